"""What docs/results.md says first, and the tables of README and of the first page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from benches.ann import front, judge
from benches.ann.table import OWN

from .artefacts import load, origin
from .kernels import best, table

Facts = dict[str, Any]

FRONT = "results-front.svg"
SHOWN = (  # of the kernels in the README
    ("pair", "L1", "f32"),
    ("rows", "L2", "f32"),
    ("rows", "L2", "i8"),
    ("gather", "DRAM", "f32"),
)
COMMON = ("sqeuclidean", "dot", "cosine")  # metrics that most peers have


def by_set(facts: Facts) -> Iterator[str]:
    """Against the best of the others, at each dimension that was measured."""
    rows = []
    for name, shape in facts["sets"].items():
        rivals, cells = set(), []
        for recall in judge.RECALLS:
            own = judge.speed(facts, name, OWN, "batch", recall)
            others = [each for each in judge.ranking(facts, name, "batch", recall) if each["library"] != OWN]
            if own and others:
                rivals.add(others[0]["library"])
                cells.append(f"×{own['per_s'] / others[0]['per_s']:.2f}")
            else:
                cells.append("–")
        kind = "angular" if shape["angular"] else "Euclidean"
        rows.append([f"{shape['rows']:,} × {shape['dim']}, {kind}", *cells, ", ".join(sorted(rivals))])
    yield "How many times as fast as the fastest of the others:"
    yield ""
    yield from table(["rows × dim", *(f"at {recall:.2f}" for recall in judge.RECALLS), "which is"], rows)


def picture(facts: Facts) -> Iterator[str]:
    """The plot of one set, and what it shows in words."""
    yield f"![Recall and queries per second of each library on one set]({FRONT})"
    yield ""
    yield front.words(facts)
    yield ""
    yield from by_set(facts)


def headline() -> Iterator[str]:
    """The picture, then how many times as fast as others."""
    yield "## In short"
    if facts := load("ann"):
        yield ""
        yield from picture(facts)
        yield ""
        yield ""
        yield origin("ann", facts)
    yield ""
    yield "How many times as fast as others; below 1 it is slower. All figures follow, by topic."
    yield ""
    yield from summary().splitlines()


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
