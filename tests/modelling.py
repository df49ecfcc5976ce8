"""Proofs of the concurrent C by tests/model: `python -m tests.modelling [STRUCTURE …]`, or `nox -s model`.

Each structure's own sources are compiled on the model's memory, with smaller sizes and nothing else changed,
and explored: as they are, with sleeps that end early, and once for every way to weaken one order,
read-modify-write or wake. All of these mutants must fail.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from . import ROOT, toolchain

MODEL = ROOT / "tests" / "model"
SHORT, LONG = 20_000, 1_000_000  # executions of a scenario
ENGINE = ("main.c", "hooks.c", "heap.c", "views.c", "order.c", "races.c", "explore.c")

# What only makes executions longer: looks before sleeping, and sizes.
SIZES = {
    r"\w*SPINS": 0,
    "RUVGEN_SLOTS": 2,
    "RUVGEN_MAGAZINE": 1,
    "RUVGEN_BLOCKS_MAX": 2,
    "RUVGEN_THREADS_MAX": 3,
    "PLACES": 2,
}


@dataclass(frozen=True)
class Structure:
    """Scenarios, the units that they are linked with, and the files whose every site they must need."""

    name: str
    proves: tuple[str, ...]
    units: tuple[str, ...] = ()


STRUCTURES = (
    Structure("ring", ("ring.h",)),
    Structure("pool", ("freelist.h", "pool.h")),
    Structure(
        "shards",
        ("slots.h", "counter.h", "buckets.h", "lock.h", "buckets.c", "histogram.h", "histogram.c"),
    ),
    Structure("jobs", ("workers.c", "job.c")),
    Structure("crews", ("crew.c",)),
    Structure("scratch", ("scratch.c",)),
)
LITMUS = Structure("litmus", ("litmus.c",))

# Files with orders that no scenario is to need, and why.
ELSEWHERE = {
    "kernel_packs.c": "a list that only grows; threads search while it does in test_packs_rows.py",
    "log.c": "offsets that threads wait for; ThreadSanitizer watches them in tests/c/index_log.c",
    "log_open.c": "the same, when a log begins",
    "futex.c": "what the model has in its place; the sanitizers run both kinds",
    "lifetime.c": "a relaxed counter that only a fork changes",
    "origin.c": "a flag that spares a second look at a file that does not change",
    "memory.c": "an allocator for tests, set before there are threads",
    "slot.c": "a flag behind pthread_once; how slots are claimed is in slots.h",
}
# Not on atomic.h: flags; dispatch and what it remembers, and the graph index, which ThreadSanitizer watches:
# tests/c/prefer.c, tests/c/index_race.c.
BEFORE = {
    "cpu.c",
    "detect.h",
    "dispatch.c",
    "choices.c",
    "choices.h",
    "span.c",
    "span.h",
}


def sites(path: Path) -> int:
    """Orders, read-modify-writes and wakes in a file."""
    text = path.read_text(encoding="utf-8")
    pattern = r"RUVGEN_(ACQUIRE|RELEASE|ACQ_REL|SEQ_CST)|ruvgen_(add|swap|cas)_\w+\(|ruvgen_futex_wake\("
    return len(re.findall(pattern, re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)))


@dataclass(frozen=True)
class Mutant:
    """A site and what is weaker there."""

    number: str
    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


@dataclass(frozen=True)
class Program:
    """A structure, compiled."""

    structure: Structure
    path: Path
    scenarios: tuple[str, ...]
    mutants: tuple[Mutant, ...]

    def run(self, scenario: str, extra: int, limit: int, *how: str) -> tuple[bool, str]:
        """Explore, in at most so many executions: whether there was no error, and the last line."""
        command = [str(self.path), scenario, str(extra), str(limit), *how]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        lines = done.stdout.splitlines() or [f"{scenario}: ended with {done.returncode} {done.stderr}"]
        return done.returncode == 0, lines[-1]

    def caught(self, mutant: Mutant, *efforts: tuple[int, int]) -> str | None:
        """How a mutant is found out, by efforts of so many extra preemptions and executions, if it is."""
        for effort in efforts:
            for scenario in self.scenarios:
                good, line = self.run(scenario, *effort, mutant.number)
                if not good:
                    return line
        return None


def reduced(out: Path) -> Path:
    """The runtime's sources with smaller sizes."""
    out.mkdir(parents=True, exist_ok=True)
    for path in toolchain.written():
        text = path.read_text(encoding="utf-8")
        for name, size in SIZES.items():
            text = re.sub(rf"\b({name}) = \d+", rf"\1 = {size}", text)
        copy = out / path.relative_to(toolchain.CSRC)
        copy.parent.mkdir(exist_ok=True)
        copy.write_text(text, encoding="utf-8")
    return out


def compiled(compiler: str, structure: Structure, out: Path) -> Program:
    """A structure's program in a directory."""
    sources = reduced(out / "csrc")
    target = out / structure.name
    parts = [MODEL / name for name in (*ENGINE, f"{structure.name}.c")]
    parts += [sources / toolchain.unit(name).relative_to(toolchain.CSRC) for name in structure.units]
    options = ["-std=gnu11", "-O2", "-g", *toolchain.WARNINGS, "-DRUVGEN_ATOMIC_HOOKS", "-Wno-type-limits"]
    includes = [f"-I{sources}", f"-I{toolchain.GENERATED}"]
    toolchain.output([compiler, *options, *includes, *parts, "-lm", "-lpthread", "-o", target])
    lines = toolchain.output([target]).splitlines()
    scenarios = tuple(line.split()[1] for line in lines if line.startswith("scenario"))
    mutants = []
    for line in lines:
        if found := re.fullmatch(r"mutant (\d+) (?:.*/)?([\w.]+):(\d+): (.*)", line):
            number, file, place, text = found.groups()
            if file in structure.proves:
                mutants.append(Mutant(number, file, int(place), text))
    return Program(structure, target, scenarios, tuple(mutants))


def proved(program: Program) -> Iterator[str]:
    """Explore every scenario as it is and without rest; what it took, or an AssertionError."""
    for scenario in program.scenarios:
        for how in ((), ("restless",)):
            begin = time.monotonic()
            good, line = program.run(scenario, 0, LONG, *how)
            assert good, f"{program.structure.name} {' '.join(how)}: {line}"
            yield f"{program.structure.name} {line} {' '.join(how)} ({time.monotonic() - begin:.1f} s)"


def mutated(program: Program) -> Iterator[tuple[Mutant, str | None]]:
    """Every mutant, and how it was caught: cheaply if possible, else at length."""
    efforts = (-1, SHORT), (0, SHORT), (0, LONG)
    with ThreadPoolExecutor(min(2, os.cpu_count() or 1)) as pool:
        how = pool.map(lambda mutant: program.caught(mutant, *efforts), program.mutants)
        yield from zip(program.mutants, how, strict=True)


@dataclass(frozen=True)
class Verdict:
    """What SPIN says of a Promela model."""

    errors: int
    states: int


# Models in tests/spin, and what makes each of them fail.
SPUN = (
    ("freelist", ()),
    ("freelist", ("-DUNTAGGED",)),
    ("line", ()),
    ("line", ("-DUNCALLED",)),
    ("line", ("-DUNTOLD",)),
    ("line", ("-DLOOKED",)),
)


def spin(program: str, compiler: str, out: Path, name: str, *defines: str) -> Verdict:
    """Explore a model in tests/spin."""
    model = ROOT / "tests" / "spin" / f"{name}.pml"
    text = ""
    for line in (
        f"{program} {' '.join(defines)} -a {model}",
        f"{compiler} -DSAFETY -O2 -o pan pan.c",
        "./pan",
    ):
        done = subprocess.run(line.split(), cwd=out, check=True, capture_output=True, text=True)
        text = done.stdout
    errors, states = re.search(r"errors: (\d+)", text), re.search(r"(\d+) states, stored", text)
    assert errors, text
    assert states, text
    assert "max search depth too small" not in text, text
    return Verdict(int(errors[1]), int(states[1]))


def spun(program: str, compiler: str) -> int:
    """All verdicts; 0 if they are as they should be."""
    wrong = 0
    for name, defines in SPUN:
        with tempfile.TemporaryDirectory() as out:
            found = spin(program, compiler, Path(out), name, *defines)
        print(f"{name} {' '.join(defines)}: {found.errors} errors in {found.states} states")
        wrong += found.errors != len(defines)
    return int(wrong > 0)


def main(names: list[str]) -> int:
    """The long form: as many executions as can be, and every mutant; with --spin, SPIN's."""
    try:
        compiler = toolchain.find(*toolchain.compilers(toolchain.MACHINE))
        if names == ["--spin"]:
            return spun(toolchain.find("spin"), compiler)
    except toolchain.MissingToolError as error:
        print(f"{error}; on Debian or Ubuntu: apt-get install spin gcc")
        return 1
    escaped, total = [], 0
    with tempfile.TemporaryDirectory() as out:
        for structure in STRUCTURES:
            if names and structure.name not in names:
                continue
            program = compiled(compiler, structure, Path(out))
            for line in proved(program):
                print(line, flush=True)
            for mutant, how in mutated(program):
                total += 1
                print(f"{structure.name} mutant {mutant}: {how or 'NOT CAUGHT'}", flush=True)
                if not how:
                    escaped.append(f"{structure.name}: {mutant}")
    print(f"{total - len(escaped)} of {total} mutants caught")
    return bool(escaped)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
