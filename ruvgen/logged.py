"""What an index has besides files: a log of the changes since it was saved."""

from __future__ import annotations

from typing import BinaryIO, Self

from . import _log, _replay, streams
from ._status import Path
from .copying import Saved
from .scalars import known


class Logged(Saved):
    """An object with a file and an append log beside it."""

    @classmethod
    def load(
        cls, path: Path | BinaryIO, *, mmap: bool = False, verify: str = "full", log: str = "replay"
    ) -> Self:
        """The index that save wrote. mmap: use the file's pages in place; what changes later stays in memory.

        path may be a file object, which is read from its position to the end of the index, into memory.
        verify="header", only with mmap, reads no more of the file than necessary: a damaged file may then
        give wrong results, but no crash. If a log lies beside the path, its changes are made again. log: what
        to do with it: "replay"; "cut", to make the changes before the first damaged one, for which "replay"
        raises ValueError; or "ignore". Raises OSError if the file cannot be read or is not a regular file
        (IsADirectoryError for a folder), ValueError for a path with a null byte and for one that is not an
        index, damaged, or of another version, for mmap of a file object, and for a log that is damaged or of
        another index.
        """
        how = known("log", log, _log.HOW)
        if streams.is_stream(path, "read"):
            return cls._opened(cls._loaded(path, mmap, verify))
        native = _replay.loaded(path, lambda: cls._loaded(path, mmap, verify), how)  # type: ignore[arg-type]
        return cls._opened(native)

    def save(self, path: Path | BinaryIO) -> None:
        """Write a file; searches go on, changes wait. Also to a file object, anything with `write`.

        An existing file is replaced atomically when all data is on disk, and keeps its mode; links are
        followed. On OSError, such as for a folder, pipe or device at the path, nothing is replaced. Raises
        ValueError for a path with a null byte; and for what was loaded with verify="header" from a file that
        is damaged, of which every section is verified first: nothing is written then.
        A log beside the path is void from the same moment on: it begins anew if this index writes it, else it
        is removed. Raises BlockingIOError if another index writes it, ValueError if it is no log.
        For a file object the file is made in memory first, where it takes its size; it is written at the
        current position, neither atomically nor flushed. Raises what its `write` does.
        """
        super().save(path)

    def log(self, path: Path | None, *, sync: str | float = "always") -> None:
        """Append every change from now on to a log beside the file at path; None ends that.

        The index must hold what that file and its log hold: save it there, or load it from there, before. The
        log is the file `path + ".ruvlog"`. Each call that adds, replaces or removes rows returns when its
        record is written, so that a killed process loses nothing; `load` makes the changes again, and `save`
        to the same path makes them part of the file and begins a new log.
        sync: when the log is also forced to the disk, for failures of power or the system: "always", before
        the call returns, one sync for all calls that wait; a number of seconds 0.001…3600, after which a
        thread of its own does so; or "never".
        Then calls that change the index raise OSError when the log cannot be written: nothing was changed
        then, except when a sync fails, after which the log takes no further changes.
        Raises ValueError if the index holds something else, is logged already, or the log is damaged or of
        another file, BlockingIOError if another index writes it, OSError if it cannot be written.
        """
        mode, seconds = _log.rule(sync)
        if path is None:
            self._native().unlog()
        else:
            self._native().log(path, mode, seconds)
