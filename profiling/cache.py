"""Instructions and cache misses: simulated by valgrind, and of the CPU's own counters where it has some.

Simulated caches are the same on every machine and fetch nothing ahead of time. valgrind knows no AVX-512, so
the kernels below it run.
"""

from __future__ import annotations

from pathlib import Path

from benches.builds.toolchain import Problem
from benches.layouts.misses import CACHES

from .costs import Costs, dumps, parse
from .cpu import counted
from .page import Part, Table
from .tools import MissingTool, index_file, marks, need, run, told, workload

OPERATIONS, QUICK_OPERATIONS = 420, 42
ROWS, QUICK_ROWS = 2000, 300
SHOWN = 12
COUNTERS = ("cycles", "instructions", "L1-dcache-load-misses", "LLC-load-misses", "dTLB-load-misses")
READS, D1, LL = ("Dr", "Dw"), ("D1mr", "D1mw"), ("DLmr", "DLmw")


def table(title: str, costs: Costs, operations: int) -> Table:
    """Of the library's functions, those with the most instructions; figures per operation."""

    def cell(events: dict[str, int], kinds: tuple[str, ...]) -> str:
        return f"{sum(events.get(kind, 0) for kind in kinds) / operations:,.0f}"

    most = sorted(costs.ours.items(), key=lambda item: -item[1]["Ir"])[:SHOWN]
    kinds = (("Ir",), READS, D1, LL)
    rows = [(name, *(cell(events, kind) for kind in kinds)) for name, events in most]
    rows.append(("everything", *(cell(costs.totals, kind) for kind in kinds)))
    return Table(title, ("function", "instructions", "reads, writes", "D1 misses", "LL misses"), rows)


def facts(costs: Costs, operations: int) -> dict[str, object]:
    return {
        "operations": operations,
        "totals": dict(costs.totals),
        "functions": {name: dict(events) for name, events in costs.ours.items()},
    }


def hardware(out: Path, part: Part, work: list[str]) -> None:
    """The CPU's counters, and which lines cores take from each other, where there are such."""
    perf = need("perf")
    able = [event for event in COUNTERS if counted(event)]
    if able:
        run([perf, "stat", "-x,", "-o", out / "perf-stat.txt", "-e", ",".join(able), "--", *work])
        lines = (out / "perf-stat.txt").read_text(encoding="utf-8").splitlines()
        values = [line.split(",") for line in lines if line and not line.startswith("#")]
        rows = [(cells[2], cells[0]) for cells in values]
        part.tables.append(Table("search: the CPU's own counters", ("event", "count"), rows))
        part.figures["counters"] = dict(rows)
        part.files.append("perf-stat.txt")
    if unable := [event for event in COUNTERS if event not in able]:
        part.uncounted.append(f"{', '.join(unable)}: no PMU here")
    try:
        run([perf, "c2c", "record", "-o", out / "perf-c2c.data", "--", *work])
        report = run([perf, "c2c", "report", "-i", out / "perf-c2c.data", "--stdio"])
        (out / "perf-c2c.txt").write_text(report, encoding="utf-8")
        part.files.append("perf-c2c.txt")
    except Problem as problem:
        part.uncounted.append(f"lines that cores share: {problem}")


def cachegrind(out: Path, part: Part, work: list[str], operations: int) -> None:
    """A whole run of searches, the start of Python and the loading of the index included."""
    data = out / "cachegrind.out"
    options = ["--tool=cachegrind", "--cache-sim=yes", *CACHES, f"--cachegrind-out-file={data}"]
    done = told(run([need("valgrind"), *options, *work], log=out / "cachegrind.txt"))
    costs = parse(data.read_text(encoding="utf-8"))
    (out / "cachegrind-functions.txt").write_text(run([need("cg_annotate"), data]), encoding="utf-8")
    title = f"search: cachegrind, the whole run, per operation ({done['isa']})"
    part.tables.append(table(title, costs, operations))
    part.figures["cachegrind search"] = facts(costs, operations)
    part.files += ["cachegrind.txt", "cachegrind-functions.txt"]


def callgrind(out: Path, part: Part, work: list[str], operations: int, unit: str) -> str:
    """The work alone, between marks; returns the instruction set that ran."""
    library = marks(out)
    name = work[3]
    data = out / f"callgrind-{name}.out"
    for old in out.glob(f"{data.name}*"):
        old.unlink()
    options = ["--tool=callgrind", "--instr-atstart=no", "--cache-sim=yes", *CACHES]
    command = [need("valgrind"), *options, f"--callgrind-out-file={data}", *work, "--marks", str(library)]
    done = told(run(command, log=out / f"callgrind-{name}.txt"))
    costs = dumps(data)[name]
    text = run([need("callgrind_annotate"), "--inclusive=yes", f"{data}.1"])
    (out / f"callgrind-{name}-functions.txt").write_text(text, encoding="utf-8")
    part.tables.append(table(f"{name}: callgrind, {unit} ({done['isa']})", costs, operations))
    part.figures[f"callgrind {name}"] = facts(costs, operations)
    part.files += [f"callgrind-{name}.txt", f"callgrind-{name}-functions.txt"]
    return str(done["isa"])


def cache(out: Path, quick: bool) -> Part:
    """cachegrind on a whole run of searches; callgrind on searches and on a build alone."""
    need("valgrind")
    part, operations, rows = Part("cache"), *((QUICK_OPERATIONS, QUICK_ROWS) if quick else (OPERATIONS, ROWS))
    search = workload("search", "--operations", operations, "--index", index_file(out))
    cachegrind(out, part, search, operations)
    callgrind(out, part, search, operations, "per operation")
    isa = callgrind(out, part, workload("build", "--rows", rows), 1, f"a build of {rows} rows")
    part.notes.append(f"simulated caches: {' '.join(CACHES)}; valgrind hides AVX-512, so {isa} ran")
    try:
        hardware(out, part, search)
    except MissingTool as problem:
        part.uncounted.append(str(problem))
    return part
