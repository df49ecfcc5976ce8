"""Rules of the spec beyond single values: lists whose parts must fit, and keys that must fit each other."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from codegen.spec import SpecError, parse

from .test_spec import GOOD, changed


@pytest.mark.parametrize(
    "prefetch",
    [
        None,
        16,
        "1024",
        {},
        [1024, 16, 16],
        [[1024, 16]],
        [[1024, 16, 16, 1]],
        [(1024, 16, "16")],
        [[1024, 16, 16.0]],
        [[1024, 16, True]],
        [[0, 16, 16]],
        [[1024, 0, 16]],
        [[1024, 16, -1]],
        [[65_537, 16, 16]],
        [[1024, 16, 16], [1024, 8, 4]],
        [[4096, 8, 4], [1024, 16, 16]],
    ],
)
def test_prefetch(prefetch: object) -> None:
    with pytest.raises(SpecError, match=r"^\[form\.rows\] prefetch: give \[row bytes, rows ahead, lines\]"):
        parse(changed("form.rows", "prefetch", prefetch))


def test_good_prefetch() -> None:
    data = changed("form.rows", "prefetch", [[1, 1, 1], [65_536, 2, 3]])
    assert next(f.prefetch for f in parse(data).forms if f.name == "rows") == ((1, 1, 1), (65_536, 2, 3))


@pytest.mark.parametrize(
    ("sums", "query_sums", "row_sums", "why"),
    [
        ([], [], [], "sums: at least one is needed"),
        (["xy"], ["zz"], [], "query_sums, row_sums: 'zz' is not in sums"),
        (["xy"], [], ["zz"], "query_sums, row_sums: 'zz' is not in sums"),
        (["xy"], ["xy"], [], "sums: all but one must be in query_sums or row_sums"),
        (["xy", "zz"], [], [], "sums: all but one must be in query_sums or row_sums"),
        (["xy", "xx", "yy"], ["xx"], [], "sums: all but one must be in query_sums or row_sums"),
        (["xy", "xx", "yy"], ["xx"], ["xx"], "sums, query_sums, row_sums: name each once"),
        (["xy", "xx"], ["xx"], ["xx"], "sums, query_sums, row_sums: name each once"),
        (["xy", "xy"], [], ["xy"], "sums, query_sums, row_sums: name each once"),
    ],
)
def test_sums_are_of_one_operand_but_for_one(
    sums: list[str], query_sums: list[str], row_sums: list[str], why: str
) -> None:
    data = changed("metric.dot", "sums", sums)
    data["metric"]["dot"] |= {"query_sums": query_sums, "row_sums": row_sums}
    with pytest.raises(SpecError) as error:
        parse(data)
    assert str(error.value).startswith("[metric.dot] ")
    assert why in str(error.value)


def aliases(data: dict[str, Any]) -> None:
    data["metric"]["dot"]["aliases"] = ["l2"]


def alias_is_metric(data: dict[str, Any]) -> None:
    data["metric"]["dot"]["aliases"] = ["cosine"]


def alias_twice(data: dict[str, Any]) -> None:
    data["metric"]["dot"]["aliases"] = ["ip", "ip"]


@pytest.mark.parametrize("change", [aliases, alias_is_metric, alias_twice])
def test_names_are_unique(change: Callable[[dict[str, Any]], None]) -> None:
    data = copy.deepcopy(GOOD)
    change(data)
    with pytest.raises(SpecError, match=r"^\[metric\.\w+\]: .* is used twice"):
        parse(data)


def test_the_fallback_needs_nothing() -> None:
    for key, value in (("requires", ["sse3"]), ("arch", "x86_64")):
        with pytest.raises(SpecError, match=r"^\[isa\.scalar\]: the first ISA is the fallback"):
            parse(changed("isa.scalar", key, value))
