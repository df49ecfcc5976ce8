"""What one core of this machine can do at best, measured in the same run as the kernels."""

from __future__ import annotations

import ctypes
from pathlib import Path

import numpy as np

from .arrays import huge_array
from .native import compile_library

PLACES = {"L1": 32 << 10, "L2": 512 << 10, "L3": 8 << 20, "DRAM": 256 << 20}  # bytes of a working set
ROUNDS = 15


def limits() -> dict[str, float]:
    """GB/s of reading from each place, and Gflop/s of multiply-adds: medians."""
    flags = ("-march=native", "-mprefer-vector-width=512", "-ffp-contract=fast")
    library = compile_library(Path(__file__).with_name("limits.c"), "cc", *flags)
    library.read_rate.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_size_t, ctypes.c_void_p]
    library.multiply_add_rate.argtypes = [ctypes.c_size_t, ctypes.c_void_p]
    library.read_rate.restype = library.multiply_add_rate.restype = ctypes.c_double
    out = ctypes.c_float()
    data = huge_array(1, max(PLACES.values()) // 4, 0)
    rates = {
        place: [
            library.read_rate(data.ctypes.data, size, max(1, (64 << 20) // size), ctypes.byref(out))
            for _ in range(ROUNDS)
        ]
        for place, size in PLACES.items()
    }
    rates["multiply-add"] = [library.multiply_add_rate(100_000, ctypes.byref(out)) for _ in range(ROUNDS)]
    return {name: float(np.median(values)) for name, values in rates.items()}
