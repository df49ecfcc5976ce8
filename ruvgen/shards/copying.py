"""Copies and pickles of a sharded index: the shards of one moment, independent of the original."""

from __future__ import annotations

import copy
import copyreg
from collections.abc import Callable, Mapping
from typing import Any, Final, Self

from ruvgen.index import Index
from ruvgen.scalars import shown

from .saving import Stored

SETTINGS: Final = ("ef", "threads")
PARTS: Final = {"shards", "router", "reasons", "next_id", "teacher", "taught"}
OWN: Final = {  # attributes that are not of a subclass
    *PARTS, "missing", "dim", "metric", "dtype", "seed", "folder",
    *("_ef", "_threads", "_sync", "_saved", "_generation", "_lock", "_changing"),
    *("_next_id", "_dirty", "_unlogged", "_taught", "_teacher"),
}  # fmt: skip


class Copied(Stored):
    """Copies have all rows, settings, and codec; they are of no folder, and not logged."""

    def _state(self, shard: Callable[[Index], Any], each: Callable[[Any], Any]) -> dict[str, Any]:
        """The shards of one moment, each as `shard` makes it, and the attributes of a subclass by `each`."""
        with self._changing:
            state = {
                "shards": [None if one is None else shard(one) for one in self.shards],
                "router": copy.copy(self.router), "reasons": dict(self.reasons), "next_id": self._next_id,
                "teacher": shard(self._teacher), "taught": self._taught,
            }  # fmt: skip
            added = {name: each(value) for name, value in vars(self).items() if name not in OWN}
        return {**state, **{name: getattr(self, name) for name in SETTINGS}, "added": added}

    def __setstate__(self, state: Any) -> None:
        """What unpickling calls. Raises TypeError for what is no state of a sharded index."""
        if not isinstance(state, Mapping) or set(state) != {*PARTS, *SETTINGS, "added"}:
            raise TypeError(f"the pickled state of a ruvgen.shards.ShardedIndex is {shown(state)}")
        self._begin(state["shards"], state["router"], state["reasons"])
        self._teacher, self._taught, self._next_id = state["teacher"], state["taught"], state["next_id"]
        for name in SETTINGS:
            setattr(self, name, state[name])
        vars(self).update(state["added"])

    def __reduce_ex__(self, protocol: Any) -> Any:
        """For pickle, and what uses it: the shards are pickled as indexes are."""
        return copyreg.__newobj__, (type(self),), self._state(lambda one: one, lambda value: value)  # type: ignore[attr-defined]

    def __copy__(self) -> Self:
        """An independent index with the same rows and settings."""
        twin = type(self).__new__(type(self))
        twin.__setstate__(self._state(copy.copy, lambda value: value))
        return twin

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """The same, with deep copies of what a subclass added."""
        twin = type(self).__new__(type(self))
        memo[id(self)] = twin
        twin.__setstate__(self._state(copy.copy, lambda value: copy.deepcopy(value, memo)))
        return twin
