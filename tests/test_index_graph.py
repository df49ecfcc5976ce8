"""The graph under change, on data that pruning was not made for: every row is led to, always, and found."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import ruvgen as rv
from benches.hard.sets import KINDS
from benches.hard.truth import K, Truth

from .index_data import exact, recall

ROWS = 3_000
CASES = [(kind.name, metric) for kind in KINDS.values() for metric in kind.metrics]


def held(index: rv.Index, rows: int) -> None:
    report = index.check()
    assert report["reachable"] == report["nodes"] == rows
    assert report["least_in_degree"] >= 2


@pytest.mark.parametrize(("kind", "metric"), CASES)
def test_every_row_is_led_to_whatever_changes(kind: str, metric: str, tmp_path: Path) -> None:
    rows, _ = KINDS[kind].draw(ROWS, 0)
    index = rv.Index(rows.shape[1], metric, degree=16, ef_construction=40)
    index.add(rows[:2_000], threads=1)
    held(index, 2_000)
    for i in range(2_000, 2_050):
        index.add(rows[i : i + 1], threads=1)
    held(index, 2_050)
    for step in range(12):  # each removes more than a sweep waits for, and then less
        gone = index.ids[step % 3 :: 9 if step < 6 else 40]
        index.remove(gone, threads=1)
        held(index, 2_050 - len(gone))
        index.add(rows[gone % ROWS], gone, threads=1)
        held(index, 2_050)
        index.upsert(rows[2_100:2_130], np.arange(30), threads=1)
        held(index, 2_050)
    index.save(tmp_path / "index")
    again = rv.Index.load(tmp_path / "index", mmap=True)
    again.add(rows[2_050:2_060], threads=1)
    held(again, 2_060)
    index.compact(threads=1)
    held(index, 2_050)
    index.add(rows[2_060:2_090], threads=1)
    held(index, 2_080)


@pytest.mark.parametrize("metric", ["sqeuclidean", "cosine"])
@pytest.mark.parametrize("n", [60, 6_000])
def test_far_rows_are_found_beside_a_tight_cluster(metric: str, n: int, tmp_path: Path) -> None:
    draw = np.random.default_rng(1)
    middle = draw.standard_normal(32)
    near = (middle + 1e-4 * draw.standard_normal((n, 32))).astype(np.float32)
    far = (10 * draw.standard_normal((20, 32))).astype(np.float32)
    index = rv.Index(32, metric, degree=16, ef_construction=60)
    index.add(near, threads=1)
    for i, row in enumerate(far):
        index.add(row[None], [n + i], threads=1)
    index.add(near[: n // 2] + np.float32(1e-5), threads=1)  # landmarks are drawn anew
    index.save(tmp_path / "index")
    index.compact(threads=1)
    for each in (index, rv.Index.load(tmp_path / "index")):
        assert (each.search(far, 1, ef=16)[0][:, 0] == n + np.arange(20)).all()


@pytest.mark.parametrize("metric", ["sqeuclidean", "cosine", "dot"])
@pytest.mark.parametrize("share", ["all", "one cluster", "two thirds"])
def test_rows_that_are_replaced_with_all_their_neighbours_are_found(share: str, metric: str) -> None:
    """In one call: those that were there lead to those that come."""
    draw = np.random.default_rng(3)
    cluster = draw.integers(6, size=3600)
    rows = (5 * draw.standard_normal((6, 24))[cluster] + draw.standard_normal((3600, 24))).astype(np.float32)
    some = {"all": cluster >= 0, "one cluster": cluster == 0, "two thirds": cluster < 4}[share]
    fresh = rows.copy()
    fresh[some] += 0.1 * draw.standard_normal((some.sum(), 24)).astype(np.float32)
    queries = fresh[some][:300]
    index = rv.Index(24, metric, ef_construction=100)
    index.add(rows)
    index.upsert(fresh[some], np.flatnonzero(some))
    held(index, len(rows))
    built = rv.Index(24, metric, ef_construction=100)
    built.add(fresh)
    wanted = exact(fresh, queries, 10, metric)
    for _ in range(2):
        found = recall(index.search(queries, 10, ef=64)[0], wanted)
        assert found >= recall(built.search(queries, 10, ef=64)[0], wanted) - 0.03
        index.compact()


@pytest.mark.parametrize("noise", [0, 0.01, 0.1])
def test_an_id_that_is_replaced_over_and_over_is_found(noise: float) -> None:
    """Its removed versions lie around it, and take no place of living rows: in lists, pools and answers."""
    draw = np.random.default_rng(0)
    rows = draw.standard_normal((5_000, 16)).astype(np.float32)
    index = rv.Index(16, degree=16, ef_construction=60)
    index.add(rows, threads=1)
    for _ in range(300):
        row = (rows[7] + noise * draw.standard_normal(16)).astype(np.float32)
        index.upsert(row[None], [7], threads=1)
        ids, distances = index.search(row, 10, ef=32)
        assert ids[0] == 7
        assert distances[0] == 0
        assert (ids >= 0).all()


@pytest.mark.parametrize("spread", [0.0, 0.5, 1.5])
def test_products_of_rows_of_unlike_lengths(spread: float) -> None:
    draw = np.random.default_rng(0)
    rows = draw.standard_normal((5_000, 32))
    rows *= (np.exp(spread * draw.standard_normal(len(rows))) / np.linalg.norm(rows, axis=1))[:, None]
    rows = rows.astype(np.float32)
    queries = draw.standard_normal((100, 32)).astype(np.float32)
    truth = Truth.of("dot", rows, queries)
    index = rv.Index(32, "dot")
    index.add(rows, threads=1)
    held(index, len(rows))
    assert truth.recall(index.search(queries, K, 64)[0]) > 0.95


@pytest.mark.parametrize(
    ("kind", "metric", "ef", "least"),
    [
        ("tenfold", "sqeuclidean", 10, 0.94),  # equal rows cover all others, if ties count
        ("bits", "dot", 16, 0.935),  # so do rows of whole numbers
        ("whole", "dot", 16, 0.935),
        ("norms", "dot", 16, 0.91),  # guards take the places of what long rows need
    ],
)
def test_little_is_lost_where_few_candidates_are_held(kind: str, metric: str, ef: int, least: float) -> None:
    rows, queries = KINDS[kind].draw(10_000, 200)
    truth = Truth.of(metric, rows, queries)
    index = rv.Index(rows.shape[1], metric, codec="f32")
    index.add(rows, threads=1)
    held(index, len(rows))
    assert truth.recall(index.search(queries, K, ef)[0]) > least


def test_one_row_of_which_distances_are_no_numbers() -> None:
    draw = np.random.default_rng(0)
    rows = draw.standard_normal((2_000, 16)).astype(np.float32)
    rows[7] *= np.float32(1e25)
    flat, queries = rv.FlatIndex(16, "cosine"), draw.standard_normal((50, 16)).astype(np.float32)
    flat.add(rows)
    for codec in ("f32", "f16"):
        index = rv.Index(16, "cosine", codec=codec)
        index.add(rows, threads=1)
        held(index, len(rows))
        ids, distances = index.search(queries, 10, ef=len(rows))
        same, true = flat.search(queries, 10)
        assert (ids == same).all()
        np.testing.assert_allclose(distances, true, rtol=1e-5, atol=1e-6)
        assert not np.isnan(index.search(queries, 10, ef=64)[1]).any()


def test_many_small_indexes_take_few_mappings() -> None:
    maps = Path("/proc/self/maps")
    if not maps.exists():
        pytest.skip("this system does not say")
    before = len(maps.read_text().splitlines())
    indexes = [rv.Index(8) for _ in range(500)]
    for index in indexes:
        index.add(np.ones((3, 8), np.float32), threads=1)
    assert len(maps.read_text().splitlines()) < before + 100


def test_scans_count_distances() -> None:
    index = rv.Index(4)
    index.add(np.eye(4, dtype=np.float32))
    index.search(np.ones(4, np.float32), 2, ef=100)
    assert index.stats()["distances"] >= 4
