"""The plan: complete, ordered, and within the register file."""

from __future__ import annotations

import dataclasses
from itertools import product

import pytest

from codegen import naming
from codegen import plan as planning
from codegen.plan import (
    ANY,
    BLOCK_QUERIES,
    SCRATCH,
    Kernel,
    beside,
    body,
    exists,
    plan,
    query,
    strips,
    tiles,
)
from codegen.shape import PANEL, PART, STRIP, Body
from codegen.spec import load

from . import families

SPEC = load()
KERNELS = plan(SPEC)
GENERAL = [kernel for kernel in KERNELS if kernel.dim == ANY]
TILES = [pytest.param(kernel, id=kernel.symbol) for kernel in GENERAL if kernel.form.name == "tile"]
BLOCKS = [pytest.param(kernel, id=kernel.symbol) for kernel in GENERAL if kernel.form.name == "block"]
STRIPS = [pytest.param(kernel, id=kernel.symbol) for kernel in GENERAL if kernel.form.name == "soa"]
LOOPS = families.by_family(
    (kernel for kernel in GENERAL if kernel.form.once != "both"),
    lambda kernel: f"{kernel.form.name}-{kernel.isa.name}",
)


def every_loop(test: families.Test) -> families.Test:
    """Each kernel that has a loop, those of a form and an instruction set as one item."""
    return pytest.mark.parametrize("kernel", LOOPS.values(), ids=LOOPS)(families.each("kernel", test))


def lanes(kernel: Kernel) -> int:
    """Elements per vector."""
    return kernel.isa.vector(kernel.vocabulary)


def loops(kernel: Kernel) -> list[Body]:
    """Every loop of a kernel."""
    return [body(kernel), *([beside(kernel)] if kernel.form.beside else []), *query(kernel)]


def test_every_combination_once() -> None:
    """What exists, and fixed dimensions where metric, form and element type have them."""
    wanted = {
        naming.Name(m.name, t.name, f.name, dim, i.name)
        for m, t, f, i in product(SPEC.metrics, SPEC.dtypes, SPEC.forms, SPEC.isas)
        if exists(m, t, f, i)
        for dim in (*(SPEC.dims if f.fixed_dims and m.fixed and i.name in t.fixed_on else ()), ANY)
        if dim % t.block == 0
    }
    assert len(KERNELS) == len(wanted)
    assert {kernel.name for kernel in KERNELS} == wanted
    assert all(naming.parse(kernel.symbol) == kernel.name for kernel in KERNELS)
    assert all(kernel.symbol == f"rk_{kernel.contract}__{kernel.isa.name}" for kernel in KERNELS)


def test_what_exists() -> None:
    """A metric of the elements' kind, a form of the type, vectors of the set, and something to add up.

    Sums of one operand are added up apart for panels, and exist where those do.
    """
    made = {(k.metric.name, k.dtype.name, k.form.name) for k in KERNELS}
    for metric, dtype, form in product(SPEC.metrics, SPEC.dtypes, SPEC.forms):
        formula = metric.formula(dtype.kind)
        there = formula and form.name in dtype.forms and (not dtype.metrics or metric.name in dtype.metrics)
        if formula and form.once in ("rows", "queries", "both"):
            sums = {"rows": formula.row_sums, "queries": formula.query_sums, "both": True}[form.once]
            there &= formula.panels and bool(sums)
        if formula and form.once == "each":
            there &= formula.blocks
        assert ((metric.name, dtype.name, form.name) in made) == bool(there)
    for kernel in KERNELS:
        assert lanes(kernel), kernel.symbol
        assert kernel.isa.vector(kernel.dtype.panels) or kernel.form.once not in ("rows", "queries")
        assert kernel.metric.name in (kernel.isa.metrics or (kernel.metric.name,))
        assert kernel.form.name in (kernel.isa.forms or (kernel.form.name,))
    names = {kernel.name for kernel in KERNELS}
    assert {dataclasses.replace(name, isa=SPEC.isas[0].name, dim=ANY) for name in names} <= names


def test_queries() -> None:
    """Of the type that the elements ask for, where a query is prepared once for many rows."""
    for kernel in KERNELS:
        own = kernel.dtype.query if kernel.form.one_query else kernel.dtype.name
        assert kernel.query.name == own, kernel.symbol


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


@every_loop
def test_sums_are_accumulated_once(kernel: Kernel) -> None:
    """By the rows' loop, or by a loop over the query alone; of one that is folded nothing is left."""
    row, once, formula = body(kernel), query(kernel), kernel.formula
    alone = {"rows": formula.row_sums, "queries": formula.query_sums}.get(kernel.form.once)
    assert sorted([*row.sums, *row.handed]) == sorted(alone or formula.sums)
    assert row.alone == (alone is not None)
    assert [each.sums for each in once] == [(name,) for name in row.handed]
    assert all(each.alone and each.rows == 1 for each in once)
    assert not set(row.handed) - set(formula.query_sums)
    assert row.fold == ("" if row.alone else formula.fold)
    assert [*row.kept, *[row.fold][: bool(row.fold)]] == sorted(row.sums, key=row.fold.__eq__)
    given = row.results(formula.sums) if not row.alone else ""
    assert not given or given.split(", ").count("0") == bool(row.fold)


@every_loop
def test_accumulators_fit_the_registers(kernel: Kernel) -> None:
    for each in loops(kernel):
        accumulators = {name for s in each.sums for row in range(each.rows) for name in each.accs(s, row)}
        assert len(accumulators) == each.rows * each.chains * len(each.sums)
        assert len(accumulators) + kernel.scratch <= kernel.isa.registers or each.chains == 1


@every_loop
def test_chains(kernel: Kernel) -> None:
    """Never more than vectors per turn; half as many for a metric that is quicker than a fused product."""
    fast = kernel.isa.fused or kernel.dtype.kind != "float"
    for each in loops(kernel):
        assert 1 <= each.chains <= each.unroll
        assert each.chains <= max(1, kernel.form.chains // (2 if kernel.formula.quick and fast else 1))


def with_formula(kernel: Kernel, **changes: object) -> Kernel:
    """The kernel of a metric that is computed otherwise."""
    formula = dataclasses.replace(kernel.formula, **changes)  # type: ignore[arg-type]
    return dataclasses.replace(
        kernel, metric=dataclasses.replace(kernel.metric, formulas=((kernel.dtype.kind, formula),))
    )


def test_quick_metrics_get_half() -> None:
    """Of chains and of vectors per turn, or all of them."""
    for kernel in GENERAL:
        if kernel.formula.quick and kernel.form.once != "both":
            half, whole = body(kernel), body(with_formula(kernel, quick=False))
            assert half.unroll >= max(1, whole.unroll // 2)
            assert half.chains >= max(1, whole.chains // 2)


@pytest.mark.parametrize("kernel", TILES)
def test_tiles(kernel: Kernel) -> None:
    """They fit the registers, cover the panel, and serve every number of queries, the highest first."""
    blocks, formula = tiles(kernel), kernel.formula
    heights = [block.queries for block in blocks]
    assert heights == sorted(set(heights), reverse=True)
    assert heights[0] <= kernel.form.side
    assert heights[0] > 1
    assert heights[-1] == 1
    for count in range(3 * heights[0]):
        left = count
        for height in heights:
            left %= height
        assert left == 0
    for block in blocks:
        assert PANEL % block.step == 0
        assert block.group == kernel.dtype.group
        names = {name for q in range(block.queries) for name in block.accs(q)}
        assert len(names) == block.queries * block.vectors
        scratch = 3 if formula.quick else 2
        assert len(names) + block.vectors + scratch <= kernel.isa.registers
        once = (*formula.query_sums, *formula.row_sums)
        assert {block.sum, *once} == set(formula.sums)
        assert block.sum not in once


@pytest.mark.parametrize("kernel", STRIPS)
def test_strips(kernel: Kernel) -> None:
    """A whole panel and a strip of it, in the same chains, which fit the registers and divide a part."""
    wide, strip = strips(kernel)
    assert (wide.cover, strip.cover, wide.chains) == (PANEL, STRIP, strip.chains)
    for block in (wide, strip):
        assert block.cover % block.step == 0
        assert PART % (block.chains * block.group) == 0
        names = {name for chain in range(block.chains) for name in block.accs(chain)}
        assert len(names) == block.chains * block.vectors
        assert 2 * len(names) <= kernel.isa.registers
        holds = {chain: {chain} for chain in range(block.chains)}
        for into, other in block.joins:
            holds[into] |= holds.pop(other)
        assert holds == {0: set(range(block.chains))}


@pytest.mark.parametrize("kernel", BLOCKS)
def test_blocks(kernel: Kernel) -> None:
    """One accumulator per query and row, and as many queries as the registers hold, but at least two."""
    made, room = planning.block(kernel), kernel.isa.registers - SCRATCH[kernel.vocabulary]
    least, most = BLOCK_QUERIES
    assert least <= made.queries <= most
    assert made.rows * made.queries <= room or made.queries == least
    assert made.rows * (made.queries + 1) > room or made.queries == most
    accumulators = {name for q in range(made.queries) for name in made.accs(q)}
    assert len(accumulators) == made.queries * made.rows
    assert sorted([made.sum, *made.handed]) == sorted(kernel.formula.sums)


def test_the_panel_is_a_whole_number_of_cache_lines() -> None:
    assert PANEL == 64
    for isa in SPEC.isas:
        assert all(PANEL % isa.vector(dtype.panels) == 0 for dtype in SPEC.dtypes if isa.vector(dtype.panels))
    for dtype in SPEC.dtypes:
        assert PANEL * dtype.bits // 8 % 64 == 0 or not {"tile", "soa"} & {*dtype.forms}


@every_loop
def test_loops_cover_every_length(kernel: Kernel) -> None:
    """Turns, halving steps and tail take each element once; what the templates spell, counted here."""
    for each in loops(kernel):
        assert each.step == each.unroll * each.lanes
        for n in range(2 * each.step + 1):
            taken = n // each.step * each.step
            for vectors, first in each.rest:
                assert 0 <= first <= first + vectors <= each.unroll
                taken += vectors * each.lanes if n & (vectors * each.lanes) else 0
            assert n - taken == n & (each.lanes - 1)


@every_loop
def test_joins_leave_everything_in_chain_zero(kernel: Kernel) -> None:
    for each in loops(kernel):
        holds = {chain: {chain} for chain in range(each.chains)}
        for into, other in each.joins:
            assert not holds[into] & holds[other]
            holds[into] |= holds.pop(other)
        assert holds == {0: set(range(each.chains))}
        used = {each.acc(each.sums[0], 0, place) for place in range(each.unroll)}
        assert used == set(each.accs(each.sums[0], 0))


def test_what_does_not_fit_is_narrowed() -> None:
    """Few registers mean fewer chains and narrower blocks, never a spill."""
    for kernel in GENERAL:
        if len(kernel.formula.sums) < 3:
            continue
        for registers in (8, 12):
            isa = dataclasses.replace(kernel.isa, registers=registers)
            if kernel.form.once != "both" and kernel.form.side == 1:
                one = body(dataclasses.replace(kernel, isa=isa))
                assert one.chains * len(one.sums) + SCRATCH["float"] <= registers
        if kernel.form.name == "tile" and PANEL // lanes(kernel) > 1:
            wide, narrow = (
                tiles(dataclasses.replace(kernel, isa=dataclasses.replace(kernel.isa, registers=n)))
                for n in (32, 8)
            )
            assert narrow[0].vectors == 1 < wide[0].vectors
