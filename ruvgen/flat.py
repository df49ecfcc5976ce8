"""The exact index, which compares every row."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext, suppress
from typing import TYPE_CHECKING, Any, BinaryIO, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _lib, _store, sketch
from ._hits import Results, radii, told
from ._status import VALUE, Path, Status
from .arguments import (
    element_type,
    id_array,
    insertion_text,
    is_id,
    mask_text,
    metric_of,
    queries,
    removal_error,
    same_width,
    several,
    single,
    thread_count,
    typed,
)
from .arguments import filters as filter_arrays
from .arrays import not_finite, option, plain
from .copying import Kind, Saved, described
from .distance import on_gpu
from .rounding import where_not_finite
from .scalars import COUNT, boolean, integer, known, shown

if TYPE_CHECKING:
    from .cuda._mirror import Mirror

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]
FORMS = {"soa": ("soa", "in panels"), "rows": ("rows", "of rows")}


class FlatIndex(Saved):
    """Rows with ids, searched exactly.

    dim: elements of a vector. metric: its name, or an alias. dtype: "f32", "f16", "bf16" (of ml_dtypes, or
    its bits as uint16), "i8" or "u8". layout: "rows" keeps rows one after the other; "soa" dimension by
    dimension in panels of 64, which are scanned faster, but not pruned; they have no braycurtis and canberra,
    and of bytes no cosine, manhattan and chebyshev.

    prune: keep a sketch of float32 rows in layout "rows", from 4096 rows on, if it pays; it takes a quarter
    to a half of their size. Searches for fewer than 16 queries then skip most rows, with the same results.

    device: "cuda" to search on an NVIDIA GPU, where a copy of the rows is kept; raises ruvgen.cuda.CudaError
    if there is none that can be used. It can be set later, too; files, pickles and copies are without it.

    Searches may run in any number of threads at the same time; a call that changes the index waits for
    running searches, and later searches wait for it. All options can be read as attributes; `threads`, the
    default of searches, can be set. Indexes can be copied and pickled, which copies all rows. `len`, `in` and
    iteration are about ids.
    """

    _KIND = Kind("FlatIndex", _store.Store, "_store", ("threads", "prune"), ("_sketched", "_mirror"))
    _mirror: Mirror | None = None

    def __init__(
        self,
        dim: int,
        metric: str = "sqeuclidean",
        dtype: str = "f32",
        layout: str = "rows",
        *,
        prune: bool = True,
        device: str | None = None,
    ) -> None:
        dtype, layout = element_type(dtype, _store.KINDS), known("layout", layout, FORMS)
        dim = integer("dim", dim, 1, _lib.MAX_DIM)
        number = metric_of(metric, dtype, dim, *FORMS[layout])
        self._store = _store.Store.open(dim, dtype, layout, number)
        self._prune, self._sketched = boolean("prune", prune), 0
        self.device = device

    @classmethod
    def load(
        cls, path: Path | BinaryIO, *, mmap: bool = False, verify: str = "full", prune: bool = True
    ) -> Self:
        """The index that save wrote.

        path may be a file object, which is read from its position to the end of the index, into memory.
        mmap: use the file's pages in place; what changes later stays in memory. The sketch of `prune` is not
        in the file: it is made on loading, with mmap when rows are first added.
        verify="header", only with mmap, reads no more of the file than necessary: a damaged file may then
        give wrong results, but no crash. Raises OSError if the file cannot be read or is not a regular file
        (IsADirectoryError for a folder), ValueError for a path with a null byte and for one that is not a
        FlatIndex, damaged, or of another version, and for mmap of a file object.
        """
        return cls._opened(cls._loaded(path, mmap, verify), prune=prune)

    @classmethod
    def from_bytes(cls, data: Any, *, prune: bool = True) -> Self:
        """As from_bytes of `Index`; prune: as in `load`."""
        return cls._opened(cls._unpacked(data, "the data"), prune=prune)

    def _begin(self, native: _store.Store, threads: int = 1, prune: bool = True) -> None:
        self.threads, self._prune, self._sketched, self._store = threads, boolean("prune", prune), 0, native
        if not native.facts()["mapped"]:
            self._sketch()

    @property
    def dim(self) -> int:
        """Elements of a vector."""
        return self._store.dim

    @property
    def metric(self) -> str:
        """Its name."""
        return list(_lib.METRICS)[self._store.metric]

    @property
    def dtype(self) -> str:
        """Element type."""
        return self._store.dtype

    @property
    def layout(self) -> str:
        """The memory layout of rows."""
        return self._store.layout

    @property
    def prune(self) -> bool:
        """Whether a sketch of the rows is kept where it pays."""
        return self._prune

    @property
    def device(self) -> str:
        """Where searches are computed, "cpu" or "cuda"; can be set. None is "cpu"."""
        return "cpu" if self._mirror is None else "cuda"

    @device.setter
    def device(self, device: str | None) -> None:
        gpu, mirror = on_gpu(device), self._mirror
        if gpu and mirror is None:
            from .cuda._mirror import Mirror

            self._mirror = Mirror(self._store)
        elif not gpu and mirror is not None:
            self._mirror = None
            with mirror.lock:
                mirror.forget()

    def _changing(self) -> AbstractContextManager[Any]:
        """What a call that changes the index holds, so that no search copies half of the change to a GPU."""
        return nullcontext() if self._mirror is None else self._mirror.lock

    @property
    def ids(self) -> Ints:
        """All ids, int64: the order of a mask's entries. Removing one moves the last one to its place."""
        return self._store.ids()

    @property
    def nbytes(self) -> int:
        """Memory taken, in bytes, including reserved room for more rows."""
        return self._store.facts()["bytes"]

    def __len__(self) -> int:
        return self._store.facts()["rows"]

    def __contains__(self, key: object) -> bool:
        return is_id(key) and self._store.contains(int(key))  # type: ignore[call-overload]

    def __iter__(self) -> Iterator[int]:
        """The ids of one moment, in the order of `ids`."""
        return iter(self.ids.tolist())

    def __repr__(self) -> str:
        shape = {"dim": self.dim, "metric": self.metric, "rows": len(self), "dtype": self.dtype}
        return described(self, **shape, layout=self.layout, threads=self.threads)

    def add(self, X: ArrayLike, ids: ArrayLike | None = None, *, dtype: str | None = None) -> Ints:
        """Add the rows of X (n, dim) under ids (n,) int64, by default the next numbers.

        X holds any real numbers: those of another type than the index's are converted, each to the nearest
        value; into bytes, floats are rounded to whole numbers. dtype: "strict" refuses them instead. Returns
        their ids.
        Raises ValueError for an id that is there already, twice in ids or negative, for NaN, Inf and numbers
        beyond the type's range, and for shapes that do not fit, TypeError for what is not of real numbers,
        OverflowError where default ids would pass 2⁶³ − 1; then, and on MemoryError, the index holds what it
        held. O(n dim), about a copy of X, and O(n log n) for given ids.
        """
        rows = typed(X, "X", 2, self.dtype, option(dtype))
        same_width(rows, "X", self.dim)
        keys = None if ids is None else id_array(ids, "ids")
        if keys is not None and len(keys) != len(rows):
            raise ValueError(f"X has {len(rows)} rows, but ids {len(keys)}")
        with self._changing():
            try:
                first = self._store.extend(rows, keys)
            except Status as error:
                raise ValueError(insertion_text(error, keys, rows, "; upsert replaces rows")) from None
            if self._mirror is not None:
                self._mirror.appended()
        self._sketch()
        return first + np.arange(len(rows)) if keys is None else keys.copy()

    def upsert(self, X: ArrayLike, ids: ArrayLike, *, dtype: str | None = None) -> None:
        """As add, but an existing id gets the new row; all rows or none, and no search sees some of them."""
        rows, keys = typed(X, "X", 2, self.dtype, option(dtype)), id_array(ids, "ids")
        same_width(rows, "X", self.dim)
        if len(keys) != len(rows):
            raise ValueError(f"X has {len(rows)} rows, but ids {len(keys)}")
        with self._changing():
            try:
                self._store.upsert(rows, keys)
            except Status as error:
                raise ValueError(insertion_text(error, keys, rows)) from None
            if self._mirror is not None:
                self._mirror.moved()
        self._sketch()

    def _sketch(self) -> None:
        """Make a sketch when there are enough rows, and a new one when there are four times as many."""
        rows, store = len(self), self._store
        if not (
            self._prune and store.layout == "rows" and store.dtype == "f32" and self.metric in sketch.METRICS
        ):
            return
        if rows >= max(sketch.FROM, 4 * self._sketched):
            self._sketched = rows
            with suppress(MemoryError):  # search works without a sketch
                store.sketch(sketch.fit(store.sample(sketch.SAMPLE), rows, self.metric))

    def search(
        self,
        Q: ArrayLike,
        k: int = 10,
        *,
        threads: int | None = None,
        filter: Any = None,
        dtype: str | None = None,
    ) -> tuple[Ints, Floats]:
        """The exact k nearest rows to each of Q (m, dim), or to one vector (dim,).

        Returns ids int64 (m, k) and distances float32 (m, k), by distance, then by id; id -1 and +inf where
        there are fewer than k. One vector gives (k,) and (k,). Queries of any real numbers are converted: to
        float32 for rows of floats, and to the index's type for bytes, of which distances are ordered exactly,
        then rounded. dtype: "strict" as for add, "bf16" if uint16 holds the bits of bfloat16. threads: 0 for
        one per core, by default `threads` of the index, 1 unless it was set; the result is the same bit by
        bit. With device="cuda" the GPU searches, for k up to 1,024.
        filter: a mask of bool with an entry for each of `ids`, or an array of integers, ids of the rows that
        may be returned; a list of m such, or a mask (m, n), for one per query. Repeated integers 0 and 1 are
        refused, because they are probably meant as a mask. Panels without an allowed row are skipped. O(m len
        dim).
        Raises ValueError for shapes that do not fit, NaN and Inf, and k < 1, TypeError for what is not of
        real numbers.
        """
        store, mirror = self._store, self._mirror
        threads = self._threads if threads is None else threads
        if mirror is None and filter is None and dtype is None and threads == 1 and type(threads) is int:
            found = store.searcher(store.metric).one(Q, k, k)
            if found is not None:
                return found
        given = plain(Q, "Q")
        asked = queries(given, "Q", 1 if given.ndim == 1 else 2, store.dtype, option(dtype))
        same_width(asked, "Q", store.dim)
        k = integer("k", k, 1, COUNT)
        chosen = filter_arrays(filter, 1 if asked.ndim == 1 else len(asked), self)
        if mirror is not None:
            thread_count(threads)
            rows = np.atleast_2d(asked)
            if rows.dtype.kind == "f" and where_not_finite(rows) is not None:
                raise ValueError(not_finite("Q", asked))
            found = mirror.search(rows, k, chosen)
            return (found[0][0], found[1][0]) if asked.ndim == 1 else found
        try:
            return _store.search(store, store.metric, asked, k, thread_count(threads), chosen)
        except Status:  # the only error left after the checks
            raise ValueError(mask_text(chosen, len(self))) from None

    def search_radius(
        self,
        Q: ArrayLike,
        radius: ArrayLike,
        *,
        threads: int | None = None,
        filter: Any = None,
        dtype: str | None = None,
    ) -> Results:
        """All rows within a radius of each of Q (m, dim), or of one vector (dim,).

        radius: a number, or one per query (m,). Rows are returned whose distance, as `search` gives it, is at
        most the radius, compared as NumPy compares them: rounded to float32 with distances of floats, exactly
        with those of bytes, which are rounded at the end. It is a distance of the metric: a squared one for
        `sqeuclidean`; for `dot`, whose distance is the negative product, rows are returned whose product is
        at least −radius. inf is for all rows.
        Returns lims int64 (m + 1,), ids int64 and distances float32: query i has the results from lims[i] to
        lims[i + 1], sorted by distance, then by id; one vector is a batch of one. Q, threads, filter
        and dtype are those of `search`. O(m len dim), and 28 bytes per result.
        Raises ValueError for shapes that do not fit, NaN and Inf in Q, and a radius that is NaN or, of any
        metric but `dot`, negative, TypeError for other types, MemoryError if the results find no memory.
        """
        store, given = self._store, plain(Q, "Q")
        threads = self._threads if threads is None else threads
        asked = queries(given, "Q", 1 if given.ndim == 1 else 2, store.dtype, option(dtype))
        same_width(asked, "Q", store.dim)
        asked = asked.reshape(-1, store.dim)
        limits = radii(radius, len(asked), store.metric)
        chosen = filter_arrays(filter, len(asked), self)
        try:
            with told():
                searcher = store.searcher(store.metric)
                return searcher.within(asked, limits, thread_count(threads), chosen).results()
        except Status as error:
            if error.status == VALUE:
                raise ValueError(not_finite("Q", asked[0] if given.ndim == 1 else asked)) from None
            raise ValueError(mask_text(chosen, len(self))) from None

    def remove(self, ids: ArrayLike, *, missing: str = "error") -> int:
        """Remove rows, one id or several; all or none. O(n dim). Returns how many.

        missing: "ignore" passes over ids that are not there, at which "error" raises KeyError. Raises
        ValueError for an id given twice.
        """
        keys = np.atleast_1d(id_array(ids, "ids", scalar=True))
        ignore = known("missing", missing, ("error", "ignore")) == "ignore"
        with self._changing():
            try:
                removed = self._store.remove(keys, ignore)
            except Status as error:
                raise removal_error(error, keys) from None
            if self._mirror is not None:
                self._mirror.moved()
        return removed

    def get(self, ids: int | ArrayLike) -> NDArray[Any]:
        """The row of an id (dim,), or rows of several (n, dim), as they were at one moment.

        They are copies, of bf16 its bits as uint16. Raises KeyError for an id that is not there, the first of
        several.
        """
        if several(ids):
            keys = id_array(ids, "ids")
            try:
                return self._store.get_all(keys)
            except Status as error:
                raise KeyError(f"id {keys[error.at]} is not in the index") from None
        ids = single(ids)
        try:
            if ids in self:
                return self._store.get_by_id(int(ids))  # type: ignore[arg-type]
        except Status:  # removed since
            pass
        raise KeyError(f"id {shown(ids)} is not in the index")

    def contains(self, ids: ArrayLike) -> Any:
        """Whether each of ids (n,) is there, (n,) bool, at one moment; of one id, as `in`."""
        return self._store.contains_all(id_array(ids, "ids")) if several(ids) else single(ids) in self
