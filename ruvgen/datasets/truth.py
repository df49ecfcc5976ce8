"""The exact neighbours of a set that comes without, found once."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from pathlib import Path

import numpy as np

from ruvgen._lib import MAX_THREADS
from ruvgen.distance import knn
from ruvgen.scalars import integer

from .dataset import Dataset, Ints
from .plain import npy

BLOCK = 1 << 16  # rows that are hashed at once


def cache_folder() -> Path:
    """Where neighbours are kept: ruvgen/ in XDG_CACHE_HOME, by default ~/.cache."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "ruvgen" / "neighbors"


def ground_truth(
    data: Dataset, k: int = 100, *, threads: int = 0, cache: str | os.PathLike[str] | None = None
) -> Ints:
    """Ids (m, k) int64 of the k nearest rows to each query, by distance, then by id.

    Those that the set came with, if they are enough; else found by comparing all, O(m n d), and kept in a
    folder, by default the user's cache, under the hash of the values: the next call is O((n + m) d). A folder
    that cannot be written is no error. threads: 0 for one per core. Raises ValueError for k that is not in
    1…n.
    """
    k = integer("k", k, 1, len(data.train))
    threads = integer("threads", threads, 0, MAX_THREADS)
    if data.neighbors is not None and data.neighbors.shape[1] >= k:
        return data.neighbors[:, :k]
    folder = cache_folder() if cache is None else Path(cache)
    path = folder / f"{_key(data)}-{k}.npy"
    if (kept := _kept(path, (len(data.test), k), len(data.train))) is not None:
        return kept
    integers = data.train.dtype.kind in "iu" and data.metric != "sqeuclidean"
    exact = data.float32() if integers else data  # not every metric has kernels of bytes
    found = knn(exact.train, exact.test, k, data.metric, threads=threads)[0]
    with contextlib.suppress(OSError):
        _keep(path, found)
    return found


def _key(data: Dataset) -> str:
    digest = hashlib.sha256(data.metric.encode())
    for part in (data.train, data.test):
        digest.update(f"{part.dtype.str}{part.shape}".encode())
        for start in range(0, len(part), BLOCK):
            digest.update(np.ascontiguousarray(part[start : start + BLOCK]).data)
    return digest.hexdigest()[:32]


def _kept(path: Path, shape: tuple[int, int], rows: int) -> Ints | None:
    """What was kept, unless it is damaged."""
    try:
        found = np.array(npy(path))
    except (OSError, ValueError):
        return None
    fits = found.shape == shape and found.dtype == np.int64 and found.min() >= 0 and found.max() < rows
    return found if fits else None


def _keep(path: Path, found: Ints) -> None:
    """Written beside its place and then put there, so that nobody reads half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        try:
            np.save(file, found)
            file.close()
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise
