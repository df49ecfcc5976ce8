"""Rows that codes cannot distinguish are noticed soon, however they come, and linked anew by better codes."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import ruvgen as rv

from .filing import SECTIONS, WORDS, signed

DIM, INNER, WIDE, TIGHT, K = 640, 8, 2_100, 500, 10
BUILT = {"degree": 8, "ef_construction": 50}
CODECS = ("auto", "sq8", "sq4")
METRICS = ("sqeuclidean", "cosine", "dot")
STEPS = {"one call": TIGHT, "small calls": 37, "one by one": 1}


def drawn(seed: int, rows: int) -> np.ndarray:
    """Of few dimensions, so that a graph finds almost all, if codes let it."""
    draw = np.random.default_rng(seed)
    return draw.standard_normal((rows, INNER)) @ draw.standard_normal((INNER, DIM)) / np.sqrt(INNER)


def wide(rows: int = WIDE, metric: str = "sqeuclidean") -> np.ndarray:
    return ((1000 if metric == "sqeuclidean" else 100) * drawn(1, WIDE * 4)[:rows]).astype(np.float32)


def tight(rows: int = TIGHT, spread: float = 0.3) -> np.ndarray:
    """A cluster inside the grid that codes of wide rows have."""
    return (50 + spread * drawn(2, WIDE)[:rows]).astype(np.float32)


def opened(metric: str, codec: str) -> rv.Index:
    return rv.Index(DIM, metric, codec=codec, **BUILT)  # type: ignore[arg-type]


def found(index: rv.Index, rows: np.ndarray, ids: np.ndarray, queries: np.ndarray, metric: str) -> float:
    """Recall. By products one graph of the same rows finds more than another; there, codes decide alone."""
    truth = ids[rv.knn(rows, queries, K, metric)[0]]
    every = np.ones(len(index), bool) if metric == "dot" else None
    got = index.search(queries, K, len(index) - 1 if metric == "dot" else 64, filter=every)[0]
    return float(np.mean([np.isin(a, b).mean() for a, b in zip(got, truth, strict=True)]))


@functools.cache
def at_once(metric: str, codec: str) -> float:
    rows = np.concatenate([wide(metric=metric), tight()])
    index = opened(metric, codec)
    index.add(rows)
    return found(index, rows, np.arange(len(rows)), rows[-100:], metric)


def check(index: rv.Index, rows: int) -> None:
    facts = index.check()
    assert len(index) == rows
    assert facts["reachable"] == facts["nodes"]
    assert facts["wild"] == facts["duplicates"] == facts["self_links"] == facts["wrong_ids"] == 0


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
@pytest.mark.parametrize("codec", CODECS)
@pytest.mark.parametrize("metric", METRICS)
def test_a_tight_cluster_after_wide_rows(metric: str, codec: str, step: int) -> None:
    first, later = wide(metric=metric), tight()
    index = opened(metric, codec)
    index.add(first)
    before = index.stats()
    assert min(before["codec_recall"].values()) > 0.98
    for at in range(0, TIGHT, step):
        index.add(later[at : at + step])
    facts = index.stats()
    assert facts["codec"] == ("f16" if codec == "auto" else codec)
    if (metric, codec) == ("cosine", "sq8") or codec == "auto":
        assert facts["codec_recall"]["sq8"] < 0.995
    if codec == "sq8":
        assert facts["rank_depth"] is None or facts["rank_depth"] > before["rank_depth"]
    rows = np.concatenate([first, later])
    assert found(index, rows, np.arange(len(rows)), later[-100:], metric) >= at_once(metric, codec) - 0.02
    check(index, len(rows))


@pytest.mark.parametrize("codec", ["sq8", "f16", "fused"])
def test_a_cluster_that_grows(codec: str) -> None:
    """That codes confuse its rows was noticed when there were few of them: more must not be lost."""
    draw = np.random.default_rng(3)
    rows = (10 * draw.standard_normal((WIDE, DIM))).astype(np.float32)
    centre = 50 * draw.standard_normal(DIM)
    index = opened("sqeuclidean", codec)
    index.add(rows)
    for _ in range(4):
        rows = np.concatenate([rows, (centre + 1e-3 * draw.standard_normal((TIGHT, DIM))).astype(np.float32)])
        index.add(rows[-TIGHT:])
        queries = rows[draw.integers(WIDE, len(rows), 30)]
        limits = rv.knn(rows, queries, K, "sqeuclidean")[1][:, -1:] * (1 + 1e-4)
        for ef in (64, len(rows) // 4):
            assert (index.search(queries, K, ef)[1] <= limits).mean() >= 0.98
    check(index, len(rows))


@pytest.mark.parametrize("codec", CODECS)
def test_wide_rows_after_a_tight_cluster(codec: str) -> None:
    first, later = tight(WIDE), wide(300)
    index = opened("sqeuclidean", codec)
    index.add(first)
    for at in range(0, len(later), 30):
        index.add(later[at : at + 30])
    rows = np.concatenate([first, later])
    whole = opened("sqeuclidean", codec)
    whole.add(rows)
    ids = np.arange(len(rows))
    for queries in (first[:100], later[-100:]):
        bar = found(whole, rows, ids, queries, "sqeuclidean") - 0.02
        assert found(index, rows, ids, queries, "sqeuclidean") >= bar
    check(index, len(rows))


@pytest.mark.parametrize("step", [37, 1])
def test_rows_that_are_replaced(step: int) -> None:
    rows, later = wide(metric="cosine"), tight(300)
    index = opened("cosine", "auto")
    index.add(rows)
    for at in range(0, len(later), step):
        index.upsert(later[at : at + step], np.arange(at, min(at + step, len(later))))
    rows[: len(later)] = later
    plain = opened("cosine", "f32")
    plain.add(rows)
    assert index.stats()["codec"] == "f16"
    ids = np.arange(len(rows))
    bar = found(plain, rows, ids, later[-100:], "cosine") - 0.02
    assert found(index, rows, ids, later[-100:], "cosine") >= bar
    check(index, len(rows))


@pytest.mark.parametrize("metric", METRICS[:2])
def test_rows_that_codes_distinguish_change_nothing(metric: str) -> None:
    rows = wide(WIDE + TIGHT)
    index = opened(metric, "auto")
    index.add(rows[:WIDE])
    before = index.stats()
    for at in range(WIDE, len(rows), 50):
        index.add(rows[at : at + 50])
    names = ("codec", "codec_reason", "codec_recall", "rank_depth")
    assert [before[name] for name in names] == [index.stats()[name] for name in names]


@pytest.mark.parametrize("metric", METRICS)
def test_threads_make_no_difference(metric: str, tmp_path: Path) -> None:
    files = []
    for threads in (1, 4):
        index = opened(metric, "auto")
        for rows in (wide(metric=metric), tight(200), tight(TIGHT, 0.2)[200:]):
            index.add(rows, threads=threads)
        index.save(tmp_path / str(threads))
        files.append((tmp_path / str(threads)).read_bytes())
    assert files[0] == files[1]


def interrupted(when: Callable[[rv.Index], bool]) -> tuple[rv.Index, list[int]]:
    """An index of wide rows and some tight ones, and an insertion of more that was stopped."""
    index = opened("sqeuclidean", "auto")
    index.add(wide())
    index.add(tight()[:40])
    assert index.stats()["codec"] == "sq8"
    seen = []

    def stop(done: int, total: int) -> None:
        assert done <= total
        seen.append(done)
        if when(index):
            raise KeyboardInterrupt

    try:
        index.add(tight()[40:], progress=stop)
    except KeyboardInterrupt:
        check(index, WIDE + 40)
    assert seen == sorted(seen)
    return index, seen


def test_rows_are_linked_anew_by_the_next_call() -> None:
    def changed(index: rv.Index) -> bool:
        return index.stats()["codec"] != "sq8"

    index, seen = interrupted(changed)
    assert seen
    assert index.stats()["codec"] == "f16"
    links = index.check()["links"]
    index.add(wide(1) + 1)
    assert index.check()["links"] != links
    rows = np.concatenate([wide(), tight()[:40], wide(1) + 1])
    whole = opened("sqeuclidean", "f16")
    whole.add(rows)
    ids = np.arange(len(rows))
    ids[-1] = index.ids[-1]
    bar = found(whole, rows, np.arange(len(rows)), tight()[:40], "sqeuclidean") - 0.02
    assert found(index, rows, ids, tight()[:40], "sqeuclidean") >= bar


@pytest.mark.parametrize("steps", [4, 8, 10, 12, 20])
def test_stopped_at_any_step(steps: int) -> None:
    count = iter(range(10_000))
    index, _ = interrupted(lambda _: next(count) >= steps)
    later = tight()[40:]
    if len(index) < WIDE + TIGHT:
        index.add(later)
    rows, ids = np.concatenate([wide(), tight()]), np.sort(index.ids)
    check(index, len(rows))
    assert found(index, rows, ids, tight()[-100:], "sqeuclidean") >= at_once("sqeuclidean", "auto") - 0.02


@pytest.mark.parametrize("mmap", [False, True])
def test_a_codec_that_failed_is_remembered(mmap: bool, tmp_path: Path) -> None:
    """Among many wide rows a small cluster would not be seen by questions from all over."""
    index = opened("sqeuclidean", "auto")
    index.add(wide())
    index.add(tight(100))
    assert index.stats()["codec"] == "f16"
    index.save(tmp_path / "index")
    again = rv.Index.load(tmp_path / "index", mmap=mmap)
    assert again.stats()["codec_recall"] == index.stats()["codec_recall"]
    again.save(tmp_path / "again")
    assert (tmp_path / "again").read_bytes() == (tmp_path / "index").read_bytes()
    more = wide(4 * WIDE)[WIDE:]
    for at in range(0, len(more), WIDE):
        again.add(more[at : at + WIDE])
    assert again.stats()["codec"] == "f16"
    assert again.stats()["codec_recall"]["sq8"] < 0.98
    again.remove(again.ids)
    again.add(wide())
    assert again.stats()["codec"] == "sq8"


@pytest.mark.parametrize("failed", [1 << 3, 1 << 5, 1 << 31])
def test_files_whose_failed_codecs_were_not_measured(failed: int, tmp_path: Path) -> None:
    index = opened("sqeuclidean", "auto")
    index.add(wide())
    index.save(tmp_path / "index")
    data = bytearray((tmp_path / "index").read_bytes())
    at = 8 * WORDS["index"]["tried"] + 4
    data[at : at + 4] = failed.to_bytes(4, "little")
    (tmp_path / "index").write_bytes(signed(bytes(data), len(SECTIONS["index"])))
    with pytest.raises(ValueError, match="index"):
        rv.Index.load(tmp_path / "index")
    data[at : at + 4] = (1 << 2).to_bytes(4, "little")  # sq8 was measured
    (tmp_path / "index").write_bytes(signed(bytes(data), len(SECTIONS["index"])))
    assert len(rv.Index.load(tmp_path / "index")) == WIDE


def test_after_loading_rows_that_were_added_last_are_linked_anew(tmp_path: Path) -> None:
    index = opened("cosine", "auto")
    index.add(wide(metric="cosine"))
    index.add(tight()[:40])
    index.save(tmp_path / "index")
    again = rv.Index.load(tmp_path / "index")
    again.add(tight()[40:])
    rows = np.concatenate([wide(metric="cosine"), tight()])
    assert (
        found(again, rows, np.arange(len(rows)), tight()[:40], "cosine") >= at_once("cosine", "auto") - 0.02
    )


def test_rows_that_were_compacted_are_linked_anew() -> None:
    index = opened("cosine", "auto")
    index.add(wide(metric="cosine"))
    index.add(tight()[:40])
    index.remove(np.arange(100))
    index.compact()
    index.add(tight()[40:])
    assert index.stats()["codec"] == "f16"
    rows = np.concatenate([wide(metric="cosine"), tight()])[100:]
    ids = np.arange(100, WIDE + TIGHT)
    assert found(index, rows, ids, tight()[:40], "cosine") >= at_once("cosine", "auto") - 0.02
    check(index, len(rows))
