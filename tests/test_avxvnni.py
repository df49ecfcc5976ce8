"""AVX-VNNI on a CPU that lacks it: the instruction as the manual has it, and the kernels made of it."""

from __future__ import annotations

import ctypes
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from . import ROOT, emulated, samples, test_integers, test_kernels, toolchain
from .fences import Fence
from .table import MOST, ROWS, Row

OWN = [row for row in ROWS if row.name.isa == "avxvnni"]
every_own = pytest.mark.parametrize("row", OWN, ids=[row.symbol for row in OWN])
X, BASE = Fence(MOST), Fence(9 * MOST)

# Operands as compilers write them: low and high registers; addresses with and without base, index, distance.
FORMS = {
    "%ymm2, %ymm1, %ymm0": 32,
    "%ymm10, %ymm9, %ymm8": 32,
    "%ymm10, %ymm1, %ymm8": 32,
    "%xmm2, %xmm1, %xmm0": 16,
    "(%rdi), %ymm1, %ymm0": 32,
    "(%rdi), %xmm9, %xmm8": 16,
    "64(%rdi), %ymm1, %ymm0": 32,
    "-4096(%r8), %ymm1, %ymm0": 32,
    "(%r12), %ymm1, %ymm8": 32,
    "0(%r13), %ymm1, %ymm0": 32,
    "(%rdi,%rsi), %ymm1, %ymm0": 32,
    "-8(%r13,%r9,8), %ymm1, %ymm0": 32,
    "512(%rdi,%rsi,2), %ymm9, %ymm8": 32,
    "8(,%rsi,4), %ymm1, %ymm0": 32,
    "(%rsp), %ymm1, %ymm0": 32,
    "16(%rsp,%rsi,1), %ymm1, %ymm0": 32,
    "place(%rip), %ymm1, %ymm0": 32,
}
# acc, u, s are in registers 0, 1 and 2, and 8, 9 and 10; s also lies where an address points.
CODE = """
    .bss
    .balign 64
place: .zero 64
    .text
    .globl form{number}
form{number}:
    push %r12; push %r13; push %rbp; mov %rsp, %rbp
    mov %rdx, %rax; mov %rdi, %rcx; sub $8192, %rsp
    lea 4096(%rsp), %rdi; mov %rdi, %r8; mov %rdi, %r12; mov %rdi, %r13; mov $24, %rsi; mov $3, %r9
    {absolute}
    vmovdqu (%rcx), %ymm0; vmovdqu 32(%rcx), %ymm1; vmovdqu 64(%rcx), %ymm2
    vmovdqa %ymm0, %ymm8; vmovdqa %ymm1, %ymm9; vmovdqa %ymm2, %ymm10
    {store}
    {{vex}} vpdpbusd {operands}
    vmovdqu %{result}, (%rax)
    mov %rbp, %rsp; pop %rbp; pop %r13; pop %r12
    vzeroupper
    ret
    .section .note.GNU-stack
"""


def assembly(number: int, operands: str) -> str:
    """A function of three vectors and room for one: f(vectors, ignored, out)."""
    place, result = operands.rsplit(", ", 2)[0], operands.rpartition("%")[2].replace("xmm", "ymm")
    store = f"lea {place}, %r10; vmovdqu %ymm2, (%r10)" if "(" in place else ""
    absolute = "lea 4096(%rsp), %rsi; shr $2, %rsi; and $-16, %rsi" if place.startswith("8(,") else ""
    text = CODE.format(number=number, absolute=absolute, store=store, operands=operands, result=result)
    return text.replace("; ", "\n").replace("place", f"place{number}")


@pytest.fixture(scope="module")
def handler() -> ctypes.CDLL:
    """The emulation, where it is needed and possible."""
    loaded = emulated.library() if OWN else None
    if loaded is None or not set(OWN[0].missing) <= set(emulated.FEATURES):
        pytest.skip("needs Linux on x86-64, AVX2 and a compiler")
    return loaded


def test_the_instruction_is_the_manuals(
    handler: ctypes.CDLL, tool: Callable[..., str], tmp_path: Path
) -> None:
    """Sums modulo 2^32 of four products of unsigned with signed bytes, from every kind of operand."""
    (tmp_path / "forms.s").write_text("\n".join(assembly(n, operands) for n, operands in enumerate(FORMS)))
    compiler = tool(*toolchain.compilers("x86_64"))
    toolchain.output([compiler, "-shared", tmp_path / "forms.s", "-o", tmp_path / "forms.so"])
    forms, rng = ctypes.CDLL(str(tmp_path / "forms.so")), np.random.default_rng(1)
    vectors = rng.integers(0, 256, (200, 3, 32), np.uint8)
    vectors[0], vectors[1], vectors[2, 0] = 255, 128, 255
    for vector in vectors:
        acc, u, s = vector[0].view("<u4"), vector[1].astype(int), vector[2].view(np.int8).astype(int)
        want = (acc + (u * s).reshape(8, 4).sum(1)).astype(np.uint32)
        for number, (operands, size) in enumerate(FORMS.items()):
            out = np.zeros(8, np.uint32)
            before = handler.avxvnni_executed()
            getattr(forms, f"form{number}")(
                ctypes.c_void_p(vector.ctypes.data), 0, ctypes.c_void_p(out.ctypes.data)
            )
            assert handler.avxvnni_executed() - before == bool(OWN[0].missing)
            np.testing.assert_array_equal(out, np.where(np.arange(8) < size // 4, want, 0), operands)


def test_other_illegal_instructions_stay_illegal(handler: ctypes.CDLL) -> None:
    """In a process that emulates, ud2 still ends it."""
    code = (
        f"import sys; sys.path.append({str(ROOT)!r}); import ctypes, mmap;"
        "from tests import emulated; assert emulated.library();"
        "m = mmap.mmap(-1, 4096, prot=7); m.write(bytes([0x0f, 0x0b]));"
        "ctypes.CFUNCTYPE(None)(ctypes.addressof(ctypes.c_char.from_buffer(m)))()"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, timeout=60)
    assert done.returncode == -signal.SIGILL


@every_own
def test_kernels_are_right(handler: ctypes.CDLL, row: Row) -> None:
    """Against the reference, with every tail up to a fence, from every alignment, in every group of rows."""
    if "norms" in row.name.form:  # each instruction set has others
        test_integers.test_sums_of_one_operand_are_those_of_its_elements(row=[row])
    else:
        test_kernels.test_matches_the_reference(row=[row])
        if row.name.form != "soa":  # whose panels are copies; a signal for every product takes its time
            test_kernels.test_alignment_does_not_matter(row=[row])


@every_own
def test_kernels_execute_it(handler: ctypes.CDLL, row: Row) -> None:
    """As many times as there are vectors, at least; sums of a query that need none are nothing."""
    x, base = samples.case(row.types, 256)
    before = handler.avxvnni_executed()
    row(X.end(x), BASE.end(base))
    executed = handler.avxvnni_executed() - before
    least = 256 // 32 * (1 if row.name.form == "qnorms" else len(base))
    assert executed >= least or not row.missing
