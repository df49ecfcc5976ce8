"""Data for calls on a GPU, and what is the same of two results."""

from __future__ import annotations

from typing import Any

import numpy as np

import ruvgen as rv

from . import oracle
from .elements import Array

RNG = np.random.default_rng(oracle.SEED)


def floats(n: int, dim: int, kind: Any = "f4") -> Array:
    return RNG.standard_normal((n, dim)).astype(kind)


def whole(n: int, dim: int, kind: str = "i1") -> Array:
    """Small numbers, so that many distances are equal."""
    return RNG.integers(0 if kind == "u1" else -3, 4, (n, dim)).astype(kind)


def same(got: Any, want: Any) -> None:
    """Arrays that are equal, and of one type."""
    for mine, right in zip(got, want, strict=True):
        np.testing.assert_array_equal(mine, right)
        assert mine.dtype == right.dtype


def twins(dtype: str = "i8", metric: str = "sqeuclidean", dim: int = 5) -> tuple[rv.FlatIndex, rv.FlatIndex]:
    """One on the CPU, and one on the GPU."""
    return rv.FlatIndex(dim, metric, dtype), rv.FlatIndex(dim, metric, dtype, device="cuda")
