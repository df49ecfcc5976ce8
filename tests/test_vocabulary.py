"""Fragments of one kind are interchangeable: the same names, taking the same arguments."""

from __future__ import annotations

from typing import Any

import pytest
from jinja2.runtime import Macro

from codegen.render import TEMPLATES, environment
from codegen.spec import JOINS, load

SPEC = load()
ENVIRONMENT = environment()
SUM = ("v", "acc", "x", "y", "t")


def exports(name: str) -> dict[str, Any]:
    """Macros as their arguments, other values as their types."""
    module = ENVIRONMENT.get_template(name).module
    public = {key: value for key, value in vars(module).items() if not key.startswith("_")}
    return {
        key: tuple(value.arguments) if isinstance(value, Macro) else type(value)
        for key, value in public.items()
    }


def test_a_file_for_each_name_and_none_besides() -> None:
    assert {path.stem for path in (TEMPLATES / "isa").iterdir()} == {isa.name for isa in SPEC.isas}
    assert {path.stem for path in (TEMPLATES / "metric").iterdir()} == {
        metric.name for metric in SPEC.metrics
    }
    assert {form.name for form in SPEC.forms} <= {path.stem for path in TEMPLATES.glob("*.j2")}


@pytest.mark.parametrize("isa", SPEC.isas, ids=lambda isa: isa.name)
def test_isas_share_a_vocabulary(isa: Any) -> None:
    assert exports(f"isa/{isa.name}.j2") == exports(f"isa/{SPEC.isas[0].name}.j2")


@pytest.mark.parametrize("isa", SPEC.isas, ids=lambda isa: isa.name)
def test_isas_know_every_join(isa: Any) -> None:
    names = exports(f"isa/{isa.name}.j2")
    prelude = str(ENVIRONMENT.get_template(f"isa/{isa.name}.j2").module.prelude())  # type: ignore[attr-defined]
    for join in JOINS:
        assert names[join] == ("a", "b")
        assert f"float reduce_{join}(" in prelude
        assert f"void reduce_{join}4(" in prelude


@pytest.mark.parametrize("metric", SPEC.metrics, ids=lambda metric: metric.name)
def test_metrics_share_an_interface(metric: Any) -> None:
    """`let` names an intermediate, each sum is one step, `finish` makes a distance; all else is private."""
    names = exports(f"metric/{metric.name}.j2")
    imported = {name for name, value in names.items() if not isinstance(value, tuple)}
    wanted = {"let": ("v", "t", "x", "y"), "finish": (), **dict.fromkeys(metric.sums, SUM)}
    assert {name: value for name, value in names.items() if name not in imported} == wanted


@pytest.mark.parametrize("metric", SPEC.metrics, ids=lambda metric: metric.name)
def test_finish_is_hygienic(metric: Any) -> None:
    """A function of its own, so every name in it is a sum or declared there."""
    text = str(ENVIRONMENT.get_template(f"metric/{metric.name}.j2").module.finish())  # type: ignore[attr-defined]
    assert "return " in text
    assert not {"x", "y", "n", "i"} & set(text.replace("(", " ").replace(")", " ").replace(";", " ").split())


@pytest.mark.parametrize("metric", SPEC.metrics, ids=lambda metric: metric.name)
def test_sums_of_one_operand_read_no_other(metric: Any) -> None:
    """What is computed once per call, or by the form `norms`, in the same way for queries and rows."""
    module, v = (
        ENVIRONMENT.get_template(f"metric/{metric.name}.j2").module,
        ENVIRONMENT.get_template(f"isa/{SPEC.isas[0].name}.j2").module,
    )
    query, row = (
        [str(getattr(module, name)(v, "acc", *names, "t")) for name in sums]
        for sums, names in ((metric.query_sums, ("one", "other")), (metric.row_sums, ("other", "one")))
    )
    assert query == row
    assert not any("other" in text or "t" in text.split() for text in query)
