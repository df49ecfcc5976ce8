"""Who may know whom."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from benches.run import COMMANDS

from . import ROOT
from .elements import SPEC


def imports(path: Path) -> Iterator[str]:
    """Dotted names that a module imports; relative ones with their dots."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (
                "." * node.level + ".".join(filter(None, [node.module, name.name])) for name in node.names
            )


def files(folder: str, pattern: str) -> list[Path]:
    """Files of the checkout, at least one."""
    found = sorted((ROOT / folder).rglob(pattern))
    assert found, f"no {pattern} in {folder}/"
    return found


@pytest.mark.parametrize("path", files("codegen", "*.py"), ids=lambda path: path.name)
def test_codegen_is_pure(path: Path) -> None:
    """The standard library and, in one place, Jinja; no clock, network, chance or host."""
    impure = {
        "time",
        "datetime",
        "random",
        "secrets",
        "socket",
        "urllib",
        "http",
        "os",
        "platform",
        "subprocess",
    }
    for name in imports(path):
        top = name.partition(".")[0]
        if top:
            assert top in sys.stdlib_module_names or (top == "jinja2" and path.name == "render.py"), name
            assert top not in impure, name
        else:
            assert not name.startswith(".."), name


# Of the generator's modules, the siblings that each may import.
KNOWN = {
    "naming": set[str](),
    "shape": set[str](),
    "wrap": set[str](),
    "cuda": {"spec"},
    "digest": {"spec"},
    "edges": {"naming", "spec"},
    "names": set[str](),
    "pack": {"names", "plan", "spec"},
    "relations": {"spec"},  # for type checkers alone
    "spec": {"relations", "values"},
    "values": {"relations"},
    "plan": {"naming", "shape", "spec"},
    "render": {"cuda", "digest", "edges", "naming", "plan", "shape", "spec", "wrap"},
    "emit": {"plan"},
    "choose": {"names", "plan", "spec"},
    "amalgam": {"plan", "render", "spec"},
    "__main__": {"emit", "plan", "render", "spec"},
    "__init__": set[str](),
}


@pytest.mark.parametrize("path", files("codegen", "*.py"), ids=lambda path: path.name)
def test_codegen_is_a_chain(path: Path) -> None:
    """What a kernel is knows nothing of how it is written."""
    siblings = {name.lstrip(".").partition(".")[0] for name in imports(path) if name.startswith(".")}
    assert siblings <= KNOWN[path.stem]


# What a folder of the package may import besides, which an extra installs.
EXTRAS = {
    "ray": {"fsspec", "ray"},
    "shards": {"pyarrow"},
    "serving": {"anyio", "starlette", "uvicorn"},  # anyio is Starlette's own
    "sklearn": {"joblib", "scipy", "sklearn"},
}


@pytest.mark.parametrize("path", files("ruvgen", "*.py"), ids=lambda path: path.name)
def test_runtime(path: Path) -> None:
    """Only _lib knows the compiled module; nobody needs the generator."""
    for name in imports(path):
        if "_native" in name or "_fast" in name:
            assert path.name == "_lib.py", name
        top = name.lstrip(".").partition(".")[0]
        assert top not in {"codegen", "jinja2", "tests", "benches", "cffi", "_cffi_backend"}, name
        if not name.startswith("."):
            more = EXTRAS.get(path.parent.name, set())
            assert top in sys.stdlib_module_names or top in {"numpy", "ruvgen"} | more, name


@pytest.mark.parametrize("path", files("ruvgen/csrc", "*.[ch]"), ids=lambda path: path.name)
def test_csrc_names_no_kernel(path: Path) -> None:
    """Kernels are rows of a table; nothing here prints, aborts, or reads the environment."""
    text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert not re.search(r"\brk_", text)
    assert not re.search(r"\b(printf|fprintf|puts|abort|exit|assert|getenv|setenv)\s*\(", text)
    assert "constructor" not in text
    assert not re.search(rf'#include "({"|".join(form.name for form in SPEC.forms)})_', text)


# Folders of csrc/, each of which uses only those before it.
ROOMS = ("memory", "sync", "stats", "file", "dispatch", "layout", "codec", "exact", "graph", "python")
DEFINED = re.compile(r"^[a-z][\w \*]*?\b(ruvgen_\w+)\([^;{]*?\)\n\{", re.MULTILINE)


def uses() -> dict[str, set[str]]:
    """By C file, the others whose functions it names."""
    texts = {
        path.relative_to(ROOT / "ruvgen" / "csrc").as_posix(): re.sub(
            r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL
        )
        for path in files("ruvgen/csrc", "*.c")
    }
    owner = {name: path for path, text in texts.items() for name in DEFINED.findall(text)}
    assert len(owner) > 200
    named = {path: set(re.findall(r"\bruvgen_\w+", text)) for path, text in texts.items()}
    return {path: {owner[name] for name in names & set(owner)} - {path} for path, names in named.items()}


def circles(known: dict[str, set[str]]) -> dict[str, list[str]]:
    """Who uses whom, without those that end in users of nobody: circles, and what leads to them."""
    while free := [name for name, others in known.items() if not others & set(known)]:
        known = {name: others for name, others in known.items() if name not in free}
    return {name: sorted(others & set(known)) for name, others in known.items()}


def test_a_circle_is_found() -> None:
    assert not circles({"a": {"b", "c"}, "b": {"c"}, "c": {"not one of them"}})
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": set()}) == {"a": ["b"], "b": ["c"], "c": ["a"]}


def test_files_use_each_other_one_way() -> None:
    """No circle of files, and none of folders."""
    known = uses()
    for path, others in known.items():
        for other in others:
            assert ROOMS.index(other.split("/")[0]) <= ROOMS.index(path.split("/")[0]), (path, other)
    assert not circles(known)


@pytest.mark.parametrize("path", files("ruvgen/csrc", "*.[ch]"), ids=lambda path: path.name)
def test_headers_come_from_below(path: Path) -> None:
    text, rooms = path.read_text(encoding="utf-8"), path.relative_to(ROOT / "ruvgen" / "csrc").parts
    for room in re.findall(r'#include "(\w+)/', text):
        assert len(rooms) == 1 or ROOMS.index(room) <= ROOMS.index(rooms[0]), (path.name, room)


@pytest.mark.parametrize("isa", SPEC.isas, ids=lambda isa: isa.name)
def test_the_build_names_no_isa(isa: object) -> None:
    text = (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")
    assert isa.name not in text.replace("PORTABLE", "")  # type: ignore[attr-defined]
    assert not re.search(r"-m(avx|arch|fma|sse)|GLOB", text)
    assert len(text.splitlines()) <= 120


@pytest.mark.parametrize("path", files("templates", "*.j2"), ids=lambda path: path.name)
def test_templates_decide_nothing(path: Path) -> None:
    """No dimension, and outside the vocabularies no number of lanes: such policy is the plan's."""
    text = re.sub(
        r"^ *//#.*$|/\*.*?\*/|\"[^\"\n]*\"",
        "",
        path.read_text(encoding="utf-8"),
        flags=re.MULTILINE,
    )
    numbers = {int(number) for number in re.findall(r"(?<![\w.-])(\d{2,})(?![\w.])", text)}
    assert not numbers & set(SPEC.dims)
    if path.parent.parent.name != "isa":
        assert not numbers


WRITTEN = [
    path
    for folder in ("codegen", "ruvgen", "templates", "tests", "benches", "profiling")
    for path in files(folder, "*.*")
    if path.suffix in {".py", ".c", ".h", ".j2", ".cdef"}
]


def test_files_are_short() -> None:
    """What is written by hand is read in one sitting."""
    long = [path.name for path in WRITTEN if path.read_text(encoding="utf-8").count("\n") > 400]
    assert not long


# Where views are made, entered and replaced: whoever reads them elsewhere would not be counted as a reader.
OWN_VIEWS = {"index.c", "load.c", "readers.c", "views.h"}


def test_views_are_entered() -> None:
    users = {
        path.name for path in files("ruvgen/csrc/graph", "*.[ch]") if "index->view" in path.read_text("utf-8")
    }
    assert users <= OWN_VIEWS


@pytest.mark.parametrize("path", files("generated", "*.[ch]"), ids=lambda path: path.name)
def test_generated_c_calls_only_its_own(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"\b(ruvgen_(find|cpu|force|row_at|isa_now)|malloc|free|printf)\(", text)
    assert "-ffast-math" not in text
    assert "#pragma omp" not in text
    assert "constructor" not in text


@pytest.mark.parametrize("path", files("ruvgen/csrc", "*.[ch]"), ids=lambda path: path.name)
def test_codecs_and_metrics_are_not_named(path: Path) -> None:
    """Which codec or metric it is, is asked in codec/ alone: elsewhere what it does, or what it measures."""
    text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    if path.parent.name == "codec":
        return
    assert set(re.findall(r"RUVGEN_CODEC_\w+", text)) <= {"RUVGEN_CODEC_AUTO", "RUVGEN_CODEC_COUNT"}
    assert set(re.findall(r"RUVGEN_METRIC_\w+", text)) <= {"RUVGEN_METRIC_COUNT"}


def rooms() -> dict[str, set[str]]:
    """Folders of benches/, and those that each may import, as the documents tell; "" is benches/ itself."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    (section,) = re.findall(r"^## Rooms of the benchmarks\n(.*?)^## ", text, re.MULTILINE | re.DOTALL)
    found = {
        name: set(re.findall(r"`(\w+)`", others))
        for name, others in re.findall(r"^\| `(\w+)/` *\|([^|]*)\|", section, re.MULTILINE)
    }
    return found | {"": set(found)}


def modules(path: Path) -> set[str]:
    """Files of benches/ and profiling/ that a module of benches/ imports, or names for others to import."""
    package = path.parent.relative_to(ROOT)
    near = {name for name in imports(path) if not name.startswith("..")}  # others are of another checkout
    dotted = {".".join(package.parts) + name if name.startswith(".") else name for name in near} | {
        name
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        for name in re.findall(r"\b(?:benches|profiling)(?:\.\w+)+", node.value)
    }
    found = set()
    for parts in [name.split(".") for name in dotted if name.split(".")[0] in ("benches", "profiling")]:
        for end in range(len(parts), 0, -1):  # the last parts may be names inside of a module
            place = ROOT.joinpath(*parts[:end])
            if module := next(filter(Path.is_file, (place.with_suffix(".py"), place / "__init__.py")), None):
                found.add(module.relative_to(ROOT).as_posix())
                break
        else:
            raise AssertionError(f"{path}: no module {'.'.join(parts)}")
    return found


def room(module: str) -> str:
    return module.removeprefix("benches/").rpartition("/")[0]


def test_folders_of_benches_form_no_circle() -> None:
    """Nor do their files; and none imports profiling, which measures with what benches offer."""
    known = {path.relative_to(ROOT).as_posix(): modules(path) for path in files("benches", "*.py")}
    known_rooms = rooms()
    assert {room(module) for module in known} == set(known_rooms)
    assert not circles(known_rooms)
    assert not circles(known)
    for module, others in known.items():
        for other in others:
            assert room(other) in {room(module), *known_rooms[room(module)]}, (module, other)


def test_commands_of_benches_are_there() -> None:
    for name, module in COMMANDS.items():
        text = (ROOT / "benches" / f"{module.replace('.', '/')}.py").read_text(encoding="utf-8")
        assert "\ndef main(argv: list[str]) -> int:\n" in text, name
