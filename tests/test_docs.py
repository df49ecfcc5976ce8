"""What documents tell readers to run, runs: Python in full, commands as far as they parse."""

from __future__ import annotations

import ast
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

import ruvgen
from codegen.pack import Choice, kernels
from ruvgen.__main__ import COMMANDS, parser

from . import ROOT
from .documents import DOCUMENTS, blocks, commands
from .elements import SPEC

# Told of before they are there; a name goes when it is.
COMING = {
    "sessions": set[str](),
    "benchmarks": set[str](),
    "commands": set[str](),
}
PLACEHOLDER = re.compile(r"NAME|COMMAND|…|\[|<|\|")


def sessions() -> set[str]:
    """Functions that noxfile.py decorates as sessions."""
    tree = ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8"))
    found = set()
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            decorators = [ast.unparse(decorator) for decorator in node.decorator_list]
            if any(text.startswith("nox.session") for text in decorators):
                found.add(node.name)
    return found


def benchmarks() -> set[str]:
    """What `nox -s bench --` can be followed by."""
    tree = ast.parse((ROOT / "benches" / "run.py").read_text(encoding="utf-8"))
    (value,) = [
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "COMMANDS"
    ]
    return set(ast.literal_eval(value))


@pytest.mark.parametrize(
    "document", [path for path in DOCUMENTS if blocks(path, "python")], ids=lambda path: path.stem
)
def test_python_runs(document: Path, tmp_path: Path) -> None:
    (tmp_path / "benches").symlink_to(ROOT / "benches")  # the shipped data lies there
    chosen = [block for block in blocks(document, "python") if block.reason is None]
    # Each block keeps its line in the document, so that a traceback names it.
    script = "".join(
        f"exec(compile({chr(10) * (block.line - 1) + block.text!r}, {document.name!r}, 'exec'), globals())\n"
        for block in chosen
    )
    command = [sys.executable, "-P", "-W", "error", "-c", script]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_what_is_not_run_has_a_reason(document: Path) -> None:
    for block in blocks(document, "python"):
        assert block.reason is None or len(block.reason) > 10, f"{document.name}:{block.line} gives no reason"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_commands_exist(document: Path) -> None:
    for command in commands(document):
        words = shlex.split(command)
        if "nox" in [Path(word).name for word in words] and "-s" in words:
            nox_command(words[words.index("-s") + 1 :])
        elif words[:1] == ["ruvgen"]:
            own_command(words[1:])
        elif words[1:3] == ["-m", "ruvgen"] and Path(words[0]).name.startswith("python"):
            own_command(words[3:])


def nox_command(words: list[str]) -> None:
    before, after = (
        (words[: words.index("--")], words[words.index("--") + 1 :]) if "--" in words else (words, [])
    )
    for name in before:
        assert name in sessions() | COMING["sessions"] or PLACEHOLDER.search(name), f"no session {name}"
    if before == ["bench"] and after and not PLACEHOLDER.search(after[0]):
        assert after[0] in benchmarks() | COMING["benchmarks"], f"no benchmark {after[0]}"


def own_command(words: list[str]) -> None:
    if not words or PLACEHOLDER.search(" ".join(words)):
        return
    if words[0] not in COMMANDS:
        assert words[0] in COMING["commands"], f"no command {words[0]}"
        return
    if words[1:]:  # else it is only named
        parser().parse_args(words)  # exits where it does not parse


def test_the_checks_catch_what_is_not_there() -> None:
    with pytest.raises(AssertionError, match="no session"):
        nox_command(["nonsense"])
    with pytest.raises(AssertionError, match="no benchmark"):
        nox_command(["bench", "--", "nonsense"])
    with pytest.raises(AssertionError, match="no command"):
        own_command(["nonsense"])
    with pytest.raises(SystemExit):
        own_command(["info", "--nonsense"])


def test_all_that_is_public_has_its_place_in_the_api() -> None:
    text = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
    for name in (*ruvgen.__all__, *(f"runtime.{name}" for name in ruvgen.runtime.__all__)):
        assert f"::: ruvgen.{name}\n" in text + "\n" or f"`{name}`" in text or f"`ruvgen.{name}(" in text, (
            name
        )


def test_every_document_is_in_the_index_and_the_navigation() -> None:
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    navigation = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    for document in (ROOT / "docs").glob("*.md"):
        assert re.search(rf"^ +- (?:.*: )?{re.escape(document.name)}$", navigation, re.MULTILINE), (
            document.name
        )
        assert document.name == "index.md" or f"({document.name})" in index, document.name


def test_the_number_of_kernels_is_as_the_document_says() -> None:
    """By the best instruction set that a CPU has, of all that it then has."""
    text = (ROOT / "docs" / "packs.md").read_text(encoding="utf-8")
    (table,) = re.findall(r"^\| best set \|(.*)\|\n\|.*\n\| kernels +\|(.*)\|$", text, re.MULTILINE)
    names, numbers = ([cell.strip(" `") for cell in line.split("|")] for line in table)
    assert {*names} == {isa.name for isa in SPEC.isas} - {"scalar"}
    for name, number in zip(names, numbers, strict=True):
        (best,) = [isa for isa in SPEC.isas if isa.name == name]
        usable = tuple(isa.name for isa in SPEC.isas if {*isa.requires} <= {*best.requires})
        for dim in (3, 333):
            made = kernels(SPEC, Choice((dim,), isas=usable))
            assert len(made) == int(number), (name, dim)
            assert {kernel.name.form for kernel in made} == {"rows", "gather"}
