"""The C library: the only importer of _native. Arrays to pointers, error codes to exceptions."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from importlib.machinery import ExtensionFileLoader
from types import ModuleType
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

try:
    from ._native import ffi, lib
except ImportError as error:  # pragma: no cover
    if error.name != f"{__package__}._native":
        raise
    raise ImportError(
        "ruvgen's compiled part is missing: this is its source tree. Run `pip install .` there, "
        "and start Python elsewhere."
    ) from None

MAX_DIM: Final = 65_536


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

ISAS: Final = {_text(lib.ruvgen_isas[i].name): i for i in range(lib.RUVGEN_ISA_COUNT)}
METRICS: Final = {_text(lib.ruvgen_metrics[i].name): i for i in range(lib.RUVGEN_METRIC_COUNT)}
ALIASES: Final = {
    alias: name for name, i in METRICS.items() for alias in _text(lib.ruvgen_metrics[i].aliases).split()
}
DTYPES: Final = _names(lib.ruvgen_dtypes, lib.RUVGEN_DTYPE_COUNT)
FORMS: Final = _names(lib.ruvgen_forms, lib.RUVGEN_FORM_COUNT)
FEATURES: Final = tuple(_names(lib.ruvgen_features, lib.RUVGEN_CPU_COUNT))


def number(kind: str, name: object, table: dict[str, int]) -> int:
    """The number of a name, or ValueError listing the names there are."""
    if isinstance(name, str) and name in table:
        return table[name]
    raise ValueError(f"unknown {kind} {name!r}; known are {', '.join(table)}")


def metric_number(metric: object) -> int:
    """The number of a metric by its name or an alias."""
    return number("metric", ALIASES.get(metric, metric) if isinstance(metric, str) else metric, METRICS)


def features() -> tuple[str, ...]:
    """The CPU's features among those that some kernel needs."""
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
    if isinstance(dim, bool) or not isinstance(dim, int) or not 1 <= dim <= MAX_DIM:
        raise ValueError(f"dim {dim!r} is out of range; dimensions are integers in 1…{MAX_DIM}")
    row = lib.ruvgen_find(
        metric_number(metric), number("dtype", dtype, DTYPES), number("form", form, FORMS), dim
    )
    if row == ffi.NULL:
        raise ValueError(f"metric {metric!r} has no form {form!r}")
    return _text(row.symbol)


def rows() -> list[str]:
    """The symbols of all kernels in this build, best first."""
    symbols: list[str] = []
    while (row := lib.ruvgen_row_at(len(symbols))) != ffi.NULL:
        symbols.append(_text(row.symbol))
    return symbols


def build() -> str:
    """Compiler and build options."""
    return _text(lib.ruvgen_build())


def pair(metric: str, sign: int, fallback: Callable[[Any, Any], float]) -> Callable[[Any, Any], float]:
    """The C function of two float32 vectors for a metric, times sign; other arguments go to fallback."""
    function: Callable[[Any, Any], float] = _fast.bind(METRICS[metric], sign, fallback)
    return function


def cdist(metric: int, x: NDArray[np.float32], y: NDArray[np.float32], out: NDArray[np.float32]) -> None:
    """Distances of all pairs of rows into out; arrays already checked."""
    _check(
        lib.ruvgen_cdist_f32(
            metric, _floats(x), _stride(x), len(x), _floats(y), _stride(y), len(y), x.shape[1],
            _floats(out), _stride(out),
        )
    )  # fmt: skip


def knn(
    metric: int, base: NDArray[np.float32], queries: NDArray[np.float32], k: int
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Exact nearest neighbours; arrays already checked."""
    shape = len(queries), k
    ids, distances = np.empty(shape, np.int64), np.empty(shape, np.float32)
    _check(
        lib.ruvgen_knn_f32(
            metric, _floats(base), _stride(base), len(base), _floats(queries), _stride(queries),
            len(queries), base.shape[1], k, ffi.cast("int64_t *", ids.ctypes.data), _floats(distances),
        )
    )  # fmt: skip
    return ids, distances


def _floats(array: NDArray[np.float32]) -> Any:
    return ffi.cast("float *", array.ctypes.data)


def _stride(array: NDArray[np.float32]) -> int:
    """Bytes from row to row; of a single row it may be anything, even negative."""
    return array.strides[0] if len(array) > 1 else 0


def _check(status: int) -> None:
    if status == lib.RUVGEN_E_MEMORY:
        raise MemoryError
    if status != lib.RUVGEN_OK:
        raise RuntimeError(
            f"internal error {status}; please report it with the output of `python -m ruvgen info`"
        )
