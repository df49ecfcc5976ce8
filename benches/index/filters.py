"""Filters: prepared as a subset, given as a mask, and beside an index of the allowed rows alone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

import ruvgen as rv
from benches.common.bar import Bar

from .plan import Plan
from .sets import K, Rows, turns

SHARES = (0.001, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5)
EF, QUERIES, DISAGREEING, MOST_ROWS = 64, 1000, 8, 100_000
KINDS = ("random", "nearest", "farthest")


def selective(plan: Plan) -> Iterator[Bar]:
    """At several shares of rows: any, those nearest to the query, and those farthest from it."""
    for rows in filter(None, (plan.text, plan.main)):
        part = rows.part(5_000 if plan.quick else MOST_ROWS, QUERIES)
        index = plan.index(part)
        for share in SHARES:
            for kind in KINDS:
                case = f"{part.name}/filters/{kind} {share:.1%}"
                plan.note(case, measure(plan, index, part, share, kind))
    yield from ()


def measure(plan: Plan, index: rv.Index, rows: Rows, share: float, kind: str) -> dict[str, float]:
    """µs of a query in a batch, or of a single one where each query has a filter of its own; and recalls."""
    count = max(K, round(share * len(rows.base)))
    if kind == "random":
        ids = np.sort(np.random.default_rng(0).permutation(len(rows.base))[:count])
        return _mean([_one(plan, index, rows, ids, rows.queries)])
    found = []
    for query in rows.queries[:DISAGREEING]:
        order = np.argsort(rv.cdist(query[None], rows.base, rows.metric)[0], kind="stable")
        ids = np.sort(order[:count] if kind == "nearest" else order[-count:])
        found.append(_one(plan, index, rows, ids, query[None]))
    return _mean(found)


def _mean(found: list[dict[str, float]]) -> dict[str, float]:
    return {name: float(np.mean([one[name] for one in found])) for name in found[0]}


def _one(
    plan: Plan, index: rv.Index, rows: Rows, ids: NDArray[np.intp], queries: NDArray[np.float32]
) -> dict[str, float]:
    """With one filter: the subset, the mask, and an index of these rows alone, in turn."""
    mask = np.zeros(len(rows.base), bool)
    mask[ids] = True
    start = time.process_time()
    subset = index.subset(ids, threads=1)
    prepared = time.process_time()
    alone = rv.Index(index.dim, rows.metric)
    alone.add(rows.base[ids], ids, threads=1)
    built = time.process_time()
    calls: dict[str, Callable[[], Any]] = {
        "subset": lambda: index.search(queries, K, EF, filter=subset),
        "mask": lambda: index.search(queries, K, EF, filter=mask),
        "alone": lambda: alone.search(queries, K, EF),
    }
    kth = rv.knn(rows.base[ids], queries, K, rows.metric)[1][:, -1:]
    found = {
        "rows": float(len(ids)),
        "preparing, ms": 1e3 * (prepared - start),
        "building, ms": 1e3 * (built - prepared),
    }
    found |= {
        f"recall, {name}": float((call()[1] <= kth * (1 + 1e-5) + 1e-6).mean())
        for name, call in calls.items()
    }
    seconds = turns(calls, plan.rounds)
    for name in calls:
        found[f"µs, {name}"] = 1e6 * float(np.median(seconds[name])) / len(queries)
    return found
