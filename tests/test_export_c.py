"""The exported library: it compiles alone, and gives the same bits as here, whatever compiles it."""

from __future__ import annotations

import shutil
import struct
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from codegen import naming
from ruvgen.export import export

from . import ROOT, disassembly, toolchain
from .elements import SPEC, Array, operands
from .oracle import SEED
from .samples import vectors
from .table import BY_NAME

STRICT = ("-Wall", "-Wextra", "-Werror", "-pedantic")
C, CPP = ("-std=c11",), ("-x", "c++", "-std=c++17")
CONTRACTS = (
    ("cosine", "f32"), ("dot", "f32"), ("dot", "i8"), ("cosine", "i8"), ("hamming", "b1"),
    ("cosine", "double"), ("euclidean", "double"),
)  # fmt: skip
EXACT = ("dot", "hamming")  # of bytes and bits
DIMS = (64, 7, 77)  # of which the first has kernels of its own
ISAS, FORMS = ([each.name for each in rows] for rows in (SPEC.isas, SPEC.forms))
NUMBERS = {kind: [each.name for each in getattr(SPEC, f"{kind}s")] for kind in ("metric", "dtype")}
linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Little of everything, in a directory whose name a shell would not like."""
    out = tmp_path_factory.mktemp("small") / "it's $(here); &"
    export(out, dims=[5], metrics=["cosine"], dtypes=["f32", "i8"])
    return out


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the results of which are compared."""
    out = tmp_path_factory.mktemp("wide")
    metrics, dtypes = (list(dict.fromkeys(names)) for names in zip(*CONTRACTS, strict=True))
    export(out, dims=DIMS[:1], metrics=metrics, dtypes=dtypes)
    return out


def compiled(compiler: str, out: Path, source: Path, *options: str) -> Path:
    """An object of the exported source."""
    command = [*compiler.split("\n"), "-O2", *STRICT, *options, "-c", source / "ruvgen_kernels.c"]
    toolchain.output([*command, "-o", out / "kernels.o"])
    return out / "kernels.o"


@pytest.mark.parametrize("language", [C, CPP], ids=["c11", "c++17"])
@pytest.mark.parametrize(
    "names", [toolchain.compilers(toolchain.MACHINE), toolchain.CLANG], ids=["cc", "clang"]
)
def test_compiles_alone(
    names: tuple[str, ...], language: tuple[str, ...], small: Path, tool: Callable[..., str], tmp_path: Path
) -> None:
    assert compiled(tool(*names), tmp_path, small, *language).stat().st_size


@pytest.mark.parametrize("language", [C, CPP], ids=["c11", "c++17"])
def test_compiles_for_aarch64(
    language: tuple[str, ...], small: Path, tool: Callable[..., str], tmp_path: Path
) -> None:
    compiler = tool(*toolchain.compilers("aarch64"))
    if language is CPP and not shutil.which(compiler.replace("gcc", "g++")):
        pytest.skip("needs aarch64-linux-gnu-g++")
    assert compiled(compiler, tmp_path, small, *language).stat().st_size


@pytest.mark.parametrize("language", [C, CPP], ids=["c11", "c++17"])
@pytest.mark.parametrize("arch", ["x86_64", "aarch64"])
def test_compiles_with_zig(
    arch: str, language: tuple[str, ...], small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not find_spec("ziglang"):
        pytest.skip("needs ziglang")
    for cache in ("GLOBAL", "LOCAL"):
        monkeypatch.setenv(f"ZIG_{cache}_CACHE_DIR", str(tmp_path))
    zig = "\n".join([sys.executable, "-P", "-m", "ziglang", "cc", "-target", f"{arch}-linux-gnu"])
    assert compiled(zig, tmp_path, small, *language).stat().st_size


def test_the_header_is_cpp(small: Path, tool: Callable[..., str], tmp_path: Path) -> None:
    """With all that is inline in it, and alone."""
    source = tmp_path / "user.cpp"
    source.write_text(
        """#include "ruvgen_kernels.h"
        #include <cstdint>
        #include <cstdio>
        int main()
        {
            const float x[5] = {3, 0, 4, 0, 0}, y[5] = {4, 0, 3, 0, 0};
            const std::int8_t a[5] = {1}, b[5] = {-1};
            const std::size_t far = 1u << 20;
            std::printf("%.2f %.2f %d\\n", ruvgen_distance_f32(RUVGEN_METRIC_COSINE, x, y, 5),
                        ruvgen_distance_i8(RUVGEN_METRIC_COSINE, a, b, 5),
                        ruvgen_distance_f32(RUVGEN_METRIC_COSINE, x, y, far)
                            == ruvgen_distance_f32(RUVGEN_METRIC_COSINE, x, y, far));
        }
        """
    )
    compiler = tool("g++", "c++", "clang++")
    kernels = compiled(tool(*toolchain.compilers(toolchain.MACHINE)), tmp_path, small, *C)
    strict = [*STRICT, "-Wconversion", "-Wshadow"]
    command = [compiler, "-std=c++17", *strict, f"-I{small}", source, kernels]
    toolchain.output([*command, "-lm", "-o", tmp_path / "user"])
    assert toolchain.output([tmp_path / "user"]) == "0.04 2.00 0\n"


@linux
def test_the_object(small: Path, tool: Callable[..., str], tmp_path: Path) -> None:
    """Two functions to the world; of it nothing but libc and libm; nothing that runs at load time."""
    kernels = compiled(tool(*toolchain.compilers(toolchain.MACHINE)), tmp_path, small, *C)
    defined = toolchain.output([tool("nm"), "-g", "--defined-only", kernels]).split()
    assert set(defined[2::3]) == {"ruvgen_find", "ruvgen_find_up_to"}
    needed = set(toolchain.output([tool("nm"), "-u", kernels]).split()) - {"U", "_GLOBAL_OFFSET_TABLE_"}
    assert needed <= {"sqrt", "sqrtf", "memcpy", "memset", "memcmp", "getauxval", "__stack_chk_fail"}
    sections = toolchain.output([tool("readelf"), "-SW", kernels])
    assert "init_array" not in sections
    assert "ctors" not in sections


@pytest.mark.skipif(toolchain.MACHINE != "x86_64", reason="needs x86-64")
def test_instructions_stay_in_their_kernels(small: Path, tool: Callable[..., str], tmp_path: Path) -> None:
    kernels = compiled(tool(*toolchain.compilers("x86_64")), tmp_path, small, *C)
    tool("objdump")
    found = disassembly.functions(kernels)
    assert {"scalar", "avx2", "avx512"} <= {function.isa for function in found}
    assert not list(disassembly.misplaced(found, disassembly.allowed_features()))


@pytest.mark.parametrize("option", ["-ffast-math", "-ffinite-math-only"])
def test_refuses_other_arithmetic(option: str, small: Path, tool: Callable[..., str], tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="results would be wrong with -ffast-math"):
        compiled(tool(*toolchain.compilers(toolchain.MACHINE)), tmp_path, small, *C, option)


def cases() -> Iterator[tuple[str, str, Array, Array]]:
    """Metric and element type, a query, rows."""
    rng = np.random.default_rng(SEED)
    for metric, dtype in CONTRACTS:
        for dim in DIMS:
            types = operands(dtype, "rows")
            rows = np.stack([row for _ in range(3) for row in vectors(rng, types.rows, dim)][:11])
            yield metric, dtype, vectors(rng, types.query, dim)[0], rows


def answers(program: list[Any], path: Path) -> list[list[list[str]]]:
    """For each case what was printed, in words."""
    every = []
    for metric, dtype, x, base in cases():
        head = (NUMBERS["metric"].index(metric), NUMBERS["dtype"].index(dtype), len(x), len(base))
        data = struct.pack("6I", *head, x.nbytes, base.strides[0]) + x.tobytes() + base.tobytes()
        path.write_bytes(data)
        every.append([line.split() for line in toolchain.output([*program, path]).splitlines()])
    return every


def agree(said: list[list[list[str]]]) -> set[str]:
    """Compare to the last bit with the kernels here; returns the instruction sets that were met.

    Those of another architecture are compared where results are exact.
    """
    met = set()
    for (_, _, x, base), lines in zip(cases(), said, strict=True):
        assert lines
        for _, form, symbol, *numbers in lines:
            name = naming.parse(symbol)
            assert name.form == FORMS[int(form)]
            assert name.dim in (0, len(x))
            row = BY_NAME.get(name)
            if row is None and name.metric in EXACT and name.dtype != "f32":
                row = BY_NAME[replace(name, isa="scalar", dim=0)]
            if row is None or row.missing:
                continue
            operand = base[0] if name.form == "pair" else x
            want = row(operand, np.ascontiguousarray(base[::-1]) if name.form == "gather" else base)
            got = np.array([float.fromhex(number) for number in numbers])
            assert got.tobytes() == want.astype(np.float64).tobytes(), symbol
            met.add(name.isa)
    return met


def program(compiler: str, wide: Path, out: Path, *options: str) -> Path:
    """tests/c/exported.c with the library, which the options are for."""
    kernels = compiled(compiler, out, wide, *options)
    source = ROOT / "tests" / "c" / "exported.c"
    command = [compiler, *C, *STRICT, f"-I{wide}", source, kernels, "-lm"]
    if "-static" in options:
        command.append("-static")
    toolchain.output([*command, "-o", out / "exported"])
    return out / "exported"


# Whatever compilers are told, they contract nothing.
@pytest.mark.parametrize(
    ("names", "options"),
    [
        (toolchain.compilers(toolchain.MACHINE), (*C, "-ffp-contract=fast")),
        (toolchain.compilers(toolchain.MACHINE), (*CPP, "-O3")),
        (toolchain.CLANG, (*C, "-O1")),
    ],
    ids=["cc", "c++", "clang"],
)  # fmt: skip
def test_the_same_bits_as_here(
    names: tuple[str, ...],
    options: tuple[str, ...],
    wide: Path,
    tool: Callable[..., str],
    tmp_path: Path,
    free_isa: None,
) -> None:
    """And the same kernels for the same instruction set, measured preferences included."""
    said = answers([program(tool(*names), wide, tmp_path, *options)], tmp_path / "cases")
    assert agree(said) == set(rv.isas())
    own = set(rv.isas())
    for (metric, dtype, x, _), lines in zip(cases(), said, strict=True):
        for isa, form, symbol, *_ in lines:
            if int(isa) >= len(ISAS) or ISAS[int(isa)] not in own:
                continue
            rv.use_isa(ISAS[int(isa)])
            here = naming.parse(rv.which(metric, dtype, FORMS[int(form)], len(x)))
            assert naming.parse(symbol) == here
        forms = {"pair", "rows", "gather"} & set(SPEC.dtype(dtype).forms)
        assert {FORMS[int(form)] for _, form, *_ in lines} == forms


def test_the_same_bits_on_aarch64(wide: Path, tool: Callable[..., str], tmp_path: Path) -> None:
    """Portable C under emulation as here; where scalar code has fused multiply-adds, none is contracted."""
    compiler, emulator = tool(*toolchain.compilers("aarch64")), tool("qemu-aarch64", "qemu-aarch64-static")
    built = program(compiler, wide, tmp_path, *C, "-ffp-contract=fast", "-static")
    best = answers([emulator, "-cpu", "max", built], tmp_path / "cases")
    assert {"scalar", "neon", "neondot"} <= agree(best)
    assert {naming.parse(line[2]).isa for lines in best for line in lines} == {"scalar", "neon", "neondot"}
    plain = answers([emulator, "-cpu", "cortex-a53", built], tmp_path / "cases")
    assert {naming.parse(line[2]).isa for lines in plain for line in lines} == {"scalar", "neon"}


def test_only_dims(tmp_path: Path, tool: Callable[..., str]) -> None:
    """No kernel for another dimension; those there are have the bits of the kernels for any."""
    export(tmp_path, dims=[7], metrics=["cosine", "dot"], dtypes=["f32", "i8"], isas=["avx2"], any_dim=False)
    built = program(tool(*toolchain.compilers(toolchain.MACHINE)), tmp_path, tmp_path, *C)
    for (_, dtype, x, base), lines in zip(cases(), answers([built], tmp_path / "cases"), strict=True):
        assert bool(lines) == (len(x) == 7 and dtype in ("f32", "i8"))
        for _, form, symbol, *numbers in lines:
            name = naming.parse(symbol)
            assert name.dim == 7
            row = BY_NAME[replace(name, dim=0)]
            if form == str(FORMS.index("rows")) and not row.missing:
                got = np.array([float.fromhex(number) for number in numbers])
                assert got.tobytes() == row(x, base).astype(np.float64).tobytes()
