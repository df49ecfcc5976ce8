"""Changes of an index of actors, and care for the actors themselves."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import numpy as np
import ray
from numpy.typing import ArrayLike, NDArray
from ray import exceptions

from ruvgen import row_types
from ruvgen.arguments import id_array
from ruvgen.arrays import not_finite
from ruvgen.scalars import known
from ruvgen.shards.routing import Clusters, Hashed

from .calling import GONE, PAUSE, Replicas
from .errors import ShardError
from .following import Position

Ints = NDArray[np.int64]


class Changing:
    """Adds, replaces and removes rows through the writer of each shard, and starts actors anew."""

    name: str
    dim: int
    dtype: str
    router: Hashed | Clusters
    replicas: list[Replicas]
    options: dict[str, Any]
    patience: float
    _need: list[Position | None]
    _next_id: int
    _naming: threading.Lock

    if TYPE_CHECKING:

        def contains(self, ids: ArrayLike) -> Any: ...

    def add(self, X: ArrayLike, ids: ArrayLike | None = None, *, dtype: str | None = None) -> None:
        """Add the rows of X (n, dim) under ids (n,), by default the next numbers.

        When it returns, all rows are in the logs of their shards, as `sync` has it. A shard adds all of its
        rows or none; if one refuses, what others added is removed again. Raises what ShardedIndex.add of
        ruvgen.shards raises, and ShardError for a shard that cannot be written.
        """
        rows = self._rows(X, dtype)
        keys = self._new(len(rows)) if ids is None else id_array(ids, "ids")
        parts = self._parts(rows, keys)
        if self.router.moves and len(held := keys[self.contains(keys)]):
            raise ValueError(f"id {held[0]} is in the index already; upsert replaces rows")
        done: list[int] = []
        try:
            for shard, some in parts:
                self._change(shard, "add", rows[some], keys[some])
                done.append(shard)
        except BaseException:
            for shard, some in parts:
                if shard in done:
                    self._change(shard, "remove", None, keys[some])
            raise
        self._used(keys)

    def upsert(self, X: ArrayLike, ids: ArrayLike, *, dtype: str | None = None) -> None:
        """As add, but an existing id gets the new row. After a failure some shards may have theirs."""
        rows, keys = self._rows(X, dtype), id_array(ids, "ids")
        for shard, some in self._parts(rows, keys):
            self._change(shard, "upsert", rows[some], keys[some])
            for other in range(len(self.replicas)) if self.router.moves else ():
                if other != shard:
                    self._change(other, "remove", None, keys[some])
        self._used(keys)

    def remove(self, ids: ArrayLike, *, missing: str = "error") -> int:
        """Remove rows, one id or several; returns how many. KeyError for one that is not there."""
        keys = np.atleast_1d(id_array(ids, "ids", scalar=True))
        if known("missing", missing, ("error", "ignore")) == "error":
            there = self.contains(keys)
            if not there.all():
                raise KeyError(f"id {keys[int(there.argmin())]} is not in the index")
        to = None if self.router.moves else self.router.of(keys)  # type: ignore[call-arg]
        return sum(
            self._change(shard, "remove", None, keys if to is None else keys[to == shard])
            for shard in range(len(self.replicas))
            if to is None or (to == shard).any()
        )

    def save(self) -> None:
        """Write each shard anew, so that logs are short again; searches go on, changes of that shard wait."""
        for shard in range(len(self.replicas)):
            self._need[shard] = self._call(shard, "save")

    def status(self) -> dict[str, Any]:
        """The actors, each with its process, rows, problem, and percentiles of its searches in milliseconds.

        Also those of the last minute that this client saw, by shard and size of calls, and how often it asked
        a second replica.
        """
        actors = [self._facts(of, replica) for of in self.replicas for replica in range(len(of.actors))]
        seen = {
            of.shard: {size: one.percentiles() for size, one in of.latency.items()} for of in self.replicas
        }
        return {"actors": actors, "latency_ms": seen, "hedged": {of.shard: of.hedged for of in self.replicas}}

    def repair(self) -> list[tuple[int, int]]:
        """Start actors anew that do not answer or have no shard; returns (shard, replica) of each."""
        bad = [(one["shard"], one["replica"]) for one in self.status()["actors"] if one["problem"]]
        for shard, replica in bad:
            self._restart(shard, replica)
        return bad

    def rebalance(self) -> None:
        """Place all actors anew, one after the other, such as after nodes came; replicas answer meanwhile."""
        from .deploying import leave, room

        before = self._settings()["group"]
        self.options = {**self.options, "group": room(self.options)}
        for of in self.replicas:
            for replica in range(len(of.actors)):
                self._restart(of.shard, replica)
        leave(before)

    def shut_down(self) -> None:
        """End all actors; the folder keeps what they acknowledged. Nothing if they were ended before."""
        from .deploying import find, leave

        places = [(of.shard, replica) for of in self.replicas for replica in range(len(of.actors))]
        actors = [actor for place in places if (actor := find(self.name, *place)) is not None]
        if not self.replicas[0].ended and actors:
            group = self._settings()["group"]
            for actor in actors:
                ray.kill(actor)
            leave(group)
        for of in self.replicas:
            of.ended = f"the index {self.name!r} was shut down: deploy(folder, {self.name!r}) starts it again"

    def _settings(self) -> dict[str, Any]:
        """What the actors were started with last, by whichever client."""
        self.options = self._call(0, "settings")
        return self.options

    def _restart(self, shard: int, replica: int) -> None:
        from .deploying import find, start

        if (actor := find(self.name, shard, replica)) is not None:
            ray.kill(actor)
        of = self.replicas[shard]
        of.actors[replica] = start(self.options, shard, replica)
        ray.get(of.actors[replica].facts.remote(), timeout=self.patience)

    def _facts(self, of: Replicas, replica: int) -> dict[str, Any]:
        of.check()
        try:
            actor = of.handle(replica)
            found: dict[str, Any] = ray.get(actor.facts.remote(), timeout=self.patience)
            return found
        except (*GONE, exceptions.GetTimeoutError, AttributeError) as error:
            return {
                "shard": of.shard,
                "replica": replica,
                "problem": f"does not answer: {type(error).__name__}",
            }

    def _change(self, shard: int, kind: str, rows: Any, keys: Ints) -> int:
        count, position = self._call(shard, "change", kind, rows, keys)
        before = self._need[shard]
        self._need[shard] = position if before is None else max(before, position)
        return int(count)

    def _call(self, shard: int, method: str, *given: Any) -> Any:
        """Call the writer of a shard until it answers; what it did before it was killed is not done twice."""
        of, until, again = self.replicas[shard], time.monotonic() + self.patience, False
        of.check()
        while True:
            try:
                writer = of.handle(0)
                if writer is None:
                    raise ShardError(f"shard {shard}: there is no writer")
                extra = (again,) if method == "change" else ()
                return ray.get(getattr(writer, method).remote(*given, *extra))
            except GONE as error:
                again = True
                if isinstance(error, exceptions.ActorDiedError):
                    of.actors[0] = None
                if time.monotonic() > until:
                    raise ShardError(f"shard {shard}: its writer does not come back: {error}") from None
                time.sleep(PAUSE)
            except exceptions.RayTaskError as error:
                cause = error.cause if isinstance(error.cause, Exception) else error
                raise type(cause)(*cause.args) from None

    def _parts(self, rows: Any, keys: Ints) -> list[tuple[int, Any]]:
        if len(keys) != len(rows):
            raise ValueError(f"X has {len(rows)} rows, but ids {len(keys)}")
        if not len(rows):
            return []
        if isinstance(self.router, Clusters) and not self.router.ready:
            raise ValueError(
                "the index has no clusters yet: train it with ruvgen.shards before it is deployed"
            )
        to = self.router.of(keys, row_types.as_floats(rows, self.dtype) if self.router.moves else None)  # type: ignore[arg-type]
        return [(int(shard), np.flatnonzero(to == shard)) for shard in np.unique(to)]

    def _rows(self, X: ArrayLike, how: str | None) -> Any:
        rows = row_types.rows_of(X, "X", self.dtype, self.dim, how)
        if (bad := row_types.where_not_finite(rows)) is not None:
            raise ValueError(not_finite("X", rows, bad))
        return rows

    def _new(self, n: int) -> Ints:
        """The next n numbers; two clients that ask at a time may get the same, of which one is refused."""
        with self._naming:
            if self._next_id < 0:
                self._next_id = max(
                    self._call(shard, "facts")["next_id"] for shard in range(len(self.replicas))
                )
            first, self._next_id = self._next_id, self._next_id + n
        return np.arange(first, first + n, dtype=np.int64)

    def _used(self, keys: Ints) -> None:
        with self._naming:
            if self._next_id >= 0 and len(keys):
                self._next_id = max(self._next_id, int(keys.max()) + 1)
