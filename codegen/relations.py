"""What the parts of a spec must be to each other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .spec import Dtype, Formula, Isa, Preference, Spec


class SpecError(ValueError):
    """A spec that breaks a rule; the text names the table, the key and the rule."""


def _check_formula(where: str, formula: Formula) -> None:
    if not formula.sums:
        raise SpecError(f"{where} sums: at least one is needed")
    once = (*formula.query_sums, *formula.row_sums)
    if stray := set(once) - set(formula.sums):
        raise SpecError(f"{where} query_sums, row_sums: {min(stray)!r} is not in sums")
    if len(set(once)) < len(once) or len(set(formula.sums)) < len(formula.sums):
        raise SpecError(f"{where} sums, query_sums, row_sums: name each once")
    if len(formula.sums) == len(once):
        raise SpecError(f"{where} sums: at least one must be of both operands")
    own = [name for name in formula.sums if name not in formula.query_sums]
    if formula.fold and (len(own) != 2 or formula.fold not in own):
        raise SpecError(f"{where} fold: {formula.fold!r} is not one of two sums of a row")
    if formula.panels and len(formula.sums) > len(once) + 1:
        raise SpecError(f"{where} panels: a tile adds up one sum of both operands")
    if formula.panels and max(len(formula.query_sums), len(formula.row_sums)) > 1:
        raise SpecError(f"{where} panels: a tile is handed one sum of each operand at most")
    if formula.blocks and len(formula.sums) - len(formula.query_sums) != 1:
        raise SpecError(f"{where} blocks: a block adds up one sum of each pair")


def _check_base(spec: Spec, metric: str, kind: str, formula: Formula) -> None:
    """A metric that is computed of another one's distances has its sums, and comes after it."""
    where = f"[metric.{metric}.{kind}] base"
    names = [each.name for each in spec.metrics]
    above = names[: names.index(metric)]
    found = spec.metric(formula.base).formula(kind) if formula.base in above else None
    if found is None:
        raise SpecError(f"{where}: {formula.base!r} is no metric above with a formula for {kind}")
    if found.base or replace(formula, base="", result=found.result) != found:
        raise SpecError(f"{where}: {formula.base!r} has another formula, or a base itself")


def _check_isa(spec: Spec, isa: Isa) -> None:
    if isa.vector("edges") and isa.vector("edges") < 16:
        raise SpecError(f"[isa.{isa.name}] lanes.edges: a vector holds a table, 16 bytes or more")
    for key, given, rows in (("metrics", isa.metrics, spec.metrics), ("forms", isa.forms, spec.forms)):
        if stray := [name for name in given if name not in {row.name for row in rows}]:
            raise SpecError(f"[isa.{isa.name}] {key}: {stray[0]!r} is not defined")


def _check_dtype(spec: Spec, dtype: Dtype) -> None:
    where = f"[dtype.{dtype.name}]"
    for key, given, rows in (
        ("query", (dtype.query,), spec.dtypes),
        ("metrics", dtype.metrics, spec.metrics),
        ("forms", dtype.forms, spec.forms),
        ("fixed_on", dtype.fixed_on, spec.isas),
    ):
        if stray := [name for name in given if name not in {row.name for row in rows}]:
            raise SpecError(f"{where} {key}: {stray[0]!r} is not defined")
    if dtype.unit % dtype.bits:
        raise SpecError(f"{where} bits: a {dtype.c} holds no whole number of {dtype.bits} bits")
    power_of_two(f"{where} block", dtype.block)
    if dtype.block % dtype.packed:
        raise SpecError(f"{where} block: {dtype.block} elements are no whole number of {dtype.c}")
    for vocabulary in (dtype.vocabulary, *([dtype.panels] if {"tile", "soa"} & {*dtype.forms} else [])):
        if not spec.isas[0].vector(vocabulary):
            raise SpecError(f"[isa.{spec.isas[0].name}] lanes: the fallback lacks {vocabulary}")


def _check_preference(spec: Spec, preference: Preference) -> None:
    where = f"[prefer.{preference.name}]"
    for key, given, rows in (
        ("metrics", preference.metrics, spec.metrics),
        ("dtypes", preference.dtypes, spec.dtypes),
        ("forms", preference.forms, spec.forms),
        ("isa", (preference.isa,), spec.isas),
        ("over", (preference.over,), spec.isas),
    ):
        if stray := [name for name in given if name not in {row.name for row in rows}]:
            raise SpecError(f"{where} {key}: {stray[0]!r} is not defined")
    order = [isa.name for isa in spec.isas]
    if order.index(preference.isa) >= order.index(preference.over):
        raise SpecError(f"{where} over: {preference.over!r} is not better than {preference.isa!r}")
    if preference.low > preference.high:
        raise SpecError(f"{where} high: {preference.high} is less than low, {preference.low}")


def check_relations(spec: Spec) -> None:
    """Raise SpecError for parts of a spec that do not fit each other."""
    for metric in spec.metrics:
        if not metric.formulas:
            raise SpecError(f"[metric.{metric.name}]: give a formula for a kind of elements")
        for kind, formula in metric.formulas:
            _check_formula(f"[metric.{metric.name}.{kind}]", formula)
            if formula.base:
                _check_base(spec, metric.name, kind, formula)
    _unique("metric", [n for m in spec.metrics for n in (m.name, *m.aliases)])
    for isa in spec.isas:
        _check_isa(spec, isa)
    for dtype in spec.dtypes:
        _check_dtype(spec, dtype)
    for codec in spec.codecs:
        if codec.dtype not in {dtype.name for dtype in spec.dtypes}:
            raise SpecError(f"[codec.{codec.name}] dtype: {codec.dtype!r} is not defined")
    for preference in spec.preferences:
        _check_preference(spec, preference)
    for form in spec.forms:
        power_of_two(f"[form.{form.name}] chains", form.chains)
        power_of_two(f"[form.{form.name}] unroll", form.unroll)
    first = spec.isas[0]
    if not first.vector("edges"):
        raise SpecError(f"[isa.{first.name}] lanes: the fallback lacks edges")
    if first.requires or first.arch != "any" or first.metrics or first.forms:
        raise SpecError(
            f"[isa.{first.name}]: the first ISA is the fallback: arch any, requires nothing, lacks nothing"
        )


def power_of_two(where: str, value: int) -> None:
    """Raise SpecError if it is not one."""
    if value & (value - 1):
        raise SpecError(f"{where}: {value} is not a power of two")


def _unique(kind: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise SpecError(f"[{kind}.{name}]: the name or alias {name!r} is used twice")
        seen.add(name)
