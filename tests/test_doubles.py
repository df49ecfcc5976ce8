"""float64 is computed and returned in float64: by pairs, cdist, knn and radius."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen import _lib
from ruvgen.arrays import vectors

from . import model
from .elements import FLOATS, Array, Doubles, alike
from .oracle import SEED

DOUBLE = alike("double")
CLOSE = 1e-12  # relative to the sum of what is added up

every_metric = pytest.mark.parametrize("metric", FLOATS)

# Numbers that float32 does not hold, and as which type they are computed.
WIDE: dict[str, Any] = {
    "float64": np.array([[1.7e9 + 1, 2], [1.7e9 + 2.5, 7]]),
    "foreign": np.array([[1.7e9 + 1, 2], [1.7e9 + 2.5, 7]], ">f8"),
    "lists": [[1.7e9 + 1, 2.0], [1.7e9 + 2.5, 7.0]],
    "column-major": np.asfortranarray([[1.7e9 + 1, 2], [1.7e9 + 2.5, 7]]),
    "long doubles": np.array([[1.7e9 + 1, 2], [1.7e9 + 2.5, 7]], "g"),
    "int64": np.array([[1_700_000_001, 2], [1_700_000_003, 7]]),
    "uint32": np.array([[1_700_000_001, 2], [1_700_000_003, 7]], "u4"),
    "lists of int": [[1_700_000_001, 2], [1_700_000_003, 7]],
}


@pytest.fixture(params=[name for name, i in _lib.ISAS.items() if not _lib.isa_missing(i)])
def isa(request: pytest.FixtureRequest) -> Iterator[str]:
    """Each instruction set of this machine as the best one."""
    _lib.force(_lib.ISAS[request.param])
    yield request.param
    _lib.force(-1)


def scales(metric: str, x: Doubles, y: Doubles) -> Array:
    """All pairs in long doubles: what the error of a distance is relative to."""
    a, b = x.astype("g")[:, None], y.astype("g")[None]
    if metric == "dot":
        return np.abs(a * b).sum(-1)
    return np.ones(()) if metric == "cosine" else np.abs(model.distances(metric, DOUBLE, x, y)[0])


@every_metric
@pytest.mark.parametrize("kind", WIDE)
def test_nothing_is_lost_of_doubles(kind: str, metric: str) -> None:
    """In float32 both would be the same."""
    x = WIDE[kind]
    wide = np.asarray(x, np.float64)
    want = model.distances(metric, DOUBLE, wide, wide)[0]
    got = rv.cdist(x, x, metric)
    assert got.dtype == np.float64
    np.testing.assert_array_less(np.abs(got - want), CLOSE * scales(metric, wide, wide) + 1e-300)
    np.testing.assert_array_equal(rv.cdist(x, x, metric, accurate=True), got)
    np.testing.assert_array_equal(rv.cdist(list(np.asarray(x)) * 20, x, metric), np.tile(got, (20, 1)))
    ids, near = rv.knn(x, x, 2, metric)
    assert near.dtype == np.float64
    np.testing.assert_array_equal(near, np.take_along_axis(got, ids, 1))
    np.testing.assert_array_equal(near, np.sort(got))
    sign = -1 if metric == "dot" else 1
    pair = getattr(rv, metric)(x[0], np.asarray(x)[1]) * sign
    assert type(pair) is float
    assert pair == pytest.approx(want[0, 1], rel=CLOSE, abs=CLOSE)
    batch = getattr(rv, metric)(x, wide[::-1]) * sign
    assert batch.dtype == np.float64
    assert batch[0] == pair
    for other in ("f4", "f2", "i1", "?"):  # with which they meet in float64
        small = np.array([[1, 2], [3, 4]], other)
        got = rv.cdist(x, small, metric)
        assert got.dtype == np.float64
        want = model.distances(metric, DOUBLE, wide, small.astype(np.float64))[0]
        np.testing.assert_array_less(
            np.abs(got - want), CLOSE * scales(metric, wide, small.astype(float)) + 1e-300
        )
        np.testing.assert_array_equal(rv.cdist(small, x, metric), got.T)


@every_metric
def test_every_tail_on_every_instruction_set(isa: str, metric: str) -> None:
    """Pairs and rows of every number of elements, against NumPy's long doubles."""
    rng = np.random.default_rng([SEED, 40])
    for dim in (*range(1, 70), 127, 128, 129, 300, 1000):
        x, y = rng.standard_normal((2, dim)), rng.standard_normal((6, dim))
        y[0] = x[0] * (1 + 1e-9)
        want, scale = model.distances(metric, DOUBLE, x, y)[0], scales(metric, x, y)
        got = rv.cdist(x, y, metric)
        assert (np.abs(got - want) <= CLOSE * scale).all(), dim
        pairs = getattr(rv, metric)(x[:1], y) * (-1 if metric == "dot" else 1)
        assert (np.abs(pairs - want[0]) <= np.broadcast_to(CLOSE * scale, want.shape)[0]).all(), dim
        assert _lib.find(metric, "double", "rows", dim).endswith(f"__{isa}") or isa not in ("scalar", "avx2")


@every_metric
@pytest.mark.parametrize("threads", [1, 3])
def test_knn_and_radius_are_those_of_cdist(metric: str, threads: int) -> None:
    """Neighbours that float32 could not tell apart, ties, NaN and infinities; rows and queries in pieces."""
    rng = np.random.default_rng([SEED, 41])
    rows, queries = rng.standard_normal((3000, 5)), rng.standard_normal((40, 5))
    rows[100:200] = rows[0] * (1 + 1e-12 * np.arange(100)[:, None])
    rows[300:400] = rows[1]
    rows[7], rows[8], rows[9, 2] = np.nan, 0, np.inf
    with np.errstate(all="ignore"):
        every = rv.cdist(queries, rows, metric)
    for k in (1, 7, 500):
        want_ids, want = model.nearest(every, k)
        ids, near = rv.knn(rows, queries, k, metric, threads=threads)
        np.testing.assert_array_equal(near, want)
        np.testing.assert_array_equal(ids, want_ids)
    limits = np.quantile(np.where(np.isfinite(every), every, 9), 0.05, axis=1)
    limits = limits if metric == "dot" else np.abs(limits)
    lims, ids, near = rv.radius(rows, queries, limits, metric, threads=threads)
    assert near.dtype == np.float64
    for i, limit in enumerate(limits):
        within = np.flatnonzero(every[i] <= limit)
        order = within[np.lexsort((within, every[i, within]))]
        np.testing.assert_array_equal(ids[lims[i] : lims[i + 1]], order)
        np.testing.assert_array_equal(near[lims[i] : lims[i + 1]], every[i, order])


@pytest.mark.parametrize(("m", "n"), [(0, 5), (5, 0), (0, 0), (1, 1)])
def test_empty_arrays(m: int, n: int) -> None:
    x, y = np.ones((m, 3)), np.ones((n, 3))
    assert rv.cdist(x, y).shape == (m, n)
    ids, near = rv.knn(y, x, 2)
    assert near.dtype == np.float64
    assert (ids[:, 1] == -1).all()
    assert np.isinf(near[:, 1]).all()
    lims, found, distances = rv.radius(y, x, 1.0)
    assert lims.tolist() == [n * i for i in range(m + 1)]
    assert len(found) == len(distances) == m * n


def test_radius_in_several_blocks() -> None:
    """More rows than a block holds: places are counted on."""
    rows = np.zeros((40_000, 1))
    rows[[5, 20_000, 39_999]] = 3
    lims, ids, distances = rv.radius(rows, np.full((70, 1), 3.25), 0.25, "manhattan")
    assert lims.tolist() == list(range(0, 213, 3))
    assert ids.tolist() == [5, 20_000, 39_999] * 70
    assert (distances == 0.25).all()


def test_out_takes_doubles_alone() -> None:
    x, out = np.ones((2, 3)), np.empty((2, 2))
    assert rv.cdist(x, x, out=out) is out
    assert (out == 0).all()
    with pytest.raises(TypeError, match="out is float32, not float64"):
        rv.cdist(x, x, out=np.empty((2, 2), np.float32))


def test_indexes_hold_float32() -> None:
    rows = np.array([[1.7e9 + 1, 2], [1.7e9 + 2.5, 7]])
    for index in (rv.Index(2), rv.FlatIndex(2)):
        index.add(rows)
        assert index.get(0).dtype == np.float32
        assert index.search(rows, 1)[1].dtype == np.float32


def test_doubles_are_used_in_place() -> None:
    for given in (np.zeros((40, 8)), np.zeros((40, 8))[::2, :5]):
        found, kind = vectors(given, "X", 2, wide=True)
        assert kind == "double"
        assert found.__array_interface__["data"] == given.__array_interface__["data"]


@pytest.mark.parametrize("metric", [*FLOATS, "correlation", "seuclidean"])
def test_strict_calls_take_doubles(metric: str) -> None:
    """They are computed as they are; what would become doubles, such as int64, is refused."""
    x = np.array([[1.7e9 + 1, 2], [1.7e9 + 2.5, 7]])
    options: dict[str, Any] = {"V": [1.0, 2.0]} if metric == "seuclidean" else {}
    calls: list[Any] = [
        lambda x, **o: rv.cdist(x, x, metric, **options, **o),
        lambda x, **o: rv.knn(x, x, 2, metric, **options, **o)[1],
        lambda x, **o: rv.radius(x, x, np.inf, metric, **options, **o)[2],
        lambda x, **o: getattr(rv, metric)(x, x[::-1], **options, **o),
    ]
    for call in calls:
        for same in (x, x.astype(">f8"), np.asfortranarray(x)):
            got = call(same, dtype="strict")
            assert got.dtype == np.float64
            assert got.tobytes() == call(x).tobytes()
        for wrong in ("i8", "u4", "?", *["g"] * (np.dtype("g").itemsize > 8)):
            with pytest.raises(TypeError, match="not one of float32, .*, float64; convert it"):
                call(x.astype(wrong), dtype="strict")
