"""What usearch has in `usearch.index`."""

from ._clusters import Clustering, kmeans
from ._functions import Indexes, search
from ._index import DEFAULT_CONNECTIVITY, DEFAULT_EXPANSION_ADD, DEFAULT_EXPANSION_SEARCH, Index
from ._kinds import MetricKind, ScalarKind
from ._matches import BatchMatches, Match, Matches

__all__ = [
    "DEFAULT_CONNECTIVITY",
    "DEFAULT_EXPANSION_ADD",
    "DEFAULT_EXPANSION_SEARCH",
    "BatchMatches",
    "Clustering",
    "Index",
    "Indexes",
    "Match",
    "Matches",
    "MetricKind",
    "ScalarKind",
    "kmeans",
    "search",
]
