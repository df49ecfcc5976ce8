"""Mixed workloads on the index, on real data: nox -s bench -- workloads [--quick] [--data FOLDER] …

Search-heavy, mixed, insert-heavy and large-scale, in closed and open loop. Every id that any search returned
must have been there meanwhile, or the run fails. Recall is against exact search of the rows that were there.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path
from typing import Any

import ruvgen as rv
from benches.common.machine import bench_command, write_artefact
from benches.common.places import measured
from benches.data.sets import DATA
from ruvgen import workers

from .life import faults, recall
from .run import Driver, K, Mix, Outcome, Settings, probe
from .sets import Prepared, prepare, sets

Facts = dict[str, Any]

MIXES = (
    Mix("search-heavy", (95, 5, 0)),
    Mix("mixed", (70, 20, 10)),
    Mix("insert-heavy", (30, 70, 0)),
    Mix("large-scale", (100, 0, 0)),
)
LARGE, LARGE_ROWS = "large-scale", 1_000_000
TARGETS = {"p50": 1000.0, "p95": 5000.0, "p99": 10_000.0, "recall": 0.95}  # of searches, µs
THREADS = (1, 2, 4, 8, 16, 32)
SECONDS, QUICK_SECONDS, WARM = 10.0, 1.5, 0.2  # of which share is warm-up, before
LOAD = 0.5  # of the closed loop's rate, that the open loop gets
JUDGED = 500  # searches per recall
ARTEFACT = measured("workloads")


def measure(
    prepared: Prepared, mix: Mix, threads: int, seconds: float, rate: float | None, most: int | None = None
) -> Facts:
    """One run on a fresh copy of the index, checked, as it stands in the artefact."""
    index, present, rows = prepared.open(full=mix.name == LARGE)
    queries, metric = prepared.queries, prepared.metric
    warm = 0 if most else WARM * seconds
    settings = Settings(mix, threads, seconds, warm, prepared.ef, rate, most)
    before = probe(index, queries, JUDGED, prepared.ef)
    driver = Driver(index, rows, present, queries, settings)
    outcome = driver.run()
    after = probe(index, queries, JUDGED, prepared.ef)
    where = outcome.life, rows[: outcome.used], queries, metric
    found = {"before": before, "during": outcome.measured, "after": after}
    return {
        "set": prepared.name, "workload": mix.name, "mode": "open" if rate else "closed", "threads": threads,
        "oversubscribed": threads > workers.cores(), "rate": rate, **counted(outcome),
        "recall": {stage: recall(searches, JUDGED, *where) for stage, searches in found.items()},
        "faults": faults([*before, *outcome.searches, *after], outcome.life),
    }  # fmt: skip


def counted(outcome: Outcome) -> Facts:
    """Rates and latencies."""
    times = outcome.timings.summary()
    operations = sum(part["count"] for part in times.values())
    return {
        "seconds": outcome.seconds,
        "operations_per_s": operations / outcome.seconds,
        "searches_per_s": times.get("search", {"count": 0})["count"] / outcome.seconds,
        "rows_ran_out": outcome.ran_out,
        "checked_searches": len(outcome.searches),
        "us": times,
    }


def missed(run: Facts) -> list[str]:
    """The targets that a run does not reach."""
    searches = run["us"].get("search")
    figures = {name: searches["wall"][name] for name in ("p50", "p95", "p99")} if searches else {}
    over = [name for name, value in figures.items() if value >= TARGETS[name]]
    low = [
        f"recall {stage}"
        for stage, found in run["recall"].items()
        if found.get("mean", 1) < TARGETS["recall"]
    ]
    return over + low


def line(run: Facts) -> str:
    """One run on one line."""
    label = f"{run['set']} {run['workload']} {run['mode']} ×{run['threads']}"
    searches = run["us"].get("search")
    if not searches:
        return f"{label}: nothing was measured"
    wall, cpu = (
        " / ".join(f"{searches[of][p]:.0f}" for p in ("p50", "p95", "p99", "p99.9")) for of in ("wall", "cpu")
    )
    found = " ".join(f"{part.get('mean', float('nan')):.3f}" for part in run["recall"].values())
    wrong = sum(run["faults"].values())
    notes = ["oversubscribed"] * run["oversubscribed"] + ["rows ran out"] * run["rows_ran_out"]
    notes += [f"missed {', '.join(missed(run))}"] if missed(run) else []
    return (
        f"{label}: {run['operations_per_s']:,.0f} op/s, search µs {wall} (CPU {cpu}), recall {found},"
        f" {wrong} wrong ids{''.join(f'; {note}' for note in notes)}"
    )


def plan(args: argparse.Namespace, prepared: Prepared, runs: dict[str, Facts]) -> None:
    """All runs of a set, each told and kept as soon as it is done."""
    for mix in MIXES:
        if args.only and mix.name not in args.only:
            continue
        if mix.name == LARGE and prepared.count < LARGE_ROWS:
            print(f"skipped {mix.name}: it needs {LARGE_ROWS:,} rows; {prepared.name} has {prepared.count:,}")
            continue
        for threads in args.threads:
            rate: float | None = None
            for loop in ("closed", "open"):
                run = measure(prepared, mix, threads, args.seconds, rate, args.operations)
                runs[f"{prepared.name}/{mix.name}/{loop}/{threads}"] = run
                print(line(run), flush=True)
                if not run["us"]:
                    break
                rate = LOAD * run["operations_per_s"]


def options(argv: list[str]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="workloads", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="1 and 2 threads, for short")
    parser.add_argument(
        "--data", default=str(DATA), help="a set's file, a folder of npz and hdf5, or synthetic-ROWS-DIM-idD"
    )
    parser.add_argument("--only", action="append", choices=[mix.name for mix in MIXES], help="a workload")
    parser.add_argument("--threads", type=lambda text: [int(word) for word in text.split(",")], help="1,2,4")
    parser.add_argument("--rows", type=int, help="no more of a set than so many")
    parser.add_argument("--seconds", type=float, help="of each run")
    parser.add_argument("--operations", type=int, help="end a run after so many, without warm-up")
    parser.add_argument("--keep", type=Path, help="a folder for the indexes, to find them in the next time")
    parser.add_argument("--out", type=Path, default=ARTEFACT, help="JSON artefact")
    parser.add_argument("--no-artefact", action="store_true", help="write none")
    args = parser.parse_args(argv)
    args.threads = args.threads or (THREADS[:2] if args.quick else THREADS)
    args.seconds = args.seconds or (QUICK_SECONDS if args.quick else SECONDS)
    return args


def main(argv: list[str]) -> int:
    """Measure, print a line per run, write the artefact, partial after Ctrl-C; 1 if an id was wrong."""
    args = options(argv)
    runs: dict[str, Facts] = {}
    facts: Facts = {
        "isa": rv.isa(), "build": rv.info()["build"], "usable_cores": workers.cores(), "k": K,
        "targets": TARGETS, "load": LOAD, "quick": args.quick, "partial": True, "sets": {}, "results": runs,
    }  # fmt: skip
    began = time.perf_counter()
    try:
        for data in sets(args.data):
            with tempfile.TemporaryDirectory(prefix="ruvgen-") as folder:
                prepared = prepare(data, args.rows, args.keep or Path(folder))
                facts["sets"][prepared.name] = prepared.facts
                print(f"{prepared.name}: {prepared.facts}", flush=True)
                plan(args, prepared, runs)
        facts["partial"] = False
    except KeyboardInterrupt:
        print(f"interrupted after {len(runs)} runs, which are kept")
    facts["minutes"] = round((time.perf_counter() - began) / 60, 1)
    if not args.no_artefact and runs:
        write_artefact(args.out, bench_command("workloads", argv), facts)
    wrong = [run for run in runs.values() if any(run["faults"].values())]
    for run in wrong:
        print(f"FAILED {run['workload']}, {run['threads']} threads: {run['faults']}")
    return 130 if facts["partial"] else int(bool(wrong) or not runs)
