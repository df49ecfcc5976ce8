"""The store of panels: every element type, metric and size, against float64 and exact integers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import ruvgen as rv

from .flat_data import KINDS, SOA, bits, check, data, filled, nearest, same

SIZES = (1, 2, 15, 16, 17, 63, 64, 65, 127, 128, 129, 300)
DIMS = (1, 2, 3, 4, 5, 15, 16, 17, 63, 64, 65, 130)
every_kind = pytest.mark.parametrize("kind", KINDS)


@every_kind
@pytest.mark.parametrize("dim", DIMS)
def test_round_trip(kind: str, dim: int) -> None:
    """In one piece, row by row, and in odd pieces; strided rows too."""
    rows = data(kind, 300, dim)[1]
    one, many, odd = filled(kind, rows), rv.SoAStore(dim, kind), rv.SoAStore(dim, kind)
    assert [many.push(row) for row in rows] == list(range(300))
    for first in range(0, 300, 37):
        wide = np.repeat(rows[first : first + 37], 2, axis=0)
        odd.extend(wide[::2])
    for store in (one, many, odd):
        assert len(store) == 300
        assert all((bits(store.get(i)) == bits(row)).all() for i, row in enumerate(rows))
        assert all((bits(store.dimension(j)) == bits(rows)[:, j]).all() for j in range(dim))
    metric = "sqeuclidean"
    assert one.distances(rows[0], metric).tobytes() == many.distances(rows[0], metric).tobytes()
    assert one.distances(rows[0], metric).tobytes() == odd.distances(rows[0], metric).tobytes()


@pytest.mark.parametrize(("metric", "kind"), SOA)
def test_distances(metric: str, kind: str) -> None:
    for n in SIZES:
        for dim in DIMS if n in (17, 65) else (17,):
            queries, rows = data(kind, n, dim)
            store = filled(kind, rows)
            got = np.stack([store.distances(query, metric) for query in queries])
            assert got.dtype == rv.cdist(queries[:1], rows[:1], metric).dtype
            check(metric, kind, queries, rows, got)


@pytest.mark.parametrize(("metric", "kind"), SOA)
def test_search(metric: str, kind: str) -> None:
    """Few queries: the very distances; many: other kernels, and for integers the same."""
    for n in SIZES:
        queries, rows = data(kind, n, 33, 20)
        store = filled(kind, rows)
        every = np.stack([store.distances(query, metric) for query in queries])
        for k in (1, 7, n + 3):
            few = store.search(queries[:7], k, metric)
            assert same(few, nearest(every[:7], k))
            assert same(store.search(queries[0], k, metric), tuple(part[0] for part in few))
            ids, distances = store.search(queries, k, metric)
            if kind in ("i8", "u8"):
                assert same((ids, distances), nearest(every, k))
                continue
            loose = {"rtol": 1e-5, "atol": 1e-6 * float(np.abs(every).max())}  # other kernels round elsewhere
            np.testing.assert_allclose(distances, nearest(every, k)[1], **loose)
            found = np.take_along_axis(every, np.maximum(ids, 0), 1)[:, : min(n, k)]
            np.testing.assert_allclose(distances[:, : min(n, k)], found, **loose)


@pytest.mark.parametrize("m", [1, 5, 17, 300])
@pytest.mark.parametrize(("metric", "kind"), [("sqeuclidean", "f32"), ("cosine", "bf16"), ("dot", "u8")])
def test_threads_change_no_bit(metric: str, kind: str, m: int) -> None:
    queries, rows = data(kind, 30_011, 40, m)
    store = rv.SoAStore(40, kind)
    for piece in np.array_split(rows, 7):
        store.extend(piece)
    for k in (3, 200):
        want = store.search(queries, k, metric)
        for threads in (0, 2, 3, 7):
            assert same(store.search(queries, k, metric, threads=threads), want)


@pytest.mark.usefixtures("free_isa")
@pytest.mark.parametrize("kind", KINDS)
def test_sums_follow_the_instruction_set(kind: str) -> None:
    """Rows that were written under one are searched under every other, which sums them differently."""
    metric = "cosine" if kind not in ("i8", "u8") else "sqeuclidean"
    queries, rows = data(kind, 200, 37, 17)
    store, got = rv.SoAStore(37, kind), []
    for i, isa in enumerate(rv.isas()):  # each adds some
        rv.use_isa(isa)
        store.extend(rows[i * 20 : (i + 1) * 20])
    n = 20 * len(rv.isas())
    store.set(3, rows[150])
    rows = np.concatenate([rows[:3], rows[150:151], rows[4:n]])
    for isa in (*rv.isas(), *reversed(rv.isas())):
        rv.use_isa(isa)
        check(metric, kind, queries[:3], rows, np.stack([store.distances(q, metric) for q in queries[:3]]))
        np.testing.assert_allclose(
            store.search(queries, 5, metric)[1], rv.knn(rows, queries, 5, metric)[1], rtol=1e-4, atol=1e-4
        )
        got.append(store.distances(queries[0], metric).tobytes())
        loose = filled(kind, rows)
        assert loose.distances(queries[0], metric).tobytes() == got[-1]
    assert got == got[::-1]


@every_kind
def test_set_and_delete(kind: str) -> None:
    """The last row takes the place of one that goes; sums go along."""
    metric = "cosine" if kind not in ("i8", "u8") else "sqeuclidean"
    queries, rows = data(kind, 200, 9)
    store, left = filled(kind, rows), list(rows)
    rng = np.random.default_rng(1)
    while left:
        i = int(rng.integers(len(left)))
        if rng.random() < 0.3:
            j = int(rng.integers(len(rows)))
            store.set(i, rows[j])
            left[i] = rows[j]
        store.delete(i)
        last = left.pop()
        if i < len(left):
            left[i] = last
        assert len(store) == len(left)
        if left and len(left) % 7 == 0:
            assert (bits(store.dimension(3)) == bits(np.stack(left))[:, 3]).all()
            check(metric, kind, queries[:1], np.stack(left), store.distances(queries[0], metric)[None])
    assert store.search(queries[0], 2)[0].tolist() == [-1, -1]
    store.extend(rows)
    check(metric, kind, queries[:1], rows, store.distances(queries[0], metric)[None])


def test_empty() -> None:
    store = rv.SoAStore(3)
    assert len(store) == 0
    assert store.dimension(2).shape == (0,)
    assert store.distances(np.zeros(3, np.float32)).shape == (0,)
    ids, distances = store.search(np.zeros((2, 3), np.float32), 4)
    assert (ids == -1).all()
    assert np.isposinf(distances).all()
    store.extend(np.empty((0, 3), np.float32))
    assert store.search(np.empty((0, 3), np.float32), 4)[0].shape == (0, 4)
    assert repr(store) == "SoAStore(dim=3, rows=0, dtype='f32', threads=1)"


def test_memory() -> None:
    """Small stores are small; what is reserved is not taken again."""
    store = rv.SoAStore(8)
    store.push(np.zeros(8, np.float32))
    assert store.nbytes < 10_000
    store.reserve(100_000)
    reserved = store.nbytes
    assert 100_000 * 32 <= reserved < 100_000 * 40 + (4 << 20)
    store.extend(np.zeros((99_999, 8), np.float32))
    assert store.nbytes == reserved
    store.push(np.zeros(8, np.float32))


def test_large_values_are_finite() -> None:
    """Squares overflow; the rows do not."""
    store = rv.SoAStore(2)
    store.extend(np.array([[3e38, -3e38], [1, 2]], np.float32))
    assert store.get(0).tolist() == [np.float32(3e38), np.float32(-3e38)]
    assert store.search(np.array([1, 2], np.float32), 2)[0].tolist() == [1, 0]


ROW = np.arange(3, dtype=np.float32)
NAN = np.array([1, np.nan, 2], np.float32)
INF = np.array([1, np.inf, 2], np.float32)


@pytest.mark.parametrize(
    ("call", "error", "text"),
    [
        (lambda s: s.push(ROW[:2]), ValueError, "x has vectors of 2 elements, the store of 3"),
        (lambda s: s.push(ROW.astype(float), dtype="strict"), TypeError, "x is float64"),
        (lambda s: s.push(ROW.astype(np.int8), dtype="strict"), TypeError, "x is int8, not float32"),
        (lambda s: s.push(ROW.astype(object)), TypeError, "x is object, not of real numbers"),
        (lambda s: s.push([0, 1e39, 2]), ValueError, r"x holds 1e\+39 in column 1; float32 ends at"),
        (lambda s: s.push(ROW[None]), ValueError, "x has 2 dimensions, not 1"),
        (lambda s: s.push(NAN), ValueError, "^x holds NaN or Inf in column 1$"),
        (lambda s: s.extend(ROW), ValueError, "X has 1 dimensions, not 2"),
        (
            lambda s: s.extend(np.stack([ROW] * 90 + [NAN])),
            ValueError,
            "row 90 of X holds NaN or Inf in column 1",
        ),
        (lambda s: s.extend(np.stack([-INF, ROW])), ValueError, "row 0 of X holds NaN or Inf in column 1"),
        (lambda s: s.set(0, NAN), ValueError, "x holds NaN or Inf"),
        (lambda s: s.set(7, ROW), IndexError, "i is 7, but the store has 7 rows"),
        (lambda s: s.get(7), IndexError, "i is 7, but the store has 7 rows"),
        (lambda s: s.get(-1), IndexError, "i is -1"),
        (lambda s: s.get("1"), TypeError, "i is '1', not an integer"),
        (lambda s: s.delete(7), IndexError, "i is 7"),
        (lambda s: s.delete(2**40), IndexError, "i is 1099511627776"),
        (lambda s: s.dimension(3), IndexError, "j is 3; dimensions are 0…2"),
        (lambda s: s.dimension(-1), IndexError, "j is -1"),
        (lambda s: s.reserve(-1), ValueError, "n is -1"),
        (lambda s: s.reserve(2**31), ValueError, "n is 2147483648"),
        (lambda s: s.distances(ROW[:2]), ValueError, "q has vectors of 2 elements"),
        (lambda s: s.distances(NAN), ValueError, "q holds NaN or Inf"),
        (
            lambda s: s.distances(ROW, "hamming"),
            ValueError,
            "there is no hamming distance of float32 in panels",
        ),
        (lambda s: s.distances(ROW, "l7"), ValueError, "unknown metric 'l7'"),
        (lambda s: s.search(NAN), ValueError, "Q holds NaN or Inf"),
        (lambda s: s.search(ROW, 0), ValueError, "k is 0"),
        (lambda s: s.search(ROW, 2.0), TypeError, "k is 2.0"),
        (lambda s: s.search(ROW, threads=-1), ValueError, "threads is -1"),
        (lambda s: s.search(ROW.astype(np.uint8), dtype="strict"), TypeError, "Q is uint8, not float32"),
    ],
)
def test_refusals(call: Any, error: type[Exception], text: str) -> None:
    """One clear sentence, and a store as it was."""
    rows = np.random.default_rng(0).standard_normal((7, 3)).astype(np.float32)
    store = filled("f32", rows)
    before = [store.distances(ROW, metric).tobytes() for metric in ("sqeuclidean", "cosine")]
    with pytest.raises(error, match=text):
        call(store)
    assert len(store) == 7
    assert all((store.get(i) == row).all() for i, row in enumerate(rows))
    assert before == [store.distances(ROW, metric).tobytes() for metric in ("sqeuclidean", "cosine")]
    store.push(ROW)
    assert store.distances(ROW)[-1] == 0


@pytest.mark.parametrize(
    ("arguments", "error", "text"),
    [
        ({"dim": 0}, ValueError, "dim is 0; it must lie in 1…65536"),
        ({"dim": 3.0}, TypeError, "dim is 3.0, not an integer"),
        (
            {"dim": 3, "dtype": "f64"},
            ValueError,
            r"unknown dtype 'f64'; known are f32 \(float32\)",
        ),
    ],
)
def test_options(arguments: dict[str, Any], error: type[Exception], text: str) -> None:
    with pytest.raises(error, match=text):
        rv.SoAStore(**arguments)


@pytest.mark.parametrize("kind", ["f16", "bf16"])
def test_halves(kind: str) -> None:
    """Rows and queries of any float, bf16 also as its bits; an Inf is refused."""
    rows = data(kind, 70, 12)[1]
    store = filled(kind, rows)
    assert store.distances(rows[3]).tobytes() == store.distances(rows[3].astype(np.float32)).tobytes()
    with pytest.raises(TypeError, match="X is float32, not "):
        store.extend(rows.astype(np.float32), dtype="strict")
    wrong = rows.copy()
    wrong[5, 2] = np.inf
    with pytest.raises(ValueError, match="row 5 of X holds NaN or Inf in column 2"):
        store.extend(wrong)
    if kind == "bf16":
        store.extend(bits(rows))
        assert (store.get(75) == bits(rows)[5]).all()


def test_bytes_have_few_metrics() -> None:
    store = rv.SoAStore(40_000, "u8")
    query = np.zeros(40_000, np.uint8)
    with pytest.raises(
        ValueError, match="no manhattan distance of uint8 in panels; known are sqeuclidean, euclid"
    ):
        store.search(query, metric="manhattan")
    with pytest.raises(ValueError, match="products of 40000 unsigned bytes may exceed int32"):
        store.search(query, metric="dot")
