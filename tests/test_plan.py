"""The plan: complete, ordered, and within the register file."""

from __future__ import annotations

import dataclasses
from itertools import product

import pytest

from codegen import naming
from codegen.plan import ANY, SCRATCH, Body, bodies, plan
from codegen.spec import load

SPEC = load()
KERNELS = plan(SPEC)
COMBINATIONS = [
    pytest.param(metric, form, isa, id=f"{metric.name}-{form.name}-{isa.name}")
    for metric, form, isa in product(SPEC.metrics, SPEC.forms, SPEC.isas)
]


def loops(metric: object, form: object, isa: object) -> list[Body]:
    """Every loop of a kernel."""
    made = bodies(metric, form, isa)  # type: ignore[arg-type]
    return [made.row, *made.query]


def test_every_combination_once() -> None:
    dims = (*SPEC.dims, ANY)
    wanted = {
        naming.Name(m.name, t.name, f.name, dim, i.name)
        for m, t, f, dim, i in product(SPEC.metrics, SPEC.dtypes, SPEC.forms, dims, SPEC.isas)
    }
    assert len(KERNELS) == len(wanted)
    assert {kernel.name for kernel in KERNELS} == wanted
    assert all(naming.parse(kernel.symbol) == kernel.name for kernel in KERNELS)
    assert all(kernel.symbol == f"rk_{kernel.contract}__{kernel.isa.name}" for kernel in KERNELS)


def test_best_first() -> None:
    """Within a contract the better ISA, and of rows that serve a dimension the exact one."""
    order = {isa.name: place for place, isa in enumerate(SPEC.isas)}
    assert [order[k.isa.name] for k in KERNELS] == sorted((order[k.isa.name] for k in KERNELS), reverse=True)
    places = {kernel.name: place for place, kernel in enumerate(KERNELS)}
    for name, place in places.items():
        assert place <= places[dataclasses.replace(name, dim=ANY)]


def test_pure() -> None:
    assert plan(SPEC) == KERNELS
    assert plan(load()) == KERNELS


def test_dims_can_be_given() -> None:
    assert {kernel.dim for kernel in plan(SPEC, [333])} == {333, ANY}
    assert {kernel.length for kernel in plan(SPEC, [333])} == {"333", "n"}
    assert {kernel.dim for kernel in plan(SPEC, [])} == {ANY}


@pytest.mark.parametrize(("metric", "form", "isa"), COMBINATIONS)
def test_sums_are_accumulated_once(metric: object, form: object, isa: object) -> None:
    row, *query = loops(metric, form, isa)
    names = [*row.sums, *row.handed]
    assert sorted(names) == sorted(metric.sums)  # type: ignore[attr-defined]
    assert [body.sums for body in query] == [(name,) for name in row.handed]
    assert all(body.alone for body in query)


@pytest.mark.parametrize(("metric", "form", "isa"), COMBINATIONS)
def test_accumulators_fit_the_registers(metric: object, form: object, isa: object) -> None:
    for body in loops(metric, form, isa):
        accumulators = {name for s in body.sums for name in body.accs(s)}
        assert len(accumulators) == body.chains * len(body.sums)
        assert len(accumulators) + SCRATCH <= isa.registers  # type: ignore[attr-defined]


@pytest.mark.parametrize(("metric", "form", "isa"), COMBINATIONS)
def test_loops_cover_every_length(metric: object, form: object, isa: object) -> None:
    """Turns, halving steps and tail take each element once; what the templates spell, counted here."""
    for body in loops(metric, form, isa):
        assert body.step == body.unroll * body.lanes
        for n in range(2 * body.step + 1):
            taken = n // body.step * body.step
            for vectors, first in body.rest:
                assert 0 <= first <= first + vectors <= body.unroll
                taken += vectors * body.lanes if n & (vectors * body.lanes) else 0
            assert n - taken == n & (body.lanes - 1)


@pytest.mark.parametrize(("metric", "form", "isa"), COMBINATIONS)
def test_joins_leave_everything_in_chain_zero(metric: object, form: object, isa: object) -> None:
    for body in loops(metric, form, isa):
        holds = {chain: {chain} for chain in range(body.chains)}
        for into, other in body.joins:
            assert not holds[into] & holds[other]
            holds[into] |= holds.pop(other)
        assert holds == {0: set(range(body.chains))}
        used = {body.acc(body.sums[0], place) for place in range(body.unroll)}
        assert used == set(body.accs(body.sums[0]))


def test_what_does_not_fit_is_refused_or_narrowed() -> None:
    """Few registers mean fewer chains, never a spill."""
    cosine = next(metric for metric in SPEC.metrics if len(metric.sums) == 3)
    isa = dataclasses.replace(SPEC.isas[1], registers=8)
    for form in SPEC.forms:
        body = bodies(cosine, form, isa).row
        assert body.chains * len(body.sums) + SCRATCH <= 8
