"""OpenBLAS as NumPy ships it: a matrix times a vector."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np

from .case import Case, Contestant, Convention


def openblas(case: Case) -> Iterator[Contestant]:
    """The products of one query and many rows."""
    library = _library()
    if (case.form, case.metric, case.dtype) == ("rows", "dot", "f32"):
        address = ctypes.cast(library["scipy_cblas_sgemv64_"], ctypes.c_void_p).value
        assert address is not None
        yield Contestant("openblas", Convention.ROWS_GEMV, address, sign=-1)


@cache
def _library() -> ctypes.CDLL:
    folder = Path(np.__file__).parent.with_name("numpy.libs")
    paths = list(folder.glob("libscipy_openblas64_*.so"))
    if not paths:
        raise OSError(f"this NumPy brings no OpenBLAS: nothing in {folder}")
    library = ctypes.CDLL(str(paths[0]))
    library["scipy_openblas_set_num_threads64_"](ctypes.c_int(1))
    return library
