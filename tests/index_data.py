"""Data and measures of the index tests."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

import ruvgen as rv

from . import ROOT

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
CODED = ("sqeuclidean", "euclidean", "dot", "cosine")  # that codes of one byte have
SIFT = ROOT / "benches" / "data" / "debsift-10k-128-euclidean.npz"


@cache
def sift() -> tuple[Floats, Floats]:
    """Real rows and queries, whole numbers in float32."""
    with np.load(SIFT) as file:
        return file["train"].astype(np.float32), file["test"].astype(np.float32)


@cache
def normal(n: int, dim: int, seed: int = 0) -> tuple[Floats, Floats]:
    """Rows and 100 queries around a point that is not the origin."""
    draw = np.random.default_rng((n, dim, seed))
    rows, queries = draw.standard_normal((n, dim)), draw.standard_normal((100, dim))
    return (rows - 0.3).astype(np.float32), (queries - 0.3).astype(np.float32)


def recall(found: Ints, wanted: Ints) -> float:
    """The share of the wanted that was found."""
    return float((found[:, :, None] == wanted[:, None, :]).any(1).mean())


def exact(rows: Floats, queries: Floats, k: int, metric: str, ids: Ints | None = None) -> Ints:
    """Ids of the exact neighbours."""
    places = rv.knn(rows, queries, k, metric)[0]
    return places if ids is None else ids[places]
