"""The kernels that the C library reports, each callable through its own pointer."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from codegen import naming
from codegen.shape import PANEL, STRIP
from codegen.spec import Metric
from ruvgen import _lib
from ruvgen._native import ffi, lib

from . import ROOT, families, oracle
from .elements import SPEC, Array, Doubles, Operands, operands
from .fences import Fence

CANARY = np.float32(-12345)  # the bits of which no integer result is
ALL = (1 << PANEL // STRIP) - 1  # strips of a panel
MOST = 4097  # the longest vector of the tests that try every kernel
PANELS, XS, YS = Fence(4 * PANEL * MOST), Fence(4 * PANEL), Fence(4 * PANEL)
KINDS = {dtype.name: dtype.kind for dtype in SPEC.dtypes}

# Of kernels, as cffi reads them: the parts of typedef RESULT (*ruvgen_FORM)(PARAMETERS).
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
    result: np.dtype[Any]

    @property
    def metric(self) -> Metric:
        return oracle.meaning(self.name)

    @property
    def types(self) -> Operands:
        return operands(self.name.dtype, self.name.form)

    @property
    def group(self) -> int:
        """Elements of a row that stay together in a panel."""
        return SPEC.dtype(self.name.dtype).group

    def blank(self, *shape: int) -> Array:
        """Room for results, in which what is not written shows."""
        words = self.result.itemsize // CANARY.itemsize
        return np.full((*shape[:-1], shape[-1] * words), CANARY).view(self.result)

    def __call__(self, x: Array, base: Array) -> Array:
        """Results for x and every row of base, which may be strided."""
        out = self.blank(len(base))
        self.into(x, base, out)
        return out

    def into(self, x: Array, base: Array, out: Array) -> None:
        """The same, into out; panels are copies of the vectors."""
        count, stride, dim = len(base), base.strides[0], len(x)
        match self.name.form:
            case "pair":
                for i in range(count):
                    bits = self.function(at(x), at(base, i * stride), dim)
                    out[i] = bits if self.result.kind == "f" else np.uint32(bits).view(self.result)
            case "rows":
                self.function(at(x), at(base), stride, count, dim, at(out))
            case "block":
                self.block(x[None], base, out[None])
            case "gather":
                self.gather(x, base, np.arange(count, dtype=np.uint32), out)
            case "norms" | "qnorms":
                self.function(at(base), stride, count, dim, at(out))
            case "soa":
                for i in range(0, count, PANEL):
                    wide = self.blank(PANEL)
                    columns = PANELS.end(panel(base[i : i + PANEL], self.group))
                    self.soa(grouped(x[None], self.group)[0], columns, wide)
                    out[i : i + PANEL] = wide[: count - i]
            case "tile":
                for i in range(0, count, PANEL):
                    wide = self.blank(1, PANEL)
                    columns = PANELS.end(panel(base[i : i + PANEL], self.group))
                    self.tile(grouped(x[None], self.group), columns, wide)
                    out[i : i + PANEL] = wide[0, : count - i]

    def block(self, x: Array, base: Array, out: Array) -> None:
        """Distances from every row of x to every row of base."""
        strides = x.strides[0], base.strides[0], out.strides[0]
        self.function(
            at(x), strides[0], len(x), at(base), strides[1], len(base), x.shape[1], at(out), strides[2]
        )

    def gather(self, x: Array, base: Array, ids: NDArray[np.uint32], out: Array) -> None:
        """Distances from x to the rows of base that ids name."""
        numbers = ffi.cast("uint32_t *", ids.ctypes.data)
        self.function(at(x), at(base), base.strides[0], numbers, len(ids), len(x), at(out))

    def tile(self, x: Array, columns: Array, out: Array) -> None:
        """Distances from every row of x to every column; NULL where the metric has no sums to be handed."""
        assert x.shape[1] == self.group * len(columns)
        xs, ys = self.handed("qnorms", x, XS), self.handed("norms", rows_of(columns), YS)
        self.function(
            at(x), x.strides[0], len(x), at(columns), x.shape[1], xs, ys, at(out), out.strides[0]
        )  # fmt: skip

    def soa(
        self, x: Array, columns: Array, out: Array, strips: int = ALL, cuts: tuple[int, int] | None = None
    ) -> None:
        """Distances from x to every column, or the sums of the dimensions between two cuts."""
        assert len(x) == self.group * len(columns)
        xs, ys = self.handed("qnorms", x[None], XS), self.handed("norms", rows_of(columns), YS)
        first, end = cuts or (0, len(x))
        self.function(at(x), at(columns), 0, 1, len(x), first, end, strips, xs, ys, at(out))

    def handed(self, form: str, vectors: Array, fence: Fence) -> Any:
        """The sums of one operand alone: of floats by NumPy, of integers by the same instruction set."""
        query = form == "qnorms"
        dtype = SPEC.dtype(self.name.dtype).query if query else self.name.dtype
        kernel = BY_NAME.get(replace(self.name, form=form, dtype=dtype))
        if kernel is None:
            return ffi.NULL
        if self.types.kind == "float":
            elements = self.types.query if query else self.types.rows
            return at(fence.end(squares(elements.decode(vectors))))
        sums = kernel.blank(len(vectors))
        kernel.function(at(vectors), vectors.strides[0], len(vectors), vectors.shape[1], at(sums))
        return at(fence.end(sums))


def at(array: Array, offset: int = 0) -> Any:
    """The C pointer to an array."""
    return ffi.cast("void *", array.ctypes.data + offset)


def grouped(rows: Array, group: int) -> Array:
    """The rows with zeros behind them, up to a whole number of groups."""
    return np.pad(rows, ((0, 0), (0, -rows.shape[1] % group))) if rows.shape[1] % group else rows


def panel(rows: Array, group: int) -> Array:
    """At most 64 rows as the columns of a tile's panel, bytes being flipped; the others are zero."""
    full = np.zeros((PANEL, rows.shape[1] + -rows.shape[1] % group), rows.dtype)
    full[: len(rows), : rows.shape[1]] = rows
    if group > 1:
        full.view(np.uint8)[...] ^= 0x80
    by_group = full.reshape(PANEL, -1, group).transpose(1, 0, 2)
    return np.ascontiguousarray(by_group).reshape(-1, PANEL * group)


def rows_of(columns: Array) -> Array:
    """The rows of a panel."""
    group = columns.shape[1] // PANEL
    rows = np.ascontiguousarray(columns.reshape(-1, PANEL, group).transpose(1, 0, 2)).reshape(PANEL, -1)
    return (rows.view(np.uint8) ^ 0x80).view(rows.dtype) if group > 1 else rows


def squares(rows: Doubles) -> Array:
    """What the sums of one operand alone are for every metric of floats that has them."""
    with np.errstate(all="ignore"):
        return (rows**2).sum(axis=1).astype(np.float32)  # type: ignore[no-any-return]


def rows() -> tuple[Row, ...]:
    """Every kernel in the build, best first."""
    table: list[Row] = []
    while (row := lib.ruvgen_row_at(len(table))) != ffi.NULL:
        symbol = ffi.string(row.symbol).decode()
        name, result = naming.parse(symbol), _lib.RESULTS[row.result]
        kind = {"qnorms": "norms"}.get(name.form, name.form)
        if name.form == "pair" and result != np.float32:
            kind = "pair_double" if result == np.float64 else "pair_integer"
        if kind == "norms" and KINDS[name.dtype] == "integer":
            result = np.dtype(np.uint32)
        function = ffi.cast(TYPES[kind], row.fn)
        table.append(Row(symbol, name, function, _lib.isa_missing(row.isa), result))
    return tuple(table)


ROWS = rows()
BY_NAME = {row.name: row for row in ROWS}


def any_dim_symbol(row: Row) -> str:
    """Of the kernel of any dimension, whose body a row with a fixed one shares."""
    return naming.symbol(replace(row.name, dim=0))


def every(
    *forms: str, kinds: tuple[str, ...] = (), any_dim: bool = False
) -> Callable[[families.Test], families.Test]:
    """Parameter `row`: each kernel of some forms and kinds of elements, of all if none is named.

    Those that differ only in a fixed dimension are one item, since items cost more than most calls. With
    `any_dim` without those of fixed dimensions. Sums of one operand alone are left out for integers unless a
    form is named: each instruction set has others.
    """
    chosen = [
        row
        for row in ROWS
        if (not forms or row.name.form in forms)
        and (not kinds or row.types.kind in kinds)
        and not (any_dim and row.name.dim)
        and (forms or row.types.kind != "integer" or "norms" not in row.name.form)
    ]
    parameters = []
    for name, family in families.by_family(chosen, any_dim_symbol).items():
        missing = family[0].missing  # of an instruction set, which the whole family has
        marks = pytest.mark.skipif(bool(missing), reason=f"needs {', '.join(missing)}")
        parameters.append(pytest.param(family, id=name, marks=marks))
    return lambda test: pytest.mark.parametrize("row", parameters)(families.each("row", test))


every_row = every()
every_float = every(kinds=("float",))
