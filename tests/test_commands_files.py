"""Commands on files of vectors: build, search, bench."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen.__main__ import main

N, DIM, K = 300, 8, 5


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """With rows and queries in several forms."""
    rng = np.random.default_rng(0)
    rows = rng.integers(0, 200, (N, DIM))
    for dtype in ("float32", "float64", "uint8"):
        np.save(tmp_path / f"{dtype}.npy", rows.astype(dtype))
    np.save(tmp_path / "queries.npy", rows[:20].astype(np.float32) + 0.25)
    np.save(tmp_path / "one.npy", rows[7].astype(float))
    np.save(tmp_path / "ids.npy", np.arange(N) * 3 + 100)
    with (tmp_path / "rows.fvecs").open("wb") as file:
        for row in rows.astype("<f4"):
            file.write(np.int32(DIM).tobytes() + row.tobytes())
    monkeypatch.chdir(tmp_path)
    return tmp_path


def ok(*words: object) -> None:
    assert main([str(word) for word in words]) == 0


def said(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    """The one line of a command that fails."""
    assert main([str(word) for word in words]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    return err


@pytest.mark.parametrize("file", ["float32.npy", "float64.npy", "uint8.npy", "rows.fvecs"])
@pytest.mark.parametrize("options", [(), ("--metric", "cosine", "--codec", "f32", "--degree", 8)])
def test_build(file: str, options: tuple[Any, ...], folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ok("build", file, "-o", "index", *options)
    index = rv.Index.load("index")
    assert (len(index), index.dim) == (N, DIM)
    assert index.metric == ("cosine" if options else "sqeuclidean")
    np.testing.assert_array_equal(index.get(range(N)), np.load("uint8.npy"))
    if options:
        assert (index.codec, index.degree) == ("f32", 8)
    assert capsys.readouterr().out.startswith("index: 300 rows of 8 elements, ")


def test_build_exact_with_ids(folder: Path) -> None:
    ok("build", "uint8.npy", "-o", "index", "--exact", "--dtype", "u8", "--ids", "ids.npy")
    index = rv.FlatIndex.load("index")
    assert index.dtype == "u8"
    np.testing.assert_array_equal(index.ids, np.load("ids.npy"))


@pytest.mark.parametrize("exact", [True, False])
@pytest.mark.parametrize("form", ["csv", "json", "npz"])
@pytest.mark.parametrize("how", ["output", "format"])
def test_search(form: str, exact: bool, how: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every form holds what a search of the index finds, to the last digit."""
    ok("build", "float32.npy", "-o", "index", "--ids", "ids.npy", *(["--exact"] if exact else []))
    index = (rv.FlatIndex if exact else rv.Index).load("index")
    ids, distances = index.search(np.load("queries.npy"), K, **({} if exact else {"ef": 300}))
    capsys.readouterr()
    words = ["-o", f"found.{form}"] if how == "output" else ["--format", form]
    words += ["-o", "found"] if form == "npz" and how == "format" else []
    ok("search", "index", "queries.npy", "-k", K, *words, *([] if exact else ["--ef", 300]))
    out = capsys.readouterr().out
    if form == "npz":
        with np.load(words[-1]) as found:
            np.testing.assert_array_equal(found["ids"], ids)
            np.testing.assert_array_equal(found["distances"], distances)
        return
    text = Path(f"found.{form}").read_text() if how == "output" else out
    if form == "csv":
        lines = list(csv.DictReader(io.StringIO(text)))
        got = [(int(x["query"]), int(x["rank"]), int(x["id"]), np.float32(x["distance"])) for x in lines]
        assert got == [(q, r, ids[q, r], distances[q, r]) for q in range(20) for r in range(K)]
    else:
        found = [json.loads(line) for line in text.splitlines()]
        assert [each["query"] for each in found] == [*range(20)]
        np.testing.assert_array_equal([each["ids"] for each in found], ids)
        np.testing.assert_array_equal(np.float32([each["distances"] for each in found]), distances)


def test_fewer_rows_than_asked_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Neighbours that there are not have no line."""
    np.save("few.npy", np.load("float32.npy")[:3])
    ok("build", "few.npy", "-o", "index")
    capsys.readouterr()
    ok("search", "index", "one.npy")
    assert len(capsys.readouterr().out.splitlines()) == 1 + 3
    ok("search", "index", "one.npy", "--format", "json")
    assert len(json.loads(capsys.readouterr().out)["ids"]) == 3


@pytest.mark.parametrize("exact", [True, False])
def test_bench(exact: bool, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ok("build", "float32.npy", "-o", "index", "--ids", "ids.npy", *(["--exact"] if exact else []))
    capsys.readouterr()
    words = ["bench", "index", "queries.npy", "-k", K, "--rounds", 2]
    words += [] if exact else ["--ef", 5, 300]
    ok(*words, "--json")
    facts = json.loads(capsys.readouterr().out)
    assert facts["machine"]["isa"] == rv.isa()
    assert [*facts["results"]] == (["exact"] if exact else ["ef 5", "ef 300", "exact"])
    for name, found in facts["results"].items():
        speed, low, high = found["queries_per_s"]
        assert 0 < low <= speed <= high
        assert 0 < found["recall"] <= 1
        assert found["recall"] == 1 or name == "ef 5"
        assert ("single_us" in found) == (exact or name != "exact")
    ok(*words)
    text = capsys.readouterr().out
    assert "recall@5" in text
    assert "20 queries" in text


def test_bench_counts_what_was_missed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of ten neighbours one is wrong, and one is another at the distance of the last."""
    from ruvgen.commands.bench import _recall

    far = np.arange(10, dtype=np.float32)[None]
    ids = np.arange(10)[None]
    found = ids.copy()
    found[0, 3] = 77
    assert _recall((found, np.where(found == 77, 50, far).astype(np.float32)), (ids, far)) == 0.9
    assert _recall((found, np.where(found == 77, 9, far).astype(np.float32)), (ids, far)) == 1.0
    found[0, 3] = -1
    assert _recall((found, np.where(found == -1, np.inf, far).astype(np.float32)), (ids, far)) == 0.9


def test_errors(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ok("build", "float32.npy", "-o", "index")
    ok("build", "float32.npy", "-o", "flat", "--exact")
    Path("text.npy").write_text("no array")
    np.save("names.npy", np.array([["a", "b"]]))
    np.save("wide.npy", np.zeros((2, 9), np.float32))
    np.save("nan.npy", np.full((2, 8), np.nan, np.float32))
    before = Path("float32.npy").read_bytes()
    capsys.readouterr()
    for words, text in {
        "build absent.npy -o x": "No such file or directory: 'absent.npy'",
        "build text.npy -o x": "text.npy: no npy header",
        "build names.npy -o x": "X is <U1, not of real numbers",
        "build nan.npy -o x": "row 0 of X holds NaN or Inf in column 0",
        "build one.npy -o x": r"one.npy: has shape (8,); vectors are rows",
        "build rows.txt -o x": "rows.txt: files end in ",
        "build float32.npy -o float32.npy": "'float32.npy' is read, and would be replaced",
        "build float32.npy -o ./ids.npy --ids ids.npy": "'ids.npy' is read, and would be replaced",
        "build float32.npy -o no/x": "there is no folder 'no' to write 'x' to",
        "build float32.npy -o x --ids one.npy": "one.npy: holds float64 of shape (8,), not 300 integers",
        "build float32.npy -o x --metric cosin": "unknown metric 'cosin'",
        "build float32.npy -o x --degree 7": "degree is 7; it must be a multiple of 4",
        "build float32.npy -o x --exact --degree 8": "--degree is for a graph",
        "build float32.npy -o x --dtype f8": "unknown dtype 'f8'",
        "search float32.npy queries.npy": "'float32.npy' is not an index of ruvgen, or it is damaged",
        "search index wide.npy": "wide.npy: has vectors of 9 elements, the index of 8",
        "search index queries.npy -k 0": "k is 0; it must lie in 1…",
        "search index queries.npy --threads -1": "threads is -1",
        "search flat queries.npy --ef 9": "--ef is for a graph; flat is searched exactly",
        "search index queries.npy --format npz": "npz is not text; give a file with -o",
        "search index queries.npy -o queries.npy": "'queries.npy' is read, and would be replaced",
        "bench index queries.npy -k 301": "-k is 301; it must lie in 1…300",
        "bench index queries.npy --rounds 0": "--rounds is 0",
        "bench flat queries.npy --ef 9": "--ef is for a graph; flat is searched exactly",
    }.items():
        assert text in said(capsys, *words.split()), words
    assert not Path("x").exists()
    assert Path("float32.npy").read_bytes() == before


def test_a_store_is_no_index(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rv.SoAStore(8).save("store")
    assert "SoAStore" in said(capsys, "search", "store", "queries.npy")


def test_no_more_neighbours_than_rows(folder: Path) -> None:
    for exact in ([], ["--exact"]):
        ok("build", "float32.npy", "-o", "index", *exact)
        for k in (300, 301, 10**9):
            ok("search", "index", "queries.npy", "-k", k, "-o", "found.npz")
            with np.load("found.npz") as found:
                assert found["ids"].shape == found["distances"].shape == (20, 300)


def test_endings_in_any_case(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("queries.npy").rename("QUERIES.NPY")
    ok("build", "float32.npy", "-o", "index")
    for ending in ("NPZ", "Json", "CSV"):
        ok("search", "index", "QUERIES.NPY", "-o", f"found.{ending}")
    with np.load("found.NPZ") as found:
        assert found["ids"].shape == (20, 10)
    assert len(json.loads(Path("found.Json").read_text().splitlines()[0])["ids"]) == 10
    assert Path("found.CSV").read_text().startswith("query,rank,id,distance\n")


def test_pipes_and_devices(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They are named at once, and not waited for."""
    ok("build", "float32.npy", "-o", "index")
    os.mkfifo("pipe.npy")
    Path("link.npy").symlink_to("pipe.npy")
    capsys.readouterr()
    for words, name in {
        "build pipe.npy -o x": "pipe.npy",
        "build link.npy -o x": "link.npy",
        "build float32.npy -o x --ids pipe.npy": "pipe.npy",
        "search index pipe.npy": "pipe.npy",
        "search index /dev/null": "/dev/null",
        "search pipe.npy queries.npy": "pipe.npy",
        "bench index pipe.npy": "pipe.npy",
    }.items():
        assert f"{name}: is a pipe, socket or device; give a regular file" in said(capsys, *words.split()), (
            words
        )


def test_build_shards(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from ruvgen.shards import ShardedIndex

    ok("build", "float32.npy", "-o", "shards", "--shards", 3, "--metric", "cosine", "--degree", 8)
    assert "300 rows of 8 elements in 3 shards" in capsys.readouterr().out
    many = ShardedIndex.load("shards")
    assert (len(many), many.metric, [shard.degree for shard in many.shards if shard is not None]) == (
        N, "cosine", [8] * 3,
    )  # fmt: skip
    assert "--exact is for one index" in said(
        capsys, "build", "float32.npy", "-o", "x", "--shards", 2, "--exact"
    )
    assert "holds an index already" in said(capsys, "build", "float32.npy", "-o", "shards", "--shards", 3)
    assert "shards is 0" in said(capsys, "build", "float32.npy", "-o", "x", "--shards", 0)
