"""Calls from Python against those of other libraries: nox -s bench -- calls [--quick] [--out FILE].

One distance, all pairs, exact nearest neighbours: each library by its best call, on one thread, in turn, in
random order, on the same arrays. Answers are checked first; libraries that are missing are skipped by name.
"""

from __future__ import annotations

import argparse
import importlib
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

import ruvgen
from benches.common.arrays import HUGE, Pool, decode, huge_array
from benches.common.machine import bench_command, write_artefact
from benches.common.partial import Partial
from benches.peers.batches import Call, batches, installed
from benches.timing.contest import contest, python_call
from benches.timing.limits import PLACES, limits
from benches.timing.references import LOOSE, TOLERANCE, wrong
from benches.timing.summary import Facts, summary
from ruvgen import _lib

ROWS, QUERIES = 10_000, 256
DIMS = (128, 384, 768, 1536)
BATCH_TYPES = ("f16", "bf16", "i8", "b1")  # beside float32, at BATCH_DIM
BATCH_DIM = 768
WINDOW_NS = 2e6
SECONDS, QUICK_SECONDS = 4.0, 0.3  # a case
CHECKED = 32


def one_distance(metric: str, dim: int, peers: dict[str, ModuleType]) -> dict[str, Call]:
    """The distance of two vectors."""
    x, y = huge_array(2, dim, 1)
    calls: dict[str, Call] = {"ruvgen": partial(getattr(ruvgen, metric), x, y)}
    for name in ("simsimd", "numkong"):
        if name in peers:
            other = "angular" if (name, metric) == ("numkong", "cosine") else metric
            calls[name] = partial(getattr(peers[name], other), x, y)
    if "scipy" in peers and metric != "dot":
        calls["scipy"] = partial(getattr(importlib.import_module("scipy.spatial.distance"), metric), x, y)
    return calls


def all_pairs(
    metric: str, dtype: str, shape: tuple[int, int], dim: int, peers: dict[str, ModuleType]
) -> dict[str, Call]:
    """Distances of many vectors to many; the other libraries' `dot` is the product."""
    m, n = shape
    width = dim // 8 if dtype == "b1" else dim
    pool = Pool(-(-(m + n) * width * 4 // HUGE) * HUGE)
    pool.fill(dtype)
    both = pool.rows(m + n, width, dtype)
    x, y = both[:m], both[m:]
    bits = "bf16" if dtype == "bf16" else None  # of which NumPy has no type
    calls: dict[str, Call] = {"ruvgen": partial(ruvgen.cdist, x, y, metric, dtype=bits)}
    sign = -1 if metric == "dot" else 1
    decoded = decode(x[:1], dtype), decode(y[:CHECKED], dtype)
    for name, call in [("ruvgen", calls["ruvgen"]), *batches(metric, dtype, x, y, peers)]:
        if name == "scipy" and m > 1:
            continue  # seconds a call
        own = name == "ruvgen"
        given = np.asarray(call())[:1, :CHECKED].astype(np.float64) * (1 if own else sign)
        if fault := wrong(metric, *decoded, given, TOLERANCE if own else LOOSE.get(dtype, TOLERANCE)):
            print(f"wrong: {name}, {metric}, {dtype}, {dim}: {fault}")
        else:
            calls[name] = call
    return calls


def neighbours(rows: int, dim: int, peers: dict[str, ModuleType]) -> dict[str, Call]:
    """The exact 10 nearest of ROWS."""
    x, y = huge_array(rows, dim, 1), huge_array(ROWS, dim, 2)
    calls: dict[str, Call] = {"ruvgen": lambda: ruvgen.knn(y, x, 10)[0]}
    if "faiss" in peers:
        index = peers["faiss"].IndexFlatL2(dim)
        index.add(y)
        calls["faiss"] = lambda: index.search(x, 10)[1]
    if "usearch" in peers:
        find = importlib.import_module("usearch.index").search
        calls["usearch"] = lambda: find(y, x, 10, "l2sq", exact=True, threads=1).keys.reshape(rows, 10)
    right = calls["ruvgen"]()
    for name in list(calls):
        if np.mean(np.asarray(calls[name]()) == right) < 0.999:  # near ties may be ordered otherwise
            print(f"wrong: {name}, neighbours at {dim}")
            del calls[name]
    return calls


def work(
    dims: tuple[int, ...], peers: dict[str, ModuleType]
) -> dict[str, tuple[partial[dict[str, Call]], float]]:
    """Every case: what makes its calls, and the multiply-adds of one."""
    cases: dict[str, tuple[partial[dict[str, Call]], float]] = {}

    def pairs(metric: str, dtype: str, m: int, n: int, dim: int) -> None:
        name = f"cdist/{metric}/{m}x{n}x{dim}" + ("" if dtype == "f32" else f"/{dtype}")
        cases[name] = partial(all_pairs, metric, dtype, (m, n), dim, peers), 2.0 * m * n * dim

    for dim in dims:
        for metric in ("sqeuclidean", "dot", "cosine"):
            cases[f"pair/{metric}/{dim}"] = partial(one_distance, metric, dim, peers), 2.0 * dim
        for metric in ("sqeuclidean", "dot"):
            pairs(metric, "f32", 1, 1000, dim)
            for m in (1, QUERIES):
                pairs(metric, "f32", m, ROWS, dim)
        for m in (1, QUERIES):
            cases[f"knn/{m}x{ROWS}x{dim}"] = partial(neighbours, m, dim, peers), 2.0 * m * ROWS * dim
    for dtype in BATCH_TYPES:
        for m in (1, QUERIES):
            pairs("hamming" if dtype == "b1" else "sqeuclidean", dtype, m, ROWS, BATCH_DIM)
    return cases


def facts_of(calls: dict[str, Call], flops: float, seconds: float, peak: float) -> Facts:
    """Medians in µs, ratios, and the share of the multiply-add peak."""
    times = contest([python_call(name, call) for name, call in calls.items()], seconds, WINDOW_NS)
    found = summary(times, "ruvgen")
    us = {name: ns[0] / 1e3 for name, ns in found["ns"].items()}
    return {"us": us, "faster_than": found["faster_than"], "of_peak": flops / us["ruvgen"] / 1e3 / peak}


def main(argv: list[str]) -> int:
    """Measure, print a line per case, write the artefact."""
    options = argparse.ArgumentParser(prog="calls", description=__doc__)
    options.add_argument("--quick", action="store_true", help="one dimension and few rounds")
    options.add_argument("--out", type=Path, default=None, help="JSON artefact")
    args = options.parse_args(argv)
    modules, versions, missing = installed()
    for name, reason in missing.items():
        print(f"skipped {name}: {reason}")
    pool = Pool(PLACES["DRAM"])
    pool.fill("f32")
    rates = limits(pool)
    results: dict[str, Any] = {}
    print("µs per call, medians; share of the multiply-add peak; ratio to the best of the others")
    with Partial() as run:
        for name, (make, flops) in work((128,) if args.quick else DIMS, modules).items():
            seconds = QUICK_SECONDS if args.quick else SECONDS
            found = results[name] = facts_of(make(), flops, seconds, rates["multiply-add"])
            best = min(found["faster_than"].items(), key=lambda item: float(item[1][0]), default=None)
            cells = " ".join(f"{peer} {us:.2f}" for peer, us in found["us"].items())
            tail = f"×{best[1][0]:.2f} {best[0]}" if best else ""
            print(f"{name:34} {found['of_peak']:4.0%}  {tail:24} {cells}", flush=True)
    if args.out:
        facts = {
            "isa": ruvgen.isa(),
            "build": _lib.build(),
            "limits": rates,
            "peers": versions,
            "missing": missing,
        }
        write_artefact(args.out, bench_command("calls", argv), facts | run.mark | {"results": results})
    return run.status
