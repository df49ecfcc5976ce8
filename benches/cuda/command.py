"""Exact search on a GPU, on a machine that has one: nox -s bench -- cuda [--quick] [--out FILE].

Seconds of a search of rows that lie on the card, queries and results included, next to its rate of copies,
to all cores of the CPU, and to torch (matmul, then topk) where that is installed. Every answer is first held
against the CPU's. The artefact has the name of the card.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

import ruvgen as rv
from benches.common.machine import bench_command, write_artefact
from ruvgen.cuda import CudaError, _device, _plan, info

K = 10
BATCHES = (1, 16, 1024, 10_000)
CASES = (("f32", 128), ("f16", 128), ("i8", 128), ("f32", 768), ("i8", 768))
ROWS, QUICK_ROWS = 1_000_000, 50_000
ROUNDS, QUICK_ROUNDS = 15, 3


def median_seconds(call: Callable[[], object], rounds: int) -> float:
    """The median of a few calls, after one that compiles and copies what is needed."""
    call()
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        call()
        times.append(time.perf_counter() - begun)
    return sorted(times)[len(times) // 2]


def copy_rate(nbytes: int, rounds: int) -> float:
    """Bytes per second that the card reads and writes when it copies memory."""
    gpu = _device.device()
    source, target = _device.Memory(gpu, nbytes), _device.Memory(gpu, nbytes)
    source.clear()

    def copied() -> None:
        target.put(0, 1 << 20, source.at, 1 << 20, 1 << 20, nbytes >> 20, on_device=True)
        with gpu.active():
            gpu.driver.cuCtxSynchronize()

    return 2 * nbytes / median_seconds(copied, rounds)


def vectors(dtype: str, dim: int, n: int) -> tuple[Any, ...]:
    """Rows and queries of noise: what is near does not matter to a search that compares all."""
    rng = np.random.default_rng([n, dim])
    rows = rng.standard_normal((n, dim), dtype=np.float32)
    queries = rng.standard_normal((max(BATCHES), dim), dtype=np.float32)
    if dtype == "i8":
        return tuple(np.clip(np.rint(each * 40), -128, 127).astype("i1") for each in (rows, queries))
    return (rows.astype("f2") if dtype == "f16" else rows), queries


def torch_seconds(rows: Any, queries: Any, rounds: int) -> float | None:
    """The same search by torch, None where it is not installed, or of bytes, which it has no products of."""
    try:
        import torch
    except ImportError:
        return None
    if rows.dtype == np.int8 or not torch.cuda.is_available():
        return None
    base = torch.from_numpy(rows).cuda()
    squares = (base.float() ** 2).sum(1)

    def search() -> Any:
        asked = torch.from_numpy(queries).cuda().to(base.dtype)
        near = torch.topk(squares - 2 * (asked @ base.T).float(), K, largest=False)
        return near.indices.cpu()

    return median_seconds(search, rounds)


def measure(dtype: str, dim: int, n: int, rounds: int) -> dict[str, Any]:
    """All batches of one type and dimension."""
    rows, queries = vectors(dtype, dim, n)
    index, found = rv.FlatIndex(dim, dtype=dtype, device="cuda"), dict[str, Any]()
    index.add(rows)
    for m in BATCHES:
        asked = queries[:m]
        seconds = median_seconds(partial(index.search, asked, K), rounds)
        few = asked[:16]
        want, got = (rv.knn(rows, few, K, threads=0), index.search(few, K))
        if not np.allclose(want[1], got[1], rtol=1e-5):
            raise RuntimeError(f"{dtype} of {dim}, {m} queries: not the distances of the CPU")
        begun = time.perf_counter()
        rv.knn(rows, asked, K, threads=0)
        found[str(m)] = {
            "seconds": float(f"{seconds:.4g}"),
            "bytes per second": float(f"{n * dim * _plan.SIZES[dtype] / seconds:.4g}"),
            "pairs per second": float(f"{n * m / seconds:.4g}"),
            "cpu seconds": float(f"{time.perf_counter() - begun:.4g}"),
            "torch seconds": torch_seconds(rows, asked, rounds),
        }
        print(f"{dtype:4} {dim:4} {m:6} queries: {seconds * 1e3:9.3f} ms", flush=True)
    return found


def main(argv: list[str]) -> int:
    """Measure, print a line per batch, write the artefact."""
    options = argparse.ArgumentParser(
        prog="cuda", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--quick", action="store_true", help="fewer rows, few rounds")
    options.add_argument("--out", type=Path, default=None, help="JSON artefact")
    args = options.parse_args(argv)
    try:
        card = info()
    except CudaError as error:
        print(error)
        return 1
    n, rounds = (QUICK_ROWS, QUICK_ROUNDS) if args.quick else (ROWS, ROUNDS)
    rate = copy_rate(1 << 28 if args.quick else 1 << 32, rounds)
    print(f"{card['name']}: copies {rate / 1e12:.2f} TB/s")
    results = {f"{dtype}/{dim}": measure(dtype, dim, n, rounds) for dtype, dim in CASES}
    if args.out:
        facts = {"card": card, "rows": n, "k": K, "copy bytes per second": rate, "threads": os.cpu_count()}
        write_artefact(args.out, bench_command("cuda", argv), facts | {"results": results})
    return 0
