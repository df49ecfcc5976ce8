"""Which default ids come next after an insertion that was stopped."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

import ruvgen as rv

from .index_data import normal

DIM = 8


class Stop(Exception):
    """Raised in the midst of an insertion."""


def some(before: int) -> rv.Index:
    index = rv.Index(DIM, degree=8, ef_construction=16)
    if before:
        index.add(normal(before, DIM)[0])
    return index


def stopped(index: rv.Index, n: int, ids: np.ndarray | None = None, upsert: bool = False) -> set[int]:
    """Stop an insertion of n rows near its end; returns the ids that were seen of it."""
    before, seen = set(index.ids.tolist()), set[int]()

    def stop(done: int, _: int) -> None:
        seen.update(index.ids.tolist())
        if done > 0.9 * n:
            raise Stop

    add: Callable[..., None] = index.upsert if upsert else index.add
    with pytest.raises(Stop):
        add(normal(n, DIM, 1)[0], ids, progress=stop)
    assert set(index.ids.tolist()) == before
    return seen - before


def next_id(index: rv.Index) -> int:
    index.add(np.ones((1, DIM), np.float32))
    return int(index.ids.max())


@pytest.mark.parametrize("before", [0, 700])
@pytest.mark.parametrize("kind", ["default", "given", "upsert"])
def test_what_nobody_saw_takes_no_ids(before: int, kind: str) -> None:
    index = some(before)
    ids = None if kind == "default" else np.arange(before // 2, before // 2 + 500) + (before // 2 + 10)
    for _ in range(2):
        assert not stopped(index, 500, ids, kind == "upsert")
    index.add(normal(300, DIM, 2)[0])
    assert (np.sort(index.ids) == np.arange(before + 300)).all()


def test_what_was_seen_keeps_its_ids() -> None:
    """A large insertion shows its rows in parts; whoever saw an id never finds another row there."""
    index = some(700)
    seen = stopped(index, 6_000)
    assert len(seen) > 700
    assert min(seen) >= 700
    assert next_id(index) == 6_700


def test_files_go_on_with_the_same_id(tmp_path: object) -> None:
    index = some(700)
    assert not stopped(index, 500)
    index.save(f"{tmp_path}/index")
    loaded = rv.Index.load(f"{tmp_path}/index")
    assert loaded.check()["wrong_ids"] == 0
    assert next_id(loaded) == next_id(index) == 700
