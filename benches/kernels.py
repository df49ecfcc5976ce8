"""Kernels against those of other libraries, from C: nox -s bench -- kernels [--quick] [--out FILE].

Every contestant is called through the function pointer that it ships, in one loop, in turn, in random order,
on the same arrays in huge pages; every answer is checked before anything is timed.
"""

from __future__ import annotations

import argparse
import ctypes
import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import ruvgen
from ruvgen import _lib
from ruvgen._native import ffi, lib

from . import peers
from .arrays import Floats, huge_array
from .limits import PLACES, limits
from .machine import bench_command, write_artefact
from .native import compile_library
from .peers import GATHER, ROWS, VALUE, Case, Contestant
from .ratios import Estimate, speedup

DIMS = (96, 100, 128, 200, 256, 384, 768, 960, 1024, 1536)
METRICS = ("sqeuclidean", "dot", "cosine", "manhattan")
WORK = {"pair": ("L1",), "rows": ("L2", "L3", "DRAM"), "gather": ("DRAM",)}  # forms, and where their rows lie
WINDOW_NS = 100_000  # one measurement; long beside the ~0.3 µs that reading the clock takes
GATHER_BYTES = 512 << 20  # of rows to pick from
LIST, LISTS, POOL = 32, 64, 20_000  # ids in a list, lists in a measurement at most, different lists
AHEAD = 8  # rows that peers' gathers are given ahead of time


def ours(case: Case) -> Contestant:
    """The kernel that dispatch chooses."""
    row = lib.ruvgen_find(_lib.METRICS[case.metric], _lib.DTYPES["f32"], _lib.FORMS[case.form], case.dim)
    convention = {"pair": VALUE, "rows": ROWS, "gather": GATHER}[case.form]
    return Contestant("ruvgen", convention, int(ffi.cast("uintptr_t", row.fn)))


def contestants(case: Case, names: list[str]) -> Iterator[Contestant]:
    """This library's kernel and the peers'; in a gather those also compete with rows fetched for them."""
    yield ours(case)
    for peer in peers.contestants(names, case):
        yield peer
        if case.form == "gather":
            yield replace(peer, name=f"{peer.name}+fetch", ahead=AHEAD)


@cache
def timing() -> ctypes.CDLL:
    """The timing loops."""
    library = compile_library(Path(__file__).with_name("timing.c"), "cc")
    size, pointer = ctypes.c_size_t, ctypes.c_void_p
    library.time_pair.argtypes = [ctypes.c_int, *[pointer] * 3, *[size] * 2, pointer]
    library.time_rows.argtypes = [ctypes.c_int, *[pointer] * 3, *[size] * 4, pointer]
    library.time_gather.argtypes = [ctypes.c_int, *[pointer] * 3, size, pointer, *[size] * 4, pointer]
    for function in (library.time_pair, library.time_rows, library.time_gather):
        function.restype = ctypes.c_double
    return library


@dataclass(frozen=True)
class Field:
    """The operands of one case, and how to run a contestant on them."""

    case: Case
    x: Floats
    base: Floats
    ids: NDArray[np.uint32]
    out: Floats
    turn: Iterator[int]

    @classmethod
    def of(cls, case: Case) -> Field:
        size = GATHER_BYTES if case.form == "gather" else PLACES[case.place]
        count = 1 if case.form == "pair" else max(8, size // (4 * case.dim) // 4 * 4)
        ids = np.random.default_rng(3).integers(count, size=(POOL, LIST), dtype=np.uint32)
        out = np.empty(LIST if case.form == "gather" else count, np.float32)
        x, base = huge_array(1, case.dim, 1), huge_array(count, case.dim, 2)
        return cls(case, x, base, ids, out, itertools.count())

    def run(self, contestant: Contestant, repeats: int) -> float:
        """Nanoseconds per distance; the distances are left in out."""
        dim, out = self.case.dim, self.out.ctypes.data
        call = contestant.convention, contestant.address, self.x.ctypes.data, self.base.ctypes.data
        if self.case.form == "pair":
            return float(timing().time_pair(*call, dim, repeats, out))
        if self.case.form == "rows":
            return float(timing().time_rows(*call, self.base.strides[0], len(self.base), dim, repeats, out))
        lists = self.ids[next(self.turn) * LISTS % (POOL - LISTS) :]  # rows that no cache has seen of late
        where = self.base.strides[0], lists.ctypes.data, min(repeats, LISTS), LIST
        return float(timing().time_gather(*call, *where, dim, contestant.ahead, out))

    def check(self, contestant: Contestant) -> None:
        """Raise RuntimeError if a contestant's answers are not the metric's."""
        self.out[:] = np.nan
        self.run(contestant, 1)
        if self.case.form == "gather":  # the last list of one turn
            rows = self.base[self.ids[(next(self.turn) - 1) * LISTS % (POOL - LISTS)]]
        else:
            rows = self.base
        right = ruvgen.cdist(self.x, rows[:4096], self.case.metric)[0]
        given = (contestant.sign * self.out + contestant.offset)[:4096]
        if not np.allclose(given, right, rtol=2e-4, atol=2e-4 * np.abs(right).max()):
            raise RuntimeError(f"{contestant.name}, {self.case}: {given[:4]} is not {right[:4]}")

    def repeats(self, contestant: Contestant) -> int:
        """So many that one measurement takes about WINDOW_NS."""
        return max(1, round(WINDOW_NS / max(1, self.run(contestant, 3) * len(self.out))))


def measure(case: Case, names: list[str], rounds: int) -> dict[str, NDArray[np.float64]]:
    """Nanoseconds per distance of every contestant, (round,)."""
    field = Field.of(case)
    entries = list(contestants(case, names))
    for entry in entries:
        field.check(entry)
    repeats = {entry: field.repeats(entry) for entry in entries}
    shuffle = random.Random(0)
    times: dict[str, list[float]] = {entry.name: [] for entry in entries}
    for _ in range(rounds):
        shuffle.shuffle(entries)
        for entry in entries:
            times[entry.name].append(field.run(entry, repeats[entry]))
    return {name: np.array(values) for name, values in times.items()}


def summary(case: Case, times: dict[str, NDArray[np.float64]], rates: dict[str, float]) -> dict[str, Any]:
    """Medians in ns, how many times as fast as each peer, and the share of the bandwidth of the place."""
    own = times["ruvgen"]
    ratios = {name: speedup(own, other) for name, other in times.items() if name != "ruvgen"}
    return {
        "ns": {name: float(np.median(values)) for name, values in times.items()},
        "ns_best": {name: float(values.min()) for name, values in times.items()},
        "faster_than": {name: [ratio.value, ratio.low, ratio.high] for name, ratio in ratios.items()},
        "of_limit": 4 * case.dim / rates[case.place] / float(np.median(own)),
    }


def line(case: Case, facts: dict[str, Any]) -> str:
    """One line of the table."""
    cells = " ".join(f"{name} {ns:.2f}" for name, ns in facts["ns"].items())
    text = f"{case.form:6} {case.place:4} {case.metric:11} {case.dim:4} {facts['of_limit']:4.0%}"
    if not facts["faster_than"]:
        return f"{text}  {cells}"
    rival, (ratio, low, high) = min(facts["faster_than"].items(), key=lambda item: item[1][0])
    return f"{text}  ×{ratio:.2f} [{low:.2f}, {high:.2f}] {rival:13}  {cells}"


def geometric_means(results: dict[Case, Any]) -> dict[str, Estimate]:
    """Of the ratios to each peer, over all cases of a form and place."""
    ratios: dict[str, list[list[float]]] = {}
    for case, facts in results.items():
        for rival, ratio in facts["faster_than"].items():
            ratios.setdefault(f"{case.form}/{case.place}/{rival}", []).append(ratio)
    return {key: Estimate(*np.exp(np.log(found).mean(axis=0))) for key, found in ratios.items()}


def parser() -> argparse.ArgumentParser:
    """The command line."""
    options = argparse.ArgumentParser(prog="kernels", description=__doc__)
    options.add_argument("--quick", action="store_true", help="few dimensions and rounds")
    options.add_argument("--forms", nargs="+", choices=list(WORK), default=list(WORK))
    options.add_argument("--metrics", nargs="+", choices=list(_lib.METRICS), default=list(METRICS))
    options.add_argument("--dims", nargs="+", type=int, default=None)
    options.add_argument("--out", type=Path, default=None, help="JSON artefact")
    return options


def main(argv: list[str]) -> int:
    """Measure, print a line per case, write the artefact."""
    args = parser().parse_args(argv)
    rounds = 15 if args.quick else 60
    versions, missing = peers.available()
    for name, reason in missing.items():
        print(f"skipped {name}: {reason.splitlines()[0]}")
    rates = limits()
    print(
        "limits of a core:",
        ", ".join(f"{name} {rate:.0f}" for name, rate in rates.items()),
        "(GB/s, Gflop/s)",
    )
    print(
        f"on {ruvgen.isa()}, medians of {rounds} rounds: share of the bandwidth, ratio to the best peer, ns"
    )
    dims = args.dims or ((128, 200) if args.quick else DIMS)
    results: dict[Case, Any] = {}
    for form, metric, dim in itertools.product(args.forms, args.metrics, dims):
        for place in WORK[form]:
            case = Case(form, metric, dim, place)
            results[case] = summary(case, measure(case, list(versions), rounds), rates)
            print(line(case, results[case]), flush=True)
    means = geometric_means(results)
    for key, mean in means.items():
        print(f"geometric mean, {key}: ×{mean}")
    if args.out:
        facts = {
            "isa": ruvgen.isa(),
            "build": _lib.build(),
            "rounds": rounds,
            "limits": rates,
            "peers": versions,
            "missing": missing,
            "geometric_means": {key: [mean.value, mean.low, mean.high] for key, mean in means.items()},
            "results": {"/".join(map(str, case)): found for case, found in results.items()},
        }
        write_artefact(args.out, bench_command("kernels", argv), facts)
    return 0
