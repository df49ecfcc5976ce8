"""Kernels of a pack against those of any dimension: nox -s bench -- packs [--quick] [--out FILE].

Both are of the instruction set that dispatch chooses, and called in turn, in random order, on the same
operands; the pack is generated for this, in a folder of its own.
"""

from __future__ import annotations

import argparse
import itertools
import os
import tempfile
import time
from pathlib import Path
from typing import Any

import ruvgen as rv
from benches.common.arrays import HUGE, Pool
from benches.common.machine import bench_command, write_artefact
from benches.common.ratios import speedup
from benches.peers import Case, Contestant, Convention
from benches.timing.contest import Entry, contest
from benches.timing.limits import PLACES
from benches.timing.registry import address, result
from ruvgen._kernels import Contract, Kernel, chosen, kernels

from .field import Field

DIMS = (3, 17, 50, 99, 301, 333, 1000)
METRICS = ("sqeuclidean", "dot", "cosine")
# Forms and types, and where the rows lie. Lists of neighbours are the graph index's, of codes, too.
WORK = (("rows", "f32", "L2"), ("gather", "f32", "L2"), ("gather", "sq8", "L2"))
SECONDS, QUICK_SECONDS = 0.3, 0.05  # a case
CONVENTIONS = {"rows": Convention.ROWS, "gather": Convention.GATHER}


def twins(contract: Contract, dim: int) -> tuple[Kernel, Kernel]:
    """The kernel that a pack has for a dimension, and that of any dimension of the same instruction set."""
    own = chosen(contract, dim)
    if own.dim != dim:
        raise RuntimeError(f"{own.symbol} serves {contract} of {dim}, which should have a kernel of its own")
    return own, next(other for other in kernels()[contract] if other.isa == own.isa and not other.dim)


def entry(name: str, kernel: Kernel, case: Case, field: Field) -> Entry:
    """A kernel on a field, its answers checked."""
    contestant = Contestant(name, CONVENTIONS[case.form], address(kernel), result(kernel))
    made = field.entry(contestant)
    if fault := field.fault(contestant, made, own=True):
        raise RuntimeError(f"{kernel.symbol}: {fault}")
    return made


def measure(case: Case, pool: Pool, seconds: float) -> dict[str, Any]:
    """Nanoseconds of a distance of both, and the ratio with its interval."""
    own, other = twins(Contract(case.metric, case.dtype, case.form), case.dim)
    field = Field.of(case, pool, itertools.count())
    times = contest([entry("own", own, case, field), entry("any", other, case, field)], seconds)
    ratio = speedup(times["own"], times["any"])
    return {
        "isa": own.isa,
        "rounds": len(times["own"]),
        "ns": {
            name: float(f"{sorted(ns)[len(ns) // 2] / field.distances:.4g}") for name, ns in times.items()
        },
        "faster": [round(value, 3) for value in (ratio.value, ratio.low, ratio.high)],
    }


def main(argv: list[str]) -> int:
    """Generate, measure, print a line per case, write the artefact."""
    options = argparse.ArgumentParser(
        prog="packs", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--quick", action="store_true", help="few rounds")
    options.add_argument("--out", type=Path, default=None, help="JSON artefact")
    args = options.parse_args(argv)
    results: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        os.environ["RUVGEN_PACKS"] = folder
        begun = time.perf_counter()
        made = rv.generate(DIMS, METRICS, ("f32",)) + rv.generate(DIMS, ("dot",), ("sq8",))
        generated = {"kernels": len(made), "seconds": round(time.perf_counter() - begun, 1)}
    pool = Pool(PLACES["L2"] + HUGE)
    for form, dtype, place in WORK:
        pool.fill(dtype)
        for metric in METRICS if dtype == "f32" else ("dot",):
            for dim in DIMS:
                case = Case(form, metric, dtype, dim, place)
                facts = measure(case, pool, QUICK_SECONDS if args.quick else SECONDS)
                results["/".join(map(str, case))] = facts
                text = "×{:.2f} [{:.2f}, {:.2f}]".format(*facts["faster"])
                print(
                    f"{form:6} {dtype:3} {metric:11} {dim:4} {facts['ns']['own']:8.2f} ns  {text}", flush=True
                )
    if args.out:
        facts = {"isa": rv.isa(), "build": rv.info()["build"], "generated": generated, "results": results}
        write_artefact(args.out, bench_command("packs", argv), facts)
    return 0
