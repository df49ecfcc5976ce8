"""Changes of several threads are made together: as one call makes them, and each with its own result."""

from __future__ import annotations

import os
import signal
import sys
import threading
from contextlib import nullcontext
from itertools import pairwise

import numpy as np
import pytest

import ruvgen as rv

from . import interrupting
from .index_data import Floats, normal
from .joining import Call, Held, lined_up, together, waiting

DIM = 8
ROWS = normal(1_200, DIM)[0]
HELD = normal(70, DIM, 1)[0]  # more than a change that joins others may have
NEW = normal(64, DIM, 2)[0]


def some(codec: str = "auto", **options: object) -> rv.Index:
    index = rv.Index(DIM, degree=8, ef_construction=32, codec=codec, **options)  # type: ignore[arg-type]
    index.add(ROWS)
    return index


def some_rows(draw: np.random.Generator, n: int) -> Floats:
    return draw.standard_normal((n, DIM)).astype(np.float32)


def adds(first: int, last: int, *ids: int, threads: int = 1) -> Call:
    return lambda index: index.add(NEW[first:last], list(ids) or None, threads=threads)


def upserts(first: int, last: int, *ids: int) -> Call:
    return lambda index: index.upsert(NEW[first:last], list(ids))


def removes(*ids: int, **options: str) -> Call:
    return lambda index: index.remove(list(ids), **options)  # type: ignore[arg-type]


def text(result: object) -> object:
    return f"{type(result).__name__}: {result}" if isinstance(result, BaseException) else result


@pytest.mark.parametrize("sizes", [(1, 1), (1,) * 9, (5, 1, 12, 3), (30, 2, 32)], ids=str)
@pytest.mark.parametrize("options", [{}, {"metric": "dot"}, {"codec": "sq8", "passes": 2}], ids=str)
def test_the_graph_is_that_of_one_call(sizes: tuple[int, ...], options: dict[str, object]) -> None:
    """Whoever links which rows, and however many threads that are."""
    ends = np.cumsum((0, *sizes)).tolist()
    calls = [adds(first, last, threads=1 + first % 3) for first, last in pairwise(ends)]
    joined, one = some(**options), some(**options)  # type: ignore[arg-type]
    assert together(joined, HELD, calls) == [None] * len(calls)
    one.add(HELD)
    one.add(NEW[: ends[-1]])
    assert (joined.ids == one.ids).all()
    assert joined.to_bytes() == one.to_bytes()


def test_replaced_rows_too() -> None:
    joined, one = some(), some()
    calls = [upserts(0, 3, 5, 2_000, 7), adds(3, 5, 2_001, 2_002), upserts(5, 6, 9)]
    assert together(joined, HELD, calls) == [None] * 3
    one.add(HELD)
    one.upsert(NEW[:6], [5, 2_000, 7, 2_001, 2_002, 9])
    assert joined.to_bytes() == one.to_bytes()


# What stands in line behind HELD, ids 1,200 … 1,269; what each call gives, as if they came one by one; and
# ids that are there then, of those from 1,270 on and below 10.
NO_IDS = "the index has no default ids left, which end at 2⁶³ − 1; give ids of your own"
OLD = set(range(10))
CASES: dict[str, tuple[list[Call], list[object], set[int]]] = {
    "one that is there": (
        [adds(0, 1), adds(1, 3, 1_300, 5), adds(3, 4)],
        [None, "ValueError: id 5 is in the index already; upsert replaces rows", None],
        OLD | {1_270, 1_271},
    ),
    "one that an earlier call brings": (
        [adds(0, 1, 1_400), adds(1, 2, 1_400), adds(2, 3)],
        [None, "ValueError: id 1400 is in the index already; upsert replaces rows", None],
        OLD | {1_400, 1_401},
    ),
    "the next one, by number": (
        [adds(0, 1), adds(1, 2, 1_270), adds(2, 3, 1_271), adds(3, 4)],
        [None, "ValueError: id 1270 is in the index already; upsert replaces rows", None, None],
        OLD | {1_270, 1_271, 1_272},
    ),
    "twice in one call": (
        [adds(0, 2, 1_500, 1_500), adds(2, 3, 1_500)],
        ["ValueError: id 1500 is given twice", None],
        OLD | {1_500},
    ),
    "a negative one": (
        [adds(0, 2, 1_500, -1), adds(2, 3, 1_500)],
        ["ValueError: id -1 is negative", None],
        OLD | {1_500},
    ),
    "replaced twice": ([upserts(0, 1, 5), upserts(1, 2, 5)], [None, None], OLD),
    "no numbers left": (
        [adds(0, 1, 2**63 - 1), adds(1, 2), adds(2, 3, 1_600)],
        [None, f"OverflowError: {NO_IDS}", None],
        OLD | {2**63 - 1, 1_600},
    ),
    "removed": (
        [removes(1, 2), removes(2), removes(2, 3, missing="ignore"), removes(4, 4), removes(4)],
        [2, "KeyError: 'id 2 is not in the index'", 1, "ValueError: id 4 is given twice", 1],
        OLD - {1, 2, 3, 4},
    ),
    "removed and brought again": (
        [removes(1), adds(0, 1, 1), removes(1), removes(1), upserts(1, 2, 1)],
        [1, None, 1, "KeyError: 'id 1 is not in the index'", None],
        OLD,
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_each_call_has_its_own_result(case: str) -> None:
    """As if they came one after the other; which is what they do in the second index."""
    calls, wanted, ids = CASES[case]
    index, alone = some(), some()
    assert list(map(text, together(index, HELD, calls))) == wanted
    alone.add(HELD)
    for call, result in zip(calls, wanted, strict=True):
        expected = pytest.raises((ValueError, KeyError, OverflowError))
        with expected if isinstance(result, str) else nullcontext():
            call(alone)
    there = set(index.ids.tolist())
    assert there == set(alone.ids.tolist())
    assert {key for key in there if key < 10 or key >= 1_270} == ids
    every = sorted(there)
    assert (index.get(every) == alone.get(every)).all()
    report = index.check()
    assert not report["wrong_ids"] + report["duplicates"] + report["wild"] + report["self_links"]
    assert report["nodes"] == report["reachable"]


def test_a_row_that_is_not_finite() -> None:
    """Rows that change after they were checked, by whoever calls: that call alone fails."""
    rows = NEW[:3].copy()

    def spoiled(index: rv.Index) -> None:
        index.add(rows, threads=1)

    index = some()
    with Held(index, HELD):
        callers = lined_up(index, [adds(3, 4), spoiled, adds(4, 5)])
        rows[1, 2] = np.nan
    for caller in callers:
        caller.join()
    assert callers[0].result is None
    assert callers[2].result is None
    assert text(callers[1].result) == "ValueError: row 1 of X holds NaN or Inf in column 2"
    assert len(index) == len(ROWS) + len(HELD) + 2


@pytest.mark.parametrize("change", ["add", "upsert", "remove"])
def test_a_signal_ends_one_call_only(change: str) -> None:
    """What it would have done is not done; the others before and behind it in the line go on."""
    index = some()
    calls = {
        "add": lambda: index.add(NEW[:1], [3_000]),
        "upsert": lambda: index.upsert(NEW[:1], [3_000]),
        "remove": lambda: index.remove([0]),
    }
    with Held(index, HELD):
        first = lined_up(index, [adds(1, 3)])
        late: list[threading.Thread] = []
        timer = threading.Timer(0.01, lambda: late.extend(lined_up(index, [adds(3, 5), removes(1)])))
        timer.start()
        assert interrupting.timed(calls[change], 0.15)
        timer.join()
        assert waiting(index) == 3
    for caller in (*first, *late):
        caller.join()
    assert 3_000 not in index
    assert 0 in index
    assert 1 not in index
    assert len(index) == len(ROWS) + len(HELD) + 4 - 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_a_fork_beside_a_line() -> None:
    """The child has neither the insertion nor the changes that wait; they are made in the parent."""
    index = some()

    def check() -> None:
        assert waiting(index) == 0
        assert len(index) == len(ROWS)
        adds(0, 2)(index)
        removes(5)(index)
        assert len(index) == len(ROWS) + 1

    with Held(index, HELD):
        callers = lined_up(index, [adds(0, 1), removes(0), adds(1, 3)])
        interrupting.in_child(check)
    for caller in callers:
        caller.join()
    assert len(index) == len(ROWS) + len(HELD) + 3 - 1


def test_a_handler_that_changes_the_index_while_its_own_call_waits() -> None:
    """Both are made; the inner one is behind the outer one in the line, which it leads if it must."""
    index = some()

    def handle(*_: object) -> None:
        index.add(NEW[:1], [4_000])

    before = signal.signal(signal.SIGALRM, handle)
    try:
        with Held(index, HELD) as held:
            threading.Timer(0.2, held.go_on.set).start()
            signal.setitimer(signal.ITIMER_REAL, 0.05)
            index.add(NEW[1:2], [4_001])
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert 4_000 in index
    assert 4_001 in index


@pytest.mark.parametrize("threads", [2, 5])
def test_many_writers(threads: int) -> None:
    """Row by row, with everything that they do beside: nothing is lost, nothing there twice."""
    index, each = some(), 60
    ends: list[object] = []

    def work(number: int) -> None:
        draw = np.random.default_rng(number)
        first = 10_000 * (number + 1)
        for i in range(each):
            index.add(some_rows(draw, 1), [first + i])
            if i % 3 == 0:
                index.upsert(some_rows(draw, 2), [first + i, first + 1_000 + i])
            if i % 4 == 0:
                index.remove([first + i])
            if i % 20 == 0:
                index.add(some_rows(draw, 65), first + 2_000 + 100 * i + np.arange(65))
        ends.append(number)

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        workers = [threading.Thread(target=work, args=(number,)) for number in range(threads)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join(interrupting.PATIENCE)
    finally:
        sys.setswitchinterval(before)
    assert len(ends) == threads
    ids = index.ids
    assert len(ids) == len(set(ids.tolist()))
    assert len(ids) == len(ROWS) + threads * (each - each // 4 + each // 3 + 3 * 65)
    report = index.check()
    assert not report["wrong_ids"] + report["duplicates"] + report["wild"] + report["self_links"]
    assert report["nodes"] == report["reachable"]


def test_default_ids_of_many_writers() -> None:
    """They are the next numbers, each once, and those of one call follow each other."""
    index = rv.Index(DIM, degree=8, ef_construction=16)
    tags = 50

    def work(number: int) -> None:
        for i in range(tags):
            n = 1 + (number + i) % 3
            index.add(np.full((n, DIM), number * tags + i, np.float32) + np.arange(n)[:, None] / 8, threads=1)

    workers = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    n = len(index)
    assert (np.sort(index.ids) == np.arange(n)).all()
    rows = index.get(np.arange(n))[:, 0]
    calls, places = np.floor(rows).astype(int), (rows % 1 * 8).astype(int)
    starts = np.flatnonzero(places == 0)
    assert len(starts) == 4 * tags
    assert (calls[starts][np.cumsum(places == 0) - 1] == calls).all()
    for number in range(4):  # each thread's own calls are in their order
        own = calls[starts][calls[starts] // tags == number]
        assert (np.diff(own) > 0).all()
