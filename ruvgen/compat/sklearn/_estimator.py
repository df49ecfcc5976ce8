"""Both searches in one estimator."""

from __future__ import annotations

from typing import Any

from ._searches import Nearest, Within


class NearestNeighbors(Nearest, Within):
    """Neighbours of rows, as `sklearn.neighbors.NearestNeighbors`.

    algorithm: "graph" searches a `ruvgen.Index`, approximately, in float32, with the candidate pool ef and
    made with the options index_params; all others are exact, of float32 or float64 as X is, and are the same.
    n_jobs: threads. leaf_size is accepted and has no effect. After fit, `engine_` is "exact", "graph" or
    "scikit-learn".
    """

    def __init__(
        self,
        *,
        n_neighbors: int | None = 5,
        radius: float | None = 1.0,
        algorithm: str = "auto",
        leaf_size: int = 30,
        metric: Any = "minkowski",
        p: float = 2,
        metric_params: dict[str, Any] | None = None,
        n_jobs: int | None = None,
        ef: int = 64,
        index_params: dict[str, Any] | None = None,
    ) -> None:
        self.n_neighbors, self.radius = n_neighbors, radius
        self.algorithm, self.leaf_size = algorithm, leaf_size
        self.metric, self.p, self.metric_params = metric, p, metric_params
        self.n_jobs = n_jobs
        self.ef, self.index_params = ef, index_params
