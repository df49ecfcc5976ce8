"""The graph index searched: speed at a recall, latency of one query, codecs, threads, what a call adds."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import numpy as np

import ruvgen as rv
from benches.common.bar import Bar

from .plan import Plan
from .sets import ENOUGH, K, Rows, least_ef, ratio, turns

GOAL = 0.95
CODECS = ("auto", "f32", "f16")
BATCH, SINGLE = 2000, 500  # queries of a call


def search(plan: Plan) -> Iterator[Bar]:
    """Every codec on the main set, all in turn."""
    rows = plan.main
    indexes = {codec: plan.index(rows, codec=codec) for codec in CODECS}
    efs = {codec: least_ef(index, rows, GOAL) for codec, index in indexes.items()}
    queries = np.resize(rows.queries, (BATCH, rows.base.shape[1]))
    calls: dict[str, Any] = {}
    for codec, index in indexes.items():
        calls[f"{codec} batch"] = lambda index=index, ef=efs[codec]: index.search(queries, K, ef)
        calls[f"{codec} single"] = lambda index=index, ef=efs[codec]: [
            index.search(query, K, ef) for query in queries[:SINGLE]
        ]
    index, ef = indexes["auto"], efs["auto"]
    calls["two threads"] = lambda: index.search(queries, K, ef, threads=2)
    seconds = turns(calls, plan.rounds)
    for codec in CODECS:
        found = {
            "ef": efs[codec],
            "recall": rows.recall(indexes[codec].search(rows.queries[:1000], K, efs[codec])[0]),
            "batch_qps": BATCH / float(np.median(seconds[f"{codec} batch"])),
            "single_qps": SINGLE / float(np.median(seconds[f"{codec} single"])),
        }
        plan.note(f"{rows.name}/search/{codec}", found)
    own = plan.figures[f"{rows.name}/search/auto"]
    case = f"{rows.name}, {index.stats()['codec']}, ef {ef}"
    yield Bar("queries/s in a batch at recall 0.95", case, own["batch_qps"], 10_000)
    yield Bar("queries/s one by one at recall 0.95", case, own["single_qps"], 10_000)
    yield Bar("recall of a batch", case, own["recall"], GOAL)
    if len(rows.base) >= ENOUGH:
        wide = ratio(seconds["f32 batch"], seconds["auto batch"])
        yield Bar("auto, of f32's speed", f"{rows.name}, in batches", wide, 2.0)
    yield from lossless(rows, indexes)
    threads = ratio(seconds["two threads"], seconds["auto batch"])
    yield Bar("CPU time of a query on two threads, of one", case, threads, 0, 1.1)
    yield from latencies(plan, rows, index, ef)
    yield call(plan)


def lossless(rows: Rows, indexes: dict[str, rv.Index]) -> Iterator[Bar]:
    """What codes cost in recall, at the same ef."""
    at = {codec: rows.recall(index.search(rows.queries[:1000], K, 64)[0]) for codec, index in indexes.items()}
    for codec in ("auto", "f16"):
        name = f"recall of {codec}, less f32's"
        yield Bar(name, f"{rows.name}, ef 64", at[codec] - at["f32"], -0.005)


def latencies(plan: Plan, rows: Rows, index: rv.Index, ef: int) -> Iterator[Bar]:
    """Of single queries: CPU time of the thread, and the time on the wall beside it."""
    m = len(rows.queries)
    cpu, wall = np.empty(m), np.empty(m)
    for i, query in enumerate(rows.queries):
        start, begin = time.perf_counter_ns(), time.thread_time_ns()
        index.search(query, K, ef)
        cpu[i], wall[i] = time.thread_time_ns() - begin, time.perf_counter_ns() - start
    found = {
        f"{name}_{percent}": float(np.percentile(times, percent)) / 1e3
        for name, times in {"cpu_us": cpu, "wall_us": wall}.items()
        for percent in (50, 99, 99.9)
    }
    plan.note(f"{rows.name}/latency", found)
    case = f"{rows.name}, ef {ef}"
    yield Bar("median CPU µs of a single query", case, found["cpu_us_50"], 0, 300)
    yield Bar("99th percentile of them", case, found["cpu_us_99"], 0, 1000)


def call(plan: Plan) -> Bar:
    """What Python adds to a search in C, which keeps its own time: medians, on few rows."""
    base = np.random.default_rng(0).standard_normal((64, 128), np.float32)
    index = Rows.of("few", "sqeuclidean", base, base[:1]).index()
    query, times = base[0], np.empty(20_000)
    for i in range(len(times)):
        begin = time.perf_counter_ns()
        index.search(query)
        times[i] = time.perf_counter_ns() - begin
    whole, inside = float(np.median(times)) / 1e3, index.stats()["latency_us"]["p50"]
    plan.note("call/64x128", {"us": whole, "of which C": inside})
    return Bar("µs that Python adds to a search", "64 × 128", whole - inside, 0, 1.0)
