"""Starting the actors of a folder: where they run, and how they are found again."""

from __future__ import annotations

import os
import secrets
import time
from typing import Any, Final

import ray
from ray.util.placement_group import placement_group, remove_placement_group
from ray.util.scheduling_strategies import PlacementGroupSchedulingStrategy

from ruvgen import _log
from ruvgen.scalars import integer, number
from ruvgen.shards import manifest

from .actor import Shard
from .client import ShardedIndex
from .errors import ShardError
from .fetching import local

NAMESPACE: Final = "ruvgen"
PATIENCE: Final = 60.0  # seconds for an actor to start


def actor_name(name: str, shard: int, replica: int) -> str:
    """What Ray knows an actor by."""
    return f"{name}/{shard}/{replica}"


def deploy(
    folder: str | os.PathLike[str], name: str = "index", *, replicas: int = 2, concurrency: int = 4,
    cpus: float = 0.01, sync: str | float = "always",
) -> ShardedIndex:  # fmt: skip
    """Start detached actors for the shards of a folder, and return the index that they make up.

    folder: where a ShardedIndex was saved, on a disk that all nodes see; or a URL that fsspec knows, such as
    s3://bucket/index, of which each node makes a copy that can be searched and not be changed. name: what
    `connect` finds them by. replicas: actors per shard, on different nodes where there are some. concurrency:
    calls that an actor answers at a time. cpus: what Ray reserves for each. sync: as of Index.log.
    Actors come back when they are killed, and open their files again. Raises ValueError if there are actors
    with this name, FileNotFoundError or ValueError if the folder is not one of shards, ShardError for a shard
    that cannot be opened.
    """
    replicas, concurrency = integer("replicas", replicas, 1, 16), integer("concurrency", concurrency, 1, 64)
    _log.rule(sync)
    cpus = number("cpus", cpus, 0, 1024, above=True)
    place = os.fsdecode(folder)
    found = manifest.read(local(place))
    shards = len(found.shards)
    if find(name, 0, 0) is not None:
        raise ValueError(f"there is an index {name!r} on this cluster: connect to it, or shut it down")
    made = {"name": name, "folder": place, "shards": shards, "replicas": replicas, "sync": sync}
    options = {**made, "concurrency": concurrency, "cpus": cpus}
    options["group"] = room(options)
    for shard in range(shards):
        for replica in range(replicas):
            start(options, shard, replica)
    index = ShardedIndex(name)
    problems = [one["problem"] for one in index.status()["actors"] if one["problem"]]
    if problems:
        index.shut_down()
        raise ShardError("; ".join(problems))
    return index


def room(options: dict[str, Any]) -> str:
    """Reserve what the actors need, the replicas of a shard on different nodes; returns the group's name."""
    count, name = options["shards"] * options["replicas"], f"ruvgen/{options['name']}/{secrets.token_hex(4)}"
    group = placement_group([{"CPU": options["cpus"]}] * count, "SPREAD", name, "detached")
    if not group.wait(PATIENCE):
        remove_placement_group(group)
        raise ShardError(f"the cluster has no room for {count} actors of {options['cpus']} CPUs each")
    return name


def leave(group: str) -> None:
    """Give back what was reserved."""
    remove_placement_group(ray.util.get_placement_group(group))


def start(options: dict[str, Any], shard: int, replica: int) -> Any:
    """Start an actor; one with its name that is about to end is waited for."""
    group = ray.util.get_placement_group(options["group"])
    strategy = PlacementGroupSchedulingStrategy(group, shard * options["replicas"] + replica)
    until = time.monotonic() + PATIENCE
    while True:
        try:
            return ray.remote(Shard).options(
                name=actor_name(options["name"], shard, replica), namespace=NAMESPACE, lifetime="detached",
                max_restarts=-1, max_concurrency=options["concurrency"], num_cpus=options["cpus"],
                scheduling_strategy=strategy,
            ).remote(options["folder"], shard, replica, options["sync"], options)  # fmt: skip
        except ValueError:  # the name is taken
            if time.monotonic() > until:
                raise
            time.sleep(0.1)


def find(name: str, shard: int, replica: int) -> Any:
    """The handle of an actor, or None."""
    try:
        return ray.get_actor(actor_name(name, shard, replica), namespace=NAMESPACE)
    except ValueError:
        return None
