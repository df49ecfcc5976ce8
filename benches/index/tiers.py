"""What codecs cost and give: bytes of a vector, recall and speed, with rows beside codes and without."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

import ruvgen as rv
from benches.common.bar import Bar

from .memory import each
from .plan import Plan
from .sets import MOST_EF, K, Rows, least_ef, turns

TIERS = ("f32", "f16", "sq8", "sq4", "fused")
GOALS = (0.95, 0.99)
EF, QUERIES, MOST_ROWS = 64, 1000, 100_000


def tiers(plan: Plan) -> Iterator[Bar]:
    """Every codec on long rows, and on short ones; all in turn. No bars: it is a choice."""
    for rows in filter(None, (plan.text, plan.main)):
        measure(plan, rows.part(5_000 if plan.quick else MOST_ROWS, QUERIES))
    yield from ()


def measure(plan: Plan, rows: Rows) -> None:
    """All tiers of one set."""
    named = {}
    for codec in TIERS:
        for keep in (True, False) if codec != "f32" else (True,):
            name = codec if keep else f"{codec} alone"
            named[name] = plan.index(rows, codec=codec, keep_raw=keep)
    calls: dict[str, Any] = {}
    for name, index in named.items():
        for goal in GOALS:
            ef = least_ef(index, rows, goal)
            if ef < MOST_EF:
                calls[f"{name} at {goal}"] = lambda index=index, ef=ef: index.search(rows.queries, K, ef)
    seconds = turns(calls, plan.rounds)
    for name, index in named.items():
        plan.note(f"{rows.name}/tiers/{name}", figures(rows, index, name, seconds))


def figures(rows: Rows, index: rv.Index, name: str, seconds: Any) -> dict[str, float]:
    """Of one index."""
    found = {"bytes": each(index), "of float32": each(index) / (4 * rows.base.shape[1])}
    found[f"recall at ef {EF}"] = rows.recall(index.search(rows.queries, K, EF)[0])
    for goal in GOALS:
        if (call := f"{name} at {goal}") in seconds:
            found[f"queries/s at {goal}"] = len(rows.queries) / float(np.median(seconds[call]))
    return found
