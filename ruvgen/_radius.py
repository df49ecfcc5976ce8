"""Radius search of the graph index: walks with ever larger pools, until a pool reaches beyond the radius."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ._graph import Graph
from ._hits import Floats, Ints, Results, rounded

SHARE: Final = 64  # from one row in so many in the pool on, comparing all rows takes no longer than a walk
CELLS: Final = 1 << 20  # results that are asked for at a time


class Found(NamedTuple):
    """The results of some queries, one after the other."""

    queries: NDArray[np.intp]
    counts: Ints
    ids: Ints
    distances: Floats


def search(
    graph: Graph, queries: Floats, radii: NDArray[np.float64], ef: int, threads: int,
    filters: Sequence[Any],
) -> Results:  # fmt: skip
    """All rows within the radii (m,), found by walks with pools twice as large as their number."""
    left, limits, found = np.arange(len(queries)), rounded(radii), list[Found]()
    while len(left):
        if SHARE * ef >= graph.facts()["rows"]:
            found.append(_scan(graph, queries, radii, left, threads, filters))
            break
        more = [left[:0]]
        for start in range(0, len(left), max(1, CELLS // ef)):
            some = left[start : start + max(1, CELLS // ef)]
            ids, distances = graph.search(queries[some], max(1, ef // 2), ef, threads, _of(filters, some))
            within = (ids >= 0) & (distances <= limits[some, None])
            done = ~within[:, -1]
            keep = within[done]
            found.append(Found(some[done], keep.sum(1), ids[done][keep], distances[done][keep]))
            more.append(some[~done])
        left, ef = np.concatenate(more), 2 * ef
    return _joined(found, len(queries))


def _of(filters: Sequence[Any], some: NDArray[np.intp]) -> Sequence[Any]:
    """The filters of some queries."""
    return [filters[i] for i in some] if len(filters) > 1 else filters


def _scan(
    graph: Graph, queries: Floats, radii: NDArray[np.float64], some: NDArray[np.intp], threads: int,
    filters: Sequence[Any],
) -> Found:  # fmt: skip
    """Exact results, by comparing all rows."""
    hits = graph.searcher.within(queries[some], radii[some], threads, _of(filters, some))
    lims, ids, distances = hits.results()
    return Found(some, np.diff(lims), ids, distances)


def _joined(found: list[Found], m: int) -> Results:
    """All results in the order of queries."""
    lims = np.zeros(m + 1, np.int64)
    for part in found:
        lims[part.queries + 1] = part.counts
    np.cumsum(lims, out=lims)
    ids, distances = np.empty(lims[-1], np.int64), np.empty(lims[-1], np.float32)
    for part in found:
        ends = np.cumsum(part.counts)
        places = np.arange(len(part.ids)) + np.repeat(lims[part.queries] - ends + part.counts, part.counts)
        ids[places], distances[places] = part.ids, part.distances
    return lims, ids, distances
