"""Items of many cases: each is tried, and those that fail are named, even by a crash."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass

import pytest

from . import ROOT, families
from .table import ROWS, Row, every


@dataclass(frozen=True)
class Case:
    symbol: str
    fault: str = ""


def check(case: Case, tried: list[str]) -> None:
    """A test that does what the case says."""
    tried.append(case.symbol)
    if case.fault == "skip":
        pytest.skip("not here")
    if case.fault:
        raise {"wrong": AssertionError, "error": ValueError}[case.fault]("as it must be")


def run(*faults: str) -> list[str]:
    """The cases that were tried; faults are those of case 0, 1, …"""
    tried = list[str]()
    cases = [Case(f"case_{i}", fault) for i, fault in enumerate(faults)]
    try:
        families.each("case", check)(case=cases, tried=tried)
    finally:
        assert tried == [case.symbol for case in cases]
    return tried


def test_all_are_tried() -> None:
    assert len(run("", "", "")) == 3


def test_the_one_that_fails_is_named() -> None:
    for fault, error in (("wrong", AssertionError), ("error", ValueError)):
        with pytest.raises(error, match="as it must be") as raised:
            run("", fault, "skip", "")
        assert raised.value.__notes__ == ["of case_1"]
        assert raised.traceback[-1].name == "case_1"


def test_several_are_all_named() -> None:
    with pytest.raises(ExceptionGroup, match="case_0, case_2") as raised:
        run("wrong", "", "error", "skip")
    assert [type(error) for error in raised.value.exceptions] == [AssertionError, ValueError]


def test_a_family_is_skipped_when_every_case_is() -> None:
    with pytest.raises(pytest.skip.Exception, match="not here"):
        run("skip", "skip")
    assert len(run("skip", "")) == 2


def test_a_crash_names_its_case() -> None:
    code = (
        f"import ctypes, faulthandler, sys; faulthandler.enable(); sys.path.append({str(ROOT)!r});"
        "from types import SimpleNamespace as Case; from tests import families;"
        "crash = lambda case: case.symbol[-1] == '1' and ctypes.string_at(1);"
        "families.each('case', crash)(case=[Case(symbol=f'case_{i}') for i in range(3)])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.returncode < 0
    assert " in case_1\n" in done.stderr


@pytest.mark.parametrize("which", [{}, {"kinds": ("integer",)}, {"any_dim": True}])
def test_every_kernel_is_in_one_family(which: dict[str, object]) -> None:
    """What `every` hands to a test, by the parameters that pytest reads from it."""

    def test(row: Row) -> None: ...

    (mark,) = every(*{row.name.form for row in ROWS}, **which)(test).pytestmark  # type: ignore[arg-type, attr-defined]
    found = [row.symbol for parameter in mark.args[1] for row in parameter.values[0]]
    wanted = [row for row in ROWS if not which.get("kinds") or row.types.kind == "integer"]
    assert sorted(found) == sorted(
        row.symbol for row in wanted if not which.get("any_dim") or not row.name.dim
    )
    for parameter in mark.args[1]:
        assert len({(row.name.isa, row.missing, row.types) for row in parameter.values[0]}) == 1
