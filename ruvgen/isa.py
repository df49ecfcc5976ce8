"""Instruction sets: which one is in use, which are available, and how to choose."""

from __future__ import annotations

import os

from . import _lib


def isa() -> str:
    """Name of the instruction set in use, the best that this CPU has unless another was chosen."""
    return list(_lib.ISAS)[_lib.isa_now()]


def isas() -> tuple[str, ...]:
    """Names of the instruction sets that this CPU can use, best first."""
    return tuple(name for name, i in reversed(_lib.ISAS.items()) if not _lib.isa_missing(i))


def use_isa(name: str | None) -> None:
    """Use no instruction set better than `name`, in the whole process; None restores the best.

    Raises ValueError for a name that does not exist, RuntimeError if the CPU lacks it.
    """
    if name is None:
        _lib.force(-1)
        return
    number = _lib.number("ISA", name, _lib.ISAS)
    if missing := _lib.isa_missing(number):
        raise RuntimeError(
            f"this CPU lacks {', '.join(missing)} for {name!r}; available: {', '.join(isas())}"
        )
    _lib.force(number)


def which(metric: str, dtype: str = "f32", form: str = "pair", dim: int = 128) -> str:
    """Symbol of the kernel that serves a contract, as in "rk_sqeuclidean_f32_rows_d128__avx512".

    Raises ValueError for unknown names and for dimensions outside 1…65,536.
    """
    return _lib.find(metric, dtype, form, dim)


def _obey_environment() -> None:
    name = os.environ.get("RUVGEN_ISA")
    if name:
        try:
            use_isa(name)
        except (ValueError, RuntimeError) as error:
            raise RuntimeError(f"environment variable RUVGEN_ISA: {error}") from None


_obey_environment()
