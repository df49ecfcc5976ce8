"""Rows and queries of every element type that stores have, and what must come of them."""

from __future__ import annotations

from functools import cache

import numpy as np

import ruvgen as rv

from . import model
from .elements import ELEMENTS, FLOATS, Array, Operands
from .oracle import METRICS, SEED, formula, wrong

KINDS = ("f32", "f16", "bf16", "i8", "u8")
BYTES = ("sqeuclidean", "euclidean", "dot")
# What panels have, and what rows that lie one by one have besides.
PANELS = tuple(metric for metric in FLOATS if formula(METRICS[metric], "float").panels)
SOA = tuple((metric, kind) for kind in KINDS for metric in (PANELS if kind not in ("i8", "u8") else BYTES))
BESIDE = {
    kind: tuple(m for m in FLOATS if m not in PANELS)
    if kind not in ("i8", "u8")
    else ("cosine", "manhattan", "chebyshev")
    for kind in KINDS
}
ROWS = (*SOA, *((metric, kind) for kind in KINDS for metric in BESIDE[kind]))


def operands(kind: str) -> Operands:
    """Queries of floats are float32."""
    rows = ELEMENTS[kind]
    return Operands(ELEMENTS["f32"] if rows.kind == "float" else rows, rows)


@cache
def data(kind: str, n: int, dim: int, m: int = 3) -> tuple[Array, Array]:
    """Queries, the last of which is a row, and rows as Python code has them; many are alike."""
    types, rng = operands(kind), np.random.default_rng([SEED, n, dim, m])
    drawn = [rng.standard_normal((count, dim)) * 40 for count in (m, n)]
    drawn[1][n // 2 : n // 2 + n // 5] = drawn[1][:1]
    queries, rows = types.query.encode(drawn[0]), types.rows.encode(drawn[1])
    if n:
        queries[-1] = types.query.encode(types.rows.decode(rows[n // 2]))
    return types.query.shown(queries), types.rows.shown(rows)


def bits(array: Array) -> Array:
    """Vectors as they are stored: of sixteen bits their bits."""
    return array.view(np.uint16) if array.dtype.itemsize == 2 else array


def check(metric: str, kind: str, queries: Array, rows: Array, got: Array) -> None:
    """That distances of all pairs are right."""
    want, tolerance = model.distances(metric, operands(kind), queries, bits(rows))
    assert not wrong(METRICS[metric], got, want, tolerance).any()


def nearest(distances: Array, k: int) -> tuple[Array, Array]:
    """What a search must find, by distances of all pairs."""
    return model.nearest(distances, k)


def filled(kind: str, rows: Array) -> rv.SoAStore:
    """A store of rows."""
    store = rv.SoAStore(rows.shape[1], kind)
    store.extend(rows)
    return store


def same(one: tuple[Array, Array], other: tuple[Array, Array]) -> bool:
    """Bit by bit."""
    return all(a.tobytes() == b.tobytes() for a, b in zip(one, other, strict=True))
