"""Calls of several threads that wait in one line, in a known order, and are then made together."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import Self

import numpy as np

import ruvgen as rv

from .interrupting import PATIENCE

Call = Callable[[rv.Index], object]


def waiting(index: rv.Index) -> int:
    """Changes that stand in line."""
    return int(index._graph.facts()["waiting"])


class Held:
    """While it is entered, a thread inserts rows, and comes to no end, so that other changes wait."""

    def __init__(self, index: rv.Index, rows: np.ndarray) -> None:
        self.index, self.rows = index, rows
        self.busy, self.go_on = threading.Event(), threading.Event()
        self.failed: list[BaseException] = []
        self.thread = threading.Thread(target=self._insert, daemon=True)

    def _insert(self) -> None:
        try:
            self.index.add(self.rows, progress=self._hold, threads=1)
        except BaseException as error:  # noqa: BLE001  raised below
            self.failed.append(error)

    def _hold(self, *_: object) -> None:
        self.busy.set()
        assert self.go_on.wait(PATIENCE)

    def __enter__(self) -> Self:
        self.thread.start()
        assert self.busy.wait(PATIENCE)
        return self

    def __exit__(self, *_: object) -> None:
        self.go_on.set()
        self.thread.join(PATIENCE)
        assert not self.thread.is_alive()
        if self.failed:
            raise self.failed[0]


class Caller(threading.Thread):
    """A call in a thread of its own, and what came of it."""

    def __init__(self, index: rv.Index, call: Call) -> None:
        super().__init__(daemon=True)
        self.index, self.call = index, call
        self.result: object = None

    def run(self) -> None:
        try:
            self.result = self.call(self.index)
        except BaseException as error:  # noqa: BLE001  is the result
            self.result = error


def lined_up(index: rv.Index, calls: Sequence[Call]) -> list[Caller]:
    """Let calls join the line of a held index one after the other."""
    callers = []
    for call in calls:
        before, end = waiting(index), time.monotonic() + PATIENCE
        callers.append(Caller(index, call))
        callers[-1].start()
        while waiting(index) == before:
            assert time.monotonic() < end, "a call does not join the line"
            time.sleep(0.001)
    return callers


def together(index: rv.Index, held: np.ndarray, calls: Sequence[Call]) -> list[object]:
    """Results of calls that joined, behind an insertion of the rows `held`; exceptions are results."""
    with Held(index, held):
        callers = lined_up(index, calls)
    for caller in callers:
        caller.join(PATIENCE)
        assert not caller.is_alive(), "a call does not end"
    return [caller.result for caller in callers]
