"""One variant of the library in a process of its own, which searches when it is told to.

    python -P benches/builds/ablation_worker.py SETTINGS    as JSON

A line with the name of a workload on its input gives a line of JSON: seconds per query, and what was found.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import numpy as np

Facts = dict[str, Any]

K = 10
BATCH, SINGLES, EXACT = 500, 200, 8  # queries
EACH = 100  # of every thread


def main(settings: Facts) -> None:
    """Load what the settings say, then answer until the input ends."""
    if settings["site"]:
        sys.path.insert(0, settings["site"])
    import ruvgen

    with np.load(settings["data"]) as file:
        rows, queries = (np.ascontiguousarray(file[key], np.float32) for key in ("train", "test"))
    ruvgen.use_isa(settings["isa"])
    index = ruvgen.Index.load(settings["index"])
    stats = index.stats()
    group = settings["group"] or stats["group"]
    index._graph.tune(stats["width"], group)
    options = {"layout": settings["layout"]} | ({"prune": False} if settings["layout"] == "rows" else {})
    flat = ruvgen.FlatIndex(rows.shape[1], index.metric, **options)
    flat.add(rows)
    del rows
    workloads = _workloads(index, flat, queries, settings)
    print(json.dumps({"build": ruvgen.info()["build"], "isa": ruvgen.isa(), "group": group}), flush=True)
    for line in sys.stdin:
        print(json.dumps(workloads[line.strip()]()), flush=True)


def _workloads(index: Any, flat: Any, queries: Any, settings: Facts) -> dict[str, Callable[[], Facts]]:
    ef = settings["ef"]

    def single(query: Any) -> Any:
        return index.search(query, K, ef)[0]

    def batch() -> Facts:
        return _cpu(lambda: index.search(queries[:BATCH], K, ef)[0])

    def singles() -> Facts:
        return _cpu(lambda: np.array([single(query) for query in queries[:SINGLES]]))

    def exact() -> Facts:
        return _cpu(lambda: flat.search(queries[:EXACT], K, threads=1)[0])

    def threads() -> Facts:
        return _together(single, queries, settings["threads"])

    return {"batch": batch, "single": singles, "threads": threads, "exact": exact}


def _cpu(search: Callable[[], Any]) -> Facts:
    """CPU time per query."""
    begun = time.process_time()
    ids = search()
    return {"s": (time.process_time() - begun) / len(ids), "ids": ids.tolist()}


def _together(single: Callable[[Any], Any], queries: Any, count: int) -> Facts:
    """Wall time per query of several threads at once, and the 99th percentile of one query's."""
    start = threading.Barrier(count + 1)
    taken: list[list[float]] = [[] for _ in range(count)]

    def work(number: int) -> None:
        mine = queries[number::count][:EACH]
        start.wait()
        for query in mine:
            begun = time.perf_counter()
            single(query)
            taken[number].append(time.perf_counter() - begun)

    workers = [threading.Thread(target=work, args=(number,)) for number in range(count)]
    for worker in workers:
        worker.start()
    start.wait()
    begun = time.perf_counter()
    for worker in workers:
        worker.join()
    wall, waits = time.perf_counter() - begun, np.concatenate(taken)
    return {"s": wall / len(waits), "p99": float(np.quantile(waits, 0.99)), "ids": []}


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
