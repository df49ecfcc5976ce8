"""Where figures go: those of this machine under build/bench/, which no commit holds.

benches/results/ holds the figures that documents are made from. No command writes there unless it is told to,
by `--out benches/results/NAME.json`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
KEPT: Final = ROOT / "benches" / "results"
QUICK: Final = ROOT / "build" / "bench"
FULL: Final = QUICK / "full"


def measured(name: str) -> Path:
    """The artefact of a full form, measured here, unless --out says otherwise."""
    return FULL / f"{name}.json"


def latest(name: str) -> Path:
    """The artefact that was measured here, if there is one, else the one that is kept."""
    here = measured(name)
    return here if here.exists() else KEPT / f"{name}.json"
