"""The same with actors of Ray: what a call costs by itself, beside the slowest shard alone, and memory."""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import ray
from numpy.typing import NDArray

import ruvgen.ray
from ruvgen.shards import ShardedIndex

from . import model

K, EF, LONG, BATCH, TURNS = 10, 64, 1024, 100, 300

Facts = dict[str, Any]


def nothing() -> Any:
    """An actor whose calls do nothing. Defined here, so that workers need not import this module."""

    class Nothing:
        def packed(self, call: bytes) -> bytes:
            return call

    return ray.remote(Nothing).options(num_cpus=0.01, max_concurrency=4).remote()


def seconds(call: Callable[[], object], turns: int) -> NDArray[np.float64]:
    """Of each of some calls."""
    found = np.empty(turns)
    for i in range(turns):
        began = time.perf_counter()
        call()
        found[i] = time.perf_counter() - began
    return found


def calls_alone(shards: int) -> NDArray[np.float64]:
    """Seconds of a fan-out to actors that do nothing: what Ray itself takes."""
    made = [nothing() for _ in range(shards)]
    given = bytes(400)
    ray.get([one.packed.remote(given) for one in made])
    found = seconds(lambda: ray.get([one.packed.remote(given) for one in made]), TURNS)
    for one in made:
        ray.kill(one)
    return found


def resident(pids: list[int], folder: Path) -> Facts:
    """Megabytes of the folder's files that processes map: of one, and of all together, pages counted once."""
    each = []
    for pid in pids:
        text = Path(f"/proc/{pid}/smaps").read_text(encoding="utf-8")
        parts = re.split(r"^(?=[0-9a-f]+-[0-9a-f]+ )", text, flags=re.MULTILINE)
        own = [part for part in parts if str(folder) in part.partition("\n")[0]]
        each.append({name: sum(int(re.findall(rf"^{name}: +(\d+)", part, re.MULTILINE)[0]) for part in own)
                     for name in ("Rss", "Pss")})  # fmt: skip
    one, together = max(part["Rss"] for part in each), sum(part["Pss"] for part in each)
    return {"one_mb": round(one / 1024, 1), "together_mb": round(together / 1024, 1)}


def measured(made: dict[int, ShardedIndex], queries: NDArray[np.float32], folder: Path) -> Facts:
    """For 2 and 4 shards of the same rows."""
    found: Facts = {"fan_out": {}}
    (folder / "empty").mkdir()
    with contextlib.chdir(folder / "empty"):  # workers look for modules in this folder first
        ray.init(num_cpus=2, include_dashboard=False, object_store_memory=200 << 20, log_to_driver=False)
        try:
            for shards in (2, 4):
                made[shards].save(folder / str(shards))
                found["fan_out"][str(shards)] = one(made[shards], queries, folder / str(shards))
            index = ruvgen.ray.deploy(folder / "2", "memory", replicas=2)
            for _ in range(4):
                index.search(queries, K, 10**6)  # touches all pages of all replicas
            facts = index.status()["actors"]
            pids = [each["pid"] for each in facts if each["shard"] == 0]
            found["memory"] = resident(pids, folder / "2")
            index.shut_down()
        finally:
            ray.shutdown()
    return found


def one(many: ShardedIndex, queries: NDArray[np.float32], folder: Path) -> Facts:
    """A query and a batch, beside calls that do nothing, and the slowest shard alone in this process."""
    shards = len(many.shards)
    empty = calls_alone(shards)
    index = ruvgen.ray.deploy(folder, f"bench{shards}", replicas=1)
    index.search(queries[:BATCH], K, EF)
    single = seconds(lambda: index.search(queries[0], K, EF), TURNS)
    batch = seconds(lambda: index.search(queries[:BATCH], K, EF), 30)
    parts = [shard for shard in many.shards if shard is not None]
    alone = max(float(np.median(seconds(lambda p=p: p.search(queries[0], K, EF), TURNS))) for p in parts)  # type: ignore[misc]
    together = [float(np.median(seconds(lambda p=p: p.search(queries[:BATCH], K, EF), 30))) for p in parts]  # type: ignore[misc]
    long = seconds(lambda: index.search(queries[:BATCH], K, LONG), 15)
    each = [float(np.median(seconds(lambda p=p: p.search(queries[:BATCH], K, LONG), 15))) for p in parts]  # type: ignore[misc]
    index.shut_down()

    def ms(value: float) -> float:
        return round(value * 1e3, 3)

    return {
        "nothing_ms": ms(float(np.median(empty))),
        "single_ms": ms(float(np.median(single))),
        "single_least_ms": ms(float(np.quantile(single, 0.1))),
        "slowest_shard_ms": ms(alone),
        "batch_ms": ms(float(np.median(batch))),
        "batch_slowest_shard_ms": ms(max(together)),
        "batch_all_shards_ms": ms(sum(together)),
        "long_batch_ms": ms(float(np.median(long))),
        "long_batch_slowest_shard_ms": ms(max(each)),
        "p99_ms": ms(float(np.quantile(single, 0.99))),
        "p99_hedged_by_model_ms": ms(
            float(np.quantile(model.hedged(single, float(np.quantile(single, 0.95))), 0.99))
        ),
    }
