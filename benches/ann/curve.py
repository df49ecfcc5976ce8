"""Recall, the Pareto front of recall and speed, and the speed at a recall.

Recall is by distance, as in ann-benchmarks: a row counts if it is no farther than the k-th nearest, with
1e-3 to spare for rounding.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ids = NDArray[np.int64]

SLACK = 1e-3  # relative
TINY = 1e-6  # for nearest rows that are the query itself
BLOCK = 1000  # queries at once


def distances(rows: Floats, queries: Floats, ids: Ids) -> Floats:
    """Euclidean ones of each query to the rows of its ids, (m, k); inf for ids of no row."""
    found = np.full(ids.shape, np.inf, np.float32)
    for first in range(0, len(ids), BLOCK):
        part = slice(first, first + BLOCK)
        given = ids[part]
        real = (given >= 0) & (given < len(rows))
        apart = rows[np.where(real, given, 0)] - queries[part, None, :]
        found[part] = np.where(real, np.sqrt(np.einsum("mkd,mkd->mk", apart, apart)), np.inf)
    return found


def recall(found: Floats, ids: Ids, farthest: Floats) -> float:
    """The share of the k nearest among ids (m, k) at those distances; farthest (m,): of the k-th nearest.

    A row that is given twice counts once.
    """
    m, k = ids.shape
    good = found <= farthest[:, None] * (1 + SLACK) + TINY
    distinct = np.sort(np.where(good, ids, -1 - np.arange(k)), axis=1)
    twice = np.count_nonzero(distinct[:, 1:] == distinct[:, :-1])
    return float((np.count_nonzero(good) - twice) / (m * k))


def front(points: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """Points (recall, speed) than which none has more of both, by recall."""
    kept: list[tuple[float, float]] = []
    for point in sorted(points, key=lambda point: (-point[1], -point[0])):
        if not kept or point[0] > kept[-1][0]:
            kept.append(point)
    return kept


def at(points: Iterable[tuple[float, float]], wanted: float) -> float | None:
    """Speed at a recall: on the front, between points the logarithm is linear in recall.

    None where no point reaches it; where all do, that of the fastest, which is less than could be had.
    """
    kept = front(points)
    if not kept or kept[-1][0] < wanted:
        return None
    above = next(i for i, (reached, _) in enumerate(kept) if reached >= wanted)
    if above == 0:
        return kept[0][1]
    (low, fast), (high, slow) = kept[above - 1], kept[above]
    share = (wanted - low) / (high - low)
    return math.exp(math.log(fast) * (1 - share) + math.log(slow) * share)


def speeds(entry: dict[str, Any], mode: str, usual: float) -> list[tuple[float, float]]:
    """Points (recall, queries per second of CPU time) of a mode, had the reference work taken as usual.

    By the median of it around all points: bursts of noise seldom meet a point and its reference alike.
    """
    points = entry.get(mode, [])
    factor = median(point["reference_us"] for point in points) / usual if points else 1.0
    return [(point["recall"], point["per_s"] * factor) for point in points]
