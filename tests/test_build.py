"""What compilers make of the generated C, and what the built library shows the world."""

from __future__ import annotations

import importlib.util
import os
import platform
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.plan import plan

from . import ROOT, disassembly, toolchain
from .elements import SPEC

x86 = pytest.mark.skipif(platform.machine() != "x86_64", reason="needs x86-64")
linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")


@pytest.fixture(scope="module")
def functions(objects: Callable[[str], list[Path]], tool: Callable[..., str]) -> list[disassembly.Function]:
    """Every function of the C sources, compiled as shipped but not linked."""
    tool("objdump")
    return [function for path in objects("x86_64") for function in disassembly.functions(path)]


@pytest.fixture(scope="module")
def library() -> Path:
    """The installed extension module."""
    spec = importlib.util.find_spec("ruvgen._native")
    assert spec is not None
    assert spec.origin
    return Path(spec.origin)


@pytest.mark.parametrize("arch", ["x86_64", "aarch64"])
def test_no_warnings(arch: str, objects: Callable[[str], list[Path]]) -> None:
    """Compiled as shipped, with warnings as errors."""
    assert all(path.stat().st_size for path in objects(arch))


def test_kernels_of_lenient_builds_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that were built with warnings that are no errors: nobody has seen that there are none."""
    monkeypatch.setenv("RUVGEN_KERNELS", str(tmp_path / "libruvgen_kernels.a"))
    (tmp_path / "CMakeCache.txt").write_text("RUVGEN_WERROR:BOOL=OFF\n", encoding="utf-8")
    with pytest.raises(AssertionError, match="without RUVGEN_WERROR=ON: unset RUVGEN_KERNELS"):
        toolchain.kernels(tmp_path / "out")


def test_no_warnings_from_clang(clang_objects: list[Path]) -> None:
    assert all(path.stat().st_size for path in clang_objects)


@x86
def test_instructions_stay_in_their_kernels(functions: list[disassembly.Function]) -> None:
    assert not list(disassembly.misplaced(functions, disassembly.allowed_features()))
    assert not list(disassembly.kernels_without_vectors(functions))
    kernels = {function.isa for function in functions} - {""}
    assert kernels == {isa.name for isa in SPEC.isas if isa.arch in ("any", "x86_64")}


@x86
def test_avxvnni_kernels_multiply_by_its_instruction(functions: list[disassembly.Function]) -> None:
    """In the encoding that its CPUs have, but for sums of queries, some of which are nothing."""
    own = {
        f.symbol: [text for _, text in f.code] for f in functions if f.isa == "avxvnni" and f.base == f.symbol
    }
    assert own
    for symbol, code in own.items():
        follows = any("__avxvnni>" in text for text in code)  # equal code is merged; a base does the work
        assert follows or "_qnorms_" in symbol or any("{vex} vpdpbusd" in text for text in code), symbol


@x86
def test_features_are_detected_by_the_bits_that_compilers_name(
    tool: Callable[..., str], tmp_path: Path
) -> None:
    text = (toolchain.CSRC / "detect.h").read_text(encoding="utf-8")
    bits = re.findall(r"^ +\{RUVGEN_CPU_(\w+), \d+, \d+, E.X, (\d+), OS_\w+\},", text, re.MULTILINE)
    needed = {name for isa in SPEC.isas if isa.arch == "x86_64" for name in isa.requires}
    assert {name.lower() for name, _ in bits} == needed
    source = tmp_path / "bits.c"
    asserts = [f'_Static_assert(bit_{name} == 1u << {bit}, "{name}");' for name, bit in bits]
    source.write_text("\n".join(["#include <cpuid.h>", *asserts]), encoding="utf-8")
    toolchain.output([tool(*toolchain.compilers("x86_64")), "-fsyntax-only", source])


@pytest.mark.parametrize("old", [["-U__GNUC__", "-D__GNUC__=11"], ["-D__clang__", "-D__clang_major__=11"]])
def test_old_compilers_are_refused_by_name(old: list[str], tool: Callable[..., str]) -> None:
    """Those of before AVX-VNNI, whose own message would be about a pragma."""
    header = toolchain.CSRC / "kernel.h"
    toolchain.output([tool("gcc"), "-fsyntax-only", header])
    with pytest.raises(AssertionError, match="ruvgen needs gcc 12, clang 12 or later"):
        toolchain.output([tool("gcc"), "-fsyntax-only", *old, header])


# Two sums of four rows, a table, two masks and zero are more than sixteen registers; so are twelve sums,
# three queries, a row and a difference, of which gcc keeps one sum in memory. Reading it back takes less
# time than the 24 operations of a turn.
SPILL = (
    "rk_jaccard_b1_rows_dn__avx2:", "rk_jaccard_b1_gather_dn__avx2:",
    "sqeuclidean_f32_block_long__avx2:", "sqeuclidean_double_block_long__avx2:",
)  # fmt: skip


@x86
def test_accumulators_stay_in_registers(functions: list[disassembly.Function]) -> None:
    spilled = [text for text in disassembly.spilled(functions) if not text.startswith(SPILL)]
    assert not spilled, "\n".join(spilled)


@x86
def test_the_unstripped_library(tool: Callable[..., str]) -> None:
    path = os.environ.get("RUVGEN_UNSTRIPPED")
    if not path:
        pytest.skip("needs RUVGEN_UNSTRIPPED, the path of a library with its symbols")
    tool("objdump")
    found = disassembly.functions(Path(path))
    assert {"avx512", "avx512vnni"} <= {function.isa for function in found}
    assert not disassembly.violations(found)


@x86
def test_the_scan_sees_violations(tool: Callable[..., str], tmp_path: Path) -> None:
    """Wide code in a narrow kernel, in plain functions and in a compiler's parts of them; and a spill."""
    tool("objdump")
    source = tmp_path / "bad.s"
    source.write_text(
        """
        rk_dot_f32_pair_dn__avx512: vaddps %zmm0, %zmm1, %zmm2; ret
        rk_dot_f32_pair_dn__avx512.cold: vaddps %zmm0, %zmm1, %zmm2; ret
        rk_dot_f32_pair_dn__avx2: vaddps %ymm0, %ymm1, %ymm2; shlx %rax, %rbx, %rcx; ret
        rk_dot_f32_rows_dn__avx2: vaddps %zmm0, %zmm1, %zmm2; ret
        rk_l1_f32_rows_dn__avx2: vmovups %ymm16, %ymm17; ret
        rk_dot_f32_pair_dn__scalar: vaddss %xmm0, %xmm1, %xmm2; ret
        rk_dot_f32_rows_dn__avx512: ret
        plain: mulx %rax, %rbx, %rcx; ret
        plain.constprop.0: vzeroupper; ret
        fine: addps %xmm0, %xmm1; tzcnt %eax, %eax; ret
        rk_l2_f32_rows_dn__avx2: vmovaps %ymm0, 8(%rsp)
        1: vsubps (%rdi), %ymm1, %ymm2; vfmadd231ps %ymm2, %ymm2, %ymm3; vmovaps %ymm3, -0x20(%rbp)
        jne 1b; ret
        rk_l2_f32_tile_dn__avx2: nop
        1: vsubps (%rdi), %ymm1, %ymm2; vfmadd231ps %ymm2, %ymm2, %ymm3; vmovaps %ymm3, -0x20(%rbp)
        jne 1b; ret
        rk_l2_f32_gather_d64__avx2: nop
        1: vfmadd231ps %ymm2, %ymm1, %ymm3; vaddps 8(%rsp), %ymm3, %ymm3; vmovups %ymm3, 8(%rsp)
        jne 1b; vmovaps %ymm0, 8(%rsp); ret
        rk_dot_i8_rows_dn__avx512: vpdpbusd %zmm0, %zmm1, %zmm2; ret
        rk_dot_i8_rows_dn__avx512vnni: vpdpbusd %zmm0, %zmm1, %zmm2; vpopcntq %zmm0, %zmm1; ret
        rk_dot_u8_rows_dn__avx512vnni: vpopcntb %zmm0, %zmm1; ret
        rk_dot_i8_rows_dn__avxvnni: {vex} vpdpbusd %ymm0, %ymm1, %ymm2; ret
        rk_dot_u8_rows_dn__avxvnni: vpdpbusd %ymm0, %ymm1, %ymm2; ret
        rk_dot_sq8_rows_dn__avxvnni: vmovdqu8 %ymm16, %ymm17; ret
        rk_dot_sq8_rows_dn__avx512vnni: {vex} vpdpbusd %ymm0, %ymm1, %ymm2; ret
        rk_dot_sq8_rows_dn__avx2: {vex} vpdpbusd %ymm0, %ymm1, %ymm2; ret
        rk_l2_i8_gather_dn__avxvnni: nop
        1: vpxor (%rdi), %ymm1, %ymm2; {vex} vpdpbusd %ymm2, %ymm1, %ymm3; {vex} vpdpbusd %ymm2, %ymm1, %ymm4
        vmovdqa %ymm3, -0x40(%rsp); jne 1b; ret
        rk_dot_f16_rows_dn__avx2: vcvtph2ps (%rax), %ymm0; ret
        rk_l2_i8_norms_dn__avx2: jmp rk_dot_f16_rows_dn__avx2
        plain_half: vcvtph2ps (%rax), %ymm0; ret
        rk_l1_u8_rows_dn__avx512vnni: nop
        1: vpsadbw (%rdi), %zmm1, %zmm2; vpaddd %zmm2, %zmm3, %zmm3; vmovdqa64 %zmm3, -0x40(%rsp)
        jne 1b; ret
        rk_cos_f32_tile_dn__avx2: nop
        1: vmulps %ymm1, %ymm2, %ymm3; vsubps %ymm1, %ymm2, %ymm2; vsqrtps %ymm3, %ymm4
        vmovaps %ymm4, 8(%rsp); jne 1b; ret
        """.replace("; ", "\n")
    )
    text = re.sub(r"^ *(\w[\w.]*): ", r".type \1, @function\n\1:\n", source.read_text(), flags=re.MULTILINE)
    source.write_text(re.sub(r"^\.type 1, @function\n", "", text, flags=re.MULTILINE))
    toolchain.output([tool("as", "gcc"), "--64", source, "-o", tmp_path / "bad.o"])
    found = disassembly.functions(tmp_path / "bad.o")
    misplaced = disassembly.misplaced(found, disassembly.allowed_features())
    assert {line.split()[0] for line in misplaced} == {
        "rk_dot_f32_rows_dn__avx2",
        "rk_l1_f32_rows_dn__avx2",
        "rk_dot_f32_pair_dn__scalar",
        "rk_dot_i8_rows_dn__avx512",
        "rk_dot_u8_rows_dn__avx512vnni",
        "rk_dot_u8_rows_dn__avxvnni",
        "rk_dot_sq8_rows_dn__avxvnni",
        "rk_dot_sq8_rows_dn__avx512vnni",
        "rk_dot_sq8_rows_dn__avx2",
        "plain",
        "plain.constprop.0",
        "plain_half",
    }
    without = [line.partition(":")[0] for line in disassembly.kernels_without_vectors(found)]
    assert "rk_dot_f32_rows_dn__avx512" in without
    assert "rk_l2_i8_norms_dn__avx2" not in without
    spilled = {line.split(":")[0] for line in disassembly.spilled(found)}
    narrow = {f"rk_l2_f32_{kind}__avx2" for kind in ("rows_dn", "tile_dn", "gather_d64")}
    assert spilled == {*narrow, "rk_l1_u8_rows_dn__avx512vnni", "rk_l2_i8_gather_dn__avxvnni"}
    assert disassembly.main([str(tmp_path / "bad.o")]) == 1


# What the kernels of a metric are made of, by the vocabulary of their vectors.
NEON = {
    ("float", "dot"): r"^fmla v\d+\.4s",
    ("float", "euclidean"): r"^fmla v\d+\.4s",
    ("double", "dot"): r"^fmla v\d+\.2d",
    ("nibble", "dot"): r"^smlal2? v\d+\.8h",
    ("integer", "dot"): r"^smlal2? v\d+\.4s",
    ("integer", "euclidean"): r"^smlal2? v\d+\.4s",
    ("bits", "hamming"): r"^cnt v\d+\.16b",
    ("integer", "manhattan"): r"^[su]abdl?2? v",
}
SIGNS = {"i8": "s", "u8": "u", "sq8": "s", "sq4": "s"}


def test_neon_kernels(tool: Callable[..., str], objects: Callable[[str], list[Path]]) -> None:
    """Vectors everywhere, fused multiply-adds where the source says so, dot products in their tier alone."""
    objdump = tool("aarch64-linux-gnu-objdump")
    found = [f for path in objects("aarch64") for f in disassembly.functions(path, objdump)]
    assert not list(disassembly.misplaced(found, disassembly.allowed_features()))
    code = {function.symbol: "\n".join(text for _, text in function.code) for function in found}
    for kernel in plan(SPEC):
        if kernel.isa.arch != "aarch64":
            continue
        named = {kernel.symbol, kernel.below.symbol}
        if kernel.form.name == "block":
            named.add(f"{kernel.below.metric.name}_{kernel.dtype.name}_block_long__{kernel.isa.name}")
        text = "\n".join(code[name] for name in code if name.partition(".")[0] in named)
        if kernel.form.name == "qnorms" and "<memset>" in text:  # nothing to add up: zeros
            continue
        if re.match(r"b [0-9a-f]+ <rk_\w+>", text):  # equal code is merged
            continue
        assert re.search(r"\bv\d+\.(4s|2d|8h|16b|8b)", text), kernel.symbol
        if kernel.isa.name == "neondot":
            if (
                kernel.metric.name in ("dot", "sqeuclidean", "euclidean", "cosine")
                and "norms" not in kernel.form.name
            ):
                assert re.search(rf"^{SIGNS[kernel.dtype.name]}dot v", text, re.MULTILINE), kernel.symbol
            continue
        for (vocabulary, metric), wanted in NEON.items():
            if kernel.vocabulary == vocabulary and kernel.metric.name.endswith(metric):
                assert "norms" in kernel.form.name or re.search(wanted, text, re.MULTILINE), kernel.symbol


@linux
def test_exports_only_the_modules(library: Path, tool: Callable[..., str]) -> None:
    lines = toolchain.output([tool("nm"), "-D", "--defined-only", library]).splitlines()
    assert {line.split()[-1] for line in lines} == {"PyInit__native", "PyInit__fast"}


@linux
def test_no_constructors(library: Path, tool: Callable[..., str]) -> None:
    """Nothing of ours runs at load time: one entry, the toolchain's own."""
    text = toolchain.output([tool("readelf"), "-SW", library])
    sizes = {m[1]: int(m[2], 16) for m in re.finditer(r"\] \.(\w+) +\w+ +\w+ \w+ (\w+)", text)}
    assert "pgo=generate" in str(sys.modules["ruvgen"].info()["build"]) or sizes.get("init_array", 0) <= 8
    assert "ctors" not in sizes


@linux
def test_needs_only_libc(library: Path, tool: Callable[..., str]) -> None:
    text = toolchain.output([tool("readelf"), "-dW", library])
    needed = set(re.findall(r"\(NEEDED\).*\[(.+?)\.so", text))
    assert needed <= {"libc", "libm", "libpthread", "ld-linux-x86-64", "ld-linux-aarch64"}
    assert "TEXTREL" not in text


@linux
def test_no_paths_of_the_builder(library: Path) -> None:
    """The same bytes from every directory."""
    content = library.read_bytes()
    assert str(ROOT).encode() not in content
    assert not re.search(rb"/(home|tmp|root|build)/[\w.-]+", content)
