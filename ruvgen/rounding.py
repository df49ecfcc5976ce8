"""Converts numbers to the element types of kernels: each to the nearest value, or refused if there is none.

To float32 and float64 NumPy converts, and says if something overflows. To other types arrays are converted by
pieces, so that what is needed beside the result stays in the cache.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

STORED: Final = {
    "f32": np.float32,
    "f16": np.float16,
    "bf16": np.uint16,
    "i8": np.int8,
    "u8": np.uint8,
    "double": np.float64,
}
FULL: Final = {
    "f32": "float32",
    "f16": "float16",
    "bf16": "bfloat16",
    "i8": "int8",
    "u8": "uint8",
    "double": "float64",
}
LARGEST: Final = {"f32": 3.4028235e38, "f16": 65504.0, "bf16": 3.3895314e38, "double": 1.7976931348623157e308}
WHOLE: Final = {"i8": (-128, 127), "u8": (0, 255)}
PIECE: Final = 1 << 15  # elements: 256 KiB of float64


def is_real(dtype: np.dtype[Any]) -> bool:
    """Whether elements are real numbers: booleans, integers or floats, of any size, or bfloat16."""
    return dtype.kind in "buif" or dtype.name == "bfloat16"


def is_wide(dtype: np.dtype[Any]) -> bool:
    """Whether real numbers of a type need float64, as NumPy has it, because float32 does not hold them."""
    return dtype.kind in "buif" and np.result_type(dtype, np.float32) != np.float32


def converted(array: Array, dtype: str, name: str) -> Array:
    """The elements of an array of real numbers as an element type, in a new C-contiguous array.

    Floats become whole numbers in int8 and uint8, ties even. NaN and Inf stay in floats. Raises ValueError,
    which says where, for finite numbers beyond the type's range, and for NaN and Inf in integers.
    """
    if dtype in ("f32", "double") and array.dtype.kind in "buif":
        try:
            with np.errstate(all="ignore", over="raise"):
                return array.astype(STORED[dtype], order="C")
        except FloatingPointError:
            pass  # where, is found below
    out = np.empty(array.shape, STORED[dtype])
    rows, filled = (array, out) if array.ndim == 2 else (array[None], out[None])
    step = max(1, PIECE // rows.shape[1])
    convert = _floats if dtype in LARGEST else _integers
    with np.errstate(all="ignore"):  # what overflows is looked at below
        for start in range(0, len(rows), step):
            part = rows[start : start + step]
            bad = convert(part, filled[start : start + step], dtype)
            if bad is not None:
                row, column = np.argwhere(bad)[0]
                place = f"row {start + row} of {name}" if array.ndim == 2 else name
                value = part[row, column]
                # Beside the end of whole numbers, every digit may tell why a number does not fit.
                text = _shown(value) if dtype in LARGEST else str(value)
                raise ValueError(f"{place} holds {text} in column {column}; {_ends(dtype)}")
    return out


def widen(x: Array, dtype: str) -> NDArray[np.float32]:
    """Floats as float32, exactly; bfloat16 is given by its bits."""
    if dtype == "bf16":
        return (x.astype(np.uint32) << 16).view(np.float32)
    return x.astype(np.float32, copy=False)


def where_not_finite(rows: Array, row: int | None = None) -> tuple[int, int] | None:
    """Row and column of the first NaN or Inf in (n, d) floats, or of the first in one row; None without."""
    step = 1 if row is not None else max(1, PIECE // rows.shape[1])
    for start in range(0, len(rows), step) if row is None else (row,):
        part = rows[start : start + step]
        bad = ~np.isfinite(widen(part, "bf16") if part.dtype == np.uint16 else part)
        if bad.any():
            at, column = np.argwhere(bad)[0]
            return start + int(at), int(column)
    return None


def _floats(part: Array, out: Array, dtype: str) -> NDArray[np.bool_] | None:
    """Convert a piece to floats; returns which elements overflow, if any does."""
    if part.dtype.name == "bfloat16":
        part = widen(part.view(np.uint16), "bf16")
    if dtype == "bf16":
        out[...] = _bfloat16(part)
        finite = np.isfinite(widen(out, "bf16"))
    elif dtype == "f16" and part.dtype.itemsize > 8:
        out[...] = _to_odd(part)  # NumPy would round twice
        finite = np.isfinite(out)
    else:
        out[...] = part
        finite = np.isfinite(out)
    if finite.all():
        return None
    beyond: NDArray[np.bool_] = ~finite & np.isfinite(part)
    return beyond if beyond.any() else None


def _integers(part: Array, out: Array, dtype: str) -> NDArray[np.bool_] | None:
    """Convert a piece to bytes; returns which elements do not fit, if any does not."""
    if part.dtype.name == "bfloat16":
        part = widen(part.view(np.uint16), "bf16")
    if part.dtype.kind == "f":
        part = np.rint(part)
    if part.dtype.kind != "b":
        least, most = WHOLE[dtype]
        if not (part.min(initial=0) >= least and part.max(initial=0) <= most):  # false with NaN
            return ~((part >= least) & (part <= most))
    out[...] = part
    return None


def _bfloat16(part: Array) -> NDArray[np.uint32]:
    """The bits of bfloat16 of any real numbers, rounded once, ties even."""
    if part.dtype.kind != "f":  # long doubles hold integers of 64 bits
        part = part.astype(np.longdouble if part.dtype.itemsize == 8 else np.float64)
    single = part.astype(np.float32) if part.dtype.itemsize <= 4 else _to_odd(part)
    bits = single.view(np.uint32)
    near = (bits + (0x7FFF + (bits >> 16 & 1))) >> 16
    return np.where(np.isnan(single), bits >> 16 | 0x40, near)


def _to_odd(wide: Array) -> NDArray[np.float32]:
    """float32 of wider floats, cut; where that loses something the last bit is set.

    Rounding the result to a narrower type then gives what rounding the number itself would, as a number
    just beside the middle of two values does not become the middle.
    """
    near = wide.astype(np.float32)
    back = near.astype(wide.dtype)
    lost = (back != wide) & ~np.isnan(wide)
    bits = near.view(np.uint32) - (lost & (np.abs(back) > np.abs(wide))) | lost
    cut: NDArray[np.float32] = bits.astype(np.uint32, copy=False).view(np.float32)
    return cut


def _shown(value: Any) -> str:
    return f"{value:.8g}" if value.dtype.kind == "f" and value.dtype.itemsize <= 8 else str(value)


def _ends(dtype: str) -> str:
    if dtype in LARGEST:
        return f"{FULL[dtype]} ends at ±{LARGEST[dtype]:.8g}"
    least, most = WHOLE[dtype]
    return f"{FULL[dtype]} holds {least}…{most}"
