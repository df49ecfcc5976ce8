"""Some of the kernels: names and dimensions that somebody typed, checked against the spec."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from .names import named, once
from .plan import Kernel, plan
from .spec import FALLBACK, Spec, check_dim


def choose(
    spec: Spec,
    *,
    dims: Iterable[int] = (),
    metrics: Iterable[str] | None = None,
    dtypes: Iterable[str] | None = None,
    isas: Iterable[str] | None = None,
    forms: Iterable[str] | None = None,
    any_dim: bool = True,
) -> tuple[Kernel, ...]:
    """The kernels of these dimensions and names, best first as planned; None is every name.

    Portable C is always among the instruction sets, so that every contract has an answer on every CPU.
    Metrics may be called by their aliases. Dimensions get kernels of their own where the spec thinks them
    worth it, beside the kernels for any dimension; without `any_dim` those are left out, and dimensions have
    kernels of their own on every instruction set.
    Raises ValueError, whose text names the value and what is allowed: for dimensions outside 1…65,536,
    unknown names, what is given twice, and names for which the others leave no kernel.
    """
    aliases = {alias: metric.name for metric in spec.metrics for alias in metric.aliases}
    known = {
        "metric": [metric.name for metric in spec.metrics],
        "element type": [dtype.name for dtype in spec.dtypes if dtype.forms],
        "instruction set": [isa.name for isa in spec.isas],
        "form": [form.name for form in spec.forms],
    }
    asked = dict(zip(known, (metrics, dtypes, isas, forms), strict=True))
    given = {
        kind: _known(kind, names, known[kind], aliases) for kind, names in asked.items() if names is not None
    }
    sizes = sorted(once("dimension", [check_dim(dim) for dim in dims]))
    if not (sizes or any_dim):
        raise ValueError("dims: none is given; give some, or take the kernels for any dimension too")
    kernels = _planned(spec, sizes, any_dim=any_dim)
    wanted = {**known, **given}
    wanted["instruction set"] = [*wanted["instruction set"], FALLBACK]
    chosen = tuple(each for each in kernels if _fits(each, wanted))
    for kind, names in given.items():
        for name in names:
            if not any(_names(kernel)[kind] == name for kernel in chosen):
                raise ValueError(_no_kernel(kind, name, kernels))
    return chosen


def _planned(spec: Spec, dims: Sequence[int], *, any_dim: bool) -> tuple[Kernel, ...]:
    if any_dim:
        return plan(spec, dims)
    everywhere = tuple(isa.name for isa in spec.isas)
    dtypes = tuple(replace(dtype, fixed_on=everywhere) for dtype in spec.dtypes)
    metrics = tuple(replace(metric, fixed=True) for metric in spec.metrics)
    return tuple(kernel for kernel in plan(replace(spec, dtypes=dtypes, metrics=metrics), dims) if kernel.dim)


def _names(kernel: Kernel) -> dict[str, str]:
    name = kernel.name
    return {"metric": name.metric, "element type": name.dtype, "instruction set": name.isa, "form": name.form}


def _fits(kernel: Kernel, wanted: Mapping[str, Sequence[str]]) -> bool:
    return all(name in wanted[kind] for kind, name in _names(kernel).items())


def _known(kind: str, names: Iterable[str], known: Sequence[str], aliases: Mapping[str, str]) -> list[str]:
    """The names in the spec's spelling."""
    found = named(kind, names, known, aliases if kind == "metric" else None)
    if not found:
        raise ValueError(f"no {kind} is given; known are {', '.join(known)}")
    return found


def _no_kernel(kind: str, name: str, kernels: Iterable[Kernel]) -> str:
    """What else has kernels of that name."""
    others = [_names(kernel) for kernel in kernels if _names(kernel)[kind] == name]
    rest = [
        f"{other}s {', '.join(dict.fromkeys(names[other] for names in others))}"
        for other in ("metric", "element type", "instruction set")
        if other != kind
    ]
    return f"{kind} {name!r} has no kernel among these; it has some for the {' and the '.join(rest)}"
