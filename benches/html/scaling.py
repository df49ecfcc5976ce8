"""Plots over numbers of threads or cores: measured ones, and those that are modelled."""

from __future__ import annotations

from typing import Any

from .svg import INK, MARKERS

Facts = dict[str, Any]
Curves = dict[str, list[tuple[int, float]]]


def threads(facts: Facts, plt: Any) -> Any:
    """How many times as fast as one thread, per piece of work."""
    curves: Curves = {}
    for name, found in facts["results"].items():
        curves[name] = [(int(count), row["faster"][0]) for count, row in found["threads"].items()]
    figure, axis = plt.subplots(figsize=(7.2, 3.4))
    _lines(axis, curves)
    cores = facts.get("usable_cores", facts.get("cores"))
    counts = sorted({count for curve in curves.values() for count, _ in curve})
    axis.plot(counts, [min(count, cores or count) for count in counts], ":", color=INK, lw=0.8, label="cores")
    if cores:
        axis.axvspan(cores * 1.1, max(counts[-1], cores) * 1.1, color=INK, alpha=0.07, lw=0)
    axis.set(xlabel="threads; shaded: more than cores", ylabel="times as fast as one")
    _by_doubling(axis, counts)
    axis.legend(loc="center left", bbox_to_anchor=(1, 0.5))
    figure.tight_layout()
    return figure


def lockfree(facts: Facts, plt: Any) -> Any:
    """Nanoseconds of an operation over all threads, per structure and contestant."""
    cases = {tuple(key.split("/")): found for key, found in facts["results"].items()}
    structures = list(dict.fromkeys(key[0] for key in cases))
    return _grid(
        plt,
        {
            structure: _curves({key[1]: found["ns"] for key, found in cases.items() if key[0] == structure})
            for structure in structures
        },
        f"threads; {facts.get('affinity', '?')} cores",
        "ns",
    )


def modelled(facts: Facts, plt: Any) -> Any:
    """Million operations per second by cores, one panel for each length of the work between."""
    panels = {}
    for work, found in facts["work_ns"].items():
        panels[f"modelled: {work} ns between"] = {
            task: [(int(n), cell["mops"]) for n, cell in by_cores.items()]
            for task, by_cores in found["results"].items()
        }
    return _grid(plt, panels, "cores, modelled", "million operations/s")


def _curves(by_count: dict[str, Facts]) -> Curves:
    """Count → name → value, turned round."""
    curves: Curves = {}
    for count, values in by_count.items():
        for name, value in values.items():
            curves.setdefault(name, []).append((int(count), float(value)))
    return curves


def _grid(plt: Any, panels: dict[str, Curves], across: str, up: str) -> Any:
    wide = min(3, len(panels))
    high = -(-len(panels) // wide)
    figure, axes = plt.subplots(high, wide, figsize=(3.3 * wide, 2.5 * high + 0.7), squeeze=False)
    names = list(dict.fromkeys(name for curves in panels.values() for name in curves))
    styles = {name: (f"C{i % 8}", MARKERS[i % 8]) for i, name in enumerate(names)}
    for axis, (title, curves) in zip(axes.flat, panels.items(), strict=False):
        for name, curve in curves.items():
            axis.plot(
                *zip(*sorted(curve), strict=True), color=styles[name][0], marker=styles[name][1], label=name
            )
        axis.set(title=title, xlabel=across, ylabel=up, yscale="log")
        _by_doubling(axis, sorted({count for curve in curves.values() for count, _ in curve}))
    for axis in axes.flat[len(panels) :]:
        axis.set_visible(False)
    handles = {line.get_label(): line for axis in axes.flat for line in axis.get_lines()}
    figure.legend(handles.values(), handles, loc="lower center", ncols=min(5, len(handles)))
    rows = -(-len(handles) // 5)
    figure.tight_layout(rect=(0, 0.2 * rows / (2.5 * high + 0.7) + 0.02, 1, 1))
    return figure


def _lines(axis: Any, curves: Curves) -> None:
    for i, (name, curve) in enumerate(curves.items()):
        axis.plot(*zip(*sorted(curve), strict=True), color=f"C{i % 8}", marker=MARKERS[i % 8], label=name)


def _by_doubling(axis: Any, counts: list[int]) -> None:
    axis.set_xscale("log", base=2)
    axis.set_xticks(counts, [str(count) for count in counts])
    axis.minorticks_off()
