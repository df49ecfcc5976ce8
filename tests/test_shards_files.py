"""Folders of shards: whole or refused, by name; one writer; and what was logged is there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen.shards import ShardedIndex, manifest
from ruvgen.shards.locking import Lock

from .test_shards import DIM, OPTIONS, data, same

ROUTERS = ("hash", "clusters")


def made(folder: Path, router: str = "hash", n: int = 300) -> ShardedIndex:
    many = ShardedIndex(DIM, shards=3, router=router, **OPTIONS)
    many.add(data(n))
    many.save(folder)
    return many


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("router", ROUTERS)
@pytest.mark.parametrize("mmap", [False, True])
def test_round_trip(tmp_path: Path, router: str, mmap: bool) -> None:
    many = made(tmp_path / "a", router)
    loaded = ShardedIndex.load(tmp_path / "a", mmap=mmap, verify="header" if mmap else "full")
    same(many.search(data(20, 1), 9), loaded.search(data(20, 1), 9))
    assert repr(loaded) == repr(many)
    for index in (many, loaded):
        index.add(data(200, 4))
    assert sorted(many) == sorted(loaded)
    assert [len(x) for x in many.shards if x is not None] == [len(x) for x in loaded.shards if x is not None]
    loaded.save(tmp_path / "b")
    same(loaded.search(data(20, 1), 9), ShardedIndex.load(tmp_path / "b").search(data(20, 1), 9))


def test_an_empty_one_and_its_codec(tmp_path: Path) -> None:
    many = ShardedIndex(DIM, shards=2, codec="f16", router="clusters", **OPTIONS)
    many.save(tmp_path)
    assert names(tmp_path) == ["LOCK", "MANIFEST", *(f"shard-000{i}-00000001.ruvgen" for i in (0, 1))]
    many.train(data(11_000))
    many.save(tmp_path)
    loaded = ShardedIndex.load(tmp_path)
    loaded.add(data(50))
    assert [one["codec"] for one in loaded.stats() if one] == ["f16"] * 2
    assert np.array_equal(loaded.router.centres, many.router.centres)  # type: ignore[union-attr]


@pytest.mark.parametrize("router", ROUTERS)
@pytest.mark.parametrize("sync", ["never", 0.01, "always"])
def test_logged_changes_are_there(tmp_path: Path, router: str, sync: Any) -> None:
    many = made(tmp_path, router)
    many.log(tmp_path, sync=sync)
    many.add(data(40, 1))
    many.upsert(data(10, 2), np.arange(10))
    many.remove([20, 21])
    for _ in range(2):
        loaded = ShardedIndex.load(tmp_path)
        assert sorted(loaded) == sorted(many)
        np.testing.assert_array_equal(loaded.get(sorted(many)), many.get(sorted(many)))
        many.save(tmp_path)
        assert sorted(ShardedIndex.load(tmp_path, log="ignore")) == sorted(many)
        many.add(data(5, 3))
    many.close()
    loaded.close()
    again = ShardedIndex.load(tmp_path)
    again.log(tmp_path)
    again.remove(0)
    again.close()
    assert 0 not in ShardedIndex.load(tmp_path)


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    many = made(tmp_path)
    before = {path.name: path.stat().st_ino for path in tmp_path.glob("shard*")}
    many.upsert(many.get([5]), [5])
    many.save(tmp_path)
    after = {path.name: path.stat().st_ino for path in tmp_path.glob("shard*")}
    assert len(before.items() & after.items()) == 2
    assert len(after) == 3
    assert sorted(ShardedIndex.load(tmp_path)) == sorted(many)


def test_two_writers(tmp_path: Path) -> None:
    many, other = made(tmp_path), ShardedIndex.load(tmp_path)
    many.log(tmp_path)
    for act in (lambda: other.log(tmp_path), lambda: other.save(tmp_path)):
        with pytest.raises(BlockingIOError, match="another index writes the shards in"):
            act()
    script = (
        "import sys; from ruvgen.shards import ShardedIndex; i = ShardedIndex.load(sys.argv[1])\n"
        "try: i.log(sys.argv[1])\nexcept BlockingIOError as e: sys.exit(7)"
    )
    done = subprocess.run([sys.executable, "-P", "-c", script, str(tmp_path)], check=False)
    assert done.returncode == 7
    with pytest.raises(ValueError, match="is logged already"):
        many.log(tmp_path)
    many.save(tmp_path / "elsewhere")
    many.close()
    other.save(tmp_path)
    shared = [Lock(tmp_path, shared=True) for _ in range(2)]
    with pytest.raises(BlockingIOError):
        Lock(tmp_path)
    for lock in shared:
        lock.release()


def test_a_stranger_to_the_folder_does_not_log(tmp_path: Path) -> None:
    many, other = made(tmp_path), made(tmp_path / "other", n=301)
    with pytest.raises(ValueError, match="does not hold what"):
        other.log(tmp_path)
    stale = ShardedIndex.load(tmp_path)
    many.upsert(data(1), [1])
    many.save(tmp_path)
    with pytest.raises(ValueError, match="does not hold what"):
        stale.log(tmp_path)
    stale.remove(1)
    with pytest.raises(ValueError, match="does not hold what"):
        stale.log(tmp_path)
    Lock(tmp_path).release()  # nothing is held after these errors


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_the_child_of_a_fork_leaves_it_to_the_parent(tmp_path: Path) -> None:
    script = (
        "import os, sys; import numpy as np; from ruvgen.shards import ShardedIndex\n"
        "i = ShardedIndex.load(sys.argv[1]); i.log(sys.argv[1]); pid = os.fork()\n"
        "if not pid:\n"
        "    for act in (lambda: i.save(sys.argv[1]), lambda: i.remove(0)):\n"
        "        try: act()\n"
        "        except RuntimeError as e: assert 'forked' in str(e), e\n"
        "        else: os._exit(1)\n"
        "    os._exit(0)\n"
        "assert os.waitpid(pid, 0)[1] == 0\n"
        "i.remove(0); i.close()"
    )
    made(tmp_path)
    subprocess.run([sys.executable, "-P", "-c", script, str(tmp_path)], check=True)
    assert len(ShardedIndex.load(tmp_path)) == 299


DAMAGE: dict[str, Any] = {
    "missing": lambda path: path.unlink(),
    "short": lambda path: path.write_bytes(path.read_bytes()[:-4096]),
    "empty": lambda path: path.write_bytes(b""),
    "byte": lambda path: path.write_bytes(bytes([*path.read_bytes()[:-5000], 7, *path.read_bytes()[-4999:]])),
    "another": lambda path: shutil.copy(path.parent / "shard-0002-00000001.ruvgen", path),
    "folder": lambda path: (path.unlink(), path.mkdir()),
}


@pytest.mark.parametrize("how", DAMAGE)
def test_a_damaged_shard_is_named(tmp_path: Path, how: str) -> None:
    many = made(tmp_path)
    path = tmp_path / "shard-0001-00000001.ruvgen"
    DAMAGE[how](path)
    with pytest.raises((OSError, ValueError), match="shard 1 of "):
        ShardedIndex.load(tmp_path)
    part = ShardedIndex.load(tmp_path, allow_partial=True)
    assert part.missing == (1,)
    assert "shard 1 of" in part.reasons[1]
    found = part.search(data(3, 1), 5)
    assert found.missing == (1,)
    assert part.search(data(3)[0], 5).missing == (1,)
    assert part.search_radius(data(3, 1), 1.0).missing == (1,)
    assert not set(found[0].ravel().tolist()) & set(many.shards[1].ids.tolist())  # type: ignore[union-attr]
    assert many.search(data(3, 1), 5).missing == ()
    for act in (
        lambda: part.add(data(1)), lambda: part.remove(0), lambda: part.save(tmp_path),
        lambda: part.log(tmp_path),
    ):  # fmt: skip
        with pytest.raises(RuntimeError, match=r"shards \[1\] are missing"):
            act()


def test_a_damaged_log_is_named(tmp_path: Path) -> None:
    many = made(tmp_path)
    many.log(tmp_path)
    for turn in range(4):
        many.upsert(data(30, turn), np.arange(30))
    many.close()
    log = tmp_path / "shard-0002-00000001.ruvgen.ruvlog"
    text = bytearray(log.read_bytes())
    text[64 + 48 + 3] ^= 1
    log.write_bytes(text)
    with pytest.raises(ValueError, match=r"shard 2 of .* is damaged at byte 64"):
        ShardedIndex.load(tmp_path)
    assert len(ShardedIndex.load(tmp_path, log="cut")) == 300
    assert ShardedIndex.load(tmp_path, allow_partial=True).missing == (2,)


def test_no_shard_at_all(tmp_path: Path) -> None:
    made(tmp_path)
    for path in tmp_path.glob("shard*"):
        path.unlink()
    with pytest.raises(ValueError, match="no shard that can be loaded: .*shard 0"):
        ShardedIndex.load(tmp_path, allow_partial=True)
    with pytest.raises(FileNotFoundError):
        ShardedIndex.load(tmp_path / "nowhere")
    with pytest.raises(ValueError, match="null byte"):
        ShardedIndex.load("a\0b")


@pytest.mark.parametrize("name", ["codec", "centres"])
def test_other_files_are_checked_too(tmp_path: Path, name: str) -> None:
    made(tmp_path, "clusters")
    (path,) = tmp_path.glob(f"{name}*")
    text = bytearray(path.read_bytes())
    text[24] ^= 1
    path.write_bytes(text)
    with pytest.raises(ValueError, match=name):
        ShardedIndex.load(tmp_path)
    path.unlink()
    with pytest.raises(FileNotFoundError, match=name):
        ShardedIndex.load(tmp_path)


MUTANTS = int(os.environ.get("RUVGEN_SHARD_MUTANTS", "3000"))


def test_mutants_of_the_manifest(tmp_path: Path) -> None:
    """Whatever bytes are changed, added or missing, it is refused."""
    made(tmp_path)
    whole, rng = (tmp_path / manifest.NAME).read_bytes(), np.random.default_rng(0)
    assert manifest.decoded(whole, "it") == manifest.read(tmp_path)
    for _ in range(MUTANTS):
        text, at = bytearray(whole), int(rng.integers(len(whole)))
        how = rng.integers(5)
        if how == 0:
            text[at] ^= 1 << int(rng.integers(8))
        elif how == 1:
            del text[at : at + int(rng.integers(1, 20))]
        elif how == 2:
            text[at:at] = rng.bytes(int(rng.integers(1, 5)))
        elif how == 3:
            text[at : at + 1] = bytes([int(rng.choice(list(b' 0123456789\n"{}abc')))])
        else:
            text = text[:at]
        if bytes(text) == whole:
            continue
        with pytest.raises(ValueError, match=r"manifest|damaged|format"):
            manifest.decoded(bytes(text), "it")


def values(one: Any) -> Any:
    """Wrong values for a value of a manifest."""
    return [None, -1, 2**70, 1.5, True, "", "../x", "/etc/passwd", [], {}, [one], float("nan")]


def test_forged_manifests(tmp_path: Path) -> None:
    """With checksums that fit: each value in turn is one that cannot be."""
    import hashlib
    import json

    made(tmp_path, "clusters")
    whole = (tmp_path / manifest.NAME).read_bytes()
    body = json.loads(whole.partition(b"\n")[2])
    before = manifest.read(tmp_path)

    def refused(found: Any) -> None:
        text = json.dumps(found).encode()
        first = f"ruvgen shards 1 sha256 {hashlib.sha256(text).hexdigest()} {len(text)}\n".encode()
        (tmp_path / manifest.NAME).write_bytes(first + text)
        try:
            ShardedIndex.load(tmp_path)
        except (ValueError, OSError):
            return
        assert manifest.read(tmp_path) == before or _harmless(manifest.read(tmp_path), before), found

    for name in body:
        for value in values(body[name]):
            refused({**body, name: value})
        refused({key: value for key, value in body.items() if key != name})
    for name in body["shards"][0]:
        for value in values(body["shards"][0][name]):
            refused({**body, "shards": [{**body["shards"][0], name: value}, *body["shards"][1:]]})
            refused({**body, "codec": {**body["codec"], name: value}})
            refused({**body, "centres": {**body["centres"], name: value}})
    refused({**body, "shards": body["shards"][::-1]})
    refused({**body, "shards": body["shards"][:1] * 3})
    refused({**body, "dim": DIM + 1})
    refused({**body, "metric": "dot"})
    refused([body])


def _harmless(now: Any, before: Any) -> bool:
    """A manifest may be without a codec or centres, which then are made anew."""
    return replace(now, codec=before.codec, centres=before.centres) == before


def test_what_a_killed_writer_left_is_removed(tmp_path: Path) -> None:
    many = made(tmp_path)
    left = ["shard-0000-00000009.ruvgen", "shard-0001-00000009.ruvgen.ruvlog", ".ruvgen-" + "0" * 16]
    for name in left:
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "mine.txt").write_text("kept")
    many.save(tmp_path)
    assert not set(left) & set(names(tmp_path))
    assert "mine.txt" in names(tmp_path)
    assert "shard-0000-00000001.ruvgen" in names(tmp_path)
    assert manifest.read(tmp_path).generation == 10


def test_a_failed_save_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    many = made(tmp_path)
    many.log(tmp_path)
    many.upsert(data(40, 1), np.arange(40))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(manifest, "write", full)
        with pytest.raises(OSError, match="No space"):
            many.save(tmp_path)
    many.upsert(data(40, 2), np.arange(40))  # the old logs go on
    np.testing.assert_array_equal(ShardedIndex.load(tmp_path).get(np.arange(40)), data(40, 2))
    log = rv.Index.log
    with monkeypatch.context() as patch:
        patch.setattr(rv.Index, "log", lambda self, path, **_: full() if path else log(self, None))
        with pytest.raises(OSError, match="shard 0 of .*: No space"):
            many.save(tmp_path)
    with pytest.raises(OSError, match=r"logs of shards \[0, 1, 2\] could not begin anew"):
        many.remove(0)
    many.save(tmp_path)
    many.remove(0)
    many.close()
    assert 0 not in ShardedIndex.load(tmp_path)


def test_loading_while_another_saves(tmp_path: Path) -> None:
    """Files that vanish under a reader are those of the generation before."""
    script = (
        "import sys; from ruvgen.shards import ShardedIndex\n"
        "i = ShardedIndex.load(sys.argv[1]); i.log(sys.argv[1], sync='never'); print(flush=True)\n"
        "for turn in range(25):\n"
        "    i.upsert(i.get(list(range(300))), list(range(300))); i.save(sys.argv[1])"
    )
    made(tmp_path)
    writer = subprocess.Popen([sys.executable, "-P", "-c", script, str(tmp_path)], stdout=subprocess.PIPE)
    with writer:
        assert writer.stdout
        writer.stdout.readline()
        while writer.poll() is None:
            try:
                assert len(ShardedIndex.load(tmp_path, mmap=True, verify="header")) == 300
            except BlockingIOError as error:
                assert "faster than they can be loaded" in str(error)  # noqa: PT017
    assert writer.returncode == 0
