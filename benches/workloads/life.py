"""What a search may return while rows come and go, and what it should.

Every id is given once. Its row is there from when its insertion began, at the earliest, to when its removal
ended, at the latest, and surely there from the one's end to the other's begin.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

import ruvgen as rv
from benches.data.sets import Floats

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

NEVER = np.iinfo(np.int64).max
DEPTH = 200  # exact neighbours among all rows ever there, of which those there at a moment are kept
FAULTS = ("dead", "unborn", "unknown", "twice")


class Search(NamedTuple):
    """One that was done: the number of its query, when it began and ended, and the ids it gave."""

    query: int
    start: int
    end: int
    ids: Ints


class Life:
    """When each id came and went, in nanoseconds of one clock: (capacity,) each."""

    def __init__(self, rows: int, capacity: int) -> None:
        self.adding, self.added, self.removing, self.removed = (
            np.full(capacity, NEVER, np.int64) for _ in range(4)
        )
        self.adding[:rows] = self.added[:rows] = -1

    def faults(self, ids: Ints, start: Ints, end: Ints) -> dict[str, Bools]:
        """By kind, which of ids (m, k), of searches that began and ended then (m,), must not be there."""
        known = (ids >= 0) & (ids < len(self.adding))
        at = np.where(known, ids, 0)
        ordered = np.sort(ids, axis=1)
        twice = np.zeros(ids.shape, np.bool_)
        twice[:, 1:] = (ordered[:, 1:] == ordered[:, :-1]) & (ordered[:, 1:] >= 0)
        return {
            "dead": known & (self.removed[at] < start[:, None]),
            "unborn": known & (self.adding[at] > end[:, None]),
            "unknown": ~known,  # -1 too: there are always k rows
            "twice": twice,
        }

    def sure(self, ids: Ints, start: Ints, end: Ints) -> Bools:
        """Which of ids (m, n) were there all the time from start to end (m,)."""
        known = ids >= 0
        at = np.where(known, ids, 0)
        return known & (self.added[at] <= start[:, None]) & (self.removing[at] >= end[:, None])


def columns(searches: Sequence[Search]) -> tuple[Ints, Ints, Ints, Ints]:
    """Queries, begins, ends (m,) and ids (m, k)."""
    queries, starts, ends, ids = zip(*searches, strict=True)
    return np.array(queries), np.array(starts), np.array(ends), np.stack(ids)


def faults(searches: Sequence[Search], life: Life) -> dict[str, int]:
    """How many ids, by kind, were given that must not be: all searches are looked at."""
    if not searches:
        return dict.fromkeys(FAULTS, 0)
    _, start, end, ids = columns(searches)
    return {kind: int(wrong.sum()) for kind, wrong in life.faults(ids, start, end).items()}


def recalls(
    searches: Sequence[Search], life: Life, rows: Floats, queries: Floats, metric: str
) -> NDArray[np.float64]:
    """Recall of each search: the share of the k nearest rows, of those surely there, that it found.

    rows: all that were ever there, id by id. Rows as near as the k-th count, and those that came or went
    meanwhile. Searches with fewer than k sure rows among the DEPTH nearest are left out.
    """
    asked, start, end, ids = columns(searches)
    some, back = np.unique(asked, return_inverse=True)
    exact, far = rv.knn(rows, queries[some], min(DEPTH, len(rows)), metric, threads=0)
    exact, far, k = exact[back], far[back], ids.shape[1]
    rank = life.sure(exact, start, end).cumsum(axis=1)
    judged = rank[:, -1] >= k
    limit = far[np.arange(len(far)), (rank >= k).argmax(axis=1)]
    near = np.where(far <= limit[:, None], exact, -2)
    wrong = np.logical_or.reduce(list(life.faults(ids, start, end).values()))
    hits = ((ids[:, :, None] == near[:, None, :]).any(axis=2) & ~wrong).sum(axis=1)
    return np.asarray(np.minimum(hits, k)[judged] / k)


def recall(searches: Sequence[Search], most: int, *where: Any) -> dict[str, float]:
    """Mean and least recall of some searches, evenly picked."""
    if not searches:
        return {}
    picked = [searches[i] for i in np.linspace(0, len(searches) - 1, min(most, len(searches))).astype(int)]
    found = recalls(picked, *where)
    return (
        {"mean": float(found.mean()), "least": float(found.min()), "searches": len(found)}
        if len(found)
        else {}
    )
