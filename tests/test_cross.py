"""The kernel suite on CPUs that this machine is not, under qemu."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from codegen import naming

from . import ROOT, oracle, toolchain
from .oracle import Doubles, Floats
from .specials import special_answers, specials

AT_END = -1
SPECIAL_DIMS = (1, 2, 3, 5, 8, 16, 17, 31, 64, 100, 129)


@dataclass(frozen=True)
class Machine:
    """An emulated CPU and the instruction sets that it has, best first."""

    arch: str
    cpu: str
    isas: tuple[str, ...]
    slack: int = 0  # bytes after the data that the emulator itself may read
    dims: tuple[int, ...] = oracle.EVERY_DIM


MACHINES = (
    Machine("aarch64", "neoverse-n1", ("neon", "scalar")),
    Machine("x86_64", "Nehalem-v1", ("scalar",)),
    # qemu reads what vmaskmov leaves out, and emulates AVX2 so slowly that other machines do every dimension.
    Machine("x86_64", "Haswell-v1", ("avx2", "scalar"), 32, (*oracle.SOME_DIMS, *oracle.SPEC.dims)),
)
every_machine = pytest.mark.parametrize(
    "machine", MACHINES, ids=[f"{m.arch}-{m.cpu.lower().removesuffix('-v1')}" for m in MACHINES]
)
Runner = Callable[..., str]  # arguments to output


@pytest.fixture(scope="module")
def runner(
    tool: Callable[..., str], objects: Callable[[str], list[Path]], tmp_path_factory: pytest.TempPathFactory
) -> Callable[[Machine], Runner]:
    """Runs tests/c/runner.c on a machine; it is compiled once per architecture."""

    @cache
    def build(arch: str) -> Path:
        compiler, out = tool(*toolchain.compilers(arch)), tmp_path_factory.mktemp("runner")
        source = ROOT / "tests" / "c" / "runner.c"
        parts = [*objects(arch), *toolchain.compile_objects(compiler, [source], out, *toolchain.WARNINGS)]
        toolchain.output([compiler, "-static", *parts, "-lm", "-o", out / "runner"])
        return out / "runner"

    def on(machine: Machine) -> Runner:
        emulator = tool(f"qemu-{machine.arch}", f"qemu-{machine.arch}-static")
        command: list[str | Path] = [emulator, "-cpu", machine.cpu, build(machine.arch)]
        return lambda *arguments: toolchain.output([*command, *arguments])

    return on


@dataclass(frozen=True)
class Case:
    """A query and rows, where they lie, and what must come out for a metric."""

    x: Floats
    base: Floats
    answers: Callable[[str], tuple[Doubles, Doubles]]
    what: str
    offset: int = AT_END
    pad: int = 0
    tiled: int = 0  # rows that are the queries of a tile, in which emulation takes a while
    search: bool = False

    def bytes(self, slack: int) -> bytes:
        """The case as the runner reads it."""
        dim = len(self.x)
        offset = self.offset - slack if self.offset == AT_END else self.offset
        head = [dim, len(self.base), 4 * dim + self.pad, offset, self.tiled, self.search]
        return np.array(head, "<i4").tobytes() + self.x.tobytes() + self.base.tobytes()


def cases(dims: tuple[int, ...]) -> Iterator[Case]:
    """Every dimension against a fence; some at every alignment and row count; the special values."""
    for dim in dims:
        x, base = oracle.case(dim)
        step = 1 if dim < 300 or dim in oracle.SPEC.dims else 4  # emulation is slow

        def answers(metric: str, dim: int = dim, step: int = step) -> tuple[Doubles, Doubles]:
            want, tolerance = oracle.answers(metric, dim)
            return want[::step], tolerance[::step]

        tiled = int(dim <= 260 or dim in oracle.SPEC.dims)
        yield Case(x, base[::step], answers, f"dim {dim}", tiled=tiled)
    for k, dim in enumerate((*oracle.SOME_DIMS, *(dim for dim in oracle.SPEC.dims if dim < 700))):
        x, base = oracle.case(dim)
        for count in (1, 2, 3, 5, 8) if k % 2 else (0, 4, 7, 9):

            def first(metric: str, dim: int = dim, count: int = count) -> tuple[Doubles, Doubles]:
                want, tolerance = oracle.answers(metric, dim)
                return want[:count], tolerance[:count]

            for offset in (AT_END, 4 * count):
                what, many = f"dim {dim}, {count} rows at {offset}", dim < 130 and offset == AT_END
                yield Case(x, base[:count], first, what, offset, 4 * k, count, many)
    for dim in (*SPECIAL_DIMS, *oracle.SPEC.dims[:4]):
        for i, (what, x, y) in enumerate(specials(dim)):

            def special(metric: str, dim: int = dim, i: int = i) -> tuple[Doubles, Doubles]:
                want, tolerance = special_answers(metric, dim)
                return want[i : i + 1], tolerance[i : i + 1]

            yield Case(x, y[None], special, f"dim {dim}, {what}", tiled=int(dim < 20))


@every_machine
def test_detects_and_dispatches(machine: Machine, runner: Callable[[Machine], Runner]) -> None:
    """It finds exactly the CPU's instruction sets, uses the best, and refuses to be forced above it."""
    facts = [line.split() for line in runner(machine)("info").splitlines()]
    assert [fact[1] for fact in facts if fact[0] == "isa"] == list(reversed(machine.isas))
    arches = {isa.name: isa.arch for isa in oracle.SPEC.isas}
    rows = [naming.parse(fact[1]) for fact in facts if fact[0] == "row"]
    assert {row.isa for row in rows} == {isa for isa, arch in arches.items() if arch in ("any", machine.arch)}
    found = [naming.parse(fact[1]) for fact in facts if fact[0] == "find"]
    assert {name.isa for name in found} == {machine.isas[0]}
    assert {(name.metric, name.form) for name in found} == {(row.metric, row.form) for row in rows}
    assert {name.dim for name in found} == {0, 128}
    assert {fact[1] for fact in facts if fact[0] == "force" and fact[2] == "0"} == set(machine.isas)


@every_machine
def test_kernels(machine: Machine, runner: Callable[[Machine], Runner], tmp_path: Path) -> None:
    run, listed = runner(machine), list(cases(machine.dims))
    symbols = [line.split()[1] for line in run("info").splitlines() if line.startswith("row")]
    (tmp_path / "cases").write_bytes(b"".join(case.bytes(machine.slack) for case in listed))
    run("run", tmp_path / "cases", tmp_path / "results")
    words = np.fromfile(tmp_path / "results", "<u4")
    values, place, failures, tried = words.view("<f4"), 0, [], set()
    while place < len(words):
        at, row, count = words[place : place + 3].tolist()
        case, symbol = listed[at], symbols[row]
        got = values[place + 3 : place + 3 + count]
        place += 3 + count
        tried.add(symbol)
        metric = oracle.meaning(naming.parse(symbol))
        want, tolerance = (answer[:count] for answer in case.answers(metric.name))
        failures += [
            f"{symbol}, {case.what}: {got[i]!r}, not {want[i]!r} ± {tolerance[i]:.3g}"
            for i in np.flatnonzero(oracle.wrong(metric, got, want, tolerance))
        ]
    assert not failures, "\n".join(failures[:10])
    assert tried == {symbol for symbol in symbols if naming.parse(symbol).isa in machine.isas}


def test_compilers_agree_bit_by_bit(
    tool: Callable[..., str], objects: Callable[[str], list[Path]], tmp_path: Path
) -> None:
    """On this machine's own instruction sets, where the usual compiler optimises fully and clang hardly."""
    usual, clang = tool("gcc", "cc"), tool("clang", *(f"clang-{version}" for version in range(25, 13, -1)))
    units = [*toolchain.generated_units(), *toolchain.runtime_units()]
    main = ROOT / "tests" / "c" / "runner.c"
    (tmp_path / "cases").write_bytes(b"".join(case.bytes(0) for case in cases(oracle.SOME_DIMS)))
    results = []
    for compiler, made in (
        (usual, objects(toolchain.MACHINE)),
        (clang, toolchain.compile_objects(clang, units, tmp_path / "clang", "-O1")),
    ):
        parts = [*made, *toolchain.compile_objects(compiler, [main], tmp_path)]
        toolchain.output([compiler, *parts, "-lm", "-o", tmp_path / "runner"])
        toolchain.output([tmp_path / "runner", "run", tmp_path / "cases", tmp_path / "results"])
        results.append(np.fromfile(tmp_path / "results", "<f4"))
    nan = np.isnan(results[0])
    np.testing.assert_array_equal(nan, np.isnan(results[1]))  # of which neither sign nor payload is promised
    np.testing.assert_array_equal(results[0][~nan].view("<u4"), results[1][~nan].view("<u4"))


def test_cut_cases_are_an_error(runner: Callable[[Machine], Runner], tmp_path: Path) -> None:
    """A case file that ends early is an error, not an empty success."""
    path = tmp_path / "short"
    path.write_bytes(next(cases((3,))).bytes(0)[:-4])
    with pytest.raises(AssertionError, match="cut short"):
        runner(MACHINES[0])("run", path, tmp_path / "results")
