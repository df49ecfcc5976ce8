"""The table of the C library's kernels: which exist, how long each takes, and which are preferred."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, Final, NamedTuple

from . import _lib
from ._lib import ffi, lib

METRICS, DTYPES, FORMS, ISAS = map(tuple, (_lib.METRICS, _lib.DTYPES, _lib.FORMS, _lib.ISAS))
# Forms whose kernels can be chosen one by one; the others share sums with kernels of the same instruction
# set.
CHOSEN: Final = ("pair", "rows", "gather")


class Contract(NamedTuple):
    """What a kernel does."""

    metric: str
    dtype: str
    form: str


class Kernel(NamedTuple):
    """One row of the table."""

    symbol: str
    isa: str
    dim: int
    row: Any


class Preference(NamedTuple):
    """The instruction set that serves a contract in a range of dimensions, both ends included."""

    metric: str
    dtype: str
    form: str
    low: int
    high: int
    isa: str

    @property
    def contract(self) -> Contract:
        return Contract(self.metric, self.dtype, self.form)


@cache
def kernels() -> dict[Contract, list[Kernel]]:
    """All kernels that this CPU can run, best first."""
    found: dict[Contract, list[Kernel]] = {}
    index, cpu = 0, lib.ruvgen_cpu()
    while (row := lib.ruvgen_row_at(index)) != ffi.NULL:
        index += 1
        if not row.needs & ~cpu:
            contract = Contract(METRICS[row.metric], DTYPES[row.dtype], FORMS[row.form])
            found.setdefault(contract, []).append(_kernel(row))
    return found


def tiers(contract: Contract, dim: int) -> dict[str, Kernel]:
    """The kernel of every instruction set, best first: for this dimension, or else for any."""
    found: dict[str, Kernel] = {}
    for kernel in kernels().get(contract, []):
        if kernel.dim in (0, dim):
            found.setdefault(kernel.isa, kernel)
    return found


@cache
def isas_of(contract: Contract) -> frozenset[str]:
    """The instruction sets of this CPU that have kernels for a contract."""
    return frozenset(kernel.isa for kernel in kernels().get(contract, ()))


def chosen(contract: Contract, dim: int) -> Kernel:
    """The kernel that dispatch chooses now."""
    numbers = METRICS.index(contract.metric), DTYPES.index(contract.dtype), FORMS.index(contract.form)
    return _kernel(lib.ruvgen_find(*numbers, dim))


def operands(dtype: str, form: str) -> tuple[str, str]:
    """The element types of query and rows."""
    return (dtype if form == "pair" else DTYPES[lib.ruvgen_dtypes[_lib.DTYPES[dtype]].query]), dtype


def row_bytes(dtype: str, dim: int) -> int:
    """The size of a row, which is whole blocks of elements."""
    return whole_blocks(dtype, dim) * int(lib.ruvgen_dtypes[_lib.DTYPES[dtype]].bits) // 8


def whole_blocks(dtype: str, dim: int) -> int:
    """The elements of a row that has zeros behind the last of `dim`, up to whole blocks."""
    block = int(lib.ruvgen_dtypes[_lib.DTYPES[dtype]].block)
    return -(-dim // block) * block


def digest() -> str:
    """A checksum of the symbols of all compiled-in kernels."""
    return f"{lib.ruvgen_rows_hash():016x}"


def prefer(preferences: Iterable[Preference]) -> None:
    """Apply these before the generated preferences; an empty list restores those alone. Earlier ones win."""
    rules = [rule for preference in preferences for rule in _rules(preference)]
    status = lib.ruvgen_prefer(ffi.new("ruvgen_preference[]", rules) if rules else ffi.NULL, len(rules))
    if status == lib.RUVGEN_E_MEMORY:
        raise MemoryError("no memory for preferences; those before are still in use")
    assert status == lib.RUVGEN_OK, status


def nanoseconds(trial: Any, repeats: int) -> float:
    """The CPU time per call, of `repeats` calls in a C loop; trial is a `ruvgen_trial *`."""
    taken: float = lib.ruvgen_trial_run(trial, repeats)
    assert taken >= 0, "a form that is not measured"
    return taken / repeats


def _rules(preference: Preference) -> Sequence[dict[str, int]]:
    """The preferred instruction set over itself, which keeps its rows, and over each better one."""
    isa = _lib.ISAS[preference.isa]
    what = {
        "metrics": 1 << _lib.METRICS[preference.metric],
        "dtypes": 1 << _lib.DTYPES[preference.dtype],
        "forms": 1 << _lib.FORMS[preference.form],
        "low": preference.low,
        "high": preference.high,
    }
    return [{"needs": 0, **what, "isa": isa, "over": over} for over in range(isa, len(ISAS))]


def _kernel(row: Any) -> Kernel:
    text = ffi.string(row.symbol)
    assert isinstance(text, bytes)
    return Kernel(text.decode(), ISAS[row.isa], row.dim, row)
