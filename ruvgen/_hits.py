"""The results of radius searches: any number per query, so that they come as one array with limits."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from math import inf
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from . import _lib
from ._lib import lib
from ._status import at
from .arguments import several, single
from .arrays import plain
from .scalars import number

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]
Results = tuple[Ints, Ints, Floats]  # lims (m + 1,), ids, distances

SORTED: Final = 1 << 20  # results that are sorted between two looks for signals: under a tenth of a second


class Hits:
    """A handle of ruvgen_hits, for m queries."""

    def __init__(self, m: int) -> None:
        self._place, self._m = _lib.opened("hits", m), m

    @property
    def handle(self) -> Any:
        """What C functions take."""
        return self._place[0]

    def results(self) -> Results:
        """What was found; it is no longer in the handle then."""
        count = lib.ruvgen_hits_count(self.handle)
        lims, ids = np.empty(self._m + 1, np.int64), np.empty(count, np.int64)
        distances = np.empty(count, np.float32)
        where = at(lims, "int64_t"), at(ids, "int64_t"), at(distances, "float")
        lib.ruvgen_hits_write(self.handle, *where)
        start = 0
        while start < self._m:
            end = int(np.searchsorted(lims, lims[start] + SORTED, "right"))
            end = min(max(end - 1, start + 1), self._m)
            lib.ruvgen_hits_sort(self.handle, where[0], start, end, *where[1:])
            start = end
        return lims, ids, distances


@contextmanager
def told() -> Iterator[None]:
    """Errors for want of memory that say what to do."""
    try:
        yield
    except MemoryError:
        cure = "take a smaller one, or fewer queries at a time"
        raise MemoryError(f"no memory for all rows within the radius; {cure}") from None


def rounded(radii: NDArray[np.float64]) -> Floats:
    """As float32, as distances of floats are compared with them."""
    most = np.finfo(np.float32).max
    return np.where(np.isinf(radii), radii, np.clip(radii, -most, most)).astype(np.float32)


def radii(value: Any, m: int, metric: int) -> NDArray[np.float64]:
    """One radius per query (m,), from a number or m of them; only that of products may be negative."""
    least = -inf if list(_lib.METRICS)[metric] == "dot" else 0.0
    if not several(value):
        return np.full(m, number("radius", single(value), least, inf))
    given = plain(value, "radius")
    if given.dtype.kind not in "iuf" and given.size:
        raise TypeError(f"radius is {given.dtype}, not of real numbers")
    if given.shape != (m,):
        raise ValueError(f"radius has shape {given.shape}; it is a number, or one per query: {(m,)}")
    each = np.array(given, np.float64)  # a copy, because another thread may change the array
    wrong = ~(each >= least)
    if wrong.any():
        query = int(wrong.argmax())
        raise ValueError(f"radius is {each[query]:g} for query {query}; it must be at least {least:g}")
    return each
