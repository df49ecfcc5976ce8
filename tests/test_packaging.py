"""The installed package: complete, light to import, and able to generate."""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import ruvgen as rv
from ruvgen import _lib

from . import ROOT, oracle

PACKAGE = Path(rv.__file__).parent


def run(*arguments: str, cwd: Path) -> str:
    """Output of a fresh interpreter, far from the checkout."""
    env = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=cwd, env=env, check=True, capture_output=True, text=True).stdout


def test_the_installed_package_is_tested() -> None:
    assert importlib.util.find_spec("ruvgen._native") is not None
    assert PACKAGE != ROOT / "ruvgen" or importlib.metadata.distribution("ruvgen").read_text(
        "direct_url.json"
    )


def test_the_version_is_looked_up_only_when_asked_for(tmp_path: Path) -> None:
    code = "import numpy, sys; before = {*sys.modules}; import ruvgen; print(sorted({*sys.modules} - before))"
    loaded = run("-c", code, cwd=tmp_path)
    assert "ruvgen.index" in loaded
    assert "importlib.metadata" not in loaded  # longer than all the rest of the import


def test_metadata() -> None:
    metadata = importlib.metadata.metadata("ruvgen")
    assert rv.__version__ == metadata["Version"] == importlib.metadata.version("ruvgen")
    assert metadata["License-Expression"] == "MIT OR Apache-2.0"
    required = importlib.metadata.requires("ruvgen") or []
    always = {line.split(">")[0].strip() for line in required if "extra ==" not in line}
    assert always == {"cffi", "numpy"}
    assert any(line.startswith("jinja2") and "generate" in line for line in required)


def test_public_names() -> None:
    search = {
        "FlatIndex",
        "Index",
        "SoAStore",
        "Subset",
        "cdist",
        "generate",
        "info",
        "isa",
        "isas",
        "knn",
        "radius",
        "use_isa",
        "which",
        *_lib.METRICS,
        *_lib.DERIVED,
    }
    assert set(rv.__all__) == search | {"Stats", "pin_workers", "stats"}
    assert all(callable(getattr(rv, name)) for name in rv.__all__)
    assert all(getattr(rv, name).__doc__ for name in rv.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'hamming_distance'"):
        rv.hamming_distance  # noqa: B018


def test_names_that_moved() -> None:
    moved = {"Arena", "Counter", "Histogram", "ObjectPool", "QueueClosed", "WorkQueue"}
    assert set(rv.runtime.__all__) == moved
    assert not moved & set(dir(rv))  # no tool that lists the module meets the warning
    for name in moved:
        with pytest.warns(DeprecationWarning, match=f"ruvgen.{name} is now ruvgen.runtime.{name}") as told:
            assert getattr(rv, name) is getattr(rv.runtime, name)
        assert told[0].filename == __file__


HEAVY = (
    "jinja2", "ruvgen.codegen", "ruvgen.runtime", "ruvgen.compat", "ruvgen.cuda", "tomllib", "pytest",
    "hypothesis",
)  # fmt: skip


@pytest.mark.parametrize("module", HEAVY)
def test_import_is_light(module: str, tmp_path: Path) -> None:
    code = f"import sys, ruvgen; print({module!r} in sys.modules)"
    assert run("-c", code, cwd=tmp_path) == "False\n"


def test_import_says_nothing(tmp_path: Path) -> None:
    assert run("-W", "error", "-c", "import ruvgen", cwd=tmp_path) == ""


def test_the_source_tree_explains_itself(tmp_path: Path) -> None:
    """Importing it without its compiled part says what to do."""
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import ruvgen"
    (tmp_path / "ruvgen").symlink_to(ROOT / "ruvgen")
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    if "numpy" not in done.stderr.splitlines()[-1]:
        assert "pip install ." in done.stderr


def test_files() -> None:
    for name in (
        "py.typed",
        "_native.pyi",
        "codegen/spec.toml",
        "templates/body.j2",
        "csrc/ruvgen.h",
        "csrc/detect.h",
        "cuda/kernel.cu",
    ):
        assert (PACKAGE / name).is_file() or (ROOT / name.removeprefix("ruvgen/")).is_file(), name
    names = {file.name for file in importlib.metadata.files("ruvgen") or []}
    assert not {name for name in names if name.endswith((".o", ".c", ".a"))}


def test_installed_generator_writes_the_same_bytes() -> None:
    """ruvgen.codegen with ruvgen/templates is the checkout's codegen with templates/."""
    modules = {
        name: importlib.import_module(f"ruvgen.codegen.{name}") for name in ("spec", "plan", "render", "emit")
    }
    spec = modules["spec"].load()
    kernels = modules["plan"].plan(spec)
    files = modules["emit"].with_manifest(modules["render"].render(spec, kernels), kernels)
    for name, text in files.items():
        assert (ROOT / "generated" / name).read_text(encoding="utf-8") == text, name
    assert modules["render"].TEMPLATES.is_dir()


def test_info() -> None:
    facts = rv.info()
    assert facts["ruvgen"] == rv.__version__
    assert facts["isa"] == rv.isa()
    assert facts["isas"] == list(rv.isas())
    assert facts["metrics"] == [*oracle.METRICS, *_lib.DERIVED]
    assert facts["kernels"] == len(_lib.rows())
    assert set(facts["cpu features"]) <= set(oracle.SPEC.features)
    assert facts["build"].startswith(("gcc ", "clang "))
    assert "pgo=" in facts["build"]


def test_info_command(tmp_path: Path) -> None:
    assert json.loads(run("-m", "ruvgen", "info", "--json", cwd=tmp_path)) == json.loads(
        json.dumps(rv.info())
    )
    lines = run("-m", "ruvgen", "info", cwd=tmp_path).splitlines()
    assert [line.split("  ")[0].rstrip() for line in lines] == list(rv.info())
    assert f"isa           {rv.isa()}" in lines


@pytest.mark.parametrize("arguments", ["", "frobnicate", "info --xml"])
def test_usage(arguments: str, tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError) as error:
        run("-m", "ruvgen", *arguments.split(), cwd=tmp_path)
    assert error.value.returncode == 2
    assert error.value.stderr.startswith("usage: python -m ruvgen")
