"""Concurrent C on the model checker, in short: `nox -s model` weakens everything."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from . import modelling, toolchain

SHORT = modelling.SHORT  # executions
FEW = 8  # mutants of each structure
Build = Callable[[str], modelling.Program]


@pytest.fixture(scope="session")
def explored(tool: Callable[..., str], tmp_path_factory: pytest.TempPathFactory) -> Build:
    """A structure's program by its name, compiled once."""
    compiler = tool(*toolchain.compilers(toolchain.MACHINE))
    structures = {structure.name: structure for structure in (*modelling.STRUCTURES, modelling.LITMUS)}

    @cache
    def build(name: str) -> modelling.Program:
        return modelling.compiled(compiler, structures[name], tmp_path_factory.mktemp(name))

    return build


def test_litmus(explored: Build) -> None:
    """The checker finds what C11 allows and only that: textbook cases, right ones and wrong ones."""
    program = explored("litmus")
    for scenario in program.scenarios:
        good, line = program.run(scenario, 0, modelling.LONG)
        assert good != scenario.startswith("wrong"), line


def test_litmus_mutants(explored: Build) -> None:
    """Each order in the right cases is needed, by C++20's rules for seq_cst."""
    program = explored("litmus")
    right = [scenario for scenario in program.scenarios if not scenario.startswith("wrong")]
    source = (modelling.MODEL / "litmus.c").read_text(encoding="utf-8").splitlines()
    wrong = next(i for i, line in enumerate(source) if line == "/* Wrong as they are. */")
    mutants = [mutant for mutant in program.mutants if mutant.line <= wrong]
    assert len(mutants) >= 15
    for mutant in mutants:
        assert not all(program.run(scenario, 0, modelling.LONG, mutant.number)[0] for scenario in right), (
            mutant
        )


@pytest.mark.parametrize("structure", modelling.STRUCTURES, ids=lambda structure: structure.name)
def test_structure(structure: modelling.Structure, explored: Build) -> None:
    """Every scenario without an error in its first executions."""
    program = explored(structure.name)
    for scenario in program.scenarios:
        good, line = program.run(scenario, 0, SHORT)
        assert good, line


@pytest.mark.parametrize("structure", modelling.STRUCTURES, ids=lambda structure: structure.name)
def test_mutants(structure: modelling.Structure, explored: Build) -> None:
    """Some mutants, of which most are caught in no time; all of them in `nox -s model`."""
    program = explored(structure.name)
    names = {mutant.file for mutant in program.mutants}
    assert names == {
        path for path in structure.proves if any(map(modelling.sites, toolchain.CSRC.rglob(path)))
    }
    step = max(1, len(program.mutants) // FEW)
    caught = [program.caught(mutant, (-1, SHORT // 4)) for mutant in program.mutants[::step]]
    assert sum(how is not None for how in caught) >= len(caught) // 3


def test_every_atomic_is_proved() -> None:
    """A file whose orders no scenario needs is listed, with the reason."""
    proved = {path for structure in modelling.STRUCTURES for path in structure.proves}
    for path in toolchain.written():
        if modelling.sites(path) and not path.name.startswith("atomic"):
            assert (path.name in proved) != (path.name in modelling.ELSEWHERE), path.name


def test_only_atomic_h_is_atomic() -> None:
    """Else an operation could escape the proofs."""
    for path in toolchain.written():
        if path.parent.name != "graph" and path.name not in {"atomic.h", "atomic_hooks.h", *modelling.BEFORE}:
            text = path.read_text(encoding="utf-8")
            assert not re.search(r"stdatomic|_Atomic|\batomic_|__atomic|__sync|\bvolatile\b", text), path.name


@pytest.mark.parametrize(("name", "defines"), modelling.SPUN, ids=str)
def test_spin(name: str, defines: tuple[str, ...], tool: Callable[..., str], tmp_path: Path) -> None:
    """No error as it is; with a fault, SPIN finds it: the ABA problem of a free list without a tag, and
    wake-ups that the line of changes would lose.
    """
    compiler = tool(*toolchain.compilers(toolchain.MACHINE))
    found = modelling.spin(tool("spin"), compiler, tmp_path, name, *defines)
    assert found.errors == len(defines)
    assert found.states > 1000
