"""Rows of other element types in the graph index: what is stored, what is found, and what is refused."""

from __future__ import annotations

import copy
import pickle
import struct
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import pytest

import ruvgen as rv
from ruvgen import _lib
from ruvgen.row_types import TYPES

DIM, ROWS = 24, 1_500
OTHERS = TYPES[1:]
RNG = np.random.default_rng(23)
CENTRES = RNG.standard_normal((30, DIM)) * 20
NUMBERS = CENTRES[RNG.integers(0, 30, ROWS + 50)] + RNG.standard_normal((ROWS + 50, DIM)) * 6


def stored(numbers: np.ndarray, kind: str) -> np.ndarray:
    """Numbers in an element type, as `get` returns them."""
    if kind in ("i8", "u8"):
        least = -128 if kind == "i8" else 0
        return np.clip(np.rint(numbers) - least // 2, least, least + 255).astype(
            "i1" if kind == "i8" else "u1"
        )
    if kind == "b1":
        bits = np.repeat(numbers > 0, 8, axis=1) ^ (
            np.random.default_rng(1).random((len(numbers), 8 * DIM)) < 0.1
        )
        return np.packbits(bits, axis=1)
    if kind == "bf16":
        return (numbers.astype(np.float32).view(np.uint32) >> 16).astype(np.uint16)
    return numbers.astype({"f16": np.float16, "f32": np.float32}[kind])


def metrics(kind: str) -> list[str]:
    """Those that an index of an element type has."""
    return [name for name, i in _lib.METRICS.items() if _lib.result(i, kind, DIM, "gather") is not None]


def how(kind: str) -> dict[str, Any]:
    """So that uint16 is taken as bfloat16 where the type of the rows is not known."""
    return {"dtype": "bf16"} if kind == "bf16" else {}


def opened(kind: str, metric: str | None = None, n: int = ROWS, **options: Any) -> rv.Index:
    index = rv.Index(DIM, metric or metrics(kind)[0], dtype=kind, degree=16, ef_construction=60, **options)
    index.add(stored(NUMBERS[:n], kind))
    return index


def test_there_are_metrics_for_all() -> None:
    assert [kind for kind in TYPES if not metrics(kind)] == []


@pytest.mark.parametrize(("kind", "metric"), [(kind, metric) for kind in OTHERS for metric in metrics(kind)])
def test_what_is_found(kind: str, metric: str) -> None:
    """Exhaustive searches are those of `knn`, bit by bit; walks find nearly all; `get` gives what was put."""
    index, rows, queries = opened(kind, metric), stored(NUMBERS[:ROWS], kind), stored(NUMBERS[ROWS:], kind)
    ids, distances = rv.knn(rows, queries, 10, metric, **how(kind))
    found, near = index.search(queries, 10, ROWS, **how(kind))
    if kind in ("f16", "bf16"):  # whose queries are float32 here
        np.testing.assert_allclose(near, distances, rtol=1e-5, atol=1e-5)
    else:
        assert (near == distances).all()
        assert (found == ids).all()
    found, near = index.search(queries, 10, 64, **how(kind))
    assert np.mean([np.isin(one, other).mean() for one, other in zip(found, ids, strict=True)]) > 0.97
    one = index.search(queries[0], 10, 64, **how(kind))
    assert np.isin(one[0], ids[0]).mean() >= 0.8
    allowed = np.arange(0, ROWS, 3)
    wanted = rv.knn(rows[allowed], queries, 5, metric, **how(kind))
    for chosen in (allowed, np.arange(ROWS) % 3 == 0, index.subset(allowed)):
        found, near = index.search(queries, 5, ROWS, filter=chosen, **how(kind))
        np.testing.assert_allclose(near, wanted[1], rtol=1e-5, atol=1e-5)
    radius = float(np.median(distances[:, 4]))
    _, found, near = index.search_radius(queries, radius, **how(kind))
    assert len(found) >= 0.98 * (rv.knn(rows, queries, ROWS, metric, **how(kind))[1] <= radius).sum() > 0
    assert (index.get(np.arange(ROWS)) == rows).all()
    assert index.get(7).dtype == rows.dtype
    assert (index.get(7) == rows[7]).all()


@pytest.mark.parametrize("kind", OTHERS)
def test_changes_files_and_logs(kind: str, tmp_path: Path) -> None:
    """An index of each type through all that an index has, beside a dictionary."""
    index, rows, path = opened(kind, n=1_000), stored(NUMBERS, kind), tmp_path / "index"
    index.save(path)
    assert struct.unpack("<2Q", path.read_bytes()[:16])[1] == 4
    index.log(path)
    index.remove(np.arange(0, 300, 2))
    index.upsert(rows[1_000:1_020], np.arange(990, 1_010), threads=1)
    index.add(rows[1_020:1_500], np.arange(2_000, 2_480))  # more than joins others
    index.mark([2_000, 2_001])
    index.rename(2_001, 5_000)
    index.log(None)
    state = {i: i for i in range(990) if i >= 300 or i % 2} | {990 + i: 1_000 + i for i in range(20)}
    state |= {2_000 + i: 1_020 + i for i in range(480)}
    state[5_000] = state.pop(2_001)
    copies = [rv.Index.load(path), rv.Index.load(path, mmap=True), pickle.loads(pickle.dumps(index)),
              copy.copy(index), rv.Index.from_bytes(index.to_bytes())]  # fmt: skip
    for each in (index, *copies):
        assert each.dtype == kind
        assert each.marked.tolist() in ([2_000, 5_000], [5_000, 2_000])
        assert {int(key) for key in each.ids} == set(state)
        assert (each.get(list(state)) == rows[list(state.values())]).all()
        each.compact()
        report = each.check()
        assert not any(report[name] for name in ("wild", "self_links", "duplicates", "wrong_ids")), report
        found = each.search(rows[1_020:1_040], 3, **how(kind))[0]
        assert not np.isin(found, [2_000, 5_000]).any()
        assert (found[2:] == np.arange(2_002, 2_020)[:, None]).any(1).mean() > 0.9
    other = rv.Index(DIM, index.metric, dtype=kind)
    other.merge(copies[0])
    assert len(other) == len(state) - 2
    assert (other.get(990) == rows[1_000]).all()
    copies[0].save(tmp_path / "other")
    assert (tmp_path / "other").read_bytes() == copies[0].to_bytes()


@pytest.mark.parametrize("kind", OTHERS)
def test_memory(kind: str) -> None:
    """A row takes the bytes of its elements, and nothing lies beside it."""
    index = opened(kind)
    size = DIM * np.dtype(stored(NUMBERS[:1], kind).dtype).itemsize
    assert index.memory()["codes"] == ROWS * size
    assert index.memory()["raw"] == 0
    stats = index.stats()
    assert (stats["codec"], stats["lossless"], stats["codec_recall"]) == (kind, True, {})
    assert "as they are" in stats["codec_reason"]
    assert f"codec='{kind}'" in repr(index)


VALUES = {"f16": 65_520.0, "bf16": 3.4e38, "i8": 127.6, "u8": -0.6, "b1": 256}


@pytest.mark.parametrize("kind", OTHERS)
def test_numbers_are_rounded_or_refused(kind: str) -> None:
    """As ADR 0018 says: to the nearest, and what does not fit with row and column; nothing is added then."""
    index, few = opened(kind, n=10), np.ones((3, DIM))
    if kind in ("i8", "u8"):
        index.upsert(few * 2.5, [0, 1, 2])  # ties to even
        assert (index.get(0) == 2).all()
    elif kind != "b1":
        index.upsert(few * (1 + 2.0**-20), [0, 1, 2])
        assert (index.get(0) == stored(few, kind)[0]).all()
    few[1, 5] = VALUES[kind]
    with pytest.raises(ValueError, match=r"row 1 of X holds .* in column 5"):
        index.upsert(few, [0, 1, 2])
    for bad in (np.nan, np.inf):
        few[1, 5] = bad
        for name, call in (("X", index.add), ("Q", index.search)):
            with pytest.raises(ValueError, match=f"row 1 of {name} holds .* in column 5"):
                call(few)
    assert len(index) == 10
    with pytest.raises(TypeError, match="X is float64, not"):
        index.add(np.ones_like(few), dtype="strict")
    with pytest.raises(TypeError, match="not of real numbers"):
        index.add(np.array([["a"] * DIM]))
    with pytest.raises(ValueError, match=r"vectors of 5 elements, the index of 24"):
        index.add(np.ones((1, 5), few.dtype))


def test_queries_for_bytes_are_bytes() -> None:
    """Whole or rounded: never compared as other numbers, also one at a time."""
    index = opened("i8")
    row = index.get(5).astype(np.float32)
    assert index.search(row + np.float32(0.3), 1)[1].tolist() == index.search(row, 1)[1].tolist() == [0]
    with pytest.raises(ValueError, match="int8 holds"):
        index.search(row + np.float32(500))


def test_booleans_are_packed() -> None:
    index = rv.Index(4, "hamming", dtype="b1")
    bits = RNG.random((300, 32)) < 0.5
    index.add(bits)
    assert (index.get(np.arange(300)) == np.packbits(bits, axis=1)).all()
    assert index.search(bits[7], 1)[0].tolist() == [7]
    assert index.search(np.packbits(bits[7]), 1)[0].tolist() == [7]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"dtype": "f8"}, "unknown dtype 'f8'"),
        ({"dtype": "i8", "codec": "sq8"}, "codec is 'sq8', and dtype 'i8'"),
        ({"dtype": "f16", "codec": "f16"}, "there are codes for rows of f32 only"),
        ({"dtype": "i8", "metric": "hamming"}, "there is no hamming distance of int8"),
        (
            {"dtype": "b1", "metric": "cosine"},
            "there is no cosine distance of bits in an index; known are hamming",
        ),
        ({"dtype": "u8", "metric": "dot", "dim": 40_000}, "may exceed int32"),
        ({"metric": "hamming"}, "there is no hamming distance of float32, but of bits: .*dtype='b1'"),
    ],
)
def test_what_there_is_not(options: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        rv.Index(**{"dim": 8, **options})


def test_a_log_of_another_type_is_refused(tmp_path: Path) -> None:
    """By the checksum of the file that it begins with."""
    one, other = tmp_path / "one", tmp_path / "other"
    for path, kind in ((one, "i8"), (other, "u8")):
        index = opened(kind, n=20)
        index.save(path)
        index.log(path)
        index.remove(3)
        index.log(None)
    Path(f"{one}.ruvlog").write_bytes(Path(f"{other}.ruvlog").read_bytes())
    with pytest.raises(ValueError, match="the log of another index"):
        rv.Index.load(one)


@pytest.mark.parametrize("kind", ["f16", "i8"])
def test_threads_and_batches_give_one_graph(kind: str) -> None:
    rows = stored(NUMBERS, kind)
    made = []
    for threads in (1, 2):
        index = rv.Index(DIM, dtype=kind, degree=8, ef_construction=40)
        index.add(rows[:1_000], threads=threads)
        index.add(rows[1_000:1_040], threads=threads)
        made.append(index.to_bytes())
    assert made[0] == made[1]


@pytest.mark.parametrize(
    ("short", "names"),
    [
        ("f32", ("float32", np.float32, np.dtype("f4"))),
        ("f16", ("float16", np.float16, np.dtype("e"))),
        ("bf16", ("bfloat16", ml_dtypes.bfloat16)),
        ("i8", ("int8", np.int8, np.dtype("i1"))),
        ("u8", ("uint8", np.uint8)),
    ],
)
def test_types_have_the_names_of_numpy(short: str, names: tuple[Any, ...]) -> None:
    for name in (short, *names):
        assert rv.Index(4, dtype=name).dtype == short
        assert rv.FlatIndex(4, dtype=name).dtype == short
        assert rv.SoAStore(4, name).dtype == short


@pytest.mark.parametrize("name", [None, 3, float, bool, "f8", np.float64, [np.float32], "x" * 1000])
def test_other_types_are_refused(name: Any) -> None:
    for make in (rv.Index, rv.FlatIndex, rv.SoAStore):
        with pytest.raises(ValueError, match=r"unknown dtype .*; known are f32 \(float32\), "):
            make(4, dtype=name)


@pytest.mark.parametrize("columns", [1, 2, 8, 15, 17])
def test_booleans_of_another_length_than_the_index_has(columns: int) -> None:
    """A row of two booleans is not one of two bytes."""
    index = rv.Index(2, "hamming", dtype="b1")
    index.add(np.ones((3, 16), np.bool_))
    for act in (index.add, index.search):
        with pytest.raises(ValueError, match=f"vectors of {columns} booleans, the index of 16: its dim"):
            act(np.ones((3, columns), np.bool_))
        with pytest.raises(TypeError, match="holds fractions, but the index bits: give booleans"):
            act(np.full((3, columns), 0.3))
    assert len(index) == 3
