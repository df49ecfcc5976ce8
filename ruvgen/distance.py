"""Distances of two vectors and of all pairs, and exact nearest neighbours."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _lib, derived
from ._hits import Hits, radii, told
from ._within import nearer, within
from .arrays import FLOATS, PRODUCT_DIM, Vectors, alike, changed, is_rowwise, option, plain, same_dim, vectors
from .derived import Options, Task
from .rounding import FULL, widen
from .scalars import COUNT, boolean, integer, known

Floating = NDArray[np.floating[Any]]


class Pair(Protocol):
    """A function of two vectors, or of rows; `dtype` as that of cdist."""

    def __call__(self, x: ArrayLike, y: ArrayLike, /, *, dtype: str | None = None) -> Any: ...


def _pair(metric: str) -> Pair:
    """The function of two vectors for a metric. `dot` is the plain product; all others are distances."""
    sign, number = -1 if metric == "dot" else 1, _lib.METRICS[metric]

    def convert(x: Any, y: Any, *, dtype: str | None = None) -> Any:
        how = option(dtype)
        x, y = plain(x, "the first vector"), plain(y, "the second vector")
        depth = 2 if 2 in (x.ndim, y.ndim) else 1
        if depth == 2:
            x, y = (each[None] if each.ndim == 1 else each for each in (x, y))
        x, x_type, y, y_type = _read(number, x, "the first vector", y, "the second vector", depth, how)
        x, y, kind = alike(x, x_type, "the first vector", y, y_type, "the second vector", how)
        if depth == 2:
            return _by_rows(metric, sign, x, y, kind)
        _kernels(number, metric, x, kind)
        return (of_bits if kind == "bf16" else native)(x, y)

    convert.__name__ = convert.__qualname__ = metric  # what errors about arguments call it
    native, of_bits = (_lib.pair(metric, sign, bits, convert) for bits in (False, True))
    return native


def _by_rows(metric: str, sign: int, x: Vectors, y: Vectors, dtype: str) -> NDArray[Any]:
    """Distances of rows one by one, (n,), each with the bits of a call for two; a single row is repeated."""
    if len(x) != len(y) and 1 not in (len(x), len(y)):
        raise ValueError(
            f"the first are {len(x)} vectors and the second {len(y)}; give as many of each, or one"
        )
    number = _lib.METRICS[metric]
    dtype, result = _kernels(number, metric, np.empty(y.shape[1], y.dtype), dtype)
    if sign < 0 and dtype == "u8":
        result = np.dtype(np.uint32)  # which holds every product
    out = np.empty(len(y) if len(x) == 1 else len(x), result)
    _lib.pairs(number, dtype, x, y, sign, out)
    return out


PAIRS: dict[str, Pair] = {metric: _pair(metric) for metric in _lib.METRICS}


def cdist(
    X: ArrayLike,
    Y: ArrayLike,
    metric: str = "sqeuclidean",
    *,
    out: NDArray[Any] | None = None,
    accurate: bool = False,
    threads: int = 1,
    dtype: str | None = None,
    p: float | None = None,
    V: ArrayLike | None = None,
    device: str | None = None,
) -> NDArray[Any]:
    """Distances of all pairs: X (m, d) and Y (n, d) to (m, n), smaller is closer.

    The default metric is the squared Euclidean distance, where that of SciPy is the distance itself;
    `hamming` counts bits, where SciPy has their share.

    X and Y hold any real numbers. Those of float32, float64, float16, bfloat16 (of ml_dtypes), int8 or uint8
    are computed as they are, if both are of one type or of floats; all others are converted, each to the
    nearest value, to float32, or to float64 where NumPy would. Distances of float64 are float64, and others
    float32; of bytes they are exact integers: uint32 for sqeuclidean, manhattan and chebyshev, int32 for dot.
    `hamming` (uint32), `jaccard`, `dice` and `russellrao` take booleans, or bits packed into uint8; all but
    the first six metrics make float32 of other bytes. `dtype`: "strict" refuses what would be converted,
    "bf16" takes uint16 as the bits of bfloat16. `accurate` computes other floats in float64 too and rounds
    once. The `dot` distance is the negative product. `p` > 0 is the exponent of `minkowski`, 2 by default;
    `V` the variances of elements (d,) for `seuclidean`, by default those of X and Y together. Rows may be
    strided; other layouts are copied. `out` takes the result if given: of the result's type, (m, n),
    writable, rows contiguous, apart from X and Y. `threads` is how many may work on it, 0 for one per core;
    the result is the same bit by bit. O(m n d); releases the GIL, and Ctrl-C ends it, with `out` half
    written. `device`: "cuda" computes on an NVIDIA GPU, of float32, float16, bfloat16, bytes and bits, for
    the metrics that have kernels; Y may lie there already, as an array with DLPack.
    Raises ValueError for shapes that do not fit, numbers out of range, unknown metrics and threads out of
    range, TypeError for what is not of real numbers or not for the metric, MemoryError if there is none to
    pack rows for a batch; ruvgen.cuda.CudaError if there is no GPU that can be used.
    """
    metric, threads = _lib.any_metric(metric), _threads(threads)
    accurate = boolean("accurate", accurate)
    options = Options(p, V)
    if on_gpu(device):
        from .cuda import _exact

        return _exact.cdist(X, Y, metric, dtype, options, accurate=accurate, out=out)
    if metric in _lib.DERIVED:
        task = derived_task(metric, X, "X", Y, "Y", dtype, options, accurate=accurate, all_pairs=True)
        distances = _room(out, task.result, task.x, task.y)
        task.cdist(distances, threads)
        return distances if out is None else out
    options.check(metric)
    number = _lib.METRICS[metric]
    x, y, kind = _operands(number, X, "X", Y, "Y", option(dtype), accurate=accurate)
    kind, result = _kernels(number, metric, y, kind)
    distances = _room(out, result, x, y)
    _lib.cdist(number, kind, x, y, distances, threads)
    return distances if out is None else out


def knn(
    base: ArrayLike,
    queries: ArrayLike,
    k: int,
    metric: str = "sqeuclidean",
    *,
    threads: int = 1,
    dtype: str | None = None,
    p: float | None = None,
    V: ArrayLike | None = None,
    device: str | None = None,
) -> tuple[NDArray[np.int64], Floating]:
    """The exact k nearest rows of base (n, d) to each of queries (m, d).

    Element types and `p` are those of cdist; `seuclidean` needs `V`.
    Returns ids int64 (m, k) and distances (m, k), sorted by distance, then by id: float64 where cdist has
    that, else float32. Places without a neighbour (k > n, or NaN distances) hold id -1 and distance +inf.
    Integer distances are ordered exactly and rounded at the end. `threads` is how many may work on it, 0
    for one per core; the result is the same bit by bit. O(m n d); releases the GIL, and Ctrl-C ends it.
    `device`: "cuda" searches on an NVIDIA GPU, as that of cdist, for k up to 1,024.
    Raises ValueError for shapes that do not fit, k outside of 1…2^31 - 1, numbers out of range, unknown
    metrics and threads out of range, TypeError for what is not of real numbers or not for the metric,
    MemoryError if there is none to pack rows for a batch; ruvgen.cuda.CudaError if there is no GPU that can
    be used.
    """
    metric, threads = _lib.any_metric(metric), _threads(threads)
    k, options = integer("k", k, 1, COUNT), Options(p, V)
    if on_gpu(device):
        from .cuda import _exact

        return _exact.knn(base, queries, k, metric, dtype, options)
    if metric in _lib.DERIVED:
        task = derived_task(metric, queries, "queries", base, "base", dtype, options)
        ids, near = _lib.knn(task.number, task.dtype, task.y, task.x, k, threads)
        return ids, near if task.finish is None else task.finish(near)
    options.check(metric)
    number = _lib.METRICS[metric]
    x, y, kind = _operands(number, queries, "queries", base, "base", option(dtype))
    kind, _ = _kernels(number, metric, y, kind)
    return _lib.knn(number, kind, y, x, k, threads)


def radius(
    base: ArrayLike,
    queries: ArrayLike,
    radius: ArrayLike,
    metric: str = "sqeuclidean",
    *,
    threads: int = 1,
    dtype: str | None = None,
    p: float | None = None,
    V: ArrayLike | None = None,
) -> tuple[NDArray[np.int64], NDArray[np.int64], Floating]:
    """All rows of base (n, d) within a radius of each of queries (m, d); types, `p` and `V` are those of knn.

    radius: a number, or one per query (m,). Rows are returned whose distance, as `cdist` gives it, is at
    most the radius, compared as NumPy compares them: rounded to float32 with distances of that, exactly
    with float64 and with whole numbers, which are rounded at the end. It is a distance of the metric: a
    squared one for `sqeuclidean`; for `dot`, whose distance is the negative product, rows are returned
    whose product is at least −radius. NaN distances are within none, inf is for all others.
    Returns lims int64 (m + 1,), ids int64 and distances, float64 where cdist has that, else float32: query i
    has the results from lims[i] to lims[i + 1], sorted by distance, then by id. `threads` is how many may
    work on it, 0 for one per core; the result is the same bit by bit. O(m n d), and 28 bytes per result, or
    100 for float64; releases the GIL, and Ctrl-C ends it.
    Raises ValueError for shapes that do not fit, a radius that is NaN or, of any metric but `dot`, negative,
    unknown metrics and threads out of range, TypeError for element types that the metric does not have,
    MemoryError if there is none to pack rows for a batch, or for the results.
    """
    metric, threads = _lib.any_metric(metric), _threads(threads)
    options = Options(p, V)
    if metric in _lib.DERIVED:
        task = derived_task(metric, queries, "queries", base, "base", dtype, options)
        limits = radii(radius, len(task.x), _lib.METRICS["euclidean"])
        found = _within(
            task.number,
            task.dtype,
            task.x,
            task.y,
            limits if task.limit is None else task.limit(limits),
            threads,
        )
        return found if task.finish is None else nearer(found, task.finish, limits)
    options.check(metric)
    number = _lib.METRICS[metric]
    x, y, kind = _operands(number, queries, "queries", base, "base", option(dtype))
    kind, _ = _kernels(number, metric, y, kind)
    return _within(number, kind, x, y, radii(radius, len(x), number), threads)


def _within(
    number: int, kind: str, x: Vectors, y: Vectors, limits: NDArray[np.float64], threads: int
) -> tuple[NDArray[np.int64], NDArray[np.int64], Floating]:
    """What radius returns, of checked arrays."""
    with told():
        if kind == "double":
            return within(number, y, x, limits, threads)
        hits = Hits(len(x))
        _lib.radius(number, kind, y, x, limits, threads, hits.handle)
        return hits.results()


def _room(out: NDArray[Any] | None, result: np.dtype[Any], x: Vectors, y: Vectors) -> NDArray[Any]:
    """`out`, checked, or a new array for all distances."""
    return np.empty((len(x), len(y)), result) if out is None else _checked(out, result, x, y)


def derived_task(
    metric: str, X: ArrayLike, x_name: str, Y: ArrayLike, y_name: str, dtype: str | None, options: Options,
    *, ndim: int = 2, accurate: bool = False, all_pairs: bool = False,
) -> Task:  # fmt: skip
    """What computes a derived metric of two arrays of vectors; of single ones too, with ndim=1."""
    options.check(metric)
    how = option(dtype)
    bits = metric in derived.BITS
    x, x_type, y, y_type = _read(
        _lib.METRICS["jaccard" if bits else "canberra"], X, x_name, Y, y_name, ndim, how
    )
    if bits:
        _kernels(_lib.METRICS["jaccard"], metric, y, x_type)
        dim = plain(X, x_name).shape[-1] if plain(X, x_name).dtype == np.bool_ else 8 * x.shape[-1]
        return derived.task_of_bits(metric, np.atleast_2d(x), np.atleast_2d(y), dim)
    _kernels(_lib.METRICS["canberra"], metric, y, y_type)
    if x_type != "double":
        x, y = widen(x, x_type), widen(y, y_type)
    x, y = np.atleast_2d(x), np.atleast_2d(y)
    if not accurate or x_type == "double":
        return derived.task(metric, x, y, options, (x_name, y_name), all_pairs=all_pairs)
    x, y = x.astype(np.float64), y.astype(np.float64)
    found = derived.task(metric, x, y, options, (x_name, y_name), all_pairs=all_pairs)
    return replace(found, result=np.dtype(np.float32), finish=derived.narrow)


def _operands(
    number: int,
    X: ArrayLike,
    x_name: str,
    Y: ArrayLike,
    y_name: str,
    how: str | None,
    *,
    accurate: bool = False,
) -> tuple[Vectors, Vectors, str]:
    """Queries and rows in the types that kernels need, and the element type of the kernels.

    Floats among the queries are widened, rows stay as they are.
    """
    x, x_type, y, y_type = _read(number, X, x_name, Y, y_name, 2, how)
    if x_type in FLOATS:
        x = widen(x, x_type)
        if accurate:
            return x.astype(np.float64), widen(y, y_type), "f64"
    return x, y, y_type


def _read(
    number: int, X: ArrayLike, x_name: str, Y: ArrayLike, y_name: str, ndim: int, how: str | None
) -> tuple[Vectors, str, Vectors, str]:
    """Two arrays and their element types, which are the same, or those of floats."""
    given, other = _packed(number, X, x_name, Y, y_name, ndim, how)
    (x, x_type), (y, y_type) = (
        vectors(array, name, ndim, None, how, wide=True) for array, name in ((given, x_name), (other, y_name))
    )
    same_dim(x, x_name, y, y_name)
    if x_type in FLOATS and y_type in FLOATS:
        return x, x_type, y, y_type
    if (
        how != "strict"
        and _lib.result(number, x_type, 1) is None
        and _lib.result(number, "f32", 1) is not None
    ):
        x, x_type = changed(x, x_type, "f32", x_name), "f32"  # a metric of floats alone
    x, y, kind = alike(x, x_type, x_name, y, y_type, y_name, how)
    return x, kind, y, kind


def _packed(
    number: int, X: ArrayLike, x_name: str, Y: ArrayLike, y_name: str, ndim: int, how: str | None
) -> tuple[ArrayLike, ArrayLike]:
    """For a metric of bits, booleans packed into bytes, as its kernels take them; all else as it is."""
    if how == "strict" or _lib.result(number, "b1", 1) is None:
        return X, Y
    x, y = plain(X, x_name), plain(Y, y_name)
    if not x.dtype == y.dtype == np.bool_ or not x.ndim == y.ndim == ndim:
        return x, y
    same_dim(x, x_name, y, y_name)
    return np.packbits(x, axis=-1), np.packbits(y, axis=-1)


def _kernels(number: int, metric: str, y: Vectors, dtype: str) -> tuple[str, np.dtype[Any]]:
    """The element type of the kernels for a metric (b1 for metrics of bits), and their result type."""
    dim = y.shape[-1]
    for each in (dtype, "b1") if dtype == "u8" else (dtype,):
        result = _lib.result(number, each, dim)
        if result is not None:
            if y.ndim == 2 and each == "u8" and result == np.int32 and dim > PRODUCT_DIM:
                raise ValueError(f"products of {dim} unsigned bytes may exceed int32; at most {PRODUCT_DIM}")
            return each, result
    bits = _lib.result(number, "b1", 1) is not None
    cure = "; convert with np.asarray(…).astype(bool), if all are zeros and ones" if bits else ""
    takers = ", ".join(_takers(number))
    raise TypeError(f"{metric} has no kernels for {FULL[dtype]}; it is for {takers}{cure}")


def _takers(number: int) -> list[str]:
    """Names of the element types that a metric has kernels for; bits are passed as bytes."""
    named = {**FULL, "b1": "booleans and bits in uint8"}
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


def on_gpu(device: object) -> bool:
    """Whether a call is for a GPU; ValueError if `device` is neither None, "cpu" nor "cuda"."""
    return device is not None and known("device", device, ("cpu", "cuda")) == "cuda"


def _threads(threads: object) -> int:
    """`threads` as a valid number for the library."""
    return integer("threads", threads, 0, _lib.MAX_THREADS)
