"""Subsets of an index: filters that are prepared once, for any number of searches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ._lib import ffi, lib
from ._status import at
from .handles import Handle

if TYPE_CHECKING:
    from .index import Index

Ints = NDArray[np.int64]


class Subset(Handle):
    """Rows that searches of an index may return, from Index.subset.

    It is a set of ids. Each search sees those of them that are in the index at that moment: removed rows are
    gone, replaced rows are found where they are now, and ids that come, or come back, are found too.
    """

    __slots__ = ("_index", "_place")

    def __init__(self, index: Index, place: Any) -> None:
        self._index, self._place = index, place

    @property
    def index(self) -> Index:
        """The index whose rows these are."""
        return self._index

    @property
    def handle(self) -> Any:
        """What C functions take."""
        return self._place.handle

    @property
    def ids(self) -> Ints:
        """Those of its ids that are in the index now, int64, ascending. O(n)."""
        room = len(self)
        while True:
            ids = np.empty(room, np.int64)
            room = lib.ruvgen_subset_ids(self.handle, at(ids, "int64_t"), len(ids))
            if room <= len(ids):  # otherwise rows were added meanwhile
                return ids[:room]

    def __len__(self) -> int:
        return int(lib.ruvgen_subset_ids(self.handle, ffi.NULL, 0))

    def __repr__(self) -> str:
        return f"<ruvgen.Subset of {len(self):,} of {len(self._index):,} rows>"

    def memory(self) -> int:
        """Bytes in use: about those of the codes of its rows, and 28 for each."""
        return int(lib.ruvgen_subset_bytes(self.handle))
