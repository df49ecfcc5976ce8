"""Memory with a page on either side that faults on every touch."""

from __future__ import annotations

import ctypes
import mmap
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .oracle import Floats

Words = NDArray[Any]  # of four bytes each

PAGE = mmap.PAGESIZE
PROT_NONE = 0

_mprotect = ctypes.CDLL(None, use_errno=True).mprotect
_mprotect.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)


class Fence:
    """Room for arrays between two forbidden pages; what is not in use is NaN."""

    def __init__(self, nbytes: int) -> None:
        self.room = -(-nbytes // PAGE) * PAGE
        self.memory = mmap.mmap(-1, self.room + 2 * PAGE)
        self.bytes = np.frombuffer(self.memory, np.uint8)
        self.address = self.bytes.ctypes.data
        self.bytes[:] = 0xFF
        _forbid(self.address)
        _forbid(self.address + PAGE + self.room)

    def end(self, array: Words, pad: int = 0) -> Words:
        """A copy whose last element is the last before the fence; `pad` bytes lie between rows."""
        strides = _strides(array, pad)
        return self._put(array, PAGE + self.room - _extent(array, strides), strides)

    def start(self, array: Words, offset: int = 0, pad: int = 0) -> Words:
        """A copy whose first element is `offset` bytes after the fence."""
        return self._put(array, PAGE + offset, _strides(array, pad))

    def _put(self, array: Words, offset: int, strides: tuple[int, ...]) -> Words:
        assert array.itemsize == 4
        self.bytes[PAGE : PAGE + self.room] = 0xFF
        copy: Words = np.ndarray(array.shape, array.dtype, self.memory, offset, strides)
        copy[...] = array
        return copy


def fenced_rows(base: Floats) -> Floats:
    """A copy of which every row ends at a fence of its own."""
    count, nbytes = len(base), base.shape[1] * 4
    room = -(-nbytes // PAGE) * PAGE
    memory = mmap.mmap(-1, count * (room + PAGE))
    address = np.frombuffer(memory, np.uint8).ctypes.data
    for i in range(count):
        _forbid(address + i * (room + PAGE) + room)
    copy: Floats = np.ndarray(base.shape, np.float32, memory, room - nbytes, (room + PAGE, 4))
    copy[...] = base
    return copy


def _forbid(address: int) -> None:
    if _mprotect(address, PAGE, PROT_NONE):
        raise OSError(ctypes.get_errno(), "mprotect")


def _strides(array: Words, pad: int) -> tuple[int, ...]:
    return (array.shape[1] * 4 + pad, 4) if array.ndim == 2 else (4,)


def _extent(array: Words, strides: tuple[int, ...]) -> int:
    if not array.size:
        return 0
    last = [(n - 1) * stride for n, stride in zip(array.shape, strides, strict=True)]
    return int(sum(last)) + 4
