"""ruvgen as ann-benchmarks and VIBE know an algorithm; see README.md beside this file."""

from __future__ import annotations

from typing import Any

import ruvgen as rv

from ..base.module import BaseANN  # type: ignore[import-not-found]  # of their checkout

METRICS = {
    "angular": "cosine",
    "cosine": "cosine",
    "euclidean": "sqeuclidean",
    "ip": "dot",
    "normalized": "dot",  # vectors of length 1
}


class Ruvgen(BaseANN):  # type: ignore[misc]
    """The graph index. options are those of `ruvgen.Index`; ef is the candidate pool of a search."""

    def __init__(self, metric: str, options: dict[str, Any]) -> None:
        if metric not in METRICS:
            raise NotImplementedError(f"ruvgen has no index for {metric}; known are {', '.join(METRICS)}")
        self.metric, self.options = METRICS[metric], dict(options)
        self.ef = 64
        self._describe()

    def fit(self, X: Any) -> None:
        """Build the index on all cores; searches of single queries take one."""
        self.index = rv.Index(X.shape[1], self.metric, **self.options)
        self.index.add(X, threads=0, progress=False)

    def set_query_arguments(self, ef: int) -> None:
        """Let searches have another candidate pool."""
        self.ef = ef
        self._describe()

    def query(self, v: Any, n: int) -> Any:
        """The ids of the nearest to one vector."""
        ids = self.index.search(v, n, max(self.ef, n))[0]
        return ids[ids >= 0]

    def batch_query(self, X: Any, n: int) -> None:
        """Search for all at once, on all cores."""
        self.found = self.index.search(X, n, max(self.ef, n), threads=0)[0]

    def get_batch_results(self) -> Any:
        """Ids of the last batch, row by row."""
        return [row[row >= 0] for row in self.found]

    def get_memory_usage(self) -> float:
        """Kilobytes of the index, which is more exact than those of the process."""
        return self.index.memory()["total"] / 1024 if hasattr(self, "index") else 0.0

    def get_additional(self) -> dict[str, Any]:
        """What the library did, for the record."""
        return {"isa": rv.isa(), "codec": self.index.codec}

    def done(self) -> None:
        """Give the memory back."""
        del self.index

    def _describe(self) -> None:
        words = ", ".join(f"{name}={value}" for name, value in self.options.items())
        self.name = f"ruvgen({words}, ef={self.ef})" if words else f"ruvgen(ef={self.ef})"
