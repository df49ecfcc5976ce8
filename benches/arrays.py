"""Operands for benchmarks: warm, in huge pages where the system grants them, for all contestants alike."""

from __future__ import annotations

import mmap

import numpy as np
from numpy.typing import NDArray

HUGE = 2 << 20

Floats = NDArray[np.float32]


def huge_array(rows: int, dim: int, seed: int) -> Floats:
    """Standard normal rows, from the start of a huge page on; long arrays repeat their first 64 MiB."""
    size = -(-rows * dim * 4 // HUGE) * HUGE + HUGE
    pages = mmap.mmap(-1, size)
    if hasattr(mmap, "MADV_HUGEPAGE"):
        pages.madvise(mmap.MADV_HUGEPAGE)
    memory = np.frombuffer(pages, np.uint8)
    start = -memory.ctypes.data % HUGE
    array = memory[start : start + rows * dim * 4].view(np.float32).reshape(rows, dim)
    block = min(rows, max(1, (64 << 20) // (4 * dim)))
    array[:block] = np.random.default_rng(seed).standard_normal((block, dim), np.float32)
    for done in range(block, rows, block):
        array[done : done + block] = array[: min(block, rows - done)]
    return array
