"""What is done on several threads: exact search, distances, and the index, searched and built."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

import ruvgen as rv
from benches.data.sets import SHIPPED
from ruvgen.datasets import load

Call = Callable[[int], object]

# Queries, rows, dimension, k: few and many queries, near and far neighbours; k 0 is cdist.
SHAPES = [
    (1, 1_000_000, 128, 10),
    (32, 200_000, 128, 10),
    (32, 200_000, 128, 100),
    (200, 100_000, 128, 100),
    (1000, 50_000, 128, 10),
    (100, 20_000, 768, 10),
    (1000, 20_000, 128, 0),
    (16, 100_000, 128, 0),
]
K, EF, BATCH, BUILT = 10, 64, 2000, 5000  # of the index; queries per call, rows per build


def name_of(shape: tuple[int, int, int, int]) -> str:
    m, n, dim, k = shape
    return f"knn/{m}x{n}x{dim}/k{k}" if k else f"cdist/{m}x{n}x{dim}"


def call_of(shape: tuple[int, int, int, int]) -> Call:
    """The work as a function of the number of threads."""
    m, n, dim, k = shape
    rng = np.random.default_rng(0)
    x, y = (rng.standard_normal((count, dim), dtype=np.float32) for count in (m, n))
    if k:
        return lambda threads: rv.knn(y, x, k, threads=threads)
    out = np.empty((m, n), np.float32)
    return lambda threads: rv.cdist(x, y, out=out, threads=threads)


def index_work(path: Path | None) -> Iterator[tuple[str, Call, int]]:
    """Search of the index of a set in batches, and its build: name, call, and queries or rows in it."""
    data = load(path or SHIPPED).float32()
    index = rv.Index(data.dim, data.metric)
    index.add(data.train)
    asked = np.resize(data.test, (BATCH, data.dim))
    yield (
        f"index.search/{data.name}/{BATCH}/ef{EF}",
        lambda threads: index.search(asked, K, EF, threads=threads),
        BATCH,
    )
    some = data.train[:BUILT]

    def build(threads: int) -> None:
        rv.Index(data.dim, data.metric).add(some, threads=threads)

    yield f"index.add/{data.name}/{len(some)}", build, len(some)


def work(path: Path | None, only: str) -> Iterator[tuple[str, Call, int]]:
    """What has a name that begins so, made one after the other: only one's data is in memory."""
    if "index".startswith(only[:5]):
        yield from (found for found in index_work(path) if found[0].startswith(only))
    for shape in SHAPES:
        if name_of(shape).startswith(only):
            yield name_of(shape), call_of(shape), shape[0]
