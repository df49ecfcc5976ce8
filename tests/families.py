"""Many cases as one item of pytest's: an item costs milliseconds, more than most calls of a kernel.

Nothing is lost by it: every case is tried, whatever the others did, and each that fails is named.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from types import FunctionType
from typing import Any, Protocol, TypeVar

import pytest


class Named(Protocol):
    """A case, by the symbol of its kernel."""

    @property
    def symbol(self) -> str: ...


Case = TypeVar("Case", bound=Named)
Test = Callable[..., None]


def by_family(cases: Iterable[Case], family: Callable[[Case], str]) -> dict[str, list[Case]]:
    """Cases by the names of their families, in their order."""
    found: dict[str, list[Case]] = {}
    for case in cases:
        found.setdefault(family(case), []).append(case)
    return found


def called(test: Test, symbol: str) -> Test:
    """A test under another name, which the traces of failures tell, and of crashes too."""
    code = test.__code__.replace(co_name=symbol)
    return FunctionType(code, test.__globals__, symbol, test.__defaults__, test.__closure__)


def each(argument: str, test: Test) -> Test:
    """A test of one case as a test of a family, which is passed as the same argument.

    Raises the error of the case that failed, or an ExceptionGroup that names all that did; skips if all were.
    """

    @functools.wraps(test)
    def of_family(**arguments: Any) -> None:
        family = arguments.pop(argument)
        failed, skipped = dict[str, Exception](), list[BaseException]()
        for case in family:
            try:
                called(test, case.symbol)(**arguments, **{argument: case})
            except pytest.skip.Exception as skip:
                skipped.append(skip)
            except Exception as error:  # noqa: BLE001 - raised below
                error.add_note(f"of {case.symbol}")
                failed[case.symbol] = error
        if len(failed) > 1:
            raise ExceptionGroup(", ".join(failed), [*failed.values()])
        for error in failed.values():
            raise error
        if skipped and len(skipped) == len(family):
            raise skipped[0]

    return of_family
