"""Measure an index on your queries: recall against exact search, and speed.

Times are those of calls from Python in this process. Each setting is measured in several rounds, in turn
with the others; the speed of a batch is the median of the rounds, with the slowest and the fastest beside
it. Single queries are timed one by one. Recall is the share of the true nearest rows that were found; the
true ones are those of an exact search of the rows that the index holds.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from functools import partial
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ruvgen import info, knn, row_types
from ruvgen.arrays import FLOATS
from ruvgen.scalars import integer

from . import reading

EFS = (16, 32, 64, 128, 256)
SHORT = 0.05  # seconds: a round repeats a call that is shorter, so that the clock does not matter
SINGLE = 1000  # queries that are timed one by one, at most

Call = Callable[[], Any]


def configure(parser: argparse.ArgumentParser) -> None:
    """Add its options."""
    reading.argument(parser, "index", "INDEX", reading.WRITTEN)
    reading.argument(parser, "queries", "QUERIES")
    parser.add_argument("-k", type=int, default=10, metavar="N", help="neighbours of each; default: 10")
    efs = " ".join(map(str, EFS))
    parser.add_argument("--ef", type=int, nargs="+", metavar="N", help=f"of a graph; default: {efs}")
    parser.add_argument("--probes", type=int, metavar="N", help="shards to ask, of clusters; default: all")
    parser.add_argument("--threads", type=int, default=1, metavar="N", help="of batches; default: 1")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="default: 5")
    parser.add_argument("--limit", type=int, default=1000, metavar="N", help="queries used; default: 1000")
    parser.add_argument("--json", action="store_true", help="machine-readable, with facts of the machine")


def run(args: argparse.Namespace) -> int:
    """Measure, and print a table."""
    rounds, limit = integer("--rounds", args.rounds, 1, 1000), integer("--limit", args.limit, 1)
    index, asked = reading.index(args.index), reading.queries(args.queries)[:limit]
    reading.fit(index, asked, args.queries)
    k = integer("-k", args.k, 1, len(index))
    graph, more = bool(reading.graphs(index)), reading.probes(index, args.probes, args.index)
    asked = row_types.queries_given(asked, "Q", index.dtype, index.dim, None)[0] if graph else np.array(asked)
    calls: dict[str, Call] = {}
    single: dict[str, Callable[[Any], Any]] = {}
    if graph:
        exact, truth = _exact(index, asked, k, args.threads)
        for ef in dict.fromkeys(args.ef or EFS):
            calls[f"ef {ef}"] = partial(index.search, asked, k, ef, threads=args.threads, **more)
            single[f"ef {ef}"] = partial(index.search, k=k, ef=ef, threads=1, **more)
    elif args.ef:
        raise ValueError(f"--ef is for a graph; {args.index} is searched exactly")
    else:
        exact = partial(index.search, asked, k, threads=args.threads)
        truth = exact()
        single["exact"] = partial(index.search, k=k, threads=1)
    calls["exact"] = exact
    speeds = _speeds(calls, len(asked), rounds)
    results: dict[str, dict[str, Any]] = {}
    for name, call in calls.items():
        results[name] = {"recall": _recall(call(), truth), "queries_per_s": speeds[name]}
        if name in single:
            results[name]["single_us"] = _single(single[name], asked)
    facts = {"index": reading.described(index), "queries": len(asked), "k": k, "threads": args.threads}
    facts |= {"rounds": rounds, "results": results}
    if args.json:
        print(json.dumps({**facts, "machine": info()}, indent=1))
    else:
        _print(facts, index)
    return 0


def _exact(index: Any, asked: NDArray[Any], k: int, threads: int) -> tuple[Call, tuple[Any, Any]]:
    """The exact search of an index's rows, and what it finds."""
    keys = index.ids
    rows = row_types.floats_of(index.get(keys), index.dtype)
    asked = asked if index.dtype in FLOATS else asked.astype(rows.dtype)

    def search() -> tuple[Any, Any]:
        found, distances = knn(rows, asked, k, index.metric, threads=threads)
        return np.where(found < 0, -1, keys[found]), distances

    return search, search()


def _recall(found: tuple[Any, Any], truth: tuple[Any, Any]) -> float:
    """Of the nearest rows, how many were found; any of several at the distance of the last will do."""
    (ids, distances), (true_ids, true_distances) = found, truth
    last = np.nextafter(true_distances[:, -1:], np.float32(np.inf))
    good = (ids >= 0) & ((ids[:, :, None] == true_ids[:, None]).any(2) | (distances <= last))
    return float(good.mean())


def _speeds(calls: dict[str, Call], m: int, rounds: int) -> dict[str, list[float]]:
    """Queries per second of each call: median, least and most of the rounds."""
    repeats: dict[str, int] = {}
    for name, call in calls.items():
        call()  # what the first call does besides, is not measured
        repeats[name] = max(1, round(SHORT / max(_seconds(call, 1), 1e-9)))
    taken: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            taken[name].append(m * repeats[name] / _seconds(call, repeats[name]))
    return {name: [median(each), min(each), max(each)] for name, each in taken.items()}


def _seconds(call: Call, repeats: int) -> float:
    began = time.perf_counter()
    for _ in range(repeats):
        call()
    return time.perf_counter() - began


def _single(search: Callable[[Any], Any], asked: NDArray[Any]) -> list[float]:
    """Microseconds of a search for one vector: median and 99th percentile."""
    taken = []
    for query in asked[:SINGLE]:
        began = time.perf_counter_ns()
        search(query)
        taken.append((time.perf_counter_ns() - began) / 1e3)
    return [float(np.percentile(taken, share)) for share in (50, 99)]


def _print(facts: dict[str, Any], index: Any) -> None:
    k, threads = facts["k"], facts["threads"] or "all"
    print(facts["index"])
    print(f"{facts['queries']:,} queries, k {k}, {facts['rounds']} rounds; batches on {threads} thread(s)")
    print(
        f"{'':8} {f'recall@{k}':>10} {'queries/s':>12} {'slowest … fastest':>23}"
        f" {'single, µs':>11} {'p99, µs':>8}"
    )
    for name, found in facts["results"].items():
        speed, low, high = found["queries_per_s"]
        text = f"{name:8} {found['recall']:10.4f} {speed:12,.0f} {f'{low:,.0f} … {high:,.0f}':>23}"
        if single := found.get("single_us"):
            text += f" {single[0]:11,.1f} {single[1]:8,.1f}"
        print(text)
    if any(not graph.keep_raw for graph in reading.graphs(index)):
        print("rows are kept only as codes: recall is that among the decoded rows, not among the originals")
