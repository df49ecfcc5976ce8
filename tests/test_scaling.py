"""The model of what sharding costs: it is what its document says, and what simulation says."""

from __future__ import annotations

import math
import re

import numpy as np

from benches.shards import model

from . import ROOT

TEXT = (ROOT / "docs" / "scaling.md").read_text(encoding="utf-8")


def table(first: str) -> list[list[float]]:
    """Its numbers, of the table whose head begins so."""
    rows = re.search(rf"^\| {first} .*\n\|[ |-]+\|\n((?:\|.*\n)+)", TEXT, re.MULTILINE)
    assert rows
    return [
        [float(cell.replace(",", "")) for cell in line.strip("| ").split("|")]
        for line in rows[1].splitlines()
    ]


def test_memory() -> None:
    for rows, with_raw, machines, without, fewer in table("rows"):
        for gigabytes, count, raw in ((with_raw, machines, True), (without, fewer, False)):
            need = rows * model.bytes_per_row(128, 32, 1, raw) / 1e9
            assert round(need, 1) == gigabytes
            assert math.ceil(need / (64 * 0.75)) == count


def test_fan_out() -> None:
    calls = np.random.default_rng(0).random(100_000)
    for shards, median, late in table("shards"):
        assert round(0.5 ** (1 / shards), 3) == median
        assert round(100 * (1 - 0.99**shards), 1) == late
        assert abs(model.slowest(calls, int(shards), 0.5) - median) < 0.01


def test_slowest_and_hedged_against_simulation() -> None:
    rng = np.random.default_rng(1)
    calls = rng.exponential(1, 2000) + (rng.random(2000) < 0.02) * 50  # some wait for a pause
    drawn = rng.choice(calls, (20_000, 8)).max(axis=1)
    assert abs(model.slowest(calls, 8, 0.5) / np.median(drawn) - 1) < 0.1
    after = float(np.quantile(calls, 0.95))
    one, other = rng.choice(calls, (2, 50_000))
    simulated = np.quantile(np.minimum(one, after + other), 0.99)
    assert abs(np.quantile(model.hedged(calls, after), 0.99) / simulated - 1) < 0.1
    assert simulated < np.quantile(calls, 0.99) / 3


def test_walks_are_fitted() -> None:
    walk = model.Walk.fitted([1000, 1_000_000], [1e-5 + 10e-6, 1e-5 + 20e-6])
    assert abs(walk.seconds(1000) - 2e-5) < 1e-9
    assert abs(model.local(walk, 1_000_000, 1, 1.0) - 3e-5) < 1e-9
    assert model.local(walk, 1_000_000, 4, 1e-6) > 3 * walk.seconds(250_000)
