"""The store of the C library: passes checked arrays as pointers, and raises statuses as exceptions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from . import _status
from ._lib import DTYPES, ELEMENTS, ffi, lib, place
from ._searching import Searcher
from ._status import Status, at, check, rows_at, stride
from .arrays import not_finite
from .sketch import Sketch

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

LAYOUTS: Final = {"soa": lib.RUVGEN_LAYOUT_SOA, "rows": lib.RUVGEN_LAYOUT_ROWS}
KINDS: Final = ("f32", "f16", "bf16", "i8", "u8")


class Store:
    """A handle of ruvgen_store, closed when its place is collected."""

    _source: _status.Path | None = None  # the file that it was loaded from

    def __init__(self, made: Any) -> None:
        self._place, self._store = made, made[0]
        self._searchers: dict[int, Searcher] = {}
        options = _status.fields(self._options())
        self.dim: int = options["dim"]
        self.dtype = next(name for name, number in DTYPES.items() if number == options["dtype"])
        self.layout = next(name for name, number in LAYOUTS.items() if number == options["layout"])
        self.metric: int = options["metric"]
        self.stored = ELEMENTS[self.dtype]
        self.asked = self.stored if self.stored.itemsize == 1 else np.dtype(np.float32)  # type of queries

    def _options(self) -> Any:
        options = ffi.new("ruvgen_store_options *")
        lib.ruvgen_store_options_of(self._store, options)
        return options

    @classmethod
    def open(cls, dim: int, dtype: str, layout: str, metric: int = -1) -> Store:
        """An empty store; with a metric its rows have ids."""
        made = place("store")
        options = {"dim": dim, "dtype": DTYPES[dtype], "layout": LAYOUTS[layout], "metric": metric}
        options["named"] = metric >= 0
        check(lib.ruvgen_store_open(ffi.new("ruvgen_store_options *", options), made), kind="store")
        return cls(made)

    @classmethod
    def load(cls, path: _status.Path, mapped: bool, verify: bool, loader: str) -> Store:
        """The store in a file; loader: the class that it is for."""
        made, named = place("store"), loader == "FlatIndex"
        status = lib.ruvgen_store_load(_status.encoded(path), named, mapped, verify, made)
        _status.check_load(status, path, loader, "store")
        store = cls(made)
        store._source = path
        return store

    @classmethod
    def unpack(cls, given: _status.Given, loader: str) -> Store:
        """The store in the bytes of a file."""
        made, named = place("store"), loader == "FlatIndex"
        status = lib.ruvgen_store_unpack(ffi.from_buffer(given.data), len(given.data), named, made)
        _status.check_load(status, given, loader, "store")
        return cls(made)

    def pack(self) -> NDArray[np.uint8]:
        """The bytes of the file that save writes."""
        return _status.pack(partial(lib.ruvgen_store_pack, self._store), "store", self._source)

    def save(self, path: _status.Path) -> None:
        """Save to a file atomically: whatever happens, it is either the old or the new one."""
        status = lib.ruvgen_store_save(self._store, _status.encoded(path))
        _status.check_save(status, path, "store", self._source)

    def facts(self) -> dict[str, int]:
        """Counts and bytes."""
        facts = ffi.new("ruvgen_store_facts *")
        lib.ruvgen_store_facts_of(self._store, facts)
        return _status.fields(facts)

    def reserve(self, rows: int) -> None:
        """Take memory for this many rows in total."""
        check(lib.ruvgen_store_reserve(self._store, rows), kind="store")

    def extend(self, rows: NDArray[Any], ids: Ints | None = None) -> int:
        """Add rows; returns the number, or the id, of the first."""
        first, bad = ffi.new("int64_t *"), ffi.new("size_t *")
        keys = ffi.NULL if ids is None else at(ids, "int64_t")
        check(
            lib.ruvgen_store_extend(self._store, self._rows(rows), stride(rows), len(rows), keys, first, bad),
            bad[0], "store",
        )  # fmt: skip
        return int(first[0])

    def set(self, number: int, row: NDArray[Any]) -> None:
        """Replace a row."""
        check(lib.ruvgen_store_set(self._store, number, self._rows(row)), kind="store")

    def delete(self, number: int) -> None:
        """Delete a row; the last row takes its number."""
        check(lib.ruvgen_store_delete(self._store, number), kind="store")

    def upsert(self, rows: NDArray[Any], ids: Ints) -> None:
        """Add rows, or replace those whose ids are there; all or none."""
        bad = ffi.new("size_t *")
        given = self._rows(rows), stride(rows), len(rows), at(ids, "int64_t"), bad
        check(lib.ruvgen_store_upsert(self._store, *given), bad[0], "store")

    def remove(self, ids: Ints, ignore: bool) -> int:
        """Remove all or none, or those that are there; returns how many."""
        bad, removed = ffi.new("size_t *"), ffi.new("size_t *", len(ids))
        given = self._store, at(ids, "int64_t"), len(ids)
        if ignore:
            check(lib.ruvgen_store_discard(*given, removed, bad), bad[0], "store")
        else:
            check(lib.ruvgen_store_remove(*given, bad), bad[0], "store")
        return int(removed[0])

    def get(self, number: int) -> NDArray[Any]:
        """A row by its number."""
        row = np.empty(self.dim, self.stored)
        check(lib.ruvgen_store_get(self._store, number, self._rows(row)), kind="store")
        return row

    def get_by_id(self, key: int) -> NDArray[Any]:
        """A row by its id."""
        row = np.empty(self.dim, self.stored)
        check(lib.ruvgen_store_get_by_id(self._store, key, self._rows(row)), kind="store")
        return row

    def get_all(self, ids: Ints) -> NDArray[Any]:
        """The rows of ids."""
        rows, bad = np.empty((len(ids), self.dim), self.stored), ffi.new("size_t *")
        given = at(ids, "int64_t"), len(ids), self._rows(rows), bad
        check(lib.ruvgen_store_get_all(self._store, *given), bad[0], "store")
        return rows

    def _rows(self, rows: NDArray[Any]) -> Any:
        """A pointer to rows as they are stored."""
        return rows_at(rows, self.stored, self.dim)

    def sketch(self, made: Sketch | None) -> None:
        """Keep a sketch of all rows, or none."""
        if made is None:
            check(lib.ruvgen_store_sketch(self._store, ffi.NULL), kind="store")
            return
        options = ffi.new("ruvgen_sketch_options *")
        options.wide, options.count = made.steps[-1], len(made.steps)
        options.basis, options.mean = at(made.basis, "float"), at(made.mean, "float")
        options.steps[0 : len(made.steps)] = made.steps
        check(lib.ruvgen_store_sketch(self._store, options), kind="store")

    def sample(self, most: int) -> NDArray[Any]:
        """At most `most` rows, evenly spaced; fewer if rows are removed meanwhile."""
        rows = self.facts()["rows"]
        found = []
        for number in np.linspace(0, rows - 1, min(most, rows)).astype(np.intp):
            try:
                found.append(self.get(int(number)))
            except Status:
                break
        return np.array(found, self.stored).reshape(-1, self.dim)

    def contains(self, key: int) -> bool:
        """Whether there is a row with this id."""
        return bool(lib.ruvgen_store_contains(self._store, key))

    def contains_all(self, ids: Ints) -> NDArray[np.bool_]:
        """The same for each of ids."""
        there = np.empty(len(ids), np.bool_)
        lib.ruvgen_store_contains_all(self._store, at(ids, "int64_t"), len(ids), at(there, "uint8_t"))
        return there

    def ids(self) -> Ints:
        """All ids, in the order of rows."""
        return self._all(
            np.dtype(np.int64), lambda out: lib.ruvgen_store_ids(self._store, at(out, "int64_t"), len(out))
        )

    def column(self, j: int) -> NDArray[Any]:
        """Element j of all rows."""
        return self._all(
            self.stored, lambda out: lib.ruvgen_store_column(self._store, j, _bytes(out), len(out))
        )

    def distances(self, metric: int, query: NDArray[Any], result: np.dtype[Any]) -> NDArray[Any]:
        """Distances from one query to all rows."""
        count = ffi.new("size_t *")

        def fill(out: NDArray[Any]) -> int:
            check(
                lib.ruvgen_store_distances(
                    self._store, metric, rows_at(query, self.asked, self.dim), _bytes(out), len(out), count
                ),
                kind="store",
            )
            return int(count[0])

        return self._all(result, fill)

    def _all(self, dtype: np.dtype[Any], fill: Callable[[NDArray[Any]], int]) -> NDArray[Any]:
        """One element per row, from one consistent call: repeated with more room if rows were added."""
        room = self.facts()["rows"]
        while True:
            out = np.empty(room, dtype)
            room = fill(out)
            if room <= len(out):
                return out[:room]

    def searcher(self, metric: int) -> Searcher:
        """Searches by a metric."""
        found = self._searchers.get(metric)
        if found is None:
            found = self._searchers[metric] = Searcher(
                "store", self.dim, self._store, self.asked, self.dim, metric
            )
        return found


def _bytes(array: NDArray[Any]) -> Any:
    return ffi.cast("void *", array.ctypes.data)


def search(
    store: Store, metric: int, queries: NDArray[Any], k: int, threads: int, filters: Sequence[Any]
) -> tuple[Ints, Floats]:
    """The k nearest, for (m, dim) or (dim,); raises ValueError for a query that is not finite."""
    single = queries.ndim == 1
    rows = queries.reshape(1, -1) if single else queries
    try:
        ids, distances = store.searcher(metric).nearest(rows, k, k, threads, filters)
    except Status as error:
        if error.status == _status.VALUE:
            raise ValueError(not_finite("Q", queries)) from None
        raise
    return (ids[0], distances[0]) if single else (ids, distances)
