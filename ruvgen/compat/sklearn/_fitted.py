"""What the estimators have in common: parameters, rows, and the choice of who compares them."""

from __future__ import annotations

from numbers import Real
from typing import Any, Final, Self

import numpy as np
from joblib import effective_n_jobs
from numpy.typing import ArrayLike, NDArray
from scipy.sparse import csr_matrix, issparse
from sklearn.base import BaseEstimator
from sklearn.neighbors import BallTree, KDTree
from sklearn.neighbors import NearestNeighbors as Other
from sklearn.utils.validation import validate_data

from ruvgen._lib import DERIVED, MAX_THREADS
from ruvgen.index import Index
from ruvgen.scalars import integer, known, number

Array = NDArray[Any]
EXACT: Final = ("auto", "brute", "exact", "kd_tree", "ball_tree")  # all give the same
METRICS: Final = {
    "euclidean": "euclidean",
    "l2": "euclidean",
    "sqeuclidean": "sqeuclidean",
    "manhattan": "manhattan",
    "cityblock": "manhattan",
    "l1": "manhattan",
    "chebyshev": "chebyshev",
    "infinity": "chebyshev",
    "cosine": "cosine",
    "braycurtis": "braycurtis",
    "canberra": "canberra",
    "correlation": "correlation",
    "haversine": "haversine",
    "minkowski": "minkowski",
}
NORMS: Final = {1: "manhattan", 2: "euclidean", np.inf: "chebyshev"}  # minkowski's by p


class Fitted(BaseEstimator):  # type: ignore[misc]
    """Rows that were fitted, and who compares them."""

    n_neighbors: int | None = None
    radius: float | None = None
    algorithm: str
    leaf_size: int
    metric: Any
    p: float
    metric_params: dict[str, Any] | None
    n_jobs: int | None
    ef: int
    index_params: dict[str, Any] | None

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.input_tags.sparse = self.algorithm != "graph"
        tags.input_tags.allow_nan = self.metric == "nan_euclidean"
        tags.input_tags.pairwise = self.metric == "precomputed"
        return tags

    def fit(self, X: ArrayLike, y: Any = None) -> Self:
        """Keep X (n, d), or build the graph of its rows; also of those of a fitted estimator or a tree."""
        self._check()
        graph = known("algorithm", self.algorithm, (*EXACT, "graph")) == "graph"
        given = X.data if isinstance(X, (BallTree, KDTree)) else getattr(X, "_fit_X", X)
        rows = self._rows(given, reset=True)
        self.n_samples_fit_ = rows.shape[0]
        self.effective_metric_, self.effective_metric_params_ = self._effective()
        self._options: dict[str, Any] = {}
        metric = None if issparse(rows) else self._metric()
        if graph:
            if metric is None or metric in DERIVED:
                known_here = [name for name, own in METRICS.items() if own not in DERIVED]
                raise ValueError(f"metric {self.metric!r} has no graph; known are {', '.join(known_here)}")
            self._index = Index(rows.shape[1], metric, **(self.index_params or {}))
            self._index.add(rows, threads=self._threads())
        self._metric_name, self._fit_X = metric or "", rows
        self.engine_ = "graph" if graph else "exact" if metric else "scikit-learn"
        if self.engine_ == "scikit-learn":
            self._other = Other(
                algorithm="brute" if self.algorithm == "exact" else self.algorithm,
                **{
                    name: getattr(self, name)
                    for name in ("leaf_size", "metric", "p", "metric_params", "n_jobs")
                },
            ).fit(rows)
        return self

    def _matrix(self, ids: Array, distances: Array, limits: Array, mode: str) -> csr_matrix:
        if mode not in ("connectivity", "distance"):
            raise ValueError(
                f'Unsupported mode, must be one of "connectivity", or "distance" but got "{mode}" instead'
            )
        values = distances if mode == "distance" else np.ones(len(ids))
        return csr_matrix((values, ids, limits), shape=(len(limits) - 1, self.n_samples_fit_))

    def _rows(self, X: Any, reset: bool = False) -> Any:
        if self.metric == "precomputed" or callable(self.metric):
            return validate_data(self, X, accept_sparse="csr", reset=reset)
        finite = "allow-nan" if self.metric == "nan_euclidean" else True
        sparse = "csr" if self.algorithm != "graph" else False
        return validate_data(
            self,
            X,
            accept_sparse=sparse,
            reset=reset,
            order="C",
            dtype=(np.float64, np.float32),
            ensure_all_finite=finite,
        )

    def _check(self) -> None:
        if self.n_neighbors is not None:
            integer("n_neighbors", self.n_neighbors, 1)
        if self.radius is not None:
            number("radius", self.radius, 0, np.inf)

    def _threads(self) -> int:
        return min(int(effective_n_jobs(self.n_jobs)), MAX_THREADS)

    def _effective(self) -> tuple[Any, dict[str, Any]]:
        """The metric without a synonym, and its parameters."""
        more = dict(self.metric_params or {})
        if self.metric != "minkowski":
            return self.metric, more
        p, weights = more.pop("p", self.p), more.get("w")
        if weights is None and p in NORMS:
            return NORMS[p], {}
        return "minkowski", {**more, "p": p}

    def _metric(self) -> str | None:
        """The metric of ruvgen, if there is one."""
        name, more = self.effective_metric_, dict(self.effective_metric_params_)
        if name == "minkowski":
            p = more.pop("p")
            if (
                not isinstance(p, Real) or not float(p) >= 1
            ):  # no norm: scikit-learn warns of it, or refuses it
                return None
            self._options = {"p": float(p)}
        return METRICS.get(name) if isinstance(name, str) and not more else None
