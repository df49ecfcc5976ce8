"""How long calls took in the last minute, and from when on a second replica is asked."""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import Final

import numpy as np

WINDOW: Final = 60.0  # seconds
KEPT: Final = 1024  # calls
FEWEST: Final = 20  # of which a percentile says something
FIRST: Final = 0.1  # seconds until then
LEAST: Final = 0.002  # a hedge costs more than it saves below


class Latency:
    """Seconds of the last calls of one kind."""

    def __init__(self) -> None:
        self._calls: deque[tuple[float, float]] = deque(maxlen=KEPT)
        self._lock, self._delay, self._until = threading.Lock(), FIRST, 0.0

    def add(self, seconds: float) -> None:
        """A call took so long."""
        with self._lock:
            self._calls.append((time.monotonic(), seconds))

    def percentiles(self) -> dict[str, float]:
        """Milliseconds that 50, 95 and 99 % of the calls of the last minute took at most, if any."""
        seconds = self._recent()
        if not seconds:
            return {}
        values = np.percentile(seconds, (50, 95, 99)) * 1e3
        return {f"p{p}": round(float(value), 3) for p, value in zip((50, 95, 99), values, strict=True)}

    def hedge_after(self) -> float:
        """Seconds after which a call is slower than 95 % of those of the last minute; found once a second."""
        now = time.monotonic()
        if now >= self._until:
            seconds = self._recent()
            enough = len(seconds) >= FEWEST
            self._delay = max(LEAST, float(np.percentile(seconds, 95))) if enough else FIRST
            self._until = now + 1
        return self._delay

    def _recent(self) -> list[float]:
        with self._lock:
            since = time.monotonic() - WINDOW
            return [seconds for when, seconds in self._calls if when >= since]
