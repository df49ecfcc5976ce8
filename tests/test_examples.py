"""The notebooks of docs/examples run, without a kernel of Jupyter: `nox -s examples` has one.

Cells with the tag `needs-NAME` are left out, unless they are what is tested. Those that compile C are tested
with the export.
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from . import ROOT

FOLDER = ROOT / "docs" / "examples"
GALLERY = ROOT / "docs" / "examples.md"
SITE = ROOT / "mkdocs.yml"
NEEDS = "needs-"


def cells(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return found


def needs(cell: dict[str, Any]) -> set[str]:
    return {tag.removeprefix(NEEDS) for tag in cell["metadata"].get("tags", ())}


def code(path: Path, packages: set[str]) -> str:
    """The cells of code that need no more than these packages, one after the other."""
    chosen = (cell for cell in cells(path) if cell["cell_type"] == "code" and needs(cell) <= packages)
    return "\n".join("".join(cell["source"]) for cell in chosen)


def imported(text: str) -> set[str]:
    """Modules other than those of Python."""
    found = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
    return found - sys.stdlib_module_names


NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
OPTIONAL = [(path, name) for path in NOTEBOOKS for name in sorted(set().union(*map(needs, cells(path))))]


def run(path: Path, packages: set[str], folder: Path) -> str:
    text = code(path, packages)
    if missing := [name for name in sorted(imported(text)) if find_spec(name) is None]:
        pytest.skip(f"{missing[0]} is not installed")
    script = folder / f"{path.stem}.py"
    script.write_text(text, encoding="utf-8")
    command = [sys.executable, "-P", "-W", "error:::__main__", str(script)]
    environment = {**os.environ, "MPLBACKEND": "agg"}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_runs(path: Path, tmp_path: Path) -> None:
    assert run(path, set(), tmp_path)


@pytest.mark.parametrize(("path", "package"), OPTIONAL, ids=lambda each: getattr(each, "stem", each))
def test_runs_with(path: Path, package: str, tmp_path: Path) -> None:
    assert run(path, {package}, tmp_path)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_is_stored_as_it_ran(path: Path) -> None:
    """What cells print is there for readers, from a run of all cells in their order, and no path with it."""
    ran = [cell for cell in cells(path) if cell["cell_type"] == "code" and "txtai" not in needs(cell)]
    assert all(cell["outputs"] for cell in ran if "print(" in "".join(cell["source"]))
    counts = [cell["execution_count"] for cell in ran]
    assert counts == [*range(1, len(ran) + 1)]
    for cell in ran:
        for output in cell["outputs"]:
            assert output.get("name") != "stderr"
            assert not re.search(r"(^|\W)/(home|root|tmp|usr|work)/", json.dumps(output))


def test_gallery_and_site_have_all() -> None:
    gallery, site = (place.read_text(encoding="utf-8") for place in (GALLERY, SITE))
    for path in NOTEBOOKS:
        assert f"(examples/{path.stem}.md)" in gallery
        assert f"examples/{path.stem}.md" in site
