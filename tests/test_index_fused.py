"""Rows that are rotated and coded in bytes, with codes of the edges to their neighbours in one record."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

import ruvgen as rv

from .index_data import CODED, exact, normal, recall

QUICK = {"codec": "fused", "ef_construction": 60}
ROWS, DIM = 2_000, 640  # the fewest rows that are coded, of so many elements


def made(rows: np.ndarray, metric: str = "sqeuclidean", threads: int = 2, **options: object) -> rv.Index:
    options = QUICK | options
    index = rv.Index(rows.shape[1], metric, **options)  # type: ignore[arg-type]
    index.add(rows, threads=threads)
    assert index.stats()["codec"] == options["codec"]
    return index


@pytest.mark.parametrize("metric", CODED)
@pytest.mark.parametrize("dim", [512, 768, 1001])
def test_the_rows_decide_at_last(metric: str, dim: int) -> None:
    """Dimensions of a power of two, of three times one, and others."""
    rows, queries = normal(2_500, dim)
    index = made(rows, metric)
    found, distances = index.search(queries, 10, ef=800)  # estimates need more candidates than distances
    wanted = exact(rows, queries, 10, metric)
    plain = rv.Index(dim, metric, codec="f32", ef_construction=60)
    plain.add(rows)
    assert recall(found, wanted) >= recall(plain.search(queries, 10, ef=400)[0], wanted) - 0.04
    true = np.take_along_axis(rv.cdist(queries, rows, metric), found, 1)
    np.testing.assert_allclose(distances, true, rtol=1e-5, atol=1e-5)
    assert (index.get(17) == rows[17]).all()
    assert (index.search(queries[0], 10, ef=800)[0] == found[0]).all()


@pytest.mark.parametrize("metric", ["sqeuclidean", "dot", "cosine"])
@pytest.mark.parametrize("degree", [8, 32, 48])
def test_estimates_lead_to_the_nearest(metric: str, degree: int) -> None:
    """By far fewer distances than there are rows on the way, in lists of any length."""
    centre = np.zeros(DIM, np.float32)
    centre[0] = 50  # far from the origin, along one axis
    rows, queries = (part + centre for part in normal(ROWS, DIM, seed=1))
    index = made(rows, metric, degree=degree)
    before = index.stats()
    found = index.search(queries, 10, ef=600, threads=1)[0]
    after = index.stats()
    assert after["distances"] - before["distances"] <= 1.1 * (after["hops"] - before["hops"])
    plain = rv.Index(DIM, metric, codec="f32", ef_construction=60, degree=degree)
    plain.add(rows)
    wanted = exact(rows, queries, 10, metric)
    assert recall(found, wanted) >= recall(plain.search(queries, 10, ef=300)[0], wanted) - 0.08


@pytest.mark.parametrize("metric", ["euclidean", "dot", "cosine"])
def test_rows_come_back_by_codes_alone(metric: str) -> None:
    rows, queries = normal(ROWS, DIM)
    index = made(rows, metric, keep_raw=False)
    for i in (0, 5, 1999):
        row = rows[i] / np.linalg.norm(rows[i]) if metric == "cosine" else rows[i]
        assert np.linalg.norm(index.get(i) - row) <= 0.02 * np.linalg.norm(row)
    wanted = exact(rows, queries, 10, metric)
    assert recall(index.search(queries, 10, ef=1000)[0], wanted) >= 0.85
    parts = index.memory()
    assert parts["total"] == sum(size for name, size in parts.items() if name != "total")
    assert parts["raw"] == 0


@pytest.mark.parametrize("metric", ["sqeuclidean", "dot", "cosine"])
def test_records_follow_what_changes(metric: str) -> None:
    """Recall after everything was replaced is that of an index that is made anew."""
    rows, queries = normal(ROWS, DIM, seed=2)
    rows = rows.copy()
    index, draw = made(rows, metric), np.random.default_rng(0)
    for some in np.array_split(draw.permutation(len(rows)), 10):
        rows[some] = normal(len(some), DIM, seed=int(some[0]))[0]
        if some[0] % 2:
            index.remove(some)
            index.add(rows[some], some)
        else:
            index.upsert(rows[some], some)
    wanted = exact(rows, queries, 10, metric)
    fresh = recall(made(rows, metric).search(queries, 10, ef=200)[0], wanted)
    before = index.stats()
    assert recall(index.search(queries, 10, ef=200)[0], wanted) >= fresh - 0.03
    after = index.stats()
    assert after["distances"] - before["distances"] <= 1.1 * (after["hops"] - before["hops"])  # none is stale
    index.compact()
    assert recall(index.search(queries, 10, ef=200)[0], wanted) >= fresh - 0.03
    report = index.check()
    assert report["reachable"] == len(rows)


def test_rows_one_by_one_and_threads() -> None:
    """The same index, and the same answers, of any number of threads; rows that come later are found."""
    rows, queries = normal(ROWS + 200, DIM)
    one, two = made(rows[:ROWS], threads=1), made(rows[:ROWS], threads=2)
    for index in (one, two):
        for row in rows[ROWS:]:
            index.add(row[None])
    found = one.search(queries, 10, ef=100, threads=1)
    for other in (two.search(queries, 10, ef=100, threads=2), one.search(queries, 10, ef=100, threads=2)):
        assert (found[0] == other[0]).all()
        assert (found[1] == other[1]).all()
    ids = one.search(rows[ROWS:], 1, ef=100)[0][:, 0]
    assert (ids == np.arange(ROWS, ROWS + 200)).mean() >= 0.95


def test_a_batch_may_be_divided() -> None:
    """Answers do not tell which other queries there were, or which ended first. One alone is as good."""
    rows, queries = normal(ROWS, DIM, seed=5)
    index = made(rows)
    ids, distances = index.search(queries, 10, ef=60, threads=1)
    for size in (2, 3, 7):
        for first in range(0, len(queries) - size, 4 * size):
            part = slice(first, first + size)
            found = index.search(queries[part], 10, ef=60, threads=1)
            assert (found[0] == ids[part]).all()
            assert (found[1] == distances[part]).all()
    wanted = exact(rows, queries, 10, "sqeuclidean")
    alone = np.array([index.search(query, 10, ef=60)[0] for query in queries])
    assert recall(alone, wanted) >= recall(ids, wanted) - 0.03


@pytest.mark.parametrize("mmap", [False, True])
@pytest.mark.parametrize("metric", ["sqeuclidean", "dot"])
def test_files(metric: str, mmap: bool, tmp_path: Path) -> None:
    rows, queries = normal(ROWS, DIM)
    index = made(rows, metric)
    index.remove(np.arange(0, ROWS, 20))
    index.save(tmp_path / "index")
    loaded = rv.Index.load(tmp_path / "index", mmap=mmap)
    for ef in (20, 100):
        for a, b in zip(index.search(queries, 10, ef=ef), loaded.search(queries, 10, ef=ef), strict=True):
            assert (a == b).all()
    for each in (index, loaded):
        each.add(rows[::20], np.arange(0, ROWS, 20))
        each.upsert(rows[:50] + 1, np.arange(50))
    for a, b in zip(index.search(queries, 10, ef=50), loaded.search(queries, 10, ef=50), strict=True):
        assert (a == b).all()


@pytest.mark.parametrize("size", [1e-30, 1e-10, 1e10])
def test_products_with_queries_of_any_size(size: float) -> None:
    """The order of rows does not depend on it, and no search falls back to looking at all rows."""
    rows, queries = normal(ROWS, DIM)
    index = made(rows * np.float32(1e12), "dot")
    found = index.search(queries, 10, ef=100, threads=1)[0]
    before = index.stats()
    again = index.search(queries * np.float32(size), 10, ef=100, threads=1)[0]
    after = index.stats()
    assert after["distances"] - before["distances"] <= 1.1 * (after["hops"] - before["hops"])
    assert recall(again, found) >= 0.98


@pytest.mark.parametrize("codec", ["fused", "sq8", "sq4"])
@pytest.mark.parametrize(
    ("rows_by", "queries_by"),
    [(1, 0), (1, 1e-40), (1e10, 1e-30), (1e17, 1e-20), (1e17, 1e19), (1e20, 1), (1e20, 1e-10), (1e30, 1e-20)],
)
def test_products_of_any_size(codec: str, rows_by: float, queries_by: float) -> None:
    """As many results as there are rows to return, though codes of some products would overflow."""
    rows, queries = normal(ROWS, DIM)
    rows, queries = rows * np.float32(rows_by), queries[:20] * np.float32(queries_by)
    index = made(rows, "dot", codec=codec)
    plain = np.sort(-(queries.astype(float) @ rows.T.astype(float)), axis=1)
    for ef in (10, 64, 600, ROWS - 1, ROWS):
        ids, distances = index.search(queries, 10, ef=ef)
        assert (ids >= 0).all()
        true = -np.einsum("qd,qkd->qk", queries.astype(float), rows[ids].astype(float))
        np.testing.assert_allclose(distances, true, rtol=1e-4, atol=1e-4 * np.abs(plain).max())
    np.testing.assert_allclose(distances, plain[:, :10], rtol=1e-4, atol=1e-4 * np.abs(plain).max())
    assert (index.search(queries, 10, ef=64, filter=np.arange(ROWS - 100))[0] >= 0).all()


@pytest.mark.parametrize("metric", ["sqeuclidean", "dot"])
def test_a_search_expands_as_many_rows_as_ef(metric: str) -> None:
    """Rows that are seen from several neighbours take no place of others, and are expanded once."""
    rows, queries = normal(ROWS, DIM)
    index = made(rows, metric)
    for ef in (64, 300, 1_000, ROWS - 1):
        before = index.stats()["hops"]
        found = index.search(queries, 10, ef=ef, threads=1)[0]
        hops = (index.stats()["hops"] - before) / len(queries)
        assert 0.9 * ef <= hops <= min(1.5 * ef, ROWS)
    assert recall(found, exact(rows, queries, 10, metric)) >= 0.999


@pytest.mark.parametrize("k", [1, 10, 100])
def test_as_many_results_as_ef_need_no_other_rows(k: int) -> None:
    """A row that stood twice among the candidates left a place empty, and then all rows were compared."""
    rows, queries = normal(ROWS, DIM, seed=3)
    index = made(rows)
    before = index.stats()["distances"]
    found = index.search(queries, k, ef=k)[0]
    assert (found >= 0).all()
    assert index.stats()["distances"] - before <= len(queries) * 2 * (k + 8)


def test_filters() -> None:
    rows, queries = normal(ROWS, DIM)
    index = made(rows)
    for share in (0.01, 0.2, 0.7):
        allowed = np.flatnonzero(np.random.default_rng(1).random(ROWS) < share)
        found = index.search(queries, 10, ef=200, filter=allowed)[0]
        assert np.isin(found, allowed).all()
        assert recall(found, exact(rows[allowed], queries, 10, "sqeuclidean", allowed)) >= 0.8


@pytest.mark.parametrize(
    "rows",
    [
        np.ones((ROWS, DIM)),
        np.zeros((ROWS, DIM)),
        np.eye(DIM)[np.arange(ROWS) % DIM],
        np.random.default_rng(0).standard_normal((ROWS, DIM)) * 1e30,
        np.random.default_rng(0).standard_normal((ROWS, DIM)) * 1e-30,
        np.random.default_rng(0).standard_normal((ROWS, DIM)) * np.logspace(-6, 6, DIM),
        np.random.default_rng(0).standard_normal((ROWS, DIM)) + 1e6,
    ],
    ids=["equal", "zero", "axes", "large", "small", "columns", "offset"],
)
@pytest.mark.parametrize("metric", ["sqeuclidean", "dot", "cosine"])
def test_odd_rows(rows: np.ndarray, metric: str) -> None:
    """Whatever they are, k results, distances of the rows, and no fault."""
    rows = rows.astype(np.float32)
    with np.errstate(over="ignore"):
        index = rv.Index(DIM, metric, **QUICK)  # type: ignore[arg-type]
        index.add(rows)
        found, distances = index.search(rows[:20], 10, ef=50)
        true = np.take_along_axis(rv.cdist(rows[:20], rows, metric), np.maximum(found, 0), 1)
    some = found >= 0
    np.testing.assert_allclose(distances[some], true[some], rtol=1e-4, atol=1e-5)
    assert some.all() or not np.isfinite(true).all()
    report = index.check()
    assert report["reachable"] == ROWS


def test_searches_beside_changes() -> None:
    """Records are renewed while searches read them: what is found is there, and as far as is said."""
    rows, _ = normal(ROWS, DIM, seed=3)
    index, end, wrong = made(rows), threading.Event(), []

    def search() -> None:
        while not end.is_set():
            ids, distances = index.search(rows[:64], 5, ef=40)
            known = ids < ROWS
            true = ((rows[:64, None] - rows[np.where(known, ids, 0)]) ** 2).sum(2)
            if not np.allclose(distances[known], true[known], rtol=1e-3, atol=1e-3) or (ids < 0).any():
                wrong.append((ids, distances))

    threads = [threading.Thread(target=search) for _ in range(2)]
    for thread in threads:
        thread.start()
    for step in range(12):
        index.add(rows[:300] + 0.5, np.arange(300) + ROWS)
        index.remove(np.arange(300) + ROWS)
        if step % 4 == 3:
            index.compact()
    end.set()
    for thread in threads:
        thread.join()
    assert not wrong
