"""Every benchmark in turn, each in a process of its own: nox -s bench -- all [--quick] [--only NAME …].

Full forms write to build/bench/full/, quick ones to build/bench/ within 15 minutes in all, or both to the
folder that --out names: see benches/common/places.py. One that fails, or takes longer than its share and what
others left, is told, and the rest go on; Ctrl-C ends the one that runs, a second one all. What an ended one
wrote is kept and marked partial.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benches.common.partial import INTERRUPTED
from benches.common.places import FULL, QUICK, ROOT

from .run import COMMANDS

NO_BENCHMARKS = ("make_datasets", "report", "html", "all", "cuda")  # the last needs a card
BUDGET = 900  # seconds of all quick forms
# Of it, where the others have 1: the shortest run first, so that what they leave goes to the long ones.
SHARES = {
    "kernels": 5, "calls": 4, "ann": 4, "workloads": 3, "build": 3, "hard": 3, "index": 2,
    "ablation": 2, "threads": 2,
}  # fmt: skip
GRACE = 15  # seconds to write what there is
SKIPPED = 77  # exit status of a benchmark that has no data


@dataclass(frozen=True)
class Done:
    """How a benchmark ended."""

    name: str
    state: str
    seconds: float

    @property
    def fine(self) -> bool:
        return self.state in ("done", "skipped")


def run(name: str, command: Sequence[str], out: Path, limit: float | None) -> Done:
    """Run one benchmark; a second Ctrl-C is the caller's KeyboardInterrupt."""
    start, wall = time.monotonic(), time.time()
    process = subprocess.Popen(command, start_new_session=True)  # Ctrl-C reaches this process alone
    try:
        state = _state(process.wait(limit))
    except subprocess.TimeoutExpired:
        state = f"ended after {limit:.0f} s"
        _end(process)
    except KeyboardInterrupt:
        state = "interrupted"
        _end(process)
    if state not in ("done", "skipped"):
        mark(out, state, wall)
    return Done(name, state, time.monotonic() - start)


def _state(status: int) -> str:
    known = {0: "done", SKIPPED: "skipped", INTERRUPTED: "interrupted"}
    return known.get(status, f"failed with exit status {status}")


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ask it to end, with all that it started; if it does not, end it."""
    try:
        _signal(process, signal.SIGINT)
        process.wait(GRACE)
    except subprocess.TimeoutExpired:
        pass
    finally:  # after a second Ctrl-C, too
        _signal(process, signal.SIGKILL)
        process.wait()


def _signal(process: subprocess.Popen[bytes], number: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, number)


def mark(out: Path, state: str, since: float) -> None:
    """Say in an artefact, if this run wrote it, that it is partial."""
    if not out.exists() or out.stat().st_mtime < since - 2:  # clocks of file systems are coarse
        return
    try:
        text = out.read_text(encoding="utf-8")
        facts = json.loads(text)
    except ValueError:
        out.unlink()  # cut short while it was written
        return
    if isinstance(facts, dict) and "partial" not in facts:
        line = f' "partial": {json.dumps(state)},\n'
        out.write_text(text.replace("{\n", "{\n" + line, 1), encoding="utf-8")


def limits(names: Sequence[str]) -> dict[str, float]:
    """Seconds from the start, by which each must have ended: shares of the budget, added up."""
    whole = sum(SHARES.get(name, 1) for name in names)
    ends, end = {}, 0.0
    for name in names:
        end += BUDGET * SHARES.get(name, 1) / whole
        ends[name] = end
    return ends


def main(argv: list[str]) -> int:
    """Run them, print how each ended; exit status 1 if one did not end well."""
    known = [name for name in COMMANDS if name not in NO_BENCHMARKS]
    options = argparse.ArgumentParser(prog="all", description=__doc__)
    options.add_argument("--quick", action="store_true", help=f"within {BUDGET // 60} minutes")
    options.add_argument(
        "--only", nargs="+", choices=known, default=known, metavar="NAME", help=f"of {known}"
    )
    options.add_argument("--out", type=Path, default=None, help="folder of the artefacts")
    args = options.parse_args(argv)
    folder = args.out or (QUICK if args.quick else FULL)
    folder.mkdir(parents=True, exist_ok=True)
    names = sorted(args.only, key=lambda name: SHARES.get(name, 1))
    start, ends = time.monotonic(), limits(names)
    done: list[Done] = []
    try:
        for name in names:
            print(f"\n== {name}", flush=True)
            out = folder / f"{name}.json"
            if args.quick:
                out.unlink(missing_ok=True)  # figures of another day are none of this run
            command = [sys.executable, str(ROOT / "benches" / "run.py"), name, "--out", str(out)]
            limit = ends[name] - (time.monotonic() - start) if args.quick else None
            done.append(run(name, command + ["--quick"] * args.quick, out, limit))
    except KeyboardInterrupt:
        print("\ninterrupted twice: the rest is left out")
    print()
    for each in done:
        print(f"{each.name:10} {each.seconds:5.0f} s  {each.state}")
    left = [name for name in names if name not in [each.name for each in done]]
    for name in left:
        print(f"{name:10}      –  not run")
    print(f"artefacts in {folder}; `nox -s report -- --results {folder}` shows them")
    return int(bool(left) or not all(each.fine for each in done))
