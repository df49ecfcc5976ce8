"""Stats, and what the library says of itself."""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pytest

import ruvgen as rv

LATENCY = ["count", "min", "max", "mean", "p50", "p95", "p99", "p99.9"]


def test_counts_and_latency() -> None:
    stats = rv.Stats()
    stats.record_queries(3, 0.002)
    stats.record_queries(1, 0.001)
    stats.record_inserts(5)
    stats.record_deletes()
    now = stats.snapshot()
    assert (now["queries"], now["inserts"], now["deletes"]) == (4, 5, 1)
    latency = now["latency_us"]
    assert isinstance(latency, dict)
    assert list(latency) == LATENCY
    assert (latency["count"], latency["min"], latency["max"], latency["mean"]) == (4, 1000, 2000, 1750)
    assert latency["p50"] == pytest.approx(2000, rel=1e-3)


def test_reset() -> None:
    stats = rv.Stats()
    stats.record_queries(1, 1.0)
    stats.record_inserts()
    stats.reset()
    empty: dict[str, object] = {"count": 0} | dict.fromkeys(LATENCY[1:])
    assert stats.snapshot() == {"queries": 0, "inserts": 0, "deletes": 0, "latency_us": empty}
    assert "null" in json.dumps(stats.snapshot())


@pytest.mark.parametrize("n", [-1, 1.5, True, "1", 1 << 63])
def test_bad_count(n: int) -> None:
    stats = rv.Stats()
    for call in (stats.record_inserts, stats.record_deletes, lambda n: stats.record_queries(n, 1.0)):
        wrong = type(n) is not int
        with pytest.raises(TypeError if wrong else ValueError, match="n is"):
            call(n)


@pytest.mark.parametrize("seconds", [-1e-9, float("nan"), float("inf"), 1e9])
def test_bad_time(seconds: float) -> None:
    with pytest.raises(ValueError, match="seconds"):
        rv.Stats().record_queries(1, seconds)


def test_the_library_counts_queries() -> None:
    """In a process of its own: other tests ask the library too."""
    code = (
        "import json, numpy as np, ruvgen as rv; x = np.ones((50, 8), np.float32);"
        "before = rv.stats(); rv.knn(x, x[:7], 3); rv.knn(x, x[:1], 3, threads=2); rv.cdist(x, x);"
        "print(json.dumps([before, rv.stats()]))"
    )
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    before, after = json.loads(done.stdout)
    assert (before["queries"], before["latency_us"]["p50"]) == (0, None)
    assert (after["queries"], after["latency_us"]["count"]) == (8, 8)
    assert 0 < after["latency_us"]["min"] <= after["latency_us"]["p50"] <= after["latency_us"]["max"] < 1e8


def test_failed_calls_do_not_count() -> None:
    before = rv.stats()["queries"]
    with pytest.raises(ValueError, match="k is 0"):
        rv.knn(np.ones((5, 4), np.float32), np.ones((5, 4), np.float32), 0)
    assert rv.stats()["queries"] == before
