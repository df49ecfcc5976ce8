"""Subsets: filters that are prepared once, and find what a filter of the same ids finds, whatever changes."""

from __future__ import annotations

import gc
import os
import pickle
import threading
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ruvgen as rv
from ruvgen import _status
from ruvgen._lib import lib

from .index_data import normal, recall

DIM, K = 64, 10  # fused codes begin at 64 elements
Change = Callable[[rv.Index, np.random.Generator], Any]


def made(n: int, metric: str = "sqeuclidean", **options: Any) -> tuple[rv.Index, np.ndarray]:
    rows = normal(n, DIM)[0]
    index = rv.Index(DIM, metric, degree=12, ef_construction=24, **options)
    index.add(rows)
    return index, rows


def exactly(index: rv.Index, queries: np.ndarray, wanted: Iterable[int], k: int = K) -> np.ndarray:
    """Distances of the k nearest of these ids, by comparing all."""
    ids = np.array(sorted(key for key in wanted if key in index), np.int64)
    out = np.full((len(queries), k), np.inf, np.float32)
    if len(ids):
        found = np.sort(rv.cdist(queries, index.get(ids), index.metric), 1)[:, :k]
        out[:, : found.shape[1]] = found
    return out


def check(index: rv.Index, subset: rv.Subset, wanted: set[int], queries: np.ndarray) -> None:
    """The subset has these ids, and finds the nearest of them, each once."""
    there = sorted(key for key in wanted if key in index)
    assert subset.ids.tolist() == there
    assert len(subset) == len(there)
    ids, distances = index.search(queries, K, ef=max(1, len(index)), filter=subset)
    assert np.allclose(distances, exactly(index, queries, wanted), rtol=1e-4, atol=1e-4)
    ids, distances = index.search(queries, K, filter=subset)
    for row, its in zip(ids, distances, strict=True):
        found = row[row >= 0]
        assert len(found) == min(K, len(there)) == len(set(found.tolist()))
        assert set(found.tolist()) <= set(there)
        assert (np.diff(its[: len(found)]) >= 0).all()


@pytest.mark.parametrize("metric", ["sqeuclidean", "cosine", "dot", "euclidean"])
@pytest.mark.parametrize("codec", ["sq8", "sq4", "f16", "f32", "fused"])
def test_finds_nearly_all_whatever_is_allowed(metric: str, codec: str) -> None:
    """Of rows at random, of the nearest to a query and of the farthest."""
    index, rows = made(8000, metric, codec=codec)
    queries = normal(1, DIM)[1][:12]
    order = np.argsort(rv.cdist(queries, rows, metric), 1, kind="stable")
    draw = np.random.default_rng(0)
    chosen = [draw.permutation(8000)[:2000], order[0, :2000], order[0, -2000:], order[0, -5000:]]
    for i, ids in enumerate(chosen):
        some = queries if i == 0 else queries[:1]
        _, distances = index.search(some, K, filter=index.subset(ids))
        kth = exactly(index, some, ids.tolist())[:, -1:]
        assert (distances <= kth + 1e-5 * abs(kth) + 1e-6).mean() >= 0.9, i
        _, distances = index.search(some, K, filter=ids)
        assert (distances <= kth + 1e-5 * abs(kth) + 1e-6).mean() >= 0.9, i


CHANGES: dict[str, Change] = {
    "add": lambda index, draw: index.add(draw.standard_normal((int(draw.integers(1, 40)), DIM))),
    "add many": lambda index, draw: index.add(draw.standard_normal((600, DIM))),
    "replace": lambda index, draw: index.upsert(
        draw.standard_normal((30, DIM)), draw.choice(2000, 30, replace=False)
    ),
    "remove": lambda index, draw: index.remove(draw.choice(2000, 25, replace=False), missing="ignore"),
    "remove many": lambda index, draw: index.remove(draw.choice(2000, 400, replace=False), missing="ignore"),
    "come back": lambda index, draw: index.upsert(draw.standard_normal((200, DIM)), np.arange(200)),
    "compact": lambda index, _: index.compact(),
    "search": lambda index, draw: index.search(draw.standard_normal((3, DIM)), 5),
}


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.sampled_from(sorted(CHANGES)), min_size=1, max_size=12),
    st.integers(0, 2**16),
    st.sampled_from(["sq8", "f32", "fused", "auto"]),
    st.booleans(),
)
def test_follows_every_change(changes: list[str], seed: int, codec: str, keep_raw: bool) -> None:
    """With a look at it after each change, and after several, of which one may undo what another did."""
    draw = np.random.default_rng(seed)
    index = rv.Index(DIM, degree=8, ef_construction=16, codec=codec, keep_raw=keep_raw)
    index.add(draw.standard_normal((1200, DIM)))
    wanted = {int(key) for key in draw.choice(2000, 900, replace=False)}
    subset = index.subset(wanted)
    for change in changes:
        CHANGES[change](index, draw)
        if draw.random() < 0.5:
            continue
        check(index, subset, wanted, draw.standard_normal((4, DIM)).astype(np.float32))


@pytest.mark.parametrize("which", ["all", "own", "half", "parts"])
@pytest.mark.parametrize("rounds", [1, 2, 3, 4])
@pytest.mark.parametrize("how", ["upsert", "again"])
def test_rows_that_come_back_to_their_places(which: str, rounds: int, how: str) -> None:
    """Places are used again, so a row that is replaced twice may lie where it lay, and be another."""
    index, _ = made(3000, codec="sq8")
    wanted = set(range(0, 3000, 5))
    subset = index.subset(wanted)
    keys = np.array(sorted(wanted)) if which == "own" else np.arange(1500 if which == "half" else 3000)
    draw = np.random.default_rng(rounds)
    for _ in range(rounds):
        for part in np.split(keys, 3) if which == "parts" else [keys]:
            if how == "again":
                index.remove(part)
            index.upsert(draw.standard_normal((len(part), DIM)), part)
    check(index, subset, wanted, index.get(sorted(wanted)[:20]))


def test_more_changes_than_are_kept() -> None:
    """Beyond the ring of the last changes, every id is looked up again."""
    index, _ = made(1500)
    wanted = set(range(0, 3000, 3))
    subset = index.subset(wanted)
    draw = np.random.default_rng(0)
    for _ in range(4):
        index.upsert(draw.standard_normal((5000, DIM)), np.arange(5000))
    check(index, subset, wanted, draw.standard_normal((4, DIM)).astype(np.float32))


def test_another_coding() -> None:
    """Rows of another kind train the codes anew, which moves no row but changes all codes."""
    index = rv.Index(DIM, codec="sq8", degree=8, ef_construction=16)
    draw = np.random.default_rng(0)
    index.add(draw.standard_normal((1500, DIM)))
    subset, wanted = index.subset(range(0, 9000, 2)), set(range(0, 9000, 2))
    index.add(1000 * draw.standard_normal((4000, DIM)))
    check(index, subset, wanted, 1000 * draw.standard_normal((4, DIM)).astype(np.float32))


def test_ways_to_say_it() -> None:
    index, rows = made(2000)
    mask = np.zeros(2000, bool)
    mask[::3] = True
    ids = np.flatnonzero(mask)
    expected, before = index.search(rows[:5], K, filter=ids)[0], index.memory()["other"]
    assert recall(expected, index.ids[ids][np.argsort(rv.cdist(rows[:5], rows[ids]), 1)[:, :K]]) > 0.95
    for way in (mask, ids.tolist(), set(ids.tolist()), frozenset(ids.tolist()), lambda key: key % 3 == 0):
        assert (index.search(rows[:5], K, filter=way)[0] == expected).all()
        assert index.subset(way).ids.tolist() == ids.tolist()
    subset = index.subset(ids)
    assert index.subset(subset) is subset
    assert repr(subset) == "<ruvgen.Subset of 667 of 2,000 rows>"
    assert subset.index is index
    assert subset.memory() > 667 * DIM
    assert index.memory()["other"] - before == 8 << 14  # the last changes
    each = index.search(rows[:2], K, filter=[subset, index.subset(lambda key: key < 1000)])[0]
    assert (each[0] % 3 == 0).all()
    assert (each[1] < 1000).all()


def test_no_rows() -> None:
    index, rows = made(300)
    for nothing in ([], set(), np.zeros(300, bool), [10**6], lambda _: False):
        ids, distances = index.search(rows[0], 3, filter=index.subset(nothing))
        assert ids.tolist() == [-1] * 3
        assert np.isinf(distances).all()
    empty = rv.Index(DIM)
    subset = empty.subset([1, 2])
    assert empty.search(rows[0], 3, filter=subset)[0].tolist() == [-1] * 3
    empty.add(rows[:3])
    assert sorted(empty.search(rows[0], 3, filter=subset)[0].tolist()) == [-1, 1, 2]


def test_errors() -> None:
    index, rows = made(300)
    other, _ = made(300)
    subset = other.subset([1])
    with pytest.raises(ValueError, match="of another index: make one with subset of this"):
        index.search(rows[0], 3, filter=subset)
    with pytest.raises(ValueError, match="of another index"):
        rv.FlatIndex(DIM).search(rows[0], 3, filter=subset)
    with pytest.raises(ValueError, match=r"a mask has \[7\] entries, but the index 300 rows"):
        index.subset(np.ones(7, bool))
    with pytest.raises(TypeError, match="float64, not of integers"):
        index.subset([0.5])
    with pytest.raises(TypeError, match="neither copied nor pickled"):
        pickle.dumps(subset)

    def fails(key: int) -> bool:
        raise KeyError("of the caller")

    with pytest.raises(KeyError, match="of the caller"):
        index.search(rows[0], 3, filter=fails)


def test_radius() -> None:
    index, rows = made(4000)
    subset = index.subset(range(0, 4000, 2))
    distances = rv.cdist(rows[:5], rows[::2], "sqeuclidean")
    radius = float(np.sort(distances, 1)[:, 20].mean())
    lims, ids, _ = index.search_radius(rows[:5], radius, ef=4000, filter=subset)
    assert (np.diff(lims) == (distances <= radius).sum(1)).all()
    assert (ids % 2 == 0).all()


def test_a_batch_prepares_its_filter() -> None:
    """Many queries with one filter find what they find with a subset."""
    index, rows = made(6000)
    mask = np.zeros(6000, bool)
    mask[:2400] = True
    found = index.search(rows[:200], K, filter=mask)
    prepared = index.search(rows[:200], K, filter=index.subset(mask))
    assert (found[0] == prepared[0]).all()
    assert (found[1] == prepared[1]).all()
    with pytest.raises(ValueError, match=r"a mask has \[5999\] entries"):
        index.search(rows[:200], K, filter=mask[1:])


def test_outlives_the_index_variable() -> None:
    index, rows = made(500)
    subset = index.subset(range(100))
    del index
    gc.collect()
    assert subset.index.search(rows[5], 1, filter=subset)[0].tolist() == [5]
    del subset
    gc.collect()


def test_in_a_fork() -> None:
    index, rows = made(2000)
    subset = index.subset(range(0, 2000, 2))
    if not (child := os.fork()):
        try:
            index.add(rows[:50])
            index.remove([0])
            right = set(index.search(rows[0], 5, filter=subset)[0].tolist()) <= set(range(2, 2000, 2))
            os._exit(0 if right and len(subset) == 999 else 1)
        finally:
            os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_while_others_change_the_index() -> None:
    """What always was in the subset is found, what never was is not, and nothing is found twice."""
    index, rows = made(3000)
    steady, never = np.arange(0, 1500, 2), set(range(1, 1500, 2))
    subset = index.subset(np.concatenate([steady, np.arange(1500, 2100)]))  # less than half of all
    stop, wrong = threading.Event(), list[str]()

    def look() -> None:
        draw = np.random.default_rng(threading.get_ident() % 2**32)
        while not stop.is_set() and not wrong:
            key = int(draw.choice(steady))
            for ef in (16, 64, 10_000):
                ids = index.search(rows[key], 8, ef=ef, filter=subset)[0]
                if key not in ids:
                    wrong.append(f"{key} was lost at ef {ef}: {ids}")
                if never & set(ids.tolist()) or len(set(ids.tolist())) < len(ids):
                    wrong.append(f"{ids}")

    threads = [threading.Thread(target=look) for _ in range(3)]
    for thread in threads:
        thread.start()
    draw = np.random.default_rng(1)
    try:
        for turn in range(40):
            keys = draw.choice(np.arange(1500, 4500), 60, replace=False)
            index.upsert(draw.standard_normal((60, DIM)), keys)
            again = draw.choice(steady, 20, replace=False)
            index.upsert(rows[again], again)
            index.remove(draw.choice(keys, 30, replace=False))
            if turn % 10 == 9:
                index.compact()
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    assert not wrong


@pytest.fixture(scope="module")
def of_3000() -> rv.Index:
    return made(3000)[0]


@pytest.mark.parametrize(
    ("allowed", "m", "ef", "pays"),
    [
        (1000, 100, 10, True),
        (1000, 63, 10, False),  # few queries
        (1100, 64, 10, False),  # more than 16 rows for each of them
        (1100, 69, 10, True),
        (1499, 100, 10, True),
        (1500, 100, 10, False),  # half of all rows
        (1000, 100, 41, True),
        (1000, 100, 42, False),  # as fast to scan: 1000² < 8 · 42 · 3000
        (1000, 100, 2**31 - 1, False),
        (0, 1000, 1, False),
    ],
)
def test_preparing_pays_for_many_queries(
    of_3000: rv.Index, allowed: int, m: int, ef: int, pays: bool
) -> None:
    """The same for a mask and for ids; of what is prepared already there is nothing to gain."""
    mask = np.roll(np.arange(3000) < allowed, 137)
    graph = of_3000._graph
    for chosen in (mask, np.flatnonzero(mask)):
        assert bool(lib.ruvgen_subset_pays(graph.handle, _status.filter_list([chosen]), m, ef)) == pays
    prepared = graph.subset(np.flatnonzero(mask), 1)
    assert not lib.ruvgen_subset_pays(graph.handle, _status.filter_list([prepared]), m, ef)
