"""Which rows belong to which key."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ruvgen import index as graph
from ruvgen.arguments import id_array

Ids = NDArray[np.int64]


def given(keys: Any) -> Ids:
    """Keys as an array, also a single one."""
    several = isinstance(keys, Iterable) and not (isinstance(keys, np.ndarray) and keys.ndim == 0)
    return (
        id_array(keys if isinstance(keys, np.ndarray) else [*keys], "keys")
        if several
        else id_array([keys], "keys")
    )


class Several:
    """Rows of keys that may have several, which are stored under numbers instead.

    A number is given once, before its row is added, so the index says which numbers still have a row. All
    that there is to change is one array, which other threads and interrupts find old or new.
    """

    def __init__(self, owners: Ids | None = None) -> None:
        self.owners = np.empty(0, np.int64) if owners is None else owners  # the key of each number
        self._sorted: tuple[Ids, Ids] | None = None  # owners, and the numbers in the order of their keys

    def append(self, keys: Ids) -> Ids:
        """Numbers for new rows of keys."""
        first = len(self.owners)
        self.owners = np.concatenate([self.owners, keys])
        return np.arange(first, first + len(keys))

    def numbers(self, keys: Ids, index: graph.Index) -> list[Ids]:
        """The numbers of the rows that each key has in an index."""
        owners, known = self.owners, self._sorted
        if known is None or known[0] is not owners:
            known = self._sorted = owners, np.argsort(owners, kind="stable")
        order = known[1]
        start, stop = (np.searchsorted(owners, keys, side, order) for side in ("left", "right"))
        every = [order[i:j] for i, j in zip(start, stop, strict=True)]
        return [numbers[index.contains(numbers)] for numbers in every]

    def rename(self, numbers: Ids, new: int) -> None:
        """Give rows to another key."""
        owners = self.owners.copy()
        owners[numbers] = new
        self.owners = owners


class IndexedKeys(Sequence[int]):
    """The keys of an index, one per row, as a sequence and as an array."""

    def __init__(self, keys: NDArray[np.uint64]) -> None:
        self._keys = keys

    def __len__(self) -> int:
        return len(self._keys)

    def __getitem__(self, at: Any) -> Any:
        if isinstance(at, slice) and at.step not in (None, 1):
            raise ValueError("Slicing with a step is not supported")
        found = self._keys[at]
        return found if isinstance(found, np.ndarray) else int(found)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> NDArray[Any]:
        return np.array(self._keys, dtype or np.uint64)
