"""python -m ruvgen export: the same files each time, and nothing lost or half written."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import ruvgen as rv
from ruvgen.__main__ import main
from ruvgen.export import export

FILES = {"CMakeLists.txt", "LICENSE-APACHE", "LICENSE-MIT", "README.md"} | {
    f"ruvgen_kernels.{kind}" for kind in ("c", "h", "pc.in")
}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Little of everything, in a directory whose name a shell would not like."""
    out = tmp_path_factory.mktemp("small") / "it's $(here); &"
    export(out, dims=[5], metrics=["cosine"], dtypes=["f32", "i8"])
    return out


def test_files_are_the_same_each_time(small: Path, tmp_path: Path) -> None:
    """Wherever they are written, and over themselves."""
    paths, kernels = export(tmp_path, dims=[5], metrics=["cosine"], dtypes=["f32", "i8"])
    assert {path.name for path in paths} == FILES == {path.name for path in tmp_path.iterdir()}
    assert {path.name: path.read_bytes() for path in small.iterdir()} == {
        path.name: path.read_bytes() for path in paths
    }
    export(tmp_path, dims=[5], metrics=["cosine"], dtypes=["f32", "i8"])
    text = (tmp_path / "ruvgen_kernels.c").read_text(encoding="utf-8")
    assert text.count("\n    ROW(") == kernels
    assert {path.name for path in tmp_path.iterdir()} == FILES
    for name in FILES - {"LICENSE-MIT", "LICENSE-APACHE"}:
        assert (
            f"Made by `python -m ruvgen export` of ruvgen {rv.__version__}" in (tmp_path / name).read_text()
        )


def test_the_command_that_files_name_makes_them(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    readme = (small / "README.md").read_text(encoding="utf-8")
    (line,) = (line for line in readme.splitlines() if line.startswith("python -m ruvgen export "))
    words = line.removesuffix(" -o .").split()[3:]
    assert main([*words, "-o", str(tmp_path)]) == 0
    assert "7 files, " in capsys.readouterr().out
    assert (tmp_path / "ruvgen_kernels.c").read_bytes() == (small / "ruvgen_kernels.c").read_bytes()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ("--dims 0", "dims: 0 is not a dimension; give an integer in 1…65536"),
        ("--dims -1", "dims: -1 is not a dimension"),
        ("--dims 65537", "dims: 65537 is not a dimension"),
        ("--dims 7 7", "dimension 7 is given twice"),
        ("--metrics l3", "unknown metric 'l3'"),
        ("--dtypes f8", "unknown element type 'f8'"),
        ("--isa sse2", "unknown instruction set 'sse2'"),
        ("--metrics hamming", "metric 'hamming' has no kernel among these"),
        ("--only-dims", "dims: none is given"),
    ],
)  # fmt: skip
def test_bad_names_write_nothing(
    options: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["export", "-o", str(out), *options.split()]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"ruvgen export: {words}")
    assert not out.exists()


@pytest.mark.parametrize("name", sorted(FILES))
def test_foreign_files_stay(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / name).write_text("mine\n")
    assert main(["export", "-o", str(tmp_path), "--metrics", "dot"]) == 2
    said = f"ruvgen export: {tmp_path / name}: not made by this command; choose another directory\n"
    assert capsys.readouterr().err == said
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [(name, "mine\n")]


def test_a_file_or_folder_in_the_way(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("mine")
    (tmp_path / "README.md").mkdir()
    for out in (tmp_path / "file", tmp_path / "file" / "deeper", tmp_path):
        assert main(["export", "-o", str(out), "--metrics", "dot"]) == 2
        (line,) = capsys.readouterr().err.splitlines()
        assert str(tmp_path) in line
        assert line.endswith("choose another directory")
    assert {path.name for path in tmp_path.iterdir()} == {"file", "README.md"}


@pytest.mark.skipif(os.geteuid() == 0, reason="needs a user who may not write everywhere")
def test_an_unwritable_directory(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tmp_path.chmod(0o500)
    assert main(["export", "-o", str(tmp_path / "out"), "--metrics", "dot"]) == 2
    assert "Permission denied; choose another directory" in capsys.readouterr().err
    tmp_path.chmod(0o700)


@pytest.mark.parametrize("failing", [1, len(FILES)])
def test_a_full_disk_leaves_the_old_files(
    failing: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    export(tmp_path, metrics=["dot"])
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    write, calls = Path.write_bytes, []

    def write_bytes(path: Path, data: bytes) -> int:
        calls.append(path)
        if len(calls) == failing:
            write(path, data[:10])
            raise OSError(28, "No space left on device", str(path))
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", write_bytes)
    assert main(["export", "-o", str(tmp_path), "--metrics", "cosine"]) == 2
    assert "No space left on device; choose another directory" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_without_jinja(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    for name in ("render", "amalgam"):
        monkeypatch.delitem(sys.modules, f"ruvgen.codegen.{name}", raising=False)
    assert main(["export", "-o", str(tmp_path / "out")]) == 2
    said = "ruvgen export: jinja2 is missing; run `pip install 'ruvgen[generate]'`\n"
    assert capsys.readouterr().err == said
    assert not (tmp_path / "out").exists()
