"""Searches for so many queries that rows are packed for them: the same answers as one by one."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

import ruvgen as rv
from ruvgen import _lib
from ruvgen._native import ffi, lib

from . import model, oracle
from .oracle import Floats

every_metric = pytest.mark.parametrize("metric", _lib.METRICS)
every_count = pytest.mark.parametrize("m", [15, 16, 17, 48, 49, 100])
ROWS = (0, 1, 63, 64, 65, 129)
DIMS = (1, 2, 3, 4, 5, 7, 64, 100, 129)


def whole(m: int, n: int, dim: int) -> tuple[Floats, Floats]:
    """Small whole numbers, whose sums are exact in whatever order."""
    rng = np.random.default_rng([oracle.SEED, 9, m, n, dim])
    x, y = rng.integers(-3, 4, (m, dim)).astype("f4"), rng.integers(-3, 4, (n, dim)).astype("f4")
    x[::7], y[::6] = 0, y[:1]
    return x, y


def data(m: int, n: int, dim: int) -> tuple[Floats, Floats]:
    """Normal values."""
    rng = np.random.default_rng([oracle.SEED, 10, m, n, dim])
    return rng.standard_normal((m, dim)).astype("f4"), rng.standard_normal((n, dim)).astype("f4")


def strided(rows: Floats, gap: int) -> Floats:
    """The same rows, NaN lying between them."""
    wide = np.full((len(rows), rows.shape[1] + gap), np.nan, "f4")
    wide[:, : rows.shape[1]] = rows
    return wide[:, : rows.shape[1]]


def one_by_one(x: Floats, y: Floats, metric: str) -> Floats:
    """Distances, each query on its own."""
    return np.concatenate([rv.cdist(query[None], y, metric) for query in x])


@every_metric
@every_count
def test_cdist_of_whole_numbers_is_exact(metric: str, m: int) -> None:
    """However the rows lie; nothing else is written."""
    for n in ROWS:
        for dim in DIMS:
            x, y = whole(m, n, dim)
            out = np.full((m + 1, n + 5), -7, "f4")
            got = rv.cdist(strided(x, dim % 3), strided(y, n % 4), metric, out=out[:m, 2 : n + 2])
            assert got.tobytes() == one_by_one(x, y, metric).tobytes(), f"{n} rows of {dim}"
            got[:] = -7
            assert (out == -7).all(), f"{n} rows of {dim}"


@every_metric
@every_count
def test_cdist_matches_the_reference(metric: str, m: int) -> None:
    """In the corners, and wherever chance points."""
    rng = np.random.default_rng([oracle.SEED, 11, m])
    for n in ROWS[1:]:
        for dim in DIMS:
            x, y = data(m, n, dim)
            got = rv.cdist(x, y, metric)
            i, j = rng.integers(0, m, 6), rng.integers(0, n, 6)
            i[:2], j[:2] = (0, m - 1), (n - 1, n - 1)
            both = [oracle.expected(oracle.METRICS[metric], x[a], y[b]) for a, b in zip(i, j, strict=True)]
            want, tolerance = np.array(both).T
            assert not oracle.wrong(oracle.METRICS[metric], got[i, j], want, tolerance).any(), f"{n} × {dim}"


@every_metric
def test_spoilt_and_zero_vectors(metric: str) -> None:
    """They have the distances that the definition says, and change nobody else's."""
    m, n, dim = 19, 131, 37
    x, y = data(m, n, dim)
    clean = rv.cdist(x, y, metric)
    x[[0, 17], [0, 36]], y[[3, 64, 130], [0, 20, 36]] = np.nan, np.nan
    x[[5, 18]], y[[7, 127, 129]] = 0, 0
    x[8, 3], y[90, 5] = np.inf, -np.inf
    queries, rows = [0, 5, 8, 17, 18], [3, 7, 64, 90, 127, 129, 130]
    got = rv.cdist(x, y, metric)
    for a, b in ((queries, list(range(n))), (list(range(m)), rows)):
        want, tolerance = model.distances(metric, x[a], y[b])
        assert not oracle.wrong(oracle.METRICS[metric], got[np.ix_(a, b)], want, tolerance).any()
    others = np.ix_(np.setdiff1d(range(m), queries), np.setdiff1d(range(n), rows))
    assert got[others].tobytes() == clean[others].tobytes()


def both_ways(base: Floats, queries: Floats, k: int, metric: str) -> tuple[NDArray[np.int64], Floats]:
    """Neighbours of all queries at once, after a look at each query's own."""
    ids, near = rv.knn(base, queries, k, metric)
    singles = [rv.knn(base, query[None], k, metric) for query in queries]
    np.testing.assert_array_equal(ids, np.concatenate([single[0] for single in singles]))
    assert near.tobytes() == np.concatenate([single[1] for single in singles]).tobytes()
    return ids, near


@every_metric
@every_count
def test_knn_of_whole_numbers_is_exact(metric: str, m: int) -> None:
    """Ties, of which there are many, go to the smallest id, across panels too."""
    for n in ROWS:
        for dim in (1, 3, 7, 64):
            queries, base = whole(m, n, dim)
            for k in (1, 5, n + 3):
                ids, near = both_ways(strided(base, n % 4), strided(queries, dim % 3), k, metric)
                want_ids, want = model.nearest(one_by_one(queries, base, metric), k)
                np.testing.assert_array_equal(ids, want_ids)
                np.testing.assert_array_equal(near, want)


@every_metric
def test_knn_is_the_sorted_cdist(metric: str) -> None:
    for m, n, dim in ((16, 129, 7), (49, 1000, 100), (100, 64, 129)):
        queries, base = data(m, n, dim)
        queries[3, 0], base[[0, 63], [0, 1]] = np.nan, np.nan
        for k in (1, 10, n + 1):
            ids, near = rv.knn(base, queries, k, metric)
            want_ids, want = model.nearest(rv.cdist(queries, base, metric), k)
            np.testing.assert_array_equal(ids, want_ids)
            np.testing.assert_array_equal(near, want)


@every_metric
def test_the_longest_vectors(metric: str) -> None:
    x, y = data(16, 3, _lib.MAX_DIM)
    y[1] = oracle.near_duplicates(np.random.default_rng([oracle.SEED, 12]), x[4])
    want, tolerance = model.distances(metric, x, y)
    assert not oracle.wrong(oracle.METRICS[metric], rv.cdist(x, y, metric), want, tolerance).any()


def test_one_query_over_and_over() -> None:
    """Rows that share their memory."""
    x, y = data(1, 70, 33)
    many = np.broadcast_to(x, (21, 33))
    assert (rv.cdist(many, y) == rv.cdist(many, y)[0]).all()
    np.testing.assert_array_equal(rv.cdist(np.ascontiguousarray(many), y), rv.cdist(many, y))


@pytest.mark.skipif(rv.isa() == "scalar", reason="needs an instruction set that packs rows")
@pytest.mark.parametrize("m", [1 << 50, (1 << 64) - 1, (1 << 62) - 64])
def test_more_queries_than_memory(m: int) -> None:
    x = ffi.new("float[4]")
    assert lib.ruvgen_cdist_f32(0, x, 0, m, x, 0, 64, 4, x, 0) == lib.RUVGEN_E_MEMORY
