"""What a kernel pack holds: kernels of dimensions that the spec has none for, and of nothing else."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .names import named, once
from .plan import Kernel, plan
from .spec import Spec, SpecError, check_dim

# Single pairs are all latency: a constant length made as many slower as faster, by a few per cent.
FORMS = ("rows", "gather")
MOST_DIMS = 64  # of one pack: every dimension is a full copy of each loop


@dataclass(frozen=True)
class Choice:
    """What is wanted; names, of which none means all. `dims` are checked by kernels()."""

    dims: tuple[int, ...]
    metrics: tuple[str, ...] = ()
    dtypes: tuple[str, ...] = ()
    isas: tuple[str, ...] = ()


def kernels(spec: Spec, choice: Choice) -> tuple[Kernel, ...]:
    """The kernels of fixed dimensions for a choice, best first.

    Element types that are named get them on every instruction set, others where the spec found them faster;
    metrics that it has none for get them if they are named.
    Raises ValueError for dimensions that are none, or given twice, and for names that the spec lacks.
    """
    dims = _dims(choice.dims)
    metrics = _named("metric", choice.metrics, [metric.name for metric in spec.metrics])
    dtypes = _named("dtype", choice.dtypes, [dtype.name for dtype in spec.dtypes])
    isas = _named("ISA", choice.isas, [isa.name for isa in spec.isas])
    everywhere = tuple(isa.name for isa in spec.isas)
    wider = replace(
        spec,
        dtypes=tuple(
            replace(dtype, fixed_on=everywhere) if dtype.name in choice.dtypes else dtype
            for dtype in spec.dtypes
        ),
        metrics=tuple(
            replace(metric, fixed=True) if metric.name in choice.metrics else metric
            for metric in spec.metrics
        ),
    )
    return tuple(
        kernel
        for kernel in plan(wider, dims)
        if kernel.dim
        and kernel.form.name in FORMS
        and kernel.metric.name in metrics
        and kernel.dtype.name in dtypes
        and kernel.isa.name in isas
    )


def _dims(dims: tuple[int, ...]) -> tuple[int, ...]:
    if not dims:
        raise SpecError("dims: give at least one dimension")
    if len(dims) > MOST_DIMS:
        raise SpecError(f"dims: {len(dims)} are given; one pack holds {MOST_DIMS}, so make several")
    return tuple(sorted(once("dims:", [check_dim(dim) for dim in dims])))


def _named(kind: str, names: tuple[str, ...], known: list[str]) -> list[str]:
    return named(kind, names, known) or known
