"""What can be wrong with a shard, so that a client knows whether another replica may do better."""

from __future__ import annotations


class ShardError(RuntimeError):
    """A shard cannot answer; the text names it and says why."""
