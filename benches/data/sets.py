"""The data that training and measuring use: the shipped real set, and synthetic ones for other dimensions.

Queries come in two halves that never meet: `train` is for profiles, `test` is for figures.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

DATA = Path(__file__).resolve().parent
SHIPPED = DATA / "debsift-10k-128-euclidean.npz"
QUERIES = 100  # in each half

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Dataset:
    name: str
    base: Floats
    train: Floats
    test: Floats
    neighbors: NDArray[np.int64] | None = None  # of `test`, exact, by squared Euclidean distance

    @property
    def dim(self) -> int:
        return int(self.base.shape[1])

    @cached_property
    def sha256(self) -> str:
        """Of the values, so that a figure can be traced to its data, however that is stored."""
        return hashlib.sha256(self.base.tobytes() + self.test.tobytes()).hexdigest()


def shipped() -> Dataset:
    """Real SIFT descriptors; their origin is told in README.md beside it."""
    with np.load(SHIPPED) as file:
        base, queries = (file[key].astype(np.float32) for key in ("train", "test"))
        neighbors = file["neighbors"].astype(np.int64)
    return Dataset("debsift-10k-128", base, queries[:QUERIES], queries[QUERIES:], neighbors[QUERIES:])


def vectors(path: Path) -> tuple[Floats, Floats]:
    """Rows and queries of a set in the form of the shipped one."""
    with np.load(path) as file:
        return file["train"].astype(np.float32), file["test"].astype(np.float32)


def synthetic(rows: int, dim: int) -> Dataset:
    """Standard normal vectors; the dimension is part of the seed."""
    base, train, test = (
        np.random.default_rng((dim, part)).standard_normal((count, dim), np.float32)
        for part, count in enumerate((rows, QUERIES, QUERIES))
    )
    return Dataset(f"synthetic-{rows // 1000}k-{dim}", base, train, test)


def all_sets() -> list[Dataset]:
    """Real data, a dimension that text embeddings have, and one that no kernel is specialised for."""
    return [shipped(), synthetic(4000, 384), synthetic(6000, 201)]
