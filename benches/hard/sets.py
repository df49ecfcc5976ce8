"""Data on which graphs and codes are known to fail: rows and queries of each kind, always the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Rows = NDArray[Any]
Draw = np.random.Generator
Make = Callable[[Draw, int], Rows]

SQUARED, BOTH, PRODUCTS, ALL = ("sqeuclidean",), ("sqeuclidean", "cosine"), ("dot", "cosine"), (
    "sqeuclidean", "cosine", "dot",
)  # fmt: skip


@dataclass(frozen=True)
class Kind:
    """A kind of data. `make` gives so many rows, the queries among them, unless `ask` makes these."""

    name: str
    metrics: tuple[str, ...]
    dim: int
    make: Make
    ask: Callable[[Draw, Floats, int], Rows] | None = None
    single: bool = False  # rows are added one by one

    def draw(self, rows: int, queries: int, seed: int = 0) -> tuple[Floats, Floats]:
        """Rows and queries in float32."""
        draw = np.random.default_rng((seed, rows))
        if self.ask:
            base = self.make(draw, rows).astype(np.float32)
            return base, self.ask(draw, base, queries).astype(np.float32)
        # The queries are rows that are taken out of their order.
        made = self.make(draw, rows + queries).astype(np.float32)
        taken = np.zeros(len(made), bool)
        taken[draw.choice(len(made), queries, replace=False)] = True
        return made[~taken], made[taken]


def normal(dim: int) -> Make:
    return lambda draw, n: draw.standard_normal((n, dim))


def unit(draw: Draw, n: int) -> Rows:
    rows = draw.standard_normal((n, 64))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return rows


def clusters(draw: Draw, n: int) -> Rows:
    """A hundred, of one size, apart by twenty times what they are wide."""
    centres = 20 * draw.standard_normal((100, 32))
    return centres[draw.integers(100, size=n)] + draw.standard_normal((n, 32))


def offset(draw: Draw, n: int) -> Rows:
    """Fifty clusters near each other, far from the origin."""
    centres = 1000 + 5 * draw.standard_normal((50, 32))
    return centres[draw.integers(50, size=n)] + draw.standard_normal((n, 32))


def in_order(draw: Draw, n: int) -> Rows:
    """The same, one cluster after the other."""
    centres = 20 * draw.standard_normal((100, 32))
    return centres[np.sort(draw.integers(100, size=n))] + draw.standard_normal((n, 32))


def duplicates(draw: Draw, n: int) -> Rows:
    """Nine of ten rows are copies of five."""
    rows = draw.standard_normal((n, 32))
    same = draw.random(n) < 0.9
    rows[same] = rows[:5][draw.integers(5, size=int(same.sum()))]
    return rows


def tenfold(draw: Draw, n: int) -> Rows:
    """Every row ten times, in no order."""
    return np.repeat(draw.standard_normal((n // 10 + 1, 32)), 10, axis=0)[draw.permutation(n)]


def equal(draw: Draw, n: int) -> Rows:
    return np.repeat(draw.standard_normal((1, 32)), n, axis=0)


def far_rows(draw: Draw, n: int) -> Rows:
    """A tight cluster, then twenty rows far off."""
    centre = draw.standard_normal(32)
    rows = centre + 1e-4 * draw.standard_normal((n, 32))
    rows[-20:] = 10 * draw.standard_normal((20, 32))
    return rows


def norms(draw: Draw, n: int) -> Rows:
    """Directions by chance, norms exp(1.5 N)."""
    return unit(draw, n) * np.exp(1.5 * draw.standard_normal((n, 1)))


def positive(draw: Draw, n: int) -> Rows:
    """No product is negative, and a few long rows are near to all."""
    return np.abs(draw.standard_normal((n, 32)))


def metres(draw: Draw, n: int) -> Rows:
    """Places of a town, earth-centred."""
    return np.array([4208848.0, 2334863.0, 4171170.0]) + draw.uniform(-3000, 3000, (n, 3))


def beside(draw: Draw, base: Floats, n: int) -> Rows:
    """Points some metres from rows."""
    return base[draw.integers(len(base), size=n)] + draw.normal(0, 20, (n, base.shape[1]))


def two_large(draw: Draw, n: int) -> Rows:
    """Two elements near ±300, as some models of text give."""
    rows = draw.standard_normal((n, 64))
    rows[:, 7] += 300
    rows[:, 31] -= 300
    return rows


def wide_column(draw: Draw, n: int) -> Rows:
    """One column in other units than the rest."""
    rows = draw.standard_normal((n, 32))
    rows[:, 5] *= 1000
    return rows


def one_hot(draw: Draw, n: int) -> Rows:
    """Five fields, of twelve values each."""
    rows = np.zeros((n, 5, 12))
    np.put_along_axis(rows, draw.integers(12, size=(n, 5, 1)), 1, axis=2)
    return rows.reshape(n, 60)


def sparse(draw: Draw, n: int) -> Rows:
    """One element in twelve is not zero."""
    rows = draw.exponential(size=(n, 64)) * (draw.random((n, 64)) < 1 / 12)
    rows[np.arange(n), draw.integers(64, size=n)] += 0.1  # none is all zero
    return rows


def whole(draw: Draw, n: int) -> Rows:
    return draw.integers(0, 256, (n, 32))


def bits(draw: Draw, n: int) -> Rows:
    """Zeros and ones: hardly two dozen distances."""
    return draw.random((n, 64)) < 0.5


def few_levels(draw: Draw, n: int) -> Rows:
    """Whole numbers from 0 to 3: many distances are equal."""
    return draw.integers(0, 4, (n, 16))


def manifold(inner: int) -> Make:
    """Of so many dimensions, bent, in space of 64."""

    def make(draw: Draw, n: int) -> Rows:
        first, second = draw.standard_normal((inner, 64)), draw.standard_normal((64, 64)) / 8
        bent: Rows = np.tanh(draw.standard_normal((n, inner)) @ first / np.sqrt(inner)) @ second
        return bent

    return make


def huge_row(draw: Draw, n: int) -> Rows:
    """One row whose square float32 does not hold."""
    rows = draw.standard_normal((n, 16))
    rows[7] *= 1e25
    return rows


def not_huge(draw: Draw, base: Floats, n: int) -> Rows:
    """Queries of the size of the other rows."""
    return draw.standard_normal((n, base.shape[1]))


KINDS = {
    kind.name: kind
    for kind in (
        Kind("normal-16", ALL, 16, normal(16)),
        Kind("normal-64", ALL, 64, normal(64)),
        Kind("unit", ("sqeuclidean", "dot"), 64, unit),
        Kind("clusters", ALL, 32, clusters),
        Kind("offset", ALL, 32, offset),
        Kind("in-order", SQUARED, 32, in_order),
        Kind("duplicates", BOTH, 32, duplicates),
        Kind("tenfold", BOTH, 32, tenfold),
        Kind("equal", ALL, 32, equal),
        Kind("far-rows", BOTH, 32, far_rows),
        Kind("norms", ALL, 64, norms),
        Kind("positive", PRODUCTS, 32, positive),
        Kind("metres", ALL, 3, metres, beside),
        Kind("two-large", ALL, 64, two_large),
        Kind("wide-column", ALL, 32, wide_column),
        Kind("one-hot", ALL, 60, one_hot),
        Kind("sparse", ALL, 64, sparse),
        Kind("whole", ALL, 32, whole),
        Kind("bits", ALL, 64, bits),
        Kind("few-levels", BOTH, 16, few_levels),
        Kind("lid-5", BOTH, 64, manifold(5)),
        Kind("lid-15", SQUARED, 64, manifold(15)),
        Kind("lid-30", SQUARED, 64, manifold(30)),
        Kind("lid-60", SQUARED, 64, manifold(60)),
        Kind("one-by-one", ("sqeuclidean", "dot"), 16, normal(16), single=True),
        Kind("huge-row", PRODUCTS, 16, huge_row, not_huge),
    )
}
