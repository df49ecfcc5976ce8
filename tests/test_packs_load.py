"""Which packs are not opened, and that opening one disturbs nobody."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import ruvgen as rv
from ruvgen import pack_file, packs

from .packing import DIM, SMALL, generated, run, ruvgen


@pytest.fixture(scope="module", autouse=True)
def compiler(tool: Callable[..., str]) -> str:
    """There is one."""
    return tool("cc", "gcc", "clang")


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack; nobody changes it."""
    return generated(tmp_path_factory.mktemp("packs"))


@pytest.fixture
def pack(good: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    folder = tmp_path / "packs"
    folder.mkdir(mode=0o700)
    return Path(shutil.copytree(good, folder / good.name))


def change(pack: Path, **facts: object) -> None:
    """Say something else in pack.json."""
    path = pack / "pack.json"
    path.write_text(json.dumps(json.loads(path.read_bytes()) | facts), encoding="utf-8")


def append(path: Path) -> None:
    """One more byte."""
    path.write_bytes(path.read_bytes() + b"\0")


def replace_by_link(path: Path) -> None:
    """The same bytes, elsewhere."""
    path.rename(path.parent.parent.parent / "elsewhere")
    path.symlink_to(path.parent.parent.parent / "elsewhere")


DAMAGE: dict[str, tuple[Callable[[Path], object], str]] = {
    "a byte more": (
        lambda pack: append(pack / "pack.so"),
        "not the file that was generated; remove the pack",
    ),
    "no library": (lambda pack: (pack / "pack.so").unlink(), "No such file"),
    "no facts": (lambda pack: (pack / "pack.json").unlink(), "No such file"),
    "no JSON": (lambda pack: (pack / "pack.json").write_text("{"), "pack.json is damaged"),
    "no text": (lambda pack: (pack / "pack.json").write_bytes(b"\xff\xfe"), "pack.json is damaged"),
    "a list": (lambda pack: (pack / "pack.json").write_text("[]"), "pack.json is damaged"),
    "a number": (lambda pack: change(pack, sha256=7), "pack.json is damaged"),
    "another sum": (lambda pack: change(pack, sha256="0" * 64), "not the file that was generated"),
    "a link": (lambda pack: replace_by_link(pack / "pack.so"), "pack.so is no plain file"),
    "open library": (
        lambda pack: (pack / "pack.so").chmod(0o722),
        "others may write to pack.so; run `chmod go-w`",
    ),
    "open facts": (lambda pack: (pack / "pack.json").chmod(0o620), "others may write to pack.json"),
    "open folder": (lambda pack: pack.chmod(0o777), "others may write to "),
}
FOREIGN = {
    "another ABI": ({"abi": 999}, "made for another version of ruvgen; generate it again"),
    "another spec": ({"spec": "0" * 64}, "made for another version of ruvgen; generate it again"),
    "another machine": ({"machine": "linux riscv64"}, "made for linux riscv64"),
}


@pytest.mark.parametrize("case", DAMAGE)
def test_damage(case: str, pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    damage, words = DAMAGE[case]
    damage(pack)
    assert words in packs.reason(pack)
    monkeypatch.setenv("RUVGEN_PACKS", str(pack.parent))
    monkeypatch.setattr(packs, "ignored", {})
    with pytest.warns(RuntimeWarning, match=f"kernel pack {pack.name} is ignored: .*packs list"):
        packs.load_all()
    assert words in packs.ignored[pack.name]
    assert not packs.loaded


@pytest.mark.parametrize("case", FOREIGN)
def test_foreign(case: str, pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No reason for a warning: several versions may share the folder."""
    facts, words = FOREIGN[case]
    change(pack, **facts)
    monkeypatch.setenv("RUVGEN_PACKS", str(pack.parent))
    monkeypatch.setattr(packs, "ignored", {})
    packs.load_all()
    assert packs.ignored == {pack.name: words}
    assert f"{pack.name}: {words}" in rv.info()["ignored"]
    assert not packs.loaded


def test_of_another_user(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not packs.reason(pack)
    user = os.geteuid()
    monkeypatch.setattr(pack_file.os, "geteuid", lambda: user + 1)
    assert packs.reason(pack) == f"{pack.name} belongs to user {user}, not to you"


def test_a_folder_that_others_may_write_to(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Is not looked into."""
    pack.parent.chmod(0o770)
    monkeypatch.setenv("RUVGEN_PACKS", str(pack.parent))
    monkeypatch.setattr(packs, "ignored", {})
    with pytest.warns(RuntimeWarning, match="others may write to packs"):
        packs.load_all()
    assert list(packs.ignored) == [str(pack.parent)]


def test_a_process_goes_on_without(pack: Path) -> None:
    """And says why, in a warning, in `info` and in the list."""
    append(pack / "pack.so")
    done = run(pack.parent, "-c", f"import ruvgen as rv; print(rv.which('dot', 'f32', 'rows', {DIM}))")
    assert "_dn__" in done.stdout
    assert done.stderr.count("RuntimeWarning") == 1
    listed = ruvgen(pack.parent, "packs", "list", PYTHONWARNINGS="ignore").stdout
    assert listed.startswith(f"{pack.name}  ignored: pack.so is not the file")
    assert ruvgen(pack.parent, "packs", "verify").returncode == 1
    done = ruvgen(pack.parent, "generate", *SMALL, PYTHONWARNINGS="ignore")
    assert done.returncode == 0, done.stderr
    assert ruvgen(pack.parent, "packs", "verify").stdout == f"{pack.name}  fine\n"
    assert len(list(pack.parent.iterdir())) == 1
