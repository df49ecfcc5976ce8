"""A replica's copy of a shard: its file, and the changes that another process goes on logging."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import NamedTuple

from ruvgen import _log
from ruvgen._replay import Changes
from ruvgen.index import Index
from ruvgen.shards import files, manifest
from ruvgen.shards.manifest import Manifest

ATTEMPTS = 8


class Position(NamedTuple):
    """How far a shard's changes have come: the file that the log belongs to, and bytes of the log."""

    generation: int
    bytes: int


def stamp(folder: Path) -> tuple[int, int]:
    """What tells whether the manifest was replaced."""
    facts = (folder / manifest.NAME).stat()
    return facts.st_ino, facts.st_mtime_ns


def opened(folder: Path, number: int, log: str) -> tuple[Index, Manifest]:
    """A shard as its folder has it, again if it is replaced meanwhile."""
    for _ in range(ATTEMPTS):
        found = manifest.read(folder)
        try:
            index = files.open_shard(folder, found, number, True, "header", log)
        except OSError:
            if manifest.read(folder) == found:
                raise
            continue
        if manifest.read(folder).shards[number] == found.shards[number]:
            return index, found
    raise BlockingIOError(f"{files.said(number, folder)} is saved faster than it can be loaded")


class Follower:
    """A shard that is kept as new as its log. Searches of its index go on meanwhile."""

    def __init__(self, folder: Path, number: int) -> None:
        self.folder, self.number, self._busy = folder, number, threading.Lock()
        self._open()

    def _open(self) -> None:
        self._stamp = stamp(self.folder)
        index, found = opened(self.folder, self.number, "ignore")
        self.generation = manifest.generation_of(found.shards[self.number].file)
        self._path = str(files.log_of(self.folder / found.shards[self.number].file))
        if self.number in found.logged:
            files.require_log(self.folder / found.shards[self.number].file)
        self._reader: _log.Reader | None = None
        self._at = 0
        self._read(index)
        self.index = index

    @property
    def position(self) -> Position:
        """How far it is."""
        return Position(self.generation, self._at)

    def follow(self, to: Position | None = None) -> None:
        """Make the changes that are in the log. to: if it is not as far, wait for a thread that does."""
        if not self._behind():
            return
        if self._busy.acquire(blocking=to is not None and self.position < to):
            try:
                if stamp(self.folder) != self._stamp:
                    self._anew()
                self._read(self.index)
            finally:
                self._busy.release()

    def _behind(self) -> bool:
        try:
            return stamp(self.folder) != self._stamp or Path(self._path).stat().st_size > self._at
        except FileNotFoundError:  # no log yet; a manifest that is gone is told by what loads it
            return False

    def _anew(self) -> None:
        seen = stamp(self.folder)
        part = manifest.read(self.folder).shards[self.number]
        if manifest.generation_of(part.file) != self.generation:
            self._open()
        else:
            self._stamp = seen

    def _read(self, index: Index) -> None:
        """Apply what the log has behind the last record that was read."""
        graph = index._graph
        if self._reader is not None and not self._reader.is_current:
            if self._at > files.LOG_HEADER:
                self._open()
                return
            self._reader = None  # another log was begun before there were changes
        if self._reader is None:
            reader = _log.reader(self._path)
            ident, folded, sequence = graph.saved()
            if reader is None:
                return
            if reader.base != ident and reader.id != folded:
                raise ValueError(f"{self._path!r} is the log of another file")
            self._reader, self._since = reader, sequence if reader.id == folded else 0
        reader = self._reader
        reader.extend()
        changes = Changes(graph, reader.dim, reader.damaged)
        for change in reader.changes(cut=False):
            if change.sequence <= self._since:
                continue
            changes.make(change)
        changes.flush()
        self._at = reader.end
