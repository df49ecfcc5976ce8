"""hnswlib's own choice for the dimension, its headers compiled for this CPU."""

from __future__ import annotations

import ctypes
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from functools import cache
from importlib.metadata import version
from pathlib import Path

import numpy as np

from benches.common.native import compile_library

from .case import Case, Contestant, Convention


def hnswlib(case: Case) -> Iterator[Contestant]:
    """Floats, and unsigned bytes as integers."""
    if case.dtype == "f32" and case.metric in ("sqeuclidean", "dot"):
        offset = -1.0 if case.metric == "dot" else 0.0
        address = _choose(f"hnswlib_{case.metric}", case.dim)
        yield Contestant("hnswlib", Convention.BY_POINTER, address, offset=offset)
    if case.dtype == "u8" and case.metric == "sqeuclidean":
        address = _choose("hnswlib_bytes", case.dim)
        yield Contestant("hnswlib", Convention.BY_POINTER_WORD, address, np.int32)


def _choose(function: str, dim: int) -> int:
    choose = getattr(_shim(), function)
    choose.restype, choose.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
    return int(choose(dim))


@cache
def _shim() -> ctypes.CDLL:
    """The header-only library comes as its source distribution; the wheel has no headers."""
    with tempfile.TemporaryDirectory() as scratch:
        what = ["--no-deps", "--no-binary=hnswlib", f"hnswlib=={version('hnswlib')}"]
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--dest", scratch]
        subprocess.run([*pip, *what], check=True, capture_output=True)
        (archive,) = Path(scratch).glob("hnswlib-*.tar.gz")
        with tarfile.open(archive) as packed:
            packed.extractall(scratch, filter="data")
        (headers,) = (path for path in Path(scratch).glob("hnswlib-*") if path.is_dir())
        source = Path(__file__).with_name("hnswlib_shim.cpp")
        return compile_library(source, "c++", "-O3", "-march=native", f"-I{headers}")
