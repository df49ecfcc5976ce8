"""The forms that have one query: its operands, and how contestants run on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benches.common.arrays import QUERY, STORED, Pool, Vectors, apart, decode
from benches.peers import Case, Contestant
from benches.timing.contest import Entry
from benches.timing.limits import PLACES, read_ns
from benches.timing.loops import loops
from benches.timing.references import CHECKED, LOOSE, TOLERANCE, wrong

LIST, LISTS, POOL = 32, 64, 20_000  # ids in a list, lists in a measurement at most, different lists
SECTION_BYTES, SECTION_ROWS = 2 << 20, 1 << 14  # read by a measurement where rows do not stay in a near cache


@dataclass
class Field:
    """The operands of one case; each measurement of far rows takes those that no cache has seen of late."""

    case: Case
    stored: Vectors  # the query in the type of the rows
    query: Vectors  # and in that of queries
    base: Vectors
    section: int  # rows
    out: NDArray[np.uint32]
    ids: NDArray[np.uint32]
    turn: Iterator[int]
    now: int = 0

    @classmethod
    def of(cls, case: Case, pool: Pool, turn: Iterator[int]) -> Field:
        width = case.elements
        row_bytes = width * np.dtype(STORED[case.dtype]).itemsize
        count = 1 if case.form == "pair" else max(4, PLACES[case.place] // row_bytes // 4 * 4)
        base = pool.rows(count + 1, width, case.dtype)
        far = case.form == "rows" and case.place in ("L3", "DRAM")
        section = min(count, SECTION_ROWS, SECTION_BYTES // row_bytes) // 64 * 64 if far else count
        stored = apart(base[-1])  # the query is another row
        if case.dtype == "sq8":
            query = stored.view(np.int8)
        elif case.dtype == "b1":
            query = stored
        else:
            query = apart(decode(stored, case.dtype).astype(QUERY[case.dtype]))
        ids = np.random.default_rng(3).integers(count, size=(POOL, LIST), dtype=np.uint32)
        out = np.empty(LIST if case.form == "gather" else max(section, CHECKED), np.uint32)
        return cls(case, stored, query, base[:-1], section, out, ids, turn)

    @property
    def distances(self) -> int:
        """That one repetition computes."""
        return {"pair": 1, "gather": LIST}.get(self.case.form, self.section)

    def part(self) -> Vectors:
        """The rows of the next measurement."""
        self.now = next(self.turn)
        start = self.now % (len(self.base) // self.section) * self.section
        return self.base[start : start + self.section]

    def entry(self, contestant: Contestant) -> Entry:
        """A contestant on this field, its arguments at hand."""
        case, out, base = self.case, self.out.ctypes.data, self.base.ctypes.data
        x = (self.stored if contestant.query_as_rows else self.query).ctypes.data
        kernel, dim, stride = (
            (contestant.convention, contestant.address, x),
            case.elements,
            self.base.strides[0],
        )
        if case.form == "pair":

            def pair(repeats: int) -> float:  # of self, which keeps the vectors alive
                return float(loops().time_pair(*kernel, base, dim, repeats, self.out.ctypes.data))

            return Entry(contestant.name, pair)
        if case.form == "rows":

            def rows(repeats: int) -> float:
                where = self.part().ctypes.data, stride, self.section
                return float(loops().time_rows(*kernel, *where, dim, repeats, out))

            return self.entry_of(contestant.name, rows)

        def gather(repeats: int) -> float:
            self.now = next(self.turn)
            lists = self.ids[self.first_list() :].ctypes.data
            where = base, stride, lists, repeats, LIST
            return float(loops().time_gather(*kernel, *where, dim, contestant.ahead, out))

        return Entry(contestant.name, gather, LISTS, case.place != "DRAM")

    def limit(self) -> Entry:
        """Reading the rows, and nothing else."""

        def read(repeats: int) -> float:
            part = self.part()
            return read_ns(part.ctypes.data, part.nbytes, repeats)

        return self.entry_of("limit", read)

    def entry_of(self, name: str, run: Callable[[int], float]) -> Entry:
        """Rows that are far are new in each repetition, and so cold."""
        near = self.section == len(self.base)
        return Entry(name, run, 1 << 30 if near else 1, near)

    def first_list(self) -> int:
        return self.now * LISTS % (POOL - LISTS)

    def fault(self, contestant: Contestant, entry: Entry, *, own: bool) -> str | None:
        """What is wrong with a contestant's answers."""
        self.out[:] = 0xFFFFFFFF  # NaN
        entry.run(1)
        case = self.case
        if case.form == "gather":
            rows = self.base[self.ids[self.first_list()]]
        else:
            start = self.now % (len(self.base) // self.section) * self.section if case.form == "rows" else 0
            rows = self.base[start : start + min(self.section, CHECKED)]
        given: NDArray[Any] = self.out[: len(rows)].view(contestant.result).astype(np.float64)
        tolerance = TOLERANCE if own else LOOSE.get(case.dtype, TOLERANCE)
        return wrong(
            case.metric, decode(self.query[None], case.dtype), decode(rows, case.dtype),
            (contestant.sign * given + contestant.offset)[None], tolerance,
        )  # fmt: skip
