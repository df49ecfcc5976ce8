"""The graph index finds what exact search finds, for every metric and codec, and always the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import ruvgen as rv

from .elements import FLOATS
from .index_data import CODED, exact, normal, recall, sift


def built(rows: np.ndarray, metric: str = "sqeuclidean", threads: int = 1, **options: object) -> rv.Index:
    index = rv.Index(rows.shape[1], metric, **options)  # type: ignore[arg-type]
    index.add(rows, threads=threads)
    return index


@pytest.mark.parametrize("codec", ["f32", "f16", "auto"])
@pytest.mark.parametrize("metric", FLOATS)
def test_recall_on_real_data(metric: str, codec: str) -> None:
    rows, queries = sift()
    index = built(rows, metric, codec=codec, ef_construction=100)
    wanted = exact(rows, queries, 10, metric)
    found, distances = index.search(queries, 10, ef=80)
    worst = np.take_along_axis(rv.cdist(queries, rows, metric), wanted[:, -1:], 1)
    assert (distances <= worst + 1e-6).mean() >= 0.97
    auto = "sq8" if metric in CODED else "f32"
    assert index.stats()["codec"] == (auto if codec == "auto" else codec)
    expected = np.take_along_axis(rv.cdist(queries, rows, metric), found, 1)
    np.testing.assert_allclose(distances, expected, rtol=1e-5, atol=1e-5)
    assert (np.diff(distances, axis=1) >= 0).all()


@pytest.mark.parametrize("metric", ["sqeuclidean", "dot", "cosine"])
@pytest.mark.parametrize("keep_raw", [True, False])
def test_recall_of_a_lossy_code(metric: str, keep_raw: bool) -> None:
    rows, queries = normal(10_000, 24)
    index = built(rows, metric, codec="sq8", keep_raw=keep_raw, ef_construction=100)
    assert index.stats()["codec"] == "sq8"
    assert index.stats()["has_raw"] is keep_raw
    found, distances = index.search(queries, 10, ef=200)
    assert recall(found, exact(rows, queries, 10, metric)) >= (0.98 if keep_raw else 0.9)
    true = np.take_along_axis(rv.cdist(queries, rows, metric), found, 1)
    tolerance = 1e-5 if keep_raw else 0.05 * np.abs(true).max()
    np.testing.assert_allclose(distances, true, rtol=1e-5, atol=tolerance)
    if keep_raw:
        assert (index.get(17) == rows[17]).all()
    elif metric == "cosine":
        assert rv.cosine(index.get(17), rows[17]) < 1e-3
    else:
        assert np.abs(index.get(17) - rows[17]).max() < 0.1


def test_lossless_codes_keep_no_rows() -> None:
    rows, _ = sift()
    index = built(rows, ef_construction=40)
    assert index.stats()["lossless"]
    assert index.memory()["raw"] == 0
    assert (index.get(4321) == rows[4321]).all()


def test_single_queries_are_queries() -> None:
    rows, queries = sift()
    index = built(rows, ef_construction=60)
    ids, distances = index.search(queries[0], 5)
    assert ids.shape == distances.shape == (5,)
    assert ids.dtype == np.int64
    assert distances.dtype == np.float32
    wanted = exact(rows, queries, 10, "sqeuclidean")
    found = np.array([index.search(query, 10, ef=80)[0] for query in queries])
    assert recall(found, wanted) >= 0.97


@pytest.mark.parametrize("codec", ["f32", "f16", "sq4", "auto"])
def test_ef_of_all_rows_is_exact(codec: str) -> None:
    rows, queries = sift()
    index = built(rows, codec=codec, ef_construction=40)
    ids, distances = index.search(queries[:20], 30, ef=len(rows))
    wanted, expected = rv.knn(rows, queries[:20], 30)
    assert (ids == wanted).all()
    assert (distances == expected).all()
    everything, _ = index.search(queries[:2], len(rows), ef=1)
    assert (np.sort(everything) == np.arange(len(rows))).all()


def test_every_row_is_reached() -> None:
    rows, _ = sift()
    index = built(rows, ef_construction=60)
    report = index.check()
    assert report["reachable"] == report["nodes"] == len(rows)
    assert report["max_degree"] <= 32
    assert not any(report[name] for name in ("wild", "self_links", "duplicates", "wrong_ids", "dead_links"))
    found, _ = index.search(rows, 1, ef=64)
    same = (rv.cdist(rows[:1], rows[:1]) == 0).all() and found[:, 0] == np.arange(len(rows))
    assert np.mean(same) >= 0.99  # some rows are there twice


@pytest.mark.parametrize("codec", ["f32", "f16", "auto"])
def test_the_graph_does_not_depend_on_threads(codec: str, tmp_path: Path) -> None:
    rows, _ = sift()
    files = []
    for threads in (1, 2, 5):
        index = built(rows[:6000], threads=threads, codec=codec, ef_construction=40, passes=2)
        index.add(rows[6000:], threads=threads)
        index.save(tmp_path / str(threads))
        files.append((tmp_path / str(threads)).read_bytes())
    assert files[0] == files[1] == files[2]


def test_options_are_obeyed() -> None:
    rows, queries = normal(3000, 16)
    base = built(rows)
    assert base.check()["links"] != built(rows, seed=1).check()["links"]
    assert built(rows, degree=8).check()["max_degree"] == 8
    assert built(rows, degree=8).memory()["links"] < base.memory()["links"]
    assert (
        built(rows, alpha=1.0).check()["links"]
        < base.check()["links"]
        < built(rows, alpha=1.3).check()["links"]
    )
    twice = built(rows, ef_construction=8, passes=2).check()["links"]
    assert twice != built(rows, ef_construction=8).check()["links"]
    wanted = exact(rows, queries, 10, "sqeuclidean")
    poor = built(rows, ef_construction=8).search(queries, 10, ef=20)[0]
    assert recall(poor, wanted) < recall(base.search(queries, 10, ef=20)[0], wanted)


def test_grown_row_by_row() -> None:
    rows, queries = normal(2500, 16)
    grown = rv.Index(16, ef_construction=80)
    for row in rows:
        grown.add(row.reshape(1, -1), threads=1)
    once = built(rows, ef_construction=80)
    wanted = exact(rows, queries, 10, "sqeuclidean")
    for ef in (20, 50):
        by_row, at_once = (recall(i.search(queries, 10, ef=ef)[0], wanted) for i in (grown, once))
        assert by_row >= at_once - 0.01
    assert grown.check()["reachable"] == len(rows)


def test_grown_past_the_training_of_its_codec() -> None:
    rows, queries = sift()
    index = rv.Index(128, ef_construction=60)
    index.add(rows[:9000])
    assert index.stats()["codec"] == "f32"
    index.add(rows[9000:])
    assert index.stats()["codec"] == "sq8"
    assert index.stats()["lossless"]
    assert recall(index.search(queries, 10, ef=80)[0], exact(rows, queries, 10, "sqeuclidean")) >= 0.97
    # One row of fractions: lossless no more, and still exact.
    index.add(rows[:1] + 0.25)
    assert not index.stats()["lossless"]
    assert (index.get(10_000) == rows[0] + 0.25).all()
    assert (index.get(77) == rows[77]).all()
    assert recall(index.search(queries, 10, ef=80)[0], exact(rows, queries, 10, "sqeuclidean")) >= 0.97


def test_drift_draws_a_new_grid() -> None:
    rows, _ = normal(10_000, 16)
    index = built(rows, codec="sq8", ef_construction=60)
    far = rows[:3000] * 20 + 100
    index.add(far)
    both = np.concatenate([rows, far])
    near = far[:50] + 0.5
    assert recall(index.search(near, 10, ef=200)[0], exact(both, near, 10, "sqeuclidean")) >= 0.9
    assert index.stats()["codec"] == "sq8"


def test_few_rows() -> None:
    index = rv.Index(3)
    ids, distances = index.search(np.zeros((2, 3), np.float32), 4)
    assert (ids == -1).all()
    assert np.isinf(distances).all()
    index.add(np.eye(3, dtype=np.float32))
    ids, distances = index.search(np.array([[0, 1, 0]], np.float32), 5, ef=1)
    assert ids.tolist() == [[1, 0, 2, -1, -1]]
    assert distances.tolist() == [[0, 2, 2, np.inf, np.inf]]


def test_equal_rows() -> None:
    """As many equal rows as would fill several lists of links, and others beside them."""
    rows = np.concatenate([np.ones((300, 8)), normal(500, 8)[0] + 5]).astype(np.float32)
    index = built(rows)
    ids, distances = index.search(np.ones((1, 8), np.float32), 300, ef=320)
    assert (np.sort(ids[0]) == np.arange(300)).all()
    assert not distances.any()
    assert index.check()["reachable"] == len(rows)


@pytest.mark.parametrize("threads", [2, 3, 0])
def test_threads_change_nothing(threads: int) -> None:
    rows, queries = sift()
    index = built(rows, ef_construction=40)
    many = np.concatenate([queries] * 3)
    one, more = index.search(many, 10), index.search(many, 10, threads=threads)
    assert (one[0] == more[0]).all()
    assert (one[1] == more[1]).all()


def test_statistics_and_memory() -> None:
    rows, queries = sift()
    index = built(rows, ef_construction=40)
    index.search(queries)
    facts = index.stats()
    assert facts["rows"] == len(index) == len(rows)
    assert facts["queries"] == len(queries)
    assert facts["inserts"] == len(rows)
    assert facts["distances"] > facts["hops"] > 10 * len(queries)
    latency = facts["latency_us"]
    assert latency["count"] == len(queries)
    assert 0 < latency["min"] <= latency["p50"] <= latency["p99.9"] <= latency["max"]
    memory = index.memory()
    assert memory["links"] == len(rows) * 32 * 8
    assert memory["codes"] == len(rows) * 128
    assert memory["total"] == sum(value for name, value in memory.items() if name != "total")


def test_the_library_counts() -> None:
    rows, queries = normal(100, 8)
    before = rv.stats()
    index = built(rows)
    index.search(queries[:7])
    index.search(queries[0])
    index.remove([1, 2])
    after = rv.stats()
    assert {name: after[name] - before[name] for name in ("queries", "inserts", "deletes")} == {  # type: ignore[operator]
        "queries": 8,
        "inserts": 100,
        "deletes": 2,
    }


@pytest.mark.parametrize(("dim", "least"), [(64, 10_000), (512, 2_500), (1_600, 1_000)])
def test_codes_from_so_many_rows_on(dim: int, least: int) -> None:
    """Of long rows fewer are enough."""
    index = rv.Index(dim, degree=4, ef_construction=8)
    rows = np.random.default_rng(0).standard_normal((least, dim), dtype=np.float32)
    index.add(rows[1:])
    assert index.stats()["codec"] == "f32"
    index.add(rows[:1])
    assert index.stats()["codec"] == "sq8"
