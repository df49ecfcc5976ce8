"""`cdist` and `pdist` as in `scipy.spatial.distance`: its names, defaults, keywords and float64 results.

What ruvgen has no kernels for is brought to those that it has: weights scale the columns,
correlation is the cosine of centred rows, and the metrics of booleans follow from the Hamming distance and
how many are true in each row.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from math import inf
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ruvgen import distance
from ruvgen.scalars import shown

__all__ = ["cdist", "pdist"]

Array = NDArray[Any]
Floats = NDArray[np.float64]
Between = Callable[[Array, Array], Array]  # rows of two arrays to the distances of all pairs
Plan = tuple[list[Array], Between]  # what is compared, and how

ALIASES: Final = {
    "braycurtis": "",
    "canberra": "",
    "chebyshev": "chebychev cheby cheb ch",
    "cityblock": "cblock cb c",
    "correlation": "co",
    "cosine": "cos",
    "dice": "",
    "euclidean": "euclid eu e",
    "hamming": "matching hamm ha h",
    "jaccard": "jacc ja j",
    "jensenshannon": "js",
    "mahalanobis": "mahal mah",
    "minkowski": "mi m pnorm",
    "rogerstanimoto": "",
    "russellrao": "",
    "seuclidean": "se s",
    "sokalsneath": "",
    "sqeuclidean": "sqe sqeuclid",
    "yule": "",
}
NAMES: Final = {alias: name for name, others in ALIASES.items() for alias in (name, *others.split())}
# Of rows of zeros, either or both, NaN in SciPy.
UNDEFINED: Final[dict[str, Any]] = {"braycurtis": np.logical_and, "cosine": np.logical_or}
NEGATIVE: Final = -1e-10  # eigenvalues of VI, scaled to a diagonal of ones, that are not just rounding errors
BLOCK: Final = 256  # rows of pdist that are compared with all later ones at a time


def cdist(
    XA: ArrayLike,
    XB: ArrayLike,
    metric: str | Callable[..., float] = "euclidean",
    *,
    out: Floats | None = None,
    **kwargs: Any,
) -> Floats:
    """Distances of all pairs of rows, (m, n) float64, from XA (m, d) and XB (n, d).

    Keywords are w for weights, p, V and VI, of the metrics that have them in SciPy. A function of two rows
    is called for each pair, unless it is one of SciPy's own, which stands for its name. Raises ValueError
    for unknown metrics and for shapes that do not fit, TypeError for keywords that a metric does not have.
    """
    a, b = np.asarray(XA), np.asarray(XB)
    for name, x in (("XA", a), ("XB", b)):
        if x.ndim != 2:
            raise ValueError(f"{name} must be a 2-dimensional array.")
    if a.shape[1] != b.shape[1]:
        raise ValueError("XA and XB must have the same number of columns (i.e. feature dimension.)")
    into = _room(out, (len(a), len(b)))
    (a, b), between = _plan(metric, [a, b], kwargs)
    if not into.size:
        return into
    found = between(a, b)
    if out is None and found.dtype == into.dtype:
        return found
    into[...] = found
    return into


def pdist(
    X: ArrayLike,
    metric: str | Callable[..., float] = "euclidean",
    *,
    out: Floats | None = None,
    **kwargs: Any,
) -> Floats:
    """Distances of the pairs i < j of rows of X (m, d), float64 (m (m − 1) / 2,), in the order of i, then j.

    Metrics and keywords are those of cdist.
    """
    x = np.asarray(X)
    if x.ndim != 2:
        raise ValueError("A 2-dimensional array must be passed.")
    m = len(x)
    into = _room(out, (m * (m - 1) // 2,))
    (x,), between = _plan(metric, [x], kwargs)
    done = 0
    for start in range(0, m - 1, BLOCK):
        rows = x[start : min(start + BLOCK, m - 1)]
        for i, found in enumerate(between(rows, x[start + 1 :])):
            into[done : done + len(found) - i] = found[i:]
            done += len(found) - i
    return into


def _room(out: Any, shape: tuple[int, ...]) -> Floats:
    if out is None:
        return np.empty(shape)
    if not isinstance(out, np.ndarray) or out.shape != shape:
        raise ValueError(f"Output array has incorrect shape: it must be {shape}.")
    if not out.flags.c_contiguous:
        raise ValueError("Output array must be C-contiguous.")
    if out.dtype != np.float64:
        raise ValueError("Output array must be double type.")
    return out


def _plan(metric: Any, given: list[Array], kwargs: dict[str, Any]) -> Plan:
    if getattr(metric, "__module__", "") == "scipy.spatial.distance" and metric.__name__ in NAMES:
        metric = metric.__name__
    if callable(metric):
        return given, partial(_called, partial(metric, **kwargs))
    if not isinstance(metric, str):
        raise TypeError(f"2nd argument metric must be a string identifier or a function, not {shown(metric)}")
    for x in given:
        if x.dtype.kind not in "biuf":
            raise ValueError(f"Unsupported dtype {x.dtype}")
    name = NAMES.get(metric.lower())
    if name is None:
        raise ValueError(f"Unknown Distance Metric: {metric}; known here are {', '.join(ALIASES)}")
    w = kwargs.get("w")
    if w is not None:
        w = kwargs["w"] = _weights(w, given[0].shape[1])
    if name in TRUTHS and (name != "hamming" or given[0].dtype == np.bool_):
        return [x.astype(np.bool_) for x in given], partial(_truths, TRUTHS[name], **kwargs)
    xs = [np.ascontiguousarray(x, np.float64) for x in given]
    return MAKERS[name](xs, **kwargs)


def _called(metric: Callable[[Any, Any], float], a: Array, b: Array) -> Array:
    return np.array([[metric(u, v) for v in b] for u in a], np.float64)


def _weights(w: Any, d: int) -> Floats:
    w = np.asarray(w, np.float64)
    if w.shape != (d,):
        raise ValueError(f"Weights must have same size as input vector. {w.shape} vs. {d}")
    if (w < 0).any():
        raise ValueError("Input weights should be all non-negative")
    return np.asarray(w)


def _kernel(metric: str, **options: Any) -> Between:
    def between(a: Array, b: Array) -> Array:
        found = distance.cdist(a, b, metric, **options)
        if join := UNDEFINED.get(metric):
            first, second = (np.all(x == 0, axis=1, keepdims=True) for x in (a, b))
            if first.any() or second.any():
                found[join(first, second.T)] = np.nan
        return found

    return between


def _scaled(metric: str, power: float, xs: list[Array], w: Floats | None = None) -> Plan:
    return [x if w is None else x * w**power for x in xs], _kernel(metric)


def _chebyshev(xs: list[Array], w: Floats | None = None) -> Plan:
    return [x if w is None else x * (w > 0) for x in xs], _kernel("chebyshev")


def _canberra(xs: list[Array], w: Floats | None = None) -> Plan:
    """With weights the sum of the distances in columns of equal weight."""
    kernel = _kernel("canberra")
    if w is None:
        return xs, kernel
    parts = [(value, w == value) for value in np.unique(w)]
    return xs, lambda a, b: sum(value * kernel(a[:, own], b[:, own]) for value, own in parts)


def _minkowski(xs: list[Array], p: float = 2, w: Floats | None = None) -> Plan:
    if p <= 0:
        raise ValueError("p must be greater than 0")
    if p == inf:
        return _chebyshev(xs, w)
    return [x if w is None else x * w ** (1 / p) for x in xs], _kernel("minkowski", p=p)


def _jensenshannon(xs: list[Array]) -> Plan:
    """Infinite, as in SciPy, for rows that have no sum to be divided by."""
    kernel = _kernel("jensenshannon")

    def between(a: Array, b: Array) -> Array:
        found = kernel(a, b)
        first, second = (x.sum(1, keepdims=True) == 0 for x in (a, b))
        found[first | second.T] = inf
        return found

    return xs, between


def _correlation(xs: list[Array], w: Floats | None = None) -> Plan:
    centred = [x - np.average(x, axis=1, weights=w)[:, None] if len(x) else x for x in xs]
    return _scaled("cosine", 0.5, centred, w)


def _seuclidean(xs: list[Array], V: ArrayLike | None = None) -> Plan:
    variances = np.var(np.vstack(xs), axis=0, ddof=1) if V is None else np.asarray(V, np.float64)
    if variances.ndim != 1:
        raise ValueError("Variance vector V must be one-dimensional.")
    if len(variances) != xs[0].shape[1]:
        raise ValueError(
            f"Variance vector V must be of the same dimension as the vectors: {len(variances)}, not "
            f"{xs[0].shape[1]}"
        )
    return xs, _kernel("seuclidean", V=variances)


def _mahalanobis(xs: list[Array], VI: ArrayLike | None = None) -> Plan:
    m, d = sum(map(len, xs)), xs[0].shape[1]
    if VI is not None:
        inverse = np.asarray(VI, np.float64)
    elif m > d:
        inverse = np.linalg.inv(np.atleast_2d(np.cov(np.vstack(xs).T)))
    else:
        raise ValueError(f"The number of observations ({m}) is too small; at least {d + 1} are required.")
    return [x @ _factor(inverse) for x in xs], _kernel("euclidean")


def _factor(inverse: Floats) -> Floats:
    """F with F @ F.T the symmetric part of VI, which may be singular, but not have negative eigenvalues.

    Rows and columns are first scaled to a diagonal of ones, so that small variances keep their digits.
    """
    symmetric = (inverse + inverse.T) / 2
    scale = np.sqrt(np.maximum(np.diagonal(symmetric), 0))
    scale[scale == 0] = 1
    values, vectors = np.linalg.eigh(symmetric / np.outer(scale, scale))
    if (values < NEGATIVE).any():
        raise ValueError("VI is not positive semi-definite, so that there is no distance by it")
    return np.asarray(scale[:, None] * vectors * np.sqrt(np.maximum(values, 0)))


def _hamming(xs: list[Array], w: Floats | None = None) -> Plan:
    """The share of columns in which numbers differ."""
    weights = np.ones(xs[0].shape[1]) if w is None else w

    def between(a: Array, b: Array) -> Array:
        differ = np.zeros((len(a), len(b)))
        for weight, x, y in zip(weights, a.T, b.T, strict=True):
            differ += weight * (x[:, None] != y)
        return np.asarray(differ / weights.sum())

    return xs, between


def _share(part: Array, of: Array) -> Floats:
    """0 where there is nothing to have a share of."""
    return np.divide(part, of, out=np.zeros(part.shape), where=of != 0)


class Counts(NamedTuple):
    """In how many columns, or what weight of them, both rows of each pair are true, only one is, or none."""

    both: Floats
    first: Floats
    second: Floats
    neither: Floats

    @property
    def differ(self) -> Floats:
        """Where only one is true."""
        return self.first + self.second

    @property
    def all(self) -> Floats:
        """All columns."""
        return self.both + self.differ + self.neither


def _truths(of: Callable[[Counts], Floats], a: Array, b: Array, w: Floats | None = None) -> Floats:
    if w is None:
        differ = distance.cdist(a, b, "hamming").astype(np.float64)
        first, second = (np.count_nonzero(x, axis=1).astype(np.float64) for x in (a, b))
        both = (first[:, None] + second - differ) / 2
        counts = Counts(both, first[:, None] - both, second - both, a.shape[1] - both - differ)
    else:  # each by itself, for what is nowhere must be exactly 0
        counts = Counts(*((x * w) @ y.T for x in (a, ~a) for y in (b, ~b)))
    with np.errstate(invalid="ignore"):
        return of(counts)


TRUTHS: Final[dict[str, Callable[..., Floats]]] = {
    "dice": lambda c: c.differ / (2 * c.both + c.differ),
    "hamming": lambda c: c.differ / c.all,
    "jaccard": lambda c: _share(c.differ, c.both + c.differ),
    "rogerstanimoto": lambda c: 2 * c.differ / (c.all + c.differ),
    "russellrao": lambda c: (c.all - c.both) / c.all,
    "sokalsneath": lambda c: 2 * c.differ / (c.both + 2 * c.differ),
    "yule": lambda c: _share(2 * c.first * c.second, c.both * c.neither + c.first * c.second),
}
MAKERS: Final[dict[str, Callable[..., Plan]]] = {
    "braycurtis": partial(_scaled, "braycurtis", 1),
    "canberra": _canberra,
    "chebyshev": _chebyshev,
    "cityblock": partial(_scaled, "manhattan", 1),
    "correlation": _correlation,
    "cosine": partial(_scaled, "cosine", 0.5),
    "euclidean": partial(_scaled, "euclidean", 0.5),
    "hamming": _hamming,
    "jensenshannon": _jensenshannon,
    "mahalanobis": _mahalanobis,
    "minkowski": _minkowski,
    "seuclidean": _seuclidean,
    "sqeuclidean": partial(_scaled, "sqeuclidean", 0.5),
}
