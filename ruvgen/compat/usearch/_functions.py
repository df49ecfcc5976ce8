"""Search without an index, and in several."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ruvgen import distance
from ruvgen._searching import Floats, Ints, merge
from ruvgen.arrays import plain

from ._index import Index
from ._kinds import MetricKind, metric_kind
from ._matches import Array, BatchMatches, Matches


def search(
    dataset: ArrayLike,
    query: ArrayLike,
    count: int = 10,
    metric: Any = MetricKind.Cos,
    *,
    exact: bool = False,
    threads: int = 0,
    **_: Any,
) -> Matches | BatchMatches:
    """The nearest rows of dataset (n, d) to one vector or several; without exact by an index made for it."""
    rows, kind = plain(dataset, "dataset"), metric_kind(metric)
    if not exact:
        index = Index(ndim=rows.shape[1], metric=kind)
        index.add(None, rows, threads=threads)
        return index.search(query, count, threads=threads)
    queries = np.atleast_2d(plain(query, "query"))
    keys, distances = distance.knn(rows, queries, count, kind.value, threads=threads)
    distances = np.asarray(distances, np.float32)
    if kind is MetricKind.IP:
        distances += 1
    counts = np.count_nonzero(keys >= 0, axis=1)
    found = BatchMatches(keys.view(np.uint64), distances, counts, 0, len(rows) * len(queries))
    return found[0] if len(queries) == 1 else found


def _whole(keys: Array, distances: Array, count: int) -> tuple[Ints, Floats]:
    """With `count` places for each query."""
    ids, padded = np.full((len(keys), count), -1), np.full((len(keys), count), np.inf, np.float32)
    ids[:, : keys.shape[1]], padded[:, : keys.shape[1]] = keys.view(np.int64), distances
    return ids, padded


class Indexes:
    """Several indexes, searched as one; their keys should differ."""

    def __init__(
        self, indexes: Iterable[Index] = (), paths: Iterable[Any] = (), view: bool = False, threads: int = 0
    ) -> None:
        self._each = [*indexes]
        for path in paths:
            self.merge_path(path)

    def merge(self, index: Index) -> None:
        """Add an index."""
        self._each.append(index)

    def merge_path(self, path: Any) -> None:
        """Add the index in a file."""
        found = Index.restore(path)
        if found is None:
            raise FileNotFoundError(f"File not found: {path}")
        self._each.append(found)

    def __len__(self) -> int:
        return sum(map(len, self._each))

    def search(
        self, vectors: ArrayLike, count: int = 10, *, threads: int = 0, exact: bool = False, **_: Any
    ) -> Matches | BatchMatches:
        """As that of Index, over all of them."""
        queries = np.atleast_2d(plain(vectors, "vectors"))
        every = [(index.search(queries, count, threads=threads, exact=exact)) for index in self._each]
        parts = [(np.atleast_2d(each.keys), np.atleast_2d(each.distances)) for each in every]
        ids, distances = merge([_whole(*part, count) for part in parts])
        keys = ids.view(np.uint64)
        found = BatchMatches(keys, distances, np.count_nonzero(np.isfinite(distances), axis=1))
        return found[0] if len(queries) == 1 else found
