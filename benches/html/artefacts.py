"""The artefacts that the page shows: their names, the commands that make them, and how they are read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Facts = dict[str, Any]

COMMANDS = {
    "kernels": "nox -s bench -- kernels",
    "calls": "nox -s bench -- calls",
    "layouts": "nox -s bench -- layouts",
    "index": "nox -s bench -- index",
    "ann": "nox -s bench -- ann",
    "workloads": "nox -s bench -- workloads",
    "threads": "nox -s bench -- threads",
    "arena": "nox -s bench -- arena",
    "lockfree": "nox -s bench -- lockfree",
    "sim": "nox -s sim",
    "ablation": "nox -s bench -- ablation",
    "pgo_build": "nox -s pgo_build",
    "build": "nox -s bench -- build",
    "packs": "nox -s bench -- packs",
    "tune": "nox -s bench -- tune",
}


@dataclass(frozen=True)
class Artefact:
    """A file of figures; `facts` is None where there is none, `fault` says so where it cannot be read."""

    name: str
    command: str
    path: Path
    facts: Facts | None = None
    fault: str = ""

    @property
    def marks(self) -> list[str]:
        """What a reader must know before believing the figures."""
        facts = self.facts or {}
        return [
            text
            for text, so in (
                ("modelled", "modelled" in str(facts.get("label", ""))),
                ("partial", bool(facts.get("partial"))),
                ("quick form", "--quick" in str(facts.get("command", "")).split()),
                ("uncommitted changes", bool(facts.get("changed_since"))),
            )
            if so
        ]

    @property
    def absent(self) -> str:
        """Why there is nothing to show."""
        return self.fault or f"Not measured: run `{self.command}`."


def read(folder: Path) -> dict[str, Artefact]:
    """All that are known, in the order of the page, and then what else lies there."""
    others = sorted(path.stem for path in folder.glob("*.json") if path.stem not in COMMANDS)
    return {name: _read(name, folder / f"{name}.json") for name in (*COMMANDS, *others)}


def _read(name: str, path: Path) -> Artefact:
    command = COMMANDS.get(name, f"nox -s bench -- {name}")
    if not path.exists():
        return Artefact(name, command, path)
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        return Artefact(name, command, path, fault=f"{path.name} cannot be read: {error}; run `{command}`.")
    if not isinstance(facts, dict):
        return Artefact(name, command, path, fault=f"{path.name} holds no object; run `{command}`.")
    return Artefact(name, str(facts.get("command", command)).strip(), path, facts)
