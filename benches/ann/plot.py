"""The plot of docs/results.md: recall and speed, every library's front, a panel for each set and mode."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benches.common.figure import save, started

from .curve import front, speeds
from .judge import MODES, entries, usual
from .table import LIBRARIES, OWN

Facts = dict[str, Any]

FROM = 0.8  # recall
COLORS = ("#000000", "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")  # of Okabe and Ito
MARKS = "osD^vx"


def draw(facts: Facts, path: Path) -> None:
    """Write the plot as SVG, the same bytes for the same figures. Raises ImportError without matplotlib."""
    plt = started()
    sets = list(facts["sets"])
    figure, axes = plt.subplots(len(sets), len(MODES), figsize=(8, 3 * len(sets)), squeeze=False)
    for name, line in zip(sets, axes, strict=True):
        for mode, axis in zip(MODES, line, strict=True):
            _curves(axis, facts, name, mode)
            axis.set_title(f"{name}, {'batches' if mode == 'batch' else 'single queries'}")
        line[0].set_ylabel("queries/s of one core")
    for axis in axes[-1]:
        axis.set_xlabel("recall@10")
    handles = {line.get_label(): line for axis in axes.flat for line in axis.get_lines()}
    figure.legend(handles.values(), handles, loc="lower center", ncols=7, frameon=False)
    figure.tight_layout(rect=(0, 0.2 / len(sets), 1, 1))
    save(plt, figure, path)


def _curves(axis: Any, facts: Facts, name: str, mode: str) -> None:
    """The front over all configurations of a library; errors are proportional to 1 − recall."""
    reference, found = usual(facts, name), entries(facts, name)
    for number, library in enumerate(LIBRARIES):
        points = [
            point
            for (other, _), entry in found.items()
            if other == library
            for point in speeds(entry, mode, reference)
        ]
        curve = [point for point in front(points) if point[0] >= FROM]
        if curve:
            style = {"color": COLORS[number % len(COLORS)], "marker": MARKS[number % len(MARKS)]}
            wide = 1.6 if library == OWN else 0.8
            axis.plot(*zip(*curve, strict=True), label=library, linewidth=wide, markersize=2.5, **style)
    axis.set(xlim=(FROM, 1.0), yscale="log", xticks=(0.8, 0.85, 0.9, 0.95, 1.0))
    for side in ("top", "right"):
        axis.spines[side].set_visible(False)
