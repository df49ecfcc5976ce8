"""One configuration of one library, in a process of its own: build, search, tell.

The task and the report are JSON files. The report is rewritten after every step, so what was measured before
a crash is kept.
"""

from __future__ import annotations

import gc
import json
import os
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from .adapter import Adapter
from .curve import Floats, Ids, distances, recall
from .sets import Vectors, read

Facts = dict[str, Any]
Point = Facts

LATENCY_AT = 0.95  # recall of the parameter whose single queries are timed one by one
WARM = 64  # queries that are not timed
GATHERED = 20_000  # rows that the reference work reads
REFERENCE_S = 0.03


def resident() -> int:
    """Bytes of memory that this process holds."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGESIZE")


def pin(core: int) -> None:
    """All threads of this process to one core, for good."""
    for task in Path("/proc/self/task").iterdir():
        os.sched_setaffinity(int(task.name), {core})


def reference(vectors: Vectors) -> Callable[[], float]:
    """Fixed work that meets a search's noise, distances to rows anywhere: µs of CPU time of a row."""
    some = np.random.default_rng(0).integers(0, len(vectors.rows), (10, GATHERED // 10))
    query = vectors.queries[0]

    def work() -> float:
        rounds, begun = [], time.process_time()
        while (start := time.process_time()) - begun < REFERENCE_S:
            for ids in some:
                apart = vectors.rows[ids] - query
                np.einsum("nd,nd->n", apart, apart)
            rounds.append(time.process_time() - start)
        return min(rounds) / GATHERED * 1e6

    return work


def padded(found: Any, k: int) -> Ids:
    """Ids (m, k); a library may give fewer."""
    ids = np.asarray(found).reshape(-1, np.shape(found)[-1])[:, :k].astype(np.int64)
    return np.pad(ids, ((0, 0), (0, k - ids.shape[1])), constant_values=-1)


def one_by_one(adapter: Adapter, queries: Floats, k: int) -> list[Any]:
    return [adapter.single(query, k) for query in queries]


def timed(search: Callable[[], Any], count: int, repeats: int) -> tuple[Any, Facts]:
    """What a search of so many queries finds, and the best of its times per query, as rates."""
    cpu, wall, found = [], [], None
    for _ in range(repeats):
        start, spent = time.perf_counter(), time.process_time()
        found = search()
        cpu.append(time.process_time() - spent)
        wall.append(time.perf_counter() - start)
    return found, {"per_s": round(count / min(cpu), 1), "wall_per_s": round(count / min(wall), 1)}


def latencies(adapter: Adapter, queries: Floats, k: int) -> Facts:
    """Percentiles of single queries in µs, [wall, CPU]."""
    taken = []
    for query in queries:
        start, spent = time.perf_counter_ns(), time.process_time_ns()
        adapter.single(query, k)
        now = time.process_time_ns()
        taken.append((time.perf_counter_ns() - start, now - spent))
    parts = np.percentile(np.array(taken[WARM:]) / 1e3, (50, 95, 99), axis=0).round(1).tolist()
    return dict(zip(("p50", "p95", "p99"), parts, strict=True))


def points(adapter: Adapter, vectors: Vectors, task: Facts) -> Iterator[tuple[str, Point]]:
    """Per parameter and mode: recall, rates, and what the reference work took around them."""
    k, work, queries = task["k"], reference(vectors), vectors.queries
    modes: dict[str, tuple[Floats, Callable[[Floats], Any]]] = {
        "batch": (queries, lambda asked: adapter.batch(asked, k)),
        "single": (queries[: task["singles"]], lambda asked: one_by_one(adapter, asked, k)),
    }
    for sweep in adapter.sweeps():
        for parameter in sweep:
            adapter.set(parameter)
            reached = 0.0
            for mode, (asked, search) in modes.items():
                search(asked[:WARM])
                before = work()
                found, rates = timed(lambda s=search, a=asked: s(a), len(asked), task["repeats"])  # type: ignore[misc]
                noise = min(before, work())
                ids = padded(found if mode == "batch" else np.stack([*map(np.ravel, found)]), k)
                apart = distances(vectors.rows, asked, ids)
                reached = recall(apart, ids, vectors.farthest[: len(asked)])
                facts = {"parameter": parameter, "recall": round(reached, 5), **rates}
                yield mode, facts | {"reference_us": round(noise, 5)}
            if reached >= task["stop"]:
                break


def build(adapter: Adapter, vectors: Vectors, threads: int) -> Facts:
    """Seconds, and the bytes by which this process grew."""
    gc.collect()
    before, start, spent = resident(), time.perf_counter(), time.process_time()
    adapter.build(vectors.rows, threads)
    wall, cpu = time.perf_counter() - start, time.process_time() - spent
    gc.collect()
    facts = {"wall_s": round(wall, 2), "cpu_s": round(cpu, 2), "threads": threads}
    return facts | {"memory_bytes": resident() - before, "load": round(os.getloadavg()[0], 1)}


def search(adapter: Adapter, vectors: Vectors, task: Facts, tell: Callable[[Facts], None]) -> None:
    """The sweep, and latencies where the recall is enough."""
    adapter.ready(vectors.rows)
    pin(task["core"])
    found: dict[str, list[Point]] = {"batch": [], "single": []}
    for mode, point in points(adapter, vectors, task):
        found[mode].append(point)
        tell({**found, "load": round(os.getloadavg()[0], 1)})
    good = [point for point in found["single"] if point["recall"] >= LATENCY_AT]
    if good:
        fastest = max(good, key=lambda point: float(point["per_s"]))
        adapter.set(fastest["parameter"])
        asked = vectors.queries[: task["singles"] + WARM]
        tell({"latency_us": {"parameter": fastest["parameter"], **latencies(adapter, asked, task["k"])}})


def main(given: str, told: str) -> None:
    """Do the task of one file and report to the other, which says at last that it is complete."""
    task, report = json.loads(Path(given).read_text(encoding="utf-8")), Path(told)
    facts: Facts = {}

    def tell(more: Facts) -> None:
        facts.update(more)
        partial = report.with_suffix(".partial")
        partial.write_text(json.dumps(facts), encoding="utf-8")
        partial.replace(report)

    module, _, name = task["adapter"].partition(":")
    vectors = read(Path(task["data"]), task["queries"], task["k"])
    adapter = getattr(import_module(module), name)(task["config"], vectors.angular, vectors.dim)
    try:
        tell({"build": build(adapter, vectors, task["build_threads"])})
        search(adapter, vectors, task, tell)
    except Exception as error:  # noqa: BLE001 - whatever a library raises is to be told
        tell({"error": f"{type(error).__name__}: {error}"[:300]})
    else:
        tell({"complete": True})
    os._exit(0)  # some libraries crash when they are taken down
