"""The part of docs/results.md that is about approximate search against other libraries."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from benches.ann.judge import MODES, RECALLS, bars, entries, ranking

from .kernels import bar_table, table

Facts = dict[str, Any]

PLOT = "results-ann.svg"


def ann(facts: Facts) -> Iterator[str]:
    """The plot, the bars, and per set speeds at recalls, latencies, build and memory."""
    yield "\nQueries/s of one core by CPU time, k = 10, adjusted by reference work around every point;"
    yield "recall by distance; between parameters interpolated on the Pareto front. Each library in its best"
    yield "configuration, which may be another for every figure.\n"
    yield f"![Recall and queries per second]({PLOT})"
    yield "\n### What the index is to reach\n"
    yield from bar_table([bar.facts() for bar in bars(facts)])
    for name, shape in facts["sets"].items():
        kind = "angular" if shape["angular"] else "Euclidean"
        yield f"\n### {name}: {shape['rows']:,} rows of {shape['dim']}, {kind}\n"
        yield from _speeds(facts, name)
        yield "\nBuilding, and single queries at the fastest parameter of recall ≥ 0.95 (wall, CPU); the"
        yield "system's load when the search ended, of which one is its own:\n"
        yield from _costs(facts, name)
        for (library, config), entry in entries(facts, name).items():
            if "error" in entry:
                yield f"\n`{library}`, {config or 'as it comes'}: {entry['error']}."


def _speeds(facts: Facts, name: str) -> Iterator[str]:
    found: dict[str, dict[tuple[str, float], str]] = {}
    for mode in MODES:
        for recall in RECALLS:
            for each in ranking(facts, name, mode, recall):
                found.setdefault(each["library"], {})[mode, recall] = f"{each['per_s']:,.0f}"
    heads = [(mode, recall) for mode in MODES for recall in RECALLS]
    order = [each["library"] for each in ranking(facts, name, "batch", 0.95)]
    rows = [
        [library, *(found[library].get(head, "–") for head in heads)]
        for library in dict.fromkeys([*order, *found])
    ]
    yield from table(["library", *(f"{mode} at {recall:.2f}" for mode, recall in heads)], rows)


def _costs(facts: Facts, name: str) -> Iterator[str]:
    rows = []
    for (library, config), entry in entries(facts, name).items():
        built, late = entry.get("build"), entry.get("latency_us", {})
        if built:
            waits = [
                " / ".join(f"{us:.0f}" for us in late[p]) if late else "–" for p in ("p50", "p95", "p99")
            ]
            memory = f"{built['memory_bytes'] / 1e6:,.0f}"
            version = f"{library} {entry['version']}"
            rows.append(
                [version, config, f"{built['cpu_s']:,.0f}", memory, *waits, str(entry.get("load", "–"))]
            )
    head = [
        "library",
        "configuration",
        "build, s of CPU",
        "memory, MB",
        "p50, µs",
        "p95, µs",
        "p99, µs",
        "load",
    ]
    yield from table(head, rows)
