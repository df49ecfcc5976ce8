"""Distances of two vectors and of all pairs, and exact nearest neighbours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _lib
from ._hits import Hits, Results, radii
from .arrays import DTYPES, HALVES, PRODUCT_DIM, Vectors, is_rowwise, same_dim, vectors, widen
from .scalars import COUNT, boolean, integer

Pair: TypeAlias = Callable[[ArrayLike, ArrayLike], float]


def _pair(metric: str) -> Pair:
    """The function of two vectors for a metric. `dot` is the plain product; all others are distances."""
    sign = -1 if metric == "dot" else 1

    def convert(x: Any, y: Any) -> float:
        (x, x_type), (y, y_type) = vectors(x, "the first vector", 1), vectors(y, "the second vector", 1)
        same_dim(x, "the first", y, "the second vector")
        if x_type != y_type and {x_type, y_type} <= {"f32", *HALVES}:
            (x, x_type), (y, y_type) = (widen(x, x_type), "f32"), (widen(y, y_type), "f32")
        if x_type != y_type:
            raise TypeError(f"the vectors are {x.dtype} and {y.dtype}; give both the same type")
        _kernels(_lib.METRICS[metric], metric, x, x_type)
        return native(x, y)

    native = _lib.pair(metric, sign, convert)
    return native


PAIRS: dict[str, Pair] = {metric: _pair(metric) for metric in _lib.METRICS}


def cdist(
    X: ArrayLike,
    Y: ArrayLike,
    metric: str = "sqeuclidean",
    *,
    out: NDArray[Any] | None = None,
    accurate: bool = False,
    threads: int = 1,
) -> NDArray[Any]:
    """Distances of all pairs: X (m, d) and Y (n, d) to (m, n), smaller is closer.

    Elements are float32, float16, bfloat16 (of ml_dtypes, or its bits as uint16), int8 or uint8, the same in
    X and Y, but floats may be mixed. Distances are float32; of bytes they are exact integers: uint32 for
    sqeuclidean, manhattan and chebyshev, int32 for dot. `braycurtis` and `canberra` take floats alone,
    `hamming` (uint32) and `jaccard` bits packed into uint8. `accurate` computes floats in float64 and rounds
    once. The `dot` distance is the negative product. Rows may be strided; other layouts are copied. `out`
    takes the result if given: of the result's type, (m, n), writable, rows contiguous, apart from X and Y.
    `threads` is how many may work on it, 0 for one per core; the result is the same bit by bit. O(m n d);
    releases the GIL, and Ctrl-C ends it, with `out` half written.
    Raises ValueError for shapes that do not fit, unknown metrics and threads out of range, TypeError for
    element types that the metric does not have, MemoryError if there is none to pack rows for a batch.
    """
    number, threads = _lib.metric_number(metric), _threads(threads)
    x, y, dtype = _operands(X, "X", Y, "Y", accurate=boolean("accurate", accurate))
    dtype, result = _kernels(number, metric, y, dtype)
    distances = np.empty((len(x), len(y)), result) if out is None else _checked(out, result, x, y)
    _lib.cdist(number, dtype, x, y, distances, threads)
    return distances if out is None else out


def knn(
    base: ArrayLike, queries: ArrayLike, k: int, metric: str = "sqeuclidean", *, threads: int = 1
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The exact k nearest rows of base (n, d) to each of queries (m, d); element types are those of cdist.

    Returns ids int64 (m, k) and distances float32 (m, k), sorted by distance, then by id. Places without a
    neighbour (k > n, or NaN distances) hold id -1 and distance +inf. Integer distances are ordered exactly
    and rounded at the end. `threads` is how many may work on it, 0 for one per core; the result is the same
    bit by bit. O(m n d); releases the GIL, and Ctrl-C ends it.
    Raises ValueError for shapes that do not fit, k outside of 1…2^31 - 1, unknown metrics and threads out of
    range, TypeError for element types that the metric does not have, MemoryError if there is none to pack
    rows for a batch.
    """
    number, threads = _lib.metric_number(metric), _threads(threads)
    k = integer("k", k, 1, COUNT)
    x, y, dtype = _operands(queries, "queries", base, "base")
    dtype, _ = _kernels(number, metric, y, dtype)
    return _lib.knn(number, dtype, y, x, k, threads)


def radius(
    base: ArrayLike,
    queries: ArrayLike,
    radius: ArrayLike,
    metric: str = "sqeuclidean",
    *,
    threads: int = 1,
) -> Results:
    """All rows of base (n, d) within a radius of each of queries (m, d); element types are those of cdist.

    radius: a number, or one per query (m,). Rows are returned whose distance, as `cdist` gives it, is at most
    the radius, compared as NumPy compares them: rounded to float32 with distances of floats, exactly with
    whole numbers, which are rounded at the end. It is a distance of the metric: a squared one for
    `sqeuclidean`; for `dot`, whose distance is the negative product, rows are returned whose product is at
    least −radius. NaN distances are within none, inf is for all others.
    Returns lims int64 (m + 1,), ids int64 and distances float32: query i has the results from lims[i] to
    lims[i + 1], sorted by distance, then by id. `threads` is how many may work on it, 0 for one per core; the
    result is the same bit by bit. O(m n d), and 28 bytes per result; releases the GIL, and Ctrl-C ends it.
    Raises ValueError for shapes that do not fit, a radius that is NaN or, of any metric but `dot`, negative,
    unknown metrics and threads out of range, TypeError for element types that the metric does not have,
    MemoryError if there is none to pack rows for a batch, or for the results.
    """
    number, threads = _lib.metric_number(metric), _threads(threads)
    x, y, dtype = _operands(queries, "queries", base, "base")
    dtype, _ = _kernels(number, metric, y, dtype)
    hits = Hits(len(x))
    _lib.radius(number, dtype, y, x, radii(radius, len(x), number), threads, hits.handle)
    return hits.results()


def _operands(
    X: ArrayLike, x_name: str, Y: ArrayLike, y_name: str, *, accurate: bool = False
) -> tuple[Vectors, Vectors, str]:
    """Queries and rows in the types that kernels need, and the element type of the kernels.

    Floats among the queries are widened, rows stay as they are.
    """
    (x, x_type), (y, y_type) = vectors(X, x_name, 2), vectors(Y, y_name, 2)
    same_dim(x, x_name, y, y_name)
    if x_type in ("f32", *HALVES) and y_type in ("f32", *HALVES):
        x = widen(x, x_type)
        if accurate:
            return x.astype(np.float64), widen(y, y_type), "f64"
    elif x_type != y_type:
        raise TypeError(f"{x_name} is {x.dtype} and {y_name} is {y.dtype}; give both the same type")
    return x, y, y_type


def _kernels(number: int, metric: str, y: Vectors, dtype: str) -> tuple[str, np.dtype[Any]]:
    """The element type of the kernels for a metric (b1 for metrics of bits), and their result type."""
    dim = y.shape[-1]
    for each in (dtype, "b1") if dtype == "u8" else (dtype,):
        result = _lib.result(number, each, dim)
        if result is not None:
            if y.ndim == 2 and each == "u8" and result == np.int32 and dim > PRODUCT_DIM:
                raise ValueError(f"products of {dim} unsigned bytes may exceed int32; at most {PRODUCT_DIM}")
            return each, result
    raise TypeError(f"{metric} has no kernels for {y.dtype}; it is for {', '.join(_takers(number))}")


def _takers(number: int) -> list[str]:
    """Names of the element types that a metric has kernels for; bits are passed as bytes."""
    named = {**{dtype: name for name, dtype in DTYPES.items() if name != "uint16"}, "b1": "bits in uint8"}
    return [name for dtype, name in named.items() if _lib.result(number, dtype, 1) is not None]


def _checked(out: NDArray[Any], dtype: np.dtype[Any], x: Vectors, y: Vectors) -> NDArray[Any]:
    """`out` if distances from x to y can be written to it."""
    if not isinstance(out, np.ndarray):
        raise TypeError(f"out is a {type(out).__name__}, not a {dtype} array")
    out = np.ndarray.view(out, np.ndarray)  # see arrays.vectors; a subclass may override anything
    if out.dtype != dtype or not out.dtype.isnative:
        raise TypeError(f"out is {out.dtype}, not {dtype} in the byte order of this machine")
    if out.shape != (len(x), len(y)):
        raise ValueError(f"out has shape {out.shape}, not {(len(x), len(y))}")
    if not out.flags.writeable or not out.flags.aligned or (out.size and not is_rowwise(out)):
        raise ValueError("out must be writable and aligned, with contiguous rows")
    if np.may_share_memory(out, x) or np.may_share_memory(out, y):
        raise ValueError("out overlaps X or Y; give it memory of its own")
    return out


def _threads(threads: object) -> int:
    """`threads` as a valid number for the library."""
    return integer("threads", threads, 0, _lib.MAX_THREADS)
