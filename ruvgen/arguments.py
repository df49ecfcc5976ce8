"""Checks of what callers pass to indexes and stores, and the texts of errors."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Set as AbstractSet
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _lib
from ._status import EXISTS, UNKNOWN, Status
from .arrays import FLOATS, PRODUCT_DIM, Vectors, changed, not_finite, plain, vectors, wrong_type
from .rounding import FULL, widen
from .scalars import integer, is_integer, shown
from .subset import Subset
from .workers import cores

Ints = NDArray[np.int64]
Filter = NDArray[Any] | Subset


def thread_count(threads: object) -> int:
    """How many threads; 0 is one for each core that this process may use."""
    return integer("threads", threads, 0, _lib.MAX_THREADS) or cores()


def typed(value: ArrayLike, name: str, ndim: int, dtype: str, how: str | None = None) -> Vectors:
    """Vectors in one element type; see arrays.vectors."""
    return vectors(value, name, ndim, dtype, how)[0]


def queries(value: ArrayLike, name: str, ndim: int, dtype: str, how: str | None = None) -> Vectors:
    """Queries for rows of an element type: in that of bytes, and in float32 for rows of any floats."""
    if dtype not in FLOATS:
        return typed(value, name, ndim, dtype, how)
    array, found = vectors(value, name, ndim, None, how, bits=dtype == "bf16")
    if found in FLOATS:
        return widen(array, found)
    if how == "strict":
        raise wrong_type(name, array, "f32")
    return changed(array, found, "f32", name)


def element_type(value: object, names: Collection[str]) -> str:
    """One of some element types, by its name here, NumPy's name, or NumPy's type; else ValueError."""
    if isinstance(value, str) and value in names:
        return value
    name = value if isinstance(value, str) else str(_numpy_type(value))
    for each in names:
        if FULL.get(each) == name:
            return each
    listed = ", ".join(f"{each} ({FULL[each]})" if each in FULL else f"{each} (bits)" for each in names)
    raise ValueError(f"unknown dtype {shown(value)}; known are {listed}")


def _numpy_type(value: object) -> np.dtype[Any] | None:
    try:
        return np.dtype(value) if isinstance(value, (type, np.dtype)) else None
    except TypeError:
        return None


def same_width(array: Vectors, name: str, dim: int, kind: str = "index") -> None:
    """ValueError for vectors whose length is not dim."""
    if array.shape[-1] != dim:
        raise ValueError(f"{name} has vectors of {array.shape[-1]} elements, the {kind} of {dim}")


def verifies(verify: object, mmap: object) -> bool:
    """Whether to verify the whole file, or only its header."""
    if not isinstance(verify, str) or verify not in ("full", "header"):
        raise ValueError(f"verify is {shown(verify)}; it is 'full' or 'header'")
    if verify == "header" and not mmap:
        raise ValueError("verify='header' is for mmap=True: what is copied is verified on the way")
    return verify == "full"


def metric_of(metric: object, dtype: str, dim: int, form: str, place: str) -> int:
    """The number of a metric that has kernels of a form for an element type."""
    number = _lib.metric_number(metric, dtype)
    result = _lib.result(number, dtype, dim, form)
    name = list(_lib.METRICS)[number]
    if result is None:
        known = [each for each, i in _lib.METRICS.items() if _lib.result(i, dtype, dim, form) is not None]
        raise ValueError(
            f"there is no {name} distance of {FULL.get(dtype, 'bits')} {place}; known are {', '.join(known)}"
        )
    if dtype == "u8" and result == np.int32 and dim > PRODUCT_DIM:
        raise ValueError(f"products of {dim} unsigned bytes may exceed int32; at most {PRODUCT_DIM}")
    return number


def is_id(key: object) -> bool:
    """Whether a value can be an id at all: an integer of 64 bits."""
    return is_integer(key) and -(2**63) <= key < 2**63  # type: ignore[operator]


def several(value: object) -> bool:
    """Whether a value is several ids, be they none, and not a single one."""
    return isinstance(value, (list, tuple, range)) or getattr(value, "ndim", 0) > 0


def single(value: Any) -> Any:
    """An array without dimensions as its number."""
    return value.item() if isinstance(value, np.ndarray) and not value.ndim else value


def id_array(value: ArrayLike | None, name: str, scalar: bool = False) -> Ints:
    """Ids, one-dimensional, or also a single one; a copy, because another thread may change the array."""
    if value is None:
        raise TypeError(f"{name} is None, not of integers; give the ids")
    if isinstance(value, AbstractSet):
        value = list(value)
    array = np.array(plain(value, name))
    if array.dtype == object and not array.ndim:
        raise TypeError(f"{name} is {shown(value)}, not of integers; give an array, a list or a set of ids")
    if array.dtype == object:  # NumPy's type for integers beyond 64 bits
        for key in filter(is_integer, array.flat):
            if not is_id(key):
                raise ValueError(f"{name} holds {shown(key)}; ids are at most 2⁶³ − 1")
    if array.dtype.kind not in "iu" and array.size:
        raise TypeError(f"{name} is {array.dtype}, not of integers")
    if array.ndim != 1 and not (scalar and array.ndim == 0):
        raise ValueError(f"{name} has {array.ndim} dimensions, not 1")
    if array.dtype.kind == "u" and array.size and array.max() > np.iinfo(np.int64).max:
        raise ValueError(f"{name} holds {array.max()}; ids are at most 2⁶³ − 1")
    return np.ascontiguousarray(array, np.int64)


def filters(value: Any, m: int, owner: Any = None) -> list[Filter]:
    """The filters of m queries: none, one for all, or m; each is an array of bool or int64, or a subset.

    owner: the index or store whose rows they choose from.
    """
    if value is None:
        return []
    several = isinstance(value, (list, tuple)) and len(value) and not np.isscalar(value[0])
    if several or (isinstance(value, np.ndarray) and value.ndim == 2):
        each = [one_filter(one, owner) for one in value]
        if len(each) != m:
            raise ValueError(f"filter has {len(each)} entries for {m} queries")
        return each
    return [one_filter(value, owner)]


def one_filter(value: Any, owner: Any = None) -> Filter:
    """A mask, or ids, a copy as from id_array; or a subset of the owner.

    Sets are taken as ids. A function is called with each of the owner's ids, as a Python integer.
    """
    if isinstance(value, Subset):
        if value.index is not owner:
            raise ValueError(f"filter is {value!r}, which is of another index: make one with subset of this")
        return value
    if callable(value):
        ids: Ints = owner.ids
        return ids[[bool(value(key)) for key in ids.tolist()]]
    if isinstance(value, AbstractSet):
        return id_array(list(value), "filter")
    array = np.array(plain(value, "filter"), order="C")
    if array.dtype != np.bool_:
        keys = id_array(array, "filter")
        # Repeated ids 0 and 1 are almost certainly a mask that was stored as integers.
        several = len(keys) > 2 or (len(keys) == 2 and keys[0] == keys[1])
        if several and keys.max() <= 1 and keys.min() >= 0:
            raise ValueError(
                f"filter is {array.dtype}, of zeros and ones: give a mask as bool, with "
                "np.asarray(…).astype(bool), and ids once each"
            )
        return keys
    if array.ndim != 1:
        raise ValueError(f"filter has {array.ndim} dimensions, not 1")
    return array


def mask_text(chosen: list[Filter], rows: int) -> str:
    """What is wrong with masks."""
    sizes = sorted({len(one) for one in chosen if isinstance(one, np.ndarray) and one.dtype == np.bool_})
    return f"a mask has {sizes} entries, but the index {rows} rows"


def removal_error(error: Status, keys: Ints) -> Exception:
    """What is wrong with ids to be removed."""
    if error.status == UNKNOWN:
        return KeyError(f"id {keys[error.at]} is not in the index")
    return ValueError(f"id {keys[error.at]} is given twice")


def insertion_text(error: Status, keys: Ints | None, rows: Vectors, cure: str = "") -> str:
    """What is wrong with the rows or ids of an insertion."""
    if error.status == EXISTS:
        assert keys is not None
        key = keys[error.at]
        if np.count_nonzero(keys == key) > 1:
            return f"id {key} is given twice"
        return f"id {key} is in the index already{cure}"
    if keys is not None and keys[error.at] < 0:
        return f"id {keys[error.at]} is negative"
    return not_finite("X", rows, error.at)
