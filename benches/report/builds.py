"""The parts of docs/results.md that are about what builds cost, and what each idea is worth."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .kernels import table

Facts = dict[str, Any]


def build(facts: Facts) -> Iterator[str]:
    """Per build: size, seconds, import time, and its speed as `nox -s pgo_build` measured it."""
    speeds = facts["compared"].get("overall", {})
    yield ""
    rows = []
    for name, found in facts["results"].items():
        cost = f"{found['build_s']:.0f} ({found['build_cpu_s']:.0f})" if "build_s" in found else "–"
        median, low, high = found["import_ms"]["cpu"]
        speed = f"×{speeds[name]['value']:.3f}" if name in speeds else "–"
        cells = [f"{found['bytes'] / 1e6:.2f}", cost, f"{median:.1f} [{low:.1f}, {high:.1f}]", speed]
        rows.append([name, f"`{found['says']}`", *cells])
    head = ["build", "which is", "MB", "s to build (of CPU)", "ms of CPU to import over NumPy's", "× base"]
    yield from table(head, rows)
    for name, reason in facts["missing"].items():
        yield f"\nNot built: {name}, {reason}."
    yield ""
    rows = [
        [bar["name"], bar["case"], f"{bar['value']:.2f}", f"≤ {bar['most']}", "yes" if bar["held"] else "no"]
        for bar in facts["bars"]
    ]
    yield from table(["bar", "build", "is", "should be", "held"], rows)


def ablation(facts: Facts) -> Iterator[str]:
    """Per thing switched off: how many times as fast the base is, beside what was once projected."""
    yield f"\n{facts['set']}, ef {facts['ef']}, {facts['threads']} Python threads: how many times as fast"
    yield "everything on is as with one thing off, per query; 95 % intervals.\n"
    workloads = list(next(iter(facts["results"].values()))["workloads"])
    rows = []
    for found in facts["results"].values():
        cells = [_ratio(found["workloads"][name]["faster"]) for name in workloads]
        tail = _ratio(found["workloads"]["threads"]["p99"])
        rows.append([found["title"], *cells, tail, f"{found['recall']:.3f}", found["projected"]])
    if trained := facts["pgo"].get("exact"):
        gains = [
            f"×{trained[name]['value']:.3f} {name}" for name in ("pgo", "flags", "control") if name in trained
        ]
        blank = [""] * (len(workloads) - 1)
        rows.append(["PGO", *blank, ", ".join(gains), "", "", facts["pgo"]["projected"]])
    yield from table(["off", *workloads, "p99 of threads", "recall of it", "projected"], rows)
    for what, why in facts["unswitched"].items():
        yield f"\nNot switched off: {what}; {why}."
    for name, reason in facts["missing"].items():
        yield f"\nNot measured: {name}, {reason}."


def _ratio(found: list[float]) -> str:
    return f"×{found[0]:.2f} [{found[1]:.2f}, {found[2]:.2f}]"
