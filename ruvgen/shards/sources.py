"""The vectors of a folder of files, a piece at a time: npy, fvecs and the like, and Parquet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ruvgen.arrays import not_finite
from ruvgen.datasets.files import PLAIN, read
from ruvgen.row_types import elements, rows_of, where_not_finite

PARQUET: Final = ".parquet"
_ROW: Final = re.compile(r"^row (\d+) of X")
PIECE: Final = 1 << 15  # rows that are read at a time


class Source(NamedTuple):
    """A file: its rows, and the number of the first of them among those of all files."""

    path: str
    rows: int
    first: int
    stamp: tuple[int, int]  # bytes and time of the last change, to notice another one


class Piece(NamedTuple):
    """Some rows of a file, and their ids."""

    rows: NDArray[Any]
    ids: NDArray[np.int64]


def sources(place: Path) -> list[Source]:
    """A file, or the files of a folder in the order of their names. ValueError if there is none."""
    paths = sorted(place.iterdir()) if place.is_dir() else [place]
    known = (*PLAIN, PARQUET)
    paths = [path for path in paths if path.suffix.lower() in known]
    if not paths:
        raise ValueError(f"{str(place)!r} has no files of vectors, which end in {', '.join(known)}")
    found: list[Source] = []
    for path in paths:
        facts = path.stat()
        first = found[-1].first + found[-1].rows if found else 0
        found.append(Source(str(path), _count(path), first, (facts.st_size, facts.st_mtime_ns)))
    return found


def pieces(source: Source) -> Iterator[Piece]:
    """All rows of a file in order. The ids of Parquet are those of an integer column "id", if it has one."""
    if source.path.endswith(PARQUET):
        yield from _parquet(source)
        return
    rows = _matrix(Path(source.path))
    for start in range(0, source.rows, PIECE):
        some = rows[start : start + PIECE]
        yield Piece(some, np.arange(source.first + start, source.first + start + len(some)))


def width(source: Source, dtype: str = "f32") -> int:
    """Elements of its rows in an element type."""
    for piece in pieces(source):
        return elements(piece.rows, dtype)
    raise ValueError(f"{source.path!r} has no rows")


def sample(every: list[Source], most: int, dtype: str = "f32") -> NDArray[Any]:
    """At most so many rows of all files, evenly spaced, in an element type of an index.

    Raises ValueError for a value that it does not hold, which names file, row and column.
    """
    step = max(1, -(-sum(source.rows for source in every) // most))
    found: list[NDArray[Any]] = []
    for source in every:
        at = source.first
        for piece in pieces(source):
            start, some = -at % step, piece.rows[-at % step :: step]
            if len(some):
                rows = in_type(some, dtype, source, at - source.first + start, step)
                if found and rows.shape[1] != found[0].shape[1]:
                    sizes = f"{rows.shape[1]} elements, those before {found[0].shape[1]}"
                    raise ValueError(f"{source.path!r} has vectors of {sizes}")
                found.append(rows.copy())
            at += len(piece.rows)
    return np.concatenate(found)


def in_type(rows: NDArray[Any], dtype: str, source: Source, first: int, step: int = 1) -> NDArray[Any]:
    """Rows of a file in an element type of an index.

    first, step: what their numbers in the file are. ValueError for a value that the type does not hold names
    file, row and column.
    """
    try:
        found = rows_of(rows, "X", dtype, elements(rows, dtype), None)
        if (bad := where_not_finite(found)) is not None:
            raise ValueError(not_finite("X", found, bad))
    except ValueError as error:
        text = _ROW.sub(lambda at: f"row {first + step * int(at[1])}", str(error))
        raise ValueError(f"{source.path!r}: {text}") from None
    return found


def _matrix(path: Path) -> NDArray[Any]:
    rows = read(path)
    if rows.ndim != 2:
        raise ValueError(f"{path}: has shape {rows.shape}; vectors are rows of a matrix (n, d)")
    return rows


def _count(path: Path) -> int:
    if path.suffix.lower() != PARQUET:
        return len(_matrix(path))
    return int(_opened(path).metadata.num_rows)


def _opened(path: str | Path) -> Any:
    try:
        from pyarrow import parquet
    except ImportError:
        raise ImportError(f"{str(path)!r} is read by pyarrow: pip install pyarrow") from None
    return parquet.ParquetFile(path)


def _parquet(source: Source) -> Iterator[Piece]:
    import pyarrow

    file = _opened(source.path)
    schema = file.schema_arrow
    lists = [
        each.name
        for each in schema
        if pyarrow.types.is_list(each.type) or pyarrow.types.is_fixed_size_list(each.type)
    ]
    if len(lists) != 1:
        raise ValueError(f"{source.path!r} has {len(lists)} columns of lists; one is to hold the vectors")
    named = "id" in schema.names and pyarrow.types.is_integer(schema.field("id").type)
    at = source.first
    for batch in file.iter_batches(PIECE, columns=[*lists, *(["id"] if named else [])]):
        column, n = batch.column(0), batch.num_rows
        values = column.flatten().to_numpy(zero_copy_only=False)
        if column.null_count or (n and len(values) % n):
            raise ValueError(
                f"{source.path!r} has vectors of different lengths, or none, from row {at - source.first} on"
            )
        ids = batch.column(1).to_numpy(zero_copy_only=False) if named else np.arange(at, at + n)
        if n and ids.dtype.kind not in "iu":
            raise ValueError(f"{source.path!r} has rows without an id, from row {at - source.first} on")
        yield Piece(values.reshape(n, -1), ids.astype(np.int64))
        at += n
