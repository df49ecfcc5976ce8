"""Writing: all or nothing, only what changed, and no leftovers."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from codegen import emit
from codegen.plan import plan
from codegen.spec import load

FILES = {"a.c": "int a;\n", "b.h": "/* Σ */\n", "c.md": "text\n"}
OLD = 1_000_000_000


def content(out: Path) -> dict[str, str]:
    """Every file of a directory."""
    return {path.name: path.read_text(encoding="utf-8") for path in out.iterdir()}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A directory that holds FILES, long unchanged."""
    emit.write(FILES, tmp_path)
    for path in tmp_path.iterdir():
        os.utime(path, (OLD, OLD))
    return tmp_path


def test_writes_utf8_and_plain_newlines(tmp_path: Path) -> None:
    where = tmp_path / "new" / "deeper"
    assert emit.write(FILES, where) == list(FILES)
    assert {path.name: path.read_bytes() for path in where.iterdir()} == {
        k: v.encode() for k, v in FILES.items()
    }


def test_equal_files_keep_their_time(out: Path) -> None:
    assert emit.write(FILES, out) == []
    assert emit.write({**FILES, "a.c": "int b;\n"}, out) == ["a.c"]
    times = {path.name: path.stat().st_mtime for path in out.iterdir()}
    assert times.pop("a.c") != OLD
    assert set(times.values()) == {OLD}
    assert list(emit.diff({**FILES, "a.c": "int b;\n"}, out)) == []


def test_strangers_are_pruned(out: Path) -> None:
    """What an older spec made goes; what people put there stays."""
    kept = {"README.md": "by hand\n", "notes.txt": "mine\n", ".hidden": "x"}
    for name, text in {**kept, "old.c": "x", "old.h": "x", "old.json": "{}"}.items():
        (out / name).write_text(text)
    (out / "folder").mkdir()
    lines = list(emit.diff(FILES, out))
    assert [line.partition(":")[0] for line in lines] == ["old.c", "old.h", "old.json"]
    assert emit.write(FILES, out) == ["old.c", "old.h", "old.json"]
    (out / "folder").rmdir()
    assert content(out) == {**FILES, **kept}


def test_diff(out: Path) -> None:
    assert list(emit.diff(FILES, out)) == []
    (out / "a.c").write_text("int old;\n")
    (out / "b.h").unlink()
    text = "\n".join(emit.diff(FILES, out))
    for words in ("a.c (on disk)", "a.c (rendered)", "-int old;", "+int a;", "+/* Σ */"):
        assert words in text
    assert "c.md" not in text
    assert set(content(out)) == {"a.c", "c.md"}


@pytest.mark.parametrize("spoilt", [b"int a;\r\n", b"\xff\xfe", b"", b"int a;", b"int a;\n\n"])
def test_every_byte_counts(out: Path, spoilt: bytes) -> None:
    (out / "a.c").write_bytes(spoilt)
    assert list(emit.diff(FILES, out))
    assert emit.write(FILES, out) == ["a.c"]
    assert content(out) == FILES


@pytest.mark.parametrize("failing", range(3))
def test_a_full_disk_changes_nothing(out: Path, failing: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever file it is that cannot be written."""
    write, calls = Path.write_text, []

    def write_text(path: Path, *arguments: Any, **options: Any) -> int:
        calls.append(path)
        if len(calls) == failing + 1:
            write(path, "half", encoding="utf-8")
            raise OSError(28, "No space left on device", str(path))
        return write(path, *arguments, **options)

    monkeypatch.setattr(Path, "write_text", write_text)
    with pytest.raises(OSError, match="No space left"):
        emit.write(dict.fromkeys(FILES, "new\n"), out)
    monkeypatch.undo()
    assert len(calls) == failing + 1
    assert content(out) == FILES


def test_a_directory_in_the_way(out: Path) -> None:
    (out / "b.h").unlink()
    (out / "b.h").mkdir()
    with pytest.raises(OSError, match="directory"):
        emit.write(dict.fromkeys(FILES, "new\n"), out)
    (out / "b.h").rmdir()
    assert content(out) == {"a.c": FILES["a.c"], "c.md": FILES["c.md"]}


def test_manifest() -> None:
    """Symbols in order, and a digest that depends on every name and byte."""
    kernels = plan(load())
    files = emit.with_manifest(FILES, kernels)
    manifest = json.loads(files[emit.MANIFEST])
    assert manifest["symbols"] == [kernel.symbol for kernel in kernels]
    digests = {manifest["sha256"]}
    for other in ({**FILES, "a.c": "int b;\n"}, {**FILES, "d.c": ""}, {"a.ci": "nt a;\n"}, {}):
        digests.add(json.loads(emit.with_manifest(other, kernels)[emit.MANIFEST])["sha256"])
    assert len(digests) == 5
    assert emit.with_manifest(dict(reversed(FILES.items())), kernels)[emit.MANIFEST] == files[emit.MANIFEST]
