"""This library's kernels, by contract and instruction set."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

import numpy as np

from ruvgen import _lib
from ruvgen._native import ffi, lib

RESULTS = (np.float32, np.int32, np.uint32)  # as enum ruvgen_result
METRICS, DTYPES, FORMS, ISAS = map(tuple, (_lib.METRICS, _lib.DTYPES, _lib.FORMS, _lib.ISAS))


class Contract(NamedTuple):
    """What a kernel does."""

    metric: str
    dtype: str
    form: str


class Kernel(NamedTuple):
    """One row of the registry that this CPU can run."""

    symbol: str
    isa: str
    dim: int
    address: int
    result: type[np.generic]


@cache
def kernels() -> dict[Contract, list[Kernel]]:
    """All that this CPU can run, best first."""
    found: dict[Contract, list[Kernel]] = {}
    index = 0
    while (row := lib.ruvgen_row_at(index)) != ffi.NULL:
        index += 1
        if not row.needs & ~lib.ruvgen_cpu():
            contract = Contract(METRICS[row.metric], DTYPES[row.dtype], FORMS[row.form])
            found.setdefault(contract, []).append(_kernel(row))
    return found


def chosen(contract: Contract, dim: int) -> Kernel:
    """The kernel that dispatch chooses."""
    row = lib.ruvgen_find(
        METRICS.index(contract.metric), DTYPES.index(contract.dtype), FORMS.index(contract.form), dim
    )
    return _kernel(row)


def tiers(contract: Contract, dim: int) -> dict[str, Kernel]:
    """The kernel of every instruction set, best first: that of the dimension, or else that of any."""
    found: dict[str, Kernel] = {}
    for kernel in kernels().get(contract, []):
        if kernel.dim == dim or (kernel.dim == 0 and kernel.isa not in found):
            found[kernel.isa] = kernel
    return dict(sorted(found.items(), key=lambda item: -ISAS.index(item[0])))


def contracts(forms: Iterable[str], metrics: Iterable[str], dtypes: Iterable[str]) -> list[Contract]:
    """What this build has of the product, types outermost."""
    wanted = [Contract(m, d, f) for d in dtypes for f in forms for m in metrics]
    return [contract for contract in wanted if contract in kernels()]


def _kernel(row: Any) -> Kernel:
    text = ffi.string(row.symbol)
    assert isinstance(text, bytes)
    address = int(ffi.cast("uintptr_t", row.fn))
    return Kernel(text.decode(), ISAS[row.isa], row.dim, address, RESULTS[row.result])
