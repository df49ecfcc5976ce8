"""The graph index of the C library: checked arrays to pointers, statuses to exceptions."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ._lib import ffi, lib

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

CODECS: Final = {"auto": lib.RUVGEN_CODEC_AUTO, "f32": lib.RUVGEN_CODEC_F32, "sq8": lib.RUVGEN_CODEC_SQ8}
EXISTS: Final = lib.RUVGEN_E_EXISTS
UNKNOWN: Final = lib.RUVGEN_E_UNKNOWN
VALUE: Final = lib.RUVGEN_E_VALUE


class Status(Exception):
    """A status that only the caller can put in words; `at` is the place of the offending argument."""

    def __init__(self, status: int, at: int = 0) -> None:
        super().__init__(status, at)
        self.status = status
        self.at = at


def _raise(status: int, at: int = 0) -> None:
    if status == lib.RUVGEN_OK:
        return
    if status == lib.RUVGEN_E_MEMORY:
        raise MemoryError("no memory for the index; it is as it was before")
    if status == lib.RUVGEN_E_FULL:
        raise OverflowError("an index holds at most 2,147,483,647 rows, removed ones included; compact it")
    if status == lib.RUVGEN_E_SYSTEM:
        raise OSError(ffi.errno, os.strerror(ffi.errno))
    if status == lib.RUVGEN_E_BUSY:
        raise RuntimeError("the index is being changed by this very thread, such as by a progress callback")
    raise Status(status, at)


def _at(array: NDArray[Any], kind: str) -> Any:
    if array.flags.c_contiguous:
        return ffi.from_buffer(f"{kind}[]", array)  # several times as fast, and it matters for single queries
    return ffi.cast(f"{kind} *", array.ctypes.data)


def _stride(array: NDArray[Any]) -> int:
    return array.strides[0] if len(array) > 1 else 0


class Graph:
    """A handle, closed with the object."""

    def __init__(self, pointer: Any) -> None:
        self._index = ffi.gc(pointer, lib.ruvgen_index_close)

    @classmethod
    def open(cls, **options: Any) -> Graph:
        """An empty index; options are the fields of ruvgen_index_options."""
        made = ffi.new("ruvgen_index **")
        _raise(lib.ruvgen_index_open(ffi.new("ruvgen_index_options *", options), made))
        return cls(made[0])

    @classmethod
    def load(cls, path: str, mapped: bool, verify: bool) -> Graph:
        """The index in a file."""
        made = ffi.new("ruvgen_index **")
        status = lib.ruvgen_index_load(path.encode(errors="surrogateescape"), mapped, verify, made)
        if status == lib.RUVGEN_E_SYSTEM:
            raise OSError(ffi.errno, os.strerror(ffi.errno), path)
        if status == lib.RUVGEN_E_FORMAT:
            raise ValueError(f"{path!r} is not an index of ruvgen, or it is damaged")
        if status == lib.RUVGEN_E_VERSION:
            raise ValueError(f"{path!r} is of another version of ruvgen, or this machine is big-endian")
        _raise(status)
        return cls(made[0])

    def save(self, path: str) -> None:
        """To a file, which is the old or the new one whatever happens."""
        status = lib.ruvgen_index_save(self._index, path.encode(errors="surrogateescape"))
        if status == lib.RUVGEN_E_SYSTEM:
            raise OSError(ffi.errno, os.strerror(ffi.errno), path)
        if status == lib.RUVGEN_E_VERSION:
            raise RuntimeError("index files are little-endian, this machine is not")
        _raise(status)

    def options(self) -> dict[str, Any]:
        """What it was opened with."""
        options = ffi.new("ruvgen_index_options *")
        lib.ruvgen_index_options_of(self._index, options)
        return _fields(options)

    def facts(self) -> dict[str, int]:
        """Counts and bytes."""
        facts = ffi.new("ruvgen_index_facts *")
        lib.ruvgen_index_facts_of(self._index, facts)
        return _fields(facts)

    def check(self) -> dict[str, int]:
        """What ruvgen_index_check counts."""
        report = ffi.new("ruvgen_index_report *")
        _raise(lib.ruvgen_index_check(self._index, report))
        return _fields(report)

    def insert(
        self, rows: Floats, ids: Ints | None, replace: bool, threads: int, report: Callable[[int], None]
    ) -> None:
        """Add rows, batch by batch; whatever is raised meanwhile takes them out again."""
        bad, done = ffi.new("size_t *"), ffi.new("size_t *")
        keys = ffi.NULL if ids is None else _at(ids, "int64_t")
        index, total = self._index, len(rows) * self.options()["passes"]
        _raise(
            lib.ruvgen_index_begin(
                index, _at(rows, "float"), _stride(rows), len(rows), keys, replace, threads, bad
            ),
            bad[0],
        )
        keep = False
        try:
            while done[0] < total:
                _raise(lib.ruvgen_index_step(index, done))
                report(done[0])
            keep = True
        finally:
            status = lib.ruvgen_index_end(index, keep)
        _raise(status)

    def search(
        self, queries: Floats, k: int, ef: int, threads: int, filters: Sequence[NDArray[Any]]
    ) -> tuple[Ints, Floats]:
        """The k nearest; filters are masks of bool or sorted ids, none, one, or one for each query."""
        shape = len(queries), k
        ids, distances = np.empty(shape, np.int64), np.empty(shape, np.float32)
        given = ffi.NULL
        if filters:
            given = ffi.new("ruvgen_filter[]", len(filters))
            for one, array in zip(given, filters, strict=True):
                one.n = len(array)
                if array.dtype == np.bool_:
                    one.mask = _at(array, "uint8_t")
                else:
                    one.ids = _at(array, "int64_t")
        _raise(
            lib.ruvgen_index_search(
                self._index, _at(queries, "float"), _stride(queries), len(queries), k, ef, threads,
                given, len(filters), _at(ids, "int64_t"), _at(distances, "float"),
            )
        )  # fmt: skip
        return ids, distances

    def search_one(self, query: Floats, k: int, ef: int) -> tuple[Ints, Floats]:
        """As search for one contiguous query, at a third of the cost around it."""
        ids, distances = np.empty(k, np.int64), np.empty(k, np.float32)
        buffer = ffi.from_buffer
        status = lib.ruvgen_index_search(
            self._index, buffer("float[]", query), 0, 1, k, ef, 1, ffi.NULL, 0,
            buffer("int64_t[]", ids), buffer("float[]", distances),
        )  # fmt: skip
        if status:
            _raise(status)
        return ids, distances

    def remove(self, ids: Ints) -> None:
        """Remove all or none."""
        bad = ffi.new("size_t *")
        _raise(lib.ruvgen_index_remove(self._index, _at(ids, "int64_t"), len(ids), bad), bad[0])

    def compact(self, threads: int) -> None:
        """Give memory of removed rows back."""
        _raise(lib.ruvgen_index_compact(self._index, threads))

    def contains(self, key: int) -> bool:
        """Whether there is a row of this id."""
        return bool(lib.ruvgen_index_contains(self._index, key))

    def get(self, key: int, dim: int) -> Floats:
        """The row of an id."""
        row = np.empty(dim, np.float32)
        _raise(lib.ruvgen_index_get(self._index, key, _at(row, "float")))
        return row

    def ids(self) -> Ints:
        """All ids, in the order of insertion."""
        ids = np.empty(self.facts()["rows"], np.int64)
        count = lib.ruvgen_index_ids(self._index, _at(ids, "int64_t"), len(ids))
        return ids[:count]

    def tune(self, width: int, group: int) -> None:
        """Candidates per round of a single query, and queries interleaved in a batch."""
        _raise(lib.ruvgen_index_tune(self._index, width, group))


def _fields(struct: Any) -> dict[str, Any]:
    return {name: getattr(struct, name) for name, _ in ffi.typeof(struct).item.fields}
