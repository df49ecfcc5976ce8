"""The kernels that the C library reports, each callable through its own pointer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from codegen import naming
from codegen.shape import PANEL
from codegen.spec import Metric
from ruvgen import _lib
from ruvgen._native import ffi, lib

from . import ROOT
from .fences import Fence
from .oracle import METRICS, Floats, meaning

CANARY = np.float32(-12345)
MOST = 4097  # the longest vector of the tests that try every kernel
PANELS, XS, YS = Fence(4 * PANEL * MOST), Fence(4 * PANEL), Fence(4 * PANEL)

# Of kernels, as cffi reads them: the parts of typedef RESULT (*ruvgen_FORM_DTYPE)(PARAMETERS).
TYPES = {
    name: f"{result}(*)({parameters})"
    for result, name, parameters in re.findall(
        r"typedef (\w+) \(\*ruvgen_(\w+)\)\(([^;]*)\);",
        (ROOT / "ruvgen" / "csrc" / "ruvgen.h").read_text(encoding="utf-8"),
    )
}


@dataclass(frozen=True)
class Row:
    """One kernel of the table."""

    symbol: str
    name: naming.Name
    function: Any
    missing: tuple[str, ...]

    @property
    def metric(self) -> Metric:
        return meaning(self.name)

    def __call__(self, x: Floats, base: Floats) -> Floats:
        """Results for x and every row of base, which may be strided."""
        out = np.full(len(base), CANARY)
        self.into(x, base, out)
        return out

    def into(self, x: Floats, base: Floats, out: Floats) -> None:
        """The same, into out; a tile gets copies of the rows."""
        count, stride, dim = len(base), base.strides[0], len(x)
        match self.name.form:
            case "pair":
                for i in range(count):
                    out[i] = self.function(at(x), at(base, i * stride), dim)
            case "rows":
                self.function(at(x), at(base), stride, count, dim, at(out))
            case "gather":
                self.gather(x, base, np.arange(count, dtype=np.uint32), out)
            case "norms":
                self.function(at(base), stride, count, dim, at(out))
            case "tile":
                for i in range(0, count, PANEL):
                    wide = np.full((1, PANEL), CANARY)
                    self.tile(x[None], PANELS.end(panel(base[i : i + PANEL])), wide)
                    out[i : i + PANEL] = wide[0, : count - i]

    def gather(self, x: Floats, base: Floats, ids: NDArray[np.uint32], out: Floats) -> None:
        """Distances from x to the rows of base that ids name."""
        numbers = ffi.cast("uint32_t *", ids.ctypes.data)
        self.function(at(x), at(base), base.strides[0], numbers, len(ids), len(x), at(out))

    def tile(self, x: Floats, columns: Floats, out: Floats) -> None:
        """Distances from every row of x to every column; NULL where the metric has no sums to be handed."""
        metric = METRICS[self.name.metric]
        xs = at(XS.end(squares(x))) if metric.query_sums else ffi.NULL
        ys = at(YS.end(squares(columns.T))) if metric.row_sums else ffi.NULL
        self.function(
            at(x), x.strides[0], len(x), at(columns), len(columns), xs, ys, at(out), out.strides[0]
        )  # fmt: skip


def at(array: Floats, offset: int = 0) -> Any:
    """The C pointer to an array."""
    return ffi.cast("float *", array.ctypes.data + offset)


def panel(rows: Floats) -> Floats:
    """At most 64 rows as the columns of a tile's panel; the others are zero."""
    columns = np.zeros((rows.shape[1], PANEL), np.float32)
    columns[:, : len(rows)] = rows.T
    return columns


def squares(rows: Floats) -> Floats:
    """What the sums of one operand alone are for every metric that has them."""
    with np.errstate(all="ignore"):
        return (rows.astype(np.float64) ** 2).sum(axis=1).astype(np.float32)  # type: ignore[no-any-return]


def rows() -> tuple[Row, ...]:
    """Every kernel in the build, best first."""
    table: list[Row] = []
    while (row := lib.ruvgen_row_at(len(table))) != ffi.NULL:
        symbol = ffi.string(row.symbol).decode()
        name = naming.parse(symbol)
        function = ffi.cast(TYPES[f"{name.form}_{name.dtype}"], row.fn)
        table.append(Row(symbol, name, function, _lib.isa_missing(row.isa)))
    return tuple(table)


ROWS = rows()


def every(*forms: str) -> pytest.MarkDecorator:
    """Parameter `row`: each kernel of some forms, of all if none is named."""
    return pytest.mark.parametrize(
        "row",
        [
            pytest.param(
                row,
                id=row.symbol,
                marks=pytest.mark.skipif(bool(row.missing), reason=f"needs {', '.join(row.missing)}"),
            )
            for row in ROWS
            if not forms or row.name.form in forms
        ],
    )


every_row = every()
