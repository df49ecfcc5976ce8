"""Every answer that threads get beside changes is justified by one moment between its call and its return.

RUVGEN_LINEAR=2000000 for a long run.
"""

from __future__ import annotations

import os

import pytest

from .linear_judge import judge
from .linear_life import Life, Scenario

ALL_CHANGES = {"add": 3, "upsert": 4, "remove": 3, "refused": 1, "compact": 1}
ALL_READS = {
    **{"one": 8, "batch": 4, "everything": 4, "few": 4, "many": 3, "each": 2, "mask": 3},
    **{"get": 20, "in": 20, "len": 10, "ids": 3, "save": 0.2},
}
SCENARIOS = (
    Scenario("all calls", ALL_CHANGES, ALL_READS),
    Scenario("ties", ALL_CHANGES, ALL_READS, values=3, dim=4, rows=120),
    Scenario("two writers", ALL_CHANGES, ALL_READS, writers=2),
    Scenario("replaced", {"upsert": 1}, ALL_READS, batch=40, rows=400, threads=(1, 2)),
    Scenario("hot", {"hot": 20, "upsert": 1}, {"hot": 10, "one": 1, "get": 1}),
    Scenario("compacted", {"compact": 3, "add": 1, "remove": 1}, ALL_READS, batch=2),
    Scenario("flat", {"add": 1, "remove": 1, "refused": 1}, ALL_READS, flat=True),
    Scenario("swept", {"churn": 1}, ALL_READS, rows=10_500, options={"degree": 4, "ef_construction": 8, "codec": "auto"}),
    Scenario("trained", {"upsert": 1, "half": 1}, ALL_READS, rows=0, grows_to=1_010, dim=1_300, halves=True, options={"degree": 4, "ef_construction": 4, "codec": "sq8"}),
    Scenario("f16", {"upsert": 1, "half": 1}, ALL_READS, rows=0, grows_to=1_010, dim=1_300, options={"degree": 4, "ef_construction": 4, "codec": "f16"}),
)
