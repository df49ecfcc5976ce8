"""Operands for benchmarks: warm, in huge pages where the system grants them, for all contestants alike."""

from __future__ import annotations

import mmap
from typing import Any

import numpy as np
from numpy.typing import NDArray

HUGE = 2 << 20
LINE = 64  # of a cache
BLOCK = 64 << 20  # bytes of random content, after which it is repeated

Floats = NDArray[np.float32]
Vectors = NDArray[Any]

# How the rows of an element type are stored, and how the query of one that meets many rows is.
STORED = {
    "f32": "f4", "f16": "f2", "bf16": "u2", "f64": "f4", "i8": "i1", "u8": "u1", "sq8": "u1", "b1": "u1",
}  # fmt: skip
QUERY = {"f32": "f4", "f16": "f4", "bf16": "f4", "f64": "f8", "i8": "i1", "u8": "u1", "sq8": "i1", "b1": "u1"}


class Pool:
    """Memory that all cases share, for filling it takes longer than measuring."""

    def __init__(self, size: int) -> None:
        pages = mmap.mmap(-1, size + HUGE)
        if hasattr(mmap, "MADV_HUGEPAGE"):
            pages.madvise(mmap.MADV_HUGEPAGE)
        memory = np.frombuffer(pages, np.uint8)
        start = -memory.ctypes.data % HUGE
        self.bytes = memory[start : start + size]

    def fill(self, dtype: str, seed: int = 1) -> None:
        """Random elements of a type: normal floats, all bytes alike."""
        block = self.bytes[: min(BLOCK, len(self.bytes))]
        kind = np.dtype(STORED[dtype])
        rng = np.random.default_rng(seed)
        if kind.itemsize == 1:
            block[:] = np.frombuffer(rng.bytes(len(block)), np.uint8)
        else:
            block.view(kind)[:] = encode(rng.standard_normal(len(block) // kind.itemsize, np.float32), dtype)
        for done in range(len(block), len(self.bytes), len(block)):
            part = self.bytes[done : done + len(block)]
            part[:] = block[: len(part)]

    def rows(self, count: int, width: int, dtype: str) -> Vectors:
        """The first rows of so many elements; longer ones than the pool are an error."""
        kind = np.dtype(STORED[dtype])
        return self.bytes[: count * width * kind.itemsize].view(kind).reshape(count, width)


def apart(vector: Vectors) -> Vectors:
    """A copy from a cache line on, with memory behind it.

    A masked load that reaches into a page that is not there takes hundreds of cycles, though nothing of that
    page is used.
    """
    memory = np.zeros(vector.nbytes + 3 * LINE, np.uint8)
    start = -memory.ctypes.data % LINE
    copy = memory[start : start + vector.nbytes].view(vector.dtype)
    copy[:] = vector.ravel()
    return copy.reshape(vector.shape)


def encode(values: Floats, dtype: str) -> Vectors:
    """Floats as a type of floats; bfloat16 is cut, not rounded."""
    if dtype == "bf16":
        return (values.view(np.uint32) >> 16).astype(np.uint16)
    return values.astype(STORED[dtype])


def decode(vectors: Vectors, dtype: str) -> NDArray[np.float64]:
    """What elements stand for."""
    if dtype == "bf16" and vectors.dtype == np.uint16:
        vectors = (vectors.astype(np.uint32) << 16).view(np.float32)
    if dtype == "b1":
        vectors = np.unpackbits(vectors, axis=-1)
    return vectors.astype(np.float64)


def huge_array(rows: int, dim: int, seed: int) -> Floats:
    """Standard normal rows, from the start of a huge page on."""
    pool = Pool(-(-rows * dim * 4 // HUGE) * HUGE)
    pool.fill("f32", seed)
    return pool.rows(rows, dim, "f32")
