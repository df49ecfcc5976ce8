"""The kernels that the C library reports, each callable through its own pointer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

from codegen import naming
from codegen.spec import Metric
from ruvgen import _lib
from ruvgen._native import ffi, lib

from .oracle import METRICS, Floats

CANARY = np.float32(-12345)


@dataclass(frozen=True)
class Row:
    """One kernel of the table."""

    symbol: str
    name: naming.Name
    function: Any
    missing: tuple[str, ...]

    @property
    def metric(self) -> Metric:
        return METRICS[self.name.metric]

    def __call__(self, x: Floats, base: Floats) -> Floats:
        """Distances from x to every row of base, which may be strided."""
        out = np.full(len(base), CANARY)
        self.into(x, base, out)
        return out

    def into(self, x: Floats, base: Floats, out: Floats) -> None:
        """The same, into out."""
        query, first, stride = _floats(x.ctypes.data), base.ctypes.data, base.strides[0]
        if self.name.form == "pair":
            for i in range(len(base)):
                out[i] = self.function(query, _floats(first + i * stride), len(x))
        else:
            self.function(query, _floats(first), stride, len(base), len(x), _floats(out.ctypes.data))


def _floats(address: int) -> Any:
    return ffi.cast("float *", address)


def rows() -> tuple[Row, ...]:
    """Every kernel in the build, best first."""
    table: list[Row] = []
    while (row := lib.ruvgen_row_at(len(table))) != ffi.NULL:
        symbol = ffi.string(row.symbol).decode()
        name = naming.parse(symbol)
        function = ffi.cast(f"ruvgen_{name.form}_{name.dtype}", row.fn)
        table.append(Row(symbol, name, function, _lib.isa_missing(row.isa)))
    return tuple(table)


ROWS = rows()


def _parameter(row: Row) -> Any:
    skip = pytest.mark.skipif(bool(row.missing), reason=f"needs {', '.join(row.missing)}")
    return pytest.param(row, id=row.symbol, marks=skip)


every_row = pytest.mark.parametrize("row", [_parameter(row) for row in ROWS])
every_rows_form = pytest.mark.parametrize("row", [_parameter(row) for row in ROWS if row.name.form == "rows"])
