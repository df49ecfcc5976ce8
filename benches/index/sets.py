"""Sets of vectors for the graph index, what is right on them, and times of calls in turn."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import ruvgen as rv
from benches.data.sets import SHIPPED

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
K = 10
MAIN, TEXT = "debsift-1m-128-euclidean", "debtext-50k-384-angular"
MOST_EF = 2000
ENOUGH = 100_000  # rows, from which on an index outweighs what is rounded up to pages, or fits a cache


@dataclass(frozen=True)
class Rows:
    """Rows, queries, and the distance of each query's K-th nearest row."""

    name: str
    metric: str
    base: Floats
    queries: Floats
    worst: Floats

    @classmethod
    def of(cls, name: str, metric: str, base: Floats, queries: Floats) -> Rows:
        """Compared with every row."""
        return cls(name, metric, base, queries, rv.knn(base, queries, K, metric, threads=0)[1][:, -1:])

    @classmethod
    def read(cls, path: Path) -> Rows:
        """A set that knows its neighbours; angular ones are for cosine."""
        with np.load(path) as file:
            base, queries = (file[key].astype(np.float32) for key in ("train", "test"))
            nearest = file["neighbors"][:, :K]
        metric = "cosine" if path.stem.endswith("angular") else "sqeuclidean"
        worst = [rv.cdist(q[None], base[ids], metric).max() for q, ids in zip(queries, nearest, strict=True)]
        return cls(path.stem, metric, base, queries, np.array(worst, np.float32)[:, None])

    def part(self, n: int, m: int) -> Rows:
        """The first n rows and m queries."""
        if n >= len(self.base):
            return Rows(self.name, self.metric, self.base, self.queries[:m], self.worst[:m])
        return Rows.of(f"{self.name}[:{n}]", self.metric, self.base[:n], self.queries[:m])

    def index(self, **options: Any) -> rv.Index:
        """An index of the rows, made on one thread."""
        made = rv.Index(self.base.shape[1], self.metric, **options)
        made.add(self.base, threads=1)
        return made

    def recall(self, found: Ints) -> float:
        """The share of results that are as near as the true ones; equal distances count alike."""
        m = len(found)
        base = self.base[np.maximum(found, 0)]
        true = np.stack([rv.cdist(self.queries[i : i + 1], base[i], self.metric)[0] for i in range(m)])
        slack = 1e-5 * np.abs(self.worst[:m]) + 1e-6
        return float(((true <= self.worst[:m] + slack) & (found >= 0)).mean())


def main_set(data: Path | None) -> Rows:
    """A million real rows, or without a folder of sets the ten thousand that are shipped."""
    return Rows.read(data / f"{MAIN}.npz" if data else SHIPPED)


def least_ef(index: rv.Index, rows: Rows, goal: float, m: int = 1000) -> int:
    """The smallest ef whose recall in a batch reaches the goal."""
    low, high = K, MOST_EF
    while low < high:
        middle = (low + high) // 2
        if rows.recall(index.search(rows.queries[:m], K, middle)[0]) >= goal:
            high = middle
        else:
            low = middle + 1
    return low


def turns(
    calls: Mapping[str, Callable[[], object]], rounds: int, *, warm: bool = True
) -> dict[str, NDArray[np.float64]]:
    """CPU seconds of every call, all threads together, in each round; in random order. warm: once before."""
    for call in calls.values() if warm else ():
        call()
    order, shuffle = list(calls), random.Random(0)
    seconds = {name: np.empty(rounds) for name in calls}
    for turn in range(rounds):
        shuffle.shuffle(order)
        for name in order:
            start = time.process_time()
            calls[name]()
            seconds[name][turn] = time.process_time() - start
    return seconds


def ratio(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """The median over rounds."""
    return float(np.median(one / other))
