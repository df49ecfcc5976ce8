"""Copies and pickles of a sharded index have all that it has, and share nothing with it; and marks."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ruvgen.shards import ShardedIndex

from .test_shards import DIM, OPTIONS, N, both, data, same

TAKEN: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    **{f"pickle {n}": lambda made, n=n: pickle.loads(pickle.dumps(made, n)) for n in (2, 4, 5)},
}


class Own(ShardedIndex):
    """With something of its own."""


@pytest.mark.parametrize("router", ["hash", "clusters"])
@pytest.mark.parametrize("name", TAKEN)
def test_copies_are_independent(name: str, router: str, tmp_path: Path) -> None:
    made = Own(DIM, "cosine", shards=3, router=router, codec="f16", **OPTIONS)
    made.train(data(11_000, 4))
    made.add(data(500))
    made.mark([5, 6])
    made.ef, made.threads, made.own = 99, 2, [1]  # type: ignore[attr-defined]
    made.save(tmp_path)
    made.log(tmp_path)
    twin = TAKEN[name](made)
    assert type(twin) is Own
    assert (twin.ef, twin.threads, twin.own, twin.folder) == (99, 2, [1], None)
    assert (twin.own is made.own) == (name == "copy")  # type: ignore[attr-defined]
    same(made.search(data(20, 1), 9, 500), twin.search(data(20, 1), 9, 500))
    twin.add(data(60, 2))
    twin.remove([0, 1])
    twin.unmark(5)
    assert (len(made), len(twin)) == (500, 558)
    assert (made.marked.tolist(), twin.marked.tolist()) != (twin.marked.tolist(), twin.marked.tolist())
    assert [len(one) for one in made.shards if one] != [len(one) for one in twin.shards if one]
    assert max(twin) == 559  # default ids go on
    made.remove([2])
    assert 2 in twin
    made.close()
    assert len(ShardedIndex.load(tmp_path)) == 499  # and the twin logged nothing
    empty = TAKEN[name](ShardedIndex(DIM, router=router))
    empty.add(data(10))
    assert len(empty) == 10


def test_states_that_are_none() -> None:
    for state in ({}, None, {"shards": []}):
        with pytest.raises(TypeError, match="the pickled state of a ruvgen.shards.ShardedIndex is"):
            ShardedIndex.__new__(ShardedIndex).__setstate__(state)


def test_partial_ones(tmp_path: Path) -> None:
    made = ShardedIndex(DIM, shards=2)
    made.add(data(50))
    made.save(tmp_path)
    (tmp_path / "shard-0001-00000001.ruvgen").unlink()
    part = pickle.loads(pickle.dumps(ShardedIndex.load(tmp_path, allow_partial=True)))
    assert part.missing == part.search(data(1), 2).missing == (1,)
    with pytest.raises(RuntimeError, match="are missing"):
        part.add(data(1))


@pytest.mark.parametrize("router", ["hash", "clusters"])
def test_marks_are_those_of_one_index(router: str, tmp_path: Path) -> None:
    one, many = both(router)
    some, queries = one.ids[::3], data(20, 1)
    many.save(tmp_path)
    many.log(tmp_path)
    for index in (one, many):
        assert index.mark(some) == len(some)
        assert index.mark(int(some[0])) == 0
        assert index.unmark(some[:10]) == 10
        with pytest.raises(KeyError, match="id 4 is not in the index"):
            index.mark([int(some[0]), 4])
    for index in (many, ShardedIndex.load(tmp_path)):
        assert set(index.marked.tolist()) == set(one.marked.tolist()) == set(some[10:].tolist())
        assert len(index) == N
        same(one.search(queries, 12, N), index.search(queries, 12, N))
    many.save(tmp_path)
    many.close()
    again = ShardedIndex.load(tmp_path)
    assert len(again.marked) == len(some) - 10
    again.upsert(data(5, 7), some[10:15])
    assert len(again.marked) == len(some) - 15
    assert np.isin(some[10:15], again.search(data(5, 7), 1, N)[0][:, 0]).all()
