"""What an index says of itself."""

from __future__ import annotations

from typing import Any

from . import codecs
from ._graph import Graph
from .logged import Logged


class Facts(Logged):
    """Reads counts and bytes from the C object."""

    _graph: Graph

    def check(self) -> dict[str, int]:
        """Check the graph, and count its properties.

        Nodes, nodes reachable from the landmarks, links, least and greatest out-degree, least in-degree,
        links to removed rows, and what must be zero: duplicates, wild, self_links, wrong_ids.
        """
        return self._graph.check()

    def stats(self) -> dict[str, Any]:
        """Properties of the index, and counts of operations on it.

        Rows, slots, and removed rows among them, and how many rows are marked; the codec in use, and
        `codec_reason`, why it was chosen;
        `codec_recall`, for each measured codec the share of the 10 nearest rows of a sample that is among the
        best 32 by code, or among the best 10 with keep_raw=False, of recent rows if it fails for these;
        `rank_depth`, how many of the best by code are reranked for 10 results, None: all; the settings
        of `tune`; and, since it was made or loaded,
        `queries`, `inserts`, `deletes`, hops and distances of searches, and `latency_us` of queries, as in
        `ruvgen.stats`.
        """
        facts = self._graph.facts()
        chosen = ("rows", "slots", "deleted", "marked", "landmarks", "width", "group", "hops", "distances")
        return {
            **codecs.facts(facts, self._graph.options()),
            **{name: bool(facts[name]) for name in ("lossless", "has_raw", "mapped")},
            **{name: facts[name] for name in chosen},
            **self._graph.stats(),
        }

    def memory(self) -> dict[str, int]:
        """Bytes in use, by kind, and their sum as "total"."""
        facts = self._graph.facts()
        parts = {name[:-6]: value for name, value in facts.items() if name.endswith("_bytes")}
        return {**parts, "total": sum(parts.values())}
