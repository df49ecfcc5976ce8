"""The graph index: approximate nearest neighbours, with insertion, removal, filters, files and mapping."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _graph, _lib, _radius, codecs, profile, row_types, tuning
from ._hits import Results, radii, told
from ._status import VALUE, Status
from .arguments import filters as filter_arrays
from .arguments import (
    id_array,
    insertion_text,
    is_id,
    mask_text,
    removal_error,
    several,
    single,
    thread_count,
)
from .arrays import not_finite, plain
from .copying import Kind, described
from .index_options import Options
from .progress import reporting
from .scalars import COUNT, boolean, integer, known, number, shown
from .specialise import for_index
from .subset import Subset

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]
F32 = np.dtype(np.float32)


class Index(Options):
    """A navigable graph over the rows added to it.

    dim: elements of a vector. metric: any of float32, or an alias. codec: how rows are stored for the search:
    "f32" unchanged, "f16" in two bytes per element, "sq8" in one and "sq4" in half of one (both for
    sqeuclidean, euclidean, dot and cosine), "fused" in one, and for each link in a bit, for long rows and the
    same metrics; coded from 10,000 rows on, or from 1,280,000 elements if these
    are at least 1,000 rows. "auto": the first of sq8 (where it exists), f16 and f32 whose measured recall on
    these rows is sufficient; `stats` says what was chosen and why. degree: links of a row, a multiple of 4 in
    4…128. ef_construction: size of the candidate pool while a row searches for its neighbours. alpha: at 1,
    links go to fewer and nearer rows; above 1, to more and farther ones. passes: how many times each row
    searches for its neighbours. keep_raw: keep float32 rows in addition to a lossy code, for exact distances;
    otherwise distances and get() are computed from the codes. seed: of all random choices. specialise:
    generate missing kernels for this dimension first, as `generate` does and with its errors. dtype: of rows,
    which are "f32", or kept and compared as they are: "f16" and "bf16", for metrics of floats; "i8" and "u8",
    for those of bytes, with queries of bytes; "b1", bits in uint8, of which dim counts the bytes, for hamming
    and jaccard. NumPy's types, and their names, are taken as well.

    The graph depends on the rows, their order, and these options; not on threads. Searches may run in any
    number of threads, concurrently with one call that changes the index. All options but specialise can be
    read as attributes; `ef` and `threads` are defaults of searches and can be set. Indexes can be copied and
    pickled, which copies all rows. `len`, `in` and iteration are about ids. Source: a flat graph pruned as in
    Vamana (DiskANN, NeurIPS 2019), built in batches as in ParlayANN (PPoPP 2024), entered by landmarks.
    """

    _KIND = Kind("Index", _graph.Graph, "_graph", ("ef", "threads"), ("_dim", "_metric"))

    def __init__(
        self,
        dim: int,
        metric: str = "sqeuclidean",
        *,
        codec: str = "auto",
        degree: int = 32,
        ef_construction: int = 200,
        alpha: float = 1.1,
        passes: int = 1,
        keep_raw: bool = True,
        seed: int = 0,
        specialise: bool = False,
        dtype: str = "f32",
    ) -> None:
        self._dim = integer("dim", dim, 1, _lib.MAX_DIM)
        rows, chosen = row_types.opened(dtype, metric, self._dim, codec)
        self._metric = list(_lib.METRICS)[chosen]
        kind = codecs.check(codec, self._metric, self._dim)
        if integer("degree", degree, 4, 128) % 4:
            raise ValueError(f"degree is {degree}; it must be a multiple of 4")
        alpha = number("alpha", alpha, 1, 4)
        if boolean("specialise", specialise):
            for_index(self._dim, self._metric, codec, rows)
        self._graph = _graph.Graph.open(
            dim=self._dim,
            metric=chosen,
            codec=kind,
            dtype=_lib.DTYPES[rows],
            degree=degree,
            ef_construction=integer("ef_construction", ef_construction, 1, 4096),
            alpha=alpha,
            passes=integer("passes", passes, 1, 4),
            keep_raw=boolean("keep_raw", keep_raw),
            seed=integer("seed", seed, 0, 2**64 - 1),
        )
        measured = profile.active()
        if measured and measured.index:
            self._graph.tune(**measured.index)

    def _begin(self, native: _graph.Graph, ef: int = 64, threads: int = 1) -> None:
        self.ef, self.threads, self._graph = ef, threads, native
        options = native.options()
        self._dim = options["dim"]
        self._metric = list(_lib.METRICS)[options["metric"]]

    @property
    def dim(self) -> int:
        """Elements of a vector."""
        return self._dim

    @property
    def metric(self) -> str:
        """Its name."""
        return self._metric

    @property
    def ids(self) -> Ints:
        """All ids, int64, in the order of masks: insertion, but new rows may reuse places of removed ones."""
        return self._graph.ids()

    def __len__(self) -> int:
        return self._graph.facts()["rows"]

    def __contains__(self, key: object) -> bool:
        return is_id(key) and self._graph.contains(int(key))  # type: ignore[call-overload]

    def __iter__(self) -> Iterator[int]:
        """The ids of one moment, in the order of `ids`."""
        return iter(self.ids.tolist())

    def __repr__(self) -> str:
        shape = {"dim": self._dim, "metric": self._metric, "rows": len(self), "codec": self._codec_text()}
        return described(self, **shape, degree=self.degree, ef=self.ef, threads=self.threads)

    def add(
        self,
        X: ArrayLike,
        ids: ArrayLike | None = None,
        *,
        threads: int = 0,
        progress: bool | Callable[[int, int], object] | None = None,
        dtype: str | None = None,
    ) -> None:
        """Add the rows of X (n, dim) under ids (n,) int64, by default the next numbers.

        X is used in place if it is of `dtype`, float32 by default, with contiguous rows; any other real
        numbers are converted, each to the nearest value. dtype: "strict" refuses them instead, "bf16" takes
        uint16 as the bits of bfloat16. threads: 0 for one per core. progress: True for a bar on stderr, by
        tqdm where it is installed, or a function of rows done and all; by default there is a bar if stderr is
        a terminal and the call takes more than two seconds. Calls of at most 64 rows that several threads
        make at once are joined, without a progress of their own, and these threads share the work.
        Raises ValueError for an id that is there already, twice in ids or negative, for NaN, Inf and numbers
        beyond that type, and for shapes that do not fit, TypeError for what is not of real numbers,
        OverflowError where default ids would pass 2⁶³ − 1; then, and on MemoryError, the index holds what it
        held. After KeyboardInterrupt, or any other exception of a signal handler or of progress, either none
        or all of the rows are in the index. If none is, the next default id is what it was; but if searches
        saw some of the rows meanwhile, as they may when more than 4,096 rows and more than there were are
        added, the ids of this call are never given by default again. O(n · ef_construction · degree · dim).
        """
        self._insert(X, ids, False, threads, progress, dtype)

    def upsert(
        self,
        X: ArrayLike,
        ids: ArrayLike,
        *,
        threads: int = 0,
        progress: bool | Callable[[int, int], object] | None = None,
        dtype: str | None = None,
    ) -> None:
        """As add, but an existing id gets the new row. A concurrent search finds the old or the new row."""
        self._insert(X, ids, True, threads, progress, dtype)

    def merge(self, other: Index, *, threads: int = 0) -> None:
        """Add the rows of another index under their ids: all ids of one moment, their rows of one after that.

        Rows are those that its `get` returns, so decoded codes with keep_raw=False; marked ones stay behind;
        the metric may be another one. threads: 0 for one per core. Raises TypeError if other is no Index, and
        what add raises, such as ValueError for an id that both have; then nothing is added. As add, and
        memory for a copy of the rows.
        """
        if not isinstance(other, Index):
            raise TypeError(f"other is {shown(other)}, not an Index")
        while True:
            ids, marked = other.ids, other.marked
            ids = ids[~np.isin(ids, marked)] if len(marked) else ids
            try:
                rows = other.get(ids)
                break
            except KeyError:  # removed meanwhile
                continue
        self.add(row_types.floats_of(rows, other.dtype), ids, threads=threads)

    def _insert(
        self,
        X: ArrayLike,
        ids: ArrayLike | None,
        replace: bool,
        threads: int,
        progress: Any,
        dtype: str | None,
    ) -> None:
        rows = row_types.rows_of(X, "X", self.dtype, self._dim, dtype)
        keys = None if ids is None and not replace else id_array(ids, "ids")
        if keys is not None and len(keys) != len(rows):
            raise ValueError(f"X has {len(rows)} rows, but ids {len(keys)}")
        workers = thread_count(threads)
        try:
            with reporting(progress, len(rows)) as report:
                if len(rows) > _graph.FEW or callable(progress) or progress:
                    self._graph.insert(rows, keys, replace, workers, report)
                elif len(rows):
                    self._graph.change(_graph.UPSERTS if replace else _graph.ADDS, rows, keys, workers)
        except Status as error:
            raise ValueError(insertion_text(error, keys, rows, "; upsert replaces rows")) from None

    def search(
        self,
        Q: ArrayLike,
        k: int = 10,
        ef: int | None = None,
        *,
        threads: int | None = None,
        filter: Any = None,
        dtype: str | None = None,
    ) -> tuple[Ints, Floats]:
        """The k nearest rows to each of Q (m, dim), or to one vector (dim,), converted as by add.

        Returns ids int64 (m, k) and distances float32 (m, k), by distance, then by id; id -1 and +inf where
        there are fewer than k. One vector gives (k,) and (k,). ef: size of the candidate pool, at least k; a
        larger pool has better recall and takes longer; from len(index) on the search is exact. threads: 0 for
        one per core. ef and threads are by default those of the index, 64 and 1 unless they were set.
        filter: a mask of bool with an entry for each of `ids`, or an array or set of integers, ids of the
        rows that may be returned; a list of m such, or a mask (m, n), for one per query. Repeated integers 0
        and 1 are refused, because they are probably meant as a mask. For many searches with one filter,
        `subset` prepares it. A function is called with every id, and says whether its row may be returned:
        slow. There are always k results if there are k rows to return. A filter that allows at most 4 · ef
        rows is answered exactly; one that allows at most √(8 · ef · n) of n rows by comparing each, by its
        code where there is one, and the best again exactly; any other by the graph, approximately, or, if
        the nearest rows are not allowed, by comparing each. Where that is the graph, and there are at least
        64 queries, and one for each 16 rows that their common filter allows, it is prepared first.
        O(ef · degree · dim) per query.
        Raises ValueError for shapes that do not fit, NaN and Inf, k < 1, ef < 1, TypeError for what is not of
        real numbers.
        """
        ef, threads = self._ef if ef is None else ef, self._threads if threads is None else threads
        if filter is None and dtype is None and threads == 1 and type(threads) is int:
            found = self._graph.searcher.one(Q, k, ef)
            if found is not None:
                return found
        given = plain(Q, "Q")
        single = given.ndim == 1
        queries = self._queries(given, 1 if single else 2, dtype)
        if single:
            queries = queries.reshape(1, -1)
        k, ef = integer("k", k, 1, COUNT), integer("ef", ef, 1, COUNT)
        chosen = filter_arrays(filter, len(queries), self)
        try:
            ids, distances = self._graph.search(queries, k, ef, thread_count(threads), chosen)
        except Status as error:
            if error.status == VALUE:
                raise ValueError(not_finite("Q", queries[0] if single else queries)) from None
            raise ValueError(mask_text(chosen, len(self))) from None
        return (ids[0], distances[0]) if single else (ids, distances)

    def search_radius(
        self,
        Q: ArrayLike,
        radius: ArrayLike,
        ef: int | None = None,
        *,
        threads: int | None = None,
        filter: Any = None,
        dtype: str | None = None,
    ) -> Results:
        """The rows within a radius of each of Q (m, dim), or of one vector (dim,), however many.

        radius: a number, or one per query (m,), rounded to float32. Rows are returned whose distance is at
        most that. It is a distance of the metric: a squared one for `sqeuclidean`; for `dot`, whose distance
        is the negative product, rows are returned whose product is at least −radius.
        Returns lims int64 (m + 1,), ids int64 and distances float32: query i has the results from lims[i] to
        lims[i + 1], sorted by distance, then by id; one vector is a batch of one.
        ef: size of the first candidate pool. While more than half of a query's pool lies within the radius,
        the search is repeated with one twice as large; from a pool of one row in 64 on, all rows are compared
        instead, and the answer is exact. So a query for which c rows are found ends with a pool of at
        least max(ef, 2 c), and may find more with a larger ef. ef, threads, filter and dtype are those of
        `search`.
        Raises ValueError for shapes that do not fit, NaN and Inf in Q, ef < 1, and a radius that is NaN or,
        of any metric but `dot`, negative, TypeError for other types.
        """
        ef, threads = self._ef if ef is None else ef, self._threads if threads is None else threads
        given = plain(Q, "Q")
        queries = self._queries(given, 1 if given.ndim == 1 else 2, dtype).reshape(-1, self._dim)
        limits = radii(radius, len(queries), _lib.METRICS[self._metric])
        ef, chosen = integer("ef", ef, 1, COUNT), filter_arrays(filter, len(queries), self)
        try:
            with told():
                return _radius.search(self._graph, queries, limits, ef, thread_count(threads), chosen)
        except Status as error:
            if error.status == VALUE:
                raise ValueError(not_finite("Q", queries[0] if given.ndim == 1 else queries)) from None
            raise ValueError(mask_text(chosen, len(self))) from None

    def subset(self, filter: Any, *, threads: int = 0) -> Subset:
        """Rows that searches may return, prepared for any number of searches: give it to them as `filter`.

        filter: as of search, one for all queries. threads: 0 for one per core. The rows are clustered, and a
        search compares those of the nearest clusters, as many as it takes: it ends when 32 · ef of them in a
        row, and twice as many as came before these, brought nothing better. So recall does not fall where
        the filter and the query disagree. Half of all rows or more are searched by the graph first. Up to
        4 · ef rows are answered exactly. When one in eight of the rows has changed, the next searches cluster
        them anew, each doing a part of it. Ctrl-C is noticed between steps of some milliseconds.
        Raises ValueError and TypeError as the filter of search does. O(n √n dim) for n rows.
        """
        chosen = filter_arrays([filter], 1, self)[0]
        if isinstance(chosen, Subset):
            return chosen
        try:
            return Subset(self, self._graph.subset(chosen, thread_count(threads)))
        except Status:
            raise ValueError(mask_text([chosen], len(self))) from None

    def tune(
        self, Q: ArrayLike, k: int = 10, ef: int | None = None, *, dtype: str | None = None
    ) -> dict[str, int]:
        """Measure on this machine the fastest settings of searches for queries like Q (m, dim), and use them.

        Returns "width", the number of candidates whose rows a search for one vector fetches together, and
        "group", the number of queries of a batch that a thread interleaves, 1…8 each. Both are saved in
        files. Batches find the same as before; a wider search for one vector may see more rows. Takes the CPU
        time of some hundred searches for up to 64 of Q, and of 42 for all of it. Raises ValueError as search
        does.
        """
        queries = self._queries(Q, 2, dtype)
        k, ef = integer("k", k, 1, COUNT), integer("ef", self._ef if ef is None else ef, 1, COUNT)
        if not len(queries) or not len(self):
            raise ValueError("nothing to measure: Q or the index is empty")
        facts = self._graph.facts()
        try:
            return tuning.tune(
                self._graph, np.ascontiguousarray(queries), k, ef, facts["width"], facts["group"]
            )
        except Status:
            raise ValueError(not_finite("Q", queries)) from None

    def remove(self, ids: ArrayLike, *, threads: int = 0, missing: str = "error") -> int:
        """Remove rows, one id or several; all or none. threads: 0 for one per core. Returns how many.

        missing: "ignore" passes over ids that are not there, at which "error" raises KeyError. Raises
        ValueError for an id given twice. When one row in eighteen is removed, rows that are added later begin
        to reuse their places; compact() releases memory at once.
        """
        keys, workers = np.atleast_1d(id_array(ids, "ids", scalar=True)), thread_count(threads)
        ignore = known("missing", missing, ("error", "ignore")) == "ignore"
        try:
            return self._graph.remove(keys, workers, ignore)
        except Status as error:
            raise removal_error(error, keys) from None

    def compact(self, *, threads: int = 0) -> None:
        """Repair the graph around removed rows and release their memory. O(n degree dim)."""
        self._graph.compact(thread_count(threads))

    def get(self, ids: int | ArrayLike) -> Floats:
        """The row of an id (dim,), or rows of several (n, dim), as they were at one moment, in `dtype`.

        They are the originals, or decoded codes with keep_raw=False; bfloat16 as uint16. Raises KeyError for
        an id that is not there, the first of several.
        """
        if several(ids):
            keys = id_array(ids, "ids")
            try:
                return self._graph.get_all(keys, self._dim)
            except Status as error:
                raise KeyError(f"id {keys[error.at]} is not in the index") from None
        ids = single(ids)
        try:
            if ids in self:
                return self._graph.get(int(ids), self._dim)  # type: ignore[arg-type]
        except Status:  # removed since
            pass
        raise KeyError(f"id {shown(ids)} is not in the index")

    def contains(self, ids: ArrayLike) -> Any:
        """Whether each of ids (n,) is there, (n,) bool, at one moment; of one id, as `in`."""
        return self._graph.contains_all(id_array(ids, "ids")) if several(ids) else single(ids) in self

    def _queries(self, value: ArrayLike, ndim: int, how: str | None) -> Floats:
        return row_types.queries_of(value, "Q", ndim, self.dtype, self._dim, how)
