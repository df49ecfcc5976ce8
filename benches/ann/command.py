"""Approximate search against other libraries: nox -s bench -- ann [--quick] [--data FILE …] [--only LIB …].

Every library in every configuration on every set, each in a process of its own.
"""

from __future__ import annotations

import argparse
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import ruvgen
from benches.common.machine import bench_command, cpu_model
from benches.data.sets import SHIPPED
from ruvgen import _lib

from .artefact import key, known, merged, stamp, write
from .curve import at
from .judge import bars
from .processes import run
from .sets import read
from .table import LIBRARIES, OWN, available

Facts = dict[str, Any]

K = 10
QUERIES, SINGLES, REPEATS = 5000, 1000, 3
QUICK_QUERIES, QUICK_SINGLES, QUICK_REPEATS = 200, 100, 1


def parser() -> argparse.ArgumentParser:
    """The command line."""
    options = argparse.ArgumentParser(prog="ann", description=__doc__)
    options.add_argument("--quick", action="store_true", help="few queries, one repetition")
    options.add_argument("--data", type=Path, nargs="+", default=[SHIPPED], help="sets, else the shipped one")
    options.add_argument("--only", nargs="+", choices=LIBRARIES, default=list(LIBRARIES), metavar="LIB")
    options.add_argument("--config", default="", help="only configurations whose text holds this")
    options.add_argument("--stop", type=float, default=0.995, help="recall at which a sweep ends")
    options.add_argument("--build-threads", type=int, default=os.cpu_count())
    options.add_argument("--core", type=int, default=max(os.sched_getaffinity(0)), help="that searches")
    options.add_argument("--timeout", type=float, default=1800, help="seconds of a configuration")
    options.add_argument("--out", type=Path, default=None, help="JSON artefact, which is added to")
    return options


def tasks(args: argparse.Namespace, path: Path, names: list[str], facts: Facts) -> list[tuple[str, Facts]]:
    """Of a set: the key of each entry, and what its process is to do."""
    counts = (QUICK_QUERIES, QUICK_SINGLES, QUICK_REPEATS) if args.quick else (QUERIES, SINGLES, REPEATS)
    common = {"data": str(path.resolve()), "k": K, "stop": args.stop, "core": args.core}
    common |= dict(zip(("queries", "singles", "repeats"), counts, strict=True))
    found = []
    for name in names:
        adapter = LIBRARIES[name]
        for config in adapter.configs(facts["rows"], facts["dim"], facts["angular"]):
            entry = key(path.stem, name, config)
            if args.config in entry:
                task = {"adapter": f"{adapter.__module__}:{adapter.__name__}", "config": config, **common}
                found.append((entry, task | {"build_threads": args.build_threads}))
    return found


def line(name: str, entry: Facts) -> str:
    """One line of what was found, not adjusted for noise."""
    cells = [f"build {entry['build']['cpu_s']:.0f} s CPU"] if "build" in entry else []
    for mode in ("batch", "single"):
        rates = [(point["recall"], point["per_s"]) for point in entry.get(mode, [])]
        if per_s := at(rates, 0.95):
            cells.append(f"{mode} {per_s:,.0f}/s at 0.95")
        elif rates:
            cells.append(f"{mode} recall ≤ {max(rates)[0]:.3f}")
    cells += [f"ERROR {entry['error']}"] if "error" in entry else []
    return f"{name}: {', '.join(cells)}"


def said(argv: list[str], sets: list[Path]) -> str:
    """The command, sets without the folders they lie in."""
    paths = {str(path): path.name for path in sets}
    return bench_command("ann", [paths.get(word, word) for word in argv])


def measured(args: argparse.Namespace, versions: dict[str, str], command: str) -> Iterator[Facts]:
    """What there is to add to an artefact, after every configuration."""
    for path in args.data:
        if not path.exists():
            print(f"skipped {path.stem}: no file {path}")
            continue
        vectors = read(path, QUERIES, K)
        shape = {"rows": len(vectors.rows), "dim": vectors.dim, "angular": vectors.angular}
        del vectors  # each process has its own
        for entry, task in tasks(args, path, list(versions), shape):
            library = entry.split(" | ")[1]
            found = run(task, args.timeout) | {"version": versions[library], "origin": stamp(command)}
            if library == OWN:
                found |= {"built": _lib.build(), "isa": ruvgen.isa()}
            print(line(entry, found), flush=True)
            yield {"sets": {path.stem: shape}, "results": {entry: found}}


def main(argv: list[str]) -> int:
    """Measure, print a line per configuration and the bars, add to the artefact after each."""
    args = parser().parse_args(argv)
    command = said(argv, args.data)
    versions, missing = available(args.only)
    for name, reason in missing.items():
        print(f"skipped {name}: {reason}")
    facts, partial = known(args.out, cpu_model()), False
    ended = signal.signal(signal.SIGTERM, signal.default_int_handler)  # to end the process that measures, too
    try:
        for more in measured(args, versions, command):
            facts = merged(facts, **more)
            if args.out:
                write(args.out, command, facts)
    except KeyboardInterrupt:
        partial = True
        print("interrupted; what was measured is kept")
        if args.out:
            write(args.out, command, {"partial": partial, **facts})
    finally:
        signal.signal(signal.SIGTERM, ended)
    for bar in bars(facts):
        print(bar)
    return 130 if partial else 0
