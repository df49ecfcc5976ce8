"""The element types that rows of an index can have, and what is taken as rows and queries of each."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _lib
from ._graph import ARRAYS
from .arguments import element_type, metric_of, queries, same_width, typed
from .arrays import FLOATS, option, plain
from .rounding import widen

Vectors = NDArray[Any]

TYPES: Final = tuple(ARRAYS)
BITS: Final = 8  # of an element of b1


def opened(dtype: object, metric: str, dim: int, codec: str) -> tuple[str, int]:
    """The element type of a new index and the number of its metric; ValueError for what there is not."""
    kind = element_type(dtype, TYPES)
    if kind == "f32":
        number = _lib.metric_number(metric, kind)
        if _lib.result(number, kind, dim) is None:
            raise ValueError(
                f"there is no {metric} distance of float32, but of bits: Index(…, dtype='b1'), whose dim "
                "counts bytes of eight"
            )
        return kind, number
    if codec != "auto":
        raise ValueError(
            f"codec is {codec!r}, and dtype {kind!r}: there are codes for rows of f32 only; rows of other "
            "types are searched as they are, by codec='auto'"
        )
    return kind, metric_of(metric, kind, dim, "gather", "in an index")


def elements(rows: Vectors, dtype: str) -> int:
    """Elements of rows (n, d) in an element type: of b1 bytes, of which booleans make an eighth."""
    if dtype != "b1" or rows.dtype != np.bool_:
        return int(rows.shape[1])
    if rows.shape[1] % BITS:
        raise ValueError(f"rows have {rows.shape[1]} bits, not a multiple of {BITS}")
    return int(rows.shape[1]) // BITS


def _packed(value: ArrayLike, name: str, dim: int) -> ArrayLike:
    """Booleans as bits, eight to a byte; whole numbers are bytes already. TypeError for fractions."""
    array = plain(value, name)
    if array.dtype.kind == "f" and (np.isfinite(array) & (array != np.rint(array))).any():
        raise TypeError(
            f"{name} holds fractions, but the index bits: give booleans, such as {name} > 0, or bytes"
        )
    if array.dtype != np.bool_ or not array.ndim:
        return array
    if array.shape[-1] != BITS * dim:
        raise ValueError(
            f"{name} has vectors of {array.shape[-1]} booleans, the index of {BITS * dim}: its dim is {dim}, "
            "in bytes of eight"
        )
    return np.packbits(array, axis=-1)


def rows_of(value: ArrayLike, name: str, dtype: str, dim: int, how: str | None) -> Vectors:
    """Rows (n, dim) in the element type of an index; bfloat16 as uint16, bits as uint8."""
    if dtype == "b1":
        rows = typed(_packed(value, name, dim), name, 2, "u8", option(how))
    else:
        rows = typed(value, name, 2, dtype, option(how))
    same_width(rows, name, dim)
    return rows


def queries_of(value: ArrayLike, name: str, ndim: int, dtype: str, dim: int, how: str | None) -> Vectors:
    """Queries as float32, as C takes them: for bytes and bits the numbers of that type, else any floats."""
    if dtype == "f32":
        found = typed(value, name, ndim, dtype, option(how))
    elif dtype == "b1":
        found = typed(_packed(value, name, dim), name, ndim, "u8", option(how))
    else:
        found = queries(value, name, ndim, dtype, option(how))
    same_width(found, name, dim)
    return found if dtype in FLOATS else found.astype(np.float32)


def queries_given(value: ArrayLike, name: str, dtype: str, dim: int, how: str | None) -> tuple[Vectors, bool]:
    """Queries (m, dim) as queries_of makes them, and whether it is one vector (dim,) that was given."""
    given = plain(value, name)
    alone = given.ndim == 1
    return queries_of(given, name, 1 if alone else 2, dtype, dim, how).reshape(-1, dim), alone


def where_not_finite(rows: Vectors) -> int | None:
    """The first of rows in the element type of an index that has NaN or Inf, or None."""
    if rows.dtype.itemsize == 1:
        return None
    finite = np.isfinite(widen(rows, "bf16") if rows.dtype == np.uint16 else rows).all(axis=1)
    return None if finite.all() else int(finite.argmin())


def as_floats(rows: Vectors, dtype: str) -> NDArray[np.float32]:
    """Rows in the element type of an index as float32, exactly."""
    return widen(rows, dtype)


def floats_of(rows: Vectors, dtype: str) -> Vectors:
    """Rows as numbers that any index takes."""
    return widen(rows, dtype) if dtype in FLOATS else rows
