"""What docs/compat.md says of other libraries, held against those that are installed."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

import ruvgen as rv

from . import ROOT

RNG = np.random.default_rng(0)
X = RNG.standard_normal((300, 16)).astype(np.float32)
Q = X[:5] + 0.1 * RNG.standard_normal((5, 16)).astype(np.float32)
K = 4
EXACT = {"l2": 0.0, "cosine": 0.0, "ip": 1.0}  # what to add to a distance of hnswlib's and usearch's


def ours(metric: str) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    index = rv.FlatIndex(16, metric)
    index.add(X)
    return index.search(Q, K)


def same(ids: Any, distances: Any, want: tuple[Any, Any]) -> None:
    np.testing.assert_array_equal(np.asarray(ids).astype(np.int64), want[0])
    np.testing.assert_allclose(distances, want[1], rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("metric", EXACT)
def test_hnswlib(metric: str) -> None:
    hnswlib = pytest.importorskip("hnswlib")
    made = hnswlib.Index(metric, 16)
    made.init_index(300, ef_construction=300, M=24)
    made.add_items(X, np.arange(300), num_threads=1)
    made.set_ef(300)  # all of them
    ids, distances = made.knn_query(Q, K)
    same(ids, distances - EXACT[metric], ours(metric))


def test_faiss() -> None:
    faiss = pytest.importorskip("faiss")
    for made, metric, sign in ((faiss.IndexFlatL2(16), "l2", 1), (faiss.IndexFlatIP(16), "ip", -1)):
        made.add(X)
        distances, ids = made.search(Q, K)
        same(ids, sign * distances, ours(metric))
    assert faiss.IndexHNSWFlat(16, 8).hnsw.nb_neighbors(0) == 16
    whole = np.arange(5, dtype=np.float32)[:, None]
    line, flat = faiss.IndexFlatL2(1), rv.FlatIndex(1)
    line.add(whole)
    flat.add(whole)
    assert sorted(line.range_search(whole[:1], 4.0)[2].tolist()) == [0, 1]  # without 2, which is 4 away
    assert sorted(flat.search_radius(whole[:1], 4.0)[1].tolist()) == [0, 1, 2]


@pytest.mark.parametrize(("metric", "name"), [("l2", "l2sq"), ("cosine", "cos"), ("ip", "ip")])
def test_usearch(metric: str, name: str) -> None:
    usearch = pytest.importorskip("usearch.index")
    made = usearch.Index(ndim=16, metric=name, dtype="f32")
    made.add(np.arange(300), X)
    found = made.search(Q, K, exact=True)
    same(found.keys, found.distances - EXACT[metric], ours(metric))


def test_scikit_learn() -> None:
    neighbors = pytest.importorskip("sklearn.neighbors")
    fitted = neighbors.NearestNeighbors(n_neighbors=K).fit(X)
    distances, ids = fitted.kneighbors(Q)
    same(ids, distances, rv.knn(X, Q, K, "euclidean"))
    _, own = fitted.kneighbors()
    np.testing.assert_array_equal(rv.knn(X, X, K + 1)[0][:, 1:], own)


def test_what_is_ours_is_there() -> None:
    """Names of the middle column are methods, attributes or functions."""
    text = (ROOT / "docs" / "compat.md").read_text(encoding="utf-8")
    middle = [line.split(" | ")[1] for line in text.splitlines() if line.startswith("| `")]
    assert len(middle) > 25
    for code in re.findall(r"`([^`]+)`", " ".join(middle)):
        for name in re.findall(r"\b(?:index\.)?([a-z_]+|[A-Z]\w+)\(|index\.([a-z]+)\b", code):
            word = name[0] or name[1]
            assert any(hasattr(each, word) for each in (rv, rv.Index, rv.FlatIndex)) or word == "range", word
