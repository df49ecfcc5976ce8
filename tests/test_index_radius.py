"""Radius search of the graph index: complete at its stated effort, exact where it compares all rows."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen import _radius

from .elements import Array
from .index_data import CODED, normal, sift
from .test_radius import Results, of_search, same

ALL = 1 << 20  # a pool that covers all rows
RESULTS = (2, 20, 60, 200)  # of the median query


def clusters(groups: int) -> tuple[Array, Array]:
    """10,400 rows around so many centres, and queries there."""
    draw = np.random.default_rng(groups)
    centres = 3 * draw.standard_normal((groups, 32))
    rows, queries = (
        centres[draw.integers(0, groups, n)] + 0.3 * draw.standard_normal((n, 32)) for n in (10_400, 200)
    )
    return rows.astype(np.float32), queries.astype(np.float32)


def recall(found: Results, wanted: Results) -> float:
    """The share of the rows that are within that was found."""
    pairs = [
        set(zip(np.repeat(np.arange(len(lims) - 1), np.diff(lims)).tolist(), ids.tolist(), strict=True))
        for lims, ids, _ in (found, wanted)
    ]
    return len(pairs[0] & pairs[1]) / len(pairs[1])


def ladder(rows: Array, queries: Array, metric: str) -> list[float]:
    """Radii that hold about RESULTS rows, half way between two distances."""
    near = np.sort(rv.cdist(queries, rows, metric), axis=1)
    return [float((near[:, c - 1] + near[:, c])[len(near) // 2] / 2) for c in RESULTS]


@pytest.mark.parametrize(
    "data", [sift, lambda: clusters(50), lambda: clusters(2000)], ids=["sift", "50", "2000"]
)
@pytest.mark.parametrize("codec", ["f32", "auto"])
def test_recall(data: Any, codec: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also of walks with so large pools that all rows would be compared instead."""
    rows, queries = data()
    queries = queries[:200]
    index = rv.Index(rows.shape[1], codec=codec)
    index.add(rows)
    for radius in ladder(rows, queries, "sqeuclidean"):
        wanted = rv.radius(rows, queries, radius)
        for share in (64, 8):
            monkeypatch.setattr(_radius, "SHARE", share)
            assert recall(index.search_radius(queries, radius), wanted) >= 0.99
        exact = index.search_radius(queries, radius, ALL)
        same(exact, of_search(index.search(queries, len(rows)), radius))


@pytest.mark.parametrize("metric", CODED)
def test_recall_of_metrics_and_filters(metric: str) -> None:
    rows, queries = normal(5000, 16)
    index = rv.Index(16, metric)
    index.add(rows)
    mask = np.random.default_rng(0).random(len(rows)) < 0.3
    for radius in ladder(rows, queries, metric):
        wanted = rv.radius(rows, queries, radius, metric)
        assert recall(index.search_radius(queries, radius), wanted) >= 0.98
        some = rv.radius(rows[mask], queries, radius, metric)
        some = some[0], np.flatnonzero(mask)[some[1]], some[2]
        assert recall(index.search_radius(queries, radius, filter=mask), some) >= 0.98
        each = [mask, ~mask] * 50
        found = index.search_radius(queries, radius, filter=each, threads=2)
        for query, chosen in enumerate(each):
            assert chosen[found[1][found[0][query] : found[0][query + 1]]].all()


SIZES = {"f32": 3000, "f16": 10_500, "sq8": 10_500}  # from 10,000 rows on there are codes


@pytest.mark.parametrize(
    ("metric", "codec"), [*((metric, "f32") for metric in CODED), *(("dot", c) for c in ("f16", "sq8"))]
)
def test_results_are_those_of_search(metric: str, codec: str) -> None:
    """The same ids and bits of distances, by walks and by comparing all rows; dead rows never."""
    n = SIZES[codec]
    rows, queries = normal(n, 12)
    index = rv.Index(12, metric, codec=codec, keep_raw=codec != "sq8")
    index.add(rows)
    index.remove(range(0, n, 7))
    index.upsert(rows[5:300] + 1, range(5, 300))
    every = index.search(queries, len(index))
    masked = np.random.default_rng(1).random(len(index)) < 0.2
    some = index.search(queries, len(index), filter=masked)
    for place in (0, 30, 200, 2000):
        each = every[1][:, place] if metric == "dot" else np.maximum(every[1][:, place], 0)
        same(index.search_radius(queries, each, ALL), of_search(every, each))
        same(index.search_radius(queries, each, ALL, filter=masked, threads=3), of_search(some, each))
        found = index.search_radius(queries, each)
        wanted = of_search(every, each)
        rank = {(int(i), float(d)) for i, d in zip(*wanted[1:], strict=True)}
        assert {(int(i), float(d)) for i, d in zip(*found[1:], strict=True)} <= rank
        assert recall(found, wanted) >= 0.97
    same(index.search_radius(queries[:3], np.inf), of_search((every[0][:3], every[1][:3]), np.inf))


def test_each_query_has_its_own_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    """Queries end in different rounds, in parts of few queries, and are put together in their order."""
    rows, queries = normal(6000, 12)
    index = rv.Index(12, codec="f32")
    index.add(rows)
    near = np.sort(rv.cdist(queries, rows), axis=1)
    each = (near[np.arange(100), np.arange(100) * 9] + near[np.arange(100), np.arange(100) * 9 + 1]) / 2
    wanted = rv.radius(rows, queries, each)
    for cells in (1, 1000, 1 << 20):
        monkeypatch.setattr(_radius, "CELLS", cells)
        for ef in (1, 7, 64):
            found = index.search_radius(queries, each, ef)
            assert recall(found, wanted) >= 0.97
            assert (np.diff(found[0]) >= 0).all()
            for query in range(100):
                mine = slice(found[0][query], found[0][query + 1])
                assert (np.diff(found[2][mine]) >= 0).all()
                assert (found[2][mine] <= np.float32(each[query])).all()
    alone = [index.search_radius(query, radius) for query, radius in zip(queries, each, strict=True)]
    together = (
        np.concatenate([[0], np.cumsum([one[0][1] for one in alone])]),
        np.concatenate([one[1] for one in alone]),
        np.concatenate([one[2] for one in alone]),
    )
    assert recall(together, wanted) >= 0.99


def test_small_and_empty() -> None:
    index = rv.Index(3)
    for batch, m in ((np.zeros((0, 3), np.float32), 0), (np.ones((2, 3), np.float32), 2)):
        found = index.search_radius(batch, 1)
        same(found, (np.zeros(m + 1, np.int64), np.empty(0, np.int64), np.empty(0, np.float32)))
    index.add(np.eye(3, dtype=np.float32))
    same(
        index.search_radius(np.zeros(3, np.float32), 1),
        (*map(np.array, ([0, 3], [0, 1, 2])), np.ones(3, np.float32)),
    )
    with pytest.raises(ValueError, match="ef is 0"):
        index.search_radius(np.zeros(3, np.float32), 1, 0)
