"""SimSIMD and NumKong: their own dispatch hands out the pointers of pairs."""

from __future__ import annotations

import importlib
from collections.abc import Iterator

import numpy as np

from .case import Case, Contestant, Convention

METRICS = ("sqeuclidean", "euclidean", "dot", "cosine")
NAMES = {"f32": "f32", "f16": "f16", "bf16": "bf16", "f64": "f32", "i8": "int8", "u8": "uint8"}


def simsimd(case: Case) -> Iterator[Contestant]:
    """SimSIMD, which gives every distance as a double."""
    if case.metric in METRICS and case.dtype in NAMES and case.dtype != "f64":
        find = getattr(importlib.import_module("simsimd"), f"pointer_to_{case.metric}")
        yield Contestant("simsimd", Convention.OUT_DOUBLE, find(NAMES[case.dtype]), sign=_sign(case))


def numkong(case: Case) -> Iterator[Contestant]:
    """NumKong, which accumulates float32 in float64 and gives integers as such."""
    if case.metric not in METRICS or case.dtype not in NAMES:
        return
    name = "angular" if case.metric == "cosine" else case.metric
    address = getattr(importlib.import_module("numkong"), f"pointer_to_{name}")(NAMES[case.dtype])
    if case.dtype in ("f32", "f64"):
        yield Contestant("numkong", Convention.OUT_DOUBLE, address, sign=_sign(case))
        return
    result: type[np.generic] = np.float32
    if case.metric in ("dot", "sqeuclidean") and case.dtype in ("i8", "u8"):
        result = np.int32 if (case.metric, case.dtype) == ("dot", "i8") else np.uint32
    yield Contestant("numkong", Convention.OUT_WORD, address, result, _sign(case))


def _sign(case: Case) -> int:
    return -1 if case.metric == "dot" else 1
