"""The judge of tests/linear_judge.py accepts what one order of calls explains, and nothing else."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from .linear import Change, History, Read
from .linear_judge import judge

Q = np.zeros(1, np.float32)
INF = float("inf")
FIRST = np.array([0, 1])


def changed(kind: str, call: int, put: dict[int, float], gone: tuple[int, ...] = ()) -> Change:
    """A call that returns five events later."""
    rows = np.array([*put.values()], np.float32).reshape(-1, 1)
    return Change(kind, call, call + 5, np.array([*put], np.int64), rows, np.array(gone, np.int64))


# Rows 0, 1 and 2 at 0, 10 and 20; then from event 10 to 15 row 1 moves, and so on.
CHANGES = (
    changed("upsert", 10, {1: 11}),
    changed("add", 20, {3: 1, 5: 2}),
    changed("remove", 30, {}, (0,)),
)


def lived(*reads: Read, writers: int = 1) -> History:
    changes: list[list[Change]] = [[] for _ in range(writers)]
    for change in CHANGES:
        own = [*change.put.tolist(), *change.gone.tolist()]
        changes[own[0] % writers].append(change)
    rows = np.array([[0], [10], [20]], np.float32)
    return History(np.arange(3), rows, changes, list(reads))


def found(
    call: int, *pairs: tuple[int, float], k: int = 6, ef: int = 99, kind: str = "one", **asked: Any
) -> Read:
    """A search that gave these ids at these distances."""
    full = [*pairs, *[(-1, INF)] * (k - len(pairs))]
    answer = np.array([i for i, _ in full]), np.array([d for _, d in full], np.float32)
    return Read(kind, call, call + 2, {"Q": Q, "k": k, "ef": ef} | asked, answer)


def other(kind: str, call: int, answer: Any, key: int = 0) -> Read:
    return Read(kind, call, call + 2, {"id": key}, answer)


def around(call: int, radius: float, *pairs: tuple[int, float]) -> Read:
    """A radius search that gave these."""
    lims, distances = np.array([0, len(pairs)]), np.array([d for _, d in pairs], np.float32)
    answer = lims, np.array([i for i, _ in pairs], np.int64), distances
    return Read("radius", call, call + 2, {"Q": Q, "radius": radius, "k": 1, "ef": 99}, answer)


def several(call: int, ids: list[int], answer: Any) -> Read:
    if isinstance(answer, int):
        answer = KeyError(f"id {answer} is not in the index")
    return Read("several", call, call + 2, {"ids": np.array(ids)}, answer)


def masked(
    call: int, mask: list[bool], *pairs: tuple[int, float], since: int = 0, refused: bool = False
) -> Read:
    read = found(call, *pairs, kind="mask", mask=np.array(mask), order=np.array([2, 1, 0]), since=since)
    if refused:
        read.answer = ValueError("a mask")
    return read


OLD, NEW = (1, 100.0), (1, 121.0)
BOTH = (3, 1.0), (5, 4.0)
RIGHT = {
    "before": [found(5, (0, 0), OLD, (2, 400))],
    "the old row beside an upsert": [found(12, (0, 0), OLD, (2, 400))],
    "the new row beside an upsert": [found(12, (0, 0), NEW, (2, 400))],
    "old, then new": [found(11, (0, 0), OLD, (2, 400)), found(14, (0, 0), NEW, (2, 400))],
    "new and old of calls at one time": [found(11, (0, 0), NEW, (2, 400)), found(12, (0, 0), OLD, (2, 400))],
    "all of an addition": [found(22, (0, 0), *BOTH, NEW, (2, 400))],
    "nothing of an addition": [found(22, (0, 0), NEW, (2, 400))],
    "the nearest": [found(22, (0, 0), (3, 1), k=2), found(12, (0, 0), k=1)],
    "some of a graph": [found(17, (0, 0), (2, 400), k=2, ef=2)],
    "filtered": [found(17, (0, 0), (2, 400), kind="many", filter=[np.array([0, 2, 9])])],
    "masked": [masked(17, [True, True, False], NEW, (2, 400), since=16)],
    "a mask of an order that is past": [masked(17, [True, False, True], NEW, (2, 400), since=0)],
    "a mask that does not fit": [masked(26, [True, True, False], refused=True)],
    "a mask that may not fit": [masked(22, [True, True, False], refused=True)],
    "single rows": [
        *(other("get", 12, np.array([11], np.float32), 1), other("get", 17, KeyError(3), 3)),
        *(other("in", 22, answer, key=3) for answer in (False, True)),
    ],
    "within a radius": [
        *(around(17, 121, (0, 0), NEW), around(17, 120, (0, 0)), around(36, 9, *BOTH)),
        *(around(12, 110, *pairs) for pairs in (((0, 0), OLD), ((0, 0),))),
    ],
    "several rows": [
        several(12, [1, 0, 1], np.array([[11], [0], [11]], np.float32)),
        *(several(22, [3, 5, 0], np.array([there, there, True])) for there in (False, True)),
        *(several(22, [0, 5, 3], 5), several(36, [3, 0], 0), several(17, [9, 3], 9)),
    ],
    "content": [
        *(other("len", 22, 5), other("ids", 22, np.array([2, 1, 0]))),
        other("save", 12, (np.array([0, 1, 2]), np.array([[0], [11], [20]], np.float32))),
    ],
}
WRONG = {
    "neither old nor new": ([found(12, (0, 0), (2, 400))], "2 results, where 3 rows"),
    "neither, of a graph": ([found(12, (0, 0), (2, 400), ef=1, k=3)], "2 results, where 3 rows"),
    "old and new": ([found(12, (0, 0), OLD, NEW, (2, 400))], "an id twice"),
    "half of an addition": ([found(22, (0, 0), (3, 1), NEW, (2, 400))], "missing: ids 5"),
    "half of an addition, at the end": ([found(22, (0, 0), (5, 4), k=2)], "missing: ids 3"),
    "what is past": ([found(17, (0, 0), OLD, (2, 400))], "id 1 is given at 100, where no state has it"),
    "what is removed": ([found(36, (0, 0), k=1)], "no state has it"),
    "what is to come": ([found(17, (0, 0), (3, 1), k=2)], "no state has it"),
    "a wrong distance": ([found(17, (0, 1), k=1)], "it was at [0.0]"),
    "not sorted": ([found(17, NEW, (0, 0), (2, 400))], "not in order"),
    "not the nearest": ([found(17, (0, 0), (2, 400), k=2)], "missing: ids 1"),
    "of two moments": (
        [found(11, (0, 0), NEW, (2, 400)), found(14, (0, 0), OLD, (2, 400))],
        "had returned before",
    ),
    "outside of a filter": ([found(17, (0, 0), (2, 400), kind="few", filter=[FIRST])], "not in it"),
    "too few of a filter": ([found(17, kind="few", k=1, ef=1, filter=[FIRST])], "0 results, where 2"),
    "a mask refused": ([masked(17, [True, True, False], refused=True)], "though the mask fits"),
    "a mask that fits no state": ([masked(17, [True] * 4)], "fits no state"),
    "not of the mask": ([masked(17, [True, True, False], (0, 0), (2, 400), since=16)], "not in it"),
    "more than a mask allows": ([masked(17, [True, False, False], NEW, (2, 400))], "more results"),
    "the hot id": ([found(17, (1, 121), k=1, ef=1, kind="hot", hot=0)], "hot id 0 is not found"),
    "a row of no version": ([other("get", 12, np.array([12], np.float32), 1)], "no state justifies"),
    "a row that is there": ([other("get", 12, KeyError(1), 1)], "no state justifies"),
    "an error": ([other("get", 12, RuntimeError("1"), 1)], "may not be raised"),
    "in, for ever": ([other("in", 17, False, 1)], "no state justifies"),
    "in, then not": ([other("in", 20, True, 3), other("in", 23, False, 3)], "had returned before"),
    "not all of a radius": ([around(17, 121, (0, 0))], "missing: ids 1"),
    "half of an addition, within": ([around(22, 5, (0, 0), (3, 1))], "missing: ids 5"),
    "beyond the radius": ([around(17, 100, (0, 0), NEW)], "beyond the radius"),
    "within twice": ([around(17, 121, (0, 0), (0, 0), NEW)], "not in order"),
    "half of an addition, asked for": ([several(22, [3, 5], np.array([True, False]))], "no state justifies"),
    "rows of two states": ([several(12, [1, 1], np.array([[10], [11]], np.float32))], "no state justifies"),
    "not the first that is missing": ([several(17, [0, 9], 0)], "no state justifies"),
    "a number between": ([other("len", 22, 4)], "no state justifies"),
    "ids of half an addition": ([other("ids", 22, np.array([0, 1, 2, 3]))], "missing: ids 5"),
    "an id that is not there": ([other("ids", 17, np.array([0, 1, 2, 9]))], "not in it"),
    "a file of two states": (
        [other("save", 12, (np.array([0, 1, 2]), np.array([[0], [12], [20]], np.float32)))],
        "missing: ids 1",
    ),
}  # fmt: skip


@pytest.mark.parametrize("writers", [1, 2])
@pytest.mark.parametrize("name", RIGHT)
def test_right(name: str, writers: int) -> None:
    verdict = judge(lived(*RIGHT[name], writers=writers))
    assert verdict.wrong == []
    assert sum(verdict.judged.values()) == len(RIGHT[name])


@pytest.mark.parametrize("writers", [1, 2])
@pytest.mark.parametrize("name", WRONG)
def test_wrong(name: str, writers: int) -> None:
    reads, told = WRONG[name]
    (text,) = judge(lived(*reads, writers=writers)).wrong
    assert told in text


def test_changes_of_two_writers_have_one_order() -> None:
    """The removal began when the move had returned: who sees the row gone must see it moved."""
    moved, removed = CHANGES[0], changed("remove", 16, {}, (0,))
    rows = np.array([[0], [10], [20]], np.float32)
    for pair, faults in ((NEW, 0), (OLD, 1)):
        read = found(12, pair, (2, 400))
        read.back = 18
        assert len(judge(History(np.arange(3), rows, [[removed], [moved]], [read])).wrong) == faults


def test_two_writers_at_one_time_have_one_order() -> None:
    """Either the move came first, or the removal: no two answers disagree about that."""
    moved, removed = CHANGES[0], changed("remove", 10, {}, (0,))
    rows = np.array([[0], [10], [20]], np.float32)
    first, second = found(11, (0, 0), NEW, (2, 400)), found(12, OLD, (2, 400))
    for reads, faults in (([first], 0), ([second], 0), ([first, second], 1)):
        history = History(np.arange(3), rows, [[removed], [moved]], reads)
        assert len(judge(history).wrong) == faults
