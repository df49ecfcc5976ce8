"""Data frames and series of pandas whose numbers NumPy gets as Python objects.

These are of the types that know missing values (`Int64`, `Float32`, `boolean`, those of PyArrow), or mix
booleans with numbers. pandas is not imported: what is asked for here, its objects have.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def is_frame(value: Any, array: NDArray[Any]) -> bool:
    """Whether it is such an object of pandas; `array` is what NumPy makes of it.

    Of a series with missing values NumPy may make floats, with NaN for them.
    """
    if not hasattr(value, "isna") or not hasattr(value, "to_numpy") or isinstance(value, type):
        return False
    return array.dtype == object or not isinstance(getattr(value, "dtype", array.dtype), np.dtype)


def numbers(value: Any, array: NDArray[Any], name: str) -> NDArray[Any]:
    """The numbers of a frame (n, d), or of a series (n,), in the NumPy type that holds all of its columns.

    It is `array`, NumPy's objects, if some column is not of numbers.
    Raises ValueError for a value that is missing, and says where.
    """
    missing = np.asarray(value.isna(), np.bool_)
    if missing.any():
        place = [int(each) for each in np.argwhere(missing)[0]]
        where = f"row {place[0]} of {name} has no value in column {place[1]}" if len(place) == 2 else ""
        where = where or f"{name} has no value at {place[0]}"
        raise ValueError(f"{where} (NA); leave such rows out with .dropna(), or fill them with .fillna(…)")
    if array.ndim == 1:
        return np.asarray(value.to_numpy())
    columns = [np.asarray(value.iloc[:, j].to_numpy()) for j in range(array.shape[1])]
    if any(column.dtype == object for column in columns):
        return array
    return np.stack(columns, axis=1)
