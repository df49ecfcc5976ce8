"""hnswlib's BFIndex."""

from __future__ import annotations

from operator import index as whole

import numpy as np
from numpy.typing import ArrayLike

from ruvgen import flat
from ruvgen._status import Path

from ._common import SPACES, Common


class BFIndex(Common[flat.FlatIndex]):
    """hnswlib's BFIndex, exact search, on `ruvgen.FlatIndex`."""

    _KIND = "ruvgen.compat.hnswlib.BFIndex"

    def init_index(self, max_elements: int) -> None:
        """Make it ready for max_elements vectors."""
        self._begin(max_elements)
        self._native = flat.FlatIndex(self._dim, SPACES[self._space])

    def add_items(self, data: ArrayLike, ids: ArrayLike | None = None) -> None:
        """Add rows, or replace those whose labels are there; all or none of them."""
        with self._lock:
            native, (rows, labels) = self._ready(), self._given(data, ids)
            new = len(labels) - int(np.count_nonzero(native.contains(labels)))
            if len(native) + new > self._max:
                raise RuntimeError(
                    f"The number of elements exceeds the specified limit, which is {self._max}"
                )
            native.upsert(rows, labels)
            self._next += len(rows)

    def delete_vector(self, label: int) -> None:
        """Remove a vector, if it is there."""
        self._ready().remove(whole(label), missing="ignore")

    def load_index(self, path_to_index: Path, max_elements: int = 0) -> None:
        """Read what save_index wrote, instead of what is there."""
        facts, _, native = self._load(path_to_index, flat.FlatIndex)
        with self._lock:
            self._native, self._next = native, len(native)
            self._max = max_elements if max_elements >= self._next else facts["max"]
