"""Many queries against a panel: every height of block, every column, wherever they lie."""

from __future__ import annotations

from functools import cache

import numpy as np

from codegen.shape import PANEL

from . import oracle
from .elements import SPEC, Array, Doubles, Operands
from .fences import Fence
from .samples import near_duplicate, vectors
from .specials import special_answers, specials
from .table import CANARY, MOST, Row, every, grouped, panel

every_tile = every("tile")
SIDE = max(form.side for form in SPEC.forms if form.name == "tile")
COUNTS = (*range(2 * SIDE + 3), 5 * SIDE)
DIMS = (*oracle.SOME_DIMS, 511, 1024, 3073)
X, PANELS, OUT = Fence(40 * (4 * MOST + 64)), Fence(4 * PANEL * MOST), Fence(40 * (4 * PANEL + 256))


def tile(row: Row, x: Array, rows: Array, pads: tuple[int, int] = (0, 0)) -> Array:
    """Distances of all pairs; queries, panel, results and what lies between them are against fences."""
    wide = PANEL + pads[1]
    room = OUT.end(row.blank(max(0, len(x) * wide - pads[1])))
    out = np.lib.stride_tricks.as_strided(room, (len(x), wide), (4 * wide, 4))[:, :PANEL]
    columns = PANELS.end(panel(rows, row.group))
    row.tile(X.end(grouped(x, row.group), pads[0] * x.itemsize), columns, out)
    got, gaps = out.copy(), np.resize(np.arange(wide) >= PANEL, room.shape)
    assert (room.view(np.float32)[gaps] == CANARY).all()
    assert not (got.view(np.float32) == CANARY).any()
    return got


@cache
def case(types: Operands, dim: int) -> tuple[Array, Array]:
    """Queries, some of them near rows, and 64 rows."""
    rng = np.random.default_rng([oracle.SEED, 7, dim])
    rows = np.stack([vector for _ in range(PANEL // 4) for vector in vectors(rng, types.rows, dim)])
    most = max(COUNTS)
    some = np.stack([vector for _ in range(most) for vector in vectors(rng, types.query, dim)[:1]])
    some[::5] = [near_duplicate(rng, types.query, types.rows.decode(rows[k])) for k in range(0, most, 5)]
    return some, rows


@cache
def answers(metric: str, types: Operands, dim: int) -> tuple[Doubles, Doubles]:
    """Distances and tolerances of the first two queries of case(dim)."""
    x, rows = case(types, dim)
    return oracle.all_expected(oracle.METRICS[metric], types, x[:2], rows)


@every_tile
def test_every_column_is_right(row: Row) -> None:
    for dim in DIMS:
        x, rows = case(row.types, dim)
        want, tolerance = answers(row.metric.name, row.types, dim)
        assert not oracle.wrong(row.metric, tile(row, x[:2], rows), want, tolerance).any(), dim


@every_tile
def test_a_query_does_not_depend_on_its_place(row: Row) -> None:
    """The same bits alone and among others, so from every height of block; whatever lies between."""
    for dim in DIMS:
        x, rows = case(row.types, dim)
        alone = np.concatenate([tile(row, query[None], rows) for query in x])
        for count in COUNTS:
            for pads in ((0, 0), (count % 5, count % 7)):
                got = tile(row, x[:count], rows, pads)
                assert got.tobytes() == alone[:count].tobytes(), f"dim {dim}, {count} queries, pads {pads}"
        got = tile(row, x[::-1], rows)
        assert got.tobytes() == alone[::-1].tobytes(), f"dim {dim}, from the last"


@every_tile
def test_a_column_does_not_depend_on_its_place(row: Row) -> None:
    rng = np.random.default_rng([oracle.SEED, 8])
    for dim in DIMS:
        x, rows = case(row.types, dim)
        want = tile(row, x[:3], rows)
        order = rng.permutation(PANEL)
        assert tile(row, x[:3], rows[order]).tobytes() == want[:, order].tobytes(), dim
        assert tile(row, x[:3], rows[::-1]).tobytes() == want[:, ::-1].tobytes(), dim


@every_tile
def test_alignment_does_not_matter(row: Row) -> None:
    for dim in DIMS[::2]:
        x, rows = case(row.types, dim)
        x, size = grouped(x[: SIDE + 1], row.group), x.itemsize
        want = tile(row, x, rows).tobytes()
        for offset in (0, 1, 3, 7, 15):
            out = OUT.start(row.blank(len(x), PANEL), 4 * (15 - offset))
            columns = PANELS.start(panel(rows, row.group), size * offset)
            row.tile(X.start(x, size * offset, pad=size * offset), columns, out)
            assert out.tobytes() == want, f"dim {dim}, offset {offset}"


@every_tile
def test_special_values_in_every_block(row: Row) -> None:
    """Each pair of vectors, by turns at every height of block and in every column."""
    for dim in (1, 3, 16, 65):
        pairs = specials(row.types, dim)
        want, tolerance = special_answers(row.metric.name, row.types, dim)
        for first in range(0, len(pairs), PANEL):
            some = range(first, min(first + PANEL, len(pairs)))
            rows = np.stack([pairs[i][2] for i in some])
            queries = np.stack([pairs[i][1] for i in some])
            for start in range(0, len(some), 2 * SIDE + 1):
                picked = np.arange(start, min(start + 2 * SIDE + 1, len(some)))
                got = tile(row, queries[picked], rows)[np.arange(len(picked)), picked]
                bad = oracle.wrong(row.metric, got, want[first + picked], tolerance[first + picked])
                assert not bad.any(), f"dim {dim}, {[pairs[first + i][0] for i in picked[bad]]}"


@every_tile
def test_a_spoilt_vector_spoils_no_other(row: Row) -> None:
    size, spoilers = row.types.rows.size, row.types.rows.spoilers[:2]
    for dim in (1, 7, 100):
        x, rows = case(row.types, dim)
        x = x[: 2 * SIDE + 1]
        want = tile(row, x, rows)
        for bad in spoilers:
            for place in range(len(x)):
                spoilt, others = x.copy(), np.arange(len(x)) != place
                spoilt.view(f"u{size}")[place] = bad
                got = tile(row, spoilt, rows)
                assert got[others].tobytes() == want[others].tobytes(), (
                    f"dim {dim}, query {place} is {bad:#x}"
                )
            for place in range(0, PANEL, 5):
                spoilt, others = rows.copy(), np.arange(PANEL) != place
                spoilt.view(f"u{size}")[place] = bad
                got = tile(row, x, spoilt)
                assert got[:, others].tobytes() == want[:, others].tobytes(), (
                    f"dim {dim}, row {place}, {bad:#x}"
                )
