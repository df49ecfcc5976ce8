"""Files of the drop-in indexes: whole or refused, old or new."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen.compat import _files

X = np.random.default_rng(18).random((20, 3), np.float32)
LABELS = np.arange(5)


def index() -> rv.FlatIndex:
    made = rv.FlatIndex(3)
    made.add(X)
    return made


def written() -> bytes:
    file = io.BytesIO()
    _files.write(file, "hnswlib", {"space": "l2"}, [LABELS, X[:2]], index())
    return file.getvalue()


def read(data: bytes) -> tuple[Any, Any, Any]:
    return _files.read(io.BytesIO(data), "hnswlib", "it", lambda file, _: rv.FlatIndex.load(file))


def test_what_is_written_is_read() -> None:
    facts, (labels, rows), made = read(written())
    assert facts == {"space": "l2"}
    np.testing.assert_array_equal(labels, LABELS)
    np.testing.assert_array_equal(rows, X[:2])
    np.testing.assert_array_equal(made.get(made.ids), X)
    file = io.BytesIO()
    _files.write(file, "hnswlib", {}, [X[:0]], None)
    facts, (rows,), made = read(file.getvalue())
    assert (facts, rows.shape, made) == ({}, (0, 3), None)


def test_every_damage_is_seen() -> None:
    whole = written()
    for at in range(len(whole)):
        changed = bytearray(whole)
        changed[at] ^= 1 << at % 8
        try:
            facts, arrays, made = read(bytes(changed))
        except ValueError:
            continue
        assert facts == {"space": "l2"}  # only padding of the index's own file was changed
        np.testing.assert_array_equal(arrays[0], LABELS)
        np.testing.assert_array_equal(made.get(made.ids), X)
    for end in range(0, len(whole), 7):
        with pytest.raises(ValueError, match="it"):
            read(whole[:end])


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (lambda head: head.replace(b'"hnswlib"', b'"faiss"'), "file of ruvgen.compat.faiss, not of hnswlib"),
        (lambda head: head.replace(b"<i8", b"|O"), "says that it holds |O"),
        (lambda head: head.replace(b"[5]", b"[-5]"), "shape"),
        (lambda head: head.replace(b"[5]", b"[5000000000000]"), "ends too early"),
    ],
)
def test_texts_with_a_right_checksum(change: Callable[[bytes], bytes], text: str) -> None:
    whole = written()
    start = len(_files.MAGIC) + _files.HEAD.size
    length, _ = _files.HEAD.unpack(whole[len(_files.MAGIC) : start])
    head = change(whole[start : start + length])
    assert head != whole[start : start + length]
    checks = _files.HEAD.pack(len(head), _files.zlib.crc32(head))
    with pytest.raises(ValueError, match=text.replace("|", r"\|")):
        read(_files.MAGIC + checks + head + whole[start + length :])


def test_a_file_is_replaced_only_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "index"
    path.write_bytes(b"old")
    path.chmod(0o640)
    with pytest.raises(ZeroDivisionError), _files.replacing(path) as file:
        file.write(b"new" * (1 // 0))
    assert path.read_bytes() == b"old"
    with _files.replacing(path) as file:
        file.write(b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert [*tmp_path.iterdir()] == [path]
    link = tmp_path / "link"
    link.symlink_to(path)
    with _files.replacing(link) as file:
        file.write(b"by the link")
    assert link.is_symlink()
    assert path.read_bytes() == b"by the link"
