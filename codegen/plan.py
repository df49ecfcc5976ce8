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
    """A loop over the dimensions: `unroll` vectors per turn, spread over `chains` accumulators per sum.

    `handed` names the sums that the caller has already; a body that is `alone` has no second operand.
    """

    lanes: int
    registers: int
    unroll: int
    chains: int
    sums: tuple[str, ...]
    handed: tuple[str, ...]
    alone: bool

    @property
    def step(self) -> int:
        """Elements per turn of the main loop."""
        return self.unroll * self.lanes

    @property
    def rest(self) -> tuple[tuple[int, int], ...]:
        """(vectors, place of the first) of the halving steps after the main loop, each place used once."""
        sizes = [self.unroll >> k for k in range(1, self.unroll.bit_length())]
        return tuple((size, self.unroll - 2 * size) for size in sizes)

    @property
    def joins(self) -> tuple[tuple[int, int], ...]:
        """(into, from) chain pairs of the balanced merge; the result is in chain 0."""
        halves = [self.chains >> k for k in range(1, self.chains.bit_length())]
        return tuple((k, k + half) for half in halves for k in range(half))

    @property
    def held(self) -> int:
        """Elements of the query that half the registers hold."""
        return self.registers // 2 * self.lanes

    def acc(self, name: str, place: int) -> str:
        """The C variable that accumulates a sum for the vector at a place of the turn."""
        return f"{name}{place % self.chains}"

    def accs(self, name: str) -> tuple[str, ...]:
        """All C variables of a sum."""
        return tuple(f"{name}{chain}" for chain in range(self.chains))

    def offset(self, vector: int) -> str:
        """The C text of an offset in elements, nothing for the first vector."""
        return f" + {vector * self.lanes}" if vector else ""


@dataclass(frozen=True)
class Bodies:
    """The loops of one metric in one form: over query and row, and over the query alone."""

    row: Body
    query: tuple[Body, ...]


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


def bodies(metric: Metric, form: Form, isa: Isa) -> Bodies:
    """The loops that a form needs for one metric."""
    handed = metric.query_sums if form.one_query else ()
    sums = tuple(name for name in metric.sums if name not in handed)
    return Bodies(
        row=_body(metric, form, isa, sums, handed),
        query=tuple(_body(metric, form, isa, (name,), (), alone=True) for name in handed),
    )


def _body(
    metric: Metric,
    form: Form,
    isa: Isa,
    sums: tuple[str, ...],
    handed: tuple[str, ...],
    *,
    alone: bool = False,
) -> Body:
    """As many chains as the form wants, as far as the metric needs and the register file holds them.

    Portable C gets one per vector of the turn: only then can the compiler pack them into what vectors it has.
    """
    unroll = max(1, form.unroll // 2) if metric.quick else form.unroll
    chains = unroll if isa.lanes == 1 else max(1, form.chains // 2) if metric.quick else form.chains
    while chains > 1 and chains * len(sums) + SCRATCH > isa.registers:
        chains //= 2
    return Body(isa.lanes, isa.registers, max(chains, unroll), chains, sums, handed, alone)


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
