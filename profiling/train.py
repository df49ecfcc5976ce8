"""Run the workloads that a profile-guided build is trained on, on every instruction set of this CPU.

    python profiling/train.py [--require TEXT] [WORKLOAD …]

Whatever `import ruvgen` finds is trained: an instrumented build writes its profile when the process ends.
Every instruction set is used, because compilers lay out what a profile has not seen as if it never ran; but
for the graph index only the best, for the C around its kernels is the same on all.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

import ruvgen as rv

# Last, so that `ruvgen` above and everywhere is the build under training, never the source tree.
sys.path.append(str(Path(__file__).resolve().parent.parent))
from benches.data.sets import Dataset, all_sets


def metrics() -> list[str]:
    """Those of float32, which the data sets hold."""
    names = []
    for name in rv.info()["metrics"]:
        try:
            rv.which(name, "f32", "rows")
        except ValueError:
            continue  # a metric of bits
        names.append(name)
    return names


def exact_search(data: Dataset) -> None:
    """Batches and single queries, a few and many neighbours, per metric."""
    for metric in metrics():
        rv.knn(data.base, data.train, 10, metric)
        rv.knn(data.base, data.train[:20], 100, metric)
        for query in data.train[:10]:
            rv.knn(data.base, query[None], 10, metric)


def all_pairs(data: Dataset) -> None:
    for metric in metrics():
        rv.cdist(data.train, data.base[:1000], metric)


def indexed(data: Dataset, codec: str = "auto", metric: str = "sqeuclidean") -> rv.Index:
    """An index of its rows: a few at once, some one by one, the rest in two batches, as programs do."""
    index = rv.Index(data.dim, metric, codec=codec, ef_construction=EF_CONSTRUCTION)
    for row in data.base[:200]:
        index.add(row[None], threads=1)
    for part in np.array_split(data.base[200:], 2):
        index.add(part, threads=1)
    return index


def index_search(data: Dataset) -> None:
    """Batches and single queries, with and without a filter, of every codec these rows are enough for."""
    for codec in ("f32", "auto", "f16"):
        index = indexed(data, codec)
        few = np.arange(len(data.base)) % 20 == 0
        for ef in (16, 64, 200):
            index.search(data.train, 10, ef)
            index.search(data.train[:20], 10, ef, filter=few)
            for query in data.train:
                index.search(query, 10, ef)


def index_changes(data: Dataset) -> None:
    """Insertion, replacement and removal, alone and between searches, until places are used again."""
    index = indexed(data)
    draw = np.random.default_rng(data.dim)
    for turn in range(12):
        rows = data.base[draw.integers(len(data.base), size=100)] + 1
        index.upsert(rows, draw.permutation(index.ids)[:100], threads=1)
        index.remove(draw.permutation(index.ids)[:150], threads=1)
        index.search(data.train[:50])
        index.add(rows[:50] + turn, threads=1)
        for query, row in zip(data.train[:25], rows, strict=False):
            index.search(query)
            index.add(row[None], threads=1)
    index.compact(threads=1)


EF_CONSTRUCTION = 64  # of the default's 200: the same code, sooner

# What a user's program does most; a new kind of work joins training by a line here.
WORKLOADS: dict[str, Callable[[Dataset], None]] = {
    "exact_search": exact_search,
    "all_pairs": all_pairs,
    "index_search": index_search,
    "index_changes": index_changes,
}
ONCE = {"index_search", "index_changes"}  # whatever the instruction set


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "workloads", nargs="*", metavar="WORKLOAD", help=f"of {', '.join(WORKLOADS)}; default: all"
    )
    parser.add_argument(
        "--require", default="", metavar="TEXT", help="refuse a build that does not say this of itself"
    )
    args = parser.parse_args(argv)
    if unknown := sorted({*args.workloads} - {*WORKLOADS}):
        parser.error(f"unknown workload {unknown[0]!r}; known are {', '.join(WORKLOADS)}")
    build = rv.info()["build"]
    if args.require not in build:
        parser.error(f"{rv.__file__} is built with {build!r}, not {args.require!r}")
    datasets = all_sets()
    best = rv.isa()
    for isa in rv.isas():
        rv.use_isa(isa)
        for name in args.workloads or WORKLOADS:
            if name in ONCE and isa != best:
                continue
            start = time.perf_counter()
            for data in datasets:
                WORKLOADS[name](data)
            print(f"      {isa:8} {name:14} {time.perf_counter() - start:5.1f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
