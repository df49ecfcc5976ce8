"""Where CPU time goes: perf samples the workload by cycles or, where none are counted, by a clock."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from benches.builds.toolchain import Problem

from .costs import SUFFIX
from .page import Part, Table
from .tools import index_file, need, run, told, workload

RATE = 997  # samples a second; a prime, so that nothing periodic stays in step
SECONDS, QUICK_SECONDS = 5.0, 1.0
SHOWN = 12
UNKNOWN = "[unknown]"


def counted(event: str) -> bool:
    """Whether this machine counts a hardware event: perf stat says "<not supported>" where it does not."""
    try:
        text = run([need("perf"), "stat", "-x,", "-o", "/dev/stdout", "-e", event, "--", "true"])
    except Problem:
        return False
    return "<not" not in text


def functions(report: str) -> list[tuple[str, str, float]]:
    """Symbol, library and share in percent, from `perf report -t ;`."""
    found = Counter[tuple[str, str]]()
    for line in report.splitlines():
        cells = [cell.strip() for cell in line.split(";")]
        if len(cells) < 3 or not cells[0].endswith("%"):
            continue
        symbol = SUFFIX.sub("", cells[1].split(" ", 1)[-1].strip())
        basis_points = round(100 * float(cells[0][:-1]))
        found[UNKNOWN if symbol.startswith("0x") else symbol, cells[2]] += basis_points
    return [(*key, points / 100) for key, points in found.most_common()]


def cpu(out: Path, quick: bool) -> Part:
    """Tables for searching, for searching with changes, and for building."""
    perf, part = need("perf"), Part("cpu")
    event = "cycles" if counted("cycles") else "cpu-clock"
    if event == "cpu-clock":
        part.uncounted.append("cycles: no PMU here, so perf samples by the software cpu-clock")
    index, seconds = index_file(out), QUICK_SECONDS if quick else SECONDS
    for name in ("search", "mixed", "build"):
        data, text = out / f"perf-{name}.data", out / f"perf-{name}.txt"
        start = () if name == "build" else ("--index", index)
        command = workload(name, "--seconds", seconds, *start)
        done = told(run([perf, "record", "-q", "-e", event, "-F", str(RATE), "-o", data, "--", *command]))
        columns: list[str | Path] = ["--no-children", "--sort", "symbol,dso", "-t", ";", "-q", "-i", data]
        report = run([perf, "report", "--stdio", *columns])
        text.write_text(report, encoding="utf-8")
        rows = functions(report)
        if not rows:
            raise Problem(f"perf took no sample of {name}; see {data}")
        named = 100 - sum(share for symbol, _, share in rows if symbol == UNKNOWN)
        part.tables.append(
            Table(
                f"{name}: self time by function ({event}; {done['operations']} operations, {done['isa']})",
                ("function", "share", "library"),
                [(symbol, f"{share:.1f} %", library[:15]) for symbol, library, share in rows[:SHOWN]],
            )
        )
        part.notes.append(f"{name}: {named:.1f} % of the samples are of named functions")
        part.figures[name] = {
            "event": event,
            "operations": done["operations"],
            "symbolised_percent": round(named, 2),
            "functions": [
                {"symbol": symbol, "library": library, "percent": share}
                for symbol, library, share in rows
                if share >= 0.1
            ],
        }
        part.files.append(text.name)
    return part
