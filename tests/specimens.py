"""Small objects of every kind that has a file, and their files."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

import ruvgen as rv

from .filing import Array

BASES: dict[str, Callable[[], Any]] = {}


def base(make: Callable[[], Any]) -> Callable[[], Any]:
    """What is saved for mutants to be made of."""
    BASES[make.__name__] = make
    return make


def normal(n: int, dim: int, seed: int = 0) -> Array:
    """Rows."""
    return np.random.default_rng([n, dim, seed]).standard_normal((n, dim)).astype(np.float32)


def index(n: int, dim: int = 6, metric: str = "euclidean", **options: Any) -> rv.Index:
    """A small graph."""
    made = rv.Index(dim, metric, degree=8, ef_construction=12, **options)
    made.add(normal(n, dim))
    return made


def coded(codec: str, metric: str, left: int = 90, whole: bool = False, **options: Any) -> rv.Index:
    """Few rows in a code that many had to be there for."""
    made = rv.Index(1280, metric, codec=codec, degree=4, ef_construction=4, **options)
    rows = normal(1000, 1280)
    made.add(np.round(rows * 9) if whole else rows)
    made.remove(np.arange(left, 1000))
    made.compact()
    assert made.stats()["codec"] == codec, made.stats()
    return made


@base
def no_rows() -> rv.Index:
    return rv.Index(5, "l1")


@base
def plain() -> rv.Index:
    return index(70, metric="cosine", codec="f32")


@base
def holes_with_links() -> rv.Index:
    made = index(150)
    made.remove(np.arange(100, 106))
    return made


@base
def holes_to_be_filled() -> rv.Index:
    made = index(150, metric="dot")
    made.remove(np.arange(0, 60, 2))
    made.remove(np.arange(61, 90))
    return made


@base
def marked_rows() -> rv.Index:
    made = index(150)
    made.remove(np.arange(100, 106))
    made.mark(np.arange(90, 100))
    return made


@base
def marked_without_holes() -> rv.Index:
    made = index(70, metric="dot")
    made.mark(np.arange(0, 70, 2))
    return made


def typed(kind: str, metric: str) -> rv.Index:
    made = rv.Index(9, metric, dtype=kind, degree=8, ef_construction=12)
    made.add(stored(normal(90, 9), kind))
    made.remove(np.arange(10, 14))
    return made


@base
def halves_as_they_are() -> rv.Index:
    return typed("f16", "sqeuclidean")


@base
def brains_as_they_are() -> rv.Index:
    return typed("bf16", "cosine")


@base
def bytes_as_they_are() -> rv.Index:
    made = typed("i8", "dot")
    made.mark([3, 4])
    return made


@base
def bits_as_they_are() -> rv.Index:
    return typed("b1", "jaccard")


@base
def nothing_but_holes() -> rv.Index:
    made = index(30)
    made.remove(np.arange(30))
    return made


@base
def bytes_and_rows() -> rv.Index:
    return coded("sq8", "euclidean", 20)


@base
def bytes_alone() -> rv.Index:
    return coded("sq8", "cosine", 20, keep_raw=False)


@base
def whole_bytes() -> rv.Index:
    return coded("sq8", "euclidean", 20, whole=True)


@base
def halves() -> rv.Index:
    return coded("f16", "chebyshev", 20)


@base
def half_bytes() -> rv.Index:
    return coded("sq4", "euclidean", 20)


@base
def half_bytes_alone() -> rv.Index:
    return coded("sq4", "cosine", 20, keep_raw=False)


@base
def rotated_bytes() -> rv.Index:
    return coded("fused", "euclidean", 20)


@base
def rotated_bytes_alone() -> rv.Index:
    return coded("fused", "dot", 20, keep_raw=False)


def flat(kind: str, layout: str, n: int = 150, dim: int = 13, metric: str = "dot") -> rv.FlatIndex:
    """An exact index with holes in its ids."""
    made = rv.FlatIndex(dim, metric, kind, layout)
    made.add(stored(normal(n, dim), kind), np.arange(n) * 3 + 5)
    made.remove([8, 11])
    return made


def stored(rows: Array, kind: str) -> Array:
    """Rows as a store of an element type takes them."""
    if kind == "bf16":
        return (rows.view(np.uint32) >> 16).astype(np.uint16)
    if kind in ("i8", "u8", "b1"):
        return (rows * 9 + 60).astype(np.int8 if kind == "i8" else np.uint8)
    return rows.astype(np.float16 if kind == "f16" else np.float32)


@base
def flat_panels() -> rv.FlatIndex:
    return flat("f32", "soa")


@base
def flat_rows() -> rv.FlatIndex:
    return flat("f32", "rows", dim=15, metric="l1")


@base
def flat_bytes() -> rv.FlatIndex:
    return flat("i8", "soa")


@base
def flat_halves() -> rv.FlatIndex:
    return flat("bf16", "rows", 70, 31)


@base
def panels() -> rv.SoAStore:
    made = rv.SoAStore(7)
    made.extend(normal(130, 7))
    return made


@base
def panels_of_bytes() -> rv.SoAStore:
    made = rv.SoAStore(5, "u8")
    made.extend(stored(normal(65, 5), "u8"))
    return made


@base
def no_panels() -> rv.SoAStore:
    return rv.SoAStore(3, "f16")


@cache
def saved(name: str) -> tuple[type, bytes]:
    """The kind of object and its file."""
    made = BASES[name]()
    with tempfile.TemporaryDirectory() as folder:
        made.save(f"{folder}/file")
        return type(made), Path(folder, "file").read_bytes()
