"""Rows of a sharded index that no search returns for a while."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ruvgen.arguments import id_array

from .changing import Changed
from .files import naming

Ints = NDArray[np.int64]


class Marked(Changed):
    """Marks rows, as Index.mark does."""

    @property
    def marked(self) -> Ints:
        """The ids of marked rows, int64, in the order of `ids`."""
        return np.concatenate([shard.marked for _, shard in self._present()])

    def mark(self, ids: ArrayLike) -> int:
        """Leave rows out of all results from now on: one id, or several, all or none.

        As Index.mark; returns how many were not marked before. KeyError for an id that is not there.
        """
        return self._mark(ids, True)

    def unmark(self, ids: ArrayLike) -> int:
        """Return rows again that were marked. Returns how many were; KeyError for an id that is not there."""
        return self._mark(ids, False)

    def _mark(self, ids: ArrayLike, marks: bool) -> int:
        keys = np.atleast_1d(id_array(ids, "ids", scalar=True))
        with self._changes():
            held = [(number, shard, shard.contains(keys)) for number, shard in self._present()]
            there = np.logical_or.reduce([has for *_, has in held])
            if not there.all():
                raise KeyError(f"id {keys[int(there.argmin())]} is not in the index")
            count = 0
            for number, shard, has in held:
                if has.any():
                    self._dirty.add(number)
                    with naming(number, self.folder):
                        count += shard.mark(keys[has]) if marks else shard.unmark(keys[has])
            return count
