"""What is to be computed, and who does it how."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np


class Convention(enum.IntEnum):
    """How a kernel is called; as in timing/loops.c."""

    VALUE = 0
    INTEGER = enum.auto()
    BY_POINTER = enum.auto()
    BY_POINTER_WORD = enum.auto()
    OUT_DOUBLE = enum.auto()
    OUT_WORD = enum.auto()
    BATCH4 = enum.auto()
    ROWS = enum.auto()
    ROWS_NY = enum.auto()
    ROWS_HAMMING = enum.auto()
    ROWS_GEMV = enum.auto()
    GATHER = enum.auto()
    GATHER_IDX = enum.auto()
    PANELS = enum.auto()
    APART = enum.auto()


class Case(NamedTuple):
    """One line of the results; `dim` of bits is their number."""

    form: str
    metric: str
    dtype: str
    dim: int
    place: str

    @property
    def elements(self) -> int:
        """Elements of a row: bits come by the byte."""
        return self.dim // 8 if self.dtype == "b1" else self.dim


@dataclass(frozen=True)
class Contestant:
    """A kernel and how to call it.

    `sign` turns its result into a distance, `offset` is added then; a gather's rows are fetched `ahead`. Of a
    query that is stored in another type than the rows, it takes the one or the other.
    """

    name: str
    convention: Convention
    address: int
    result: type[np.generic] = np.float32
    sign: int = 1
    offset: float = 0.0
    ahead: int = 0
    query_as_rows: bool = True
