"""Groups of rows around some of them, and k-means."""

from __future__ import annotations

from math import inf, isqrt
from time import monotonic
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ruvgen import distance

from ._kinds import MetricKind, metric_kind
from ._matches import BatchMatches

Array = NDArray[Any]


class Clustering:
    """Which member is the centre of each query: matches with one key per query."""

    def __init__(self, index: Any, matches: BatchMatches, queries: Array) -> None:
        self.index, self.matches, self.queries = index, matches, queries

    def __repr__(self) -> str:
        return f"usearch.Clustering(for {len(self.queries)} queries)"

    @property
    def centroids_popularity(self) -> tuple[Array, Array]:
        """The centres, and how many rows each has."""
        return np.unique(self.matches.keys, return_counts=True)

    def members_of(self, centroid: int) -> Array:
        """The queries of a centre."""
        return np.asarray(self.queries[self.matches.keys.ravel() == centroid])

    def subcluster(self, centroid: int, **clustering_kwargs: Any) -> Clustering:
        """The members of a centre in clusters of their own."""
        return cluster(self.index, keys=self.members_of(centroid), **clustering_kwargs)


def cluster(
    index: Any,
    *,
    vectors: ArrayLike | None = None,
    keys: ArrayLike | None = None,
    min_count: int | None = None,
    max_count: int | None = None,
    threads: int = 0,
    **_: Any,
) -> Clustering:
    """Each of vectors, or of the rows of keys, by default all, with the nearest of some members.

    As in usearch, whose centres are the members of an upper level of its graph, they are a random sample of
    members: as many as the square root of their number, but within min_count and max_count.
    """
    members = np.asarray(index.keys)
    asked = members if keys is None else np.asarray(keys, np.uint64)
    if vectors is not None:
        rows = np.asarray(index._rows(vectors), np.float32)
    else:
        rows = index._numbers(index._ids(asked.view(np.int64)))
    queries = (
        np.arange(len(rows)) if vectors is not None else np.repeat(asked, index.count(asked).astype(int))
    )
    count = min(max(isqrt(len(members)), min_count or 1), max_count or len(members), len(members))
    chosen = np.random.default_rng(0).choice(len(members), count, replace=False)
    centres = np.asarray(index.vectors[chosen], np.float32)
    places, distances = distance.knn(centres, rows, 1, index.metric.value, threads=threads)
    if index.metric is MetricKind.IP:
        distances += 1
    found = BatchMatches(members[chosen][places], distances, np.ones(len(rows), np.int64))
    return Clustering(index, found, queries)


def kmeans(
    X: ArrayLike,
    k: int,
    metric: Any = "l2sq",
    dtype: Any = "bf16",
    max_iterations: int = 300,
    inertia_threshold: float = 1e-4,
    max_seconds: float = 60.0,
    min_shifts: float = 0.01,
    seed: int | None = None,
) -> tuple[Array, Array, Array]:
    """Lloyd's algorithm from k rows at random: the centre (n,) of each row, its distance, and the centres.

    It ends when at most the share min_shifts of rows change their centre, when the sum of distances falls by
    no more than the share inertia_threshold, or after max_seconds. It is in float32, whatever dtype is.
    """
    end = monotonic() + max_seconds
    rows, name = np.ascontiguousarray(X, np.float32), metric_kind(metric).value
    centres = rows[np.random.default_rng(seed).choice(len(rows), k, replace=False)]
    nearest, distances, inertia = np.full(len(rows), -1), np.zeros(len(rows), np.float32), inf
    for _ in range(max_iterations):
        before = nearest
        ids, found = distance.knn(centres, rows, 1, name, threads=0)
        nearest, distances, last = ids[:, 0], found[:, 0], inertia
        inertia = float(distances.sum(dtype=np.float64))
        settled = np.count_nonzero(nearest != before) <= min_shifts * len(rows)
        if settled or last - inertia <= inertia_threshold * inertia or monotonic() > end:
            break
        sums, sizes = np.zeros((k, rows.shape[1])), np.bincount(nearest, minlength=k)
        np.add.at(sums, nearest, rows)
        full = sizes > 0  # an empty one stays where it is
        centres = centres.copy()
        centres[full] = sums[full] / sizes[full, None]
    return nearest, distances, centres
