"""The plot of docs/results.md: how near each kernel is to the limit of the core."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benches.common.figure import save, started

Facts = dict[str, Any]

PANELS = (("rows", "L1"), ("rows", "L2"), ("rows", "L3"), ("rows", "DRAM"), ("tile", "L2"))
COLORS = {  # of Okabe and Ito, who see to it that everybody can tell them apart
    "sqeuclidean": "#0072b2", "euclidean": "#56b4e9", "dot": "#d55e00", "cosine": "#009e73",
    "manhattan": "#e69f00", "chebyshev": "#cc79a7", "hamming": "#0072b2", "jaccard": "#d55e00",
    "braycurtis": "#f0e442", "canberra": "#999999",
}  # fmt: skip


def draw(facts: Facts, path: Path) -> None:
    """Write the plot as SVG, the same bytes for the same figures. Raises ImportError without matplotlib."""
    plt = started()
    cases = {tuple(key.split("/")): found for key, found in facts["results"].items() if "of_limit" in found}
    dtypes = list(dict.fromkeys(key[2] for key in cases))
    panels = [panel for panel in PANELS if any((key[0], key[4]) == panel for key in cases)]
    figure, axes = plt.subplots(
        len(dtypes),
        len(panels),
        figsize=(2 * len(panels), 1.35 * len(dtypes)),
        sharex=True,
        sharey=True,
        squeeze=False,
    )
    for dtype, line in zip(dtypes, axes, strict=True):
        for (form, place), axis in zip(panels, line, strict=True):
            _curves(axis, cases, form, place, dtype)
        line[0].set_ylabel(dtype)
    for (form, place), axis in zip(panels, axes[0], strict=True):
        axis.set_title(f"{form}, {place}")
    for axis in axes[-1]:
        axis.set_xlabel("dimension")
    handles = {line.get_label(): line for axis in axes.flat for line in axis.get_lines()[:-1]}
    figure.legend(handles.values(), handles, loc="lower center", ncols=len(handles), frameon=False)
    figure.supylabel("share of the limit: reading, or multiply-adds", fontsize=8)
    figure.tight_layout(rect=(0, 0.03, 1, 1))
    save(plt, figure, path)


def _curves(axis: Any, cases: dict[tuple[str, ...], Facts], form: str, place: str, dtype: str) -> None:
    for metric, color in COLORS.items():
        points = sorted(
            (int(key[3]), found["of_limit"][0])
            for key, found in cases.items()
            if key[:3] == (form, metric, dtype) and key[4] == place
        )
        if points:
            axis.plot(*zip(*points, strict=True), color=color, linewidth=0.8, label=metric)
    axis.axhline(1, color="#999999", linewidth=0.5)
    axis.set(xscale="log", xlim=(90, 2200), ylim=(0, 1.15))
    axis.set_xticks([128, 512, 2048], ["128", "512", "2048"], minor=False)
    axis.set_yticks([0, 0.5, 1], ["0", "½", "1"])
    axis.minorticks_off()
    for side in ("top", "right"):
        axis.spines[side].set_visible(False)
