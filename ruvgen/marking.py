"""Rows of an index that no search returns for a while, and new ids for rows."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ._graph import Graph
from ._status import EXISTS, STALE, UNKNOWN, Status
from .arguments import id_array, is_id
from .index_facts import Facts

Ints = NDArray[np.int64]


class Marks(Facts):
    """Changes of rows that leave the graph as it is."""

    _graph: Graph

    @property
    def marked(self) -> Ints:
        """The ids of marked rows, int64, in the order of `ids`."""
        return self._graph.ids(marked=True)

    def mark(self, ids: ArrayLike) -> int:
        """Leave rows out of all results from now on: one id, or several, all or none. O(1) for each.

        Marked rows stay in the graph, and `len`, `ids`, `in` and `get` know them; so masks have an entry for
        them, which does not matter. `unmark` brings them back; `upsert` of an id puts a row in its place that
        is not marked, `remove` removes it. Searches pass through marked rows, so many of them make searches
        slower; where fewer than a quarter of all rows are not marked, these are searched as those of a
        filter are. Marks are in files, copies and logs; `stats()["marked"]` counts them. Returns how many
        were not marked before. Raises KeyError for an id that is not there; and what changes of a logged
        index raise.
        """
        return self._mark(ids, True)

    def unmark(self, ids: ArrayLike) -> int:
        """Return rows again that were marked: one id, or several, all or none. O(1) for each.

        Returns how many were marked. Raises KeyError for an id that is not there.
        """
        return self._mark(ids, False)

    def _mark(self, ids: ArrayLike, marks: bool) -> int:
        keys: Ints | list[int]
        one: object = ids
        try:
            if type(one) is int and is_id(one):
                keys = [one]
                return self._graph.mark_one(one, marks)
            keys = np.atleast_1d(id_array(ids, "ids", scalar=True))
            return self._graph.mark(keys, marks)
        except Status as error:
            raise KeyError(f"id {keys[error.at]} is not in the index") from None

    def rename(self, old: ArrayLike, new: ArrayLike) -> None:
        """Give rows other ids: one, or several at one moment, all or none. Rows and marks stay. O(n).

        old, new: ids, as many of both. Subsets and filters see the row under its new id only. A search
        beside it finds each row under its old or its new id, as of one moment. Raises KeyError for an old id
        that is not there; ValueError for a new one that is there, is negative, or given twice, and for an old
        one given twice; and what changes of a logged index raise.
        """
        before, after = (
            np.atleast_1d(id_array(ids, name, scalar=True)) for name, ids in (("old", old), ("new", new))
        )
        if len(before) != len(after):
            raise ValueError(f"old has {len(before)} ids, but new {len(after)}")
        try:
            self._graph.rename_ids(before, after)
        except Status as error:
            key = (before if error.status in (UNKNOWN, STALE) else after)[error.at]
            raise _renaming_error(error.status, key, int(np.count_nonzero(after == key))) from None


def _renaming_error(status: int, key: int, times: int) -> Exception:
    if status == UNKNOWN:
        return KeyError(f"id {key} is not in the index")
    if status == STALE:
        return ValueError(f"old holds id {key} twice")
    if status == EXISTS and times < 2:
        return ValueError(f"id {key} is in the index already, so no other row can get it")
    return ValueError(f"new holds id {key} twice" if status == EXISTS else f"id {key} is negative")
