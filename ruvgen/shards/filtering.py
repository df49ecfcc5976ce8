"""Filters of a sharded index: each shard gets its part of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ruvgen.arguments import filters, mask_text
from ruvgen.index import Index
from ruvgen.subset import Subset


class ShardedSubset:
    """Rows that searches of a sharded index may return, prepared, from ShardedIndex.subset."""

    def __init__(self, owner: Any, parts: Sequence[Subset | None]) -> None:
        self.index, self.parts = owner, tuple(parts)

    @property
    def ids(self) -> NDArray[np.int64]:
        """Those of its ids that are in the index now, int64, ascending."""
        return np.sort(np.concatenate([part.ids for part in self.parts if part is not None]))

    def __len__(self) -> int:
        return sum(len(part) for part in self.parts if part is not None)

    def __repr__(self) -> str:
        return f"<ruvgen.ShardedSubset of {len(self):,} of {len(self.index):,} rows>"


def split(value: Any, m: int, owner: Any) -> list[Any]:
    """For each shard, the filter that its search takes for m queries: None, one, or a list of m.

    value: as of Index.search; a mask has an entry for each of the owner's `ids`. owner: a ShardedIndex.
    """
    shards: Sequence[Index | None] = owner.shards
    if value is None:
        return [None] * len(shards)
    if isinstance(value, ShardedSubset):
        if value.index is not owner:
            raise ValueError(f"filter is {value!r}, which is of another index: make one with subset of this")
        return list(value.parts)
    chosen = filters(value, m, owner)
    each = [_parts(one, shards, owner) for one in chosen]
    if len(chosen) == 1:
        return each[0]
    return [list(parts) for parts in zip(*each, strict=True)]


def _parts(one: Any, shards: Sequence[Index | None], owner: Any) -> list[Any]:
    """A mask or ids, cut for each shard."""
    if one.dtype != np.bool_:
        if owner.router.moves:
            return [one] * len(shards)
        to = owner.router.of(one)
        return [one[to == number] for number in range(len(shards))]
    sizes = [0 if shard is None else len(shard) for shard in shards]
    ends = np.cumsum(sizes)
    if len(one) != ends[-1]:
        raise ValueError(mask_text([one], int(ends[-1])))
    return [one[end - size : end] for end, size in zip(ends, sizes, strict=True)]
