"""All pairs, from C for this library, and by the best call for the others."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import numpy as np

from benches.common.arrays import QUERY, Pool, apart, decode
from benches.peers import Case
from benches.peers.batches import batches
from benches.timing.contest import Entry, python_call
from benches.timing.limits import byte_ops_ns, flops_ns
from benches.timing.references import CHECKED, LOOSE, TOLERANCE, wrong
from ruvgen import _lib
from ruvgen._native import ffi, lib

PRODUCTS = ("sqeuclidean", "euclidean", "dot", "cosine")


def many_to_many(
    case: Case, pool: Pool, modules: dict[str, ModuleType]
) -> tuple[list[Entry], int, dict[str, Any]]:
    """Who gave right answers, how many distances a call computes, and who gave wrong ones."""
    m, n = map(int, case.place.split("x"))
    both = pool.rows(m + n, case.elements, case.dtype)
    y, stored = both[:n], both[n:]
    floats = case.dtype in ("f32", "f16", "bf16", "f64")
    wide = decode(stored, case.dtype)
    x = apart(wide.astype(QUERY[case.dtype])) if floats else stored
    if case.dtype == "sq8":
        x = stored.view(np.int8)
    result = _lib.result(_lib.METRICS[case.metric], case.dtype, case.elements)
    out = np.empty((m, n), result)
    rows = _pointer(y), y.strides[0], n, case.elements
    where = _pointer(x), x.strides[0], m, *rows, _pointer(out), out.strides[0]
    arguments = _lib.METRICS[case.metric], _lib.DTYPES[case.dtype], *where

    def ours() -> Any:
        lib.ruvgen_cdist(*arguments)
        return out

    found, faults = [], {}
    decoded = decode(x[:1], case.dtype), decode(y[:CHECKED], case.dtype)
    for name, call in [("ruvgen", ours), *batches(case.metric, case.dtype, stored, y, modules)]:
        given = np.asarray(call())[:1, :CHECKED].astype(np.float64)
        if case.metric == "dot" and name != "ruvgen":
            given = -given
        loose = TOLERANCE if name == "ruvgen" else LOOSE.get(case.dtype, TOLERANCE)
        fault = wrong(case.metric, *decoded, given, loose)
        if fault and name == "ruvgen":
            raise RuntimeError(f"{case}: {fault}")
        if fault:
            faults[name] = fault
        else:
            found.append(python_call(name, call))
    if case.metric in PRODUCTS and case.dtype != "f64":
        operations = 2.0 * case.dim * m * n
        peak = flops_ns if floats else byte_ops_ns
        found.append(Entry("limit", lambda repeats: peak(operations, repeats)))
    return found, m * n, faults


def _pointer(array: np.ndarray[Any, Any]) -> Any:
    return ffi.cast("void *", array.ctypes.data)
