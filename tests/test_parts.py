"""Into what parts a search divides its queries, between which signals are handled."""

from __future__ import annotations

import itertools

import pytest

from ruvgen import _status


@pytest.mark.parametrize("threads", [1, 3, 64])
@pytest.mark.parametrize("many", [64, _status.MANY])
def test_parts_are_of_bounded_work(threads: int, many: int) -> None:
    """Bounded by rows × elements × queries, not by a number of queries; and not of a few queries each."""
    costs = (0, 1, 10**3, 10**5, 4 * 10**6, 10**7, 10**9, 10**11)
    for m, cost in itertools.product((0, 1, 31, 32, 500, 10_000, 10**6), costs):
        made = list(_status.parts(m, threads, lambda cost=cost: cost, many))  # type: ignore[misc]
        assert made[0].start == 0
        assert made[-1].stop == m
        assert all(a.stop == b.start for a, b in itertools.pairwise(made))
        sizes = [part.stop - part.start for part in made]
        least, most = min(sizes), max(sizes)
        assert most - least <= 1
        if len(made) > 1:
            assert least >= _status.FEWEST
            assert least >= many * threads or (least + 1) * cost * 2 >= _status.LONG * threads
        work = (most - 1) * cost / threads
        assert work <= 2 * _status.LONG or most <= 2 * _status.FEWEST
        assert work <= 2 * _status.SHORT or most <= 2 * many * threads


def test_what_a_user_waits_for() -> None:
    """40,000 queries for as many rows of 64 elements: 2.6 million multiply-adds a query."""
    sizes = [part.stop - part.start for part in _status.parts(40_000, 1, lambda: 40_000 * 64)]
    assert max(sizes) * 40_000 * 64 <= 1.05 * _status.SHORT


def test_short_calls_are_not_divided() -> None:
    """The cost is not even asked for."""

    def cost() -> int:
        raise AssertionError

    assert list(_status.parts(31, 1, cost)) == [slice(0, 31)]
