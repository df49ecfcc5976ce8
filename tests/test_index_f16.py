"""The graph index on rows of float16, scaled by a power of two: every metric, any size of elements."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import ruvgen as rv

from .elements import FLOATS
from .index_data import exact, normal, recall
from .oracle import METRICS

ROWS, DIM = 12_000, 12


def made(rows: np.ndarray, metric: str = "sqeuclidean", codec: str = "f16", **options: object) -> rv.Index:
    index = rv.Index(rows.shape[1], metric, codec=codec, ef_construction=60, **options)  # type: ignore[arg-type]
    index.add(rows, threads=1)
    return index


def scale_of(rows: np.ndarray) -> float:
    """The power of two that leads the largest element to 2^13 or more, but below 2^14."""
    return float(2.0 ** (np.floor(np.log2(np.abs(rows).max().astype(float))) - 13))


def rounded(rows: np.ndarray) -> np.ndarray:
    """As the codes have them."""
    scale = scale_of(rows)
    return ((rows / np.float32(scale)).astype(np.float16).astype(np.float64) * scale).astype(np.float32)


def distances_of(queries: np.ndarray, rows: np.ndarray, metric: str, ids: np.ndarray) -> np.ndarray:
    return np.take_along_axis(rv.cdist(queries, rows, metric), ids, 1)


@pytest.mark.parametrize("metric", FLOATS)
def test_recall_and_exact_distances(metric: str) -> None:
    rows, queries = normal(ROWS, DIM)
    index = made(rows, metric)
    facts = index.stats()
    assert (facts["codec"], facts["lossless"], facts["has_raw"]) == ("f16", False, True)
    assert index.memory()["codes"] == ROWS * DIM * 2
    wanted = exact(rows, queries, 10, metric)
    found, distances = index.search(queries, 10, ef=100)
    assert recall(found, wanted) >= 0.95
    # What an index of float32 says of the same rows, bit by bit.
    plain = made(rows, metric, "f32")
    assert plain.stats()["codec"] == "f32"
    everything, its = plain.search(queries, 1, ef=ROWS)
    same = found[:, :1] == everything
    assert same.mean() >= 0.95
    assert (distances[:, :1][same] == its[same]).all()
    np.testing.assert_allclose(distances, distances_of(queries, rows, metric, found), rtol=1e-5, atol=1e-5)
    assert (index.get(17) == rows[17]).all()
    ids, exact_ones = index.search(queries, 10, ef=ROWS)
    assert recall(ids, wanted) >= 0.999
    assert (exact_ones[:, :1] == its).all()


@pytest.mark.parametrize("metric", FLOATS)
def test_whole_numbers_are_held(metric: str) -> None:
    draw = np.random.default_rng(0)
    rows = draw.integers(-2048, 2049, (ROWS, 8)).astype(np.float32)
    queries = draw.standard_normal((50, 8)).astype(np.float32) * 1000
    index = made(rows, metric)
    assert index.stats()["lossless"]
    assert index.memory()["raw"] == 0
    assert (index.get(4321) == rows[4321]).all()
    found, distances = index.search(queries, 10, ef=100)
    assert recall(found, exact(rows, queries, 10, metric)) >= 0.95
    np.testing.assert_allclose(distances, distances_of(queries, rows, metric, found), rtol=1e-5, atol=1e-5)
    # One row of more bits than eleven: lossless no more, and still exact.
    index.add(rows[:1] + 1 / 3)
    facts = index.stats()
    assert (facts["codec"], facts["lossless"], facts["has_raw"]) == ("f16", False, True)
    assert (index.get(ROWS) == rows[0] + np.float32(1 / 3)).all()
    assert (index.get(77) == rows[77]).all()


def test_larger_whole_numbers_are_held_too() -> None:
    rows = np.random.default_rng(0).integers(-2048, 2049, (ROWS, 8)).astype(np.float32)
    index = made(rows)
    index.add(rows[:10] * 2)
    assert index.stats()["lossless"]
    assert (index.get(ROWS + 3) == rows[3] * 2).all()


@pytest.mark.parametrize("metric", FLOATS)
def test_without_rows_distances_are_those_of_the_codes(metric: str) -> None:
    rows, queries = normal(ROWS, DIM)
    index = made(rows, metric, keep_raw=False)
    assert index.memory()["raw"] == 0
    codes = np.stack([index.get(i) for i in range(ROWS)])
    assert (codes == rounded(rows)).all()
    for ef in (100, ROWS):
        found, distances = index.search(queries, 10, ef=ef)
        assert recall(found, exact(codes, queries, 10, metric)) >= 0.95
        np.testing.assert_allclose(
            distances, distances_of(queries, codes, metric, found), rtol=1e-5, atol=1e-5
        )


def test_rounding_is_that_of_float16() -> None:
    """Ties to even, subnormals, what rounds to zero, and signed zeros."""
    draw = np.random.default_rng(0)
    exponents = draw.integers(-45, 14, (ROWS, 4))
    rows = np.ldexp(draw.integers(0, 2**13, (ROWS, 4)) / 2**13, exponents).astype(np.float32)
    rows *= draw.choice(np.array([-1, 1], np.float32), (ROWS, 4))
    rows[0] = 0, -0.0, 1.5 * 2**13, 2**14 - 1
    index = made(rows, keep_raw=False)
    codes = np.stack([index.get(i) for i in range(ROWS)])
    expected = rows.astype(np.float16).astype(np.float32)
    assert (codes.view(np.uint32) == expected.view(np.uint32)).all()
    assert ((codes != 0) & (np.abs(codes) < 2.0**-14)).any()


@pytest.mark.parametrize(
    ("metric", "factor"),
    [(metric, factor) for metric in FLOATS for factor in (1e-6, 1e6)]
    + [(metric, factor) for metric in ("dot", "manhattan", "chebyshev") for factor in (1e-30, 1e30)],
)
@pytest.mark.parametrize("keep_raw", [True, False])
def test_any_scale(metric: str, factor: float, keep_raw: bool) -> None:
    """By the nearest power of two, so that nothing else changes, not one id."""
    rows, queries = (part[:, :8] for part in normal(ROWS, 8))
    factor = 2.0 ** round(np.log2(factor))
    other = queries if metric == "dot" else queries * np.float32(factor)
    once, again = (
        made(np.ascontiguousarray(part), metric, keep_raw=keep_raw)
        for part in (rows, rows * np.float32(factor))
    )
    ids, distances = once.search(queries, 10)
    same, theirs = again.search(other, 10)
    assert (ids == same).all()
    power = {"angle": 0, "share": 0, "square": 2}.get(METRICS[metric].measures, 1)
    np.testing.assert_allclose(theirs, distances.astype(float) * factor**power, rtol=1e-5)


@pytest.mark.parametrize("factor", [1e-30, 1e30])
@pytest.mark.parametrize("metric", ["euclidean", "cosine"])
def test_squares_that_float32_has_not(metric: str, factor: float) -> None:
    """Codes and distances between them stay in range; the result is a root, or a quotient."""
    rows, queries = normal(ROWS, 8)
    factor = 2.0 ** round(np.log2(factor))
    index = made(rows * np.float32(factor), metric, keep_raw=False)
    once = made(rows, metric, keep_raw=False)
    ids, distances = once.search(queries, 10)
    same, theirs = index.search(queries * np.float32(factor), 10)
    assert (ids == same).all()
    np.testing.assert_allclose(theirs, distances.astype(float) * (factor if metric == "euclidean" else 1))


@pytest.mark.parametrize("metric", ["sqeuclidean", "manhattan", "chebyshev", "dot", "braycurtis"])
@pytest.mark.parametrize("keep_raw", [True, False])
def test_queries_far_away_and_near_zero(metric: str, keep_raw: bool) -> None:
    """Of other sizes than the rows by more than a float16 holds, and a float32 of the grid's units."""
    rows, queries = normal(ROWS, 8)
    small = rows * np.float32(2.0**-80)
    index = made(small, metric, keep_raw=keep_raw)
    held = small if keep_raw else rounded(small)
    for factor in (2.0**60, 2.0**-20, 2.0**-100, 0.0):
        asked = queries[:20] * np.float32(factor)
        for ef in (64, ROWS):
            found, distances = index.search(asked, 5, ef=ef)
            expected = distances_of(asked, held, metric, found)
            np.testing.assert_allclose(distances, expected, rtol=1e-5)


def test_rows_of_zeros() -> None:
    index = made(np.zeros((10_000, 4), np.float32), degree=4)
    assert index.stats()["lossless"]
    assert (index.search(np.ones((1, 4), np.float32), 3)[1] == 4).all()


def test_grown_past_the_training_row_by_row() -> None:
    rows, queries = normal(10_100, 8)
    index = rv.Index(8, codec="f16", ef_construction=40)
    index.add(rows[:9_950], threads=1)
    for row in rows[9_950:]:
        index.add(row.reshape(1, -1), threads=1)
        assert index.stats()["codec"] == ("f16" if len(index) >= 10_000 else "f32")
    assert recall(index.search(queries, 10, ef=80)[0], exact(rows, queries, 10, "sqeuclidean")) >= 0.95


@pytest.mark.parametrize("metric", ["sqeuclidean", "chebyshev", "cosine"])
def test_drift_draws_a_new_grid(metric: str, tmp_path: Path) -> None:
    rows, queries = normal(10_000, 16)
    index, plain = made(rows, metric), made(rows, metric, "f32")
    large = rows[:3000] * 1000
    index.add(large)
    plain.add(large)
    both = np.concatenate([rows, large])
    assert index.stats()["codec"] == "f16"
    for asked in (queries, queries * 1000):
        wanted = exact(both, asked, 10, metric)
        own, other = (recall(each.search(asked, 10, ef=100)[0], wanted) for each in (index, plain))
        assert own >= other - 0.02
    index.save(tmp_path / "index")
    words = np.frombuffer((tmp_path / "index").read_bytes()[:4096], np.uint64)
    assert words[19:20].astype(np.uint32).view(np.float32)[0] == scale_of(both)


@pytest.mark.parametrize("metric", FLOATS)
def test_files_and_threads(metric: str, tmp_path: Path) -> None:
    rows, queries = normal(ROWS, 12)
    files = []
    for threads in (1, 2):
        index = rv.Index(12, metric, codec="f16", ef_construction=40)
        index.add(rows[:11_000], threads=threads)
        index.add(rows[11_000:], threads=threads)
        index.save(tmp_path / str(threads))
        files.append((tmp_path / str(threads)).read_bytes())
    assert files[0] == files[1]
    ids, distances = index.search(queries, 10)
    for mmap in (False, True):
        again = rv.Index.load(tmp_path / "1", mmap=mmap)
        assert again.stats()["codec"] == "f16"
        same, theirs = again.search(queries, 10, threads=2)
        assert (ids == same).all()
        assert (distances == theirs).all()


@pytest.mark.parametrize("codec", ["sq8", "f16"])
def test_filled_again_with_rows_that_the_old_code_does_not_hold(codec: str) -> None:
    whole = np.random.default_rng(0).integers(0, 200, (10_000, 8)).astype(np.float32)
    rows, queries = normal(10_000, 8)
    index = made(whole, codec=codec)
    assert index.stats()["lossless"]
    index.remove(index.ids)
    index.add(rows, np.arange(len(rows)))
    assert not index.stats()["lossless"]
    assert (index.get(17) == rows[17]).all()
    assert recall(index.search(queries, 10, ef=100)[0], exact(rows, queries, 10, "sqeuclidean")) >= 0.95
