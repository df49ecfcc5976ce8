"""Kernels of codes of edges: which instruction sets have them, and what these agree on. Pure as the plan."""

from __future__ import annotations

from dataclasses import dataclass

from . import naming
from .spec import EDGES, Isa, Spec

COLUMNS = 32  # edges of a block
GROUP = 4  # elements of which a half of a byte has the signs
ENTRIES = 1 << GROUP  # of a group's table
LEVELS = 15  # of a query to either side of zero
WORD = 64  # elements whose signs one word flips; blocks hold as many, or a multiple
TURN = 255 // (GROUP * LEVELS)  # entries of a column that a byte can add up
LINE = 64  # bytes of a cache line


@dataclass(frozen=True)
class Shape:
    """What loops over the vectors of an instruction set count."""

    isa: Isa
    bytes: int  # of a vector

    @property
    def floats(self) -> int:
        """Of a vector of as many bytes."""
        return self.bytes // 4

    @property
    def doubles(self) -> int:
        """Of a vector of as many bytes."""
        return self.bytes // 8

    @property
    def lines(self) -> range:
        """Where the cache lines of the codes of one turn begin."""
        return range(0, TURN * self.bytes, LINE)

    @property
    def tables(self) -> int:
        """Groups of elements whose tables fill a vector."""
        return self.bytes // ENTRIES

    def name(self, kernel: str) -> str:
        """The C function."""
        return naming.edges(kernel, self.isa.name)

    @property
    def unit(self) -> str:
        """The generated file."""
        return naming.file(EDGES, self.isa.name)


def shapes(spec: Spec) -> tuple[Shape, ...]:
    """Of all instruction sets that have these kernels, best first."""
    return tuple(Shape(isa, isa.vector(EDGES)) for isa in reversed(spec.isas) if isa.vector(EDGES))


def constants() -> dict[str, object]:
    """By the names that templates know them by.

    `chosen` has for each element of a group a byte for every entry: all bits, if the entry has the element's.
    """
    return {
        "columns": COLUMNS,
        "group": GROUP,
        "entries": ENTRIES,
        "levels": LEVELS,
        "word": WORD,
        "turn": TURN,
        "chosen": [[255 * (entry >> k & 1) for entry in range(ENTRIES)] for k in range(GROUP)],
    }
