"""Exact nearest neighbours."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

import ruvgen as rv

from . import model, oracle
from .elements import F32, FLOATS, Array

every_metric = pytest.mark.parametrize("metric", FLOATS)


def data(m: int, n: int, dim: int) -> tuple[Array, Array]:
    """Base rows and queries of normal values."""
    rng = np.random.default_rng([oracle.SEED, m, n, dim])
    return rng.standard_normal((n, dim)).astype("f4"), rng.standard_normal((m, dim)).astype("f4")


@every_metric
@pytest.mark.parametrize("shape", [(1, 1, 1), (3, 40, 7), (2, 2500, 128), (3, 300, 1025), (1, 90, 3000)])
def test_is_the_sorted_cdist(metric: str, shape: tuple[int, int, int]) -> None:
    base, queries = data(*shape)
    distances = rv.cdist(queries, base, metric)
    for k in (1, 2, 10, shape[1], shape[1] + 3):
        ids, near = rv.knn(base, queries, k, metric)
        assert ids.dtype == np.int64
        assert near.dtype == np.float32
        want_ids, want = model.nearest(distances, k)
        np.testing.assert_array_equal(ids, want_ids)
        np.testing.assert_array_equal(near, want)


@every_metric
def test_finds_what_the_reference_finds(metric: str) -> None:
    """Independent of cdist: within the tolerance, nobody nearer was missed."""
    base, queries = data(4, 200, 100)
    want, tolerance = model.distances(metric, F32, queries, base)
    ids, near = rv.knn(base, queries, 10, metric)
    assert (np.abs(near - np.take_along_axis(want, ids, 1)) <= np.take_along_axis(tolerance, ids, 1)).all()
    assert (np.abs(near - np.sort(want, axis=1)[:, :10]) <= tolerance.max()).all()


# Few small integers: distances are exact and ties are many.
small = st.integers(-3, 3).map(np.float32)
metrics = st.sampled_from([m for m in FLOATS if m not in ("cosine", "canberra")])


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(st.data(), st.integers(1, 6), st.integers(0, 40), st.integers(0, 3), st.integers(1, 50), metrics)
def test_model(data: st.DataObject, dim: int, n: int, m: int, k: int, metric: str) -> None:
    base = data.draw(hnp.arrays(np.float32, (n, dim), elements=small))
    queries = data.draw(hnp.arrays(np.float32, (m, dim), elements=small))
    exact = model.distances(metric, F32, queries, base)[0].astype(np.float32)
    ids, near = rv.knn(base, queries, k, metric)
    want_ids, want = model.nearest(exact, k)
    np.testing.assert_array_equal(ids, want_ids)
    np.testing.assert_array_equal(near, want)


@pytest.mark.parametrize("n", [5, 1024, 1025, 5000])
def test_ties_go_to_the_smallest_id(n: int) -> None:
    """Across the blocks in which the base is read, whatever the heap held before."""
    base = np.zeros((n, 4), "f4")
    base[::2] = 1
    queries = np.array([[0, 0, 0, 0], [1, 1, 1, 1], [9, 9, 9, 9]], "f4")
    zeros, ones = np.arange(1, n, 2), np.arange(0, n, 2)
    k = min(9, n)
    ids, _ = rv.knn(base, queries, k)
    for found, order in zip(ids, ([*zeros, *ones], [*ones, *zeros], [*ones, *zeros]), strict=True):
        np.testing.assert_array_equal(found, order[:k])


def test_order_of_rows_decides_nothing() -> None:
    base, queries = data(5, 3000, 16)
    _, near = rv.knn(base, queries, 20)
    for order in (np.argsort(base[:, 0]), np.argsort(rv.cdist(queries[:1], base)[0])[::-1]):
        ids, again = rv.knn(base[order], queries, 20)
        np.testing.assert_array_equal(again, near)
        np.testing.assert_array_equal(rv.cdist(queries, base)[np.arange(5)[:, None], order[ids]], near)


@every_metric
def test_nan_is_nobodys_neighbour(metric: str) -> None:
    base, queries = data(2, 50, 9)
    bad = [0, 7, 49]
    base[bad, [0, 4, 8]] = np.nan
    ids, near = rv.knn(base, queries, 50, metric)
    assert not np.isin(ids, bad).any()
    assert (ids[:, -3:] == -1).all()
    assert (near[:, -3:] == np.inf).all()
    assert (ids[:, :-3] >= 0).all()
    queries[0, 3] = np.nan
    ids, near = rv.knn(base, queries, 5, metric)
    assert (ids[0] == -1).all()
    assert (near[0] == np.inf).all()
    assert (ids[1] >= 0).all()


def test_infinite_distances_are_neighbours() -> None:
    """A row infinitely far away comes before no row at all."""
    base = np.array([[np.inf], [1], [-np.inf], [np.nan], [3e38]], "f4")
    ids, near = rv.knn(base, np.array([[-3e38]], "f4"), 6)
    np.testing.assert_array_equal(ids, [[0, 1, 2, 4, -1, -1]])
    assert (near == np.inf).all()
    ids, near = rv.knn(base, np.array([[2]], "f4"), 6, "dot")
    np.testing.assert_array_equal(ids, [[0, 4, 1, 2, -1, -1]])
    np.testing.assert_array_equal(near[0, :1], [-np.inf])


@pytest.mark.parametrize(("m", "n"), [(0, 3), (2, 0), (0, 0)])
def test_nothing_to_search(m: int, n: int) -> None:
    base, queries = data(m, n, 8)
    ids, near = rv.knn(base, queries, 2)
    assert ids.shape == near.shape == (m, 2)
    if not n:
        assert (ids == -1).all()
        assert (near == np.inf).all()


def test_k_beyond_n() -> None:
    base, queries = data(2, 3, 8)
    ids, near = rv.knn(base, queries, 100_000)
    assert (ids[:, :3] >= 0).all()
    assert (ids[:, 3:] == -1).all()
    assert (near[:, 3:] == np.inf).all()


def test_k() -> None:
    base, queries = data(1, 3, 8)
    for integer in (np.int8(2), np.uint64(2)):
        assert rv.knn(base, queries, integer)[0].shape == (1, 2)  # type: ignore[arg-type]
    for bad in (0, -1, np.int64(-5)):
        with pytest.raises(ValueError, match=rf"k is {int(bad)}; it must lie in 1…2147483647"):
            rv.knn(base, queries, bad)  # type: ignore[arg-type]
    for wrong in (True, 1.0, "1", None, np.float32(1), np.array([1])):
        with pytest.raises(TypeError, match="k is .*, not an integer"):
            rv.knn(base, queries, wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("k", [1 << 31, 1 << 62, 1 << 70])
def test_k_beyond_memory(k: int) -> None:
    base, queries = data(1, 3, 8)
    with pytest.raises(ValueError, match=f"k is {k}; it must lie in 1…2147483647"):
        rv.knn(base, queries, k)


def test_bad_input() -> None:
    base, queries = data(2, 3, 8)
    with pytest.raises(ValueError, match="queries and base have vectors of 7 and 8 elements"):
        rv.knn(base, queries[:, :7], 1)
    with pytest.raises(ValueError, match="queries has 1 dimensions, not 2"):
        rv.knn(base, queries[0], 1)
    with pytest.raises(ValueError, match="base has 3 dimensions, not 2"):
        rv.knn(base[None], queries, 1)
    with pytest.raises(TypeError, match="base is int64, not one of float32"):
        rv.knn(base.astype(int), queries, 1, dtype="strict")
    with pytest.raises(ValueError, match="unknown metric 'angle'.*; did you mean 'angular'"):
        rv.knn(base, queries, 1, "angle")


def test_layouts() -> None:
    base, queries = data(3, 30, 8)
    want = rv.knn(base, queries, 4)
    wide = np.full((60, 11), np.nan, "f4")
    wide[::2, 2:10] = base
    for same in (np.asfortranarray(base), wide[::2, 2:10], base[::-1].copy()[::-1], base.astype(">f4")):
        for got, expected in zip(rv.knn(same, queries, 4), want, strict=True):
            np.testing.assert_array_equal(got, expected)
