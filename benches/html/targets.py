"""Targets against measured: what targets.toml and the bars of the artefacts ask, and what was found."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from .artefacts import Artefact, Facts

TABLE = Path(__file__).with_name("targets.toml")
BARS = {"ann": "benches.ann.judge"}  # artefacts whose bars a module tells from the figures
HELD, MISSED, ABSENT, REPORTED = "held", "missed", "not measured", "reported"


@dataclass(frozen=True)
class Row:
    """A line of the table."""

    artefact: Artefact
    what: str
    wanted: str = ""
    found: str = ""  # where there are several, the worst
    cases: str = ""  # that hold it, of all
    where: str = ""
    state: str = ABSENT


def rows(artefacts: Mapping[str, Artefact], table: Path = TABLE) -> list[Row]:
    """All targets, in the order of the artefacts."""
    targets = tomllib.loads(table.read_text(encoding="utf-8"))["target"]
    return [
        row
        for name, artefact in artefacts.items()
        for row in _rows(artefact, [target for target in targets if target["artefact"] == name])
    ]


def _rows(artefact: Artefact, targets: list[Facts]) -> Iterator[Row]:
    if artefact.facts is None:
        yield from (Row(artefact, target["what"], _wanted(target)) for target in targets)
        return
    bars = _bars(artefact)
    yield from _of_bars(artefact, bars)
    for target in targets:
        if "at" in target:
            yield _judged(artefact, target)
        elif not bars:
            yield Row(artefact, target["what"], state=REPORTED)


def _bars(artefact: Artefact) -> list[Facts]:
    """The list `bars` of an artefact, or what its module makes of it."""
    assert artefact.facts is not None
    module = BARS.get(artefact.name, "")
    if module and find_spec(module.rpartition(".")[0]):
        bars: Callable[[Facts], Sequence[Any]] = import_module(module).bars
        return [bar.facts() for bar in bars(artefact.facts)]
    found = artefact.facts.get("bars")
    if not isinstance(found, list):
        return []
    return [bar for bar in found if isinstance(bar, dict) and {"name", "value", "held"} <= bar.keys()]


def _of_bars(artefact: Artefact, bars: list[Facts]) -> Iterator[Row]:
    """One line for each name and bound: how many cases hold it, and the worst."""
    for name, least in dict.fromkeys((bar["name"], bar.get("least")) for bar in bars):
        cases = [bar for bar in bars if (bar["name"], bar.get("least")) == (name, least)]
        lost = [bar for bar in cases if not bar["held"]]
        above = cases[0].get("most") is not None and (least or 0) <= 0  # such a bar is one from above
        worst = (max if above else min)(lost or cases, key=lambda bar: float(bar["value"]))
        count = f"{len(cases) - len(lost)} of {len(cases)}"
        state, where = MISSED if lost else HELD, str(worst.get("case", ""))
        yield Row(artefact, name, _wanted(worst), _value(worst["value"]), count, where, state)


def _judged(artefact: Artefact, target: Facts) -> Row:
    """One figure against its bound; of several the worst."""
    values = dict(at(artefact.facts, target["at"]))
    if over := target.get("over"):
        (base,) = [value for _, value in at(artefact.facts, over)] or [0.0]
        values = {path: value / base for path, value in values.items()} if base else {}
    if not values:
        missing = f"{artefact.path.name} holds no {' / '.join(map(str, target['at']))}"
        return Row(artefact, target["what"], _wanted(target), where=missing)
    if "least" not in target and "most" not in target:
        low, high = min(values.values()), max(values.values())
        found = _short(low) if low == high else f"{_short(low)} … {_short(high)}"
        return Row(artefact, target["what"], found=found, state=REPORTED)
    least, most = target.get("least", float("-inf")), target.get("most", float("inf"))
    holding = sum(least <= value <= most for value in values.values())
    worst = (max if "most" in target else min)(values, key=values.__getitem__)
    count, state = f"{holding} of {len(values)}", HELD if holding == len(values) else MISSED
    return Row(artefact, target["what"], _wanted(target), _short(values[worst]), count, worst, state)


def at(facts: Any, keys: Sequence[str | int], path: str = "") -> Iterator[tuple[str, float]]:
    """Path and value of every figure that the keys lead to."""
    if not keys:
        if isinstance(facts, int | float) and not isinstance(facts, bool):
            yield path, float(facts)
        return
    first, *rest = keys
    if isinstance(facts, list) and isinstance(first, int) and first < len(facts):
        yield from at(facts[first], rest, path)
    elif isinstance(facts, dict):
        for name, value in facts.items():
            if fnmatchcase(name, str(first)):
                yield from at(value, rest, f"{path} {name}".strip())


def _wanted(target: Facts) -> str:
    least, most = target.get("least"), target.get("most")
    if least is not None and most is not None and least > 0:
        return f"{_short(least)} … {_short(most)}"
    if least is not None and most is None:
        return f"≥ {_short(least)}"
    return f"≤ {_short(most)}" if most is not None else ""


def _value(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.2f}"


def _short(value: float) -> str:
    """Three digits, and no zeros behind a bound."""
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
