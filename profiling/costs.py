"""Files of cachegrind and callgrind: events by function, and their sums."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from benches.builds.toolchain import Problem

LIBRARY = re.compile(r"ruvgen/_native\S*\.so$")
SOURCE = re.compile(r"(^|/)(ruvgen/csrc|generated)/")  # link-time optimisation puts its folder before
SUFFIX = re.compile(r"(\.(lto_priv|constprop|isra|part|cold)(\.\d+)?)+|'\d+$")
Events = Counter[str]


@dataclass(frozen=True)
class Costs:
    """Events of a run or a part of one: in all, and those of each function of ruvgen itself."""

    trigger: str  # the name that marks_stop was given
    totals: Events
    ours: dict[str, Events]


def parse(text: str) -> Costs:
    """What such a file says. Raises Problem for one without events."""
    names: dict[tuple[str, str], str] = {}
    events: list[str] = []
    totals, ours = Events(), dict[str, Events]()
    trigger = library = source = function = ""
    called = False  # the next line is what a called function spent, which is counted where it is
    for line in text.splitlines():
        key, equals, value = line.partition("=")
        if line[:1].isdigit() or line[:1] in ("+", "-", "*"):
            if not called and (LIBRARY.search(library) or SOURCE.search(source)):
                counts = map(int, line.split()[1:])
                ours.setdefault(function, Events()).update(dict(zip(events, counts, strict=False)))
            called = False
        elif line.startswith("events: "):
            events = line.split()[1:]
        elif line.startswith(("summary: ", "totals: ")):
            totals = Events(dict(zip(events, map(int, line.split()[1:]), strict=False)))
        elif line.startswith("desc: Trigger: "):
            trigger = line.rpartition(": ")[2]
        elif key == "calls":
            called = True
        elif equals and key in ("ob", "fl", "fn"):
            value = _name(names, key, value)
            if key == "ob":
                library = value
            elif key == "fl":
                source = value
            else:
                function = SUFFIX.sub("", value)
        elif equals and key in ("cob", "cfn", "cfi", "cfl", "fi", "fe"):
            _name(names, key, value)
    if not events:
        raise Problem("not a file of cachegrind or callgrind: it names no events")
    return Costs(trigger, totals, ours)


def _name(names: dict[tuple[str, str], str], key: str, value: str) -> str:
    """Names are written once, with a number that stands for them from then on; files share their numbers."""
    match = re.match(r"\((\d+)\)(?: (.*))?$", value)
    if not match:
        return value
    kind = {"cob": "ob", "cfn": "fn"}.get(key, key if key in ("ob", "fn") else "fl")
    if match[2] is not None:
        names[kind, match[1]] = match[2]
    return names.get((kind, match[1]), "?")


def dumps(path: Path) -> dict[str, Costs]:
    """What a run under callgrind counted between marks, by the names of these: files path.1, path.2, …."""
    found = [parse(file.read_text(encoding="utf-8")) for file in path.parent.glob(f"{path.name}.*")]
    return {costs.trigger: costs for costs in found if costs.trigger}
