"""Files, buffers and copies."""

from __future__ import annotations

import copy
import io
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Any, BinaryIO, Self

import numpy as np

from ruvgen import index as graph
from ruvgen.compat import _files

from ._keys import Several
from ._kinds import MetricKind, ScalarKind

Source = Any  # a path, or bytes


class Saved:
    """What an Index has to do with them."""

    _native: graph.Index
    _several: Several | None
    _lock: Any
    path: Any

    def __getstate__(self) -> dict[str, Any]:
        with self._lock:
            state = {name: value for name, value in vars(self).items() if name != "_lock"}
            if self._several is not None:  # keys and rows of the same moment
                state.update(_several=Several(self._several.owners), _native=copy.copy(self._native))
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state, _lock=threading.RLock())

    def save(self, path_or_buffer: Any = None, progress: Any = None) -> bytearray | None:
        """Write a file, atomically; without a path, and without `path`, returns its bytes."""
        path = self.path if path_or_buffer is None else path_or_buffer
        if path is None:
            return self._bytes()
        with _files.replacing(path) as file:
            self._write(file)
        return None

    def load(self, path_or_buffer: Source = None, progress: Any = None) -> None:
        """Read what save wrote, instead of what is there, options included; `view` does the same."""
        source = self.path if path_or_buffer is None else path_or_buffer
        if source is None:
            raise ValueError("path_or_buffer is required")
        with _opened(source) as (file, name):
            facts, (owners,), native = _files.read(
                file, "usearch", name, lambda file, _: graph.Index.load(file)
            )
        assert native is not None
        vars(self).update(
            _metric=MetricKind[facts["metric"]],
            _dtype=ScalarKind[facts["dtype"]],
            _links=facts["connectivity"],
            _multi=facts["multi"],
            _several=Several(owners.copy()) if facts["multi"] else None,
            _add=native.ef_construction,
            _ndim=native.dim,
            _native=native,
        )

    view = load

    @staticmethod
    def metadata(path_or_buffer: Source) -> dict[str, Any] | None:
        """What a file holds; None if there is none."""
        if not _is_buffer(path_or_buffer) and not os.path.exists(path_or_buffer):  # noqa: PTH110
            return None
        with _opened(path_or_buffer) as (file, name):
            facts = _files.facts_of(file, "usearch", name)
        return {
            "dimensions": facts["ndim"],
            "kind_metric": MetricKind[facts["metric"]],
            "kind_scalar": ScalarKind[facts["dtype"]],
            "count_present": facts["count"],
            "multi": facts["multi"],
        }

    @classmethod
    def restore(cls, path_or_buffer: Source, view: bool = False, **kwargs: Any) -> Self | None:
        """The index in a file; None if there is none."""
        facts = cls.metadata(path_or_buffer)
        if facts is None:
            return None
        made = cls(
            ndim=facts["dimensions"], metric=facts["kind_metric"], dtype=facts["kind_scalar"], **kwargs
        )  # type: ignore[call-arg]
        made.load(path_or_buffer)
        return made

    def copy(self) -> Self:
        """An independent index with the same rows."""
        return copy.deepcopy(self)

    def _bytes(self) -> bytearray:
        file = io.BytesIO()
        self._write(file)
        return bytearray(file.getbuffer())

    def _write(self, file: BinaryIO) -> None:
        of: Any = self
        facts = {
            "ndim": of.ndim,
            "metric": of.metric.name,
            "dtype": of.dtype.name,
            "connectivity": of.connectivity,
            "multi": of.multi,
            "count": len(of),
        }
        with self._lock if self._several is not None else nullcontext():
            owners = np.empty(0, np.int64) if self._several is None else self._several.owners
            _files.write(file, "usearch", facts, [owners], self._native)


def _is_buffer(source: Source) -> bool:
    return isinstance(source, (bytes, bytearray, memoryview, np.ndarray))


@contextmanager
def _opened(source: Source) -> Iterator[tuple[BinaryIO, str]]:
    if _is_buffer(source):
        yield io.BytesIO(memoryview(source)), "the data"
        return
    with open(os.fspath(source), "rb") as file:  # noqa: PTH123
        yield file, repr(source)
