"""Handing things from thread to thread."""

from __future__ import annotations

import os
import queue
import weakref
from collections.abc import Callable, Iterable
from itertools import count
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from . import _lib
from .arrays import integer

T = TypeVar("T")


class QueueClosed(Exception):
    """The queue was closed, and for who gets, is empty."""


class WorkQueue(Generic[T]):
    """At most `capacity` things of any kind, None included, first in, first out, for any number of threads.

    Waiting threads sleep, and can be interrupted by Ctrl-C. A context manager: closed on leaving. What is
    left in a queue when its last reference goes, goes too. A forked process has its own copy.
    Raises ValueError for a capacity outside of 1…2^30, MemoryError.
    """

    def __init__(self, capacity: int) -> None:
        self._capacity = integer(capacity, "capacity")
        if not 1 <= self._capacity <= _lib.lib.RUVGEN_QUEUE_MAX:
            raise ValueError(f"capacity is {capacity}; it must be in 1…{_lib.lib.RUVGEN_QUEUE_MAX}")
        self._native: Any = _lib.opened("queue", self._capacity)
        # The C queue carries numbers; Python keeps the things, so that its collector sees them.
        self._things: dict[int, T] = {}
        self._numbers = count(1)
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
        numbers = tuple(wanted)
        done = 0
        self._things |= wanted
        try:
            if numbers:
                items = _lib.ffi.new("void *[]", [_lib.ffi.cast("void *", number) for number in numbers])
                done = self._move(_lib.lib.ruvgen_queue_put, items, len(numbers), timeout, queue.Full)
        finally:
            for number in numbers[done:]:
                self._things.pop(number, None)
        return done

    def get(self, timeout: float | None = None) -> T:
        """Take the oldest thing, waiting so many seconds at most for one, None for ever.

        Raises queue.Empty if there was none, QueueClosed if there will be none, ValueError for a negative
        timeout.
        """
        return self.get_many(1, timeout)[0]

    def get_many(self, limit: int, timeout: float | None = None) -> list[T]:
        """Take the oldest things, at least one and at most `limit`; waits as `get` does."""
        wanted = integer(limit, "limit")
        if wanted < 1:
            raise ValueError(f"limit is {wanted}; it must be at least 1")
        items = _lib.ffi.new("void *[]", min(wanted, self._capacity))
        while True:
            done = self._move(_lib.lib.ruvgen_queue_get, items, len(items), timeout, queue.Empty)
            numbers = [int(_lib.ffi.cast("uintptr_t", items[i])) for i in range(done)]
            # A put that was interrupted after its number went in took its thing back.
            if things := [self._things.pop(number) for number in numbers if number in self._things]:
                return things

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
        return int(_lib.lib.ruvgen_queue_count(self._native))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<ruvgen.WorkQueue: {len(self)} of {self._capacity}{', closed' if self._closed else ''}>"

    def _move(
        self, call: Callable[..., int], items: Any, number: int, timeout: float | None, none: type[Exception]
    ) -> int:
        done = _lib.ffi.new("size_t *")
        for nanoseconds in _lib.slices(timeout):
            status = call(self._native, items, number, nanoseconds, done)
            if status == _lib.lib.RUVGEN_OK:
                return int(done[0])
            if status == _lib.lib.RUVGEN_E_CLOSED:
                raise QueueClosed("the queue is closed")
        raise none

    def _fork(self) -> None:
        """In the child of a fork: a new C queue; other threads may have left the old one in mid-step."""
        left = [self._things[number] for number in sorted(self._things)][: self._capacity]
        self._native = _lib.opened("queue", self._capacity)
        self._things.clear()
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
