"""The nearest rows, and those within a radius."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike
from scipy.sparse import csr_matrix
from sklearn.utils.validation import check_is_fitted

from ruvgen import distance
from ruvgen.scalars import number

from ._fitted import Array, Fitted


class Nearest(Fitted):
    """The nearest rows."""

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

    def kneighbors_graph(
        self, X: ArrayLike | None = None, n_neighbors: int | None = None, mode: str = "connectivity"
    ) -> csr_matrix:
        """The same as a sparse matrix (m, n) of ones, or with mode="distance" of distances."""
        distances, ids = self.kneighbors(X, n_neighbors)
        limits = np.arange(len(ids) + 1) * ids.shape[1]
        return self._matrix(ids.ravel(), distances.ravel(), limits, mode)

    def _nearest(self, queries: Array, k: int) -> tuple[Array, Array]:
        if self.engine_ == "graph":
            ids, distances = self._index.search(queries, k, max(self.ef, k), threads=self._threads())
        else:
            ids, distances = distance.knn(
                self._fit_X, queries, k, self._metric_name, threads=self._threads(), **self._options
            )
        return ids, distances.astype(np.float64, copy=False)


class Within(Fitted):
    """The rows within a radius."""

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
                self._fit_X, queries, within, self._metric_name, threads=self._threads(), **self._options
            )
        if X is None:
            of = np.repeat(np.arange(len(queries)), np.diff(lims))
            other = ids != of
            lims = np.concatenate([[0], np.cumsum(np.bincount(of[other], minlength=len(queries)))])
            ids, distances = ids[other], distances[other]
        each = _pieces(ids, lims)
        return (_pieces(distances.astype(np.float64, copy=False), lims), each) if return_distance else each

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


def _pieces(values: Array, limits: Array) -> Array:
    """An array of arrays."""
    pieces = np.empty(len(limits) - 1, object)
    for i, start in enumerate(limits[:-1]):
        pieces[i] = values[start : limits[i + 1]]
    return pieces
