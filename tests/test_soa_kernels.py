"""One query against panels: whole or in strips, at once or in parts, one panel or many."""

from __future__ import annotations

import numpy as np
import pytest

from codegen.shape import PANEL, PART, STRIP
from ruvgen._native import ffi

from . import oracle
from .elements import Array
from .fences import Fence
from .samples import case
from .table import ALL, CANARY, MOST, YS, Row, at, every, grouped, panel, rows_of

every_soa = every("soa")
DIMS = (*oracle.SOME_DIMS, 511, 1024, 3073)
X, PANELS, OUT = Fence(4 * MOST + 64), Fence(4 * PANEL * MOST), Fence(4 * PANEL)


def setting(row: Row, dim: int) -> tuple[Array, Array]:
    """A query and a panel, right before fences."""
    x, base = case(row.types, dim)
    rows = np.resize(base, (PANEL, dim))
    return X.end(grouped(x[None], row.group)[0]), PANELS.end(panel(rows, row.group))


def whole(row: Row, x: Array, columns: Array) -> Array:
    """All distances at once."""
    out = OUT.end(row.blank(PANEL))
    row.soa(x, columns, out)
    return out.copy()


@every_soa
def test_strips_are_alike_and_apart(row: Row) -> None:
    """What is wanted has the bits that it has in the whole; what is not stays as it is."""
    for dim in DIMS:
        x, columns = setting(row, dim)
        want = whole(row, x, columns)
        for strips in range(ALL + 1):
            out = OUT.end(row.blank(PANEL))
            row.soa(x, columns, out, strips)
            wanted = np.repeat(strips >> np.arange(PANEL // STRIP) & 1, STRIP) > 0
            assert out[wanted].tobytes() == want[wanted].tobytes(), f"dim {dim}, strips {strips:04b}"
            assert (out.view(np.float32)[~wanted] == CANARY).all(), f"dim {dim}, strips {strips:04b}"


@every_soa
def test_parts_add_up(row: Row) -> None:
    """Cut where the kernel itself begins anew: the same bits, with other strips left out in between."""
    rng = np.random.default_rng([oracle.SEED, 13])
    for dim in DIMS:
        x, columns = setting(row, dim)
        want, n = whole(row, x, columns), len(x)
        for _ in range(4):
            inner = [cut for cut in range(PART, n, PART) if rng.random() < 0.5]
            out, strips = OUT.end(row.blank(PANEL)), ALL
            for cuts in zip([0, *inner], [*inner, n], strict=True):
                strips &= int(rng.integers(1, ALL + 1)) | 1
                row.soa(x, columns, out, strips, cuts)
            wanted = np.repeat(strips >> np.arange(PANEL // STRIP) & 1, STRIP) > 0
            assert out[wanted].tobytes() == want[wanted].tobytes(), f"dim {dim}, cut at {inner}"


@pytest.mark.parametrize("pad", [0, 4, 64])
@every_soa
def test_many_panels(row: Row, pad: int) -> None:
    """Their sums behind each, whatever lies in between: the bits of each alone."""
    rng = np.random.default_rng([oracle.SEED, 14])
    for dim in (1, 5, 64, 100):
        x, base = case(row.types, dim)
        x = grouped(x[None], row.group)[0]
        each = [panel(base[rng.integers(0, len(base), PANEL)], row.group) for _ in range(3)]
        want = [whole(row, x, columns) for columns in each]
        sums = [sum_of(row, columns) for columns in each]
        blocks = [
            columns.tobytes() + ys.tobytes() + b"\xff" * pad for columns, ys in zip(each, sums, strict=True)
        ]
        memory = np.frombuffer(b"".join(blocks), np.uint8)
        xs = row.handed("qnorms", x[None], X)
        query = x.copy()
        for count in range(4):
            out = row.blank(count, PANEL)
            row.function(
                at(query), at(memory), len(blocks[0]), count, len(x), 0, len(x), ALL, xs,
                at(memory, each[0].nbytes), at(out),
            )  # fmt: skip
            assert out.tobytes() == b"".join(part.tobytes() for part in want[:count]), f"dim {dim}, {count}"


def sum_of(row: Row, columns: Array) -> Array:
    """The rows' sums as `handed` makes them, zeros if the metric has none."""
    pointer = row.handed("norms", rows_of(columns), YS)
    if pointer == ffi.NULL:
        return np.zeros(PANEL, np.uint32)
    return np.frombuffer(ffi.buffer(pointer, 4 * PANEL), np.uint32).copy()
