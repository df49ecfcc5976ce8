"""Measures the fastest values of two search settings on this machine, for some queries."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from statistics import median
from typing import Final

from ._graph import Floats, Graph

CHOICES: Final = (1, 2, 3, 4, 6, 8)
ROUNDS: Final = 7
SINGLE: Final = 64  # single queries per round, at most
CLEARLY: Final = 0.97  # share of the current setting's time that a new one must beat, against noise


def tune(
    graph: Graph,
    queries: Floats,
    k: int,
    ef: int,
    width: int,
    group: int,
    choices: Mapping[str, Iterable[int]] | None = None,
) -> dict[str, int]:
    """Set and return the fastest width for single queries and the fastest group for batches.

    width: candidates expanded in one round, so that their rows are fetched together. group: queries of a
    batch that one thread interleaves. CPU time, medians of ROUNDS rounds.
    choices: values to try for each; by default CHOICES.
    """
    choices = choices or {"width": CHOICES, "group": CHOICES}
    some = queries[:SINGLE]

    def one_by_one(choice: int) -> None:
        graph.tune(choice, group)
        for query in some:
            graph.searcher.one(query, k, ef)

    def at_once(choice: int) -> None:
        graph.tune(width, choice)
        graph.search(queries, k, ef, 1, ())

    settle, found = graph.tuner(), (width, group)
    try:
        width = _fastest(one_by_one, choices["width"], width)
        found = width, _fastest(at_once, choices["group"], group)
    finally:
        settle(*found)  # a C function, so that no signal handler can run first
    return dict(zip(("width", "group"), found, strict=True))


def _fastest(run: Callable[[int], None], choices: Iterable[int], now: int) -> int:
    times: dict[int, list[float]] = {choice: [] for choice in sorted({*choices, now})}
    for _ in range(ROUNDS):
        for choice, taken in times.items():
            begun = time.process_time()
            run(choice)
            taken.append(time.process_time() - begun)
    best = min(times, key=lambda choice: median(times[choice]))
    return best if median(times[best]) < CLEARLY * median(times[now]) else now
