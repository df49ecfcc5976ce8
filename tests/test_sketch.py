"""Searches by sketches find what searches of everything find, bit for bit."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

import ruvgen as rv
from ruvgen import sketch

from . import oracle
from .elements import Array

ROWS, DIM = 6000, 48
every_metric = pytest.mark.parametrize("metric", sketch.METRICS)


def clustered(count: int, dim: int, seed: int, noise: float = 0.05) -> NDArray[np.float32]:
    """Rows of few degrees of freedom, about 20 centres, and of noise; with doubles and zeros."""
    rng = np.random.default_rng([oracle.SEED, 15, seed])
    common = np.random.default_rng([oracle.SEED, 16, dim])
    mixing, centres = common.standard_normal((8, dim)), common.standard_normal((20, 8))
    points = (centres[rng.integers(0, 20, count)] + 0.3 * rng.standard_normal((count, 8))) @ mixing
    rows = (points + noise * rng.standard_normal((count, dim)) + 1).astype(np.float32)
    rows[::97] = rows[5 % count]
    rows[11::501] = 0
    return rows


def directions(index: rv.FlatIndex) -> int:
    """Of the sketch that an index keeps."""
    return index._store.facts()["sketched"]


def twins(metric: str, rows: Array) -> tuple[rv.FlatIndex, rv.FlatIndex]:
    """The same rows with a sketch and without."""
    pruned, plain = (rv.FlatIndex(rows.shape[1], metric, prune=prune) for prune in (True, False))
    for index in (pruned, plain):
        index.add(rows)
    return pruned, plain


def same(pruned: rv.FlatIndex, plain: rv.FlatIndex, queries: Array, k: int = 10, **options: Any) -> None:
    """Ids and the bits of distances, of all queries at once and of each."""
    for asked in (queries, *queries):
        ids, near = pruned.search(asked, k, **options)
        want_ids, want = plain.search(asked, k, **options)
        np.testing.assert_array_equal(ids, want_ids)
        assert near.tobytes() == want.tobytes()


@every_metric
def test_same_neighbours(metric: str) -> None:
    """For every k, for queries near, among and far from the rows, and the zero vector."""
    rows = clustered(ROWS, DIM, 1)
    pruned, plain = twins(metric, rows)
    assert 8 <= directions(pruned) <= DIM // 2
    assert directions(plain) == 0
    assert plain.nbytes < pruned.nbytes <= plain.nbytes * 1.8
    queries = np.concatenate([clustered(5, DIM, 2), rows[:4], 100 * rows[7:9], 0 * rows[:1]])
    for k in (1, 10, 100, ROWS + 5):
        same(pruned, plain, queries, k)


@every_metric
def test_a_bound_without_slack(metric: str) -> None:
    """Sketches that describe rows wholly are as far apart as these: nothing may be lost."""
    rows = clustered(ROWS, DIM, 24, noise=0)
    pruned, plain = twins(metric, rows)
    assert directions(pruned)
    for k in (50, 500):
        same(pruned, plain, clustered(8, DIM, 25, noise=0), k)


@every_metric
def test_same_neighbours_among_the_filtered(metric: str) -> None:
    rng = np.random.default_rng([oracle.SEED, 17])
    pruned, plain = twins(metric, clustered(ROWS, DIM, 3))
    queries = clustered(3, DIM, 4)
    for share in (0.0, 0.001, 0.3, 1.0):
        same(pruned, plain, queries[:1], filter=rng.random(ROWS) < share)
    same(pruned, plain, queries[:1], filter=rng.choice(ROWS, 50, replace=False))


@every_metric
@pytest.mark.parametrize("dim", [33, 100, 200, 259])
def test_the_filtered_have_the_same_bits_in_every_dimension(metric: str, dim: int) -> None:
    """Kernels for filters add up in another order than those for all rows, which shows in some dimensions."""
    rng = np.random.default_rng([oracle.SEED, 26, dim])
    pruned, plain = twins(metric, clustered(ROWS, dim, 27))
    assert directions(pruned)
    queries = clustered(15, dim, 28)
    for share in (0.01, 0.3, 0.9, 1.0):
        mask = rng.random(ROWS) < share
        same(pruned, plain, queries, filter=mask)
        same(pruned, plain, queries, filter=np.flatnonzero(mask))
    masks = rng.random((len(queries), ROWS)) < 0.3
    for found, want in zip(
        pruned.search(queries, filter=masks), plain.search(queries, filter=masks), strict=True
    ):
        assert found.tobytes() == want.tobytes()


@every_metric
def test_rows_that_come_and_go(metric: str) -> None:
    """Added one by one, replaced in their places by the last, all gone, and there again."""
    rng = np.random.default_rng([oracle.SEED, 18])
    rows = clustered(2 * ROWS, DIM, 5)
    pruned, plain = twins(metric, rows[:ROWS])
    queries = clustered(2, DIM, 6)
    for start in range(ROWS, ROWS + 70):
        for index in (pruned, plain):
            index.add(rows[start : start + 1])
    same(pruned, plain, queries)
    gone = rng.choice(pruned.ids, ROWS // 2, replace=False)
    for index in (pruned, plain):
        index.remove(gone)
    same(pruned, plain, queries)
    for index in (pruned, plain):
        index.remove(index.ids.copy())
        assert len(index) == 0
    same(pruned, plain, queries)
    for index in (pruned, plain):
        index.add(rows[ROWS:], ids=np.arange(ROWS)[::-1])
    assert directions(pruned)
    same(pruned, plain, queries)


@every_metric
@pytest.mark.parametrize("threads", [2, 3])
def test_threads_agree(metric: str, threads: int) -> None:
    pruned, plain = twins(metric, clustered(40_000, DIM, 7))
    queries = clustered(5, DIM, 8)
    for asked in (queries[0], queries):
        ids, near = pruned.search(asked, threads=threads)
        want_ids, want = plain.search(asked)
        np.testing.assert_array_equal(ids, want_ids)
        assert near.tobytes() == want.tobytes()


@every_metric
@pytest.mark.parametrize("scale", [1e-22, 1e-10, 1e10, 1e15, 3e18, 1e25])
def test_rows_of_every_size(metric: str, scale: float) -> None:
    """Where squares vanish, or overflow, nothing is proved, and all is compared."""
    rows = clustered(ROWS, DIM, 9) * np.float32(scale)
    pruned, plain = twins(metric, rows)
    same(pruned, plain, clustered(2, DIM, 10) * np.float32(scale))
    same(pruned, plain, clustered(2, DIM, 11))
    for index in (pruned, plain):
        index.add(clustered(3, DIM, 12) * np.float32(min(1e18, scale * 1e6)))
    same(pruned, plain, clustered(1, DIM, 13) * np.float32(scale))


@every_metric
def test_a_common_offset(metric: str) -> None:
    """Far from the origin rows differ by little of what they are: the bound must allow for that."""
    rows = clustered(ROWS, DIM, 14) + np.float32(1000)
    pruned, plain = twins(metric, rows)
    same(pruned, plain, rows[::1500] + np.float32(0.01))


def test_only_where_it_pays() -> None:
    """Not for noise, few rows, other metrics, types and layouts, or when it is not wanted."""
    rng = np.random.default_rng([oracle.SEED, 19])
    noise, rows = rng.standard_normal((ROWS, DIM), np.float32), clustered(ROWS, DIM, 15)
    for index, added in (
        (rv.FlatIndex(DIM), noise),
        (rv.FlatIndex(DIM), rows[: sketch.FROM - 1]),
        (rv.FlatIndex(DIM, "manhattan"), rows),
        (rv.FlatIndex(DIM, layout="soa"), rows),
        (rv.FlatIndex(DIM, dtype="f16"), rows.astype(np.float16)),
        (rv.FlatIndex(DIM, prune=False), rows),
        (rv.FlatIndex(8), rows[:, :8].copy()),
    ):
        index.add(added)
        assert directions(index) == 0, index
    assert directions(twins("dot", rows)[0])


def test_saved_and_loaded(tmp_path: Any) -> None:
    """A file has no sketch: loading makes it, from a mapped file the next addition."""
    pruned, plain = twins("sqeuclidean", clustered(ROWS, DIM, 16))
    pruned.save(tmp_path / "flat")
    loaded = rv.FlatIndex.load(tmp_path / "flat")
    assert directions(loaded) == directions(pruned)
    assert directions(rv.FlatIndex.load(tmp_path / "flat", prune=False)) == 0
    mapped = rv.FlatIndex.load(tmp_path / "flat", mmap=True)
    assert directions(mapped) == 0
    for index in (plain, mapped):
        index.add(clustered(1, DIM, 17))
    assert directions(mapped)
    same(loaded, rv.FlatIndex.load(tmp_path / "flat", prune=False), clustered(3, DIM, 18))
    same(mapped, plain, clustered(3, DIM, 18))


def test_fitting_is_repeatable() -> None:
    """The same rows give the same directions and steps; steps rise to the last."""
    rows = clustered(ROWS, DIM, 19)
    one, two = (sketch.fit(rows, ROWS, "sqeuclidean") for _ in range(2))
    assert one is not None
    assert two is not None
    assert one.steps == two.steps == tuple(sorted(set(one.steps)))
    np.testing.assert_array_equal(one.basis, two.basis)
    np.testing.assert_allclose(one.basis @ one.basis.T, np.eye(one.steps[-1]), atol=1e-5)


@pytest.mark.parametrize(
    ("wide", "steps"), [(0, ()), (8, (8, 8)), (8, (4,)), (8, (16,)), (96, (96,)), (9, tuple(range(1, 10)))]
)
def test_unfit_sketches_are_refused(wide: int, steps: tuple[int, ...]) -> None:
    """By the C library, whoever asks."""
    from ruvgen._native import ffi, lib

    index = rv.FlatIndex(DIM, prune=False)
    room = ffi.new("float[]", 96 * DIM)
    options = ffi.new("ruvgen_sketch_options *", {"wide": wide, "basis": room, "mean": room})
    options.count = len(steps)
    for i, step in enumerate(steps[: int(lib.RUVGEN_SKETCH_STEPS)]):
        options.steps[i] = step
    assert lib.ruvgen_store_sketch(index._store._store, options) == lib.RUVGEN_E_ARGUMENT


def test_rows_that_go_while_a_sample_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """By another thread: what was there is enough, and nothing is, too."""
    from ruvgen._store import Store

    before = Store.get
    for left in (3000, 0):
        index = rv.FlatIndex(DIM)

        def get(store: Store, number: int, index: rv.FlatIndex = index, left: int = left) -> Any:
            if len(index) > left:
                index.remove(index.ids[left:])
            return before(store, number)

        monkeypatch.setattr(Store, "get", get)
        index.add(clustered(ROWS, DIM, 20))
        monkeypatch.setattr(Store, "get", before)
        assert len(index) == left
        assert index.search(clustered(1, DIM, 21), 5)[0].shape == (1, 5)


def test_no_memory_for_a_sketch(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rows are there all the same."""
    from ruvgen._store import Store

    def refuse(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(Store, "sketch", refuse)
    pruned, plain = twins("sqeuclidean", clustered(ROWS, DIM, 22))
    assert directions(pruned) == 0
    same(pruned, plain, clustered(2, DIM, 23))
