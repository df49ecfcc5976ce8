"""Append logs of the C library: where they lie, reading them, and what their errors mean."""

from __future__ import annotations

import errno
import os
import pathlib
import stat
import threading
import weakref
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ._lib import ffi, lib
from ._status import Path, encoded
from .scalars import known, number

SUFFIX: Final = ".ruvlog"
STORED: Final = tuple(map(np.dtype, ("f4", "f2", "u2", "i1", "u1", "u1")))  # by number in a log
REMOVED: Final = lib.RUVGEN_LOG_REMOVED  # kinds of records
MARKED: Final = lib.RUVGEN_LOG_MARKED
HOW: Final = ("replay", "cut", "ignore")  # what load does with a log
ANEW: Final = "save(path) begins another one, log(None) goes on without"


def beside(path: Path) -> str:
    """Where the log of a file lies: beside the file that links at the path lead to."""
    return os.path.realpath(os.fsdecode(encoded(path))) + SUFFIX


def rule(sync: object) -> tuple[int, float]:
    """How a log is synced: a mode of the C library, and the seconds of the last mode."""
    if isinstance(sync, str):
        names = {"always": int(lib.RUVGEN_SYNC_ALWAYS), "never": int(lib.RUVGEN_SYNC_NEVER)}
        return names[known("sync", sync, names)], 0.0
    return int(lib.RUVGEN_SYNC_LATER), number("sync", sync, 0.001, 3600)


class Syncer(threading.Thread):
    """Syncs the log of a graph now and then, until it is stopped or the graph is gone."""

    def __init__(self, graph: Any, seconds: float) -> None:
        super().__init__(name="ruvgen log", daemon=True)
        self._graph, self._seconds, self._end = weakref.ref(graph), seconds, threading.Event()

    def run(self) -> None:
        """A failure is told by the next change: the log refuses it."""
        while not self._end.wait(self._seconds):
            graph = self._graph()
            if graph is None:
                return
            lib.ruvgen_index_sync(graph.handle)
            del graph

    def stop(self) -> None:
        """No sync begins after this."""
        self._end.set()


class Change(NamedTuple):
    """A record: rows (n, dim) under ids (n,); or ids that were removed, marked, unmarked, or got new ones."""

    sequence: int
    kind: int
    ids: NDArray[np.int64]
    rows: NDArray[Any] | None
    new: NDArray[np.int64] | None


class Reader:
    """A log being read; OSError or ValueError if it is none. `id` is 0 if it was never begun."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._reader = ffi.gc(ffi.new("ruvgen_log_reader *"), lib.ruvgen_log_leave)
        status = lib.ruvgen_log_open(self._reader, os.fsencode(name))
        if status == lib.RUVGEN_E_FORMAT:
            raise self.damaged(", in its header")
        self._check(status)
        self.id, self.base, shape = (int(getattr(self._reader, name)) for name in ("id", "base", "dim"))
        self.dim, self.stored = shape % 2**32, STORED[shape >> 32]  # as docs/format.md numbers types

    def _check(self, status: int) -> None:
        if status == lib.RUVGEN_E_FORMAT:
            raise self.damaged()
        if status == lib.RUVGEN_E_MEMORY:
            raise MemoryError(f"no memory to read {self.name!r}")
        check(status, ffi.errno, self.name)

    def damaged(self, why: str = "") -> ValueError:
        """The error of a log that is damaged where it is read; what follows is not read.

        why: what is wrong with a log that cannot be cut there.
        """
        at, done = int(self._reader.at), int(self._reader.sequence)
        cut = "" if why else "log='cut') makes these and drops what follows, "
        return ValueError(
            f"{self.name!r} is damaged at byte {at:,}, after {done:,} sound changes{why}: load(path, "
            f"{cut}log='ignore'{')' if why else ''} loads what was saved before"
        )

    @property
    def end(self) -> int:
        """Bytes of the log up to the last record that was read."""
        return int(self._reader.at)

    @property
    def is_current(self) -> bool:
        """Whether the log with its name is still this one."""
        try:
            return os.path.samestat(os.fstat(self._reader.file), pathlib.Path(self.name).stat())
        except FileNotFoundError:
            return False

    def extend(self) -> None:
        """Let `changes` go on with what was written since."""
        self._reader.bytes = os.fstat(self._reader.file).st_size

    def changes(self, cut: bool) -> Iterator[Change]:
        """All that are whole. They are views of memory that the next one overwrites."""
        reader = self._reader
        while True:
            status = lib.ruvgen_log_next(reader)
            if status == lib.RUVGEN_E_FORMAT and cut:
                return
            self._check(status)
            if reader.kind == lib.RUVGEN_LOG_NONE:
                return
            n, rows, new = int(reader.n), None, None
            ids = np.frombuffer(ffi.buffer(reader.ids, n * 8), np.int64)
            if reader.kind == lib.RUVGEN_LOG_RENAMED:
                new = np.frombuffer(ffi.buffer(reader.ids + n, n * 8), np.int64)
            if reader.kind == lib.RUVGEN_LOG_ROWS:
                bytes_ = n * self.dim * self.stored.itemsize
                rows = np.frombuffer(ffi.buffer(reader.rows, bytes_), self.stored).reshape(n, self.dim)
            yield Change(int(reader.sequence), int(reader.kind), ids, rows, new)


def check_place(name: str) -> None:
    """OSError if something with the name of a log cannot be one: a folder, a pipe, a link to nothing."""
    try:
        mode = pathlib.Path(name).stat().st_mode
    except OSError as error:
        if error.errno == errno.ENOENT and pathlib.Path(name).is_symlink():
            why = "The log is a link to nothing; bring back what it leads to, or remove the link"
            raise FileNotFoundError(errno.ENOENT, why, name) from None
        return  # whoever opens it says what is wrong
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "A folder lies where the log has its place; move it away", name)
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "The log is not a regular file, but a pipe, socket or device", name)


def reader(name: str) -> Reader | None:
    """The log with this name, if there is one and it was begun."""
    check_place(name)
    try:
        found = Reader(name)
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG):  # there can be none
            return None
        raise
    return found if found.id else None


# What statuses with an errno mean, behind its text, and others; {} is the log.
FAILED: Final = {
    lib.RUVGEN_E_LOG: ", so the change was not made, as it could not be logged; log(None) goes on without",
    lib.RUVGEN_E_UNSYNCED: f", so the change was made but may not be on disk; the log takes no more: {ANEW}",
    lib.RUVGEN_E_UNLOGGED: f", after which the log takes no changes; this one was not made: {ANEW}",
    lib.RUVGEN_E_SYSTEM: "",
}
REFUSED: Final = {
    lib.RUVGEN_E_FORKED: RuntimeError(
        "{} is of the process that this one was forked from: log(None) goes on without, and save elsewhere"
    ),
    lib.RUVGEN_E_LOCKED: BlockingIOError(
        "another index writes {}, of this process or another one: end that by log(None), or save elsewhere"
    ),
    lib.RUVGEN_E_FOREIGN: ValueError(
        "{} is not the log of what was saved beside it: move it away, or save elsewhere"
    ),
    lib.RUVGEN_E_VERSION: ValueError("{} is of another version of ruvgen, or this machine is big-endian"),
}


def check(status: int, number: int, name: str | None) -> None:
    """Raise the exception for a status, and errno, that have to do with the log of this name."""
    if status == lib.RUVGEN_E_IRREGULAR:
        raise OSError(errno.EINVAL, "Not a regular file, but a pipe, socket or device", name)
    if status in FAILED:
        raise OSError(number, os.strerror(number) + FAILED[status], name)
    if status in REFUSED:
        error = REFUSED[status]
        raise type(error)(str(error).format("the log" if name is None else repr(name)))


def check_attach(status: int, number: int, path: Path, name: str, now: str | None) -> None:
    """The same after asking for a log; now: the log that there is already."""
    shown = repr(os.fspath(path))
    if status == lib.RUVGEN_E_SYSTEM and number == errno.ENOENT:
        raise FileNotFoundError(errno.ENOENT, "No such file; save(path) before log(path)", os.fspath(path))
    if status == lib.RUVGEN_E_EXISTS:
        raise ValueError(f"the index is logged already, in {now!r}: log(None) ends that")
    if status == lib.RUVGEN_E_DIFFERS:
        raise ValueError(
            f"the index does not hold what {shown} and its log hold: save(path) before log(path)"
        )
    if status == lib.RUVGEN_E_FORMAT:
        raise ValueError(
            f"{shown} or {name!r} is no such file or damaged: move a damaged log away, "
            "and save(path) before log(path)"
        )
    if status == lib.RUVGEN_E_MEMORY:
        raise MemoryError("no memory for the log; there is none")
    check(status, number, name)
