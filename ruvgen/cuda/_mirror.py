"""The rows of a FlatIndex on a GPU: a copy of those on the host, which searches bring up to date."""

from __future__ import annotations

import threading
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ruvgen import _lib, _store
from ruvgen.arguments import Filter, mask_text

from . import _plan
from ._device import Memory, device
from ._rows import NO_KEY, Rows, distances_of

Ints = NDArray[np.int64]
PART = 1 << 26  # bytes of rows at a time


class Mirror:
    """`lock` is held by searches, and by calls that change the index, which say `appended` or `moved`."""

    def __init__(self, store: _store.Store) -> None:
        self.lock = threading.RLock()
        self._device = device()
        metric = _plan.metrics()[list(_lib.METRICS)[store.metric], store.dtype]
        self._store, self._shape = store, _plan.Shape(metric, store.dim)
        self._rows: Rows | None = None
        self._ranks: Memory | None = None
        self._ids = np.empty(0, np.int64)  # in the order of rows
        self._order: Ints | None = None  # of ids, None if they ascend
        self._current = False

    def appended(self) -> None:
        """There are more rows behind the others."""
        self._current = False

    def moved(self) -> None:
        """Rows have changed, or their order."""
        self._current = False
        self.forget()

    def forget(self) -> None:
        """Free what is on the device."""
        rows, ranks = self._rows, self._ranks
        self._rows = self._ranks = None
        self._current = False
        for each in (rows, ranks):
            if each is not None:
                each.close()

    def search(self, queries: NDArray[Any], k: int, chosen: list[Filter]) -> tuple[Ints, NDArray[np.float32]]:
        """Ids and distances (m, k) for finite queries (m, dim)."""
        if k > _plan.MOST_KEPT:
            raise ValueError(
                f"k is {k}; device='cuda' returns at most {_plan.MOST_KEPT} neighbours, the CPU more"
            )
        with self.lock:
            rows = self._up_to_date()
            if len(chosen) == 0:
                keys = rows.nearest(queries, k, self._ranks)
            else:
                positions = [self._positions(one, chosen) for one in chosen]
                whole = range(1) if len(chosen) == 1 else range(len(queries))
                parts = [queries] if len(chosen) == 1 else [queries[i : i + 1] for i in whole]
                found = [
                    rows.nearest(part, k, self._ranks, place)
                    for part, place in zip(parts, positions, strict=True)
                ]
                keys = np.concatenate(found) if found else np.empty((0, k), np.uint64)
            ids = self._ids if self._order is None else self._ids[self._order]
        ranks = (keys & np.uint64(0xFFFFFFFF)).astype(np.int64)
        there = keys != NO_KEY
        found_ids = np.full(keys.shape, -1, np.int64)
        found_ids[there] = ids[ranks[there]]
        return found_ids, distances_of(keys, self._shape.metric.result)

    def _positions(self, one: Filter, chosen: list[Filter]) -> NDArray[np.uint32]:
        """The numbers of the rows that a filter allows."""
        assert isinstance(one, np.ndarray)  # subsets are of an Index
        if one.dtype == np.bool_:
            if len(one) != len(self._ids):
                raise ValueError(mask_text(chosen, len(self._ids)))
            return np.flatnonzero(one).astype(np.uint32)
        return np.flatnonzero(np.isin(self._ids, one)).astype(np.uint32)

    def _up_to_date(self) -> Rows:
        """The rows on the device, after those that came have been copied there."""
        if self._rows is not None and self._current:
            return self._rows
        ids = self._store.ids()
        try:
            rows = self._with_room(len(ids))
            step = max(1, PART // self._shape.width)
            for start in range(rows.count, len(ids), step):
                rows.extend(self._store.get_all(ids[start : start + step]))
            self._rank(ids)
        except BaseException:
            self.forget()
            raise
        self._current = True
        return rows

    def _with_room(self, count: int) -> Rows:
        """The rows that are on the device, with room for so many."""
        if self._rows is None:
            self._rows = Rows(self._device, self._shape, count)
        elif self._rows.room < count:
            old = self._rows
            self._rows = old.moved(max(count, old.room + old.room // 2))
            old.close()
        return self._rows

    def _rank(self, ids: Ints) -> None:
        """Places in the order of ids, by which ties are decided."""
        if self._ranks is not None:
            self._ranks.close()
        self._ids, self._order, self._ranks = ids, None, None
        if np.all(ids[1:] > ids[:-1]):
            return
        self._order = np.argsort(ids)
        ranks = np.empty(len(ids), np.uint32)
        ranks[self._order] = np.arange(len(ids), dtype=np.uint32)
        self._ranks = Memory.of(self._device, ranks)
