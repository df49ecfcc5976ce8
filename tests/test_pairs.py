"""Distances of two vectors, and what counts as a vector."""

from __future__ import annotations

import array
import inspect
import math
import pydoc
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import ruvgen as rv

from . import samples
from .elements import F32, FLOATS, SPEC, Array

PAIRS = {metric: getattr(rv, metric) for metric in FLOATS}
every_metric = pytest.mark.parametrize("metric", FLOATS)


def sign(metric: str) -> int:
    """`dot` is the plain product, where every other function is a distance."""
    return -1 if metric == "dot" else 1


@every_metric
def test_matches_the_reference(metric: str) -> None:
    assert metric in rv.__all__
    for dim in (*range(1, 70), *SPEC.dims, 999, 4097, 9000, 65_536):
        x, base = samples.case(F32, dim)
        want, tolerance = samples.answers(metric, F32, dim)
        got = np.array([PAIRS[metric](x, y) for y in base])
        assert not np.isnan(got).any()
        signed = sign(metric) * got
        with np.errstate(invalid="ignore"):  # of infinities, where they are right
            assert ((signed == want) | (np.abs(signed - want) <= tolerance)).all(), dim


@every_metric
def test_is_a_python_float(metric: str) -> None:
    """The value of a float32, and the distance that cdist gives."""
    x, base = samples.case(F32, 100)
    got = PAIRS[metric](x, base[0])
    assert type(got) is float
    assert np.float32(got) == got
    _, tolerance = samples.answers(metric, F32, 100)
    assert abs(sign(metric) * got - rv.cdist(x[None], base, metric)[0, 0]) <= 2 * tolerance[0]


@every_metric
def test_zero_has_no_sign(metric: str) -> None:
    zero = np.zeros(5, np.float32)
    assert math.copysign(1, PAIRS[metric](zero, zero)) == 1
    assert math.copysign(1, PAIRS[metric](zero, -zero)) == 1


@every_metric
def test_nan(metric: str) -> None:
    x = np.ones(33, np.float32)
    y = x.copy()
    y[32] = np.nan
    assert math.isnan(PAIRS[metric](x, y))
    assert math.isnan(PAIRS[metric](y, x))


def strided(x: Array) -> Array:
    return np.repeat(x, 2)[::2]


def reversed_(x: Array) -> Array:
    return x[::-1].copy()[::-1]


def misaligned(x: Array) -> Array:
    room = bytearray(b"\0" + x.tobytes())
    return np.frombuffer(room, np.float32, offset=1)


def field(x: Array) -> Any:
    records = np.zeros(len(x), [("flag", "i1"), ("value", "f4")])
    records["value"] = x
    return records["value"]


class Exporter:
    """Not an array, but it can become one."""

    def __init__(self, x: Array) -> None:
        self.x = x

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Array:
        return self.x


LAYOUTS: dict[str, Callable[[Array], Any]] = {
    "read-only": lambda x: np.frombuffer(x.tobytes(), np.float32),
    "strided": strided,
    "reversed": reversed_,
    "misaligned": misaligned,
    "record field": field,
    "swapped bytes": lambda x: x.astype(x.dtype.newbyteorder()),
    "column": lambda x: np.stack([x, x], axis=1)[:, 0],
    "memoryview": memoryview,  # type: ignore[dict-item]
    "strided memoryview": lambda x: memoryview(np.repeat(x, 2))[::2],  # type: ignore[arg-type]
    "array.array": lambda x: array.array("f", x.tobytes()),
    "__array__": Exporter,
    "matrix row": lambda x: np.stack([x, x])[1],
}


@pytest.mark.parametrize("layout", LAYOUTS)
@every_metric
def test_layouts(metric: str, layout: str) -> None:
    for dim in (1, 7, 128):
        x, base = samples.case(F32, dim)
        y = base[0]
        want = PAIRS[metric](x, y)
        assert PAIRS[metric](LAYOUTS[layout](x), y) == want
        assert PAIRS[metric](x, LAYOUTS[layout](y)) == want
        assert PAIRS[metric](LAYOUTS[layout](x), LAYOUTS[layout](y)) == want


X = np.ones(4, np.float32)


@pytest.mark.parametrize(
    "bad",
    [
        X.astype(np.float64),
        X.astype(np.int16),
        X.astype(np.int32),
        X.astype(bool),
        X.astype(complex),
        X.astype(object),
        X.astype(str),
        [1.0, 2.0, 3.0, 4.0],
        [1, 2, 3, 4],
        "four",
        b"four",
        None,
        1.5,
        np.array(["2020-01-01"] * 4, "M8[D]"),
    ],
    ids=lambda bad: f"{getattr(bad, 'dtype', type(bad).__name__)}",
)
@every_metric
def test_element_types(metric: str, bad: object) -> None:
    """What has no kernels is refused if that is asked for, what is no number always, with a cure."""
    numbers = np.asarray(bad).dtype.kind in "buif" and np.ndim(bad) == 1  # type: ignore[arg-type]
    for arguments, name in (((bad, X), "first"), ((X, bad), "second")):
        words, kind = "not one of float32, .*, float64; convert it with", np.asarray(bad).dtype
        if kind == np.float64:  # which is taken, but not beside float32
            words = "is float64.*; give both the same type" if numbers else "has 0 dimensions, not 1"
        with pytest.raises((TypeError, ValueError), match=words) as error:
            PAIRS[metric](*arguments, dtype="strict")
        assert isinstance(error.value, TypeError) == (kind != np.float64 or numbers)
        assert name in str(error.value)
        assert "dimensions" in words or str(np.asarray(bad).dtype) in str(error.value)
        if numbers:
            same = (np.asarray(each).astype(np.float32) for each in arguments)
            want = PAIRS[metric](*same)
            assert PAIRS[metric](*arguments) == pytest.approx(want, rel=1e-6)  # computed in float64
        elif np.asarray(bad).dtype.kind not in "buif":
            with pytest.raises(TypeError, match=f"^the {name} vector is .*, not of real numbers; ") as error:
                PAIRS[metric](*arguments)
            assert str(np.asarray(bad).dtype) in str(error.value)


@pytest.mark.parametrize("shape", [(), (1, 1, 4), (2, 2, 2, 2)])
def test_shapes(shape: tuple[int, ...]) -> None:
    for arguments in ((np.ones(shape, "f4"), X), (X, np.ones(shape, "f4"))):
        with pytest.raises(ValueError, match=f"{len(shape)} dimensions, not 1"):
            rv.dot(*arguments)


def test_lengths() -> None:
    with pytest.raises(ValueError, match="4 and 5 elements"):
        rv.dot(X, np.ones(5, "f4"))
    for length in (0, 65_537):
        bad = np.ones(length, "f4")
        with pytest.raises(ValueError, match=rf"{length} elements; 1…65536"):
            rv.dot(bad, bad)


@pytest.mark.parametrize("arguments", [(), (X,), (X, X, X)], ids=len)
@every_metric
def test_arguments(metric: str, arguments: tuple[object, ...]) -> None:
    with pytest.raises(TypeError, match=rf"two vectors, not {len(arguments)} arguments"):
        PAIRS[metric](*arguments)


@every_metric
def test_named_arguments(metric: str) -> None:
    """The option of element types, and nothing else; vectors have no names."""
    pair = PAIRS[metric]
    assert pair(X, X, dtype=None) == pair(X, X, dtype="strict") == pair(X, X, dtype="bf16") == pair(X, X)
    with pytest.raises(TypeError, match=rf"^{metric}\(\) got an unexpected keyword argument 'w'$"):
        pair(X, X, w=X)
    with pytest.raises(TypeError, match="two vectors, not 1 arguments"):
        pair(X, y=X)
    with pytest.raises(ValueError, match="^unknown dtype 'f64'; known are strict, bf16"):
        pair(X, X, dtype="f64")


@every_metric
def test_signature(metric: str) -> None:
    """What editors and help() show."""
    pair = PAIRS[metric]
    assert str(inspect.signature(pair)) == "(x, y, /, *, dtype=None)"
    assert "\n--\n" not in pair.__doc__  # the mark that ends a signature
    assert metric in pydoc.render_doc(pair)


def test_none_is_called_by_its_type() -> None:
    with pytest.raises(TypeError, match=r"^the first vector is object \(NoneType\), not of real numbers"):
        rv.cosine(None, X)


@pytest.mark.parametrize("metric", ["hamming", "jaccard"])
def test_numbers_for_bits_name_the_cure(metric: str) -> None:
    with pytest.raises(TypeError, match=r"is for booleans and bits in uint8; .*\.astype\(bool\)"):
        getattr(rv, metric)([1, 0], [1, 1])


def test_errors_of_the_arguments_come_through() -> None:
    class Broken:
        def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:
            raise ZeroDivisionError("broken")

    with pytest.raises(ZeroDivisionError, match="broken"):
        rv.dot(X, Broken())


def test_buffers_are_released() -> None:
    """On success, and when the fast path hands over to the slow one."""
    for length in (3, 4):
        x, y = bytearray(4 * length), bytearray(16)
        views = [memoryview(buffer).cast("f") for buffer in (x, y)]
        if length == 4:
            rv.dot(*views)
        else:
            with pytest.raises(ValueError, match="3 and 4"):
                rv.dot(*views)
        for view in views:
            view.release()
        x.append(0)
        y.append(0)
