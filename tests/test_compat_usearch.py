"""ruvgen.compat.usearch against what usearch's documentation says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ruvgen.compat.usearch.index import (
    BatchMatches,
    Index,
    Indexes,
    Match,
    Matches,
    MetricKind,
    ScalarKind,
    kmeans,
    search,
)
from ruvgen.rounding import converted, widen

D, N = 10, 150
RNG = np.random.default_rng(18)
X = RNG.random((N, D), np.float32) - np.float32(0.3)
Q = RNG.random((8, D), np.float32)
KEYS = RNG.permutation(5 * N)[:N]


def wanted(metric: str, queries: Any = Q, rows: Any = X) -> np.ndarray[Any, Any]:
    """The documented formulas, in float64."""
    q, x = np.asarray(queries, np.float64), np.asarray(rows, np.float64)
    if metric == "l2sq":
        return np.asarray(((q[:, None] - x) ** 2).sum(2))
    product = q @ x.T
    if metric == "cos":
        product /= np.linalg.norm(q, axis=1)[:, None] * np.linalg.norm(x, axis=1)
    return 1 - product


def made(metric: str = "cos", **options: Any) -> Index:
    index = Index(ndim=D, metric=metric, **options)
    index.add(KEYS, X)
    return index


@pytest.mark.parametrize("exact", [False, True])
@pytest.mark.parametrize("metric", ["cos", "ip", "l2sq"])
def test_search(metric: str, exact: bool) -> None:
    index, true = made(metric), wanted(metric)
    found = index.search(Q, 5, exact=exact)
    assert isinstance(found, BatchMatches)
    assert (found.keys.dtype, found.distances.dtype) == (np.uint64, np.float32)
    np.testing.assert_allclose(found.distances, np.sort(true)[:, :5], atol=2e-6)
    np.testing.assert_array_equal(found.keys, KEYS[np.argsort(true)[:, :5]])
    assert (found.counts == 5).all()
    assert found.computed_distances > 0
    one = index.search(Q[0], 5, exact=exact)
    assert isinstance(one, Matches)
    np.testing.assert_array_equal(one.keys, found.keys[0])
    assert one[0] == Match(found.keys[0, 0], found.distances[0, 0])
    assert one.to_list() == [*zip(one.keys.tolist(), one.distances.tolist(), strict=True)]
    direct = search(X, Q, 5, metric, exact=exact)
    assert search(X.astype(float), Q.astype(float), 5, metric, exact=exact).distances.dtype == np.float32
    np.testing.assert_allclose(direct.distances, found.distances, atol=2e-6)
    np.testing.assert_array_equal(KEYS[direct.keys.astype(int)], found.keys)


def test_fewer_matches_than_asked_for() -> None:
    index = made("l2sq")
    found = index.search(Q, N + 5)
    assert (found.counts == N).all()
    assert len(found[0]) == len(index.search(Q[0], N + 5)) == N
    assert len(found.to_list()) == len(Q) * N
    within = float(np.median(wanted("l2sq")))
    near = index.search(Q, N, radius=within, exact=True)
    np.testing.assert_array_equal(near.counts, np.count_nonzero(wanted("l2sq") <= within, axis=1))
    assert len(Index(ndim=D).search(Q[0], 3)) == 0


def test_recall_counts() -> None:
    found = made("l2sq").search(X, 3)
    assert found.count_matches(KEYS, 1) == N
    assert found.mean_recall(KEYS) == 1
    assert found.mean_recall(KEYS + 10**6) == 0
    assert [*found][4].keys[0] == KEYS[4]


def test_keys() -> None:
    fresh = Index(ndim=D)
    assert fresh.add(None, X[:2]).tolist() == [0, 1]
    assert fresh.add(None, X[2]).tolist() == [2]
    np.testing.assert_array_equal(fresh.vectors[np.argsort(fresh.keys)], X[:3])
    index = made()
    assert set(np.array(index.keys)) == set(KEYS)
    assert [*index.keys][:3] == index.keys[:3].tolist() == [index.keys[i] for i in range(3)]
    key, missing = int(KEYS[3]), 10**7
    assert key in index
    assert not index.contains(missing)
    assert index.contains([key, missing]).tolist() == [True, False]
    assert (index.count(key), index.count([key, missing]).tolist()) == (1, [1, 0])
    np.testing.assert_array_equal(index[key], X[3])
    assert index.get(missing) is None
    both = index.get([key, missing, int(KEYS[0])])
    assert both[1] is None
    np.testing.assert_array_equal(np.stack([both[0], both[2]]), X[[3, 0]])
    assert index.get(key, "f16").dtype == np.float16
    assert index.remove([key, missing]) == 1
    del index[key]
    assert len(index) == index.size == N - 1
    with pytest.raises(RuntimeError, match="Duplicate keys"):
        index.add(KEYS[:1], X[:1])


def test_renaming() -> None:
    index = made("l2sq")
    a, b = int(KEYS[0]), int(KEYS[1])
    assert index.rename(a, 10**6) == 1
    assert index.rename([a, b], [1, 10**7]) == [0, 1]
    assert index.search(X[0], 1).keys[0] == 10**6
    assert len(index) == N
    with pytest.raises(ValueError, match="already in use"):
        index.rename(10**6, 10**7)


def test_several_rows_of_a_key() -> None:
    index = Index(ndim=D, metric="l2sq", multi=True)
    index.add([1, 2, 1], X[:3])
    index.add([1], X[3])
    assert (len(index), index.count(1), index.count([1, 2, 3]).tolist()) == (4, 3, [3, 1, 0])
    np.testing.assert_array_equal(index.get(1), X[[0, 2, 3]])
    np.testing.assert_array_equal(np.vstack(index.get([2, 1])), X[[1, 0, 2, 3]])
    assert index.search(X[2], 1).keys[0] == 1
    twin = Index.restore(index.save())
    for each in (index, twin):
        assert each.rename(2, 1) == 1
        assert each.count(1) == 4
        assert each.remove(1) == 4
        assert len(each) == 0
        each.add([1], X[:1])
        assert each.search(X[0], 1).keys.tolist() == [1]


@pytest.mark.parametrize(
    ("dtype", "kind"),
    [
        (None, ScalarKind.F32),
        ("f64", ScalarKind.F64),
        ("bf16", ScalarKind.BF16),
        (np.float16, ScalarKind.F16),
        (ScalarKind.I8, ScalarKind.I8),
    ],
)
@pytest.mark.parametrize("given", [np.float32, np.float64, np.float16])
def test_element_types(dtype: Any, kind: ScalarKind, given: Any) -> None:
    index = made(dtype=dtype)
    assert index.dtype is kind
    assert index.search(X[5].astype(given), 1).keys[0] == KEYS[5]
    rows = np.vstack(index.get(KEYS, "f32"))
    if kind is ScalarKind.I8:  # 127 for the norm of a row, cut off towards 0
        norms = np.linalg.norm(X, axis=1, keepdims=True)
        np.testing.assert_allclose(rows, X / norms, atol=1 / 127)
        assert (np.abs(rows) <= np.abs(X / norms) + 1e-6).all()
    else:
        stored = {ScalarKind.BF16: "bf16", ScalarKind.F16: "f16"}.get(kind, "f32")
        np.testing.assert_array_equal(rows, widen(converted(X, stored, "X"), stored))


@pytest.mark.parametrize("dim", [D, 64, 130])
@pytest.mark.parametrize("metric", ["cos", "ip", "l2sq"])
def test_int8(metric: str, dim: int) -> None:
    """Floats become whole numbers as in usearch, integers stay; both come back as they are stored."""
    rng, count = np.random.default_rng(23), 600
    floats = rng.standard_normal((count, dim))
    floats[-1] = 0
    norms = np.maximum(np.linalg.norm(floats, axis=1, keepdims=True), 1e-9)
    codes = np.trunc(floats * 127 / norms).astype(np.int8)
    wide = rng.integers(-128, 128, (50, dim)).astype(np.int8)
    index = Index(ndim=dim, metric=metric, dtype="i8")
    index.add(np.arange(count), floats)
    index.add(count + np.arange(50), wide)
    stored = np.vstack([codes, wide])
    for rows in (np.stack(index.get(np.arange(count + 50))), index.vectors[np.argsort(index.keys)]):
        assert rows.dtype == np.int8
        np.testing.assert_array_equal(rows, stored)
    np.testing.assert_array_equal(index[3], codes[3])
    np.testing.assert_allclose(index.get(3, "f32"), codes[3] / 127, rtol=1e-6)
    found = index.search(floats[:9], 4, exact=True)
    if metric == "cos":
        np.testing.assert_array_equal(found.keys[:, 0], np.arange(9))
    else:
        true = np.sort(wanted(metric, codes[:9], stored), axis=1)[:, :4]
        np.testing.assert_allclose(found.distances, true, rtol=1e-5, atol=1e-3)
    for wrong, text in (([[200] * dim], "int8 holds"), (np.full((1, dim), np.nan), "holds nan in column 0")):
        with pytest.raises(ValueError, match=text):
            index.add([9_999], np.array(wrong))


def test_options() -> None:
    index = Index(ndim=D, metric=MetricKind.L2sq, connectivity=9, expansion_add=50, expansion_search=20)
    index.add(None, X)
    assert (index.ndim, index.connectivity, index.expansion_add, index.expansion_search) == (D, 9, 50, 20)
    assert (index._native.degree, index._native.ef_construction) == (20, 50)
    assert index.metric is index.metric_kind is MetricKind.L2sq
    assert (index.jit, index.multi, index.max_level, index.nlevels) == (False, False, 0, 1)
    assert index.stats.nodes == index.level_stats(0).nodes == index.capacity == N
    assert 0 < index.stats.edges <= index.stats.max_edges
    assert index.memory_usage > X.nbytes
    assert "150 vectors" in str(index)


@pytest.mark.parametrize("view", [False, True])
def test_files(view: bool, tmp_path: Path) -> None:
    index, path = made("l2sq", dtype="f16", connectivity=12), tmp_path / "index"
    expected = index.search(Q, 4)
    index.save(path)
    data = index.save()
    assert isinstance(data, bytearray)
    assert index.serialized_length == len(data) == path.stat().st_size
    sources: list[Any] = [path, str(path), data, bytes(data), memoryview(data), np.array(data)]
    for source in sources:
        meta = Index.metadata(source)
        assert meta is not None
        assert (meta["dimensions"], meta["count_present"]) == (D, N)
        other = Index(ndim=3)
        (other.view if view else other.load)(source)
        for twin in (other, Index.restore(source, view=view)):
            assert twin is not None
            assert (twin.dtype, twin.metric, twin.connectivity) == (ScalarKind.F16, MetricKind.L2sq, 12)
            np.testing.assert_array_equal(twin.search(Q, 4).keys, expected.keys)
    assert len(Index(ndim=D, path=path)) == N
    twin = index.copy()
    index.clear()
    assert (len(index), len(twin)) == (0, N)
    assert Index.restore(tmp_path / "none") is None
    for wrong in (data[:-4], b"usearch" * 9):
        with pytest.raises(ValueError, match="data"):
            index.load(wrong)
    with pytest.raises(FileNotFoundError):
        index.load(tmp_path / "none")
    with pytest.raises(TypeError):
        index.load(123)


def test_distances_of_keys() -> None:
    for metric in ("cos", "ip", "l2sq"):
        index, true = made(metric), wanted(metric, X, X)
        left, right = KEYS[:3], KEYS[3:6]
        np.testing.assert_allclose(
            index.pairwise_distance(left, right), true[range(3), range(3, 6)], atol=2e-6
        )
        assert index.pairwise_distance(int(left[0]), int(right[0])) == pytest.approx(true[0, 3], abs=2e-6)


def test_several_indexes(tmp_path: Path) -> None:
    whole, one, other = made(), Index(ndim=D), Index(ndim=D)
    one.add(KEYS[:40], X[:40])
    other.add(KEYS[40:], X[40:])
    other.save(tmp_path / "other")
    both = Indexes([one], [tmp_path / "other"])
    assert len(both) == N
    np.testing.assert_array_equal(both.search(Q, 6).keys, whole.search(Q, 6).keys)
    np.testing.assert_array_equal(both.search(Q[0], 6).keys, whole.search(Q[0], 6).keys)


def test_clusters() -> None:
    index = made("l2sq")
    clusters = index.cluster(min_count=3, max_count=6)
    centres, sizes = clusters.centroids_popularity
    assert 3 <= len(centres) <= 6
    assert sizes.sum() == N
    members = clusters.members_of(centres[0])
    assert len(members) == sizes[0]
    assert set(clusters.subcluster(centres[0]).queries) == set(members)
    assert len(index.cluster(vectors=Q).matches) == len(Q)
    blobs = np.concatenate([X[:30] * 0.1 + shift for shift in (0, 10, 20)])
    nearest, distances, centroids = kmeans(blobs, 3, seed=1)
    assert (nearest.shape, centroids.shape) == ((90,), (3, D))
    np.testing.assert_allclose(distances, ((blobs - centroids[nearest]) ** 2).sum(1), rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize(
    ("call", "error", "text"),
    [
        (lambda: Index(ndim=D, metric="hamming"), ValueError, "here there are IP, Cos and L2sq"),
        (lambda: Index(ndim=D, dtype="b1"), ValueError, "here there are F64"),
        (lambda: Index(ndim=D).add([1, 2], X[:1]), AssertionError, "2 keys for 1 vectors"),
        (lambda: Index(ndim=D).add(None, X[:, :4]), ValueError, "dimensions doesn't match"),
        (lambda: Index(ndim=D).add(None, X[None]), AssertionError, "3 dimensions"),
        (lambda: Index(ndim=D).add(None, X[:D].T), ValueError, "not contiguous"),
        (lambda: Index(ndim=D).load(), ValueError, "required"),
        (Index, ValueError, "ndim is 0"),
        (lambda: made().keys[::2], ValueError, "with a step"),
    ],
)
def test_errors(call: Callable[[], object], error: type[Exception], text: str) -> None:
    with pytest.raises(error, match=text):
        call()


@pytest.mark.parametrize("multi", [False, True], ids=["one", "multi"])
@pytest.mark.parametrize("keys", [[7, 8, 9], 8], ids=["several", "single"])
def test_get_beside_a_change_of_the_same_key(keys: Any, multi: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """The change comes between looking for the rows and reading them."""
    index = Index(ndim=4, metric="l2sq", multi=multi)
    index.add([7, 8, 9], np.eye(4, dtype=np.float32)[:3])
    looked = type(index._native).contains
    left = [lambda: index.remove(8), lambda: index.add([8], np.full((1, 4), 5, np.float32))]

    def contains(native: Any, ids: Any) -> Any:
        found = looked(native, ids)
        if left:
            change = left.pop(0)
            monkeypatch.undo()
            change()
            if left:
                monkeypatch.setattr(type(index._native), "contains", contains)
        return found

    monkeypatch.setattr(type(index._native), "contains", contains)
    found = index.get(keys)
    rows = {7: 0, 8: None, 9: 2}
    for key, row in zip(keys, found, strict=True) if isinstance(keys, list) else [(keys, found)]:
        if row is None:
            assert key == 8
        elif key == 8:
            np.testing.assert_array_equal(np.ravel(row), np.full(4, 5))
        else:
            np.testing.assert_array_equal(np.ravel(row), np.eye(4)[rows[key]])
