"""Recall against queries per second: a panel per data set and way of asking, a line per library."""

from __future__ import annotations

from typing import Any

from .svg import MARKERS

Facts = dict[str, Any]
Points = list[tuple[float, float]]

MODES = ("batch", "single")
RATES = ("per_s", "qps")
LEAST = 0.7  # recall that is worth a look


def fronts(facts: Facts) -> dict[tuple[str, str], dict[str, Points]]:
    """Per set and mode: the Pareto front of each library over all its configurations."""
    found: dict[tuple[str, str], dict[str, Points]] = {}
    for key, entry in facts["results"].items():
        name, library = [part.strip() for part in key.split("|")][:2]
        for mode in MODES:
            for each in entry.get(mode, []):
                rate = next((each[unit] for unit in RATES if unit in each), None)
                if rate and each["recall"] >= LEAST:
                    found.setdefault((name, mode), {}).setdefault(library, []).append((each["recall"], rate))
    return {where: {name: front(points) for name, points in lines.items()} for where, lines in found.items()}


def front(points: Points) -> Points:
    """Those than which none has more of both, by recall."""
    kept: Points = []
    for recall, rate in sorted(points, key=lambda point: (-point[1], -point[0])):
        if not kept or recall > kept[-1][0]:
            kept.append((recall, rate))
    return kept


def pareto(facts: Facts, plt: Any) -> Any:
    """Recall is stretched towards 1, where the differences are."""
    panels = fronts(facts)
    if not panels:
        raise ValueError("no library has points of recall and queries per second")
    libraries = list(dict.fromkeys(name for lines in panels.values() for name in lines))
    libraries.sort(key=lambda name: name != "ruvgen")
    wide = min(2, len(panels))
    high = -(-len(panels) // wide)
    figure, axes = plt.subplots(high, wide, figsize=(5 * wide, 3.2 * high + 0.6), squeeze=False)
    for axis, ((name, mode), lines) in zip(axes.flat, panels.items(), strict=False):
        for i, library in enumerate(libraries):
            if points := lines.get(library):
                recalls, rates = zip(*points, strict=True)
                missed = [max(1 - recall, 1e-4) for recall in recalls]
                width = 2.2 if library == "ruvgen" else 1
                axis.plot(
                    missed, rates, color=f"C{i % 8}", marker=MARKERS[i // 8 % 8], lw=width, label=library
                )
        axis.set(xscale="log", yscale="log", title=f"{name}, {mode}", xlabel="recall@10", ylabel="queries/s")
        axis.set_xlim(1 - LEAST, 8e-4)
        ticks = (0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.001)
        axis.set_xticks(ticks, [f"{1 - tick:g}" for tick in ticks])
        axis.minorticks_off()
    for axis in axes.flat[len(panels) :]:
        axis.set_visible(False)
    handles = {line.get_label(): line for axis in axes.flat for line in axis.get_lines()}
    figure.legend(handles.values(), handles, loc="lower center", ncols=min(7, len(handles)))
    figure.tight_layout(rect=(0, 0.45 / (3.2 * high + 0.6), 1, 1))
    return figure
