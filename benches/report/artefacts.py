"""Artefacts, and where figures come from."""

from __future__ import annotations

import json
from typing import Any

from benches.common.places import KEPT

Facts = dict[str, Any]


def load(name: str) -> Facts | None:
    """An artefact, or None where it was not measured."""
    path = KEPT / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None


def origin(name: str, facts: Facts) -> str:
    """One line that tells where figures come from."""
    peers = ", ".join(f"{peer} {number}" for peer, number in facts.get("peers", {}).items())
    build = facts.get("build", facts.get("compiler", ""))
    where = ", ".join(filter(None, (facts["cpu"], facts.get("isa", ""), build, peers)))
    when = f"{facts['commit'][:9]}, {facts['date'][:10]}"
    return f"`{facts['command'].strip()}` at {when}: {where}. All figures: `benches/results/{name}.json`."
