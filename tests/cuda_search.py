"""Searches full of ties by a build of the kernels: python -m tests.cuda_search LIBRARY CUBINS.

Fails, or ends as badly as a process can, if anything is not as in NumPy.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

import ruvgen as rv

from . import gpu, model

SHAPES = (
    (5, 1, 1),
    (300, 3, 7),
    (257, 20, 40),
    (70, 33, 100),
    (900, 9, 3),
    (600, 1, 130),
)  # rows, queries, k

DIM = 130  # so that more lanes share a row than they have pairs of queries and rows


def check(n: int, m: int, k: int) -> None:
    """All calls, of so many rows, queries and neighbours."""
    rng = np.random.default_rng([n, m, k])
    rows, queries = (np.ones((count, DIM), "f4") for count in (n, m))
    for each in (rows, queries):
        each[:, -3:] = rng.integers(-1, 2, (len(each), 3))
    distances = ((queries[:, None].astype("f8") - rows[None]) ** 2).sum(2).astype("f4")
    np.testing.assert_array_equal(rv.cdist(queries, rows, device="cuda"), distances)
    index = rv.FlatIndex(DIM, device="cuda")
    index.add(rows, np.arange(n)[::-1])
    for got, near in (
        (rv.knn(rows, queries, k, device="cuda"), model.nearest(distances, k)),
        (index.search(queries, k), model.nearest(distances[:, ::-1], k)),
    ):
        for mine, want in zip(got, near, strict=True):
            np.testing.assert_array_equal(mine, want)


def main(library: Path, cubins: Path) -> None:
    """Every shape, with the threads of a block in several orders."""
    with gpu.in_place(library, cubins) as fake:
        for step in (1, 63, 17):
            fake.library.fake_order(step)
            for shape in SHAPES:
                check(*shape)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
