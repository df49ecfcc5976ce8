"""Sets of vectors with their exact nearest neighbours, as `train`, `test` and `neighbors` of an .npz file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .curve import Floats, distances


@dataclass(frozen=True)
class Vectors:
    """Rows and queries; of an angular set all of length 1, so that every metric orders them alike."""

    name: str
    angular: bool
    rows: Floats
    queries: Floats
    farthest: Floats  # distance of the k-th nearest row to every query

    @property
    def dim(self) -> int:
        return int(self.rows.shape[1])


def read(path: Path, queries: int, k: int) -> Vectors:
    """Read a set, of so many queries at most; the metric is the last word of its name."""
    metric = path.stem.rpartition("-")[2]
    if metric not in ("euclidean", "angular"):
        raise ValueError(f"{path.name}: name the metric last, NAME-euclidean.npz or NAME-angular.npz")
    with np.load(path) as file:
        if missing := {"train", "test", "neighbors"} - {*file.files}:
            raise ValueError(f"{path.name} has no {', '.join(sorted(missing))}")
        rows, asked = (np.ascontiguousarray(file[key], np.float32) for key in ("train", "test"))
        nearest = file["neighbors"].astype(np.int64)
    if rows.shape[1] != asked.shape[1] or len(nearest) != len(asked) or nearest.shape[1] < k:
        raise ValueError(
            f"{path.name}: train {rows.shape}, test {asked.shape} and neighbors {nearest.shape} do not fit, "
            f"or are too few for k = {k}"
        )
    asked, nearest = asked[:queries], nearest[:queries, :k]
    if metric == "angular":
        rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)
        asked /= np.maximum(np.linalg.norm(asked, axis=1, keepdims=True), 1e-12)
    farthest = distances(rows, asked, nearest).max(axis=1)
    return Vectors(path.stem, metric == "angular", rows, asked, farthest)
