"""Kernels against those of other libraries, from C: nox -s bench -- kernels [--quick] [--out FILE].

Every contestant is called through the function pointer that it ships, in one loop, in turn, in random order,
on the same arrays in huge pages, beside the kernels of all lower instruction sets and the limits of the core;
every answer is checked before anything is timed.
"""

from __future__ import annotations

import argparse
import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

import ruvgen
from benches import peers
from benches.common.arrays import HUGE, STORED, Pool
from benches.common.machine import bench_command, write_artefact
from benches.common.partial import Partial
from benches.peers import Case, Contestant, Convention
from benches.peers.batches import installed
from benches.timing.contest import Entry, contest
from benches.timing.limits import PLACES, UNITS, limits
from benches.timing.registry import address, contracts, result
from benches.timing.scoreboard import lines, scoreboard
from benches.timing.summary import Facts, brief, geometric_means, line, slower_tiers, summary
from ruvgen import _lib
from ruvgen._kernels import DTYPES, METRICS, Contract, chosen, tiers

from .bars import bars
from .field import Field
from .manytomany import many_to_many
from .tile import Tile

DIMS = (96, 100, 128, 200, 256, 384, 768, 960, 1024, 1536, 2048)
QUICK_DIMS, QUICK_BITS = (128, 768), (1024,)
BATCH_DIMS = (128, 768, 1536)  # of all pairs, where the slowest peers take seconds
# Forms, and where their rows lie; of all pairs, how many.
WORK = {
    "pair": ("L1",),
    "rows": ("L1", "L2", "L3", "DRAM"),
    "gather": ("L2", "DRAM"),
    "tile": ("L2",),
    "cdist": ("1x1000", "64x1000"),
}
QUICK_PLACES = ("L1", "L2", "DRAM", "1x1000", "64x1000")
SECONDS, QUICK_SECONDS = 300, 15  # of measuring
AHEAD = 8  # rows that peers' gathers are given ahead of time
OWN = {"rows": Convention.ROWS, "gather": Convention.GATHER}


def field_entries(case: Case, field: Field, names: list[str]) -> Iterator[tuple[Contestant, Entry, bool]]:
    """This library's kernels and the peers'; in a gather those also compete with rows fetched for them."""
    for isa, kernel in tiers(Contract(case.metric, case.dtype, case.form), case.elements).items():
        kind = result(kernel)
        pair = Convention.VALUE if kind is np.float32 else Convention.INTEGER
        ours = Contestant(
            isa, OWN.get(case.form, pair), address(kernel), kind, query_as_rows=case.form == "pair"
        )
        yield ours, field.entry(ours), True
    for peer in peers.contestants(names, case):
        yield peer, field.entry(peer), False
        if case.form == "gather" and peer.convention != Convention.GATHER_IDX:
            helped = replace(peer, name=f"{peer.name}+fetch", ahead=AHEAD)
            yield helped, field.entry(helped), False


def entries(case: Case, pool: Pool, names: list[str], turn: Iterator[int]) -> tuple[list[Entry], int, Facts]:
    """Who gave right answers, how many distances a repetition computes, and who gave wrong ones."""
    found: list[Entry] = []
    faults: Facts = {}
    if case.form == "tile":
        tile = Tile.of(case, pool)
        for isa, kernel in tiers(Contract(case.metric, case.dtype, "tile"), case.dim).items():
            entry = tile.entry(isa, kernel)
            if fault := tile.fault(kernel, entry):
                raise RuntimeError(f"{kernel.symbol}, {case}: {fault}")
            found.append(entry)
        return [*found, tile.limit()], tile.distances, faults
    field = Field.of(case, pool, turn)
    for contestant, entry, own in field_entries(case, field, names):
        fault = field.fault(contestant, entry, own=own)
        if fault and own:
            raise RuntimeError(f"{contestant.name}, {case}: {fault}")
        if fault:
            faults[contestant.name] = fault
        else:
            found.append(entry)
    if case.form == "rows":
        found.append(field.limit())
    return found, field.distances, faults


class Bench:
    """One run: the memory, the peers, and what was found."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.pool = Pool(PLACES["DRAM"] + HUGE)
        self.content = ""
        self.turn = itertools.count()
        self.kernels, self.missing = peers.available()
        self.modules, versions, reasons = installed()
        self.versions = versions | self.kernels
        self.missing |= reasons

    def measure(self, case: Case) -> Facts:
        """The facts of one case."""
        content = "bytes" if STORED[case.dtype][1] == "1" else STORED[case.dtype] + case.dtype[:1]
        if content != self.content:  # those of f32 serve f64, and bytes are bytes
            self.pool.fill(case.dtype)
            self.content = content
        if case.form == "cdist":
            found, distances, faults = many_to_many(case, self.pool, self.modules)
            tier = chosen(Contract(case.metric, case.dtype, "rows"), case.elements).isa
        else:
            found, distances, faults = entries(case, self.pool, list(self.kernels), self.turn)
            tier = chosen(Contract(case.metric, case.dtype, case.form), case.elements).isa
        times = contest(found, self.seconds)
        facts = summary({name: ns / distances for name, ns in times.items()}, tier)
        return facts | ({"wrong": faults} if faults else {})


def cases(args: argparse.Namespace) -> list[Case]:
    """The product, types outermost, as far as this build has it."""
    found = []
    for form in args.forms:
        dims = args.dims or (QUICK_DIMS if args.quick else BATCH_DIMS if form == "cdist" else DIMS)
        base = "rows" if form == "cdist" else form
        found += [
            Case(form, contract.metric, contract.dtype, dim, place)
            for contract in contracts([base], args.metrics, args.dtypes)
            for dim in (QUICK_BITS if args.quick and contract.dtype == "b1" and not args.dims else dims)
            for place in WORK[form]
            if place in args.places and contract.dtype in STORED and not (contract.dtype == "b1" and dim % 8)
        ]
    return sorted(found, key=lambda case: DTYPES.index(case.dtype))


def parser() -> argparse.ArgumentParser:
    """The command line."""
    options = argparse.ArgumentParser(prog="kernels", description=__doc__)
    options.add_argument("--quick", action="store_true", help="few dimensions, places and rounds")
    options.add_argument("--forms", nargs="+", choices=list(WORK), default=list(WORK))
    options.add_argument("--metrics", nargs="+", choices=METRICS, default=list(METRICS))
    options.add_argument("--dtypes", nargs="+", choices=list(STORED), default=list(STORED))
    options.add_argument("--places", nargs="+", default=None, help=f"of {WORK}")
    options.add_argument("--dims", nargs="+", type=int, default=None, help="of bits, their number")
    options.add_argument("--seconds", type=float, default=None, help="of measuring, about")
    options.add_argument("--out", type=Path, default=None, help="JSON artefact")
    return options


def main(argv: list[str]) -> int:
    """Measure, print a line per case and the bars, write the artefact."""
    args = parser().parse_args(argv)
    args.places = args.places or (QUICK_PLACES if args.quick else sum(WORK.values(), ()))
    work = cases(args)
    bench = Bench((args.seconds or (QUICK_SECONDS if args.quick else SECONDS)) / max(1, len(work)))
    for name, reason in bench.missing.items():
        print(f"skipped {name}: {reason.splitlines()[0]}")
    bench.pool.fill("f32")
    rates = limits(bench.pool)
    print("limits of a core:", ", ".join(f"{name} {rate:.0f}" for name, rate in rates.items()), f"({UNITS})")
    print(
        f"on {ruvgen.isa()}, {len(work)} cases: share of the limit, ratio to the best peer, ns per distance"
    )
    results: dict[Case, Facts] = {}
    with Partial() as run:
        for case in work:
            results[case] = bench.measure(case)
            print(line(case, results[case]), flush=True)
    named = {"/".join(map(str, case)): brief(found) for case, found in results.items()}
    board = scoreboard(named)
    print(*lines(board), sep="\n", flush=True)
    slower = [] if run.status else slower_tiers(results, bench.measure)
    held = bars(results)
    for bar in held:
        print(bar)
    for item in slower:
        print("slower than the tier below:", *item)
    if args.out:
        facts: dict[str, Any] = {
            "isa": ruvgen.isa(),
            "build": _lib.build(),
            "limits": rates,
            "peers": bench.versions,
            "missing": bench.missing,
            "bars": [bar.facts() for bar in held],
            **run.mark,
            "slower_tiers": slower,
            "geometric_means": geometric_means(results),
            "scoreboard": board,
            "results": named,
        }
        write_artefact(args.out, bench_command("kernels", argv), facts)
    return run.status
