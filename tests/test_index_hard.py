"""Codes on data that they are known to fail on: no code may find less than rows themselves do."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import ruvgen as rv
from benches.hard.sets import KINDS
from benches.hard.truth import K, Truth
from benches.hard.verdict import BELOW_PLAIN

ROWS, QUERIES = 10_000, 60
EFS = (32, 64)
BUILT = {"degree": 16, "ef_construction": 60}
CASES = [(kind.name, metric) for kind in KINDS.values() if not kind.single for metric in kind.metrics]
# What the codes of bytes hold, and what they do not, by the metric where it matters.
KEPT = {"normal-16", "normal-64", "unit", "lid-30", "sparse", "whole", "few-levels", "one-hot"}
LOST = {"metres", "two-large"}


def built(kind: str, metric: str, rows: np.ndarray, codec: str = "auto", **options: object) -> rv.Index:
    index = rv.Index(KINDS[kind].dim, metric, codec=codec, **BUILT, **options)  # type: ignore[arg-type]
    index.add(rows, threads=1)
    return index


def recalls(index: rv.Index, truth: Truth) -> np.ndarray:
    """By products one graph of the same rows finds more than another, whatever the code. There all rows are
    compared by their codes, as where a filter allows few, and the order of the codes alone decides."""
    if truth.metric == "dot":
        every = np.ones(len(index), bool)
        return np.array([truth.recall(index.search(truth.queries, K, len(index) - 1, filter=every)[0])])
    return np.array([truth.recall(index.search(truth.queries, K, ef)[0]) for ef in EFS])


def as_good(index: rv.Index, plain: rv.Index, truth: Truth) -> bool:
    """As good as rows of float32, but for what a code may lose, and what another graph finds by chance."""
    coded, whole = recalls(index, truth), recalls(plain, truth)
    chance = np.sqrt(np.maximum(whole * (1 - whole), 0.002) / (len(truth.queries) * K))
    return bool((coded >= whole - BELOW_PLAIN - 3 * chance).all())


@pytest.mark.parametrize(("kind", "metric"), CASES)
def test_what_is_chosen_finds_what_rows_find(kind: str, metric: str) -> None:
    rows, queries = KINDS[kind].draw(ROWS, QUERIES)
    truth = Truth.of(metric, rows, queries)
    auto, plain = built(kind, metric, rows), built(kind, metric, rows, "f32")
    facts = auto.stats()
    assert as_good(auto, plain, truth), facts
    assert facts["codec"] == "sq8" or kind not in KEPT
    assert facts["codec"] != "sq8" or kind not in LOST
    if not facts["lossless"]:
        assert all(share < 0.995 for name, share in facts["codec_recall"].items() if name != facts["codec"])
        assert facts["codec_recall"][facts["codec"]] >= 0.995


@pytest.mark.parametrize("codec", ["sq8", "f16", "sq4"])
@pytest.mark.parametrize(
    ("kind", "metric"), [("metres", "sqeuclidean"), ("two-large", "sqeuclidean"), ("norms", "sqeuclidean")]
)
def test_a_named_codec_is_looked_through_as_deep_as_it_needs(kind: str, metric: str, codec: str) -> None:
    rows, queries = KINDS[kind].draw(ROWS, QUERIES)
    truth = Truth.of(metric, rows, queries)
    index = built(kind, metric, rows, codec)
    facts = index.stats()
    assert (facts["codec"], facts["codec_reason"]) == (codec, "asked for")
    assert (facts["rank_depth"] > 30) == (facts["codec_recall"][codec] < 0.995)
    plain = built(kind, metric, rows, "f32")
    assert as_good(index, plain, truth), facts


@pytest.mark.parametrize("kind", ["metres", "two-large", "clusters"])
def test_without_rows_codes_are_chosen_by_their_own_distances(kind: str) -> None:
    rows, queries = KINDS[kind].draw(ROWS, QUERIES)
    truth = Truth.of("sqeuclidean", rows, queries)
    auto, plain = built(kind, "sqeuclidean", rows, keep_raw=False), built(kind, "sqeuclidean", rows, "f32")
    assert as_good(auto, plain, truth), auto.stats()


def test_whole_numbers_of_a_narrow_range_are_coded_finely() -> None:
    """Queries are coded by how far they are from the middle of the grid, which must be among the rows."""
    rows, _ = KINDS["few-levels"].draw(ROWS, 0)
    queries = np.random.default_rng(0).uniform(0, 3, (QUERIES, rows.shape[1])).astype(np.float32)
    truth = Truth.of("sqeuclidean", rows, queries)
    auto, plain = built("few-levels", "sqeuclidean", rows), built("few-levels", "sqeuclidean", rows, "f32")
    assert auto.stats()["lossless"]
    assert as_good(auto, plain, truth)


def test_measured_anew_where_rows_come_closer() -> None:
    """The grid of wide rows holds those of a tight cluster, but cannot tell them apart."""
    draw = np.random.default_rng(0)
    wide = draw.standard_normal((ROWS, 8)).astype(np.float32)
    tight = (1e-3 * draw.standard_normal((ROWS, 8)) + 0.5).astype(np.float32)
    index = rv.Index(8, **BUILT)  # type: ignore[arg-type]
    index.add(wide, threads=1)
    assert index.stats()["codec"] == "sq8"
    index.add(tight, threads=1)
    facts = index.stats()
    assert facts["codec"] != "sq8"
    assert facts["codec_recall"]["sq8"] < 0.995
    plain = rv.Index(8, codec="f32", **BUILT)  # type: ignore[arg-type]
    for part in (wide, tight):
        plain.add(part, threads=1)
    truth = Truth.of("sqeuclidean", np.concatenate([wide, tight]), tight[:QUERIES] + np.float32(1e-4))
    assert as_good(index, plain, truth)


def test_a_code_is_tried_again_when_other_rows_have_come() -> None:
    metres, _ = KINDS["metres"].draw(ROWS, 0)
    index = rv.Index(3, **BUILT)  # type: ignore[arg-type]
    index.add(metres, threads=1)
    facts = index.stats()
    assert facts["codec"] == "f32"
    assert facts["codec_recall"]["sq8"] < 0.5
    assert "sq8" in facts["codec_reason"]
    for _ in range(3):
        index.remove(index.ids, threads=1)
        rows = np.random.default_rng(1).standard_normal((ROWS, 3)).astype(np.float32)
        index.add(rows, threads=1)
    assert index.stats()["codec"] == "sq8"


@pytest.mark.parametrize(("kind", "codec"), [("two-large", "auto"), ("metres", "auto"), ("norms", "sq8")])
@pytest.mark.parametrize("mmap", [False, True])
def test_files_keep_what_was_measured(kind: str, codec: str, mmap: bool, tmp_path: Path) -> None:
    rows, queries = KINDS[kind].draw(ROWS, QUERIES)
    index = built(kind, "sqeuclidean", rows, codec)
    index.save(tmp_path / "index")
    again = rv.Index.load(tmp_path / "index", mmap=mmap)
    names = ("codec", "codec_reason", "codec_recall", "rank_depth")
    assert [index.stats()[name] for name in names] == [again.stats()[name] for name in names]
    found, same = (each.search(queries, K, 32) for each in (index, again))
    assert (found[0] == same[0]).all()
    again.save(tmp_path / "again")
    assert (tmp_path / "again").read_bytes() == (tmp_path / "index").read_bytes()


def test_reasons() -> None:
    rows, _ = KINDS["normal-16"].draw(ROWS, 0)
    few = rv.Index(16)
    few.add(rows[:100])
    assert few.stats()["codec_reason"] == "too few rows for a code"
    assert "no sq8" in built("normal-16", "manhattan", rows).stats()["codec_reason"]
    assert built("normal-16", "cosine", rows, "f32").stats()["codec_reason"] == "asked for"
    whole, _ = KINDS["whole"].draw(ROWS, 0)
    assert "without loss" in built("whole", "sqeuclidean", whole).stats()["codec_reason"]
