"""Rows come, change and go; searches see what is there, and nothing else."""

from __future__ import annotations

import signal
import threading
from pathlib import Path

import numpy as np
import pytest

import ruvgen as rv
from ruvgen import _graph, _status

from .index_data import exact, normal, recall, sift


def test_ids_of_the_callers() -> None:
    rows, queries = normal(2000, 12)
    ids = np.random.default_rng(0).permutation(10**6)[: len(rows)] * 10**9
    index = rv.Index(12)
    index.add(rows, ids)
    assert (index.ids == ids).all()
    assert int(ids[5]) in index
    assert 5 not in index
    assert "five" not in index
    assert (index.get(int(ids[5])) == rows[5]).all()
    found, _ = index.search(queries, 10, ef=100)
    assert recall(found, exact(rows, queries, 10, "sqeuclidean", ids)) >= 0.97
    index.add(rows[:2])
    assert index.ids[-2:].tolist() == [ids.max() + 1, ids.max() + 2]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.95])
def test_removed_rows_do_not_return(share: float) -> None:
    rows, queries = sift()
    index = rv.Index(128, ef_construction=100)
    index.add(rows)
    gone = np.random.default_rng(1).choice(len(rows), int(share * len(rows)), replace=False)
    kept = np.setdiff1d(np.arange(len(rows)), gone)
    for some in np.array_split(gone, 7):
        index.remove(some)
        assert not np.isin(index.search(queries, 10)[0], some).any()
    assert len(index) == len(kept)
    assert (index.ids == kept).all()
    fresh = rv.Index(128, ef_construction=100)
    fresh.add(rows[kept], kept)
    wanted = exact(rows[kept], queries, 10, "sqeuclidean", kept)
    for _ in range(2):
        for ef in (16, 40):
            found, distances = index.search(queries, 10, ef=ef)
            assert np.isin(found, kept).all()
            assert np.isfinite(distances).all()
            assert recall(found, wanted) >= recall(fresh.search(queries, 10, ef=ef)[0], wanted) - 0.01
        index.compact()
        assert index.stats()["deleted"] == 0
        assert index.check()["reachable"] == len(kept)
    assert index.memory()["links"] == len(kept) * 256


def test_all_removed_and_filled_again() -> None:
    rows, queries = normal(1500, 8)
    index = rv.Index(8)
    for turn in range(3):
        index.add(rows + turn, np.arange(len(rows)))
        found = index.search(queries, 5, ef=60)[0]
        assert recall(found, exact(rows + turn, queries, 5, "sqeuclidean")) >= 0.95
        index.remove(np.arange(len(rows)))
        assert len(index) == 0
        assert (index.search(queries, 5)[0] == -1).all()
        if turn == 1:
            index.compact()


def test_upsert() -> None:
    rows, queries = normal(2000, 12)
    index = rv.Index(12)
    index.add(rows)
    new = rows[::2] + 3
    index.upsert(new, np.arange(0, 2000, 2))
    now = rows.copy()
    now[::2] = new
    assert len(index) == 2000
    assert all((index.get(i) == now[i]).all() for i in range(0, 2000, 97))
    many, _ = index.search(queries, 200, ef=300)
    assert all(len(set(ids)) == 200 for ids in many.tolist())
    ids, distances = index.search(queries, 10, ef=150)
    assert recall(ids, exact(now, queries, 10, "sqeuclidean")) >= 0.95
    np.testing.assert_allclose(distances, np.take_along_axis(rv.cdist(queries, now), ids, 1), rtol=1e-5)


@pytest.mark.parametrize("share", [0.001, 0.01, 0.1, 0.5, 1.0])
@pytest.mark.parametrize("kind", ["mask", "ids", "masks", "lists"])
def test_filters(share: float, kind: str) -> None:
    rows, queries = sift()
    index = sift_index()
    draw = np.random.default_rng(2)
    masks = draw.random((len(queries), len(rows))) < share
    masks[:, :12] = True
    if kind in ("mask", "ids"):
        masks[:] = masks[0]
    given = {
        "mask": masks[0],
        "ids": np.flatnonzero(masks[0]),
        "masks": masks,
        "lists": [np.flatnonzero(mask) for mask in masks],
    }[kind]
    found, distances = index.search(queries, 10, ef=64, filter=given)
    assert np.take_along_axis(masks, found, 1).all()
    every = rv.cdist(queries, rows)
    every[~masks] = np.inf
    best = np.sort(every, axis=1)[:, :10]
    assert (distances <= best * 1.0001).mean() >= 0.95
    assert np.isfinite(distances).all()


@pytest.mark.parametrize("k", [1, 2, 3])
def test_fewer_candidates_than_a_search_starts_from(k: int) -> None:
    rows, queries = normal(2000, 6)
    index = rv.Index(6, ef_construction=40)
    index.add(rows)
    index.remove(np.arange(0, 2000, 40))
    mask = np.random.default_rng(4).random(len(index)) < 0.7
    for given in (None, mask):
        allowed = index.ids if given is None else index.ids[given]
        for ef in range(1, 5):
            found, distances = index.search(queries, k, ef=ef, filter=given)
            assert np.isin(found, allowed).all()
            assert all(len(set(row)) == k for row in found.tolist())
            true = np.take_along_axis(rv.cdist(queries, rows), found, 1)
            np.testing.assert_allclose(distances, true, rtol=1e-5)
            ones = np.stack([index.search(query, k, ef=ef, filter=given)[0] for query in queries])
            assert np.isin(ones, allowed).all()


def test_filters_that_leave_few() -> None:
    _, queries = sift()
    index = sift_index()
    ids, distances = index.search(queries[:2], 4, filter=np.array([7, 10**12, -5, 3]))
    assert (np.sort(ids[:, :2]) == [3, 7]).all()
    assert (ids[:, 2:] == -1).all()
    assert np.isinf(distances[:, 2:]).all()
    assert (index.search(queries, 4, filter=np.zeros(10_000, bool))[0] == -1).all()
    assert (index.search(queries, 4, filter=np.array([], np.int64))[0] == -1).all()


def sift_index() -> rv.Index:
    if "sift" not in KEPT:
        KEPT["sift"] = rv.Index(128, ef_construction=100)
        KEPT["sift"].add(sift()[0])
    return KEPT["sift"]


KEPT: dict[str, rv.Index] = {}


def test_an_interrupted_insertion_leaves_nothing() -> None:
    rows, queries = normal(3000, 8)
    index = rv.Index(8)
    index.add(rows[:1000])

    def stop(done: int, _: int) -> None:
        if done > 700:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        index.upsert(rows[1000:] + 1, np.arange(500, 2500), progress=stop)
    assert len(index) == 1000
    assert (index.ids == np.arange(1000)).all()
    assert all((index.get(i) == rows[i]).all() for i in range(1000))
    found = index.search(queries, 10, ef=100)[0]
    assert recall(found, exact(rows[:1000], queries, 10, "sqeuclidean")) >= 0.97
    index.add(rows[1000:])
    index.compact()
    assert index.check()["reachable"] == 3000


def test_a_signal_ends_an_insertion() -> None:
    """Without a function of the caller's: between steps Python looks for signals."""
    rows, _ = normal(60_000, 8)
    index = rv.Index(8)
    index.add(rows[:1000])

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    old = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    try:
        with pytest.raises(KeyboardInterrupt):
            index.add(rows[1000:], threads=1)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, old)
    assert (index.ids == np.arange(1000)).all()
    assert (index.search(rows[:1000], 1, ef=100)[0].ravel() == np.arange(1000)).mean() > 0.99


def test_a_callback_may_not_change_the_index() -> None:
    rows, queries = normal(100, 8)
    index = rv.Index(8)
    with pytest.raises(RuntimeError, match="by this very thread"):
        index.add(rows, progress=lambda *_: index.remove(0))
    index.add(rows, progress=lambda *_: index.search(queries))
    assert len(index) == 100


def test_searches_beside_changes() -> None:
    """Readers in two threads while one adds, replaces, removes and compacts: every answer makes sense."""
    rows, queries = normal(6000, 16)
    index = rv.Index(16, ef_construction=40)
    index.add(rows[:500])
    stop = threading.Event()
    wrong: list[str] = []

    def sensible(row: set[int]) -> bool:
        return len(row) == 10 and min(row) >= 0 and max(row) < 6000 and row.isdisjoint(GONE)

    def read() -> None:
        while not stop.is_set():
            ids, distances = index.search(queries[:20], 10, ef=30)
            wrong.extend(f"ids {row}" for row in ids.tolist() if not sensible(set(row)))
            if not np.isfinite(distances).all():
                wrong.append("a distance is not finite")

    index.remove(GONE)
    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    for first in range(500, 6000, 500):
        index.add(rows[first : first + 500], np.arange(first, first + 500))
        index.upsert(rows[300:400], np.arange(300, 400))
        index.remove(np.arange(first, first + 100))
        index.compact()
    stop.set()
    for reader in readers:
        reader.join()
    assert not wrong, (len(wrong), wrong[:3])


GONE = list(range(20, 60))


@pytest.mark.parametrize("codec", ["f32", "sq8"])
def test_places_of_removed_rows_are_used_again(codec: str) -> None:
    """Replaced ten times over, an index takes no more room and finds as much as a new one."""
    rows, queries = normal(12_000 + 10 * 3_000, 24)
    index = rv.Index(24, codec=codec, ef_construction=80)
    index.add(rows[:12_000])
    most = 0
    for part in range(10):
        gone = index.ids[part % 4 :: 4]
        new = rows[12_000 + 3_000 * part :][: len(gone)]
        if part % 2:
            index.upsert(new, gone)
        else:
            index.remove(gone)
            index.add(new)
        most = max(most, index.stats()["slots"])
    assert len(index) == 12_000
    assert most < 12_000 * 1.3
    assert index.check()["reachable"] == 12_000
    ids = index.ids
    held = np.stack([index.get(i) for i in ids])
    fresh = rv.Index(24, codec=codec, ef_construction=80)
    fresh.add(held, ids)
    wanted = exact(held, queries, 10, "sqeuclidean", ids)
    found, as_new = (recall(some.search(queries, 10, ef=60)[0], wanted) for some in (index, fresh))
    assert found >= as_new - 0.01


def test_places_are_used_again_after_loading(tmp_path: Path) -> None:
    rows, _ = normal(3_000, 16)
    index = rv.Index(16)
    index.add(rows)
    index.remove(index.ids[:600])
    index.save(tmp_path / "index")
    again = rv.Index.load(tmp_path / "index")
    again.add(rows[:500])
    assert again.stats()["slots"] == 3_000
    assert (again.search(rows[100], 1, ef=100)[1] == 0).all()


def test_interrupted_compaction(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was repaired by then stays; nothing is lost, and the next compaction ends the work."""
    rows, queries = normal(4_000, 16)
    index = rv.Index(16)
    index.add(rows)
    index.remove(np.arange(0, 4_000, 20))
    calls = iter([_status.check, None])

    def interrupted(*arguments: object) -> None:
        check = next(calls)
        if check is None:
            raise KeyboardInterrupt
        check(*arguments)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(_graph, "REPAIRED", 1_000)
        patched.setattr(_graph, "_raise", interrupted)
        with pytest.raises(KeyboardInterrupt):
            index.compact()
    half = index.check()["dead_links"]
    kept = index.ids
    wanted = exact(rows[kept], queries, 10, "sqeuclidean", kept)
    assert index.stats()["deleted"] == 200
    assert recall(index.search(queries, 10, ef=100)[0], wanted) >= 0.97
    index.compact()
    report = index.check()
    assert half > report["dead_links"] == 0
    assert report["reachable"] == len(index) == 3_800
    assert recall(index.search(queries, 10, ef=100)[0], wanted) >= 0.97


def test_removals_pay_for_new_links_one_by_one() -> None:
    """No removal waits for all rows to be looked at: each leads some of them past the dead."""
    rows, queries = normal(4_000, 16)
    index = rv.Index(16)
    index.add(rows)
    leaving = iter(np.random.default_rng(0).permutation(4_000).tolist())
    index.remove([next(leaving) for _ in range(4_000 // 20)])
    before, drops = index.check()["dead_links"], []
    for _ in range(130):
        index.remove([next(leaving)])
        dead = index.check()["dead_links"]
        drops.append(before - dead)
        before = dead
    assert sum(drop > 0 for drop in drops) > 50
    assert max(drops) < 64 * 32
    gone = set(range(4_000)) - set(index.ids.tolist())
    index.add(rows[:200], 4_000 + np.arange(200))
    assert index.stats()["slots"] == 4_000, "the dead gave their places"
    alive = np.array(sorted(set(range(4_000)) - gone))
    data, ids = np.concatenate([rows[alive], rows[:200]]), np.concatenate([alive, 4_000 + np.arange(200)])
    wanted = exact(data, queries, 10, "sqeuclidean", ids)
    assert recall(index.search(queries, 10, ef=100)[0], wanted) >= 0.97


@pytest.mark.parametrize("seed", range(20))
def test_searches_start_from_rows_that_live(seed: int) -> None:
    """The place of a dead row, from which they started, becomes another row's."""
    rows, queries = normal(40, 8, seed=seed)
    index = rv.Index(8, seed=seed)
    index.add(rows[:20])
    for i in np.random.default_rng(seed).permutation(np.arange(1, 20))[:9].tolist():
        index.remove([i, 0] if 0 in index else [i])
        index.add(rows[20 + i : 21 + i], [20 + i])
        (found,), (distance,) = index.search(queries[0], 1, ef=1)
        assert distance == pytest.approx(((queries[0] - rows[found]) ** 2).sum(), rel=1e-5)
