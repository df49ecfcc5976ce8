"""The Python functions in NumPy and float64, as plainly as they can be said."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .elements import Array, Doubles, Operands
from .oracle import METRICS, all_expected


def distances(metric: str, types: Operands, x: Array, y: Array) -> tuple[Doubles, Doubles]:
    """All pairs of stored vectors, and how far each may be off."""
    return all_expected(METRICS[metric], types, x, y)


def nearest(distance: Array, k: int) -> tuple[NDArray[np.int64], Array]:
    """The k nearest columns of each row: by distance, then by id; NaN is nobody's neighbour."""
    ids = np.full((len(distance), k), -1, np.int64)
    near = np.full((len(distance), k), np.inf, "f8" if distance.dtype == np.float64 else "f4")
    for i, row in enumerate(distance):
        real = np.flatnonzero(~np.isnan(row))
        order = real[np.lexsort((real, row[real]))][:k]
        ids[i, : len(order)], near[i, : len(order)] = order, row[order]
    return ids, near
