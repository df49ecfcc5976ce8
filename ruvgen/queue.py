"""A queue of objects between threads."""

from __future__ import annotations

import os
import queue
import weakref
from collections.abc import Iterable
from itertools import count
from types import TracebackType
from typing import Any, Final, Generic, Self, TypeVar

from . import _lib
from .handles import Handle
from .scalars import integer

T = TypeVar("T")
AT_ONCE: Final = 1024  # objects that one get may take beyond those found at its start


class QueueClosed(Exception):
    """The queue was closed and, for get, is empty."""


class WorkQueue(Handle, Generic[T]):
    """At most `capacity` objects of any type, None included, first in, first out, for any number of threads.

    Waiting threads sleep, and can be interrupted by Ctrl-C: a put has then either put its object or not, and
    what a get had taken is put back to the front. As a context manager it closes on leaving. Objects left in
    a queue are released with it. A forked process has its own copy.
    Raises ValueError for a capacity outside of 1…2^30, MemoryError.
    """

    def __init__(self, capacity: int) -> None:
        self._capacity = integer("capacity", capacity, 1, _lib.lib.RUVGEN_QUEUE_MAX)
        self._open()
        self._numbers = count(1)
        self._back: list[T] = []  # objects of interrupted gets, which are taken first
        self._closed = False
        _alive.add(self)

    def put(self, thing: T, timeout: float | None = None) -> None:
        """Append an object, waiting at most `timeout` seconds for room; None for ever.

        Raises queue.Full if there was none, QueueClosed, ValueError for a negative timeout.
        """
        self.put_many((thing,), timeout)

    def put_many(self, things: Iterable[T], timeout: float | None = None) -> int:
        """Wait for room as `put` does, then append as many objects as fit; returns how many."""
        wanted = dict(zip(self._numbers, things, strict=False))
        if not wanted:
            return 0
        for nanoseconds in _lib.slices(timeout):
            done: int = _lib.queue_put(self._address, self._things, wanted, nanoseconds)
            if done:
                return self._moved(done)
        raise queue.Full

    def get(self, timeout: float | None = None) -> T:
        """Take the oldest object, waiting at most `timeout` seconds for one; None for ever.

        Raises queue.Empty if there was none, QueueClosed if there will be none, ValueError for a negative
        timeout.
        """
        return self.get_many(1, timeout)[0]

    def get_many(self, limit: int, timeout: float | None = None) -> list[T]:
        """Take the oldest objects, at least one and at most `limit`; waits as `get` does."""
        wanted = integer("limit", limit, 1)
        limit = min(wanted, len(self) + AT_ONCE)  # room for them is allocated first
        taken: list[list[T]] = [[]]
        try:  # entered before anything is taken
            for nanoseconds in _lib.slices(timeout):
                done = _lib.queue_take(self._address, self._things, self._back, taken, limit, nanoseconds)
                if done:
                    self._moved(done)
                    return taken[0]
        except BaseException:
            self._back[:0] = taken[0]  # not a call, so that no signal can come before it
            raise
        raise queue.Empty

    def close(self) -> None:
        """Refuse further objects; those in the queue can still be taken. Waiting threads get QueueClosed."""
        self._closed = True
        _lib.lib.ruvgen_queue_end(self._native)

    @property
    def closed(self) -> bool:
        """Whether it was closed."""
        return self._closed

    @property
    def capacity(self) -> int:
        """The maximum number of objects."""
        return self._capacity

    def __len__(self) -> int:
        """The number of objects; approximate while other threads put and get."""
        return int(_lib.lib.ruvgen_queue_count(self._native)) + len(self._back)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return (
            f"<ruvgen.runtime.WorkQueue: {len(self)} of {self._capacity}{', closed' if self._closed else ''}>"
        )

    def _open(self) -> None:
        """Open a C queue, which holds numbers; Python keeps the objects, visible to its garbage collector."""
        self._place: Any = _lib.opened("queue", self._capacity)
        self._native = self._place[0]
        self._address = int(_lib.ffi.cast("uintptr_t", self._native))
        self._things: dict[int, T] = {}

    def _moved(self, done: int) -> int:
        if done < 0:
            raise QueueClosed("the queue is closed")
        return done

    def _fork(self) -> None:
        """In the child of a fork: make a new C queue, because the old one may be inconsistent."""
        left = [self._things[number] for number in sorted(self._things)][: self._capacity]
        self._open()
        if left:
            self.put_many(left)
        if self._closed:
            self.close()


_alive: weakref.WeakSet[WorkQueue[Any]] = weakref.WeakSet()


def _fork_all() -> None:
    for each in list(_alive):
        each._fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_fork_all)
