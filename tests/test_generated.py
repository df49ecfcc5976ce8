"""generated/ is what the spec says, and reads as if written by hand."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import emit
from codegen.plan import plan
from codegen.render import render
from codegen.spec import load

from . import ROOT

GENERATED = ROOT / "generated"
FILES = sorted(path for path in GENERATED.iterdir() if not path.name.startswith("."))
# What a reader can still survey: 75,000 lines until float64 got kernels, and a tenth more for these and for
# metrics that are asked for.
MOST_FILES, MOST_LINES = 64, 82_500
every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)


def test_is_up_to_date() -> None:
    spec = load()
    kernels = plan(spec)
    files = emit.with_manifest(render(spec, kernels), kernels)
    lines = list(emit.diff(files, GENERATED))
    assert not lines, "run `nox -s generate` and commit the result:\n" + "\n".join(lines[:20])
    assert {path.name for path in FILES} == {*files, emit.README}


def test_it_stays_small() -> None:
    assert len(FILES) <= MOST_FILES
    assert sum(path.read_text(encoding="utf-8").count("\n") for path in FILES) <= MOST_LINES


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_same_bytes_everywhere(seed: str, tmp_path: Path) -> None:
    """Whatever the hash seed, the locale, the time zone and the directory."""
    environment = {
        **os.environ,
        "PYTHONHASHSEED": seed,
        "LC_ALL": "C",
        "TZ": "Asia/Tokyo",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "codegen", "generate", "--out", "out"]
    subprocess.run(command, env=environment, cwd=tmp_path, check=True, stdout=subprocess.DEVNULL)
    made = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert made == {path.name: path.read_bytes() for path in FILES if path.name != emit.README}


@every_file
def test_tidy(path: Path) -> None:
    text = path.read_bytes().decode()
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert "\r" not in text
    assert "\t" not in text
    assert "\n\n\n" not in text
    assert not re.search(r"[ \t]$", text, re.MULTILINE)
    assert not text.startswith("\n")
    if path.suffix in {".c", ".h", ".cmake"}:
        long = [number for number, line in enumerate(text.splitlines(), 1) if len(line) > 110]
        assert not long, f"lines longer than 110 columns: {long[:10]}"
        assert not re.search(r"\{\n\n", text)


@every_file
def test_says_where_it_comes_from_and_not_when(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".json":
        assert "nox -s generate" in "\n".join(text.splitlines()[:2])
    assert not re.search(r"\b(19|20)\d\d-\d\d-\d\d|\b\d\d:\d\d:\d\d", text), "a date or time"
    assert not re.search(r"(?<![<\w.*/])/(home|tmp|usr|root|work|Users|private|opt)/", text), (
        "an absolute path"
    )
    assert str(ROOT) not in text


def test_markdown_tables_stand_alone() -> None:
    """A table ends at an empty line, or the next would be read as its rows."""
    text = (GENERATED / "kernels.md").read_text(encoding="utf-8")
    heads = re.findall(r"(.*)\n\|[^\n]+\|\n\|(?:---\|)+\n", text)
    assert len(heads) >= 3
    assert not any(heads), "no empty line before a table"
