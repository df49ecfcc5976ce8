"""Decide the shape of every kernel. Pure: Spec in, rows out; templates only spell these decisions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from . import naming
from .shape import PANEL, Body, Tile
from .spec import Dtype, Form, Isa, Metric, Spec

ANY = 0  # dim of the rows that serve every dimension
SCRATCH = 3  # registers beside the accumulators: two operands and one intermediate
TILE_VECTORS = 4  # of the panel per block, at most
TILE_PACKED = 16  # elements of the panel per block, in portable C
PACKED = 8  # elements per turn, in portable C


@dataclass(frozen=True)
class Kernel:
    """One row of the registry: a contract and the ISA that implements it."""

    metric: Metric
    dtype: Dtype
    form: Form
    dim: int
    isa: Isa

    @property
    def name(self) -> naming.Name:
        return naming.Name(self.metric.name, self.dtype.name, self.form.name, self.dim, self.isa.name)

    @property
    def symbol(self) -> str:
        return naming.symbol(self.name)

    @property
    def contract(self) -> str:
        return naming.contract(self.metric.name, self.dtype.name, self.form.name, self.dim)

    @property
    def length(self) -> str:
        """The C expression of the dimension: a constant, or the argument."""
        return str(self.dim) if self.dim else "n"


def body(metric: Metric, form: Form, isa: Isa) -> Body:
    """The loop over query and rows."""
    handed = metric.query_sums if form.once == "query" else ()
    alone = form.once == "alone"
    sums = metric.row_sums if alone else tuple(name for name in metric.sums if name not in handed)
    return _body(metric, form, isa, form.side, sums, handed, alone=alone)


def query(metric: Metric, form: Form, isa: Isa) -> tuple[Body, ...]:
    """The loops over the query alone, for what a form computes once per call."""
    once = metric.query_sums if form.once == "query" else ()
    return tuple(_body(metric, form, isa, 1, (name,), (), alone=True) for name in once)


def _body(
    metric: Metric,
    form: Form,
    isa: Isa,
    rows: int,
    sums: tuple[str, ...],
    handed: tuple[str, ...],
    *,
    alone: bool,
) -> Body:
    """As many chains as the form wants, as far as the metric needs and the register file holds them.

    Portable C gets one per vector of the turn, and enough for the compiler to pack them into real vectors.
    """
    half = 2 if metric.quick else 1
    unroll, chains = max(1, form.unroll // half), max(1, form.chains // half)
    if isa.lanes == 1:
        unroll = chains = max(unroll, PACKED)
    while chains > 1 and rows * chains * len(sums) + SCRATCH > isa.registers:
        chains, unroll = chains // 2, unroll // 2
    return Body(isa.lanes, isa.registers, rows, max(chains, unroll), chains, sums, handed, alone)


def tiles(metric: Metric, form: Form, isa: Isa) -> tuple[Tile, ...]:
    """The blocks of a tile, highest first: all that fits the registers, then what the last queries need."""
    (crossed,) = (name for name in metric.sums if name not in (*metric.query_sums, *metric.row_sums))
    if isa.lanes == 1:  # the compiler packs what is stored side by side
        return (Tile(1, 1, TILE_PACKED, crossed, metric.query_sums),)
    vectors, side = min(TILE_VECTORS, PANEL // isa.lanes), form.side
    while vectors > 1 and side * vectors + vectors + SCRATCH - 1 > isa.registers:
        vectors //= 2
    if metric.quick:  # they take an absolute value, and that a mask
        side = min(side, (isa.registers - SCRATCH) // vectors - 1)
    heights = [side, *(1 << k for k in reversed(range(side.bit_length())) if 1 << k < side)]
    return tuple(Tile(isa.lanes, height, vectors, crossed, metric.query_sums) for height in heights)


def plan(spec: Spec, dims: Iterable[int] | None = None) -> tuple[Kernel, ...]:
    """Every kernel, best first within a contract: best ISA first, exact dimensions before any-dim."""
    fixed = tuple(spec.dims if dims is None else dims)
    return tuple(
        Kernel(metric, dtype, form, dim, isa)
        for isa in reversed(spec.isas)
        for form in spec.forms
        for dtype in spec.dtypes
        for metric in spec.metrics
        if form.once != "alone" or metric.row_sums
        for dim in (*(fixed if form.fixed_dims else ()), ANY)
    )
