"""Changes of a sharded index: checked as a whole first, then made shard by shard."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ruvgen import row_types
from ruvgen.arguments import id_array, thread_count
from ruvgen.arrays import not_finite
from ruvgen.index import Index
from ruvgen.scalars import known

from .files import naming
from .routing import Clusters, Hashed
from .searching import Searched

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]

SAMPLE: Final = 1 << 16  # rows that the codec and the centres are trained on, at most
LAST: Final = 2**63


class Changed(Searched):
    """Adds, replaces and removes rows."""

    router: Hashed | Clusters
    _changing: threading.RLock
    _next_id: int
    _teacher: Index
    _taught: bool
    _dirty: set[int]  # shards that are not as their files are
    _unlogged: set[int]  # shards whose log could not begin anew

    def train(self, X: ArrayLike, *, threads: int = 0, dtype: str | None = None) -> None:
        """Learn the codec that all shards share, and the centres of clusters, from a sample (n, dim).

        Otherwise the rows of the first `add` are the sample. At most 65,536 rows are used, evenly spaced.
        Raises RuntimeError if the index has or had rows, and what add raises for X.
        """
        rows = self._rows(X, dtype)
        _finite(rows)
        if not len(rows):
            raise ValueError("X has no rows, of which nothing can be learned; give a sample of those to come")
        with self._changes():
            if any(shard is not None and shard.stats()["slots"] for shard in self.shards):
                raise RuntimeError("the index has rows already; train one that is empty")
            self._learn(rows, thread_count(threads))

    def add(
        self, X: ArrayLike, ids: ArrayLike | None = None, *, threads: int = 0,
        progress: bool | Callable[[int, int], object] | None = None, dtype: str | None = None,
    ) -> None:  # fmt: skip
        """Add the rows of X (n, dim) under ids (n,), by default the next numbers; as Index.add does.

        Raises what Index.add raises; nothing was added then: what some shards got is removed again. Searches
        see the rows shard by shard. If the process is killed meanwhile, some shards have their part.
        """
        self._added(X, ids, threads=threads, progress=progress, dtype=dtype)

    def _added(
        self, X: ArrayLike, ids: ArrayLike | None = None, *, threads: int = 0,
        progress: bool | Callable[[int, int], object] | None = None, dtype: str | None = None,
    ) -> Ints:  # fmt: skip
        """The same; returns the ids of the rows."""
        rows = self._rows(X, dtype)
        keys = None if ids is None else id_array(ids, "ids")
        with self._changes():
            if keys is None:
                if len(rows) > LAST - self._next_id:
                    raise OverflowError("the index has no default ids left; give ids of your own")
                keys = np.arange(self._next_id, self._next_id + len(rows), dtype=np.int64)
            parts = self._parts(rows, keys, thread_count(threads), new=True)
            try:
                for number, some in parts:
                    with naming(number, self.folder):
                        self._shard(number).add(rows[some], keys[some], threads=threads, progress=progress)
            except BaseException:
                for number, some in parts:
                    self._shard(number).remove(keys[some], missing="ignore")
                raise
            self._used(keys)
            return keys

    def upsert(
        self, X: ArrayLike, ids: ArrayLike, *, threads: int = 0,
        progress: bool | Callable[[int, int], object] | None = None, dtype: str | None = None,
    ) -> None:  # fmt: skip
        """As add, but an existing id gets the new row. After a failure some shards may have theirs."""
        rows, keys = self._rows(X, dtype), id_array(ids, "ids")
        with self._changes():
            for number, some in self._parts(rows, keys, thread_count(threads), new=False):
                with naming(number, self.folder):
                    self._shard(number).upsert(rows[some], keys[some], threads=threads, progress=progress)
                    self._leave(number, keys[some])  # before the next: so no failure leaves an id twice
            self._used(keys)

    def remove(self, ids: ArrayLike, *, threads: int = 0, missing: str = "error") -> int:
        """Remove rows, one id or several, as Index.remove does; all or none, but for failures of a log."""
        keys = np.atleast_1d(id_array(ids, "ids", scalar=True))
        ignore = known("missing", missing, ("error", "ignore")) == "ignore"
        with self._changes():
            _distinct(keys)
            held = [(number, shard, shard.contains(keys)) for number, shard in self._present()]
            there = np.logical_or.reduce([has for *_, has in held])
            if not ignore and not there.all():
                raise KeyError(f"id {keys[int(there.argmin())]} is not in the index")
            for number, shard, has in held:
                if has.any():
                    self._dirty.add(number)
                    with naming(number, self.folder):
                        shard.remove(keys[has], threads=threads)
            return int(there.sum())

    def compact(self, *, threads: int = 0) -> None:
        """Release the memory of removed rows, as Index.compact does."""
        with self._changes():
            for number, shard in self._present():
                with naming(number, self.folder):
                    shard.compact(threads=threads)

    @contextmanager
    def _changes(self) -> Iterator[None]:
        """One change at a time, of an index that is whole and whose logs work."""
        with self._whole():
            if self._unlogged:
                raise OSError(
                    f"the logs of shards {sorted(self._unlogged)} could not begin anew: save(folder) does "
                    "that, log(None) goes on without"
                )
            yield

    @contextmanager
    def _whole(self) -> Iterator[None]:
        with self._changing:
            if self.missing:
                raise RuntimeError(
                    f"shards {list(self.missing)} are missing; load all of them to change rows"
                )
            yield

    def _parts(self, rows: NDArray[Any], keys: Ints, threads: int, new: bool) -> list[tuple[int, Any]]:
        """For each shard that gets some, the places of its rows; errors come before anything is changed."""
        if len(keys) != len(rows):
            raise ValueError(f"X has {len(rows)} rows, but ids {len(keys)}")
        _distinct(keys)
        if len(keys) and keys.min() < 0:
            raise ValueError(f"id {keys.min()} is negative")
        _finite(rows)
        if not len(rows):
            return []
        if not self._taught:
            self._learn(rows, threads)
        to = self._to(keys, rows)
        parts = [(int(number), np.flatnonzero(to == number)) for number in np.unique(to)]
        for number, shard in self._present() if new else ():
            has = shard.contains(keys) if self.router.moves else shard.contains(keys[to == number])
            if has.any():
                key = (keys if self.router.moves else keys[to == number])[int(has.argmax())]
                raise ValueError(f"id {key} is in the index already; upsert replaces rows")
        self._dirty.update(number for number, _ in parts)
        return parts

    def _leave(self, number: int, keys: Ints) -> None:
        """Remove rows with these ids from all shards but one."""
        if not self.router.moves:
            return
        for other, shard in self._present():
            if other != number and (there := shard.contains(keys)).any():
                self._dirty.add(other)
                shard.remove(keys[there])

    def _to(self, keys: Ints, rows: NDArray[Any]) -> Ints:
        """The shard of each row."""
        if isinstance(self.router, Hashed):
            return self.router.of(keys)
        return self.router.of(keys, row_types.as_floats(rows, self.dtype))

    def _learn(self, rows: NDArray[Any], threads: int) -> None:
        """Train the codec once, and give it to all shards; rows of other types than f32 need none."""
        step = max(1, -(-len(rows) // SAMPLE))
        sample = np.ascontiguousarray(row_types.as_floats(rows[::step], self.dtype))
        if self.dtype == "f32":
            self._teacher._graph.teach(sample, threads)
        for _, shard in self._present():
            if not shard.stats()["slots"]:
                shard._graph.adopt(self._teacher._graph)
        if isinstance(self.router, Clusters) and not self.router.ready:
            self.router.train(sample, self.seed)
        self._taught = True

    def _used(self, keys: Ints) -> None:
        if len(keys):
            self._next_id = max(self._next_id, int(keys.max()) + 1)

    def _rows(self, X: ArrayLike, how: str | None) -> NDArray[Any]:
        return row_types.rows_of(X, "X", self.dtype, self.dim, how)


def _finite(rows: NDArray[Any]) -> None:
    bad = row_types.where_not_finite(rows)
    if bad is not None:
        raise ValueError(not_finite("X", rows, bad))


def _distinct(keys: Ints) -> None:
    values, counts = np.unique(keys, return_counts=True)
    if len(values) < len(keys):
        raise ValueError(f"id {values[int(counts.argmax())]} is given twice")
