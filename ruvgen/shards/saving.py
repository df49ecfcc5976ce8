"""Folders of shards: saving, loading, and the logs of changes."""

from __future__ import annotations

import errno
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, Self

from ruvgen._status import Path as Named
from ruvgen.arguments import verifies
from ruvgen.index import Index
from ruvgen.scalars import boolean, known

from . import files, manifest
from .locking import Lock
from .manifest import Manifest, Part, file_name
from .marking import Marked

ATTEMPTS: Final = 8  # to load while others save


class Stored(Marked):
    """Reads and writes a folder."""

    reasons: dict[int, str]
    _generation: int
    _lock: Lock | None
    _saved: Manifest | None

    def save(self, folder: Named) -> None:
        """Write a folder, or what has changed in the one that the index is of; changes wait.

        Whatever happens, the folder holds the old shards with their logs, or the new ones: files are written
        under new names, and the manifest is replaced when all are on the disk. Files that it no longer means
        are removed then; processes that map them keep them. Logs of this index begin anew.
        Raises BlockingIOError if another index writes the folder, OSError if it cannot be written, which
        names the shard, and RuntimeError if shards are missing.
        """
        place = _folder(folder)
        with self._whole():
            place.mkdir(exist_ok=True)
            mine = self._lock is not None and self.folder is not None and place.samefile(self.folder)
            lock = self._lock if mine else Lock(place)
            assert lock is not None
            lock.check()
            try:
                self._write(place, mine)
            finally:
                if not mine:
                    lock.release()

    def _write(self, place: Path, mine: bool) -> None:
        """Under the lock of the folder. mine: the index logs there."""
        old = self._saved if self.folder is not None and place.samefile(self.folder) else None
        if old is not None:  # unless another index saved there since
            old = manifest.read(place) if _is(place, old) else None
        generation = files.next_generation(place)
        parts: list[Part | None] = [None] * len(self.shards)
        if old is not None:
            parts = [
                None if self._differs(i, place / part.file, mine, i in old.logged) else part
                for i, part in enumerate(old.shards)
            ]
        changed = [number for number, part in enumerate(parts) if part is None]
        for number in changed:
            with files.naming(number, place):
                name = file_name(f"shard-{number:04d}", generation)
                parts[number] = files.part_of(self._shard(number), place, name)
        now = Manifest(
            generation, self.dim, self.metric, self.router.name, self._next_id, tuple(filter(None, parts)),
            files.part_of(self._teacher, place, file_name("codec", generation)) if self._taught else None,
            files.write_centres(self.router, place, file_name("centres", generation, "npy"))  # type: ignore[arg-type]
            if self.router.moves and self.router.ready else None, self.dtype,
            tuple(n for n in (old.logged if old else ()) if n not in changed),
        )  # fmt: skip
        manifest.sync_folder(place)
        manifest.write(place, now)
        self.folder, self._saved, self._dirty = place, now, set()
        if mine:  # no change came in between, so what the manifest means now needs no log
            self._unlogged.update(changed)
            for number in sorted(self._unlogged):
                with files.naming(number, place):
                    self._shard(number).log(None)
                    self._shard(number).log(place / now.shards[number].file, sync=self._sync)
                self._unlogged.remove(number)
            self._saved = begun(place, now, range(len(self.shards)))
        files.clean(place, now)

    def _differs(self, number: int, path: Path, mine: bool, logged: bool) -> bool:
        """Whether a shard is not as its file is, another index has logged changes, or its log is gone."""
        if number in self._dirty:
            return True
        return not mine and (files.has_changes(path) or (logged and not files.log_of(path).exists()))

    @classmethod
    def load(
        cls, folder: Named, *, mmap: bool = False, verify: str = "full", log: str = "replay",
        allow_partial: bool = False,
    ) -> Self:  # fmt: skip
        """The index in a folder, of which each shard is loaded as Index.load does, with its log.

        mmap, verify and log are those of Index.load. Processes that map one folder share its pages.
        allow_partial: go on without shards that are missing or damaged. `missing` has their numbers then,
        `reasons` what is wrong with each, and every result says that they were missing; such an index can be
        searched, but neither changed nor saved.
        Raises what Index.load raises, with the number of the shard.
        """
        place = _folder(folder)
        verifies(verify, boolean("mmap", mmap))
        known("log", log, ("replay", "cut", "ignore"))
        partial = boolean("allow_partial", allow_partial)
        for _ in range(ATTEMPTS):
            found = manifest.read(place)
            try:
                made = cls._of(place, found, mmap, verify, log, partial)
            except (OSError, ValueError):
                if not _is(place, found):
                    continue  # its files were replaced meanwhile
                raise
            if _is(place, found):  # otherwise logs may have been void before they were read
                return made
        raise BlockingIOError(f"the shards in {str(place)!r} are saved faster than they can be loaded")

    @classmethod
    def _of(cls, place: Path, found: Manifest, mmap: bool, verify: str, log: str, partial: bool) -> Self:
        shards: list[Index | None] = []
        reasons: dict[int, str] = {}
        for number in range(len(found.shards)):
            try:
                shards.append(files.open_shard(place, found, number, mmap, verify, log))
            except (OSError, ValueError) as error:
                if not partial:
                    raise
                shards.append(None)
                reasons[number] = str(error)
        if all(shard is None for shard in shards):
            raise ValueError(f"{str(place)!r} has no shard that can be loaded: {reasons[0]}")
        made = cls.__new__(cls)
        made._begin(shards, files.router_of(place, found), reasons)
        made.folder, made._saved, made._generation = place, found, found.generation
        made._next_id = max(found.next_id, *(shard._graph.next_id() for _, shard in made._present()), 0)
        made._dirty = {i for i, part in enumerate(found.shards) if files.has_changes(place / part.file)}
        if found.codec is not None:
            files.check(place / found.codec.file, found.codec)
            made._teach(Index.load(place / found.codec.file))
        return made

    def log(self, folder: Named | None, *, sync: str | float = "always") -> None:
        """Append every change from now on to the logs of the shards of a folder; None ends that.

        As Index.log, which says what sync is: the index must hold what the folder holds, from save or load.
        Until it ends no other index can write there. The folder remembers that there are logs: one that is
        missing later is an error of load. Raises BlockingIOError if one does, ValueError if the
        folder holds something else or the index is logged already, and what Index.log raises, with the number
        of the shard.
        """
        with self._whole():
            if folder is None:
                self._unlog()
                return
            place = _folder(folder)
            if self._lock is not None:
                raise ValueError(f"the index is logged already, in {str(self.folder)!r}: log(None) ends that")
            if not (place / manifest.NAME).exists():
                raise FileNotFoundError(
                    errno.ENOENT, "No shards were saved there; save(folder) before log(folder)", str(place)
                )
            lock = Lock(place)
            try:
                if self._saved is None or not _is(place, self._saved):
                    raise ValueError(
                        f"the index does not hold what {str(place)!r} holds: save(folder) before log(folder)"
                    )
                for number, part in enumerate(self._saved.shards):
                    with files.naming(number, place):
                        self._shard(number).log(place / part.file, sync=sync)
                self._saved = begun(place, self._saved, range(len(self.shards)))
                self._lock, self._sync, self.folder = lock, sync, place
                self._settle()
            except BaseException:
                self._lock = lock
                self._unlog()
                raise

    def _unlog(self) -> None:
        lock, self._lock = self._lock, None
        self._unlogged.clear()
        try:
            for number, shard in self._present():
                with files.naming(number, self.folder):
                    shard.log(None)
        finally:
            if lock is not None:
                lock.release()

    def _settle(self) -> None:
        """Of an id in two shards, which a process left that was killed while its row moved, keep one."""
        if self.router.moves:
            for number, shard in self._present():
                self._leave(number, shard.ids)

    _sync: Any = "always"


def _folder(folder: Named) -> Path:
    import os

    name = os.fsdecode(folder)
    if "\0" in name:
        raise ValueError(f"{name!r} holds a null byte, which no name of a folder does")
    return Path(name)


def begun(place: Path, now: Manifest, shards: Iterable[int]) -> Manifest:
    """Say in the manifest that these shards have logs, before the first change is in one of them."""
    logged = tuple(sorted({*now.logged, *shards}))
    if logged != manifest.read(place).logged:
        manifest.write(place, replace(now, logged=logged))
    return replace(now, logged=logged)


def _is(place: Path, known_as: Manifest) -> bool:
    """Whether a folder still holds what a manifest said."""
    try:
        return manifest.alike(manifest.read(place), known_as)
    except (OSError, ValueError):
        return False
