"""docs/results.md, tables of README and docs/packs.md from artefacts: python benches/run.py report [--check].

No figure is typed: what has no artefact is not there.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benches.ann import judge
from benches.ann.plot import draw as draw_ann
from benches.common.places import KEPT, ROOT

from . import ann as report_ann
from . import builds as report_build
from .filters import filters
from .index import index
from .kernels import PLOT, best, kernels, table
from .layouts import layouts
from .packs import packs
from .plot import draw
from .runtime import arena, sim
from .tiers import tiers
from .tune import tune
from .workloads import threads, workloads

PAGE = ROOT / "docs" / "results.md"
README = ROOT / "README.md"
PACKS = ROOT / "docs" / "packs.md"
MARKS = "<!-- results: made by `python benches/run.py report` -->\n", "<!-- end of results -->"

Facts = dict[str, Any]


def load(name: str) -> Facts | None:
    """An artefact, or None where it was not measured."""
    path = KEPT / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None


def origin(name: str, facts: Facts) -> str:
    """One line that tells where figures come from."""
    peers = ", ".join(f"{peer} {number}" for peer, number in facts.get("peers", {}).items())
    build = facts.get("build", facts.get("compiler", ""))
    where = ", ".join(filter(None, (facts["cpu"], facts.get("isa", ""), build, peers)))
    when = f"{facts['commit'][:9]}, {facts['date'][:10]}"
    return f"`{facts['command'].strip()}` at {when}: {where}. All figures: `benches/results/{name}.json`."


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


SHOWN = (  # of the kernels in the README
    ("pair", "L1", "f32"),
    ("rows", "L2", "f32"),
    ("rows", "L2", "i8"),
    ("gather", "DRAM", "f32"),
)
COMMON = ("sqeuclidean", "dot", "cosine")  # metrics that most peers have
SECTIONS = {
    "kernels": ("Kernels against other libraries, from C", kernels),
    "calls": ("Calls from Python", calls),
    "ann": ("Approximate search against other libraries", report_ann.ann),
    "layouts": ("Layouts", layouts),
    "index": ("The graph index", index),
    "tiers": ("Codecs: memory, recall and speed", tiers),
    "filters": ("Filters: prepared, masks, and an index of its own", filters),
    "packs": ("Kernel packs against any dimension", packs),
    "arena": ("The arena against allocators", arena),
    "lockfree": ("Lock-free structures against locked ones", lockfree),
    "workloads": ("Workloads", workloads),
    "threads": ("Threads", threads),
    "tune": ("Kernels chosen by measurement", tune),
    "sim": ("Cores that are modelled", sim),
    "pgo_build": ("Builds", pgo),
    "build": ("What builds cost", report_build.build),
    "ablation": ("What each idea is worth", report_build.ablation),
}
PLOTS = {"kernels": (PLOT, draw), "ann": (report_ann.PLOT, draw_ann)}


def page() -> str:
    """The text of docs/results.md."""
    lines = ["# Results", "", "Made by `python benches/run.py report` from `benches/results/`; do not edit."]
    lines += ["One core of a shared virtual machine: ratios are worth more than absolute figures."]
    for name, (title, section) in SECTIONS.items():
        if facts := load(name):
            lines += ["", f"## {title}", "", origin(name, facts), *section(facts)]
    return "\n".join(lines) + "\n"


def summary() -> str:
    """The table of the README."""
    rows = []
    if facts := load("kernels"):
        cases = {tuple(key.split("/")): found for key, found in facts["results"].items()}
        for form, place, dtype in SHOWN:
            found = {
                key: case
                for key, case in cases.items()
                if (key[0], key[4], key[2]) == (form, place, dtype) and key[1] in COMMON
            }
            ratios = [best(case)[1] for case in found.values() if case["faster_than"]]
            if ratios:
                dims = sorted({int(key[3]) for key in found})
                text = f"×{min(ratios):.2f} to ×{max(ratios):.2f}"
                what = f"kernel `{form}` of {dtype}, rows in {place}; {', '.join(COMMON)}"
                rows.append([what, f"{dims[0]}–{dims[-1]}", text, "the best of its peers in each case"])
    if facts := load("calls"):
        for name in ("knn/256x10000x128", "cdist/sqeuclidean/256x10000x768", "pair/sqeuclidean/128"):
            if found := facts["results"].get(name):
                rival, ratio = best(found)
                rows.append(
                    [
                        f"`{name}` from Python",
                        name.rpartition("x")[2].rpartition("/")[2],
                        f"×{ratio:.2f}",
                        rival,
                    ]
                )
    if facts := load("ann"):
        for bar in judge.bars(facts):
            if " at recall " not in bar.name:
                data, rival = bar.case.split(", ")
                what = f"graph index at recall@10 0.95, {bar.name.partition(', of')[0]}, `{data}`"
                rows.append([what, data.split("-")[2], f"×{bar.value:.2f}", rival])
    return "\n".join(table(["what", "dim", "ruvgen is", "against"], rows)) + "\n"


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
    stale = [
        path for path, text in texts.items() if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    for name, (plot, artist) in PLOTS.items():
        if not args.check and (facts := load(name)):
            try:
                artist(facts, PAGE.with_name(plot))
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
