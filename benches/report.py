"""docs/results.md and the README's table from benches/results/: python benches/run.py report [--check].

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

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "benches" / "results"
PAGE = ROOT / "docs" / "results.md"
README = ROOT / "README.md"
MARKS = "<!-- results: made by `python benches/run.py report` -->\n", "<!-- end of results -->"

Facts = dict[str, Any]


def load(name: str) -> Facts | None:
    """An artefact, or None where it was not measured."""
    path = RESULTS / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None


def origin(name: str, facts: Facts) -> str:
    """One line that tells where figures come from."""
    peers = ", ".join(f"{peer} {number}" for peer, number in facts.get("peers", {}).items())
    build = facts.get("build", facts.get("compiler", ""))
    where = ", ".join(filter(None, (facts["cpu"], facts["isa"], build, peers)))
    when = f"{facts['commit'][:9]}, {facts['date'][:10]}"
    return f"`{facts['command'].strip()}` at {when}: {where}. All figures: `benches/results/{name}.json`."


def table(head: list[str], rows: list[list[str]]) -> Iterator[str]:
    """A Markdown table."""
    yield "| " + " | ".join(head) + " |"
    yield "|" + " --- |" * len(head)
    yield from ("| " + " | ".join(row) + " |" for row in rows)


def best(facts: Facts) -> tuple[str, float]:
    """The fastest peer of a case, and how many times as fast this library is."""
    return min(((peer, ratio[0]) for peer, ratio in facts["faster_than"].items()), key=lambda pair: pair[1])


def kernels(facts: Facts) -> Iterator[str]:
    """Per form and place: ns, share of the bandwidth, ratio to the best peer."""
    rates = ", ".join(f"{name} {rate:.0f}" for name, rate in facts["limits"].items())
    yield f"\nLimits of one core in the same run: {rates} (GB/s; multiply-add in Gflop/s).\n"
    cases = {tuple(key.split("/")): found for key, found in facts["results"].items()}
    for form, place in dict.fromkeys((key[0], key[3]) for key in cases):
        metrics = list(dict.fromkeys(key[1] for key in cases if key[0] == form))
        dims = list(dict.fromkeys(key[2] for key in cases if key[0] == form))
        yield f"\n### `{form}`, {place}\n"
        yield "ns per distance, share of the place's bandwidth, × the best peer's speed.\n"
        rows = []
        for dim in dims:
            row = [dim]
            for metric in metrics:
                found = cases[form, metric, dim, place]
                share = "" if form == "pair" else f", {found['of_limit']:.0%}"
                rival = f", ×{best(found)[1]:.2f} {best(found)[0]}" if found["faster_than"] else ""
                row.append(f"{found['ns']['ruvgen']:.2f}{share}{rival}")
            rows.append(row)
        yield from table(["dim", *metrics], rows)
    yield "\nGeometric means of the ratios, over metrics and dimensions:\n"
    means = [[*key.split("/"), f"×{mean[0]:.2f}"] for key, mean in facts["geometric_means"].items()]
    yield from table(["form", "rows in", "peer", "faster"], means)


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
    yield "\nQueries/s of exact 10-nearest search on held-out queries; × base.\n"
    rows = []
    for name, cells in facts["cases"].items():
        row = [f"`{name}`"]
        for build in builds:
            queries, ratio = cells[build]["queries_per_s"]["value"], cells[build]["speedup"]
            half = (ratio["high"] - ratio["low"]) / 2
            row.append(f"{queries:,.0f}" + ("" if build == "base" else f" ×{ratio['value']:.3f} ±{half:.3f}"))
        rows.append(row)
    means = [f"×{facts['overall'][build]['value']:.3f}" for build in builds]
    yield from table(["case", *builds], [*rows, ["geometric mean", *means]])
    yield f"\n{facts['verdict']}. Kept: {facts['kept']}."


SECTIONS = {
    "kernels": ("Kernels against other libraries, from C", kernels),
    "calls": ("Calls from Python", calls),
    "pgo_build": ("Builds", pgo),
}


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
        for form, place in (("pair", "L1"), ("rows", "L2"), ("gather", "DRAM")):
            found = [
                case for key, case in facts["results"].items() if key.startswith(form) and key.endswith(place)
            ]
            ratios = [best(case)[1] for case in found if case["faster_than"]]
            text = f"×{min(ratios):.2f} to ×{max(ratios):.2f}"
            rows.append(
                [f"kernel `{form}`, rows in {place}", "96–1536", text, "the best of its peers at each dim"]
            )
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
    return "\n".join(table(["what", "dim", "ruvgen is", "against"], rows)) + "\n"


def main(argv: list[str]) -> int:
    """Write both, or with --check compare."""
    options = argparse.ArgumentParser(prog="report", description=__doc__)
    options.add_argument("--check", action="store_true", help="write nothing; exit 1 if the files differ")
    args = options.parse_args(argv)
    readme = README.read_text(encoding="utf-8")
    block = re.compile(re.escape(MARKS[0]) + ".*?" + re.escape(MARKS[1]), re.DOTALL)
    texts = {PAGE: page(), README: block.sub(lambda _: MARKS[0] + summary() + MARKS[1], readme)}
    stale = [
        path for path, text in texts.items() if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    for path in stale:
        if args.check:
            print(f"{path.relative_to(ROOT)} differs from the artefacts; run `python benches/run.py report`")
        else:
            path.write_text(texts[path], encoding="utf-8")
            print(f"{path.relative_to(ROOT)} written")
    return bool(stale and args.check)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
