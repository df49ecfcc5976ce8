"""The scoreboard of kernels as a heat map: how they compare with the best peer, by group and metric."""

from __future__ import annotations

from math import exp, log, log2
from typing import Any

from benches.timing.scoreboard import WON

Facts = dict[str, Any]

SPAN = 2.0  # times as fast, or as slow, at the ends of the colours
COLORS = "RdBu"


def ratios(results: Facts) -> dict[tuple[str, str], list[float]]:
    """Of every case that a peer has, by form/type/place and metric."""
    found: dict[tuple[str, str], list[float]] = {}
    for name, facts in results.items():
        if facts["faster_than"]:
            form, metric, dtype, _, place = name.split("/")
            best = min(float(ratio[0]) for ratio in facts["faster_than"].values())
            found.setdefault((f"{form}/{dtype}/{place}", metric), []).append(best)
    return found


def heat(facts: Facts, plt: Any) -> Any:
    """Blue is faster, red slower; the number is that of the lost dimensions, if any."""
    found = ratios(facts["results"])
    groups = sorted({group for group, _ in found})
    metrics = list(dict.fromkeys(metric for _, metric in found))
    figure, axis = plt.subplots(figsize=(1.5 + 0.75 * len(metrics), 0.6 + 0.17 * len(groups)))
    grid = [[float("nan")] * len(metrics) for _ in groups]
    for (group, metric), values in found.items():
        line, column = groups.index(group), metrics.index(metric)
        mean = exp(sum(map(log, values)) / len(values))
        grid[line][column] = max(-1.0, min(1.0, log2(mean) / log2(SPAN)))
        if lost := sum(value < WON for value in values):
            axis.text(column, line, str(lost), ha="center", va="center", fontsize=6)
    axis.imshow(grid, cmap=COLORS, vmin=-1, vmax=1, aspect="auto")
    axis.set_xticks(range(len(metrics)), metrics, rotation=45, ha="left")
    axis.set_yticks(range(len(groups)), groups)
    axis.tick_params(top=True, labeltop=True, bottom=False, labelbottom=False, length=0)
    return figure
