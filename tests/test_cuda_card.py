"""On a machine with a GPU: `nox -s tests_cuda`. Elsewhere everything here is skipped."""

from __future__ import annotations

import os
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen.cuda import info

from . import oracle, samples
from .elements import Array
from .test_cuda_kernels import DIMS, PAIRS, all_distances, asked, found, judged, lying, types_of, whole

pytestmark = pytest.mark.skipif("RUVGEN_CARD" not in os.environ, reason="needs a GPU: nox -s tests_cuda")


@pytest.fixture(scope="module", autouse=True)
def card() -> None:
    """Says which card it is."""
    if "RUVGEN_CARD" in os.environ:
        print(info())


@pytest.mark.parametrize(("metric", "dtype"), PAIRS)
def test_kernels(metric: str, dtype: str) -> None:
    """Every metric and type against the reference, at a few dimensions: kernels of each are compiled."""
    types = types_of(dtype)
    for dim in DIMS[:: len(DIMS) // 5]:
        x, base = samples.case(types, dim)
        want, tolerance = samples.answers(metric, types, dim)
        rows, query = lying(metric, dtype, base), asked(types, x[None])
        got = all_distances(rows, query)[0]
        assert not oracle.wrong(oracle.METRICS[metric], got, want, tolerance).any(), dim
        for m in (1, 3, 17):
            ids, near = found(rows, np.repeat(query, m, 0), 4)
            judged(metric, ids, near, np.repeat(want[None], m, 0), np.repeat(tolerance[None], m, 0))


@pytest.mark.parametrize("n", [1, 1000, 300_000])
@pytest.mark.parametrize("m", [1, 7, 1000])
@pytest.mark.parametrize("k", [1, 100, 1000])
def test_ties(k: int, m: int, n: int) -> None:
    """Exactly the CPU's results where most distances are equal."""
    rows, queries = whole(n, m)
    want: tuple[Array, Array] = rv.knn(rows, queries, k, threads=0)
    for got, right in zip(rv.knn(rows, queries, k, device="cuda"), want, strict=True):
        np.testing.assert_array_equal(got, right)


def test_an_index() -> None:
    """As the CPU's, after rows have come and gone, and with a filter."""
    rng = np.random.default_rng(oracle.SEED)
    both: list[Any] = [rv.FlatIndex(96, dtype="i8", device=device) for device in ("cpu", "cuda")]
    rows = rng.integers(-128, 128, (100_000, 96)).astype("i1")
    for index in both:
        index.add(rows[:60_000], rng.permutation(60_000) if index is both[0] else both[0].ids)
        index.search(rows[:1])
        index.add(rows[60_000:])
        index.remove(np.arange(0, 1000, 7))
    allowed = rng.choice(both[0].ids, 500, replace=False)
    for more in ({}, {"filter": allowed}):
        for got, want in zip(*(index.search(rows[:50], 20, **more) for index in both), strict=True):
            np.testing.assert_array_equal(got, want)
