"""Files of the index: the same index comes back, or none and a clear error."""

from __future__ import annotations

import os
import resource
import stat
import struct
import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest

import ruvgen as rv

from .filing import signed
from .index_data import normal, sift

KINDS: dict[str, Callable[[], rv.Index]] = {}


def kind(make: Callable[[], rv.Index]) -> Callable[[], rv.Index]:
    KINDS[make.__name__] = make
    return make


@kind
def empty() -> rv.Index:
    return rv.Index(5, "l1")


@kind
def plain() -> rv.Index:
    index = rv.Index(12, "cosine", codec="f32", degree=16)
    index.add(normal(900, 12)[0], np.arange(900) * 7 + 3)
    return index


@kind
def lossless() -> rv.Index:
    index = rv.Index(128, ef_construction=40)
    index.add(sift()[0])
    return index


@kind
def lossy() -> rv.Index:
    index = rv.Index(20, "dot", ef_construction=40)
    index.add(normal(10_500, 20)[0])
    return index


@kind
def halves() -> rv.Index:
    index = rv.Index(20, "chebyshev", codec="f16", ef_construction=40)
    index.add(normal(10_500, 20)[0])
    return index


@kind
def without_rows() -> rv.Index:
    index = rv.Index(20, "euclidean", ef_construction=40, keep_raw=False)
    index.add(normal(10_500, 20)[0])
    return index


@kind
def with_holes() -> rv.Index:
    index = rv.Index(12)
    index.add(normal(900, 12)[0])
    index.remove(np.arange(100, 220))
    index.upsert(normal(50, 12, seed=1)[0], np.arange(50))
    return index


def questions(index: rv.Index) -> np.ndarray:
    return normal(100, index.dim)[1] if index.dim < 128 else sift()[1]


@pytest.mark.parametrize("mmap", [False, True])
@pytest.mark.parametrize("make", KINDS.values(), ids=KINDS)
def test_round_trip(make: Callable[[], rv.Index], mmap: bool, tmp_path: Path) -> None:
    index, path = make(), tmp_path / "index"
    index.save(path)
    before = path.read_bytes()
    for verify in ("full", "header") if mmap else ("full",):
        again = rv.Index.load(path, mmap=mmap, verify=verify)
        assert (again.dim, again.metric, len(again)) == (index.dim, index.metric, len(index))
        assert (again.ids == index.ids).all()
        assert again.check() == index.check()
        for one, other in zip(index.search(questions(index)), again.search(questions(index)), strict=True):
            assert (one == other).all()
        again.save(tmp_path / "again")
        assert (tmp_path / "again").read_bytes() == before
        # It lives on, and the file does not change.
        more = normal(300, index.dim, seed=5)[0]
        for each in (index, again):
            each.add(more, np.arange(300) + 10**6)
            each.remove(np.arange(300)[::3] + 10**6)
            if len(each) > 500:
                each.remove(np.sort(each.ids)[:50])
        for one, other in zip(index.search(questions(index)), again.search(questions(index)), strict=True):
            assert (one == other).all()
        again.compact()
        assert sorted(again.ids) == sorted(index.ids)  # it does not know which places were free already
        assert path.read_bytes() == before
        index = make()


def test_ids_go_on_where_they_were(tmp_path: Path) -> None:
    index = rv.Index(4)
    index.add(normal(10, 4)[0])
    index.remove(9)
    index.save(tmp_path / "index")
    again = rv.Index.load(tmp_path / "index")
    again.add(normal(1, 4)[0])
    assert again.ids[-1] == 10


EXTREMES = [0, 1, 2**31, 2**32 - 1, 2**63, 2**64 - 1]


def damaged(data: bytes, draw: np.random.Generator) -> bytes:
    """One of the ways in which files go wrong."""
    at, way = int(draw.integers(len(data))), draw.integers(7)
    if draw.random() < 0.3:
        at = int(draw.integers(min(4096, len(data))))  # the header deserves more than its share
    if way == 0:
        return data[:at]
    if way == 1:
        return data + bytes(draw.integers(256, size=int(draw.integers(1, 5000)), dtype=np.uint8))
    if way == 2:
        return data[:at] + data[at + 1 :] + b"\0"
    if way == 3:
        end = min(len(data), at + int(draw.integers(1, 9000)))
        return data[:at] + bytes(end - at) + data[end:]
    if way == 4:
        at -= at % 8
        word = struct.pack("<Q", EXTREMES[draw.integers(len(EXTREMES))])
        return data[:at] + word + data[at + 8 :]
    flipped = bytearray(data)
    for place in draw.integers(len(data), size=int(draw.integers(1, 4))):
        flipped[place if way == 5 else at] ^= 1 << int(draw.integers(8))
    return bytes(flipped)


def bytes_and_rows() -> rv.Index:
    return few("sq8")


def halves_and_rows() -> rv.Index:
    return few("f16")


@pytest.mark.parametrize(
    "make", [plain, with_holes, bytes_and_rows, halves_and_rows], ids=lambda make: make.__name__
)
def test_damage_is_seen(make: Callable[[], rv.Index], tmp_path: Path) -> None:
    """None of the mutants is accepted; RUVGEN_MUTANTS sets how many are tried.

    Without the checksums of sections one may be, and is then searched as if nothing were wrong.
    """
    path, index = tmp_path / "index", make()
    index.save(path)
    queries = normal(70, index.dim)[1][:5]
    data, draw = path.read_bytes(), np.random.default_rng(3)
    for _ in range(int(os.environ.get("RUVGEN_MUTANTS", "150"))):
        mutant = damaged(data, draw)
        if mutant == data:
            continue
        path.write_bytes(mutant)
        for mmap in (False, True):
            with pytest.raises(ValueError, match=r"is not an index|is of another version") as error:
                rv.Index.load(path, mmap=mmap)
            assert str(path) in str(error.value)
        try:
            hurt = rv.Index.load(path, mmap=True, verify="header")
        except ValueError:
            continue
        ids, _ = hurt.search(queries, 5, ef=20)
        assert ids.shape == (5, 5)
        hurt.check()
        del hurt  # before its file changes


HEADER = {
    "ef_construction": 10, "passes": 11, "keep_raw": 12, "alpha": 13, "codec": 15, "kind": 16,
    "lossless": 17, "low": 18, "scale": 19, "slots": 20, "stale": 21,
    "next_id": 22, "width": 25, "group": 26, "landmarks": 27,
}  # fmt: skip


@cache
def few(codec: str) -> rv.Index:
    """Few rows; in code, if others were there that it was made for."""
    index = rv.Index(4, degree=4, codec=codec, ef_construction=10)
    index.add(normal(70 if codec == "f32" else 10_000, 4)[0])
    index.remove(np.arange(70, len(index)))
    index.compact()
    assert index.stats()["codec"] == codec
    return index


def tiny(tmp_path: Path, codec: str = "f32") -> tuple[Path, bytes]:
    path = tmp_path / "index"
    few(codec).save(path)
    data = path.read_bytes()
    assert signed(data) == data
    return path, data


@pytest.mark.parametrize("value", [2, 2**31 - 1, 2**32, 2**63, 2**64 - 1, 0x7FC00000, 0x7F800000])
@pytest.mark.parametrize("field", HEADER)
@pytest.mark.parametrize("codec", ["f32", "sq8", "f16", "sq4"])
def test_hostile_headers(codec: str, field: str, value: int, tmp_path: Path) -> None:
    """Signed, so only their meaning is left to refuse, or it is harmless."""
    path, data = tiny(tmp_path, codec)
    at = 8 * HEADER[field]
    path.write_bytes(signed(data[:at] + struct.pack("<Q", value) + data[at + 8 :]))
    for mmap in (False, True):
        try:
            index = rv.Index.load(path, mmap=mmap)
        except ValueError as error:
            assert "is not an index" in str(error)  # noqa: PT017
            continue
        index.search(normal(70, 4)[1], 3)
        index.add(normal(5, 4, seed=1)[0], np.arange(5) + 100)
        index.remove([1, 2])
        index.compact()
        index.check()


@pytest.mark.parametrize(
    ("low", "scale", "good"),
    [
        (0, 2.0**114, True), (0, 2.0**-126, True), (0, 2.0**115, False), (0, 2.0**-127, False),
        (0, 3, False), (0, -2, False), (0, 0, False), (1, 2, False), (float("nan"), 2, False),
    ],
)  # fmt: skip
def test_scales_of_halves(low: float, scale: float, good: bool, tmp_path: Path) -> None:
    path, data = tiny(tmp_path, "f16")
    at = 8 * HEADER["low"]
    words = struct.pack("<2Q", *np.array([low, scale], np.float32).view(np.uint32).tolist())
    path.write_bytes(signed(data[:at] + words + data[at + 16 :]))
    if good:
        rv.Index.load(path).search(normal(70, 4)[1], 3)
    else:
        with pytest.raises(ValueError, match="is not an index"):
            rv.Index.load(path)


@pytest.mark.parametrize("section", range(7))
@pytest.mark.parametrize("codec", ["f32", "sq8", "f16", "sq4"])
def test_hostile_sections(codec: str, section: int, tmp_path: Path) -> None:
    path, data = tiny(tmp_path, codec)
    offset, size = struct.unpack("<2Q", data[8 * (48 + 3 * section) : 8 * (50 + 3 * section)])
    draw = np.random.default_rng(section)
    for _ in range(30):
        junk = draw.integers(256, size=size, dtype=np.uint8).tobytes()
        mutant = data[:offset] + junk + data[offset + size :]
        path.write_bytes(signed(mutant))
        for options in ({}, {"mmap": True}, {"mmap": True, "verify": "header"}):
            try:
                index = rv.Index.load(path, **options)  # type: ignore[arg-type]
            except ValueError as error:
                assert "is not an index" in str(error)  # noqa: PT017
                continue
            index.search(normal(70, 4)[1], 3)
            index.compact()
            index.check()


def test_versions_and_strangers(tmp_path: Path) -> None:
    path, data = tiny(tmp_path)
    path.write_bytes(signed(data[:8] + struct.pack("<Q", 99) + data[16:]))
    with pytest.raises(ValueError, match="is of another version of ruvgen"):
        rv.Index.load(path)
    path.write_bytes(b"")
    with pytest.raises(ValueError, match="is not an index of ruvgen"):
        rv.Index.load(path)
    store = rv.FlatIndex(4)
    store.add(normal(70, 4)[0])
    store.save(path)
    for foreign in (path.read_bytes(), b"\x89PNG\r\n" + bytes(9000), data[::-1]):
        path.write_bytes(foreign)
        with pytest.raises(ValueError, match="is not an index of ruvgen"):
            rv.Index.load(path)
    with pytest.raises(ValueError, match="verify is 'some'"):
        rv.Index.load(path, verify="some")
    with pytest.raises(ValueError, match="verify='header' is for mmap=True"):
        rv.Index.load(path, verify="header")
    with pytest.raises(FileNotFoundError, match="nowhere"):
        rv.Index.load(tmp_path / "nowhere")
    with pytest.raises(IsADirectoryError):
        rv.Index.load(tmp_path)


def test_saving_is_all_or_nothing(tmp_path: Path) -> None:
    """A file system without room, played by a limit on the size of files."""
    path = tmp_path / "index"
    path.write_bytes(b"what was there")
    index = plain()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    import signal

    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, hard))
    try:
        with pytest.raises(OSError, match="File too large"):
            index.save(path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, old)
    assert path.read_bytes() == b"what was there"
    assert [entry.name for entry in tmp_path.iterdir()] == ["index"]
    with pytest.raises(FileNotFoundError, match="no/folder"):
        index.save(tmp_path / "no" / "folder")
    index.save(path)
    assert len(rv.Index.load(path)) == len(index)
    assert stat.S_ISREG(path.stat().st_mode)


def test_searches_while_saving(tmp_path: Path) -> None:
    index = lossless()
    wanted = index.search(sift()[1])[0]
    saver = threading.Thread(target=lambda: [index.save(tmp_path / "index") for _ in range(5)])
    saver.start()
    while saver.is_alive():
        assert (index.search(sift()[1])[0] == wanted).all()
    saver.join()
