"""Many queries against a panel: every height of block, every column, wherever they lie."""

from __future__ import annotations

from functools import cache

import numpy as np

from codegen.shape import PANEL

from . import model, oracle
from .fences import Fence
from .oracle import Doubles, Floats
from .specials import special_answers, specials
from .table import CANARY, MOST, Row, every, panel

every_tile = every("tile")
SIDE = max(form.side for form in oracle.SPEC.forms if form.name == "tile")
COUNTS = (*range(2 * SIDE + 3), 5 * SIDE)
DIMS = (*oracle.SOME_DIMS, 511, 1024, 3073)
X, PANELS, OUT = Fence(40 * (4 * MOST + 64)), Fence(4 * PANEL * MOST), Fence(40 * (4 * PANEL + 256))


def tile(row: Row, x: Floats, columns: Floats, pads: tuple[int, int] = (0, 0)) -> Floats:
    """Distances of all pairs; queries, panel, results and what lies between them are against fences."""
    wide = PANEL + pads[1]
    room = OUT.end(np.full(max(0, len(x) * wide - pads[1]), CANARY))
    out = np.lib.stride_tricks.as_strided(room, (len(x), wide), (4 * wide, 4))[:, :PANEL]
    row.tile(X.end(x, pads[0]), PANELS.end(columns), out)
    got, gaps = out.copy(), np.resize(np.arange(wide) >= PANEL, room.shape)
    assert (room[gaps] == CANARY).all()
    assert not (got == CANARY).any()
    return got


@cache
def case(dim: int) -> tuple[Floats, Floats]:
    """Queries, some of them near rows, and 64 rows."""
    rng = np.random.default_rng([oracle.SEED, 7, dim])
    rows = np.stack([vector for _ in range(PANEL // 4) for vector in oracle.vectors(rng, dim)])
    some = rng.standard_normal((max(COUNTS), dim)).astype(np.float32)
    some[::5] = [oracle.near_duplicates(rng, rows[k]) for k in range(0, max(COUNTS), 5)]
    return some, rows


@cache
def answers(metric: str, dim: int) -> tuple[Doubles, Doubles]:
    """Distances and tolerances of the first two queries of case(dim)."""
    x, rows = case(dim)
    return model.distances(metric, x[:2], rows)


@every_tile
def test_every_column_is_right(row: Row) -> None:
    for dim in DIMS:
        x, rows = case(dim)
        got = tile(row, x[:2], panel(rows))
        assert not oracle.wrong(row.metric, got, *answers(row.metric.name, dim)).any(), dim


@every_tile
def test_a_query_does_not_depend_on_its_place(row: Row) -> None:
    """The same bits alone and among others, so from every height of block; whatever lies between."""
    for dim in DIMS:
        x, rows = case(dim)
        columns = panel(rows)
        alone = np.concatenate([tile(row, query[None], columns) for query in x])
        for count in COUNTS:
            for pads in ((0, 0), (4 * (count % 5), count % 7)):
                got = tile(row, x[:count], columns, pads)
                assert got.tobytes() == alone[:count].tobytes(), f"dim {dim}, {count} queries, pads {pads}"
        got = tile(row, x[::-1], columns)
        assert got.tobytes() == alone[::-1].tobytes(), f"dim {dim}, from the last"


@every_tile
def test_a_column_does_not_depend_on_its_place(row: Row) -> None:
    rng = np.random.default_rng([oracle.SEED, 8])
    for dim in DIMS:
        x, rows = case(dim)
        want = tile(row, x[:3], panel(rows))
        order = rng.permutation(PANEL)
        assert tile(row, x[:3], panel(rows[order])).tobytes() == want[:, order].tobytes(), dim
        assert tile(row, x[:3], panel(rows[::-1])).tobytes() == want[:, ::-1].tobytes(), dim


@every_tile
def test_alignment_does_not_matter(row: Row) -> None:
    for dim in DIMS[::2]:
        x, rows = case(dim)
        x, columns = x[: SIDE + 1], panel(rows)
        want = tile(row, x, columns).tobytes()
        for offset in (0, 4, 12, 28, 60):
            out = OUT.start(np.full((len(x), PANEL), CANARY), 60 - offset)
            row.tile(X.start(x, offset, pad=offset), PANELS.start(columns, offset), out)
            assert out.tobytes() == want, f"dim {dim}, offset {offset}"


@every_tile
def test_special_values_in_every_block(row: Row) -> None:
    """Each pair of vectors, by turns at every height of block and in every column."""
    for dim in (1, 3, 16, 65):
        pairs = specials(dim)
        want, tolerance = special_answers(row.metric.name, dim)
        for first in range(0, len(pairs), PANEL):
            some = range(first, min(first + PANEL, len(pairs)))
            columns = panel(np.stack([pairs[i][2] for i in some]))
            queries = np.stack([pairs[i][1] for i in some])
            for start in range(0, len(some), 2 * SIDE + 1):
                picked = np.arange(start, min(start + 2 * SIDE + 1, len(some)))
                got = tile(row, queries[picked], columns)[np.arange(len(picked)), picked]
                bad = oracle.wrong(row.metric, got, want[first + picked], tolerance[first + picked])
                assert not bad.any(), f"dim {dim}, {[pairs[first + i][0] for i in picked[bad]]}"


@every_tile
def test_a_spoilt_vector_spoils_no_other(row: Row) -> None:
    for dim in (1, 7, 100):
        x, rows = case(dim)
        x = x[: 2 * SIDE + 1]
        want = tile(row, x, panel(rows))
        for bad in (np.nan, np.inf):
            for place in range(len(x)):
                spoilt, others = x.copy(), np.arange(len(x)) != place
                spoilt[place] = bad
                got = tile(row, spoilt, panel(rows))
                assert got[others].tobytes() == want[others].tobytes(), f"dim {dim}, query {place} is {bad}"
            for place in range(0, PANEL, 5):
                spoilt, others = rows.copy(), np.arange(PANEL) != place
                spoilt[place] = bad
                got = tile(row, x, panel(spoilt))
                assert got[:, others].tobytes() == want[:, others].tobytes(), f"dim {dim}, row {place}, {bad}"
