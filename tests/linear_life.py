"""Threads that change an index while others ask; what they did and saw is a history for tests/linear_judge.py."""

from __future__ import annotations

import sys
import tempfile
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np

import ruvgen as rv

from .linear import Change, Floats, History, Ints, Read

EMPTY = np.empty(0, np.int64)
HOT = 0  # the id of a row that is replaced again and again, far from all others
HOT_AT = -1000.0


@dataclass(frozen=True)
class Scenario:
    """One kind of life: which index, which data, which calls, how often each."""

    name: str
    changes: Mapping[str, int]
    reads: Mapping[str, int]
    rows: int = 200  # at the start, and about as many later
    grows_to: int = 0  # rows that are added from the start on, in few calls; 0: as many as at the start
    dim: int = 8
    values: int = 256  # elements are whole numbers below this
    halves: bool = False  # rows that a code without loss does not hold come too
    writers: int = 1
    readers: int = 2
    threads: tuple[int, ...] = (1,)
    batch: int = 12  # rows of a change, at most
    flat: bool = False
    options: Mapping[str, Any] = field(default_factory=dict)
    switch: float = 1e-5

    def opened(self) -> Any:
        """An empty index."""
        if self.flat:
            return rv.FlatIndex(self.dim, **self.options)
        return rv.Index(self.dim, **{"degree": 8, "ef_construction": 16, "codec": "f32"} | dict(self.options))


class Life:
    """One index, its threads, and what they note."""

    def __init__(self, scenario: Scenario, seed: int, reads: int) -> None:
        self.scenario, self.seed, self.reads = scenario, seed, reads
        self.index = scenario.opened()
        self.ticks = count()
        self.done = threading.Event()
        self.failed: list[BaseException] = []
        draw = np.random.default_rng((seed, 99))
        self.start_ids = np.arange(scenario.rows)
        self.start_rows = self.vectors(draw, self.start_ids)
        if scenario.rows:
            self.index.add(self.start_rows, self.start_ids)
        self.start = threading.Barrier(scenario.writers + scenario.readers)

    def run(self) -> History:
        """Let all threads run to their end."""
        scenario, before = self.scenario, sys.getswitchinterval()
        writers = [Writer(self, number) for number in range(scenario.writers)]
        readers = [Reader(self, number) for number in range(scenario.readers)]
        threads = [threading.Thread(target=self._guarded, args=(each.run,)) for each in (*writers, *readers)]
        sys.setswitchinterval(scenario.switch)
        try:
            for thread in threads:
                thread.start()
            for thread in threads[len(writers) :]:
                thread.join()
            self.done.set()
            for thread in threads:
                thread.join()
        finally:
            sys.setswitchinterval(before)
        if self.failed:
            raise self.failed[0]
        history = History(self.start_ids, self.start_rows, [each.log for each in writers])
        history.reads = [read for each in readers for read in each.log]
        history.lossless = scenario.flat or not scenario.halves
        history.metric = self.index.metric
        return history

    def _guarded(self, run: Callable[[], None]) -> None:
        try:
            self.start.wait()
            run()
        except BaseException as error:  # noqa: BLE001 - whatever it is, the test reports it
            self.failed.append(error)
            self.done.set()

    def vectors(self, draw: np.random.Generator, ids: Ints) -> Floats:
        """New rows for ids; that of the hot one is where no other is."""
        rows = draw.integers(0, self.scenario.values, (len(ids), self.scenario.dim)).astype(np.float32)
        if self.scenario.changes.get("hot"):
            hot = ids == HOT
            rows[hot] = HOT_AT + draw.integers(0, 3, (hot.sum(), self.scenario.dim))
        return rows


class Writer:
    """Changes what is its own: ids that are its number, modulo the number of writers."""

    def __init__(self, life: Life, number: int) -> None:
        self.life, self.scenario, self.number = life, life.scenario, number
        self.draw = np.random.default_rng((life.seed, 1, number))
        self.log: list[Change] = []
        self.ids = set(life.start_ids[life.start_ids % self.scenario.writers == number].tolist())
        self.room = max(2 * self.scenario.rows, self.scenario.rows + 50) // self.scenario.writers

    def run(self) -> None:
        """Changes by chance until all readers have gone."""
        if self.scenario.grows_to:
            self._grow()
        kinds, weights = list(self.scenario.changes), np.array([*self.scenario.changes.values()], float)
        while kinds and not self.life.done.is_set():
            for kind in self.draw.choice(kinds, 16, p=weights / weights.sum()):
                if self.life.done.is_set():
                    break
                getattr(self, kind)()

    def _threads(self) -> dict[str, int]:
        return {} if self.scenario.flat else {"threads": int(self.draw.choice(self.scenario.threads))}

    def _call(self, kind: str, put: Ints, rows: Floats, gone: Ints, call: Callable[[], object]) -> None:
        begun = next(self.life.ticks)
        call()
        self.log.append(Change(kind, begun, next(self.life.ticks), put, rows, gone))
        self.ids |= set(put.tolist())
        self.ids -= set(gone.tolist())

    def _new(self, n: int) -> Ints:
        own = np.arange(self.room) * self.scenario.writers + self.number
        free = own[~np.isin(own, list(self.ids))]
        return self.draw.permutation(free)[:n]

    def _old(self, n: int) -> Ints:
        known = np.array(sorted(self.ids - {HOT}), np.int64)
        return self.draw.permutation(known)[:n]

    def _size(self) -> int:
        return int(self.draw.integers(1, self.scenario.batch + 1))

    def _put(self, kind: str, ids: Ints, rows: Floats) -> None:
        index, threads = self.life.index, self._threads()
        call = index.add if kind == "add" else index.upsert
        self._call(kind, ids, rows, EMPTY, lambda: call(rows, ids, **threads))

    def _grow(self) -> None:
        steps = np.linspace(0, self.scenario.grows_to, 8).astype(int)
        for first, last in zip(steps, steps[1:], strict=False):
            ids = np.arange(first, last) * self.scenario.writers + self.number
            self._put("add", ids, self.life.vectors(self.draw, ids))

    def add(self) -> None:
        """Rows, unless there are too many."""
        ids = self._new(self._size())
        if len(self.ids) > self.room * 3 // 4 or not len(ids):
            self.remove()
        else:
            self._put("add", ids, self.life.vectors(self.draw, ids))

    def upsert(self) -> None:
        """Rows that are there, and sometimes some that are not."""
        n = self._size()
        fresh = int(self.draw.integers(0, n + 1)) if self.draw.random() < 0.3 else 0
        if len(self.ids) > self.room * 3 // 4:
            fresh = 0
        ids = self.draw.permutation(np.concatenate([self._old(n - fresh), self._new(fresh)]))
        if len(ids):
            self._put("upsert", ids, self.life.vectors(self.draw, ids))

    def half(self) -> None:
        """A row that a code of whole numbers does not hold."""
        ids = self._old(1)
        if len(ids):
            self._put("upsert", ids, self.life.vectors(self.draw, ids) + np.float32(0.5))

    def hot(self) -> None:
        """The hot row, a little beside where it was."""
        if self.number == HOT:
            ids = np.array([HOT])
            self._put("upsert", ids, self.life.vectors(self.draw, ids))

    def remove(self) -> None:
        """Rows, unless there are too few."""
        ids = self._old(self._size())
        if len(self.ids) < self.room // 3 or not len(ids):
            self.add()
        else:
            threads = self._threads()
            self._call("remove", EMPTY, self._none(), ids, lambda: self.life.index.remove(ids, **threads))

    def churn(self) -> None:
        """Many rows go, one of six, and come again as others: a sweep begins."""
        ids = self._old(len(self.ids) // 6)
        if len(ids):
            threads = self._threads()
            self._call("remove", EMPTY, self._none(), ids, lambda: self.life.index.remove(ids, **threads))
            self._put("add", ids, self.life.vectors(self.draw, ids))

    def compact(self) -> None:
        """Nothing that is seen."""
        self.life.index.compact(**self._threads())

    def refused(self) -> None:
        """A call that fails because of one id, so that none of its rows come or go."""
        index, ids = self.life.index, np.concatenate([self._new(3), self._old(1)])
        if len(ids) < 4:
            return
        try:
            if self.draw.random() < 0.5:
                index.add(self.life.vectors(self.draw, ids), ids)
            else:
                index.remove(ids[::-1])
        except (ValueError, KeyError):
            return
        raise AssertionError(f"a change of {ids.tolist()} was not refused")

    def _none(self) -> Floats:
        return np.empty((0, self.scenario.dim), np.float32)


class Reader:
    """Asks by chance, and notes what it asked, when, and what came."""

    def __init__(self, life: Life, number: int) -> None:
        self.life, self.scenario, self.number = life, life.scenario, number
        self.draw = np.random.default_rng((life.seed, 2, number))
        self.log: list[Read] = []
        self.most = 2 * max(self.scenario.rows, self.scenario.grows_to) + 100

    def run(self) -> None:
        """As many questions as were asked for."""
        kinds, weights = list(self.scenario.reads), np.array([*self.scenario.reads.values()], float)
        for kind in self.draw.choice(kinds, self.life.reads, p=weights / weights.sum()):
            if self.life.failed:
                return
            getattr(self, kind if kind != "in" else "within")()

    def _ask(self, kind: str, asked: dict[str, Any], call: Callable[[], Any]) -> Any:
        begun = next(self.life.ticks)
        try:
            answer = call()
        except Exception as error:  # noqa: BLE001 - whether it may be raised is for the judge
            answer = error
        self.log.append(Read(kind, begun, next(self.life.ticks), asked, answer, self.number))
        return answer

    def _id(self) -> int:
        return int(self.draw.integers(0, self.most // 2 + 2))

    def get(self) -> None:
        key = self._id()
        self._ask("get", {"id": key}, lambda: self.life.index.get(key))

    def within(self) -> None:
        key = self._id()
        self._ask("in", {"id": key}, lambda: key in self.life.index)

    def len(self) -> None:
        self._ask("len", {}, lambda: len(self.life.index))

    def ids(self) -> None:
        self._ask("ids", {}, lambda: self.life.index.ids)

    def save(self) -> None:
        """One state, to a file, which is then looked at."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "index"
            if self._ask("save", {}, lambda: self.life.index.save(path)) is None:
                loaded = type(self.life.index).load(path)
                ids = loaded.ids
                rows = [loaded.get(i) for i in ids.tolist()]
                self.log[-1].answer = ids, np.array(rows, np.float32).reshape(len(ids), self.scenario.dim)

    def _search(self, kind: str, m: int, k: int, ef: int, **asked: Any) -> None:
        """m 0: one vector, not a batch."""
        Q = asked.pop("Q", None)
        if Q is None:
            shape = (m, self.scenario.dim) if m else self.scenario.dim
            Q = self.draw.integers(0, self.scenario.values, shape).astype(np.float32)
        lists = asked.get("filter")
        allowed = asked.get("mask") if lists is None else lists[0] if len(lists) == 1 else lists
        options: dict[str, Any] = {"threads": int(self.draw.choice(self.scenario.threads)), "filter": allowed}
        asked |= {"Q": Q, "k": k, "ef": self.most if self.scenario.flat else ef, "threads": options["threads"]}
        if not self.scenario.flat:
            options["ef"] = ef
        self._ask(kind, asked, lambda: self.life.index.search(Q, k, **options))

    def _ef(self) -> int:
        """Of all rows, or of some."""
        return int(self.draw.choice([16, 64, self.most, 10 * self.most]))

    def one(self) -> None:
        self._search("one", 0, int(self.draw.choice([1, 10, 30])), self._ef())

    def batch(self) -> None:
        m = int(self.draw.choice([1, 3, 9, 70]))
        self._search("batch", m, int(self.draw.choice([1, 10])), self._ef())

    def everything(self) -> None:
        """As many results as there are rows."""
        self._search("everything", int(self.draw.choice([0, 2])), self.most, self.most)

    def few(self) -> None:
        allowed = self.draw.integers(0, self.most, int(self.draw.integers(1, 12)))
        self._search("few", int(self.draw.choice([0, 5])), 5, self._ef(), filter=[allowed])

    def many(self) -> None:
        allowed = np.flatnonzero(self.draw.random(self.most) < self.draw.choice([0.3, 0.9]))
        self._search("many", int(self.draw.choice([0, 5])), 10, self._ef(), filter=[allowed])

    def each(self) -> None:
        """A filter for each query."""
        lists = [self.draw.integers(0, self.most, n) for n in self.draw.integers(1, 80, 4)]
        self._search("each", 4, 10, self._ef(), filter=lists)

    def mask(self) -> None:
        """In the order of the ids that there are, or were."""
        since = next(self.life.ticks)
        order = self.life.index.ids
        mask = self.draw.random(len(order)) < self.draw.choice([0.05, 0.5, 1.0])
        m = int(self.draw.choice([0, 5]))
        self._search("mask", m, self.most, self.most, mask=mask, order=order, since=since)

    def hot(self) -> None:
        Q = np.full(self.scenario.dim, HOT_AT + 1, np.float32)
        self._search("hot", 0, 1, int(self.draw.choice([16, 64])), Q=Q, hot=HOT)
