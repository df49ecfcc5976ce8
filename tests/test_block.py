"""Some queries against many rows: kernels of the form, and the distances that follow from theirs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen import _lib

from . import model, oracle
from .elements import SPEC, Array, alike
from .fences import Fence
from .samples import case
from .table import CANARY, MOST, Row, every

every_block = every("block")
X, OUT = Fence(12 * (8 * MOST + 64)), Fence(8 * 12 * 16)
COUNTS = range(1, 12)  # more than two groups of queries on any instruction set
MANY = 7  # queries, by which dispatch takes blocks where it has any
LONGEST = 65_536  # elements, of which no sum may overflow
PRODUCTS = 33_025  # of unsigned bytes, which int32 holds
BYTES = {"i8": np.int8, "u8": np.uint8}
METRICS = ("sqeuclidean", "euclidean", "dot", "cosine")


@pytest.fixture(params=[name for name, i in _lib.ISAS.items() if not _lib.isa_missing(i)])
def isa(request: pytest.FixtureRequest) -> Iterator[str]:
    """Each instruction set of this machine as the best one."""
    _lib.force(_lib.ISAS[request.param])
    yield request.param
    _lib.force(-1)


def block(row: Row, x: Array, base: Array) -> Array:
    """All distances, against a fence; other places of the lines stay as they were."""
    wide = OUT.end(row.blank(len(x), len(base) + 1))
    row.block(x, base, wide[:, : len(base)])
    assert (wide.view(np.float32)[:, -(row.result.itemsize // 4) :] == CANARY).all()
    return wide[:, : len(base)].copy()


def several(row: Row, dim: int, count: int) -> tuple[Array, Array]:
    """Queries, the first of them a sample's, and its rows."""
    x, base = case(row.types, dim)
    rng = np.random.default_rng([oracle.SEED, 60, dim])
    if not base.dtype.kind == x.dtype.kind == "f":
        return np.stack([x] + [rng.permutation(x) for _ in range(count - 1)]), base
    return np.stack([x] + [(x * rng.uniform(0.5, 2)).astype(x.dtype) for _ in range(count - 1)]), base


@every_block
def test_a_query_does_not_depend_on_its_place(row: Row) -> None:
    """The same bits alone and in every group, whatever lies between."""
    for dim in oracle.SOME_DIMS:
        x, base = several(row, dim, max(COUNTS))
        alone = np.concatenate([block(row, query[None], base) for query in x])
        for count in COUNTS:
            for pad in (0, x.itemsize * (count % 5)):
                some = X.end(x[:count], pad)
                assert block(row, some, base).tobytes() == alone[:count].tobytes(), (dim, count, pad)
        assert block(row, x[::-1].copy(), base).tobytes() == alone[::-1].tobytes(), dim


@every_block
def test_a_spoilt_query_spoils_no_other(row: Row) -> None:
    for dim in (1, 9, 33, 100):
        x, base = several(row, dim, 9)
        clean = block(row, x, base)
        for bad in row.types.query.spoilers[:2]:
            for place in range(len(x)):
                spoilt = x.copy()
                spoilt.view(f"u{row.types.query.size}")[place, -1] = bad
                others = np.arange(len(x)) != place
                assert block(row, spoilt, base)[others].tobytes() == clean[others].tobytes(), (dim, place)


@every_block
def test_no_queries_and_no_rows(row: Row) -> None:
    x, base = several(row, 5, 3)
    assert block(row, x[:0], base).shape == (0, len(base))
    assert block(row, x, base[:0]).shape == (3, 0)


def extremes(dtype: Any, dim: int) -> tuple[Array, Array]:
    """Bytes of the ends of the range, at all places or at every other one."""
    low, high = np.iinfo(dtype).min, np.iinfo(dtype).max
    lines = [np.full(dim, value, dtype) for value in (low, high, 0, 1)]
    lines += [np.where(np.arange(dim) % k, low, high).astype(dtype) for k in (2, 3, 16, 33)]
    return np.stack(lines[:MANY]), np.stack(lines)


@pytest.mark.parametrize("name", BYTES)
@pytest.mark.parametrize("dim", [1, 2, 15, 16, 17, 31, 33, 64, 100, 769, 4097, 33_025, LONGEST])
def test_bytes_are_exact(isa: str, name: str, dim: int) -> None:
    """However long: sums are modulo 2^32, where every distance fits; of one query and of many."""
    rng = np.random.default_rng([oracle.SEED, 61, dim])
    x, y = extremes(BYTES[name], dim)
    y = np.concatenate(
        [y, rng.integers(*np.iinfo(x.dtype).min * np.ones(1, int), 1 << 7, (3, dim)).astype(x.dtype)]
    )
    a, b = x.astype(np.int64), y.astype(np.int64)
    squares = np.stack([((row - b) ** 2).sum(1) for row in a])
    dots = a @ b.T
    for queries in (x, x[:1]):
        m = len(queries)
        np.testing.assert_array_equal(rv.cdist(queries, y), squares[:m])
        np.testing.assert_array_equal(
            rv.cdist(queries, y, "euclidean"), np.sqrt(squares[:m]).astype(np.float32)
        )
        if name == "i8" or dim <= PRODUCTS:
            np.testing.assert_array_equal(rv.cdist(queries, y, "dot"), -dots[:m])
        lengths = np.sqrt((a[:m] ** 2).sum(1, keepdims=True) * (b**2).sum(1).astype(float))
        with np.errstate(all="ignore"):
            want = np.where(lengths > 0, 1 - dots[:m] / lengths, 1)
        np.testing.assert_allclose(rv.cdist(queries, y, "cosine"), want, rtol=2e-7, atol=1e-15)
    pairs = [rv.sqeuclidean(x[i], y[j]) for i in range(len(x)) for j in range(len(y))]
    np.testing.assert_array_equal(np.reshape(pairs, squares.shape), squares)


@pytest.mark.parametrize("name", BYTES)
def test_angles_of_bytes(isa: str, name: str) -> None:
    """0 of the same direction, not next to it; 1 of a zero vector; 2 at most."""
    rng = np.random.default_rng([oracle.SEED, 62])
    for dim in (1, 3, 64, 100, 1000):
        x = rng.integers(0, 40, (MANY, dim)).astype(BYTES[name])
        x[0, :], x[1, 0] = 0, 1
        rows = np.concatenate([x, x * 3])
        got = rv.cdist(x, rows, "cosine")
        assert (got[0] == 1).all()
        for i in range(1, MANY):
            zero = not x[i].any()
            assert got[i, i] == got[i, MANY + i] == (1 if zero else 0), (dim, i)
        if name == "i8":
            assert (np.diag(rv.cdist(x, -x, "cosine"))[1:] == np.where(x[1:].any(1), 2, 1)).all()


@pytest.mark.parametrize("metric", METRICS)
def test_doubles_of_many_queries(isa: str, metric: str) -> None:
    """Every tail within 10⁻¹² of NumPy's long doubles, and float32 in float64 as near as float32 is."""
    rng = np.random.default_rng([oracle.SEED, 63])
    kind = alike("double")
    for dim in (*range(1, 35), 127, 129, 300, 1000):
        x, y = rng.standard_normal((MANY, dim)), rng.standard_normal((9, dim))
        y[0] = x[0] * (1 + 1e-9)
        x, y = x.astype(np.float32).astype(float), y.astype(np.float32).astype(float)
        want = model.distances(metric, kind, x, y)[0]
        products = np.abs(x.astype("g")[:, None] * y.astype("g")[None]).sum(-1)
        scale = products if metric == "dot" else np.ones(()) if metric == "cosine" else np.abs(want)
        assert (np.abs(rv.cdist(x, y, metric) - want) <= 1e-12 * scale).all(), dim
        narrow = rv.cdist(x.astype("f4"), y.astype("f4"), metric, accurate=True)
        assert narrow.dtype == np.float32
        assert (np.abs(narrow - want) <= 1.2e-7 * np.abs(want) + 1e-12 * scale).all(), dim


@pytest.mark.parametrize("accurate", [False, True])
@pytest.mark.parametrize("metric", METRICS)
def test_special_values_are_those_of_one_query(isa: str, metric: str, accurate: bool) -> None:
    """NaN, infinities, zeros and what overflows, in float64."""
    rng = np.random.default_rng([oracle.SEED, 64])
    dtype = np.float32 if accurate else np.float64
    rows = rng.standard_normal((24, 9)).astype(dtype)
    rows[0], rows[1, 3], rows[2, 8], rows[3, 0] = 0, np.nan, np.inf, -np.inf
    rows[4], rows[5], rows[6] = np.finfo(dtype).max, np.finfo(dtype).tiny, 0
    if metric == "dot":  # infinities of both signs, which meet or not: the order of additions is another
        rows[4] = 1
    with np.errstate(all="ignore"):
        many = rv.cdist(rows, rows, metric, accurate=accurate)
        one = np.concatenate([rv.cdist(row[None], rows, metric, accurate=accurate) for row in rows])
    np.testing.assert_allclose(many, one, rtol=1e-6 if accurate else 1e-12, atol=1e-12)


@pytest.mark.parametrize("metric", ["hamming", "jaccard"])
def test_bits_of_many_queries_are_those_of_one(isa: str, metric: str) -> None:
    rng = np.random.default_rng([oracle.SEED, 65])
    for size in (1, 3, 8, 31, 32, 33, 65, 128, 1000):
        x = rng.integers(0, 256, (MANY, size)).astype(np.uint8)
        y = rng.integers(0, 256, (70, size)).astype(np.uint8)
        x[0] = y[0] = 0
        y[1], y[2] = 255, x[3]
        one = np.concatenate([rv.cdist(row[None], y, metric) for row in x])
        np.testing.assert_array_equal(rv.cdist(x, y, metric), one)


@pytest.mark.parametrize("metric", METRICS)
@pytest.mark.parametrize("name", [*BYTES, "f4", "f8"])
@pytest.mark.parametrize("threads", [1, 3])
def test_neighbours_are_those_of_cdist(metric: str, name: str, threads: int) -> None:
    """Of batches by the same kernels, in pieces of any size."""
    rng = np.random.default_rng([oracle.SEED, 66])
    dtype = BYTES.get(name, name)
    rows = (rng.standard_normal((2000, 33)) * 30).clip(0, 127).astype(dtype)
    for m in (1, 3, 7, 16, 300):
        queries = (rng.standard_normal((m, 33)) * 30).clip(0, 127).astype(dtype)
        want_ids, want = model.nearest(np.asarray(rv.cdist(queries, rows, metric), np.float64), 5)
        ids, near = rv.knn(rows, queries, 5, metric, threads=threads)
        np.testing.assert_array_equal(ids, want_ids)
        np.testing.assert_array_equal(near, want.astype(near.dtype))


def test_every_type_that_is_widened_or_derived_has_blocks() -> None:
    """In portable C, and so on every machine."""
    for dtype, metrics in {
        "f32": METRICS[:3],
        "double": METRICS[:3],
        "i8": ("dot",),
        "b1": ("hamming",),
    }.items():
        for metric in metrics:
            assert _lib.find(metric, dtype, "block", 37)
    assert "block" in {form.name for form in SPEC.forms}
