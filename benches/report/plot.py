"""The plot of docs/results.md: how near kernels are to the limit of the core, a cell for each."""

from __future__ import annotations

from pathlib import Path
from statistics import median
from typing import Any

from benches.common.figure import save, started

Facts = dict[str, Any]

COLUMNS = (("rows", "L1"), ("rows", "L2"), ("rows", "L3"), ("rows", "DRAM"), ("tile", "L2"))
DARK = 0.55  # shares above which a cell is dark enough for white letters
ROW = 0.2  # inches


def cells(facts: Facts) -> dict[tuple[str, str], dict[tuple[str, str], float]]:
    """By element type and metric, by form and place: the median over dimensions of the share of the limit."""
    shares: dict[tuple[str, str], dict[tuple[str, str], list[float]]] = {}
    for key, found in facts["results"].items():
        form, metric, dtype, _, place = key.split("/")
        if "of_limit" in found and (form, place) in COLUMNS:
            line = shares.setdefault((dtype, metric), {})
            line.setdefault((form, place), []).append(found["of_limit"][0])
    return {row: {at: median(each) for at, each in line.items()} for row, line in shares.items()}


def draw(facts: Facts, path: Path) -> None:
    """Write the plot as SVG, the same bytes for the same figures. Raises ImportError without matplotlib."""
    plt = started()
    found = cells(facts)
    dtypes = list(dict.fromkeys(dtype for dtype, _ in found))
    rows = [row for dtype in dtypes for row in found if row[0] == dtype]
    nothing = float("nan")
    shares = [[found[row].get(column, nothing) for column in COLUMNS] for row in rows]
    with plt.rc_context({"font.size": 9}):
        figure, axis = plt.subplots(figsize=(4.8, ROW * len(rows) + 0.6))
        colors = plt.get_cmap("Blues").copy()
        colors.set_bad("#ffffff")
        axis.pcolormesh(shares, cmap=colors, vmin=0, vmax=1, edgecolors="#ffffff", linewidth=1)
        for y, line in enumerate(shares):
            for x, share in enumerate(line):
                if share == share:  # there is one
                    color = "#ffffff" if share > DARK else "#000000"
                    axis.text(x + 0.5, y + 0.5, f"{share:.0%}", ha="center", va="center", color=color)
        axis.set_yticks([y + 0.5 for y in range(len(rows))], [" ".join(row) for row in rows])
        axis.set_xticks([x + 0.5 for x in range(len(COLUMNS))], ["\n".join(column) for column in COLUMNS])
        axis.xaxis.tick_top()
        axis.invert_yaxis()
        axis.tick_params(length=0)
        for side in axis.spines.values():
            side.set_visible(False)
        figure.tight_layout()
        save(plt, figure, path)
