"""The sharded index: its options, and what it says of itself."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ruvgen import _lib
from ruvgen.copying import described
from ruvgen.index import Index
from ruvgen.scalars import COUNT, integer

from . import routing
from .copying import Copied
from .routing import Clusters, Hashed


class ShardedIndex(Copied):
    """An index of several shards, each an `Index`, that is used as one.

    dim, metric and options: those of Index, for every shard. shards: how many, 1…4096. router: "hash", by
    the id, or "clusters", by the row, so that searches can leave out shards that are far from a query; there
    are none of bits, dtype "b1". The codec is trained once, by `train` or on the rows of the first `add`, and
    shared: shards code a row alike.

    Exact searches find the very ids and distances that one index of all rows would. Searches may run in any
    number of threads, concurrently with changes, which wait for each other. `shards` are the indexes
    themselves, to be read and not to be changed; `missing` and `reasons` are those of `load`. Indexes can be
    copied and pickled, which copies all rows; a copy is of no folder. Not as Index: ids cannot be renamed,
    because they say where a row is.
    """

    def __init__(
        self, dim: int, metric: str = "sqeuclidean", *, shards: int = 4, router: str = "hash", **options: Any
    ) -> None:
        number, kind = routing.count(shards), routing.of_name(router, options.get("dtype", "f32"))
        made = [Index(dim, metric, **options) for _ in range(number)]
        self._begin(made, kind(number), {})
        if isinstance(self.router, Clusters):
            self.router.normalised = self.metric == "cosine"

    def _begin(
        self, shards: Sequence[Index | None], router: Hashed | Clusters, reasons: dict[int, str]
    ) -> None:
        self.shards, self.router, self.reasons = tuple(shards), router, reasons
        self.missing = tuple(sorted(reasons))
        some = next(shard for shard in shards if shard is not None)
        self.dim, self.metric, self.dtype, self.seed = some.dim, some.metric, some.dtype, some.seed
        self.folder, self._saved, self._generation, self._lock = None, None, 0, None
        self._changing, self._next_id = threading.RLock(), 0
        self._dirty, self._unlogged = set(range(len(shards))), set[int]()
        self._taught = any(shard is not None and shard.stats()["slots"] for shard in shards)
        self._teacher = _empty(some)

    def _teach(self, teacher: Index) -> None:
        """Take over the codec that was trained before."""
        self._teacher, self._taught = teacher, True
        for _, shard in self._present():
            if not shard.stats()["slots"]:
                shard._graph.adopt(teacher._graph)

    @property
    def ids(self) -> NDArray[np.int64]:
        """All ids, int64, in the order of masks: shard by shard, in each as Index.ids."""
        return np.concatenate([shard.ids for _, shard in self._present()])

    @property
    def ef(self) -> int:
        """The candidate pool of a search in each shard that does not say, 64 at first. Can be set."""
        return self._ef

    @ef.setter
    def ef(self, ef: int) -> None:
        self._ef = integer("ef", ef, 1, COUNT)

    @property
    def threads(self) -> int:
        """How many threads a search takes that does not say, 1 at first; 0 for one per core. Can be set."""
        return self._threads

    @threads.setter
    def threads(self, threads: int) -> None:
        self._threads = integer("threads", threads, 0, _lib.MAX_THREADS)

    def stats(self) -> list[dict[str, Any] | None]:
        """Index.stats of each shard; None for one that is missing."""
        return [None if shard is None else shard.stats() for shard in self.shards]

    def memory(self) -> dict[str, int]:
        """Bytes in use, by kind, and their sum as "total"."""
        each = [shard.memory() for _, shard in self._present()]
        return {name: sum(one[name] for one in each) for name in each[0]}

    def close(self) -> None:
        """End the logs, and let others write."""
        self._unlog()

    def __len__(self) -> int:
        return sum(len(shard) for _, shard in self._present())

    def __iter__(self) -> Iterator[int]:
        return iter(self.ids.tolist())

    def __repr__(self) -> str:
        shape = {"dim": self.dim, "metric": self.metric, "rows": len(self), "shards": len(self.shards)}
        return described(self, **shape, router=self.router.name)


def _empty(like: Index) -> Index:
    """An index with the same options, without rows."""
    names = ("codec", "degree", "ef_construction", "alpha", "passes", "keep_raw", "seed", "dtype")
    return Index(like.dim, like.metric, **{name: getattr(like, name) for name in names})
