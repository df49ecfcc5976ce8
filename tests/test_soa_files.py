"""Files of stores and of the exact index: the same comes back, or nothing and a clear error."""

from __future__ import annotations

import os
import resource
import signal
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import ruvgen as rv

from .filing import signed
from .flat_data import KINDS, bits, data, filled, same
from .test_index_files import damaged

SECTIONS = 2


def store(kind: str = "f32", n: int = 150) -> rv.SoAStore:
    return filled(kind, data(kind, n, 13)[1])


def flat(kind: str = "f32", layout: str = "soa", n: int = 150) -> rv.FlatIndex:
    index = rv.FlatIndex(13, "dot", kind, layout)
    index.add(data(kind, n, 13)[1], np.arange(n) * 3 + 5)
    index.remove([8, 11][: n // 2])
    return index


@pytest.mark.parametrize("mmap", [False, True])
@pytest.mark.parametrize("n", [0, 1, 64, 150])
@pytest.mark.parametrize("kind", KINDS)
def test_store_round_trip(kind: str, n: int, mmap: bool, tmp_path: Path) -> None:
    old, path = store(kind, n), tmp_path / "store"
    queries, rows = data(kind, 150, 13)
    old.save(path)
    before = path.read_bytes()
    for verify in ("full", "header") if mmap else ("full",):
        again = rv.SoAStore.load(path, mmap=mmap, verify=verify)
        assert (again.dim, again.dtype, len(again)) == (13, kind, n)
        for metric in ("sqeuclidean", "cosine" if kind[0] in "fb" else "euclidean"):
            assert (
                again.distances(queries[0], metric).tobytes() == old.distances(queries[0], metric).tobytes()
            )
        again.save(tmp_path / "again")
        assert (tmp_path / "again").read_bytes() == before
        # It lives on, and the file does not change.
        for each in (old, again):
            each.extend(rows)
            each.delete(0)
            each.set(len(each) - 1, rows[7])
        assert same(old.search(queries, 9), again.search(queries, 9))
        assert all((bits(old.get(i)) == bits(again.get(i))).all() for i in range(len(old)))
        assert path.read_bytes() == before
        old = store(kind, n)


@pytest.mark.parametrize("mmap", [False, True])
@pytest.mark.parametrize("layout", ["soa", "rows"])
@pytest.mark.parametrize("kind", KINDS)
def test_index_round_trip(kind: str, layout: str, mmap: bool, tmp_path: Path) -> None:
    queries, rows = data(kind, 150, 13)
    old, path = flat(kind, layout), tmp_path / "index"
    old.save(path)
    again = rv.FlatIndex.load(path, mmap=mmap)
    assert repr(again) == repr(old)
    assert (again.ids == old.ids).all()
    assert same(old.search(queries, 9), again.search(queries, 9))
    again.save(tmp_path / "again")
    assert (tmp_path / "again").read_bytes() == path.read_bytes()
    for each in (old, again):
        assert each.add(rows[:3]).tolist() == [453, 454, 455]
        each.remove([5, 20])
    assert same(old.search(queries, 9), again.search(queries, 9))
    empty = rv.FlatIndex(13, "l1", layout=layout)
    empty.save(path)
    assert len(rv.FlatIndex.load(path, mmap=mmap)) == 0


def test_files_do_not_depend_on_history_or_isa(tmp_path: Path, free_isa: None) -> None:
    """What is not there leaves nothing: no old rows, no sums."""
    rows = data("f32", 300, 13)[1]
    for layout in ("soa", "rows"):
        plain, other = (rv.FlatIndex(13, layout=layout) for _ in range(2))
        plain.add(rows[:100])
        rv.use_isa(rv.isas()[-1])
        for i in range(100):
            other.add(rows[i : i + 1])
        other.add(rows[100:], np.arange(200) + 100)
        other.remove(np.arange(299, 99, -1))
        with pytest.raises(ValueError, match="row 9"):
            other.add(np.where(np.arange(10)[:, None] == 9, np.nan, rows[:10]).astype(np.float32))
        other.remove([99])
        other.add(rows[99:100], [99])
        rv.use_isa(None)
        plain.save(tmp_path / "plain")
        other.save(tmp_path / "other")
        one, two = ((tmp_path / name).read_bytes() for name in ("plain", "other"))
        assert [at for at in range(4096, len(one)) if one[at] != two[at]] == []
        assert len(one) == len(two)


KINDS_OF_FILE: dict[str, tuple[Callable[[], Any], Any]] = {
    "store": (store, rv.SoAStore),
    "soa": (flat, rv.FlatIndex),
    "rows": (lambda: flat("u8", "rows"), rv.FlatIndex),
}
every_file = pytest.mark.parametrize("name", KINDS_OF_FILE)


@every_file
def test_damage_is_seen(name: str, tmp_path: Path) -> None:
    """None of the mutants is accepted; RUVGEN_MUTANTS sets how many are tried."""
    make, kind = KINDS_OF_FILE[name]
    path = tmp_path / "file"
    make().save(path)
    data, draw = path.read_bytes(), np.random.default_rng(3)
    words = struct.unpack("<512Q", data[:4096])
    edges = [0, 8, 4095, 4096, *(words[48 + 3 * s] + e for s in range(SECTIONS) for e in (-1, 0, 1))]
    edges += [sum(words[48 + 3 * s : 50 + 3 * s]) + e for s in range(SECTIONS) for e in (-1, 0, 1)]
    mutants = [data[:edge] for edge in edges] + [data[:-1], data + b"\0"]
    mutants += [damaged(data, draw) for _ in range(int(os.environ.get("RUVGEN_MUTANTS", "300")))]
    for mutant in mutants:
        if mutant == data:
            continue
        path.write_bytes(mutant)
        for mmap in (False, True):
            with pytest.raises(
                ValueError, match=r"is not a (SoAStore|FlatIndex)|is of another version"
            ) as error:
                kind.load(path, mmap=mmap)
            assert str(path) in str(error.value)


WORDS = {"metric": 4, "dtype": 8, "layout": 12, "dim": 13, "rows": 14, "next_id": 15}


@every_file
@pytest.mark.parametrize("value", [0, 2, 14, 149, 2**31, 2**32, 2**63, 2**64 - 1])
@pytest.mark.parametrize("field", WORDS)
def test_hostile_headers(field: str, value: int, name: str, tmp_path: Path) -> None:
    """Signed, so only their meaning is left to refuse, or it is harmless."""
    make, kind = KINDS_OF_FILE[name]
    path = tmp_path / "file"
    make().save(path)
    data, at = path.read_bytes(), 8 * WORDS[field]
    path.write_bytes(signed(data[:at] + struct.pack("<Q", value) + data[at + 8 :], SECTIONS))
    for mmap in (False, True):
        try:
            loaded = kind.load(path, mmap=mmap)
        except (ValueError, MemoryError) as error:
            assert "is not a" in str(error)  # noqa: PT017
            continue
        query = np.zeros(loaded.dim, np.uint8 if loaded.dtype == "u8" else np.float32)
        loaded.search(query, 3)
        rows = np.zeros((70, loaded.dim), query.dtype)
        if (field, value) == ("next_id", 2**63):
            with pytest.raises(OverflowError, match="no default ids left"):
                loaded.add(rows)
        elif loaded.dtype in ("f32", "u8"):
            (loaded.extend if kind is rv.SoAStore else loaded.add)(rows)
        loaded.search(query, 3)


@every_file
@pytest.mark.parametrize("section", range(SECTIONS))
def test_hostile_sections(section: int, name: str, tmp_path: Path) -> None:
    make, kind = KINDS_OF_FILE[name]
    path = tmp_path / "file"
    make().save(path)
    data = path.read_bytes()
    offset, size = struct.unpack("<2Q", data[8 * (48 + 3 * section) : 8 * (50 + 3 * section)])
    draw = np.random.default_rng(section)
    for _ in range(20):
        junk = draw.integers(256, size=size, dtype=np.uint8).tobytes()
        path.write_bytes(signed(data[:offset] + junk + data[offset + size :], SECTIONS))
        for options in ({}, {"mmap": True}, {"mmap": True, "verify": "header"}):
            try:
                loaded = kind.load(path, **options)
            except ValueError as error:
                assert "is not a" in str(error)  # noqa: PT017
                continue
            query = np.ones(13, np.uint8 if loaded.dtype == "u8" else np.float32)
            loaded.search(np.tile(query, (20, 1)), 3)


def test_strangers(tmp_path: Path) -> None:
    path = tmp_path / "file"
    store().save(path)
    for other in (rv.FlatIndex, rv.Index):
        with pytest.raises(
            ValueError, match="is not an? (FlatIndex|index) of ruvgen, but a file of SoAStore"
        ):
            other.load(path)
    flat().save(path)
    with pytest.raises(ValueError, match="is not a SoAStore of ruvgen"):
        rv.SoAStore.load(path)
    data = path.read_bytes()
    path.write_bytes(signed(data[:8] + struct.pack("<Q", 99) + data[16:], SECTIONS))
    with pytest.raises(ValueError, match="is of another version of ruvgen"):
        rv.FlatIndex.load(path)
    for kind in (rv.FlatIndex, rv.SoAStore):
        with pytest.raises(ValueError, match="verify is 'some'"):
            kind.load(path, verify="some")
        with pytest.raises(ValueError, match="verify='header' is for mmap=True"):
            kind.load(path, verify="header")
        with pytest.raises(FileNotFoundError, match="nowhere"):
            kind.load(tmp_path / "nowhere")
        with pytest.raises(IsADirectoryError):
            kind.load(tmp_path)


def test_saving_is_all_or_nothing(tmp_path: Path) -> None:
    """A file system without room, played by a limit on the size of files."""
    path = tmp_path / "store"
    path.write_bytes(b"what was there")
    full = store(n=2000)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, hard))
    try:
        with pytest.raises(OSError, match="File too large"):
            full.save(path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, old)
    assert path.read_bytes() == b"what was there"
    assert [entry.name for entry in tmp_path.iterdir()] == ["store"]
    with pytest.raises(FileNotFoundError, match="no/folder"):
        full.save(tmp_path / "no" / "folder")
    full.save(path)
    assert len(rv.SoAStore.load(path)) == 2000
