"""The part of docs/results.md that is about kernels."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Facts = dict[str, Any]

PLOT = "results-kernels.svg"


def table(head: list[str], rows: list[list[str]]) -> Iterator[str]:
    """A Markdown table."""
    yield "| " + " | ".join(head) + " |"
    yield "|" + " --- |" * len(head)
    yield from ("| " + " | ".join(row) + " |" for row in rows)


def best(facts: Facts) -> tuple[str, float]:
    """The fastest peer of a case, and how many times as fast this library is."""
    return min(((peer, ratio[0]) for peer, ratio in facts["faster_than"].items()), key=lambda pair: pair[1])


def own_ns(facts: Facts) -> float:
    """The median of what dispatch chooses."""
    return float(facts["ns"].get("ruvgen", facts["ns"].get(facts["tier"]))[0])


def kernels(facts: Facts) -> Iterator[str]:
    """The plot, the bars, the tiers, ns by form, place and type, and the means of the ratios."""
    rates = ", ".join(f"{name} {rate:.0f}" for name, rate in facts["limits"].items())
    yield f"\nLimits of one core in the same run: {rates} (GB/s; Gflop/s; Gop/s of bytes)."
    yield "Shares are of the limit as it was measured in turn with each case.\n"
    yield "\nHow near kernels are to the limit of the core, which is reading the rows, or multiply-adds: the"
    yield "median over all dimensions, by element type and metric, form, and where the rows lie.\n"
    yield f"![Share of the limit, a cell for each kernel]({PLOT})"
    yield "\n### What kernels are to reach\n"
    yield from bar_table(facts["bars"])
    yield from _tiers(facts["slower_tiers"])
    yield from _cases(facts["results"])
    yield "\n### Geometric means of the ratios, over metrics and dimensions\n"
    means = [[*key.split("/"), f"×{mean[0]:.2f}"] for key, mean in facts["geometric_means"].items()]
    yield from table(["form", "rows in", "type", "peer", "faster"], means)


def bar_table(bars: list[Facts]) -> Iterator[str]:
    """Worst cases of every bar."""
    rows = []
    for name, least in dict.fromkeys((bar["name"], bar["least"]) for bar in bars):
        cases = [bar for bar in bars if (bar["name"], bar["least"]) == (name, least)]
        worst = min(cases, key=lambda bar: float(bar["value"]))
        wanted = f"{least}…{worst['most']}" if "most" in worst else f"≥ {least}"
        held = sum(bar["held"] for bar in cases)
        rows.append([name, wanted, f"{held} of {len(cases)}", f"{worst['value']:.2f}", f"`{worst['case']}`"])
    yield from table(["ratio", "bar", "held", "least", "in"], rows)


def _tiers(slower: list[list[Any]]) -> Iterator[str]:
    """Where dispatch has to know better."""
    yield "\n### Kernels that are slower than those of the instruction set below\n"
    if not slower:
        yield "None by more than 3 %."
        return
    yield "By more than 3 %, in two measurements: its speed, at each dimension the least over the places of"
    yield "the rows. The preference table is for them.\n"
    worst: dict[tuple[str, ...], dict[int, tuple[float, str]]] = {}
    for form, metric, dtype, dim, place, high, low, ratio, _, _ in slower:
        dims = worst.setdefault((form, metric, dtype, high, low), {})
        dims[dim] = min(dims.get(dim, (ratio, place)), (ratio, place))
    rows = [
        [*key, ", ".join(f"{dim}: {ratio:.2f} ({place})" for dim, (ratio, place) in dims.items())]
        for key, dims in worst.items()
    ]
    yield from table(["form", "metric", "type", "set", "set below", "dim: its speed"], rows)


def _cases(results: Facts) -> Iterator[str]:
    cases = {tuple(key.split("/")): found for key, found in results.items()}
    last = ""
    for form, place, dtype in sorted({(key[0], key[4], key[2]) for key in cases}, key=_order(cases)):
        here = {
            key: found for key, found in cases.items() if (key[0], key[4], key[2]) == (form, place, dtype)
        }
        metrics = list(dict.fromkeys(key[1] for key in here))
        rows = []
        for dim in dict.fromkeys(key[3] for key in here):
            cells = [_cell(here.get((form, metric, dtype, dim, place))) for metric in metrics]
            rows.append([dim, *cells])
        if form != last:
            yield f"\n### Every case of `{form}`\n"
            yield "ns per distance, share of the limit, × the best peer's speed."
        last = form
        yield f"\n**`{form}`, {dtype}, {place}**\n"
        yield from table(["bits" if dtype == "b1" else "dim", *metrics], rows)


def _order(cases: dict[tuple[str, ...], Facts]) -> Any:
    """Forms, then types, then places, as they were measured."""
    rank = [{name: i for i, name in enumerate(dict.fromkeys(key[at] for key in cases))} for at in range(5)]
    return lambda item: (rank[0][item[0]], rank[2][item[2]], rank[4][item[1]])


def _cell(found: Facts | None) -> str:
    if not found:
        return ""
    share = f", {found['of_limit'][0]:.0%}" if "of_limit" in found else ""
    rival = f", ×{best(found)[1]:.2f} {best(found)[0]}" if found["faster_than"] else ""
    return f"{own_ns(found):.2f}{share}{rival}"
