"""What an actor does: it holds one shard of a folder, as its writer or as a replica that follows."""

from __future__ import annotations

import fcntl
import os
import pickle
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, TypeVar

import ray

from ruvgen import _log
from ruvgen.index import Index
from ruvgen.shards import files, manifest
from ruvgen.shards.locking import NAME as LOCK_NAME
from ruvgen.shards.locking import Lock
from ruvgen.shards.manifest import file_name
from ruvgen.shards.saving import begun

from .door import Address, Door
from .errors import ShardError
from .fetching import is_copy, local
from .following import Follower, Position, opened
from .latency import Latency

T = TypeVar("T")
SMALL: Final = 1 << 16


class Shard:
    """Opens its files when it starts, and so again when Ray restarts it: there is nothing else to recover.

    writes: it logs changes; others follow its log. A shard that cannot be opened says so at every call, and
    tries again, because an actor whose constructor fails is not restarted.
    """

    def __init__(
        self, place: str, number: int, replica: int, sync: str | float, options: dict[str, Any] | None = None
    ) -> None:
        self.folder, self.number, self.replica, self.sync = local(place), number, replica, sync
        self.writes, self._copied, self._options = replica == 0, is_copy(place), options or {}
        self._changing, self._latency = threading.RLock(), Latency()
        self._lock: Lock | None = None
        self._door: Door | None = None
        self._index: Index | None = None
        self._follower: Follower | None = None
        self._generation = 0
        self._began = time.time()
        with suppress(ShardError):
            self._opened()

    def packed(self, call: bytes) -> bytes | Any:
        """A call of another method, whose name and arguments are pickled; its result too, if it is small."""
        result = self._called(call)
        packed = pickle.dumps(result)
        return packed if len(packed) < SMALL else result

    def door(self) -> Address:
        """Where it answers calls without Ray."""
        with self._changing:
            if self._door is None:
                host = ray.util.get_node_ip_address()
                self._door = Door(self._answer, host, self._options.get("concurrency", 4))
            return self._door.address

    def _called(self, call: bytes) -> Any:
        method, given = pickle.loads(call)
        return getattr(self, method)(*given)

    def _answer(self, call: bytes) -> bytes:
        """Whether a call succeeded, and its result or its error."""
        try:
            return pickle.dumps((True, self._called(call)))
        except Exception as error:  # noqa: BLE001 - whoever called gets it
            cause = (
                error
                if type(error).__module__.startswith(("builtins", "ruvgen"))
                else RuntimeError(repr(error))
            )
            return pickle.dumps((False, cause))

    def search(
        self, queries: Any, k: int, ef: int, threads: int, chosen: Any, need: Position | None
    ) -> tuple[Any, Any]:
        """Index.search; need: changes that the result has to know of."""
        return self._asked(need, lambda index: index.search(queries, k, ef, threads=threads, filter=chosen))

    def search_radius(
        self, queries: Any, radius: Any, ef: int, threads: int, chosen: Any, need: Position | None
    ) -> tuple[Any, Any, Any]:
        """Index.search_radius."""
        return self._asked(
            need, lambda index: index.search_radius(queries, radius, ef, threads=threads, filter=chosen)
        )

    def rows(self, ids: Any, need: Position | None) -> tuple[Any, Any]:
        """Which of ids are there, (n,) bool, and their rows."""

        def read(index: Index) -> tuple[Any, Any]:
            there = index.contains(ids)
            try:
                return there, index.get(ids[there])
            except KeyError:  # removed since
                return read(index)

        return self._asked(need, read)

    def change(self, kind: str, rows: Any, ids: Any, again: bool) -> tuple[int, Position]:
        """Add, replace or remove rows; returns how many, and how far the log is.

        again: an actor that was killed may have made the call before: what was done is not done twice.
        """
        with self._writing() as index:
            if kind == "remove":
                count = index.remove(ids, missing="ignore", threads=0)
            else:
                if again and kind == "add":
                    there = index.contains(ids)
                    same = there.copy()
                    same[there] = (index.get(ids[there]) == rows[there]).all(axis=1)
                    rows, ids = rows[~same], ids[~same]
                count = len(ids)
                with self._said():
                    (index.add if kind == "add" else index.upsert)(rows, ids, threads=0)
            return count, self._position()

    def save(self) -> Position:
        """Write the shard anew, and begin its log anew; changes of this shard wait."""
        with self._writing() as index, _alone(self.folder):
            now = manifest.read(self.folder)
            before, generation = now.shards[self.number].file, files.next_generation(self.folder)
            name = file_name(f"shard-{self.number:04d}", generation)
            part = files.part_of(index, self.folder, name)
            shards = (*now.shards[: self.number], part, *now.shards[self.number + 1 :])
            next_id = max(now.next_id, index._graph.next_id())
            others = tuple(number for number in now.logged if number != self.number)
            now = replace(now, generation=generation, shards=shards, next_id=next_id, logged=others)
            manifest.write(self.folder, now)
            self._generation = generation
            index.log(None)
            index.log(self.folder / name, sync=self.sync)
            begun(self.folder, now, [self.number])
            for old in (before, before + _log.SUFFIX):
                (self.folder / old).unlink(missing_ok=True)
            return self._position()

    def size(self, need: Position | None) -> int:
        """How many rows there are."""
        return self._asked(need, len)

    def settings(self) -> dict[str, Any]:
        """What the actors were started with."""
        return self._options

    def facts(self) -> dict[str, Any]:
        """What it is, and how it fares."""
        found: dict[str, Any] = {
            "shard": self.number, "replica": self.replica, "pid": os.getpid(), "since": self._began,
        }  # fmt: skip
        try:
            index = self._opened()
        except ShardError as error:
            return {**found, "problem": str(error)}
        return {
            **found, "rows": len(index), "next_id": index._graph.next_id(), "problem": None,
            "bytes": index.memory()["total"], "latency_ms": self._latency.percentiles(),
        }  # fmt: skip

    def described(self) -> tuple[Any, Any]:
        """The manifest, and the centres of clusters with the shard of each."""
        found = manifest.read(self.folder)
        router = files.router_of(self.folder, found)
        return found, (getattr(router, "centres", None), getattr(router, "owner", None))

    def _asked(self, need: Position | None, ask: Callable[[Index], T]) -> T:
        index = self._opened()
        if self._follower is not None:
            with self._said():
                self._follower.follow(need)
            index = self._follower.index
        began = time.perf_counter()
        result = ask(index)
        self._latency.add(time.perf_counter() - began)
        return result

    def _opened(self) -> Index:
        if self._follower is not None:
            return self._follower.index
        if self._index is not None:
            return self._index
        with self._changing, self._said():
            if not self.writes:
                made = self._follower = Follower(self.folder, self.number)
                return made.index
            if self._index is None:
                self._index, found = opened(self.folder, self.number, "replay")
                self._generation = manifest.generation_of(found.shards[self.number].file)
            return self._index

    @contextmanager
    def _writing(self) -> Iterator[Index]:
        """One change at a time, of an index that is logged."""
        if not self.writes or self._copied:
            why = "is a copy of a URL" if self._copied else f"replica {self.replica} only follows"
            raise ShardError(f"{files.said(self.number, self.folder)}: {why}, and cannot be changed")
        with self._changing:
            index = self._opened()
            if self._lock is None:
                with self._said():
                    lock = Lock(self.folder, shared=True)
                    try:
                        part = manifest.read(self.folder).shards[self.number]
                        index.log(self.folder / part.file, sync=self.sync)
                        with _alone(self.folder):
                            begun(self.folder, manifest.read(self.folder), [self.number])
                    except BaseException:
                        lock.release()
                        self._index = None  # opened again by the next call
                        raise
                    self._lock = lock
            yield index

    def _position(self) -> Position:
        part = manifest.read(self.folder).shards[self.number]
        return Position(self._generation, Path(f"{self.folder / part.file}{_log.SUFFIX}").stat().st_size)

    @contextmanager
    def _said(self) -> Iterator[None]:
        """Errors of files, as those of the shard."""
        try:
            yield
        except (OSError, MemoryError) as error:
            raise ShardError(f"{files.said(self.number, self.folder)}: {error}") from None
        except ValueError as error:
            text = str(error)
            named = text if text.startswith("shard ") else f"{files.said(self.number, self.folder)}: {error}"
            raise (ShardError if self._index is None and self._follower is None else ValueError)(
                named
            ) from None


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """One writer of the manifest at a time, of those that share the lock of the folder."""
    with (folder / f"{LOCK_NAME}-MANIFEST").open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
