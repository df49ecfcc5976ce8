"""The graph index in use: reachability, removal, filters, and every metric."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from benches.common.bar import Bar

from .plan import Plan
from .sets import Floats, K, Rows, ratio, turns

LIVING, METRICS = 100_000, 20_000
EF = 64
SELECTED = 0.01
QUERIES = 1000


def reach(plan: Plan) -> Iterator[Bar]:
    """Every row by its links; every row as an answer; every row as the answer to itself."""
    rows = plan.some(LIVING)
    index = plan.index(rows)
    n = len(rows.base)
    report = index.check()
    yield Bar("rows that links lead to", rows.name, report["reachable"] / report["nodes"], 0.9999)
    found, _ = index.search(rows.queries[:2], n, n)
    share = min(len(np.unique(row[row >= 0])) for row in found) / n
    yield Bar("rows found with k and ef of all", rows.name, share, 0.9999)
    some = rows.base[:: max(1, n // 20_000)]
    _, distances = index.search(some, 1, EF)
    yield Bar(
        "rows that find themselves first", f"{rows.name}, ef {EF}", float((distances == 0).mean()), 0.999
    )


def removal(plan: Plan) -> Iterator[Bar]:
    """Half of the rows go."""
    rows = plan.some(LIVING)
    index = plan.index(rows)
    kept = np.sort(np.random.default_rng(0).permutation(len(rows.base))[: len(rows.base) // 2])
    index.remove(np.setdiff1d(np.arange(len(rows.base)), kept), threads=1)
    left = Rows.of(f"half of {rows.name}", rows.metric, rows.base[kept], rows.queries)
    fresh = plan.index(left)
    for ef in (16, 32, EF):
        found, _ = index.search(rows.queries, K, ef)
        case = f"{left.name}, ef {ef}"
        yield Bar("queries that get k results after removal", case, float((found >= 0).all(1).mean()), 1.0)
        ours = left.recall(np.searchsorted(kept, found))
        new = left.recall(fresh.search(rows.queries, K, ef)[0])
        yield Bar("recall after removal, less a new index's", case, ours - new, -0.01)


def filters(plan: Plan) -> Iterator[Bar]:
    """One row in a hundred may be returned."""
    rows = plan.some(LIVING)
    index = plan.index(rows)
    mask = np.random.default_rng(1).random(len(rows.base)) < SELECTED
    allowed = Rows.of(rows.name, rows.metric, rows.base[mask], rows.queries)
    found, _ = index.search(rows.queries, K, EF, filter=mask)
    case = f"{rows.name}, {SELECTED:.0%}, ef {EF}"
    yield Bar("queries that get k results with a filter", case, float((found >= 0).all(1).mean()), 1.0)
    places = np.cumsum(mask) - 1
    yield Bar("recall with a filter", case, allowed.recall(places[found]), 0.95)
    seconds = turns(
        {
            "filtered": lambda: index.search(rows.queries, K, EF, filter=mask),
            "plain": lambda: index.search(rows.queries, K, EF),
        },
        plan.rounds,
    )
    yield Bar("speed with a filter, of that without", case, ratio(seconds["plain"], seconds["filtered"]), 0.5)


def metrics(plan: Plan) -> Iterator[Bar]:
    """Recall of each metric and codec; products of rows of any sign and length, too."""
    rows = plan.some(METRICS)
    centre = rows.base.mean(axis=0)
    lengths = np.random.default_rng(2).uniform(0.5, 1.5, (len(rows.base), 1)).astype(np.float32)

    def around(x: Floats) -> Floats:
        return np.asarray(x - centre, np.float32)

    kinds = {
        "sqeuclidean": (rows.base, rows.queries),
        "cosine": (rows.base, rows.queries),
        "manhattan": (rows.base, rows.queries),
        "dot": (around(rows.base) * lengths, around(rows.queries)),
    }
    for metric, (base, queries) in kinds.items():
        some = Rows.of(f"{rows.name} for {metric}", metric, base, queries)
        for codec in ("auto", "f16"):
            found, _ = some.index(codec=codec).search(queries, K, EF)
            yield Bar(f"recall for {metric}", f"{rows.name}, {codec}, ef {EF}", some.recall(found), 0.95)
