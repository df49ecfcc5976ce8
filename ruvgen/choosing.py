"""Decides which measured differences count, and merges neighbouring dimensions into one preference."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import geometric_mean, median, quantiles
from typing import Final

from ._kernels import Contract, Preference

CLEARLY: Final = 1.03  # times as fast in three of four rounds, in at least one place
NOWHERE_SLOWER: Final = 0.99  # times as fast in the median round, in every other place

# Nanoseconds of every round, by place and instruction set. Each round measures all of them in turn.
Times = Mapping[str, Mapping[str, Sequence[float]]]


@dataclass(frozen=True)
class Case:
    """A contract at a dimension."""

    contract: Contract
    dim: int


@dataclass(frozen=True)
class Finding:
    """The default instruction set of a case, a faster one if there is any, and its speedup."""

    case: Case
    default: str
    better: str | None
    gain: float  # of the best alternative, clear or not; 0 if none was worth measuring

    @property
    def isa(self) -> str:
        return self.better or self.default


def gains(times: Times, default: str, isa: str) -> dict[str, list[float]]:
    """Speedup over the default, by place and round."""
    return {
        place: [old / new for old, new in zip(taken[default], taken[isa], strict=True)]
        for place, taken in times.items()
    }


def gain(times: Times, default: str, isa: str) -> float:
    """The same as one number: the geometric mean of the medians."""
    return geometric_mean([median(found) for found in gains(times, default, isa).values()])


def clear(times: Times, default: str, isa: str) -> bool:
    """Whether it is clearly faster in at least one place, and slower in none."""
    found = gains(times, default, isa).values()
    return all(median(one) >= NOWHERE_SLOWER for one in found) and any(
        quantiles(one, n=4)[0] >= CLEARLY for one in found
    )


def decide(
    case: Case, default: str, isas: Sequence[str], measure: Callable[[Case, Sequence[str]], Times]
) -> Finding:
    """Measure all instruction sets of a case; a clearly faster one must be so in a second measurement."""
    times = measure(case, isas)
    shares = {isa: gain(times, default, isa) for isa in next(iter(times.values())) if isa != default}
    for isa in sorted(shares, key=lambda isa: -shares[isa]):
        if clear(times, default, isa):
            again = measure(case, (default, isa))
            if all(isa in taken for taken in again.values()) and clear(again, default, isa):
                return Finding(case, default, isa, min(shares[isa], gain(again, default, isa)))
    return Finding(case, default, None, max(shares.values(), default=0.0))


def ranges(findings: Iterable[Finding]) -> dict[Preference, list[Finding]]:
    """Preferences, merged over neighbouring dimensions with the same result, with their findings.

    Unmeasured dimensions between two measured ones that agree are assumed to be like these.
    """
    found: dict[Preference, list[Finding]] = {}
    run: list[Finding] = []
    for one in [*sorted(findings, key=lambda one: (one.case.contract, one.case.dim)), None]:
        same = one and run and (one.case.contract, one.better) == (run[0].case.contract, run[0].better)
        if run and not same:
            if run[0].better:
                ends = run[0].case.dim, run[-1].case.dim
                found[Preference(*run[0].case.contract, *ends, run[0].better)] = run
            run = []
        if one:
            run.append(one)
    return found
