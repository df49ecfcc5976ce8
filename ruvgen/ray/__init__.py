"""Shards on Ray: an actor for each shard and each of its replicas, which a cluster searches as one index.

`deploy(folder)` starts the actors for a folder that `ruvgen.shards.ShardedIndex.save` wrote, `connect(name)`
finds them again from any process. Needs Ray: `pip install 'ruvgen[ray]'`.
"""

from __future__ import annotations

from .building import build
from .client import ShardedIndex, connect
from .deploying import deploy
from .errors import ShardError

__all__ = ["ShardError", "ShardedIndex", "build", "connect", "deploy"]
