"""Rows on a device, and the nearest of them."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from . import _plan
from ._device import Device, Memory, Task

Keys = NDArray[np.uint64]
NO_KEY: Final = np.uint64(2**64 - 1)
RESULTS: Final = {"float": np.float32, "uint32_t": np.uint32, "int32_t": np.int32}
BLOCK_BYTES: Final = 1 << 28  # of distances at a time


class Rows:
    """Room for rows of a shape; those that are there have their sums beside them."""

    def __init__(self, device: Device, shape: _plan.Shape, room: int) -> None:
        self.device, self.shape, self.room, self.count = device, shape, room, 0
        self._memory: Memory | None = Memory(device, room * shape.pitch)
        if not shape.whole:
            self._memory.clear()  # behind the last element of a row there are zeros
        self.at = self._memory.at
        self._sums = Memory(device, 4 * room * shape.metric.row_sums) if shape.metric.row_sums else None

    @classmethod
    def lying(cls, device: Device, shape: _plan.Shape, address: int, count: int) -> Rows:
        """Rows that lie on the device as kernels read them; the caller keeps them there."""
        made = cls.__new__(cls)
        made.device, made.shape, made.room, made.count = device, shape, count, 0
        made._memory, made.at = None, address
        made._sums = Memory(device, 4 * count * shape.metric.row_sums) if shape.metric.row_sums else None
        made._added(count)
        return made

    def close(self) -> None:
        """Free their memory now."""
        for memory in (self._memory, self._sums):
            if memory is not None:
                memory.close()

    def extend(self, rows: NDArray[Any]) -> None:
        """Copy rows (n, dim), each contiguous, from the host, for which there is room."""
        stride = rows.strides[0] if len(rows) > 1 else self.shape.width
        self.copy(rows.ctypes.data, stride, len(rows), on_device=False)

    def copy(self, address: int, stride: int, count: int, *, on_device: bool) -> None:
        """Copy rows that lie `stride` bytes apart."""
        assert self._memory is not None
        at, pitch = self.count * self.shape.pitch, self.shape.pitch
        self._memory.put(at, pitch, address, stride, self.shape.width, count, on_device=on_device)
        self._added(count)

    def moved(self, room: int) -> Rows:
        """The same rows with more room."""
        made = Rows(self.device, self.shape, room)
        made.copy(self.at, self.shape.pitch, self.count, on_device=True)
        return made

    def _added(self, count: int) -> None:
        if self._sums is not None and count:
            task = Task(
                rows=self.at + self.count * self.shape.pitch, count=count,
                out=self._sums.at + 4 * self.count * self.shape.metric.row_sums,
            )  # fmt: skip
            kernel = _plan.sums(self.shape, "row")
            self.device.launch(kernel, task, -(-count // kernel.turn))
        self.count += count

    def nearest(
        self,
        queries: NDArray[Any],
        k: int,
        ranks: Memory | None = None,
        chosen: NDArray[np.uint32] | None = None,
    ) -> Keys:
        """Keys (m, k) of the k nearest to each query, ascending, NO_KEY where there are fewer.

        A key holds the distance, in the order of unsigned integers, above the rank of the row, or its number
        without ranks. chosen: numbers of the rows to compare, without ranks of their own.
        """
        found = np.full((len(queries), k), NO_KEY, np.uint64)
        count = self.count if chosen is None else len(chosen)
        if not count:
            return found
        with self.device.active():
            picked = None if chosen is None else Memory.of(self.device, np.ascontiguousarray(chosen))
            for start in range(0, len(queries), _plan.MOST_ASKED):
                part = slice(start, start + _plan.MOST_ASKED)
                task = self._task(queries[part])
                task.update(count=count, k=k, list=_at(picked), ranks=_at(ranks))
                self._search(task, found[part])
        return found

    def _search(self, given: dict[str, Any], found: Keys) -> None:
        m, k = found.shape
        kernel = _plan.search(self.shape, m, k, listed=bool(given["list"]))
        across, groups, share = _plan.grid(kernel, given["count"], m, self.device.multiprocessors)
        parts, held = Memory(self.device, 8 * m * across * k), given.pop("held")
        self.device.launch(kernel, Task(**given, asked=m, share=share, out=parts.at), across, groups)
        if across > 1:
            best = Memory(self.device, 8 * m * k)
            task = Task(rows=parts.at, out=best.at, pitch=across * k, asked=m, k=k)
            self.device.launch(_plan.merge(k), task, m)
            parts = best
        parts.read(found)
        del held

    def distances(self, queries: NDArray[Any], out: NDArray[Any]) -> None:
        """All distances (m, count), of the type of the metric."""
        if not len(queries) or not self.count:
            return
        kernel, width = _plan.cdist(self.shape), min(self.count, BLOCK_BYTES // 4)
        high = min(len(queries), max(1, BLOCK_BYTES // (4 * width)), _plan.MOST_ASKED)
        with self.device.active():
            block = Memory(self.device, 4 * high * width)
            for top in range(0, len(queries), high):
                task = self._task(queries[top : top + high])
                held = task.pop("held")
                m = min(high, len(queries) - top)
                for left in range(0, self.count, width):
                    count = min(width, self.count - left)
                    across, groups, share = _plan.grid(kernel, count, m, self.device.multiprocessors)
                    task |= {"rows": self.at + left * self.shape.pitch, "count": count, "pitch": count}
                    if self._sums is not None:
                        task["row_sums"] = self._sums.at + 4 * left * self.shape.metric.row_sums
                    self.device.launch(
                        kernel, Task(**task, asked=m, share=share, out=block.at), across, groups
                    )
                    part = np.empty((m, count), out.dtype)
                    block.read(part)
                    out[top : top + m, left : left + count] = part
                del held

    def _task(self, queries: NDArray[Any]) -> dict[str, Any]:
        """What tasks have in common: queries on the device with their sums, which `held` keeps there."""
        asked = Memory.of(self.device, _words(self.shape, queries))
        found: dict[str, Any] = {"rows": self.at, "queries": asked.at, "row_sums": _at(self._sums)}
        held = [asked]
        if self.shape.metric.query_sums:
            sums = Memory(self.device, 4 * len(queries) * self.shape.metric.query_sums)
            kernel = _plan.sums(self.shape, "query")
            task = Task(queries=asked.at, count=len(queries), out=sums.at)
            self.device.launch(kernel, task, -(-len(queries) // kernel.turn))
            found["query_sums"] = sums.at
            held.append(sums)
        return {**found, "held": held}


def _words(shape: _plan.Shape, queries: NDArray[Any]) -> NDArray[Any]:
    """Queries as kernels read them: whole vectors, with zeros behind the last element."""
    if shape.floats:
        words = np.zeros((len(queries), shape.words), np.float32)
        words[:, : shape.dim] = queries
        return words
    padded = np.zeros((len(queries), shape.pitch), np.uint8)
    padded[:, : shape.dim] = queries.view(np.uint8)
    return padded


def _at(memory: Memory | None) -> int:
    return 0 if memory is None else memory.at


def distances_of(keys: Keys, result: str) -> NDArray[np.float32]:
    """The distances of keys as float32, +inf where there is none."""
    near = (keys >> np.uint64(32)).astype(np.uint32)
    top = np.uint32(0x80000000)
    if result == "float":
        near ^= np.where(near >= top, top, np.uint32(0xFFFFFFFF))
        found = near.view(np.float32).copy()
    elif result == "int32_t":
        found = (near ^ top).view(np.int32).astype(np.float32)
    else:
        found = near.astype(np.float32)
    found[keys == NO_KEY] = np.inf
    return found
