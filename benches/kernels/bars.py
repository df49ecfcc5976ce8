"""What the kernels are to reach, and what they do: one line for every bar and case."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from benches.common.bar import Bar
from benches.peers import Case
from benches.timing.summary import Facts, best_peer

RAGGED = (100, 200)  # dimensions that fill no whole vectors
TILE_DIMS = (128, 768, 1536)


def bars(results: dict[Case, Facts]) -> list[Bar]:
    """All bars that the measured cases allow to judge."""
    return [
        Bar(name, "/".join(map(str, case)), *values)
        for case, facts in results.items()
        for name, *values in _of(case, facts, results)
    ]


def _of(case: Case, facts: Facts, results: dict[Case, Facts]) -> Iterator[tuple[Any, ...]]:
    rules = {"rows": _rows, "tile": _tile, "gather": _gather, "cdist": _cdist}
    if case.form in rules:
        yield from rules[case.form](case, facts, results)


def _rows(case: Case, facts: Facts, results: dict[Case, Facts]) -> Iterator[tuple[Any, ...]]:
    share = facts["of_limit"][0]
    numkong = facts["faster_than"].get("numkong")
    if (
        case.dtype == "f32"
        and case.metric in ("sqeuclidean", "dot", "manhattan")
        and case.place in ("L2", "DRAM")
    ):
        least = 0.8 if case.place == "L2" and case.dim in RAGGED else 0.9
        yield f"rows of float32 in {case.place}, of reading", share, least
    if case.place != "L2":
        return
    if case.metric == "manhattan" and case.dtype == "f32":
        other = results.get(case._replace(metric="sqeuclidean"))
        if other:  # both as shares of the same limit, which was measured with each
            yield "manhattan, of sqeuclidean's speed", share / other["of_limit"][0], 0.85, 1.15
    if case.dtype in ("i8", "u8") and case.metric in ("sqeuclidean", "dot"):
        other = results.get(case._replace(dtype="f32"))
        if other:
            yield "rows of bytes, of float32's speed", 4 * share / other["of_limit"][0], 2.5
        if numkong:
            yield "rows of bytes, of NumKong's speed", numkong[0], 2.0
    if case.dtype in ("f16", "bf16") and case.metric in ("sqeuclidean", "dot") and numkong:
        yield "rows of 16-bit floats, of NumKong's speed", numkong[0], 1.5
    if case.metric == "hamming" and case.dim == 1024:
        yield "1024 bits in L2, of reading", share, 0.8


def _tile(case: Case, facts: Facts, _: dict[Case, Facts]) -> Iterator[tuple[Any, ...]]:
    if case.dim in TILE_DIMS and (case.metric, case.dtype) == ("dot", "f32"):
        yield "tile of float32, of the multiply-add peak", facts["of_limit"][0], 0.88
    if case.dim in TILE_DIMS and (case.metric, case.dtype) == ("dot", "i8"):
        yield "tile of bytes, of the peak of their instruction", facts["of_limit"][0], 0.95


def _gather(case: Case, facts: Facts, _: dict[Case, Facts]) -> Iterator[tuple[Any, ...]]:
    if case.dtype != "f32" or case.place != "DRAM":
        return
    plain, helped = best_peer(facts, helped=False), best_peer(facts)
    if plain and helped:
        yield "gather, of the best peer's speed", plain[1][0], 1.2
        yield "gather, of the best peer's speed with rows fetched for it", helped[1][0], 1.0


def _cdist(case: Case, facts: Facts, _: dict[Case, Facts]) -> Iterator[tuple[Any, ...]]:
    faster = facts["faster_than"]
    if case.dtype != "f32":
        return
    if case.place == "1x1000" and case.dim == 128 and "numkong" in faster:
        yield "cdist of 1 × 1000, of NumKong's cdist", faster["numkong"][0], 1.5
    if case.place == "64x1000":
        for rival, least in {"numpy": 1.4, "numpy-norms": 1.4, "numkong-packed": 4.0, "faiss": 4.0}.items():
            if rival in faster and case.metric in ("dot", "sqeuclidean"):
                yield f"cdist of 64 × 1000, of {rival}'s speed", faster[rival][0], least
