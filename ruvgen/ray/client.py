"""The index that actors make up, as any process of the cluster uses it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any, Final

import numpy as np
import ray
from numpy.typing import ArrayLike, NDArray

from ruvgen import row_types
from ruvgen._graph import ARRAYS
from ruvgen.arguments import filters, id_array, is_id, single, thread_count
from ruvgen.arrays import not_finite
from ruvgen.scalars import COUNT, boolean, integer, shown
from ruvgen.shards import merging
from ruvgen.shards.merging import Found, Within
from ruvgen.shards.routing import Clusters, Hashed

from .calling import Call, Replicas, gather
from .changes import Changing
from .errors import ShardError
from .following import Position
from .lines import REACHED

LARGE: Final = 1 << 16  # bytes of queries from which they are put into the object store once
PATIENCE: Final = 30.0  # seconds for actors that were killed to come back


def connect(name: str = "index") -> ShardedIndex:
    """The index that `deploy` started under a name. Raises ValueError if there is none."""
    return ShardedIndex(name)


def _again(kind: type[ShardedIndex], name: str, limit: int, patience: float, need: list[Any]) -> ShardedIndex:
    """What a pickle of a client is read as."""
    made = kind(name, limit=limit, patience=patience)
    made._need = need
    return made


class ShardedIndex(Changing):
    """An index whose shards are actors. Any number of processes and threads may use it at a time.

    Searches ask one replica of each shard, and the second one if the first takes longer than 95 % of the
    calls of the last minute did. limit: calls of a shard under way from this client; more wait. patience:
    seconds for actors that were killed to come back, if no replica is left. A client finds its own changes.
    """

    def __init__(self, name: str = "index", *, limit: int = 32, patience: float = PATIENCE) -> None:
        from .deploying import find

        first = find(name, 0, 0)
        if first is None:
            raise ValueError(
                f"there is no index {name!r} on this cluster: deploy(folder, {name!r}) starts one"
            )
        self.name, self.patience = name, patience
        self.options = ray.get(first.settings.remote(), timeout=patience)
        found, (centres, owner) = ray.get(first.described.remote(), timeout=patience)
        self.dim, self.metric, self.dtype, shards = found.dim, found.metric, found.dtype, len(found.shards)
        self.router: Hashed | Clusters = Hashed(shards)
        if found.router == "clusters":
            self.router = Clusters(shards, centres, owner, self.metric == "cosine")
        self.limit = integer("limit", limit, 1, 1 << 16)
        self.replicas = [
            Replicas(
                shard, [find(name, shard, i) for i in range(self.options["replicas"])], limit,
                lambda shard, i: find(name, shard, i),
            )
            for shard in range(shards)
        ]  # fmt: skip
        self._begin_lines()
        self._need: list[Position | None] = [None] * shards
        self._next_id, self._naming = -1, threading.Lock()

    def _begin_lines(self) -> None:
        """Learn where actors listen; if none can be reached, as through Ray Client, calls go by Ray."""
        known = [(of.lines[i], of.handle(i)) for of in self.replicas for i in range(len(of.actors))]
        asked = [line.ask(actor) for line, actor in known if actor is not None]
        ready, _ = ray.wait(asked, num_returns=len(asked), timeout=REACHED) if asked else ([], None)
        reached = False
        for line, actor in known:
            if actor is not None and (one := line.take(actor)) is not None:
                line.give_back(one)
                reached = True
        for of in self.replicas:
            of.direct = reached or not ready

    def search(
        self, Q: ArrayLike, k: int = 10, ef: int = 64, *, threads: int = 1, filter: Any = None,
        dtype: str | None = None, probes: int | None = None, allow_partial: bool = False,
    ) -> Found:  # fmt: skip
        """The k nearest rows to each of Q (m, dim), or to one vector (dim,), as ruvgen.shards finds them.

        filter: ids, a set of them, or a list of such per query. allow_partial: answer without shards of which
        no replica does; `missing` of the result has their numbers. Raises ShardError otherwise, which names
        them, and what Index.search raises.
        """
        queries, alone = self._queries(Q, dtype)
        k, ef, m = integer("k", k, 1, COUNT), integer("ef", ef, 1, COUNT), len(queries)
        threads, partial = thread_count(threads), boolean("allow_partial", allow_partial)
        asked = self._asked(queries, probes)
        places = [None if asked is None else np.flatnonzero((asked == s).any(1)) for s in range(self.shards)]
        chosen = self._filters(filter, m)
        given = ray.put(queries) if asked is None and queries.nbytes >= LARGE else queries

        def begun() -> Iterator[Call]:
            for of, some, need in zip(self.replicas, places, self._need, strict=True):
                own = chosen if some is None or not isinstance(chosen, list) else [chosen[i] for i in some]
                if some is None or len(some):
                    mine = given if some is None else queries[some]
                    yield of.first(m * min(k, 64), "search", mine, k, ef, threads, own, need)

        answers, reasons = gather(begun(), self.patience, partial)
        parts = [
            part if asked is None else merging.spread(part, places[shard], m, k) for shard, part in answers
        ]
        if not parts:
            raise ShardError("; ".join(reasons.values()) or "there is nothing to search")
        best = merging.nearest(parts, k, self.router.moves)
        return merging.found((best[0][0], best[1][0]) if alone else best, tuple(sorted(reasons)))

    def search_radius(
        self, Q: ArrayLike, radius: ArrayLike, ef: int = 64, *, threads: int = 1, filter: Any = None,
        dtype: str | None = None, allow_partial: bool = False,
    ) -> Within:  # fmt: skip
        """The rows within a radius of each of Q, as ruvgen.shards finds them; filter and errors as above."""
        queries, _ = self._queries(Q, dtype)
        chosen, partial = self._filters(filter, len(queries)), boolean("allow_partial", allow_partial)
        given = queries, radius, ef, thread_count(threads), chosen
        calls = (
            of.first(len(queries) * 64, "search_radius", *given, need)
            for of, need in zip(self.replicas, self._need, strict=True)
        )
        answers, reasons = gather(calls, self.patience, partial)
        parts = [part for _, part in answers]
        if not parts:
            raise ShardError("; ".join(reasons.values()))
        result = merging.within(parts, self.router.moves)
        result.missing = tuple(sorted(reasons))
        return result

    def get(self, ids: int | ArrayLike) -> NDArray[Any]:
        """The row of an id (dim,), or rows of several (n, dim), in `dtype`. KeyError for an unknown one."""
        alone = np.ndim(ids) == 0
        keys = np.atleast_1d(id_array(ids, "ids", scalar=True))
        rows, there = self._read(keys)
        if not there.all():
            raise KeyError(f"id {keys[int(there.argmin())]} is not in the index")
        found: NDArray[Any] = rows[0] if alone else rows
        return found

    def contains(self, ids: ArrayLike) -> Any:
        """Whether each of ids (n,) is there, (n,) bool; of one id, as `in`."""
        if np.ndim(ids) == 0:
            return single(ids) in self
        return self._read(id_array(ids, "ids"))[1]

    def __contains__(self, key: object) -> bool:
        return is_id(key) and bool(self._read(np.array([key], np.int64))[1][0])

    def __reduce__(self) -> Any:
        """Pickled for a task or an actor: it connects again there, and finds this client's changes too."""
        return _again, (type(self), self.name, self.limit, self.patience, list(self._need))

    def _read(self, keys: NDArray[np.int64]) -> tuple[Any, Any]:
        to = None if self.router.moves else self.router.of(keys)  # type: ignore[call-arg]
        places = [np.arange(len(keys)) if to is None else np.flatnonzero(to == s) for s in range(self.shards)]
        calls = (
            of.first(1, "rows", keys[places[of.shard]], self._need[of.shard])
            for of in self.replicas
            if len(places[of.shard])
        )
        rows, there = np.empty((len(keys), self.dim), ARRAYS[self.dtype]), np.zeros(len(keys), np.bool_)
        answers, _ = gather(calls, self.patience, False)
        for shard, (has, found) in answers:
            at = places[shard][has]
            rows[at], there[at] = found, True
        return rows, there

    @property
    def shards(self) -> int:
        """How many."""
        return len(self.replicas)

    def __len__(self) -> int:
        calls = (of.first(1, "size", need) for of, need in zip(self.replicas, self._need, strict=True))
        return sum(size for _, size in gather(calls, self.patience, False)[0])

    def __repr__(self) -> str:
        shape = f"{self.shards} shards of {self.dim} elements, {self.metric}"
        return f"<ruvgen.ray.ShardedIndex {self.name!r}: {shape}>"

    def _queries(self, Q: ArrayLike, dtype: str | None) -> tuple[NDArray[np.float32], bool]:
        queries, alone = row_types.queries_given(Q, "Q", self.dtype, self.dim, dtype)
        if not np.isfinite(queries).all():
            raise ValueError(not_finite("Q", queries[0] if alone else queries))
        return queries, alone

    def _filters(self, value: Any, m: int) -> Any:
        """Ids for all queries, a list of such per query, or None."""
        if callable(value):
            raise TypeError(f"filter is {shown(value)}; actors take ids, or sets of them")
        chosen = filters(value, m)
        for one in chosen:
            if not isinstance(one, np.ndarray) or one.dtype == np.bool_:
                raise TypeError(
                    "filter is a mask or subset; shards of several processes take ids, or sets of them"
                )
        return None if not chosen else chosen[0] if len(chosen) == 1 else chosen

    def _asked(self, queries: NDArray[np.float32], probes: int | None) -> NDArray[np.int64] | None:
        if probes is None:
            return None
        if not isinstance(self.router, Clusters):
            raise ValueError(f"probes={shown(probes)} is for router='clusters'; hashes spread rows over all")
        number = integer("probes", probes, 1, self.shards)
        return self.router.ranked(queries)[:, :number] if number < self.shards else None
