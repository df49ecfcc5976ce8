"""Contestants in turn, in random order, in rounds: what all of a round meet alike cancels in their ratios."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

WINDOW_NS = 100_000.0  # one measurement; long beside the ~0.3 µs that reading the clock takes
FEWEST, MOST = 7, 60  # rounds


@dataclass(frozen=True)
class Entry:
    """Something to measure: nanoseconds per repetition, on average over so many at most.

    Operands that stay in a near cache are brought back there first, untimed: the one before may have driven
    them out.
    """

    name: str
    run: Callable[[int], float]
    most: int = 1 << 30
    warm: bool = True


def python_call(name: str, call: Callable[[], Any]) -> Entry:
    """An entry that is called from Python."""

    def run(repeats: int) -> float:
        start = time.thread_time_ns()
        for _ in range(repeats):
            call()
        return (time.thread_time_ns() - start) / repeats

    return Entry(name, run)


def contest(
    entries: Sequence[Entry], seconds: float, window_ns: float = WINDOW_NS
) -> dict[str, NDArray[np.float64]]:
    """Nanoseconds per repetition of each, (round,): as many rounds as fit into the time."""
    repeats: dict[str, int] = {}
    turn = 0.0
    for entry in entries:
        first = max(1.0, entry.run(1))
        once = max(1.0, min(first, entry.run(max(1, min(entry.most, round(window_ns / first / 4))))))
        repeats[entry.name] = max(1, min(entry.most, round(window_ns / once)))
        turn += (repeats[entry.name] + entry.warm) * once * 1e-9 + 5e-6  # calling from Python takes time, too
    order = list(entries)
    shuffle = random.Random(0)
    times: dict[str, list[float]] = {entry.name: [] for entry in entries}
    for _ in range(int(min(MOST, max(FEWEST, seconds / turn)))):
        shuffle.shuffle(order)
        for entry in order:
            if entry.warm:
                entry.run(1)
            times[entry.name].append(entry.run(repeats[entry.name]))
    return {name: np.array(values) for name, values in times.items()}
