"""Counts of operations, and latencies of queries."""

from __future__ import annotations

from typing import Any, TypeAlias

from . import _lib
from .handles import Handle
from .histogram import PERCENTAGES, read
from .scalars import integer, number

LONGEST = 999_999_999  # seconds
Snapshot: TypeAlias = dict[str, int | dict[str, float | None]]


class Stats(Handle):
    """Counts of queries, inserts and deletes, and the latency of queries, from any thread, without a lock.

    Raises MemoryError.
    """

    def __init__(self) -> None:
        self._place: Any = _lib.opened("stats")
        self._native = self._place[0]

    def record_queries(self, n: int, seconds: float) -> None:
        """Count n queries with a latency of `seconds` each.

        Raises ValueError for numbers out of range, TypeError for other types, MemoryError.
        """
        nanoseconds = round(number("seconds", seconds, 0, LONGEST) * 1e9)
        _lib._check(_lib.lib.ruvgen_stats_queries(self._native, _count(n), nanoseconds))

    def record_inserts(self, n: int = 1) -> None:
        """Count n inserts. Raises ValueError for a negative number, TypeError if it is not an integer."""
        _lib.lib.ruvgen_stats_inserts(self._native, _count(n))

    def record_deletes(self, n: int = 1) -> None:
        """Count n deletes. Raises ValueError for a negative number, TypeError if it is not an integer."""
        _lib.lib.ruvgen_stats_deletes(self._native, _count(n))

    def snapshot(self) -> Snapshot:
        """The same as `ruvgen.stats`. Counts and latencies may differ slightly while other threads record."""
        return snapshot(self._native)

    def reset(self) -> None:
        """Set everything to zero. Raises MemoryError; then nothing is reset."""
        _lib._check(_lib.lib.ruvgen_stats_reset(self._native))


def stats() -> Snapshot:
    """Counts of operations of this process so far, and latencies of queries.

    `queries`, `inserts`, `deletes`: how many. `latency_us`: `count`, `min`, `max`, `mean`, `p50`, `p95`,
    `p99` and `p99.9` of the microseconds that queries took, None before the first; each query of a batch
    counts with the time of the whole batch.
    """
    return snapshot(_lib.LIBRARY)


def snapshot(native: Any) -> Snapshot:
    """The values of a ruvgen_stats."""
    lib, address = _lib.lib, _lib.ffi.addressof
    counts: Snapshot = {
        name: int(lib.ruvgen_counter_value(address(native, name)))
        for name in ("queries", "inserts", "deletes")
    }
    if native.latency == _lib.ffi.NULL:  # there was no memory for it
        raise MemoryError
    (count, least, most, total), values = read(native.latency, PERCENTAGES)
    figures = {"min": least, "max": most, "mean": total / count if count else 0.0}
    figures |= {f"p{p:g}": value for p, value in zip(PERCENTAGES, values, strict=True)}
    latency: dict[str, float | None] = {k: v / 1e3 if count else None for k, v in figures.items()}
    return counts | {"latency_us": {"count": count} | latency}


def _count(n: object) -> int:
    return integer("n", n, 0, (1 << 63) - 1)
