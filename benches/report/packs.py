"""The part of docs/results.md that is about kernel packs; docs/packs.md has the same table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .kernels import table

Facts = dict[str, Any]


def packs(facts: Facts) -> Iterator[str]:
    """How many times as fast a kernel of its own is, by contract and dimension."""
    cases = {tuple(key.split("/")): found for key, found in facts["results"].items()}
    dims = list(dict.fromkeys(key[3] for key in cases))
    yield "\nHow many times as fast as the any-dimension kernel of the same instruction set; rows lie in the"
    yield "second-level cache. ± is half the 95 % interval.\n"
    rows = []
    for form, metric, dtype in dict.fromkeys(key[:3] for key in cases):
        row = [f"`{form}` {dtype} {metric}"]
        for dim in dims:
            ratio, low, high = next(
                found["faster"] for key, found in cases.items() if key[:4] == (form, metric, dtype, dim)
            )
            row.append(f"×{ratio:.2f} ±{(high - low) / 2:.2f}")
        rows.append(row)
    yield from table(["kernel", *dims], rows)
