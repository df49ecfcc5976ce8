"""Batch calls let other threads run.

With a switch interval of hours, another thread runs only when the caller gives the lock up of its own accord.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator

import numpy as np
import pytest

import ruvgen as rv

ROWS = np.ones((3000, 256), np.float32)
LONG = np.ones(65_536, np.float32)
BYTES = ROWS.astype(np.uint8)
STORE = rv.SoAStore(256)
STORE.extend(ROWS)
FILE = STORE.to_bytes()
ATTEMPTS = 200  # the other thread is ready, but the system may start it late


@pytest.fixture(autouse=True)
def _no_switches() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e4)
    yield
    sys.setswitchinterval(before)


def others_ran(call: Callable[[], object]) -> bool:
    """Whether another thread got its turn during the call."""
    ready, go, ran = threading.Event(), threading.Event(), list[bool]()

    def other() -> None:
        ready.set()
        go.wait()
        ran.append(True)

    thread = threading.Thread(target=other)
    thread.start()
    ready.wait()
    go.set()
    before = len(ran)
    call()
    after = len(ran)
    thread.join()
    return not before and after == 1


CALLS: dict[str, Callable[[], object]] = {
    "cdist": lambda: rv.cdist(ROWS[:200], ROWS),
    "knn": lambda: rv.knn(ROWS, ROWS[:200], 10),
    "radius": lambda: rv.radius(ROWS, ROWS[:200], 10),
    "cdist of bytes": lambda: rv.cdist(BYTES[:400], BYTES),
    "pair of bytes": lambda: [
        rv.hamming(LONG.view(np.uint8)[:65_536], BYTES.ravel()[:65_536]) for _ in range(400)
    ],
    "pairs": lambda: rv.dot(ROWS, ROWS),
    "to_bytes": STORE.to_bytes,
    "from_bytes": lambda: rv.SoAStore.from_bytes(FILE),
    "pair": lambda: [rv.dot(LONG, LONG) for _ in range(100)],
}


@pytest.mark.parametrize("name", CALLS)
def test_released(name: str) -> None:
    assert any(others_ran(CALLS[name]) for _ in range(ATTEMPTS))


def test_the_method_tells_the_difference() -> None:
    """Python code holds the lock."""
    assert not any(others_ran(lambda: sum(range(10_000))) for _ in range(20))
