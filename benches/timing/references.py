"""What the metrics are, in float64: whoever gives something else is not measured."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]

CHECKED = 32  # rows
TOLERANCE = 2e-4  # relative, of ours and of peers that accumulate no worse
LOOSE = {"f16": 3e-2, "bf16": 3e-2}  # of peers that compute in sixteen bits


def _cosine(x: Matrix, y: Matrix) -> Matrix:
    return np.asarray(1 - (x * y).sum(-1) / np.sqrt((x * x).sum(-1) * (y * y).sum(-1)))


def _jaccard(x: Matrix, y: Matrix) -> Matrix:
    both = (x * y).sum(-1)
    return np.asarray(1 - both / (x.sum(-1) + y.sum(-1) - both))


def _braycurtis(x: Matrix, y: Matrix) -> Matrix:
    return np.asarray(np.abs(x - y).sum(-1) / np.abs(x + y).sum(-1))


def _canberra(x: Matrix, y: Matrix) -> Matrix:
    sums = np.abs(x) + np.abs(y)
    return np.asarray((np.abs(x - y) / np.where(sums == 0, 1, sums)).sum(-1))


def _magnitude(x: Matrix, y: Matrix) -> Matrix:
    return np.asarray(np.abs(x * y).sum(-1))


def _one(x: Matrix, y: Matrix) -> Matrix:
    return np.ones(len(y) if len(x) else 0)


REFERENCES: dict[str, Callable[[Matrix, Matrix], Matrix]] = {
    "sqeuclidean": lambda x, y: ((x - y) ** 2).sum(-1),
    "euclidean": lambda x, y: np.sqrt(((x - y) ** 2).sum(-1)),
    "dot": lambda x, y: -(x * y).sum(-1),
    "cosine": _cosine,
    "manhattan": lambda x, y: np.abs(x - y).sum(-1),
    "chebyshev": lambda x, y: np.abs(x - y).max(-1),
    "hamming": lambda x, y: np.abs(x - y).sum(-1),
    "jaccard": _jaccard,
    "braycurtis": _braycurtis,
    "canberra": _canberra,
}
SCALES = {"dot": _magnitude, "cosine": _one}  # of errors; else the distance itself


def wrong(metric: str, x: Matrix, y: Matrix, given: NDArray[np.generic], tolerance: float) -> str | None:
    """What is wrong with distances (m, n) of x (m, d) to y (n, d); None if nothing is."""
    right = np.array([REFERENCES[metric](query, y) for query in x])
    scale = np.array([SCALES.get(metric, REFERENCES[metric])(query, y) for query in x])
    error = np.abs(given.astype(np.float64) - right) / np.maximum(scale, 1e-30)
    if np.all(error <= tolerance):
        return None
    worst = np.unravel_index(np.argmax(np.nan_to_num(error, nan=np.inf)), error.shape)
    return f"{given[worst]} is not {right[worst]}"
