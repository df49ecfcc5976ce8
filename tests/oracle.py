"""What a kernel must return: the spec's definitions in float64, and in long doubles of float64.

One rule on every instruction set: NaN in, NaN out; a zero vector is at cosine distance 1; infinities follow
the definition; a distance that is zero is +0; nothing is negative but dot products, and cosine ends at 2. Two
empty sets are equal. Integers are exact.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from types import CodeType

import numpy as np
from numpy.typing import NDArray

from codegen import naming
from codegen.spec import Formula, Metric

from .elements import SPEC, Array, Doubles, Operands

SEED = 20260101
METRICS = {metric.name: metric for metric in SPEC.metrics}
SUMS = {"xx": "(x * x).sum()", "yy": "(y * y).sum()"}  # of one operand alone
NORMS = {
    f"{metric.name} norms": replace(metric, name=f"{metric.name} norms", reference=SUMS[s], scale=SUMS[s])
    for metric in SPEC.metrics
    for kind, formula in metric.formulas
    for s in formula.row_sums
    if kind == "float"
}
MEANINGS = {**METRICS, **NORMS}
EPS = float(np.finfo(np.float32).eps)
EPS64 = float(np.finfo(np.float64).eps)
TINY = float(np.finfo(np.float32).smallest_subnormal)
TINY64 = float(np.finfo(np.float64).smallest_subnormal)

# Every length of the any-dim kernels' loops, steps and tails, and lengths beyond the fixed dimensions.
EVERY_DIM = tuple(sorted({*range(1, 1026), *SPEC.dims, 1537, 4097}))
# The same of kernels that share their loops with others: every tail, and a few of every turn.
MANY_DIMS = (*range(1, 133), 191, 192, 193, 255, 256, 257, 300, 511, 512, 513, 777, 1023, 1024, 1025, 4097)
# One of each kind: around the steps of 1 to 64 lanes, and around whole turns of the main loops.
SOME_DIMS = (1, 2, 3, 4, 5, 7, 8, 9, 13, 15, 16, 17, 24, 31, 32, 33, 63, 64, 65, 100, 127, 128, 129, 257, 769)


def meaning(name: naming.Name) -> Metric:
    """What a kernel computes: a metric, or the sum that its form is for, dressed as one."""
    return MEANINGS[f"{name.metric} norms" if name.form in ("norms", "qnorms") else name.metric]


@cache
def _code(expression: str) -> CodeType:
    return compile(expression, expression, "eval")


def evaluate(expression: str, x: Array, y: Array) -> float:
    """A spec expression of two vectors, in their type."""
    with np.errstate(all="ignore"):
        return _value(expression, x, y)


def _value(expression: str, x: Array, y: Array) -> float:
    return float(eval(_code(expression), {"x": x, "y": y, "sqrt": np.sqrt, "abs": np.abs}))


def formula(metric: Metric, kind: str) -> Formula:
    """How a metric is computed on elements of a kind."""
    found = metric.formula(kind)
    assert found is not None, f"{metric.name} of {kind}"
    return found


def result(metric: Metric, types: Operands) -> np.dtype[np.generic]:
    """NumPy's type of its distances."""
    if types.double:
        return np.dtype(np.float64)
    return np.dtype(formula(metric, types.kind).result.replace("float", "float32").removesuffix("_t"))


def expected(metric: Metric, types: Operands, x: Array, y: Array) -> tuple[float, float]:
    """The distance of stored vectors, and how far a kernel may be from it."""
    with np.errstate(all="ignore"):
        return _expected(metric, types, types.query.decode(x), types.rows.decode(y), len(x))


def all_expected(metric: Metric, types: Operands, x: Array, y: Array) -> tuple[Doubles, Doubles]:
    """The same of all pairs, each vector being decoded once."""
    queries, rows = [types.query.decode(each) for each in x], [types.rows.decode(each) for each in y]
    with np.errstate(all="ignore"):
        pairs = [_expected(metric, types, a, b, x.shape[1]) for a in queries for b in rows]
    both = np.array(pairs).reshape(len(x), len(y), 2)
    return both[..., 0], both[..., 1]


def _expected(metric: Metric, types: Operands, a: Array, b: Array, dim: int) -> tuple[float, float]:
    if metric.name in ("cosine", "jaccard"):
        empty = not a.any(), not b.any()
        if metric.name == "cosine" and any(empty) and np.isfinite(a).all() and np.isfinite(b).all():
            return 1.0, 0.0
        if metric.name == "jaccard" and all(empty):
            return 0.0, 0.0
    if types.double:  # the reference itself must round less than what it judges
        a, b = a.astype(np.longdouble), b.astype(np.longdouble)
    distance = _value(metric.reference, a, b)
    scale = distance if metric.scale == metric.reference else _value(metric.scale, a, b)
    if metric.name == "cosine":
        distance = float(np.clip(distance, 0, 2))
    return distance, _tolerance(metric, types, distance, scale, dim)


def _tolerance(metric: Metric, types: Operands, distance: float, scale: float, dim: int) -> float:
    """Rounding of all terms, or of the result alone if the terms are exact or have digits to spare."""
    if formula(metric, types.kind).result != "float":
        return 0.0
    if types.kind == "bits":  # one, less a quotient that is rounded first
        return EPS * scale
    if types.double:
        return float(metric.tolerance * dim**0.5 * EPS64 * scale + EPS64 * abs(distance) + TINY64)
    eps = EPS64 if types.accurate or types.kind == "integer" else EPS
    last = EPS * abs(distance) + TINY if eps == EPS64 else 0.0
    return float(metric.tolerance * dim**0.5 * eps * scale + last)


def wrong(metric: Metric, got: Array, want: Doubles, tolerance: Doubles) -> NDArray[np.bool_]:
    """Where results break the rule."""
    with np.errstate(all="ignore"):
        right = np.isfinite(want) & (np.abs(got.astype(np.float64) - want) <= tolerance)
        if got.dtype.kind == "f":  # also where the distance itself leaves it
            right |= (got == want.astype(got.dtype)) | (np.isnan(got) & np.isnan(want))
    minus_zero = (got == 0) & np.signbit(got)
    low = got < 0 if metric.name != "dot" else np.zeros(got.shape, bool)
    high = got > 2 if metric.name == "cosine" else np.zeros(got.shape, bool)
    mask: NDArray[np.bool_] = ~right | minus_zero | low | high
    return mask
