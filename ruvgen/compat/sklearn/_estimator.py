"""The estimator that the others are made of."""

from __future__ import annotations

from typing import Any, Final, Self

import numpy as np
from joblib import effective_n_jobs
from numpy.typing import ArrayLike, NDArray
from scipy.sparse import csr_matrix, issparse
from sklearn.base import BaseEstimator
from sklearn.neighbors import NearestNeighbors as Other
from sklearn.utils.validation import check_is_fitted, validate_data

from ruvgen import distance
from ruvgen._lib import MAX_THREADS
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
}
NORMS: Final = {1: "manhattan", 2: "euclidean", np.inf: "chebyshev"}  # minkowski's by p


class NearestNeighbors(BaseEstimator):  # type: ignore[misc]
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

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.input_tags.sparse = self.algorithm != "graph"
        tags.input_tags.allow_nan = self.metric == "nan_euclidean"
        tags.input_tags.pairwise = self.metric == "precomputed"
        return tags

    def fit(self, X: ArrayLike, y: Any = None) -> Self:
        """Keep X (n, d), or build the graph of its rows. X may be a fitted estimator, for its rows."""
        self._check()
        graph = known("algorithm", self.algorithm, (*EXACT, "graph")) == "graph"
        rows = self._rows(getattr(X, "_fit_X", X), reset=True)
        self.n_samples_fit_ = rows.shape[0]
        self.effective_metric_, self.effective_metric_params_ = self._effective()
        metric = None if issparse(rows) else self._metric()
        if graph:
            if metric is None:
                raise ValueError(f"metric {self.metric!r} has no graph; known are {', '.join(METRICS)}")
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

    def kneighbors(
        self, X: ArrayLike | None = None, n_neighbors: int | None = None, return_distance: bool = True
    ) -> Any:
        """Distances and indices of the nearest rows, (m, k) each, or indices alone.

        Without X, of each row that was fitted, itself left out. Raises ValueError if there are fewer rows.
        """
        check_is_fitted(self)
        k = self.n_neighbors if n_neighbors is None else n_neighbors
        if not isinstance(k, (int, np.integer)):
            raise TypeError(f"n_neighbors does not take {type(k)} value, enter integer value")
        if k <= 0:
            raise ValueError(f"Expected n_neighbors > 0. Got {k}")
        own = X is None
        queries = self._fit_X if X is None else self._rows(X)
        if k + own > self.n_samples_fit_:
            raise ValueError(
                f"Expected n_neighbors {'<' if own else '<='} n_samples_fit, but n_neighbors = {k}, "
                f"n_samples_fit = {self.n_samples_fit_}, n_samples = {queries.shape[0]}"
            )
        if self.engine_ == "scikit-learn":
            return self._other.kneighbors(None if own else queries, k, return_distance)
        ids, distances = self._nearest(queries, k + own)
        if own:
            other = ids != np.arange(len(ids))[:, None]
            other[other.all(axis=1), -1] = False  # a row is not among its own nearest if many are equal to it
            ids, distances = ids[other].reshape(-1, k), distances[other].reshape(-1, k)
        return (distances, ids) if return_distance else ids

    def radius_neighbors(
        self,
        X: ArrayLike | None = None,
        radius: float | ArrayLike | None = None,
        return_distance: bool = True,
        sort_results: bool = False,
    ) -> Any:
        """Distances and indices of the rows within a radius, as arrays of arrays; they are always sorted.

        radius may be one for each row of X. Without X, of each row that was fitted, itself left out.
        """
        check_is_fitted(self)
        within: Any = self.radius if radius is None else radius
        if not np.ndim(within):
            within = number("radius", within, 0, np.inf)
        if sort_results and not return_distance:
            raise ValueError("return_distance must be True if sort_results is True.")
        queries = self._fit_X if X is None else self._rows(X)
        if self.engine_ == "scikit-learn":
            return self._other.radius_neighbors(
                None if X is None else queries, within, return_distance, sort_results
            )
        if self.engine_ == "graph":
            lims, ids, distances = self._index.search_radius(
                queries, within, self.ef, threads=self._threads()
            )
        else:
            lims, ids, distances = distance.radius(
                self._fit_X, queries, within, self._metric_name, threads=self._threads()
            )
        if X is None:
            of = np.repeat(np.arange(len(queries)), np.diff(lims))
            other = ids != of
            lims = np.concatenate([[0], np.cumsum(np.bincount(of[other], minlength=len(queries)))])
            ids, distances = ids[other], distances[other]
        each = _pieces(ids, lims)
        return (_pieces(distances.astype(np.float64), lims), each) if return_distance else each

    def kneighbors_graph(
        self, X: ArrayLike | None = None, n_neighbors: int | None = None, mode: str = "connectivity"
    ) -> csr_matrix:
        """The same as a sparse matrix (m, n) of ones, or with mode="distance" of distances."""
        distances, ids = self.kneighbors(X, n_neighbors)
        limits = np.arange(len(ids) + 1) * ids.shape[1]
        return self._matrix(ids.ravel(), distances.ravel(), limits, mode)

    def radius_neighbors_graph(
        self,
        X: ArrayLike | None = None,
        radius: float | ArrayLike | None = None,
        mode: str = "connectivity",
        sort_results: bool = False,
    ) -> csr_matrix:
        """The same as a sparse matrix (m, n) of ones, or with mode="distance" of distances."""
        distances, ids = self.radius_neighbors(X, radius, sort_results=sort_results)
        limits = np.concatenate([[0], np.cumsum([*map(len, ids)])])
        return self._matrix(np.concatenate(ids), np.concatenate(distances), limits, mode)

    def _matrix(self, ids: Array, distances: Array, limits: Array, mode: str) -> csr_matrix:
        if mode not in ("connectivity", "distance"):
            raise ValueError(
                f'Unsupported mode, must be one of "connectivity", or "distance" but got "{mode}" instead'
            )
        values = distances if mode == "distance" else np.ones(len(ids))
        return csr_matrix((values, ids, limits), shape=(len(limits) - 1, self.n_samples_fit_))

    def _nearest(self, queries: Array, k: int) -> tuple[Array, Array]:
        if self.engine_ == "graph":
            ids, distances = self._index.search(queries, k, max(self.ef, k), threads=self._threads())
        else:
            ids, distances = distance.knn(self._fit_X, queries, k, self._metric_name, threads=self._threads())
        return ids, distances.astype(np.float64)

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
        if self.effective_metric_params_ or not isinstance(self.effective_metric_, str):
            return None
        return METRICS.get(self.effective_metric_)


def _pieces(values: Array, limits: Array) -> Array:
    """An array of arrays."""
    pieces = np.empty(len(limits) - 1, object)
    for i, start in enumerate(limits[:-1]):
        pieces[i] = values[start : limits[i + 1]]
    return pieces
