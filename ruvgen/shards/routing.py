"""Which shard a row belongs to: by a hash of its id, or by the cluster that it lies in."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ruvgen.distance import knn
from ruvgen.scalars import integer, known

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]

CELLS: Final = 32  # clusters per shard
ROUNDS: Final = 12  # of k-means
SLACK: Final = 1.15  # rows of a shard, at most, as a multiple of the mean


class Hashed:
    """By a hash of the id (SplitMix64): shards are equally large, whatever the ids, and all are searched."""

    name: Final = "hash"
    moves = False  # a row with the same id stays where it is
    ready = True

    def __init__(self, shards: int) -> None:
        self.shards = shards

    def of(self, ids: Ints, rows: Floats | None = None) -> Ints:
        """The number of the shard of each id."""
        x = ids.view(np.uint64).copy()
        with np.errstate(over="ignore"):
            x += np.uint64(0x9E3779B97F4A7C15)
            x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
            x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
            x ^= x >> np.uint64(31)
        return (x % np.uint64(self.shards)).astype(np.int64)

    def ranked(self, queries: Floats) -> None:
        """Which shards to ask first: no order is better than another."""


class Clusters:
    """By the nearest of some centres (k-means): a search may ask only the shards near a query.

    centres: (c, dim) float32; owner: the shard of each. normalised: rows are compared by their directions.
    """

    name: Final = "clusters"
    moves = True

    def __init__(
        self, shards: int, centres: Floats | None = None, owner: Ints | None = None, normalised: bool = False
    ) -> None:
        self.shards, self.centres, self.owner, self.normalised = shards, centres, owner, normalised

    @property
    def ready(self) -> bool:
        """Whether it was trained."""
        return self.centres is not None

    def train(self, rows: Floats, seed: int = 0) -> None:
        """Find the centres of a sample (n, dim); neighbouring ones share a shard, all with as many rows."""
        rows, rng = self._unit(rows), np.random.default_rng(seed)
        centres, cell = _k_means(rows, min(len(rows), CELLS * self.shards), rng)
        groups, _ = _k_means(centres, min(len(centres), self.shards), rng)
        sizes = np.bincount(cell, minlength=len(centres))
        gaps = ((centres[:, None] - groups[None]) ** 2).sum(-1)
        room = np.full(len(groups), SLACK * len(rows) / len(groups))
        owner = np.full(len(centres), -1, np.int64)
        for at in np.argsort(gaps, axis=None, kind="stable").tolist():
            one, group = divmod(at, len(groups))
            if owner[one] < 0 and room[group] >= sizes[one]:
                owner[one], room[group] = group, room[group] - sizes[one]
        for one in np.flatnonzero(owner < 0).tolist():  # larger than what is left anywhere
            owner[one] = int(room.argmax())
            room[owner[one]] -= sizes[one]
        self.centres, self.owner = centres, owner

    def of(self, ids: Ints, rows: Floats) -> Ints:
        """The number of the shard of each row."""
        nearest = knn(self.trained(), self._unit(rows), 1)[0][:, 0]
        return self.owner[nearest]  # type: ignore[index]

    def ranked(self, queries: Floats) -> Ints:
        """All shards for each query (m, shards), the nearest first."""
        cells = knn(self.trained(), self._unit(queries), len(self.trained()))[0]
        owners = self.owner[cells]  # type: ignore[index]
        first = np.full((len(queries), self.shards), cells.shape[1], np.int64)
        for shard in range(self.shards):
            is_its = owners == shard
            first[:, shard] = np.where(is_its.any(1), is_its.argmax(1), cells.shape[1])
        return np.argsort(first, axis=1, kind="stable")

    def trained(self) -> Floats:
        """The centres."""
        if self.centres is None:
            raise RuntimeError("the centres are not trained yet")
        return self.centres

    def _unit(self, rows: Floats) -> Floats:
        if not self.normalised:
            return rows
        norms = np.linalg.norm(rows, axis=1, keepdims=True)
        return np.ascontiguousarray(rows / np.where(norms > 0, norms, 1), np.float32)


ROUTERS: Final[dict[str, Any]] = {"hash": Hashed, "clusters": Clusters}


def of_name(router: object, dtype: object) -> Any:
    """The class of a router for rows of an element type; ValueError if there is none."""
    found = known("router", router, ROUTERS)
    if found == Clusters.name and dtype == "b1":
        raise ValueError("router is 'clusters', and dtype 'b1': bits have no clusters; use router='hash'")
    return ROUTERS[found]


def count(shards: object) -> int:
    """How many shards there may be."""
    return integer("shards", shards, 1, 4096)


def _k_means(rows: Floats, k: int, rng: np.random.Generator) -> tuple[Floats, Ints]:
    """K centres of rows, and the number of the nearest for each row."""
    rows = np.ascontiguousarray(rows)
    centres = rows[np.sort(rng.choice(len(rows), k, replace=False))].copy()
    cell = np.zeros(len(rows), np.int64)
    for _ in range(ROUNDS):
        cell = knn(centres, rows, 1)[0][:, 0]
        order = np.argsort(cell, kind="stable")
        values, starts, counts = np.unique(cell[order], return_index=True, return_counts=True)
        sums = np.add.reduceat(rows[order].astype(np.float64), starts)
        centres[values] = (sums / counts[:, None]).astype(np.float32)
    return centres, cell
