"""Radius search over float64, whose distances are float64: of all pairs, block by block."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from . import _lib
from ._hits import Ints

Doubles = NDArray[np.float64]

ROWS: Final = 1 << 14  # per block
PLACES: Final = 1 << 19  # distances of a block: 4 MiB


def within(
    metric: int, base: NDArray[Any], queries: NDArray[Any], radii: Doubles, threads: int
) -> tuple[Ints, Ints, Doubles]:
    """All rows within a radius per query, as radius returns them; arrays of float64, already checked."""
    m, n = len(queries), len(base)
    most = max(1, PLACES // ROWS)
    found: list[tuple[Ints, Ints, Doubles]] = []
    room = np.empty((min(m, most), min(n, ROWS)))
    for q in range(0, m, most):
        for r in range(0, n, ROWS):
            x, y = queries[q : q + most], base[r : r + ROWS]
            out = room[: len(x), : len(y)]
            _lib.cdist(metric, "double", x, y, out, threads)
            of, at = np.nonzero(out <= radii[q : q + most, None])  # false for NaN
            if len(of):
                found.append((of + q, at + r, out[of, at]))
    of, ids = (np.concatenate([part[i] for part in found] or [np.empty(0, np.int64)]) for i in (0, 1))
    distances = np.concatenate([part[2] for part in found] or [np.empty(0)])
    order = np.lexsort((ids, distances, of))
    lims = np.zeros(m + 1, np.int64)
    np.cumsum(np.bincount(of, minlength=m), out=lims[1:])
    return lims, ids[order], distances[order]


def nearer(
    found: tuple[Ints, Ints, NDArray[Any]],
    finish: Callable[[NDArray[Any]], NDArray[Any]],
    radii: Doubles,
) -> tuple[Ints, Ints, NDArray[Any]]:
    """Of the results of a somewhat larger radius, finished in the same order, those within the radii."""
    lims, ids, distances = found
    of = np.repeat(np.arange(len(radii)), np.diff(lims))
    distances = finish(distances)
    kept = distances <= radii.astype(distances.dtype)[of]
    lims = np.zeros_like(lims)
    np.cumsum(np.bincount(of[kept], minlength=len(radii)), out=lims[1:])
    return lims, ids[kept], distances[kept]
