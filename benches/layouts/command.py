"""Array of structures against structure of arrays: nox -s bench -- layouts [--quick] [--out FILE].

Distances from one query to all rows, the same ones in every layout: rows as they come, rows from cache
lines on, rows that lie apart, whole columns, blocks of 64 as a compiler treats them, and this library's
panels; then exact search on top. All contestants in turn, in random order, checked first, on one thread.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import ruvgen
from benches.common.arrays import HUGE, Pool
from benches.common.machine import bench_command, write_artefact
from benches.common.partial import Partial
from benches.timing.contest import contest
from benches.timing.limits import MEMORY, PLACES, UNITS, limits
from benches.timing.summary import Facts, summary
from ruvgen import _lib

from .bars import bars
from .forms import Layouts, Shape, compilers, rivals
from .misses import misses
from .search import SearchCase, search_cases
from .shares import shares

METRICS = ("sqeuclidean", "dot", "manhattan")
L2_BYTES = 512 << 10
L2_DIMS = (8, 16, 32, 64, 96, 128, 200, 384, 768, 1536)
SIZES = ((10_000, 128), (10_000, 384), (100_000, 128), (1_000_000, 128), (50_000, 384), (5_000, 1536))
QUICK_DIMS, QUICK_SIZES = (16, 200), ((10_000, 128),)
COPIES = 5  # of the rows, that a case needs
SECONDS, QUICK_SECONDS = 2.0, 0.1  # a case
OWN = "soa"


def shapes(quick: bool) -> list[Shape]:
    """Rows that stay in the second-level cache, of many dimensions, and the sizes of indexes."""
    dims, sizes = (QUICK_DIMS, QUICK_SIZES) if quick else (L2_DIMS, SIZES)
    near = [Shape("L2", L2_BYTES // (4 * dim) // 64 * 64, dim) for dim in dims]
    return near + [Shape("all", rows, dim) for rows, dim in sizes]


def facts_of(times: Any, own: str) -> Facts:
    """Medians and ratios to all others."""
    facts = summary(times, own)
    return {
        "rounds": facts["rounds"],
        "ns": facts["ns"],
        "faster_than": {name: ratio for name, ratio in facts["faster_than"].items() if name != own},
    } | ({"of_limit": facts["of_limit"]} if "limit" in times else {})


def distances(
    pool: Pool, metrics: list[str], quick: bool, missing: dict[str, str]
) -> Iterator[tuple[str, Facts]]:
    """Facts by `distances/metric/place/rows x dim`, nanoseconds of a distance."""
    others = rivals(missing)
    for shape in shapes(quick):
        if COPIES * shape.bytes > MEMORY // 2 or shape.bytes > PLACES["DRAM"]:
            missing[f"{shape}"] = "too little memory"
            continue
        with Layouts(shape, pool, others) as layouts:
            for metric in metrics:
                entries, faults = layouts.entries(metric)
                times = contest(entries, QUICK_SECONDS if quick else SECONDS)
                facts = facts_of({name: ns / shape.rows for name, ns in times.items()}, OWN)
                print(line(f"{metric} {shape}", facts, "ns"), flush=True)
                yield f"distances/{metric}/{shape}", facts | ({"wrong": faults} if faults else {})


def line(name: str, facts: Facts, unit: str, scale: float = 1) -> str:
    """One line of the table."""
    own = facts.get("own", OWN)
    cells = [f"{own} {facts['ns'][own][0] * scale:.3g} {unit}"]
    if "of_limit" in facts:
        cells.append(f"{facts['of_limit'][0]:.0%} of reading")
    cells += [f"×{ratio[0]:.2f} {rival}" for rival, ratio in facts["faster_than"].items()]
    return f"{name:44} {', '.join(cells)}"


def searches(cases: list[SearchCase], quick: bool, missing: dict[str, str]) -> Iterator[tuple[str, Facts]]:
    """Facts by `search/set/queries`, nanoseconds of a call."""
    for case in cases:
        for m in case.batches:
            entries, own, faults = case.entries(m, missing)
            times = contest(entries, QUICK_SECONDS if quick else SECONDS, case.window_ns)
            facts = facts_of(times, own) | {"own": own, "metric": case.metric, "rows": len(case.rows)}
            print(line(f"{case.name} {m}", facts, "µs", 1e-3), flush=True)
            yield f"search/{case.name}/{m}", facts | ({"wrong": faults} if faults else {})


def parser() -> argparse.ArgumentParser:
    """The command line."""
    options = argparse.ArgumentParser(
        prog="layouts", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--quick", action="store_true", help="few sizes and rounds")
    options.add_argument("--only", choices=("distances", "search"), help="one level")
    options.add_argument("--metrics", nargs="+", choices=METRICS, default=list(METRICS))
    options.add_argument(
        "--data", type=Path, default=None, help="folder of sets, else those that are shipped"
    )
    options.add_argument("--cachegrind", action="store_true", help="count cache misses, too; needs valgrind")
    options.add_argument("--out", type=Path, default=None, help="JSON artefact")
    return options


def main(argv: list[str]) -> int:
    """Measure, print a line per case and the bars, write the artefact."""
    args = parser().parse_args(argv)
    missing: dict[str, str] = {}
    versions: dict[str, str] = compilers()
    pool = Pool(PLACES["DRAM"] + HUGE)
    pool.fill("f32")
    rates = limits(pool)
    print("limits of a core:", ", ".join(f"{name} {rate:.0f}" for name, rate in rates.items()), f"({UNITS})")
    results: dict[str, Facts] = {}
    counted_shares: dict[str, dict[str, float]] = {}
    with Partial() as run:
        if args.only != "search":
            results.update(distances(pool, args.metrics, args.quick, missing))
        if args.only != "distances":
            cases, peers = search_cases(args.data, args.quick, missing)
            versions |= peers
            results.update(searches(cases, args.quick, missing))
            counted_shares = shares(cases)
    for name, orders in counted_shares.items():
        print(f"{name}: to read {', '.join(f'{share:.0%} {order}' for order, share in orders.items())}")
    counted = misses(args.quick, missing) if args.cachegrind and not run.status else {}
    for name, found in counted.items():
        print(f"{name}: {', '.join(f'{figure:.3f} {kind}' for kind, figure in found.items())} per distance")
    for name, reason in missing.items():
        print(f"skipped {name}: {reason}")
    held = bars(results)
    for bar in held:
        print(bar)
    if args.out:
        facts: dict[str, Any] = {
            "isa": ruvgen.isa(),
            "build": _lib.build(),
            "limits": rates,
            "peers": versions,
            "missing": missing,
            "bars": [bar.facts() for bar in held],
            **run.mark,
            "misses": counted,
            "shares": counted_shares,
            "results": results,
        }
        said = ["FOLDER" if word == str(args.data) else word for word in argv]
        write_artefact(args.out, bench_command("layouts", said), facts)
    return run.status
