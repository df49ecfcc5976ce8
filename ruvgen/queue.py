"""Handing things from thread to thread."""

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
AT_ONCE: Final = 1024  # things that one get takes, beside those it finds


class QueueClosed(Exception):
    """The queue was closed, and for who gets, is empty."""


class WorkQueue(Handle, Generic[T]):
    """At most `capacity` things of any kind, None included, first in, first out, for any number of threads.

    Waiting threads sleep, and can be interrupted by Ctrl-C: a put then has put its thing or has not, and what
    a get had taken is again the next to be taken. A context manager: closed on leaving. What is left in a
    queue when its last reference goes, goes too. A forked process has its own copy.
    Raises ValueError for a capacity outside of 1…2^30, MemoryError.
    """

    def __init__(self, capacity: int) -> None:
        self._capacity = integer("capacity", capacity, 1, _lib.lib.RUVGEN_QUEUE_MAX)
        self._open()
        self._numbers = count(1)
        self._back: list[T] = []  # what calls had taken that did not return; it comes first
        self._closed = False
        _alive.add(self)

    def put(self, thing: T, timeout: float | None = None) -> None:
        """Append a thing, waiting so many seconds at most for room, None for ever.

        Raises queue.Full if there was none, QueueClosed, ValueError for a negative timeout.
        """
        self.put_many((thing,), timeout)

    def put_many(self, things: Iterable[T], timeout: float | None = None) -> int:
        """Append as many of some things as there is room for, once there is any; returns how many."""
        wanted = dict(zip(self._numbers, things, strict=False))
        if not wanted:
            return 0
        for nanoseconds in _lib.slices(timeout):
            done: int = _lib.queue_put(self._address, self._things, wanted, nanoseconds)
            if done:
                return self._moved(done)
        raise queue.Full

    def get(self, timeout: float | None = None) -> T:
        """Take the oldest thing, waiting so many seconds at most for one, None for ever.

        Raises queue.Empty if there was none, QueueClosed if there will be none, ValueError for a negative
        timeout.
        """
        return self.get_many(1, timeout)[0]

    def get_many(self, limit: int, timeout: float | None = None) -> list[T]:
        """Take the oldest things, at least one and at most `limit`; waits as `get` does."""
        wanted = integer("limit", limit, 1)
        limit = min(wanted, len(self) + AT_ONCE)  # places for them are made before
        taken: list[list[T]] = [[]]
        try:  # entered before anything is taken
            for nanoseconds in _lib.slices(timeout):
                done = _lib.queue_take(self._address, self._things, self._back, taken, limit, nanoseconds)
                if done:
                    self._moved(done)
                    return taken[0]
        except BaseException:
            self._back[:0] = taken[0]  # no call, so that no signal comes before
            raise
        raise queue.Empty

    def close(self) -> None:
        """Refuse further things; what is in the queue can still be taken. Waiting threads get QueueClosed."""
        self._closed = True
        _lib.lib.ruvgen_queue_end(self._native)

    @property
    def closed(self) -> bool:
        """Whether it was closed."""
        return self._closed

    @property
    def capacity(self) -> int:
        """How many things it can hold."""
        return self._capacity

    def __len__(self) -> int:
        """How many things it holds, about, while others put and get."""
        return int(_lib.lib.ruvgen_queue_count(self._native)) + len(self._back)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<ruvgen.WorkQueue: {len(self)} of {self._capacity}{', closed' if self._closed else ''}>"

    def _open(self) -> None:
        """A new C queue, which carries numbers; Python keeps the things, so that its collector sees them."""
        self._place: Any = _lib.opened("queue", self._capacity)
        self._native = self._place[0]
        self._address = int(_lib.ffi.cast("uintptr_t", self._native))
        self._things: dict[int, T] = {}

    def _moved(self, done: int) -> int:
        if done < 0:
            raise QueueClosed("the queue is closed")
        return done

    def _fork(self) -> None:
        """In the child of a fork: a new C queue; other threads may have left the old one in mid-step."""
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
