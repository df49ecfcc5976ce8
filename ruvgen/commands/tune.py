"""Measure this machine's kernels and settings, and store what is faster than the defaults."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ruvgen import _kernels, profile, profile_file
from ruvgen.choosing import CLEARLY, Finding
from ruvgen.measuring import Outcome, tune
from ruvgen.progress import Bar


def configure(parser: argparse.ArgumentParser) -> None:
    """Add its options."""
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--quick", action="store_true", help="fewer dimensions and rounds")
    what.add_argument("--reset", action="store_true", help="remove the profile: the defaults serve again")
    what.add_argument("--show", action="store_true", help="print the profile's file")


def run(args: argparse.Namespace) -> int:
    """Run the chosen action."""
    place = profile.path()
    if place is None:
        raise ValueError("profiles are disabled: RUVGEN_PROFILE is empty, or there is no home directory")
    if args.reset:
        return _reset(place)
    if args.show:
        return _show(place)
    outcome = _measured(args.quick)
    found = replace(outcome.profile, path=str(place))
    profile_file.write(place, found)
    profile.use(found)
    for line in summary(outcome):
        print(line)
    print(f"stored in {place}")
    return 0


def summary(outcome: Outcome) -> Iterator[str]:
    """A report of what changed, with gains; or that the defaults are best, and by how much."""
    for one, why in outcome.preferences.items():
        low, high = min(each.gain for each in why), max(each.gain for each in why)
        span = f"×{low:.2f}" if f"{low:.2f}" == f"{high:.2f}" else f"×{low:.2f} to ×{high:.2f}"
        before, after = _symbols(why[0])
        yield f"{before} → {after}, dim {one.low} to {one.high}: {span}"
    cases, changed = len(outcome.findings), sum(bool(each.better) for each in outcome.findings)
    where = f"by {CLEARLY - 1:.0%} in one place of memory or more, and slower in none"
    if changed:
        yield f"{changed} of {cases} cases are served by another kernel, clearly faster: {where}"
    else:
        yield f"the defaults are best: in none of {cases} cases is another kernel clearly faster: {where}"
    yield f"in the others, the kernel by default is ×{outcome.margin:.2f} as fast as the next best (median)"
    for name, value in outcome.after.items():
        before_value = outcome.before[name]
        same = value == before_value
        yield f"{name} of new indexes: {value}" + (", as before" if same else f", before {before_value}")


def _measured(quick: bool) -> Outcome:
    bar: Bar | None = None

    def report(done: int, n: int) -> None:
        nonlocal bar
        bar = bar or Bar(n, "measured", "cases", 0)
        bar.show(done)

    try:
        return tune(quick, report)
    finally:
        if bar:
            bar.close()


def _symbols(found: Finding) -> tuple[str, str]:
    tiers = _kernels.tiers(found.case.contract, found.case.dim)
    return tiers[found.default].symbol, tiers[found.isa].symbol


def _reset(place: Path) -> int:
    try:
        place.unlink()
    except FileNotFoundError:
        print(f"there is no profile {place}: the defaults serve")
        return 0
    profile.use(None)
    print(f"removed {place}: the defaults serve again")
    return 0


def _show(place: Path) -> int:
    if not place.exists():
        raise ValueError(f"there is no profile {str(place)!r}; `python -m ruvgen tune` makes one")
    print(place.read_text(encoding="utf-8", errors="replace"), end="")
    return 0
