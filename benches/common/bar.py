"""A ratio that a benchmark is to reach, and whether it does."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Bar:
    """A ratio, and what it should be at least, and at most if that matters."""

    name: str
    case: str
    value: float
    least: float
    most: float = float("inf")

    @property
    def held(self) -> bool:
        return self.least <= self.value <= self.most

    def __str__(self) -> str:
        wanted = f"≥ {self.least}" if self.most == float("inf") else f"{self.least}…{self.most}"
        return f"{'held  ' if self.held else 'MISSED'} {self.name}: {self.value:.2f} ({wanted}), {self.case}"

    def facts(self) -> dict[str, Any]:
        return {key: value for key, value in asdict(self).items() if value != float("inf")} | {
            "held": self.held
        }
