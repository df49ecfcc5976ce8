"""What `python -m ruvgen tune` finds here, twice, and whether it agrees: nox -s bench -- tune [--quick]."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any

import ruvgen
from benches.common.machine import bench_command, write_artefact
from ruvgen import _lib
from ruvgen.choosing import CLEARLY, Finding
from ruvgen.commands.tune import summary
from ruvgen.measuring import Outcome, tune

Facts = dict[str, Any]
Pairs = list[tuple[Finding, Finding]]


def parser() -> argparse.ArgumentParser:
    """The command line."""
    options = argparse.ArgumentParser(prog="tune", description=__doc__)
    options.add_argument("--quick", action="store_true", help="fewer dimensions and rounds")
    options.add_argument("--out", type=Path, default=None, help="JSON artefact")
    return options


def name(found: Finding) -> str:
    """Of a case."""
    return "/".join([found.case.contract.form, *found.case.contract[:2], str(found.case.dim)])


def difference(one: Finding, two: Finding) -> float:
    """Of the gains of the best rival, relative; where both runs found it worth measuring."""
    return abs(one.gain / two.gain - 1) if one.gain and two.gain else 0.0


def agreement(pairs: Pairs) -> Facts:
    """How many cases keep the default in both runs, lose it in both to the same, or are judged otherwise."""
    agree = [one for one, two in pairs if one.isa == two.isa]
    differ = [(one, two) for one, two in pairs if one.isa != two.isa]
    gains = [found.gain for pair in differ for found in pair if found.gain]
    rivals = [difference(*pair) for pair in pairs if pair[0].gain and pair[1].gain]
    return {
        "cases": len(pairs),
        "default": sum(not one.better for one in agree),
        "changed": sum(bool(one.better) for one in agree),
        "differ": len(differ),
        "gains_differ_by": round(median(rivals), 4) if rivals else 0.0,
        "gains_of_differing": [round(each(gains), 3) for each in (min, median, max)] if gains else [],
    }


def groups(pairs: Pairs) -> Facts:
    """The same by form and element type, with the gains of what changed in both runs."""
    found: dict[str, Pairs] = {}
    for pair in pairs:
        found.setdefault("/".join(pair[0].case.contract[:0:-1]), []).append(pair)
    facts = {}
    for key, own in sorted(found.items()):
        gains = [min(one.gain, two.gain) for one, two in own if one.better and one.isa == two.isa]
        spread = [round(value, 3) for value in (min(gains), median(gains), max(gains))] if gains else []
        whole = agreement(own)
        facts[key] = {
            **{what: whole[what] for what in ("cases", "default", "changed", "differ")},
            "gains": spread,
        }
    return facts


def listed(outcome: Outcome) -> list[list[Any]]:
    """The profile: form, metric, dtype, low, high, instruction set, and least and greatest gain."""
    return [
        [one.form, one.metric, one.dtype, one.low, one.high, one.isa]
        + [round(each(found.gain for found in why), 3) for each in (min, max)]
        for one, why in outcome.preferences.items()
    ]


def main(argv: list[str]) -> int:
    """Measure twice, print both summaries, write the artefact."""
    args = parser().parse_args(argv)
    runs, seconds = [], []
    for _ in range(2):
        start = time.process_time()
        runs.append(tune(args.quick, lambda *_: None))
        seconds.append(round(time.process_time() - start, 1))
        print(*summary(runs[-1]), sep="\n", flush=True)
    pairs = list(zip(runs[0].findings, runs[1].findings, strict=True))
    whole = agreement(pairs)
    print(whole)
    if args.out:
        facts: Facts = {
            "isa": ruvgen.isa(),
            "build": _lib.build(),
            "clearly": CLEARLY,
            "cpu_seconds": seconds,
            "agreement": whole,
            "groups": groups(pairs),
            "index_rows": "synthetic",
            "index": {"default": runs[0].before, "runs": [run.after for run in runs]},
            "margins": [round(run.margin, 3) for run in runs],
            "differing": [
                [name(one), one.default, one.isa, two.isa, round(one.gain, 3), round(two.gain, 3)]
                for one, two in pairs
                if one.isa != two.isa
            ],
            "first": listed(runs[0]),
            "second": listed(runs[1]),
        }
        write_artefact(args.out, bench_command("tune", argv), facts)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
