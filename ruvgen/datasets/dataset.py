"""What a set of vectors is, and what makes one whole."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Vectors = NDArray[Any]

# By the words that files and their names have for them; an order does not need the root of a distance.
METRICS = {
    "euclidean": "sqeuclidean", "sqeuclidean": "sqeuclidean", "l2": "sqeuclidean",
    "angular": "cosine", "cosine": "cosine",
    "dot": "dot", "inner": "dot", "ip": "dot",
}  # fmt: skip
TYPES = ("float16", "float32", "float64", "uint8", "int8")
MAX_DIM = 65_536


@dataclass(frozen=True)
class Dataset:
    """Rows `train` (n, d), queries `test` (m, d) of one type, and what is known of their neighbours.

    name: of the set, to stand beside every figure. metric: a metric of ruvgen; Euclidean sets have
    "sqeuclidean", whose neighbours are the same. neighbors: ids (m, k) int64 of the nearest rows, by
    distance, or None. Arrays may be read-only views of a file, which must not change while they are in use.
    """

    name: str
    train: Vectors
    test: Vectors
    neighbors: Ints | None
    metric: str

    @property
    def dim(self) -> int:
        """Elements of a vector."""
        return int(self.train.shape[1])

    def float32(self) -> Dataset:
        """The same with vectors of float32, contiguous: copies, unless they are that. O(n d)."""
        train, test = (np.ascontiguousarray(each, np.float32) for each in (self.train, self.test))
        return replace(self, train=train, test=test)


def metric_named(text: str, metric: object, where: object) -> str:
    """A metric that was given, or the last that a name has a word for; ValueError if neither."""
    if metric is not None:
        if not isinstance(metric, str) or metric not in METRICS:
            raise ValueError(f"{where}: unknown metric {metric!r}; known are {', '.join(METRICS)}")
        return METRICS[metric]
    if words := [word for word in re.split(r"[^a-z0-9]+", text.lower()) if word in METRICS]:
        return METRICS[words[-1]]
    raise ValueError(f"{where}: neither file nor name says its metric; give metric=, of {', '.join(METRICS)}")


def whole(data: Dataset, where: object) -> Dataset:
    """The set in native byte order, float64 as float32; ValueError if its parts do not fit together."""
    parts = [_vectors(part, f"{where}: {key}") for key, part in (("train", data.train), ("test", data.test))]
    train, test = parts
    if train.shape[1] != test.shape[1]:
        raise ValueError(
            f"{where}: rows of train have {train.shape[1]} elements, those of test {test.shape[1]}"
        )
    if train.dtype != test.dtype:
        raise ValueError(f"{where}: train is {train.dtype}, test {test.dtype}; they must be of one type")
    known = data.neighbors
    return replace(
        data, train=train, test=test, neighbors=None if known is None else _ids(known, train, test, where)
    )


def _vectors(array: Vectors, where: str) -> Vectors:
    if array.ndim != 2 or not array.size or array.shape[1] > MAX_DIM:
        raise ValueError(f"{where} has shape {array.shape}; it must be rows of 1…{MAX_DIM} elements")
    if array.dtype.newbyteorder("=").name not in TYPES:
        raise ValueError(f"{where} is {array.dtype}; vectors are {', '.join(TYPES)}")
    kept = np.dtype(np.float32) if array.dtype.itemsize == 8 else array.dtype.newbyteorder("=")
    return array if array.dtype == kept else array.astype(kept)


def _ids(known: NDArray[Any], train: Vectors, test: Vectors, where: object) -> Ints:
    if known.dtype.kind not in "iu" or known.ndim != 2 or not known.size:
        raise ValueError(f"{where}: neighbors is {known.dtype} of shape {known.shape}, not rows of ids")
    if len(known) != len(test):
        raise ValueError(f"{where}: neighbors has {len(known)} rows, test {len(test)}")
    if known.min() < 0 or known.max() >= len(train):
        raise ValueError(
            f"{where}: neighbors has ids {known.min()}…{known.max()}, train has rows 0…{len(train) - 1}"
        )
    return known.astype(np.int64)
