"""How many cells are won: one per case that some peer has, by form, type and place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import exp, log
from typing import Any

Facts = dict[str, Any]

WON = 0.98  # of the best peer's speed: closer is a draw, where both are at the limit of memory


def scoreboard(results: Mapping[str, Facts]) -> Facts:
    """Of cases by name: cells, those lost, the geometric mean of ratios to the best peer, the worst cell."""
    groups: dict[str, list[tuple[float, str, str]]] = {}
    for name, facts in results.items():
        if not facts["faster_than"]:
            continue
        form, metric, dtype, dim, place = name.split("/")
        peer, ratio = min(facts["faster_than"].items(), key=lambda item: float(item[1][0]))
        groups.setdefault(f"{form}/{dtype}/{place}", []).append((ratio[0], f"{metric}/{dim}", peer))
    found = {key: _group(cells) for key, cells in sorted(groups.items())}
    every = [cell for cells in groups.values() for cell in cells]
    return {"won": WON, "all": _group(every), "groups": found} if every else {"won": WON, "groups": {}}


def _group(cells: list[tuple[float, str, str]]) -> Facts:
    ratio, where, peer = min(cells)
    mean = exp(sum(log(cell[0]) for cell in cells) / len(cells))
    return {
        "cells": len(cells),
        "lost": sum(cell[0] < WON for cell in cells),
        "mean": round(mean, 3),
        "worst": [round(ratio, 3), where, peer],
    }


def lines(board: Facts) -> Iterator[str]:
    """The board as text, what is lost first."""
    groups = board["groups"].items()
    rows = [*sorted(groups, key=lambda row: (-row[1]["lost"], row[1]["mean"]))]
    if "all" in board:
        rows.insert(0, ("all", board["all"]))
    yield f"cells lost (below {board['won']} of the best peer's speed), geometric mean, and the worst:"
    for name, own in rows:
        ratio, where, peer = own["worst"]
        yield f"{name:20} {own['lost']:3} of {own['cells']:3}  ×{own['mean']:.2f}  {ratio:.2f} {where} {peer}"
