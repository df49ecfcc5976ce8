"""Kernels against those of other libraries, from C: nox -s bench -- kernels [--quick] [--out FILE].

Every contestant is called through the function pointer that it ships, in one loop, in turn, in random order,
on the same arrays in huge pages; every answer is checked before anything is timed.
"""

from __future__ import annotations

import argparse
import ctypes
import itertools
import json
import mmap
import random
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import ruvgen
from ruvgen import _lib
from ruvgen._native import ffi, lib

from . import peers
from .machine import origin
from .native import compile_library
from .peers import ROWS, VALUE, Case, Contestant
from .ratios import Estimate, speedup

DIMS = (96, 100, 128, 200, 256, 384, 768, 960, 1024, 1536)
METRICS = ("sqeuclidean", "dot", "cosine", "manhattan")
FORMS = ("pair", "rows")
L2_BYTES = 512 << 10
WINDOW_NS = 100_000  # one measurement; long beside the ~0.3 µs that reading the clock takes
HUGE = 2 << 20

Floats = NDArray[np.float32]


def huge_array(rows: int, dim: int, seed: int) -> Floats:
    """Standard normal rows, at the start of a huge page where the system grants one."""
    size = -(-rows * dim * 4 // HUGE) * HUGE + HUGE
    pages = mmap.mmap(-1, size)
    if hasattr(mmap, "MADV_HUGEPAGE"):
        pages.madvise(mmap.MADV_HUGEPAGE)
    memory = np.frombuffer(pages, np.uint8)
    start = -memory.ctypes.data % HUGE
    array = memory[start : start + rows * dim * 4].view(np.float32).reshape(rows, dim)
    array[:] = np.random.default_rng(seed).standard_normal((rows, dim), np.float32)
    return array


def ours(case: Case) -> Contestant:
    """The kernel that dispatch chooses."""
    row = lib.ruvgen_find(_lib.METRICS[case.metric], _lib.DTYPES["f32"], _lib.FORMS[case.form], case.dim)
    return Contestant("ruvgen", ROWS if case.form == "rows" else VALUE, int(ffi.cast("uintptr_t", row.fn)))


@cache
def timing() -> ctypes.CDLL:
    """The timing loops."""
    library = compile_library(Path(__file__).with_name("timing.c"), "cc")
    sizes, pointers = ctypes.c_size_t, ctypes.c_void_p
    library.time_pair.argtypes = [ctypes.c_int, *[pointers] * 3, *[sizes] * 2, pointers]
    library.time_rows.argtypes = [ctypes.c_int, *[pointers] * 3, *[sizes] * 4, pointers]
    library.time_pair.restype = library.time_rows.restype = ctypes.c_double
    return library


@dataclass(frozen=True)
class Field:
    """The operands of one case, and how to run a contestant on them."""

    case: Case
    x: Floats
    base: Floats
    out: Floats

    @classmethod
    def of(cls, case: Case) -> Field:
        count = 1 if case.form == "pair" else max(8, L2_BYTES // (4 * case.dim) // 4 * 4)
        return cls(
            case, huge_array(1, case.dim, 1), huge_array(count, case.dim, 2), np.empty(count, np.float32)
        )

    def run(self, contestant: Contestant, repeats: int) -> float:
        """Nanoseconds per distance; the distances are left in out."""
        call = contestant.convention, contestant.address, self.x.ctypes.data, self.base.ctypes.data
        if self.case.form == "pair":
            return float(timing().time_pair(*call, self.case.dim, repeats, self.out.ctypes.data))
        shape = self.base.strides[0], len(self.base), self.case.dim
        return float(timing().time_rows(*call, *shape, repeats, self.out.ctypes.data))

    def check(self, contestant: Contestant) -> None:
        """Raise RuntimeError if a contestant's answers are not the metric's."""
        self.out[:] = np.nan
        self.run(contestant, 1)
        right = ruvgen.cdist(self.x, self.base, self.case.metric)[0]
        given = contestant.sign * self.out + contestant.offset
        if not np.allclose(given, right, rtol=2e-4, atol=2e-4 * np.abs(right).max()):
            raise RuntimeError(f"{contestant.name}, {self.case}: {given[:4]} is not {right[:4]}")

    def repeats(self, contestant: Contestant) -> int:
        """So many that one measurement takes about WINDOW_NS."""
        return max(1, round(WINDOW_NS / max(1, self.run(contestant, 20) * len(self.base))))


def measure(case: Case, names: list[str], rounds: int) -> dict[str, NDArray[np.float64]]:
    """Nanoseconds per distance of every contestant, (round,)."""
    field = Field.of(case)
    contestants = [ours(case), *peers.contestants(names, case)]
    for contestant in contestants:
        field.check(contestant)
    repeats = {contestant: field.repeats(contestant) for contestant in contestants}
    shuffle = random.Random(0)
    times: dict[str, list[float]] = {contestant.name: [] for contestant in contestants}
    for _ in range(rounds):
        shuffle.shuffle(contestants)
        for contestant in contestants:
            times[contestant.name].append(field.run(contestant, repeats[contestant]))
    return {name: np.array(values) for name, values in times.items()}


def summary(times: dict[str, NDArray[np.float64]]) -> dict[str, Any]:
    """Medians in ns, and how many times as fast as each peer this library is."""
    own = times["ruvgen"]
    ratios = {name: speedup(own, other) for name, other in times.items() if name != "ruvgen"}
    return {
        "ns": {name: float(np.median(values)) for name, values in times.items()},
        "ns_best": {name: float(values.min()) for name, values in times.items()},
        "faster_than": {name: [ratio.value, ratio.low, ratio.high] for name, ratio in ratios.items()},
    }


def line(case: Case, facts: dict[str, Any]) -> str:
    """One line of the table."""
    cells = "".join(f"{name:>9} {ns:7.2f}" for name, ns in facts["ns"].items())
    text = f"{case.form:5}{case.metric:12}{case.dim:5} {cells}"
    if not facts["faster_than"]:
        return text
    rival, (ratio, low, high) = min(facts["faster_than"].items(), key=lambda item: item[1][0])
    return f"{text}   ×{ratio:.2f} [{low:.2f}, {high:.2f}] {rival}"


def geometric_means(results: dict[Case, Any]) -> dict[str, Estimate]:
    """Of the ratios to each peer, over all cases of a form."""
    ratios: dict[str, list[list[float]]] = {}
    for case, facts in results.items():
        for rival, ratio in facts["faster_than"].items():
            ratios.setdefault(f"{case.form}/{rival}", []).append(ratio)
    return {key: Estimate(*np.exp(np.log(found).mean(axis=0))) for key, found in ratios.items()}


def parser() -> argparse.ArgumentParser:
    """The command line."""
    options = argparse.ArgumentParser(prog="benches.kernels", description=__doc__)
    options.add_argument("--quick", action="store_true", help="few dimensions and rounds")
    options.add_argument("--forms", nargs="+", choices=FORMS, default=list(FORMS))
    options.add_argument("--metrics", nargs="+", choices=list(_lib.METRICS), default=list(METRICS))
    options.add_argument("--dims", nargs="+", type=int, default=None)
    options.add_argument("--out", type=Path, default=None, help="JSON artefact")
    return options


def main(argv: list[str] | None = None) -> int:
    """Measure, print a line per case, write the artefact."""
    args = parser().parse_args(argv)
    rounds = 20 if args.quick else 100
    versions, missing = peers.available()
    for name, reason in missing.items():
        print(f"skipped {name}: {reason.splitlines()[0]}")
    print(f"ns per distance on {ruvgen.isa()}, medians of {rounds} rounds, and the ratio to the best peer")
    print("pair: in L1, each waits for the one before; rows: 512 KiB, which stay in L2")
    results: dict[Case, Any] = {}
    for case in itertools.starmap(
        Case, itertools.product(args.forms, args.metrics, args.dims or _dims(args.quick))
    ):
        results[case] = summary(measure(case, list(versions), rounds))
        print(line(case, results[case]), flush=True)
    means = geometric_means(results)
    for key, mean in means.items():
        print(f"geometric mean, {key}: ×{mean}")
    if args.out:
        facts = origin(
            "python -m benches.kernels " + " ".join(argv if argv is not None else sys.argv[1:])
        ) | {
            "isa": ruvgen.isa(),
            "build": _lib.build(),
            "rounds": rounds,
            "peers": versions,
            "missing": missing,
            "geometric_means": {key: [mean.value, mean.low, mean.high] for key, mean in means.items()},
            "results": {"/".join(map(str, case)): found for case, found in results.items()},
        }
        args.out.parent.mkdir(parents=True, exist_ok=True)
        args.out.write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
        print(f"figures in {args.out}")
    return 0


def _dims(quick: bool) -> tuple[int, ...]:
    return (128, 200) if quick else DIMS
