"""What callers may pass as vectors: float32, of one or two dimensions."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ._lib import MAX_DIM


def vectors(value: Any, name: str, ndim: int) -> NDArray[np.float32]:
    """`value` as an array of `ndim` dimensions with contiguous rows of native float32; copied only if needed.

    Raises TypeError for another element type, ValueError for another shape.
    """
    array = np.asarray(value)
    if array.dtype.newbyteorder("=") != np.float32:
        raise TypeError(f"{name} is {array.dtype}, not float32; convert it with numpy.asarray(…, 'float32')")
    if array.ndim != ndim:
        wanted = "one vector" if ndim == 1 else "one vector per row"
        raise ValueError(f"{name} has {array.ndim} dimensions, not {ndim} ({wanted})")
    if not 1 <= array.shape[-1] <= MAX_DIM:
        raise ValueError(f"{name} has vectors of {array.shape[-1]} elements; 1…{MAX_DIM} are allowed")
    touching = array.strides[-1] == array.itemsize or array.shape[-1] == 1
    apart = ndim == 1 or array.strides[0] >= array.shape[1] * array.itemsize
    if touching and apart and array.dtype.isnative and array.flags.aligned:
        return array
    return np.array(array, dtype=np.float32, order="C")  # always a copy: contiguous ones may be misaligned


def same_dim(x: NDArray[np.float32], x_name: str, y: NDArray[np.float32], y_name: str) -> None:
    """Raise ValueError if the vectors of two arrays differ in length."""
    if x.shape[-1] != y.shape[-1]:
        raise ValueError(f"{x_name} and {y_name} have vectors of {x.shape[-1]} and {y.shape[-1]} elements")
