"""The kernel suite on CPUs that this machine is not, under qemu."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from codegen import naming

from . import ROOT, oracle, samples, toolchain
from .elements import SPEC, Array, Doubles, Operands, operands, whole
from .preferences import chosen
from .specials import special_answers, specials

AT_END = -1
SPECIAL_DIMS = (1, 2, 3, 5, 8, 16, 17, 31, 64, 100, 129)
NUMBERS = {dtype.name: number for number, dtype in enumerate(SPEC.dtypes)}


@dataclass(frozen=True)
class Machine:
    """An emulated CPU and the instruction sets that it has, best first."""

    arch: str
    cpu: str
    isas: tuple[str, ...]
    tried: tuple[str, ...]  # of these; the rest is the same code that another machine tries
    slack: int = 0  # bytes after the data that the emulator itself may read
    dims: tuple[int, ...] = oracle.EVERY_DIM


FEW = (*oracle.SOME_DIMS, *SPEC.dims)
MACHINES = (
    Machine("aarch64", "cortex-a53", ("neon", "scalar"), ("neon", "scalar")),
    Machine("aarch64", "max", ("neondot", "neon", "scalar"), ("neondot",), dims=FEW),
    Machine("x86_64", "Nehalem-v1", ("scalar",), ("scalar",), dims=FEW),
    # qemu reads what masked loads leave out, and emulates AVX2 slowly: other machines do every dimension.
    Machine("x86_64", "Haswell-v1", ("avx2", "scalar"), ("avx2",), 32, FEW),
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

    dtype: str
    types: Operands
    x: Array
    base: Array
    answers: Callable[[str, Operands, int], tuple[Doubles, Doubles]]
    what: str
    part: slice  # of the answers, which the rows are
    offset: int = AT_END
    pad: int = 0
    tiled: int = 0  # rows that are the queries of a tile, in which emulation takes a while
    search: bool = False

    def bytes(self, slack: int) -> bytes:
        """The case as the runner reads it."""
        dim, size = len(self.x), self.base.itemsize
        offset = self.offset - slack if self.offset == AT_END else self.offset
        head = [dim, len(self.base), size * (self.base.shape[1] + self.pad), offset, self.tiled, self.search]
        query = self.types.query.name if self.types.query is not self.types.rows else self.dtype
        kinds = [NUMBERS[self.dtype], NUMBERS[query]]
        return np.array([*head, *kinds], "<i4").tobytes() + self.x.tobytes() + self.base.tobytes()

    def judged(self, metric: str) -> tuple[Doubles, Doubles]:
        """Results and tolerances."""
        want, tolerance = self.answers(metric, self.types, len(self.x))
        return want[self.part], tolerance[self.part]


KINDS = {
    (dtype.name, operands(dtype.name, form)): None for dtype in SPEC.dtypes for form in dtype.forms
}  # in the order of the spec, each once


def cases(dims: tuple[int, ...]) -> Iterator[Case]:
    """All element types; of those that share their loops with float32 fewer dimensions."""
    for dtype, types in KINDS:
        first = dtype == "f32"
        fixed = SPEC.dims if SPEC.dtype(dtype).fixed_on else ()
        some, edges = (*oracle.SOME_DIMS, *fixed), (1, 3, 17, 64)
        yield from ordinary(dtype, types, dims if first else whole(dtype, some))
        yield from placed(dtype, types, FEW if first else whole(dtype, oracle.SOME_DIMS[::3]))
        yield from at_the_edges(
            dtype, types, (*SPECIAL_DIMS, *SPEC.dims[:4]) if first else whole(dtype, edges)
        )


def ordinary(dtype: str, types: Operands, dims: tuple[int, ...]) -> Iterator[Case]:
    """Every dimension against a fence."""
    for dim in dims:
        x, base = samples.case(types, dim)
        step = 1 if dim < 300 or dim in SPEC.dims else 4  # emulation is slow
        tiled = int(dim <= 260 or dim in SPEC.dims)
        part = slice(None, None, step)
        yield Case(dtype, types, x, base[part], samples.answers, f"dim {dim}", part, tiled=tiled)


def placed(dtype: str, types: Operands, dims: tuple[int, ...]) -> Iterator[Case]:
    """Some at every alignment and row count."""
    for k, dim in enumerate(dim for dim in dims if dim < 770):
        x, base = samples.case(types, dim)
        for count in (1, 2, 3, 5, 8) if k % 2 else (0, 4, 7, 9):
            for offset in (AT_END, count * max(types.query.size, types.rows.size)):
                what = f"dim {dim}, {count} rows at {offset}"
                many = dim < 130 and offset == AT_END and count in (3, 7)  # once per dimension
                part = slice(count)
                yield Case(dtype, types, x, base[part], samples.answers, what, part, offset, k, count, many)


def at_the_edges(dtype: str, types: Operands, dims: tuple[int, ...]) -> Iterator[Case]:
    """The special values."""
    for dim in dims:
        for i, (what, x, y) in enumerate(specials(types, dim)):
            part = slice(i, i + 1)
            yield Case(
                dtype, types, x, y[None], special_answers, f"dim {dim}, {what}", part, tiled=int(dim < 20)
            )


def contracts(rows: list[naming.Name]) -> set[tuple[int, str, str, str]]:
    """Whatever there is to be found, of a fixed dimension and another."""
    return {(dim, row.metric, row.dtype, row.form) for row in rows for dim in (127, 128)}


def best(
    rows: list[naming.Name], isas: tuple[str, ...], contract: tuple[int, str, str, str], features: list[str]
) -> tuple[int, naming.Name]:
    """What dispatch must find."""
    dim, *what = contract
    fits = [row for row in rows if [row.metric, row.dtype, row.form] == what]
    return dim, chosen(fits, dim, isas, features)


@every_machine
def test_detects_and_dispatches(machine: Machine, runner: Callable[[Machine], Runner]) -> None:
    """It finds exactly the CPU's instruction sets, uses the best, and refuses to be forced above it."""
    facts = [line.split() for line in runner(machine)("info").splitlines()]
    assert [fact[1] for fact in facts if fact[0] == "isa"] == list(reversed(machine.isas))
    arches = {isa.name: isa.arch for isa in SPEC.isas}
    rows = [naming.parse(fact[1]) for fact in facts if fact[0] == "row"]
    assert {row.isa for row in rows} == {isa for isa, arch in arches.items() if arch in ("any", machine.arch)}
    found = [(int(fact[1]), naming.parse(fact[2])) for fact in facts if fact[0] == "find"]
    features = [fact[1] for fact in facts if fact[0] == "feature"]
    assert set(found) == {best(rows, machine.isas, contract, features) for contract in contracts(rows)}
    assert {fact[1] for fact in facts if fact[0] == "force" and fact[2] == "0"} == set(machine.isas)


def by_row(words: Array) -> dict[int, list[tuple[int, Array]]]:
    """What each row of the table answered, with the numbers of the cases."""
    found: dict[int, list[tuple[int, Array]]] = {}
    place = 0
    while place < len(words):
        at, row, count = words[place : place + 3].tolist()
        found.setdefault(row, []).append((at, words[place + 3 : place + 3 + count]))
        place += 3 + count
    return found


def judge(name: naming.Name, answers: list[tuple[int, Array]], listed: list[Case]) -> list[str]:
    """What is wrong with a kernel's answers, all at once: there are hundreds of thousands of a few words."""
    kind = SPEC.dtype(name.dtype).kind
    if kind == "integer" and "norms" in name.form:
        return []  # each instruction set has others; tiles prove them
    metric = oracle.meaning(name)
    result = oracle.result(metric, listed[answers[0][0]].types)
    answers = [(at, words.view(result)) for at, words in answers]
    judged = [listed[at].judged(metric.name) for at, _ in answers]
    want, tolerance = (
        np.concatenate([each[part][: len(got)] for each, (_, got) in zip(judged, answers, strict=True)])
        for part in (0, 1)
    )
    got = np.concatenate([got for _, got in answers])
    ends = np.cumsum([len(got) for _, got in answers])
    return [
        f"{naming.symbol(name)}, {listed[answers[np.searchsorted(ends, i, 'right')][0]].what}: "
        f"{got[i]!r}, not {want[i]!r} ± {tolerance[i]:.3g}"
        for i in np.flatnonzero(oracle.wrong(metric, got, want, tolerance))
    ]


@every_machine
def test_kernels(machine: Machine, runner: Callable[[Machine], Runner], tmp_path: Path) -> None:
    run, listed = runner(machine), list(cases(machine.dims))
    symbols = [line.split()[1] for line in run("info").splitlines() if line.startswith("row")]
    (tmp_path / "cases").write_bytes(b"".join(case.bytes(machine.slack) for case in listed))
    run("run", tmp_path / "cases", tmp_path / "results", *machine.tried)
    answers = by_row(np.fromfile(tmp_path / "results", "<u4"))
    failures = [
        text for row, own in answers.items() for text in judge(naming.parse(symbols[row]), own, listed)
    ]
    assert not failures, "\n".join(failures[:10])
    tried = {symbols[row] for row in answers}
    assert tried == {symbol for symbol in symbols if naming.parse(symbol).isa in machine.tried}


@pytest.mark.parametrize("arch", sorted({machine.arch for machine in MACHINES}))
def test_every_kernel_is_tried_on_some_machine(arch: str) -> None:
    """Of whatever instruction sets the machines of an architecture have."""
    machines = [machine for machine in MACHINES if machine.arch == arch]
    found = {isa for machine in machines for isa in machine.isas}
    assert {isa for machine in machines for isa in machine.tried} == found
    assert all(set(machine.tried) <= set(machine.isas) for machine in machines)


def test_compilers_agree_bit_by_bit(
    tool: Callable[..., str],
    objects: Callable[[str], list[Path]],
    clang_objects: list[Path],
    tmp_path: Path,
) -> None:
    """On this machine's own instruction sets, where the usual compiler optimises fully and clang hardly."""
    usual, clang = tool("gcc", "cc"), tool(*toolchain.CLANG)
    main = ROOT / "tests" / "c" / "runner.c"
    (tmp_path / "cases").write_bytes(b"".join(case.bytes(0) for case in cases(oracle.SOME_DIMS)))
    results = []
    for compiler, made in (
        (usual, objects(toolchain.MACHINE)),
        (clang, clang_objects),
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
