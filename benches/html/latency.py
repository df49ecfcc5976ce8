"""Percentiles, wherever an artefact has them: whatever holds p50 and p99 is a curve."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .svg import MARKERS

Facts = dict[str, Any]

PERCENTILES = {"p50": "50", "p90": "90", "p95": "95", "p99": "99", "p99.9": "99.9", "p999": "99.9"}
MOST = 24  # curves of a plot, beyond which nobody can tell them apart


def curves(facts: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], dict[str, float]]]:
    """The path of every object that holds percentiles, and these."""
    if not isinstance(facts, dict):
        return
    found = {PERCENTILES[key]: value for key, value in facts.items() if key in PERCENTILES}
    if {"50", "99"} <= found.keys() and all(isinstance(value, int | float) for value in found.values()):
        yield path, found
        return
    for key, value in facts.items():
        yield from curves(value, (*path, str(key)))


def latency(facts: Facts, plt: Any) -> Any:
    """A line per curve; units are those of the artefact, and named as there."""
    found = list(curves(facts.get("results", facts)))
    if not found:
        raise ValueError("there are no percentiles in it")
    same = {part for part in found[0][0][1:] if all(part in path[1:] for path, _ in found)}
    groups: dict[str, list[tuple[str, dict[str, float]]]] = {}
    for path, values in found:
        name = " ".join(part for part in path[1:] if part not in same) or path[-1]
        groups.setdefault(path[0] if len(path) > 1 else "", []).append((name, values))
    names = list(dict.fromkeys(name for group in groups.values() for name, _ in group))[:MOST]
    wide = min(3, len(groups))
    high = -(-len(groups) // wide)
    rows = -(-len(names) // 3)
    height = 2.4 * high + 0.19 * rows + 0.3
    figure, axes = plt.subplots(high, wide, figsize=(3.3 * max(wide, 2), height), squeeze=False, sharey=True)
    for axis, (title, group) in zip(axes.flat, groups.items(), strict=False):
        for name, values in group:
            if name in names:
                at = names.index(name)
                line = {"color": f"C{at % 8}", "marker": MARKERS[at // 8 % 8], "label": name}
                axis.plot(list(values), list(values.values()), **line)
        axis.set(title=title, yscale="log", xlabel="percentile")
    for axis in axes[:, 0]:
        axis.set_ylabel(" ".join(sorted(same)))
    for axis in axes.flat[len(groups) :]:
        axis.set_visible(False)
    handles = {line.get_label(): line for axis in axes.flat for line in axis.get_lines()}
    figure.legend(handles.values(), handles, loc="lower center", ncols=min(3, len(handles)))
    figure.tight_layout(rect=(0, (0.19 * rows + 0.1) / height, 1, 1))
    return figure
