"""What threads did to an index, as a model of which every answer can be judged.

Was each answer right at one moment between its call and its return? Each writer owns the ids that are its
number modulo the number of writers, so it knows what its changes do, and the state of the index is the states
of all writers side by side: state s of a writer is that after s changes. A row that was there from one state
to another is a version. What an answer holds, and what it leaves out, says in which states of each writer it
could have been given; if that is none, nothing justifies the answer. Data are whole numbers, or halves of
them, so small that all distances are exact in float32, in whatever order of sums.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]

# Squared norms up to here: twice that, in quarters, is exact.
EXACT = 2**21


@dataclass
class Change:
    """A call that changed something, and the events of its call and its return."""

    kind: str
    call: int
    back: int
    put: Ints  # ids that are there afterwards, with these rows, whether they were before or not
    rows: Floats
    gone: Ints


@dataclass
class Read:
    """A call that asked for something: what it gave is an answer, or the exception that it raised."""

    kind: str
    call: int
    back: int
    asked: dict[str, Any]
    answer: Any
    reader: int = 0


@dataclass
class History:
    """What happened to one index: rows there were at the start, and for each writer its changes in order."""

    start_ids: Ints
    start_rows: Floats
    changes: list[list[Change]]
    reads: list[Read] = field(default_factory=list)
    metric: str = "sqeuclidean"
    lossless: bool = True  # codes never round, so that few rows are ranked exactly without a second look


class Model:
    """The versions of all rows, and which changes may have been seen by a call."""

    def __init__(self, history: History) -> None:
        self.writers = len(history.changes)
        self.history = history
        born: list[int] = []
        owner: list[int] = []
        ids: list[int] = []
        rows: list[Floats] = []
        died: dict[int, int] = {}
        live: dict[int, int] = {}
        self.by_id: dict[int, list[int]] = {}
        self.sizes: list[Ints] = []

        def put(writer: int, state: int, keys: Ints, values: Floats) -> None:
            for key, row in zip(keys.tolist(), values, strict=True):
                if key in live:
                    died[live[key]] = state
                live[key] = len(ids)
                self.by_id.setdefault(key, []).append(len(ids))
                ids.append(key)
                owner.append(writer)
                born.append(state)
                rows.append(row)

        for writer, changes in enumerate(history.changes):
            mine = history.start_ids % self.writers == writer
            live.clear()
            put(writer, 0, history.start_ids[mine], history.start_rows[mine])
            sizes = [len(live)]
            for state, change in enumerate(changes, 1):
                put(writer, state, change.put, change.rows)
                for key in change.gone.tolist():
                    died[live.pop(key)] = state
                sizes.append(len(live))
            self.sizes.append(np.array(sizes))
        self.ids, self.owner, self.born = (np.array(x, np.int64) for x in (ids, owner, born))
        self.died = np.full(len(ids), np.iinfo(np.int64).max)
        self.died[list(died)] = list(died.values())
        self.rows = np.array(rows, np.float32).reshape(len(ids), history.start_rows.shape[1])
        self.norms = (self.rows * self.rows).sum(1)
        assert (self.norms <= EXACT).all(), "the distances of these rows are not exact"
        self.calls = [np.array([c.call for c in changes], np.int64) for changes in history.changes]
        self.backs = [np.array([c.back for c in changes], np.int64) for changes in history.changes]
        self._last: Window | None = None

    def states(self, call: int, back: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Of each writer the first and the last state in which a call may have found the index."""
        least = tuple(int(np.searchsorted(backs, call)) for backs in self.backs)
        most = tuple(int(np.searchsorted(calls, back)) for calls in self.calls)
        return least, most

    def window(self, call: int, back: int) -> Window:
        """What may have been seen by a call; that of the call before is kept."""
        states = self.states(call, back)
        if self._last is None or (self._last.least, self._last.most) != states:
            self._last = Window(self, *states)
        return self._last


class Window:
    """All versions that were there in some state from least to most.

    Writer by writer there is a column for each state and one more, which is no state.
    """

    def __init__(
        self, model: Model, least: tuple[int, ...], most: tuple[int, ...], there: Ints | None = None
    ) -> None:
        self.model, self.least, self.most = model, least, most
        low, high = np.array(least), np.array(most)
        if there is None:
            there = np.flatnonzero((model.born <= high[model.owner]) & (model.died > low[model.owner]))
        self.there, self.ids, self.owner = there, model.ids[there], model.owner[there]
        widths = high - low + 2
        self.offsets = np.concatenate([[0], np.cumsum(widths)])
        self.columns = int(self.offsets[-1])
        place = self.offsets[self.owner] - low[self.owner]
        self.first = place + np.maximum(model.born[there], low[self.owner])
        self.end = place + np.minimum(model.died[there], high[self.owner] + 1)

    def only(self, chosen: Bools) -> Window:
        """The same states, of some of the versions."""
        return Window(self.model, self.least, self.most, self.there[chosen])

    @cached_property
    def rows(self) -> Floats:
        return self.model.rows[self.there]

    @cached_property
    def by_id(self) -> tuple[Ints, Ints, Ints, Ints]:
        """Versions by id; the ids, ascending; where each begins among them, and how many versions it has."""
        order = np.argsort(self.ids, kind="stable")
        keys, starts, counts = np.unique(self.ids[order], return_index=True, return_counts=True)
        return order, keys, starts, counts

    @cached_property
    def totals(self) -> Ints:
        """How many rows there may have been."""
        sums = np.zeros(1, np.int64)
        for writer in range(self.model.writers):
            sums = np.unique(np.add.outer(sums, self.sizes(writer)))
        return sums

    def sizes(self, writer: int) -> Ints:
        return self.model.sizes[writer][self.least[writer] : self.most[writer] + 1]

    def part(self, writer: int) -> slice:
        """The columns of a writer's states."""
        return slice(int(self.offsets[writer]), int(self.offsets[writer + 1]) - 1)

    def alive(self, chosen: Bools) -> Ints:
        """Of (queries, versions): how many of those chosen were there, by state."""
        query, version = np.nonzero(chosen)
        size = len(chosen) * self.columns
        begin = np.bincount(query * self.columns + self.first[version], minlength=size)
        end = np.bincount(query * self.columns + self.end[version], minlength=size)
        return np.cumsum((begin - end).reshape(len(chosen), self.columns), axis=1)

    def justified(self, seen: Bools, unseen: Bools, owners: Ints) -> Bools:
        """In which states all of what was seen was there, and nothing of what should have been but was not.

        owners: (queries, writers), how many rows of each writer were seen, each as one of its versions.
        """
        right: Bools = self.alive(seen) == np.repeat(owners, np.diff(self.offsets), axis=1)
        right &= self.alive(unseen) == 0
        right[:, self.offsets[1:] - 1] = False
        return right

    def distances(self, queries: Floats) -> Floats:
        """From each query to each version, exact."""
        if self.model.history.metric == "dot":
            return -queries @ self.rows.T
        found = (-2 * queries) @ self.rows.T
        found += self.model.norms[self.there]
        found += (queries * queries).sum(1)[:, None]
        return found
