"""usearch's Index on `ruvgen.Index`."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable
from contextlib import nullcontext
from math import inf
from types import SimpleNamespace
from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ruvgen import index as graph
from ruvgen._lib import MAX_THREADS
from ruvgen.arrays import plain
from ruvgen.distance import PAIRS
from ruvgen.isa import isa
from ruvgen.rounding import widen
from ruvgen.scalars import COUNT, integer

from ._keys import Ids, IndexedKeys, Several, given
from ._kinds import TYPES, MetricKind, ScalarKind, metric_kind, scalar_kind
from ._matches import BatchMatches, Matches
from ._saving import Saved

DEFAULT_CONNECTIVITY: Final = 16
DEFAULT_EXPANSION_ADD: Final = 128
DEFAULT_EXPANSION_SEARCH: Final = 64
SCALE: Final = 127  # of floats of norm 1, when they become int8
Progress = Callable[[int, int], bool]


class Index(Saved):
    """Rows under keys, searched approximately, or with exact=True exactly.

    dtype: of the rows that are stored; F64 stores float32, which is the default; I8 takes floats divided by
    their norm, times 127. connectivity: half of the links per row. multi: keys may have
    several rows. threads: 0 for one per core.
    """

    _several: Several | None

    def __init__(
        self,
        *,
        ndim: int = 0,
        metric: Any = MetricKind.Cos,
        dtype: Any = None,
        connectivity: int | None = None,
        expansion_add: int | None = None,
        expansion_search: int | None = None,
        multi: bool = False,
        path: str | os.PathLike[str] | None = None,
        view: bool = False,
        enable_key_lookups: bool = True,
    ) -> None:
        self._metric, self._dtype, self._multi = metric_kind(metric), scalar_kind(dtype), bool(multi)
        self._links = integer("connectivity", connectivity or DEFAULT_CONNECTIVITY, 1, COUNT)
        self._add = integer("expansion_add", expansion_add or DEFAULT_EXPANSION_ADD, 1, 4096)
        self.expansion_search = integer("expansion_search", expansion_search or DEFAULT_EXPANSION_SEARCH, 1)
        self._ndim, self.path = integer("ndim", ndim, 1), path
        self._lock = threading.RLock()  # of changes that choose numbers or take several steps
        self.clear()
        if path is not None and os.path.exists(path):  # noqa: PTH110
            self.load(path)

    def clear(self) -> None:
        """Remove all rows."""
        kind = TYPES[self._dtype]
        self._native = graph.Index(
            self._ndim,
            self._metric.value,
            codec="f32" if kind == "f32" else "auto",
            dtype=kind,
            degree=min(max(4, -(-2 * self._links // 4) * 4), 128),
            ef_construction=self._add,
        )
        self._several = Several() if self._multi else None

    reset = clear

    def __len__(self) -> int:
        return len(self._native)

    def add(
        self,
        keys: Any,
        vectors: ArrayLike,
        *,
        copy: bool = True,
        threads: int = 0,
        log: str | bool = False,
        progress: Progress | None = None,
        dtype: Any = None,
    ) -> NDArray[np.uint64]:
        """Add rows (n, ndim), or one (ndim,), under keys, by default the next numbers; returns the keys.

        Rows are always copied. Raises RuntimeError for a key that is there already, except with multi.
        """
        rows = self._rows(vectors)
        report, several = progress if progress is not None else bool(log), self._several
        with self._lock if keys is None or several is not None else nullcontext():
            named = np.arange(len(self), len(self) + len(rows)) if keys is None else given(keys)
            if len(named) != len(rows):
                raise AssertionError(f"there are {len(named)} keys for {len(rows)} vectors")
            if several is None and self._native.contains(named).any():
                raise RuntimeError("Duplicate keys not allowed in high-level wrappers")
            ids = named if several is None else several.append(named)
            self._native.add(rows, ids, threads=_threads(threads), progress=report)
        return named.view(np.uint64)

    def search(
        self,
        vectors: ArrayLike,
        count: int = 10,
        radius: float = inf,
        *,
        threads: int = 0,
        exact: bool = False,
        log: str | bool = False,
        progress: Progress | None = None,
        dtype: Any = None,
    ) -> Matches | BatchMatches:
        """The `count` nearest rows to one vector: Matches; or to several: BatchMatches.

        radius: only rows at most so far. exact: compare all rows.
        """
        several, native = self._several, self._native
        rows, before = self._rows(vectors), native._graph.facts()
        ef = max(1, len(native)) if exact else self.expansion_search
        single = len(rows) == 1  # as a vector, which takes less time per call
        ids, distances = native.search(
            rows[0] if single else rows, count, ef, threads=1 if single else _threads(threads)
        )
        ids, distances = ids.reshape(-1, count), distances.reshape(-1, count)
        if self._metric is MetricKind.IP:
            distances += 1
        counts = np.count_nonzero((ids >= 0) & (distances <= radius), axis=1)
        after = native._graph.facts()
        if several is not None and len(several.owners):
            ids = np.where(ids >= 0, several.owners[ids], -1)
        found = BatchMatches(
            ids.view(np.uint64),
            distances,
            counts,
            after["hops"] - before["hops"],
            after["distances"] - before["distances"],
        )
        return found[0] if single else found

    def contains(self, keys: Any) -> Any:
        """Whether there are rows of a key, or of each of several."""
        there = self._counts(keys) > 0
        return there if isinstance(keys, Iterable) else bool(there[0])

    def __contains__(self, keys: object) -> Any:
        return self.contains(keys)

    def count(self, keys: Any) -> Any:
        """How many rows a key has, or each of several."""
        counts = self._counts(keys)
        return counts if isinstance(keys, Iterable) else int(counts[0])

    def get(self, keys: Any, dtype: Any = None) -> Any:
        """The row of a key (ndim,), with multi its rows (n, ndim), None without; of several keys a tuple."""
        kind = self._dtype if dtype is None else scalar_kind(dtype)
        wanted = np.dtype(np.float32 if kind is ScalarKind.BF16 else kind.value)
        counts, rows = self._present(given(keys))
        if self._dtype is ScalarKind.I8 and kind is not ScalarKind.I8:
            rows = rows / np.float32(SCALE)
        rows = rows.astype(wanted, copy=False)
        parts = iter(np.split(rows, np.cumsum(counts[counts > 0])[:-1]) if len(rows) else ())
        found = tuple(
            None if not count else part if self._multi else part[0]
            for count in counts
            for part in ([next(parts)] if count else [rows])
        )
        return found if isinstance(keys, Iterable) else found[0]

    __getitem__ = get

    def remove(self, keys: Any, *, compact: bool = False, threads: int = 0) -> int:
        """Remove the rows of a key, or of several, that are there; returns how many. compact: free memory."""
        names = np.unique(given(keys))
        count = self._native.remove(self._ids(names), missing="ignore", threads=_threads(threads))
        if compact:
            self._native.compact(threads=_threads(threads))
        return count

    __delitem__ = remove

    def rename(self, from_: Any, to: Any) -> Any:
        """Give the rows of one key, or of each of several, to another; returns how many were there."""
        old, new = given(from_), given(to)
        pairs = [*zip(old.tolist(), np.broadcast_to(new, old.shape).tolist(), strict=True)]
        counts = [self._renamed(one, other) for one, other in pairs]
        return counts if isinstance(from_, Iterable) else counts[0]

    def _renamed(self, old: int, new: int) -> int:
        with self._lock:
            if self._several is not None:
                numbers = self._ids(np.array([old]))
                self._several.rename(numbers, new)
                return len(numbers)
            if old not in self._native or old == new:
                return int(old in self._native)
            try:
                self._native.rename(old, new)
            except ValueError:
                raise ValueError("Renaming impossible, the key is already in use") from None
            return 1

    def pairwise_distance(self, left: Any, right: Any) -> Any:
        """The distance between the rows of two keys, or of each of several."""
        one, other = (
            self._numbers(self._ids(given(keys))).astype(np.float32, copy=False) for keys in (left, right)
        )
        distances = PAIRS[self._metric.value](one, other)
        distances = 1 - distances if self._metric is MetricKind.IP else distances
        return distances if isinstance(left, Iterable) else float(distances[0])

    def cluster(self, **options: Any) -> Any:
        """Rows by the nearest of some members; see Clustering."""
        from ._clusters import cluster

        return cluster(self, **options)

    @property
    def keys(self) -> IndexedKeys:
        """All keys, one per row."""
        ids = self._native.ids
        return IndexedKeys((ids if self._several is None else self._several.owners[ids]).view(np.uint64))

    @property
    def vectors(self) -> NDArray[Any]:
        """All rows, in the order of keys."""
        return self._numbers(self._native.ids)

    def _numbers(self, ids: Ids) -> NDArray[Any]:
        """Rows as NumPy has them: bfloat16 as float32."""
        rows = self._native.get(ids)
        return widen(rows, "bf16") if self._dtype is ScalarKind.BF16 else rows

    size = property(__len__, doc="How many rows there are.")
    ndim = property(lambda self: self._ndim, doc="Elements of a vector.")
    metric = metric_kind = property(lambda self: self._metric, doc="The metric.")
    dtype = property(lambda self: self._dtype, doc="The element type.")
    multi = property(lambda self: self._multi, doc="Whether keys may have several rows.")
    connectivity = property(lambda self: self._links, doc="Half of the links per row.")
    expansion_add = property(lambda self: self._add, doc="The candidate pool of insertions.")
    capacity = property(__len__, doc="As many as there are: it grows.")
    memory_usage = property(lambda self: self._native.memory()["total"], doc="Bytes.")
    serialized_length = property(lambda self: len(self._bytes()), doc="Bytes of a file.")
    hardware_acceleration = property(lambda self: isa(), doc="The instruction set in use.")
    jit, max_level, nlevels = False, 0, 1  # metrics are not compiled, and a flat graph has one level

    @property
    def stats(self) -> SimpleNamespace:
        """Counts of nodes and edges, the most edges there can be, and bytes."""
        most = self._native.degree * len(self)
        return SimpleNamespace(
            nodes=len(self),
            edges=self._native.check()["links"],
            max_edges=most,
            allocated_bytes=self.memory_usage,
        )

    def level_stats(self, level: int) -> SimpleNamespace:
        """The same of a level, of which there is one."""
        return [self.stats][level]

    levels_stats = property(lambda self: [self.stats], doc="The same of all levels.")

    def __repr__(self) -> str:
        return (
            f"ruvgen.compat.usearch.Index({self._dtype.name} x {self._ndim}, {self._metric.name}, "
            f"multi: {self._multi}, connectivity: {self._links}, expansion: {self._add} & "
            f"{self.expansion_search}, {len(self):,} vectors)"
        )

    def _counts(self, keys: Any) -> NDArray[np.uint64]:
        names = given(keys)
        if self._several is None:
            return self._native.contains(names).astype(np.uint64)  # type: ignore[no-any-return]
        return np.array([*map(len, self._several.numbers(names, self._native))], np.uint64)

    def _present(self, names: Ids) -> tuple[Ids, NDArray[Any]]:
        """How many rows each key has, and all these rows, of the same moment."""
        while True:
            if self._several is None:
                counts = self._native.contains(names).astype(np.int64)
                ids = names[counts > 0]
            else:
                each = self._several.numbers(names, self._native)
                counts = np.array([*map(len, each)], np.int64)
                ids = np.concatenate([np.empty(0, np.int64), *each])
            try:
                return counts, self._numbers(ids)
            except KeyError:  # another thread removed one of them
                continue

    def _ids(self, names: Ids) -> Ids:
        """Of keys that are there, those of their rows in ruvgen's index."""
        if self._several is None:
            return names
        return np.concatenate([np.empty(0, np.int64), *self._several.numbers(names, self._native)])

    def _rows(self, vectors: ArrayLike) -> NDArray[Any]:
        rows = plain(vectors, "vectors")
        if rows.ndim not in (1, 2):
            raise AssertionError(f"vectors have {rows.ndim} dimensions: give a matrix or a vector")
        rows = np.atleast_2d(rows)
        if rows.shape[1] != self._ndim:
            raise ValueError(
                f"The number of vector dimensions doesn't match: {rows.shape[1]}, not {self._ndim}"
            )
        if len(rows) > 1 and self._ndim > 1 and rows.strides[1] != rows.itemsize:
            raise ValueError("the elements of a vector are not contiguous: see np.ascontiguousarray")
        return rows if self._dtype is not ScalarKind.I8 else _codes(rows)


def _codes(rows: NDArray[Any]) -> NDArray[Any]:
    """Whole numbers of 8 bits: integers as they are; floats divided by their norm, times 127, cut off."""
    if rows.dtype.kind != "f":
        if rows.size and (rows.min() < -128 or rows.max() > SCALE):
            raise ValueError(f"vectors hold {rows.min()} to {rows.max()}, and int8 holds -128 to 127")
        return rows
    wide = rows.astype(np.float64)
    norms = np.linalg.norm(wide, axis=1, keepdims=True)
    with np.errstate(invalid="ignore"):  # what is not finite is NaN after this, and refused when it is used
        return np.trunc(wide * SCALE / np.where(norms == 0, 1, norms))


def _threads(threads: int) -> int:
    return min(threads, MAX_THREADS)
