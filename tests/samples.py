"""The data that kernels are tried on: vectors of every distribution, of every element type."""

from __future__ import annotations

from functools import cache

import numpy as np

from .elements import Array, Doubles, Elements, Operands
from .oracle import MEANINGS, SEED, all_expected


def vectors(rng: np.random.Generator, types: Elements, dim: int) -> list[Array]:
    """One vector of each distribution."""
    n = types.values(dim)
    made: list[Doubles]
    match types.kind:
        case "float":
            cauchy = np.clip(rng.standard_cauchy(n), -1e6, 1e6)
            made = [rng.standard_normal(n), rng.uniform(-1, 1, n), rng.lognormal(0, 2, n), cauchy]
            made = [np.clip(values, -types.large, types.large) for values in made]
        case "integer":
            wide = rng.integers(-128, 256, n).astype(float)
            ends = np.where(rng.integers(0, 2, n), 255, -128).astype(float)
            made = [wide, ends, rng.integers(-3, 4, n).astype(float), np.abs(wide) % 128]
            made = [values % (types.top + 1) for values in made] if types.top < 255 else made
        case _:
            made = [(rng.uniform(size=n) < share).astype(float) for share in (0.5, 0.05, 0.95, 0.3)]
    return [types.encode(values) for values in made]


def near_duplicate(rng: np.random.Generator, types: Elements, x: Doubles) -> Array:
    """x, perturbed by a few units in the last place or by a thousandth; of integers and bits one in ten."""
    if types.kind == "float":
        with np.errstate(over="ignore"):
            return types.encode(x * (1 + rng.choice([1e-3, 1e-5, 2e-7]) * rng.standard_normal(len(x))))
    few = rng.uniform(size=len(x)) < 0.1
    return types.encode(np.where(few, 1 - x, x) if types.kind == "bits" else x + few * rng.choice([-1, 1]))


def opposite(types: Elements, x: Doubles) -> Doubles:
    """As far away as its sign, its range or its complement goes."""
    return (
        -x
        if types.name in ("f32", "f16", "bf16", "double", "i8")
        else (types.top if types.kind == "integer" else 1) - x
    )


@cache
def case(types: Operands, dim: int) -> tuple[Array, Array]:
    """A query and nine rows: every distribution, near-duplicates, the query itself, far from the origin."""
    rng = np.random.default_rng([SEED, dim])
    queries = vectors(rng, types.query, dim)
    rows = queries if types.rows is types.query else vectors(rng, types.rows, dim)
    x, far = queries[dim % len(queries)], rows[0]
    if types.kind == "float":
        far = types.rows.encode(types.rows.decode(rows[0]) + 1000)
        if dim % 5 == 0:
            x = types.query.encode(types.query.decode(queries[0]) + 1000)
    elif dim % 5 == 0:
        far = types.rows.encode(np.full(types.rows.values(dim), 255.0))
    values = types.query.decode(x)
    away = opposite(types.rows, values)
    nearly = [near_duplicate(rng, types.rows, each) for each in (values, away)]
    base = np.stack([*rows, nearly[0], types.rows.encode(values), types.rows.encode(away), nearly[1], far])
    x.flags.writeable = base.flags.writeable = False
    return x, base


@cache
def answers(metric: str, types: Operands, dim: int) -> tuple[Doubles, Doubles]:
    """Results and tolerances of case(types, dim), by the name of a meaning."""
    x, base = case(types, dim)
    want, tolerance = all_expected(MEANINGS[metric], types, x[None], base)
    return want[0], tolerance[0]
