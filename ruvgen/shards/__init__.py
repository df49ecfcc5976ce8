"""An index of several shards, each a graph index of its own, that is searched, changed and saved as one.

For more rows than one index should hold: shards are built one after the other, saved to a folder as files
that any number of processes map, and changed with a log each. `ruvgen.ray` puts them on several machines.
"""

from __future__ import annotations

from .building import build
from .index import ShardedIndex
from .merging import Found, Within
from .routing import Clusters, Hashed

__all__ = ["Clusters", "Found", "Hashed", "ShardedIndex", "Within", "build"]
