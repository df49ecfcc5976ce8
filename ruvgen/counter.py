"""Counting from many threads at once."""

from __future__ import annotations

from typing import Any

from . import _lib
from .handles import Handle
from .scalars import integer

_MIN, _MAX = -(1 << 63), (1 << 63) - 1


class Counter(Handle):
    """A 64-bit integer, which wraps, that threads add to without waiting for each other.

    Each thread has its own part; reading adds up all parts, O(threads). Nothing is lost when a thread ends.
    Raises MemoryError.
    """

    def __init__(self) -> None:
        self._place: Any = _lib.opened("counter")
        self._native = self._place[0]

    def add(self, n: int = 1) -> None:
        """Add n, which may be negative. Raises ValueError beyond 64 bits, TypeError for no integer."""
        number = integer("n", n, _MIN, _MAX)
        _lib.lib.ruvgen_counter_add(self._native, number & ((1 << 64) - 1))

    @property
    def value(self) -> int:
        """Everything added since the last reset, and possibly some of what is added during the call."""
        return _signed(_lib.lib.ruvgen_counter_value(self._native))

    def reset(self) -> int:
        """Set it to zero and return the old value, so that nothing is lost between two resets."""
        return _signed(_lib.lib.ruvgen_counter_reset(self._native))

    def __repr__(self) -> str:
        return f"<ruvgen.runtime.Counter: {self.value:,}>"


def _signed(number: int) -> int:
    return int(number) - (1 << 64 if number > _MAX else 0)
