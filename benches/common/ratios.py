"""Paired comparison of builds: medians of ratios within rounds, with bootstrap confidence intervals."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SAMPLES = 1000
CONFIDENCE = 0.95

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Estimate:
    """A value and the interval that holds it with 95 % confidence."""

    value: float
    low: float
    high: float

    @classmethod
    def of(cls, value: Array, samples: Array) -> Estimate:
        tail = (1 - CONFIDENCE) / 2
        low, high = np.quantile(samples, (tail, 1 - tail))
        return cls(float(value), float(low), float(high))

    @property
    def half(self) -> float:
        return (self.high - self.low) / 2

    def __str__(self) -> str:
        return f"{self.value:.3f} [{self.low:.3f}, {self.high:.3f}]"


def _medians(values: Array, seed: int = 0) -> tuple[Array, Array]:
    """Medians over the last axis, and those of bootstrap samples of it: (…), (…, SAMPLES)."""
    rounds = values.shape[-1]
    chosen = np.random.default_rng(seed).integers(rounds, size=(SAMPLES, rounds))
    return np.median(values, axis=-1), np.median(values[..., chosen], axis=-1)


def rate(seconds: Array, count: int) -> Estimate:
    """Things per second, from the seconds that `count` of them took in every round."""
    value, samples = _medians(seconds)
    return Estimate.of(count / value, count / samples)


def speedup(seconds: Array, reference: Array) -> Estimate:
    """How many times as fast as the reference, for one case: both (round,)."""
    return Estimate.of(*_medians(reference / seconds))


def overall(seconds: Array, reference: Array) -> Estimate:
    """The geometric mean of the cases' speedups: both (case, round)."""
    value, samples = _medians(reference / seconds)
    return Estimate.of(np.exp(np.log(value).mean()), np.exp(np.log(samples).mean(axis=0)))
