"""Rules of the spec beyond single values: lists whose parts must fit, and keys that must fit each other."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from codegen.spec import KINDS, SpecError, parse

from .test_spec import GOOD, REMOVE, changed

Change = Callable[[dict[str, Any]], None]


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


@pytest.mark.parametrize("lanes", [None, 8, "8", [8], {}, {"float": 8, "complex": 4}, {"": 8}])
def test_lanes(lanes: object) -> None:
    with pytest.raises(
        SpecError, match=r"^\[isa\.avx2\] lanes: give a table of vocabularies; known are float"
    ):
        parse(changed("isa.avx2", "lanes", lanes))


def test_vectors_of_edges_hold_a_table() -> None:
    with pytest.raises(SpecError, match=r"^\[isa\.avx2\] lanes\.edges: a vector holds a table"):
        parse(changed("isa.avx2.lanes", "edges", 8))


@pytest.mark.parametrize("lanes", [0, -8, 65, 12, True, 8.0, "8", None])
def test_lanes_of_a_vocabulary(lanes: object) -> None:
    with pytest.raises(SpecError, match=r"^\[isa\.avx2\] lanes\.integer: .* is (outside 1…64|not a power)"):
        parse(changed("isa.avx2.lanes", "integer", lanes))


@pytest.mark.parametrize(
    ("sums", "query_sums", "row_sums", "fold", "why"),
    [
        ([], [], [], "", "sums: at least one is needed"),
        (["xy"], ["zz"], [], "", "query_sums, row_sums: 'zz' is not in sums"),
        (["xy"], [], ["zz"], "", "query_sums, row_sums: 'zz' is not in sums"),
        (["xy"], ["xy"], [], "", "sums: at least one must be of both operands"),
        (["xx", "yy"], ["xx"], ["yy"], "", "sums: at least one must be of both operands"),
        (["xy", "zz"], [], [], "", "panels: a tile adds up one sum of both operands"),
        (["xy", "xx", "yy"], ["xx"], [], "", "panels: a tile adds up one sum of both operands"),
        (["xy", "xx", "yy"], ["xx"], ["xx"], "", "sums, query_sums, row_sums: name each once"),
        (["xy", "xx"], ["xx"], ["xx"], "", "sums, query_sums, row_sums: name each once"),
        (["xy", "xy"], [], ["xy"], "", "sums, query_sums, row_sums: name each once"),
        (["xy"], [], [], "xy", "fold: 'xy' is not one of two sums of a row"),
        (["xy", "xx", "yy"], ["xx"], ["yy"], "xx", "fold: 'xx' is not one of two sums of a row"),
        (["xy", "xx", "yy"], ["xx"], ["yy"], "zz", "fold: 'zz' is not one of two sums of a row"),
        (["xy", "yy", "zz"], [], ["yy", "zz"], "xy", "fold: 'xy' is not one of two sums of a row"),
        (
            ["xy", "xx", "x1"],
            ["xx", "x1"],
            [],
            "",
            "panels: a tile is handed one sum of each operand at most",
        ),
        (
            ["xy", "yy", "y1"],
            [],
            ["yy", "y1"],
            "",
            "panels: a tile is handed one sum of each operand at most",
        ),
    ],
)
def test_sums_are_of_one_operand_or_of_both(
    sums: list[str], query_sums: list[str], row_sums: list[str], fold: str, why: str
) -> None:
    data = changed("metric.dot.float", "sums", sums)
    data["metric"]["dot"]["float"] |= {"query_sums": query_sums, "row_sums": row_sums, "fold": fold}
    with pytest.raises(SpecError) as error:
        parse(data)
    assert str(error.value).startswith("[metric.dot.float] ")
    assert why in str(error.value)


def test_a_metric_needs_a_formula() -> None:
    data = copy.deepcopy(GOOD)
    for kind in KINDS:
        data["metric"]["dot"].pop(kind, None)
    with pytest.raises(SpecError, match=r"^\[metric\.dot\]: give a formula for a kind of elements"):
        parse(data)
    with pytest.raises(SpecError, match=r"^\[metric\.dot\.float\]: give a table"):
        parse(changed("metric.dot", "float", ["xy"]))


def test_formulas_by_kind() -> None:
    """Each metric has those that it is given, and no other."""
    for metric in parse(GOOD).metrics:
        assert [kind for kind in KINDS if metric.formula(kind)] == [
            k for k in KINDS if k in GOOD["metric"][metric.name]
        ]
        for _, formula in metric.formulas:
            crossed = set(formula.sums) - {*formula.query_sums, *formula.row_sums}
            assert formula.crossed in crossed
            assert len(crossed) == 1 or not formula.panels


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("query", "f99"),
        ("metrics", ["dot", "f99"]),
        ("forms", ["pair", "f99"]),
        ("fixed_on", ["avx2", "f99"]),
    ],
)
def test_element_types_name_what_exists(key: str, value: object) -> None:
    with pytest.raises(SpecError, match=rf"^\[dtype\.sq8\] {key}: 'f99' is not defined"):
        parse(changed("dtype.sq8", key, value))


@pytest.mark.parametrize(("key", "value"), [("metrics", ["dot", "f99"]), ("forms", ["f99"])])
def test_instruction_sets_name_what_exists(key: str, value: list[str]) -> None:
    with pytest.raises(SpecError, match=rf"^\[isa\.avx2\] {key}: 'f99' is not defined"):
        parse(changed("isa.avx2", key, value))


@pytest.mark.parametrize(
    ("key", "value", "text"),
    [
        ("bits", 3, "a uint8_t holds no whole number of 3 bits"),
        ("bits", 16, "a uint8_t holds no whole number of 16 bits"),
        ("block", 1, "1 elements are no whole number of uint8_t"),
        ("block", 48, "48 is not a power of two"),
    ],
)
def test_elements_fill_their_values_and_blocks(key: str, value: int, text: str) -> None:
    with pytest.raises(SpecError, match=rf"^\[dtype\.sq4\] {key}: {text}"):
        parse(changed("dtype.sq4", key, value))


@pytest.mark.parametrize("vocabulary", ["float", "double", "integer", "nibble", "panel", "bits", "edges"])
def test_the_fallback_computes_everything(vocabulary: str) -> None:
    with pytest.raises(SpecError, match=rf"^\[isa\.scalar\] lanes: the fallback lacks {vocabulary}"):
        parse(changed("isa.scalar.lanes", vocabulary, REMOVE))


PREFERENCE = {
    "requires": ["avx2"],
    "metrics": ["dot"],
    "dtypes": ["f32"],
    "forms": ["rows"],
    "isa": "avx2",
    "over": "avx512",
    "low": 1,
    "high": 64,
}


def preferring(**changes: object) -> dict[str, Any]:
    """The spec with one preference and no other."""
    return {**GOOD, "prefer": {"some": {**PREFERENCE, **changes}}}


def test_a_preference() -> None:
    (preference,) = parse(preferring()).preferences
    assert (preference.name, preference.isa, preference.low) == ("some", "avx2", 1)
    assert parse({key: value for key, value in GOOD.items() if key != "prefer"}).preferences == ()


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"metrics": ["f99"]}, r"metrics: 'f99' is not defined"),
        ({"dtypes": ["f32", "f99"]}, r"dtypes: 'f99' is not defined"),
        ({"forms": ["f99"]}, r"forms: 'f99' is not defined"),
        ({"isa": "f99"}, r"isa: 'f99' is not defined"),
        ({"over": "f99"}, r"over: 'f99' is not defined"),
        ({"over": "avx2"}, r"over: 'avx2' is not better than 'avx2'"),
        ({"isa": "avx512", "over": "scalar"}, r"over: 'scalar' is not better than 'avx512'"),
        ({"low": 65}, r"high: 64 is less than low, 65"),
        ({"low": 0}, r"low: 0 is outside"),
        ({"high": 65_537}, r"high: 65537 is outside"),
        ({"low": True}, r"low: True is not a int"),
        ({"isa": "AVX2"}, r"isa: 'AVX2' is not a name"),
        ({"requires": "avx2"}, r"requires: give a list of names"),
    ],
)
def test_bad_preferences(changes: dict[str, object], why: str) -> None:
    with pytest.raises(SpecError, match=rf"^\[prefer\.some\] {why}"):
        parse(preferring(**changes))


def aliases(data: dict[str, Any]) -> None:
    data["metric"]["dot"]["aliases"] = ["l2"]


def alias_is_metric(data: dict[str, Any]) -> None:
    data["metric"]["dot"]["aliases"] = ["cosine"]


def alias_twice(data: dict[str, Any]) -> None:
    data["metric"]["dot"]["aliases"] = ["ip", "ip"]


@pytest.mark.parametrize("change", [aliases, alias_is_metric, alias_twice])
def test_names_are_unique(change: Change) -> None:
    data = copy.deepcopy(GOOD)
    change(data)
    with pytest.raises(SpecError, match=r"^\[metric\.\w+\]: .* is used twice"):
        parse(data)


def test_the_fallback_needs_and_lacks_nothing() -> None:
    changes = (("requires", ["sse3"]), ("arch", "x86_64"), ("metrics", ["dot"]), ("forms", ["rows"]))
    for key, value in changes:
        with pytest.raises(SpecError, match=r"^\[isa\.scalar\]: the first ISA is the fallback"):
            parse(changed("isa.scalar", key, value))


@pytest.mark.parametrize(
    ("base", "change", "why"),
    [
        ("dot", {}, "'dot' is no metric above"),
        ("euclidean", {}, "'euclidean' is no metric above"),
        ("hamming", {}, "'hamming' is no metric above"),
        ("nothing", {}, "'nothing' is no metric above"),
        ("sqeuclidean", {"quick": True}, "'sqeuclidean' has another formula, or a base itself"),
        ("sqeuclidean", {"panels": False}, "'sqeuclidean' has another formula, or a base itself"),
    ],
)
def test_a_base_has_the_same_sums(base: str, change: dict[str, Any], why: str) -> None:
    data = changed("metric.euclidean.float", "base", base)
    data["metric"]["euclidean"]["float"] |= change
    with pytest.raises(SpecError) as error:
        parse(data)
    assert str(error.value).startswith(f"[metric.euclidean.float] base: {why}")
