"""The exported library in other hands: CMake, pkg-config, and the examples of the documentation."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import ruvgen as rv
from ruvgen.export import export

from . import ROOT, toolchain
from .oracle import SEED

STRICT = ("-std=c11", "-O2", "-Wall", "-Wextra", "-Werror", "-pedantic")
EXAMPLES = ROOT / "docs" / "examples"
examples = pytest.mark.skipif(not EXAMPLES.is_dir(), reason="needs docs/examples")


def test_cmake_installs_it(tmp_path: Path) -> None:
    cmake = shutil.which("cmake")
    if not cmake:
        pytest.skip("needs cmake")
    build, prefix = tmp_path / "build", tmp_path / "prefix"
    source = tmp_path / "it's a source & more"  # CMake itself does not take dollars
    export(source, metrics=["dot"], isas=["scalar"])
    toolchain.output([cmake, "-S", source, "-B", build, f"-DCMAKE_INSTALL_PREFIX={prefix}"])
    toolchain.output([cmake, "--build", build, "--target", "install"])
    assert (prefix / "include" / "ruvgen_kernels.h").is_file()
    (text,) = (path.read_text(encoding="utf-8") for path in prefix.rglob("pkgconfig/ruvgen_kernels.pc"))
    assert f"prefix={prefix}\n" in text
    assert f"Version: {rv.__version__}\n" in text
    assert "@" not in text
    assert list(prefix.rglob("libruvgen_kernels.*"))


@examples
def test_the_nearest_example(tool: Callable[..., str], tmp_path: Path) -> None:
    export(tmp_path, dims=[4], metrics=["cosine"], isas=["avx2", "neon"])
    compiler = tool(*toolchain.compilers(toolchain.MACHINE))
    kernels = tmp_path / "ruvgen_kernels.c"
    command = [compiler, *STRICT, f"-I{tmp_path}"]
    toolchain.output([*command, EXAMPLES / "nearest.c", kernels, "-lm", "-o", tmp_path / "nearest"])
    said = toolchain.output([tmp_path / "nearest"])
    assert said.startswith("row 2 at 0.0513 by rk_cosine_f32_rows_d4__")


@examples
def test_the_sqlite_example(tool: Callable[..., str], tmp_path: Path) -> None:
    """Blobs at any address, and what is no vector."""
    shell = shutil.which("sqlite3")
    if not shell:
        pytest.skip("needs sqlite3")
    compiler, source = tool(*toolchain.compilers(toolchain.MACHINE)), tmp_path / "has.c"
    source.write_text("#include <sqlite3ext.h>\n")
    try:
        toolchain.output([compiler, "-fsyntax-only", source])
    except AssertionError:
        pytest.skip("needs sqlite3ext.h")
    export(tmp_path, dims=[64], metrics=["cosine"], isas=["avx2", "avx512", "neon"])
    parts = [EXAMPLES / "sqlite_distance.c", tmp_path / "ruvgen_kernels.c"]
    command = [compiler, *STRICT, "-fPIC", "-shared", f"-I{tmp_path}", *parts, "-lm"]
    toolchain.output([*command, "-o", tmp_path / "sqlite_distance.so"])

    def ask(x: str, y: str) -> str:
        query = f"SELECT coalesce(printf('%!.17g', vec_distance({x}, {y})), 'none')"
        load = f".load '{tmp_path / 'sqlite_distance'}'"
        return toolchain.output([shell, "-bail", ":memory:", "-cmd", load, query]).strip()

    a, b = np.random.default_rng(SEED).standard_normal((2, 64)).astype(np.float32)
    x, y = (f"x'{each.tobytes().hex()}'" for each in (a, b))
    assert float(ask(x, y)) == rv.cosine(a, b)
    moved = f"substr(x'00{a.tobytes().hex()}', 2)"
    assert float(ask(moved, y)) == rv.cosine(a, b)
    for bad in ("'text'", "x'0102'", "x''", x[:-9] + "'", "7"):
        with pytest.raises(AssertionError, match="vec_distance: "):
            ask(bad, y)
    with pytest.raises(AssertionError, match="no kernel for vectors of this length"):
        ask("x''", "x''")
    assert ask("NULL", y) in ("none", "0.0")  # printf makes 0.0 of NULL
