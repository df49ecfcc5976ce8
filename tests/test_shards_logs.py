"""What a folder of shards remembers of its logs, and what is said of rows that are not there."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest

from ruvgen.shards import ShardedIndex, manifest

from .test_shards import data, same
from .test_shards_files import ROUTERS, made


@pytest.mark.parametrize("router", ROUTERS)
def test_a_log_that_is_gone_is_missed(router: str, tmp_path: Path) -> None:
    """Rows may be in it alone: a load that succeeds without it would lose what was acknowledged."""
    folder = tmp_path / "a"
    many = made(folder, router)
    assert ShardedIndex.load(folder, log="cut").missing == ()
    many.log(folder)
    many.add(data(20, 3), np.arange(1000, 1020))
    many.close()
    logs = sorted(folder.glob("*.ruvlog"))
    assert len(logs) == 3
    kept = logs[1].read_bytes()
    logs[1].unlink()
    for log in ("replay", "cut"):
        with pytest.raises(FileNotFoundError, match="shard 1 of .*its log is missing.*log='ignore'") as error:
            ShardedIndex.load(folder, log=log)
        assert error.value.filename == str(logs[1])
    with pytest.raises(FileNotFoundError, match="its log is missing"):
        ShardedIndex.load(folder, mmap=True, verify="header")
    part = ShardedIndex.load(folder, allow_partial=True)
    assert part.missing == (1,)
    assert "its log is missing" in part.reasons[1]
    logs[1].write_bytes(kept)
    assert len(ShardedIndex.load(folder)) == 320
    logs[1].unlink()
    saved = ShardedIndex.load(folder, log="ignore")
    assert len(saved) == 300
    saved.save(folder)  # what is left is whole again
    assert len(ShardedIndex.load(folder)) == 300


def test_what_logs_were_begun_is_kept_by_saves(tmp_path: Path) -> None:
    def logged() -> tuple[int, ...]:
        return manifest.read(tmp_path).logged

    many = made(tmp_path)
    assert logged() == ()
    many.log(tmp_path)
    assert logged() == (0, 1, 2)
    many.add(data(1, 3), [1000])
    many.save(tmp_path)  # which begins the log of one shard anew
    assert logged() == (0, 1, 2)
    assert len(list(tmp_path.glob("*.ruvlog"))) == 3
    many.close()
    other = ShardedIndex.load(tmp_path)
    many = ShardedIndex.load(tmp_path)
    many.log(tmp_path)
    many.close()
    other.log(tmp_path)  # a log that was begun, and has no changes, is no other content
    other.close()
    other.add(data(9, 4), range(2000, 2009))
    other.save(tmp_path)
    left = logged()
    assert len(list(tmp_path.glob("*.ruvlog"))) == len(left)
    assert len(ShardedIndex.load(tmp_path)) == 310


def test_folders_of_the_first_format(tmp_path: Path) -> None:
    """They say neither element type nor logs."""
    many = made(tmp_path)
    body = json.loads((tmp_path / "MANIFEST").read_bytes().partition(b"\n")[2])
    old = json.dumps(
        {name: value for name, value in body.items() if name not in ("dtype", "logged")}
    ).encode()
    first = f"ruvgen shards 1 sha256 {hashlib.sha256(old).hexdigest()} {len(old)}\n"
    (tmp_path / "MANIFEST").write_bytes(first.encode() + old)
    same(many.search(data(5, 1), 9), ShardedIndex.load(tmp_path).search(data(5, 1), 9))


@pytest.mark.parametrize("router", ROUTERS)
def test_rows_of_a_missing_shard(router: str, tmp_path: Path) -> None:
    """Of these nobody knows whether they are there, so nobody says that they are not."""
    made(tmp_path, router)
    (tmp_path / "shard-0001-00000001.ruvgen").unlink()
    part = ShardedIndex.load(tmp_path, allow_partial=True)
    there = set(part.ids.tolist())
    gone = next(key for key in range(300) if key not in there)
    for ask in (lambda: part.get(gone), lambda: part.get([*there, gone]), lambda: gone in part,
                lambda: part.contains(gone), lambda: part.contains([gone])):  # fmt: skip
        with pytest.raises(
            RuntimeError, match=rf"shard 1 is missing, which (would|may) have id {gone}: .*No such"
        ):
            ask()
    some = sorted(there)[:5]
    assert part.contains(some).all()
    assert some[0] in part
    assert "text" not in part
    assert len(part.get(some)) == 5
