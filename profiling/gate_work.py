"""What the gate runs of each build, in a process of its own; the build's directory is first on the path.

    python -P profiling/gate_work.py serve            lines "NAME CALLS" in, CPU seconds out
    python -P profiling/gate_work.py count LIBRARY    every workload between marks, for callgrind

Only what has long been there is called. What a build lacks is named, so that the gate leaves it out.
"""

from __future__ import annotations

import ctypes
import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import ruvgen as rv

# Last, so that `ruvgen` above is the build under test, never the source tree.
sys.path.append(str(Path(__file__).resolve().parent.parent))
from benches.data.sets import Dataset, Floats, shipped

K, EF = 10, 64
ROWS = {"serve": 3000, "count": 500}  # valgrind takes fifty times as long
CALLS = 100  # of a pair, which takes less than a microsecond
Call = Callable[[], object]


def pairs(data: Dataset) -> Call:
    x, y, distance = data.base[0], data.base[1], rv.sqeuclidean

    def call() -> None:
        for _ in range(CALLS):
            distance(x, y)

    return call


def cdist(data: Dataset) -> Call:
    return lambda: rv.cdist(data.test[:50], data.base[:500], "cosine")


def knn(data: Dataset) -> Call:
    return lambda: rv.knn(data.base, data.test[:20], K, "sqeuclidean")


def flat_search(data: Dataset) -> Call:
    index = rv.FlatIndex(data.dim, "sqeuclidean")
    index.add(data.base)
    return lambda: index.search(data.test[0], K)


def soa_distances(data: Dataset) -> Call:
    store = rv.SoAStore(data.dim)
    store.extend(data.base)
    return lambda: store.distances(data.test[0])


def made(rows: Floats) -> Any:
    index = rv.Index(rows.shape[1])
    index.add(rows, threads=1)
    return index


@lru_cache
def graph(rows: int) -> Any:
    """One for all who search it."""
    return made(shipped().base[:rows])


def index_search(data: Dataset) -> Call:
    index, queries = graph(len(data.base)), data.test[:20]

    def call() -> None:
        for query in queries:
            index.search(query, K, EF)

    return call


def index_batch(data: Dataset) -> Call:
    index, queries = graph(len(data.base)), data.test
    return lambda: index.search(queries, K, EF)


def index_build(data: Dataset) -> Call:
    return lambda: made(data.base[:200])


WORK: dict[str, Callable[[Dataset], Call]] = {
    "pairs": pairs,
    "cdist": cdist,
    "knn": knn,
    "flat_search": flat_search,
    "soa_distances": soa_distances,
    "index_search": index_search,
    "index_batch": index_batch,
    "index_build": index_build,
}


def prepare(rows: int) -> tuple[dict[str, Call], dict[str, str]]:
    """The workloads that this build can run, each called once; and why not the others."""
    whole, calls, lacking = shipped(), dict[str, Call](), dict[str, str]()
    data = replace(whole, base=whole.base[:rows])
    for name, make in WORK.items():
        try:
            call = make(data)
            call()
        except (AttributeError, TypeError, ValueError) as error:
            lacking[name] = f"{type(error).__name__}: {error}"
        else:
            calls[name] = call
    return calls, lacking


def main(mode: str, library: str = "") -> int:
    calls, lacking = prepare(ROWS[mode])
    place = str(Path(rv.__file__).resolve().parent.parent)
    isa = rv.isa() if hasattr(rv, "isa") else ""
    print(json.dumps({"place": place, "isa": isa, "calls": list(calls), "lacking": lacking}), flush=True)
    if mode == "count":
        marks = ctypes.CDLL(library)
        for name, call in calls.items():
            marks.marks_start()
            call()
            marks.marks_stop(name.encode())
        return 0
    for line in sys.stdin:
        name, times = line.split()
        call, count = calls[name], range(int(times))
        start = time.thread_time_ns()
        for _ in count:
            call()
        print((time.thread_time_ns() - start) * 1e-9, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
