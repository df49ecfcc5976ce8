"""Groups of rows far from each other, to which hardly any link leads: they are found whatever changes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import ruvgen as rv
from benches.hard.sets import KINDS, Floats
from benches.hard.truth import K, Truth

ROWS, DIM, STEPS, EF = 6_000, 32, 6, 32
SELF, RECALL = 0.999, 0.99
BUILT = {"codec": "f32", "ef_construction": 80}
CASES = [
    (metric, groups, seed)
    for metric in ("sqeuclidean", "cosine", "dot")
    for groups in (50, 100)
    for seed in (0, 1)
]


def drawn(draw: np.random.Generator, centres: np.ndarray, n: int) -> Floats:
    rows: Floats = (centres[draw.integers(len(centres), size=n)] + draw.standard_normal((n, DIM))).astype(
        np.float32
    )
    return rows


def centres_of(draw: np.random.Generator, groups: int) -> np.ndarray:
    return 20 * draw.standard_normal((groups, DIM))


def found(index: rv.Index, metric: str, rows: Floats) -> float:
    """The share of rows that find themselves; by products, recall of some."""
    if metric == "dot":
        some = rows[:: ROWS // 600]
        return Truth.of(metric, rows, some).recall(index.search(some, K, EF, threads=1)[0])
    own = Truth.of(metric, rows, rows[:1]).selves(index.search(rows, 1, EF, threads=1)[0][:, 0])
    assert own is not None
    return own


def changed(
    metric: str, groups: int, seed: int, threads: int = 1, rows: int = ROWS
) -> tuple[rv.Index, Floats]:
    """Half of the rows are replaced, step by step, by rows of other groups."""
    draw = np.random.default_rng(seed)
    there = drawn(draw, centres_of(draw, groups), rows)
    index = rv.Index(DIM, metric, **BUILT)  # type: ignore[arg-type]
    index.add(there, threads=threads)
    others = centres_of(draw, groups)
    for ids in np.array_split(draw.permutation(rows)[: rows // 2], STEPS):
        index.remove(ids, threads=threads)
        there[ids] = drawn(draw, others, len(ids))
        index.add(there[ids], ids, threads=threads)
    return index, there


@pytest.mark.parametrize(("metric", "groups", "seed"), CASES)
def test_groups_are_found_after_half_of_the_rows_are_replaced(
    metric: str, groups: int, seed: int, tmp_path: Path
) -> None:
    index, rows = changed(metric, groups, seed)
    least = RECALL if metric == "dot" else SELF
    assert found(index, metric, rows) >= least
    index.save(tmp_path / "index")
    assert found(rv.Index.load(tmp_path / "index"), metric, rows) >= least
    index.compact(threads=1)
    assert found(index, metric, rows) >= least


@pytest.mark.parametrize("codec", ["f32", "sq8", "sq4"])
def test_groups_that_come_one_by_one(codec: str) -> None:
    """Several hundred, of any size and tightness, at any distance."""
    draw = np.random.default_rng(4)
    rows = draw.standard_normal((10_100, DIM)).astype(np.float32)
    index = rv.Index(DIM, "sqeuclidean", codec=codec, ef_construction=80)
    index.add(rows, threads=2)
    groups = []
    for _ in range(300):
        centre = draw.standard_normal(DIM) * draw.choice([20, 100, 1000, 10_000])
        spread = draw.standard_normal((int(draw.integers(1, 60)), DIM)) * draw.choice([0.1, 1, 5])
        groups.append((centre + spread).astype(np.float32))
        index.add(groups[-1])
    members = np.concatenate(groups)
    one, ten = index.search(members, 1, 64), index.search(members, 10, 64)
    assert (one[1][:, 0] == 0).mean() >= 0.98
    assert (one[0][:, 0] == ten[0][:, 0]).mean() >= 0.99  # k does not decide what is found


def test_groups_get_landmarks_whatever_the_threads(tmp_path: Path) -> None:
    files = []
    for threads in (1, 3):
        index, _ = changed("sqeuclidean", 50, 0, threads, ROWS // 2)
        index.save(tmp_path / f"{threads}")
        files.append((tmp_path / f"{threads}").read_bytes())
    assert files[0] == files[1]


@pytest.mark.parametrize("kind", ["normal-16", "normal-64", "lid-5", "whole"])
def test_rows_without_groups_get_no_more_landmarks(kind: str) -> None:
    """Every search compares its query with all landmarks."""
    rows, _ = KINDS[kind].draw(ROWS, 0)
    index = rv.Index(rows.shape[1], "sqeuclidean", **BUILT)  # type: ignore[arg-type]
    index.add(rows, threads=1)
    for ids in np.array_split(np.random.default_rng(0).permutation(ROWS)[: ROWS // 2], STEPS):
        index.remove(ids, threads=1)
        index.add(rows[ids], ids, threads=1)
    facts = index.stats()
    assert facts["landmarks"] <= -(-facts["slots"] // 64) + 2


@pytest.mark.parametrize(("dim", "per"), [(32, 20), (32, 28), (32, 50), (784, 33), (784, 50)])
@pytest.mark.parametrize("codec", ["auto", "sq8", "fused"])
@pytest.mark.parametrize("metric", ["sqeuclidean", "cosine"])
def test_small_tight_groups_that_codes_take_for_one_row(metric: str, codec: str, dim: int, per: int) -> None:
    """Each row finds itself, also where the whole group fits into what is compared exactly."""
    draw = np.random.default_rng(3)
    groups = (10_500 if dim == 32 else 2_000) // per
    centres = 300 * draw.standard_normal((groups, dim))
    rows = (np.repeat(centres, per, 0) + draw.standard_normal((groups * per, dim))).astype(np.float32)
    index = rv.Index(dim, metric, codec=codec, ef_construction=80)
    index.add(rows, threads=2)
    own = np.arange(1_000)
    found = index.search(rows[:1_000], K, 64)[0]
    assert (found == own[:, None]).any(1).mean() >= 0.995
