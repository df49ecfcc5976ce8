"""Distances of all pairs of rows."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen import _lib

from . import model, oracle
from .elements import F32, FLOATS, Array

every_metric = pytest.mark.parametrize("metric", FLOATS)


def data(m: int, n: int, dim: int) -> tuple[Array, Array]:
    """Rows of normal values."""
    rng = np.random.default_rng([oracle.SEED, m, n, dim])
    return rng.standard_normal((m, dim)).astype("f4"), rng.standard_normal((n, dim)).astype("f4")


@every_metric
@pytest.mark.parametrize(
    "shape", [(1, 1, 1), (3, 5, 7), (2, 9, 128), (4, 17, 1025), (1, 1100, 3), (1, 20, 9000)]
)
def test_matches_the_reference(metric: str, shape: tuple[int, int, int]) -> None:
    x, y = data(*shape)
    want, tolerance = model.distances(metric, F32, x, y)
    got = rv.cdist(x, y, metric)
    assert got.dtype == np.float32
    assert got.shape == shape[:2]
    assert not oracle.wrong(oracle.METRICS[metric], got, want, tolerance).any()


def test_metric_names() -> None:
    x, y = data(2, 3, 4)
    np.testing.assert_array_equal(rv.cdist(x, y), rv.cdist(x, y, "sqeuclidean"))
    for alias, metric in _lib.ALIASES.items():
        if metric in FLOATS:
            np.testing.assert_array_equal(rv.cdist(x, y, alias), rv.cdist(x, y, metric))
    for bad in ("euclid", "", "dotty", None, 3, ["dot"], b"dot"):
        with pytest.raises(ValueError, match="known are sqeuclidean, ") as error:
            rv.cdist(x, y, bad)  # type: ignore[arg-type]
        assert repr(bad) in str(error.value)


def test_dot_is_smaller_for_closer() -> None:
    x, y = data(2, 3, 50)
    got = rv.cdist(x, y, "dot")
    np.testing.assert_array_equal(got < 0, (x.astype("f8") @ y.T.astype("f8")) > 0)
    assert rv.dot(x[0], y[0]) == pytest.approx(-got[0, 0], rel=1e-4)


def layouts(x: Array) -> dict[str, Any]:
    """The same rows, laid out otherwise."""
    m, dim = x.shape
    wide = np.full((2 * m, dim + 3), np.nan, "f4")
    wide[::2, 1 : dim + 1] = x
    records = np.zeros(m, [("flag", "i1"), ("row", "f4", (dim,))])
    records["row"] = x
    return {
        "Fortran": np.asfortranarray(x),
        "window": wide[::2, 1 : dim + 1],
        "reversed rows": x[::-1].copy()[::-1],
        "reversed columns": x[:, ::-1].copy()[:, ::-1],
        "every other column": np.repeat(x, 2, axis=1)[:, ::2],
        "read-only": np.frombuffer(x.tobytes(), "f4").reshape(x.shape),
        "swapped bytes": x.astype(x.dtype.newbyteorder()),
        "records": records["row"],
        "memoryview": memoryview(x),  # type: ignore[arg-type]
        "broadcast": np.broadcast_to(x[0], x.shape),
    }


@pytest.mark.parametrize("shape", [(1, 6), (5, 6), (4, 1), (5, 128)])
@pytest.mark.parametrize("layout", layouts(np.ones((2, 3), "f4")))
def test_layouts(layout: str, shape: tuple[int, int]) -> None:
    x, y = data(shape[0], 7, shape[1])
    value = layouts(x)[layout]
    want = rv.cdist(np.array(value, "f4", order="C"), y, "manhattan")
    np.testing.assert_array_equal(rv.cdist(value, y, "manhattan"), want)
    np.testing.assert_array_equal(rv.cdist(y, value, "manhattan"), want.T)


@pytest.mark.parametrize("part", [slice(5, 5), slice(3, None, -4), slice(None, None, -1)])
def test_slices_backwards_and_empty(part: slice) -> None:
    """A single row, or none, may have any stride."""
    x, y = data(4, 3, 8)
    for rows in (x[part], x[part][:1], x[:1][::-1], x[:0][::-1]):
        want = rv.cdist(np.array(rows, order="C").reshape(-1, 8), y)
        np.testing.assert_array_equal(rv.cdist(rows, y), want)
        np.testing.assert_array_equal(rv.cdist(y, rows), want.T)


@pytest.mark.parametrize(("m", "n"), [(0, 3), (3, 0), (0, 0)])
def test_no_rows(m: int, n: int) -> None:
    x, y = data(m, n, 8)
    assert rv.cdist(x, y).shape == (m, n)


@pytest.mark.parametrize("shape", [(), (4,), (2, 2, 4)])
def test_shapes(shape: tuple[int, ...]) -> None:
    x, good = np.ones(shape, "f4"), np.ones((2, 4), "f4")
    with pytest.raises(ValueError, match=rf"X has {len(shape)} dimensions, not 2"):
        rv.cdist(x, good)
    with pytest.raises(ValueError, match=rf"Y has {len(shape)} dimensions, not 2"):
        rv.cdist(good, x)


def test_lengths_and_types() -> None:
    x, y = data(2, 3, 4)
    with pytest.raises(ValueError, match="X and Y have vectors of 4 and 3 elements"):
        rv.cdist(x, y[:, :3])
    for length in (0, 65_537):
        with pytest.raises(ValueError, match=rf"X has vectors of {length} elements; 1…65536"):
            rv.cdist(np.ones((1, length), "f4"), y)
    for dtype in ("i2", "i4", "u4", "?", "c8", "O", "U1"):
        wrong = y.astype(dtype)
        with pytest.raises(TypeError, match=rf"Y is {wrong.dtype}, not one of float32, .*; convert it with"):
            rv.cdist(x, wrong, dtype="strict")
        if wrong.dtype.kind in "cOU":
            with pytest.raises(TypeError, match=rf"^Y is {wrong.dtype}, not of real numbers; "):
                rv.cdist(x, wrong)
    with pytest.raises(TypeError, match="X is int64"):
        rv.cdist([[1, 2, 3, 4]], y, dtype="strict")


def test_out() -> None:
    x, y = data(3, 5, 8)
    want = rv.cdist(x, y)
    wide = np.full((6, 9), -1, "f4")
    for out in (np.empty((3, 5), "f4"), wide[::2, 2:7], wide[1:4, :5]):
        wide[:] = -1
        assert rv.cdist(x, y, out=out) is out
        np.testing.assert_array_equal(out, want)
        if out.base is wide:
            assert (wide == -1).sum() == wide.size - out.size
    one = wide[:1][::-1, :5]
    np.testing.assert_array_equal(rv.cdist(x[:1], y, out=one), want[:1])
    column = np.empty((2, 3), "f4").T[:, :1]
    np.testing.assert_array_equal(rv.cdist(x, y[:1], out=column), want[:, :1])
    assert rv.cdist(x[:0], y, out=np.empty((0, 5), "f4")).shape == (0, 5)


READ_ONLY = np.empty((3, 5), "f4")
READ_ONLY.flags.writeable = False


def test_out_apart_from_its_inputs() -> None:
    x, y = data(5, 5, 5)
    before = x.copy()
    for out in (x, y, x[:, ::1], x.reshape(-1).reshape(5, 5)):
        with pytest.raises(ValueError, match="out overlaps X or Y"):
            rv.cdist(x, y, out=out)
    np.testing.assert_array_equal(x, before)


BAD_OUTS: dict[str, tuple[Any, type[Exception]]] = {
    "shape": (np.empty((3, 4), "f4"), ValueError),
    "flat": (np.empty(15, "f4"), ValueError),
    "Fortran": (np.empty((5, 3), "f4").T, ValueError),
    "strided": (np.empty((3, 10), "f4")[:, ::2], ValueError),
    "reversed": (np.empty((3, 5), "f4")[::-1], ValueError),
    "broadcast": (np.broadcast_to(np.empty(5, "f4"), (3, 5)), ValueError),
    "read-only": (READ_ONLY, ValueError),
    "misaligned": (np.frombuffer(bytearray(61), "f4", offset=1).reshape(3, 5), ValueError),
    "float64": (np.empty((3, 5), "f8"), TypeError),
    "big-endian": (np.empty((3, 5), ">f4"), TypeError),
    "bytearray": (bytearray(60), TypeError),
    "list": ([[0.0] * 5] * 3, TypeError),
}


@pytest.mark.parametrize("kind", BAD_OUTS)
def test_out_refused(kind: str) -> None:
    out, error = BAD_OUTS[kind]
    x, y = data(3, 5, 8)
    with pytest.raises(error, match="^out "):
        rv.cdist(x, y, out=out)


@pytest.mark.parametrize("metric", ["braycurtis", "canberra"])
def test_shares_are_those_of_scipy(metric: str) -> None:
    """Zeros included; but nothing differs between two zero vectors, of which SciPy makes NaN."""
    distance = pytest.importorskip("scipy.spatial.distance")
    x, y = data(5, 40, 37)
    x[:, ::3] = y[:, ::6] = 0
    x[4] = y[39] = 0
    got = rv.cdist(x, y, metric, accurate=True)
    with np.errstate(all="ignore"):
        want = distance.cdist(x.astype(float), y.astype(float), metric)
    assert got[4, 39] == 0
    assert np.isnan(want[4, 39]) == (metric == "braycurtis")
    want[4, 39] = 0
    np.testing.assert_allclose(got, want, rtol=1e-6)
