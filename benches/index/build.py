"""The graph index built: against hnswlib, on two threads, and row by row."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

import ruvgen as rv
from benches.common.bar import Bar

from .plan import Plan
from .sets import K, Rows, ratio, turns

BUILT, GROWN = 50_000, 100_000
HNSW = {"M": 16, "ef_construction": 200}  # its defaults; 32 links in its lowest layer, as here
EF = 64


def build(plan: Plan) -> Iterator[Bar]:
    """CPU seconds of the same rows, in turn; recall at the same ef; the same bytes for any threads."""
    rows = plan.some(BUILT)
    made: dict[str, Any] = {}

    def own(name: str, threads: int = 1, **options: Any) -> None:
        made[name] = rv.Index(rows.base.shape[1], rows.metric, **options)
        made[name].add(rows.base, threads=threads)

    calls = {
        "auto": lambda: own("auto"),
        "f32": lambda: own("f32", codec="f32"),
        "two threads": lambda: own("two threads", threads=2),
    }
    try:
        hnswlib = importlib.import_module("hnswlib")
    except ImportError:
        print("skipped hnswlib: it is not installed")
    else:

        def other() -> None:
            made["hnswlib"] = hnswlib.Index("l2", rows.base.shape[1])
            made["hnswlib"].init_index(len(rows.base), **HNSW)
            made["hnswlib"].set_num_threads(1)
            made["hnswlib"].add_items(rows.base)

        calls["hnswlib"] = other
    seconds = turns(calls, 1 if plan.quick else 2, warm=False)
    plan.note(f"{rows.name}/build", {name: float(times.min()) for name, times in seconds.items()})
    if "hnswlib" in made:
        yield from against(rows, made, seconds)
    case = f"{rows.name}, auto"
    threads = ratio(seconds["two threads"], seconds["auto"])
    yield Bar("CPU time of building on two threads, of one", case, threads, 0, 1.15)
    files = [plan.keep / f"threads-{name}" for name in ("auto", "two threads")]
    for path, name in zip(files, ("auto", "two threads"), strict=True):
        made[name].save(path)
    yield Bar("the same file from one and two threads", case, float(same(*files)), 1)
    yield grown(plan)


def against(rows: Rows, made: dict[str, Any], seconds: dict[str, Any]) -> Iterator[Bar]:
    """The time, and what it bought."""
    made["hnswlib"].set_ef(EF)
    theirs = rows.recall(made["hnswlib"].knn_query(rows.queries, K)[0].astype(np.int64))
    for codec in ("auto", "f32"):
        case = f"{rows.name}, {codec}"
        yield Bar("speed of building, of hnswlib's", case, ratio(seconds["hnswlib"], seconds[codec]), 1.0)
        ours = rows.recall(made[codec].search(rows.queries, K, EF)[0])
        yield Bar("recall after it, less hnswlib's", f"{case}, ef {EF} of both", ours - theirs, -0.002)


def same(one: Path, other: Path) -> bool:
    """Whether two files have the same bytes; they are removed."""
    equal = one.read_bytes() == other.read_bytes()
    one.unlink()
    other.unlink()
    return equal


def grown(plan: Plan) -> Bar:
    """Recall of an index that rows came to one by one, less that of all at once."""
    rows = plan.some(GROWN)
    index = rv.Index(rows.base.shape[1], rows.metric)
    for i in range(len(rows.base)):
        index.add(rows.base[i : i + 1], threads=1)
    at_once = plan.index(rows)
    found = {
        name: rows.recall(some.search(rows.queries, K, EF)[0])
        for name, some in {"grown": index, "at once": at_once}.items()
    }
    plan.note(f"{rows.name}/grown", found)
    case = f"{rows.name}, ef {EF}"
    return Bar("recall when grown row by row, less at once", case, found["grown"] - found["at once"], -0.01)
