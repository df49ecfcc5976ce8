"""Pairs of vectors at the edges of their element types, for every kernel natively and under emulation."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import numpy as np

from .elements import Array, Doubles, Operands
from .oracle import MEANINGS, SEED, expected

Special = tuple[str, Array, Array]


def positions(dim: int) -> list[int]:
    """Where a single bad element stands: each lane of a tail, the ends, and in the main loops."""
    return sorted({0, dim // 2, *range(max(0, dim - 17), dim)} if dim > 1 else {0})


def nans(types: Operands, dim: int, x: Array, y: Array) -> Iterator[Special]:
    """NaN in either operand, alone or in the company of infinity."""
    q, r = types.query, types.rows
    for k, place in enumerate(positions(dim)):
        nan_x, nan_y = (q.put(x, place, q.nans[k % 3]), r.put(y, place, r.nans[k % 3]))
        yield f"nan in x[{place}]", nan_x, y
        yield f"nan in y[{place}]", x, nan_y
        yield f"nan in both at {place}", nan_x, nan_y
        yield f"nan in x[{place}], zero y", nan_x, np.zeros_like(y)
        yield f"nan in y[{place}], zero x", np.zeros_like(x), nan_y
        yield f"nan in x[{place}], inf in y", nan_x, r.put(y, (place + 1) % dim, r.inf)


def infinities(types: Operands, dim: int, x: Array, y: Array) -> Iterator[Special]:
    """Infinity in either operand or in both, and against zero."""
    q, r = types.query, types.rows
    for place in (0, dim - 1):
        for sign in (0, 1):
            inf_x, inf_y = (
                each.put(vector, place, each.inf | sign << 8 * each.size - 1)
                for each, vector in ((q, x), (r, y))
            )
            yield f"{'-' * sign}inf in x[{place}]", inf_x, y
            yield f"{'-' * sign}inf in y[{place}]", x, inf_y
            yield f"{'-' * sign}inf against inf at {place}", inf_x, r.put(y, place, r.inf)
            yield f"{'-' * sign}inf in x[{place}], zero y", inf_x, np.zeros_like(y)


def zeros(types: Operands, dim: int, x: Array, y: Array) -> Iterator[Special]:
    """Zero and orthogonal vectors of both signs, and equal ones."""
    q, r = types.query, types.rows
    a, b = q.decode(x), r.decode(y)
    zero_x, zero_y = np.zeros_like(x), np.zeros_like(y)
    yield from (("zero x", zero_x, y), ("zero y", x, zero_y), ("zero both", zero_x, zero_y))
    minus_x, minus_y = (each.encode(np.full(each.values(dim), -0.0)) for each in (q, r))
    yield from (("minus zero x", minus_x, y), ("minus zero y", x, minus_y))
    yield "zeros of both signs", zero_x, minus_y
    even = np.arange(len(a)) % 2 == 0
    evens, odds = q.encode(np.where(even, a, 0)), np.where(even, 0, b)
    yield from (("orthogonal", evens, r.encode(odds)), ("orthogonal, minus", evens, r.encode(-odds)))
    yield "equal", q.encode(b), y
    yield "opposite", q.encode(-b), y
    if types.kind == "float":
        far = r.encode(a + min(1e6, r.large))
        yield "equal, far from the origin", q.encode(r.decode(far)), far


def extremes(types: Operands, dim: int, x: Array, y: Array) -> Iterator[Special]:
    """Cancellation and large values whose squares still fit; a few denormals beside normal values."""
    q, r = types.query, types.rows
    a, b = q.decode(x), r.decode(y)
    signs, most = np.where(np.arange(dim) % 2 == 0, 1, -1), min(q.large, r.large)
    yield "cancelling", q.encode(min(1e12, most) * signs + a), r.encode(np.full(dim, 1e4))
    yield "far from the origin", q.encode(a + min(1e6, most)), r.encode(b + min(1e6, most))
    yield "large", q.encode(a * most), r.encode(b * most)
    yield "small", q.encode(a * 1e-12), r.encode(b * 1e-12)
    if dim > 1:
        yield "one denormal", q.put(x, dim - 1, 3), y
        yield "denormals", q.put(x, 0, 3), r.put(y, dim - 1, 1)


def ends(types: Operands, dim: int, x: Array, y: Array) -> Iterator[Special]:
    """Of integers and bits: the first and the last value, everywhere and in single elements."""
    lowest, highest = (-128, 255) if types.kind == "integer" else (0, 1)
    q, r = types.query, types.rows
    full = [
        (q.encode(np.full(q.values(dim), end, float)), r.encode(np.full(r.values(dim), end, float)))
        for end in (lowest, highest)
    ]
    for name, one, other in (("lowest", 0, 0), ("highest", 1, 1), ("apart", 0, 1), ("apart again", 1, 0)):
        yield name, full[one][0], full[other][1]
    for place in positions(min(len(x), len(y))):
        for bits in r.spoilers:
            yield f"{bits:#x} in x[{place}]", q.put(np.zeros_like(x), place, bits), full[1][1]
            yield f"{bits:#x} in y[{place}]", full[0][0], r.put(np.zeros_like(y), place, bits)
            yield f"{bits:#x} in both at {place}", q.put(x, place, bits), r.put(y, place, bits)


@cache
def specials(types: Operands, dim: int) -> tuple[Special, ...]:
    """Every special pair of one dimension."""
    rng = np.random.default_rng([SEED, 1, dim])
    # Away from zero, so that no element is a special value of its own.
    n, scale = types.rows.values(dim), {"float": 1, "integer": 60, "bits": 1}[types.kind]
    values = [rng.choice([-1, 1], n) * rng.uniform(0.5, 2, n) * scale for _ in "xy"]
    x, y = types.query.encode(values[0]), types.rows.encode(values[1])
    makers = (nans, infinities, zeros, extremes) if types.kind == "float" else (zeros, ends)
    return tuple(special for make in makers for special in make(types, dim, x, y))


@cache
def special_answers(metric: str, types: Operands, dim: int) -> tuple[Doubles, Doubles]:
    """Results and tolerances of specials(types, dim), by the name of a meaning."""
    both = np.array([expected(MEANINGS[metric], types, x, y) for _, x, y in specials(types, dim)])
    return both[:, 0], both[:, 1]
