"""Rows that are left when those nearest to the queries go, by whatever way: they are found as in an index of them.

By products, those that come next were hidden behind the ones that went, and hardly any row links to them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
import pytest

import ruvgen as rv

N, DIM, K, QUERIES = 1_500, 12, 10, 40
SHARES = (0.05, 0.2, 0.5)
SEED = 7
BELOW = 0.02  # that a changed graph may find less than a new one
Rows = np.ndarray[Any, Any]


def decades(draw: np.random.Generator) -> Rows:
    return draw.standard_normal((N, DIM)) * 10.0 ** draw.uniform(-2, 2, (N, 1))


def clipped(draw: np.random.Generator) -> Rows:
    """Whole numbers around a point far from the origin, so that all queries have the same nearest by products."""
    return np.clip(np.round(decades(draw) + 100), 0, 255)


def clusters(draw: np.random.Generator) -> Rows:
    return 4 * draw.standard_normal((25, DIM))[draw.integers(0, 25, N)] + 0.3 * draw.standard_normal((N, DIM))


def duplicates(draw: np.random.Generator) -> Rows:
    return np.repeat(draw.standard_normal((N // 12, DIM)) + 1, 12, 0)


DATA: dict[str, Callable[[np.random.Generator], Rows]] = {
    each.__name__: each for each in (clipped, decades, clusters, duplicates)
}


class Case:
    """Rows of which the nearest to the queries go, what is left, and exact distances."""

    def __init__(self, data: str, metric: str, dtype: str, share: float) -> None:
        draw = np.random.default_rng(SEED)
        self.rows = DATA[data](draw).astype(dtype)
        self.queries = self.rows[draw.integers(0, len(self.rows), QUERIES)]
        self.options: dict[str, Any] = {"metric": metric, "dtype": {"float32": "f32", "uint8": "u8"}[dtype]}
        self.far = rv.cdist(self.queries.astype(np.float32), self.rows.astype(np.float32), metric)
        ranks = np.argsort(np.argsort(self.far, 1, kind="stable"), 1)
        self.gone = np.argsort(ranks.min(0), kind="stable")[: int(share * len(self.rows))]
        self.left = np.setdiff1d(np.arange(len(self.rows)), self.gone)
        kth = np.sort(self.far[:, self.left], 1)[:, K - 1 : K]
        self.limit = kth + 1e-5 * np.abs(kth) + 1e-12

    def index(self, kept: Rows | None = None) -> rv.Index:
        index = rv.Index(DIM, **self.options)
        index.add(self.rows if kept is None else self.rows[kept], kept, threads=1)
        return index

    def recall(self, index: rv.Index, **options: Any) -> float:
        """Rows as near as the k-th nearest count as found, whichever of them they are."""
        found = index.search(self.queries, K, threads=1, **options)[0]
        assert np.isin(found, self.left).all()
        return float((np.take_along_axis(self.far, found, 1) <= self.limit).mean())


def by_removing(case: Case, index: rv.Index) -> dict[str, Any]:
    index.remove(case.gone, threads=1)
    return {}


def by_removing_one_by_one(case: Case, index: rv.Index) -> dict[str, Any]:
    for one in case.gone.tolist():
        index.remove(one)
    return {}


def by_compacting(case: Case, index: rv.Index) -> dict[str, Any]:
    index.remove(case.gone, threads=1)
    index.compact(threads=1)
    return {}


def by_marking(case: Case, index: rv.Index) -> dict[str, Any]:
    index.mark(case.gone)
    return {}


def by_filtering(case: Case, index: rv.Index) -> dict[str, Any]:
    return {"filter": case.left}


def by_filtering_marked(case: Case, index: rv.Index) -> dict[str, Any]:
    index.mark(case.gone)
    return {"filter": case.left}


def by_a_subset(case: Case, index: rv.Index) -> dict[str, Any]:
    return {"filter": index.subset(case.left)}


def by_moving(case: Case, index: rv.Index) -> dict[str, Any]:
    """To where no query looks; other ids than theirs may be found."""
    far = case.rows[case.far.max(0).argsort()[-len(case.gone) :]]
    index.upsert(far, case.gone, threads=1)
    case.far[:, case.gone] = rv.cdist(
        case.queries.astype(np.float32), far.astype(np.float32), case.options["metric"]
    )
    return {"filter": case.left}


WAYS = [
    by_removing,
    by_removing_one_by_one,
    by_compacting,
    by_marking,
    by_filtering,
    by_filtering_marked,
    by_a_subset,
    by_moving,
]
