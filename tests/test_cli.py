"""python -m codegen: exit status 0, 1 for --check, 2 with one line that names the cure."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.spec import MAX_DIM, PATH, load


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A copy of the spec."""
    return Path(shutil.copy(PATH, tmp_path / "spec.toml"))


def lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What went to stderr."""
    return capsys.readouterr().err.splitlines()


def test_generate_and_check(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    generate = ["--spec", str(spec), "generate", "--out", str(out)]
    assert main([*generate, "--check"]) == 1
    assert not out.exists()
    assert main(generate) == 0
    assert main([*generate, "--check"]) == 0
    assert "up to date" in capsys.readouterr().out
    (out / "registry.c").write_text("changed\n")
    assert main([*generate, "--check"]) == 1
    said = capsys.readouterr().out
    assert "registry.c (on disk)" in said
    assert "-changed" in said
    assert "nox -s generate" in said
    assert (out / "registry.c").read_text() == "changed\n"
    assert main(generate) == 0
    assert "1 changed" in capsys.readouterr().out


def test_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list"]) == 0
    symbols = capsys.readouterr().out.split()
    assert len(symbols) == len(set(symbols))
    assert "rk_dot_f32_pair_dn__scalar" in symbols


def test_add_dim_round_trip(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Added in order, once, and nothing else in the file changes."""
    before = load(spec)
    assert main(["--spec", str(spec), "add-dim", "333", "7", "333", str(before.dims[0])]) == 0
    after = load(spec)
    assert after.dims == tuple(sorted({*before.dims, 7, 333}))
    old, new = (path.read_text(encoding="utf-8").splitlines() for path in (PATH, spec))
    assert [line for line in old if not line.startswith("dims =")] == [
        line for line in new if not line.startswith("dims =")
    ]
    assert main(["--spec", str(spec), "generate", "--out", str(tmp_path / "out")]) == 0
    assert "(rk_dot_f32_rows_d333__avx2, " in (tmp_path / "out" / "rows_avx2.c").read_text(encoding="utf-8")
    text = spec.read_bytes()
    assert main(["--spec", str(spec), "add-dim", "333"]) == 0
    assert spec.read_bytes() == text


@pytest.mark.parametrize("dim", ["0", "-1", str(MAX_DIM + 1), str(10**9), str(10**40)])
def test_add_dim_refuses(dim: str, spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = spec.read_bytes()
    assert main(["--spec", str(spec), "add-dim", "333", dim]) == 2
    assert lines(capsys) == [f"codegen: add-dim: {dim} is not a dimension; give an integer in 1…{MAX_DIM}"]
    assert spec.read_bytes() == before


def test_add_dim_needs_the_line(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = spec.read_text(encoding="utf-8").replace("\ndims = [", "\ndims=[")
    spec.write_text(text, encoding="utf-8")
    assert main(["--spec", str(spec), "add-dim", "333"]) == 2
    assert lines(capsys) == ["codegen: spec.toml: found no line `dims = […]` to edit"]
    assert spec.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("arguments", ["", "make", "add-dim", "add-dim x", "add-dim 1.5", "generate x"])
def test_usage(arguments: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as error:
        main(arguments.split())
    assert error.value.code == 2
    assert "usage: " in capsys.readouterr().err


def test_unwritable_output(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("mine")
    out = tmp_path / "file" / "out"
    for options in ([], ["--check"]):
        status = main(["--spec", str(spec), "generate", "--out", str(out), *options])
        if not options:
            assert status == 2
            (line,) = lines(capsys)
            assert str(tmp_path / "file") in line
            assert "writable directory with --out" in line
    assert (tmp_path / "file").read_text() == "mine"


def broken(spec: Path, old: str, new: str) -> None:
    """Edit the spec."""
    text = spec.read_text(encoding="utf-8")
    assert old in text
    spec.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("float = 8,", "float = 7,", ("[isa.avx2] lanes.float", "7")),
        ('join = "max"', 'join = "min"', ("[metric.chebyshev.float] join", "'min'")),
        ("[metric.dot]", '[metric."x; y"]', ("metric.x; y", "is not a name")),
        ("dims = [", "dims = [[", ("not valid TOML",)),
        ("[metric.hamming]", "[metric.unequal]", ("metric/", "/unequal.j2")),
        ("[isa.neon]", "[isa.sve]", ("[dtype.f32] fixed_on", "'neon'")),
        ("[form.pair]", "[form.couple]", ("[dtype.f32] forms", "'pair'")),
        ('sums = ["xy"]', 'sums = ["zz"]', ("zz",)),
    ],
)  # fmt: skip
def test_broken_specs(
    old: str, new: str, words: tuple[str, ...], spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line that names what is wrong, and nothing written."""
    broken(spec, old, new)
    assert main(["--spec", str(spec), "generate", "--out", str(tmp_path / "out")]) == 2
    (line,) = lines(capsys)
    assert line.startswith("codegen: ")
    for word in words:
        assert word in line
    assert "--out" not in line
    assert not (tmp_path / "out").exists()


def test_missing_spec(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in (["list"], ["generate", "--out", str(tmp_path / "out")], ["add-dim", "3"]):
        assert main(["--spec", str(tmp_path / "absent.toml"), *command]) == 2
        (line,) = lines(capsys)
        assert "absent.toml" in line
        assert "--out" not in line


def test_without_jinja(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    monkeypatch.delitem(sys.modules, "codegen.render", raising=False)
    assert main(["generate", "--out", str(tmp_path / "out")]) == 2
    (line,) = lines(capsys)
    assert "jinja2" in line
    assert "pip install" in line
    assert main(["list"]) == 0
