"""The graph index of the C library: passes checked arrays as pointers, and raises statuses as exceptions."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from . import _lib, _log, _status
from ._lib import ffi, lib, place
from ._searching import Searcher
from ._status import at as _at
from ._status import check as _raise
from ._status import fields as _fields
from ._status import rows_at as _rows_at
from ._status import stride as _stride
from .stats import Snapshot, snapshot

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Rows = NDArray[Any]  # in the element type of the index
FLOATS: Final = ("f32", "f16", "bf16")  # rows that queries of float32 are compared with
ARRAYS: Final[dict[str, np.dtype[Any]]] = {
    name: _lib.ELEMENTS[name] for name in ("f32", "f16", "bf16", "i8", "u8", "b1")
}
QUERIES: Final = np.dtype(np.float32)  # whatever the rows are

FEW: Final = lib.RUVGEN_FEW  # rows of a change that others may join
ADDS: Final = lib.RUVGEN_ADDS
UPSERTS: Final = lib.RUVGEN_UPSERTS
REMOVES: Final = lib.RUVGEN_REMOVES
DISCARDS: Final = lib.RUVGEN_DISCARDS
REPAIRED: Final = 1 << 14  # rows at a time, which take from a few to some hundred milliseconds


class Prepared:
    """A place with a ruvgen_subset, as a filter."""

    def __init__(self, place: Any) -> None:
        self._place = place

    @property
    def handle(self) -> Any:
        """What C functions take."""
        return self._place[0]


class Graph:
    """A handle of ruvgen_index, closed when its place is collected."""

    _source: _status.Path | None = None  # the file that it was loaded from
    _logging: str | None = None  # the log

    def __init__(self, made: Any) -> None:
        self._place, self._index = made, made[0]
        self._syncers: list[_log.Syncer] = []
        options = self.options()
        self.dtype: str = list(_lib.DTYPES)[options["dtype"]]
        self._stored, self._dim = ARRAYS[self.dtype], int(options["dim"])
        # Queries for bytes are checked to be of their type.
        taken = options["dim"] if self.dtype in FLOATS else -1
        self.searcher = Searcher("index", taken, self._index, QUERIES, self._dim)

    @classmethod
    def open(cls, **options: Any) -> Graph:
        """An empty index; options are the fields of ruvgen_index_options."""
        made = place("index")
        _raise(lib.ruvgen_index_open(ffi.new("ruvgen_index_options *", options), made))
        return cls(made)

    @classmethod
    def load(cls, path: _status.Path, mapped: bool, verify: bool, loader: str = "Index") -> Graph:
        """The index in a file."""
        made = place("index")
        status = lib.ruvgen_index_load(_status.encoded(path), mapped, verify, made)
        _status.check_load(status, path, loader, "index")
        graph = cls(made)
        graph._source = path
        return graph

    @classmethod
    def unpack(cls, given: _status.Given, loader: str) -> Graph:
        """The index in the bytes of a file."""
        made = place("index")
        status = lib.ruvgen_index_unpack(ffi.from_buffer(given.data), len(given.data), made)
        _status.check_load(status, given, loader, "index")
        return cls(made)

    def pack(self) -> NDArray[np.uint8]:
        """The bytes of the file that save writes."""
        return _status.pack(partial(_writing, lib.ruvgen_index_pack, self._index), "index", self._source)

    def save(self, path: _status.Path) -> None:
        """Save to a file atomically: whatever happens, it is either the old or the new one."""
        name = _log.beside(path)
        _log.check_place(name)
        status = _writing(lib.ruvgen_index_fold, self._index, _status.encoded(path), os.fsencode(name))
        if status in (lib.RUVGEN_E_LOCKED, lib.RUVGEN_E_FOREIGN, lib.RUVGEN_E_FORKED):
            _log.check(status, 0, name)
        _status.check_save(status, path, "index", self._source)

    def log(self, path: _status.Path, mode: int, seconds: float) -> None:
        """Log changes beside the file at a path; seconds: 0, or after which a thread syncs the log."""
        name = _log.beside(path)
        _log.check_place(name)
        given = _status.encoded(path), os.fsencode(name), mode
        syncers = [_log.Syncer(self, seconds)] if seconds else []
        self._syncers += syncers
        for syncer in syncers:  # before there is a log, so that no signal leaves one without it
            syncer.start()
        status = _writing(lib.ruvgen_index_log, self._index, *given)
        if status != lib.RUVGEN_OK:
            number = ffi.errno
            for syncer in syncers:
                syncer.stop()
            _log.check_attach(status, number, path, name, self._logging)
            _raise(status)
        self._logging = name

    def unlog(self) -> None:
        """End that, if there is a log."""
        status = _writing(lib.ruvgen_index_unlog, self._index)
        number = ffi.errno
        if status == lib.RUVGEN_E_BUSY:  # the log goes on
            _raise(status)
        name, self._logging = self._logging, None
        while self._syncers:
            self._syncers.pop().stop()
        _log.check(status, number, name)

    def saved(self) -> tuple[int, int, int]:
        """Of the file: what logs know it by, the log whose changes it holds, and their last number."""
        numbers = ffi.new("uint64_t[3]")
        lib.ruvgen_index_saved_of(self._index, numbers, numbers + 1, numbers + 2)
        return int(numbers[0]), int(numbers[1]), int(numbers[2])

    def replayed(self, log: int, sequence: int, next_id: int) -> None:
        """The changes of a log up to a number were made."""
        _raise(_writing(lib.ruvgen_index_replayed, self._index, log, sequence, next_id))

    @property
    def handle(self) -> Any:
        """What C functions take."""
        return self._index

    def options(self) -> dict[str, Any]:
        """The options that it was opened with."""
        options = ffi.new("ruvgen_index_options *")
        lib.ruvgen_index_options_of(self._index, options)
        return _fields(options)

    def facts(self) -> dict[str, int]:
        """Counts and bytes."""
        facts = ffi.new("ruvgen_index_facts *")
        lib.ruvgen_index_facts_of(self._index, facts)
        return _fields(facts)

    def stats(self) -> Snapshot:
        """Counts of operations, and the latency of queries."""
        return snapshot(lib.ruvgen_index_stats(self._index))

    def check(self) -> dict[str, int]:
        """What ruvgen_index_check counts."""
        report = ffi.new("ruvgen_index_report *")
        _raise(_writing(lib.ruvgen_index_check, self._index, report))
        return _fields(report)

    def teach(self, rows: Floats, threads: int) -> None:
        """Learn a codec from a sample, for this empty index of float32 and those that adopt it."""
        bad = ffi.new("size_t *")
        where = ffi.cast("float *", _rows_at(rows, QUERIES, self._dim))
        given = where, _stride(rows), len(rows), threads, bad
        _unlike(status := _writing(lib.ruvgen_index_teach, self._index, *given))
        _raise(status, bad[0])

    def adopt(self, other: Graph) -> None:
        """Take over the codec of another index with the same options, for the rows of this empty one."""
        _unlike(status := _writing(lib.ruvgen_index_adopt, self._index, other._index))
        _raise(status)

    def next_id(self) -> int:
        """The id that follows all that were ever used."""
        found = ffi.new("uint64_t *")
        _raise(_writing(lib.ruvgen_index_next_id, self._index, found))
        return int(found[0])

    def insert(
        self, rows: Rows, ids: Ints | None, replace: bool, threads: int, report: Callable[[int], None]
    ) -> None:
        """Add rows, batch by batch; any exception meanwhile removes them again."""
        bad, done = ffi.new("size_t *"), ffi.new("size_t *")
        owner = ffi.new("ruvgen_index_owner *")
        keys = ffi.NULL if ids is None else _at(ids, "int64_t")
        index, total = self._index, len(rows) * self.options()["passes"]
        where = self._given(rows)
        given = where, _stride(rows), len(rows), keys, replace, threads, bad
        keep = False
        try:  # entered before anything is taken; see ruvgen_index_owner
            self._check(_writing(lib.ruvgen_index_begin, index, owner, *given), bad[0])
            while done[0] < total:
                _raise(lib.ruvgen_index_step(index, done))
                report(done[0])
            keep = True
        finally:
            status = lib.ruvgen_index_end(index, owner, keep)
        self._check(status)

    def _check(self, status: int, at: int = 0) -> None:
        """Raise the exception for a status of a change."""
        if status != lib.RUVGEN_OK:
            _log.check(status, ffi.errno, self._logging)
            _raise(status, at)

    def _given(self, rows: Rows) -> Any:
        """A pointer to rows as this index stores them."""
        return _rows_at(rows, self._stored, self._dim)

    def subset(self, chosen: NDArray[Any], threads: int) -> Prepared:
        """A mask or ids, prepared. Python handles signals between steps."""
        made = place("subset")
        _raise(lib.ruvgen_subset_open(self._index, _status.filter_list([chosen]), made))
        while lib.ruvgen_subset_step(made[0], threads):
            pass
        return Prepared(made)

    def _pays(self, chosen: Any, m: int, ef: int) -> bool:
        """Whether to prepare a filter for m queries."""
        return bool(lib.ruvgen_subset_pays(self._index, _status.filter_list([chosen]), m, ef))

    def change(self, kind: int, rows: Rows | None, ids: Ints | None, threads: int) -> int:
        """A change of at most FEW rows, which joins those of other threads; returns how many were removed."""
        change = ffi.new("ruvgen_change *")
        n = len(ids if rows is None else rows)  # type: ignore[arg-type]
        given = (
            *((ffi.NULL, 0) if rows is None else (self._given(rows), _stride(rows))),
            *(n, ffi.NULL if ids is None else _at(ids, "int64_t"), threads),
        )
        try:
            status = _writing(lib.ruvgen_index_change, self._index, change, kind, *given)
        except BaseException:
            lib.ruvgen_index_withdraw(self._index, change)
            raise
        self._check(status, change.bad)
        return int(change.removed)

    def search(
        self, queries: Floats, k: int, ef: int, threads: int, filters: Sequence[Any]
    ) -> tuple[Ints, Floats]:
        """The k nearest; filters are masks of bool, ids or subsets: none, one, or one per query."""
        if len(filters) == 1 and self._pays(filters[0], len(queries), max(ef, k)):
            filters = [self.subset(filters[0], threads)]
        return self.searcher.nearest(queries, k, ef, threads, filters)

    def remove(self, ids: Ints, threads: int, ignore: bool) -> int:
        """Remove all or none, or those that are there; returns how many."""
        if len(ids) <= FEW:
            removed = self.change(DISCARDS if ignore else REMOVES, None, ids, threads)
            return removed if ignore else len(ids)
        bad, removed = ffi.new("size_t *"), ffi.new("size_t *", len(ids))
        given = self._index, _at(ids, "int64_t"), len(ids), threads
        if ignore:
            self._check(_writing(lib.ruvgen_index_discard, *given, removed, bad), bad[0])
        else:
            self._check(_writing(lib.ruvgen_index_remove, *given, bad), bad[0])
        return int(removed[0])

    def mark(self, ids: Ints, marks: bool) -> int:
        """Leave rows out of results, or no longer; returns for how many that is new."""
        return self._mark(_at(ids, "int64_t"), len(ids), marks)

    def mark_one(self, key: int, marks: bool) -> int:
        """The same for one id, without an array."""
        return self._mark(ffi.new("int64_t *", key), 1, marks)

    def _mark(self, ids: Any, n: int, marks: bool) -> int:
        numbers = ffi.new("size_t[2]")  # changed, bad
        self._check(
            _writing(lib.ruvgen_index_mark, self._index, ids, n, marks, numbers, numbers + 1), numbers[1]
        )
        return int(numbers[0])

    def rename_ids(self, old: Ints, new: Ints) -> None:
        """Give rows other ids."""
        bad = ffi.new("size_t *")
        given = _at(old, "int64_t"), _at(new, "int64_t"), len(old), bad
        self._check(_writing(lib.ruvgen_index_rename, self._index, *given), bad[0])

    def compact(self, threads: int) -> None:
        """Release the memory of removed rows. Python handles signals between repairs."""
        for start in range(0, self.facts()["slots"], REPAIRED):
            _raise(_writing(lib.ruvgen_index_repair, self._index, start, REPAIRED, threads))
        _raise(_writing(lib.ruvgen_index_compact, self._index, threads))

    def contains(self, key: int) -> bool:
        """Whether there is a row with this id."""
        return bool(lib.ruvgen_index_contains(self._index, key))

    def get(self, key: int, dim: int) -> Rows:
        """The row of an id."""
        row = np.empty(dim, self._stored)
        _raise(lib.ruvgen_index_get(self._index, key, self._given(row)))
        return row

    def contains_all(self, ids: Ints) -> NDArray[np.bool_]:
        """Whether there is a row with each of these ids."""
        there = np.empty(len(ids), np.bool_)
        lib.ruvgen_index_contains_all(self._index, _at(ids, "int64_t"), len(ids), _at(there, "uint8_t"))
        return there

    def get_all(self, ids: Ints, dim: int) -> Rows:
        """The rows of ids."""
        rows, bad = np.empty((len(ids), dim), self._stored), ffi.new("size_t *")
        given = _at(ids, "int64_t"), len(ids), self._given(rows), bad
        _raise(lib.ruvgen_index_get_all(self._index, *given), bad[0])
        return rows

    def ids(self, marked: bool = False) -> Ints:
        """All ids, in the order of masks, or those of marked rows."""
        room = self.facts()["marked" if marked else "rows"]
        call = lib.ruvgen_index_marked if marked else lib.ruvgen_index_ids
        while True:
            ids = np.empty(room, np.int64)
            room = call(self._index, _at(ids, "int64_t"), len(ids))
            if room <= len(ids):  # otherwise there are more meanwhile
                return ids[:room]

    def tune(self, width: int, group: int) -> None:
        """Set the candidates per round of a single query, and the queries interleaved in a batch."""
        _raise(lib.ruvgen_index_tune(self._index, width, group))

    def tuner(self) -> Callable[[int, int], int]:
        """The same for valid numbers, without the check, as a C function that runs no Python code."""
        return partial(lib.ruvgen_index_tune, self._index)


def _unlike(status: int) -> None:
    """Refuse codecs of other options, which would be of rows with other bytes."""
    if status == lib.RUVGEN_E_DIFFERS:
        raise ValueError("a codec is shared by indexes of float32 with the same options alone")


def _writing(call: Callable[..., int], *arguments: object) -> int:
    """Repeat a call while other threads change the index; Python handles signals between the attempts."""
    while (status := call(*arguments)) == lib.RUVGEN_BUSY:
        pass
    return status
