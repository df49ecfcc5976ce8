"""Which rows belong to which key."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

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
    """Rows of keys that may have several, which are stored under numbers instead."""

    def __init__(self) -> None:
        self.owners = np.empty(0, np.int64)  # key of each number, −1 of those that were removed
        self._numbers: dict[int, list[int]] = {}

    @classmethod
    def of(cls, owners: Ids) -> Several:
        """The same from its array of owners."""
        made = cls()
        made.append(owners)
        return made

    def append(self, keys: Ids) -> Ids:
        """Numbers for new rows of keys."""
        first = len(self.owners)
        self.owners = np.concatenate([self.owners, keys])
        for number, key in enumerate(keys.tolist(), first):
            if key >= 0:
                self._numbers.setdefault(key, []).append(number)
        return np.arange(first, first + len(keys))

    def numbers(self, key: int) -> list[int]:
        """The numbers of a key's rows."""
        return self._numbers.get(key, [])

    def remove(self, key: int) -> list[int]:
        """Forget a key; returns the numbers of its rows."""
        gone = self._numbers.pop(key, [])
        self.owners[gone] = -1
        return gone

    def rename(self, old: int, new: int) -> int:
        """Give the rows of one key to another; returns how many."""
        moved = self._numbers.pop(old, [])
        self.owners[moved] = new
        if moved:
            self._numbers.setdefault(new, []).extend(moved)
        return len(moved)


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
