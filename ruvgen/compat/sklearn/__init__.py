"""Estimators of neighbours as in `sklearn.neighbors`, on ruvgen: exact, or by a graph.

`NearestNeighbors`, `KNeighborsTransformer` and `RadiusNeighborsTransformer` have the parameters, attributes
and methods of scikit-learn's, and fit where those do: in pipelines, grid searches, t-SNE, UMAP and DBSCAN.
What ruvgen does not have, such as sparse rows, precomputed distances and some metrics, is left to
scikit-learn, which the attribute `engine_` tells. Needs scikit-learn: `pip install ruvgen[sklearn]`.
"""

from ._estimator import NearestNeighbors
from ._transformers import KNeighborsTransformer, RadiusNeighborsTransformer

__all__ = ["KNeighborsTransformer", "NearestNeighbors", "RadiusNeighborsTransformer"]
