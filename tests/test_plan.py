"""The plan: complete, ordered, and within the register file."""

from __future__ import annotations

import dataclasses
from itertools import product

import pytest

from codegen import naming
from codegen.plan import ANY, SCRATCH, body, plan, query, tiles
from codegen.shape import PANEL, Body, Tile
from codegen.spec import load

SPEC = load()
KERNELS = plan(SPEC)
EXISTING = dict.fromkeys((kernel.metric, kernel.form, kernel.isa) for kernel in KERNELS)
COMBINATIONS = [
    pytest.param(*each, id="-".join(part.name for part in each))
    for each in EXISTING
    if each[1].once != "both"
]
TILES = [
    pytest.param(*each, id="-".join(part.name for part in each))
    for each in EXISTING
    if each[1].once == "both"
]


def loops(metric: object, form: object, isa: object) -> list[Body]:
    """Every loop of a kernel."""
    return [body(metric, form, isa), *query(metric, form, isa)]  # type: ignore[arg-type]


def test_every_combination_once() -> None:
    """Fixed dimensions only where the form has them, norms only where the metric has any."""
    wanted = {
        naming.Name(m.name, t.name, f.name, dim, i.name)
        for m, t, f, i in product(SPEC.metrics, SPEC.dtypes, SPEC.forms, SPEC.isas)
        for dim in (*(SPEC.dims if f.fixed_dims else ()), ANY)
        if f.name != "norms" or m.row_sums
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
    row, *once = loops(metric, form, isa)
    names = metric.row_sums if row.alone else metric.sums  # type: ignore[attr-defined]
    assert sorted([*row.sums, *row.handed]) == sorted(names)
    assert [each.sums for each in once] == [(name,) for name in row.handed]
    assert all(each.alone and each.rows == 1 for each in once)
    assert row.alone == (form.once == "alone")  # type: ignore[attr-defined]


@pytest.mark.parametrize(("metric", "form", "isa"), COMBINATIONS)
def test_accumulators_fit_the_registers(metric: object, form: object, isa: object) -> None:
    for each in loops(metric, form, isa):
        accumulators = {name for s in each.sums for row in range(each.rows) for name in each.accs(s, row)}
        assert len(accumulators) == each.rows * each.chains * len(each.sums)
        assert len(accumulators) + SCRATCH <= isa.registers  # type: ignore[attr-defined]


@pytest.mark.parametrize(("metric", "form", "isa"), COMBINATIONS)
def test_chains(metric: object, form: object, isa: object) -> None:
    """Never more than vectors per turn, half as many for a quick metric, and all of them in portable C."""
    for each in loops(metric, form, isa):
        assert 1 <= each.chains <= each.unroll
        if isa.lanes == 1:  # type: ignore[attr-defined]
            assert each.chains == each.unroll or each.rows * 2 * each.chains * len(each.sums) > 61
        else:
            assert each.chains <= max(1, form.chains // (2 if metric.quick else 1))  # type: ignore[attr-defined]


def test_quick_metrics_get_half() -> None:
    """Of chains and of vectors per turn, where there is more than one."""
    for metric, form, isa in EXISTING:
        slow = dataclasses.replace(metric, quick=False)
        if metric.quick and form.once != "both" and isa.lanes > 1:
            (half, whole) = (body(each, form, isa) for each in (metric, slow))
            assert half.unroll == max(1, whole.unroll // 2)
            assert half.chains == max(1, whole.chains // 2)


@pytest.mark.parametrize(("metric", "form", "isa"), TILES)
def test_tiles(metric: object, form: object, isa: object) -> None:
    """They fit the registers, cover the panel, and serve every number of queries, the highest first."""
    blocks: tuple[Tile, ...] = tiles(metric, form, isa)  # type: ignore[arg-type]
    heights = [block.queries for block in blocks]
    assert heights == sorted(set(heights), reverse=True)
    assert heights[0] <= form.side  # type: ignore[attr-defined]
    assert (heights[0] > 1) == (isa.lanes > 1)  # type: ignore[attr-defined]
    assert heights[-1] == 1
    for count in range(3 * heights[0]):
        left = count
        for height in heights:
            left %= height
        assert left == 0
    for block in blocks:
        assert PANEL % block.step == 0
        names = {name for q in range(block.queries) for name in block.accs(q)}
        assert len(names) == block.queries * block.vectors
        if isa.lanes > 1:  # type: ignore[attr-defined]
            scratch = 3 if metric.quick else 2  # type: ignore[attr-defined]
            assert len(names) + block.vectors + scratch <= isa.registers  # type: ignore[attr-defined]
        once = (*metric.query_sums, *metric.row_sums)  # type: ignore[attr-defined]
        assert {block.sum, *once} == set(metric.sums)  # type: ignore[attr-defined]
        assert block.sum not in once


def test_the_panel_is_a_whole_number_of_cache_lines() -> None:
    assert PANEL == 64
    assert all(PANEL % isa.lanes == 0 for isa in SPEC.isas)
    for dtype in SPEC.dtypes:
        assert PANEL * dtype.bytes % 64 == 0


@pytest.mark.parametrize(("metric", "form", "isa"), COMBINATIONS)
def test_loops_cover_every_length(metric: object, form: object, isa: object) -> None:
    """Turns, halving steps and tail take each element once; what the templates spell, counted here."""
    for each in loops(metric, form, isa):
        assert each.step == each.unroll * each.lanes
        for n in range(2 * each.step + 1):
            taken = n // each.step * each.step
            for vectors, first in each.rest:
                assert 0 <= first <= first + vectors <= each.unroll
                taken += vectors * each.lanes if n & (vectors * each.lanes) else 0
            assert n - taken == n & (each.lanes - 1)


@pytest.mark.parametrize(("metric", "form", "isa"), COMBINATIONS)
def test_joins_leave_everything_in_chain_zero(metric: object, form: object, isa: object) -> None:
    for each in loops(metric, form, isa):
        holds = {chain: {chain} for chain in range(each.chains)}
        for into, other in each.joins:
            assert not holds[into] & holds[other]
            holds[into] |= holds.pop(other)
        assert holds == {0: set(range(each.chains))}
        used = {each.acc(each.sums[0], 0, place) for place in range(each.unroll)}
        assert used == set(each.accs(each.sums[0], 0))


def test_what_does_not_fit_is_narrowed() -> None:
    """Few registers mean fewer chains and narrower blocks, never a spill."""
    cosine = next(metric for metric in SPEC.metrics if len(metric.sums) == 3)
    for registers in (8, 12):
        isa = dataclasses.replace(SPEC.isas[1], registers=registers)
        for form in (form for form in SPEC.forms if form.side == 1):
            one = body(cosine, form, isa)
            assert one.chains * len(one.sums) + SCRATCH <= registers
    for form in SPEC.forms:
        if form.once == "both":
            wide, narrow = (
                tiles(cosine, form, dataclasses.replace(SPEC.isas[1], registers=n)) for n in (32, 8)
            )
            assert narrow[0].vectors == 1 < wide[0].vectors
