"""The scripts of docs/examples run as they are, and those that compile C are tested with the export."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from . import ROOT

FOLDER = ROOT / "docs" / "examples"
SCRIPTS = sorted(path for path in FOLDER.glob("*.py") if path.name != "texts.py")
OPTIONAL = {"langchain_core"}  # of which a script goes on without


def needs(path: Path) -> set[str]:
    """Modules that a script imports, other than those of Python and beside it."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
    return found - sys.stdlib_module_names - {"texts"}


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_runs(script: Path, tmp_path: Path) -> None:
    if missing := [name for name in sorted(needs(script) - OPTIONAL) if find_spec(name) is None]:
        pytest.skip(f"{missing[0]} is not installed")
    # Not -P: the folder of the script, in which texts.py lies, is to be on the path.
    command = [sys.executable, "-W", "error", str(script)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_semantic_search_finds_what_is_meant(tmp_path: Path) -> None:
    """The first of the paragraphs is from the document that is about the question."""
    command = [sys.executable, str(FOLDER / "semantic_search.py")]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True, timeout=300)
    lines = done.stdout.splitlines()
    first = [line.split()[1].rstrip(":") for line in lines[1::3]]
    assert first[:2] == ["numerics", "packs"]


def test_all_are_shown() -> None:
    text = (ROOT / "docs" / "examples.md").read_text(encoding="utf-8")
    for path in FOLDER.glob("*.py"):
        assert f'--8<-- "docs/examples/{path.name}"' in text
