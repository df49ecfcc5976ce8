"""Kernels of codes of edges on CPUs that this machine is not: the same bits on all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from codegen.edges import shapes

from . import ROOT, toolchain
from .elements import SPEC
from .test_cross import MACHINES

OWN = [shape.isa.name for shape in shapes(SPEC)]
KERNELS = ("estimate", "table", "steps", "insert", "rotate")


def test_machines_agree(
    tool: Callable[..., str], objects: Callable[[str], list[Path]], tmp_path: Path
) -> None:
    """In all that they make of the same numbers; estimates in portable C agree with such alone."""
    programs, sums = dict[str, Path](), dict[tuple[str, bool], set[str]]()
    for machine in MACHINES:
        emulator = tool(f"qemu-{machine.arch}", f"qemu-{machine.arch}-static")
        if machine.arch not in programs:
            programs[machine.arch] = program(machine.arch, tool, objects, tmp_path / machine.arch)
        told = toolchain.output([emulator, "-cpu", machine.cpu, programs[machine.arch]])
        *lines, (_, best) = (line.split() for line in told.splitlines())
        able = [name for name in OWN if name in machine.isas]
        assert [(isa, kernel) for isa, kernel, _ in lines] == [
            (isa, kernel) for isa in able for kernel in KERNELS
        ]
        assert best == able[0]
        for isa, kernel, found in lines:
            sums.setdefault((kernel, kernel == "estimate" and isa == OWN[-1]), set()).add(found)
    assert {key: len(found) for key, found in sums.items()} == dict.fromkeys(sums, 1)
    assert len(sums) == len(KERNELS) + 1


def program(arch: str, tool: Callable[..., str], objects: Callable[[str], list[Path]], out: Path) -> Path:
    """tests/c/edges.c for an architecture."""
    compiler = tool(*toolchain.compilers(arch))
    source = ROOT / "tests" / "c" / "edges.c"
    parts = [*objects(arch), *toolchain.compile_objects(compiler, [source], out, *toolchain.WARNINGS)]
    toolchain.output([compiler, "-static", *parts, "-lm", "-o", out / "edges"])
    return out / "edges"
