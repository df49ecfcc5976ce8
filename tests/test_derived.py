"""Metrics without kernels of their own: as SciPy has them, in calls that take them, and refused elsewhere."""

from __future__ import annotations

import pickle
import signal
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from scipy.spatial import distance as scipy_distance

import ruvgen as rv
from ruvgen import _lib

from . import model
from .elements import Array, Doubles
from .oracle import SEED

# Metric and options, by the name of a case.
FLOATS: dict[str, tuple[str, dict[str, Any]]] = {
    **{f"minkowski {p}": ("minkowski", {"p": p}) for p in (0.5, 1, 1.5, 2, 3, 7.25, np.inf)},
    "minkowski": ("minkowski", {}),
    "correlation": ("correlation", {}),
    "seuclidean": ("seuclidean", {"V": 0}),  # replaced by as many as there are elements
    "jensenshannon": ("jensenshannon", {}),
    "haversine": ("haversine", {}),
}
BITS = ("dice", "russellrao")
SETS = (1, 2, 3, 7, 8, 9, 13, 64, 65, 300)
every_float = pytest.mark.parametrize("name", FLOATS)
every = pytest.mark.parametrize("name", [*FLOATS, *BITS])


def data(name: str, m: int, dim: int, seed: int = 0) -> Array:
    """Rows that a metric takes."""
    rng = np.random.default_rng([SEED, 50, dim, seed])
    match name:
        case "haversine":
            return rng.uniform([-np.pi / 2, -np.pi], [np.pi / 2, np.pi], (m, 2))
        case "jensenshannon":
            return rng.uniform(0, 1, (m, dim)) * (rng.uniform(size=(m, dim)) < 0.8) + 1e-3 * (dim < 9)
        case "dice" | "russellrao":
            return rng.uniform(size=(m, dim)) < 0.4
        case _:
            return rng.standard_normal((m, dim))


def options(name: str, dim: int) -> tuple[str, dict[str, Any]]:
    metric, given = FLOATS.get(name, (name, {}))
    return metric, {"V": np.linspace(0.2, 3, dim)} if "V" in given else given


def haversine(x: Doubles, y: Doubles) -> Doubles:
    """As scikit-learn has it."""
    a, b = x[:, None], y[None]
    north, east = np.sin((a - b) / 2).transpose(2, 0, 1)
    share = north**2 + np.cos(a[..., 0]) * np.cos(b[..., 0]) * east**2
    found: Doubles = 2 * np.arcsin(np.sqrt(share))
    return found


def reference(name: str, x: Array, y: Array) -> Doubles:
    metric, given = options(name, x.shape[1])
    if metric == "haversine":
        return haversine(x, y)
    if given.get("p") == np.inf:
        metric, given = "chebyshev", {}
    found: Doubles = scipy_distance.cdist(x, y, metric, **given)
    return found


@every_float
def test_as_scipy_has_it(name: str) -> None:
    """Each number of elements, few and many rows, within 1e-12."""
    metric, _ = FLOATS[name]
    for dim in (*range(2 if metric in ("correlation", "jensenshannon") else 1, 34), 128, 1000):
        x, y = data(metric, 3, dim), data(metric, 20, dim, 1)
        given = options(name, x.shape[1])[1]
        want = reference(name, x, y)
        got = rv.cdist(x, y, metric, **given)
        assert got.dtype == np.float64
        tolerance = {"correlation": {"rtol": 0, "atol": 1e-12}}.get(metric, {"rtol": 1e-12, "atol": 1e-15})
        if metric == "jensenshannon":  # SciPy's root of what cancels
            got, want = got**2, want**2
        np.testing.assert_allclose(got, want, **tolerance, err_msg=f"dim {dim}")


@every
@pytest.mark.parametrize("dtype", ["f4", "f8"])
def test_every_call_has_the_same_bits(name: str, dtype: str) -> None:
    """cdist, knn, radius, on several threads, into `out`; pairs agree within rounding."""
    metric = FLOATS.get(name, (name, {}))[0]
    x, y = data(metric, 40, 9), data(metric, 700, 9, 1)
    if metric not in BITS:
        x, y = x.astype(dtype), y.astype(dtype)
    result = np.dtype("f4" if metric in BITS else dtype)
    given = options(name, x.shape[1])[1]
    every = rv.cdist(x, y, metric, **given)
    assert every.dtype == result
    out = np.empty_like(every)
    assert rv.cdist(x, y, metric, out=out, threads=3, **given) is out
    np.testing.assert_array_equal(out, every)
    few = rv.cdist(x[:3], y, metric, **given)
    loose = {"rtol": 1e-5 if result == np.float32 else 1e-12, "atol": 1e-6 if result == np.float32 else 1e-15}
    np.testing.assert_allclose(few, every[:3], **loose)
    want_ids, want = model.nearest(every, 5)
    for threads in (1, 3):
        ids, near = rv.knn(y, x, 5, metric, threads=threads, **given)
        assert near.dtype == result
        np.testing.assert_array_equal(near, want)
        np.testing.assert_array_equal(ids, want_ids)
        limits = every[:, 100].astype(np.float64)
        lims, found, distances = rv.radius(y, x, limits, metric, threads=threads, **given)
        for i in range(len(x)):
            within = np.flatnonzero(every[i] <= every[i, 100])
            order = within[np.lexsort((within, every[i, within]))]
            assert found[lims[i] : lims[i + 1]].tolist() == order.tolist()
            np.testing.assert_array_equal(distances[lims[i] : lims[i + 1]], every[i, order])
    function = getattr(rv, metric)
    batch = function(x, y[:40], **given)
    assert batch.dtype == result
    np.testing.assert_allclose(batch, np.diagonal(every[:, :40]), **loose)
    np.testing.assert_array_equal(function(x[0], y[0], **given), batch[0])
    np.testing.assert_array_equal(function(x[0], y[:40], **given)[0], batch[0])
    assert type(function(x[0], y[0], **given)) is float


@every_float
def test_float32_is_rounded_to_it(name: str) -> None:
    """Other floats come back as float32, of what they are in float64; `accurate` rounds once."""
    metric = FLOATS[name][0]
    for small in (np.float32, np.float16):
        x, y = (np.abs(data(metric, m, 16, m)).astype(small) for m in (4, 30))
        given = options(name, x.shape[1])[1]
        want = rv.cdist(x.astype(float), y.astype(float), metric, **given)
        got = rv.cdist(x, y, metric, **given)
        assert got.dtype == np.float32
        np.testing.assert_allclose(got, want, rtol=2e-6, atol=1e-6)
        once = rv.cdist(x, y, metric, accurate=True, **given)
        np.testing.assert_array_equal(once, want.astype(np.float32))
        mixed = rv.cdist(x, y.astype(np.float64), metric, **given)
        np.testing.assert_array_equal(mixed, want)


@pytest.mark.parametrize("metric", BITS)
def test_sets(metric: str) -> None:
    """Booleans and packed bits, also of dimensions that fill no byte. SciPy has NaN where both are empty."""
    for dim in SETS:
        x, y = data(metric, 30, dim), data(metric, 40, dim, 1)
        want = scipy_distance.cdist(x, y, metric)
        if metric == "dice":
            want[~x.any(axis=1)[:, None] & ~y.any(axis=1)] = 0
        np.testing.assert_allclose(rv.cdist(x, y, metric), want, rtol=0, atol=2.0**-22)
        if dim % 8 == 0:
            packed = np.packbits(x, axis=1), np.packbits(y, axis=1)
            np.testing.assert_array_equal(rv.cdist(*packed, metric), rv.cdist(x, y, metric))


def test_names() -> None:
    x, y = data("dice", 4, 9), data("dice", 5, 9, 1)
    for name in ("sorensen", "Sorensen-Dice", "DICE"):
        np.testing.assert_array_equal(rv.cdist(x, y, name), rv.cdist(x, y, "dice"))
    np.testing.assert_array_equal(rv.cdist(x, y, "Russell-Rao"), rv.cdist(x, y, "russellrao"))
    assert rv.cdist([[0.0, 3]], [[4.0, 0]], "p-norm", p=2) == 5
    assert set(_lib.DERIVED) <= set(rv.__all__)
    assert all(pickle.loads(pickle.dumps(getattr(rv, name))) is getattr(rv, name) for name in _lib.DERIVED)


def test_special_values() -> None:
    """Vectors of one value are at 1, as zero vectors are by cosine; equal ones at 0; NaN gives NaN."""
    flat = np.full((1, 7), 0.1)
    some = data("correlation", 1, 7)
    assert rv.cdist(flat, some, "correlation") == rv.cdist(flat, flat, "correlation") == 1
    for name in FLOATS:
        metric = FLOATS[name][0]
        x = data(metric, 50, 6)
        given = options(name, x.shape[1])[1]
        assert (np.abs(np.diagonal(rv.cdist(x, x, metric, **given))) <= 1e-15).all(), name
        assert (np.abs(np.diagonal(rv.cdist(x.astype("f4"), x.astype("f4"), metric, **given))) <= 2e-7).all()
        x[3, 1] = np.nan
        with np.errstate(invalid="ignore"):
            assert np.isnan(rv.cdist(x[:9], x[3:4], metric, **given)).all(), name
    near = np.array(
        [[0.25, 0.75], [0.25 + 1e-9, 0.75 - 1e-9]]
    )  # where roots of what cancels would have no digit
    exact = 1e-9 * np.sqrt((1 / 0.25 + 1 / 0.75) / 8)
    assert rv.jensenshannon(*near) == pytest.approx(exact, rel=1e-6)
    assert rv.jensenshannon([1, 0], [0, 2]) == pytest.approx(np.sqrt(np.log(2)), rel=1e-15)
    assert np.isnan(rv.jensenshannon([0, 0], [1, 2]))
    assert rv.haversine([0, 0], [0, 1e-9]) == pytest.approx(1e-9, rel=1e-12)
    assert rv.haversine([0, 0], [0, np.pi]) == pytest.approx(np.pi, rel=1e-12)


def test_variances_are_those_of_both() -> None:
    x, y = data("seuclidean", 6, 4), 3 * data("seuclidean", 9, 4, 1)
    want = scipy_distance.cdist(x, y, "seuclidean")
    np.testing.assert_allclose(rv.cdist(x, y, "seuclidean"), want, rtol=1e-12)


ROWS = np.arange(12.0).reshape(4, 3)
REFUSED: dict[str, tuple[Callable[[], Any], str]] = {
    "p of another": (lambda: rv.cdist(ROWS, ROWS, "cosine", p=3), "p is of minkowski; cosine takes none"),
    "V of another": (lambda: rv.knn(ROWS, ROWS, 1, "correlation", V=[1]), "V is of seuclidean; correlation"),
    "p of zero": (lambda: rv.minkowski([1], [2], p=0), "p is 0; it must be greater than 0"),
    "p below zero": (lambda: rv.minkowski([1], [2], p=-1), "p is -1; it must be greater than 0"),
    "p of NaN": (lambda: rv.minkowski([1], [2], p=np.nan), "p is nan; it must be greater than 0"),
    "no V": (lambda: rv.knn(ROWS, ROWS, 1, "seuclidean"), r"elements here: give V, such as X.var\(0\)"),
    "one row": (lambda: rv.cdist(ROWS[:1], ROWS[:0], "seuclidean"), "fewer than two rows has no variances"),
    "constant": (lambda: rv.cdist(ROWS * [1, 0, 1], ROWS[:0], "seuclidean"), "of column 1 is 0.0; leave"),
    "zero in V": (lambda: rv.seuclidean([1, 2], [3, 4], V=[1, 0]), "of column 1 is 0.0; it must be greater"),
    "other V": (lambda: rv.seuclidean([1, 2], [3, 4], V=[1]), r"V has shape \(1,\); .* per element: \(2,\)"),
    "not places": (lambda: rv.cdist(ROWS, ROWS, "haversine"), "latitude and longitude.* have 3 elements"),
    "not shares": (lambda: rv.knn(-ROWS, ROWS, 1, "jensenshannon"), "row 0 of base holds -1 in column 1"),
    "too long": (lambda: rv.russellrao(*np.zeros((2, 9000), "u1")), "most 65536 booleans; these have 72000"),
    "radius": (lambda: rv.radius(ROWS, ROWS, -1, "correlation"), "radius is -1; it must be at least 0"),
    "many": (lambda: rv.correlation(ROWS, ROWS[:2]), "the first are 4 vectors and the second 2; give"),
    "index": (lambda: rv.Index(3, "correlation"), "correlation is a metric of pairs.*cosine, .*canberra$"),
    "flat": (lambda: rv.FlatIndex(3, "sorensen"), "dice is a metric of pairs, cdist, knn and radius alone"),
    "near": (lambda: rv.cdist(ROWS, ROWS, "correlat"), "did you mean 'correlation'"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused(case: str) -> None:
    call, text = REFUSED[case]
    with pytest.raises(ValueError, match=text):
        call()


def test_types_that_are_refused() -> None:
    with pytest.raises(
        TypeError, match="dice has no kernels for float64; it is for booleans and bits in uint8"
    ):
        rv.cdist(ROWS, ROWS, "dice")
    whole = ROWS.astype(np.int8)
    assert rv.cdist(whole, whole, "correlation").dtype == np.float32
    with pytest.raises(TypeError, match="correlation has no kernels for int8; it is for float32"):
        rv.cdist(whole, whole, "correlation", dtype="strict")
    with pytest.raises(TypeError, match="out is float32, not float64"):
        rv.cdist(ROWS, ROWS, "minkowski", p=3, out=np.empty((4, 4), np.float32))


class Stopped(Exception):
    """Raised by a signal's handler."""


@pytest.mark.parametrize("call", ["cdist", "pairs"])
def test_a_signal_ends_formulas(call: str) -> None:
    """A piece of work is as short as that of kernels, although a formula takes longer."""

    def stop(*_: object) -> None:
        raise Stopped

    x, y = (np.abs(data("minkowski", m, 100, m)) for m in (2048, 64))
    out = np.full((len(x), len(y)), -1.0)
    many = np.tile(x, (60, 1))
    old = signal.signal(signal.SIGALRM, stop)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.02)
        with pytest.raises(Stopped):
            rv.cdist(x, y, "minkowski", p=3, out=out) if call == "cdist" else rv.minkowski(many, many, p=3)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, old)
    assert (out == -1).any()


@pytest.mark.parametrize("p", [0, -1, -0.0, -1e-300, float("nan"), -float("inf"), np.float32(-2)])
def test_exponents_are_positive(p: Any) -> None:
    for call in (lambda: rv.minkowski([1.0], [2.0], p=p), lambda: rv.cdist(ROWS, ROWS, "minkowski", p=p)):
        with pytest.raises(ValueError, match="^p is .*; it must be greater than 0$"):
            call()


@pytest.mark.parametrize(
    ("given", "error", "said"),
    [
        (np.ma.masked_array([1.0, 2.0], [0, 1]), ValueError, "^V hides 1 masked elements"),
        (np.array([1 + 2j, 1]), TypeError, "^V is complex128, not of real numbers; give its parts"),
        ([1 + 2j, 1], TypeError, "^V is complex128, not of real numbers"),
        (["1", "2"], TypeError, "^V is <U1, not of real numbers"),
        ([None, 1], TypeError, "^V is object, not of real numbers"),
        ([[1], [1, 2]], ValueError, "^V is not an array of numbers"),
        ([1.0], ValueError, r"^V has shape \(1,\)"),
    ],
)
def test_variances_that_are_none(given: Any, error: type[Exception], said: str) -> None:
    x = [1.0, 2.0]
    for call in (lambda: rv.seuclidean(x, x, V=given), lambda: rv.cdist([x], [x], "seuclidean", V=given)):
        with pytest.raises(error, match=said):
            call()


@pytest.mark.parametrize(("dtype", "sound", "gone"), [("f4", -19, -23), ("f8", -154, -164)])
def test_correlation_of_tiny_rows(dtype: str, sound: int, gone: int) -> None:
    """Squares of deviations are of the rows' type: as docs/numerics.md says, they lose digits, then all."""
    steps, other = np.array([1.0, 2, 4]), np.array([1, 2, 3], dtype)
    want = 1 - np.corrcoef(steps, other)[0, 1]
    assert rv.correlation((steps * 10.0**sound).astype(dtype), other) == pytest.approx(want, rel=1e-4)
    assert rv.correlation((steps * 10.0**gone).astype(dtype), other) == 1
