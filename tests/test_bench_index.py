"""The measures of the index's benchmark, on cases whose answers are known."""

from __future__ import annotations

import numpy as np
import pytest

from benches.index.sets import K, Rows, least_ef, turns
from benches.report.index import index as section

from .index_data import normal


@pytest.fixture
def rows() -> Rows:
    base, queries = normal(2000, 8)
    return Rows.of("some", "sqeuclidean", base, queries)


def test_recall_counts_equal_distances_and_nothing_else() -> None:
    base = np.arange(80, dtype=np.float32)[:, None]
    some = Rows.of("a line", "sqeuclidean", base, base[40:43])
    near = np.arange(40, 43)[:, None] + np.arange(-5, 5)
    assert some.recall(near) == 1
    near[:, 0] = [45, 0, -1]  # as far as the row that is missing; far away; nothing
    assert some.recall(near) == pytest.approx(1 - 2 / 3 / K)


def test_the_least_ef_reaches_the_goal(rows: Rows) -> None:
    index = rows.index(ef_construction=40, degree=8)
    ef = least_ef(index, rows, 0.9)
    found = {at: rows.recall(index.search(rows.queries, K, at)[0]) for at in (ef - 1, ef)}
    assert found[ef] >= 0.9 > found[ef - 1]


def test_turns_are_all_taken() -> None:
    taken = {"a": 0, "b": 0}

    def take(name: str) -> None:
        taken[name] += 1

    seconds = turns({name: lambda name=name: take(name) for name in taken}, 5)  # type: ignore[misc]
    assert taken == {"a": 6, "b": 6}
    assert {name: len(times) for name, times in seconds.items()} == {"a": 5, "b": 5}


def test_missed_bars_are_shown() -> None:
    bar = {"name": "speed", "case": "some", "least": 0, "most": 1.1}
    facts = {
        "bars": [bar | {"value": 1.25, "held": False}, bar | {"value": 1.0, "held": True}],
        "results": {"some/search": {"ef": 12, "qps": 12345.6}},
    }
    text = "\n".join(section(facts))
    assert "| speed | some | ≤ 1.1 | 1.25 | missed |" in text
    assert "| speed | some | ≤ 1.1 | 1 |  |" in text
    assert "ef 12, qps 12,346" in text
