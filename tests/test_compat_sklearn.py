"""ruvgen.compat.sklearn against scikit-learn itself, and in its pipelines."""

from __future__ import annotations

import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("sklearn")

from scipy.sparse import csr_matrix
from sklearn import config_context
from sklearn import neighbors as theirs
from sklearn.base import clone
from sklearn.cluster import DBSCAN
from sklearn.manifold import TSNE
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.utils.estimator_checks import check_estimator

from ruvgen.compat import sklearn as ours

RNG = np.random.default_rng(18)
X = RNG.random((120, 6)) + 0.1
Q = RNG.random((15, 6)) + 0.1
SINGLE = 2e-5  # of float32, which a graph always is
EPS = 1e-9
CLASSES = [ours.NearestNeighbors, ours.KNeighborsTransformer, ours.RadiusNeighborsTransformer]
METRICS: list[dict[str, Any]] = [
    *({"metric": name} for name in ("euclidean", "l1", "cityblock", "chebyshev", "cosine", "sqeuclidean")),
    *({"metric": name} for name in ("braycurtis", "canberra")),
    *({"p": p} for p in (1, 2, np.inf)),
]
EXACT: list[dict[str, Any]] = [{"p": 3}, {"p": 1.5}, {"metric": "correlation"}]  # have no graph
LEFT: list[dict[str, Any]] = [  # to scikit-learn
    {"metric": "minkowski", "metric_params": {"w": np.arange(6)}},
    {"metric": lambda u, v: abs(u - v).sum()},
]


@pytest.mark.parametrize("algorithm", ["auto", "graph"])
@pytest.mark.parametrize("cls", CLASSES)
def test_check_estimator(cls: Any, algorithm: str) -> None:
    results = check_estimator(cls(algorithm=algorithm), on_skip=None)
    assert sum(each["status"] == "passed" for each in results) >= 40


@pytest.fixture(autouse=True)
def in_one_thread() -> Iterator[None]:
    """scikit-learn without OpenMP, whose threads wait for each other where there are few cores."""
    with config_context(enable_cython_pairwise_dist=False):
        yield


def pair(more: dict[str, Any], rows: Any = X) -> tuple[Any, Any]:
    """The two estimators, fitted."""
    return ours.NearestNeighbors(**more).fit(rows), theirs.NearestNeighbors(
        **{**more, "algorithm": "brute"}
    ).fit(rows)


def same(found: Any, expected: Any, eps: float = EPS) -> None:
    """Distances and ids, of which equal ones may be in another order."""
    for one, other in zip(found[0], expected[0], strict=True):
        np.testing.assert_allclose(np.sort(one), np.sort(other), rtol=eps, atol=eps)
    for one, other in zip(found[1], expected[1], strict=True):
        assert set(one) == set(other)


@pytest.mark.parametrize(
    ("more", "algorithm"),
    [*((more, each) for more in METRICS for each in ("auto", "graph")), *((more, "auto") for more in EXACT)],
    ids=str,
)
@pytest.mark.parametrize("queries", [Q, None], ids=["others", "own"])
def test_neighbours_are_those_of_scikit_learn(more: dict[str, Any], queries: Any, algorithm: str) -> None:
    one, other = pair({**more, "algorithm": algorithm, "n_neighbors": 4})
    assert one.engine_ == ("graph" if algorithm == "graph" else "exact")
    eps = SINGLE if algorithm == "graph" else EPS
    same(one.kneighbors(queries), other.kneighbors(queries), eps)
    same(one.kneighbors(queries, 9), other.kneighbors(queries, 9), eps)
    radius = float(np.median(other.kneighbors(Q)[0])) * 1.2
    found = one.radius_neighbors(queries, radius, sort_results=True)
    same(found, other.radius_neighbors(queries, radius, sort_results=True), eps)
    assert all((np.diff(each) >= 0).all() for each in found[0])
    for name, limit in (("kneighbors_graph", 3), ("radius_neighbors_graph", radius)):
        for mode in ("connectivity", "distance"):
            a, b = (getattr(each, name)(queries, limit, mode=mode) for each in (one, other))
            assert a.format == "csr"
            np.testing.assert_allclose(a.toarray(), b.toarray(), rtol=eps, atol=eps)


@pytest.mark.parametrize("more", LEFT, ids=["weights", "function"])
def test_what_is_left_to_scikit_learn(more: dict[str, Any]) -> None:
    one, other = pair(more)
    assert one.engine_ == "scikit-learn"
    same(one.kneighbors(Q), other.kneighbors(Q))
    same(one.radius_neighbors(None, 0.3), other.radius_neighbors(None, 0.3))


@pytest.mark.parametrize("more", [*EXACT, *LEFT], ids=["3", "1.5", "correlation", "weights", "function"])
def test_what_has_no_graph(more: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="has no graph; known are euclidean"):
        ours.NearestNeighbors(algorithm="graph", **more).fit(X)


@pytest.mark.parametrize("p", [0, -1, 0.5, "3", None, np.nan])
def test_exponents_that_are_no_norm(p: Any) -> None:
    """scikit-learn warns of them, or refuses them, and so does this."""
    results = []
    for made in (
        ours.NearestNeighbors(algorithm="kd_tree", p=p),
        theirs.NearestNeighbors(algorithm="kd_tree", p=p),
    ):
        try:
            results.append(made.fit(X).kneighbors(Q)[1].tolist())
        except (TypeError, ValueError) as error:
            results.append(type(error))
    assert results[0] == results[1]


def test_haversine() -> None:
    places = RNG.uniform(-1.5, 1.5, (200, 2))
    one, other = pair({"metric": "haversine"}, places)
    assert one.engine_ == "exact"
    same(one.kneighbors(places[:20]), other.kneighbors(places[:20]))


def test_a_radius_for_each_row() -> None:
    one, other = pair({})
    radii = np.linspace(0.1, 0.6, len(Q))
    found = one.radius_neighbors(Q, radii)
    for i, radius in enumerate(radii):
        expected = other.radius_neighbors(Q[i : i + 1], radius)
        same([each[i : i + 1] for each in found], expected)


def test_a_fitted_estimator_or_tree_for_its_rows() -> None:
    for fitted in (*pair({}), theirs.KDTree(X), theirs.BallTree(X)):
        twin = ours.NearestNeighbors().fit(fitted)
        np.testing.assert_array_equal(twin.kneighbors(Q), ours.NearestNeighbors().fit(X).kneighbors(Q))


def test_sparse_and_precomputed() -> None:
    one, other = pair({}, csr_matrix(X))
    same(one.kneighbors(csr_matrix(Q)), other.kneighbors(csr_matrix(Q)))
    graph = ours.KNeighborsTransformer(n_neighbors=20).fit_transform(X)
    one, other = pair({"metric": "precomputed"}, graph)
    same(one.kneighbors(), other.kneighbors())
    with pytest.raises(TypeError, match="[Ss]parse"):
        ours.NearestNeighbors(algorithm="graph").fit(csr_matrix(X))


@pytest.mark.parametrize("algorithm", ["brute", "exact", "kd_tree", "ball_tree"])
def test_exact_algorithms_are_one(algorithm: str) -> None:
    made = ours.NearestNeighbors(algorithm=algorithm).fit(X)
    assert made.engine_ == "exact"
    np.testing.assert_array_equal(made.kneighbors(Q), ours.NearestNeighbors().fit(X).kneighbors(Q))


def test_rows_that_are_equal() -> None:
    rows = np.ones((9, 3))
    distances, ids = ours.NearestNeighbors(n_neighbors=4).fit(rows).kneighbors()
    assert not distances.any()
    assert ids.shape == (9, 4)
    assert (ids != np.arange(9)[:, None]).all()


def test_parameters_reach_the_graph() -> None:
    options = {"degree": 8, "ef_construction": 20, "codec": "f32", "seed": 3}
    made = ours.NearestNeighbors(algorithm="graph", ef=7, index_params=options, n_jobs=2).fit(X)
    assert all(getattr(made._index, name) == value for name, value in options.items())
    twin = pickle.loads(pickle.dumps(made))
    np.testing.assert_array_equal(twin.kneighbors(Q)[1], made.kneighbors(Q)[1])
    assert clone(made).get_params() == made.get_params()


@pytest.mark.parametrize("cls", CLASSES)
def test_parameters_are_those_of_scikit_learn(cls: Any) -> None:
    own, other = cls().get_params(), getattr(theirs, cls.__name__)().get_params()
    if cls is not ours.NearestNeighbors:
        assert set(own) - {"ef", "index_params"} == set(other)
    assert {name: own[name] for name in other} == other
    methods = {name for name in dir(getattr(theirs, cls.__name__)) if re.match("[kr].*neighbors", name)}
    assert methods == {name for name in dir(cls) if re.match("[kr].*neighbors", name)}


@pytest.mark.parametrize("algorithm", ["auto", "graph"])
def test_pipelines(algorithm: str) -> None:
    rows = np.concatenate([X, X + 3]).astype(np.float32)
    labels = np.repeat([0, 1], len(X))
    nearest = ours.KNeighborsTransformer(n_neighbors=8, algorithm=algorithm)
    model = make_pipeline(nearest, KNeighborsClassifier(5, metric="precomputed")).fit(rows, labels)
    assert model.score(rows, labels) == 1
    within = ours.RadiusNeighborsTransformer(radius=1.0, algorithm=algorithm)
    clusters = make_pipeline(within, DBSCAN(eps=1.0, metric="precomputed")).fit_predict(rows)
    assert {*clusters[labels == 0]}.isdisjoint(clusters[labels == 1])
    few = rows[::6]
    plane = TSNE(metric="precomputed", perplexity=3, init="random", max_iter=250, random_state=0)
    nearest = ours.KNeighborsTransformer(n_neighbors=10, algorithm=algorithm)
    flat = make_pipeline(nearest, plane).fit_transform(few)
    assert flat.shape == (len(few), 2)
    assert np.isfinite(flat).all()


@pytest.mark.parametrize(
    ("call", "error", "text"),
    [
        (lambda: ours.NearestNeighbors(algorithm="tree").fit(X), ValueError, "unknown algorithm 'tree'"),
        (lambda: ours.NearestNeighbors(n_neighbors=0).fit(X), ValueError, "n_neighbors is 0"),
        (lambda: ours.NearestNeighbors(radius=-1).fit(X), ValueError, "radius is -1"),
        (lambda: ours.KNeighborsTransformer(mode="all").fit(X), ValueError, "unknown mode 'all'"),
        (lambda: ours.NearestNeighbors().fit(X).kneighbors(Q, 121), ValueError, "n_neighbors <= n_samples"),
        (lambda: ours.NearestNeighbors().fit(X).kneighbors(n_neighbors=120), ValueError, "< n_samples_fit"),
        (lambda: ours.NearestNeighbors().fit(X).kneighbors(Q, 2.5), TypeError, "enter integer value"),
        (lambda: ours.NearestNeighbors().fit(X).kneighbors_graph(Q, mode="x"), ValueError, "Unsupported"),
        (lambda: ours.NearestNeighbors().fit(X).kneighbors(Q[:, :3]), ValueError, "3 features"),
    ],
)
def test_errors(call: Any, error: type[Exception], text: str) -> None:
    with pytest.raises(error, match=text):
        call()


def test_other_modules_do_not_import_it(tmp_path: Path) -> None:
    code = (
        "import sys, ruvgen; assert not [m for m in sys.modules if m.startswith('ruvgen.compat')]\n"
        "import ruvgen.compat.hnswlib, ruvgen.compat.scipy\n"
        "assert not {'sklearn', 'scipy', 'hnswlib'} & {*sys.modules}"
    )
    subprocess.run([sys.executable, "-P", "-c", code], cwd=tmp_path, check=True)
