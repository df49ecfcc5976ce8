"""The part of docs/results.md about filters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .index import figure
from .kernels import table

Facts = dict[str, Any]


def filters(facts: Facts) -> Iterator[str]:
    """A table for each set."""
    yield (
        "\nWith ef 64, on one thread, by CPU time; *alone* is an index of the allowed rows and no others. "
        "*random* filters are one for a batch of queries; of *nearest* and *farthest* rows each query has "
        "its own, and is searched alone.\n"
    )
    for name in dict.fromkeys(case.split("/filters/")[0] for case in facts["results"]):
        cases = {
            case.split("/filters/")[1]: found
            for case, found in facts["results"].items()
            if case.startswith(f"{name}/filters/")
        }
        columns = list(next(iter(cases.values())))
        yield f"\n`{name}`\n"
        yield from table(
            ["allowed", *columns],
            [[case, *(figure(found[column]) for column in columns)] for case, found in cases.items()],
        )
