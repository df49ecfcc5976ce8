"""Measures width and group for new indexes, on an index of synthetic rows."""

from __future__ import annotations

from typing import Final

import numpy as np

from . import tuning
from .index import Index

DIM: Final = 128
ROWS: Final = 20_000
QUICK_ROWS: Final = 10_000  # the fewest for which codes are used
QUERIES: Final = 256
K, EF = 10, 64


def measure(rows: int) -> tuple[dict[str, int], dict[str, int]]:
    """The default settings of an index, and settings that were clearly faster in two measurements.

    Rows are normally distributed; the first dimensions vary most, similar to real data.
    """
    rng = np.random.default_rng(0)
    scale = np.linspace(2, 0.1, DIM, dtype=np.float32)
    vectors = rng.standard_normal((rows + QUERIES, DIM), np.float32) * scale
    index = Index(DIM)
    index.add(vectors[:rows])
    graph, queries = index._graph, vectors[rows:]
    facts = graph.facts()
    before = {name: facts[name] for name in ("width", "group")}
    first = tuning.tune(graph, queries, K, EF, before["width"], before["group"])
    graph.tune(**before)
    again = {name: (value,) for name, value in first.items()}
    second = tuning.tune(graph, queries, K, EF, before["width"], before["group"], again)
    return before, second
