"""One workload: threads that search, insert and remove, at their own pace or by a schedule.

Closed loop: each thread begins an operation when its last one ended, which shows the highest rate. Open loop:
operations arrive at a fixed rate, whether or not there is a thread for them, and latency counts from the
arrival, so that what waits behind a slow operation is slow too (G. Tene's coordinated omission).
"""

from __future__ import annotations

import ctypes
import gc
import itertools
import random
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np

import ruvgen as rv
from benches.data.sets import Floats

from .life import Life, Search

K = 10
KINDS = ("search", "insert", "delete")
TIMES = ("wall", "service", "cpu")
PERCENTAGES = (50.0, 95.0, 99.0, 99.9)
DRAWN = 1 << 16  # kinds of operations, after which they come again
TIMER_SLACK = 29  # of prctl: how late sleeping threads may wake, 50 µs by default


class Mix(NamedTuple):
    """Shares of operations, in percent, in the order of KINDS."""

    name: str
    shares: tuple[int, int, int]


class Clock:
    """Nanoseconds; tests have another."""

    now = staticmethod(time.perf_counter_ns)
    cpu = staticmethod(time.thread_time_ns)

    def until(self, moment: int) -> None:
        """Sleep: a thread that spins would keep the interpreter's lock from the others."""
        if (left := moment - self.now()) > 0:
            time.sleep(left * 1e-9)


@dataclass(frozen=True)
class Settings:
    """How a mix is run: for so long, or until `most` operations have begun.

    rate: operations per second that arrive, None for a closed loop.
    """

    mix: Mix
    threads: int
    seconds: float
    warm: float
    ef: int
    rate: float | None = None
    most: int | None = None


class Timings:
    """Histograms of nanoseconds: of each kind of operation, since its arrival, while it ran, and of CPU."""

    def __init__(self) -> None:
        self.of = {kind: {name: rv.runtime.Histogram() for name in TIMES} for kind in KINDS}

    def record(self, kind: str, arrived: int, start: int, end: int, cpu: int) -> None:
        times = self.of[kind]
        times["wall"].record(end - arrived)
        times["service"].record(end - start)
        times["cpu"].record(cpu)

    def summary(self) -> dict[str, dict[str, Any]]:
        """Microseconds: p50, p95, p99, p99.9 and max of every kind that there was."""
        found: dict[str, dict[str, Any]] = {}
        for kind, times in self.of.items():
            read = {name: times[name].snapshot(PERCENTAGES) for name in TIMES}
            if count := int(read["wall"]["count"]):
                figures = [*(f"p{each:g}" for each in PERCENTAGES), "max"]
                us = {name: {figure: part[figure] / 1e3 for figure in figures} for name, part in read.items()}
                found[kind] = {"count": count, **us}
        return found


@dataclass
class Outcome:
    """What came of a run; `ran_out` says that it ended early, for want of rows to insert."""

    life: Life
    timings: Timings = field(default_factory=Timings)
    searches: list[Search] = field(default_factory=list)
    measured: list[Search] = field(default_factory=list)  # those after the warm-up
    began: int = 0
    ended: int = 0
    used: int = 0  # ids from 0 on
    ran_out: bool = False
    errors: list[BaseException] = field(default_factory=list)

    @property
    def seconds(self) -> float:
        """That were measured."""
        return max(self.ended - self.began, 1) * 1e-9


class Driver:
    """Threads at work on an index that holds rows[:present] under their numbers; others can be inserted."""

    def __init__(
        self,
        index: Any,
        rows: Floats,
        present: int,
        queries: Floats,
        settings: Settings,
        clock: Clock | None = None,
    ) -> None:
        self._index, self._rows, self._queries, self._settings = index, rows, queries, settings
        self._clock = clock or Clock()
        self._present, self._stop = present, threading.Event()
        self._ids = itertools.count(present)
        self._arrivals = itertools.count()
        self.outcome = Outcome(Life(present, len(rows)))

    def run(self) -> Outcome:
        """Work until the time is up. Raises what went wrong in a thread; Ctrl-C ends all of them."""
        outcome, settings = self.outcome, self._settings
        self._zero = self._clock.now()
        outcome.began = self._zero + round(settings.warm * 1e9)
        self._end = outcome.began + round(settings.seconds * 1e9)
        threads = [threading.Thread(target=self._thread, args=(i,)) for i in range(settings.threads)]
        gc.collect()
        gc.disable()  # what is kept of searches would be looked through again and again
        try:
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        finally:
            self._stop.set()
            for thread in threads:
                if thread.ident is not None:
                    thread.join()
            gc.enable()
        if outcome.errors:
            raise outcome.errors[0]
        outcome.used = min(next(self._ids), len(self._rows))
        return outcome

    def _thread(self, number: int) -> None:
        try:
            if sys.platform == "linux":
                ctypes.CDLL(None).prctl(TIMER_SLACK, 1, 0, 0, 0)
            self.work(number)
        except BaseException as error:  # noqa: BLE001, it is raised again by run
            self.outcome.errors.append(error)
            self._stop.set()

    def _moments(self) -> Iterator[int]:
        """When the next operation of this thread arrives."""
        clock, rate, most = self._clock, self._settings.rate, self._settings.most
        while not self._stop.is_set():
            turn = next(self._arrivals)
            if most is not None and turn >= most:
                return
            moment = clock.now() if rate is None else self._zero + round(turn * 1000000000.0 / rate)
            if moment >= self._end:
                return
            if rate is not None:
                clock.until(moment)
            yield moment

    def work(self, number: int) -> None:
        """What one thread does. It removes rows that were given to it, and what it inserted."""
        clock, outcome, rng = self._clock, self.outcome, np.random.default_rng(number)
        kinds = rng.choice(KINDS, DRAWN, p=np.array(self._settings.mix.shares) / 100).tolist()
        asked = rng.integers(len(self._queries), size=DRAWN).tolist()
        own = rng.permutation(np.arange(number, self._present, self._settings.threads)).tolist()
        pick, searches, measured = random.Random(number), list[Search](), list[Search]()
        end = clock.now()
        for turn, arrived in enumerate(self._moments()):
            kind = kinds[turn % DRAWN]
            if kind == "search":
                query = asked[turn % DRAWN]
                start, end, cpu, ids = self._search(query)
                searches.append(done := Search(query, start, end, ids))
                if arrived >= outcome.began:
                    measured.append(done)
            elif kind == "insert":
                key = next(self._ids)
                if key >= len(self._rows):
                    outcome.ran_out = True
                    self._stop.set()
                    break
                start, end, cpu = self._insert(key)
                own.append(key)
            else:
                if not own:
                    continue
                at = pick.randrange(len(own))
                own[at], own[-1] = own[-1], own[at]
                start, end, cpu = self._remove(own.pop())
            if arrived >= outcome.began:
                outcome.timings.record(kind, arrived, start, end, cpu)
        outcome.searches += searches
        outcome.measured += measured
        outcome.ended = max(outcome.ended, end)

    def _search(self, query: int) -> tuple[int, int, int, Any]:
        clock, q = self._clock, self._queries[query]
        start, cpu = clock.now(), clock.cpu()
        ids = self._index.search(q, K, self._settings.ef)[0]
        cpu = clock.cpu() - cpu
        return start, clock.now(), cpu, ids

    def _insert(self, key: int) -> tuple[int, int, int]:
        clock, life, row, ids = self._clock, self.outcome.life, self._rows[key : key + 1], np.array([key])
        start, cpu = clock.now(), clock.cpu()
        life.adding[key] = start
        self._index.add(row, ids, threads=1)
        cpu, end = clock.cpu() - cpu, clock.now()
        life.added[key] = end
        return start, end, cpu

    def _remove(self, key: int) -> tuple[int, int, int]:
        clock, life = self._clock, self.outcome.life
        start, cpu = clock.now(), clock.cpu()
        life.removing[key] = start
        self._index.remove(key, threads=1)
        cpu, end = clock.cpu() - cpu, clock.now()
        life.removed[key] = end
        return start, end, cpu


def probe(index: Any, queries: Floats, some: int, ef: int, clock: Clock | None = None) -> list[Search]:
    """The first queries, searched for one by one as the threads do."""
    now, found = (clock or Clock()).now, []
    for query in range(min(some, len(queries))):
        start = now()
        ids = index.search(queries[query], K, ef)[0]
        found.append(Search(query, start, now(), ids))
    return found
