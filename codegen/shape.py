"""Loops as the plan decided them, and the names of their C variables."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

PANEL = 64  # rows of a panel, one after the other in every dimension
STRIP = 16  # of them that may be wanted without the others
CHUNK = 256  # dimensions that a tile, or each lane of a block, adds up in one chain
PART = 64  # and the form `soa` in its chains


@dataclass(frozen=True)
class Body:
    """A loop over the dimensions for `rows` rows side by side.

    `tail` says whether elements may be left that are no whole vector.
    `unroll` vectors per turn are spread over `chains` accumulators per row and sum. `handed` names the sums
    that the caller has already, `fold` one that goes into the other before lanes are added up; a body that is
    `alone` has no second operand.
    """

    lanes: int
    tail: bool
    registers: int
    rows: int
    unroll: int
    chains: int
    sums: tuple[str, ...]
    handed: tuple[str, ...]
    fold: str
    alone: bool

    @property
    def kept(self) -> tuple[str, ...]:
        """The sums that are left when one was folded into the other."""
        return tuple(name for name in self.sums if name != self.fold)

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
        return _joins(self.chains)

    @property
    def opaque(self) -> bool:
        """Whether several sums of rows side by side leave no registers for the query."""
        return self.rows > 1 and len(self.sums) > 1

    @property
    def held(self) -> int:
        """Elements of the query that half the registers hold."""
        return self.registers // 2 * self.lanes

    def var(self, name: str, row: int, place: int) -> str:
        """The C variable of a row's vector at a place of the turn."""
        return f"{name}{place}" if self.rows == 1 else f"{name}{row}_{place}"

    def acc(self, name: str, row: int, place: int) -> str:
        """The C variable that accumulates a row's sum for the vector at a place."""
        return self.var(name, row, place % self.chains)

    def accs(self, name: str, row: int) -> tuple[str, ...]:
        """All C variables of a row's sum."""
        return tuple(self.var(name, row, chain) for chain in range(self.chains))

    def all(self, name: str) -> tuple[str, ...]:
        """The same of all rows."""
        return tuple(acc for row in range(self.rows) for acc in self.accs(name, row))

    def into(self, row: int, place: int) -> str:
        """The C addresses of what a row's vector at a place is added to, sum by sum."""
        return ", ".join(f"&{self.acc(name, row, place)}" for name in self.sums)

    def merged(self, name: str) -> tuple[str, ...]:
        """The C variables of a sum after the merge, row by row."""
        return tuple(self.var(name, row, 0) for row in range(self.rows))

    def row(self, row: int) -> str:
        """The C pointer to a row."""
        return "y" if self.rows == 1 else f"y{row}"

    def at(self, vector: int) -> str:
        """The C text of the place of a vector of this turn, in elements."""
        return "i" + _plus(vector * self.lanes)

    def values(self, sums: Iterable[str]) -> str:
        """The arguments of a metric's finish, of one row."""
        return ", ".join("0" if name == self.fold else name for name in sums)

    def results(self, sums: Iterable[str]) -> str:
        """The same for row r, its sums being in arrays."""
        return ", ".join(
            name if name in self.handed else "0" if name == self.fold else f"{name}_sum[r]" for name in sums
        )


@dataclass(frozen=True)
class Block:
    """A loop over the dimensions for several queries and rows, of whose every pair it adds up one sum."""

    lanes: int
    queries: int
    rows: int
    sum: str
    handed: tuple[str, ...]

    def var(self, query: int, row: int) -> str:
        """The C variable that accumulates the sum of a pair."""
        return f"{self.sum}{query}_{row}"

    def accs(self, query: int) -> tuple[str, ...]:
        """Those of a query."""
        return tuple(self.var(query, row) for row in range(self.rows))

    @property
    def chunk(self) -> int:
        """Elements that are added up in one chain per lane."""
        return CHUNK * self.lanes

    @staticmethod
    def plus(pointers: list[str], offset: str) -> list[str]:
        """The C texts of pointers that are moved on."""
        return [f"{pointer} + {offset}" for pointer in pointers]

    @staticmethod
    def names(what: str, count: int) -> list[str]:
        """Numbered C variables."""
        return [f"{what}{number}" for number in range(count)]

    @staticmethod
    def or_first(first: str, number: int, end: str) -> str:
        """The C text of a place, or of the first one of its group where there are no more."""
        return f"{first} + {number} < {end} ? {first} + {number} : {first}" if number else first

    def results(self, sums: Iterable[str], query: int) -> str:
        """The arguments of a metric's finish, for row r."""
        return ", ".join(f"sums{query}[r]" if name == self.sum else f"{name}_{query}" for name in sums)


@dataclass(frozen=True)
class Columns:
    """`vectors` of a panel side by side: a lane is a row, of which it takes `group` elements at once."""

    lanes: int
    vectors: int
    group: int
    sum: str
    query_sums: tuple[str, ...]

    panel = PANEL

    @property
    def step(self) -> int:
        """Rows that the vectors cover."""
        return self.vectors * self.lanes

    def var(self, name: str, line: int, vector: int) -> str:
        """The C variable of one vector for a query or a chain."""
        return f"{name}{line}_{vector}"

    def accs(self, line: int) -> tuple[str, ...]:
        """All accumulators of a query or a chain."""
        return tuple(self.var(self.sum, line, vector) for vector in range(self.vectors))

    def place(self, vector: int) -> str:
        """The C text of an offset in results, nothing for the first vector."""
        return _plus(vector * self.lanes)


@dataclass(frozen=True)
class Tile(Columns):
    """A block of accumulators that stays in registers: of several queries, in one chain each."""

    queries: int

    chunk = CHUNK

    def offset(self, vector: int) -> str:
        """The C text of an offset in elements."""
        return _plus(vector * self.lanes * self.group)

    def results(self, sums: Iterable[str], query: int) -> str:
        """The arguments of a metric's finish for row k of the panel."""
        return ", ".join(
            f"d{query}[k]" if name == self.sum else f"xs[{query}]" if name in self.query_sums else "ys[k]"
            for name in sums
        )


@dataclass(frozen=True)
class Strip(Columns):
    """A block of accumulators of one query, in several chains, that takes `cover` rows of a panel."""

    chains: int
    cover: int

    chunk = PART
    all = (1 << PANEL // STRIP) - 1  # wanted

    @property
    def joins(self) -> tuple[tuple[int, int], ...]:
        """(into, from) chain pairs of the balanced merge; the result is in chain 0."""
        return _joins(self.chains)

    def ahead(self, chain: int) -> str:
        """The C text of the offset of a chain's first element."""
        return _plus(chain * self.group)

    def offset(self, chain: int, vector: int) -> str:
        """The C text of an offset in elements of the panel."""
        return _plus((chain * PANEL + vector * self.lanes) * self.group)

    def results(self, sums: Iterable[str]) -> str:
        """The arguments of a metric's finish for row k of the panel."""
        return ", ".join(
            "d[k]" if name == self.sum else "*xs" if name in self.query_sums else "ys[k]" for name in sums
        )


def _plus(offset: int) -> str:
    return f" + {offset}" if offset else ""


def _joins(chains: int) -> tuple[tuple[int, int], ...]:
    halves = [chains >> k for k in range(1, chains.bit_length())]
    return tuple((k, k + half) for half in halves for k in range(half))
