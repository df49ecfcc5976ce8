"""A sharded index finds what one index of the same rows finds, and changes as one."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen.shards import ShardedIndex
from ruvgen.shards import merging as merging_module

N, DIM = 3000, 16
OPTIONS: dict[str, Any] = {"degree": 8, "ef_construction": 40}


def data(n: int = N, seed: int = 0) -> Any:
    return np.random.default_rng(seed).standard_normal((n, DIM), np.float32)


def both(router: str, metric: str = "sqeuclidean", **options: Any) -> tuple[rv.Index, ShardedIndex]:
    one = rv.Index(DIM, metric, **OPTIONS, **options)
    many = ShardedIndex(DIM, metric, shards=4, router=router, **OPTIONS, **options)
    for index in (one, many):
        index.add(data(), np.arange(N) * 7 + 3)
    return one, many


def same(a: Any, b: Any) -> None:
    assert len(a) == len(b)
    for x, y in zip(a, b, strict=True):
        assert x.dtype == y.dtype
        np.testing.assert_array_equal(x, y)


@pytest.mark.parametrize("router", ["hash", "clusters"])
@pytest.mark.parametrize("metric", ["sqeuclidean", "dot", "cosine", "manhattan"])
def test_exact_search_is_that_of_one_index(router: str, metric: str) -> None:
    one, many = both(router, metric)
    queries = data(50, 1)
    ids = one.ids
    for filter in (None, ids[::5], set(ids[:40].tolist()), lambda key: key % 2 == 0):  # noqa: A001
        same(one.search(queries, 12, N, filter=filter), many.search(queries, 12, N, filter=filter))
        same(one.search(queries[0], 12, N, filter=filter), many.search(queries[0], 12, N, filter=filter))
    radius = one.search(queries, 20, N)[1][:, -1]
    same(one.search_radius(queries, radius, N), many.search_radius(queries, radius, N))
    same(one.search(queries, N + 5, N), many.search(queries, N + 5, N))
    allowed = [ids[i::50] for i in range(50)]
    same(one.search(queries, 5, N, filter=allowed), many.search(queries, 5, N, filter=allowed))


def test_equal_rows_come_by_id() -> None:
    one, many = rv.Index(DIM), ShardedIndex(DIM, shards=3)
    for index in (one, many):
        index.add(np.tile(data(10), (6, 1)))
    same(one.search(data(10), 30, 60), many.search(data(10), 30, 60))


@pytest.mark.parametrize("router", ["hash", "clusters"])
def test_masks_are_in_the_order_of_ids(router: str) -> None:
    _, many = both(router)
    mask = many.ids % 3 == 0
    queries = data(9, 2)
    same(many.search(queries, 6, N, filter=mask), many.search(queries, 6, N, filter=many.ids[mask]))
    same(many.search(queries, 6, N, filter=mask), many.search(queries, 6, N, filter=many.subset(mask)))
    each = [many.search(queries[i : i + 1], 6, N, filter=one) for i, one in enumerate((mask, ~mask))]
    found = many.search(queries[:2], 6, N, filter=np.array([mask, ~mask]))
    same(found, [np.concatenate(part) for part in zip(*each, strict=True)])
    with pytest.raises(ValueError, match=r"a mask has \[2999\] entries, but the index 3000 rows"):
        many.search(queries, 6, filter=mask[1:])
    with pytest.raises(ValueError, match="of another index"):
        ShardedIndex(DIM).search(queries, 6, filter=many.subset(mask))


def test_recall_at_equal_effort() -> None:
    rng = np.random.default_rng(5)
    basis = rng.standard_normal((8, 32), np.float32)
    rows = rng.standard_normal((12_100, 8), np.float32) @ basis
    base, queries = rows[:12_000], rows[12_000:]
    one = rv.Index(32, degree=16, ef_construction=80)
    many = ShardedIndex(32, shards=4, degree=16, ef_construction=80)
    for index in (one, many):
        index.add(base)
    truth = rv.knn(base, queries, 10)[0]

    def recall(index: Any, ef: int) -> tuple[float, int]:
        before = effort(index)
        found = index.search(queries, 10, ef)[0]
        return float(np.mean([len(set(a) & set(b)) for a, b in zip(found, truth, strict=True)])) / 10, (
            effort(index) - before
        )

    def effort(index: Any) -> int:
        each = index.stats() if isinstance(index, ShardedIndex) else [index.stats()]
        return sum(one["distances"] for one in each)

    found, spent = recall(many, 24)
    alone = max(recall(one, ef)[0] for ef in (16, 24, 32, 48, 64, 96, 128) if recall(one, ef)[1] <= spent)
    assert found >= alone - 0.005, (found, alone)


@pytest.mark.parametrize("router", ["hash", "clusters"])
def test_life(router: str) -> None:
    """Against a dictionary."""
    rng, many = np.random.default_rng(3), ShardedIndex(DIM, shards=3, router=router, **OPTIONS)
    known: dict[int, Any] = {}
    for _ in range(60):
        keys = rng.choice(400, 20, replace=False)
        rows = rng.standard_normal((20, DIM), np.float32)
        new = np.array([key not in known for key in keys.tolist()])
        how = rng.integers(3)
        if how == 0:
            many.add(rows[new], keys[new])
            known.update(zip(keys[new].tolist(), rows[new], strict=True))
        elif how == 1:
            many.upsert(rows, keys)
            known.update(zip(keys.tolist(), rows, strict=True))
        else:
            assert many.remove(keys, missing="ignore") == (~new).sum()
            for key in keys[~new].tolist():
                del known[key]
        assert len(many) == len(known)
        assert set(many.ids.tolist()) == set(many) == set(known)
        some = list(known)[:30]
        if some:
            np.testing.assert_array_equal(many.get(some), [known[key] for key in some])
            np.testing.assert_array_equal(many.get(some[0]), known[some[0]])
            assert many.contains([*some, 999]).tolist() == [True] * len(some) + [False]
            assert some[0] in many
            assert 999 not in many
            assert many.search(known[some[0]], 1, 400)[0][0] == some[0]


def test_default_ids_follow_all_that_were_used(tmp_path: Path) -> None:
    many = ShardedIndex(DIM, shards=2)
    many.add(data(3))
    many.add(data(1), [50])
    many.add(data(2))
    assert sorted(many) == [0, 1, 2, 50, 51, 52]
    many.remove(52)
    many.save(tmp_path / "a")
    many.log(tmp_path / "a")
    many.add(data(1))
    many.remove(53)
    many.close()
    loaded = ShardedIndex.load(tmp_path / "a")
    loaded.add(data(1))
    assert sorted(loaded) == [0, 1, 2, 50, 51, 54]
    last = ShardedIndex(DIM)
    last.add(data(1), [2**63 - 1])
    with pytest.raises(OverflowError, match="no default ids left"):
        last.add(data(1))


BAD: dict[str, tuple[Any, Any, type[Exception], str]] = {
    "there": (data(2), [9000, 3], ValueError, "id 3 is in the index already"),
    "twice": (data(2), [9000, 9000], ValueError, "id 9000 is given twice"),
    "negative": (data(2), [9000, -1], ValueError, "id -1 is negative"),
    "nan": (np.full((1, DIM), np.nan, np.float32), [9000], ValueError, "X"),
    "width": (np.zeros((1, DIM + 1), np.float32), [9000], ValueError, f"elements, the index of {DIM}"),
    "length": (data(2), [9000], ValueError, "X has 2 rows, but ids 1"),
    "text": (data(1), ["a"], TypeError, "not of integers"),
}


@pytest.mark.parametrize("router", ["hash", "clusters"])
@pytest.mark.parametrize("name", BAD)
def test_a_bad_add_changes_nothing(router: str, name: str) -> None:
    rows, keys, kind, text = BAD[name]
    _, many = both(router)
    before = sorted(many)
    with pytest.raises(kind, match=text):
        many.add(rows, keys)
    assert sorted(many) == before
    with pytest.raises(KeyError, match="id 1 is not in the index"):
        many.remove([3, 1])
    assert 3 in many
    with pytest.raises(KeyError, match="id 1 is not in the index"):
        many.get([3, 1])


@pytest.mark.parametrize("at", [0, 1, 2])
def test_an_interrupted_add_is_taken_back(at: int) -> None:
    many = ShardedIndex(DIM, shards=3)
    many.add(data(30))
    calls = []

    def stop(done: int, total: int) -> None:
        calls.append(done)
        if len(calls) > at:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        many.add(data(200, 1), progress=stop)
    assert sorted(many) == list(range(30))
    many.add(data(1))
    assert sorted(many) == list(range(31))


def test_the_codec_is_trained_once() -> None:
    rows = data(24_000)
    many = ShardedIndex(DIM, shards=4, codec="sq8", **OPTIONS)
    many.train(rows[:12_000])
    many.add(rows[:400])
    assert [one["codec"] for one in many.stats() if one] == ["sq8"] * 4
    coded = [
        shard._graph.pack()[: 8 * 20].view(np.uint64)[[17, 18, 19]].tolist() for shard in many.shards if shard
    ]
    assert coded == [coded[0]] * 4
    with pytest.raises(RuntimeError, match="has rows already"):
        many.train(rows)
    far = ShardedIndex(DIM, shards=2, codec="sq8", **OPTIONS)
    far.train(rows[:12_000])
    far.add(rows[:1000] * 100)  # outside of the grid that was learned: not kept at any price
    assert [one["codec"] for one in far.stats() if one] == ["f32"] * 2


def test_probes_ask_the_nearest_shards() -> None:
    rng = np.random.default_rng(0)
    centres = rng.standard_normal((8, DIM)) * 20
    rows = (centres[rng.integers(8, size=4000)] + rng.standard_normal((4000, DIM))).astype(np.float32)
    many = ShardedIndex(DIM, shards=4, router="clusters", **OPTIONS)
    many.add(rows)
    assert max(len(shard) for shard in many.shards if shard) < 2000
    every, few = many.search(rows[:100], 10, 4000), many.search(rows[:100], 10, 4000, probes=1)
    assert np.mean(every[0] == few[0]) > 0.9
    same(many.search(rows[0], 10, 4000, probes=4), many.search(rows[0], 10, 4000))
    queried = [one["queries"] for one in many.stats() if one]
    many.search(rows[:100], 10, probes=1)
    assert sum(one["queries"] for one in many.stats() if one) - sum(queried) == 100
    for probes, text in ((0, "probes"), (5, "probes")):
        with pytest.raises(ValueError, match=text):
            many.search(rows[:1], probes=probes)
    with pytest.raises(ValueError, match="is for router='clusters'"):
        ShardedIndex(DIM).search(rows[:1], probes=1)


def test_an_id_on_its_way_is_found_once() -> None:
    """While a row moves to another shard, both have its id."""
    many = ShardedIndex(DIM, shards=2, router="clusters")
    many.add(data(60))
    for shard in many.shards:
        assert shard is not None
        shard.upsert(data(1), [7])
    for found in (many.search(data(1)[0], 5, 60)[0], many.search(data(1), 61, 60)[0][0]):
        assert found.tolist().count(7) == 1
    assert many.search_radius(data(1), 1e9)[1].tolist().count(7) == 1


def test_merging_against_sorting() -> None:
    rng = np.random.default_rng(0)
    for once in (False, True):
        for _ in range(200):
            k, shards, m = int(rng.integers(1, 6)), int(rng.integers(1, 5)), int(rng.integers(0, 4))
            ids = rng.choice(60, (shards, m, k), replace=False).astype(np.int64)
            distances = np.sort(rng.integers(0, 3, (shards, m, k)).astype(np.float32), axis=-1)
            ids[distances == 2], distances[distances == 2] = -1, np.inf
            if once and ids.size:
                ids[ids > 30] -= 30
            got = merging_module.nearest(list(zip(ids, distances, strict=True)), k, once and shards > 1)
            for i in range(m):
                pairs = sorted(
                    (float(d), 2**64 if key < 0 else int(key))
                    for d, key in zip(distances[:, i].ravel(), ids[:, i].ravel(), strict=True)
                )
                if once and shards > 1:
                    seen: set[int] = set()
                    pairs = [p for p in pairs if p[1] == 2**64 or not (p[1] in seen or seen.add(p[1]))]  # type: ignore[func-returns-value]
                pairs = (pairs + [(np.inf, 2**64)] * k)[:k]
                if shards == 1:
                    continue
                found = got[0][i].tolist(), got[1][i].tolist()
                want = [-1 if key == 2**64 else key for _, key in pairs], [d for d, _ in pairs]
                assert found == want


def test_searches_beside_changes() -> None:
    _, many = both("clusters")
    wrong: list[str] = []
    end = threading.Event()

    def ask() -> None:
        while not end.is_set():
            ids, distances = many.search(data(4, 9), 8)
            if (np.diff(distances) < 0).any() or any(len(set(row)) < 8 for row in ids.tolist()):
                wrong.append(str(ids))

    thread = threading.Thread(target=ask)
    thread.start()
    for turn in range(20):
        many.upsert(data(50, turn), np.arange(50) * 7 + 3)
    end.set()
    thread.join()
    assert not wrong
    assert len(many) == N


def test_options_and_texts() -> None:
    many = ShardedIndex(DIM, "cosine", shards=2, codec="f16", degree=12, seed=3)
    assert repr(many) == "ShardedIndex(dim=16, metric='cosine', rows=0, shards=2, router='hash')"
    assert [shard.degree for shard in many.shards if shard is not None] == [12, 12]
    assert many.memory()["total"] >= 0
    assert many.search(data(2), 3)[0].tolist() == [[-1] * 3] * 2
    many.ef, many.threads = 100, 2
    assert (many.ef, many.threads) == (100, 2)
    many.add(data(40))
    many.remove(np.arange(20))
    many.compact()
    assert "20 of 20" in repr(many.subset(many.ids))
    assert len(many.subset(many.ids)) == 20
    for options, kind, text in (
        ({"shards": 0}, ValueError, "shards is 0"),
        ({"shards": True}, TypeError, "shards is True"),
        ({"router": "round"}, ValueError, "unknown router 'round'"),
        ({"degree": 5}, ValueError, "degree is 5"),
    ):
        with pytest.raises(kind, match=text):
            ShardedIndex(DIM, **options)  # type: ignore[arg-type]


def test_the_import_of_ruvgen_brings_none_of_it() -> None:
    script = (
        "import sys, ruvgen\n"
        "assert not {'ruvgen.shards', 'ruvgen.ray', 'ruvgen.serving', 'ray', 'starlette'} & {*sys.modules}\n"
        "import ruvgen.shards\n"
        "assert not {'ruvgen.ray', 'ray', 'starlette', 'uvicorn', 'pyarrow'} & {*sys.modules}"
    )
    subprocess.run([sys.executable, "-P", "-c", script], check=True)


def test_what_there_is_nothing_of(tmp_path: Path) -> None:
    for router in ("hash", "clusters"):
        many = ShardedIndex(DIM, shards=2, router=router)
        with pytest.raises(ValueError, match="X has no rows, of which nothing can be learned"):
            many.train(np.zeros((0, DIM)))
        many.add(np.zeros((0, DIM)))
        assert many.search(data(2), 1)[0].tolist() == [[-1], [-1]]
        many.add(data(5))
        for place in (tmp_path / "nowhere", tmp_path):
            with pytest.raises(FileNotFoundError, match=r"save\(folder\) before log\(folder\)"):
                many.log(place)
        assert not list(tmp_path.iterdir())
