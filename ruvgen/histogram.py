"""Percentiles of what many threads record at once."""

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

    Up to 2 × 10^digits every value has a bucket, above it every octave has as many: G. Tene's HdrHistogram,
    whose percentiles these are. Pick a unit in which whole numbers do, such as nanoseconds. Recording takes
    no lock and, once a thread has met an octave, no memory. Reading is O(buckets × threads); figures read
    together fit together.
    Raises ValueError for other digits, MemoryError.
    """

    def __init__(self, digits: int = 3) -> None:
        self._digits = integer("digits", digits, 1, _lib.lib.RUVGEN_DIGITS_MAX)
        self._place: Any = _lib.opened("histogram", self._digits)
        self._native = self._place[0]

    def record(self, value: float, count: int = 1) -> None:
        """Count a value so many times, rounded to a whole number.

        Raises ValueError for one that is negative, not finite or above 2^64 - 1, TypeError for what is no
        number, or for a count no integer, MemoryError: then nothing is counted.
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
        """The value that so many percent of all do not exceed: 0 the least, 100 the greatest; NaN if empty.

        Raises ValueError for a percentage outside of 0…100.
        """
        return self._read((percentage,))[1][0]

    def snapshot(self, percentages: Iterable[float] = PERCENTAGES) -> dict[str, float]:
        """`count`, `min`, `max`, `mean` and `p50`, … of one moment; NaN if empty.

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
        """Add what another counted, which stays as it is.

        Raises ValueError if its digits differ, TypeError if it is no Histogram, MemoryError.
        """
        if not isinstance(other, Histogram):
            raise TypeError(f"other is a {type(other).__name__}, not a Histogram")
        if other._digits != self._digits:
            raise ValueError(f"other has {other._digits} digits, this histogram {self._digits}")
        _lib._check(_lib.lib.ruvgen_histogram_merge(self._native, other._native))

    def reset(self) -> None:
        """Forget all values. Raises MemoryError; then none is forgotten."""
        _lib._check(_lib.lib.ruvgen_histogram_reset(self._native))

    def __repr__(self) -> str:
        return f"<ruvgen.Histogram: {self.count:,} values>"

    def _read(self, percentages: tuple[float, ...]) -> tuple[tuple[int, float, float, float], list[float]]:
        return read(self._native, percentages)


def read(native: Any, percentages: tuple[float, ...]) -> tuple[tuple[int, float, float, float], list[float]]:
    """(count, min, max, sum) and percentiles of a histogram of the C library, of one moment."""
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
    """A number as a whole one of 64 bits, or the reason why not."""
    if isinstance(value, (str, bytes)) or not hasattr(value, "__float__"):
        raise TypeError(f"{name} is {shown(value)}, not a number")
    if not (isinstance(value, int) or math.isfinite(value)) or not 0 <= round(value) <= _MOST:
        raise ValueError(f"{name} is {shown(value)}; it must lie in 0…2^64 - 1")
    rounded: int = round(value)
    return rounded
