"""This library's kernels, as benchmarks call them: by the address of the function."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ruvgen._kernels import Contract, Kernel, kernels
from ruvgen._native import ffi

RESULTS = (np.float32, np.int32, np.uint32)  # as enum ruvgen_result


def address(kernel: Kernel) -> int:
    """Where its code is."""
    return int(ffi.cast("uintptr_t", kernel.row.fn))


def result(kernel: Kernel) -> type[np.generic]:
    """What it returns, or writes."""
    return RESULTS[kernel.row.result]


def contracts(forms: Iterable[str], metrics: Iterable[str], dtypes: Iterable[str]) -> list[Contract]:
    """What this build has of the product, types outermost."""
    wanted = [Contract(m, d, f) for d in dtypes for f in forms for m in metrics]
    return [contract for contract in wanted if contract in kernels()]
