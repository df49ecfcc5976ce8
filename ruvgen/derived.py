"""Metrics that need no kernels of their own: another one's of prepared rows, or a formula in plain C.

They are for pairs, cdist, knn and radius. Rows are prepared in float64 and rounded once, to the type they
came in; formulas are computed in float64.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _lib
from ._lib import lib
from .arrays import Vectors, not_real, plain
from .rounding import is_real
from .scalars import number as real
from .scalars import shown

Change = Callable[[NDArray[Any]], NDArray[Any]]

BITS = ("dice", "russellrao")  # of booleans, or of bits in uint8
EQUAL = {1.0: "manhattan", 2.0: "euclidean", inf: "chebyshev"}  # what Minkowski's distance is for some p
MOST_BITS = _lib.MAX_DIM  # that are counted as bytes


@dataclass(frozen=True)
class Options:
    """What only some metrics take: the exponent of `minkowski`, the variances of `seuclidean`."""

    p: float | None = None
    V: ArrayLike | None = None

    def check(self, metric: str) -> None:
        """Raise ValueError for an option that is not the metric's."""
        for name, value, owner in (("p", self.p, "minkowski"), ("V", self.V, "seuclidean")):
            if value is not None and metric != owner:
                raise ValueError(f"{name} is of {owner}; {metric} takes none")


@dataclass(frozen=True)
class Task:
    """What computes a metric: the number of a kernel's or a formula's metric, and prepared rows for it.

    `finish` makes distances of its results, in the type `result`. `limit` makes a radius of it from one of
    the metric: at least as large, so that what is found must be looked at again.
    """

    number: int
    dtype: str
    x: Vectors
    y: Vectors
    result: np.dtype[Any]
    finish: Change | None = None
    limit: Change | None = None

    def cdist(self, out: NDArray[Any], threads: int) -> None:
        """Distances of all pairs into out."""
        self._into(out, lambda to: _lib.cdist(self.number, self.dtype, self.x, self.y, to, threads))

    def pairs(self) -> NDArray[Any]:
        """Distances row by row; a single row meets all."""
        out = np.empty(max(len(self.x), len(self.y)) if len(self.x) and len(self.y) else 0, self.result)
        self._into(out, lambda to: _lib.pairs(self.number, self.dtype, self.x, self.y, 1, to))
        return out

    def _into(self, out: NDArray[Any], run: Callable[[NDArray[Any]], None]) -> None:
        if self.finish is None:
            run(out)
            return
        found = np.empty(out.shape, self._raw())
        run(found)
        out[...] = self.finish(found)

    def _raw(self) -> np.dtype[Any]:
        """The type of results before they are finished."""
        if self.number >= len(_lib.METRICS):
            return np.dtype(np.float64 if self.dtype == "double" else np.float32)
        found = _lib.result(self.number, self.dtype, self.y.shape[1])
        assert found is not None
        return found


def narrow(found: NDArray[Any]) -> NDArray[Any]:
    """Results of `accurate` are rounded once."""
    return found.astype(np.float32)


def task(
    metric: str,
    x: Vectors,
    y: Vectors,
    options: Options,
    names: tuple[str, str],
    *,
    all_pairs: bool = False,
) -> Task:
    """What computes a metric of floats: x and y, whose names errors say, are both float32 or both float64.

    Raises ValueError for options and rows that the metric does not take, TypeError for a V not of numbers.
    """
    result, kind = x.dtype, "double" if x.dtype == np.float64 else "f32"
    if metric == "correlation":
        return Task(_lib.METRICS["cosine"], kind, _centred(x), _centred(y), result)
    if metric == "minkowski":
        p = 2.0 if options.p is None else real("p", options.p, 0, inf, above=True)
        if p in EQUAL:
            return Task(_lib.METRICS[EQUAL[p]], kind, x, y, result)
        extra, formula = np.array([p]), lib.RUVGEN_MINKOWSKI
    elif metric == "seuclidean":
        extra, formula = 1 / _variances(x, y, options.V, all_pairs=all_pairs), lib.RUVGEN_WEIGHTED
    elif metric == "haversine":
        x, y, extra, formula = _places(x), _places(y), np.empty(0), lib.RUVGEN_HAVERSINE
    else:
        x, y = _shares(x, names[0]), _shares(y, names[1])
        extra, formula = np.empty(0), lib.RUVGEN_JENSENSHANNON
    asked = np.hstack([x.astype(np.float64), np.broadcast_to(extra, (len(x), len(extra)))])
    return Task(formula, "double" if kind == "double" else "f64", asked, y, result)


def task_of_bits(metric: str, x: Vectors, y: Vectors, dim: int) -> Task:
    """The same of bits in bytes, of which the first `dim` are elements."""
    single = np.dtype(np.float32)
    if metric == "dice":  # of sets that share a, of a + b in both together: 1 − 2a/(a + b) is J/(2 − J)
        return Task(_lib.METRICS["jaccard"], "b1", x, y, single, _dice, _jaccard_limit)
    if 8 * x.shape[1] > MOST_BITS:
        raise ValueError(f"russellrao takes vectors of at most {MOST_BITS} booleans; these have {dim}")
    one, other = np.unpackbits(x, axis=1), np.unpackbits(y, axis=1)
    return Task(
        _lib.METRICS["dot"], "u8", one, other, single,
        lambda found: narrow((dim + found.astype(np.float64)) / dim),
        lambda limits: dim * (limits - 1) + 0.5,
    )  # fmt: skip


def _dice(found: NDArray[Any]) -> NDArray[Any]:
    distances: NDArray[Any] = found / (2 - found)
    return distances


def _jaccard_limit(limits: NDArray[Any]) -> NDArray[Any]:
    wider: NDArray[Any] = np.where(limits < 1, 2 * limits / (1 + limits) + 1e-6, inf)
    return wider


def _centred(rows: Vectors) -> Vectors:
    """Rows less their means; those of one value become zero, which rounding would not make them."""
    wide = rows.astype(np.float64)
    wide -= wide.mean(axis=1, keepdims=True)
    wide[(rows == rows[:, :1]).all(axis=1)] = 0
    return wide.astype(rows.dtype, copy=False)


def _variances(x: Vectors, y: Vectors, given: ArrayLike | None, *, all_pairs: bool) -> NDArray[np.float64]:
    dim = x.shape[1]
    if given is None:
        if not all_pairs:
            raise ValueError("seuclidean needs the variances of elements here: give V, such as X.var(0)")
        if len(x) + len(y) < 2:
            raise ValueError("seuclidean of fewer than two rows has no variances; give V")
        both = np.concatenate([x, y]).astype(np.float64)
        found: NDArray[np.float64] = both.var(axis=0, ddof=1)
        cure = "leave this column out, or give V"
    else:
        numbers = plain(given, "V")
        if not is_real(numbers.dtype):
            raise not_real("V", numbers, given)
        found = numbers.astype(np.float64)
        cure = "it must be greater than 0"
        if found.shape != (dim,):
            raise ValueError(f"V has shape {found.shape}; it is one variance per element: {(dim,)}")
    wrong = ~(found > 0) | np.isinf(found)
    if wrong.any():
        column = int(wrong.argmax())
        raise ValueError(f"the variance of column {column} is {shown(float(found[column]))}; {cure}")
    return found


def _places(rows: Vectors) -> Vectors:
    if rows.shape[1] != 2:
        raise ValueError(
            f"haversine takes latitude and longitude, in radians; these vectors have {rows.shape[1]} elements"
        )
    return np.column_stack([rows, np.cos(rows[:, 0].astype(np.float64)).astype(rows.dtype)])


def _shares(rows: Vectors, name: str) -> Vectors:
    if (rows < 0).any():
        row, column = np.argwhere(rows < 0)[0]
        raise ValueError(
            f"row {row} of {name} holds {rows[row, column]:g} in column {column}; jensenshannon is of shares"
        )
    wide = rows.astype(np.float64)
    with np.errstate(invalid="ignore"):  # rows of zeros are at NaN from all others
        wide /= wide.sum(axis=1, keepdims=True)
    return wide.astype(rows.dtype, copy=False)
