"""A thread that changes an index, and notes what it changed."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from .linear import Change, Floats, Ints

if TYPE_CHECKING:
    from .linear_life import Life

EMPTY = np.empty(0, np.int64)


class Writer:
    """Changes what is its own: ids that are its number, modulo the number of writers."""

    def __init__(self, life: Life, number: int) -> None:
        self.life, self.scenario, self.number = life, life.scenario, number
        self.draw = np.random.default_rng((life.seed, 1, number))
        self.log: list[Change] = []
        self.marked: set[int] = set()  # and are not among `ids`
        self.ids = set(life.start_ids[life.start_ids % self.scenario.writers == number].tolist())
        self.next = len(life.start_ids)  # the id that a row gets to which none is given
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
        self.next = max(self.next, int(put.max(initial=-1)) + 1)
        self.ids -= set(gone.tolist())

    def _new(self, n: int) -> Ints:
        own = np.arange(self.room) * self.scenario.writers + self.number
        free = own[~np.isin(own, list(self.ids))]
        return self.draw.permutation(free)[:n]

    def _old(self, n: int) -> Ints:
        known = np.array(sorted(self.ids - {self.life.hot}), np.int64)
        return self.draw.permutation(known)[:n]

    def _size(self) -> int:
        return int(self.draw.integers(1, self.scenario.batch + 1))

    def _put(self, kind: str, ids: Ints, rows: Floats) -> None:
        index, threads = self.life.index, self._threads()
        call = index.add if kind == "add" else index.upsert
        self._call(kind, ids, rows, EMPTY, lambda: call(rows, ids, **threads))

    def _grow(self) -> None:
        steps = np.linspace(0, self.scenario.grows_to, 8).astype(int)
        for first, last in pairwise(steps):
            ids = np.arange(first, last) * self.scenario.writers + self.number
            self._put("add", ids, self.life.vectors(self.draw, ids))

    def add(self) -> None:
        """Rows, unless there are too many."""
        ids = self._new(self._size())
        if len(self.ids) > self.room * 3 // 4 or not len(ids):
            self.remove()
        else:
            self._put("add", ids, self.life.vectors(self.draw, ids))

    def append(self) -> None:
        """Rows under the next numbers, of an only writer, unless there are too many."""
        if len(self.ids) > self.room * 3 // 4:
            self.remove()
            return
        ids = self.next + np.arange(self._size())
        rows, threads = self.life.vectors(self.draw, ids), self._threads()
        self._call("append", ids, rows, EMPTY, lambda: self.life.index.add(rows, **threads))

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
        if self.number == self.life.hot:
            ids = np.array([self.life.hot])
            self._put("upsert", ids, self.life.vectors(self.draw, ids))

    def remove(self) -> None:
        """Rows, unless there are too few."""
        ids = self._old(self._size())
        if len(self.ids) < self.room // 3 or not len(ids):
            self.add()
        else:
            threads = self._threads()
            self._call("remove", EMPTY, self._none(), ids, lambda: self.life.index.remove(ids, **threads))

    def rename(self) -> None:
        """Rows that stay, under other ids."""
        new = self._new(self._size())
        old = self._old(len(new))
        new = new[: len(old)]
        if len(old):
            rows = self.life.index.get(old)
            self._call("rename", new, rows, old, lambda: self.life.index.rename(old, new))

    def mark(self) -> None:
        """What searches no longer see: to them it is a removal."""
        ids = self._old(self._size())
        if len(self.ids) > self.room // 3 and len(ids):
            self._call("mark", EMPTY, self._none(), ids, lambda: self.life.index.mark(ids))
            self.marked |= set(ids.tolist())

    def unmark(self) -> None:
        """And they see it again, unless it is another row by then."""
        ids = np.array(sorted(self.marked - self.ids), np.int64)
        ids = self.draw.permutation(ids)[: self._size()]
        if len(ids):
            rows = self.life.index.get(ids)
            self._call("unmark", ids, rows, EMPTY, lambda: self.life.index.unmark(ids))
            self.marked -= set(ids.tolist())

    def blink(self) -> None:
        """Marks that come and go, and are nothing to those who do not search."""
        ids = self._old(self._size())
        if len(ids):
            (self.life.index.mark if self.draw.random() < 0.6 else self.life.index.unmark)(ids)

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
