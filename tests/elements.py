"""Element types: how values lie in memory, and which values an array stands for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

import ml_dtypes
import numpy as np
from numpy.typing import NDArray

from codegen.spec import load

SPEC = load()

Array = NDArray[Any]  # elements as they are stored
Doubles = NDArray[np.float64]


@dataclass(frozen=True)
class Elements:
    """One way to store vectors. Sixteen-bit floats are bare bits, as kernels see them."""

    name: str
    kind: str
    stored: str  # NumPy's name of the type in memory
    encode: Callable[[Doubles], Array]  # the nearest that can be stored
    decode: Callable[[Array], Doubles]
    nans: tuple[int, ...] = ()  # bits: quiet, negative, signalling
    inf: int = 0  # bits; the top one is the sign
    tiny: float = 0  # the smallest positive value
    large: float = 0  # a value of which enough can be added, squared where the type allows for it
    public: Any = None  # NumPy's type for it, if it is not the stored one
    top: int = 255  # the largest value of unsigned integers

    @property
    def size(self) -> int:
        """Bytes of an element."""
        return np.dtype(self.stored).itemsize

    def shown(self, array: Array) -> Array:
        """Stored vectors as Python code has them."""
        return array if self.public is None else array.view(self.public)

    @property
    def spoilers(self) -> tuple[int, ...]:
        """Bits that show up wherever they have an influence."""
        return (self.nans[0], self.inf) if self.nans else (0x80, 0x7F, 0xFF)

    def values(self, dim: int) -> int:
        """Values that a vector of so many elements holds."""
        return 8 * dim if self.kind == "bits" else dim

    def put(self, vector: Array, place: int, bits: int) -> Array:
        """A copy with one element replaced, bit by bit: arithmetic would quieten a signalling NaN."""
        copy = vector.copy()
        copy.view(f"u{self.size}")[place] = bits
        return copy


def _whole(low: int, high: int, stored: str) -> Callable[[Doubles], Array]:
    return lambda values: np.clip(np.rint(values), low, high).astype(stored)


def _halves(values: Doubles) -> Array:
    """Blocks of 64 numbers of four bits: those of the first half are in the low halves of bytes."""
    levels = np.clip(np.rint(values), 0, 15).astype(np.uint8).reshape(*values.shape[:-1], -1, 2, 32)
    packed = levels[..., 0, :] | levels[..., 1, :] << 4
    return packed.reshape(*values.shape[:-1], -1)


def _wholes(array: Array) -> Doubles:
    """What they stand for."""
    packed = array.reshape(*array.shape[:-1], -1, 32)
    levels = np.concatenate([packed & 15, packed >> 4], axis=-1)
    return levels.reshape(*array.shape[:-1], -1).astype(np.float64)


def _float(stored: Any, bits: str = "") -> Callable[[Doubles], Array]:
    def encode(values: Doubles) -> Array:
        with np.errstate(all="ignore"):  # to infinity
            array = np.asarray(values, np.float64).astype(np.float32).astype(stored)
        return array.view(bits) if bits else array

    return encode


def _doubles(stored: Any) -> Callable[[Array], Doubles]:
    def decode(array: Array) -> Doubles:
        with np.errstate(invalid="ignore"):  # signalling NaN, which the addition quietens
            return array.view(stored).astype(np.float64) + 0.0  # type: ignore[no-any-return]

    return decode


ELEMENTS = {
    each.name: each
    for each in (
        Elements(
            "f32", "float", "float32", _float(np.float32), _doubles(np.float32),
            (0x7FC00000, 0xFFC00000, 0x7FA00000), 0x7F800000, 2.0**-149, 1e15,
        ),
        Elements(
            "f16", "float", "uint16", _float(np.float16, "u2"), _doubles(np.float16),
            (0x7E00, 0xFE00, 0x7D00), 0x7C00, 2.0**-24, 2e4, np.float16,
        ),
        Elements(
            "bf16", "float", "uint16", _float(ml_dtypes.bfloat16, "u2"), _doubles(ml_dtypes.bfloat16),
            (0x7FC0, 0xFFC0, 0x7FA0), 0x7F80, 2.0**-133, 1e15, ml_dtypes.bfloat16,
        ),
        Elements(
            "double", "float", "float64", lambda values: np.array(values, np.float64), _doubles(np.float64),
            (0x7FF8 << 48, 0xFFF8 << 48, 0x7FF4 << 48), 0x7FF0 << 48, 2.0**-1074, 1e150,
        ),
        Elements("i8", "integer", "int8", _whole(-128, 127, "int8"), _doubles(np.int8)),
        Elements("u8", "integer", "uint8", _whole(0, 255, "uint8"), _doubles(np.uint8)),
        Elements("sq4", "integer", "uint8", _halves, _wholes, top=15),
        Elements(
            "b1", "bits", "uint8", lambda values: np.packbits(values > 0, axis=-1),
            lambda array: np.unpackbits(array, axis=-1).astype(np.float64),
        ),
    )
}  # fmt: skip


@dataclass(frozen=True)
class Operands:
    """The elements of a query and of rows; `accurate` if floats are added up in float64."""

    query: Elements
    rows: Elements
    accurate: bool = False

    @property
    def name(self) -> str:
        return f"{self.query.name}×{self.rows.name}{' accurate' if self.accurate else ''}"

    @property
    def kind(self) -> str:
        return self.rows.kind

    @property
    def double(self) -> bool:
        """Whether rows, and so distances, are float64."""
        return self.rows.name == "double"


@cache
def operands(dtype: str, form: str) -> Operands:
    """What the kernels of an element type and a form take."""
    stored = {"f64": "f32", "sq8": "u8"}  # named for how they are added up, and for what they meet
    one = next(each.one_query for each in SPEC.forms if each.name == form)
    query = SPEC.dtype(dtype).query if one else dtype
    rows, first = (ELEMENTS[stored.get(name, name)] for name in (dtype, query))
    return Operands(first, rows, dtype == "f64")


def whole(dtype: str, dims: Iterable[int]) -> tuple[int, ...]:
    """These dimensions, or those of whole blocks from them on."""
    block = SPEC.dtype(dtype).block
    return tuple(dict.fromkeys(-(-dim // block) * block for dim in dims))


F32 = Operands(ELEMENTS["f32"], ELEMENTS["f32"])
FLOATS = tuple(metric.name for metric in SPEC.metrics if metric.formula("float"))
# What Python takes, alike for queries and rows: each metric with each element type that it has.
PYTHON = tuple(
    (metric.name, name)
    for name in ("f32", "f16", "bf16", "double", "i8", "u8", "b1")
    for metric in SPEC.metrics
    if metric.formula(ELEMENTS[name].kind)
)


def alike(name: str) -> Operands:
    """Queries and rows of one type."""
    return Operands(ELEMENTS[name], ELEMENTS[name])
