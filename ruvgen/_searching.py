"""Searches of whatever holds rows in the C library, through one interface, ruvgen_searcher."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from . import _lib
from ._hits import Hits
from ._lib import ffi, lib
from ._status import at, check, filter_list, rows_at, stride

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
IDS: Final = np.dtype(np.int64)
DISTANCES: Final = np.dtype(np.float32)


class Searcher:
    """A ruvgen_searcher, which the caller keeps no longer than what it searches."""

    def __init__(
        self, kind: str, single: int, handle: Any, dtype: np.dtype[Any], dim: int, *metric: int
    ) -> None:
        """single: the length of vectors that `one` takes, -1: none. dtype, dim: of all queries."""
        self._searcher, self._kind = ffi.new("ruvgen_searcher *"), kind
        self._dtype, self._dim = dtype, dim
        getattr(lib, f"ruvgen_{kind}_searcher")(handle, *metric, self._searcher)
        address = int(ffi.cast("uintptr_t", self._searcher))
        self._one = _lib.searcher(address, single, np.empty, IDS, DISTANCES)

    def one(self, query: Any, k: Any, ef: Any) -> tuple[Ints, Floats] | None:
        """The k nearest to one contiguous vector, of float32 unless rows are bytes, with little overhead.

        None for other arguments, and on any error: then `nearest` searches, or raises.
        """
        found: tuple[Ints, Floats] | None = self._one(query, k, ef)
        return found

    def nearest(
        self, queries: NDArray[Any], k: int, ef: int, threads: int, filters: Sequence[Any] = ()
    ) -> tuple[Ints, Floats]:
        """The k nearest; filters are masks of bool, ids or subsets: none, one, or one per query."""
        m = len(queries)
        ids, distances = np.empty((m, k), np.int64), np.empty((m, k), np.float32)
        batch = ffi.new("ruvgen_batch *", {"k": k, "ef": ef})
        for part in self._parts(batch, queries, threads, filters):
            batch.ids, batch.distances = at(ids[part], "int64_t"), at(distances[part], "float")
        return ids, distances

    def within(
        self, queries: NDArray[Any], radii: NDArray[np.float64], threads: int, filters: Sequence[Any] = ()
    ) -> Hits:
        """All rows within the radii (m,), by comparing all that the filters allow."""
        hits = Hits(len(queries))
        batch = ffi.new("ruvgen_batch *", {"hits": hits.handle})
        for part in self._parts(batch, queries, threads, filters):
            batch.radii, batch.first = at(radii[part], "double"), part.start
        return hits

    def _parts(
        self, batch: Any, queries: NDArray[Any], threads: int, filters: Sequence[Any]
    ) -> Iterator[slice]:
        """Search part by part, each after the caller has said where its results go.

        Python handles signals in between.
        """
        batch.stride, batch.m, batch.threads = stride(queries), len(queries), threads
        batch.filter_count = len(filters)
        for part in slices(len(queries), lib.ruvgen_search_parts(self._searcher, batch)):
            own = filters[part] if len(filters) > 1 else filters
            kept = filter_list(own)
            batch.queries = rows_at(queries[part], self._dtype, self._dim)
            batch.m, batch.filters, batch.filter_count = part.stop - part.start, kept, len(own)
            yield part
            check(lib.ruvgen_search(self._searcher, batch), kind=self._kind)


def slices(m: int, parts: int) -> Iterator[slice]:
    """So many parts of m queries, of about the same size."""
    return (slice(m * i // parts, m * (i + 1) // parts) for i in range(parts))


def merge(results: Sequence[tuple[Ints, Floats]]) -> tuple[Ints, Floats]:
    """The k nearest of several searches, each with ids and distances (m, k)."""
    ids, distances = (np.ascontiguousarray([each[i] for each in results]) for i in (0, 1))
    searches, m, k = ids.shape
    best = np.empty((m, k), np.int64), np.empty((m, k), np.float32)
    given = at(ids, "int64_t"), at(distances, "float"), at(best[0], "int64_t"), at(best[1], "float")
    lib.ruvgen_merge(searches, m, k, *given)
    return best
