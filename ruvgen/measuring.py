"""Runs all measurements of a machine, and makes a profile from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from statistics import median
from typing import Final

from . import index_settings, profile, trials
from ._kernels import Preference
from .choosing import Finding, decide, ranges
from .isa import isa, isas
from .profile_file import Profile

INDEX: Final = {False: index_settings.ROWS, True: index_settings.QUICK_ROWS}


@dataclass(frozen=True)
class Outcome:
    """The results of the measurements."""

    findings: list[Finding]
    preferences: dict[Preference, list[Finding]]
    before: dict[str, int]  # settings of an index
    after: dict[str, int]

    @property
    def profile(self) -> Profile:
        """The profile to store."""
        return Profile(tuple(self.preferences), self.after if self.after != self.before else {})

    @property
    def margin(self) -> float:
        """The median speedup of the default over the next best, where the default is kept."""
        kept = [1 / one.gain for one in self.findings if not one.better and one.gain]
        return median(kept) if kept else 1.0


def tune(quick: bool, report: Callable[[int, int], object]) -> Outcome:
    """Measure with the defaults, which stay in use; report is called with the cases done, and all.

    Takes minutes on one core; quick: a fraction of that, for fewer dimensions. Raises ValueError if
    instruction sets that the CPU has are disabled.
    """
    if isa() != isas()[0]:
        raise ValueError(f"instruction sets above {isa()} are forbidden; unset RUVGEN_ISA to measure all")
    profile.use(None)
    effort = trials.BRIEF if quick else trials.FULL
    work = list(trials.cases(effort))
    findings = []
    for done, (case, default, known) in enumerate(work):
        report(done, len(work) + 1)
        measure = partial(trials.measure, default=default, effort=effort)
        findings.append(decide(case, default, known, measure))
    report(len(work), len(work) + 1)
    before, after = index_settings.measure(INDEX[quick])
    report(len(work) + 1, len(work) + 1)
    return Outcome(findings, ranges(findings), before, after)
