"""Names of kernels: left of the double underscore the contract (what), right of it the ISA (how)."""

from __future__ import annotations

import re
from dataclasses import dataclass

PATTERN = re.compile(r"rk_([a-z0-9]+)_([a-z0-9]+)_([a-z0-9]+)_d(n|[1-9][0-9]*)__([a-z0-9]+)")
# What is no kernel of a vector: those of codes of edges, and the long sums of blocks.
OTHERS = re.compile(r"(?:edges_[a-z]+|[a-z][a-z0-9_]*_long)__([a-z0-9]+)")


@dataclass(frozen=True)
class Name:
    """The parts of a kernel's symbol; dim 0 is any dimension."""

    metric: str
    dtype: str
    form: str
    dim: int
    isa: str


def contract(metric: str, dtype: str, form: str, dim: int) -> str:
    """What a kernel does, as in "sqeuclidean_f32_rows_d128"."""
    return f"{metric}_{dtype}_{form}_d{dim or 'n'}"


def symbol(name: Name) -> str:
    """The C symbol, as in "rk_sqeuclidean_f32_rows_d128__avx512"."""
    return f"rk_{contract(name.metric, name.dtype, name.form, name.dim)}__{name.isa}"


def parse(text: str) -> Name:
    """The inverse of symbol(). Raises ValueError for anything else."""
    match = PATTERN.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is not a kernel symbol")
    metric, dtype, form, dim, isa = match.groups()
    return Name(metric, dtype, form, 0 if dim == "n" else int(dim), isa)


def edges(kernel: str, isa: str) -> str:
    """The C function of a kernel of codes of edges, as in "edges_estimate__avx2"."""
    return f"edges_{kernel}__{isa}"


def isa(symbol: str) -> str:
    """The instruction set that a function is compiled for, by its symbol; "" if that is every CPU's."""
    match = OTHERS.fullmatch(symbol) or PATTERN.fullmatch(symbol)
    return match[match.lastindex or 0] if match else ""


@dataclass(frozen=True)
class Shared:
    """Names of functions that the units of an instruction set share, of one metric.

    `vectors` says what the vectors hold that a step adds, `elements` what rows are of. `sums` are all of the
    metric's; a step that adds some of them is named by those.
    """

    vectors: str
    elements: str
    sums: tuple[str, ...]
    suffix: str

    def step(self, sums: tuple[str, ...]) -> str:
        """Adds one vector of each operand."""
        some = "" if sums == self.sums else f"_{'_'.join(sums)}"
        return f"{self.vectors}{some}_step{self.suffix}"

    @property
    def finish(self) -> str:
        """Makes a distance of sums."""
        return f"{self.vectors}_finish{self.suffix}"

    @property
    def after(self) -> str:
        """Makes a distance of a base's distance."""
        return f"{self.vectors}_after{self.suffix}"

    @property
    def after_all(self) -> str:
        """The same of many distances, in place."""
        return f"{self.vectors}_after_all{self.suffix}"

    @property
    def four(self) -> str:
        """Adds up four rows side by side."""
        return f"{self.elements}_four{self.suffix}"


def common(isa: str) -> str:
    """The generated header that an instruction set's files share."""
    return f"common_{isa}.h"


def file(form: str, isa: str) -> str:
    """The generated file that holds a form's kernels for one ISA."""
    return f"{form}_{isa}.c"
