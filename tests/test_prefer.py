"""Preferences that are replaced while the process runs: obeyed at once, by everybody, and never stale."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import ruvgen as rv
from codegen import naming
from ruvgen import _kernels, _lib
from ruvgen._kernels import Contract, Preference
from ruvgen._native import ffi, lib

from . import sanitizing, toolchain
from .table import ROWS

CONTRACT = Contract("dot", "f32", "rows")
ORDER = rv.isas()
several = pytest.mark.skipif(len(ORDER) < 2, reason="needs two instruction sets")


@pytest.fixture(autouse=True)
def defaults(free_isa: None) -> Iterator[None]:
    """No preferences but the generated ones, before and after."""
    _kernels.prefer(())
    yield
    _kernels.prefer(())


def served(dim: int, contract: Contract = CONTRACT) -> str:
    """The instruction set that serves it."""
    return naming.parse(rv.which(*contract, dim)).isa


def prefer(*isas: str, low: int = 65, high: int = 99) -> None:
    _kernels.prefer([Preference(*CONTRACT, low, high, isa) for isa in isas])


@several
def test_every_instruction_set_can_be_preferred() -> None:
    """In the range and nowhere else; the default is one of them."""
    before = {dim: served(dim) for dim in (64, 65, 80, 99, 100)}
    for isa in _kernels.isas_of(CONTRACT):
        prefer(isa)
        assert {dim: served(dim) for dim in before} == before | dict.fromkeys((65, 80, 99), isa)
    _kernels.prefer(())
    assert {dim: served(dim) for dim in before} == before


@several
def test_others_are_left_alone() -> None:
    others = sorted({(row.name.metric, row.name.dtype, row.name.form) for row in ROWS} - {CONTRACT})
    before = [rv.which(*contract, 80) for contract in others]
    prefer("scalar")
    assert [rv.which(*contract, 80) for contract in others] == before


@several
def test_the_first_that_applies_decides() -> None:
    prefer("scalar", served(80))
    assert served(80) == "scalar"


def test_the_generated_preference_can_be_taken_back() -> None:
    """Short vectors of bits are served by portable C, unless this machine knows better."""
    bits = Contract("hamming", "b1", "rows")
    if "avx2" not in ORDER:
        pytest.skip("needs avx2")
    rv.use_isa("avx2")
    assert served(16, bits) == "scalar"
    _kernels.prefer([Preference(*bits, 1, 20, "avx2")])
    assert served(16, bits) == "avx2"
    assert served(40, bits) == "scalar"


@several
def test_forcing_is_still_an_upper_limit() -> None:
    best = served(80)
    prefer(best)
    rv.use_isa("scalar")
    assert served(80) == "scalar"
    rv.use_isa(None)
    assert served(80) == best


@pytest.mark.parametrize("wrong", [{"isa": 1, "over": 0}, {"over": 63}, {"low": 0}, {"low": 9, "high": 8}])
def test_c_refuses(wrong: dict[str, int]) -> None:
    everything = dict.fromkeys(("metrics", "dtypes", "forms"), (1 << 64) - 1)
    right = {"needs": 0, **everything, "low": 1, "high": 65_536, "isa": 0, "over": len(_lib.ISAS) - 1}
    before = [rv.which("dot", "f32", "rows", dim) for dim in (7, 128)]
    rules = ffi.new("ruvgen_preference[]", [right, right | wrong])
    assert lib.ruvgen_prefer(rules, 2) == lib.RUVGEN_E_ARGUMENT
    assert [rv.which("dot", "f32", "rows", dim) for dim in (7, 128)] == before


@several
def test_answers_are_never_stale() -> None:
    """However often preferences change between two questions, and however the memo is shared."""
    best = served(80)
    for k in range(3000):
        isa = "scalar" if k % 2 else best
        prefer(isa, high=99 + k % 7)
        assert served(80) == isa, k


@pytest.mark.parametrize("sanitizer", sanitizing.FLAGS)
def test_races_under_sanitizers(
    sanitizer: str, tool: Callable[..., str], runtime: Callable[[str], list[Path]], tmp_path: Path
) -> None:
    """In C, beside stubs of kernels: no race, no leak, and without memory no change."""
    compiler, flags = tool(*toolchain.compilers(toolchain.MACHINE)), sanitizing.WAYS[sanitizer]
    names = {"choices", "cpu", "dispatch", "hash", "kernel_packs", "memory"}
    objects = [path for path in runtime(sanitizer) if path.stem in names]
    try:
        program = toolchain.program(
            compiler, "prefer", (), tmp_path, *flags, "-DPLAIN_KERNELS", *map(str, objects)
        )
    except toolchain.MissingToolError as error:
        pytest.skip(str(error))
    toolchain.output(sanitizing.command(program, (6, 2000), sanitizer), 120, sanitizing.ENVIRONMENT)


@several
def test_threads() -> None:
    """Readers get one of the two answers that there ever were; who changed it gets the new one."""
    best, stop, wrong = served(80), threading.Event(), list[str]()

    def read() -> None:
        while not stop.is_set():
            for dim in (64, 80, 99):
                isa = served(dim)
                if isa not in {best, "scalar"} or (dim == 64 and isa != served(64)):
                    wrong.append(f"{dim}: {isa}")

    readers = [threading.Thread(target=read) for _ in range(4)]
    for reader in readers:
        reader.start()
    for k in range(2000):
        isa = "scalar" if k % 2 else best
        prefer(isa)
        if served(80) != isa:
            wrong.append(f"{isa} was followed by {served(80)}")
    stop.set()
    for reader in readers:
        reader.join()
    assert not wrong, wrong[:5]


def test_digest_is_of_the_symbols() -> None:
    assert _kernels.digest() == _kernels.digest()
    assert len(_kernels.digest()) == 16
    assert int(_kernels.digest(), 16) != 0


@pytest.mark.parametrize("dim", [5, 64, 128])
def test_tiers_are_those_of_the_table(dim: int) -> None:
    for contract, found in ((one, _kernels.tiers(one, dim)) for one in _kernels.kernels()):
        fits = [
            row.name
            for row in ROWS
            if (row.name.metric, row.name.dtype, row.name.form) == contract
            and not row.missing
            and row.name.dim in (0, dim)
        ]
        best = {name.isa: max(one.dim for one in fits if one.isa == name.isa) for name in fits}
        assert {isa: kernel.dim for isa, kernel in found.items()} == best
