"""Calls from Python against those of other libraries: nox -s bench -- calls [--quick] [--out FILE].

One distance, all pairs, exact nearest neighbours: each library by its best call, on one thread, in turn, in
random order, on the same arrays. Answers are checked first; libraries that are missing are skipped by name.
"""

from __future__ import annotations

import argparse
import importlib
import random
import time
from collections.abc import Callable
from functools import partial
from importlib.metadata import version
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

import ruvgen
from ruvgen import _lib

from .arrays import huge_array
from .limits import limits
from .machine import bench_command, write_artefact
from .ratios import speedup

WINDOW_S = 0.002
ROWS, QUERIES = 10_000, 256
DIMS = (128, 384, 768, 1536)

Call = Callable[[], Any]


def one_distance(dim: int, peers: dict[str, ModuleType]) -> dict[str, Call]:
    """Squared Euclidean distance of two vectors."""
    x, y = huge_array(2, dim, 1)
    calls: dict[str, Call] = {"ruvgen": partial(ruvgen.sqeuclidean, x, y)}
    for name in sorted({"simsimd", "numkong"} & peers.keys()):
        calls[name] = partial(peers[name].sqeuclidean, x, y)
    return calls


def all_pairs(metric: str, rows: int, dim: int, peers: dict[str, ModuleType]) -> dict[str, Call]:
    """Distances of `rows` vectors to ROWS; the other libraries' `dot` is the product."""
    x, y = huge_array(rows, dim, 1), huge_array(ROWS, dim, 2)
    out = np.empty((rows, ROWS), np.float32)
    calls: dict[str, Call] = {"ruvgen": lambda: ruvgen.cdist(x, y, metric, out=out)}
    if metric == "dot":
        calls["numpy"] = partial(np.matmul, x, y.T, out=np.empty_like(out))
    if metric == "sqeuclidean" and "faiss" in peers:
        calls["faiss"] = lambda: peers["faiss"].pairwise_distances(x, y)
    for name in sorted({"simsimd", "numkong"} & peers.keys()):
        calls[name] = partial(peers[name].cdist, x, y, metric=metric)
    return calls


def neighbours(rows: int, dim: int, peers: dict[str, ModuleType]) -> dict[str, Call]:
    """The exact 10 nearest of ROWS."""
    x, y = huge_array(rows, dim, 1), huge_array(ROWS, dim, 2)
    calls: dict[str, Call] = {"ruvgen": lambda: ruvgen.knn(y, x, 10)[1]}
    if "faiss" in peers:
        index = peers["faiss"].IndexFlatL2(dim)
        index.add(y)
        calls["faiss"] = lambda: index.search(x, 10)[0]
    return calls


def measure(calls: dict[str, Call], rounds: int) -> dict[str, NDArray[np.float64]]:
    """Seconds per call, (round,), after comparing the answers."""
    right = np.abs(np.asarray(calls["ruvgen"](), np.float64))  # the sign of `dot` is a convention
    repeats = {}
    for name, call in calls.items():
        start = time.perf_counter()
        given = np.abs(np.asarray(call(), np.float64))
        repeats[name] = max(1, round(WINDOW_S / (time.perf_counter() - start)))
        if not np.allclose(given, right, rtol=1e-3, atol=1e-3 * np.abs(right).max()):
            raise RuntimeError(f"{name} gives {given.ravel()[:3]}, not {right.ravel()[:3]}")
    order = list(calls)
    shuffle = random.Random(0)
    times: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        shuffle.shuffle(order)
        for name in order:
            call = calls[name]
            start = time.thread_time()
            for _ in range(repeats[name]):
                call()
            times[name].append((time.thread_time() - start) / repeats[name])
    return {name: np.array(values) for name, values in times.items()}


def work(dims: tuple[int, ...], peers: dict[str, ModuleType]) -> dict[str, tuple[dict[str, Call], float]]:
    """Every case: its calls, and the multiply-adds of one."""
    cases: dict[str, tuple[dict[str, Call], float]] = {}
    for dim in dims:
        cases[f"pair/sqeuclidean/{dim}"] = one_distance(dim, peers), 2 * dim
        for metric in ("sqeuclidean", "dot"):
            for rows in (1, QUERIES):
                flops = 2.0 * rows * ROWS * dim
                cases[f"cdist/{metric}/{rows}x{ROWS}x{dim}"] = all_pairs(metric, rows, dim, peers), flops
        for rows in (1, QUERIES):
            cases[f"knn/{rows}x{ROWS}x{dim}"] = neighbours(rows, dim, peers), 2.0 * rows * ROWS * dim
    return cases


def installed() -> tuple[dict[str, ModuleType], dict[str, str]]:
    """The peers that can be imported, on one thread each, and their versions."""
    modules, versions = {}, {"numpy": np.__version__}
    for name, package in {"simsimd": "simsimd", "numkong": "numkong", "faiss": "faiss-cpu"}.items():
        try:
            modules[name] = importlib.import_module(name)
            versions[name] = version(package)
        except ImportError as error:
            print(f"skipped {name}: {error}")
    if "faiss" in modules:
        modules["faiss"].omp_set_num_threads(1)
    return modules, versions


def main(argv: list[str]) -> int:
    """Measure, print a line per case, write the artefact."""
    options = argparse.ArgumentParser(prog="calls", description=__doc__)
    options.add_argument("--quick", action="store_true", help="one dimension and few rounds")
    options.add_argument("--out", type=Path, default=None, help="JSON artefact")
    args = options.parse_args(argv)
    rounds = 5 if args.quick else 25
    modules, versions = installed()
    rates = limits()
    results: dict[str, Any] = {}
    print("µs per call, medians; share of the multiply-add peak; ratio to the best of the others")
    for name, (calls, flops) in work((128,) if args.quick else DIMS, modules).items():
        times = measure(calls, rounds)
        own = times["ruvgen"]
        ratios = {peer: speedup(own, other) for peer, other in times.items() if peer != "ruvgen"}
        results[name] = {
            "us": {peer: float(np.median(values) * 1e6) for peer, values in times.items()},
            "faster_than": {peer: [ratio.value, ratio.low, ratio.high] for peer, ratio in ratios.items()},
            "of_peak": flops / float(np.median(own)) / 1e9 / rates["multiply-add"],
        }
        best = min(ratios.items(), key=lambda item: item[1].value, default=None)
        cells = " ".join(f"{peer} {us:.2f}" for peer, us in results[name]["us"].items())
        tail = f"×{best[1]} {best[0]}" if best else ""
        print(f"{name:34} {results[name]['of_peak']:4.0%}  {tail:34} {cells}", flush=True)
    if args.out:
        facts = {
            "isa": ruvgen.isa(),
            "build": _lib.build(),
            "rounds": rounds,
            "limits": rates,
            "peers": versions,
        }
        write_artefact(args.out, bench_command("calls", argv), facts | {"results": results})
    return 0
