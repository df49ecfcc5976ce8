"""One interface over whatever can be searched: what is checked, and what several searches give together."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ruvgen as rv
from ruvgen import _status
from ruvgen._lib import ffi, lib
from ruvgen._searching import Searcher, merge

DIM, N, K = 16, 300, 10
RNG = np.random.default_rng(26)
ROWS = RNG.integers(-20, 20, (N, DIM)).astype(np.float32)
ROWS[200:260] = ROWS[:60]  # ties


def flat(dtype: str, layout: str, rows: np.ndarray, ids: np.ndarray) -> tuple[Any, Searcher]:
    index = rv.FlatIndex(DIM, dtype=dtype, layout=layout)
    index.add(rows.astype(np.int8) if dtype == "i8" else rows, ids)
    return index, index._store.searcher(index._store.metric)


def graph(codec: str, rows: np.ndarray, ids: np.ndarray) -> tuple[Any, Searcher]:
    index = rv.Index(DIM, codec=codec, degree=8, ef_construction=16)
    index.add(rows, ids)
    return index, index._graph.searcher


Maker = Callable[[np.ndarray, np.ndarray], tuple[Any, Searcher]]
MAKERS: dict[str, Maker] = {
    f"{dtype} {layout}": partial(flat, dtype, layout)
    for dtype, layout in itertools.product(("f32", "f16", "i8"), ("soa", "rows"))
} | {codec: partial(graph, codec) for codec in ("f32", "f16")}
KINDS = pytest.mark.parametrize("kind", MAKERS)


def asked(kind: str, rows: np.ndarray) -> np.ndarray:
    return rows.astype(np.int8) if kind.startswith("i8") else rows


@KINDS
@pytest.mark.parametrize("filtered", [0, 1, 5])
def test_parts_of_the_rows_find_what_the_whole_finds(kind: str, filtered: int) -> None:
    """Bit by bit, whoever has which row, ties included; ef is all rows, so that graphs are exact."""
    order = RNG.permutation(N)
    ids = np.arange(N)
    shards = [MAKERS[kind](ROWS[some], ids[some]) for some in np.array_split(order, 3)]
    whole = MAKERS[kind](ROWS, ids)
    queries = asked(kind, ROWS[5:10])
    filters = [np.flatnonzero(RNG.random(N) < 0.4) for _ in range(filtered)]
    found = [searcher.nearest(queries, K, N, 1, filters) for _, searcher in shards]
    best, one = merge(found), whole[1].nearest(queries, K, N, 1, filters)
    assert np.array_equal(best[0], one[0])
    assert np.array_equal(best[1], one[1])


@KINDS
def test_one_is_nearest_of_one(kind: str) -> None:
    owner, searcher = MAKERS[kind](ROWS, np.arange(N))
    query = asked(kind, ROWS[7])
    found, wanted = searcher.one(query, K, N), searcher.nearest(query[None], K, N, 1)
    assert found is not None
    assert np.array_equal(found[0], wanted[0][0])
    assert np.array_equal(found[1], wanted[1][0])
    other = query.astype(np.float32 if kind.startswith("i8") else np.int8)
    nothing: tuple[Any, ...] = (other, query.astype(np.float64), query[1:], query[None], query.tolist())
    for wrong in nothing:
        assert searcher.one(wrong, K, N) is None
    assert searcher.one(query, 0, N) is searcher.one(query, K, -1) is searcher.one(query, True, N) is None
    if query.dtype == np.float32:
        assert searcher.one(np.full(DIM, np.nan, np.float32), K, N) is None
    assert len(owner) == N


@KINDS
def test_what_is_asked_is_checked(kind: str) -> None:
    """The same for all, before anything is searched."""
    owner, searcher = MAKERS[kind](ROWS, np.arange(N))
    queries = asked(kind, ROWS[:3])
    for wrong in ((queries, 0, 5, 1, []), (queries, 2, 5, 1, [np.arange(3), np.arange(3)])):
        with pytest.raises(_status.Status) as raised:
            searcher.nearest(*wrong)
        assert raised.value.status == lib.RUVGEN_E_ARGUMENT
    radii = np.ones(3)
    if queries.dtype == np.float32:
        bad = np.where(np.arange(DIM) == 3, np.float32(np.inf), queries)
        for call in (lambda: searcher.nearest(bad, 2, 5, 1), lambda: searcher.within(bad, radii, 1)):
            with pytest.raises(_status.Status) as raised:
                call()
            assert raised.value.status == lib.RUVGEN_E_VALUE
    with pytest.raises(_status.Status) as raised:
        searcher.within(queries, np.full(3, np.nan), 1)
    assert raised.value.status == lib.RUVGEN_E_ARGUMENT
    assert len(owner) == N


@KINDS
def test_queries_are_counted_once(kind: str) -> None:
    """By the library, and by what counts its own; not those that failed."""
    owner, searcher = MAKERS[kind](ROWS, np.arange(N))
    counted: list[Callable[[], dict[str, Any]]]
    counted = [rv.stats, owner.stats] if isinstance(owner, rv.Index) else [rv.stats]
    before = [count()["queries"] for count in counted]
    searcher.nearest(asked(kind, ROWS[:7]), 3, 5, 1)
    searcher.within(asked(kind, ROWS[:2]), np.ones(2), 1)
    searcher.one(asked(kind, ROWS[0]), 3, 5)
    searcher.nearest(asked(kind, ROWS[:0]), 3, 5, 1)
    with pytest.raises(_status.Status):
        searcher.nearest(asked(kind, ROWS[:7]), 0, 5, 1)
    assert [count()["queries"] for count in counted] == [count + 10 for count in before]


DISTANCES = st.sampled_from([-np.inf, -1.5, -0.0, 0.0, 1e-45, 1.0, 3e38, np.inf])
LISTS = st.lists(st.tuples(DISTANCES, st.integers(0, 20)), max_size=6)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(LISTS, LISTS), min_size=1, max_size=4), st.integers(1, 6))
def test_merging_is_sorting(parts: list[tuple[Any, Any]], k: int) -> None:
    """By distance, then by id; what has fewer than k ends with id -1 and +inf."""
    ids = np.full((len(parts), 2, k), -1)
    distances = np.full((len(parts), 2, k), np.inf, np.float32)
    wanted: list[list[tuple[float, int]]] = [[], []]
    for i, queries in enumerate(parts):
        for q, given_ in enumerate(queries):
            some = sorted((float(np.float32(d)), key) for d, key in given_)[:k]
            wanted[q] += some
            for j, (d, key) in enumerate(some):
                ids[i, q, j], distances[i, q, j] = key, d
    found = merge(list(zip(ids, distances, strict=True)))
    for q in range(2):
        best = (sorted(wanted[q]) + [(np.inf, -1)] * k)[:k]
        assert found[0][q].tolist() == [key for _, key in best]
        assert found[1][q].tolist() == [d for d, _ in best]


def test_a_batch_need_not_be_contiguous() -> None:
    """Queries have a stride; of a part of them, results are where they belong."""
    owner, searcher = MAKERS["f32 rows"](ROWS, np.arange(N))
    wide = np.zeros((40, 2 * DIM), np.float32)
    wide[:, :DIM] = ROWS[:40]
    found, wanted = searcher.nearest(wide[:, :DIM], 3, 3, 1), searcher.nearest(ROWS[:40].copy(), 3, 3, 1)
    assert np.array_equal(found[0], wanted[0])
    batch = ffi.new("ruvgen_batch *", {"m": 40, "threads": 1, "k": 3})
    assert lib.ruvgen_search_parts(searcher._searcher, batch) == 1
    assert len(owner) == N
