"""Work on several threads: how much faster, at what cost in CPU time, and how that scales.

nox -s bench -- threads [--quick] [--data FILE] [--out FILE]. Numbers of threads take turns in one process;
what counts are ratios within a turn. More threads than cores are measured too, and said to be: they show what
oversubscription costs, not how the library scales. The lock-free structures run by the driver of `lockfree`.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import ruvgen as rv
from benches.common.machine import bench_command, write_artefact
from benches.common.partial import Partial
from benches.common.ratios import speedup
from ruvgen import workers

from .lockfree import STRUCTURES, Contestant, Measured, driver
from .thread_work import work
from .usl import usl

THREADS = (1, 2, 4, 8, 16, 32)
TURNS, QUICK_TURNS = 31, 11
BUDGET = 40.0  # seconds for a kind of work, after which it has had turns enough
FEWEST = 5


def measure(call: Callable[[int], object], counts: list[int], turns: int) -> dict[str, NDArray[np.float64]]:
    """Seconds on the clock and of CPU, of all threads together: (threads, turn)."""
    seconds = {"wall": np.empty((len(counts), turns)), "cpu": np.empty((len(counts), turns))}
    order, shuffle = list(range(len(counts))), random.Random(0)
    for count in counts:
        call(count)
    began = time.perf_counter()
    for turn in range(turns):
        if turn >= FEWEST and time.perf_counter() - began > BUDGET:
            return {name: values[:, :turn] for name, values in seconds.items()}
        shuffle.shuffle(order)
        for i in order:
            wall, cpu = time.perf_counter(), time.process_time()
            call(counts[i])
            seconds["wall"][i, turn] = time.perf_counter() - wall
            seconds["cpu"][i, turn] = time.process_time() - cpu
    return seconds


def summary(counts: list[int], seconds: dict[str, NDArray[np.float64]], count: int) -> dict[str, Any]:
    """The law's factors, and per number of threads: ms, µs of CPU each, and both as multiples of one's."""
    rows: dict[str, Any] = {}
    for i, threads in enumerate(counts):
        faster = speedup(seconds["wall"][i], seconds["wall"][0])
        rows[str(threads)] = {
            "ms": float(np.median(seconds["wall"][i])) * 1e3,
            "faster": [faster.value, faster.low, faster.high],
            "oversubscribed": threads > workers.cores(),
        }
        if "cpu" in seconds:
            dearer = speedup(seconds["cpu"][0], seconds["cpu"][i])
            each = float(np.median(seconds["cpu"][i])) / count * 1e6
            rows[str(threads)] |= {"cpu": [dearer.value, dearer.low, dearer.high], "cpu_us_each": each}
    return {
        "turns": seconds["wall"].shape[1],
        "usl": usl(counts, seconds["wall"], workers.cores()),
        "threads": rows,
    }


def structures(counts: list[int], turns: int, only: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Operations of the lock-free structures: seconds are those of a million, over all threads."""
    chosen = [name for name in STRUCTURES if name.startswith(only)]
    if not chosen:
        return
    library, ours = driver(), Contestant("ruvgen", 0, None)
    for structure in chosen:
        runs = [Measured(library, structure, threads).rounds([ours], turns)["ruvgen"] for threads in counts]
        wall = np.array([[run.ns * 1e-3 for run in one] for one in runs])
        yield f"{structure}/1000000", summary(counts, {"wall": wall}, 1)


def tell(name: str, facts: dict[str, Any]) -> None:
    """A line per number of threads, and the law's."""
    for threads, row in facts["threads"].items():
        note = "  oversubscribed" if row["oversubscribed"] else ""
        cells = "  ".join(
            "{} ×{:.2f} [{:.2f}, {:.2f}]".format(key, *row[key]) for key in ("faster", "cpu") if key in row
        )
        print(f"{name:44} {threads:>2} threads {row['ms']:9.2f} ms  {cells}{note}", flush=True)
    if law := facts["usl"]:
        cells = "  ".join("{} {:.4f} [{:.4f}, {:.4f}]".format(key, *law[key]) for key in ("sigma", "kappa"))
        print(
            f"{name:44} {cells}{'  of more threads than cores' if law['oversubscribed'] else ''}", flush=True
        )


def main(argv: list[str]) -> int:
    """Measure, print a line per work and number of threads, write the artefact, partial after Ctrl-C."""
    options = argparse.ArgumentParser(
        prog="threads", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument(
        "--quick", action="store_true", help="few turns, and no more threads than twice the cores"
    )
    options.add_argument("--data", type=Path, default=None, help="a set for the index; the shipped one")
    options.add_argument("--only", default="", help="work whose name begins so")
    options.add_argument("--out", type=Path, default=None, help="JSON artefact")
    args = options.parse_args(argv)
    counts = [count for count in THREADS if not args.quick or count <= 2 * workers.cores()]
    turns = QUICK_TURNS if args.quick else TURNS
    results: dict[str, Any] = {}
    with Partial() as run:
        for name, call, count in work(args.data, args.only):
            results[name] = summary(counts, measure(call, counts, turns), count)
            tell(name, results[name])
        for name, facts in structures(counts, turns, args.only):
            results[name] = facts
            tell(name, facts)
    if args.out and results:
        build = {"isa": rv.isa(), "build": rv.info()["build"], "usable_cores": workers.cores()}
        write_artefact(args.out, bench_command("threads", argv), build | run.mark | {"results": results})
    return run.status
