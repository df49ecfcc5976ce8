"""Chooses the directions of sketches, and decides whether they pay."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]

METRICS: Final = ("sqeuclidean", "euclidean", "cosine", "dot")
FROM: Final = 4096  # rows: with fewer, a search is fast anyway
SAMPLE: Final = 4096
ASKED: Final = 16  # rows of the sample that are used as queries
NEAREST: Final = 10
WIDTHS: Final = (8, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512)
STEPS: Final = 6
PANEL: Final = 64
APART: Final = 512  # measured cost of reading a single row, in additional elements
WORTH: Final = 0.75  # a sketch must cost less than this share of reading everything


@dataclass(frozen=True)
class Sketch:
    """Orthonormal directions (wide, dim), their origin (dim,), and after which of them to compare."""

    basis: NDArray[np.float32]
    mean: NDArray[np.float32]
    steps: tuple[int, ...]


def fit(rows: NDArray[Any], total: int, metric: str) -> Sketch | None:
    """The sketch that makes a search among `total` rows cheapest, from a sample (n, dim) of them; or None.

    Directions are the principal axes. Cost is counted in elements read, not timed, so the result does not
    depend on the machine. O(n dim² + dim³).
    """
    widths = [width for width in WIDTHS if 2 * width <= rows.shape[1]]
    if not widths or len(rows) < PANEL:
        return None
    points = rows.astype(np.float64)
    if metric == "cosine":
        lengths = np.sqrt((points**2).sum(axis=1, keepdims=True))
        points = np.divide(points, lengths, out=np.zeros_like(points), where=lengths > 0)
    mean = points.mean(axis=0)
    with np.errstate(all="ignore"):
        spread = (points - mean).T @ (points - mean)
    if not np.isfinite(spread).all():
        return None  # squared distances would overflow float32 too
    axes = np.linalg.eigh(spread)[1][:, ::-1]
    drawn = (points - mean) @ axes[:, : widths[-1]]
    panels, left = _survivors(points, drawn, widths, _limits(points, metric, total))
    plans = [_plan(widths[: i + 1], panels, left, points.shape[1]) for i in range(len(widths))]
    cost, steps = min(plans)
    if cost > WORTH:
        return None
    basis = np.ascontiguousarray(axes[:, : steps[-1]].T, np.float32)
    return Sketch(basis, mean.astype(np.float32), steps)


def _asked(count: int) -> NDArray[np.intp]:
    return np.linspace(0, count - 1, min(ASKED, count)).astype(np.intp)


def _limits(points: Doubles, metric: str, total: int) -> Doubles:
    """Squared distances below which rows are among the nearest, (queries, rows).

    The rank is scaled by the sample's share of all rows, because the k-th nearest of a sample is farther than
    that of all.
    """
    queries = points[_asked(len(points))]
    squares = (points**2).sum(axis=1)
    products = queries @ points.T
    own = (queries**2).sum(axis=1, keepdims=True)
    distances = -products if metric == "dot" else own + squares - 2 * products
    rank = 1 + max(1, round(NEAREST * len(points) / total))  # rank 0 is the query itself
    worst = np.partition(distances, min(rank, len(points) - 1), axis=1)[:, [min(rank, len(points) - 1)]]
    return 2 * worst + own + squares if metric == "dot" else np.broadcast_to(worst, distances.shape)


def _survivors(
    points: Doubles, drawn: Doubles, widths: list[int], limits: Doubles
) -> tuple[dict[int, float], dict[int, float]]:
    """After each width, the shares of panels and of rows that are not pruned yet."""
    panels, left, whole = {}, {}, len(points) // PANEL * PANEL
    sums, before = np.zeros(limits.shape), 0
    asked = _asked(len(points))
    for width in widths:
        part = drawn[:, before:width]
        for i, query in enumerate(asked):
            sums[i] += ((part - part[query]) ** 2).sum(axis=1)
        near = sums <= limits
        left[width] = float(near.mean())
        panels[width] = float(near[:, :whole].reshape(len(asked), -1, PANEL).any(axis=2).mean())
        before = width
    return panels, left


def _plan(
    widths: list[int], panels: dict[int, float], left: dict[int, float], dim: int
) -> tuple[float, tuple[int, ...]]:
    """Cost of a search that ends with the last width, as a share of reading all, and its steps."""
    steps = tuple(widths[-STEPS:])
    cost = float(steps[0])
    for before, width in pairwise(steps):
        cost += panels[before] * (width - before)
    return (cost + left[steps[-1]] * (dim + APART)) / dim, steps
