"""The universal scalability law: what threads lose by waiting for each other and by agreeing.

With N threads throughput is X(1) N / (1 + sigma (N - 1) + kappa N (N - 1)): sigma is the share of work that
only one can do at a time, kappa what each pair costs (N. Gunther, Guerrilla Capacity Planning, 2007). In
N / C - 1, where C is X(N) / X(1), both are factors: least squares without negative ones.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

SAMPLES, SEED = 1000, 0
FEWEST = 3  # counts of threads: with two any pair of numbers fits


def fit(threads: Sequence[int], speedups: Array) -> tuple[float, float]:
    """sigma and kappa of speedups over one thread, errors being relative."""
    n = np.asarray(threads, np.float64)
    weight = speedups / n  # the left side is of size N / C
    sides = np.stack([(n - 1) * weight, n * (n - 1) * weight], axis=1)
    sigma, kappa = importlib.import_module("scipy.optimize").nnls(sides, (n / speedups - 1) * weight)[0]
    return float(sigma), float(kappa)


def usl(threads: Sequence[int], seconds: Array, cores: int) -> dict[str, Any]:
    """sigma and kappa as [value, 95 % interval], from seconds of the same work (threads, round).

    threads[0] is 1. Only as many threads as there are cores count, if those are enough; else all, and then
    `oversubscribed`: sigma holds the cores that are missing, and says nothing of machines that have them. The
    interval is that of medians of bootstrap samples of the rounds. Empty where there are too few counts.
    """
    counts = [count for count in threads if count <= cores]
    over = len(counts) < FEWEST
    counts = list(threads) if over else counts
    if len(counts) < FEWEST:
        return {}
    seconds = seconds[: len(counts)]
    value = fit(counts, _speedups(seconds))
    rounds, rng = seconds.shape[1], np.random.default_rng(SEED)
    chosen = rng.integers(rounds, size=(SAMPLES, rounds))
    samples = np.array([fit(counts, _speedups(seconds[:, each])) for each in chosen])
    low, high = np.quantile(samples, (0.025, 0.975), axis=0)
    names = ("sigma", "kappa")
    found = {name: [value[i], float(low[i]), float(high[i])] for i, name in enumerate(names)}
    return {**found, "threads": counts, "oversubscribed": over}


def _speedups(seconds: Array) -> Array:
    medians = np.median(seconds, axis=1)
    return np.asarray(medians[0] / medians)
