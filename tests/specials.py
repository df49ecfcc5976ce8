"""Pairs of vectors at the edges of float32, for every kernel natively and under emulation."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import numpy as np

from .oracle import MEANINGS, SEED, TINY, Doubles, Floats, expected

# Quiet, negative and signalling.
NANS = tuple(np.array([0x7FC00000, 0xFFC00000, 0x7FA00000], np.uint32).view(np.float32))
INF = np.float32(np.inf)

Special = tuple[str, Floats, Floats]


def positions(dim: int) -> list[int]:
    """Where a single bad element stands: each lane of a tail, the ends, and in the main loops."""
    return sorted({0, dim // 2, *range(max(0, dim - 17), dim)} if dim > 1 else {0})


def put(vector: Floats, place: int, value: np.float32) -> Floats:
    """A copy with one element replaced, bit by bit: arithmetic would quieten a signalling NaN."""
    copy = vector.copy()
    copy.view(np.uint32)[place] = np.asarray(value).view(np.uint32)
    return copy


def nans(dim: int, x: Floats, y: Floats) -> Iterator[Special]:
    """NaN in either operand, alone or in the company of infinity."""
    for k, place in enumerate(positions(dim)):
        nan = NANS[k % len(NANS)]
        yield f"nan in x[{place}]", put(x, place, nan), y
        yield f"nan in y[{place}]", x, put(y, place, nan)
        yield f"nan in both at {place}", put(x, place, nan), put(y, place, nan)
        yield f"nan in x[{place}], zero y", put(x, place, nan), np.zeros_like(y)
        yield f"nan in y[{place}], zero x", np.zeros_like(x), put(y, place, nan)
        yield f"nan in x[{place}], inf in y", put(x, place, nan), put(y, (place + 1) % dim, INF)


def infinities(dim: int, x: Floats, y: Floats) -> Iterator[Special]:
    """Infinity in either operand or in both, and against zero."""
    for place in (0, dim - 1):
        for inf in (INF, -INF):
            yield f"{inf} in x[{place}]", put(x, place, inf), y
            yield f"{inf} in y[{place}]", x, put(y, place, inf)
            yield f"{inf} against inf at {place}", put(x, place, inf), put(y, place, INF)
            yield f"{inf} in x[{place}], zero y", put(x, place, inf), np.zeros_like(y)


def zeros(dim: int, x: Floats, y: Floats) -> Iterator[Special]:
    """Zero and orthogonal vectors of both signs, and equal ones."""
    zero, minus = np.zeros(dim, np.float32), np.full(dim, -0.0, np.float32)
    yield from (("zero x", zero, y), ("zero y", x, zero), ("zero both", zero, zero))
    yield from (("minus zero x", minus, y), ("minus zero y", x, minus), ("zeros of both signs", zero, minus))
    even = np.arange(dim) % 2 == 0
    evens, odds = np.where(even, x, 0).astype("f4"), np.where(even, 0, y).astype("f4")
    yield from (("orthogonal", evens, odds), ("orthogonal, minus", evens, -odds))
    yield "equal", x, x
    yield "opposite", x, -x
    yield "equal, far from the origin", x + np.float32(1e6), x + np.float32(1e6)


def extremes(dim: int, x: Floats, y: Floats) -> Iterator[Special]:
    """Cancellation and large values whose squares still fit; a few denormals beside normal values."""
    signs = np.where(np.arange(dim) % 2 == 0, 1, -1)
    yield "cancelling", (1e12 * signs + x).astype("f4"), np.full(dim, 1e4, "f4")
    yield "far from the origin", x + np.float32(1e6), y + np.float32(1e6)
    yield "large", (x * np.float32(1e15)).astype("f4"), (y * np.float32(1e15)).astype("f4")
    yield "small", (x * np.float32(1e-12)).astype("f4"), (y * np.float32(1e-12)).astype("f4")
    if dim > 1:
        yield "one denormal", put(x, dim - 1, np.float32(3 * TINY)), y


@cache
def specials(dim: int) -> tuple[Special, ...]:
    """Every special pair of one dimension."""
    rng = np.random.default_rng([SEED, 1, dim])
    # Away from zero, so that no element is a special value of its own.
    x, y = ((rng.choice([-1, 1], dim) * rng.uniform(0.5, 2, dim)).astype(np.float32) for _ in "xy")
    return tuple(special for make in (nans, infinities, zeros, extremes) for special in make(dim, x, y))


@cache
def special_answers(metric: str, dim: int) -> tuple[Doubles, Doubles]:
    """Results and tolerances of specials(dim), by the name of a meaning."""
    both = np.array([expected(MEANINGS[metric], x, y) for _, x, y in specials(dim)])
    return both[:, 0], both[:, 1]
