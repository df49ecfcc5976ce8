"""benches/results/ann.json grows: a run replaces what it measured again, and keeps the rest.

An entry is `set | library | configuration` with an origin of its own. Figures of another processor cannot be
compared, so they go when a run on this one begins.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from benches.common.machine import origin, write_artefact

Facts = dict[str, Any]

ORIGIN = ("command", "commit", "changed_since", "date")  # the rest is that of the artefact


def key(name: str, library: str, config: Facts) -> str:
    """Of an entry; parts are told apart by bars, which no name holds."""
    return " | ".join((name, library, " ".join(f"{option}={value}" for option, value in config.items())))


def known(path: Path | None, cpu: str) -> Facts:
    """What an artefact of this processor holds: "sets" and "results"."""
    empty: Facts = {"sets": {}, "results": {}}
    if path is None or not path.exists():
        return empty
    facts: Facts = json.loads(path.read_text(encoding="utf-8"))
    if facts["cpu"] != cpu:
        print(f"{path} is of another processor, {facts['cpu']}: begun anew")
        return empty
    return {name: facts[name] for name in empty}


def merged(old: Facts, sets: Facts, results: Facts) -> Facts:
    """The old with the new over it; a run that failed does not replace one that did not."""
    kept = {
        name: entry
        for name, entry in results.items()
        if "error" not in entry or "error" in old["results"].get(name, {"error": ""})
    }
    return {
        "sets": dict(sorted((old["sets"] | sets).items())),
        "results": dict(sorted((old["results"] | kept).items())),
    }


def stamp(command: str) -> Facts:
    """The origin of an entry."""
    facts = origin(command)
    return {name: facts[name] for name in ORIGIN}


def write(path: Path, command: str, facts: Facts) -> None:
    """Write it whole."""
    write_artefact(path, command, facts)
