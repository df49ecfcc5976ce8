"""Builds side by side: a process for each, that works when it is told to."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import numpy as np

from benches.builds.toolchain import Problem

from .costs import dumps
from .tools import HERE, STEADY, need, run
from .verdict import Seconds

SLICE = 0.01  # seconds that a workload is given at a time
WORK = HERE / "gate_work.py"


def environment(site: Path) -> dict[str, str]:
    """The build's directory before all others, which hold what it depends on."""
    path = os.pathsep.join(filter(None, (str(site), os.environ.get("PYTHONPATH"))))
    return {**STEADY, "PYTHONPATH": path}


class Worker:
    """A process that has a build loaded and its workloads ready."""

    def __init__(self, site: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-P", str(WORK), "serve"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, **environment(site)},
        )
        try:
            self.facts: dict[str, Any] = json.loads(self._line())
            if (place := self.facts["place"]) != str(site.resolve()):
                raise Problem(f"{place} was loaded, not {site}; is there a ruvgen in it?")
        except BaseException:
            self.close()
            raise

    def _line(self) -> str:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise Problem(f"a build's process ended with status {self.process.wait()}; its error is above")
        return line

    def seconds(self, name: str, calls: int) -> float:
        """CPU time of so many calls."""
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(f"{name} {calls}\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            pass  # the next line says that it ended
        return float(self._line())

    def close(self) -> None:
        """End it."""
        self.process.kill()
        self.process.communicate()


def facts_of(site: Path) -> dict[str, Any]:
    """What a build can run, and what it lacks."""
    with closing(Worker(site)) as worker:
        return worker.facts


def timed(
    sites: Sequence[Path], names: Sequence[str], generations: int, rounds: int
) -> dict[str, tuple[Seconds, ...]]:
    """CPU seconds of each workload by build, in processes that take turns in random order.

    A generation is a fresh set of processes: where memory came to lie makes one faster than another.
    """
    rng = np.random.default_rng(0)
    found = {name: np.empty((len(sites), generations, rounds)) for name in names}
    for generation in range(generations):
        with ExitStack() as stack:
            workers = [stack.enter_context(closing(Worker(site))) for site in sites]
            calls = {name: max(1, round(SLICE / workers[0].seconds(name, 1))) for name in names}
            for turn in range(rounds):
                for name in names:
                    for place in rng.permutation(len(sites)):
                        spent = workers[place].seconds(name, calls[name])
                        found[name][place, generation, turn] = spent
    return {name: tuple(seconds) for name, seconds in found.items()}


def counted(site: Path, library: Path, out: Path) -> dict[str, int]:
    """Instructions of each workload, by callgrind; only what lies between marks is simulated."""
    data = out / "callgrind.out"
    for old in out.glob(f"{data.name}*"):
        old.unlink()
    options = ["--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={data}"]
    work = [sys.executable, "-P", str(WORK), "count", str(library)]
    run([need("valgrind"), *options, *work], log=out / "callgrind.txt", **environment(site))
    return {name: costs.totals["Ir"] for name, costs in dumps(data).items() if costs.totals["Ir"]}
