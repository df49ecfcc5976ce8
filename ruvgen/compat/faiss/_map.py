"""Ids of one's own for the rows of an index."""

from __future__ import annotations

from typing import Any, NoReturn

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ruvgen.arguments import id_array

from ._index import Floats, Index, Positions
from ._selectors import Ids, IDSelectorBatch, SearchParameters, SearchParametersHNSW, selector


class IndexIDMap(Index):
    """Rows of another index under any ids of 64 bits, which may be given several times."""

    def __init__(self, index: Positions) -> None:
        if index.ntotal:
            raise RuntimeError("index must be empty on input")
        super().__init__(index.d, index.metric_type)
        self.index, self.id_map = index, np.empty(0, np.int64)

    @property
    def ntotal(self) -> int:
        """How many rows there are."""
        return len(self.id_map)

    def add(self, x: ArrayLike) -> NoReturn:
        """Is for other indexes."""
        raise RuntimeError("add does not make sense with IndexIDMap, use add_with_ids")

    def add_with_ids(self, x: ArrayLike, ids: ArrayLike) -> None:  # type: ignore[override]
        """Append rows (n, d) under ids (n,)."""
        keys, rows = id_array(ids, "ids"), self._rows(x)
        if len(keys) != len(rows):
            raise AssertionError(f"x has {len(rows)} rows, but ids {len(keys)}")
        self.index.add(rows)
        self.id_map = np.concatenate([self.id_map, keys])

    def search(self, x: ArrayLike, k: int, *, params: SearchParameters | None = None) -> tuple[Floats, Ids]:
        """The k nearest to each row of x: D float32 (m, k) and I int64 (m, k)."""
        found, places = self.index.search(x, k, params=self._inner(params))
        return found, self._ids(places)

    def range_search(
        self, x: ArrayLike, thresh: float, *, params: SearchParameters | None = None
    ) -> tuple[NDArray[np.uint64], Floats, Ids]:
        """Rows at distances below thresh, or with products above: lims uint64 (m + 1,), D and I."""
        lims, found, places = self.index.range_search(x, thresh, params=self._inner(params))
        return lims, found, self._ids(places)

    def remove_ids(self, x: Any) -> int:
        """Remove rows, by a selector or an array of ids. Returns how many."""
        gone = selector(x).chosen(self.id_map)
        count: int = self.index.remove_ids(np.flatnonzero(gone))  # type: ignore[attr-defined]
        self.id_map = self.id_map[~gone]
        return count

    def reset(self) -> None:
        """Remove all rows."""
        self.index.reset()  # type: ignore[attr-defined]
        self.id_map = self.id_map[:0]

    def reconstruct_batch(self, key: ArrayLike) -> Floats:
        """The rows of several ids, (n, d), of an id that is there twice one of them."""
        keys, order = id_array(key, "key"), np.argsort(self.id_map, kind="stable")
        places = np.searchsorted(self.id_map, keys, sorter=order)
        if not self.ntotal or (self.id_map[order[np.minimum(places, self.ntotal - 1)]] != keys).any():
            raise RuntimeError(f"not all of {keys.tolist()} are ids of the index")
        return self.index.reconstruct_batch(order[places])

    def _ids(self, places: Ids) -> Ids:
        if not self.ntotal:
            return places
        ids = self.id_map[places]
        ids[places < 0] = -1
        return ids

    def _inner(self, params: SearchParameters | None) -> SearchParameters | None:
        """The same for positions."""
        if params is None or params.sel is None:
            return params
        inner = SearchParametersHNSW(0, IDSelectorBatch(np.flatnonzero(params.sel.chosen(self.id_map))))
        inner.efSearch = params.efSearch
        return inner


class IndexIDMap2(IndexIDMap):
    """The same: also an IndexIDMap can reconstruct here."""
