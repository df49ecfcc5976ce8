"""Graph indexes, each in the configurations known to be its best: a class per library."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import numpy as np

from .adapter import Adapter, Config
from .curve import Floats

SAMPLE = 256  # rows that ruvgen is tuned on: queries that are measured must not be known before


class Ruvgen(Adapter):
    package = "ruvgen"

    @classmethod
    def configs(cls, rows: int, dim: int, angular: bool) -> list[Config]:
        return [{"codec": "auto"}, {"codec": "f32"}]

    def build(self, rows: Floats, threads: int) -> None:
        metric = "cosine" if self.angular else "sqeuclidean"
        self.index = import_module("ruvgen").Index(self.dim, metric, **self.config)
        self.index.add(rows, threads=threads)

    def ready(self, rows: Floats) -> None:
        self.index.tune(rows[:: max(1, len(rows) // SAMPLE)])

    def batch(self, queries: Floats, k: int) -> Any:
        return self.index.search(queries, k, self.parameter)[0]

    def single(self, query: Floats, k: int) -> Any:
        return self.index.search(query, k, self.parameter)[0]


class Hnswlib(Adapter):
    package = "hnswlib"

    @classmethod
    def configs(cls, rows: int, dim: int, angular: bool) -> list[Config]:
        return [{"M": 16, "ef_construction": 200}, {"M": 24, "ef_construction": 300}]

    def build(self, rows: Floats, threads: int) -> None:
        self.index = import_module("hnswlib").Index("ip" if self.angular else "l2", self.dim)
        self.index.init_index(len(rows), **self.config)
        self.index.set_num_threads(threads)
        self.index.add_items(rows)

    def ready(self, rows: Floats) -> None:
        self.index.set_num_threads(1)

    def set(self, parameter: Any) -> None:
        self.index.set_ef(parameter)

    def batch(self, queries: Floats, k: int) -> Any:
        return self.index.knn_query(queries, k)[0]

    def single(self, query: Floats, k: int) -> Any:
        return self.index.knn_query(query, k)[0]


class Glass(Adapter):
    package = "pyglass-portable"

    @classmethod
    def configs(cls, rows: int, dim: int, angular: bool) -> list[Config]:
        codes = ("SQ4U", "SQ8U") if dim > 256 else ("SQ8U",)
        return [{"R": 32, "L": 200, "quantizer": code, "refine_quant": "FP32"} for code in codes]

    def build(self, rows: Floats, threads: int) -> None:
        self.module = import_module("glass")
        self.module.set_num_threads(threads)
        metric, built = "IP" if self.angular else "L2", dict(self.config)
        shape = {"R": built.pop("R"), "L": built.pop("L")}
        graph = self.module.Index(index_type="HNSW", metric=metric, quant="SQ8U", **shape).build(rows)
        self.index = self.module.Searcher(graph=graph, data=rows, metric=metric, **built)

    def ready(self, rows: Floats) -> None:
        self.module.set_num_threads(1)
        self.index.optimize(1)

    def set(self, parameter: Any) -> None:
        self.index.set_ef(parameter)

    def batch(self, queries: Floats, k: int) -> Any:
        found = self.index.batch_search(queries, k, 1)
        return np.asarray(found[0] if isinstance(found, tuple) else found).reshape(len(queries), k)


class SymphonyQG(Adapter):
    package = "rabitqlib"

    @classmethod
    def configs(cls, rows: int, dim: int, angular: bool) -> list[Config]:
        return [{"degree": 32, "quantization_bits": 0}, {"degree": 32, "quantization_bits": 8}]

    def build(self, rows: Floats, threads: int) -> None:
        bits = self.config["quantization_bits"]
        module = import_module("rabitqlib")
        self.index = module.SymqgIndex(self.dim, self.config["degree"], metric="l2", quantization_bits=bits)
        self.index.build(rows, 400, num_threads=threads)

    def batch(self, queries: Floats, k: int) -> Any:
        return self.index.search(queries, k, self.parameter, num_threads=1)[0]


class Faiss(Adapter):
    package = "faiss-cpu"

    @classmethod
    def configs(cls, rows: int, dim: int, angular: bool) -> list[Config]:
        return [{"M": 32}]

    def build(self, rows: Floats, threads: int) -> None:
        self.module = import_module("faiss")
        self.module.omp_set_num_threads(threads)
        kind = self.module.METRIC_INNER_PRODUCT if self.angular else self.module.METRIC_L2
        self.index = self.module.IndexHNSWFlat(self.dim, self.config["M"], kind)
        self.index.hnsw.efConstruction = 200
        self.index.add(rows)

    def ready(self, rows: Floats) -> None:
        self.module.omp_set_num_threads(1)

    def set(self, parameter: Any) -> None:
        self.index.hnsw.efSearch = parameter

    def batch(self, queries: Floats, k: int) -> Any:
        return self.index.search(queries, k)[1]


class Usearch(Adapter):
    package = "usearch"

    @classmethod
    def configs(cls, rows: int, dim: int, angular: bool) -> list[Config]:
        return [{"dtype": "i8"} if angular else {"dtype": "f16"}]

    def build(self, rows: Floats, threads: int) -> None:
        metric = "ip" if self.angular else "l2sq"
        options = {"connectivity": 16, "expansion_add": 200, **self.config}
        self.index = import_module("usearch.index").Index(ndim=self.dim, metric=metric, **options)
        self.index.add(np.arange(len(rows), dtype=np.uint64), rows, threads=threads)

    def set(self, parameter: Any) -> None:
        self.index.expansion_search = parameter

    def batch(self, queries: Floats, k: int) -> Any:
        return np.asarray(self.index.search(queries, k, threads=1).keys).reshape(len(queries), -1)

    def single(self, query: Floats, k: int) -> Any:
        return self.index.search(query, k, threads=1).keys


class AlayaLite(Adapter):
    package = "alayalite"

    @classmethod
    def configs(cls, rows: int, dim: int, angular: bool) -> list[Config]:
        return [{"quantization_type": "rabitq"}]

    def build(self, rows: Floats, threads: int) -> None:
        shape = {"index_type": "hnsw", "metric": "l2", "capacity": len(rows), "max_nbrs": 32}
        options = import_module("alayalite.schema").IndexParams(build_threads=threads, **shape, **self.config)
        self.index = import_module("alayalite").Index("bench", options)
        self.index.fit(rows, ef_construction=200, num_threads=threads)

    def batch(self, queries: Floats, k: int) -> Any:
        return self.index.batch_search(queries, k, ef_search=self.parameter, num_threads=1)


class Vsag(Adapter):
    package = "pyvsag"

    @classmethod
    def configs(cls, rows: int, dim: int, angular: bool) -> list[Config]:
        return [{"base_quantization_type": "sq8_uniform"}]

    def build(self, rows: Floats, threads: int) -> None:
        module = import_module("pyvsag")
        module.set_logger_off()
        graph = {"max_degree": 32, "ef_construction": 300, "alpha": 1.2, "build_thread_count": threads}
        codes = {"precise_quantization_type": "fp32", "use_reorder": True, **self.config}
        facts = {"dtype": "float32", "metric_type": "ip" if self.angular else "l2", "dim": self.dim}
        self.index = module.Index("hgraph", json.dumps(facts | {"index_param": graph | codes}))
        ids = np.arange(len(rows), dtype=np.int64)
        self.index.build(vectors=rows.reshape(-1), ids=ids, num_elements=len(rows), dim=self.dim)

    def set(self, parameter: Any) -> None:
        self.parameter = json.dumps({"hgraph": {"ef_search": parameter}})

    def batch(self, queries: Floats, k: int) -> Any:
        return np.array([self.single(query, k) for query in queries])  # it takes one at a time

    def single(self, query: Floats, k: int) -> Any:
        return self.index.knn_search(query, k, self.parameter)[0]


class Svs(Adapter):
    """Its codes are for processors of one maker, so only float32 can be had everywhere."""

    package = "scalable-vs"

    def build(self, rows: Floats, threads: int) -> None:
        self.module = import_module("svs")
        degree = 32 if self.dim <= 256 else 64
        options = {"alpha": 1.2, "graph_max_degree": degree, "window_size": 200}
        shape = self.module.VamanaBuildParameters(**options)
        self.index = self.module.Vamana.build(shape, rows, self.module.DistanceType.L2, num_threads=threads)

    def ready(self, rows: Floats) -> None:
        self.index.num_threads = 1

    def set(self, parameter: Any) -> None:
        options = self.index.search_parameters
        options.buffer_config = self.module.SearchBufferConfig(parameter, int(parameter * 1.25))
        options.search_buffer_visited_set = False
        options.prefetch_lookahead = options.prefetch_step = 4
        self.index.search_parameters = options

    def batch(self, queries: Floats, k: int) -> Any:
        return self.index.search(queries, k)[0]


class Voyager(Adapter):
    package = "voyager"

    def build(self, rows: Floats, threads: int) -> None:
        module = import_module("voyager")
        space = module.Space.InnerProduct if self.angular else module.Space.Euclidean
        shape = {"M": 16, "ef_construction": 200, "max_elements": len(rows)}
        self.index = module.Index(space, num_dimensions=self.dim, **shape)
        self.index.add_items(rows, num_threads=threads)

    def batch(self, queries: Floats, k: int) -> Any:
        return self.index.query(queries, k, num_threads=1, query_ef=self.parameter)[0]

    def single(self, query: Floats, k: int) -> Any:
        return self.index.query(query, k, query_ef=self.parameter)[0]
