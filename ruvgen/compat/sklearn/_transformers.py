"""The estimators whose result is a sparse matrix of neighbours."""

from __future__ import annotations

from typing import Any, Self

from numpy.typing import ArrayLike
from scipy.sparse import csr_matrix
from sklearn.base import ClassNamePrefixFeaturesOutMixin, TransformerMixin
from sklearn.utils.validation import check_is_fitted

from ruvgen.scalars import known

from ._fitted import Fitted
from ._searches import Nearest, Within


class Transformer(ClassNamePrefixFeaturesOutMixin, TransformerMixin, Fitted):  # type: ignore[misc]
    """What both transformers have in common."""

    mode: str

    def fit(self, X: ArrayLike, y: Any = None) -> Self:
        """As that of NearestNeighbors."""
        known("mode", self.mode, ("distance", "connectivity"))
        super().fit(X)
        self._n_features_out = self.n_samples_fit_
        return self


class KNeighborsTransformer(Transformer, Nearest):
    """Rows to the sparse matrix of their nearest ones, as `sklearn.neighbors.KNeighborsTransformer`."""

    def __init__(
        self,
        *,
        mode: str = "distance",
        n_neighbors: int = 5,
        algorithm: str = "auto",
        leaf_size: int = 30,
        metric: Any = "minkowski",
        p: float = 2,
        metric_params: dict[str, Any] | None = None,
        n_jobs: int | None = None,
        ef: int = 64,
        index_params: dict[str, Any] | None = None,
    ) -> None:
        self.n_neighbors = n_neighbors
        self.algorithm, self.leaf_size = algorithm, leaf_size
        self.metric, self.p, self.metric_params = metric, p, metric_params
        self.n_jobs = n_jobs
        self.ef, self.index_params = ef, index_params
        self.mode = mode

    def transform(self, X: ArrayLike) -> csr_matrix:
        """CSR (m, n), with one neighbour more if mode is "distance", as a row of X may be its own."""
        check_is_fitted(self)
        k = (self.n_neighbors or 0) + (self.mode == "distance")
        return self.kneighbors_graph(X, k, self.mode)


class RadiusNeighborsTransformer(Transformer, Within):
    """Rows to the sparse matrix of those within a radius, as scikit-learn's class of the same name."""

    def __init__(
        self,
        *,
        mode: str = "distance",
        radius: float = 1.0,
        algorithm: str = "auto",
        leaf_size: int = 30,
        metric: Any = "minkowski",
        p: float = 2,
        metric_params: dict[str, Any] | None = None,
        n_jobs: int | None = None,
        ef: int = 64,
        index_params: dict[str, Any] | None = None,
    ) -> None:
        self.radius = radius
        self.algorithm, self.leaf_size = algorithm, leaf_size
        self.metric, self.p, self.metric_params = metric, p, metric_params
        self.n_jobs = n_jobs
        self.ef, self.index_params = ef, index_params
        self.mode = mode

    def transform(self, X: ArrayLike) -> csr_matrix:
        """CSR (m, n)."""
        check_is_fitted(self)
        return self.radius_neighbors_graph(X, mode=self.mode, sort_results=True)
