"""The plot of the first page: recall and speed on one set, readable on a phone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benches.common.figure import save, started

from .curve import front, speeds
from .judge import entries, ranking, usual
from .table import OWN

Facts = dict[str, Any]

SET = "debsift-1m-128-euclidean"
RECALL = 0.95  # at which libraries are named in the order of their speed
FROM = 0.85
STYLES = (("#d55e00", "s"), ("#009e73", "D"), ("#cc79a7", "^"), ("#e69f00", "v"), ("#56b4e9", "P"))


def draw(facts: Facts, path: Path) -> None:
    """Write the plot as SVG, the same bytes for the same figures. Raises ImportError without matplotlib."""
    plt = started()
    reference, found = usual(facts, SET), entries(facts, SET)
    with plt.rc_context({"font.size": 11}):  # as wide as a phone, a point is about a pixel
        figure, axis = plt.subplots(figsize=(4.8, 4.4))
        styles = iter(STYLES)
        for library in [each["library"] for each in ranking(facts, SET, "batch", RECALL)]:
            points = [
                point
                for (other, _), entry in found.items()
                if other == library
                for point in speeds(entry, "batch", reference)
            ]
            color, mark = ("#0072b2", "o") if library == OWN else next(styles)
            curve = [point for point in front(points) if point[0] >= FROM]
            wide = 2.4 if library == OWN else 1.2
            axis.plot(
                *zip(*curve, strict=True), label=library, color=color, marker=mark, lw=wide, markersize=3.5
            )
        axis.set(xlim=(FROM, 1.0), yscale="log", xlabel="recall@10", ylabel="queries/s of one core")
        axis.set_xticks([0.85, 0.9, 0.95, 1.0])
        axis.yaxis.set_major_formatter(lambda value, _: f"{value:,.0f}")
        axis.grid(visible=True, which="major", color="#dddddd", linewidth=0.5)
        for side in ("top", "right"):
            axis.spines[side].set_visible(False)
        axis.legend(loc="lower left", frameon=False, title="fastest first")
        figure.tight_layout()
        save(plt, figure, path)


def words(facts: Facts) -> str:
    """What it shows, in a sentence."""
    shape = facts["sets"][SET]
    order = ranking(facts, SET, "batch", RECALL)
    each = ", ".join(f"{one['library']} {one['per_s']:,.0f}" for one in order)
    what = f"{shape['rows']:,} SIFT descriptors of {shape['dim']} elements"
    return f"Queries per second of one core at recall@10 {RECALL}, batches, {what}: {each}."
