"""faiss's functions that are not about one index, and the number of threads."""

from __future__ import annotations

import re
from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ruvgen import distance
from ruvgen._lib import MAX_THREADS
from ruvgen.scalars import integer
from ruvgen.workers import cores

METRIC_INNER_PRODUCT: Final = 0
METRIC_L2: Final = 1
_threads = 0


def threads() -> int:
    """How many threads calls take; 0 for one per core."""
    return _threads


def omp_set_num_threads(n: int) -> None:
    """Set how many threads calls take from now on."""
    global _threads  # noqa: PLW0603 - a setting of the process, as in faiss
    _threads = integer("n", n, 1, MAX_THREADS)


def omp_get_max_threads() -> int:
    """How many threads calls take."""
    return _threads or cores()


def knn(xq: ArrayLike, xb: ArrayLike, k: int, metric: int = METRIC_L2) -> tuple[NDArray[Any], NDArray[Any]]:
    """The exact k nearest rows of xb to each of xq, without an index: D and I."""
    name = "dot" if metric == METRIC_INNER_PRODUCT else "sqeuclidean"
    base, queries = np.asarray(xb, np.float32), np.asarray(xq, np.float32)
    ids, found = distance.knn(base, queries, k, name, threads=_threads)
    if ids.size and ids[:, -1].min() < 0:
        found[ids < 0] = np.finfo(np.float32).max
    return (np.negative(found, out=found) if name == "dot" else found), ids


def normalize_L2(x: NDArray[np.float32]) -> None:  # noqa: N802 - as faiss calls it
    """Divide the rows of x, float32 (n, d), by their norms, in place; rows of zeros stay."""
    norms = np.linalg.norm(x, axis=1, keepdims=True)
    np.divide(x, norms, out=x, where=norms > 0)


def index_factory(d: int, description: str, metric: int = METRIC_L2) -> Any:
    """An index by its name: "Flat", "HNSW32", "HNSW32,Flat", each also behind "IDMap," or "IDMap2,"."""
    from . import _index, _map

    found = re.fullmatch(r"(IDMap2?,)?(Flat|HNSW(\d*)(,Flat)?)", description)
    if not found:
        raise RuntimeError(
            f"could not parse index string {description!r}; here there are Flat, HNSW<M> and HNSW<M>,Flat, "
            "and these after IDMap, and IDMap2,"
        )
    mapped, kind, links, _ = found.groups()
    index: Any = (
        _index.IndexFlat(d, metric) if kind == "Flat" else _index.IndexHNSWFlat(d, int(links or 32), metric)
    )
    return {"IDMap,": _map.IndexIDMap, "IDMap2,": _map.IndexIDMap2}[mapped](index) if mapped else index
