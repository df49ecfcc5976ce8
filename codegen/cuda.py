"""Which kernels there are for GPUs: those of the element types that callers' vectors have."""

from __future__ import annotations

from dataclasses import dataclass

from .spec import Dtype, Formula, Metric, Spec

FILE = "metrics.cuh"
VOCABULARIES = ("float", "integer", "bits")


@dataclass(frozen=True)
class Kind:
    """A metric of a kind of elements: the text is the same for all element types of a kind."""

    metric: Metric
    name: str
    formula: Formula

    @property
    def crossed(self) -> tuple[str, ...]:
        """The sums that need both operands, which kernels add up; the others are handed to them."""
        alone = (*self.formula.query_sums, *self.formula.row_sums)
        return tuple(name for name in self.formula.sums if name not in alone)


@dataclass(frozen=True)
class Pair(Kind):
    """A metric of an element type."""

    dtype: Dtype


def dtypes(spec: Spec) -> tuple[Dtype, ...]:
    """Element types of vectors that callers have, as opposed to codes."""
    return tuple(dtype for dtype in spec.dtypes if dtype.vocabulary in VOCABULARIES and "pair" in dtype.forms)


def pairs(spec: Spec) -> tuple[Pair, ...]:
    """All metrics of these element types, by type."""
    return tuple(
        Pair(metric, dtype.kind, formula, dtype)
        for dtype in dtypes(spec)
        for metric in spec.metrics
        if (formula := metric.formula(dtype.kind)) and metric.name in (dtype.metrics or (metric.name,))
    )


def kinds(spec: Spec) -> tuple[Kind, ...]:
    """Each metric of each kind once."""
    found = {(pair.name, pair.metric.name): pair for pair in pairs(spec)}
    return tuple(Kind(pair.metric, pair.name, pair.formula) for pair in found.values())
