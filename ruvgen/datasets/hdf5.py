"""HDF5 in the layout of ann-benchmarks: train, test and neighbors, the metric in an attribute.

Format: https://github.com/erikbern/ann-benchmarks. Links and storage outside of the file are not followed.
"""

from __future__ import annotations

import importlib
import math
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .plain import mapped_as

RATIO = 1032  # bytes that one stored byte can stand for: deflate's


def hdf5(path: Path, keys: tuple[str, ...]) -> tuple[dict[str, NDArray[Any]], str | None]:
    """Those of some arrays that are there, and the distance that the file names.

    Contiguous arrays are views of the file, others copies. Raises ImportError without h5py, ValueError for a
    file that is not what it says.
    """
    try:
        h5py = importlib.import_module("h5py")
    except ImportError:
        raise ImportError(f"{path}: HDF5 needs h5py; pip install 'ruvgen[datasets]'") from None
    path.stat()  # a file that is not there is another error
    try:
        with h5py.File(path, "r") as file:
            distance = file.attrs.get("distance")
            arrays = {key: _array(h5py, path, file, key) for key in keys if key in file}
    except (OSError, RuntimeError, KeyError, TypeError) as error:
        raise ValueError(f"{path}: not a whole HDF5 file: {error}") from None
    if isinstance(distance, bytes):
        distance = distance.decode("utf-8", "replace")
    return arrays, distance if isinstance(distance, str) else None


def _array(h5py: Any, path: Path, file: Any, key: str) -> NDArray[Any]:
    where = f"{path}: {key}"
    if not isinstance(file.get(key, getlink=True), h5py.HardLink):
        raise ValueError(f"{where} is a link, which is not followed")
    found = file[key]
    if not isinstance(found, h5py.Dataset) or found.is_virtual or found.external or not found.shape:
        raise ValueError(f"{where} is not an array in this file")
    dtype, shape = found.dtype, tuple(map(int, found.shape))
    if dtype.hasobject or dtype.names or dtype.subdtype:
        raise ValueError(f"{where} holds {dtype}, not numbers; sets of sets are not read")
    size, stored = math.prod(shape) * dtype.itemsize, int(found.id.get_storage_size())
    limit = stored if found.chunks is None else RATIO * stored
    if size > limit or stored > path.stat().st_size:
        raise ValueError(f"{where} promises {size} bytes, but {stored} are stored")
    offset = found.id.get_offset()
    if found.chunks is None and offset is not None and dtype.kind in "iuf":
        return mapped_as(path, shape, dtype, offset, offset + size)
    return np.asarray(found[()])
