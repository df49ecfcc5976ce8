"""The arena against allocators of the system and of others, on what searches ask for.

A round takes pieces, aligned to 64 bytes by those who can, and gives all of them back: `alloc` 1,000 of 400
bytes that nobody touches, `query` 24 of 64 to 4,096 bytes, written to, as a search takes for its scratch, and
`large` the same with one of 128 KiB. Contestants take turns in random order in one process; what counts are
ratios within a turn, of CPU time. malloc and calloc align to 16 bytes only. jemalloc loads only where the
dynamic linker keeps room for its thread-local state: the session `bench` sees to it.
"""

from __future__ import annotations

import argparse
import ctypes
import ctypes.util
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benches.common.machine import bench_command, write_artefact
from benches.common.native import compile_library
from benches.common.partial import Partial
from benches.common.places import ROOT
from benches.common.ratios import speedup

CSRC = ROOT / "ruvgen" / "csrc"
UNITS = [str(CSRC / "memory" / name) for name in ("arena.c", "memory.c", "numa.c")]
FLAGS = ("-O3", f"-I{CSRC}", f"-I{ROOT / 'generated'}", *UNITS)
TABLE = 64  # rounds until sizes repeat
LATENCIES = 20_000
BARS = {"malloc": 6.0, "posix_memalign": 10.0}  # what the arena should be faster by, on queries

# Allocators that are measured where they are installed, and what they call their functions.
OTHERS = {"mimalloc": ("mi_malloc_aligned", "mi_free"), "jemalloc": ("aligned_alloc", "free")}


@dataclass(frozen=True)
class Work:
    """What a round takes."""

    sizes: NDArray[np.uint32]  # of TABLE rounds
    count: int  # pieces of a round
    use: bool
    rounds: int  # of a turn: about a millisecond


@dataclass(frozen=True)
class Contestant:
    """How to take and to give; None is the arena's inlined way, and its reset."""

    take: Any
    give: Any


def works() -> dict[str, Work]:
    rng = np.random.default_rng(0)
    query = (64 * np.exp2(rng.uniform(0, 6, (TABLE, 24)))).astype(np.uint32)  # as many small as large
    large = query.copy()
    large[:, 7] = 128 << 10
    return {
        "alloc": Work(np.full(TABLE * 1000, 400, np.uint32), 1000, False, 40),
        "query": Work(query.ravel(), 24, True, 1500),
        "large": Work(large.ravel(), 24, True, 1000),
    }


def others(
    library: ctypes.CDLL, given: dict[str, str], missing: dict[str, str]
) -> Iterator[tuple[str, Contestant]]:
    """Allocators found on this machine; why not, of the rest."""
    for name, (take, give) in OTHERS.items():
        path = given.get(name) or ctypes.util.find_library(name)
        if not path:
            missing[name] = "not installed"
            continue
        try:
            found = ctypes.CDLL(path)
        except OSError as error:
            missing[name] = str(error)
            continue
        taking = getattr(found, take)
        if name == "mimalloc":  # takes the size first
            taking = turned(library, taking)
        yield name, Contestant(taking, getattr(found, give))


def turned(library: ctypes.CDLL, function: Any) -> Any:
    """A function of size and alignment as one of alignment and size."""
    library.turn(function)
    return library.take_turned


def contestants(library: ctypes.CDLL, given: dict[str, str]) -> tuple[dict[str, Contestant], dict[str, str]]:
    """All that can be measured, and what is missing."""
    libc, missing = ctypes.CDLL(None), dict[str, str]()
    found = {
        "arena": Contestant(None, None),
        "arena_call": Contestant(library.take_arena, None),
        "malloc": Contestant(library.take_malloc, libc.free),
        "calloc": Contestant(library.take_calloc, libc.free),
        "posix_memalign": Contestant(library.take_posix_memalign, libc.free),
    }
    return found | dict(others(library, given, missing)), missing


def arguments(who: Contestant, work: Work) -> tuple[Any, ...]:
    """Those that all timing functions begin with."""
    pointer = work.sizes.ctypes.data_as(ctypes.POINTER(ctypes.c_uint32))
    sizes = ctypes.c_size_t(work.sizes.size), ctypes.c_size_t(work.count)
    return who.take, who.give, pointer, *sizes, ctypes.c_int(work.use)


def measure(
    library: ctypes.CDLL, work: Work, field: dict[str, Contestant], turns: int
) -> tuple[dict[str, NDArray[np.float64]], dict[str, float]]:
    """Nanoseconds of a round, (turn,), and page faults of a round."""
    order, shuffle = list(field), random.Random(0)
    times = {name: np.empty(turns) for name in field}
    faults = dict.fromkeys(field, 0)
    fault = ctypes.c_long()
    for turn in range(-2, turns):  # the first two warm up
        shuffle.shuffle(order)
        for name in order:
            head = arguments(field[name], work)
            ns = library.time_rounds(*head, ctypes.c_size_t(work.rounds), ctypes.byref(fault))
            if turn >= 0:
                times[name][turn] = ns
                faults[name] += fault.value
    return times, {name: count / turns / work.rounds for name, count in faults.items()}


def latencies(library: ctypes.CDLL, work: Work, who: Contestant) -> dict[str, float]:
    """Percentiles of a round's nanoseconds."""
    each = np.empty(LATENCIES)
    out = each.ctypes.data_as(ctypes.POINTER(ctypes.c_double))
    library.time_each(*arguments(who, work), ctypes.c_size_t(LATENCIES), out)
    return {f"p{q}": float(np.percentile(each, q)) for q in (50, 99, 99.9)}


def summary(times: dict[str, NDArray[np.float64]]) -> dict[str, Any]:
    """Medians, and how many times as fast the arena is."""
    ratios = {name: speedup(times["arena"], other) for name, other in times.items() if name != "arena"}
    return {
        "ns": {name: float(np.median(values)) for name, values in times.items()},
        "faster_than": {name: [ratio.value, ratio.low, ratio.high] for name, ratio in ratios.items()},
    }


def load() -> ctypes.CDLL:
    """The timing loops, with the arena's sources."""
    library = compile_library(Path(__file__).with_suffix(".c"), "cc", *FLAGS)
    library.time_rounds.restype = ctypes.c_double
    library.arena_allocated.restype = ctypes.c_size_t
    return library


def main(argv: list[str]) -> int:
    """Measure, print a line per work, write the artefact."""
    options = argparse.ArgumentParser(
        prog="arena", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--quick", action="store_true", help="few turns")
    options.add_argument(
        "--library", action="append", default=[], metavar="NAME=PATH", help="where an allocator is"
    )
    options.add_argument("--out", type=Path, default=None, help="JSON artefact")
    args = options.parse_args(argv)
    turns = 15 if args.quick else 61
    library = load()
    field, missing = contestants(library, dict(entry.split("=", 1) for entry in args.library))
    for name, reason in missing.items():
        print(f"skipped {name}: {reason}")
    results: dict[str, Any] = {}
    with Partial() as run:
        for name, work in works().items():
            times, faults = measure(library, work, field, turns)
            waits = {who: latencies(library, work, entry) for who, entry in field.items()}
            results[name] = summary(times) | {"page_faults": faults, "latency_ns": waits}
            print(f"{name}: arena {results[name]['ns']['arena']:.1f} ns a round of {work.count}")
            for rival, (ratio, low, high) in results[name]["faster_than"].items():
                tail = f"p50 {waits[rival]['p50']:.0f}, p99.9 {waits[rival]['p99.9']:.0f} ns"
                print(f"  ×{ratio:5.2f} [{low:.2f}, {high:.2f}] {rival:15} {tail}")
            print(f"  arena: p50 {waits['arena']['p50']:.0f}, p99.9 {waits['arena']['p99.9']:.0f} ns")
    for name, bar in BARS.items() if "query" in results else ():
        reached = results["query"]["faster_than"][name][0] >= bar
        print(f"at least ×{bar:.0f} {name} on queries: {'yes' if reached else 'no'}")
    if args.out:
        facts = {"turns": turns, "missing": missing, "bars": BARS, "arena_bytes": library.arena_allocated()}
        write_artefact(args.out, bench_command("arena", argv), facts | run.mark | {"results": results})
    return run.status
