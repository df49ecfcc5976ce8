"""Searches of a sharded index: each shard is asked, or those near the query, and the results are merged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ruvgen import row_types
from ruvgen._graph import ARRAYS
from ruvgen.arguments import id_array, is_id, several, single
from ruvgen.index import Index
from ruvgen.scalars import COUNT, integer, shown

from . import merging
from .filtering import ShardedSubset, split
from .merging import Found, Within
from .routing import Clusters, Hashed

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]


class Searched:
    """Finds rows."""

    dim: int
    metric: str
    dtype: str
    seed: int
    folder: Path | None
    router: Hashed | Clusters
    shards: tuple[Index | None, ...]
    missing: tuple[int, ...]
    reasons: dict[int, str]
    _ef = 64
    _threads = 1

    def search(
        self, Q: ArrayLike, k: int = 10, ef: int | None = None, *, threads: int | None = None,
        filter: Any = None, dtype: str | None = None, probes: int | None = None,
    ) -> Found:  # fmt: skip
        """The k nearest rows to each of Q (m, dim), or to one vector (dim,), as Index.search finds them.

        Returns ids int64 and distances float32, (m, k) or (k,), by distance, then by id. ef: the candidate
        pool in each shard, so that the effort is that of one index times the number of shards; from the rows
        of the largest shard on the search is exact. filter: as of Index.search, a mask with an entry for each
        of `ids`; or what `subset` made. probes: of clusters, how many shards to ask, the nearest to each
        query; by default all. The result's `missing` names shards that were not there: see load.
        Raises what Index.search raises, and ValueError for probes that are not in 1…shards, or of hashes.
        """
        ef, threads = self._ef if ef is None else ef, self._threads if threads is None else threads
        once = self.router.moves
        if filter is None and dtype is None and probes is None and threads == 1 and type(threads) is int:
            parts = []
            for shard in self.shards:
                if shard is not None:
                    one = shard._graph.searcher.one(Q, k, ef)
                    if one is None:
                        break
                    parts.append(one)
            else:
                if parts:
                    return merging.found(merging.nearest_one(parts, k, once), self.missing)
        queries, alone = row_types.queries_given(Q, "Q", self.dtype, self.dim, dtype)
        k, m = integer("k", k, 1, COUNT), len(queries)
        filters = split(filter, m, self)
        asked = self._asked(queries, probes)
        parts = []
        for number, shard in self._present():
            some = slice(None) if asked is None else np.flatnonzero((asked == number).any(1))
            own = filters[number]
            if isinstance(own, list) and asked is not None:
                own = [own[i] for i in some]  # type: ignore[union-attr]
            mine = queries[some]
            if len(mine) or asked is None:
                part = shard.search(mine, k, ef, threads=threads, filter=own)
            else:
                part = np.empty((0, k), np.int64), np.empty((0, k), np.float32)
            parts.append(part if asked is None else merging.spread(part, some, m, k))
        ids, distances = merging.nearest(parts, k, once)
        return merging.found((ids[0], distances[0]) if alone else (ids, distances), self.missing)

    def search_radius(
        self, Q: ArrayLike, radius: ArrayLike, ef: int | None = None, *, threads: int | None = None,
        filter: Any = None, dtype: str | None = None,
    ) -> Within:  # fmt: skip
        """The rows within a radius of each of Q, as Index.search_radius finds them, of all shards.

        Returns lims int64 (m + 1,), ids int64 and distances float32, by distance, then by id; `missing` as of
        search. Raises what Index.search_radius raises.
        """
        ef, threads = self._ef if ef is None else ef, self._threads if threads is None else threads
        queries, _ = row_types.queries_given(Q, "Q", self.dtype, self.dim, dtype)
        filters = split(filter, len(queries), self)
        parts = [
            shard.search_radius(queries, radius, ef, threads=threads, filter=filters[number])
            for number, shard in self._present()
        ]
        result = merging.within(parts, self.router.moves)
        result.missing = self.missing
        return result

    def subset(self, filter: Any, *, threads: int = 0) -> ShardedSubset:
        """Rows that searches may return, prepared for any number of searches, as Index.subset does."""
        if isinstance(filter, ShardedSubset):
            split(filter, 1, self)
            return filter
        parts = split([filter] if not isinstance(filter, list) else [np.asarray(filter)], 1, self)
        return ShardedSubset(
            self,
            [
                None if shard is None else shard.subset(part, threads=threads)
                for shard, part in zip(self.shards, parts, strict=True)
            ],
        )

    def get(self, ids: int | ArrayLike) -> NDArray[Any]:
        """The row of an id (dim,), or rows of several (n, dim), in `dtype`, as Index.get returns them.

        Raises KeyError for an unknown one, and RuntimeError for one that a missing shard may have: see load.
        """
        if not several(ids):
            key = single(ids)
            for shard in self._that_have(key):
                return shard.get(int(key))
            self._undecided(key)
            raise KeyError(f"id {shown(key)} is not in the index")
        keys = id_array(ids, "ids")
        rows, left = np.empty((len(keys), self.dim), ARRAYS[self.dtype]), np.ones(len(keys), np.bool_)
        for _, shard in self._present():
            there = shard.contains(keys) & left
            rows[there] = shard.get(keys[there])
            left &= ~there
        if left.any():
            self._undecided(keys[left])
            raise KeyError(f"id {keys[int(left.argmax())]} is not in the index")
        return rows

    def contains(self, ids: ArrayLike) -> Any:
        """Whether each of ids (n,) is there, (n,) bool; of one id, as `in`.

        Raises RuntimeError, as `in` does, for an id that a missing shard may have: see load.
        """
        if not several(ids):
            return single(ids) in self
        keys = id_array(ids, "ids")
        there = np.logical_or.reduce([shard.contains(keys) for _, shard in self._present()])
        self._undecided(keys[~there])
        return there

    def __contains__(self, key: object) -> bool:
        if not is_id(key):
            return False
        if any(True for _ in self._that_have(key)):
            return True
        self._undecided(key)
        return False

    def _undecided(self, keys: Any) -> None:
        """RuntimeError if ids that are in no shard that is there may be in one that is missing."""
        if not self.missing or not (np.ndim(keys) or is_id(keys)):
            return
        ids = np.atleast_1d(np.asarray(keys, np.int64))
        for number in self.missing:
            mine = ids if self.router.moves else ids[self.router.of(ids) == number]  # type: ignore[call-arg]
            if len(mine):
                has = "may have" if self.router.moves else "would have"
                raise RuntimeError(
                    f"shard {number} is missing, which {has} id {mine[0]}: {self.reasons[number]}"
                )

    def _that_have(self, key: Any) -> Iterator[Index]:
        return (shard for _, shard in self._present() if key in shard)

    if TYPE_CHECKING:

        def _begin(
            self, shards: Sequence[Index | None], router: Hashed | Clusters, reasons: dict[int, str]
        ) -> None: ...

        def _teach(self, teacher: Index) -> None: ...

    def _present(self) -> Iterator[tuple[int, Index]]:
        return ((number, shard) for number, shard in enumerate(self.shards) if shard is not None)

    def _shard(self, number: int) -> Index:
        shard = self.shards[number]
        assert shard is not None
        return shard

    def _asked(self, queries: Floats, probes: int | None) -> Ints | None:
        """The shards to ask for each query (m, probes); None: all."""
        if probes is None:
            return None
        if not isinstance(self.router, Clusters):
            raise ValueError(f"probes={shown(probes)} is for router='clusters'; hashes spread rows over all")
        if integer("probes", probes, 1, len(self.shards)) == len(self.shards) or not self.router.ready:
            return None
        finite = np.isfinite(queries).all()  # those that are not are refused by the shards
        return self.router.ranked(queries)[:, :probes] if finite else None
