"""SECURITY.md says what is read, written and started; here it is held against the code."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from . import ROOT

if not (ROOT / "SECURITY.md").exists() or not (ROOT / "ruvgen").exists():
    pytest.skip("tests of an installed package, without the checkout", allow_module_level=True)

TEXT = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
SOURCES = sorted((ROOT / "ruvgen").rglob("*.py"))

# Prints what importing ruvgen reads of the environment, and the files and processes that it opens. NumPy and
# cffi come first, so that theirs are not counted.
WATCH = """
import json, os, sys
import cffi, numpy
# Modules are looked for and read by Python itself.
code = tuple(filter(None, sys.path))
read, opened = set(), []
WATCHED = (
    "open", "os.listdir", "os.scandir", "os.mkdir", "os.rename", "os.remove", "os.exec", "os.fork",
    "os.posix_spawn", "os.system", "subprocess", "socket", "urllib",
)
get = type(os.environ).__getitem__
def watched(self, key):
    read.add(key)
    return get(self, key)
type(os.environ).__getitem__ = watched
def hook(event, args):
    if event.startswith(WATCHED):
        opened.append([event, *(str(each) for each in args[:2])])
sys.addaudithook(hook)
import ruvgen
print(json.dumps([sorted(read), [each for each in opened if not each[1].startswith(code)]]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="what it says of Linux")
def test_what_an_import_reads(tmp_path: Path) -> None:
    env = {
        key: value for key, value in os.environ.items() if not key.startswith(("RUVGEN_", "XDG_", "PYTHON"))
    }
    command = [sys.executable, "-P", "-c", WATCH]
    done = subprocess.run(
        command,
        cwd=tmp_path,
        env=env | {"HOME": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"},
        check=True,
        capture_output=True,
        text=True,
    )
    read, opened = json.loads(done.stdout)
    (said,) = re.findall(r"At import it reads the environment variables (.*?), on Linux `(.*?)`", TEXT)
    assert set(read) <= set(re.findall(r"`(\w+)`", said[0]))
    assert opened
    assert all(each[0] == "open" and each[1] == said[1] and each[2] in ("r", "rb") for each in opened), opened


def variables() -> set[str]:
    """Environment variables that the package names."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES)
    return set(re.findall(r'"(RUVGEN_[A-Z]+|XDG_[A-Z_]+|CC)"', text))


def test_every_variable_is_told_of() -> None:
    assert variables() >= {"RUVGEN_ISA", "XDG_CACHE_HOME", "CC"}
    for name in variables():
        assert f"`{name}`" in TEXT, name


MESSAGES = "multiprocessing.connection"  # messages over sockets, without processes


def imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            module = node.module or ""
            found |= (
                {f"{module}.{name.name}" for name in node.names} if module == "multiprocessing" else {module}
            )
    return {name if name == MESSAGES else name.partition(".")[0] for name in found}


def test_who_starts_processes_and_who_connects() -> None:
    """One module starts compilers, which two others use; actors on Ray and their clients alone connect."""
    using = {path.name: imported(path) for path in SOURCES}
    assert {name for name, modules in using.items() if modules & {"subprocess", "multiprocessing"}} == {
        "compilers.py"
    }
    network = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "asyncio", MESSAGES}
    connecting = {path.relative_to(ROOT).as_posix() for path in SOURCES if imported(path) & network}
    assert connecting == {f"ruvgen/ray/{name}.py" for name in ("calling", "door", "lines")}
    callers = {
        path.name
        for path in SOURCES
        if re.search(r"^\s*(from|import) .*\bcompilers\b", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert callers == {"specialise.py"}
    assert "shell=True" not in (ROOT / "ruvgen" / "compilers.py").read_text(encoding="utf-8")


# Modules that write files, with what SECURITY.md calls them by.
WRITERS = {
    "_cache.py": "`RUVGEN_CUBINS`",
    "_files.py": "`ruvgen.compat`",
    "_index.py": "`ruvgen.compat`",
    "copying.py": "`save`",
    **dict.fromkeys(("building.py", "files.py", "manifest.py", "saving.py"), "`ruvgen.shards`"),
    **dict.fromkeys(("actor.py", "fetching.py"), "`ruvgen.ray`"),
    "logged.py": "`log`",
    "export.py": "`export`",
    "search.py": "`-o`",
    "pack_file.py": "`/proc/self/fd`",
    "packs.py": "folder of packs",
    "specialise.py": "`specialise`",
    "profile_file.py": "profile",
    "truth.py": "`datasets.ground_truth`",
}
WRITING = re.compile(
    r"write_text|write_bytes|mkstemp|mkdtemp|TemporaryFile|TemporaryDirectory|\.mkdir\(|np\.save|"
    r"""open\([^)]*["'](?:[wax]b?|r\+b?)["']|\.rename\(|\.save\(path\)"""
)


def test_who_writes() -> None:
    writers = {path.name for path in SOURCES if WRITING.search(path.read_text(encoding="utf-8"))}
    assert writers <= set(WRITERS), writers - set(WRITERS)
    for name in writers:
        assert WRITERS[name] in TEXT, name
