"""One result of the results of several shards: by distance, then by id, each id once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]


class Found(tuple[Ints, Floats]):
    """Ids and distances, as Index.search returns them. missing: numbers of shards that were not asked."""

    missing: tuple[int, ...] = ()


class Within(tuple[Ints, Ints, Floats]):
    """lims, ids and distances, as Index.search_radius returns them; missing as above."""

    missing: tuple[int, ...] = ()


def found(nearest: tuple[Ints, Floats], missing: tuple[int, ...] = ()) -> Found:
    """The results of a search."""
    result = Found(nearest)
    if missing:
        result.missing = missing
    return result


def nearest_one(parts: Sequence[tuple[Ints, Floats]], k: int, once: bool = False) -> tuple[Ints, Floats]:
    """The k nearest of one query, from the (ids, distances) of each shard.

    once: shards may have the same id, of a row that is on its way from one to another.
    """
    if len(parts) == 1:
        return parts[0]
    ids = np.concatenate([part[0] for part in parts])
    distances = np.concatenate([part[1] for part in parts])
    order = np.lexsort((ids.view(np.uint64), distances))  # id −1, of no row, comes last
    first = ids[order[:k]]
    if once and len(set(first.tolist())) < k:
        order = _once(ids, order, k)
        first = ids[order]
    return first, distances[order[:k]]


def nearest(parts: Sequence[tuple[Ints, Floats]], k: int, once: bool = False) -> tuple[Ints, Floats]:
    """The same of m queries, from arrays (m, k) of each shard."""
    if len(parts) == 1:
        return parts[0]
    ids = np.concatenate([part[0] for part in parts], axis=1)
    distances = np.concatenate([part[1] for part in parts], axis=1)
    order = np.lexsort((ids.view(np.uint64), distances), axis=-1)
    if once:
        order = np.array([_once(one, places, k) for one, places in zip(ids, order, strict=True)], np.intp)
        order = order.reshape(len(ids), k)
    order = order[:, :k]
    return np.take_along_axis(ids, order, 1), np.take_along_axis(distances, order, 1)


def spread(part: tuple[Ints, Floats], some: Any, m: int, k: int) -> tuple[Ints, Floats]:
    """The results of some of m queries, and of the others none."""
    ids, distances = np.full((m, k), -1, np.int64), np.full((m, k), np.inf, np.float32)
    ids[some], distances[some] = part
    return ids, distances


def within(parts: Sequence[tuple[Ints, Ints, Floats]], once: bool = False) -> Within:
    """The results of a radius search, from the (lims, ids, distances) of each shard."""
    if len(parts) == 1:
        return Within(parts[0])
    m = len(parts[0][0]) - 1
    query = np.concatenate([np.repeat(np.arange(m), np.diff(part[0])) for part in parts])
    ids, distances = (np.concatenate([part[i] for part in parts]) for i in (1, 2))
    order = np.lexsort((ids, distances, query))
    if once:
        pairs = np.stack([query[order], ids[order]], 1)
        order = order[np.sort(np.unique(pairs, axis=0, return_index=True)[1])]
    lims = np.searchsorted(query[order], np.arange(m + 1)).astype(np.int64)
    return Within((lims, ids[order], distances[order]))


def _once(ids: Ints, order: NDArray[np.intp], k: int) -> NDArray[np.intp]:
    """The first k of an order of results, each id where it stands first; what is no row counts at the end."""
    found: dict[int, int] = {}
    none: list[int] = []
    for place, key in zip(order.tolist(), ids[order].tolist(), strict=True):
        if key < 0:
            none.append(place)
        else:
            found.setdefault(key, place)
    return np.array([*found.values(), *none][:k], np.intp)
