"""The form of many queries against a panel, in cache: its operands, and how kernels run on them."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benches.common.arrays import STORED, Pool, Vectors, apart, decode
from benches.peers import Case
from benches.timing.contest import Entry
from benches.timing.limits import byte_ops_ns, flops_ns
from benches.timing.loops import loops
from benches.timing.references import TOLERANCE, wrong
from benches.timing.registry import address, result
from ruvgen import _lib
from ruvgen._kernels import Contract, Kernel, tiers
from ruvgen._native import lib

PANEL, QUERIES = 64, 48
NORMS = ctypes.CFUNCTYPE(None, ctypes.c_void_p, *[ctypes.c_size_t] * 3, ctypes.c_void_p)


@dataclass
class Tile:
    """Queries, a panel, and where distances go."""

    case: Case
    queries: Vectors
    rows: Vectors
    panel: Vectors
    out: NDArray[np.uint32]

    @classmethod
    def of(cls, case: Case, pool: Pool) -> Tile:
        both = pool.rows(PANEL + QUERIES, case.dim, case.dtype)
        return cls(
            case,
            both[PANEL:],
            both[:PANEL],
            packed(both[:PANEL], case.dtype),
            np.zeros((QUERIES, PANEL), np.uint32),
        )

    @property
    def distances(self) -> int:
        return self.out.size

    def norms(self, kernel: Kernel, form: str, vectors: Vectors) -> Vectors:
        """The sums of one operand, by the instruction set of the kernel; zeros for metrics without."""
        sums = np.zeros(len(vectors), np.uint32)
        found = tiers(Contract(self.case.metric, self.case.dtype, form), self.case.dim).get(kernel.isa)
        if found:
            NORMS(address(found))(
                vectors.ctypes.data, vectors.strides[0], len(vectors), self.case.dim, sums.ctypes.data
            )
        return sums

    def entry(self, name: str, kernel: Kernel) -> Entry:
        xs, ys = self.norms(kernel, "qnorms", self.queries), self.norms(kernel, "norms", self.rows)
        x, panel, out = self.queries, self.panel.ctypes.data, self.out

        def run(repeats: int) -> float:
            operands = (
                x.ctypes.data,
                x.strides[0],
                len(x),
                panel,
                self.case.dim,
                xs.ctypes.data,
                ys.ctypes.data,
            )
            into = out.ctypes.data, out.strides[0]
            return float(loops().time_tile(address(kernel), *operands, repeats, *into))

        return Entry(name, run)

    def limit(self) -> Entry:
        """As many multiply-adds as there are products, and nothing else."""
        operations = 2.0 * self.case.dim * self.distances
        peak = byte_ops_ns if self.panel.itemsize == 1 else flops_ns
        return Entry("limit", lambda repeats: peak(operations, repeats))

    def fault(self, kernel: Kernel, entry: Entry) -> str | None:
        """What is wrong with the first and the last query's distances."""
        self.out[:] = 0xFFFFFFFF
        entry.run(1)
        some = [0, QUERIES - 1]
        x, y = decode(self.queries[some], self.case.dtype), decode(self.rows, self.case.dtype)
        return wrong(self.case.metric, x, y, self.out[some].view(result(kernel)), TOLERANCE)


def packed(rows: Vectors, dtype: str) -> Vectors:
    """Rows as a panel: group by group of dimensions, bytes flipped."""
    group = lib.ruvgen_dtypes[_lib.DTYPES[dtype]].group
    if np.dtype(STORED[dtype]).itemsize == 1:
        rows = rows.view(np.uint8) ^ 0x80
    return apart(rows.reshape(len(rows), -1, group).swapaxes(0, 1)).ravel()
