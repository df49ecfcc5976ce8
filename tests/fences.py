"""Memory with a page on either side that faults on every touch."""

from __future__ import annotations

import ctypes
import mmap

import numpy as np

from .elements import Array

PAGE = mmap.PAGESIZE
PROT_NONE = 0

_mprotect = ctypes.CDLL(None, use_errno=True).mprotect
_mprotect.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)


class Fence:
    """Room for arrays between two forbidden pages; what is not in use is NaN, or the last of integers."""

    def __init__(self, nbytes: int) -> None:
        self.room = -(-nbytes // PAGE) * PAGE
        self.memory = mmap.mmap(-1, self.room + 2 * PAGE)
        self.bytes = np.frombuffer(self.memory, np.uint8)
        self.address = self.bytes.ctypes.data
        self.bytes[:] = 0xFF
        _forbid(self.address)
        _forbid(self.address + PAGE + self.room)

    def end(self, array: Array, pad: int = 0) -> Array:
        """A copy whose last element is the last before the fence; `pad` bytes lie between rows."""
        strides = _strides(array, pad)
        return self._put(array, PAGE + self.room - _extent(array, strides), strides)

    def start(self, array: Array, offset: int = 0, pad: int = 0) -> Array:
        """A copy whose first element is `offset` bytes after the fence."""
        return self._put(array, PAGE + offset, _strides(array, pad))

    def _put(self, array: Array, offset: int, strides: tuple[int, ...]) -> Array:
        self.bytes[PAGE : PAGE + self.room] = 0xFF
        copy: Array = np.ndarray(array.shape, array.dtype, self.memory, offset, strides)
        copy[...] = array
        return copy


def fenced_rows(base: Array) -> Array:
    """A copy of which every row ends at a fence of its own."""
    count, nbytes = len(base), base.shape[1] * base.itemsize
    room = -(-nbytes // PAGE) * PAGE
    memory = mmap.mmap(-1, count * (room + PAGE))
    address = np.frombuffer(memory, np.uint8).ctypes.data
    for i in range(count):
        _forbid(address + i * (room + PAGE) + room)
    strides = room + PAGE, base.itemsize
    copy: Array = np.ndarray(base.shape, base.dtype, memory, room - nbytes, strides)
    copy[...] = base
    return copy


def _forbid(address: int) -> None:
    if _mprotect(address, PAGE, PROT_NONE):
        raise OSError(ctypes.get_errno(), "mprotect")


def _strides(array: Array, pad: int) -> tuple[int, ...]:
    size = array.itemsize
    return (array.shape[1] * size + pad, size) if array.ndim == 2 else (size,)


def _extent(array: Array, strides: tuple[int, ...]) -> int:
    if not array.size:
        return 0
    last = [(n - 1) * stride for n, stride in zip(array.shape, strides, strict=True)]
    return int(sum(last)) + array.itemsize
