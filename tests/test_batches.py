"""Searches for so many queries that rows are packed for them: the same answers as one by one."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray

import ruvgen as rv
from ruvgen import _lib
from ruvgen._native import ffi, lib

from . import model, oracle
from .elements import PYTHON, SPEC, Array, Elements, alike
from .samples import near_duplicate

every_type = pytest.mark.parametrize(("metric", "name"), PYTHON)
COUNTS = (15, 16, 17, 48, 49, 100)  # all of them for float32, whose packing others share
every_batch = pytest.mark.parametrize(
    ("metric", "name", "m"),
    [(*each, m) for each in PYTHON for m in (COUNTS if each[1] == "f32" else COUNTS[2:5:2])],
)
ROWS = (0, 1, 63, 64, 65, 129)
DIMS = (1, 2, 3, 4, 5, 7, 64, 100, 129)


def whole(name: str, m: int, n: int, dim: int) -> tuple[Array, Array]:
    """Small whole numbers, whose sums are exact in whatever order."""
    rng, types = np.random.default_rng([oracle.SEED, 9, m, n, dim]), alike(name).rows
    low, high = {"u8": (0, 7), "b1": (0, 2)}.get(name, (-3, 4))
    x, y = (types.encode(rng.integers(low, high, (k, types.values(dim))).astype(float)) for k in (m, n))
    x[::7], y[::6] = 0, y[:1]
    return types.shown(x), types.shown(y)


def made(name: str, m: int, n: int, dim: int) -> tuple[Array, Array]:
    """Stored vectors of the first two distributions: normal values, or all that there are and the ends."""
    rng, types = np.random.default_rng([oracle.SEED, 10, m, n, dim]), alike(name).rows
    x, y = (simple(rng, types, k, dim) for k in (m, n))
    return x, y


def simple(rng: np.random.Generator, types: Elements, count: int, dim: int) -> Array:
    """Rows, of which each seventh is of the second distribution; samples.vectors draws one of each."""
    values = (count, types.values(dim))
    if types.kind == "float":
        drawn = np.clip(rng.standard_normal(values), -types.large, types.large)
        drawn[1::7] = np.clip(rng.uniform(-1, 1, drawn[1::7].shape), -types.large, types.large)
    elif types.kind == "integer":
        drawn = rng.integers(-128, 256, values).astype(float)
        drawn[1::7] = np.where(rng.integers(0, 2, drawn[1::7].shape), 255, -128)
        drawn = drawn % (types.top + 1) if types.top < 255 else drawn
    else:
        drawn = rng.uniform(size=values)
        drawn[1::7] = drawn[1::7] < 0.05
        drawn[np.arange(count) % 7 != 1] = drawn[np.arange(count) % 7 != 1] < 0.5
    return types.encode(drawn)


once = cache(made)  # every metric asks for the same


def data(name: str, m: int, n: int, dim: int) -> tuple[Array, Array]:
    """The same, for a test to spoil."""
    x, y = once(name, m, n, dim)
    return x.copy(), y.copy()


def strided(rows: Array, gap: int) -> Array:
    """The same rows, NaN or the last of integers lying between them."""
    wide = np.full((len(rows), (rows.shape[1] + gap) * rows.itemsize), 0xFF, np.uint8).view(rows.dtype)
    wide[:, : rows.shape[1]] = rows
    return wide[:, : rows.shape[1]]


def one_by_one(x: Array, y: Array, metric: str) -> Array:
    """Distances, each query on its own."""
    return np.concatenate([rv.cdist(query[None], y, metric) for query in x])


@every_batch
def test_cdist_of_whole_numbers_is_exact(metric: str, name: str, m: int) -> None:
    """However the rows lie; nothing else is written."""
    for n in ROWS:
        for dim in DIMS:
            x, y = whole(name, m, n, dim)
            want = one_by_one(x, y, metric)
            out = np.full((m + 1, n + 5), 77, want.dtype)
            got = rv.cdist(strided(x, dim % 3), strided(y, n % 4), metric, out=out[:m, 2 : n + 2])
            assert got.tobytes() == want.tobytes(), f"{n} rows of {dim}"
            got[:] = 77
            assert (out == 77).all(), f"{n} rows of {dim}"


@every_batch
def test_cdist_matches_the_reference(metric: str, name: str, m: int) -> None:
    """In the corners, and wherever chance points."""
    rng, types = np.random.default_rng([oracle.SEED, 11, m]), alike(name)
    for n in ROWS[1:]:
        for dim in DIMS:
            x, y = data(name, m, n, dim)
            got = rv.cdist(types.rows.shown(x), types.rows.shown(y), metric)
            i, j = rng.integers(0, m, 6), rng.integers(0, n, 6)
            i[:2], j[:2] = (0, m - 1), (n - 1, n - 1)
            both = [
                oracle.expected(oracle.METRICS[metric], types, x[a], y[b]) for a, b in zip(i, j, strict=True)
            ]
            want, tolerance = np.array(both).T
            assert not oracle.wrong(oracle.METRICS[metric], got[i, j], want, tolerance).any(), f"{n} × {dim}"


@every_type
def test_spoilt_and_zero_vectors(metric: str, name: str) -> None:
    """They have the distances that the definition says, and change nobody else's."""
    m, n, dim, types = 19, 131, 37, alike(name)
    shown, bad = types.rows.shown, types.rows.spoilers
    x, y = data(name, m, n, dim)
    clean = rv.cdist(shown(x), shown(y), metric)
    bits_x, bits_y = (vectors.view(f"u{types.rows.size}") for vectors in (x, y))
    bits_x[[0, 17], [0, 36]], bits_y[[3, 64, 130], [0, 20, 36]] = bad[0], bad[0]
    x[[5, 18]], y[[7, 127, 129]] = 0, 0
    bits_x[8, 3], bits_y[90, 5] = bad[1], bad[1]
    queries, rows = [0, 5, 8, 17, 18], [3, 7, 64, 90, 127, 129, 130]
    got = rv.cdist(shown(x), shown(y), metric)
    for a, b in ((queries, list(range(n))), (list(range(m)), rows)):
        want, tolerance = model.distances(metric, types, x[a], y[b])
        assert not oracle.wrong(oracle.METRICS[metric], got[np.ix_(a, b)], want, tolerance).any()
    others = np.ix_(np.setdiff1d(range(m), queries), np.setdiff1d(range(n), rows))
    assert got[others].tobytes() == clean[others].tobytes()


def both_ways(base: Array, queries: Array, k: int, metric: str) -> tuple[NDArray[np.int64], Array]:
    """Neighbours of all queries at once, after a look at each query's own."""
    ids, near = rv.knn(base, queries, k, metric)
    singles = [rv.knn(base, query[None], k, metric) for query in queries]
    np.testing.assert_array_equal(ids, np.concatenate([single[0] for single in singles]))
    assert near.tobytes() == np.concatenate([single[1] for single in singles]).tobytes()
    return ids, near


@every_batch
def test_knn_of_whole_numbers_is_exact(metric: str, name: str, m: int) -> None:
    """Ties, of which there are many, go to the smallest id, across panels too."""
    for n in ROWS:
        for dim in (1, 3, 7, 64):
            queries, base = whole(name, m, n, dim)
            want_ids, want = model.nearest(one_by_one(queries, base, metric), n + 5)
            for k in (1, 5, n + 3):
                ids, near = both_ways(strided(base, n % 4), strided(queries, dim % 3), k, metric)
                np.testing.assert_array_equal(ids, want_ids[:, :k])
                np.testing.assert_array_equal(near, want[:, :k])


@every_type
def test_a_distance_depends_on_no_other_row_or_query(metric: str, name: str) -> None:
    """As docs/numerics.md says it: among few queries or many, and fewer rows than a panel has or more."""
    types = alike(name).rows
    for dim in (33, 128, 300):
        x, y = (types.shown(rows) for rows in data(name, 70, 300, dim))
        for ms in ((1, 2), (16, 17, 31, 70)):
            for ns in ((1, 5, 31, 63), (64, 65, 127, 128, 200, 300)):
                want = rv.cdist(x[: ms[-1]], y[: ns[-1]], metric)
                for m in ms:
                    for n in ns:
                        first, place = (ms[-1] - m) // 2, (ns[-1] - n) // 2
                        got = rv.cdist(x[first : first + m], y[place : place + n], metric)
                        part = want[first : first + m, place : place + n]
                        assert got.tobytes() == part.tobytes(), f"{m} of {ms[-1]}, {n} of {ns[-1]}, {dim}"


@every_type
def test_knn_is_the_sorted_cdist(metric: str, name: str) -> None:
    types = alike(name).rows
    for m, n, dim in ((16, 129, 7), (49, 1000, 100), (100, 64, 129)):
        queries, base = data(name, m, n, dim)
        if types.nans:
            queries[3], base[0], base[63] = (
                types.put(v, 0, types.nans[0]) for v in (queries[3], base[0], base[63])
            )
        queries, base = types.shown(queries), types.shown(base)
        for k in (1, 10, n + 1):
            ids, near = rv.knn(base, queries, k, metric)
            want_ids, want = model.nearest(rv.cdist(queries, base, metric), k)
            np.testing.assert_array_equal(ids, want_ids)
            np.testing.assert_array_equal(near, want)


@every_type
def test_the_longest_vectors(metric: str, name: str) -> None:
    types, dim = alike(name), _lib.MAX_DIM
    if (metric, name) == ("dot", "u8"):
        dim = 33_025
    x, y = made(name, 16, 64, dim)  # too much to keep
    rng = np.random.default_rng([oracle.SEED, 12])
    y[1] = near_duplicate(rng, types.rows, types.query.decode(x[4]))
    want, tolerance = model.distances(metric, types, x[::5], y[:3])
    got = rv.cdist(types.rows.shown(x), types.rows.shown(y), metric)[::5, :3]
    assert not oracle.wrong(oracle.METRICS[metric], got, want, tolerance).any()


@pytest.mark.parametrize("name", [dtype.name for dtype in SPEC.dtypes if ("dot", dtype.name) in PYTHON])
def test_one_query_over_and_over(name: str) -> None:
    """Rows that share their memory."""
    x, y = map(alike(name).rows.shown, data(name, 1, 70, 33))
    many = np.broadcast_to(x, (21, 33))
    assert (rv.cdist(many, y) == rv.cdist(many, y)[0]).all()
    np.testing.assert_array_equal(rv.cdist(np.ascontiguousarray(many), y), rv.cdist(many, y))


@pytest.mark.parametrize("name", ["f32", "i8"])
@pytest.mark.parametrize("m", [1 << 50, (1 << 64) - 1, (1 << 62) - 64])
def test_more_queries_than_memory(m: int, name: str) -> None:
    x, dim = ffi.new("float[8]"), 5  # no whole number of groups
    number = _lib.DTYPES[name]
    tile = lib.ruvgen_find(0, number, _lib.FORMS["tile"], dim)
    if not tile or not tile.needs:  # each query on its own needs no memory, and 2**50 of them for ever
        pytest.skip(f"{rv.isa()} packs no rows of {name}")
    assert lib.ruvgen_cdist(0, number, x, 0, m, x, 0, 64, dim, x, 0) == lib.RUVGEN_E_MEMORY
