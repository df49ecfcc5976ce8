"""The timing loops of loops.c: nanoseconds per repetition."""

from __future__ import annotations

import ctypes
from functools import cache
from pathlib import Path

from benches.common.native import compile_library


@cache
def loops() -> ctypes.CDLL:
    """The loops, compiled."""
    library = compile_library(Path(__file__).with_suffix(".c"), "cc")
    size, pointer = ctypes.c_size_t, ctypes.c_void_p
    kernel = ctypes.c_int, pointer, pointer, pointer  # convention, function, query, rows
    library.time_pair.argtypes = [*kernel, size, size, pointer]
    library.time_rows.argtypes = [*kernel, size, size, size, size, pointer]
    library.time_gather.argtypes = [*kernel, size, pointer, size, size, size, size, pointer]
    library.time_tile.argtypes = [
        pointer, pointer, size, size, pointer, size, pointer, pointer, size, pointer, size,
    ]  # fmt: skip
    for function in (library.time_pair, library.time_rows, library.time_gather, library.time_tile):
        function.restype = ctypes.c_double
    return library
