"""Fragments of one kind are interchangeable: the same names, taking the same arguments."""

from __future__ import annotations

import re
from typing import Any

import pytest
from jinja2.runtime import Macro

from codegen.render import TEMPLATES, Macros, MissingError, environment
from codegen.spec import EDGES, Dtype, load
from codegen.values import VOCABULARIES

SPEC = load()
ENVIRONMENT = environment()
SUM = ("v", "acc", "x", "y", "t")
TYPES = tuple(dtype.name for dtype in SPEC.dtypes)
SETS = [(name, isa) for name in VOCABULARIES for isa in SPEC.isas if isa.vector(name)]
every_set = pytest.mark.parametrize(
    ("vocabulary", "isa"), SETS, ids=[f"{name}-{isa.name}" for name, isa in SETS]
)
FORMULAS = [(metric, kind, formula) for metric in SPEC.metrics for kind, formula in metric.formulas]
every_formula = pytest.mark.parametrize(
    ("metric", "kind", "formula"), FORMULAS, ids=[f"{metric.name}-{kind}" for metric, kind, _ in FORMULAS]
)


def exports(name: str) -> dict[str, Any]:
    """Macros as their arguments, other values as their types."""
    module = ENVIRONMENT.get_template(name).module
    public = {key: value for key, value in vars(module).items() if not key.startswith("_")}
    return {
        key: tuple(value.arguments) if isinstance(value, Macro) else type(value)
        for key, value in public.items()
    }


def general(name: str) -> str:
    """An operation's name without the element type that it is a variant for."""
    stem, _, last = name.rpartition("_")
    return stem if last in TYPES else name


def users(vocabulary: str) -> list[Dtype]:
    """Element types with kernels of every metric of their kind, so that all operations have a use; or any."""
    those = [d for d in SPEC.dtypes if vocabulary in (d.vocabulary, d.panels) and d.forms]
    return [dtype for dtype in those if not dtype.metrics] or those


def operations(vocabulary: str, isa: str, dtype: str) -> dict[str, Any]:
    """What an element type finds under each name."""
    found = exports(f"isa/{vocabulary}/{isa}.j2")
    names = {general(name) for name in found}
    return {name: found[own] for name in names for own in (f"{name}_{dtype}", name)[::-1] if own in found}


def called(metrics: tuple[str, ...], vocabulary: str) -> set[str]:
    """The operations that metrics call on a vocabulary's vectors, those that merge accumulators included."""
    kinds = {dtype.kind for dtype in SPEC.dtypes if vocabulary in (dtype.vocabulary, dtype.panels)}
    names = set()
    for metric, kind, formula in FORMULAS:
        if kind in kinds and metric.name in (metrics or (metric.name,)):
            text = (TEMPLATES / "metric" / kind / f"{metric.name}.j2").read_text(encoding="utf-8")
            names |= {formula.join, *re.findall(r"\bv\.(\w+)\(", text)}
    return names


def test_a_file_for_each_name_and_none_besides() -> None:
    files = {
        path.relative_to(TEMPLATES / "isa").with_suffix("").as_posix() for path in TEMPLATES.glob("isa/*/*")
    }
    edges = {f"{EDGES}/{isa.name}" for isa in SPEC.isas if isa.vector(EDGES)}
    assert files == edges | {f"{name}/{isa.name}" for name, isa in SETS}
    files = {
        path.relative_to(TEMPLATES / "metric").with_suffix("").as_posix()
        for path in TEMPLATES.glob("metric/*/*")
    }
    assert files == {f"{kind}/{metric.name}" for metric, kind, _ in FORMULAS}
    assert {form.name for form in SPEC.forms} <= {path.stem for path in TEMPLATES.glob("*.j2")}


@every_set
def test_isas_share_a_vocabulary(vocabulary: str, isa: Any) -> None:
    """For every element type, whichever operations have variants for it; only those that its metrics call."""
    idle = called((), vocabulary) - called(isa.metrics, vocabulary)
    for dtype in users(vocabulary):
        fallback = operations(vocabulary, SPEC.isas[0].name, dtype.name)
        wanted = {name: arguments for name, arguments in fallback.items() if name not in idle}
        assert operations(vocabulary, isa.name, dtype.name) == wanted


@pytest.mark.parametrize("isa", [isa for isa in SPEC.isas if isa.vector(EDGES)], ids=lambda isa: isa.name)
def test_kernels_of_edges_share_a_vocabulary(isa: Any) -> None:
    """All of which their skeleton calls."""
    found = exports(f"isa/{EDGES}/{isa.name}.j2")
    assert found == exports(f"isa/{EDGES}/{SPEC.isas[0].name}.j2")
    text = (TEMPLATES / "edges.c.j2").read_text(encoding="utf-8")
    assert set(found) == set(re.findall(r"\bv\.(\w+)", text))


@every_set
def test_variants_are_of_types_that_use_them(vocabulary: str, isa: Any) -> None:
    """And take the arguments of the operation that they stand for."""
    types = [dtype for dtype in SPEC.dtypes if vocabulary in (dtype.vocabulary, dtype.panels)]
    known = {name for dtype in types for name in (dtype.name, dtype.query)}
    found = exports(f"isa/{vocabulary}/{isa.name}.j2")
    for name, arguments in found.items():
        if (stem := general(name)) != name:
            assert name.removeprefix(f"{stem}_") in known
            assert found.get(stem, arguments) == arguments, name


@every_set
def test_isas_know_every_join(vocabulary: str, isa: Any) -> None:
    """Which the metrics of the elements need that are computed so; panels need none."""
    types = [dtype for dtype in SPEC.dtypes if dtype.vocabulary == vocabulary]
    module: Any = ENVIRONMENT.get_template(f"isa/{vocabulary}/{isa.name}.j2").module
    prelude = str(module.prelude())
    for join in {
        formula.join
        for metric, kind, formula in FORMULAS
        if metric.name in (isa.metrics or (metric.name,))
        and any(kind == dtype.kind and metric.name in (dtype.metrics or (metric.name,)) for dtype in types)
    }:
        assert tuple(getattr(module, join).arguments) == ("a", "b")
        assert f"{module.real} reduce_{join}_{module.suffix}(" in prelude
        assert f"void reduce_{join}4_{module.suffix}({module.real} *" in prelude


def test_a_type_finds_its_own() -> None:
    """Its variant where there is one, else the operation of all; unknown names are errors."""
    module = ENVIRONMENT.from_string(
        "{% macro load(p) %}all{% endmacro %}{% macro load_i8(p) %}own{% endmacro %}"
    ).module
    own, other = (Macros(module, "isa/a/b.j2", SPEC.dtype(name), "isa/a/c.j2") for name in ("i8", "u8"))
    assert str(own.load("x")) == str(own["load"]("x")) == "own"
    assert str(other.load("x")) == "all"
    with pytest.raises(MissingError, match=r"isa/a/b\.j2 lacks the macro 'store'.* i8 .*isa/a/c\.j2"):
        _ = own.store
    with pytest.raises(AttributeError):
        _ = own.__store__


@every_formula
def test_metrics_share_an_interface(metric: Any, kind: str, formula: Any) -> None:
    """`let` names an intermediate, each sum is one step, `finish` makes a distance; all else is private."""
    names = exports(f"metric/{kind}/{metric.name}.j2")
    imported = {name for name, value in names.items() if not isinstance(value, tuple)}
    wanted = {"let": ("v", "t", "x", "y", "tail"), "finish": ("v",), **dict.fromkeys(formula.sums, SUM)}
    if formula.base:
        wanted["after"] = ("v", "d")
    if formula.fold:
        wanted["fold"] = ("v", *names["fold"][1:])
        assert len(wanted["fold"]) == 3
    assert {name: value for name, value in names.items() if name not in imported} == wanted


def fragments(kind: str, metric: str) -> tuple[Any, Macros]:
    """A metric's macros and the fallback's operations for some type of the kind."""
    dtype = next(dtype for dtype in SPEC.dtypes if dtype.kind == kind)
    module: Any = ENVIRONMENT.get_template(f"isa/{dtype.vocabulary}/{SPEC.isas[0].name}.j2").module
    return ENVIRONMENT.get_template(f"metric/{kind}/{metric}.j2").module, Macros(module, "", dtype, "")


@every_formula
def test_finish_is_hygienic(metric: Any, kind: str, formula: Any) -> None:
    """A function of its own, so every name in it is a sum or declared there."""
    module, v = fragments(kind, metric.name)
    text = str(module.finish(v))
    assert "return " in text
    assert not {"x", "y", "n", "i"} & set(text.replace("(", " ").replace(")", " ").replace(";", " ").split())


@every_formula
def test_sums_of_one_operand_read_no_other(metric: Any, kind: str, formula: Any) -> None:
    """What is computed once per call, or by a form of its own: of floats and bits the same for both."""
    module, v = fragments(kind, metric.name)
    query, row = (
        [str(getattr(module, name)(v, "acc", *names, "t")) for name in sums]
        for sums, names in ((formula.query_sums, ("one", "other")), (formula.row_sums, ("other", "one")))
    )
    assert not any("other" in text for text in (*query, *row))
    if kind != "integer":
        assert not formula.query_sums or not formula.row_sums or query == row
        assert not any("t" in text.split() for text in query)
