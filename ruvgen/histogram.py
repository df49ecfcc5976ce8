"""A histogram that many threads record into at the same time."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from . import _lib
from .handles import Handle
from .scalars import integer, number, shown

PERCENTAGES = (50.0, 95.0, 99.0, 99.9)
_MOST = (1 << 64) - 1


class Histogram(Handle):
    """Counts of whole numbers from 0 to 2^64 - 1, with `digits` (1 to 3) significant decimal digits.

    Up to 2 × 10^digits every value has its own bucket; above that every octave has the same number of
    buckets. Layout and percentiles are those of G. Tene's HdrHistogram. Choose a unit in which integers are
    precise enough, such as nanoseconds. Recording takes no lock, and no memory after a thread's first value
    in an octave. Reading is O(buckets × threads); figures read together are consistent.
    Raises ValueError for other digits, MemoryError.
    """

    def __init__(self, digits: int = 3) -> None:
        self._digits = integer("digits", digits, 1, _lib.lib.RUVGEN_DIGITS_MAX)
        self._place: Any = _lib.opened("histogram", self._digits)
        self._native = self._place[0]

    def record(self, value: float, count: int = 1) -> None:
        """Count a value, rounded to an integer, `count` times.

        Raises ValueError for one that is negative, not finite or above 2^64 - 1, TypeError if it is not a
        number or count is not an integer, MemoryError: then nothing is counted.
        """
        if type(count) is not int:
            count = integer("count", count, 0, _MOST)
        try:
            status = _lib.lib.ruvgen_histogram_record(self._native, value, count)
        except (TypeError, OverflowError):
            times = integer("count", count, 0, _MOST)
            status = _lib.lib.ruvgen_histogram_record(self._native, _whole(value, "value"), times)
        _lib._check(status)

    def percentile(self, percentage: float) -> float:
        """The value that this percentage of values do not exceed: 0 least, 100 greatest; NaN if empty.

        Raises ValueError for a percentage outside of 0…100.
        """
        return self._read((percentage,))[1][0]

    def snapshot(self, percentages: Iterable[float] = PERCENTAGES) -> dict[str, float]:
        """Consistent `count`, `min`, `max`, `mean` and `p50`, …; NaN if empty.

        Raises ValueError for a percentage outside of 0…100.
        """
        asked = tuple(percentages)
        (count, least, most, total), values = self._read(asked)
        mean = total / count if count else math.nan
        head = {"count": count, "min": least, "max": most, "mean": mean}
        return head | {f"p{p:g}": value for p, value in zip(asked, values, strict=True)}

    @property
    def count(self) -> int:
        """How many values there are."""
        return self._read(())[0][0]

    @property
    def min(self) -> float:
        """The least value; NaN if empty."""
        return self._read(())[0][1]

    @property
    def max(self) -> float:
        """The greatest value; NaN if empty."""
        return self._read(())[0][2]

    @property
    def mean(self) -> float:
        """The arithmetic mean; NaN if empty."""
        return self.snapshot(())["mean"]

    def merge(self, other: Histogram) -> None:
        """Add the values of another histogram, which is not changed.

        Raises ValueError if its digits differ, TypeError if it is not a Histogram, MemoryError.
        """
        if not isinstance(other, Histogram):
            raise TypeError(f"other is a {type(other).__name__}, not a Histogram")
        if other._digits != self._digits:
            raise ValueError(f"other has {other._digits} digits, this histogram {self._digits}")
        _lib._check(_lib.lib.ruvgen_histogram_merge(self._native, other._native))

    def reset(self) -> None:
        """Remove all values. Raises MemoryError; then none is removed."""
        _lib._check(_lib.lib.ruvgen_histogram_reset(self._native))

    def __repr__(self) -> str:
        return f"<ruvgen.runtime.Histogram: {self.count:,} values>"

    def _read(self, percentages: tuple[float, ...]) -> tuple[tuple[int, float, float, float], list[float]]:
        return read(self._native, percentages)


def read(native: Any, percentages: tuple[float, ...]) -> tuple[tuple[int, float, float, float], list[float]]:
    """Consistent (count, min, max, sum) and percentiles of a histogram of the C library."""
    for percentage in percentages:
        number("percentage", percentage, 0, 100)
    ascending = sorted(set(percentages))
    values = _lib.ffi.new("uint64_t[]", max(1, len(ascending)))
    summary = _lib.ffi.new("ruvgen_summary *")
    _lib._check(_lib.lib.ruvgen_histogram_read(native, ascending, len(ascending), values, summary))
    count = int(summary.count)
    if not count:
        return (0, math.nan, math.nan, 0.0), [math.nan] * len(percentages)
    found = {p: float(values[i]) for i, p in enumerate(ascending)}
    head = count, float(summary.min), float(summary.max), float(summary.sum)
    return head, [found[p] for p in percentages]


def _whole(value: Any, name: str) -> int:
    """A number rounded to a 64-bit integer, or the error that says why that is impossible."""
    if isinstance(value, (str, bytes)) or not hasattr(value, "__float__"):
        raise TypeError(f"{name} is {shown(value)}, not a number")
    if not (isinstance(value, int) or math.isfinite(value)) or not 0 <= round(value) <= _MOST:
        raise ValueError(f"{name} is {shown(value)}; it must lie in 0…2^64 - 1")
    rounded: int = round(value)
    return rounded
