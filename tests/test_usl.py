"""The law of scaling finds what was planted."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from benches.runtime import usl

COUNTS = [1, 2, 4, 8, 16, 32]


def seconds(sigma: float, kappa: float, noise: float) -> NDArray[np.float64]:
    n = np.array(COUNTS, np.float64)[:, None]
    exact = (1 + sigma * (n - 1) + kappa * n * (n - 1)) / n
    return exact * np.random.default_rng(0).lognormal(0, noise, (len(n), 31))


@pytest.mark.parametrize(("sigma", "kappa"), [(0.0, 0.0), (0.05, 0.0), (0.02, 0.001), (0.3, 0.01)])
def test_planted_factors_are_found(sigma: float, kappa: float) -> None:
    exact = usl.usl(COUNTS, seconds(sigma, kappa, 0.0), 32)
    assert exact["sigma"][0] == pytest.approx(sigma, abs=1e-9)
    assert exact["kappa"][0] == pytest.approx(kappa, abs=1e-9)
    found = usl.usl(COUNTS, seconds(sigma, kappa, 0.02), 32)
    for name, planted in (("sigma", sigma), ("kappa", kappa)):
        value, low, high = found[name]
        assert low <= value <= high
        assert low - 0.005 <= planted <= high + 0.005


def test_more_threads_than_cores_are_told_apart() -> None:
    times = seconds(0.05, 0.0, 0.01)
    assert usl.usl(COUNTS, times, 8) | {"sigma": 0, "kappa": 0} == {
        "sigma": 0, "kappa": 0, "threads": [1, 2, 4, 8], "oversubscribed": False,
    }  # fmt: skip
    assert usl.usl(COUNTS, times, 2)["threads"] == COUNTS
    assert usl.usl(COUNTS, times, 2)["oversubscribed"]
    assert usl.usl([1, 2], times[:2], 2) == {}
