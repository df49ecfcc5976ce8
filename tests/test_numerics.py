"""The numerical rule at the edges of float32, kernel by kernel."""

from __future__ import annotations

import numpy as np
import pytest

from . import oracle
from .oracle import TINY, Floats
from .specials import special_answers, specials
from .table import ROWS, Row, every_row

DIMS = (1, 2, 3, 5, 8, 16, 17, 31, 64, 100, 129)


def dims(row: Row) -> tuple[int, ...]:
    """The dimensions that a kernel is tried on."""
    return (row.name.dim,) if row.name.dim else DIMS


def one(row: Row, x: Floats, y: Floats) -> np.float32:
    """The distance of two vectors."""
    return np.float32(row(x, y[None])[0])


@every_row
def test_special_values(row: Row) -> None:
    failures = []
    for dim in dims(row):
        cases = specials(dim)
        want, tolerance = special_answers(row.metric.name, dim)
        got = np.array([one(row, x, y) for _, x, y in cases])
        failures += [
            f"dim {dim}, {cases[i][0]}: {got[i]!r}, not {want[i]!r} ± {tolerance[i]:.3g}"
            for i in np.flatnonzero(oracle.wrong(row.metric, got, want, tolerance))
        ]
    assert not failures, "\n".join(failures[:10])


@every_row
def test_near_duplicates_stay_in_range(row: Row) -> None:
    """Rounding takes no distance below zero and no cosine beyond 2; equal vectors differ by nothing."""
    rng = np.random.default_rng([oracle.SEED, 3])
    for dim in dims(row):
        x = rng.standard_normal(dim).astype(np.float32)
        near = np.stack([oracle.near_duplicates(rng, sign * x) for sign in (1, -1) for _ in range(40)])
        got = row(x, near)
        if row.metric.name != "dot":
            assert (got >= 0).all(), dim
        if row.metric.name == "cosine":
            assert (got <= 2).all(), dim
        if "x - y" in row.metric.reference:
            assert one(row, x, x) == 0, dim


@every_row
def test_denormals(row: Row) -> None:
    """They are numbers: not flushed to zero where the result is one, never NaN."""
    rng = np.random.default_rng([oracle.SEED, 4])
    for dim in dims(row):
        x, y = (TINY * rng.integers(1, 1000, dim) for _ in "xy")
        for a, b in ((x, y), (x, np.ones(dim)), (x, np.zeros(dim))):
            got = one(row, a.astype(np.float32), b.astype(np.float32))
            assert np.isfinite(got), dim
        if row.metric.name == "manhattan":
            assert one(row, x.astype(np.float32), y.astype(np.float32)) == np.abs(x - y).sum()
        if row.metric.name == "dot":
            assert one(row, x.astype(np.float32), np.ones(dim, np.float32)) == -x.sum()


@every_row
def test_overflow(row: Row) -> None:
    """Infinity where a sum leaves float32; a cosine whose norm did is NaN, never a plausible number."""
    for dim in dims(row):
        huge, one_ = np.full(dim, 1e25, np.float32), np.ones(dim, np.float32)
        for x, y in ((huge, -huge), (huge, one_), (one_, huge), (huge, huge)):
            got = one(row, x, y)
            if row.metric.name == "cosine":
                assert np.isnan(got), dim
            elif "x - y) ** 2" in row.metric.reference:
                assert got == (0 if x is y else np.inf), dim
        if row.metric.name == "dot":
            assert one(row, huge, huge) == -np.inf, dim
            assert one(row, huge, -huge) == np.inf, dim


CONTRACTS = sorted({row.symbol.partition("__")[0] for row in ROWS})


@pytest.mark.parametrize("contract", CONTRACTS)
def test_instruction_sets_agree(contract: str) -> None:
    """Also where float32 overflows and the definition cannot say what comes out."""
    rows = [row for row in ROWS if row.symbol.startswith(f"{contract}__") and not row.missing]
    dim = rows[0].name.dim or 37
    rng = np.random.default_rng([oracle.SEED, 5])
    x, y = (rng.uniform(0.5, 1, dim).astype(np.float32) for _ in "xy")
    for scale in (1, 1e-22, 1e-30, 1e20, 1e25, 3e38):
        a, b = x * np.float32(scale), y * np.float32(scale)
        pairs = (a, b), (a, y), (x, b), (a, -b)
        results = np.array([[one(row, *pair) for pair in pairs] for row in rows])
        for other in results[1:]:
            np.testing.assert_array_equal(np.isnan(other), np.isnan(results[0]))
            np.testing.assert_array_equal(np.isinf(other), np.isinf(results[0]))
