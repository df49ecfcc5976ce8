"""What is said of a case: medians, ratios, and shares of the limit."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benches.common.ratios import speedup
from benches.peers import Case
from ruvgen._kernels import ISAS

Facts = dict[str, Any]

SLOWER = 0.97  # times the speed of the tier below, and no more


def summary(times: dict[str, NDArray[np.float64]], tier: str) -> Facts:
    """Nanoseconds as [median, relative distance of quartiles]; ratios, shares as [value, 95 % interval]."""
    own = times.get("ruvgen", times.get(tier))
    assert own is not None
    facts: Facts = {
        "tier": tier,
        "rounds": len(own),
        "ns": {name: _spread(values) for name, values in times.items() if name != "limit"},
        "faster_than": {
            name: _ratio(own, other)
            for name, other in times.items()
            if name not in (*ISAS, "ruvgen", "limit")
        },
    }
    if "limit" in times:
        facts["of_limit"] = _ratio(own, times["limit"])
    known = [isa for isa in ISAS if isa in times][::-1]
    facts["over_tier"] = {high: [low, *_ratio(times[high], times[low])] for high, low in pairwise(known)}
    return facts


def brief(facts: Facts) -> Facts:
    """What is worth keeping of a case: which tiers are slower is told apart."""
    return {name: value for name, value in facts.items() if name != "over_tier"}


def best_peer(facts: Facts, *, helped: bool = True) -> tuple[str, list[float]] | None:
    """The fastest peer, and how many times as fast this library is; helped peers may be left out."""
    found = {name: ratio for name, ratio in facts["faster_than"].items() if helped or "+" not in name}
    return min(found.items(), key=lambda item: item[1][0], default=None)


def line(case: Case, facts: Facts) -> str:
    """One line of the table."""
    share = f"{facts['of_limit'][0]:4.0%}" if "of_limit" in facts else "   –"
    cells = " ".join(f"{name} {ns[0]:.2f}" for name, ns in facts["ns"].items())
    rival = best_peer(facts)
    versus = f"×{rival[1][0]:.2f} {rival[0]}" if rival else ""
    odd = "".join(f"; wrong: {name} ({fault})" for name, fault in facts.get("wrong", {}).items())
    text = f"{case.form:6} {case.place:7} {case.dtype:4} {case.metric:11} {case.dim:4} {share}"
    return f"{text}  {versus:22} {cells}{odd}"


def slower_tiers(results: dict[Case, Facts], again: Callable[[Case], Facts]) -> list[list[Any]]:
    """Kernels that are slower than those of the instruction set below, surely and twice.

    [form, metric, dtype, dim, place, higher, lower, ratio, low, high].
    """
    found: list[list[Any]] = []
    for case, facts in results.items():
        suspects = {high for high, (_, _, _, top) in facts["over_tier"].items() if top < SLOWER}
        if not suspects:
            continue
        second = again(case)["over_tier"]
        for high in sorted(suspects):
            low, *ratio = second[high]
            if ratio[2] < SLOWER:
                found.append([*case, high, low, *ratio])
    return found


def geometric_means(results: dict[Case, Facts]) -> dict[str, list[float]]:
    """Of the ratios to each peer, over all metrics and dimensions of a form, place and type."""
    ratios: dict[str, list[list[float]]] = {}
    for case, facts in results.items():
        for rival, ratio in facts["faster_than"].items():
            ratios.setdefault(f"{case.form}/{case.place}/{case.dtype}/{rival}", []).append(ratio)
    return {key: _short(np.exp(np.log(found).mean(axis=0))) for key, found in ratios.items()}


def _spread(values: NDArray[np.float64]) -> list[float]:
    median, low, high = np.quantile(values, (0.5, 0.25, 0.75))
    return [*_short(np.array([median])), round((high - low) / median, 3)]


def _ratio(own: NDArray[np.float64], other: NDArray[np.float64]) -> list[float]:
    found = speedup(own, other)
    return _short(np.array([found.value, found.low, found.high]))


def _short(values: NDArray[np.float64]) -> list[float]:
    """Four digits, which is more than there are."""
    return [float(f"{value:.4g}") for value in values]
