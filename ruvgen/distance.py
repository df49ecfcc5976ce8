"""Distances: of two vectors, of all pairs, and the exact nearest neighbours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _lib
from .arrays import same_dim, vectors

Pair: TypeAlias = Callable[[ArrayLike, ArrayLike], float]


def _pair(metric: str) -> Pair:
    """The function of two vectors for a metric. `dot` is the plain product; all others are distances."""
    sign = -1 if metric == "dot" else 1

    def convert(x: Any, y: Any) -> float:
        x, y = vectors(x, "the first vector", 1), vectors(y, "the second vector", 1)
        same_dim(x, "the first", y, "the second vector")
        return native(x, y)

    native = _lib.pair(metric, sign, convert)
    return native


PAIRS: dict[str, Pair] = {metric: _pair(metric) for metric in _lib.METRICS}


def cdist(
    X: ArrayLike,
    Y: ArrayLike,
    metric: str = "sqeuclidean",
    *,
    out: NDArray[np.float32] | None = None,
    threads: int = 1,
) -> NDArray[np.float32]:
    """Distances of all pairs: X (m, d) and Y (n, d) float32 to (m, n) float32, smaller is closer.

    The `dot` distance is the negative product. Rows may be strided; other layouts are copied. `out` takes the
    result if given: float32, (m, n), writable, rows contiguous, apart from X and Y. O(m n d); releases the
    GIL.
    Raises ValueError for shapes that do not fit and unknown metrics, TypeError for other element types,
    MemoryError if there is none to pack rows for a batch.
    """
    number = _lib.metric_number(metric)
    _one_thread(threads)
    x, y = vectors(X, "X", 2), vectors(Y, "Y", 2)
    same_dim(x, "X", y, "Y")
    result = np.empty((len(x), len(y)), np.float32) if out is None else _checked(out, x, y)
    _lib.cdist(number, x, y, result)
    return result


def knn(
    base: ArrayLike, queries: ArrayLike, k: int, metric: str = "sqeuclidean", *, threads: int = 1
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The exact k nearest rows of base (n, d) to each of queries (m, d), both float32.

    Returns ids int64 (m, k) and distances float32 (m, k), sorted by distance, then by id. Places without a
    neighbour (k > n, or NaN distances) hold id -1 and distance +inf. O(m n d); releases the GIL.
    Raises ValueError for shapes that do not fit, k < 1 and unknown metrics, TypeError for other types,
    MemoryError if there is none to pack rows for a batch.
    """
    number = _lib.metric_number(metric)
    _one_thread(threads)
    if isinstance(k, bool) or not isinstance(k, (int, np.integer)):
        raise TypeError(f"k is {k!r}, not an integer")
    if k < 1:
        raise ValueError(f"k is {k}; it must be at least 1")
    x, y = vectors(base, "base", 2), vectors(queries, "queries", 2)
    same_dim(x, "base", y, "queries")
    return _lib.knn(number, x, y, int(k))


def _checked(out: NDArray[np.float32], x: NDArray[np.float32], y: NDArray[np.float32]) -> NDArray[np.float32]:
    """`out` if distances from x to y can be written to it."""
    if not isinstance(out, np.ndarray) or out.dtype != np.float32 or not out.dtype.isnative:  # type: ignore[redundant-expr]
        raise TypeError("out is not a float32 array")
    if out.shape != (len(x), len(y)):
        raise ValueError(f"out has shape {out.shape}, not {(len(x), len(y))}")
    if not out.flags.writeable or not out.flags.aligned or (out.size and not _is_rowwise(out)):
        raise ValueError("out must be writable and aligned, with contiguous rows")
    if np.may_share_memory(out, x) or np.may_share_memory(out, y):
        raise ValueError("out overlaps X or Y; give it memory of its own")
    return out


def _is_rowwise(array: NDArray[np.float32]) -> bool:
    inner = array.strides[1] == array.itemsize or array.shape[1] == 1
    return inner and (array.strides[0] >= array.shape[1] * array.itemsize or len(array) == 1)


def _one_thread(threads: int) -> None:
    if threads != 1:
        raise ValueError(f"threads is {threads!r}; this version runs on 1")
