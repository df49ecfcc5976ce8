"""What is right on hard data, in float64: which results count as hits, and which rows find themselves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .sets import Floats

Ints = NDArray[np.int64]
Doubles = NDArray[np.float64]
K = 10
ROUNDING = 2.0**-22  # of float32: distances that differ by less of what they are made of are equal


def _norms(rows: Floats) -> Doubles:
    norms: Doubles = np.linalg.norm(rows.astype(np.float64), axis=1)
    return norms


def paired(metric: str, queries: Floats, rows: Floats) -> Doubles:
    """Distances (m, n) of queries (m, d) to rows (m, n, d) of their own, without loss by cancellation."""
    q, x = queries.astype(np.float64)[:, None], rows.astype(np.float64)
    found: Doubles = ((q - x) ** 2).sum(-1) if metric == "sqeuclidean" else -(q * x).sum(-1)
    if metric == "cosine":
        sizes = np.sqrt((q**2).sum(-1) * (x**2).sum(-1))
        found = 1 + found / np.where(sizes > 0, sizes, np.inf)
    return found


def whole(metric: str, queries: Floats, rows: Floats) -> Doubles:
    """Distances (m, n) of queries to all rows."""
    step = max(1, (1 << 22) // rows.size)
    parts = [
        paired(metric, part, np.broadcast_to(rows, (len(part), *rows.shape)))
        for part in np.split(queries, range(step, len(queries), step))
    ]
    return np.concatenate(parts)


def slack(metric: str, queries: Floats, distances: Doubles, norms: Doubles) -> Doubles:
    """What float32 cannot tell apart, at these distances to rows of these norms."""
    if metric == "sqeuclidean":
        return 4 * ROUNDING * distances
    if metric == "dot":
        return ROUNDING * _norms(queries)[:, None] * norms
    return np.full(distances.shape, ROUNDING)


@dataclass(frozen=True)
class Truth:
    """Rows and queries, and how far the K-th nearest row of each query is."""

    metric: str
    rows: Floats
    queries: Floats
    worst: Doubles

    @classmethod
    def of(cls, metric: str, rows: Floats, queries: Floats) -> Truth:
        distances = whole(metric, queries, rows)
        nearest = np.argpartition(distances, K - 1, axis=1)[:, :K]
        near = np.take_along_axis(distances, nearest, 1)
        last = near.argmax(1)[:, None]
        worst = np.take_along_axis(near, last, 1)
        own = np.take_along_axis(_norms(rows)[nearest], last, 1)
        return cls(metric, rows, queries, worst + slack(metric, queries, worst, own))

    def recall(self, found: Ints) -> float:
        """The share of results as near as the K nearest; equal distances count alike, doubles not."""
        distances = paired(self.metric, self.queries, self.rows[np.maximum(found, 0)])
        hits = (distances <= self.worst) & (found >= 0)
        order = np.sort(found, axis=1)
        twice = (order[:, 1:] == order[:, :-1]) & (order[:, 1:] >= 0)
        return float((hits.sum(1) - twice.sum(1)).clip(0).mean() / K)

    def selves(self, found: Ints) -> float | None:
        """The share of rows whose first result is the row or its equal; by products rows are not nearest."""
        if self.metric == "dot":
            return None
        there = self.rows[np.maximum(found, 0)]
        distances = paired(self.metric, self.rows, there[:, None])[:, 0]
        return float(((distances <= ROUNDING * (self.metric == "cosine")) & (found >= 0)).mean())
