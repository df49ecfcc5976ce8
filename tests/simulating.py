"""Modelled throughput by tests/sim: `python -m tests.simulating [--out FILE]`, or `nox -s sim`.

The library's own sources run on modelled cores and caches, once with every cost as it is believed to be, and
once with each of them halved and doubled. The figures are the same on every machine.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from . import ROOT, toolchain

SIM = ROOT / "tests" / "sim"
UNITS = ("queue", "memory")
COSTS = {
    "hit": 1.0,
    "rmw": 5.0,
    "transfer": 45.0,
    "remote": 130.0,
    "shared": 18.0,
    "pause": 10.0,
    "call": 300.0,
    "wake": 900.0,
    "wakened": 1200.0,
}
CORES = 16
TASKS = ("queue/pairs", "queue/stream")
WORK = (
    250.0,
    500.0,
    1000.0,
)  # nanoseconds between a core's operations; at the first the queue is the bottleneck
AT_LEAST = 5.0
Figures = dict[str, dict[str, dict[str, float]]]


def compiled(compiler: str, out: Path) -> Path:
    """The simulator with the library's sources, as they are."""
    sources = [*sorted(SIM.glob("*.c")), *map(toolchain.unit, UNITS)]
    options = ["-std=gnu11", "-O2", *toolchain.WARNINGS, "-DRUVGEN_ATOMIC_HOOKS", *toolchain.INCLUDES]
    toolchain.output([compiler, *options, *sources, "-lm", "-o", out / "sim"])
    return out / "sim"


def run(program: Path, **costs: float) -> Figures:
    """Figures per task and number of cores."""
    figures: Figures = json.loads(
        toolchain.output([program, *(f"{name}={ns}" for name, ns in costs.items())])
    )
    return figures


def ratios(figures: Figures) -> dict[str, float]:
    """How many times the mutex queue's throughput the ticket queue has."""
    cores = str(CORES)
    return {
        task: figures[f"{task}/ticket"][cores]["mops"] / figures[f"{task}/mutex"][cores]["mops"]
        for task in TASKS
    }


def sensitivity(program: Path, work: float) -> dict[str, dict[str, float]]:
    """The ratios with each cost halved and doubled."""
    return {
        f"{name}×{factor}": ratios(run(program, work=work, cores=CORES, **{name: ns * factor}))
        for name, ns in COSTS.items()
        for factor in (0.5, 2.0)
    }


def facts(program: Path) -> dict[str, Any]:
    """What the artefact holds, by nanoseconds of work between operations."""
    by_work = {}
    for work in WORK:
        figures = run(program, work=work)
        by_work[f"{work:.0f}"] = {
            "results": figures,
            "ticket_over_mutex": ratios(figures),
            "with_one_cost_changed": sensitivity(program, work),
        }
    return {"label": "modelled, not measured", "costs_ns": COSTS, "cores": CORES, "work_ns": by_work}


def stays(found: dict[str, Any], work: float) -> dict[str, tuple[float, float]]:
    """The smallest and the largest ratio of each task, whatever the costs."""
    changed = found["work_ns"][f"{work:.0f}"]["with_one_cost_changed"].values()
    return {
        task: (min(case[task] for case in changed), max(case[task] for case in changed)) for task in TASKS
    }


def good(found: dict[str, Any]) -> bool:
    """At every amount of work by the costs as believed; where the queue is the bottleneck, by any."""
    believed = (found["work_ns"][f"{work:.0f}"]["ticket_over_mutex"].values() for work in WORK)
    return min(min(ratio) for ratio in believed) >= AT_LEAST and all(
        low >= AT_LEAST for low, _ in stays(found, WORK[0]).values()
    )


def main(argv: list[str]) -> int:
    """Run, show and write; 1 if the ticket queue is not ahead as far as it should be."""
    from benches.common.places import measured

    options = argparse.ArgumentParser(prog="simulating", description=__doc__)
    options.add_argument("--out", type=Path, default=measured("sim"), help="JSON artefact")
    args = options.parse_args(argv)
    from benches.common.machine import write_artefact

    with tempfile.TemporaryDirectory() as out:
        compiler = toolchain.find(*toolchain.compilers(toolchain.MACHINE))
        found = facts(compiled(compiler, Path(out)))
    for work, case in found["work_ns"].items():
        print(f"modelled Mop/s [line transfers per operation], {work} ns of work between operations")
        for task, by_cores in case["results"].items():
            row = "  ".join(f"{n}: {f['mops']:.2f} [{f['transfers']:.1f}]" for n, f in by_cores.items())
            print(f"  {task:22} {row}")
        for task, (low, high) in stays(found, float(work)).items():
            ratio = case["ticket_over_mutex"][task]
            print(
                f"  {task}: modelled ×{ratio:.2f} on {CORES} cores, ×{low:.2f} to ×{high:.2f} by other costs"
            )
    write_artefact(args.out, "nox -s sim", found)
    return not good(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
