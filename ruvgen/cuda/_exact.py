"""knn and cdist on a GPU: checks are those of the CPU, and so are results."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ruvgen import _lib, distance
from ruvgen.arguments import queries as query_array
from ruvgen.arrays import option
from ruvgen.derived import Options
from ruvgen.rounding import FULL, STORED

from . import _plan
from ._arrays import Lying, is_lying
from ._device import Device, device
from ._rows import NO_KEY, RESULTS, Keys, Rows, distances_of

SHARE: Final = 0.8  # of the free memory, for rows


def knn(
    base: Any, queries: Any, k: int, metric: str, dtype: str | None, options: Options
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """What ruvgen.knn returns, with its errors."""
    if k > _plan.MOST_KEPT:
        raise ValueError(
            f"k is {k}; device='cuda' returns at most {_plan.MOST_KEPT} neighbours, the CPU more"
        )
    gpu, asked, rows, shape = _checked(metric, queries, "queries", base, "base", dtype, options)
    best = np.full((len(asked), k), NO_KEY, np.uint64), np.full((len(asked), k), -1, np.int64)
    for first, part in _parts(gpu, rows, shape):
        try:
            keys = part.nearest(asked, k)
        finally:
            part.close()
        best = _merged(best, keys, first)
    found, ids = best
    return ids, distances_of(found, shape.metric.result)


def _merged(best: tuple[Keys, NDArray[np.int64]], keys: Keys, first: int) -> tuple[Keys, NDArray[np.int64]]:
    """The nearest so far and those of the next rows, whose numbers begin at `first`: these lose a tie."""
    low = (keys & np.uint64(0xFFFFFFFF)).astype(np.int64)
    ids = np.where(keys == NO_KEY, -1, low + first)
    both, both_ids = (np.concatenate(pair, axis=1) for pair in zip(best, (keys, ids), strict=True))
    order = np.argsort(both >> np.uint64(32), axis=1, kind="stable")[:, : keys.shape[1]]
    return np.take_along_axis(both, order, 1), np.take_along_axis(both_ids, order, 1)


def cdist(
    x: Any,
    y: Any,
    metric: str,
    dtype: str | None,
    options: Options,
    *,
    accurate: bool,
    out: NDArray[Any] | None,
) -> NDArray[Any]:
    """What ruvgen.cdist returns, with its errors."""
    if accurate:
        raise ValueError(
            "accurate=True computes in float64, which device='cuda' does not; leave out one of them"
        )
    gpu, asked, rows, shape = _checked(metric, x, "X", y, "Y", dtype, options)
    result = np.dtype(RESULTS[shape.metric.result])
    count = rows.shape[0]
    if out is None:
        distances = np.empty((len(asked), count), result)
    else:
        host = np.empty((count, 0)) if isinstance(rows, Lying) else rows
        distances = distance._checked(out, result, asked, host)
    for first, part in _parts(gpu, rows, shape):
        try:
            part.distances(asked, distances[:, first : first + part.count])
        finally:
            part.close()
    return distances


def _checked(
    metric: str,
    queries: Any,
    queries_name: str,
    base: Any,
    base_name: str,
    dtype: str | None,
    options: Options,
) -> tuple[Device, NDArray[Any], NDArray[Any] | Lying, _plan.Shape]:
    """The GPU, queries on the host, rows where they lie, and the shape of both."""
    if metric in _lib.DERIVED:
        raise ValueError(
            f"{metric} is computed on the CPU alone; device='cuda' takes {', '.join(_lib.METRICS)}"
        )
    options.check(metric)
    gpu, number, how = device(), _lib.METRICS[metric], option(dtype)
    if is_lying(queries):
        lying = Lying(queries, queries_name)
        queries = lying.read(gpu)
        how = "bf16" if lying.dtype == "bf16" else how
    rows: NDArray[Any] | Lying
    if is_lying(base):
        rows = Lying(base, base_name)
        asked, kind = query_array(queries, queries_name, 2, rows.dtype, how), rows.dtype
        if asked.shape[1] != rows.shape[1]:
            raise ValueError(
                f"{queries_name} and {base_name} have vectors of {asked.shape[1]} and {rows.shape[1]} "
                "elements"
            )
        kind, _ = distance._kernels(number, metric, np.empty((0, rows.shape[1]), STORED[kind]), kind)
    else:
        asked, rows, kind = distance._operands(number, queries, queries_name, base, base_name, how)
        kind, _ = distance._kernels(number, metric, rows, kind)
    found = _plan.metrics().get((metric, kind))
    if found is None:
        raise TypeError(
            f"{metric} of {FULL.get(kind, kind)} is computed on the CPU alone; for device='cuda' convert the "
            "arrays with np.asarray(…).astype(np.float32)"
        )
    return gpu, asked, rows, _plan.Shape(found, rows.shape[1])


def _parts(gpu: Device, rows: NDArray[Any] | Lying, shape: _plan.Shape) -> Iterator[tuple[int, Rows]]:
    """Rows on the device, as many at a time as it has memory for, each with the number of the first."""
    if isinstance(rows, Lying):
        yield 0, _placed(gpu, rows, shape)
        return
    each = shape.pitch + 4 * shape.metric.row_sums
    most = max(1, int(SHARE * gpu.free_bytes()) // each)
    for first in range(0, len(rows), most):
        part = rows[first : first + most]
        made = Rows(gpu, shape, len(part))
        made.extend(part)
        yield first, made


def _placed(gpu: Device, lying: Lying, shape: _plan.Shape) -> Rows:
    """Rows that lie on the device: as they are if kernels can read them so, else copied there."""
    count = lying.shape[0]
    if lying.address % 16 == 0 and (lying.stride == shape.pitch or count == 1) and shape.whole:
        return Rows.lying(gpu, shape, lying.address, count)
    made = Rows(gpu, shape, count)
    made.copy(lying.address, lying.stride, count, on_device=True)
    return made
