"""Arrays of an npz file: a view of those that are stored, a copy of those that are compressed."""

from __future__ import annotations

import math
import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .plain import mapped_as, npy_header

RATIO = 1032  # bytes that one byte of deflate can stand for
FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError)


def npz(path: Path, keys: tuple[str, ...]) -> dict[str, NDArray[Any]]:
    """Those of some arrays that are there. Raises ValueError for a file that is not what it says."""
    path.stat()  # a file that is not there is another error
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            return {key: _member(path, archive, key) for key in keys if f"{key}.npy" in names}
    except FAULTS as error:
        raise ValueError(f"{path}: not a whole npz file: {error}") from None


def _member(path: Path, archive: zipfile.ZipFile, key: str) -> NDArray[Any]:
    where, info = f"{path}: {key}", archive.getinfo(f"{key}.npy")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ValueError(f"{where} is compressed in way {info.compress_type}; stored and deflated are read")
    with archive.open(info) as file:
        shape, fortran, dtype = npy_header(file, where)
        start, size = file.tell(), math.prod(shape) * dtype.itemsize
        if start + size != info.file_size:
            raise ValueError(
                f"{where}: its header promises {shape} of {dtype}, {size} bytes, but"
                f" {info.file_size - start} are there"
            )
        if info.compress_size > path.stat().st_size or size > RATIO * info.compress_size:
            raise ValueError(f"{where} promises {size} bytes, more than the file can hold")
        if info.compress_type == zipfile.ZIP_STORED and size:
            offset = _data(path, info) + start
            return mapped_as(path, shape, dtype, offset, offset + size, fortran=fortran)
        values = np.frombuffer(file.read(), dtype)
    return values.reshape(shape, order="F" if fortran else "C")


def _data(path: Path, info: zipfile.ZipInfo) -> int:
    """Where a stored member begins: behind a local header with two fields of its own lengths."""
    with path.open("rb") as file:
        file.seek(info.header_offset + 26)
        lengths = file.read(4)
    return (
        info.header_offset
        + 30
        + int.from_bytes(lengths[:2], "little")
        + int.from_bytes(lengths[2:], "little")
    )
