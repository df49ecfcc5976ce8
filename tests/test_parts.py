"""Into what parts a search divides its queries, between which signals are handled."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

import ruvgen as rv
from ruvgen._lib import ffi, lib
from ruvgen._searching import slices

# As in exact/searcher.c.
SHORT, LONG = 2**31, 2**34
MANY, FEWEST = 512, 16


@pytest.mark.parametrize("threads", [1, 3, 64])
@pytest.mark.parametrize("many", [64, MANY])
def test_parts_are_of_bounded_work(threads: int, many: int) -> None:
    """Bounded by rows × elements × queries, not by a number of queries; and not of a few queries each."""
    costs = (0, 1, 10**3, 10**5, 4 * 10**6, 10**7, 10**9, 10**11)
    for m, cost in itertools.product((0, 1, 31, 32, 500, 10_000, 10**6), costs):
        made = list(slices(m, lib.ruvgen_parts(m, threads, cost, many)))
        assert made[0].start == 0
        assert made[-1].stop == m
        assert all(a.stop == b.start for a, b in itertools.pairwise(made))
        sizes = [part.stop - part.start for part in made]
        least, most = min(sizes), max(sizes)
        assert most - least <= 1
        if len(made) > 1:
            assert least >= FEWEST
            assert least >= many * threads or (least + 1) * cost * 2 >= LONG * threads
        work = (most - 1) * cost / threads
        assert work <= 2 * LONG or most <= 2 * FEWEST
        assert work <= 2 * SHORT or most <= 2 * many * threads


def test_what_a_user_waits_for() -> None:
    """40,000 queries for as many rows of 64 elements: 2.6 million multiply-adds a query."""
    parts = lib.ruvgen_parts(40_000, 1, 40_000 * 64, MANY)
    assert max(part.stop - part.start for part in slices(40_000, parts)) * 40_000 * 64 <= 1.05 * SHORT


@pytest.mark.parametrize("cost", [0.0, 1e3, 1e15, 1e300])
def test_short_calls_are_not_divided(cost: float) -> None:
    """However much their few queries cost; and nothing overflows."""
    assert lib.ruvgen_parts(31, 1, cost, MANY) == 1
    assert 1 <= lib.ruvgen_parts(2**62, 512, cost, MANY) <= 2**62 // FEWEST


def test_cost_is_that_of_what_is_searched() -> None:
    """Of a store by its rows, of a graph by what a walk meets, unless a filter or a radius asks for all."""
    rows = np.random.default_rng(3).random((2000, 8), np.float32)
    flat, index = rv.FlatIndex(8), rv.Index(8, degree=8, ef_construction=16)
    m = 1 << 22
    of_flat = flat._store.searcher(flat._store.metric)
    for searched, searcher in ((flat, of_flat), (index, index._graph.searcher)):
        batch = ffi.new("ruvgen_batch *", {"m": m, "threads": 1, "k": 1, "ef": 4})
        assert lib.ruvgen_search_parts(searcher._searcher, batch) == 1  # there are no rows
        searched.add(rows)
        walked = lib.ruvgen_search_parts(searcher._searcher, batch)
        batch.filter_count = 2
        scanned = lib.ruvgen_search_parts(searcher._searcher, batch)
        batch.filter_count, batch.hits = 0, ffi.cast("ruvgen_hits *", 1)
        assert lib.ruvgen_search_parts(searcher._searcher, batch) == scanned
        if searched is flat:
            assert walked == scanned == m * 2000 * 8 // SHORT
        else:
            assert walked == m * 4 * (128 + 8) * (4 * 8) // SHORT
            assert scanned == m * 4 * (128 + 8) * 2000 // SHORT
