"""Exact search on several threads: how much faster, and at what cost in CPU time.

Numbers of threads take turns in one process; what counts are ratios within a turn. More threads than cores
are measured too, and said to be: they show what oversubscription costs, not how the library scales.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import ruvgen as rv
from ruvgen import workers

from .machine import bench_command, write_artefact
from .partial import Partial
from .ratios import speedup

THREADS = (1, 2, 4, 8, 16, 32)
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


def name_of(shape: tuple[int, int, int, int]) -> str:
    m, n, dim, k = shape
    return f"knn/{m}x{n}x{dim}/k{k}" if k else f"cdist/{m}x{n}x{dim}"


def call_of(shape: tuple[int, int, int, int]) -> Callable[[int], object]:
    """The work as a function of the number of threads."""
    m, n, dim, k = shape
    rng = np.random.default_rng(0)
    x, y = (rng.standard_normal((count, dim), dtype=np.float32) for count in (m, n))
    if k:
        return lambda threads: rv.knn(y, x, k, threads=threads)
    out = np.empty((m, n), np.float32)
    return lambda threads: rv.cdist(x, y, out=out, threads=threads)


def measure(call: Callable[[int], object], counts: list[int], turns: int) -> dict[str, NDArray[np.float64]]:
    """Seconds on the clock and of CPU, of all threads together: (threads, turn)."""
    seconds = {"wall": np.empty((len(counts), turns)), "cpu": np.empty((len(counts), turns))}
    order, shuffle = list(range(len(counts))), random.Random(0)
    for count in counts:
        call(count)
    for turn in range(turns):
        shuffle.shuffle(order)
        for i in order:
            wall, cpu = time.perf_counter(), time.process_time()
            call(counts[i])
            seconds["wall"][i, turn] = time.perf_counter() - wall
            seconds["cpu"][i, turn] = time.process_time() - cpu
    return seconds


def summary(counts: list[int], seconds: dict[str, NDArray[np.float64]]) -> dict[str, Any]:
    """Per number of threads: ms, how many times as fast as one, and the CPU time as a multiple of one's."""
    facts: dict[str, Any] = {}
    for i, count in enumerate(counts):
        faster = speedup(seconds["wall"][i], seconds["wall"][0])
        dearer = speedup(seconds["cpu"][0], seconds["cpu"][i])
        facts[str(count)] = {
            "ms": float(np.median(seconds["wall"][i])) * 1e3,
            "faster": [faster.value, faster.low, faster.high],
            "cpu": [dearer.value, dearer.low, dearer.high],
            "oversubscribed": count > workers.cores(),
        }
    return facts


def main(argv: list[str]) -> int:
    """Measure, print a line per shape and number of threads, write the artefact."""
    options = argparse.ArgumentParser(
        prog="threads", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument(
        "--quick", action="store_true", help="few turns, and no more threads than twice the cores"
    )
    options.add_argument("--out", type=Path, default=None, help="JSON artefact")
    args = options.parse_args(argv)
    counts = [count for count in THREADS if not args.quick or count <= 2 * workers.cores()]
    results: dict[str, Any] = {}
    with Partial() as run:
        for shape in SHAPES:
            facts = summary(counts, measure(call_of(shape), counts, 11 if args.quick else 31))
            results[name_of(shape)] = facts
            for count, row in facts.items():
                note = "  oversubscribed" if row["oversubscribed"] else ""
                faster, cpu = ("×{:.2f} [{:.2f}, {:.2f}]".format(*row[key]) for key in ("faster", "cpu"))
                print(
                    f"{name_of(shape):24} {count:>2} threads {row['ms']:8.2f} ms  {faster}  CPU {cpu}{note}",
                    flush=True,
                )
    if args.out:
        build = {"isa": rv.isa(), "build": rv.info()["build"], "usable_cores": workers.cores()}
        write_artefact(args.out, bench_command("threads", argv), build | run.mark | {"results": results})
    return run.status
