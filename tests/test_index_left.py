"""Rows that are left when those nearest to the queries go, by whatever way: found as in an index of them.

By products, those that come next were hidden behind the ones that went, and hardly any row links to them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
import pytest

import ruvgen as rv

N, DIM, K, QUERIES = 1_000, 12, 10, 100
SHARES = (0.05, 0.2, 0.5)
BELOW = 0.02  # that a changed graph may find less than a new one
Rows = np.ndarray[Any, Any]


def decades(draw: np.random.Generator) -> Rows:
    return draw.standard_normal((N, DIM)) * 10.0 ** draw.uniform(-2, 2, (N, 1))


def clipped(draw: np.random.Generator) -> Rows:
    """Whole numbers far from the origin: by products, all queries have the same nearest."""
    return np.clip(np.round(decades(draw) + 100), 0, 255)


def clusters(draw: np.random.Generator) -> Rows:
    return 4 * draw.standard_normal((25, DIM))[draw.integers(0, 25, N)] + 0.3 * draw.standard_normal((N, DIM))


def duplicates(draw: np.random.Generator) -> Rows:
    return np.repeat(draw.standard_normal((N // 10, DIM)) + 1, 10, 0)


DATA: dict[str, Callable[[np.random.Generator], Rows]] = {
    each.__name__: each for each in (clipped, decades, clusters, duplicates)
}


class Case:
    """Rows of which the nearest to the queries go, what is left, and exact distances."""

    def __init__(self, data: str, metric: str, dtype: str, share: float, seed: int) -> None:
        draw = np.random.default_rng(seed)
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


WAYS = (
    by_removing,
    by_removing_one_by_one,
    by_compacting,
    by_marking,
    by_filtering,
    by_filtering_marked,
    by_a_subset,
    by_moving,
)
DRAWS = {"dot": 2, "sqeuclidean": 1, "cosine": 1, "manhattan": 1}  # products differ most from draw to draw
CASES = [(metric, data, "float32") for metric in DRAWS for data in DATA] + [("dot", "clipped", "uint8")]


@cache
def full(data: str, metric: str, dtype: str, seed: int) -> bytes:
    return Case(data, metric, dtype, 0.5, seed).index().to_bytes()


@pytest.mark.parametrize(("metric", "data", "dtype"), CASES)
@pytest.mark.parametrize("share", SHARES)
def test_what_is_left_is_found_as_in_a_new_index(metric: str, data: str, dtype: str, share: float) -> None:
    found: dict[str, list[float]] = {way.__name__: [] for way in WAYS}
    fresh = []
    for seed in range(DRAWS[metric] if dtype == "float32" else 1):
        case = Case(data, metric, dtype, share, seed)
        fresh.append(case.recall(case.index(case.left)))
        for way in WAYS:
            changed = Case(data, metric, dtype, share, seed) if way is by_moving else case
            index = rv.Index.from_bytes(full(data, metric, dtype, seed))
            found[way.__name__].append(changed.recall(index, **way(changed, index)))
    worst = {name: float(np.mean(each) - np.mean(fresh)) for name, each in found.items()}
    assert min(worst.values()) >= -BELOW, worst


@pytest.mark.parametrize("ef", [10, 64, 256, 1_000])
@pytest.mark.parametrize("data", DATA)
def test_marks_change_nothing_for_filters_that_exclude_them(data: str, ef: int) -> None:
    case = Case(data, "dot", "float32", 0.2, 0)
    index = rv.Index.from_bytes(full(data, "dot", "float32", 0))
    for filtered in (case.left, case.left[::2], index.subset(case.left)):
        before = index.search(case.queries, K, ef, filter=filtered)
        index.mark(case.gone)
        after = index.search(case.queries, K, ef, filter=filtered)
        index.unmark(case.gone)
        assert (before[0] == after[0]).all()
        assert (before[1] == after[1]).all()


@pytest.mark.parametrize("ef", [10, 64, 256, 1_000])
def test_more_candidates_find_no_less(ef: int) -> None:
    """Whatever ef is, rows behind the hubs that went are found."""
    case = Case("clipped", "dot", "float32", 0.2, 2)
    for way in (by_removing, by_compacting, by_marking):
        index = rv.Index.from_bytes(full("clipped", "dot", "float32", 2))
        assert case.recall(index, ef=ef, **way(case, index)) >= 0.98
