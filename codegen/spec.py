"""Load and validate spec.toml into frozen dataclasses; every error names the table and the key."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

from .relations import SpecError, check_relations
from .values import C_TYPES, EDGES, KINDS, MAX_DIM, MEASURES, WORD, check_dim, value_of

__all__ = [
    "EDGES", "FALLBACK", "MAX_DIM", "MEASURES", "PATH", "Codec", "Dtype", "Form", "Formula", "Isa", "Metric",
    "Preference", "Spec", "SpecError", "check_dim", "load", "parse",
]  # fmt: skip

PATH = Path(__file__).with_name("spec.toml")
FALLBACK = "scalar"  # the instruction set that needs nothing of the CPU, and has every contract


@dataclass(frozen=True)
class Isa:
    """One instruction set: what it needs, and the shape of its vectors."""

    name: str
    arch: str
    doc: str
    requires: tuple[str, ...]
    lanes: tuple[tuple[str, int], ...]
    metrics: tuple[str, ...]
    forms: tuple[str, ...]
    fused: bool
    registers: int

    def vector(self, vocabulary: str) -> int:
        """Elements per vector of a vocabulary; 0 if the instruction set has none."""
        return dict(self.lanes).get(vocabulary, 0)


@dataclass(frozen=True)
class Formula:
    """How a metric is computed on one kind of elements: its accumulators and the type of its result."""

    base: str
    sums: tuple[str, ...]
    query_sums: tuple[str, ...]
    row_sums: tuple[str, ...]
    join: str
    quick: bool
    panels: bool
    blocks: bool
    fold: str
    result: str

    @property
    def crossed(self) -> str:
        """The sum that needs both operands, of a formula that panels have."""
        return next(name for name in self.sums if name not in (*self.query_sums, *self.row_sums))


@dataclass(frozen=True)
class Metric:
    """One distance: its executable definition, and a formula for every kind of elements that it has."""

    name: str
    doc: str
    aliases: tuple[str, ...]
    measures: str
    reference: str
    scale: str
    tolerance: float
    fixed: bool
    formulas: tuple[tuple[str, Formula], ...]

    @property
    def ranked(self) -> str:
        """The name of the metric that sorts alike: its own, unless it is computed of another one."""
        return next((formula.base for _, formula in self.formulas if formula.base), self.name)

    def formula(self, kind: str) -> Formula | None:
        """The formula for a kind of elements, None where the metric has none."""
        return dict(self.formulas).get(kind)


@dataclass(frozen=True)
class Dtype:
    """One element type of the rows."""

    name: str
    c: str
    doc: str
    bits: int
    block: int
    query: str
    kind: str
    vocabulary: str
    panels: str
    group: int
    metrics: tuple[str, ...]
    forms: tuple[str, ...]
    fixed_on: tuple[str, ...]

    @property
    def unit(self) -> int:
        """Bits of a value of the C type."""
        return C_TYPES[self.c]

    @property
    def packed(self) -> int:
        """Elements that one value of the C type holds."""
        return self.unit // self.bits

    def offset(self, elements: str) -> str:
        """The C text of an offset in values of the C type."""
        if self.packed == 1:
            return elements
        return f"({elements}) / {self.packed}" if " " in elements else f"{elements} / {self.packed}"

    @property
    def vectors(self) -> str:
        """The element type whose vectors its own become: floats are widened to what their query is of."""
        return self.query if self.kind == "float" else self.name

    def distances(self, formula: Formula) -> str:
        """The C type of a formula's distances: those of float64 are float64."""
        return "double" if self.c == "double" else formula.result

    @property
    def size(self) -> str:
        """The C text of the bytes of n elements."""
        return f"{self.offset('n')} * sizeof({self.c})"


@dataclass(frozen=True)
class Codec:
    """How an index keeps the rows that it ranks by."""

    name: str
    doc: str
    dtype: str


@dataclass(frozen=True)
class Form:
    """One shape of work."""

    name: str
    doc: str
    unit: str
    fixed_dims: bool
    once: str
    side: int
    beside: int
    chains: int
    unroll: int
    prefetch: tuple[tuple[int, ...], ...]

    @property
    def one_query(self) -> bool:
        """Whether one vector meets many rows, and may be of another type."""
        return self.once in ("query", "each") or (self.once == "both" and self.side == 1)


@dataclass(frozen=True)
class Preference:
    """Where the rows of one instruction set were measured to beat those of a better one."""

    name: str
    requires: tuple[str, ...]
    metrics: tuple[str, ...]
    dtypes: tuple[str, ...]
    forms: tuple[str, ...]
    isa: str
    over: str
    low: int
    high: int


@dataclass(frozen=True)
class Spec:
    """Everything that exists, in the order of the file."""

    dims: tuple[int, ...]
    isas: tuple[Isa, ...]
    metrics: tuple[Metric, ...]
    dtypes: tuple[Dtype, ...]
    codecs: tuple[Codec, ...]
    forms: tuple[Form, ...]
    preferences: tuple[Preference, ...]

    @property
    def features(self) -> tuple[str, ...]:
        """Every CPU feature that an ISA or a preference requires, in order of first mention."""
        lists = [table.requires for table in self.isas] + [table.requires for table in self.preferences]
        return tuple(dict.fromkeys(name for names in lists for name in names))

    def metric(self, name: str) -> Metric:
        """The metric of a name."""
        return next(metric for metric in self.metrics if metric.name == name)

    def dtype(self, name: str) -> Dtype:
        """The element type of a name."""
        return next(dtype for dtype in self.dtypes if dtype.name == name)

    def plain(self, measures: str) -> Metric:
        """The first metric that measures this, which the runtime computes by; of a smaller spec, any."""
        return next((metric for metric in self.metrics if metric.measures == measures), self.metrics[0])

    def summed(self, dtype: Dtype) -> Metric | None:
        """The metric whose sums of rows are kept beside panels of an element type: the first that has any."""
        formulas = [(metric, metric.formula(dtype.kind)) for metric in self.metrics]
        having = (metric for metric, formula in formulas if formula and formula.row_sums)
        return next(having, None) if "norms" in dtype.forms else None


Row = TypeVar("Row", Isa, Metric, Dtype, Codec, Form, Formula, Preference)


def load(path: Path = PATH) -> Spec:
    """Read and check a spec file. Raises SpecError, or OSError if it cannot be read."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SpecError(f"{path.name}: not valid TOML: {error}") from None
    return parse(data)


def parse(data: Mapping[str, Any]) -> Spec:
    """Check already decoded TOML and build the Spec."""
    known = {"dims", "isa", "metric", "dtype", "codec", "form", "prefer"}
    if extra := sorted(set(data) - known):
        raise SpecError(f"[{extra[0]}]: unknown table; known are {', '.join(sorted(known))}")
    spec = Spec(
        dims=_dims(data.get("dims", [])),
        isas=_rows(data, "isa", Isa),
        metrics=_rows(data, "metric", Metric),
        dtypes=_rows(data, "dtype", Dtype),
        codecs=_rows(data, "codec", Codec),
        forms=_rows(data, "form", Form),
        preferences=_rows(data, "prefer", Preference) if data.get("prefer") else (),
    )
    check_relations(spec)
    return spec


def _dims(value: object) -> tuple[int, ...]:
    if not isinstance(value, list):
        raise SpecError("dims: give a list of integers")
    dims = tuple(check_dim(dim) for dim in value)
    if list(dims) != sorted(set(dims)):
        raise SpecError("dims: give them once each, in ascending order")
    return dims


def _rows(data: Mapping[str, Any], kind: str, cls: type[Row]) -> tuple[Row, ...]:
    tables = data.get(kind)
    if not isinstance(tables, dict) or not tables:
        raise SpecError(f"[{kind}]: at least one [{kind}.<name>] table is needed")
    return tuple(_row(f"{kind}.{name}", name, table, cls) for name, table in tables.items())


def _row(where: str, name: str, table: object, cls: type[Row]) -> Row:
    if not WORD.fullmatch(name):
        raise SpecError(f"[{where}]: {name!r} is not a name; use {WORD.pattern}")
    if not isinstance(table, dict):
        raise SpecError(f"[{where}]: give a table")
    names = [field.name for field in fields(cls)]
    keys: list[str] = [key for key in names if key not in ("name", "formulas")]
    kinds: list[str] = [kind for kind in KINDS if kind in table and "formulas" in names]
    for key in keys:
        if key not in table:
            raise SpecError(f"[{where}] {key}: missing")
    if extra := sorted(set(table) - {*keys, *kinds}):
        raise SpecError(f"[{where}] {extra[0]}: unknown key; known are {', '.join(keys)}")
    hints = get_type_hints(cls)
    values = {key: value_of(f"[{where}] {key}", key, table[key], hints[key]) for key in keys}
    if "name" in names:
        values["name"] = name
    if "formulas" in names:
        values["formulas"] = tuple(
            (kind, _row(f"{where}.{kind}", kind, table[kind], Formula)) for kind in kinds
        )
    return cls(**values)
