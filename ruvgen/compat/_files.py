"""Files of drop-in indexes: a line of facts, some arrays, then the index as its own `save` writes it.

A file begins with MAGIC, the length and CRC-32 of a JSON text, and that text; the arrays follow, whose
shapes, types and CRC-32 it holds. Nothing in a file is executed on loading.
"""

from __future__ import annotations

import json
import math
import os
import struct
import tempfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeVar

import numpy as np
from numpy.typing import NDArray

MAGIC: Final = b"ruvgencp"
HEAD: Final = struct.Struct("<II")  # length and CRC-32 of the text
DTYPES: Final = ("<i8", "<f4")
Facts = dict[str, Any]
Loaded = TypeVar("Loaded")


@contextmanager
def replacing(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """A file to write; it gets its name when all of it is on disk, and is gone after an exception."""
    target = Path(path).resolve()
    number, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(number, "wb") as file:
            yield file
            file.flush()
            os.fsync(number)
        mask = os.umask(0)
        os.umask(mask)
        Path(name).chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~mask)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def write(file: BinaryIO, kind: str, facts: Facts, arrays: Sequence[NDArray[Any]], index: Any) -> None:
    """Write a file of a kind; index: anything with `save`, or None."""
    each = [np.ascontiguousarray(array) for array in arrays]
    shapes = [[array.dtype.str, list(array.shape), zlib.crc32(array.data)] for array in each]
    text = json.dumps({"kind": kind, "facts": facts, "arrays": shapes, "index": index is not None}).encode()
    file.write(MAGIC + HEAD.pack(len(text), zlib.crc32(text)) + text)
    file.writelines(array.data for array in each)
    if index is not None:
        index.save(file)


def read(
    file: BinaryIO, kind: str, name: str, load: Callable[[BinaryIO, Facts], Loaded]
) -> tuple[Facts, list[NDArray[Any]], Loaded | None]:
    """What write wrote; load: reads the index. Raises ValueError for anything else; name: for errors."""
    facts, arrays, indexed = _start(file, kind, name)
    try:
        return facts, arrays, load(file, facts) if indexed else None
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from None


def facts_of(file: BinaryIO, kind: str, name: str) -> Facts:
    """The facts alone."""
    return _start(file, kind, name, arrays=False)[0]


def _start(
    file: BinaryIO, kind: str, name: str, *, arrays: bool = True
) -> tuple[Facts, list[NDArray[Any]], bool]:
    if file.read(len(MAGIC)) != MAGIC:
        raise ValueError(
            f"{name} was not written by ruvgen.compat; add the rows to a new index, and save that"
        )
    length, check = HEAD.unpack(_exactly(file, HEAD.size, name))
    text = _exactly(file, length, name)
    if zlib.crc32(text) != check:
        raise ValueError(f"{name} is damaged")
    head = json.loads(text)
    if head["kind"] != kind:
        raise ValueError(f"{name} is a file of ruvgen.compat.{head['kind']}, not of {kind}")
    found = [_array(file, name, *described) for described in (head["arrays"] if arrays else ())]
    return head["facts"], found, head["index"]


def _array(file: BinaryIO, name: str, dtype: str, shape: list[int], check: int) -> NDArray[Any]:
    if dtype not in DTYPES or min(shape) < 0:
        raise ValueError(f"{name} is damaged: it says that it holds {dtype} of shape {shape}")
    data = _exactly(file, np.dtype(dtype).itemsize * math.prod(shape), name)
    if zlib.crc32(data) != check:
        raise ValueError(f"{name} is damaged")
    return np.frombuffer(data, dtype).reshape(shape)


def _exactly(file: BinaryIO, count: int, name: str) -> bytes:
    data = file.read(count)
    if len(data) != count:
        raise ValueError(f"{name} ends too early")
    return data
