"""Decide the shape of every kernel. Pure: Spec in, rows out; templates only spell these decisions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from . import naming
from .shape import PANEL, STRIP, Block, Body, Strip, Tile
from .spec import Dtype, Form, Formula, Isa, Metric, Spec

ANY = 0  # dim of the rows that serve every dimension
# Registers beside the accumulators: two operands, one intermediate, and what operations keep: flipped rows,
# the top bits and zero for bytes, a table and masks for bits.
SCRATCH = {"float": 3, "double": 3, "integer": 9, "nibble": 9, "panel": 3, "bits": 8}
WIDENED = 4  # the same for bytes that are widened: nothing is kept
TILE_VECTORS = 4  # of the panel per block, at most
BLOCK_QUERIES = 2, 5  # side by side, at least and at most


@dataclass(frozen=True)
class Kernel:
    """One row of the registry: a contract and the ISA that implements it."""

    metric: Metric
    dtype: Dtype
    form: Form
    dim: int
    isa: Isa
    query: Dtype  # the element type of the first operand
    base: Metric | None = None  # whose kernel computes what this one finishes

    @property
    def name(self) -> naming.Name:
        return naming.Name(self.metric.name, self.dtype.name, self.form.name, self.dim, self.isa.name)

    @property
    def symbol(self) -> str:
        return naming.symbol(self.name)

    @property
    def below(self) -> Kernel:
        """The kernel whose distances this one's are computed of, if it has a base, or else itself."""
        return replace(self, metric=self.base, base=None) if self.base else self

    @property
    def contract(self) -> str:
        return naming.contract(self.metric.name, self.dtype.name, self.form.name, self.dim)

    @property
    def length(self) -> str:
        """The C expression of the dimension: a constant, or the argument."""
        return str(self.dim) if self.dim else "n"

    @property
    def formula(self) -> Formula:
        """How the metric is computed on these elements."""
        formula = self.metric.formula(self.dtype.kind)
        assert formula is not None
        return replace(formula, result=self.dtype.distances(formula))

    @property
    def vocabulary(self) -> str:
        """The names of the vectors' operations."""
        return vocabulary(self.dtype, self.form)

    def shared(self, suffix: str = "") -> naming.Shared:
        """The names of what it shares with other forms and element types of its metric."""
        metric, dtype = self.metric.name, self.dtype
        other = "" if self.vocabulary == dtype.vocabulary else f"_{self.vocabulary}"
        vectors = f"{metric}_{dtype.vectors}{other}"
        return naming.Shared(vectors, f"{metric}_{dtype.name}", self.formula.sums, suffix)

    @property
    def widened(self) -> bool:
        """Whether bytes are widened before they are multiplied: where there are no panels of them."""
        return self.vocabulary == "integer" and not self.isa.vector(self.dtype.panels)

    @property
    def scratch(self) -> int:
        """Registers that its loop over rows needs beside the accumulators."""
        return WIDENED if self.widened else SCRATCH[self.vocabulary]

    @property
    def handed(self) -> tuple[str, ...]:
        """Sums of the query that are computed before the loop over the rows.

        Integers in pairs too, unless they are widened: what a query needs (its own flipped bytes) is not what
        a row needs.
        """
        pairs = self.form.once == "nothing" and self.dtype.kind == "integer" and not self.widened
        apart = pairs or self.form.once in ("query", "each")
        return self.formula.query_sums if apart else ()


def vocabulary(dtype: Dtype, form: Form) -> str:
    """What the vectors of a form hold."""
    return dtype.panels if form.once == "both" else dtype.vocabulary


def body(kernel: Kernel) -> Body:
    """The loop over query and rows."""
    formula, once = kernel.formula, kernel.form.once
    alone = {"rows": formula.row_sums, "queries": formula.query_sums}.get(once)
    handed = kernel.handed
    sums = alone or tuple(name for name in formula.sums if name not in handed)
    return _body(kernel, kernel.form.side, sums, handed, alone=alone is not None)


def beside(kernel: Kernel) -> Body:
    """The loop over query and four short rows side by side, in a form that takes long ones one by one."""
    four = replace(kernel.form, side=4, chains=2, unroll=2)
    return body(replace(kernel, form=four))


def query(kernel: Kernel) -> tuple[Body, ...]:
    """The loops over the query alone, for what a form computes once per call, in the shortest turns."""
    once = replace(kernel, form=replace(kernel.form, unroll=kernel.form.chains))
    return tuple(_body(once, 1, (name,), (), alone=True) for name in kernel.handed)


def _body(
    kernel: Kernel,
    rows: int,
    sums: tuple[str, ...],
    handed: tuple[str, ...],
    *,
    alone: bool,
) -> Body:
    """As many chains as the form wants, as far as the metric needs and the register file holds them."""
    form, isa, lanes = kernel.form, kernel.isa, kernel.isa.vector(kernel.vocabulary)
    floats = kernel.dtype.kind == "float"
    half = 2 if kernel.formula.quick and (isa.fused or not floats) else 1
    if not floats and len(sums) > 1:
        half *= 2  # every vector feeds several accumulators
    unroll, chains = max(1, form.unroll // half), max(1, form.chains // half)
    scratch = kernel.scratch if rows == 1 else SCRATCH[kernel.vocabulary]
    while chains > 1 and rows * chains * len(sums) + scratch > isa.registers:
        chains, unroll = chains // 2, unroll // 2
    fold = "" if alone else kernel.formula.fold
    tail = kernel.dtype.block % lanes != 0
    return Body(lanes, tail, isa.registers, rows, max(chains, unroll), chains, sums, handed, fold, alone)


def tiles(kernel: Kernel) -> tuple[Tile, ...]:
    """The blocks of a tile, highest first: all that fits the registers, then what the last queries need."""
    formula, form, isa, group = kernel.formula, kernel.form, kernel.isa, kernel.dtype.group
    lanes = isa.vector(kernel.vocabulary)
    vectors, side = min(TILE_VECTORS, PANEL // lanes), form.side
    scratch = SCRATCH[kernel.vocabulary]
    while vectors > 1 and side * vectors + vectors + scratch - 1 > isa.registers:
        vectors //= 2
    if formula.quick:  # they take an absolute value, and that a mask
        side = min(side, (isa.registers - scratch) // vectors - 1)
    heights = [side, *(1 << k for k in reversed(range(side.bit_length())) if 1 << k < side)]
    return tuple(Tile(lanes, vectors, group, formula.crossed, formula.query_sums, high) for high in heights)


def block(kernel: Kernel) -> Block:
    """Some queries and rows side by side: as many queries as the registers hold sums for."""
    side, isa, lanes = kernel.form.side, kernel.isa, kernel.isa.vector(kernel.vocabulary)
    least, most = BLOCK_QUERIES
    queries = (isa.registers - SCRATCH[kernel.vocabulary]) // side
    (total,) = (name for name in kernel.formula.sums if name not in kernel.handed)
    return Block(lanes, max(least, min(most, queries)), side, total, kernel.handed)


def strips(kernel: Kernel) -> tuple[Strip, ...]:
    """The blocks of the form `soa`: for a whole panel, and for a strip of it, in as many chains.

    As many vectors side by side as there are in a panel, and as many chains as half the registers hold;
    half as many of quick metrics, which take a mask or hold what they compare.
    """
    formula, isa, group = kernel.formula, kernel.isa, kernel.dtype.group
    lanes = isa.vector(kernel.vocabulary)
    wide = min(PANEL // lanes, isa.registers // 4)
    chains = max(1, isa.registers // (4 if formula.quick else 2) // wide)
    sums = formula.crossed, formula.query_sums
    return tuple(
        Strip(lanes, min(wide, cover // lanes), group, *sums, chains, cover) for cover in (PANEL, STRIP)
    )


def plan(spec: Spec, dims: Iterable[int] | None = None) -> tuple[Kernel, ...]:
    """Every kernel, best first within a contract: best ISA first, exact dimensions before any-dim."""
    fixed = tuple(spec.dims if dims is None else dims)
    return tuple(
        Kernel(metric, dtype, form, dim, isa, _query(spec, dtype, form), _base(spec, metric, dtype))
        for isa in reversed(spec.isas)
        for form in spec.forms
        for dtype in spec.dtypes
        for metric in spec.metrics
        if exists(metric, dtype, form, isa)
        for dim in (*(fixed if form.fixed_dims and metric.fixed and isa.name in dtype.fixed_on else ()), ANY)
        if dim % dtype.block == 0
    )


def _query(spec: Spec, dtype: Dtype, form: Form) -> Dtype:
    return spec.dtype(dtype.query) if form.one_query else dtype


def _base(spec: Spec, metric: Metric, dtype: Dtype) -> Metric | None:
    """A result of four bytes is no place for a sum of eight, which may be larger and is more accurate."""
    formula = metric.formula(dtype.kind)
    if not formula or not formula.base:
        return None
    wide = dtype.vocabulary == "double" and dtype.distances(formula) != "double"
    return None if wide else spec.metric(formula.base)


def exists(metric: Metric, dtype: Dtype, form: Form, isa: Isa) -> bool:
    """Whether there is a kernel for a metric, an element type, a shape of work and an instruction set."""
    formula = metric.formula(dtype.kind)
    return (
        formula is not None
        and metric.name in (dtype.metrics or (metric.name,))
        and metric.name in (isa.metrics or (metric.name,))
        and form.name in dtype.forms
        and form.name in (isa.forms or (form.name,))
        and isa.vector(vocabulary(dtype, form)) > 0
        and _wanted(formula, dtype, form, isa)
    )


def _wanted(formula: Formula, dtype: Dtype, form: Form, isa: Isa) -> bool:
    """Whether a formula has what a form computes. Sums of one operand are for panels: only beside them."""
    panels = formula.panels and isa.vector(dtype.panels) > 0
    if form.once == "rows":
        return panels and bool(formula.row_sums)
    if form.once == "queries":
        return panels and bool(formula.query_sums)
    if form.once == "each":
        return formula.blocks
    return formula.panels or form.once != "both"
