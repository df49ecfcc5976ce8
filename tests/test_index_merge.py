"""Rows of one index added to another."""

from __future__ import annotations

import threading

import numpy as np
import pytest

import ruvgen as rv

from .index_data import normal

DIM = 24


def made(n: int, first: int = 0, metric: str = "sqeuclidean", **options: object) -> rv.Index:
    index = rv.Index(DIM, metric, degree=8, ef_construction=32, **options)  # type: ignore[arg-type]
    if n:
        index.add(normal(n, DIM, first)[0], np.arange(first, first + n))
    return index


@pytest.mark.parametrize("codec", ["auto", "f32", "sq8", "f16"])
@pytest.mark.parametrize("keep_raw", [True, False])
def test_all_rows_come(codec: str, keep_raw: bool) -> None:
    one, other = made(500), made(700, 1000, codec=codec, keep_raw=keep_raw)
    other.remove(np.arange(1100, 1200))
    rows = other.get(other.ids)
    one.merge(other)
    assert sorted(one.ids.tolist()) == [*range(500), *range(1000, 1100), *range(1200, 1700)]
    np.testing.assert_array_equal(one.get(other.ids), rows)
    np.testing.assert_array_equal(one.search(rows[:50], 1, ef=2000)[0][:, 0], other.ids[:50])
    assert len(other) == 600


def test_nothing_and_other_metrics() -> None:
    one = made(20)
    one.merge(made(0))
    one.merge(made(5, 50, "cosine"))
    assert len(one) == 25
    empty = made(0)
    empty.merge(one, threads=1)
    assert empty.ids.tolist() == one.ids.tolist()


def test_what_cannot_be_merged() -> None:
    one = made(100)
    with pytest.raises(ValueError, match="id 50 is in the index already"):
        one.merge(made(80, 50))
    with pytest.raises(ValueError, match="id 0 is in the index already"):
        one.merge(one)
    other = rv.Index(3)
    other.add(np.ones((1, 3)), [7000])
    with pytest.raises(ValueError, match="X has vectors of 3 elements, the index of 24"):
        one.merge(other)
    with pytest.raises(TypeError, match="other is .*, not an Index"):
        one.merge(rv.FlatIndex(DIM))  # type: ignore[arg-type]
    assert one.ids.tolist() == list(range(100))


def test_while_the_other_changes() -> None:
    """Rows are those of one moment: pairs of ids that come and go together come together."""
    other, stop = made(0), threading.Event()
    pairs = normal(2, DIM)[0]

    def change() -> None:
        while not stop.is_set():
            other.add(pairs, [1, 2])
            other.remove([1, 2])

    thread = threading.Thread(target=change)
    thread.start()
    try:
        for _ in range(100):
            one = made(0)
            one.merge(other)
            assert one.ids.tolist() in ([], [1, 2])
    finally:
        stop.set()
        thread.join()
