"""Rows in four bits per element, each on a grid of its own."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

import ruvgen as rv

from .filing import Parts
from .index_data import exact, normal, recall

QUICK = {"codec": "sq4", "ef_construction": 60}


def made(rows: np.ndarray, metric: str = "sqeuclidean", **options: object) -> rv.Index:
    index = rv.Index(rows.shape[1], metric, **(QUICK | options))  # type: ignore[arg-type]
    index.add(rows)
    assert index.stats()["codec"] == "sq4"
    return index


@pytest.mark.parametrize(
    ("metric", "dim"), [("sqeuclidean", 24), ("euclidean", 64), ("dot", 100), ("cosine", 33)]
)
def test_rows_beside_codes_decide(metric: str, dim: int) -> None:
    """Dimensions of part of a block, of a whole one and of more."""
    rows, queries = normal(10_000, dim)
    index = made(rows, metric)
    found, distances = index.search(queries, 10, ef=200)
    plain = made_plain(rows, metric).search(queries, 10, ef=200)[0]
    wanted = exact(rows, queries, 10, metric)
    assert recall(found, wanted) >= recall(plain, wanted) - 0.03
    true = np.take_along_axis(rv.cdist(queries, rows, metric), found, 1)
    np.testing.assert_allclose(distances, true, rtol=1e-5, atol=1e-5)
    assert not index.stats()["lossless"]
    assert (index.get(17) == rows[17]).all()


def made_plain(rows: np.ndarray, metric: str) -> rv.Index:
    index = rv.Index(rows.shape[1], metric, codec="f32", ef_construction=60)
    index.add(rows)
    return index


@pytest.mark.parametrize("metric", ["sqeuclidean", "dot", "cosine"])
def test_every_row_has_its_grid(metric: str) -> None:
    """Codes alone: elements come back to half a step of the row's own, whatever other rows are like."""
    rows, queries = normal(10_000, 24)
    rows = rows * np.float32(10.0) ** np.random.default_rng(0).integers(-4, 5, (len(rows), 1)).astype(
        np.float32
    )
    rows[5], rows[6] = 0, 3
    index = made(rows, metric, keep_raw=False)
    for i in (0, 5, 6, 17, 4321):
        row = rows[i] if metric != "cosine" or not rows[i].any() else rows[i] / np.linalg.norm(rows[i])
        step = (row.max() - row.min()) / 15
        error = np.abs(index.get(i) - row).max()
        # Of squares grids begin where they are told apart from the middle of all rows.
        assert error <= 0.51 * step + (np.abs(rows).max() * 2**-22 if metric == "sqeuclidean" else 1e-6), i
    index.search(queries, 10)


def test_memory_is_an_eighth() -> None:
    rows, _ = normal(10_000, 128)
    index = made(rows, keep_raw=False)
    assert index.memory()["codes"] == len(rows) * (64 + 12)
    assert index.memory()["raw"] == 0


def test_far_from_the_origin() -> None:
    """Distances are those to the middle of all rows, so that nothing is lost where these are far away."""
    rows, queries = normal(10_000, 32)
    near, far = (made(rows + shift, keep_raw=False) for shift in (np.float32(0), np.float32(1000)))
    a, b = near.search(queries, 10, ef=100)[0], far.search(queries + np.float32(1000), 10, ef=100)[0]
    wanted = exact(rows, queries, 10, "sqeuclidean")
    assert recall(b, wanted) >= recall(a, wanted) - 0.05


CODE, GRID = 32, 12  # bytes of a row of up to 64 elements, and of what stands behind


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The file of a few rows, that is loaded as it was saved."""
    rows, queries = normal(10_000, 20)
    index, path = made(rows), tmp_path_factory.mktemp("sq4") / "index"
    index.remove(np.arange(50, len(rows)))
    index.compact()
    index.save(path)
    assert (rv.Index.load(path).search(queries, 5)[0] == index.search(queries, 5)[0]).all()
    return path.read_bytes()


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (CODE, np.nan), (CODE, np.inf), (CODE + 4, np.nan), (CODE + 4, -1.0), (CODE + 8, np.inf),
        (CODE + 8, -5.0), (CODE + 8, 1e9), (20, None), (CODE - 1, None),
    ],
)  # fmt: skip
def test_grids_of_files_are_numbers_and_padding_is_zero(
    saved: bytes, place: int, value: float | None, tmp_path: Path
) -> None:
    parts, path = Parts(saved), tmp_path / "index"
    codes = parts.sections["codes"]
    assert len(codes) == 50 * (CODE + GRID)
    at = 7 * (CODE + GRID) + place
    if value is None:
        codes[at] ^= 1
    else:
        codes[at : at + 4] = struct.pack("<f", value)
    path.write_bytes(parts.data())
    with pytest.raises(ValueError, match="is not an index"):
        rv.Index.load(path)


@pytest.mark.parametrize("codec", ["sq4", "sq8", "f16"])
@pytest.mark.parametrize("metric", ["sqeuclidean", "dot"])
@pytest.mark.parametrize("size", [1e-36, 1e-38, 1e-40, 1e-43, 5e-45])
def test_rows_of_the_smallest_numbers(codec: str, metric: str, size: float) -> None:
    """Down to where float32 ends: elements come back to half a step, and to one of its smallest numbers."""
    rows = (np.random.default_rng(7).standard_normal((10_000, 8)) * size).astype(np.float32)
    index = rv.Index(8, metric, codec=codec, keep_raw=False, degree=4, ef_construction=4)
    index.add(rows)
    given = np.stack([index.get(key) for key in range(0, 10_000, 10)]).astype(np.float64)
    exact_rows = rows[::10].astype(np.float64)
    widest = 2 * np.abs(rows.astype(np.float64)).max()
    steps = {"sq4": 15 / np.ptp(exact_rows, 1).max(), "sq8": 254 / widest, "f16": 2**10 / widest}
    # The grid of sq8 may leave out the outermost elements.
    inside = np.abs(exact_rows) < (3 * size if codec == "sq8" else np.inf)
    assert np.abs(given - exact_rows)[inside].max() <= 0.51 / steps[codec] + 2**-148
    index.search(rows[:5])
