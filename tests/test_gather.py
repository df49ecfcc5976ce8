"""Rows picked by number: which ones, in what order, and how far ahead the kernel looks."""

from __future__ import annotations

import numpy as np

from ruvgen._native import ffi

from . import oracle
from .elements import SPEC, Array, whole
from .fences import Fence, fenced_rows
from .samples import answers, case
from .table import CANARY, MOST, Row, at, every

every_gather = every("gather")
AHEAD = max(rows for form in SPEC.forms for _, rows, _ in form.prefetch)
COUNTS = (0, 1, 2, 3, 4, 5, 7, 8, 9, AHEAD - 1, AHEAD, AHEAD + 1, 2 * AHEAD + 1)
# Where the distance of prefetching changes, in bytes.
BORDERS = tuple(row_bytes for form in SPEC.forms for row_bytes, _, _ in form.prefetch)
X, BASE, IDS, OUT = Fence(4 * MOST), Fence(9 * (4 * MOST + 64)), Fence(512), Fence(512)


def gather(row: Row, x: Array, base: Array, ids: list[int]) -> Array:
    """Distances to some rows, ids and results being against fences."""
    picked, out = IDS.end(np.array(ids, np.uint32)), OUT.end(row.blank(len(ids)))
    row.gather(x, base, picked, out)
    return out.copy()


def dims(row: Row) -> tuple[int, ...]:
    """The dimensions that a kernel is tried on."""
    if row.name.dim:
        return (row.name.dim,)
    borders = [limit // row.types.rows.size + k for limit in BORDERS for k in (-1, 0, 1)]
    tried = (*oracle.SOME_DIMS[:: 1 if row.name.dtype == "f32" else 2], *borders, 1537)
    return whole(row.name.dtype, tried)


@every_gather
def test_picks_rows_in_any_order(row: Row) -> None:
    """Unsorted, again and again, the last row among them; their place and neighbours do not matter."""
    rng = np.random.default_rng([oracle.SEED, 6])
    for dim in dims(row):
        x, base = case(row.types, dim)
        want, tolerance = answers(row.metric.name, row.types, dim)
        x, last = X.end(x), len(base) - 1
        for pad in (0, 1, 15):
            rows = BASE.end(base, pad * base.itemsize)
            alone = np.concatenate([gather(row, x, rows, [i]) for i in range(len(base))])
            assert not oracle.wrong(row.metric, alone, want, tolerance).any(), f"dim {dim}, pad {pad}"
            for count in COUNTS:
                ids = [*rng.integers(0, len(base), max(0, count - 1)).tolist(), *[last][:count]]
                for order in (ids, ids[::-1]):
                    got = gather(row, x, rows, order)
                    assert got.tobytes() == alone[order].tobytes(), f"dim {dim}, pad {pad}, rows {order}"


@every_gather
def test_the_same_row_over_and_over(row: Row) -> None:
    for dim in dims(row):
        x, base = case(row.types, dim)
        for i in (0, len(base) - 1):
            (alone,) = gather(row, X.end(x), BASE.end(base), [i])
            assert (gather(row, X.end(x), BASE.end(base), [i] * 35) == alone).all(), f"dim {dim}, row {i}"


@every_gather
def test_reads_only_the_rows_that_are_named(row: Row) -> None:
    """Nothing between rows, nothing before the first element or past the last, at any alignment."""
    q, r = row.types.query.size, row.types.rows.size
    for dim in dims(row):
        x, base = case(row.types, dim)
        ids = [8, 0, 3, 3, 7]
        want = gather(row, X.end(x), BASE.end(base), ids).tobytes()
        assert gather(row, X.end(x), fenced_rows(base), ids).tobytes() == want, dim
        for offset in (0, 1, 7, 15):
            got = gather(
                row, X.start(x, q * (15 - offset)), BASE.start(base, r * offset, pad=r * offset), ids
            )
            assert got.tobytes() == want, f"dim {dim}, offset {offset}"
        spoilt = base.copy()
        spoilt.view(f"u{r}")[[1, 2, 4, 5, 6]] = row.types.rows.spoilers[0]
        assert gather(row, X.end(x), BASE.end(spoilt), ids).tobytes() == want, dim


@every_gather
def test_a_spoilt_row_spoils_no_other(row: Row) -> None:
    """NaN, infinity and the ends of integers stay in their place of the four side by side."""
    for dim in dims(row)[::3]:
        x, base = case(row.types, dim)
        order = [k % len(base) for k in range(AHEAD + 6)]
        want = gather(row, X.end(x), BASE.end(base), order)
        for bad in row.types.rows.spoilers[:2]:
            for place in range(len(base)):
                spoilt = base.copy()
                spoilt.view(f"u{base.itemsize}")[place] = bad
                got = gather(row, X.end(x), BASE.end(spoilt), order)
                others = np.array(order) != place
                assert got[others].tobytes() == want[others].tobytes(), f"dim {dim}, row {place} is {bad:#x}"


@every_gather
def test_numbers_are_unsigned(row: Row) -> None:
    """Rows far beyond two thousand million, of an array that begins as far before this one."""
    dim = dims(row)[-1]
    x, base = case(row.types, dim)
    rows, out = BASE.end(base), row.blank(3)
    stride = rows.strides[0]
    for first in (1 << 31, (1 << 32) - 3):
        ids = IDS.end(np.array([first + 2, first, first + 1], np.uint32))
        start = ffi.cast("void *", (rows.ctypes.data - first * stride) % (1 << 64))
        row.function(at(X.end(x)), start, stride, ffi.cast("uint32_t *", ids.ctypes.data), 3, dim, at(out))
        assert out.tobytes() == gather(row, X.end(x), rows, [2, 0, 1]).tobytes()


@every_gather
def test_writes_count_results(row: Row) -> None:
    dim = dims(row)[0]
    x, base = case(row.types, dim)
    for count in range(2 * AHEAD):
        room = OUT.end(row.blank(40))
        row.gather(X.end(x), BASE.end(base), IDS.end(np.arange(count, dtype="u4") % 9), room[40 - count :])
        written = room.view(np.float32) != CANARY
        assert not written[: 40 - count].any(), count
        assert written[40 - count :].all(), count
