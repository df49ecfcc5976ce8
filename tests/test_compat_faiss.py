"""ruvgen.compat.faiss against what faiss's documentation says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import ruvgen.compat.faiss as faiss

D, N = 8, 200
RNG = np.random.default_rng(18)
X = RNG.standard_normal((N, D)).astype(np.float32)
Q = RNG.standard_normal((9, D)).astype(np.float32)
MOST = np.finfo(np.float32).max
L2, IP = faiss.METRIC_L2, faiss.METRIC_INNER_PRODUCT
MAKERS: dict[str, Callable[[], Any]] = {
    "flat l2": lambda: faiss.IndexFlatL2(D),
    "flat ip": lambda: faiss.IndexFlatIP(D),
    "flat": lambda: faiss.IndexFlat(D, IP),
    "hnsw": lambda: faiss.IndexHNSWFlat(D, 16),
    "hnsw ip": lambda: faiss.IndexHNSWFlat(D, 16, IP),
}
MAPPED = {f"mapped {name}": lambda make=make: faiss.IndexIDMap(make()) for name, make in MAKERS.items()}
BOTH = {**MAKERS, **MAPPED}
IDS = RNG.permutation(10 * N)[:N].astype(np.int64) - N  # some are negative


def filled(name: str) -> Any:
    index = BOTH[name]()
    if name in MAPPED:
        index.add_with_ids(X, IDS)
    else:
        index.add(X)
    inner = index.index if name in MAPPED else index
    if "hnsw" in name:
        inner.hnsw.efSearch = 2 * N  # from as many as there are rows on a search is exact
    return index


def true(name: str, queries: Any = Q) -> tuple[Any, Any]:
    """All distances and ids, the best first."""
    q, x = queries.astype(np.float64), X.astype(np.float64)
    if "ip" in name or name.endswith("flat"):
        values, order = q @ x.T, np.argsort(-(q @ x.T), axis=1)
    else:
        values = ((q[:, None] - x) ** 2).sum(2)
        order = np.argsort(values, axis=1)
    return np.take_along_axis(values, order, 1), (IDS[order] if name in MAPPED else order)


@pytest.mark.parametrize("name", BOTH)
def test_search(name: str) -> None:
    index, (values, ids) = filled(name), true(name)
    assert (index.ntotal, index.d, index.is_trained) == (N, D, True)
    for queries in (Q, Q[:1], Q.astype(np.float64), np.asfortranarray(Q)):
        found, places = index.search(queries, 7)
        assert (found.dtype, places.dtype) == (np.float32, np.int64)
        np.testing.assert_allclose(found, values[: len(queries), :7], rtol=1e-4, atol=1e-5)
        np.testing.assert_array_equal(places, ids[: len(queries), :7])
    np.testing.assert_array_equal(index.assign(Q, 2), ids[:, :2])


@pytest.mark.parametrize("name", BOTH)
def test_places_without_a_neighbour(name: str) -> None:
    index = filled(name)
    found, places = index.search(Q, N + 2)
    assert (places[:, N:] == -1).all()
    assert (found[:, N:] == (-MOST if index.metric_type == IP else MOST)).all()
    if name not in MAPPED:
        assert (places[:, :N] >= 0).all()
    empty = BOTH[name]()
    assert (empty.search(Q, 3)[1] == -1).all()


@pytest.mark.parametrize("name", BOTH)
def test_range_search_is_of_what_is_better_than_the_threshold(name: str) -> None:
    index, (values, ids) = filled(name), true(name)
    ip = index.metric_type == IP
    for at in (0, 5, 60):
        threshold = float((values[0, at] + values[0, at + 1]) / 2)
        lims, found, places = index.range_search(Q, threshold)
        assert (lims.dtype, found.dtype, places.dtype) == (np.uint64, np.float32, np.int64)
        for i in range(len(Q)):
            better = values[i] > threshold if ip else values[i] < threshold
            assert set(places[int(lims[i]) : int(lims[i + 1])]) == set(ids[i][better])
    if not ip:
        own, _ = index.search(X[:1], 1)
        assert not index.range_search(X[:1], float(own[0, 0]))[0][1]  # strictly below
        assert not index.range_search(X[:1], -1)[0].any()


@pytest.mark.parametrize("name", BOTH)
def test_reconstruct(name: str) -> None:
    index = filled(name)
    keys = IDS if name in MAPPED else np.arange(N)
    np.testing.assert_array_equal(index.reconstruct(int(keys[17])), X[17])
    np.testing.assert_array_equal(index.reconstruct_batch(keys[[3, 1, 3]]), X[[3, 1, 3]])
    _, ids, rows = index.search_and_reconstruct(Q, N + 1)
    assert np.isnan(rows[:, N]).all()
    np.testing.assert_array_equal(rows[0, 0], index.reconstruct(int(ids[0, 0])))
    with pytest.raises(RuntimeError, match="not all"):
        index.reconstruct(10**6)
    if name not in MAPPED:
        np.testing.assert_array_equal(index.reconstruct_n(), X)
        np.testing.assert_array_equal(index.reconstruct_n(5, 3), X[5:8])
        with pytest.raises(RuntimeError, match="not all there"):
            index.reconstruct_n(N - 1, 2)


def test_removing_moves_later_rows_up() -> None:
    index = filled("flat l2")
    assert index.remove_ids(np.array([0, 5, 5, N])) == 2
    np.testing.assert_array_equal(index.reconstruct_n(), np.delete(X, [0, 5], axis=0))
    assert index.remove_ids(faiss.IDSelectorRange(10, 20)) == 10
    assert index.ntotal == N - 12
    index.reset()
    assert index.ntotal == 0
    with pytest.raises(RuntimeError, match="not implemented for IndexHNSWFlat"):
        filled("hnsw").remove_ids(np.array([1]))


def test_removing_keeps_other_ids() -> None:
    index = filled("mapped flat l2")
    assert index.remove_ids(IDS[:3]) == 3
    np.testing.assert_array_equal(index.id_map, IDS[3:])
    np.testing.assert_array_equal(index.search(X[3:9], 1)[1][:, 0], IDS[3:9])
    index.reset()
    assert index.ntotal == index.index.ntotal == 0


@pytest.mark.parametrize("name", ["mapped flat l2", "mapped hnsw"])
def test_an_id_may_be_given_twice(name: str) -> None:
    index = BOTH[name]()
    index.add_with_ids(X[:4], [5, 5, -7, 5])
    assert sorted(index.search(X[:1], 4)[1][0]) == [-7, 5, 5, 5]
    np.testing.assert_array_equal(index.reconstruct(-7), X[2])


@pytest.mark.parametrize("name", BOTH)
def test_selectors(name: str) -> None:
    index, (_, ids) = filled(name), true(name)
    keys = IDS if name in MAPPED else np.arange(N)
    chosen = keys[::3]
    batch, middle = faiss.IDSelectorBatch(chosen), faiss.IDSelectorRange(20, 90)
    for sel, allowed in (
        (batch, np.isin(ids, chosen)),
        (faiss.IDSelectorNot(batch), ~np.isin(ids, chosen)),
        (middle, (ids >= 20) & (ids < 90)),
    ):
        for params in (faiss.SearchParameters(sel=sel), faiss.SearchParametersHNSW(sel=sel, efSearch=2 * N)):
            places = index.search(Q, 2, params=params)[1]
            for i in range(len(Q)):
                np.testing.assert_array_equal(places[i], [*ids[i][allowed[i]], -1, -1][:2])


@pytest.mark.parametrize("name", BOTH)
def test_files(name: str, tmp_path: Path) -> None:
    index, path = filled(name), tmp_path / "index"
    faiss.write_index(index, str(path))
    twins = faiss.read_index(path), faiss.deserialize_index(faiss.serialize_index(index))
    for twin in (*twins, faiss.clone_index(index)):
        assert type(twin) is type(index)
        assert (twin.ntotal, twin.d, twin.metric_type) == (N, D, index.metric_type)
        for one, other in zip(twin.search(Q, 5), index.search(Q, 5), strict=True):
            np.testing.assert_array_equal(one, other)
        if name in MAPPED:
            twin.add_with_ids(X[:1], [10**6])
        else:
            twin.add(X[:1])
        assert (twin.ntotal, index.ntotal) == (N + 1, N)
        if name == "hnsw":
            assert twin.hnsw == index.hnsw
    path.write_bytes(path.read_bytes()[:-3])
    with pytest.raises(RuntimeError, match="damaged|early"):
        faiss.read_index(path)
    for call in (lambda: faiss.read_index(tmp_path / "none"), lambda: faiss.deserialize_index(b"IxF2")):
        with pytest.raises(RuntimeError, match="could not read"):
            call()


def test_options_of_the_graph() -> None:
    index = faiss.IndexHNSWFlat(D, 9)
    assert (index.hnsw.efConstruction, index.hnsw.efSearch) == (40, 16)
    index.hnsw.efConstruction = 77
    index.add(X)
    assert (index._native.ef_construction, index._native.degree) == (77, 20)


@pytest.mark.parametrize("name", BOTH)
def test_only_known_attributes_can_be_set(name: str) -> None:
    index = filled(name)
    index.verbose = True
    for wrong in ("efSearch", "nprobe", "ntotal"):
        with pytest.raises(AttributeError):
            setattr(index, wrong, 64)
    if name == "hnsw":
        index.hnsw.efSearch = 64
        with pytest.raises(AttributeError):
            index.hnsw.efsearch = 64


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Flat", [faiss.IndexFlat]),
        ("HNSW", [faiss.IndexHNSWFlat]),
        ("HNSW12,Flat", [faiss.IndexHNSWFlat]),
        ("IDMap,Flat", [faiss.IndexIDMap, faiss.IndexFlat]),
        ("IDMap2,HNSW8", [faiss.IndexIDMap2, faiss.IndexHNSWFlat]),
    ],
)
def test_factory(text: str, kinds: list[type]) -> None:
    index = faiss.index_factory(D, text, IP)
    assert index.metric_type == IP
    for kind in kinds:
        assert isinstance(index, kind)
        index = getattr(index, "index", None)


def test_functions() -> None:
    for metric, name in ((L2, "flat l2"), (IP, "flat ip")):
        found, ids = faiss.knn(Q, X, 4, metric)
        np.testing.assert_array_equal(ids, true(name)[1][:, :4])
        np.testing.assert_allclose(found, true(name)[0][:, :4], rtol=1e-4)
    rows = np.concatenate([X, np.zeros((1, D), np.float32)])
    faiss.normalize_L2(rows)
    np.testing.assert_allclose(np.linalg.norm(rows[:N], axis=1), 1, rtol=1e-6)
    assert not rows[N].any()
    before = faiss._plain.threads()
    try:
        faiss.omp_set_num_threads(2)
        assert faiss.omp_get_max_threads() == 2
        np.testing.assert_array_equal(filled("flat l2").search(Q, 3)[1], true("flat l2")[1][:, :3])
    finally:
        faiss._plain._threads = before


@pytest.mark.parametrize(
    ("call", "error", "text"),
    [
        (lambda: faiss.IndexFlatL2(D).add(X[:, :3]), AssertionError, "it must be"),
        (lambda: faiss.IndexFlatL2(D).search(Q[0], 1), AssertionError, "it must be"),
        (lambda: faiss.IndexFlatL2(D).search(Q, 0), ValueError, "k is 0"),
        (lambda: faiss.IndexFlatL2(D).add_with_ids(X, IDS), RuntimeError, "wrap it in IndexIDMap"),
        (lambda: faiss.IndexIDMap(faiss.IndexFlatL2(D)).add(X), RuntimeError, "use add_with_ids"),
        (lambda: faiss.IndexIDMap(faiss.IndexFlatL2(D)).add_with_ids(X, [1]), AssertionError, "but ids 1"),
        (lambda: faiss.IndexIDMap(filled("flat l2")), RuntimeError, "must be empty"),
        (lambda: faiss.IndexFlat(D, 23), RuntimeError, "metric type 23"),
        (lambda: faiss.index_factory(D, "IVF100,PQ8"), RuntimeError, "here there are Flat, HNSW<M>"),
        (lambda: faiss.IndexFlatL2(D).add(np.full((1, D), np.nan)), ValueError, "NaN"),
    ],
)
def test_errors(call: Callable[[], object], error: type[Exception], text: str) -> None:
    with pytest.raises(error, match=text):
        call()
