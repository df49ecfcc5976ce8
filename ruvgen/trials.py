"""Measures kernels on this machine: in turn, in C loops, on rows in near caches and in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import count
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from . import _kernels
from ._kernels import CHOSEN, Kernel
from ._lib import ffi
from .choosing import Case

LINE: Final = 64
LIST: Final = 32  # rows of a gather: the links of a node
LISTS: Final = 4096  # random ones
REGION: Final = 1 << 20
HOPELESS: Final = 1.5  # times the default's time: slower kernels are dropped
TRIES: Final = 5  # before the first round; the best one counts
# Dimensions between those that have their own kernels.
OTHERS: Final = (3, 8, 17, 33, 50, 80, 113, 160, 233, 333, 450, 640, 850, 1000, 1280, 1777, 2500, 4096)
# The content of an element type, if it differs from the type's name.
CONTENT: Final = {"f64": "f32", "i8": "bytes", "u8": "bytes", "sq8": "bytes", "sq4": "bytes", "b1": "bytes"}
QUICK: Final = (16, 64, 100, 128, 333, 768, 1536)


_turn = count()  # counts the memory regions used by measurements


class Place(NamedTuple):
    """Where rows are: the bytes they span, and their offset in a cache line (16 for large NumPy arrays)."""

    name: str
    bytes: int
    offset: int = 0


# For a pair, the bytes count only the second vector.
PLACES: Final = {
    "pair": (Place("L1", 0), Place("L1 unaligned", 0, 16)),
    "rows": (Place("L1", 1 << 14), Place("L2 unaligned", 1 << 18, 16)),
    "gather": (Place("L2", 1 << 18), Place("memory", 1 << 27)),
}


@dataclass(frozen=True)
class Effort:
    """How much to measure."""

    dims: tuple[int, ...]  # empty: all
    rounds: int
    window: float  # nanoseconds of one measurement


FULL: Final = Effort((), 21, 100_000.0)
BRIEF: Final = Effort(QUICK, 11, 50_000.0)


def cases(effort: Effort) -> Iterator[tuple[Case, str, tuple[str, ...]]]:
    """Every case with kernels of at least two of this CPU's instruction sets; its default, and these sets."""
    contracts = [contract for contract in _kernels.kernels() if contract.form in CHOSEN]
    for contract in sorted(contracts, key=lambda one: (CONTENT.get(one.dtype, one.dtype), one)):
        known = _kernels.kernels()[contract]
        own = {kernel.dim for kernel in known if kernel.dim}
        for dim in effort.dims or sorted(own | set(OTHERS)):
            isas = tuple(_kernels.tiers(contract, dim))
            if len(isas) > 1:
                yield Case(contract, dim), _kernels.chosen(contract, dim).isa, isas


def measure(
    case: Case, isas: Sequence[str], default: str, effort: Effort
) -> dict[str, dict[str, list[float]]]:
    """Nanoseconds of every round, by place and instruction set, without those that are hopeless anywhere."""
    tiers = _kernels.tiers(case.contract, case.dim)
    kernels = [tiers[isa] for isa in (default, *(isa for isa in isas if isa != default))]
    found = {}
    for place in PLACES[case.contract.form]:
        found[place.name] = _by_turns(_Field(case, place), kernels, effort)
        kernels = [kernel for kernel in kernels if kernel.isa in found[place.name]]
    return {place: {kernel.isa: taken[kernel.isa] for kernel in kernels} for place, taken in found.items()}


class _Field:
    """The operands of a case's kernels, the same for all of them, with rows in one place."""

    def __init__(self, case: Case, place: Place) -> None:
        x_type, y_type = _kernels.operands(case.contract.dtype, case.contract.form)
        dim = _kernels.whole_blocks(y_type, case.dim)
        row = _kernels.row_bytes(y_type, case.dim)
        stride = -(-row // LINE) * LINE if case.contract.form == "gather" else row
        rows = max(1, place.bytes // stride)
        some = {"pair": 1, "gather": LIST}.get(case.contract.form, rows)
        self._ids = _ids(rows)
        self._lists = 0  # lists used so far: rows in memory should not be those of the previous call
        self._out = np.empty(some, np.float64)  # of which most results take half
        self._trial = ffi.new("ruvgen_trial *", {"stride": stride, "count": some, "dim": dim})
        self._trial.x = _at(_content(CONTENT.get(x_type, x_type)), "void *")
        memory = _rows(CONTENT.get(y_type, y_type))
        regions = max(1, (memory.size - rows * stride) // REGION)  # pages differ in speed
        self._trial.base = _at(memory[next(_turn) % regions * REGION + place.offset :], "void *")
        self._trial.out = _at(self._out, "void *")

    def __call__(self, kernel: Kernel, repeats: int) -> float:
        """Nanoseconds per call."""
        first = self._lists % (LISTS // 2)
        self._lists += repeats
        self._trial.row = kernel.row
        self._trial.ids = _at(self._ids[first * LIST :], "uint32_t *")
        self._trial.lists = LISTS - first
        return _kernels.nanoseconds(self._trial, repeats)


def _by_turns(field: _Field, kernels: Sequence[Kernel], effort: Effort) -> dict[str, list[float]]:
    """Rounds that measure each kernel in turn, after one call that warms the cache."""
    once: dict[str, float] = {}
    for kernel in kernels:
        some = max(1, int(effort.window / TRIES / max(1.0, field(kernel, 1))))
        once[kernel.isa] = max(0.1, min(field(kernel, some) for _ in range(TRIES)))
    limit = HOPELESS * once[kernels[0].isa]
    left = [kernel for kernel in kernels if once[kernel.isa] <= limit]
    times: dict[str, list[float]] = {kernel.isa: [] for kernel in left}
    for turn in range(effort.rounds):
        for kernel in left if turn % 2 else reversed(left):
            field(kernel, 1)
            times[kernel.isa].append(field(kernel, max(1, round(effort.window / once[kernel.isa]))))
    return times


@cache
def _content(name: str) -> NDArray[np.uint8]:
    """Some MB of normally distributed elements, or of random bytes."""
    rng = np.random.default_rng(0)
    floats = rng.standard_normal(1 << 20).astype(np.float32)
    found: dict[str, Callable[[], NDArray[Any]]] = {
        "f32": lambda: floats,
        "double": lambda: floats.astype(np.float64),
        "f16": lambda: floats.astype(np.float16),
        "bf16": lambda: (floats.view(np.uint32) >> 16).astype(np.uint16),
        "bytes": lambda: rng.integers(0, 256, 1 << 22, np.uint8),
    }
    content = found[name]().view(np.uint8)
    return _paged(content, content.size)


@lru_cache(maxsize=1)
def _rows(name: str) -> NDArray[np.uint8]:
    """Memory for the largest place, and some more."""
    size = max(place.bytes for places in PLACES.values() for place in places) + (1 << 20)
    return _paged(_content(name), size)


def _paged(content: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    """`size` bytes of repeated content, from the start of a page."""
    room = np.empty(size + 4096, np.uint8)
    room = room[-room.ctypes.data % 4096 :][:size]
    room[:] = np.resize(content, size)
    return room


@cache
def _ids(rows: int) -> NDArray[np.uint32]:
    return np.random.default_rng(rows).integers(0, rows, LISTS * LIST, np.uint32)


def _at(array: NDArray[Any], kind: str) -> Any:
    return ffi.cast(kind, array.ctypes.data)
