"""usearch's dense index in Python: `from ruvgen.compat.usearch.index import Index`.

`Index` with Matches and BatchMatches, `search`, `kmeans`, `Indexes`, MetricKind and ScalarKind. Metrics are
IP, Cos and L2sq; ScalarKind chooses how rows are coded for the search. Compiled metrics, bits and the other
kinds are refused.
"""

from .index import Index, Indexes, Match, Matches, MetricKind, ScalarKind, kmeans, search

__all__ = ["Index", "Indexes", "Match", "Matches", "MetricKind", "ScalarKind", "kmeans", "search"]
