"""The results of searches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


@dataclass
class Match:
    """One row that was found."""

    key: int
    distance: float

    def to_tuple(self) -> tuple[int, float]:
        """Key and distance."""
        return self.key, self.distance


@dataclass
class Matches:
    """What was found for one query, the nearest first; iteration gives Match after Match."""

    keys: Array
    distances: Array
    visited_members: int = 0
    computed_distances: int = 0

    def __len__(self) -> int:
        return len(self.keys)

    def __getitem__(self, index: int) -> Match:
        return Match(self.keys[index], self.distances[index])

    def to_list(self) -> list[tuple[int, float]]:
        """Pairs of key and distance."""
        return [*zip(self.keys.tolist(), self.distances.tolist(), strict=True)]

    def __repr__(self) -> str:
        return f"usearch.Matches({len(self)})"


@dataclass
class BatchMatches(Sequence[Matches]):
    """What was found for several queries: keys and distances (m, k), of which counts (m,) are in use."""

    keys: Array
    distances: Array
    counts: Array
    visited_members: int = 0
    computed_distances: int = 0

    def __len__(self) -> int:
        return len(self.counts)

    def __getitem__(self, index: Any) -> Any:
        count = self.counts[index]
        return Matches(
            self.keys[index, :count],
            self.distances[index, :count],
            self.visited_members // len(self),
            self.computed_distances // len(self),
        )

    def to_list(self) -> list[tuple[int, float]]:
        """Pairs of key and distance, of one query after the other."""
        return [pair for matches in self for pair in matches.to_list()]

    def count_matches(self, expected: Array, count: int | None = None) -> int:
        """For how many queries the expected key (m,) is among the first `count`."""
        keys = self.keys[:, :count]
        return int(np.count_nonzero((keys == np.asarray(expected)[:, None]).any(axis=1)))

    def mean_recall(self, expected: Array, count: int | None = None) -> float:
        """The same as a share of the queries."""
        return self.count_matches(expected, count) / len(expected)

    def __repr__(self) -> str:
        return f"usearch.BatchMatches({self.counts.sum()} across {len(self)} queries)"
