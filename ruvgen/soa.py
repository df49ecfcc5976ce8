"""Vectors stored by dimension, in panels of 64 rows."""

from __future__ import annotations

from typing import Any, BinaryIO, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _lib, _store
from ._status import VALUE, Path, Status
from .arguments import element_type, metric_of, queries, same_width, thread_count, typed
from .arrays import not_finite, option, plain
from .copying import Kind, Saved, described
from .scalars import COUNT, integer, shown

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]


class SoAStore(Saved):
    """Rows that are stored by dimension, in panels of 64, and searched exactly.

    dim: elements of a row. dtype: "f32", "f16", "bf16" (of ml_dtypes, or its bits as uint16), "i8" or "u8".
    Rows have numbers 0, 1, …, and never move in memory when more come. Metrics are those of `cdist` for
    floats; sqeuclidean, euclidean and dot, exact, for bytes.

    Any number of threads may read and search at the same time; a call that changes the store waits for
    running calls, and later calls wait for it. `threads`, the default of searches, can be set. Stores can be
    copied and pickled, which copies all rows.
    """

    _KIND = Kind("SoAStore", _store.Store, "_store", ("threads",))

    def __init__(self, dim: int, dtype: str = "f32") -> None:
        kind = element_type(dtype, _store.KINDS)
        self._store = _store.Store.open(integer("dim", dim, 1, _lib.MAX_DIM), kind, "soa")

    @classmethod
    def load(cls, path: Path | BinaryIO, *, mmap: bool = False, verify: str = "full") -> Self:
        """The store that save wrote. mmap: use the file's pages in place; what changes later stays in memory.

        path may be a file object, which is read from its position to the end of the store, into memory.
        verify="header", only with mmap, reads no more of the file than necessary: a damaged file may then
        give wrong results, but no crash. Raises OSError if the file cannot be read or is not a regular file
        (IsADirectoryError for a folder), ValueError for a path with a null byte and for one that is not a
        SoAStore, damaged, or of another version, and for mmap of a file object.
        """
        return cls._opened(cls._loaded(path, mmap, verify))

    def _begin(self, native: _store.Store, threads: int = 1) -> None:
        self.threads, self._store = threads, native

    @property
    def dim(self) -> int:
        """Elements of a row."""
        return self._store.dim

    @property
    def dtype(self) -> str:
        """Element type."""
        return self._store.dtype

    @property
    def nbytes(self) -> int:
        """Memory taken, in bytes, including reserved room for more rows."""
        return self._store.facts()["bytes"]

    def __len__(self) -> int:
        return self._store.facts()["rows"]

    def __repr__(self) -> str:
        return described(self, dim=self.dim, rows=len(self), dtype=self.dtype, threads=self.threads)

    def reserve(self, n: int) -> None:
        """Take memory for n rows in total, so that adding them takes no more. O(1)."""
        self._store.reserve(integer("n", n, 0, COUNT))

    def push(self, x: ArrayLike, *, dtype: str | None = None) -> int:
        """Add one row (dim,), and return its number. O(dim).

        Real numbers of another type than the store's are converted, each to the nearest value; dtype:
        "strict" refuses them instead.
        Raises ValueError for another length, NaN, Inf and numbers beyond the type's range, TypeError for what
        is not of real numbers; then, and on MemoryError, the store is as it was.
        """
        row = self._rows(x, "x", 1, dtype)
        try:
            return self._store.extend(row.reshape(1, -1))
        except Status:
            raise ValueError(not_finite("x", row)) from None

    def extend(self, X: ArrayLike, *, dtype: str | None = None) -> None:
        """Add the rows of X (n, dim), all or none. O(n dim), about a copy of X; else as push."""
        rows = self._rows(X, "X", 2, dtype)
        try:
            self._store.extend(rows)
        except Status as error:
            raise ValueError(not_finite("X", rows, error.at)) from None

    def get(self, i: int) -> NDArray[Any]:
        """Row i, a copy (dim,), of bf16 its bits as uint16. Raises IndexError if there is none. O(dim)."""
        number = self._number(i)
        try:
            return self._store.get(number)
        except Status:
            raise self._missing(i) from None

    def set(self, i: int, x: ArrayLike, *, dtype: str | None = None) -> None:
        """Replace row i. Raises IndexError if there is none; else as push."""
        number, row = self._number(i), self._rows(x, "x", 1, dtype)
        try:
            self._store.set(number, row)
        except Status as error:
            if error.status == VALUE:
                raise ValueError(not_finite("x", row)) from None
            raise self._missing(i) from None

    def delete(self, i: int) -> None:
        """Remove row i; the last row takes its number. Raises IndexError if there is none. O(dim)."""
        number = self._number(i)
        try:
            self._store.delete(number)
        except Status:
            raise self._missing(i) from None

    def dimension(self, j: int) -> NDArray[Any]:
        """Element j of every row, a copy (len,). O(len)."""
        number = integer("j", j)
        if not 0 <= number < self.dim:
            raise IndexError(f"j is {shown(number)}; dimensions are 0…{self.dim - 1}")
        return self._store.column(number)

    def distances(
        self, q: ArrayLike, metric: str = "sqeuclidean", *, dtype: str | None = None
    ) -> NDArray[Any]:
        """Distances of one query (dim,) to every row, (len,), as those of `cdist`; O(len · dim).

        A query of any real numbers is converted: to float32 for rows of floats, and to the store's type for
        bytes. dtype: "strict" as for push, "bf16" if uint16 holds the bits of bfloat16.
        Raises ValueError for another length, NaN and Inf, and a metric that there is not for the store's
        type.
        """
        number = self._metric(metric)
        query = queries(q, "q", 1, self.dtype, option(dtype))
        same_width(query, "q", self.dim, "store")
        result = _lib.result(number, self.dtype, self.dim, "soa")
        assert result is not None
        try:
            return self._store.distances(number, np.ascontiguousarray(query), result)
        except Status:
            raise ValueError(not_finite("q", query)) from None

    def search(
        self,
        Q: ArrayLike,
        k: int = 10,
        metric: str = "sqeuclidean",
        *,
        threads: int | None = None,
        dtype: str | None = None,
    ) -> tuple[Ints, Floats]:
        """The exact k nearest rows to each of Q (m, dim), or to one vector (dim,).

        Returns numbers of rows int64 (m, k) and distances float32 (m, k), by distance, then by number; -1 and
        +inf where there are fewer than k. One vector gives (k,) and (k,). Distances of bytes are ordered
        exactly, then rounded. Queries are converted as by `distances`. threads: 0 for one per core, by
        default `threads` of the store, 1 unless it was set; the result is the same bit by bit. O(m len dim).
        Raises ValueError for shapes that do not fit, NaN and Inf, k < 1, and a metric that there is not for
        the store's type.
        """
        number = self._metric(metric)
        given = plain(Q, "Q")
        asked = queries(given, "Q", 1 if given.ndim == 1 else 2, self.dtype, option(dtype))
        same_width(asked, "Q", self.dim, "store")
        workers = thread_count(self._threads if threads is None else threads)
        return _store.search(self._store, number, asked, integer("k", k, 1, COUNT), workers, [])

    def _metric(self, metric: str) -> int:
        return metric_of(metric, self.dtype, self.dim, "soa", "in panels")

    def _rows(self, value: ArrayLike, name: str, ndim: int, how: str | None) -> NDArray[Any]:
        rows = typed(value, name, ndim, self.dtype, option(how))
        same_width(rows, name, self.dim, "store")
        return rows

    def _number(self, i: int) -> int:
        """Check a row number, which need not exist yet."""
        number = integer("i", i)
        if not 0 <= number <= COUNT:
            raise self._missing(number)
        return number

    def _missing(self, i: int) -> IndexError:
        return IndexError(f"i is {shown(i)}, but the store has {len(self)} rows")
