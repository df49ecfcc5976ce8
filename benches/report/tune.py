"""The part of docs/results.md that is about what tune finds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .kernels import table

Facts = dict[str, Any]


def tune(facts: Facts) -> Iterator[str]:
    """Whether two runs agree, and what changed by form and element type."""
    whole, index = facts["agreement"], facts["index"]
    seconds = " and ".join(f"{each:.0f}" for each in facts["cpu_seconds"])
    yield f"\nTwo runs of {seconds} s of one core. Of {whole['cases']} cases, {whole['default']} keep the"
    yield f"default kernel in both runs, {whole['changed']} are served by the same other one in both, and"
    yield f"{whole['differ']} are judged otherwise in one of them{_rivals(whole['gains_of_differing'])}."
    yield f"Gains of the two runs differ by {whole['gains_differ_by']:.1%} (median)."
    settings = " and ".join(
        ", ".join(f"{key} {value}" for key, value in run.items()) for run in index["runs"]
    )
    default = ", ".join(f"{key} {value}" for key, value in index["default"].items())
    yield f"Settings of a {facts['index_rows']} index: {settings}; by default {default}.\n"
    rows = []
    for key, found in facts["groups"].items():
        gains = found["gains"]
        span = f"×{gains[0]:.2f} to ×{gains[2]:.2f}, median ×{gains[1]:.2f}" if gains else ""
        counts = [str(found[what]) for what in ("cases", "default", "changed", "differ")]
        rows.append([f"`{key}`", *counts, span])
    yield from table(["kernels", "cases", "default", "another in both", "judged otherwise", "gains"], rows)


def _rivals(gains: list[float]) -> str:
    """How fast the rivals are that were not judged alike."""
    return (
        f", where the best rival is ×{gains[0]:.2f} to ×{gains[2]:.2f}, median ×{gains[1]:.2f}"
        if gains
        else ""
    )
