"""Work on the graph index for comparing builds: each has the same index in every library, from a file."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benches.data.sets import Dataset

from .measure import K, Library

EF = 64
INSERTED, SINGLE = 100, 50  # rows and queries of a call that does them one after the other
OPTIONS = {"degree": 32, "ef_construction": 100, "passes": 1, "keep_raw": 1, "alpha": 1.1}


class Handle:
    """An index in one library; whatever fails raises RuntimeError."""

    def __init__(self, library: Library) -> None:
        self.library, self.ffi, self.lib = library, library.ffi, library.lib
        self._bad, self._done = self.ffi.new("size_t *"), self.ffi.new("size_t *")
        self._made = self.ffi.new("ruvgen_index **")
        # Older libraries, which new ones are compared with, have no owners.
        owned = "ruvgen_index_owner" in self.ffi.list_types()[0]
        self._owner = (self.ffi.new("ruvgen_index_owner *"),) if owned else ()

    def _must(self, status: int) -> None:
        if status:
            raise RuntimeError(f"{self.library.name}: status {status}")

    def _at(self, kind: str, array: NDArray[Any]) -> Any:
        return self.ffi.cast(kind, array.ctypes.data)

    def open(self, dim: int) -> Handle:
        """Empty."""
        options = self.ffi.new("ruvgen_index_options *", {"dim": dim, **OPTIONS})
        options.metric = self.library.metrics.index("sqeuclidean")
        self._must(self.lib.ruvgen_index_open(options, self._made))
        self.index = self.ffi.gc(self._made[0], self.lib.ruvgen_index_close)
        return self

    def load(self, path: Path) -> Handle:
        """As another saved it."""
        self._must(self.lib.ruvgen_index_load(str(path).encode(), 0, 1, self._made))
        self.index = self.ffi.gc(self._made[0], self.lib.ruvgen_index_close)
        return self

    def save(self, path: Path) -> None:
        self._must(self.lib.ruvgen_index_save(self.index, str(path).encode()))

    def insert(self, rows: NDArray[np.float32], ids: NDArray[np.int64]) -> None:
        """Add rows on one thread, or replace those that are there."""
        self._must(
            self.lib.ruvgen_index_begin(
                self.index, *self._owner, self._at("float *", rows), rows.strides[0], len(rows),
                self._at("int64_t *", ids), 1, 1, self._bad,
            )
        )  # fmt: skip
        self._done[0] = 0
        while self._done[0] < len(rows):
            self._must(self.lib.ruvgen_index_step(self.index, self._done))
        self.lib.ruvgen_index_end(self.index, *self._owner, 1)

    def remove(self, ids: NDArray[np.int64]) -> None:
        self._must(
            self.lib.ruvgen_index_remove(self.index, self._at("int64_t *", ids), len(ids), 1, self._bad)
        )

    def search(
        self, queries: NDArray[np.float32], ids: NDArray[np.int64], distances: NDArray[np.float32]
    ) -> None:
        """The K nearest of each, on one thread."""
        batch = self.ffi.new("ruvgen_batch *", {"k": K, "ef": EF, "threads": 1, "m": len(queries)})
        batch.queries, batch.stride = self._at("float *", queries), queries.strides[0]
        batch.ids, batch.distances = self._at("int64_t *", ids), self._at("float *", distances)
        self._must(self.lib.ruvgen_index_search(self.index, batch))


def batch(handle: Handle, case: IndexCase) -> None:
    handle.search(case.data.test, case.ids, case.distances)


def single(handle: Handle, case: IndexCase) -> None:
    for i in range(SINGLE):
        handle.search(case.data.test[i : i + 1], case.ids[i], case.distances[i])


def insert(handle: Handle, case: IndexCase) -> None:
    """As many rows into an index of half the set, and out again."""
    ids = np.arange(INSERTED) + len(case.data.base)
    handle.insert(case.data.test[:INSERTED], ids)
    handle.remove(ids)


def mixed(handle: Handle, case: IndexCase) -> None:
    """For every four queries a row is replaced; one row goes and comes in each call."""
    one = np.array([len(case.data.base)])
    for i in range(0, SINGLE, 4):
        handle.search(case.data.test[i : i + 4], case.ids[i : i + 4], case.distances[i : i + 4])
        handle.insert(case.data.test[i : i + 1], one)
    handle.remove(one)


# What is done, and how many things that are; 0: as many as there are queries.
KINDS: dict[str, tuple[Callable[[Handle, IndexCase], None], int]] = {
    "index batch": (batch, 0),
    "index single": (single, SINGLE),
    "index insert": (insert, INSERTED),
    "index mixed": (mixed, SINGLE),
}


@dataclass(frozen=True)
class IndexCase:
    """One kind of work on the index of one data set; its changes are taken back within a call."""

    data: Dataset
    label: str
    file: Path
    ids: NDArray[np.int64]
    distances: NDArray[np.float32]

    group = "graph index"
    known = None

    @property
    def name(self) -> str:
        return f"{self.data.name}/{self.label}"

    @property
    def count(self) -> int:
        return KINDS[self.label][1] or len(self.data.test)

    def call(self, library: Library) -> Callable[[], None]:
        """The work as a call without arguments, on an index of its own."""
        handle, work = Handle(library).load(self.file), KINDS[self.label][0]
        return lambda: work(handle, self)


def index_cases(datasets: Sequence[Dataset], library: Library, folder: Path) -> Iterator[IndexCase]:
    """Every kind of work on every set, of which `library` makes the index."""
    for data in datasets:
        file = folder / data.name
        handle = Handle(library).open(data.dim)
        handle.insert(data.base, np.arange(len(data.base)))
        handle.save(file)
        for label in KINDS:
            shape = len(data.test), K
            yield IndexCase(data, label, file, np.zeros(shape, np.int64), np.zeros(shape, np.float32))


def scratch_folder() -> tempfile.TemporaryDirectory[str]:
    """Where index files are for as long as they are needed."""
    return tempfile.TemporaryDirectory(prefix="ruvgen-")
