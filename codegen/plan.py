"""Decide the shape of every kernel. Pure: Spec in, rows out; templates only spell these decisions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from . import naming
from .spec import Dtype, Form, Isa, Metric, Spec

ANY = 0  # dim of the rows that serve every dimension
SCRATCH = 3  # registers beside the accumulators: two operands and one intermediate


@dataclass(frozen=True)
class Body:
    """A register-blocked loop: `rows` vectors side by side, `chains` accumulators per row and sum.

    `handed` names the sums that the caller has already; a body that is `alone` has no second operand.
    """

    rows: int
    chains: int
    sums: tuple[str, ...]
    handed: tuple[str, ...]
    alone: bool
    lanes: int

    @property
    def step(self) -> int:
        """Elements per turn of the main loop."""
        return self.chains * self.lanes

    @property
    def rest(self) -> tuple[tuple[int, int], ...]:
        """(vectors, first chain) of the halving steps after the main loop."""
        sizes = [self.chains >> k for k in range(1, self.chains.bit_length())]
        return tuple((size, self.chains - 2 * size) for size in sizes)

    @property
    def joins(self) -> tuple[tuple[int, int], ...]:
        """(into, from) chain pairs of the balanced merge; the result is in chain 0."""
        halves = [self.chains >> k for k in range(1, self.chains.bit_length())]
        return tuple((k, k + half) for half in halves for k in range(half))

    def at(self, name: str, row: int, chain: int) -> str:
        """The C variable of a row and chain."""
        return f"{name}{chain}" if self.rows == 1 else f"{name}{row}_{chain}"

    def operand(self, row: int, chain: int) -> str:
        """The C variable of the second operand."""
        return f"a{chain}" if self.alone else self.at("b", row, chain)

    def row(self, row: int) -> str:
        """The C pointer to a row."""
        return "y" if self.rows == 1 else f"y{row}"

    def offset(self, vector: int) -> str:
        """The C text of an offset in elements, nothing for the first vector."""
        return f" + {vector * self.lanes}" if vector else ""

    def accumulators(self, name: str, row: int) -> tuple[str, ...]:
        """The C variables of one sum of one row."""
        return tuple(self.at(name, row, chain) for chain in range(self.chains))

    def merged(self, name: str) -> tuple[str, ...]:
        """The C variables of one sum after the merge, row by row."""
        return tuple(self.at(name, row, 0) for row in range(self.rows))

    def results(self, names: Iterable[str], row: int) -> tuple[str, ...]:
        """The C expressions of one row's reduced sums, in the order that the metric's finish takes."""
        return tuple(name if name in self.handed else f"{name}[{row}]" for name in names)


@dataclass(frozen=True)
class Bodies:
    """The loops of one metric in one form: row by row, side by side, and over the query alone."""

    single: Body
    side: Body
    query: tuple[Body, ...]
    one_by_one_from: int


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


def bodies(metric: Metric, dtype: Dtype, form: Form, isa: Isa) -> Bodies:
    """The loops that a form needs for one metric."""
    handed = () if form.rows == 1 else metric.query_sums
    sums = tuple(name for name in metric.sums if name not in handed)
    return Bodies(
        single=_body(isa, 1, sums, handed),
        side=_body(isa, form.rows, sums, handed),
        query=tuple(_body(isa, 1, (name,), (), alone=True) for name in handed),
        one_by_one_from=form.single_from // dtype.bytes,
    )


def _body(isa: Isa, rows: int, sums: tuple[str, ...], handed: tuple[str, ...], alone: bool = False) -> Body:
    """As many chains as hide the latency, as far as the register file holds them."""
    chains = max(1, isa.chains // rows)
    while chains > 1 and rows * chains * len(sums) + SCRATCH > isa.registers:
        chains //= 2
    if rows * chains * len(sums) + SCRATCH > isa.registers:
        raise ValueError(f"{rows} rows of {len(sums)} sums do not fit the {isa.registers} registers of {isa.name}")
    return Body(rows=rows, chains=chains, sums=sums, handed=handed, alone=alone, lanes=isa.lanes)


def plan(spec: Spec, dims: Iterable[int] | None = None) -> tuple[Kernel, ...]:
    """Every kernel, best first within a contract: best ISA first, exact dimensions before any-dim."""
    wanted = (*(spec.dims if dims is None else dims), ANY)
    return tuple(
        Kernel(metric, dtype, form, dim, isa)
        for isa in reversed(spec.isas)
        for form in spec.forms
        for dtype in spec.dtypes
        for metric in spec.metrics
        for dim in wanted
    )
