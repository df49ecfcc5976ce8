"""Turns the C library's statuses into exceptions, and holds helpers that its wrappers share."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ._lib import check_rows, ffi, lib

EXISTS: Final = lib.RUVGEN_E_EXISTS
UNKNOWN: Final = lib.RUVGEN_E_UNKNOWN
STALE: Final = lib.RUVGEN_E_STALE
VALUE: Final = lib.RUVGEN_E_VALUE
FULL: Final = {
    "index": "an index holds at most 2,147,483,647 rows, removed ones included; compact it",
    "store": "a store holds at most 2,147,483,647 rows",
}


class Status(Exception):
    """A status that only the caller can explain; `at` is the index of the offending element."""

    def __init__(self, status: int, at: int = 0) -> None:
        super().__init__(status, at)
        self.status = status
        self.at = at


def check(status: int, at: int = 0, kind: str = "index") -> None:
    """Raise the exception for a status, for an object of a kind."""
    if status == lib.RUVGEN_OK:
        return
    if status == lib.RUVGEN_E_MEMORY:
        raise MemoryError(f"no memory for the {kind}; it is as it was before")
    if status == lib.RUVGEN_E_FULL:
        raise OverflowError(FULL[kind])
    if status == lib.RUVGEN_E_NO_IDS:
        raise OverflowError(f"the {kind} has no default ids left, which end at 2⁶³ − 1; give ids of your own")
    if status == lib.RUVGEN_E_SYSTEM:
        raise OSError(ffi.errno, os.strerror(ffi.errno))
    if status == lib.RUVGEN_E_BUSY:
        raise RuntimeError("the index is being changed by this very thread, such as by a progress callback")
    raise Status(status, at)


Path = str | bytes | os.PathLike[str] | os.PathLike[bytes]


class Given(NamedTuple):
    """A file in memory."""

    said: str  # what errors call it
    data: memoryview
    cure: str  # the method of another class that would read it


def encoded(path: Path) -> bytes:
    """The name of a file for C."""
    name = os.fsencode(path)
    if b"\0" in name:
        raise ValueError(f"{os.fspath(path)!r} holds a null byte, which no name of a file does")
    return name


def _system(status: int, path: Path) -> OSError | None:
    if status == lib.RUVGEN_E_SYSTEM:
        return OSError(ffi.errno, os.strerror(ffi.errno), os.fspath(path))
    if status == lib.RUVGEN_E_IRREGULAR:
        return OSError(errno.EINVAL, "Not a regular file, but a pipe, socket or device",
                       os.fspath(path))  # fmt: skip
    return None


def _head(path: Path) -> bytes:
    """The first bytes of a file, if it can be read."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - which has no paths of bytes
            return file.read(64)
    except OSError:
        return b""


def _written_by(head: bytes) -> str | None:
    """The class whose save began a file like this, by the magic and, of stores, the name of a metric."""
    magic, metric = head[:8], head[32:64]
    if magic == b"ruvgenst":
        return "FlatIndex" if metric.strip(b"\0") else "SoAStore"
    return "Index" if magic == b"ruvgenix" else None


def check_load(status: int, source: Path | Given, loader: str, kind: str) -> None:
    """The same after reading a file that the class `loader` should have written."""
    if isinstance(source, Given):
        said, cure = source.said, source.cure
    else:
        said, cure = repr(os.fspath(source)), "load"
        if error := _system(status, source):
            raise error
    name = {"Index": "an index", "FlatIndex": "a FlatIndex", "SoAStore": "a SoAStore"}[loader]
    if status == lib.RUVGEN_E_FORMAT:
        other = _written_by(bytes(source.data[:64]) if isinstance(source, Given) else _head(source))
        if other and other != loader:
            raise ValueError(f"{said} is not {name} of ruvgen, but a file of {other}: use {other}.{cure}")
        raise ValueError(f"{said} is not {name} of ruvgen, or it is damaged")
    if status == lib.RUVGEN_E_VERSION:
        raise ValueError(f"{said} is of another version of ruvgen, or this machine is big-endian")
    check(status, kind=kind)


def check_save(status: int, path: Path, kind: str, source: Path | None = None) -> None:
    """The same after writing a file; source: what was mapped and not verified."""
    if error := _system(status, path):
        raise error
    if status == lib.RUVGEN_E_FORMAT:
        assert source is not None
        raise ValueError(
            f"{os.fspath(source)!r}, from which this {kind} was loaded with verify='header', is damaged; "
            "nothing was saved: load a sound copy of it, or add the rows to a new one"
        )
    if status == lib.RUVGEN_E_VERSION:
        raise RuntimeError(f"{kind} files are little-endian, this machine is not")
    check(status, kind=kind)


def pack(write: Callable[[Any, int, Any], int], kind: str, source: Path | None) -> NDArray[np.uint8]:
    """The file that `write` makes in memory, read-only; again with more room if rows were added meanwhile."""
    size, room = ffi.new("uint64_t *"), 0
    while True:
        memory = np.empty(room, np.uint8)
        check_save(write(ffi.cast("void *", memory.ctypes.data), room, size), "", kind, source)
        if size[0] <= room:
            memory.flags.writeable = False
            return memory[: size[0]]
        room = size[0] + size[0] // 16


ELEMENTS: Final[dict[str, tuple[np.dtype[Any], ...]]] = {  # of C, as NumPy has them
    "float": (np.dtype(np.float32),),
    "double": (np.dtype(np.float64),),
    "int64_t": (np.dtype(np.int64),),
    "uint8_t": (np.dtype(np.uint8), np.dtype(np.bool_)),
}


def at(array: NDArray[Any], kind: str) -> Any:
    """A pointer to the elements, of C's type `kind`; TypeError for an array of another type."""
    if array.dtype not in ELEMENTS[kind]:
        raise TypeError(f"internal error: an array is {array.dtype}, and is to be read as {kind}")
    if array.flags.c_contiguous:
        return ffi.from_buffer(f"{kind}[]", array)  # matters for single queries
    return ffi.cast(f"{kind} *", array.ctypes.data)


def rows_at(rows: NDArray[Any], dtype: np.dtype[Any], dim: int) -> Any:
    """A pointer to rows (n, dim) or one row (dim,); raises what check_rows does for others."""
    check_rows(rows, dtype, dim)
    return ffi.cast("void *", rows.ctypes.data)


def stride(array: NDArray[Any]) -> int:
    """Bytes from row to row."""
    return array.strides[0] if len(array) > 1 else 0


def filter_list(filters: Any) -> Any:
    """Masks of bool, ids or subsets as an array of ruvgen_filter, which points into the arrays, or NULL."""
    if not filters:
        return ffi.NULL
    given = ffi.new("ruvgen_filter[]", len(filters))
    for one, array in zip(given, filters, strict=True):
        if isinstance(array, np.ndarray):
            one.n = len(array)
        if not isinstance(array, np.ndarray):
            one.subset = array.handle
        elif array.dtype == np.bool_:
            one.mask = at(array, "uint8_t")
        else:
            one.ids = at(array, "int64_t")
    return given


def fields(struct: Any) -> dict[str, Any]:
    """A C struct as a dictionary, arrays as lists: the struct need not outlive it."""
    found = {name: getattr(struct, name) for name, _ in ffi.typeof(struct).item.fields}
    return {name: list(value) if isinstance(value, ffi.CData) else value for name, value in found.items()}
