"""What changes of single rows leave to be done is done in bounded steps, however large the index is.

Steps are counted in units of work, not in time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen import _graph

DIM = 8
# The most units of each kind in a change of one row: see enum ruvgen_effort_kind. A landmark that comes or
# goes is one, of which there are at most 512 that are drawn and 1,024 others.
KINDS = {
    "collect": 64 + 32,
    "redirect": 40,
    "promote": 4,
    "cover": 256,
    "look up": 4,
    "root": 3 * (512 + 1024),
    "measure": 256,
    "name": 2,
    "whole": 0,
}
SIZES = (2_000, 9_000)


def efforts(index: rv.Index) -> dict[str, int]:
    return dict(zip(KINDS, list(index._graph.facts()["efforts"]), strict=True))


def made(n: int, codec: str, metric: str = "sqeuclidean") -> tuple[rv.Index, np.random.Generator]:
    """An index of n rows that were added in one call."""
    draw = np.random.default_rng(n)
    index = rv.Index(DIM, metric, degree=8, ef_construction=12, codec=codec)
    index.add(draw.standard_normal((n, DIM)), threads=1)
    return index, draw


def replace(index: rv.Index, draw: np.random.Generator, times: int) -> Iterator[None]:
    """Remove a row and add another, one by one."""
    for old in draw.permutation(index.ids)[:times]:
        index.remove(old, threads=1)
        yield
        index.add(draw.standard_normal((1, DIM)), threads=1)
        yield


def is_sound(index: rv.Index) -> bool:
    report = index.check()
    whole = report["nodes"] == report["reachable"] == len(index)
    return whole and report["least_in_degree"] >= 2 and not report["wild"] + report["wrong_ids"]


def grow(index: rv.Index, draw: np.random.Generator, rows: int) -> None:
    for row in draw.standard_normal((rows, DIM)):
        index.add(row[None], threads=1)


def upsert(index: rv.Index, draw: np.random.Generator, rows: int) -> None:
    for old in draw.permutation(index.ids)[:rows]:
        index.upsert(draw.standard_normal((1, DIM)), ids=[old], threads=1)


def churn(index: rv.Index, draw: np.random.Generator, rows: int) -> None:
    for _ in replace(index, draw, rows):
        pass


WAYS: dict[str, tuple[Callable[[rv.Index, np.random.Generator, int], None], set[str]]] = {
    "replace": (churn, {"collect", "redirect", "cover", "look up", "root"}),
    "upsert": (upsert, {"collect", "redirect", "cover", "look up", "root"}),
    "grow": (grow, {"cover", "look up", "root", "name"}),
}


@pytest.mark.parametrize("metric", ["sqeuclidean", "dot"])
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("n", SIZES)
def test_no_call_of_one_row_looks_at_all(way: str, metric: str, n: int) -> None:
    index, draw = made(n, "f32", metric)
    change, kinds = WAYS[way]
    change(index, draw, n)
    found = efforts(index)
    assert all(found[kind] <= most for kind, most in KINDS.items()), found
    assert {kind for kind in KINDS if found[kind]} >= kinds - ({"name"} if n < 4096 else set()), found
    assert is_sound(index)


def test_codes_are_measured_again_in_steps() -> None:
    index, draw = made(10_000, "sq8")
    before = efforts(index)
    churn(index, draw, 6_000)
    found = efforts(index)
    assert not before["measure"]
    assert 0 < found["measure"] <= KINDS["measure"]
    assert not found["whole"], found
    assert index.stats()["codec"] == "sq8"
    assert is_sound(index)


def test_whole_calls_are_counted() -> None:
    """The count can fail: a first call of few rows into an index with dead ones only makes it anew."""
    index, draw = made(300, "f32")
    index.remove(index.ids, threads=1)
    grow(index, draw, 1)
    assert efforts(index)["whole"] > 0


def test_rows_are_found_at_every_moment() -> None:
    """Between any two steps each row is led to, and a full search finds exactly the rows that are there."""
    index, draw = made(700, "f32")
    rows: dict[int, Any] = dict(zip(index.ids.tolist(), index.get(index.ids), strict=True))
    for i, _ in enumerate(replace(index, draw, 700)):
        if i % 7:
            continue
        ids = index.ids
        assert is_sound(index), i
        rows = {key: rows.get(key) for key in ids.tolist()}
        missing = [key for key, row in rows.items() if row is None]
        rows.update(zip(missing, index.get(np.array(missing, np.int64)), strict=True))
        key = int(draw.choice(ids))
        assert index.search(rows[key], 1, ef=64)[0][0] == key


def test_memory_stays_near_that_of_the_living_rows() -> None:
    index, draw = made(4_000, "f32")
    most = 0.0
    for i, _ in enumerate(replace(index, draw, 8_000 // 2)):
        most = max(most, index._graph.facts()["slots"] / 4_000) if i % 50 == 0 else most
    assert most <= 1.10


def test_an_interrupted_upsert_leaves_guards() -> None:
    """Rows that come back are led to, without a look at all rows."""
    index, draw = made(3_000, "f32")
    expected = np.sort(index.ids)

    class Stop(Exception):
        pass

    def stop(done: int, of: int) -> None:
        if done > 100:
            raise Stop

    with pytest.raises(Stop):
        index.upsert(draw.standard_normal((900, DIM)), ids=np.arange(900), progress=stop, threads=1)
    assert (np.sort(index.ids) == expected).all()
    assert is_sound(index)
    churn(index, draw, 1_500)
    assert not efforts(index)["whole"]
    assert is_sound(index)


def allowed_nearest(index: rv.Index, ids: set[int], query: Any, k: int) -> Any:
    keys = np.array([key for key in index.ids.tolist() if key in ids], np.int64)
    if not len(keys):
        return np.empty(0, np.float32)
    return np.sort(rv.cdist(query[None], index.get(keys), index.metric)[0])[:k]


@pytest.mark.parametrize("codec", ["f32", "sq8"])
def test_a_subset_follows_changes_while_it_is_clustered(codec: str) -> None:
    """A model: a set of ids, compared one by one. Steps, changes and searches in any order."""
    index, draw = made(10_000 if codec == "sq8" else 3_000, codec)
    for seed in range(3):
        draw = np.random.default_rng([seed, 1])
        chosen = {int(key) for key in draw.choice(index.ids, 2_000, replace=False)} | {10**6 + seed}
        subset = begun(index, np.array(sorted(chosen), np.int64))
        steps = finished = 0
        while finished < 3:
            what = draw.integers(6)
            if what == 0:
                index.remove(draw.choice(index.ids, 1), threads=1)
            elif what == 1:
                index.add(draw.standard_normal((1, DIM)), threads=1)
            elif what == 2:
                gone = [key for key in chosen if key not in index]
                index.upsert(draw.standard_normal((1, DIM)), ids=[draw.choice(gone or sorted(chosen))])
            elif what == 3 and finished and steps % 3 == 0:
                index.upsert(
                    draw.standard_normal((300, DIM)), ids=draw.choice(sorted(chosen), 300, replace=False)
                )
            elif what == 4:
                query = draw.standard_normal(DIM).astype(np.float32)
                found = index.search(query, 5, ef=3_000, filter=subset)[1]
                np.testing.assert_allclose(found, allowed_nearest(index, chosen, query, 5), rtol=1e-5)
            else:
                steps += 1
                finished += not _graph.lib.ruvgen_subset_step(subset.handle, 1)
        assert steps > 6
        assert set(subset.ids.tolist()) == chosen & set(index.ids.tolist())


def begun(index: rv.Index, ids: Any) -> rv.Subset:
    """A subset none of whose clusters are made."""
    place = _graph.place("subset")
    assert not _graph.lib.ruvgen_subset_open(index._graph.handle, _graph._status.filter_list([ids]), place)
    return rv.Subset(index, _graph.Prepared(place))


class Interrupting:
    """The library, but one of the calls of a step is interrupted."""

    def __init__(self, lib: Any, at: int) -> None:
        self._lib, self._at, self.steps = lib, at, 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._lib, name)

    def ruvgen_subset_step(self, *arguments: Any) -> int:
        self.steps += 1
        if self.steps == self._at:
            raise KeyboardInterrupt
        return int(self._lib.ruvgen_subset_step(*arguments))


def test_every_step_of_a_subset_can_be_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    index, draw = made(3_000, "f32")
    ids, query = index.ids[::2], draw.standard_normal(DIM).astype(np.float32)
    lib, count = _graph.lib, Interrupting(_graph.lib, 0)
    monkeypatch.setattr(_graph, "lib", count)
    expected = index.search(query, 9, ef=9, filter=index.subset(ids))
    assert count.steps > 5
    for at in range(1, count.steps + 1):
        monkeypatch.setattr(_graph, "lib", Interrupting(lib, at))
        with pytest.raises(KeyboardInterrupt):
            index.subset(ids)
    monkeypatch.setattr(_graph, "lib", lib)
    again = index.search(query, 9, ef=9, filter=index.subset(ids))
    assert (again[0] == expected[0]).all()
