"""Distances of many vectors to many, by the best calls of each library from Python."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from functools import partial
from importlib.metadata import version
from types import ModuleType
from typing import Any

import numpy as np

from benches.common.arrays import Vectors, decode

PACKAGES = {
    "simsimd": "simsimd", "numkong": "numkong", "faiss": "faiss-cpu", "usearch": "usearch", "scipy": "scipy",
}  # fmt: skip
SIMSIMD = {"f32": "f32", "f16": "f16", "bf16": "bf16", "i8": "int8", "u8": "uint8", "b1": "bin8"}
NUMKONG = {
    "f32": "f32",
    "f16": "f16",
    "bf16": "bf16",
    "f64": "f32",
    "i8": "int8",
    "u8": "uint8",
    "b1": "uint1",
}
PAIRED = ("sqeuclidean", "euclidean", "dot", "cosine", "hamming", "jaccard")  # that SimSIMD and NumKong have
SCIPY = {"manhattan": "cityblock"}
FAISS = {
    "sqeuclidean": "METRIC_L2",
    "dot": "METRIC_INNER_PRODUCT",
    "manhattan": "METRIC_L1",
    "chebyshev": "METRIC_Linf",
    "braycurtis": "METRIC_BrayCurtis",
    "canberra": "METRIC_Canberra",
}

Call = Callable[[], Any]


def installed() -> tuple[dict[str, ModuleType], dict[str, str], dict[str, str]]:
    """The peers that can be imported, on one thread each; versions, and reasons for the others."""
    modules: dict[str, ModuleType] = {}
    versions, missing = {"numpy": np.__version__}, {}
    for name, package in PACKAGES.items():
        try:
            modules[name] = importlib.import_module(name)
            versions[name] = version(package)
        except (ImportError, OSError) as error:
            missing[name] = f"{type(error).__name__}: {error}"
    if "faiss" in modules:
        modules["faiss"].omp_set_num_threads(1)
    return modules, versions, missing


def batches(
    metric: str, dtype: str, x: Vectors, y: Vectors, peers: dict[str, ModuleType]
) -> Iterator[tuple[str, Call]]:
    """Every peer's ways to the distances of x (m, d) to y (n, d), both stored alike; `dot` is the product."""
    if "simsimd" in peers and metric in PAIRED and dtype in SIMSIMD:
        yield "simsimd", partial(peers["simsimd"].cdist, x, y, metric=metric, dtype=SIMSIMD[dtype])
    if "numkong" in peers and metric in PAIRED and dtype in NUMKONG:
        name = "angular" if metric == "cosine" else metric
        yield "numkong", partial(peers["numkong"].cdist, x, y, metric=name, dtype=NUMKONG[dtype])
        yield from _packed(peers["numkong"], metric, dtype, x, y)
    if dtype != "f32":
        return
    yield from _numpy(metric, x, y)
    if "faiss" in peers and metric in FAISS:
        kind = getattr(peers["faiss"], FAISS[metric])
        yield "faiss", partial(peers["faiss"].pairwise_distances, x, y, metric=kind)
    if "scipy" in peers and metric != "dot":
        cdist = importlib.import_module("scipy.spatial.distance").cdist
        wide = decode(x, dtype), decode(y, dtype)  # what it would convert to by itself, each time
        yield "scipy", partial(cdist, *wide, metric=SCIPY.get(metric, metric))


def _numpy(metric: str, x: Vectors, y: Vectors) -> Iterator[tuple[str, Call]]:
    """OpenBLAS, and for squared distances the norms of the rows at hand."""
    out = np.empty((len(x), len(y)), np.float32)
    if metric == "dot":
        yield "numpy", partial(np.matmul, x, y.T, out=out)
    if metric == "sqeuclidean":
        ys = np.einsum("ij,ij->i", y, y)

        def by_norms() -> Any:
            np.matmul(x, y.T, out=out)
            np.multiply(out, -2, out=out)
            np.add(out, ys, out=out)
            return np.add(out, np.einsum("ij,ij->i", x, x)[:, None], out=out)

        yield "numpy-norms", by_norms


def _packed(
    numkong: ModuleType, metric: str, dtype: str, x: Vectors, y: Vectors
) -> Iterator[tuple[str, Call]]:
    """NumKong's matrices, packed beforehand."""
    names = {
        "dot": "dots",
        "euclidean": "euclideans",
        "cosine": "angulars",
        "hamming": "hammings",
        "jaccard": "jaccards",
    }
    if metric not in names or dtype not in NUMKONG:
        return
    a, b = (numkong.from_pointer(each.ctypes.data, each.shape, NUMKONG[dtype], owner=each) for each in (x, y))
    if dtype == "b1":  # whose tensors count bits
        a, b = x, y
    pack = numkong.hammings_pack if dtype == "b1" else numkong.dots_pack
    yield "numkong-packed", partial(getattr(numkong, f"{names[metric]}_packed"), a, pack(b))
