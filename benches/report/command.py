"""docs/results.md, plots, and tables of other documents: python benches/run.py report [--check].

No figure is typed: what has no artefact is not there.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benches.ann.front import draw as draw_front
from benches.ann.plot import draw as draw_ann
from benches.common.places import ROOT

from . import ann as report_ann
from . import builds as report_build
from .artefacts import load, origin
from .filters import filters
from .fold import folded
from .headline import FRONT, headline, picture, summary
from .index import index
from .kernels import PLOT, kernels, table
from .layouts import layouts
from .packs import packs
from .plot import draw
from .runtime import arena, sim
from .tiers import tiers
from .tune import tune
from .workloads import threads, workloads

PAGE = ROOT / "docs" / "results.md"
README = ROOT / "README.md"
INDEX = ROOT / "docs" / "index.md"
PACKS = ROOT / "docs" / "packs.md"
MARKS = "<!-- results: made by `python benches/run.py report` -->\n", "<!-- end of results -->"

Facts = dict[str, Any]


def calls(facts: Facts) -> Iterator[str]:
    """Per call from Python: µs and ratios."""
    rows = [
        [
            f"`{name}`",
            f"{found['us']['ruvgen']:.2f}",
            f"{found['of_peak']:.0%}",
            ", ".join(f"×{ratio[0]:.2f} {peer}" for peer, ratio in found["faster_than"].items()),
        ]
        for name, found in facts["results"].items()
    ]
    yield ""
    yield from table(["call", "µs", "of the multiply-add peak", "faster than"], rows)


def pgo(facts: Facts) -> Iterator[str]:
    """Per case and build: queries/s and ratios to base."""
    builds = list(facts["overall"])
    groups = facts.get("groups", {})
    also = ", and of the graph index, to which `insert` adds rows" if groups else ""
    yield f"\nQueries/s of exact 10-nearest search on held-out queries{also}; × base.\n"
    rows = []
    for name, cells in facts["cases"].items():
        row = [f"`{name}`"]
        for build in builds:
            queries, ratio = cells[build]["queries_per_s"]["value"], cells[build]["speedup"]
            half = (ratio["high"] - ratio["low"]) / 2
            row.append(f"{queries:,.0f}" + ("" if build == "base" else f" ×{ratio['value']:.3f} ±{half:.3f}"))
        rows.append(row)
    for name, found in {**{f", {group}": of for group, of in groups.items()}, "": facts["overall"]}.items():
        rows.append([f"geometric mean{name}", *(f"×{found[build]['value']:.3f}" for build in builds)])
    yield from table(["case", *builds], rows)
    gains = "".join(f" {gain[0].upper()}{gain[1:]}." for gain in facts.get("gains", ()))
    yield f"\n{facts['verdict']}.{gains} Kept: {facts['kept']}."


def lockfree(facts: Facts) -> Iterator[str]:
    """Per structure and threads: ns, and ratios to the same behind a lock; of queues, the tail too."""
    yield f"\nns per operation over all threads, on {facts['affinity']} cores; * marks more threads."
    for structure in dict.fromkeys(case.split("/")[0] for case in facts["results"]):
        cases = {key: found for key, found in facts["results"].items() if key.startswith(f"{structure}/")}
        others = list(dict.fromkeys(name for found in cases.values() for name in found["faster_than"]))
        tails = ["p99.9 of one, µs", "share of mutex"] if structure == "queue" else []
        yield f"\n### {structure.capitalize()}\n"
        rows = []
        for case, found in cases.items():
            row = [case.split("/")[1] + "*" * found["oversubscribed"], f"{found['ns']['ruvgen']:.2f}"]
            ratios = found["faster_than"]
            row += [f"×{ratios[name][0]:.2f}" if name in ratios else "not run" for name in others]
            if tails:
                tail = found["p999"]["ruvgen"]
                row += [f"{tail / 1e3:.1f}", f"{tail / found['p999']['mutex']:.0%}"]
            rows.append(row)
        yield from table(["threads", "ruvgen", *(f"faster than {name}" for name in others), *tails], rows)


SECTIONS = {
    "ann": ("Approximate search against other libraries", report_ann.ann),
    "tiers": ("Codecs: memory, recall and speed", tiers),
    "filters": ("Filters: prepared, masks, and an index of its own", filters),
    "index": ("The graph index", index),
    "workloads": ("Workloads", workloads),
    "calls": ("Calls from Python", calls),
    "kernels": ("Kernels against other libraries, from C", kernels),
    "layouts": ("Layouts", layouts),
    "packs": ("Kernel packs against any dimension", packs),
    "threads": ("Threads", threads),
    "tune": ("Kernels chosen by measurement", tune),
    "arena": ("The arena against allocators", arena),
    "lockfree": ("Lock-free structures against locked ones", lockfree),
    "sim": ("Cores that are modelled", sim),
    "pgo_build": ("Builds", pgo),
    "build": ("What builds cost", report_build.build),
    "ablation": ("What each idea is worth", report_build.ablation),
}
# By file, the artefact that it shows and who draws it.
PLOTS = {
    FRONT: ("ann", draw_front),
    report_ann.PLOT: ("ann", draw_ann),
    PLOT: ("kernels", draw),
}


def page() -> str:
    """The text of docs/results.md."""
    lines = ["# Results", "", "Made by `python benches/run.py report` from `benches/results/`; do not edit."]
    lines += ["One core of a shared virtual machine: ratios are worth more than absolute figures.", ""]
    lines += headline()
    for name, (title, section) in SECTIONS.items():
        if facts := load(name):
            lines += ["", f"## {title}", "", origin(name, facts), *folded(section(facts))]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n"


def drawn(artist: Any, facts: Facts, path: Path) -> None:
    """Draw a plot, and note in it what it shows."""
    artist(facts, path)
    text = path.read_text(encoding="utf-8").rstrip("\n")
    path.write_text(f"{text}\n<!-- {digest(facts)} -->\n", encoding="utf-8")


def digest(facts: Facts) -> str:
    """Of all figures of an artefact."""
    return hashlib.sha256(json.dumps(facts["results"], sort_keys=True).encode()).hexdigest()


def is_stale(plot: str, facts: Facts) -> bool:
    """Whether it is not there, or shows other figures."""
    path = PAGE.with_name(plot)
    return not path.exists() or f"<!-- {digest(facts)} -->" not in path.read_text(encoding="utf-8")


def filled(path: Path, text: str) -> str:
    """A page with something else between its marks."""
    block = re.compile(re.escape(MARKS[0]) + ".*?" + re.escape(MARKS[1]), re.DOTALL)
    return block.sub(lambda _: MARKS[0] + text + MARKS[1], path.read_text(encoding="utf-8"))


def main(argv: list[str]) -> int:
    """Write them all, or with --check compare."""
    options = argparse.ArgumentParser(prog="report", description=__doc__)
    options.add_argument("--check", action="store_true", help="write nothing; exit 1 if the files differ")
    args = options.parse_args(argv)
    texts = {PAGE: page(), README: filled(README, summary())}
    if found := load("packs"):
        texts[PACKS] = filled(PACKS, "\n".join([*packs(found), "", origin("packs", found), ""]))
    if found := load("ann"):
        texts[INDEX] = filled(INDEX, "\n".join([*picture(found), "", origin("ann", found), ""]))
    stale = [
        path for path, text in texts.items() if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    for plot, (name, artist) in PLOTS.items():
        facts = load(name)
        if facts and args.check and is_stale(plot, facts):
            stale.append(PAGE.with_name(plot))
        elif facts and not args.check:
            try:
                drawn(artist, facts, PAGE.with_name(plot))
                print(f"{PAGE.with_name(plot).relative_to(ROOT)} written")
            except ImportError as error:
                print(f"no plot: {error}")
    for path in stale:
        if args.check:
            print(f"{path.relative_to(ROOT)} differs from the artefacts; run `python benches/run.py report`")
        else:
            path.write_text(texts[path], encoding="utf-8")
            print(f"{path.relative_to(ROOT)} written")
    return bool(stale and args.check)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
