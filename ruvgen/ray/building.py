"""Building a sharded index on a cluster: the steps of ruvgen.shards.build as tasks, several at a time."""

from __future__ import annotations

from typing import Any

import ray

from ruvgen._status import Path as Named
from ruvgen.progress import reporting
from ruvgen.scalars import integer
from ruvgen.shards import ShardedIndex, building
from ruvgen.shards.building import Plan, Progress


def build(
    source: Named, folder: Named, metric: str = "sqeuclidean", *, shards: int = 4, router: str = "hash",
    cpus: int = 1, progress: Progress = None, **options: Any,
) -> ShardedIndex:  # fmt: skip
    """As ruvgen.shards.build, with as many shards at a time as there is room for, each on `cpus` cores.

    All nodes must see source and folder. A task whose process is killed runs again; a build that was
    stopped goes on when this is called again. progress counts rows of finished steps: each row is routed, and
    built.
    """
    cpus = integer("cpus", cpus, 1, 1024)
    plan = building.begin(source, folder, metric, shards, router, options)
    with building.locked(plan), reporting(progress, 2 * plan.rows, "building") as report:
        done = 0
        for step, count in ((building.route, len(plan.sources)), (building.shard, plan.shards)):
            task = ray.remote(_run).options(num_cpus=cpus, max_retries=-1)
            left = [task.remote(step.__name__, plan, number, cpus) for number in range(count)]
            while left:
                ready, left = ray.wait(left)
                try:
                    done += sum(ray.get(ready))
                except ray.exceptions.RayTaskError as error:
                    for one in left:
                        ray.cancel(one)
                    raise type(error.cause)(*error.cause.args) from None
                report(done)
        return building.finish(plan)


def _run(step: str, plan: Plan, number: int, cpus: int) -> int:
    if step == "route":
        return building.route(plan, number)
    return building.shard(plan, number, cpus)
