"""Ids of one's own for the rows of an index."""

from __future__ import annotations

from typing import Any, NoReturn

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ruvgen.arguments import id_array

from ._index import Floats, Index, Positions
from ._selectors import Ids, IDSelectorBatch, SearchParameters, SearchParametersHNSW, selector


class IndexIDMap(Index):
    """Rows of another index under any ids of 64 bits, which may be given several times.

    A change sets which ids there were and which there will be, then changes the index, which it does wholly
    or not at all. So its number of rows says which of the two holds, also after an interrupt between the two.
    """

    def __init__(self, index: Positions) -> None:
        if index.ntotal:
            raise RuntimeError("index must be empty on input")
        super().__init__(index.d, index.metric_type)
        self.index = index
        self._change: tuple[Ids, Ids] = (np.empty(0, np.int64),) * 2  # ids before and after

    def __getstate__(self) -> dict[str, Any]:
        with self._lock:
            state = super().__getstate__()
            del state["_change"]
            return {**state, "id_map": self.id_map}

    def __setstate__(self, state: dict[str, Any]) -> None:
        ids, rows = state.pop("id_map"), state["index"].ntotal
        if len(ids) != rows:
            raise ValueError(f"there are {len(ids)} ids for {rows} rows; do not save it while it changes")
        super().__setstate__({**state, "_change": (ids, ids)})

    @property
    def ntotal(self) -> int:
        """How many rows there are."""
        return self.index.ntotal

    @property
    def id_map(self) -> Ids:
        """The ids of the rows, (ntotal,) int64."""
        before, after = self._change
        return self._names(before, after)[: self.ntotal]

    def _names(self, before: Ids, after: Ids) -> Ids:
        """Ids of all rows that there are. Where some are added, those of the others are the same in both."""
        return after if len(after) > len(before) or len(after) == self.ntotal else before

    def add(self, x: ArrayLike) -> NoReturn:
        """Is for other indexes."""
        raise RuntimeError("add does not make sense with IndexIDMap, use add_with_ids")

    def add_with_ids(self, x: ArrayLike, ids: ArrayLike) -> None:  # type: ignore[override]
        """Append rows (n, d) under ids (n,)."""
        keys, rows = id_array(ids, "ids"), self._rows(x)
        if len(keys) != len(rows):
            raise AssertionError(f"x has {len(rows)} rows, but ids {len(keys)}")
        with self._lock:
            before = self.id_map
            after = np.concatenate([before, keys])
            self._change = before, after
            self.index.add(rows)
            self._change = after, after

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
        with self._lock:
            before = self.id_map
            gone = selector(x).chosen(before)
            after = before[~gone]
            self._change = before, after
            count: int = self.index.remove_ids(np.flatnonzero(gone))  # type: ignore[attr-defined]
            self._change = after, after
        return count

    def reset(self) -> None:
        """Remove all rows."""
        with self._lock:
            before = self.id_map
            self._change = before, before[:0]
            self.index.reset()  # type: ignore[attr-defined]
            self._change = before[:0], before[:0]

    def reconstruct_batch(self, key: ArrayLike) -> Floats:
        """The rows of several ids, (n, d), of an id that is there twice one of them."""
        keys, ids = id_array(key, "key"), self.id_map
        order = np.argsort(ids, kind="stable")
        places = np.searchsorted(ids, keys, sorter=order)
        if not len(ids) or (ids[order[np.minimum(places, len(ids) - 1)]] != keys).any():
            raise RuntimeError(f"not all of {keys.tolist()} are ids of the index")
        return self.index.reconstruct_batch(order[places])

    def _ids(self, places: Ids) -> Ids:
        before, after = self._change  # as they are after the search, so that all that it found have ids
        names = self._names(before, after)
        if not len(names):
            return places
        ids = names[places]
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
