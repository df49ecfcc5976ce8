"""What sharding costs on paper: docs/scaling.md says it in words.

Times are seconds of a core. All that is measured comes in as an argument.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Walk:
    """Seconds of a search of one index: base + per_doubling · log2(rows)."""

    base: float
    per_doubling: float

    @classmethod
    def fitted(cls, rows: list[int], seconds: list[float]) -> Walk:
        """By least squares of relative errors."""
        weights = 1 / np.array(seconds)
        table = np.stack([np.ones(len(rows)), np.log2(rows)], 1) * weights[:, None]
        base, slope = np.linalg.lstsq(table, np.ones(len(rows)), rcond=None)[0]
        return cls(float(base), float(slope))

    def seconds(self, rows: float) -> float:
        """For so many rows."""
        return self.base + self.per_doubling * math.log2(rows)


def local(walk: Walk, rows: float, shards: int, merge: float) -> float:
    """One core that searches all shards, one after the other."""
    return shards * walk.seconds(rows / shards) + (merge if shards > 1 else 0)


def slowest(latencies: Floats, shards: int, quantile: float) -> float:
    """A quantile of the slowest of so many independent calls."""
    return float(np.quantile(latencies, quantile ** (1 / shards)))


def hedged(latencies: Floats, after: float) -> Floats:
    """Latencies of calls of which a second replica is asked after some time: all pairs, each as likely."""
    other = after + latencies
    return np.minimum(latencies[:, None], other[None]).ravel()


def bytes_per_row(dim: int, degree: int, code: float, raw: bool = True) -> float:
    """Memory of a row: links, guards, id and its entry in the table; code bytes per element; raw floats."""
    return 8 * degree + 8 + 8 + 16 + code * dim + (4 * dim if raw else 0)
