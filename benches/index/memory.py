"""The memory and the files of the graph index: bytes of a vector, resident pages, the time to load."""

from __future__ import annotations

import importlib
import multiprocessing
import resource
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

import ruvgen as rv
from benches.common.bar import Bar

from .plan import Plan
from .sets import ENOUGH, K, Rows, ratio, turns

CHURNED, SHARE, CYCLES = 100_000, 10, 20  # every tenth row is replaced, so many times
SMALLER = {128: 0.45, 384: 0.60}  # by how much of f32's bytes, by dimension, with codes alone


def each(index: rv.Index) -> float:
    """Bytes that grow with the rows, per row."""
    memory = index.memory()
    return (memory["total"] - memory["scratch"]) / len(index)


def vectors(plan: Plan) -> Iterator[Bar]:
    """Bytes of a vector by codec, on the main set and on one of more elements."""
    for rows in filter(None, (plan.main, plan.text)):
        dim = rows.base.shape[1]
        plain, codes = plan.index(rows, codec="f32"), plan.index(rows, codec="auto")
        if codes.stats()["has_raw"]:
            codes = plan.index(rows, codec="sq8", keep_raw=False)
        found = {"f32": each(plain), "sq8 alone": each(codes)}
        plan.note(f"{rows.name}/bytes", found)
        yield Bar("bytes of a vector beyond 4 an element, f32", rows.name, found["f32"] - 4 * dim, 0, 300)
        if dim in SMALLER and codes.stats()["codec"] == "sq8":
            less = 1 - found["sq8 alone"] / found["f32"]
            yield Bar("memory that codes alone save of f32's", rows.name, less, SMALLER[dim])


def resident() -> int:
    """Bytes of this process that are in memory."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize()


def apart(work: Callable[..., Any], *arguments: Any) -> Any:
    """The result of a function in a process of its own, that begins empty."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(work, arguments)


def loaded(path: Path) -> tuple[int, int]:
    """Bytes by which the process grew, and those that the index knows of."""
    rv.knn(np.zeros((100, 8), np.float32), np.zeros((1, 8), np.float32), 1)
    before = resident()
    index = rv.Index.load(path)
    index.search(np.zeros((100, index.dim), np.float32))
    return resident() - before, index.memory()["total"]


def churned(base: Any, metric: str) -> tuple[int, int]:
    """Bytes by which the process grew while rows came and went, and those that the rows need."""
    draw = np.random.default_rng(0)
    n = len(base)
    rv.knn(base[:100], base[:1], 1)
    before = resident()
    index = rv.Index(base.shape[1], metric, codec="f32")
    index.add(base, threads=1)
    need = index.memory()
    for _ in range(CYCLES):
        gone = draw.permutation(index.ids)[: n // SHARE]
        index.remove(gone, threads=1)
        index.add(base[draw.permutation(n)[: len(gone)]], threads=1)
    index.search(base[:100], threads=1)
    return resident() - before, need["total"] - need["scratch"] + index.memory()["scratch"]


def pages(plan: Plan) -> Iterator[Bar]:
    """What memory() says beside what the system says, and what is left over under steady replacement."""
    rows = plan.main
    grew, said = apart(loaded, plan.file(rows, codec="auto"))
    plan.note(f"{rows.name}/resident", {"MB": grew / 1e6, "memory() MB": said / 1e6})
    if len(rows.base) >= ENOUGH:
        yield Bar("resident bytes of an index, of memory()", rows.name, grew / said, 0.95, 1.05)
    some = plan.some(CHURNED)
    grew, need = apart(churned, some.base, some.metric)
    plan.note(f"{some.name}/churn", {"MB": grew / 1e6, "needed MB": need / 1e6})
    if len(some.base) >= ENOUGH:
        yield Bar("resident bytes under churn, of what rows need", some.name, grew / need, 0, 1.10)


def files(plan: Plan) -> Iterator[Bar]:
    """Loading beside checksumming and copying the same bytes; the same answers afterwards."""
    rows = plan.main
    path = plan.file(rows, codec="auto")
    index = rv.Index.load(path)
    again = plan.keep / "again.index"
    index.save(again)
    for name, options in {"load": {}, "mmap": {"mmap": True}}.items():
        other = rv.Index.load(again, **options)  # type: ignore[arg-type]
        pair = [each.search(rows.queries[:1000], K) for each in (index, other)]
        equal = all((a == b).all() for a, b in zip(*pair, strict=True))
        yield Bar("the same results after loading", f"{rows.name}, {name}", float(equal), 1)
    again.unlink()
    yield from loading(plan, rows, path)


def loading(plan: Plan, rows: Rows, path: Path) -> Iterator[Bar]:
    """CPU time, the system's for pages and copies included."""
    try:
        xxhash = importlib.import_module("xxhash")
    except ImportError:
        print("skipped loading: xxhash is not installed")
        return

    def copied() -> None:
        xxhash.xxh64(np.fromfile(path, np.uint8)).intdigest()

    calls = {
        "load": lambda: rv.Index.load(path),
        "mmap": lambda: rv.Index.load(path, mmap=True),
        "checksum and copy": copied,
    }
    seconds = turns(calls, plan.rounds)
    plan.note(f"{rows.name}/load", {name: float(np.median(times)) for name, times in seconds.items()})
    took = ratio(seconds["load"], seconds["checksum and copy"])
    if len(rows.base) >= ENOUGH:
        yield Bar("time to load, of checksumming and copying", rows.name, took, 0, 1.5)
