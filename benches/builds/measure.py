"""Several builds of the library, measured against each other in one process.

Processes differ more from run to run than builds do, so all builds are loaded side by side and called in
turn, in random order, many times. What counts is CPU time of this thread, and ratios within a round.
"""

from __future__ import annotations

import importlib.util
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.machinery import ExtensionFileLoader
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from benches.data.sets import Dataset

K = 10


@dataclass(frozen=True)
class Library:
    """One compiled _native, beside others."""

    name: str
    path: Path
    ffi: Any
    lib: Any

    @classmethod
    def load(cls, name: str, path: Path) -> Library:
        # The last part of the name selects PyInit__native; the first keeps the modules apart.
        loader = ExtensionFileLoader(f"ruvgen_{name}._native", str(path))
        spec = importlib.util.spec_from_loader(loader.name, loader)
        assert spec is not None
        module = importlib.util.module_from_spec(spec)
        loader.exec_module(module)
        return cls(name, path, module.ffi, module.lib)

    @property
    def build(self) -> str:
        return self.text(self.lib.ruvgen_build())

    @property
    def metrics(self) -> list[str]:
        return [self.text(self.lib.ruvgen_metrics[i].name) for i in range(self.lib.RUVGEN_METRIC_COUNT)]

    @property
    def searched(self) -> list[str]:
        """Metrics of float32, which the data sets hold."""
        dtype, form = self.dtypes.index("f32"), self.forms.index("rows")
        return [name for i, name in enumerate(self.metrics) if self.lib.ruvgen_find(i, dtype, form, 1)]

    @property
    def forms(self) -> list[str]:
        return [self.text(self.lib.ruvgen_forms[i]) for i in range(self.lib.RUVGEN_FORM_COUNT)]

    @property
    def dtypes(self) -> list[str]:
        return [self.text(self.lib.ruvgen_dtypes[i].name) for i in range(self.lib.RUVGEN_DTYPE_COUNT)]

    @property
    def isa(self) -> str:
        return self.text(self.lib.ruvgen_isas[self.lib.ruvgen_isa_now()].name)

    def text(self, pointer: Any) -> str:
        return str(self.ffi.string(pointer).decode())


class Work(Protocol):
    """Something that every library does, writing to the same two result arrays."""

    @property
    def data(self) -> Dataset: ...
    @property
    def group(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def count(self) -> int:
        """Things that are done in a call."""
        ...

    @property
    def known(self) -> NDArray[np.int64] | None:
        """The right answer, if it is known."""
        ...

    @property
    def ids(self) -> NDArray[np.int64]: ...
    @property
    def distances(self) -> NDArray[np.float32]: ...
    @property
    def name(self) -> str: ...
    def call(self, library: Library) -> Callable[[], None]: ...


@dataclass(frozen=True)
class Case:
    """Exact search of one metric in one data set."""

    data: Dataset
    label: str  # the metric
    ids: NDArray[np.int64]
    distances: NDArray[np.float32]

    group = "exact search"

    @property
    def name(self) -> str:
        return f"{self.data.name}/{self.label}"

    @property
    def count(self) -> int:
        return len(self.data.test)

    @property
    def known(self) -> NDArray[np.int64] | None:
        return self.data.neighbors if self.label == "sqeuclidean" else None

    def call(self, library: Library) -> Callable[[], None]:
        """The search as a call without arguments: pointers are taken once, here."""

        def pointer(kind: str, array: NDArray[Any]) -> Any:
            return library.ffi.cast(kind, array.ctypes.data)

        base, queries = self.data.base, self.data.test
        search = library.lib.ruvgen_knn
        args = (
            library.metrics.index(self.label), library.dtypes.index("f32"),
            pointer("float *", base), base.strides[0], len(base),
            pointer("float *", queries), queries.strides[0], len(queries),
            self.data.dim, K, pointer("int64_t *", self.ids), pointer("float *", self.distances),
        )  # fmt: skip

        def run() -> None:
            if status := search(*args):
                raise RuntimeError(f"{library.name}, {self.name}: status {status}")

        return run


def cases(datasets: Sequence[Dataset], metrics: Sequence[str]) -> Iterator[Case]:
    for data in datasets:
        shape = len(data.test), K
        for metric in metrics:
            yield Case(data, metric, np.empty(shape, np.int64), np.empty(shape, np.float32))


def check(case: Work, calls: Mapping[str, Callable[[], None]]) -> None:
    """Raise RuntimeError unless all builds give the same bits and, where they are known, the right ones."""
    first: tuple[str, NDArray[np.int64], NDArray[np.float32]] | None = None
    for name, call in calls.items():
        call()
        if first is None:
            first = name, case.ids.copy(), case.distances.copy()
        elif not (np.array_equal(first[1], case.ids) and np.array_equal(first[2], case.distances)):
            raise RuntimeError(f"{case.name}: builds {first[0]} and {name} give different answers")
        known = case.known
        if known is not None and not np.array_equal(case.ids, known[:, :K]):
            recall = (
                np.mean([len(np.intersect1d(*pair)) for pair in zip(case.ids, known[:, :K], strict=True)]) / K
            )
            raise RuntimeError(f"{case.name}: build {name} has recall {recall:.4f}, not 1")


def measure(
    libraries: Sequence[Library], work: Sequence[Work], rounds: int, tell: Callable[[int], None]
) -> NDArray[np.float64]:
    """Seconds per call, as an array (case, library, round), after checking every answer."""
    calls = [{library.name: case.call(library) for library in libraries} for case in work]
    for case, by_name in zip(work, calls, strict=True):
        check(case, by_name)
    rng = np.random.default_rng(0)
    seconds = np.empty((len(work), len(libraries), rounds))
    for turn in range(rounds):
        for row, by_name in enumerate(calls):
            in_order = list(by_name.values())
            for column in rng.permutation(len(libraries)):
                start = time.thread_time_ns()
                in_order[column]()
                seconds[row, column, turn] = (time.thread_time_ns() - start) * 1e-9
        tell(turn + 1)
    return seconds
