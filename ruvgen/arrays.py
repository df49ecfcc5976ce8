"""Checks of what callers pass as vectors: element types and memory layout."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ._lib import MAX_DIM

Vectors = NDArray[Any]

# By the name of the NumPy type. NumPy has no bfloat16: that of ml_dtypes is recognised by its name, and
# uint16 is taken as its bits.
DTYPES = {
    "float32": "f32", "float16": "f16", "bfloat16": "bf16", "uint16": "bf16", "int8": "i8", "uint8": "u8",
}  # fmt: skip
NAMES = {dtype: name for name, dtype in DTYPES.items() if name != "uint16"}  # of NumPy, by dtype
HALVES = ("f16", "bf16")
PRODUCT_DIM = 33_025  # the longest vectors of unsigned bytes whose product fits int32

# The same by native NumPy type, a much faster lookup.
NATIVE = {np.dtype(name): dtype for name, dtype in DTYPES.items() if name != "bfloat16"}


def plain(value: Any, name: str) -> Vectors:
    """`value` as an array; ValueError if it is not one, or if it has masked elements."""
    try:
        array = np.asarray(value)
    except (ValueError, TypeError, OverflowError) as error:  # for example lists of different lengths
        raise ValueError(f"{name} is not an array of numbers: {error}") from None
    if isinstance(value, np.ndarray) and type(value) is not np.ndarray and np.ma.is_masked(value):
        hidden = np.ma.count_masked(value)  # type: ignore[no-untyped-call]
        raise ValueError(f"{name} hides {hidden} masked elements; give them values with .filled(…)")
    return array


def wrong_type(name: str, array: Vectors, only: str | None) -> TypeError:
    """The error for an unsupported element type; only: the single type that is supported."""
    wanted = NAMES[only] if only else f"one of {', '.join(DTYPES)}"
    kind = f"{'ml_dtypes' if only == 'bf16' else 'np'}.{NAMES[only or 'f32']}"
    return TypeError(f"{name} is {array.dtype}, not {wanted}; convert it with np.asarray(…).astype({kind})")


def vectors(value: Any, name: str, ndim: int, only: str | None = None) -> tuple[Vectors, str]:
    """`value` as an array of `ndim` dimensions and its element type.

    Rows are contiguous and in native byte order, copied only if needed; bfloat16 comes as uint16. Raises
    TypeError for an element type without kernels, or for any but `only`, ValueError for another shape.
    """
    array = plain(value, name)
    if array is value:
        array = array.view()  # so that no other thread can change shape or type after the checks
    dtype = NATIVE.get(array.dtype) or DTYPES.get(array.dtype.newbyteorder("=").name)
    if dtype is None or (only and dtype != only):
        raise wrong_type(name, array, only)
    if array.ndim != ndim:
        wanted = "one vector" if ndim == 1 else "one vector per row"
        raise ValueError(f"{name} has {array.ndim} dimensions, not {ndim} ({wanted})")
    if not 1 <= array.shape[-1] <= MAX_DIM:
        raise ValueError(f"{name} has vectors of {array.shape[-1]} elements; 1…{MAX_DIM} are allowed")
    flags = array.flags
    if not (array.dtype.isnative and flags.aligned and (flags.c_contiguous or is_rowwise(array))):
        native = array.dtype.newbyteorder("=")
        array = np.array(array, dtype=native, order="C")  # always a copy: contiguous ones may be misaligned
    return (array.view(np.uint16) if dtype == "bf16" else array), dtype


def is_rowwise(array: Vectors) -> bool:
    """Whether the elements of each row touch, and rows do not overlap; one row has no stride."""
    touching = array.strides[-1] == array.itemsize or array.shape[-1] == 1
    single = array.ndim == 1 or len(array) == 1
    return touching and (single or array.strides[0] >= array.shape[1] * array.itemsize)


def same_dim(x: Vectors, x_name: str, y: Vectors, y_name: str) -> None:
    """Raise ValueError if the vectors of two arrays differ in length."""
    if x.shape[-1] != y.shape[-1]:
        raise ValueError(f"{x_name} and {y_name} have vectors of {x.shape[-1]} and {y.shape[-1]} elements")


def widen(x: Vectors, dtype: str) -> NDArray[np.float32]:
    """Floats as float32, exactly."""
    if dtype == "bf16":
        return (x.astype(np.uint32) << 16).view(np.float32)
    return x.astype(np.float32, copy=False)
