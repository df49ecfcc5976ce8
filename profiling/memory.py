"""Memory: massif on how much when, memcheck on what is wrong, heaptrack on who allocates how often.

valgrind knows no AVX-512, so the kernels below it run under massif and memcheck. An index keeps its rows
and lists in maps of its own, which no tool for the heap sees: a run without one tells what the index says it
holds, and the most that the process had.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

from benches.builds.toolchain import Problem

from .page import Part, Table
from .tools import MissingTool, need, run, told, workload

ROWS, QUICK_ROWS = 10_000, 500
OPERATIONS, QUICK_OPERATIONS = 200, 50
SHOWN = 10
PYTHON = {"PYTHONMALLOC": "malloc"}  # Python's own pools would hide its objects, and errors in them
SUPPRESSIONS = Path("/usr/lib/valgrind/python3.supp")
LIBRARY = "ruvgen/_native"
OURS = re.compile(r"[( /](ruvgen/csrc|generated)/|ruvgen/_native")  # with debugging symbols, and without
ALLOCATOR = re.compile(r"ruvgen/csrc/memory/memory\.[ch]")  # who called it is told instead
HEAPTRACK = {
    "allocations": r"calls to allocation functions: (\d+)",
    "temporary": r"temporary memory allocations: (\d+)",
    "peak": r"peak heap memory consumption: (\S+)",
    "not given back": r"total memory leaked: (\S+)",
}


@dataclass(frozen=True)
class Peak:
    """The greatest of massif's snapshots."""

    snapshots: int
    heap: int  # bytes
    callers: list[tuple[int, str]]  # bytes and function

    @property
    def own(self) -> int:
        """Bytes that the library allocated."""
        return sum(size for size, name in self.callers if OURS.search(name))


def peak_of(text: str) -> Peak:
    """What a file of massif says. Raises Problem if it holds no snapshot."""
    parts = re.split(r"^#-+\nsnapshot=\d+\n#-+\n", text, flags=re.MULTILINE)[1:]
    sizes = [
        int(match[1]) for part in parts if (match := re.search(r"^mem_heap_B=(\d+)", part, re.MULTILINE))
    ]
    if not sizes:
        raise Problem("not a file of massif: it holds no snapshot")
    peak = next((part for part in parts if "heap_tree=peak" in part), "")
    return Peak(len(sizes), max(sizes), callers_of(peak))


def callers_of(tree: str) -> list[tuple[int, str]]:
    """Who asked for memory: a line of the tree is indented by how far its function is from malloc."""
    found, opened = list[tuple[int, str]](), 0
    for indent, size, name in re.findall(r"^( +)n\d+: (\d+) (?:0x[0-9A-F]+: )?(.*)$", tree, re.MULTILINE):
        depth = len(indent)
        opened = min(opened, depth - 1)
        if depth > opened + 1:
            continue
        if ALLOCATOR.search(name):
            opened = depth
        else:
            found.append((int(size), name))
    return sorted(found, reverse=True)


def errors_of(text: str) -> tuple[list[str], int]:
    """Errors of the library among those that memcheck found, and the number of the others.

    A leak is the library's if it allocated the memory itself; any other error if it is on the stack.
    """
    ours, others = [], 0
    for error in ET.fromstring(text).iter("error"):
        kind = error.findtext("kind", "?")
        frames = [
            (frame.findtext("fn", "?"), frame.findtext("obj", ""))
            for frame in error.iterfind("stack[1]/frame")
        ]
        frames = [frame for frame in frames if "vgpreload" not in frame[1]]
        judged = frames[:1] if kind.startswith("Leak_") else frames
        mine = [function for function, library in judged if LIBRARY in library]
        if mine:
            ours.append(f"{kind} in {mine[0]}")
        else:
            others += 1
    return ours, others


def massif(out: Path, part: Part, work: list[str]) -> None:
    data = out / "massif.out"
    options = ["--tool=massif", "--fullpath-after=", f"--massif-out-file={data}"]
    done = told(run([need("valgrind"), *options, *work], log=out / "massif.txt", **PYTHON))
    (out / "massif-snapshots.txt").write_text(run([need("ms_print"), data]), encoding="utf-8")
    peak = peak_of(data.read_text(encoding="utf-8"))
    rows = [(name[:80], f"{size / 2**20:.2f} MiB") for size, name in peak.callers[:SHOWN]]
    part.tables.append(
        Table(f"mixed: what is held at the peak ({done['isa']})", ("allocated by", "bytes"), rows)
    )
    part.notes.append(
        f"massif: peak {peak.heap / 2**20:.1f} MiB of heap in {peak.snapshots} snapshots, of which "
        f"{peak.own / 2**20:.1f} MiB are allocated by the library, the rest by Python and numpy"
    )
    part.figures["massif"] = {"peak_bytes": peak.heap, "own_bytes": peak.own, "callers": peak.callers}
    part.files += ["massif.txt", "massif-snapshots.txt"]


def plain(part: Part, work: list[str]) -> None:
    """What the index holds at the end, maps included, and the most that the process had, without a tool."""
    done = told(run(work))
    rows = [(name, f"{size / 2**20:.2f} MiB") for name, size in done["index_bytes"].items()]
    part.tables.append(Table("mixed: what the index holds at the end", ("what", "bytes"), rows))
    part.notes.append(
        f"the process: peak {done['peak_bytes'] / 2**20:.1f} MiB resident, Python and numpy included"
    )
    part.figures["plain"] = {"index_bytes": done["index_bytes"], "peak_bytes": done["peak_bytes"]}


def memcheck(out: Path, part: Part, work: list[str]) -> None:
    data = out / "memcheck.xml"
    options = ["--leak-check=full", "--show-leak-kinds=definite", "--xml=yes", f"--xml-file={data}"]
    known = [f"--suppressions={SUPPRESSIONS}"] if SUPPRESSIONS.exists() else []
    done = told(run([need("valgrind"), *options, *known, *work], log=out / "memcheck.txt", **PYTHON))
    ours, others = errors_of(data.read_text(encoding="utf-8"))
    part.notes.append(
        f"memcheck: {len(ours)} errors of the library ({done['isa']}); {others} of Python and other libraries"
    )
    part.faults += sorted(set(ours))
    part.figures["memcheck"] = {"errors": ours, "others": others}
    part.files += ["memcheck.txt", "memcheck.xml"]


def heaptrack(out: Path, part: Part, work: list[str]) -> None:
    for old in out.glob("heaptrack.*"):
        old.unlink()
    run([need("heaptrack"), "-o", out / "heaptrack", *work], log=out / "heaptrack-run.txt", **PYTHON)
    (data,) = out.glob("heaptrack.*")  # compressed in one of two ways
    text = run([need("heaptrack_print"), "-f", data])
    (out / "heaptrack-functions.txt").write_text(text, encoding="utf-8")
    found = {name: match[1] for name, sign in HEAPTRACK.items() if (match := re.search(sign, text))}
    part.tables.append(Table("mixed: heaptrack", ("what", "how much"), list(found.items())))
    part.figures["heaptrack"] = found
    part.files += ["heaptrack-run.txt", "heaptrack-functions.txt"]


def memory(out: Path, quick: bool) -> Part:
    """Of building an index, then searching and changing it. Without heaptrack, valgrind's tools alone."""
    part = Part("memory")
    rows, operations = (QUICK_ROWS, QUICK_OPERATIONS) if quick else (ROWS, OPERATIONS)
    work = workload("mixed", "--rows", rows, "--operations", operations)
    need("valgrind")
    plain(part, work)
    massif(out, part, work)
    memcheck(out, part, work)
    try:
        heaptrack(out, part, work)
    except MissingTool as problem:
        part.uncounted.append(str(problem))
    part.notes.append(f"{rows} rows, {operations} operations; valgrind hides AVX-512")
    return part
