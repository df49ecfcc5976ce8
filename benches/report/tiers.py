"""The part of docs/results.md that compares codecs by memory, recall and speed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .index import figure
from .kernels import table

Facts = dict[str, Any]


def tiers(facts: Facts) -> Iterator[str]:
    """A table for each set."""
    yield "\nBatches on one thread, by CPU time. *alone*: `keep_raw=False`. A dash: not reached.\n"
    sets = dict.fromkeys(case.split("/tiers/")[0] for case in facts["results"])
    for name in sets:
        cases = {
            case.split("/tiers/")[1]: found
            for case, found in facts["results"].items()
            if case.startswith(f"{name}/tiers/")
        }
        columns = list(dict.fromkeys(column for found in cases.values() for column in found))
        yield f"\n`{name}`\n"
        yield from table(
            ["codec", *columns],
            [
                [f"`{tier}`", *(figure(found[column]) if column in found else "–" for column in columns)]
                for tier, found in cases.items()
            ],
        )
