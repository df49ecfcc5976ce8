"""Inverted lists of short codes, with better distances for the best of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from importlib import import_module
from itertools import product
from typing import Any

import numpy as np

from .adapter import Adapter, Config
from .curve import Floats

PROBED = (4, 8, 12, 16, 24, 32, 50, 80, 128)


class FaissLists(Adapter):
    """Product codes of 4 bits; a batch shares the lists that it reads."""

    package = "faiss-cpu"

    @classmethod
    def configs(cls, rows: int, dim: int, angular: bool) -> list[Config]:
        lists = 2 ** round(math.log2(4 * math.sqrt(rows))) // 2
        return [{"factory": f"IVF{lists},PQ{dim // parts}x4fs,RFlat"} for parts in (2, 4)]

    def sweeps(self) -> Sequence[Sequence[Any]]:
        return [[*product(PROBED, (kept,))] for kept in (3, 8, 16)]

    def build(self, rows: Floats, threads: int) -> None:
        self.module = import_module("faiss")
        self.module.omp_set_num_threads(threads)
        kind = self.module.METRIC_INNER_PRODUCT if self.angular else self.module.METRIC_L2
        self.index = self.module.index_factory(self.dim, self.config["factory"], kind)
        self.index.train(rows)
        self.index.add(rows)

    def ready(self, rows: Floats) -> None:
        self.module.omp_set_num_threads(1)

    def set(self, parameter: Any) -> None:
        self.module.extract_index_ivf(self.index).nprobe, self.index.k_factor = parameter

    def batch(self, queries: Floats, k: int) -> Any:
        return self.index.search(queries, k)[1]


class Scann(Adapter):
    package = "scann"

    @classmethod
    def configs(cls, rows: int, dim: int, angular: bool) -> list[Config]:
        return [{"soar": soar} for soar in ((True, False) if angular else (False,))]  # soar is for products

    def sweeps(self) -> Sequence[Sequence[Any]]:
        return [[*product(PROBED, (kept,))] for kept in (40, 100, 200)]

    def build(self, rows: Floats, threads: int) -> None:
        kind, threshold = ("dot_product", 0.2) if self.angular else ("squared_l2", float("nan"))
        leaves = 2 ** round(math.log2(math.sqrt(len(rows)))) * 2
        tree: dict[str, Any] = {"training_sample_size": min(len(rows), 250_000), "spherical": self.angular}
        if self.config["soar"]:
            tree |= {"soar_lambda": 1.5, "overretrieve_factor": 2.0}
        builder = import_module("scann").scann_ops_pybind.builder(rows, 10, kind)
        builder.set_n_training_threads(threads)
        builder = builder.tree(leaves, 1, quantize_centroids=True, **tree)
        codes = builder.score_ah(2, anisotropic_quantization_threshold=threshold)
        self.index = codes.reorder(10).build()

    def batch(self, queries: Floats, k: int) -> Any:
        probed, kept = self.parameter
        return np.asarray(self.index.search_batched(queries, k, kept, probed)[0], np.int64)

    def single(self, query: Floats, k: int) -> Any:
        probed, kept = self.parameter
        return np.asarray(self.index.search(query, k, kept, probed)[0], np.int64)


class Lorann(Adapter):
    package = "lorann"

    @classmethod
    def configs(cls, rows: int, dim: int, angular: bool) -> list[Config]:
        return [{"n_clusters": min(1024, rows // 50), "global_dim": max(64, dim // 2 // 32 * 32)}]

    def sweeps(self) -> Sequence[Sequence[Any]]:
        return [[*product(PROBED, (kept,))] for kept in (60, 150, 400)]

    def build(self, rows: Floats, threads: int) -> None:
        module = import_module("lorann")
        shape = {"quantization_bits": 8, "rank": 32, "train_size": 5, **self.config}
        kind = module.IP if self.angular else module.L2
        self.index = module.LorannIndex(data=rows, distance=kind, **shape)
        self.index.build(n_threads=threads)

    def batch(self, queries: Floats, k: int) -> Any:
        return self.index.search(queries, k, *self.parameter, n_threads=1)
