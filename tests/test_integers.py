"""Kernels of bytes: exact at every length and value, and their sums of one operand alone."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from codegen.shape import PANEL
from codegen.spec import MAX_DIM

from . import oracle
from .elements import SPEC, Array, Doubles, whole
from .fences import Fence
from .samples import case
from .table import MOST, Row, every, grouped, panel

BASE = Fence(9 * 4 * MOST)
PRODUCT_DIM = (2**31 - 1) // 255**2
LONG = Fence(MAX_DIM), Fence(PANEL * MAX_DIM)
FORMS = tuple(form.name for form in SPEC.forms if "norms" not in form.name)
LIMITS = {"i8": (-128, 127), "u8": (0, 255), "sq4": (0, 15)}
WANTED: dict[str, Callable[[Doubles, Doubles], Doubles]] = {
    "sqeuclidean": lambda a, b: (a - b) ** 2,
    "euclidean": lambda a, b: np.abs(a - b),
    "dot": lambda a, b: -a * b + 0,
    "cosine": lambda a, b: 1 - np.sign(a * b),
    "manhattan": lambda a, b: np.abs(a - b),
    "chebyshev": lambda a, b: np.abs(a - b),
}


def ends(row: Row, dim: int) -> tuple[Array, Array]:
    """Vectors of the first and the last values of their types, and of both by turns."""
    made = []
    for each in (row.types.query, row.types.rows):
        low, high = LIMITS[each.name]
        turns = np.where(np.arange(dim) % 2 == 0, low, high)
        values = np.stack([np.full(dim, low), np.full(dim, high), turns, turns[::-1], turns * 0])
        made.append(each.encode(values.astype(float)))
    queries, rows = made
    return queries, rows


@every(*FORMS, kinds=("integer",), any_dim=True)
def test_the_longest_vectors(row: Row) -> None:
    """All −128 against all 127, 0 against 255, at the limit; nothing overflows but unsigned products."""
    for dim in whole(row.name.dtype, (MAX_DIM, MAX_DIM - 1, 32_771)):
        queries, rows = ends(row, dim)
        for x in queries:
            if row.name.form in ("tile", "soa"):
                wide, columns = row.blank(1, PANEL), LONG[1].end(panel(rows, row.group))
                query = grouped(x[None], row.group)
                if row.name.form == "tile":
                    row.tile(query, columns, wide)
                else:
                    row.soa(query[0], columns, wide)
                got = wide[0, : len(rows)]
            else:
                got = row(LONG[0].end(x), LONG[1].end(rows))
            want, tolerance = np.array([oracle.expected(row.metric, row.types, x, y) for y in rows]).T
            if row.types.rows.name == row.types.query.name == "u8" and row.name.metric == "dot":
                want = (want.astype(np.int64) & 0xFFFFFFFF).astype(np.uint32).view(np.int32).astype(float)
            assert not oracle.wrong(row.metric, got, want, tolerance).any(), dim


@every("pair", "rows", "gather", kinds=("integer",), any_dim=True)
def test_the_longest_products(row: Row) -> None:
    """Of unsigned bytes; one element more, and the largest does not fit int32."""
    if row.name.metric == "dot" and row.types.query.name == "u8":
        most = np.full(PRODUCT_DIM, 255, np.uint8)
        assert row(most, most[None])[0] == -PRODUCT_DIM * 255**2


@every("norms", "qnorms", kinds=("integer",))
def test_sums_of_one_operand_are_those_of_its_elements(row: Row) -> None:
    """Whatever an instruction set adds up: the same for an element in every place, modulo 2^32."""
    values = np.arange(256, dtype=np.uint8)
    table = row(values[:1], values[:, None])
    for dim in oracle.MANY_DIMS:
        _, base = case(row.types, dim)
        got = row(base[0], BASE.end(base))
        np.testing.assert_array_equal(got, table[base.view(np.uint8)].sum(axis=1, dtype=np.uint32), str(dim))


@every(*FORMS, kinds=("integer",), any_dim=True)
def test_every_value_against_every_other(row: Row) -> None:
    """In a vector of its own, and in the last place of one whose other elements are alike."""
    ranges = [LIMITS[each.name] for each in (row.types.query, row.types.rows)]
    queries, rows = (np.arange(low, high + 1.0)[:, None] for low, high in ranges)
    want = WANTED[row.name.metric](queries, rows.T)
    for before in (0, 1, 66):
        if before and row.name.metric == "cosine":
            continue
        (dim,) = whole(row.name.dtype, (before + 1,))
        wide = [
            each.encode(np.pad(vectors, ((0, 0), (before, dim - before - 1))))
            for each, vectors in ((row.types.query, queries), (row.types.rows, rows))
        ]
        got = np.stack([row(x, wide[1]) for x in wide[0][:: 15 if row.name.form == "pair" else 1]])
        np.testing.assert_array_equal(got, want[:: 15 if row.name.form == "pair" else 1])
