"""The C library; only this module imports _native. Passes arrays as pointers, raises statuses as errors."""

from __future__ import annotations

import importlib.util
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from importlib.machinery import ExtensionFileLoader
from itertools import repeat
from math import inf
from types import ModuleType
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from .rounding import STORED
from .scalars import integer, is_integer, known, shown
from .scalars import number as real

try:
    from ._native import ffi as ffi  # noqa: PLC0414  the wrappers of the C library use it too
    from ._native import lib as lib  # noqa: PLC0414
except ImportError as error:  # pragma: no cover
    if error.name != f"{__package__}._native":
        raise
    raise ImportError(
        "ruvgen's compiled part is missing: this is its source tree. Run `pip install .` there, "
        "and start Python elsewhere."
    ) from None

MAX_DIM: Final = 65_536
MAX_THREADS: Final = int(lib.RUVGEN_THREADS_MAX)
MAX_BYTES: Final = sys.maxsize
SLICE: Final = 50_000_000  # nanoseconds of a long call after which Python handles signals
PAIRED: Final = 1 << 27  # elements of rows that are compared one by one, after which it does so, too
SLOWER: Final = int(lib.RUVGEN_FORMULA_SLOWER)  # formulas in plain C, for which there are fewer


def _load_fast() -> ModuleType:
    """The second module in the same shared library as _native."""
    from . import _native

    loader = ExtensionFileLoader(f"{__package__}._fast", str(_native.__file__))
    spec = importlib.util.spec_from_loader(loader.name, loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


def _text(pointer: Any) -> str:
    raw = ffi.string(pointer)
    assert isinstance(raw, bytes)
    return raw.decode()


def _names(array: Any, count: int) -> dict[str, int]:
    return {_text(array[i]): i for i in range(count)}


_fast = _load_fast()
searcher, queue_put, queue_take = _fast.searcher, _fast.queue_put, _fast.queue_take
PACK_ABI: Final = int(lib.RUVGEN_PACK_ABI)
LIBRARY: Final = lib.ruvgen_library_stats()  # statistics of the whole library

ISAS: Final = {_text(lib.ruvgen_isas[i].name): i for i in range(lib.RUVGEN_ISA_COUNT)}
METRICS: Final = {_text(lib.ruvgen_metrics[i].name): i for i in range(lib.RUVGEN_METRIC_COUNT)}
ALIASES: Final = {
    alias: name for name, i in METRICS.items() for alias in _text(lib.ruvgen_metrics[i].aliases).split()
} | {"pnorm": "minkowski", "sorensen": "dice", "sorensendice": "dice"}
DERIVED: Final = (  # metrics of pairs, cdist, knn and radius alone; see derived.py
    "minkowski", "seuclidean", "correlation", "jensenshannon", "haversine", "dice", "russellrao",
)  # fmt: skip
BETWEEN: Final = str.maketrans("", "", "_- ")  # what names of metrics may have between words
DTYPES: Final = {_text(lib.ruvgen_dtypes[i].name): i for i in range(lib.RUVGEN_DTYPE_COUNT)}
RESULTS: Final = tuple(np.dtype(name) for name in ("f4", "i4", "u4", "f8"))  # as enum ruvgen_result
# What arrays of rows of each type hold: NumPy has no bfloat16, and no bits. "f64" computes float32 so.
ELEMENTS: Final[dict[str, np.dtype[Any]]] = {
    name: np.dtype(stored) for name, stored in {**STORED, "f64": np.float32, "b1": np.uint8}.items()
}
# And arrays of queries for them, where many rows meet one query.
QUERIES: Final = {
    **ELEMENTS, **dict.fromkeys(("f16", "bf16"), np.dtype(np.float32)), "f64": np.dtype(np.float64)
}  # fmt: skip
CODECS: Final = {_text(lib.ruvgen_codec_infos[i].name): i for i in range(lib.RUVGEN_CODEC_COUNT)}
FORMS: Final = _names(lib.ruvgen_forms, lib.RUVGEN_FORM_COUNT)
FEATURES: Final = tuple(_names(lib.ruvgen_features, lib.RUVGEN_CPU_COUNT))


def number(kind: str, name: object, table: dict[str, int], aliases: Iterable[str] = ()) -> int:
    """The number of a name, or ValueError with all valid names."""
    return table[known(kind, name, table, aliases)]


def metric_name(metric: Any) -> Any:
    """The name of a metric for its name or an alias, as people write them; anything else as it is.

    Capitals, what stands between words, and "distance" at the end do not matter.
    """
    if not isinstance(metric, str) or metric in METRICS:
        return metric
    word = metric.lower().translate(BETWEEN).removesuffix("distance")
    return word if word in METRICS or word in DERIVED else ALIASES.get(word, metric)


def metric_number(metric: object, dtype: str | None = None) -> int:
    """The number of a metric that has kernels, by its name or an alias; errors list those of `dtype`."""
    name = metric_name(metric)
    if isinstance(name, str) and name in DERIVED:
        takes = [each for each, i in METRICS.items() if dtype is None or result(i, dtype, 1) is not None]
        raise ValueError(
            f"{name} is a metric of pairs, cdist, knn and radius alone; this takes {', '.join(takes)}"
        )
    return number("metric", name, METRICS, ALIASES)


def any_metric(metric: object) -> str:
    """The name of a metric, be it derived or not, by its name or an alias."""
    return known("metric", metric_name(metric), (*METRICS, *DERIVED), ALIASES)


def features() -> tuple[str, ...]:
    """The CPU's features, of those that some kernel needs."""
    return _feature_names(lib.ruvgen_cpu())


def isa_missing(isa: int) -> tuple[str, ...]:
    """The features that this CPU lacks for an ISA."""
    return _feature_names(lib.ruvgen_isas[isa].needs & ~lib.ruvgen_cpu())


def _feature_names(mask: int) -> tuple[str, ...]:
    return tuple(name for bit, name in enumerate(FEATURES) if mask >> bit & 1)


def isa_now() -> int:
    """The best ISA in use."""
    return int(lib.ruvgen_isa_now())


def force(isa: int) -> None:
    """Use no ISA above this one; -1 lifts the limit."""
    _check(lib.ruvgen_force(isa))


def find(metric: str, dtype: str, form: str, dim: object) -> str:
    """The symbol of the kernel that serves a contract."""
    size = integer("dim", dim, 1, MAX_DIM)
    row = lib.ruvgen_find(
        metric_number(metric), number("dtype", dtype, DTYPES), number("form", form, FORMS), size
    )
    if row == ffi.NULL:
        raise ValueError(f"there are no kernels for {metric!r} on {dtype!r} in the form {form!r}")
    return _text(row.symbol)


def result(metric: int, dtype: str, dim: int, form: str = "rows") -> np.dtype[Any] | None:
    """The result type of the kernels of a form; None if there are no such kernels."""
    row = lib.ruvgen_find(metric, DTYPES[dtype], FORMS[form], dim)
    return None if row == ffi.NULL else RESULTS[row.result]


def rows() -> list[str]:
    """The symbols of all kernels: those of this build, best first, then those of packs."""
    symbols: list[str] = []
    while (row := lib.ruvgen_row_at(len(symbols))) != ffi.NULL:
        symbols.append(_text(row.symbol))
    return symbols


def spec() -> str:
    """A digest of everything that determines the kernels."""
    return _text(lib.ruvgen_spec)


def add_pack(address: int) -> None:
    """Let dispatch find the rows of a kernel pack, which stays open."""
    status = lib.ruvgen_pack_add(ffi.cast("ruvgen_kernel_pack *", address))
    if status == lib.RUVGEN_E_UNSUPPORTED:
        raise ValueError("made for another version of ruvgen; generate it again")
    if status:
        raise ValueError(f"{lib.RUVGEN_PACKS_MAX} kernel packs are in use, as many as can be; remove some")


def build() -> str:
    """Compiler and build options."""
    return _text(lib.ruvgen_build())


def pair(metric: str, sign: int, bits: bool, fallback: Callable[..., float]) -> Callable[..., float]:
    """The C function of two vectors for a metric, times sign; arguments without a kernel go to fallback.

    bits: uint16 is taken as bfloat16.
    """
    function: Callable[..., float] = _fast.bind(METRICS[metric], sign, bits, fallback)
    return function


def pairs(metric: int, dtype: str, x: NDArray[Any], y: NDArray[Any], sign: int, out: NDArray[Any]) -> None:
    """Distances of rows x[i], y[i], times sign, into out (n,); an array with a single row repeats it."""
    dim, x_stride, y_stride = y.shape[1], _stride(x), _stride(y)
    _check_queries(metric, x, ELEMENTS[dtype], dim)
    check_rows(y, ELEMENTS[dtype], dim)
    step = max(1, (PAIRED if metric < len(METRICS) else PAIRED // SLOWER) // dim)
    for first in range(0, len(out), step):
        count = min(step, len(out) - first)
        _check(
            lib.ruvgen_pairs(
                metric, DTYPES[dtype], _data(x) + first * x_stride, x_stride, _data(y) + first * y_stride,
                y_stride, count, dim, sign, _data(out[first:]),
            )
        )  # fmt: skip


def cdist(metric: int, dtype: str, x: NDArray[Any], y: NDArray[Any], out: NDArray[Any], threads: int) -> None:
    """Distances of all pairs of rows into out; arrays already checked."""
    _check_queries(metric, x, QUERIES[dtype], y.shape[1])
    check_rows(y, ELEMENTS[dtype], y.shape[1])
    _run(
        lib.ruvgen_cdist_start, threads,
        metric, DTYPES[dtype], _data(x), _stride(x), len(x), _data(y), _stride(y), len(y), y.shape[1],
        _data(out), _stride(out),
    )  # fmt: skip


def knn(
    metric: int, dtype: str, base: NDArray[Any], queries: NDArray[Any], k: int, threads: int
) -> tuple[NDArray[np.int64], NDArray[Any]]:
    """Exact nearest neighbours; arrays already checked."""
    check_rows(base, ELEMENTS[dtype], base.shape[1])
    _check_queries(metric, queries, QUERIES[dtype], base.shape[1])
    shape = len(queries), k
    ids, distances = np.empty(shape, np.int64), np.empty(shape, "f8" if dtype == "double" else "f4")
    start = time.monotonic_ns()
    _run(
        lib.ruvgen_knn_start, threads,
        metric, DTYPES[dtype], _data(base), _stride(base), len(base), _data(queries), _stride(queries),
        len(queries), base.shape[1], k, ffi.cast("int64_t *", _data(ids)),
        _data(distances),
    )  # fmt: skip
    lib.ruvgen_stats_queries(LIBRARY, len(queries), time.monotonic_ns() - start)
    return ids, distances


def radius(
    metric: int, dtype: str, base: NDArray[Any], queries: NDArray[Any], radii: NDArray[np.float64],
    threads: int, hits: Any,
) -> None:  # fmt: skip
    """All rows within a radius per query, into hits; arrays already checked."""
    check_rows(base, ELEMENTS[dtype], base.shape[1])
    _check_queries(metric, queries, QUERIES[dtype], base.shape[1])
    start = time.monotonic_ns()
    _run(
        lib.ruvgen_radius_start, threads,
        metric, DTYPES[dtype], _data(base), _stride(base), len(base), _data(queries), _stride(queries),
        len(queries), base.shape[1], ffi.cast("double *", _data(radii)), hits,
    )  # fmt: skip
    lib.ruvgen_stats_queries(LIBRARY, len(queries), time.monotonic_ns() - start)


def _run(start: Callable[..., int], threads: int, *arguments: object) -> None:
    """Run a call in time slices, between which Python handles signals, so that Ctrl-C ends it."""
    status = start(ffi.NULL, threads, *arguments)  # short calls are finished now
    if status == lib.RUVGEN_BUSY:
        call = ffi.new("ruvgen_call *")
        try:  # entered before the call holds anything; closing an empty call does nothing
            status = start(call, threads, *arguments)
            while status == lib.RUVGEN_BUSY:
                status = lib.ruvgen_call_run(call, SLICE)
        finally:
            lib.ruvgen_call_close(call)
    if status == lib.RUVGEN_E_FORKED:  # a signal handler forked: this is the child, without the threads
        _run(start, threads, *arguments)
    else:
        _check(status)


def arena_open(chunk: int, where: int, huge: bool) -> Any:
    """A new arena, which is released with the last reference to it."""
    arena = ffi.gc(ffi.new("ruvgen_arena *"), lib.ruvgen_arena_release)
    _check(lib.ruvgen_arena_open(arena, chunk, where, huge))
    return arena


def arena_take(arena: Any, nbytes: int, align: int, gone: Callable[[Any], None]) -> memoryview:
    """A piece of an arena; `gone` is called when the last view of it is collected."""
    fits = nbytes + align <= MAX_BYTES
    piece = lib.ruvgen_arena_take(arena, nbytes, align) if fits else ffi.NULL
    if piece == ffi.NULL:
        raise MemoryError(f"no memory for {shown(nbytes)} bytes aligned to {shown(align)}")
    return memoryview(ffi.buffer(ffi.gc(ffi.cast("char *", piece), gone), nbytes))


def arena_mark(arena: Any) -> Any:
    """The state of an arena."""
    return lib.ruvgen_arena_mark(arena)


def arena_rewind(arena: Any, mark: Any) -> None:
    """Go back to a state, unless the arena has since been rewound to before it."""
    _check(lib.ruvgen_arena_rewind(arena, mark))


def numa_place(numa: object) -> int:
    """The number that the C library uses for a placement of pages."""
    if numa is None or (isinstance(numa, str) and numa == "interleave"):
        return int(lib.RUVGEN_FIRST_TOUCH if numa is None else lib.RUVGEN_INTERLEAVE)
    node = int(numa) if is_integer(numa) else -1  # type: ignore[call-overload]
    if 0 <= node < lib.RUVGEN_NODES_MAX and lib.ruvgen_numa_has(node):
        return int(node)
    raise ValueError(f"numa is {shown(numa)}, not None, 'interleave' or a node of this machine")


def pin_workers(cpus: list[int]) -> None:
    """Pin workers to these cores in turn; an empty list lets them run anywhere."""
    status = lib.ruvgen_workers_pin(cpus, len(cpus)) if all(0 <= cpu < 1 << 31 for cpu in cpus) else None
    if status is None or status == lib.RUVGEN_E_ARGUMENT:
        raise ValueError(
            f"cpus is {shown(cpus)}: more than {MAX_THREADS}, or some that this process may not use"
        )
    if status == lib.RUVGEN_E_UNSUPPORTED:
        raise RuntimeError("this system does not pin threads to cores")


def place(kind: str) -> Any:
    """A place where the C library stores a new object, which is closed with the last reference to the place.

    It is made first, so that a signal right after opening the object cannot leak it.
    """
    return ffi.gc(ffi.new(f"ruvgen_{kind} **"), getattr(lib, f"ruvgen_{kind}_let_go"))


def opened(kind: str, *arguments: object) -> Any:
    """Open a new object and return its place."""
    made = place(kind)
    _check(getattr(lib, f"ruvgen_{kind}_open")(made, *arguments))
    return made


def slices(timeout: float | None) -> Iterator[int]:
    """Nanoseconds of the calls that make up a wait; signals are handled between them. None waits for ever."""
    if timeout is None:
        yield from repeat(SLICE)
        return
    left = real("timeout", timeout, 0, inf)
    end = time.monotonic() + left
    while left * 1e9 > SLICE:
        yield SLICE
        left = end - time.monotonic()
    yield max(0, round(left * 1e9))


def check_rows(rows: NDArray[Any], dtype: np.dtype[Any], dim: int) -> None:
    """Refuse rows that C would read as something else than they are: memory beyond them, or garbage.

    Callers convert what users give, so that an error here is one of this library. Raises TypeError for
    another element type, ValueError for another length, or elements that do not touch.
    """
    if rows.dtype != dtype:
        raise TypeError(f"internal error: rows are {rows.dtype}, and are to be read as {dtype}")
    if rows.shape[-1] != dim or (rows.strides[-1] != rows.itemsize and dim > 1 and rows.size):
        raise ValueError(
            f"internal error: rows are {rows.shape} with strides {rows.strides}, and are to be read as "
            f"{dim} elements that touch"
        )


def _check_queries(metric: int, queries: NDArray[Any], dtype: np.dtype[Any], dim: int) -> None:
    """The same of queries; those of formulas are float64, and end with the parameters of the metric."""
    if metric < len(METRICS):
        check_rows(queries, dtype, dim)
    else:
        parameters = {lib.RUVGEN_MINKOWSKI: 1, lib.RUVGEN_WEIGHTED: dim}.get(metric, 0)
        check_rows(queries, ELEMENTS["double"], dim + parameters)


def _data(array: NDArray[Any]) -> Any:
    return ffi.cast("void *", _fast.address(array))


def _stride(array: NDArray[Any]) -> int:
    """Bytes from row to row; the stride of a single row is arbitrary, even negative."""
    return array.strides[0] if len(array) > 1 else 0


def _check(status: int) -> None:
    if status == lib.RUVGEN_E_MEMORY:
        raise MemoryError
    if status != lib.RUVGEN_OK:
        raise RuntimeError(
            f"internal error {status}; please report it with the output of `python -m ruvgen info`"
        )
