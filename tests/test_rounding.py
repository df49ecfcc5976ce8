"""Conversion of numbers to element types: as NumPy's, or refused with the place of what does not fit."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from ruvgen import rounding

NUMPY: dict[str, Any] = {
    "f32": np.float32, "f16": np.float16, "bf16": ml_dtypes.bfloat16, "i8": np.int8, "u8": np.uint8,
    "double": np.float64,
}  # fmt: skip
SOURCES = ("f2", "f4", "f8", "g", ">f8", "i1", "u1", "i2", ">u2", "i4", "u4", "i8", "u8", "?")


def arrays(kind: str) -> st.SearchStrategy[NDArray[Any]]:
    """Finite ones, of small and of all values."""
    dtype = np.dtype(kind)
    elements: Any = None
    if dtype.kind == "f":
        width: Any = min(64, 8 * dtype.itemsize)
        elements = st.floats(allow_nan=False, allow_infinity=False, width=width) | st.floats(
            -300, 300, width=16
        )
    elif dtype.kind in "iu":
        ends = np.iinfo(dtype)
        elements = st.integers(int(ends.min), int(ends.max)) | st.integers(max(ends.min, -140), 127)
    return hnp.arrays(dtype, hnp.array_shapes(min_dims=2, max_dims=2, max_side=4), elements=elements)


def fits(array: NDArray[Any], dtype: str) -> Any:
    """Which elements have a nearest value, by Python's own numbers."""
    if dtype in ("i8", "u8"):
        ends = np.iinfo(NUMPY[dtype])
        return np.vectorize(lambda x: ends.min <= round(x) <= ends.max, otypes=[bool])(exact(array))
    limits: Any = ml_dtypes.finfo(NUMPY[dtype])  # type: ignore[no-untyped-call]
    top, digits = Fraction(float(limits.max)), int(limits.nmant)
    beyond = top * (2 ** (digits + 2) - 1) / (2 ** (digits + 2) - 2)  # half a step more, which rounds up
    return np.vectorize(lambda x: abs(x) < beyond, otypes=[bool])(exact(array))


def exact(array: NDArray[Any]) -> Any:
    """As fractions; those of long doubles are those of the doubles that they were made of."""
    wide = array.astype(np.float64) if array.dtype.kind == "f" else array.astype(object)
    return np.vectorize(lambda x: Fraction(float(x) if array.dtype.kind == "f" else int(x)), otypes=[object])(
        wide
    )


def expected(array: NDArray[Any], dtype: str) -> Any:
    """NumPy's conversion, by an array of doubles, which hold all but large integers."""
    if dtype in ("i8", "u8") and array.dtype.kind == "f":
        return np.rint(array).astype(NUMPY[dtype])
    if dtype == "bf16":
        return nearest_bfloat16(array).view(np.uint16)
    return array.astype(NUMPY[dtype])


def nearest_bfloat16(array: NDArray[Any]) -> NDArray[Any]:
    """Of the two values around a number the nearer one; of two as near the one whose bits are even."""
    start = array.astype(np.float32).astype(ml_dtypes.bfloat16)
    bits = start.view(np.uint16).astype(np.int64)
    choices = np.stack([bits - 1, bits, bits + 1])
    choices = np.where((choices & 0x7FFF) > 0x7F7F, bits, choices)  # no Inf
    choices = np.where(choices < 0, bits, choices)
    values = choices.astype(np.uint16).view(ml_dtypes.bfloat16).astype(np.float64)
    out = np.empty(array.shape, np.uint16)
    fractions = exact(array)
    for at in np.ndindex(array.shape):
        each = [
            (
                abs(Fraction(values[(i, *at)]) - fractions[at]),
                int(choices[(i, *at)]) & 1,
                int(choices[(i, *at)]),
            )
            for i in range(3)
            if np.isfinite(values[(i, *at)])
            and (values[(i, *at)] < 0) == (np.signbit(float(start[at])) and values[(i, *at)] != 0)
        ]
        out[at] = min(each)[2] if each else bits[at]
    return out.view(ml_dtypes.bfloat16)


@pytest.mark.parametrize("dtype", NUMPY)
@pytest.mark.parametrize("source", SOURCES)
def test_as_numpy_or_refused(source: str, dtype: str) -> None:
    @settings(max_examples=40, deadline=None)
    @given(arrays(source))
    def check(array: NDArray[Any]) -> None:
        good = fits(array, dtype)
        if good.all():
            got = rounding.converted(array, dtype, "X")
            assert got.dtype == rounding.STORED[dtype]
            assert got.flags.c_contiguous
            np.testing.assert_array_equal(got, expected(array, dtype))
            for row, one in zip(array, got, strict=True):
                assert rounding.converted(row, dtype, "X").tobytes() == one.tobytes()
            back = np.asfortranarray(array)[::-1]
            assert rounding.converted(back, dtype, "X")[::-1].tobytes() == got.tobytes()
            return
        row, column = np.argwhere(~good)[0]
        with pytest.raises(
            ValueError, match=f"^row {row} of X holds .* in column {column}; .* (ends at|holds) "
        ):
            rounding.converted(array, dtype, "X")
        with pytest.raises(ValueError, match=f"^x holds .* in column {column}; "):
            rounding.converted(array[row], dtype, "x")

    check()


@pytest.mark.parametrize("dtype", ["f32", "f16", "bf16"])
@pytest.mark.parametrize("source", ["f2", "f4", "f8", "g"])
def test_what_is_not_finite_stays(source: str, dtype: str) -> None:
    """In floats: whether it is taken is for the call to say."""
    array = np.array([[np.nan, 1, -np.inf], [np.inf, -np.nan, 2]], source)
    got = rounding.widen(rounding.converted(array, dtype, "X"), dtype)
    np.testing.assert_array_equal(got, array.astype(np.float32))


@pytest.mark.parametrize("dtype", ["i8", "u8"])
@pytest.mark.parametrize("wrong", [np.nan, np.inf, -np.inf, 255.5, 1e300, -129, 255.5000000001])
def test_what_bytes_do_not_hold(dtype: str, wrong: float) -> None:
    """Wherever it is, in whatever piece."""
    for place in ((0, 0), (4321, 17), (9999, 19)):
        array = np.zeros((10_000, 20))
        array[place] = wrong
        with pytest.raises(
            ValueError, match=rf"^row {place[0]} of X holds (\S*) in column {place[1]}; u?int8 holds"
        ) as error:
            rounding.converted(array, dtype, "X")
        np.testing.assert_equal(float(str(error.value).split()[5]), wrong)  # every digit of it


def test_halves_are_even() -> None:
    halves = np.array([0.5, 1.5, 2.5, -0.5, -1.5, 127.49, -128.5])
    assert rounding.converted(halves, "i8", "x").tolist() == [0, 2, 2, 0, -2, 127, -128]


@example(2.0**56 + 2.0**48 + 1)
@example(1 + 2.0**-8 + 2.0**-40)  # float32 takes it for the middle of two
@given(st.floats(-1e38, 1e38))
def test_wide_numbers_are_rounded_once(number: float) -> None:
    array = np.array([[number]])
    want = nearest_bfloat16(array).view(np.uint16)
    assert rounding.converted(array, "bf16", "X")[0, 0] == want[0, 0]


def test_a_long_double_is_shown_as_it_is() -> None:
    wide = np.finfo(np.longdouble).max > np.finfo(np.float64).max
    large = np.array([1, np.longdouble("1e400") if wide else 1e300], np.longdouble)
    with pytest.raises(ValueError, match=r"^x holds 1e\+[34]00 in column 1; float32 ends at"):
        rounding.converted(large, "f32", "x")


def test_large_integers_are_rounded_once() -> None:
    """A double would take the first for the middle of two values of bfloat16."""
    array = np.array([2**62 + 2**54 + 1, 2**62 + 2**54, -(2**62) - 2**54 - 1])
    got = rounding.widen(rounding.converted(array, "bf16", "x"), "bf16")
    step = 2.0**55
    assert got.tolist() == [2.0**62 + step, 2.0**62, -(2.0**62) - step]


def test_the_first_that_is_not_finite() -> None:
    rows = np.zeros((70_000, 3), np.float32)
    assert rounding.where_not_finite(rows) is None
    rows[60_000, 2] = rows[60_001, 0] = np.nan
    assert rounding.where_not_finite(rows) == (60_000, 2)
    assert rounding.where_not_finite(rows, 60_001) == (60_001, 0)
    assert rounding.where_not_finite(rows, 5) is None
    assert rounding.where_not_finite(np.array([[0x3F80, 0x7F80]], np.uint16)) == (0, 1)
