"""What a kernel must return: the spec's definitions in float64, and the data they are tried on.

One rule on every instruction set: NaN in, NaN out; a zero vector is at cosine distance 1; infinities follow
the definition; a distance that is zero is +0; nothing is negative but dot products, and cosine ends at 2.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from types import CodeType

import numpy as np
from numpy.typing import NDArray

from codegen import naming
from codegen.spec import Metric, load

SEED = 20260101
SPEC = load()
METRICS = {metric.name: metric for metric in SPEC.metrics}
SUMS = {"yy": "(y * y).sum()"}  # of one operand alone
NORMS = {
    f"{metric.name} norms": replace(metric, name=f"{metric.name} norms", reference=SUMS[s], scale=SUMS[s])
    for metric in SPEC.metrics
    for s in metric.row_sums
}
MEANINGS = {**METRICS, **NORMS}
EPS = float(np.finfo(np.float32).eps)
TINY = float(np.finfo(np.float32).smallest_subnormal)

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]

# Every length of the any-dim kernels' loops, steps and tails, and lengths beyond the fixed dimensions.
EVERY_DIM = tuple(sorted({*range(1, 1026), *SPEC.dims, 1537, 4097}))
# One of each kind: around the steps of 1, 4, 8 and 16 lanes, and around whole turns of the main loops.
SOME_DIMS = (1, 2, 3, 4, 5, 7, 8, 9, 13, 15, 16, 17, 24, 31, 32, 33, 63, 64, 65, 100, 127, 128, 129, 257, 769)


def meaning(name: naming.Name) -> Metric:
    """What a kernel computes: a metric, or the sum that its form `norms` is for, dressed as one."""
    return MEANINGS[f"{name.metric} norms" if name.form == "norms" else name.metric]


@cache
def _code(expression: str) -> CodeType:
    return compile(expression, expression, "eval")


def evaluate(expression: str, x: Doubles, y: Doubles) -> float:
    """A spec expression of two vectors."""
    with np.errstate(all="ignore"):
        return float(eval(_code(expression), {"x": x, "y": y, "sqrt": np.sqrt, "abs": np.abs}))


def expected(metric: Metric, x: Floats, y: Floats) -> tuple[float, float]:
    """The distance and how far a kernel may be from it."""
    with np.errstate(invalid="ignore"):  # signalling NaN
        a, b = x.astype(np.float64), y.astype(np.float64)
    finite = np.isfinite(a).all() and np.isfinite(b).all()
    if metric.name == "cosine" and finite and not (a.any() and b.any()):
        return 1.0, 0.0
    scale = evaluate(metric.scale, a, b)
    tolerance = metric.tolerance * len(x) ** 0.5 * EPS * scale
    distance = evaluate(metric.reference, a, b)
    return (float(np.clip(distance, 0, 2)) if metric.name == "cosine" else distance), tolerance


def wrong(metric: Metric, got: Floats, want: Doubles, tolerance: Doubles) -> NDArray[np.bool_]:
    """Where results break the rule."""
    with np.errstate(invalid="ignore"):
        near = np.isfinite(want) & (np.abs(got.astype(np.float64) - want) <= tolerance)
    right = near | (got == want) | (np.isnan(got) & np.isnan(want))
    minus_zero = (got == 0) & np.signbit(got)
    low = got < 0 if metric.name != "dot" else np.zeros(got.shape, bool)
    high = got > 2 if metric.name == "cosine" else np.zeros(got.shape, bool)
    mask: NDArray[np.bool_] = ~right | minus_zero | low | high
    return mask


def near_duplicates(rng: np.random.Generator, x: Floats) -> Floats:
    """x, perturbed by a few units in the last place or by a thousandth."""
    size = rng.choice([1e-3, 1e-5, 2e-7])
    near: Floats = (x * (1 + size * rng.standard_normal(len(x)))).astype(np.float32)
    return near


def vectors(rng: np.random.Generator, dim: int) -> Iterator[Floats]:
    """One vector of each distribution."""
    yield rng.standard_normal(dim).astype(np.float32)
    yield rng.uniform(-1, 1, dim).astype(np.float32)
    yield rng.lognormal(0, 2, dim).astype(np.float32)
    yield np.clip(rng.standard_cauchy(dim), -1e6, 1e6).astype(np.float32)


@cache
def case(dim: int) -> tuple[Floats, Floats]:
    """A query and nine rows: every distribution, near-duplicates, the query itself, far from the origin."""
    rng = np.random.default_rng([SEED, dim])
    kinds = list(vectors(rng, dim))
    x = kinds[dim % len(kinds)] if dim % 5 else (kinds[0] + np.float32(1000)).astype(np.float32)
    rows = [*kinds, near_duplicates(rng, x), x, -x, near_duplicates(rng, -x), kinds[0] + np.float32(1000)]
    base = np.stack(rows).astype(np.float32)
    x.flags.writeable = base.flags.writeable = False
    return x, base


@cache
def answers(metric: str, dim: int) -> tuple[Doubles, Doubles]:
    """Results and tolerances of case(dim), by the name of a meaning."""
    x, base = case(dim)
    both = np.array([expected(MEANINGS[metric], x, y) for y in base])
    return both[:, 0], both[:, 1]
