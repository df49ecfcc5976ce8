"""The graph index while rows come and go: the longest calls, memory, recall after all rows were replaced."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np

import ruvgen as rv
from benches.common.bar import Bar

from .memory import each
from .plan import Plan
from .sets import Floats, K, Rows

EF = 64
SECONDS, QUICK_SECONDS = 60, 3
SEARCHES, CHANGES = 200, 100  # begun per second, whether earlier ones have returned or not
ROUNDS, REPLACED = 5, 100_000  # how often all rows are replaced, and how many there are
SWITCH = 0.0005  # seconds after which a thread of Python lets go of the interpreter


class Clock:
    """Calls that are due at fixed times: how long after that they returned, and the CPU time of each."""

    def __init__(self, rate: float, seconds: float) -> None:
        self.rate, self.calls = rate, int(rate * seconds)
        self.late: list[float] = []
        self.busy: list[float] = []

    def run(self, calls: list[Callable[[int], object]]) -> None:
        """Make these calls by turns. A call that is due already is made at once, so waiting counts."""
        start = time.perf_counter()
        for i in range(self.calls):
            due = start + i / self.rate
            time.sleep(max(0.0, due - time.perf_counter()))
            used = time.thread_time()
            calls[i % len(calls)](i // len(calls))
            self.busy.append(time.thread_time() - used)
            self.late.append(time.perf_counter() - due)

    def facts(self) -> dict[str, float]:
        """In milliseconds."""
        found: dict[str, float] = {}
        for name, times in (("", self.late), ("CPU ", self.busy)):
            found |= {f"{name}p{q}": float(np.percentile(times, q)) * 1e3 for q in (50, 99, 99.9)}
            found[f"{name}longest"] = max(times) * 1e3
        return found


@contextmanager
def switching() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


def measure(index: rv.Index, queries: Floats, rows: Floats, seconds: float) -> tuple[Clock, Clock]:
    """One thread replaces single rows, one searches."""
    searches, changes = Clock(SEARCHES, seconds), Clock(CHANGES, seconds)
    gone = np.random.default_rng(0).permutation(index.ids)

    def search(i: int) -> None:
        index.search(queries[i % len(queries)], K, EF)

    def remove(i: int) -> None:
        index.remove(gone[i], threads=1)

    def add(i: int) -> None:
        index.add(rows[i % len(rows)][None], threads=1)

    search(0)
    with switching():
        writer = threading.Thread(target=changes.run, args=([remove, add],))
        writer.start()
        searches.run([search])
        writer.join()
    return searches, changes


def stalls(plan: Plan) -> Iterator[Bar]:
    """The longest calls, from when they were due, in an index of the main set."""
    rows, seconds = plan.main, QUICK_SECONDS if plan.quick else SECONDS
    index = plan.index(rows)
    searches, changes = measure(index, rows.queries, rows.base, seconds)
    plan.note(f"{rows.name}/searches", searches.facts())
    plan.note(f"{rows.name}/changes", changes.facts())
    found, made = searches.facts(), changes.facts()
    yield Bar("longest remove or add of one row, ms", rows.name, made["longest"], 0, 5)
    yield Bar("p99.9 of searches beside one writer, ms", rows.name, found["p99.9"], 0, 2)
    yield Bar("longest search beside one writer, ms", rows.name, found["longest"], 0, 5)


def replaced(plan: Plan) -> Iterator[Bar]:
    """All rows are replaced by others like them, one by one, several times."""
    some = plan.some(REPLACED)
    draw = np.random.default_rng(1)
    index = some.index()
    need, busy = each(index), []
    for _ in range(1 if plan.quick else ROUNDS):
        for old, new in zip(draw.permutation(index.ids), draw.permutation(len(some.base)), strict=True):
            start = time.thread_time()
            index.remove(old, threads=1)
            between = time.thread_time()
            index.add(some.base[new][None], threads=1)
            busy.append(max(between - start, time.thread_time() - between))
    rest = Rows.of(some.name, some.metric, index.get(index.ids), some.queries)
    fresh, ids = rest.index(), index.ids
    place = np.empty(int(ids.max()) + 1, np.int64)
    place[ids] = np.arange(len(ids))
    ours = rest.recall(place[index.search(some.queries, K, EF)[0]])
    new = rest.recall(fresh.search(some.queries, K, EF)[0])
    plan.note(f"{some.name}/replaced", {"longest ms of CPU": max(busy) * 1e3, "recall": ours, "new": new})
    yield Bar("longest CPU time to remove or add one row, ms", some.name, max(busy) * 1e3, 0, 5)
    yield Bar("memory after replacing all rows, of a new index's", some.name, each(index) / need, 0, 1.10)
    yield Bar("recall after replacing all rows, less a new index's", some.name, ours - new, -0.005)
