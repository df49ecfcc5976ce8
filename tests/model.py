"""The Python functions in NumPy and float64, as plainly as they can be said."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .oracle import METRICS, Doubles, Floats, expected


def distances(metric: str, x: Floats, y: Floats) -> tuple[Doubles, Doubles]:
    """All pairs, and how far each may be off."""
    pairs = np.array([[expected(METRICS[metric], a, b) for b in y] for a in x])
    both = pairs.reshape(len(x), len(y), 2)
    return both[..., 0], both[..., 1]


def nearest(distance: Floats, k: int) -> tuple[NDArray[np.int64], Floats]:
    """The k nearest columns of each row: by distance, then by id; NaN is nobody's neighbour."""
    ids = np.full((len(distance), k), -1, np.int64)
    near = np.full((len(distance), k), np.inf, np.float32)
    for i, row in enumerate(distance):
        real = np.flatnonzero(~np.isnan(row))
        order = real[np.lexsort((real, row[real]))][:k]
        ids[i, : len(order)], near[i, : len(order)] = order, row[order]
    return ids, near
