"""Commands on folders of shards, and on indexes of every element type."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import ruvgen as rv
from ruvgen.__main__ import main
from ruvgen.row_types import TYPES
from ruvgen.shards import ShardedIndex

from .test_index_types import DIM, NUMBERS, metrics, stored

N, K = 200, 5


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    np.save("rows.npy", NUMBERS[:N].astype(np.float32))
    np.save("queries.npy", NUMBERS[N : N + 20].astype(np.float32))
    return tmp_path


def ok(*words: object) -> None:
    assert main([str(word) for word in words]) == 0


def said(capsys: pytest.CaptureFixture[str], line: str) -> str:
    """The one line of a command that fails."""
    capsys.readouterr()
    assert main(line.split()) == 2, line
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1, lines
    return lines[0]


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("shards", [None, "hash", "clusters"])
def test_every_type_is_built_searched_and_measured(
    kind: str, shards: str | None, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """From the command line as from Python."""
    if (kind, shards) == ("b1", "clusters"):
        pytest.skip("bits have no clusters")
    rows, queries = stored(NUMBERS[:N], kind), stored(NUMBERS[N : N + 20], kind)
    if kind == "bf16":  # of which npy has none: float32 with the same numbers
        rows, queries = ((each.astype(np.uint32) << 16).view(np.float32) for each in (rows, queries))
    if kind == "b1":
        rows, queries = (np.unpackbits(each, axis=1).astype(bool) for each in (rows, queries))
    np.save("typed.npy", rows)
    np.save("asked.npy", queries)
    metric = metrics(kind)[-1]
    words = [] if shards is None else ["--shards", 3, "--router", shards]
    ok("build", "typed.npy", "-o", "index", "--dtype", kind, "--metric", metric, *words)
    one = rv.Index(DIM, metric, dtype=kind)
    one.add(rows)
    ids, distances = one.search(queries, K, N)
    ok("search", "index", "asked.npy", "-k", K, "--ef", N, "-o", "found.npz")
    with np.load("found.npz") as found:
        np.testing.assert_array_equal(found["ids"], ids)
        np.testing.assert_array_equal(found["distances"], distances)
    capsys.readouterr()
    ok("bench", "index", "asked.npy", "-k", K, "--rounds", 1, "--ef", N, "--json")
    facts = json.loads(capsys.readouterr().out)
    assert facts["results"][f"ef {N}"]["recall"] == 1
    ok("info", "index", "--json")
    facts = json.loads(capsys.readouterr().out)
    assert (facts["rows"], facts["dim"], facts["dtype"], facts["metric"]) == (N, DIM, kind, metric)
    assert sum(facts.get("shards", [N])) == N
    assert facts.get("router") == shards
    ok("info", "index")
    assert metric in capsys.readouterr().out


def test_probes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ok("build", "rows.npy", "-o", "index", "--shards", 3, "--router", "clusters")
    ok("build", "rows.npy", "-o", "one")
    few = ShardedIndex.load("index").search(np.load("queries.npy"), K, N, probes=1)[0]
    every = ShardedIndex.load("index").search(np.load("queries.npy"), K, N)[0]
    assert not np.array_equal(few, every)
    for words, ids in (([], every), (["--probes", 1], few)):
        ok("search", "index", "queries.npy", "-k", K, "--ef", N, "-o", "found.npz", *words)
        np.testing.assert_array_equal(np.load("found.npz")["ids"], ids)
    capsys.readouterr()
    ok("bench", "index", "queries.npy", "-k", K, "--rounds", 1, "--ef", N, "--probes", 1, "--json")
    assert json.loads(capsys.readouterr().out)["results"][f"ef {N}"]["recall"] < 1
    assert "--probes is for a folder of shards; one is one index" in said(
        capsys, "search one queries.npy --probes 1"
    )
    assert "--probes is for a folder of shards" in said(capsys, "bench one queries.npy --probes 1")


def test_what_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("empty").mkdir()
    rows = np.load("rows.npy")
    rows[5, 3] = np.nan
    np.save("nan.npy", rows)
    np.save("odd.npy", np.zeros((3, 9), bool))
    ok("build", "rows.npy", "-o", "hashed", "--shards", 2)
    for line, text in {
        "search empty queries.npy": "'empty' is a folder without a MANIFEST",
        "bench empty queries.npy": "'empty' is a folder without a MANIFEST",
        "info empty": "'empty' is a folder without a MANIFEST",
        "info absent": "No such file",
        "search hashed queries.npy --probes 1": "is for router='clusters'",
        "build rows.npy -o x --router clusters": "--router is for --shards",
        "build rows.npy -o x --shards 2 --router round": "unknown router 'round'",
        "build rows.npy -o x --dtype f9": "unknown dtype 'f9'",
        "build rows.npy -o x --dtype f16 --codec sq8": "there are codes for rows of f32 only",
        "build rows.npy -o x --exact --dtype b1": "unknown dtype 'b1'",
        "build rows.npy -o x --dtype u8": "uint8 holds 0",
        "build odd.npy -o x --dtype b1 --metric hamming": "9 bits",
        "build nan.npy -o x --shards 2": "row 5 holds NaN or Inf in column 3",
        "build nan.npy -o x": "row 5 of X holds NaN or Inf in column 3",
    }.items():
        assert text in said(capsys, line), line
