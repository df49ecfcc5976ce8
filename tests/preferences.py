"""Which kernel dispatch must find: the best tier's, unless a measured preference takes it away."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from codegen import naming

from .oracle import SPEC


def yields(name: naming.Name, dim: int, isas: Collection[str], features: Collection[str]) -> bool:
    """Whether the spec prefers another of these instruction sets, on a CPU with these features."""
    return any(
        name.isa == p.over
        and name.metric in (p.metrics or (name.metric,))
        and name.dtype in (p.dtypes or (name.dtype,))
        and name.form in (p.forms or (name.form,))
        and p.low <= dim <= p.high
        and p.isa in isas
        and set(p.requires) <= set(features)
        for p in SPEC.preferences
    )


def chosen(
    names: Iterable[naming.Name], dim: int, isas: Sequence[str], features: Collection[str]
) -> naming.Name:
    """The kernel for a dimension, of those for a contract; `isas` are the usable ones, best first."""
    fits = [
        name
        for name in names
        if name.dim in (0, dim) and name.isa in isas and not yields(name, dim, isas, features)
    ]
    return min(fits, key=lambda name: (isas.index(name.isa), -name.dim))
