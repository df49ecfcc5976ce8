"""Indexes to files, bytes and copies."""

from __future__ import annotations

import io
import os
from contextlib import ExitStack
from dataclasses import asdict
from typing import Any, BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from ruvgen.compat import _files

from ._index import HNSW, IndexFlat, IndexFlatIP, IndexFlatL2, IndexHNSWFlat
from ._map import IndexIDMap, IndexIDMap2

KINDS: Final = {cls.__name__: cls for cls in (IndexFlat, IndexFlatIP, IndexFlatL2, IndexHNSWFlat)}
MAPS: Final = {cls.__name__: cls for cls in (IndexIDMap, IndexIDMap2)}


def write_index(index: Any, f: str | os.PathLike[str]) -> None:
    """Write a file, atomically; faiss does not read it, nor this its files."""
    with _files.replacing(f) as file:
        _write(file, index)


def read_index(f: str | os.PathLike[str]) -> Any:
    """What write_index wrote. Raises RuntimeError for anything else."""
    try:
        with open(f, "rb") as file:  # noqa: PTH123
            return _read(file, repr(f))
    except (OSError, ValueError) as error:
        raise RuntimeError(f"could not read the index: {error}") from error


def serialize_index(index: Any) -> NDArray[np.uint8]:
    """What write_index writes, as an array."""
    file = io.BytesIO()
    _write(file, index)
    return np.frombuffer(file.getbuffer(), np.uint8)


def deserialize_index(data: Any) -> Any:
    """The index of such an array, or of bytes. Raises RuntimeError for anything else."""
    try:
        return _read(io.BytesIO(memoryview(data)), "the data")
    except ValueError as error:
        raise RuntimeError(f"could not read the index: {error}") from error


def clone_index(index: Any) -> Any:
    """A copy."""
    return deserialize_index(serialize_index(index))


def _write(file: BinaryIO, index: Any) -> None:
    maps, inner = [], index
    with ExitStack() as locks:
        while isinstance(inner, IndexIDMap):
            locks.enter_context(inner._lock)
            maps.append(inner)
            inner = inner.index
        locks.enter_context(inner._lock)
        facts = {
            "maps": [type(each).__name__ for each in maps],
            "kind": type(inner).__name__,
            "d": inner.d,
            "metric": inner.metric_type,
            "hnsw": asdict(inner.hnsw) if isinstance(inner, IndexHNSWFlat) else {},
        }
        ids = [each.id_map for each in maps]
        if any(len(each) != inner.ntotal for each in ids):
            raise RuntimeError(f"{type(inner).__name__} was changed behind {type(index).__name__}")
        _files.write(file, "faiss", facts, ids, inner._native)


def _read(file: BinaryIO, name: str) -> Any:
    facts, arrays, made = _files.read(file, "faiss", name, _inner)
    index: Any = made
    for kind, ids in zip(reversed(facts["maps"]), reversed(arrays), strict=True):
        outer = MAPS[kind].__new__(MAPS[kind])
        state = {"d": index.d, "metric_type": index.metric_type, "index": index, "id_map": ids.copy()}
        outer.__setstate__(state)
        index = outer
    return index


def _inner(file: BinaryIO, facts: _files.Facts) -> Any:
    cls = KINDS[facts["kind"]]
    if cls is IndexHNSWFlat:
        index: Any = IndexHNSWFlat(facts["d"], facts["hnsw"]["M"], facts["metric"])
        index.hnsw = HNSW(**facts["hnsw"])
    else:
        index = cls(facts["d"]) if cls is not IndexFlat else IndexFlat(facts["d"], facts["metric"])
    index._native = type(index._native).load(file)
    return index
