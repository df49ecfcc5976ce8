"""Lock-free structures against locked twins: nox -s bench -- lockfree [--quick] [--only NAME] [--out FILE].

Counter, histogram, pool and queue, each as the library has it, and behind a mutex, a spinlock and a
readers-writer lock; queues of other libraries too where they are installed, skipped by name where not. All
contestants in turn, in random order, each for about as long; what comes out is checked in every run.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import random
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

import ruvgen
from benches.common.machine import bench_command, write_artefact
from benches.common.native import compile_library
from benches.common.partial import Partial
from benches.common.places import ROOT
from benches.common.ratios import speedup
from ruvgen import _lib

STRUCTURES = ("counter", "histogram", "pool", "queue")  # as in lockfree.c
KINDS = ("ruvgen", "fetch_add", "mutex", "spin", "rwlock")
THREADS = (1, 2, 4, 8, 16, 32)
SAMPLE = 16
RUN_NS = 20e6

ROOMS = ("memory", "sync", "stats")  # of csrc/: where the structures are, and what they stand on
PEERS = {  # by name: source, compiler, flags
    "moodycamel": ("queues.cpp", "c++", "-DPEER_moodycamel"),
    "atomic_queue": ("queues.cpp", "c++", "-DPEER_atomic_queue"),
    "libck": ("ck_queue.c", "cc", "-std=gnu11"),
}
SPINS = {"atomic_queue", "libck"}  # without end inside a call, so only while every thread has a core


class Result(ctypes.Structure):
    """What a run took; struct result of lockfree.c."""

    _fields_ = tuple((name, ctypes.c_double) for name in ("ns", "p50", "p999", "switches"))


class Contestant(NamedTuple):
    name: str
    kind: int
    peer: Any  # address of its calls, or None


def driver() -> ctypes.CDLL:
    """lockfree.c with the library's own sources, as optimised as the product, which exports nothing."""
    csrc = ROOT / "ruvgen" / "csrc"
    names = (csrc / "sources.cmake").read_text(encoding="utf-8").split()
    units = [csrc / name for name in names if name.endswith(".c") and Path(name).parts[0] in ROOMS]
    flags = ["-std=gnu11", "-O3", "-flto", "-fvisibility=hidden", f"-I{csrc}", f"-I{ROOT / 'generated'}"]
    library = compile_library(
        Path(__file__).with_suffix(".c"), "cc", *flags, *map(str, units), "-pthread", "-lm"
    )
    library.run.argtypes = [
        ctypes.c_int, ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_uint64, ctypes.POINTER(Result),
    ]  # fmt: skip
    return library


def peers() -> Iterator[tuple[str, ctypes.CDLL]]:
    """Queues of other libraries that compile here."""
    for name, (source, compiler, flag) in PEERS.items():
        try:
            yield name, compile_library(Path(__file__).with_name(source), compiler, flag, "-pthread")
        except (subprocess.CalledProcessError, OSError) as error:
            reason = getattr(error, "stderr", None) or str(error)
            print(
                f"skipped {name}: {next((line for line in reason.splitlines() if 'error' in line), reason)}"
            )


class Measured:
    """The runs of one structure on so many threads."""

    def __init__(self, library: ctypes.CDLL, structure: str, threads: int) -> None:
        self._library, self._structure, self._threads = library, structure, threads

    def run(self, contestant: Contestant, operations: int) -> Result:
        result = Result()
        number = STRUCTURES.index(self._structure)
        status = self._library.run(
            number, contestant.kind, contestant.peer, self._threads, operations, ctypes.byref(result)
        )
        if status:
            raise RuntimeError(f"{self._structure} of {contestant.name} lost or doubled something")
        return result

    def rounds(self, contestants: list[Contestant], rounds: int) -> dict[str, list[Result]]:
        """Runs of about the same length, of every contestant in every round."""
        operations = {}
        for contestant in contestants:
            count = 20 * SAMPLE
            while True:
                # The shortest of three: a run that was disturbed would make all rounds too short.
                taken = min(self.run(contestant, count).ns for _ in range(3)) * count * self._threads
                if taken > RUN_NS / 8 or count > 1e8:
                    break
                count *= 4
            operations[contestant.name] = max(SAMPLE, round(count * RUN_NS / max(taken, 1e5)))
        order, shuffle = list(contestants), random.Random(0)
        results: dict[str, list[Result]] = {contestant.name: [] for contestant in contestants}
        for _ in range(rounds):
            shuffle.shuffle(order)
            for contestant in order:
                results[contestant.name].append(self.run(contestant, operations[contestant.name]))
        return results


def facts(results: dict[str, list[Result]], queue: bool) -> dict[str, Any]:
    """Medians per contestant, and how many times as fast as each other the library is."""
    times = {name: np.array([run.ns for run in runs]) for name, runs in results.items()}
    found: dict[str, Any] = {"ns": {name: float(np.median(values)) for name, values in times.items()}}
    ratios = {name: speedup(times["ruvgen"], values) for name, values in times.items() if name != "ruvgen"}
    found["faster_than"] = {name: [ratio.value, ratio.low, ratio.high] for name, ratio in ratios.items()}
    for field in ("p50", "p999", "switches") if queue else ("switches",):
        found[field] = {
            name: float(np.median([getattr(run, field) for run in runs])) for name, runs in results.items()
        }
    return found


def main(argv: list[str]) -> int:
    """Measure, print a line per case, write the artefact."""
    options = argparse.ArgumentParser(prog="lockfree", description=__doc__)
    options.add_argument("--quick", action="store_true", help="few threads and rounds")
    options.add_argument("--only", choices=STRUCTURES, help="one structure")
    options.add_argument("--out", type=Path, default=None, help="JSON artefact")
    args = options.parse_args(argv)
    library, others, cores = driver(), dict(peers()), len(os.sched_getaffinity(0))
    results: dict[str, Any] = {}
    print("ns per operation over all threads, medians; × how many times as fast the library is")
    with Partial() as run:
        for structure in [args.only] if args.only else STRUCTURES:
            for threads in (1, 4) if args.quick else THREADS:
                contestants = [
                    Contestant(name, kind, None)
                    for kind, name in enumerate(KINDS)
                    if name != "fetch_add" or structure == "counter"
                ]
                if structure == "queue":
                    contestants += [
                        Contestant(name, 0, ctypes.addressof(ctypes.c_char.in_dll(other, "queue_calls")))
                        for name, other in others.items()
                        if name not in SPINS or threads <= cores
                    ]
                runs = Measured(library, structure, threads).rounds(contestants, 3 if args.quick else 15)
                found = facts(runs, structure == "queue") | {"oversubscribed": threads > cores}
                results[f"{structure}/{threads}"] = found
                cells = [f"ruvgen {found['ns']['ruvgen']:.2f}"]
                for name, ratio in found["faster_than"].items():
                    tail = (
                        f" p99.9 ×{found['p999'][name] / found['p999']['ruvgen']:.2f}"
                        if structure == "queue"
                        else ""
                    )
                    cells.append(f"{name} {found['ns'][name]:.1f} ×{ratio[0]:.2f}{tail}")
                label = f"{structure}, {threads} threads" + (", oversubscribed" if threads > cores else "")
                print(f"{label:38} {'; '.join(cells)}", flush=True)
    if args.out:
        about = {"isa": ruvgen.isa(), "build": _lib.build(), "threads": list(THREADS), "affinity": cores}
        write_artefact(args.out, bench_command("lockfree", argv), about | run.mark | {"results": results})
    return run.status
