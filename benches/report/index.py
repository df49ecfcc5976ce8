"""The part of docs/results.md that is about the graph index."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .kernels import table

Facts = dict[str, Any]


def index(facts: Facts) -> Iterator[str]:
    """Every bar, then the figures behind them."""
    yield "\nCPU time of all threads, ratios within a round. Recall is of the 10 nearest, by distance.\n"
    rows = []
    for bar in facts["bars"]:
        least, most = bar["least"], bar.get("most")
        wanted = f"≥ {least:,}" if most is None else f"{least or ''}{'…' if least else '≤ '}{most:,}"
        case = bar["case"].replace("[", "\\[")  # which would begin a link
        rows.append([bar["name"], case, wanted, figure(bar["value"]), "" if bar["held"] else "missed"])
    yield from table(["what", "of", "bar", "is", ""], rows)
    yield "\n### Figures\n"
    named = [
        [f"`{case}`", ", ".join(f"{name} {figure(value)}" for name, value in found.items())]
        for case, found in facts["results"].items()
    ]
    yield from table(["case", "figures"], named)


def figure(value: float) -> str:
    """Three digits, or all before the point."""
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"
