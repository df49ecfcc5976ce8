"""What shards cost, and whether the model of docs/scaling.md says so: nox -s bench -- shards [--quick].

In one process: a query of 1, 2, 4 and 8 shards of the same rows, and what merging adds to it; the recall of a
search of few clusters; CPU time of building. With Ray, actors too: calls that do nothing, a
query and a batch beside the slowest shard alone, and the memory of two actors on the same files.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import ruvgen as rv
from benches.common.machine import bench_command, write_artefact
from benches.common.places import QUICK
from ruvgen.shards import ShardedIndex

from . import model

DIM, LATENT = 64, 24
ROWS, QUICK_ROWS = 100_000, 12_000
SHARDS = (1, 2, 4, 8)
OPTIONS: dict[str, Any] = {"degree": 24, "ef_construction": 100}
K, EF, QUERIES = 10, 64, 200

Facts = dict[str, Any]


def rows_of(n: int) -> NDArray[np.float32]:
    """Rows near a plane of fewer dimensions, in clusters of different sizes."""
    rng = np.random.default_rng(0)
    centres = rng.standard_normal((64, LATENT)) * 2
    inner = centres[rng.zipf(1.6, n) % 64] + rng.standard_normal((n, LATENT))
    return (inner @ rng.standard_normal((LATENT, DIM)) + 0.05 * rng.standard_normal((n, DIM))).astype(
        np.float32
    )


def quickest(call: Callable[[], object], turns: int = 7) -> float:
    """Seconds of the quickest of some turns: others use this machine too."""
    best = float("inf")
    for _ in range(turns):
        began = time.perf_counter()
        call()
        best = min(best, time.perf_counter() - began)
    return best


def recall(found: NDArray[np.int64], truth: NDArray[np.int64]) -> float:
    """The share of the true neighbours."""
    return float(np.mean([len(set(a) & set(b)) for a, b in zip(found, truth, strict=True)])) / K


def cpu(call: Callable[[], object]) -> float:
    """Seconds of CPU of this process."""
    before = resource.getrusage(resource.RUSAGE_SELF)
    call()
    after = resource.getrusage(resource.RUSAGE_SELF)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def locally(rows: NDArray[np.float32], queries: NDArray[np.float32]) -> tuple[Facts, dict[int, ShardedIndex]]:
    """Shards in this process."""
    truth = rv.knn(rows, queries, K)[0]
    made, facts = dict[int, ShardedIndex](), Facts()
    for shards in SHARDS:
        many = ShardedIndex(DIM, shards=shards, **OPTIONS)
        spent = cpu(lambda many=many: many.add(rows, threads=1, progress=False))  # type: ignore[misc]
        parts = [shard for shard in many.shards if shard is not None]

        def alone(parts: list[rv.Index] = parts) -> None:
            for query in queries:
                for part in parts:
                    part.search(query, K, EF)

        def together(many: ShardedIndex = many) -> None:
            for query in queries:
                many.search(query, K, EF)

        one, all_of_them = quickest(alone), quickest(together)
        facts[str(shards)] = {
            "us": round(all_of_them / QUERIES * 1e6, 1),
            "merging_us": round((all_of_them - one) / QUERIES * 1e6, 1),
            "recall": round(recall(many.search(queries, K, EF)[0], truth), 4),
            "build_cpu_s": round(spent, 2),
        }
        made[shards] = many
    return facts, made


def routed(rows: NDArray[np.float32], queries: NDArray[np.float32]) -> Facts:
    """Recall of a search of the nearest of eight clusters."""
    truth = rv.knn(rows, queries, K)[0]
    many = ShardedIndex(DIM, shards=8, router="clusters", **OPTIONS)
    many.add(rows, threads=1, progress=False)
    largest = max(len(shard) for shard in many.shards if shard is not None)
    found = {
        str(probes): round(recall(many.search(queries, K, EF, probes=probes)[0], truth), 4)
        for probes in (1, 2, 3, 4, 6, 8)
    }
    return {"recall_by_probes": found, "largest_share": round(largest / len(rows), 3)}


def modelled(facts: Facts, rows: int) -> Facts:
    """The time of a query by the model, from indexes of one shard's size, beside what was measured."""
    sizes = [rows // shards for shards in SHARDS]
    each = [(facts[str(s)]["us"] - facts[str(s)]["merging_us"]) / s * 1e-6 for s in SHARDS]
    walk = model.Walk.fitted([sizes[0], sizes[-1]], [each[0], each[-1]])  # the others are checks
    merge = facts[str(SHARDS[-1])]["merging_us"] * 1e-6
    return {
        "base_us": round(walk.base * 1e6, 2),
        "per_doubling_us": round(walk.per_doubling * 1e6, 2),
        "us": {
            str(s): {
                "model": round(model.local(walk, rows, s, merge) * 1e6, 1),
                "measured": facts[str(s)]["us"],
            }
            for s in SHARDS
        },
    }


def main(argv: list[str]) -> int:
    """Run it."""
    options = argparse.ArgumentParser(
        prog="shards", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--quick", action="store_true", help="fewer rows")
    options.add_argument("--no-ray", action="store_true", help="without actors, also where Ray is installed")
    options.add_argument("--out", type=Path, default=QUICK / "shards.json", help="JSON artefact")
    args = options.parse_args(argv)
    n = QUICK_ROWS if args.quick else ROWS
    every = rows_of(n + QUERIES)
    rows, queries = every[:n], every[n:]
    facts, made = locally(rows, queries)
    print(*(f"{name} shards: {one}" for name, one in facts.items()), sep="\n")
    found: Facts = {"rows": n, "dim": DIM, "ef": EF, "local": facts, "model": modelled(facts, n)}
    print(found["model"])
    found["router"] = routed(rows, queries)
    print(found["router"])
    if not args.no_ray:
        try:
            import ray  # noqa: F401
        except ImportError:
            print("Ray is not installed: no actors")
        else:
            from .actors import measured

            with tempfile.TemporaryDirectory() as folder:
                found["ray"] = measured(made, queries, Path(folder))
            print(found["ray"])
    write_artefact(args.out, bench_command("shards", argv), found)
    return 0
