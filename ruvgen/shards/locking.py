"""Who writes a folder: one index, or the actors of one cluster, as long as they hold the lock of its file."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from typing import Final

NAME: Final = "LOCK"


class Lock:
    """A lock of a folder, until `release` or the end of the process.

    shared: also with others that ask for a shared one, who have to agree on who writes which shard.
    """

    def __init__(self, folder: Path, shared: bool = False) -> None:
        self.folder, self._process = folder, os.getpid()
        flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK
        self._file = os.open(folder / NAME, flags, 0o666)
        try:
            fcntl.flock(self._file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(self._file)
            raise BlockingIOError(
                f"another index writes the shards in {str(folder)!r}, of this process or another one: end "
                "that by log(None), or save elsewhere"
            ) from None
        except BaseException:
            os.close(self._file)
            raise

    def check(self) -> None:
        """RuntimeError in the child of a fork, whose parent still writes."""
        if os.getpid() != self._process:
            raise RuntimeError(
                f"the shards in {str(self.folder)!r} are of the process that this one was forked from: "
                "log(None) goes on without, and save elsewhere"
            )

    def release(self) -> None:
        """Let others write; in the child of a fork, leave it to the parent."""
        if self._file >= 0:
            os.close(self._file)
        self._file = -1
