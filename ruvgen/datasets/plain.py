"""Files of one array: vecs (TEXMEX), bin (big-ann-benchmarks) and npy.

Each is a header and the elements; the header is held against the size of the file before anything is mapped.
Formats: http://corpus-texmex.irisa.fr, https://big-ann-benchmarks.com, numpy.lib.format.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from .dataset import MAX_DIM

VECS = {".fvecs": "<f4", ".bvecs": "u1", ".ivecs": "<i4"}
BINS = {".fbin": "<f4", ".u8bin": "u1", ".i8bin": "i1", ".ibin": "<i4"}
BLOCK = 1 << 16  # rows whose headers are compared at once


def vecs(path: Path) -> NDArray[Any]:
    """Rows, each behind its number of elements as int32: a view of the file. O(n) to look at the headers."""
    dtype, size = np.dtype(VECS[path.suffix.lower()]), path.stat().st_size
    dim = int.from_bytes(_first(path, 4), "little", signed=True)
    if not 1 <= dim <= MAX_DIM:
        raise ValueError(f"{path}: its first row has {dim} elements; 1…{MAX_DIM} are possible")
    width = 4 + dim * dtype.itemsize
    if size % width:
        raise ValueError(
            f"{path}: {size} bytes are not whole rows of {dim} elements, {width} bytes each; it is truncated"
            " or of another type"
        )
    mapped = np.memmap(path, np.uint8, "r", shape=(size // width, width))
    first = mapped[0, :4]
    for start in range(0, len(mapped), BLOCK):
        odd = (mapped[start : start + BLOCK, :4] != first).any(axis=1)
        if odd.any():
            raise ValueError(
                f"{path}: row {start + int(odd.argmax())} does not have {dim} elements as the first"
            )
    return mapped[:, 4:].view(dtype)


def bins(path: Path) -> NDArray[Any]:
    """Numbers of rows and of elements as uint32, then the rows: a view of the file."""
    dtype, header = np.dtype(BINS[path.suffix.lower()]), _first(path, 8)
    shape = int.from_bytes(header[:4], "little"), int.from_bytes(header[4:], "little")
    return mapped_as(path, shape, dtype, 8)


def npy(path: Path) -> NDArray[Any]:
    """An array of NumPy's: a view of the file."""
    with path.open("rb") as file:
        shape, fortran, dtype = npy_header(file, path)
        return mapped_as(path, shape, dtype, file.tell(), fortran=fortran)


def npy_header(file: IO[bytes], where: object) -> tuple[tuple[int, ...], bool, np.dtype[Any]]:
    """Shape, whether by columns, and type; the file is then at the first element."""
    form = np.lib.format
    readers: dict[tuple[int, int], Callable[[IO[bytes]], Any]]
    readers = {(1, 0): form.read_array_header_1_0, (2, 0): form.read_array_header_2_0}
    try:
        version = form.read_magic(file)
        shape, fortran, dtype = readers[version](file)
    except KeyError:
        raise ValueError(f"{where}: npy format {version[0]}.{version[1]}; 1.0 and 2.0 are read") from None
    except OSError:
        raise
    except Exception as error:  # noqa: BLE001  NumPy reads it with Python's tokenizer and parser
        raise ValueError(f"{where}: no npy header: {error}") from None
    if dtype.hasobject or dtype.names or dtype.subdtype or not all(0 <= side < 2**63 for side in shape):
        raise ValueError(f"{where}: holds {dtype} of shape {shape}, not an array of numbers")
    return shape, fortran, dtype


def mapped_as(
    path: Path,
    shape: tuple[int, ...],
    dtype: np.dtype[Any],
    offset: int,
    end: int | None = None,
    *,
    fortran: bool = False,
) -> NDArray[Any]:
    """What lies from offset to end, the file's by default, as an array; ValueError if it is not that long."""
    there = (path.stat().st_size if end is None else end) - offset
    promised = math.prod(shape) * dtype.itemsize
    if promised != there:
        raise ValueError(
            f"{path}: its header promises {shape} of {dtype}, {promised} bytes, but {there} are there"
        )
    if not promised:
        raise ValueError(f"{path}: is empty, of shape {shape}")
    return np.memmap(path, dtype, "r", offset, shape, "F" if fortran else "C")


def _first(path: Path, count: int) -> bytes:
    with path.open("rb") as file:
        found = file.read(count)
    if len(found) < count:
        raise ValueError(f"{path}: has {len(found)} bytes, which is no header")
    return found
