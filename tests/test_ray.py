"""Shards on Ray: the answers of one index, whoever is killed. Skipped without Ray; `nox -s tests_ray` has it.

RUVGEN_RAY_KILLS=50 for a long run.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen.shards import ShardedIndex

from . import ROOT
from .documents import blocks
from .test_shards import DIM, OPTIONS, N, data, same

pytestmark = pytest.mark.filterwarnings("ignore")  # of Ray's own modules

if "PYTEST_XDIST_WORKER" in os.environ:
    pytest.skip("one cluster is enough for all: nox -s tests_ray", allow_module_level=True)
ray = pytest.importorskip("ray", reason="Ray is not installed: pip install ruvgen[ray]")

from ruvgen import ray as on_ray  # noqa: E402

KILLS = int(os.environ.get("RUVGEN_RAY_KILLS", "2"))


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Workers look for modules in the driver's folder first: the checkout's ruvgen has no compiled part."""
    with contextlib.chdir(tmp_path_factory.mktemp("empty")):
        ray.init(num_cpus=2, include_dashboard=False, object_store_memory=200 << 20, log_to_driver=False)
        yield
        ray.shutdown()


def local(folder: Path, router: str = "hash") -> ShardedIndex:
    many = ShardedIndex(DIM, shards=2, router=router, **OPTIONS)
    many.add(data(), np.arange(N) * 7 + 3)
    many.save(folder)
    return many


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("shards")


@pytest.fixture(scope="module")
def deployed(cluster: None, folder: Path) -> Iterator[Any]:
    """One index for all tests, because actors take seconds to start; its rows of `local` stay."""
    local(folder)
    index = on_ray.deploy(folder, "tested", sync="never")
    yield index
    index.shut_down()


def healthy(index: Any, within: float = 60) -> None:
    until = time.monotonic() + within
    while any(one["problem"] for one in index.status()["actors"]):
        assert time.monotonic() < until, index.status()
        time.sleep(0.1)


def test_answers_are_those_of_one_index(cluster: None, tmp_path: Path) -> None:
    one = rv.Index(DIM, **OPTIONS)
    one.add(data(), np.arange(N) * 7 + 3)
    for router in ("hash", "clusters"):
        many = local(tmp_path / router, router)
        index = on_ray.deploy(tmp_path / router, router, replicas=1)
        queries, ids = data(40, 1), one.ids
        same(one.search(queries, 9, N), index.search(queries, 9, N))
        same(one.search(queries[0], 9, N), index.search(queries[0], 9, N))
        same(many.search(queries, 9), index.search(queries, 9))
        big = np.tile(queries, (40, 1))
        same(many.search(big, 9), index.search(big, 9))
        for allowed in (set(ids[::9].tolist()), ids[:50], [ids[i::40] for i in range(40)]):
            same(one.search(queries, 9, N, filter=allowed), index.search(queries, 9, N, filter=allowed))
        radius = one.search(queries, 20, N)[1][:, -1]
        same(one.search_radius(queries, radius, N), index.search_radius(queries, radius, N))
        np.testing.assert_array_equal(index.get(ids[:30]), one.get(ids[:30]))
        np.testing.assert_array_equal(index.get(3), one.get(3))
        assert index.contains([3, 4]).tolist() == [True, False]
        assert len(index) == N
        assert router in repr(index) or "2 shards" in repr(index)
        if router == "clusters":
            same(many.search(queries, 9, probes=1), index.search(queries, 9, probes=1))
            index.upsert(data(30, 5), ids[:30])  # which move to other shards
            one.upsert(data(30, 5), ids[:30])
            same(one.search(queries, 9, N), index.search(queries, 9, N))
        index.shut_down()


def test_changes_are_found_and_last(deployed: Any, folder: Path) -> None:
    rows, keys, n = data(20, 3), np.arange(10**6, 10**6 + 20), len(deployed)
    deployed.add(rows, keys)
    for turn in range(4):  # both replicas, in turn
        assert (deployed.search(rows, 1)[0][:, 0] == keys).all(), turn
    other = on_ray.connect("tested")
    deployed.add(data(2, 4))
    named, distances = deployed.search(data(2, 4), 1, 10**6)
    assert not distances.any()
    assert (named > 10**6 + 19).all()  # tests run in any order, and others use higher ids
    assert deployed.contains(named[:, 0]).all()
    deployed.upsert(rows + 1, keys)
    np.testing.assert_array_equal(deployed.get(keys), rows + 1)
    assert deployed.remove(keys[:2]) == 2
    assert deployed.remove(keys[1:3], missing="ignore") == 1
    assert len(deployed) == n + 19
    deployed.save()
    deployed.add(rows[:1], keys[:1])
    assert len(other) >= n + 19
    assert len(ShardedIndex.load(folder)) == n + 20
    for act in (lambda many: many.log(folder), lambda many: many.save(folder)):
        with pytest.raises(BlockingIOError, match="another index writes"):
            act(ShardedIndex.load(folder))
    deployed.rebalance()
    assert len(deployed) == n + 20
    healthy(deployed)


def test_bad_input_changes_nothing(deployed: Any, folder: Path) -> None:
    rows, n = data(40, 3), len(deployed)
    with pytest.raises(ValueError, match="id 3 is in the index already"):
        deployed.add(rows, [3, *range(200_000, 200_039)])
    assert len(deployed) == n
    bad = ((rows[:2], [1, 1]), "twice"), ((rows[:2], [1]), "2 rows"), ((rows * np.nan, None), "X")
    for given, text in bad:
        with pytest.raises(ValueError, match=text):
            deployed.add(*given)
    with pytest.raises(KeyError, match="id 1 is not"):
        deployed.remove([3, 1])
    with pytest.raises(KeyError, match="id 1 is not"):
        deployed.get([3, 1])
    with pytest.raises(ValueError, match="elements"):
        deployed.search(np.zeros(DIM + 1))
    with pytest.raises(TypeError, match="take ids"):
        deployed.search(rows, filter=np.ones(N, np.bool_))
    with pytest.raises(ValueError, match="there is an index 'tested'"):
        on_ray.deploy(folder, "tested")
    with pytest.raises(ValueError, match="there is no index 'unknown'"):
        on_ray.connect("unknown")
    with pytest.raises(FileNotFoundError):
        on_ray.deploy(folder / "nowhere", "other")
    assert len(deployed) == n


def test_what_nobody_waits_for_answers_nothing_else(deployed: Any) -> None:
    """A call that is given up, as by Ctrl-C or for a faster replica, leaves no answer behind."""
    rows, keys = data(), np.arange(N) * 7 + 3
    for turn in range(12):
        for of in deployed.replicas:
            of.first(1, "search", rows[:1], 1, 64, 1, None, None).left()
        ids, distances = deployed.search(rows[turn], 1, 10**6)
        assert (ids[0], distances[0]) == (keys[turn], 0)


def test_calls_go_by_ray_where_there_is_no_way_to_actors(
    deployed: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ruvgen.ray import lines

    def unreachable(address: Any) -> Any:
        raise OSError(address.port)

    queries = data(9, 1)
    monkeypatch.setattr(lines, "reach", unreachable)
    other = on_ray.connect("tested")
    monkeypatch.undo()
    assert [of.direct for of in other.replicas] == [False, False]
    assert [of.direct for of in deployed.replicas] == [True, True]
    same(deployed.search(queries, 9, 10**6), other.search(queries, 9, 10**6))
    with pytest.raises(KeyError, match="id 1 is not"):
        other.get([3, 1])


def came_back(index: Any, killed: dict[str, Any]) -> bool:
    """Whether all answer, and another process does where one was killed."""
    facts = index.status()["actors"]
    (again,) = [
        one for one in facts if (one["shard"], one["replica"]) == (killed["shard"], killed["replica"])
    ]
    return not any(one["problem"] for one in facts) and again["pid"] != killed["pid"]


def test_kills_under_load(deployed: Any) -> None:
    """SIGKILL of each actor in turn: every search is right, no acknowledged row is lost, all come back."""
    before = len(deployed)
    known = dict(zip(range(3, 7 * N, 7), data(), strict=True))
    faults: list[str] = []
    end = threading.Event()

    def ask() -> None:
        rng = np.random.default_rng(1)
        while not end.is_set():
            key = int(rng.integers(N)) * 7 + 3
            try:
                ids, distances = deployed.search(known[key], 2, 10**6)  # exactly
                if ids[0] != key or distances[0] != 0:
                    faults.append(f"{key}: {ids}")
            except Exception as error:  # noqa: BLE001
                faults.append(repr(error))

    def put() -> None:
        rng, key = np.random.default_rng(2), 10**7
        while not end.is_set():
            rows = rng.standard_normal((4, DIM)).astype(np.float32)
            try:
                deployed.add(rows, np.arange(key, key + 4))
            except Exception as error:  # noqa: BLE001
                faults.append(repr(error))
            added.update(zip(range(key, key + 4), rows, strict=True))
            key += 4

    added: dict[int, Any] = {}
    away: list[float] = []
    threads = [threading.Thread(target=ask), threading.Thread(target=put)]
    for thread in threads:
        thread.start()
    try:
        for turn in range(KILLS):
            facts = deployed.status()["actors"]
            began, killed = time.monotonic(), facts[turn % len(facts)]
            os.kill(killed["pid"], signal.SIGKILL)
            while not came_back(deployed, killed):
                assert time.monotonic() < began + 60
                time.sleep(0.05)
            away.append(time.monotonic() - began)
    finally:
        end.set()
        for thread in threads:
            thread.join()
    print(
        f"{KILLS} kills, {len(added)} rows added; back after {np.median(away):.1f} s, "
        f"at most {max(away):.1f} s"
    )
    assert not faults, faults[:3]
    assert added
    np.testing.assert_array_equal(deployed.get(list(added)), list(added.values()))
    assert len(deployed) == before + len(added)


def test_a_slow_replica_is_not_waited_for(deployed: Any) -> None:
    for _ in range(60):
        deployed.search(data(1)[0])
    pid = deployed.status()["actors"][1]["pid"]  # a replica of the first shard
    before = sum(deployed.status()["hedged"].values())
    os.kill(pid, signal.SIGSTOP)
    try:
        for _ in range(6):
            assert len(deployed.search(data(1)[0])[0]) == 10
    finally:
        os.kill(pid, signal.SIGCONT)
    assert sum(deployed.status()["hedged"].values()) > before


def test_a_damaged_shard_is_named(deployed: Any, folder: Path) -> None:
    deployed.patience = 4
    before = len(deployed)
    (path,) = folder.glob("shard-0001-*.ruvgen")
    whole = path.read_bytes()
    path.write_bytes(whole[:4096])
    for one in deployed.status()["actors"]:
        if one["shard"] == 1:
            os.kill(one["pid"], signal.SIGKILL)
    until = time.monotonic() + 60
    while not (part := deployed.search(data(3), allow_partial=True)).missing:  # before they are gone
        assert time.monotonic() < until
    assert part.missing == (1,)
    with pytest.raises(on_ray.ShardError, match="shard 1"):
        deployed.search(data(1)[0])
    assert "shard 1" in next(one["problem"] for one in deployed.status()["actors"] if one["shard"] == 1)
    path.write_bytes(whole)
    deployed.patience = 30
    deployed.repair()
    healthy(deployed)
    assert len(deployed) == before


def test_building_on_the_cluster(cluster: None, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for i, rows in enumerate(np.array_split(data(), 3)):
        np.save(tmp_path / "in" / f"{i}.npy", rows)
    seen: list[tuple[int, int]] = []
    many = on_ray.build(
        tmp_path / "in", tmp_path / "out", shards=2, progress=lambda *now: seen.append(now), **OPTIONS
    )
    np.testing.assert_array_equal(many.get(np.arange(N)), data())
    assert seen[-1] == (2 * N, 2 * N)
    np.save(tmp_path / "in" / "1.npy", data() * np.nan)
    with pytest.raises(ValueError, match=r"1\.npy"):
        on_ray.build(tmp_path / "in", tmp_path / "bad", shards=2, **OPTIONS)


def test_a_url_is_copied_and_only_read(
    cluster: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("fsspec")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    many = local(tmp_path / "index")
    from ruvgen.ray import fetching

    copy = fetching.local(f"local://{tmp_path / 'index'}")
    same(many.search(data(5, 1), 4), ShardedIndex.load(copy).search(data(5, 1), 4))
    assert fetching.local(f"local://{tmp_path / 'index'}") == copy
    assert fetching.local(f"file://{tmp_path}") == tmp_path
    assert fetching.is_copy("s3://a/b")
    assert not fetching.is_copy("/a/b")
    (path,) = (tmp_path / "index").glob("shard-0001-*.ruvgen")
    many.upsert(data(9, 2), np.arange(9))
    many.save(tmp_path / "index")
    (path,) = (tmp_path / "index").glob("shard-0001-*.ruvgen")
    many.log(tmp_path / "index")
    many.add(data(2, 7), [10**6, 10**6 + 1])
    copy = fetching.local(f"local://{tmp_path / 'index'}")
    assert ShardedIndex.load(copy).contains([10**6, 10**6 + 1]).all()  # what is only in logs, too
    many.upsert(data(9, 3), np.arange(9))
    many.save(tmp_path / "index")
    many.close()
    (path,) = (tmp_path / "index").glob("shard-0001-*.ruvgen")
    path.write_bytes(path.read_bytes()[:4096] * 2)
    with pytest.raises(ValueError, match="is not the file that the manifest means"):
        fetching.local(f"local://{tmp_path / 'index'}")


def test_a_follower_against_its_writer(tmp_path: Path) -> None:
    from ruvgen.ray.following import Follower

    many = local(tmp_path)
    followers = [Follower(tmp_path, i) for i in (0, 1)]
    many.log(tmp_path, sync="never")
    rng = np.random.default_rng(0)
    for turn in range(30):
        keys = rng.choice(60, 10, replace=False)
        if turn % 3:
            many.upsert(data(10, turn), keys)
        else:
            many.remove(keys, missing="ignore")
        if turn % 5 == 0:
            (many.unmark if turn % 2 else many.mark)(keys[many.contains(keys)])
        if turn % 7 == 0:
            many.save(tmp_path)
        for follower, shard in zip(followers, many.shards, strict=True):
            assert shard is not None
            follower.follow()
            assert sorted(follower.index) == sorted(shard)
            assert sorted(follower.index.marked) == sorted(shard.marked)
            np.testing.assert_array_equal(follower.index.get(sorted(shard)), shard.get(sorted(shard)))
    many.close()


def test_latency_percentiles() -> None:
    from ruvgen.ray.latency import FEWEST, FIRST, LEAST, Latency

    latency = Latency()
    assert latency.percentiles() == {}
    assert latency.hedge_after() == FIRST
    for i in range(FEWEST * 5):
        latency.add(i / 1000)
    assert latency.percentiles() == {"p50": 49.5, "p95": 94.05, "p99": 98.01}
    latency._until = 0
    assert latency.hedge_after() == pytest.approx(0.09405)
    quick = Latency()
    for _ in range(FEWEST):
        quick.add(1e-6)
    assert quick.hedge_after() == LEAST


def test_the_tutorial(tmp_path: Path) -> None:
    """All blocks of its document, those on Ray included, in a process of their own."""
    document = ROOT / "docs" / "shards.md"
    script = "\n".join(block.text for block in blocks(document, "python"))
    small = "num_cpus=2, include_dashboard=False"
    assert script.count(small) == 1
    script = script.replace(small, f"{small}, object_store_memory=200 << 20, log_to_driver=False")
    command = [sys.executable, "-P", "-c", script]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
