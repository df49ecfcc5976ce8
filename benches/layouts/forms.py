"""The same rows in every layout, and the kernels for each."""

from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

from benches.common.arrays import HUGE, Floats, Pool, Vectors, apart
from benches.common.native import compile_library
from benches.peers import Convention
from benches.timing.contest import Entry
from benches.timing.limits import PLACES, read_ns
from benches.timing.loops import loops
from benches.timing.references import CHECKED, TOLERANCE, wrong
from benches.timing.registry import address
from ruvgen._kernels import Contract, chosen

PANEL, LINE = 64, 64  # rows; bytes
SOURCE = Path(__file__).with_name("layouts.c")
PLAIN, NATIVE = ("-O3",), ("-O3", "-march=native")
PDX = (*NATIVE, "-ffast-math")
COMPILERS = ("gcc", "clang-16", "clang")
# Kernels in layouts.c, by who competes: prefix of the function, compiler, flags.
BUILDS = {
    "columns": ("columns", "gcc", PLAIN),
    "columns-native": ("columns", "gcc", NATIVE),
    "pdx-gcc": ("pdx", "gcc", PDX),
    "pdx-clang": ("pdx", "clang-16", PDX),
    "block-gcc": ("block", "gcc", PDX),
    "block-clang": ("block", "clang-16", PDX),
}


class Shape(NamedTuple):
    """How many rows of which dimension; `place` L2 if that is where they are to stay."""

    place: str
    rows: int
    dim: int

    @property
    def bytes(self) -> int:
        return self.rows * self.dim * 4

    def __str__(self) -> str:
        return f"{'L2/' if self.place == 'L2' else ''}{self.rows}x{self.dim}"


class Rival(NamedTuple):
    """A library of layouts.c, and which of its kernels compete."""

    library: ctypes.CDLL
    prefix: str


def compilers() -> dict[str, str]:
    """What the rivals are compiled with: versions."""
    found = {}
    for name in COMPILERS:
        if shutil.which(name):
            text = subprocess.run([name, "--version"], capture_output=True, text=True, check=True).stdout
            found[name] = re.findall(r"\d+\.\d+\.\d+", text)[0]
    return found


def rivals(missing: dict[str, str]) -> dict[str, Rival]:
    """The rivals that compile here; any clang serves where there is no 16."""
    found = {}
    for name, (prefix, compiler, flags) in BUILDS.items():
        path = shutil.which(compiler) or shutil.which(compiler.partition("-")[0])
        if not path:
            missing[name] = f"{compiler} is not installed"
            continue
        found[name] = Rival(compile_library(SOURCE, path, *flags), prefix)
    return found


@dataclass
class Layouts:
    """One query and the rows of a shape; `with` frees what lies apart."""

    shape: Shape
    pool: Pool
    rivals: dict[str, Rival]
    query: Vectors = field(init=False)
    out: NDArray[np.float32] = field(init=False)

    def __enter__(self) -> Self:
        count, dim = self.shape.rows, self.shape.dim
        self.rows: Floats = self.pool.rows(count, dim, "f32")
        # One float further on: other rows, but the same work; so they need no memory of their own.
        shifted = self.pool.bytes[4 : 4 + self.shape.bytes]
        self.shifted: Floats = shifted.view(np.float32).reshape(count, dim)
        panels = -(-count // PANEL)
        self.panels = _room(panels * dim * PANEL).reshape(panels, dim, PANEL)
        whole = count // PANEL
        self.panels[:whole] = self.rows[: whole * PANEL].reshape(whole, PANEL, dim).swapaxes(1, 2)
        if whole < panels:
            self.panels[whole, :, : count % PANEL] = self.rows[whole * PANEL :].T
        self.columns = _room(count * dim).reshape(dim, count)
        self.columns[:] = self.rows.T
        self.padded = self.rows
        if dim * 4 % LINE:
            width = -(-dim * 4 // LINE) * LINE // 4
            self.padded = _room(count * width).reshape(count, width)
            self.padded[:, :dim] = self.rows
        self.apart = np.zeros(count, np.uintp)
        self.library = next(iter(self.rivals.values())).library
        self.library.scatter.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_size_t, ctypes.c_void_p]
        self.library.release.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
        self.library.scatter(self.rows.ctypes.data, count, dim * 4, self.apart.ctypes.data)
        self.query = apart(self.rows[count // 2] + np.float32(0.25))
        self.out = np.empty(panels * PANEL, np.float32)
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        self.library.release(self.apart.ctypes.data, len(self.apart))

    def entries(self, metric: str) -> tuple[list[Entry], dict[str, str]]:
        """Who gave right answers, with the limit; who gave wrong ones, which of ours is an error."""
        found: list[Entry] = []
        faults: dict[str, str] = {}
        for entry, rows in self._all(metric):
            if fault := self._fault(metric, entry, rows):
                if entry.name not in self.rivals:
                    raise RuntimeError(f"{entry.name}, {metric}, {self.shape}: {fault}")
                faults[entry.name] = fault
            else:
                found.append(entry)
        base = self.rows.ctypes.data
        limit = Entry("limit", lambda repeats: read_ns(base, self.shape.bytes, repeats), warm=self._near)
        return [*found, limit], faults

    @property
    def _near(self) -> bool:
        """Whether a round's other contestants drive rows out that a contestant may have in a cache."""
        return self.shape.bytes <= PLACES["L3"]

    def _all(self, metric: str) -> Iterator[tuple[Entry, Floats]]:
        """Everybody, with the rows that it has."""
        dim = self.shape.dim
        row, pair, soa = (
            address(chosen(Contract(metric, "f32", form), dim)) for form in ("rows", "pair", "soa")
        )
        packed = self.rows.strides[0]
        yield self._entry("soa", Convention.PANELS, soa, self.panels, self.panels.strides[0]), self.rows
        yield self._entry("rows", Convention.ROWS, row, self.rows, packed), self.rows
        if self.padded is not self.rows:
            yield (
                self._entry("rows-padded", Convention.ROWS, row, self.padded, self.padded.strides[0]),
                self.rows,
            )
        yield self._entry("rows-unaligned", Convention.ROWS, row, self.shifted, packed), self.shifted
        if self.apart.all():
            yield self._entry("rows-apart", Convention.APART, pair, self.apart, 0), self.rows
        for name, rival in self.rivals.items():
            function = getattr(rival.library, f"{rival.prefix}_{metric}")
            place = ctypes.cast(function, ctypes.c_void_p).value
            assert place
            base: Vectors = self.columns if rival.prefix == "columns" else self.panels
            yield self._entry(name, Convention.ROWS, place, base, base.strides[0]), self.rows

    def _entry(self, name: str, convention: Convention, place: int, base: Vectors, stride: int) -> Entry:
        kernel = convention, place, self.query.ctypes.data, base.ctypes.data, stride
        sizes, out = (self.shape.rows, self.shape.dim), self.out.ctypes.data
        return Entry(
            name, lambda repeats: float(loops().time_rows(*kernel, *sizes, repeats, out)), warm=self._near
        )

    def _fault(self, metric: str, entry: Entry, rows: Floats) -> str | None:
        """What is wrong with the first and the last distances."""
        self.out[:] = np.nan
        entry.run(1)
        some = np.r_[0:CHECKED, len(rows) - CHECKED : len(rows)]
        given = self.out[some][None]
        return wrong(
            metric, self.query[None].astype(np.float64), rows[some].astype(np.float64), given, TOLERANCE
        )


def _room(floats: int) -> Floats:
    """Zeros from a huge page on."""
    return Pool(-(-floats * 4 // HUGE) * HUGE).bytes[: floats * 4].view(np.float32)
