"""The part of docs/results.md that is about layouts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .kernels import bar_table, table

Facts = dict[str, Any]

WHO = {
    "rows": "rows",
    "rows-padded": "rows on cache lines",
    "rows-unaligned": "rows, 4 bytes off",
    "rows-apart": "rows from `malloc`",
    "columns": "whole columns",
    "columns-native": "whole columns, native",
    "pdx-gcc": "PDX's shape, gcc",
    "pdx-clang": "PDX's shape, clang",
    "block-gcc": "local sums, gcc",
    "block-clang": "local sums, clang",
}


def layouts(facts: Facts) -> Iterator[str]:
    """The bars, ratios by metric and size, searches, and misses where they were counted."""
    yield "\nDistances from one query to all rows, in float32, random; ratios are how many times as fast the"
    yield "kernel `soa` is on panels of 64 rows, dimension by dimension. Whole columns and PDX's shape, own"
    yield "re-implementation, are compiled from `benches/layouts/layouts.c`; `native` is `-march=native`, and"
    yield "PDX's shape has `-ffast-math` as well. Its sums are static, as published; with *local sums*"
    yield "compilers do better; these and `native` have no bar."
    yield "\n### What layouts are to reach\n"
    yield from bar_table(facts["bars"])
    cases = {tuple(key.split("/", 2)): found for key, found in facts["results"].items()}
    for metric in dict.fromkeys(key[1] for key in cases if key[0] == "distances"):
        yield f"\n### One query, {metric}\n"
        here = {key[2]: found for key, found in cases.items() if key[:2] == ("distances", metric)}
        yield from _ratios("rows × dim", "ns of a distance", "soa", here, WHO)
    for name in dict.fromkeys(key[1] for key in cases if key[0] == "search"):
        here = {key[2]: found for key, found in cases.items() if key[:2] == ("search", name)}
        first = next(iter(here.values()))
        yield f"\n### Exact search, {name}, {first['metric']}\n"
        yield f"The 10 nearest, one thread: µs of a call; how many times as fast `{first['own']}` is.\n"
        yield from _ratios("queries", "µs", first["own"], here, {}, 1e-3)
    if facts["shares"]:
        yield "\n### What stopping early leaves to read\n"
        yield "The share of elements before every panel of 64 rows is known to be too far, square distances,"
        yield "the 10 nearest: counted, the least there is with sums looked at every 8 … 256 dimensions.\n"
        orders = list(next(iter(facts["shares"].values())))
        rows = [
            [name, *(f"{found[order]:.0%}" for order in orders)] for name, found in facts["shares"].items()
        ]
        yield from table(["set", *orders], rows)
    if facts["misses"]:
        yield "\n### Misses of simulated caches, per distance\n"
        kinds = list(next(iter(facts["misses"].values())))
        rows = [[name, *(f"{found[kind]:.2f}" for kind in kinds)] for name, found in facts["misses"].items()]
        yield from table(["layout / rows × dim", *kinds], rows)


def _ratios(
    what: str, unit: str, own: str, cases: dict[str, Facts], labels: dict[str, str], scale: float = 1
) -> Iterator[str]:
    """A row per case: our time, the share of the limit if there is one, and ratios to all others."""
    rivals = list(dict.fromkeys(name for found in cases.values() for name in found["faster_than"]))
    limited = any("of_limit" in found for found in cases.values())
    rows = []
    for name, found in cases.items():
        time = found["ns"][own][0] * scale
        row = [name, f"{time:,.0f}" if time >= 1000 else f"{time:.4g}"]
        row += [f"{found['of_limit'][0]:.0%}"] if limited else []
        ratios = found["faster_than"]
        rows.append(row + [f"×{ratios[rival][0]:.2f}" if rival in ratios else "" for rival in rivals])
    share = ["of reading"] if limited else []
    yield from table([what, unit, *share, *(labels.get(rival, rival) for rival in rivals)], rows)
