"""What one core of this machine can do at best, measured in the same run as the kernels."""

from __future__ import annotations

import ctypes
import os
import platform
from functools import cache
from pathlib import Path

import numpy as np

from benches.common.arrays import Pool
from benches.common.native import compile_library

# Bytes of a working set. That of DRAM is beyond the largest caches, which rented cores share.
MEMORY = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
PLACES = {"L1": 24 << 10, "L2": 512 << 10, "L3": 8 << 20, "DRAM": min(1 << 30, MEMORY // 8 >> 21 << 21)}
ROUNDS = 15
TURN_FLOPS = 12 * 16 * 2
READ = 512  # bytes, of which reading takes multiples
UNITS = "GB/s, Gflop/s, Gop/s of bytes"


@cache
def library() -> ctypes.CDLL:
    """The loops, compiled for this CPU."""
    flags = ("-march=native", "-mprefer-vector-width=512") if _is_x86() else ("-mcpu=native",)
    found = compile_library(Path(__file__).with_suffix(".c"), "cc", *flags, "-ffp-contract=fast")
    size, pointer = ctypes.c_size_t, ctypes.c_void_p
    found.read_time.argtypes = [pointer, size, size, pointer]
    found.multiply_add_time.argtypes = found.byte_time.argtypes = [size, pointer]
    for function in (found.read_time, found.multiply_add_time, found.byte_time):
        function.restype = ctypes.c_double
    return found


def read_ns(address: int, size: int, repeats: int) -> float:
    """Nanoseconds of reading so many bytes from a multiple of 64 on."""
    whole = max(READ, size // READ * READ)
    return float(library().read_time(address, whole, repeats, ctypes.byref(_OUT))) * size / whole


def flops_ns(flops: float, repeats: int) -> float:
    """Nanoseconds of so many floating-point operations, two to a multiply-add."""
    turns = max(1, round(flops * repeats / TURN_FLOPS))
    return float(library().multiply_add_time(turns, ctypes.byref(_OUT))) * flops / TURN_FLOPS


def byte_ops_ns(ops: float, repeats: int) -> float:
    """Nanoseconds of so many operations on bytes; those of floats where there is no instruction for them."""
    per_turn = 2 * ctypes.c_size_t.in_dll(library(), "byte_adds").value
    if not per_turn:
        return flops_ns(ops, repeats)
    turns = max(1, round(ops * repeats / per_turn))
    return float(library().byte_time(turns, ctypes.byref(_OUT))) * ops / per_turn


def limits(pool: Pool) -> dict[str, float]:
    """GB/s of reading from each place, Gflop/s and Gop/s of bytes: medians."""
    start = pool.bytes.ctypes.data
    rates = {}
    for place, size in PLACES.items():
        part = min(size, 64 << 20)  # of DRAM, another one each time
        starts = [start + i * part % size for i in range(ROUNDS)]
        rates[place] = part / np.median([read_ns(at, part, max(1, (8 << 20) // part)) for at in starts])
    rates["multiply-add"] = 1e6 / np.median([flops_ns(1e6, 40) for _ in range(ROUNDS)])
    rates["bytes"] = 1e6 / np.median([byte_ops_ns(1e6, 160) for _ in range(ROUNDS)])
    return {name: float(rate) for name, rate in rates.items()}


_OUT = ctypes.c_float()


def _is_x86() -> bool:
    return platform.machine().lower() in ("x86_64", "amd64")
