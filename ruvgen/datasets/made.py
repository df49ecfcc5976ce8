"""Sets that are made, for dimensions that no real one has. They are never called anything else."""

from __future__ import annotations

import numpy as np

from ruvgen.scalars import COUNT, integer

from .dataset import MAX_DIM, Dataset


def synthetic(
    n: int,
    dim: int,
    intrinsic: int | None = None,
    *,
    queries: int = 200,
    seed: int = 0,
    metric: str = "sqeuclidean",
) -> Dataset:
    """N rows and some queries (…, dim) float32, normally distributed in a flat of `intrinsic` dimensions.

    The flat has a random direction, so that every element varies; by default it is the whole space. The
    intrinsic dimension is what makes neighbours hard to find: real descriptors of 128 elements have about 19.
    The name begins with "synthetic-". O(n dim intrinsic).
    Raises ValueError for numbers that do not fit.
    """
    n, queries = integer("n", n, 1, COUNT), integer("queries", queries, 1, COUNT)
    dim, seed = integer("dim", dim, 1, MAX_DIM), integer("seed", seed, 0)
    inner = dim if intrinsic is None else integer("intrinsic", intrinsic, 1, dim)
    size = f"{n // 1000}k" if n % 1000 == 0 else str(n)
    name = f"synthetic-{size}-{dim}" + ("" if intrinsic is None else f"-id{inner}")
    train, test = (
        np.random.default_rng((seed, part)).standard_normal((count, inner), np.float32)
        for part, count in enumerate((n, queries))
    )
    if inner < dim:
        directions = np.random.default_rng((seed, 2)).standard_normal((dim, inner))
        flat = np.linalg.qr(directions)[0].T.astype(np.float32)
        train, test = train @ flat, test @ flat
    return Dataset(name, train, test, None, metric)
