"""What no pack is made of, and which packs are not opened: a reason, a cure, and nothing half-written."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import ruvgen as rv
from ruvgen import _lib, compilers, pack_file, packs
from ruvgen.__main__ import main

from .packing import BEST, ruvgen

CHOICE: dict[str, Any] = {"metrics": "dot", "dtypes": "f32", "isas": BEST}
FOREIGN = next(isa for isa in _lib.ISAS if isa not in {row.rpartition("__")[2] for row in _lib.rows()})


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for packs, and no compiler chosen."""
    monkeypatch.setenv("RUVGEN_PACKS", str(tmp_path / "packs"))
    monkeypatch.delenv("CC", raising=False)
    return tmp_path / "packs"


def program(folder: Path, text: str) -> str:
    """A compiler of sh that tells its version and then does something."""
    path = folder / "cc of mine"
    path.write_text(f'#!/bin/sh\n[ "$1" = --version ] && echo mine 1.0 && exit\n{text}\n', encoding="utf-8")
    path.chmod(0o755)
    return f"'{path}'"


def left(cache: Path) -> list[Path]:
    """What is in the folder, if there is one."""
    return list(cache.iterdir()) if cache.exists() else []


@pytest.mark.parametrize(
    ("dims", "words"),
    [
        *(([dim], (f"{dim} is not a dimension", "1…65536")) for dim in (0, -1, 65_537, 10**9, 10**40)),
        *(([dim], (f"{dim!r} is not a dimension",)) for dim in ("333", 1.5, True, None, "1); system(")),
        ([7, 9, 7], ("7 is given twice",)),
        ([], ("at least one",)),
        (range(1, 10**9), ("one pack holds 64",)),
    ],
)
def test_dims(dims: Any, words: tuple[str, ...], cache: Path) -> None:
    with pytest.raises(ValueError, match="dims: ") as error:
        rv.generate(dims, **CHOICE)
    assert all(word in str(error.value) for word in words)
    assert not left(cache)


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        ({"metrics": "euclid"}, ("unknown metric 'euclid'", *_lib.METRICS)),
        ({"metrics": ["dot", "ip"]}, ("metric 'dot' is given twice",)),
        ({"dtypes": ["f32", "f99"]}, ("unknown dtype 'f99'", *_lib.DTYPES)),
        ({"dtypes": ["x); system("]}, ("unknown dtype 'x); system('",)),
        ({"isas": ["avx9"]}, ("unknown ISA 'avx9'", *_lib.ISAS)),
        ({"isas": [FOREIGN]}, (f"{FOREIGN!r} is of another architecture", "scalar")),
        ({"metrics": "hamming"}, ("no kernels of fixed dimensions",)),
    ],
)
def test_names(choice: dict[str, Any], words: tuple[str, ...], cache: Path) -> None:
    with pytest.raises(ValueError, match="known are|twice|architecture|no kernels") as error:
        rv.generate(5, **(CHOICE | choice))
    assert all(word in str(error.value) for word in words)
    assert not left(cache)


@pytest.mark.parametrize(
    ("choice", "text"),
    [
        ({"metrics": 5}, "metrics, dtypes and isas are names; 5 is none"),
        ({"isas": None}, "metrics, dtypes and isas are names; None is none"),
        ({"cc": 5}, "cc is 5, not None or the command of a compiler"),
        ({"timeout": "5"}, "timeout is '5', not a number"),
    ],
)
def test_other_types(choice: dict[str, Any], text: str, cache: Path) -> None:
    with pytest.raises(TypeError, match=text):
        rv.generate(5, **(CHOICE | choice))
    assert not left(cache)


def test_the_command_line_says_so_in_a_line(cache: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--dims", "7", "1000000000"]) == 2
    said = capsys.readouterr().err
    assert said == "ruvgen generate: dims: 1000000000 is not a dimension; give an integer in 1…65536\n"


def test_no_compiler(cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(compilers.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(RuntimeError, match="no C compiler found .*pip install ziglang"):
        rv.generate(5, **CHOICE)
    assert not left(cache)


@pytest.mark.parametrize("cc", ["", "zig cc"])
def test_zig(cc: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no other, or it is chosen; for no better a CPU than any."""
    monkeypatch.setenv("PATH", str(tmp_path))
    program(tmp_path, "")
    (tmp_path / "cc of mine").rename(tmp_path / "zig")
    monkeypatch.setattr(compilers.importlib.util, "find_spec", lambda _: True)
    monkeypatch.setattr(compilers, "_run", lambda *_: "clang 22")
    monkeypatch.setenv("CC", cc)
    expected = (str(tmp_path / "zig"), "cc") if cc else (sys.executable, "-m", "ziglang", "cc")
    assert compilers.find() == compilers.Compiler((*expected, "-mcpu=baseline"), "clang 22")


@pytest.mark.parametrize(
    ("cc", "words"),
    [
        ("nosuchcc -O3", "no program 'nosuchcc'; name a C compiler in CC"),
        ("cc 'unbalanced", "which is no command"),
    ],
)
def test_cc_is_none(cc: str, words: str, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CC", cc)
    with pytest.raises((RuntimeError, ValueError), match=words):
        rv.generate(5, **CHOICE)
    assert not left(cache)


def test_a_compiler_that_fails(cache: Path, tmp_path: Path) -> None:
    """Its message is shown, and a long one trimmed."""
    cc = program(tmp_path, "for i in $(seq 500); do echo error: line $i $PWD; done >&2; exit 3")
    with pytest.raises(RuntimeError, match="ended with 3") as error:
        rv.generate(5, **CHOICE, cc=cc)
    lines = str(error.value).splitlines()
    assert lines[1].startswith("error: line 1 ")
    assert (len(lines), lines[-1]) == (compilers.LINES + 2, "…")
    assert not left(cache)


def test_a_compiler_beside_us(cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A relative path is relative to where the user is."""
    program(tmp_path, "exit 5")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(RuntimeError, match="ended with 5:\nit said nothing"):
        rv.generate(5, **CHOICE, cc="'./cc of mine'")


def test_a_compiler_that_makes_nothing(cache: Path, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="made no library"):
        rv.generate(5, **CHOICE, cc=program(tmp_path, "exit 0"))
    assert not left(cache)


def test_a_compiler_that_makes_rubbish(cache: Path, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="made what cannot be used: "):
        rv.generate(5, **CHOICE, cc=program(tmp_path, "echo rubbish > pack/pack.so"))
    assert not left(cache)


def test_a_compiler_that_takes_for_ever(cache: Path, tmp_path: Path) -> None:
    """It is ended with the processes that it started: they would hold its output open."""
    cc = program(tmp_path, "sleep 3000")
    with pytest.raises(RuntimeError, match=r"took more than 0\.3 s and was ended; give it more time"):
        rv.generate(5, **CHOICE, cc=cc, timeout=0.3)
    assert not left(cache)


def test_jinja_is_missing(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("ruvgen.codegen")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(RuntimeError, match=r"^jinja2 is missing; run `pip install 'ruvgen\[generate\]'`$"):
        rv.generate(5, **CHOICE)


def test_generator_and_library_are_one(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_lib, "spec", lambda: "0" * 64)
    with pytest.raises(RuntimeError, match="different versions; install ruvgen again"):
        rv.generate(5, **CHOICE)


def test_turned_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUVGEN_PACKS", "")
    with pytest.raises(
        ValueError, match="no folder for kernel packs; choose another folder with RUVGEN_PACKS"
    ):
        rv.generate(5, **CHOICE)


def failing(number: int) -> Callable[..., Any]:
    """What the system says when it cannot."""

    def call(*args: object, **options: object) -> None:
        raise OSError(number, os.strerror(number))

    return call


@pytest.mark.parametrize(
    ("where", "name", "number"),
    [
        (Path, "mkdir", errno.EACCES),
        (tempfile, "mkdtemp", errno.EROFS),
        (Path, "write_text", errno.ENOSPC),
        (pack_file, "write_facts", errno.ENOSPC),
        (Path, "rename", errno.EROFS),
    ],
)
def test_a_cache_that_is_full_or_read_only(
    where: object, name: str, number: int, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cc = program(tmp_path, "echo x > pack/pack.so")
    monkeypatch.setattr(packs, "opened", lambda _: None)
    monkeypatch.setattr(where, name, failing(number))
    with pytest.raises(OSError, match="choose another folder with RUVGEN_PACKS") as error:
        rv.generate(5, **CHOICE, cc=cc)
    assert error.value.errno == number
    assert error.value.filename == str(cache)
    monkeypatch.undo()
    assert not left(cache)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_is_read_only(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    done = ruvgen(tmp_path, "generate", "--dims", "5")
    assert done.returncode == 2
    assert "choose another folder with RUVGEN_PACKS" in done.stderr


def test_a_folder_that_others_may_write_to(cache: Path) -> None:
    cache.mkdir()
    cache.chmod(0o777)
    with pytest.raises(ValueError, match="others may write to packs; run `chmod go-w` on it"):
        rv.generate(5, **CHOICE)
    assert not left(cache)
