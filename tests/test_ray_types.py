"""Actors with rows of other element types, clients that are pickled, and an end that is one."""

from __future__ import annotations

import os
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ruvgen.shards import ShardedIndex

if "PYTEST_XDIST_WORKER" in os.environ:
    pytest.skip("one cluster is enough for all: nox -s tests_ray", allow_module_level=True)
pytest.importorskip("ray", reason="Ray is not installed: pip install ruvgen[ray]")

from .test_index_types import DIM as WIDE
from .test_index_types import NUMBERS, how, metrics, stored
from .test_ray import cluster, local, on_ray, ray
from .test_shards import data, same

pytestmark = pytest.mark.filterwarnings("ignore")  # of Ray's own modules
__all__ = ["cluster"]  # the fixture


@pytest.mark.parametrize("kind", ["f16", "bf16", "i8", "u8", "b1"])
def test_element_types(cluster: None, kind: str, tmp_path: Path) -> None:
    rows, form = stored(NUMBERS[:700], kind), how(kind)
    many = ShardedIndex(WIDE, metrics(kind)[0], shards=2, dtype=kind, degree=8, ef_construction=40)
    many.add(rows[:600])
    many.save(tmp_path)
    index = on_ray.deploy(tmp_path, kind, replicas=1)
    try:
        index.add(rows[600:650])
        index.upsert(rows[650:], np.arange(50))
        index.remove([77])
        many.add(rows[600:650])
        many.upsert(rows[650:], np.arange(50))
        many.remove([77])
        queries = stored(NUMBERS[700:720], kind)
        same(many.search(queries, 9, 700, **form), index.search(queries, 9, 700, **form))
        same(many.search(queries[0], 9, 700, **form), index.search(queries[0], 9, 700, **form))
        got = index.get(many.ids)
        assert got.dtype == rows.dtype
        np.testing.assert_array_equal(got, many.get(many.ids))
        radius = np.maximum(many.search(queries, 20, 700, **form)[1][:, -1], 0)
        same(
            many.search_radius(queries, radius, 700, **form),
            index.search_radius(queries, radius, 700, **form),
        )
        bad = np.full((1, WIDE), np.nan)
        with pytest.raises(ValueError, match="row 0"):
            index.add(bad)
    finally:
        index.shut_down()
    same(many.search(queries, 9, 700, **form), ShardedIndex.load(tmp_path).search(queries, 9, 700, **form))


def test_clients_are_pickled_and_end(cluster: None, tmp_path: Path) -> None:
    many = local(tmp_path)
    index = on_ray.deploy(tmp_path, "pickled", replicas=2)
    index.add(data(1, 8), [10**6])
    assert 10**6 in index
    assert 4 not in index
    assert "text" not in index
    assert index.contains(3) is True
    twin = pickle.loads(pickle.dumps(index))
    assert (twin.name, twin.limit, twin.patience) == (index.name, index.limit, index.patience)
    assert twin.search(data(1, 8), 1)[0].item() == 10**6

    def task(given: Any) -> Any:
        return given.search(queries, 4)

    queries = data(3, 1)
    task.__module__ = "__main__"  # pickled by value: workers do not have the tests
    many.add(data(1, 8), [10**6])
    same(ray.get(ray.remote(task).options(num_cpus=0).remote(index)), many.search(data(3, 1), 4))
    index.shut_down()
    for ask in (
        lambda: index.search(data(1)), lambda: index.add(data(1)), lambda: index.get(3), lambda: len(index),
        index.status, index.save,
    ):  # fmt: skip
        with pytest.raises(on_ray.ShardError, match="the index 'pickled' was shut down: deploy"):
            ask()
    index.shut_down()
    twin.shut_down()
    with pytest.raises(ValueError, match="there is no index 'pickled'"):
        pickle.loads(pickle.dumps(index))
    again = on_ray.deploy(tmp_path, "pickled", replicas=1)
    assert len(again) == len(many)
    again.shut_down()


def test_a_log_that_is_gone_is_missed(cluster: None, tmp_path: Path) -> None:
    local(tmp_path)
    index = on_ray.deploy(tmp_path, "logged", replicas=2)
    index.add(data(40, 8), range(10**6, 10**6 + 40))
    index.save()
    index.add(data(40, 9), range(2 * 10**6, 2 * 10**6 + 40))
    index.shut_down()
    logs = sorted(tmp_path.glob("*.ruvlog"))
    assert len(logs) == 2
    kept = logs[0].read_bytes()
    logs[0].unlink()
    with pytest.raises(FileNotFoundError, match="its log is missing"):
        ShardedIndex.load(tmp_path)
    with pytest.raises(on_ray.ShardError, match="its log is missing"):
        on_ray.deploy(tmp_path, "missed", replicas=2)
    logs[0].write_bytes(kept)
    again = on_ray.deploy(tmp_path, "missed", replicas=1)
    assert again.contains([2 * 10**6, 2 * 10**6 + 39]).all()
    again.shut_down()
