"""Counter: exact, whoever adds."""

from __future__ import annotations

import threading

import numpy as np
import pytest

import ruvgen as rv


def test_adds_and_resets() -> None:
    counter = rv.runtime.Counter()
    counter.add()
    counter.add(41)
    assert counter.value == 42
    counter.add(-43)
    assert counter.value == -1
    assert counter.reset() == -1
    assert counter.value == 0
    counter.add(np.int32(7))
    assert (counter.value, repr(counter)) == (7, "<ruvgen.runtime.Counter: 7>")


def test_wraps_at_64_bits() -> None:
    counter = rv.runtime.Counter()
    counter.add((1 << 63) - 1)
    counter.add(1)
    assert counter.value == -(1 << 63)


@pytest.mark.parametrize("n", [1 << 63, -(1 << 63) - 1])
def test_too_large(n: int) -> None:
    with pytest.raises(ValueError, match=str(n)):
        rv.runtime.Counter().add(n)


@pytest.mark.parametrize("n", [1.5, "1", None, True])
def test_no_integer(n: object) -> None:
    with pytest.raises(TypeError, match="integer"):
        rv.runtime.Counter().add(n)  # type: ignore[arg-type]


def test_many_threads_at_once() -> None:
    """More than have a part of their own; resets meanwhile lose nothing."""
    counter, taken = rv.runtime.Counter(), rv.runtime.Counter()

    def work() -> None:
        for i in range(200):
            counter.add(3)
            if i % 50 == 0:
                taken.add(counter.reset())

    threads = [threading.Thread(target=work) for _ in range(100)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert taken.value + counter.value == 100 * 200 * 3


def test_short_lived_threads() -> None:
    counter = rv.runtime.Counter()
    for _ in range(2000):
        thread = threading.Thread(target=counter.add)
        thread.start()
        thread.join()
    assert counter.value == 2000
