"""What callers of the index may pass, and what they are told where it does not fit."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _graph, _lib
from .arrays import integer as whole
from .arrays import vectors
from .workers import cores

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]


def integer(name: str, value: object, least: int, most: int) -> int:
    """`value` if it is an integer in least…most."""
    number = whole(value, name)
    if not least <= number <= most:
        raise ValueError(f"{name} is {number}; it must lie in {least}…{most}")
    return number


def thread_count(threads: object) -> int:
    """How many threads; 0 is one for each core that this process may use."""
    return integer("threads", threads, 0, _lib.MAX_THREADS) or cores()


def floats(value: ArrayLike, name: str, ndim: int) -> Floats:
    """Vectors of float32, and of no other type."""
    array, dtype = vectors(value, name, ndim)
    if dtype != "f32":
        raise TypeError(f"{name} is {array.dtype}, not float32; convert it with numpy.asarray(…, 'float32')")
    return array


def id_array(value: ArrayLike, name: str, scalar: bool = False) -> Ints:
    """Ids, one-dimensional, or also a single one."""
    array = np.asarray(value)
    if array.dtype.kind not in "iu" and array.size:
        raise TypeError(f"{name} is {array.dtype}, not of integers")
    if array.ndim != 1 and not (scalar and array.ndim == 0):
        raise ValueError(f"{name} has {array.ndim} dimensions, not 1")
    if array.dtype.kind == "u" and array.size and array.max() > np.iinfo(np.int64).max:
        raise ValueError(f"{name} holds {array.max()}; ids are at most 2⁶³ − 1")
    return np.ascontiguousarray(array, np.int64)


def filters(value: Any, m: int) -> list[NDArray[Any]]:
    """What restricts each query, as arrays of bool or int64: none, one for all, or m."""
    if value is None:
        return []
    several = isinstance(value, (list, tuple)) and len(value) and not np.isscalar(value[0])
    if several or (isinstance(value, np.ndarray) and value.ndim == 2):
        if len(value) != m:
            raise ValueError(f"filter has {len(value)} entries for {m} queries")
        return [one_filter(one) for one in value]
    return [one_filter(value)]


def one_filter(value: Any) -> NDArray[Any]:
    """A mask, or ids."""
    array = np.asarray(value)
    if array.dtype != np.bool_:
        return id_array(array, "filter")
    if array.ndim != 1:
        raise ValueError(f"filter has {array.ndim} dimensions, not 1")
    return np.ascontiguousarray(array)


def insertion_text(error: _graph.Status, keys: Ints | None) -> str:
    """What is wrong with the rows or ids of an insertion."""
    if error.status == _graph.EXISTS:
        assert keys is not None
        key = keys[error.at]
        if np.count_nonzero(keys == key) > 1:
            return f"id {key} is given twice"
        return f"id {key} is in the index already; upsert replaces rows"
    if keys is not None and keys[error.at] < 0:
        return f"id {keys[error.at]} is negative"
    return f"row {error.at} of X holds NaN or Inf"


def reporter(progress: Any, n: int) -> Callable[[int], None]:
    """What to call with the number of rows done."""
    if not progress:
        return lambda _: None
    if callable(progress):
        return lambda done: progress(min(done, n), n)

    def bar(done: int) -> None:
        end = "\n" if done >= n else ""
        sys.stderr.write(f"\radding {min(done, n):,} of {n:,} rows{end}")
        sys.stderr.flush()

    return bar
