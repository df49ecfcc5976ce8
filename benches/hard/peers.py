"""Other libraries' graphs of float32, on one thread, for hard data."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .sets import Floats

Ints = NDArray[np.int64]
M, EF_CONSTRUCTION = 16, 200


class Peer:
    """An index of rows."""

    def __init__(self, metric: str, rows: Floats) -> None:
        raise NotImplementedError

    def search(self, queries: Floats, k: int, ef: int) -> Ints:
        raise NotImplementedError


class Hnswlib(Peer):
    """It normalises for cosine by itself."""

    def __init__(self, metric: str, rows: Floats) -> None:
        space = {"sqeuclidean": "l2", "dot": "ip", "cosine": "cosine"}[metric]
        self.index: Any = import_module("hnswlib").Index(space, rows.shape[1])
        self.index.init_index(len(rows), M=M, ef_construction=EF_CONSTRUCTION, random_seed=0)
        self.index.set_num_threads(1)
        self.index.add_items(rows)

    def search(self, queries: Floats, k: int, ef: int) -> Ints:
        self.index.set_ef(ef)
        try:
            found: Ints = self.index.knn_query(queries, k)[0].astype(np.int64)
        except RuntimeError:  # it finds fewer than k for one of them, and then gives nothing for all
            found = np.concatenate([self._one(query, k) for query in queries[:, None]])
        return found

    def _one(self, query: Floats, k: int) -> Ints:
        try:
            found: Ints = self.index.knn_query(query, k)[0].astype(np.int64)
        except RuntimeError:
            return np.full((1, k), -1, np.int64)
        return found


class Faiss(Peer):
    """It has no cosine: rows and queries of length 1 are given to it instead."""

    def __init__(self, metric: str, rows: Floats) -> None:
        self.module: Any = import_module("faiss")
        self.module.omp_set_num_threads(1)
        self.unit = metric == "cosine"
        measure = self.module.METRIC_L2 if metric == "sqeuclidean" else self.module.METRIC_INNER_PRODUCT
        self.index = self.module.IndexHNSWFlat(rows.shape[1], M, measure)
        self.index.hnsw.efConstruction = EF_CONSTRUCTION
        self.index.add(self._ready(rows))

    def search(self, queries: Floats, k: int, ef: int) -> Ints:
        self.index.hnsw.efSearch = ef
        found: Ints = self.index.search(self._ready(queries), k)[1]
        return found

    def _ready(self, rows: Floats) -> Floats:
        if not self.unit:
            return np.ascontiguousarray(rows)
        norms = np.linalg.norm(rows.astype(np.float64), axis=1, keepdims=True)
        return np.ascontiguousarray(rows / np.where(norms > 0, norms, 1), np.float32)


PEERS: dict[str, type[Peer]] = {"hnswlib": Hnswlib, "faiss": Faiss}
