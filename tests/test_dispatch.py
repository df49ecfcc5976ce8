"""Which kernel serves whom, and the four things one can do about it: inspect, list, force, check."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import ruvgen as rv
from codegen import naming
from codegen.plan import plan
from ruvgen import _lib
from ruvgen._native import lib

from . import ROOT, oracle
from .elements import SPEC, operands
from .preferences import chosen, yields
from .table import ROWS

OWN = {row.name.isa for row in ROWS}
DTYPES = {row.name.metric: row.name.dtype for row in reversed(ROWS)}  # one that each metric has
CONTRACTS = sorted({(row.name.metric, row.name.dtype, row.name.form) for row in ROWS})
FOREIGN = next(isa for isa in SPEC.isas if isa.name not in OWN)

ORDER = tuple(isa for isa in reversed(_lib.ISAS) if not _lib.isa_missing(_lib.ISAS[isa]))


def serving(metric: str, dtype: str, form: str, dim: int, isa: str) -> str:
    """The kernel for a contract, of instruction sets up to one."""
    isas = [other for other in ORDER if _lib.ISAS[other] <= _lib.ISAS[isa]]
    fits = [
        row.name
        for row in ROWS
        if (row.name.metric, row.name.dtype, row.name.form) == (metric, dtype, form) and not row.missing
    ]
    return naming.symbol(chosen(fits, dim, isas, _lib.features()))


def run(code: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Python code in a process of its own."""
    env = {key: value for key, value in os.environ.items() if key != "RUVGEN_ISA"}
    command = [sys.executable, "-c", code]
    return subprocess.run(
        command, env=env | environment, cwd=cwd, capture_output=True, text=True, check=False, timeout=60
    )


def test_the_environment_was_obeyed() -> None:
    """What a run with RUVGEN_ISA set relies on."""
    wanted = os.environ.get("RUVGEN_ISA") or rv.isas()[0]
    assert rv.isa() == wanted
    for contract in CONTRACTS:
        assert rv.which(*contract, 128) == serving(*contract, 128, wanted)


def test_rows_manifest_and_plan_agree() -> None:
    planned = [kernel.symbol for kernel in plan(SPEC)]
    manifest = json.loads((ROOT / "generated" / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["symbols"] == planned
    assert [row.symbol for row in ROWS] == [symbol for symbol in planned if naming.parse(symbol).isa in OWN]
    assert _lib.rows() == [row.symbol for row in ROWS]


def test_spec_and_library_name_the_same_things() -> None:
    assert list(_lib.ISAS) == [isa.name for isa in SPEC.isas]
    assert list(_lib.METRICS) == list(oracle.METRICS)
    ours = {alias: name for alias, name in _lib.ALIASES.items() if name not in _lib.DERIVED}
    assert {a: m.name for m in SPEC.metrics for a in m.aliases} == ours
    assert SPEC.features == _lib.FEATURES
    assert list(_lib.DTYPES) == [dtype.name for dtype in SPEC.dtypes]
    assert list(_lib.FORMS) == [form.name for form in SPEC.forms]


def test_results_are_of_the_formulas_type() -> None:
    """As the tables, the library and NumPy call it; None where there are no kernels."""
    for metric in SPEC.metrics:
        for dtype in SPEC.dtypes:
            got = _lib.result(_lib.METRICS[metric.name], dtype.name, 7)
            if (metric.name, dtype.name, "rows") in CONTRACTS:
                assert got == oracle.result(metric, operands(dtype.name, "rows"))
            else:
                assert got is None


def test_every_feature_has_a_detector() -> None:
    text = (ROOT / "ruvgen" / "csrc" / "detect.h").read_text(encoding="utf-8")
    for feature in SPEC.features:
        assert f"RUVGEN_CPU_{feature.upper()}," in text or f"RUVGEN_BIT({feature.upper()})" in text, feature


def test_isas_are_those_that_the_cpu_has() -> None:
    assert set(rv.isas()) <= OWN
    assert rv.isas()[-1] == "scalar"
    for isa in SPEC.isas:
        assert (isa.name in rv.isas()) == (set(isa.requires) <= set(_lib.features())), isa.name


@pytest.mark.parametrize("isa", rv.isas())
@pytest.mark.parametrize("form", _lib.FORMS)
def test_forcing_changes_the_symbol(form: str, isa: str, free_isa: None) -> None:
    for contract in (each for each in CONTRACTS if each[2] == form):
        rv.use_isa(isa)
        assert rv.isa() == isa
        for dim in (*SPEC.dims, *(dim + 1 for dim in SPEC.dims)):
            assert rv.which(*contract, dim) == serving(*contract, dim, isa)
        rv.use_isa(None)
        assert rv.which(*contract, 127) == serving(*contract, 127, rv.isas()[0])


def test_every_isa_serves_something(free_isa: None) -> None:
    """What is best for one element type has nothing for another, which then gets the next."""
    for isa in rv.isas():
        rv.use_isa(isa)
        assert isa in {naming.parse(rv.which(*contract, 127)).isa for contract in CONTRACTS}


def test_which_refuses_a_form_that_a_metric_does_not_have(tmp_path: Path) -> None:
    done = run("import ruvgen as rv; rv.which('dot', 'f32', 'norms')", tmp_path)
    assert done.returncode == 1
    assert all(word in done.stderr.splitlines()[-1] for word in ("ValueError", "'dot'", "'norms'"))


def test_which_takes_aliases_and_defaults() -> None:
    for alias, metric in _lib.ALIASES.items():
        if metric in _lib.DERIVED:  # which have no kernels of their own
            continue
        assert rv.which(alias, DTYPES[metric]) == rv.which(metric, DTYPES[metric], "pair", 128)
    assert rv.which("dot") == rv.which("dot", "f32", "pair", 128)
    assert naming.parse(rv.which("dot", dim=65_536)).dim == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("euclid",), ("metric 'euclid'", *_lib.METRICS)),
        ((None,), ("metric None",)),
        ((["dot"],), ("metric ['dot']",)),
        (("dot", "f99"), ("dtype 'f99'", *_lib.DTYPES)),
        (("dot", "f32", "many"), ("form 'many'", *_lib.FORMS)),
        *((("dot", "f32", "pair", dim), (repr(dim), "1…65536")) for dim in (0, -1, 65_537, 1 << 70)),
    ],
)
def test_which_refuses(arguments: tuple[str, ...], words: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="known are|it must lie in") as error:
        rv.which(*arguments)  # type: ignore[arg-type]
    assert all(word in str(error.value) for word in words)


@pytest.mark.parametrize("dim", [1.0, True])
def test_which_refuses_other_types(dim: object) -> None:
    with pytest.raises(TypeError, match=f"dim is {dim}, not an integer in 1…65536"):
        rv.which("dot", dim=dim)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["avx9", "", "AVX2", 3, True, b"avx2"])
def test_unknown_isa(name: object) -> None:
    before = rv.isa()
    with pytest.raises(ValueError, match="known are scalar, ") as error:
        rv.use_isa(name)  # type: ignore[arg-type]
    assert repr(name) in str(error.value)
    assert rv.isa() == before


def test_an_isa_that_the_cpu_lacks() -> None:
    before = rv.isa()
    with pytest.raises(RuntimeError, match="this CPU lacks") as error:
        rv.use_isa(FOREIGN.name)
    for word in (*FOREIGN.requires, repr(FOREIGN.name), ", ".join(rv.isas())):
        assert word in str(error.value)
    assert rv.isa() == before


def test_c_refuses_by_code() -> None:
    before = lib.ruvgen_isa_now()
    assert lib.ruvgen_force(_lib.ISAS[FOREIGN.name]) == lib.RUVGEN_E_UNSUPPORTED
    for isa in (-2, len(_lib.ISAS), 1 << 30):
        assert lib.ruvgen_force(isa) == lib.RUVGEN_E_ARGUMENT
    for bad in ((-1, 0, 0, 1), (99, 0, 0, 1), (0, -1, 0, 1), (0, 99, 0, 1), (0, 0, -1, 1), (0, 0, 9, 1)):
        assert not lib.ruvgen_find(*bad), bad
    for dim in (0, 65_537, (1 << 64) - 1):
        assert not lib.ruvgen_find(0, 0, 0, dim), dim
    assert not lib.ruvgen_row_at(len(ROWS))
    assert lib.ruvgen_isa_now() == before


@pytest.mark.parametrize("isa", rv.isas())
def test_environment_forces(isa: str, tmp_path: Path) -> None:
    code = "import ruvgen as rv; print(rv.isa(), rv.which('dot', 'f32', 'rows', 7))"
    assert run(code, tmp_path, RUVGEN_ISA=isa).stdout.split() == [isa, serving("dot", "f32", "rows", 7, isa)]
    assert run(code, tmp_path, RUVGEN_ISA="").stdout.split()[0] == rv.isas()[0]


PREFERRED = [
    preference
    for preference in SPEC.preferences
    if {*preference.requires} <= {*_lib.features()} and preference.over in rv.isas()
]


@pytest.mark.skipif(not PREFERRED, reason="no preference is for this CPU")
def test_preferences_are_obeyed(free_isa: None) -> None:
    """Where a narrower kernel was faster, it serves; above the dimensions measured the wider one does."""
    for preference in PREFERRED:
        rv.use_isa(preference.over)
        dtype, form = (preference.dtypes or ("b1",))[0], (preference.forms or ("pair",))[0]
        metric = (preference.metrics or (("hamming",) if dtype == "b1" else ("dot",)))[0]
        assert rv.which(metric, dtype, form, preference.high).endswith(f"__{preference.isa}")
        above = preference.high + 1
        if above <= 65_536 and not yields(
            naming.Name(metric, dtype, form, 0, preference.over), above, rv.isas(), _lib.features()
        ):
            assert rv.which(metric, dtype, form, above).endswith(f"__{preference.over}")


@pytest.mark.parametrize(("name", "why"), [("avx3", "known are"), (FOREIGN.name, "this CPU lacks")])
def test_environment_misspelt(name: str, why: str, tmp_path: Path) -> None:
    done = run("import ruvgen", tmp_path, RUVGEN_ISA=name)
    last = done.stderr.splitlines()[-1]
    assert done.returncode == 1
    assert all(word in last for word in ("RuntimeError", "RUVGEN_ISA", repr(name), why)), last


def test_answers_are_never_stale(free_isa: None) -> None:
    """However often the choice changes between two questions."""
    contract = (_lib.METRICS["dot"], _lib.DTYPES["i8"], _lib.FORMS["rows"], 77)
    best = _lib.ISAS[naming.parse(serving("dot", "i8", "rows", 77, rv.isas()[0])).isa]
    for changes in (1, 255, 256, 65_535, 65_536, 65_537, 131_072):
        assert lib.ruvgen_force(0) == lib.RUVGEN_OK
        assert lib.ruvgen_find(*contract).isa == 0
        for _ in range(changes):
            lib.ruvgen_force(-1)
        assert lib.ruvgen_find(*contract).isa == best, f"after {changes} changes"


def test_threads(free_isa: None) -> None:
    """Readers always get a usable row of the contract they asked for, whoever changes the choice."""
    usable, stop, wrong = set(rv.isas()), threading.Event(), list[str]()
    dims = (1, 64, 100, 128, 777)
    wanted = {(isa, dim): serving("dot", "i8", "rows", dim, isa) for isa in usable for dim in dims}

    def read(metric: str) -> None:
        while not stop.is_set():
            for dim in dims:
                name = naming.parse(rv.which(metric, DTYPES[metric], "rows", dim))
                what = name.metric, name.dtype, name.form
                if (
                    what != (metric, DTYPES[metric], "rows")
                    or name.dim not in (0, dim)
                    or name.isa not in usable
                ):
                    wrong.append(f"{metric} {dim}: {name}")

    readers = [threading.Thread(target=read, args=(metric,)) for metric in _lib.METRICS]
    for reader in readers:
        reader.start()
    for k in range(3000):
        isa = rv.isas()[k % len(usable)]
        rv.use_isa(isa)
        contract = "dot", "i8", "rows", dims[k % len(dims)]
        found = rv.which(*contract)
        if found != wanted[isa, contract[-1]]:
            wrong.append(f"use_isa({isa!r}) was followed by {found}")
    stop.set()
    for reader in readers:
        reader.join()
    assert not wrong, wrong[:5]
