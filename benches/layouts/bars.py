"""What layouts are to reach: one line for every bar and case."""

from __future__ import annotations

from collections.abc import Iterator

from benches.common.bar import Bar
from benches.timing.summary import Facts

ALIGNED = ("rows", "rows-padded")  # of which the faster counts
SOMEWHERE, NOWHERE = 1.2, 0.95  # times the speed of aligned rows: in one case at least, and in all
# Times the speed of others; their variants, `columns-native` and `block-…`, are measured without a bar.
LEAST = {"columns": 2.5, "pdx-gcc": 1.0, "pdx-clang": 1.0}
LABELS = {"columns": "whole columns", "pdx-gcc": "PDX's shape by gcc", "pdx-clang": "PDX's shape by clang"}
SEARCH = {"faiss": 1.3, "usearch": 2.0}
PRUNED = {
    "debtext-5k-1536-angular": 1.5,
    "debsift-1m-128-euclidean": 2.0,
}  # of every row's comparison, by set
FAISS_AT = (50_000,)  # rows, of 128 and 384 dimensions
FAISS_BATCHES = (1, 256)


def over_rows(facts: Facts) -> float:
    """How many times as fast as aligned rows panels are."""
    return float(min(facts["faster_than"][name][0] for name in ALIGNED if name in facts["faster_than"]))


def bars(results: dict[str, Facts]) -> list[Bar]:
    """All bars that the measured cases allow to judge."""
    own = {name: facts for name, facts in results.items() if name.startswith("distances/")}
    found = [bar for name, facts in own.items() for bar in _distances(name, facts)]
    if own:
        best = max(own, key=lambda name: over_rows(own[name]))
        found.insert(0, Bar("soa, of aligned rows' speed, somewhere", best, over_rows(own[best]), SOMEWHERE))
    for name, facts in results.items():
        if name.startswith("search/"):
            found += _search(name, facts)
    return found


def _distances(name: str, facts: Facts) -> Iterator[Bar]:
    yield Bar("soa, of aligned rows' speed, everywhere", name, over_rows(facts), NOWHERE)
    for rival, least in LEAST.items():
        if rival in facts["faster_than"]:
            yield Bar(f"soa, of {LABELS[rival]}", name, facts["faster_than"][rival][0], least)


def _search(name: str, facts: Facts) -> Iterator[Bar]:
    batch = int(name.rpartition("/")[2])
    for rival, least in SEARCH.items():
        judged = rival != "faiss" or (facts["rows"] in FAISS_AT and batch in FAISS_BATCHES)
        if rival in facts["faster_than"] and facts["own"].startswith("flat") and judged:
            yield Bar(f"FlatIndex, of {rival}'s exact search", name, facts["faster_than"][rival][0], least)
    least = PRUNED.get(name.split("/")[1], 0)
    if least and batch == 1 and facts["own"] == "flat":
        yield Bar("pruned, of all rows' comparison", name, facts["faster_than"]["flat-plain"][0], least)
