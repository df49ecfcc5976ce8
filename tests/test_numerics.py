"""The numerical rule at the edges of the element types, kernel by kernel."""

from __future__ import annotations

import numpy as np
import pytest

from . import oracle
from .elements import Array, Doubles, whole
from .samples import near_duplicate
from .specials import special_answers, specials
from .table import ROWS, Row, every_float, every_row

DIMS = (1, 2, 3, 5, 8, 16, 17, 31, 64, 100, 129)


def dims(row: Row) -> tuple[int, ...]:
    """The dimensions that a kernel is tried on."""
    return (row.name.dim,) if row.name.dim else whole(row.name.dtype, DIMS)


def one(row: Row, x: Array, y: Array) -> np.generic:
    """The distance of two vectors."""
    return row(x, y[None])[0]  # type: ignore[no-any-return]


def stored(row: Row, x: Doubles, y: Doubles) -> tuple[Array, Array]:
    """Two vectors as the kernel takes them."""
    return row.types.query.encode(x), row.types.rows.encode(y)


@every_row
def test_special_values(row: Row) -> None:
    failures = []
    for dim in dims(row):
        cases = specials(row.types, dim)
        want, tolerance = special_answers(row.metric.name, row.types, dim)
        got = np.array([one(row, x, y) for _, x, y in cases])
        failures += [
            f"dim {dim}, {cases[i][0]}: {got[i]!r}, not {want[i]!r} ± {tolerance[i]:.3g}"
            for i in np.flatnonzero(oracle.wrong(row.metric, got, want, tolerance))
        ]
    assert not failures, "\n".join(failures[:10])


@every_float
def test_near_duplicates_stay_in_range(row: Row) -> None:
    """Rounding takes no distance below zero and no cosine beyond 2; equal vectors differ by nothing."""
    rng = np.random.default_rng([oracle.SEED, 3])
    for dim in dims(row):
        values = row.types.rows.decode(row.types.rows.encode(rng.standard_normal(dim)))
        x, y = stored(row, values, values)
        near = np.stack([near_duplicate(rng, row.types.rows, s * values) for s in (1, -1) for _ in range(40)])
        got = row(x, near)
        if row.metric.name != "dot":
            assert (got >= 0).all(), dim
        if row.metric.name == "cosine":
            assert (got <= 2).all(), dim
        if "x - y" in row.metric.reference:
            assert one(row, x, y) == 0, dim


@every_float
def test_denormals(row: Row) -> None:
    """They are numbers: not flushed to zero where the result is one, never NaN."""
    rng = np.random.default_rng([oracle.SEED, 4])
    tiny = max(row.types.query.tiny, row.types.rows.tiny)
    for dim in dims(row):
        x, y = (tiny * rng.integers(1, 100, dim) for _ in "xy")
        for other in (y, np.ones(dim), np.zeros(dim)):
            assert np.isfinite(one(row, *stored(row, x, other))), dim
        if row.metric.name == "manhattan":
            assert one(row, *stored(row, x, y)) == np.abs(x - y).sum()
        if row.metric.name == "dot":
            assert one(row, *stored(row, x, np.ones(dim))) == -x.sum()


@every_float
def test_overflow(row: Row) -> None:
    """Infinity where a sum leaves its type; what is divided by one is NaN then, never a plausible number."""
    if row.types.accurate or min(row.types.query.large, row.types.rows.large) < 1e15:
        pytest.skip("its sums of squares fit")
    top = np.finfo(np.float64 if row.types.double else np.float32).max
    for dim in dims(row):
        huge, small = np.full(dim, 1e5 * top**0.5), np.ones(dim)
        for x, y in ((huge, -huge), (huge, small), (small, huge), (huge, huge)):
            got = one(row, *stored(row, row.types.rows.decode(row.types.rows.encode(x)), y))
            if row.metric.name == "cosine":
                assert np.isnan(got), dim
            elif "x - y) ** 2" in row.metric.reference:
                assert got == (0 if x is y else np.inf), dim
        if row.metric.measures == "share":
            assert np.isnan(one(row, *stored(row, np.full(dim, 0.9 * top), np.full(dim, 0.6 * top)))), dim
        if row.metric.name == "dot":
            assert one(row, *stored(row, huge, huge)) == -np.inf, dim
            assert one(row, *stored(row, huge, -huge)) == np.inf, dim


CONTRACTS = sorted({row.symbol.partition("__")[0] for row in ROWS if row.types.kind == "float"})


@pytest.mark.parametrize("contract", CONTRACTS)
def test_instruction_sets_agree(contract: str) -> None:
    """Also where float32 overflows and the definition cannot say what comes out."""
    rows = [row for row in ROWS if row.symbol.startswith(f"{contract}__") and not row.missing]
    dim = rows[0].name.dim or 37
    rng = np.random.default_rng([oracle.SEED, 5])
    x, y = (rng.uniform(0.5, 1, dim) for _ in "xy")
    for scale in (1, 1e-22, 1e-30, 1e20, 1e25, 3e38):
        a, b = x * scale, y * scale
        pairs = [stored(rows[0], *pair) for pair in ((a, b), (a, y), (x, b), (a, -b))]
        results = np.array([[one(row, *pair) for pair in pairs] for row in rows])
        for other in results[1:]:
            np.testing.assert_array_equal(np.isnan(other), np.isnan(results[0]))
            np.testing.assert_array_equal(np.isinf(other), np.isinf(results[0]))
