"""What callers pass as vectors: any real array, converted to the element type that is computed in.

One rule for every call. What is of that type already is used in place. Other real numbers are converted, each
to the nearest value; those beyond the type's range are refused, with row and column. `how` is the option
`dtype` of public calls: None for this rule, "strict" to refuse whatever would be converted, "bf16" where
uint16 stands for the bits of bfloat16.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ._lib import MAX_DIM
from .frames import is_frame, numbers
from .rounding import FULL, converted, is_real, is_wide, where_not_finite, widen
from .scalars import known

Vectors = NDArray[Any]

DTYPES = {name: dtype for dtype, name in FULL.items() if dtype != "double"}  # by the name of the NumPy type
HALVES = ("f16", "bf16")
FLOATS = ("f32", *HALVES)
PRODUCT_DIM = 33_025  # the longest vectors of unsigned bytes whose product fits int32
HOW = ("strict", "bf16")

# The same by native NumPy type, a much faster lookup. NumPy has no bfloat16; that of ml_dtypes has a name.
NATIVE = {np.dtype(name): dtype for name, dtype in DTYPES.items() if name != "bfloat16"}


def plain(value: Any, name: str) -> Vectors:
    """`value` as an array; ValueError if it is not one, or if it has masked elements."""
    if isinstance(value, np.ndarray):
        if type(value) is not np.ndarray:
            _refuse_masked(value, name)
        return _stacked(np.asarray(value), name)
    try:
        if hasattr(value, "__dlpack__") and not hasattr(value, "__array__"):
            return np.from_dlpack(value)
        array = np.asarray(value)
    except (ValueError, OverflowError, BufferError) as error:  # for example lists of different lengths
        raise ValueError(f"{name} is not an array of numbers: {error}") from None
    except TypeError as error:  # for example a tensor on another device
        raise TypeError(f"{name} is not an array of numbers: {error}") from None
    if is_frame(value, array):
        array = numbers(value, array, name)
    if isinstance(value, (list, tuple)):
        for part in value:
            if isinstance(part, np.ma.MaskedArray):
                _refuse_masked(part, name)
    return _stacked(array, name)


def _stacked(array: Vectors, name: str) -> Vectors:
    """The matrix of an array whose elements are rows, such as a column of embeddings; others as they are.

    Raises ValueError if the rows differ in length.
    """
    if array.dtype.kind != "O" or array.ndim != 1 or not array.size:
        return array
    if not all(isinstance(row, (np.ndarray, list, tuple)) for row in array):
        return array
    for row in array:
        if isinstance(row, np.ma.MaskedArray):
            _refuse_masked(row, name)
    try:
        return np.stack([np.asarray(row) for row in array])
    except ValueError:
        sizes = [np.size(row) if isinstance(row, np.ndarray) else len(row) for row in array]
        raise ValueError(
            f"{name} is not an array of numbers: its rows have {min(sizes)} to {max(sizes)} elements; "
            "give all of them one length, so that np.stack(…) can join them"
        ) from None


def _refuse_masked(value: Any, name: str) -> None:
    if np.ma.is_masked(value):
        hidden = np.ma.count_masked(value)  # type: ignore[no-untyped-call]
        raise ValueError(f"{name} hides {hidden} masked elements; give them values with .filled(…)")


def option(dtype: object) -> str | None:
    """The option `dtype` of a call; ValueError if it is neither None nor one of HOW."""
    return None if dtype is None else known("dtype", dtype, HOW)


def wrong_type(name: str, array: Vectors, only: str | None, wide: bool = False) -> TypeError:
    """The error for an element type that strict calls refuse.

    only: the single type that is taken; wide: whether float64 is taken too.
    """
    wanted = FULL[only] if only else f"one of {', '.join([*DTYPES, *['float64'] * wide])}"
    kind = f"{'ml_dtypes' if only == 'bf16' else 'np'}.{FULL[only or 'f32']}"
    return TypeError(f"{name} is {array.dtype}, not {wanted}; convert it with np.asarray(…).astype({kind})")


def not_real(name: str, array: Vectors, value: Any) -> TypeError:
    """The error for elements that are no real numbers."""
    if not array.ndim and array.dtype.kind == "O":
        value = array.item()  # an array may have been made of it before
    kind = str(array.dtype) if array.ndim else f"{array.dtype} ({type(value).__name__})"
    if array.dtype.kind == "c":
        cure = "give its parts, np.real(…) and np.imag(…)"
    elif hasattr(value, "toarray"):
        cure = "make it dense with .toarray()"
    elif not array.ndim and array.dtype.kind == "O":
        cure = "give an array, or a list of numbers"
    else:
        cure = "convert it with np.asarray(…).astype(np.float32)"
    return TypeError(f"{name} is {kind}, not of real numbers; {cure}")


def vectors(
    value: Any,
    name: str,
    ndim: int,
    only: str | None = None,
    how: str | None = None,
    bits: bool = False,
    wide: bool = False,
) -> tuple[Vectors, str]:
    """`value` as an array of `ndim` dimensions, and its element type: `only`; without, its own or float32.

    With `wide` numbers that float32 does not hold come as float64, "double", of which strict calls take
    only what is float64.

    Rows are contiguous and in native byte order, copied only if needed; bfloat16 comes as uint16, and uint16
    is taken as its bits with `bits`, or where bfloat16 is asked for. Raises TypeError for what is not of real
    numbers, with how="strict" for what is not of the type, ValueError for another shape and for numbers out
    of range.
    """
    array = plain(value, name)
    if array is value:
        array = array.view()  # so that no other thread can change shape or type after the checks
    kind = array.dtype
    found = NATIVE.get(kind) or _named(kind)
    if kind.kind == "u" and kind.itemsize == 2 and (bits or "bf16" in (only, how)):
        found = "bf16"
    if wide and kind.kind == "f" and kind.itemsize == 8:
        found = "double"
    wrong = found is None or (only is not None and found != only)
    if wrong and how == "strict":
        raise wrong_type(name, array, only, wide)
    if wrong and not is_real(kind):
        raise not_real(name, array, value)
    if array.ndim != ndim:
        wanted = "one vector" if ndim == 1 else "one vector per row"
        raise ValueError(f"{name} has {array.ndim} dimensions, not {ndim} ({wanted})")
    if not 1 <= array.shape[-1] <= MAX_DIM:
        raise ValueError(f"{name} has vectors of {array.shape[-1]} elements; 1…{MAX_DIM} are allowed")
    if wrong:
        wanted = only or ("double" if wide and is_wide(kind) else "f32")
        return changed(array, found, wanted, name), wanted
    assert found is not None
    flags = array.flags
    if not (array.dtype.isnative and flags.aligned and (flags.c_contiguous or is_rowwise(array))):
        native = array.dtype.newbyteorder("=")
        array = np.array(array, dtype=native, order="C")  # always a copy: contiguous ones may be misaligned
    return (array.view(np.uint16) if found == "bf16" else array), found


@lru_cache
def _named(kind: np.dtype[Any]) -> str | None:
    """The element type by the name of a NumPy type, which takes a while."""
    return DTYPES.get(kind.newbyteorder("=").name)


def changed(array: Vectors, found: str | None, dtype: str, name: str) -> Vectors:
    """Vectors of an element type, or of none that there is, in another."""
    if found == "bf16" and array.dtype.kind == "u":
        array = widen(array, found)
    return converted(array, dtype, name)


def alike(
    x: Vectors, x_type: str, x_name: str, y: Vectors, y_type: str, y_name: str, how: str | None
) -> tuple[Vectors, Vectors, str]:
    """Two arrays from `vectors` in one element type: theirs, or else float32 or float64, which hold both."""
    if x_type == y_type:
        return x, y, x_type
    if how == "strict" and not {x_type, y_type} <= set(FLOATS):
        raise TypeError(f"{x_name} is {x.dtype} and {y_name} is {y.dtype}; give both the same type")
    kind = "double" if "double" in (x_type, y_type) else "f32"
    if x_type != kind:
        x = changed(x, x_type, kind, x_name)
    return x, (y if y_type == kind else changed(y, y_type, kind, y_name)), kind


def not_finite(name: str, rows: Vectors, row: int | None = None) -> str:
    """What is wrong with vectors in which C found NaN or Inf, in a row that it may have named."""
    place = f"row {row} of {name}" if row is not None else name
    at = where_not_finite(np.atleast_2d(rows), row)
    if at is None:  # another thread has changed the array since
        return f"{place} holds NaN or Inf"
    return f"{f'row {at[0]} of {name}' if rows.ndim == 2 else name} holds NaN or Inf in column {at[1]}"


def is_rowwise(array: Vectors) -> bool:
    """Whether the elements of each row touch, and rows do not overlap; one row has no stride."""
    touching = array.strides[-1] == array.itemsize or array.shape[-1] == 1
    single = array.ndim == 1 or len(array) == 1
    return touching and (single or array.strides[0] >= array.shape[1] * array.itemsize)


def same_dim(x: Vectors, x_name: str, y: Vectors, y_name: str) -> None:
    """Raise ValueError if the vectors of two arrays differ in length."""
    if x.shape[-1] != y.shape[-1]:
        raise ValueError(f"{x_name} and {y_name} have vectors of {x.shape[-1]} and {y.shape[-1]} elements")
