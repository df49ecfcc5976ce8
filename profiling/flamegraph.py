"""A flame graph with the frames of Python and of C: py-spy samples and draws, we count what has names.

The picture needs nothing from the network. Its frames are read back out of it, so what is counted is what is
shown: a box says in samples where it begins and how wide it is, and lies above the box it was called from.
"""

from __future__ import annotations

import re
from collections import Counter
from html import unescape
from pathlib import Path

from benches.builds.toolchain import Problem

from .names import named
from .page import Part, Table
from .tools import index_file, need, run, workload

RATE = 100  # samples a second: each stops the process for a moment
SECONDS, QUICK_SECONDS = 20.0, 3.0
WANTED = 95.0  # percent of samples that must be symbolised
SHOWN = 10
BOX = re.compile(
    r"<title>([^<]*) \([\d,]+ samples?, [^<]*</title>"
    r'<rect [^>]*?y="([\d.]+)"[^>]*?fg:x="(\d+)" fg:w="(\d+)"'
)
WORK = re.compile(r"(Work\.)?(build|search|mixed) \(\S*workload\.py:\d+\)$")
NAMELESS = re.compile(r"^(0x[0-9a-f]+|\?|\[unknown\])")
Stacks = Counter[tuple[str, ...]]


def stacks_of(svg: str) -> Stacks:
    """Stacks, outermost frame first, and their samples, from a picture drawn downwards."""
    boxes = [(int(x), float(y), int(w), unescape(name)) for name, y, x, w in BOX.findall(svg)]
    stacks, path = Stacks(), list[tuple[int, int, str]]()
    for x, _, width, name in sorted(boxes, key=lambda box: (box[0], box[1])):
        while path and x >= path[-1][1]:
            path.pop()
        frames = tuple(frame for *_, frame in path[1:])  # without the box of all
        if frames:
            stacks[frames] -= width
        path.append((x, x + width, name))
        if len(path) > 1:
            stacks[(*frames, name)] += width
    return +stacks


def folded(stacks: Stacks) -> str:
    """A line per stack, as other tools for flame graphs read it."""
    return "".join(f"{';'.join(frames)} {count}\n" for frames, count in sorted(stacks.items()))


def parse_folded(text: str) -> Stacks:
    """The inverse of folded. Raises Problem for a line that is none."""
    stacks = Stacks()
    for line in text.splitlines():
        frames, _, count = line.rpartition(" ")
        if not frames or not count.isdigit():
            raise Problem(f"not a folded stack: {line[:80]!r}; it must be frames;… and a count")
        stacks[tuple(frames.split(";"))] += int(count)
    return stacks


def symbolised(stacks: Stacks) -> float:
    """Percent of samples that are in a named function: an address alone at the end of a stack is none."""
    total = stacks.total()
    return 100 * sum(n for frames, n in stacks.items() if not NAMELESS.match(frames[-1])) / max(total, 1)


def of_the_work(stacks: Stacks) -> Stacks:
    """Without the start of Python and the loading of data, which are no part of what is profiled."""
    return Stacks({frames: n for frames, n in stacks.items() if any(map(WORK.match, frames))})


def languages(stacks: Stacks) -> dict[str, float]:
    """Percent of samples with a frame of Python and with one of this library's C."""
    kinds = {"Python": r"\.py:\d+\)$", "ruvgen C": r"\.[ch]:\d+\)$|_native\S*\.so\)"}
    total = max(stacks.total(), 1)
    return {
        kind: 100 * sum(n for frames, n in stacks.items() if any(re.search(sign, f) for f in frames)) / total
        for kind, sign in kinds.items()
    }


def flamegraph(out: Path, quick: bool) -> Part:
    """Of searches mixed with changes; too many nameless samples are a fault."""
    spy, part = need("py-spy"), Part("flamegraph")
    picture, maps = out / "flamegraph.svg", out / "maps.txt"
    seconds = QUICK_SECONDS if quick else SECONDS
    command = workload("mixed", "--seconds", seconds, "--index", index_file(out), "--maps", maps)
    options: list[str | Path] = [
        "--native",
        "--rate",
        str(RATE),
        "--format",
        "flamegraph",
        "--output",
        picture,
    ]
    run([spy, "record", *options, "--", *command], log=out / "py-spy.txt")
    svg = named(picture.read_text(encoding="utf-8"), maps.read_text(encoding="utf-8"))
    picture.write_text(svg, encoding="utf-8")
    everything = stacks_of(svg)
    (out / "flamegraph.folded").write_text(folded(everything), encoding="utf-8")
    stacks = of_the_work(everything)
    if not stacks:
        raise Problem(f"no sample of the work found in {picture}")
    share, kinds = symbolised(stacks), languages(stacks)
    leaves = Counter[str]()
    for frames, count in stacks.items():
        leaves[re.sub(r":\d+\)$", ")", frames[-1])] += count
    rows = [(name, f"{100 * n / stacks.total():.1f} %") for name, n in leaves.most_common(SHOWN)]
    part.tables.append(Table("mixed: self time by function, of Python and C", ("function", "share"), rows))
    part.notes.append(
        f"{share:.1f} % of {stacks.total()} samples of the work are symbolised; with the start of Python, "
        f"{symbolised(everything):.1f} % of {everything.total()}"
    )
    part.notes += [f"{value:.1f} % of the samples have frames of {kind}" for kind, value in kinds.items()]
    part.notes.append("py-spy sees threads that run Python; perf also sees the library's own")
    part.figures = {"samples": stacks.total(), "symbolised_percent": round(share, 2), "with_frames_of": kinds}
    part.files += [picture.name, "flamegraph.folded", "py-spy.txt"]
    if share < WANTED:
        part.faults.append(f"only {share:.1f} % of the samples are symbolised, of {WANTED:.0f} % wanted")
    part.faults += [f"no frame of {kind} in the picture" for kind, value in kinds.items() if not value]
    return part
