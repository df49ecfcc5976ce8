"""What a library looks like to the measurement: one index of one configuration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from .curve import Floats

Config = dict[str, Any]

EF = (10, 12, 14, 17, 20, 24, 28, 34, 40, 48, 56, 68, 80, 100, 120, 150, 180, 230, 280, 420, 800)


class Adapter:
    """`package` is what a package index calls it. Angular sets come with vectors of length 1."""

    package: ClassVar[str]

    def __init__(self, config: Config, angular: bool, dim: int) -> None:
        self.config, self.angular, self.dim = config, angular, dim
        self.parameter: Any = None
        self.index: Any = None

    @classmethod
    def configs(cls, rows: int, dim: int, angular: bool) -> list[Config]:
        return [{}]

    def sweeps(self) -> Sequence[Sequence[Any]]:
        """Search parameters, each list from the fastest on; one ends where recall is enough."""
        return [EF]

    def build(self, rows: Floats, threads: int) -> None:
        raise NotImplementedError

    def ready(self, rows: Floats) -> None:
        """One thread from now on; libraries that tune themselves do it here."""

    def set(self, parameter: Any) -> None:
        self.parameter = parameter

    def batch(self, queries: Floats, k: int) -> Any:
        """Ids (m, k)."""
        raise NotImplementedError

    def single(self, query: Floats, k: int) -> Any:
        """Ids (k,) or (1, k) for one vector, by the cheapest call that there is."""
        return self.batch(query[None], k)
