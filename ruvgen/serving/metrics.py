"""Counts and latencies of requests, as Prometheus reads them."""

from __future__ import annotations

import threading
from bisect import bisect_left
from collections import Counter
from typing import Final

BOUNDS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)  # seconds


class Metrics:
    """Of one server."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._requests: Counter[tuple[str, int]] = Counter()
        self._buckets: dict[str, list[int]] = {}
        self._seconds: Counter[str] = Counter()

    def add(self, path: str, status: int, seconds: float) -> None:
        """A request was answered."""
        with self._lock:
            self._requests[path, status] += 1
            self._buckets.setdefault(path, [0] * (len(BOUNDS) + 1))[bisect_left(BOUNDS, seconds)] += 1
            self._seconds[path] += seconds  # type: ignore[assignment]

    def text(self, rows: int, missing: int) -> str:
        """The exposition format."""
        lines = ["# TYPE ruvgen_rows gauge", f"ruvgen_rows {rows}"]
        lines += ["# TYPE ruvgen_missing_shards gauge", f"ruvgen_missing_shards {missing}"]
        with self._lock:
            lines.append("# TYPE ruvgen_requests_total counter")
            for (path, status), count in sorted(self._requests.items()):
                lines.append(f'ruvgen_requests_total{{path="{path}",status="{status}"}} {count}')
            lines.append("# TYPE ruvgen_request_seconds histogram")
            for path, buckets in sorted(self._buckets.items()):
                total = 0
                for bound, count in zip((*BOUNDS, "+Inf"), buckets, strict=True):
                    total += count
                    lines.append(f'ruvgen_request_seconds_bucket{{path="{path}",le="{bound}"}} {total}')
                lines.append(f'ruvgen_request_seconds_sum{{path="{path}"}} {self._seconds[path]:.6f}')
                lines.append(f'ruvgen_request_seconds_count{{path="{path}"}} {total}')
        return "\n".join(lines) + "\n"
