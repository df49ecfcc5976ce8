"""Rows that are marked, and rows that get other ids, against sets and dictionaries."""

from __future__ import annotations

import copy
import pickle
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

import ruvgen as rv

DIM = 6
CODECS = {"f32": 400, "auto": 10_500, "f16": 10_500, "sq4": 10_500}


def rows_of(n: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal((n, DIM)).astype(np.float32)


def opened(n: int = 400, codec: str = "f32", **options: Any) -> rv.Index:
    index = rv.Index(DIM, degree=8, ef_construction=32, codec=codec, **options)
    index.add(rows_of(n))
    return index


@pytest.mark.parametrize("codec", CODECS)
def test_searches_do_not_return_marked_rows(codec: str) -> None:
    """Each way of searching, with many, some and no rows that are not marked."""
    n = CODECS[codec]
    index, queries = opened(n, codec), rows_of(12, 5)
    some = np.arange(0, n, 3)
    subset, mask = index.subset(some), np.arange(n) % 5 == 0
    for share in (0.02, 0.6, 0.95, 1.0):
        marked = np.flatnonzero(np.random.default_rng(1).random(n) < share)
        assert index.mark(marked) == len(marked)
        left = np.setdiff1d(np.arange(n), marked)
        ways: dict[str, tuple[dict[str, Any], np.ndarray]] = {
            "all": ({}, left),
            "exhaustive": ({"ef": n}, left),
            "ids": ({"filter": some}, np.intersect1d(left, some)),
            "few ids": ({"filter": some[:9]}, np.intersect1d(left, some[:9])),
            "mask": ({"filter": mask}, left[mask[left]]),
            "subset": ({"filter": subset}, np.intersect1d(left, some)),
        }
        for name, (options, allowed) in ways.items():
            for one in (queries, queries[0]):
                found, distances = index.search(one, 10, **options)
                count = min(10, len(allowed))
                assert np.isin(found[..., :count], allowed).all(), (share, name)
                assert (found[..., count:] == -1).all(), (share, name)
                if not count:
                    continue
                true = np.sort(rv.cdist(np.atleast_2d(one), index.get(allowed)), 1)[:, :count]
                right = np.isclose(np.atleast_2d(distances)[:, :count], true, rtol=1e-4, atol=1e-5).mean()
                assert right >= 0.9, (share, name, right)
        lims, found, _ = index.search_radius(queries, 2.0)
        assert not np.isin(found, marked).any()
        assert index.unmark(marked) == len(marked)
        if share == 1.0:
            assert (np.diff(lims) == 0).all()
    assert (index.search(rows_of(n)[:50], 1)[0][:, 0] == np.arange(50)).all()


def test_what_marks_are() -> None:
    """All but searches see marked rows; upsert and remove end a mark; counts and errors."""
    index = opened()
    assert index.mark([3, 5, 3]) == 2
    assert index.mark(3) == 0
    assert (index.marked.tolist(), index.stats()["marked"], len(index)) == ([3, 5], 2, 400)
    assert 3 in index
    assert (index.ids == np.arange(400)).all()
    assert (index.get(3) == rows_of(400)[3]).all()
    with pytest.raises(ValueError, match="id 3 is in the index already"):
        index.add(rows_of(1), [3])
    for call in (index.mark, index.unmark):
        for ids in ([7, 400], 400, -1, 2**63 - 1):
            with pytest.raises(KeyError, match=r"id -?\d+ is not in the index"):
                call(ids)
        for wrong in ([0.5], "3", None, 1.5):
            with pytest.raises(TypeError, match="ids is"):
                call(wrong)  # type: ignore[arg-type]
        with pytest.raises(ValueError, match="dimensions"):
            call([[3]])
        assert call(np.empty(0, np.int64)) == 0
    assert index.marked.tolist() == [3, 5]
    index.upsert(rows_of(1, 9), [3])
    assert index.search(rows_of(1, 9)[0], 1)[0].tolist() == [3]
    assert index.marked.tolist() == [5]
    index.remove(5)
    index.add(rows_of(1), [5])
    assert index.stats()["marked"] == 0
    assert index.unmark(np.int64(5)) == 0


def test_an_insertion_that_is_undone_leaves_marks() -> None:
    index = opened(5_000)
    index.mark(np.arange(4_000))
    shown: list[int] = []

    def stop(done: int, _: int) -> None:
        shown.append(int(index.stats()["marked"]))
        if done > 9_000:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        index.upsert(rows_of(10_000, 3), np.arange(10_000), progress=stop, threads=1)
    assert min(shown) < 4_000  # parts were visible, and their rows not marked
    assert (index.marked == np.arange(4_000)).all()
    assert (np.sort(index.ids) == np.arange(5_000)).all()
    assert (index.get(np.arange(5_000)) == rows_of(5_000)).all()
    assert (index.search(rows_of(5_000)[4_000:4_050], 1, 5_000)[0][:, 0] == np.arange(4_000, 4_050)).all()


def test_rows_that_are_replaced_with_all_their_neighbours_while_marked() -> None:
    """The rows of a cluster, all marked, are replaced by one call: they are found."""
    index = rv.Index(DIM, degree=8, ef_construction=32)
    near, far = rows_of(600) * 0.01 + 5, rows_of(600, 1)
    index.add(np.concatenate([near, far]))
    index.mark(np.arange(600))
    index.upsert(near + 0.001, np.arange(600))
    found = index.search(near + np.float32(0.001), 1)[0][:, 0]
    assert (found == np.arange(600)).mean() > 0.98


@pytest.mark.parametrize("mmap", [False, True])
def test_files(tmp_path: Path, mmap: bool) -> None:
    """Files without marks are of version 2, those with marks of version 4; all copies have them."""
    index, path = opened(), tmp_path / "index"
    index.remove([9, 10])
    index.save(path)
    assert struct.unpack("<2Q", path.read_bytes()[:16])[1] == 2
    index.mark([1, 2, 399])
    index.save(path)
    assert struct.unpack("<2Q", path.read_bytes()[:16])[1] == 4
    for again in (rv.Index.load(path, mmap=mmap), pickle.loads(pickle.dumps(index)), copy.copy(index)):
        assert again.marked.tolist() == [1, 2, 399]
        assert (again.ids == index.ids).all()
        assert (again.search(rows_of(400), 1)[0] == index.search(rows_of(400), 1)[0]).all()
        again.add(rows_of(300, 7))  # which takes more memory than the file has
        again.unmark(2)
        again.remove(1)
        again.compact()
        assert again.marked.tolist() == [399]
        assert again.search(rows_of(400)[2], 1)[0].tolist() == [2]
        assert index.marked.tolist() == [1, 2, 399]
    index.unmark(index.marked)
    index.save(path)
    assert struct.unpack("<2Q", path.read_bytes()[:16])[1] == 2


def test_a_subset_of_a_mask_has_marked_rows_too() -> None:
    """They are ids that the mask meant, and come back with them."""
    index, rows = opened(), rows_of(400)
    index.mark(7)
    subset = index.subset(np.arange(400) < 20)
    assert 7 in subset.ids
    assert index.search(rows[7], 1, filter=subset)[0][0] != 7
    index.unmark(7)
    assert index.search(rows[7], 1, filter=subset)[0].tolist() == [7]


def test_merge_leaves_marked_rows_behind() -> None:
    one, other = opened(50), rv.Index(DIM)
    one.mark([4, 7])
    other.merge(one)
    assert sorted(other.ids.tolist()) == [i for i in range(50) if i not in (4, 7)]


def test_rename() -> None:
    index = opened()
    subset = index.subset([3, 4, 1_000])
    index.mark(4)
    index.rename([3, 4], [1_000, 1_001])
    assert index.search(rows_of(400)[3], 1)[0].tolist() == [1_000]
    assert index.search(rows_of(400)[3], 3, filter=subset)[0].tolist() == [1_000, -1, -1]
    assert index.marked.tolist() == [1_001]
    assert sorted(set(range(400)) - set(index.ids.tolist())) == [3, 4]
    index.add(rows_of(1, 4))  # the next id follows those that were given
    assert index.ids.max() == 1_002
    index.rename(1_000, np.int64(3))
    assert (index.get(3) == rows_of(400)[3]).all()


@pytest.mark.parametrize(
    ("old", "new", "error", "said"),
    [
        ([1, 400], [500, 501], KeyError, "id 400 is not in the index"),
        ([1, 2], [500, 3], ValueError, "id 3 is in the index already"),
        ([1, 2], [500, 1], ValueError, "id 1 is in the index already"),
        ([1, 2], [500, 500], ValueError, "new holds id 500 twice"),
        ([1, 1], [500, 501], ValueError, "old holds id 1 twice"),
        ([1, 2], [500, -3], ValueError, "id -3 is negative"),
        ([1, 2], [500], ValueError, "old has 2 ids, but new 1"),
        ([1], ["a"], TypeError, "new is"),
        (None, [1], TypeError, "old is None"),
        (7, 7, ValueError, "id 7 is in the index already"),
    ],
)
def test_renaming_is_refused(old: Any, new: Any, error: type[Exception], said: str) -> None:
    """And nothing is renamed then."""
    index = opened()
    with pytest.raises(error, match=said):
        index.rename(old, new)
    assert (index.ids == np.arange(400)).all()


class Life(RuleBasedStateMachine):
    """Any sequence of changes; what searches return is what is not marked."""

    @initialize(codec=st.sampled_from(["f32", "f16"]))
    def start(self, codec: str) -> None:
        self.draw = np.random.default_rng(0)
        self.index = rv.Index(DIM, degree=8, ef_construction=20, codec=codec)
        self.rows: dict[int, np.ndarray] = {}
        self.marked: set[int] = set()

    def ids(self, share: float) -> list[int]:
        return [key for key in self.rows if self.draw.random() < share]

    @rule(n=st.integers(1, 30))
    def upsert(self, n: int) -> None:
        ids, rows = self.draw.permutation(60)[:n], self.draw.standard_normal((n, DIM)).astype(np.float32)
        self.index.upsert(rows, ids, threads=1)
        self.rows.update(zip(ids.tolist(), rows, strict=True))
        self.marked -= set(ids.tolist())

    @rule(share=st.sampled_from([0.2, 0.9]))
    def remove(self, share: float) -> None:
        ids = self.ids(share)
        self.index.remove(np.array(ids, np.int64), threads=1)
        self.marked -= set(ids)
        for key in ids:
            del self.rows[key]

    @rule(share=st.sampled_from([0.2, 1.0]), marks=st.booleans())
    def mark(self, share: float, marks: bool) -> None:
        ids = set(self.ids(share))
        changed = ids - self.marked if marks else ids & self.marked
        call = self.index.mark if marks else self.index.unmark
        assert call(np.array(sorted(ids), np.int64)) == len(changed)
        self.marked ^= changed

    @rule(share=st.sampled_from([0.1, 0.5]))
    def rename(self, share: float) -> None:
        old = self.ids(share)
        new = self.draw.permutation([key for key in range(80) if key not in self.rows])[: len(old)].tolist()
        names = dict(zip(old, new, strict=False))
        self.index.rename(np.array(list(names), np.int64), np.array(list(names.values()), np.int64))
        self.rows = {names.get(key, key): row for key, row in self.rows.items()}
        self.marked = {names.get(key, key) for key in self.marked}

    @rule()
    def compact(self) -> None:
        self.index.compact(threads=1)

    @rule()
    def again(self) -> None:
        self.index = rv.Index.from_bytes(self.index.to_bytes())

    @invariant()
    def agrees(self) -> None:
        assert set(self.index.ids.tolist()) == set(self.rows)
        assert set(self.index.marked.tolist()) == self.marked
        if not self.rows:
            return
        found = self.index.search(next(iter(self.rows.values())), len(self.rows), len(self.rows))[0]
        assert set(found.tolist()) - {-1} == set(self.rows) - self.marked
        keys = np.array(list(self.rows), np.int64)
        assert (self.index.get(keys) == np.array(list(self.rows.values()))).all()
        report = self.index.check()
        assert not any(report[name] for name in ("wild", "self_links", "duplicates", "wrong_ids")), report


Life.TestCase.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, derandomize=True, database=None,
    suppress_health_check=[HealthCheck.too_slow],
)  # fmt: skip
test_model = Life.TestCase
