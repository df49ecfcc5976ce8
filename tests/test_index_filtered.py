"""Filters that allow few rows, with codes that lose: how exact the answers are, whatever ef is."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

import ruvgen as rv

from .index_data import normal, recall

N, DIM, K = 12_000, 24, 10
FEW = 4 * (2 * K + 10)  # up to four times the rank depth of codes of which nothing was measured


@cache
def made(codec: str, metric: str, keep_raw: bool = True, alike: bool = False) -> tuple[rv.Index, np.ndarray]:
    """An index that uses the codec, and its rows, unless `alike` of very different lengths."""
    rows = normal(N, DIM)[0]
    if not alike:
        rows = rows * (10.0 ** np.random.default_rng(1).integers(-1, 2, (N, 1))).astype(np.float32)
    index = rv.Index(DIM, metric, codec=codec, degree=12, ef_construction=24, keep_raw=keep_raw)
    index.add(rows)
    assert index.stats()["codec"] == codec
    return index, rows


def nearest(index: rv.Index, rows: np.ndarray, queries: np.ndarray, allowed: np.ndarray) -> np.ndarray:
    found = rv.cdist(queries, rows[allowed], index.metric)
    return allowed[np.argsort(found, 1, kind="stable")[:, :K]]


@pytest.mark.parametrize("codec", ["sq8", "sq4", "f16"])
@pytest.mark.parametrize("metric", ["sqeuclidean", "cosine"])
@pytest.mark.parametrize("ef", [1, 10, 64])
def test_few_rows_are_compared_exactly(codec: str, metric: str, ef: int) -> None:
    index, rows = made(codec, metric)
    draw = np.random.default_rng(ef)
    queries = rows[:100] * np.float32(1.1)
    for few in (3, 20, 50, FEW):
        allowed = np.sort(draw.choice(N, few, replace=False))
        found = index.search(queries, K, ef=ef, filter=allowed)[0]
        true = nearest(index, rows, queries, allowed)
        assert recall(found[:, : true.shape[1]], true) == 1
        mask = np.zeros(N, bool)
        mask[allowed] = True
        assert (index.search(queries, K, ef=ef, filter=mask)[0] == found).all()


@pytest.mark.parametrize("codec", ["sq8", "sq4", "f16"])
def test_as_many_are_compared_again_with_any_ef(codec: str) -> None:
    """900 allowed rows are ranked by their codes; with the smallest ef no fewer decide exactly."""
    index, rows = made(codec, "sqeuclidean", alike=True)
    depth = index.stats()["rank_depth"]
    assert depth < 40
    queries = normal(1, DIM)[1]
    allowed = np.sort(np.random.default_rng(2).choice(N, 900, replace=False))
    answers = [index.search(queries, K, ef=ef, filter=allowed) for ef in (1, 10, depth)]
    for ids, distances in answers[:2]:
        assert (ids == answers[2][0]).all()
        assert (distances == answers[2][1]).all()
    assert recall(answers[0][0], nearest(index, rows, queries, allowed)) > 0.99


def test_codes_alone() -> None:
    """Without rows beside the codes, distances are those to what get gives."""
    index, _ = made("sq4", "sqeuclidean", keep_raw=False)
    allowed = np.arange(0, N, N // FEW)[:FEW]
    given = np.stack([index.get(int(key)) for key in allowed])
    queries = normal(1, DIM)[1]
    ids, distances = index.search(queries, K, ef=1, filter=allowed)
    true = nearest(index, given, queries, np.arange(FEW))
    assert recall(ids, allowed[true]) > 0.99
    np.testing.assert_allclose(
        distances, np.take_along_axis(rv.cdist(queries, given), true, 1), rtol=1e-4, atol=1e-4
    )
