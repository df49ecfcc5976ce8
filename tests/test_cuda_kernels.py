"""Kernels for GPUs, on the CPU: distances and neighbours are those of the reference, for every tail."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from ruvgen.cuda import _device, _plan
from ruvgen.cuda._rows import NO_KEY, Memory, Rows, distances_of

from . import model, oracle, samples
from .elements import ELEMENTS, Array, Doubles, Operands, operands
from .specials import special_answers, specials

PAIRS = sorted(_plan.metrics())
DIMS = (*range(1, 71), 100, 127, 128, 129, 255, 256, 257, 300, 513, 1025)
# Around whole vectors of 16 bytes, and around their number at which teams of lanes change.
SOME_DIMS = (1, 3, 4, 5, 8, 9, 15, 16, 17, 31, 33, 64, 65, 100, 129, 257, 1025)
every_pair = pytest.mark.parametrize(("metric", "dtype"), PAIRS)


def types_of(dtype: str) -> Operands:
    return operands(dtype, "rows")


def asked(types: Operands, queries: Array) -> Array:
    """Queries as kernels take them: of floats float32."""
    return types.query.decode(queries).astype("f4") if types.kind == "float" else queries


def lying(metric: str, dtype: str, rows: Array) -> Rows:
    """Rows on the device."""
    shape = _plan.Shape(_plan.metrics()[metric, dtype], rows.shape[1])
    made = Rows(_device.device(), shape, len(rows))
    made.extend(rows)
    return made


def all_distances(rows: Rows, queries: Array) -> Array:
    """As cdist has them."""
    out = np.empty((len(queries), rows.count), {"float": "f4", "uint32_t": "u4", "int32_t": "i4"}[
        rows.shape.metric.result
    ])  # fmt: skip
    rows.distances(queries, out)
    return out


def judged(metric: str, ids: Array, near: Array, want: Doubles, tolerance: Doubles) -> None:
    """Neighbours by distance, then by id, each at its distance, and none left out that is nearer."""
    for i in range(len(ids)):
        there = ids[i] >= 0
        assert there.sum() == min(ids.shape[1], np.count_nonzero(~np.isnan(want[i])))
        assert (np.diff(there.astype(int)) <= 0).all()
        assert np.isinf(near[i][~there]).all()
        mine, gaps = ids[i][there], near[i][there]
        assert len(set(mine.tolist())) == len(mine)
        assert not oracle.wrong(oracle.METRICS[metric], gaps, want[i][mine].astype("f4"), tolerance[i][mine]
                                + np.abs(want[i][mine]) * oracle.EPS).any()  # fmt: skip
        order = np.lexsort((mine, gaps))
        assert (order == np.arange(len(mine))).all()
        rest = np.setdiff1d(np.flatnonzero(~np.isnan(want[i])), mine)
        if len(mine) and len(rest):
            with np.errstate(invalid="ignore"):
                slack = tolerance[i][rest] + tolerance[i].max() + np.abs(want[i][rest]) * oracle.EPS
                assert not (want[i][rest] + slack < gaps[-1]).any()


def found(rows: Rows, queries: Array, k: int, **more: Any) -> tuple[Array, Array]:
    keys = rows.nearest(queries, k, **more)
    ids = np.where(keys == NO_KEY, -1, (keys & np.uint64(0xFFFFFFFF)).astype(np.int64))
    return ids, distances_of(keys, rows.shape.metric.result)


@every_pair
def test_all_distances(metric: str, dtype: str, fake_gpu: Any) -> None:
    """One query against every kind of row, at every dimension."""
    types = types_of(dtype)
    for dim in DIMS:
        x, base = samples.case(types, dim)
        want, tolerance = samples.answers(metric, types, dim)
        got = all_distances(lying(metric, dtype, base), asked(types, x[None]))[0]
        assert not oracle.wrong(oracle.METRICS[metric], got, want, tolerance).any(), dim


@every_pair
@pytest.mark.parametrize("queries", [1, 3, 17])
def test_neighbours(queries: int, metric: str, dtype: str, fake_gpu: Any) -> None:
    """By the kernels for one query, for a few, and for many."""
    types = types_of(dtype)
    for dim in SOME_DIMS:
        x, base = samples.case(types, dim)
        want, tolerance = samples.answers(metric, types, dim)
        batch = asked(types, np.repeat(x[None], queries, 0))
        rows = lying(metric, dtype, base)
        ids, near = found(rows, batch, 2 if dim % 2 else len(base) + 1)
        judged(metric, ids[-1:], near[-1:], want[None], tolerance[None])
        assert (ids == ids[0]).all()
        assert (near == near[0]).all()


@every_pair
def test_special_values(metric: str, dtype: str, fake_gpu: Any) -> None:
    """NaN, infinities, zeros and the ends of types, by all kernels: each case is a query and a row."""
    types = types_of(dtype)
    for dim in (1, 33):
        cases = specials(types, dim)
        want, tolerance = special_answers(metric, types, dim)
        for start in range(0, len(cases), 100):
            part = slice(start, start + 100)
            x, y = (np.stack([case[place] for case in cases[part]]) for place in (1, 2))
            rows, queries = lying(metric, dtype, y), asked(types, x)
            alone = range(start % 5, len(x), 5)
            for got in (
                np.diag(all_distances(rows, queries)),
                nearest_each(rows, queries, len(x)),
                nearest_each(rows, queries, 8),
            ):
                assert not oracle.wrong(oracle.METRICS[metric], got, want[part], tolerance[part]).any()
            got = nearest_each(rows, queries, 1, alone)
            want_alone, slack = want[part][alone], tolerance[part][alone]
            assert not oracle.wrong(oracle.METRICS[metric], got, want_alone, slack).any()


def nearest_each(rows: Rows, queries: Array, batch: int, which: range | None = None) -> Array:
    """Distances of query i and row i, as searches return them; NaN where that is no neighbour."""
    which = range(len(queries)) if which is None else which
    got = np.full((len(queries), rows.count), np.nan, "f4")
    for start in which[::batch]:
        part = slice(start, start + batch)
        ids, near = found(rows, queries[part], rows.count)
        lines, places = np.nonzero(ids >= 0)
        got[start + lines, ids[lines, places]] = near[lines, places]
    return np.diag(got)[list(which)]


LONG = [
    ("sqeuclidean", "f32", 2500), ("cosine", "f16", 4200), ("dot", "f32", 9000), ("manhattan", "bf16", 20000),
    ("sqeuclidean", "i8", 33000), ("dot", "u8", 33025), ("hamming", "b1", 5000), ("braycurtis", "f32", 9000),
]  # fmt: skip


@pytest.mark.parametrize(("metric", "dtype", "dim"), LONG)
def test_long_vectors(metric: str, dtype: str, dim: int, fake_gpu: Any) -> None:
    """Queries that do not fit in shared memory, and sums of more than one chain."""
    types = types_of(dtype)
    x, base = samples.case(types, dim)
    want, tolerance = samples.answers(metric, types, dim)
    rows, query = lying(metric, dtype, base), asked(types, x[None])
    got = all_distances(rows, query)[0]
    assert not oracle.wrong(oracle.METRICS[metric], got, want, tolerance).any()
    for m in (1, 3, 17):
        ids, near = found(rows, np.repeat(query, m, 0), 4)
        judged(metric, ids, near, np.repeat(want[None], m, 0), np.repeat(tolerance[None], m, 0))


def whole(n: int, m: int, dim: int = 3, top: int = 4) -> tuple[Array, Array]:
    """Small bytes, so that most distances are equal to others."""
    rng = np.random.default_rng([oracle.SEED, n, m])
    return rng.integers(-top, top, (n, dim)).astype("i1"), rng.integers(-top, top, (m, dim)).astype("i1")


@pytest.mark.parametrize("step", [1, 63, 17])
@pytest.mark.parametrize("k", [1, 2, 31, 32, 33, 128, 129, 512, 513, 1024])
def test_ties_go_by_id(k: int, step: int, fake_gpu: Any) -> None:
    """In whatever order threads come, through queues that overflow often, and however rows are shared."""
    fake_gpu.library.fake_order(step)
    for n, m in ((1, 1), (63, 3), (64, 17), (1500, 1), (1501, 9), (1300, 33)):
        rows, queries = whole(n, m)
        want = model.nearest(((queries[:, None].astype("f8") - rows[None]) ** 2).sum(2).astype("f4"), k)
        for got, right in zip(found(lying("sqeuclidean", "i8", rows), queries, k), want, strict=True):
            np.testing.assert_array_equal(got, right)


@pytest.mark.parametrize("m", [1, 3, 20])
def test_ranks_and_lists(m: int, fake_gpu: Any) -> None:
    """Ties by rank rather than by number, among all rows or among those of a list."""
    rows, queries = whole(700, m)
    rng = np.random.default_rng([oracle.SEED, m])
    order = rng.permutation(700)
    ranks = np.empty(700, "u4")
    ranks[order] = np.arange(700)
    on_gpu = lying("sqeuclidean", "i8", rows)
    held = Memory.of(_device.device(), ranks)
    distances = ((queries[:, None].astype("f8") - rows[None]) ** 2).sum(2).astype("f4")
    for chosen in (None, rng.choice(700, 90, replace=False), np.array([5]), np.empty(0, int)):
        hidden = distances.copy()
        if chosen is not None:
            hidden[:] = np.nan
            hidden[:, chosen] = distances[:, chosen]
        want = model.nearest(hidden[:, order], 40)
        listed = None if chosen is None else chosen.astype("u4")
        for got, right in zip(found(on_gpu, queries, 40, ranks=held, chosen=listed), want, strict=True):
            np.testing.assert_array_equal(got, right)


def test_every_type_that_callers_have_is_there() -> None:
    """And every metric of it: what has kernels for pairs on the CPU."""
    want = {
        (metric.name, name)
        for name in ("f32", "f16", "bf16", "i8", "u8", "b1")
        for metric in oracle.METRICS.values()
        if metric.formula(ELEMENTS[name].kind)
    }
    assert set(PAIRS) == want
