"""Loops as the plan decided them, and the names of their C variables."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

PANEL = 64  # rows of a tile's panel, one after the other in every dimension
CHUNK = 256  # dimensions that a tile adds up in one chain


@dataclass(frozen=True)
class Body:
    """A loop over the dimensions for `rows` rows side by side.

    `unroll` vectors per turn are spread over `chains` accumulators per row and sum. `handed` names the sums
    that the caller has already, `fold` one that goes into the other before lanes are added up; a body that is
    `alone` has no second operand.
    """

    lanes: int
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
        halves = [self.chains >> k for k in range(1, self.chains.bit_length())]
        return tuple((k, k + half) for half in halves for k in range(half))

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

    def merged(self, name: str) -> tuple[str, ...]:
        """The C variables of a sum after the merge, row by row."""
        return tuple(self.var(name, row, 0) for row in range(self.rows))

    def row(self, row: int) -> str:
        """The C pointer to a row."""
        return "y" if self.rows == 1 else f"y{row}"

    def offset(self, vector: int) -> str:
        """The C text of an offset in elements, nothing for the first vector."""
        return f" + {vector * self.lanes}" if vector else ""

    def values(self, sums: Iterable[str]) -> str:
        """The arguments of a metric's finish, of one row."""
        return ", ".join("0" if name == self.fold else name for name in sums)

    def results(self, sums: Iterable[str]) -> str:
        """The same for row r, its sums being in arrays."""
        return ", ".join(
            name if name in self.handed else "0" if name == self.fold else f"{name}_sum[r]" for name in sums
        )


@dataclass(frozen=True)
class Tile:
    """A block of accumulators that stays in registers: `queries` times `vectors` of a panel.

    Each lane belongs to a row; `group` elements of it are taken at once.
    """

    lanes: int
    queries: int
    vectors: int
    group: int
    sum: str
    query_sums: tuple[str, ...]

    panel = PANEL
    chunk = CHUNK

    @property
    def step(self) -> int:
        """Rows of the panel that the block covers."""
        return self.vectors * self.lanes

    def var(self, name: str, query: int, vector: int) -> str:
        """The C variable of one query and one vector."""
        return f"{name}{query}_{vector}"

    def accs(self, query: int) -> tuple[str, ...]:
        """All accumulators of a query."""
        return tuple(self.var(self.sum, query, vector) for vector in range(self.vectors))

    def offset(self, vector: int) -> str:
        """The C text of an offset in elements, nothing for the first vector."""
        return f" + {vector * self.lanes * self.group}" if vector else ""

    def place(self, vector: int) -> str:
        """The same in results."""
        return f" + {vector * self.lanes}" if vector else ""

    def results(self, sums: Iterable[str], query: int) -> str:
        """The arguments of a metric's finish for row k of the panel."""
        return ", ".join(
            f"d{query}[k]" if name == self.sum else f"xs[{query}]" if name in self.query_sums else "ys[k]"
            for name in sums
        )
