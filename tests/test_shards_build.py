"""Building shards from files: the rows of all of them, in pieces, and on where it was stopped."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ruvgen.shards import ShardedIndex, build, building
from ruvgen.shards import sources as sources_module

from .test_shards import DIM, OPTIONS, data, same


def fvecs(path: Path, rows: Any) -> None:
    head = np.full((len(rows), 1), rows.shape[1], np.int32).view(np.float32)
    np.concatenate([head, rows], axis=1).tofile(path)


def written(folder: Path, n: int = 2500) -> Any:
    """Rows in two files."""
    rows = data(n)
    folder.mkdir()
    np.save(folder / "a.npy", rows[: n // 2].astype(np.float64))
    fvecs(folder / "b.fvecs", rows[n // 2 :])
    (folder / "readme.txt").write_text("none of them")
    return rows


@pytest.mark.parametrize("router", ["hash", "clusters"])
def test_as_adding_all_rows(tmp_path: Path, router: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources_module, "PIECE", 700)
    rows, seen = written(tmp_path / "in"), []
    many = build(
        tmp_path / "in",
        tmp_path / "out",
        shards=3,
        router=router,
        progress=lambda *now: seen.append(now),
        **OPTIONS,
    )
    one = ShardedIndex(DIM, shards=3, router=router, **OPTIONS)
    one.add(rows)
    same(one.search(data(30, 1), 8, 2500), many.search(data(30, 1), 8, 2500))
    assert sorted(many) == list(range(2500))
    assert not (tmp_path / "out" / building.WORK).exists()
    assert seen[-1] == (2500, 2500)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    many.add(data(1))
    assert 2500 in many
    loaded = ShardedIndex.load(tmp_path / "out")
    same(one.search(data(30, 1), 8, 2500), loaded.search(data(30, 1), 8, 2500))
    with pytest.raises(ValueError, match="holds an index already"):
        build(tmp_path / "in", tmp_path / "out")


@pytest.mark.parametrize("at", range(8))
def test_it_goes_on_where_it_was(tmp_path: Path, at: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every step fails once."""
    rows = written(tmp_path / "in", 300)
    calls = 0

    def failing(step: Any) -> Any:
        def run(*given: Any) -> Any:
            nonlocal calls
            calls += 1
            if calls == at + 1:
                raise KeyboardInterrupt
            return step(*given)

        return run

    with monkeypatch.context() as patch:
        for name in ("route", "shard", "finish", "_placed"):
            patch.setattr(building, name, failing(getattr(building, name)))
        with pytest.raises(KeyboardInterrupt):
            build(tmp_path / "in", tmp_path / "out", shards=2, **OPTIONS)
    with pytest.raises(FileNotFoundError):
        ShardedIndex.load(tmp_path / "out")
    with pytest.raises(ValueError, match="of a build of other rows or options"):
        build(tmp_path / "in", tmp_path / "out", shards=3, **OPTIONS)
    many = build(tmp_path / "in", tmp_path / "out", shards=2, **OPTIONS)
    np.testing.assert_array_equal(many.get(np.arange(300)), rows)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs SIGKILL")
def test_kills(tmp_path: Path) -> None:
    rows = written(tmp_path / "in", 3000)
    script = (
        "import sys; from ruvgen.shards import build; build(*sys.argv[1:], shards=3, degree=8, threads=1)"
    )
    command = [sys.executable, "-P", "-c", script, str(tmp_path / "in"), str(tmp_path / "out")]
    for delay in (0.3, 0.6, 0.9, 1.2):
        child = subprocess.Popen(command)
        time.sleep(delay)
        child.kill()
        if child.wait() == 0:
            break
    if not (tmp_path / "out" / "MANIFEST").exists():
        subprocess.run(command, check=True)
    np.testing.assert_array_equal(ShardedIndex.load(tmp_path / "out").get(np.arange(3000)), rows)


def test_parquet(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    rows = data(900)
    for name, part, keys in (("a", rows[:400], range(400)), ("b", rows[400:], range(5000, 5500))):
        lists = pyarrow.FixedSizeListArray.from_arrays(pyarrow.array(part.ravel()), DIM)
        table = pyarrow.table({"id": pyarrow.array(list(keys)), "text": ["x"] * len(part), "vector": lists})
        parquet.write_table(table, tmp_path / f"{name}.parquet", row_group_size=150)
    many = build(tmp_path, tmp_path / "out", shards=2, **OPTIONS)
    np.testing.assert_array_equal(many.get([*range(400), *range(5000, 5500)]), rows)
    ragged = pyarrow.table({"vector": [[1.0, 2.0], [3.0]]})
    parquet.write_table(ragged, tmp_path / "ragged.parquet")
    with pytest.raises(ValueError, match="different lengths"):
        build(tmp_path / "ragged.parquet", tmp_path / "other")


def test_bad_files_are_named(tmp_path: Path) -> None:
    written(tmp_path / "in", 200)
    np.save(tmp_path / "in" / "c.npy", np.zeros((3, DIM + 1), np.float32))
    with pytest.raises(ValueError, match=r"c\.npy.* 17 elements, those before 16"):
        build(tmp_path / "in", tmp_path / "out", **OPTIONS)
    wrong = data(10)
    wrong[4, 2] = np.nan
    np.save(tmp_path / "in" / "c.npy", wrong)
    with pytest.raises(ValueError, match=r"c\.npy.: row 4 holds NaN or Inf in column 2"):
        build(tmp_path / "in", tmp_path / "nan", shards=1, **OPTIONS)
    np.save(tmp_path / "flat.npy", np.zeros(4, np.float32))
    (tmp_path / "none").mkdir()
    for place, text in (
        (tmp_path / "flat.npy", "rows of a matrix"),
        (tmp_path / "none", "no files of vectors"),
    ):
        with pytest.raises(ValueError, match=text):
            build(place, tmp_path / "bad")
    with pytest.raises(ValueError, match="degree is 5"):
        build(tmp_path / "in" / "a.npy", tmp_path / "bad", degree=5)
