"""Every answer that threads get beside changes is justified by one moment between its call and its return.

RUVGEN_LINEAR=2000000 for so many answers in all.
"""

from __future__ import annotations

import os

import pytest

from .linear_judge import judge
from .linear_life import Life, Scenario

CHANGES = {"add": 3, "upsert": 4, "remove": 3, "refused": 1, "compact": 1}
ROWS = {"get": 20, "in": 20, "several": 10, "len": 10, "ids": 3}
SEARCHES = {"one": 8, "batch": 4, "everything": 4, "few": 4, "many": 3, "each": 2, "mask": 3}
SEARCHES |= {"radius": 4, "subset": 4}
SEEN = {kind: weight for kind, weight in SEARCHES.items() if kind != "mask"}  # masks have marked rows too
READS = ROWS | SEARCHES | {"save": 1}
FLAT = {kind: weight for kind, weight in READS.items() if kind != "subset"}
QUICK = {"degree": 4, "ef_construction": 8}  # graphs that are made in no time
SCENARIOS = (
    Scenario("all calls", CHANGES, READS),
    Scenario("equal distances", CHANGES, READS, rows=120, dim=4, values=3),
    Scenario("two writers", CHANGES, READS, writers=2),
    Scenario("writers together", CHANGES, READS, writers=4, batch=3, threads=(1, 2), rounds=1),
    Scenario("next ids", {"append": 4, "remove": 3, "refused": 1, "compact": 1}, READS, rounds=1),
    Scenario("renamed", CHANGES | {"rename": 6}, READS, batch=6, threads=(1, 2)),
    Scenario("renamed beside scans", {"rename": 1}, SEARCHES | {"ids": 2, "save": 1}, writers=2, rounds=1),
    # A mark is a removal to searches, and nothing to those who ask for rows.
    Scenario("marked", {"mark": 4, "unmark": 4, "upsert": 3, "compact": 1}, SEEN, threads=(1, 2)),
    Scenario("marked and asked for", CHANGES | {"blink": 8}, ROWS | {"save": 1}, rounds=1),
    Scenario("logged", CHANGES, ROWS | {"replay": 4}, writers=2, logged=True, asks=200),
    Scenario("logged together", CHANGES, {"replay": 1, "len": 4}, writers=4, batch=3, logged=True, asks=60),
    Scenario("bytes", CHANGES, READS, options={"dtype": "u8", "codec": "auto"}, rounds=1),
    Scenario("products", CHANGES, SEARCHES, options={"metric": "dot"}, rounds=1),
    Scenario("replaced", {"upsert": 1}, READS, rows=400, batch=40, threads=(1, 2)),
    Scenario("a hot id", {"hot": 20, "upsert": 1}, {"hot": 20, "one": 2, "get": 1, "len": 1}),
    Scenario("compacted", {"compact": 3, "add": 1, "remove": 1}, READS | {"each": 30}, batch=2),
    Scenario("from nothing", CHANGES, READS, rows=0, grows_to=60, rounds=10, asks=60, least=12),
    Scenario("swept", {"churn": 1}, READS, rows=10_400, options=QUICK | {"codec": "auto"}, asks=60),
    # So that rows die while a sweep is under way, and others take the places that it frees.
    Scenario(
        *("swept in steps", {"remove": 1, "add": 1}, {"batch": 4, "one": 1, "get": 1}), rows=10_400,
        batch=240, options={"codec": "auto"}, asks=40, least=100, rounds=1,
    ),
    # Rows arrive that make the index learn a code, then those that this one does not hold.
    Scenario(
        *("grown", {"upsert": 20, "half": 1}, READS | {"save": 0}), rows=0, grows_to=10_200, dim=4,
        halves=True, options=QUICK | {"codec": "auto"}, asks=120, least=20, rounds=1,
    ),
    Scenario(
        *("coded in halves", {"upsert": 20, "half": 1}, READS | {"save": 0}), rows=0, grows_to=10_200, dim=4,
        options=QUICK | {"codec": "f16"}, asks=120, least=20, rounds=1,
    ),
    Scenario(
        *("long rows", {"half": 1}, ROWS | {"one": 1}), rows=0, grows_to=1_010, dim=1_300, values=16,
        halves=True, readers=4, least=12, rounds=4, asks=50, options=QUICK | {"codec": "sq8"},
    ),
    Scenario("flat", {"add": 1, "upsert": 1, "remove": 1, "refused": 1}, FLAT, flat=True),
    Scenario(
        *("flat, in panels", {"append": 1, "upsert": 1, "remove": 1}, FLAT), flat=True,
        options={"layout": "soa"},
    ),
)  # fmt: skip
LINEAR = int(os.environ.get("RUVGEN_LINEAR", "0"))
TOLD = 5  # wrong answers
MOST = 5  # times as many lives, until there are answers of every kind
LONGER = 10  # lives, if many answers are asked for


@pytest.mark.parametrize("scenario", SCENARIOS, ids=[scenario.name for scenario in SCENARIOS])
def test_answers_are_justified(scenario: Scenario) -> None:
    judged: dict[str, int] = {}
    seed, asks = 0, scenario.asks * (LONGER if LINEAR and not scenario.grows_to else 1)
    wanted = {kind for kind, weight in scenario.reads.items() if weight}
    while (
        seed < scenario.rounds
        or sum(judged.values()) < LINEAR / len(SCENARIOS)
        or (set(judged) < wanted and seed < MOST * scenario.rounds)  # a loaded machine gives few answers
    ):
        verdict = judge(Life(scenario, seed, asks).run())
        for kind, count in verdict.judged.items():
            judged[kind] = judged.get(kind, 0) + count
        if verdict.wrong:
            head = f"{scenario.name}, seed {seed}: {len(verdict.wrong)} answers are not justified"
            pytest.fail("\n".join([head, *verdict.wrong[:TOLD]]))
        seed += 1
    assert set(judged) == wanted
    if LINEAR:
        print(f"\n{scenario.name}: {sum(judged.values()):,} answers of {seed} lives are justified: {judged}")
