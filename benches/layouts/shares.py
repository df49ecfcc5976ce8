"""How much of the rows a search must read that stops early, by the order of dimensions: counted, not timed.

Sums are looked at after 8, 16, 24, 32, 48, 64, … dimensions, and a panel of 64 rows is read on while any of
its rows is not farther than the tenth nearest: the least that such a search reads. Axes are the rows' own.
"""

from __future__ import annotations

import numpy as np

from benches.data.sets import Floats

from .search import K, SearchCase

ROWS, QUERIES, PANEL, FITTED = 200_000, 20, 64, 20_000
LOOKS = (8, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024)


def shares(cases: list[SearchCase]) -> dict[str, dict[str, float]]:
    """The share of elements by set and order, of square distances, on at most ROWS rows."""
    return {case.name: _orders(case.rows[:ROWS], case.queries[:QUERIES]) for case in cases}


def _orders(rows: Floats, queries: Floats) -> dict[str, float]:
    mean = rows.mean(axis=0)
    rows, queries = rows - mean, queries - mean
    fitted = rows[:: max(1, len(rows) // FITTED)].astype(np.float64)
    axes = np.linalg.eigh(fitted.T @ fitted)[1][:, ::-1].astype(np.float32)
    spread = np.argsort(-rows.var(axis=0))
    return {
        "as they come": _share(rows, queries),
        "by variance": _share(rows[:, spread], queries[:, spread]),
        "principal axes": _share(rows @ axes, queries @ axes),
    }


def _share(rows: Floats, queries: Floats) -> float:
    count, dim = len(rows) // PANEL * PANEL, rows.shape[1]
    looks, read = [*(look for look in LOOKS if look < dim), dim], 0.0
    for query in queries:
        limit = np.partition(((rows[:count] - query) ** 2).sum(axis=1), K - 1)[K - 1]
        sums, before = np.zeros(count, np.float32), 0
        for look in looks:
            near = (sums <= limit).reshape(-1, PANEL).any(axis=1)
            read += float(near.mean()) * (look - before) / dim
            sums += ((rows[:count, before:look] - query[before:look]) ** 2).sum(axis=1)
            before = look
    return read / len(queries)
