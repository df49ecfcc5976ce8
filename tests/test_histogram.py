"""Histogram: against sorted samples, and against HdrHistogram itself."""

from __future__ import annotations

import math
import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ruvgen as rv

PERCENTAGES = (0, 1, 50, 90, 95, 99, 99.9, 100)
VALUES = st.lists(st.one_of(st.integers(0, 5000), st.integers(0, (1 << 64) - 1)), min_size=1, max_size=200)


def filled(values: object, digits: int = 3) -> rv.runtime.Histogram:
    histogram = rv.runtime.Histogram(digits)
    for value in values:  # type: ignore[attr-defined]
        histogram.record(value)
    return histogram


def exact(values: list[int], percentage: float) -> int:
    """The sample that HdrHistogram's rule picks."""
    rank = max(1, int(percentage / 100 * len(values) + 0.5))
    return sorted(values)[min(rank, len(values)) - 1]


def test_percentiles_of_1_to_1000() -> None:
    histogram = filled(range(1, 1001))
    assert [histogram.percentile(p) for p in (50, 95, 99, 99.9)] == [500, 950, 990, 999]
    assert (histogram.count, histogram.min, histogram.max, histogram.mean) == (1000, 1, 1000, 500.5)
    assert abs(filled(range(1, 1001), digits=2).percentile(50) - 500) <= 10


@pytest.mark.parametrize("digits", [1, 2, 3])
@settings(max_examples=50)
@given(values=VALUES)
def test_against_samples(digits: int, values: list[int]) -> None:
    histogram = filled(values, digits)
    assert histogram.count == len(values)
    assert histogram.min == float(min(values))
    assert histogram.max == float(max(values))
    for percentage in PERCENTAGES:
        right = exact(values, percentage)
        assert math.isclose(histogram.percentile(percentage), right, rel_tol=10**-digits, abs_tol=0)


@pytest.mark.parametrize("digits", [1, 2, 3])
@pytest.mark.parametrize("seed", range(5))
def test_against_hdrhistogram(digits: int, seed: int) -> None:
    """The very values, but no percentile here is above the greatest value, or below the least."""
    hdrh = pytest.importorskip("hdrh.histogram")
    rng = np.random.default_rng(seed)
    values = np.exp(rng.normal(8, 3, 3000)).astype(int).tolist()
    theirs = hdrh.HdrHistogram(1, 1 << 60, digits)
    for value in values:
        theirs.record_value(value)
    ours = filled(values, digits)
    for percentage in np.linspace(0.1, 100, 400):
        right = theirs.get_value_at_percentile(percentage)
        assert ours.percentile(percentage) == min(max(right, min(values)), max(values))


def test_empty() -> None:
    for histogram in (rv.runtime.Histogram(), filled([1, 2, 3])):
        histogram.reset()
        figures = histogram.snapshot()
        assert figures.pop("count") == histogram.count == 0
        assert list(figures) == ["min", "max", "mean", "p50", "p95", "p99", "p99.9"]
        assert all(map(math.isnan, figures.values()))


def test_reset_forgets_extremes() -> None:
    histogram = filled([1, 10**9])
    histogram.reset()
    histogram.record(12_345_678, 3)
    assert (histogram.count, histogram.min, histogram.max) == (3, 12_345_678, 12_345_678)
    assert histogram.mean == 12_345_678


def test_merge() -> None:
    low, high = filled(range(1, 501)), filled(range(501, 1001))
    low.merge(high)
    assert low.snapshot() == filled(range(1, 1001)).snapshot()
    assert high.count == 500
    low.merge(low)
    assert (low.count, low.percentile(50)) == (2000, 500)
    low.merge(rv.runtime.Histogram())
    assert low.count == 2000


def test_merge_refuses() -> None:
    with pytest.raises(ValueError, match="2 digits"):
        rv.runtime.Histogram(3).merge(rv.runtime.Histogram(2))
    with pytest.raises(TypeError, match="list"):
        rv.runtime.Histogram().merge([1])  # type: ignore[arg-type]


def test_numbers_of_all_kinds() -> None:
    histogram = filled([1.4, np.float32(2.6), np.int64(3), True])
    assert (histogram.count, histogram.min, histogram.max) == (4, 1, 3)
    histogram.record((1 << 64) - 1)
    assert histogram.max == 2.0**64


@pytest.mark.parametrize("value", [-1, -0.6, math.nan, math.inf, 1 << 64])
def test_bad_value(value: float) -> None:
    histogram = rv.runtime.Histogram()
    with pytest.raises(ValueError, match="value is"):
        histogram.record(value)
    with pytest.raises(TypeError if isinstance(value, float) else ValueError, match="count is"):
        histogram.record(1, value)  # type: ignore[arg-type]
    assert histogram.count == 0


@pytest.mark.parametrize("value", ["1", None, [1]])
def test_no_number(value: object) -> None:
    with pytest.raises(TypeError, match="not a number"):
        rv.runtime.Histogram().record(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("digits", [0, 4, -1])
def test_bad_digits(digits: int) -> None:
    with pytest.raises(ValueError, match=str(digits)):
        rv.runtime.Histogram(digits)


@pytest.mark.parametrize("percentage", [-0.1, 100.1, math.nan])
def test_bad_percentage(percentage: float) -> None:
    with pytest.raises(ValueError, match="percentage"):
        rv.runtime.Histogram().percentile(percentage)


def test_snapshots_under_eight_writers() -> None:
    """Counts grow, and figures fit each other, while threads record; at the end nothing is missing."""
    histogram, rounds = rv.runtime.Histogram(), 3000

    def work(seed: int) -> None:
        for value in np.random.default_rng(seed).integers(0, 1 << 40, rounds).tolist():
            histogram.record(value)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(8)]
    for thread in threads:
        thread.start()
    before = 0.0
    while any(thread.is_alive() for thread in threads):
        now = histogram.snapshot()
        assert before <= now["count"] <= 8 * rounds
        if now["count"]:
            assert now["min"] <= now["p50"] <= now["p99"] <= now["max"]
            assert now["min"] <= now["mean"] <= now["max"]
        before = now["count"]
    assert histogram.count == 8 * rounds
