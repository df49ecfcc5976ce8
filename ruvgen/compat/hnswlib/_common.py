"""What hnswlib's two kinds of index have in common."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Final, Generic, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ruvgen import flat
from ruvgen import index as graph
from ruvgen._lib import MAX_THREADS
from ruvgen._status import Path
from ruvgen.arguments import id_array
from ruvgen.arrays import plain
from ruvgen.compat import _files
from ruvgen.scalars import integer
from ruvgen.workers import cores

SPACES: Final = {"l2": "sqeuclidean", "ip": "dot", "cosine": "cosine"}
UNKNOWN: Final = "Label not found"
Filter = Callable[[int], object]
Native = TypeVar("Native", graph.Index, flat.FlatIndex)
Labels = NDArray[np.uint64]
Floats = NDArray[np.float32]


def label_array(ids: ArrayLike) -> NDArray[np.int64]:
    """Labels, one or several; also floats that are whole numbers."""
    labels = plain(ids, "ids")
    if labels.dtype.kind == "f" and (np.trunc(labels) == labels).all() and (np.abs(labels) < 2.0**63).all():
        labels = labels.astype(np.int64)
    return id_array(labels, "ids", scalar=True)


class Common(Generic[Native]):
    """What both kinds of index have; `num_threads` is the default of calls, 0 for one per core."""

    _KIND: str
    _native: Native | None = None
    _max = 0
    _next = 0  # the next default label

    def __init__(self, space: str, dim: int) -> None:
        if space not in SPACES:
            raise RuntimeError(f"Space name must be one of l2, ip, or cosine, not {space!r}")
        self._space, self._dim = space, integer("dim", dim, 1)
        self.num_threads = cores()
        self._lock = threading.RLock()

    def __repr__(self) -> str:
        return f"<{self._KIND}(space='{self._space}', dim={self._dim})>"

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in vars(self).items() if name != "_lock"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self._lock = threading.RLock()

    @property
    def space(self) -> str:
        """Its name."""
        return self._space

    @property
    def dim(self) -> int:
        """Elements of a vector."""
        return self._dim

    def set_num_threads(self, num_threads: int) -> None:
        """Set the default of calls."""
        self.num_threads = num_threads

    def get_max_elements(self) -> int:
        """How many vectors there can be."""
        return self._max

    def get_current_count(self) -> int:
        """How many vectors there are, those marked as deleted included."""
        return 0 if self._native is None else len(self._native)

    def knn_query(
        self, data: ArrayLike, k: int = 1, num_threads: int = -1, filter: Filter | None = None
    ) -> tuple[Labels, Floats]:
        """The k nearest to each row of data: labels uint64 (m, k) and distances float32 (m, k).

        filter: a function of a label, which is called once for each label of the index. Raises RuntimeError
        if fewer than k are found.
        """
        native, rows = self._ready(), self._rows(data)
        chosen = None
        if filter is not None:
            ids = self._living()
            chosen = ids[np.fromiter(map(filter, ids.tolist()), np.bool_, len(ids))]
        # A single row goes as a vector, which takes less time per call.
        labels, distances = native.search(
            rows[0] if len(rows) == 1 else rows,
            k,
            threads=self._threads(num_threads, len(rows)),
            filter=chosen,
        )
        labels, distances = labels.reshape(-1, k), distances.reshape(-1, k)
        if len(labels) and labels[:, -1].min() < 0:
            raise RuntimeError(
                "Cannot return the results in a contiguous 2D array. Probably ef or M is too small: "
                f"k is {k}, and there are {len(native) if chosen is None else len(chosen)} vectors to return"
            )
        if self._space == "ip":
            distances += 1
        return labels.view(np.uint64), distances

    def _living(self) -> NDArray[np.int64]:
        """Labels of what searches may return."""
        ids: NDArray[np.int64] = self._ready().ids
        return ids

    def save_index(self, path_to_index: Path) -> None:
        """Write a file, atomically; hnswlib does not read it, nor this its files."""
        with self._lock, _files.replacing(path_to_index) as file:  # type: ignore[arg-type]
            _files.write(file, "hnswlib", self._facts(), self._arrays(), self._ready())

    def _load(self, path: Path, cls: type[Native]) -> tuple[_files.Facts, list[NDArray[Any]], Native]:
        try:
            with open(path, "rb") as file:  # noqa: PTH123 - which has no paths of bytes
                facts, arrays, native = _files.read(
                    file, "hnswlib", repr(path), lambda file, _: cls.load(file)
                )
        except (OSError, ValueError) as error:
            raise RuntimeError(f"Cannot load the index: {error}") from error
        assert native is not None
        if (facts["space"], native.dim) != (self._space, self._dim):
            raise RuntimeError(
                f"{path!r} is of space {facts['space']!r} and dimension {native.dim}, not of "
                f"{self._space!r} and {self._dim}"
            )
        return facts, arrays, native

    def _facts(self) -> _files.Facts:
        return {"space": self._space, "max": self._max}

    def _arrays(self) -> list[NDArray[Any]]:
        return []

    def _ready(self) -> Native:
        if self._native is None:
            raise RuntimeError("The index is not initiated: call init_index or load_index first")
        return self._native

    def _begin(self, max_elements: int) -> None:
        if self._native is not None:
            raise RuntimeError("The index is already initiated.")
        self._max, self._next = integer("max_elements", max_elements, 0), 0

    def _threads(self, asked: int, rows: int) -> int:
        count = min(asked if asked > 0 else self.num_threads, MAX_THREADS)
        if count <= 0:
            count = cores()
        return 1 if rows <= 4 * count else count

    def _rows(self, data: ArrayLike) -> NDArray[Any]:
        rows = plain(data, "data")
        if rows.ndim not in (1, 2):
            raise RuntimeError(
                f"Input vector data wrong shape. Number of dimensions {rows.ndim}. "
                "Data must be a 1D or 2D array."
            )
        rows = np.atleast_2d(rows)
        if rows.shape[1] != self._dim:
            raise RuntimeError(f"Wrong dimensionality of the vectors: {rows.shape[1]}, not {self._dim}")
        return rows

    def _given(self, data: ArrayLike, ids: ArrayLike | None) -> tuple[NDArray[Any], NDArray[np.int64]]:
        """Rows and their labels; of a label given twice the last row."""
        rows = self._rows(data)
        if ids is None:
            return rows, np.arange(self._next, self._next + len(rows))
        labels = np.atleast_1d(label_array(ids))
        if len(labels) != len(rows):
            raise RuntimeError(
                f"The input label shape {labels.shape} does not match the input data vector shape "
                f"{rows.shape}"
            )
        last = len(labels) - 1 - np.unique(labels[::-1], return_index=True)[1]
        if len(last) < len(labels):
            last.sort()
            return rows[last], labels[last]
        return rows, labels
