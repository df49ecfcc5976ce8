"""Load and validate spec.toml into frozen dataclasses; every error names the table and the key."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

PATH = Path(__file__).with_name("spec.toml")
MAX_DIM = 65_536

ARCHES = ("any", "x86_64", "aarch64")
JOINS = ("add", "max")
WORD = re.compile(r"[a-z][a-z0-9]{0,31}")  # what may become part of a C identifier
C_TYPES = ("float",)


class SpecError(ValueError):
    """A spec that breaks a rule; the text names the table, the key and the rule."""


@dataclass(frozen=True)
class Isa:
    """One instruction set: what it needs, and the shape of its vectors."""

    name: str
    arch: str
    doc: str
    requires: tuple[str, ...]
    lanes: int
    registers: int


@dataclass(frozen=True)
class Metric:
    """One distance: its accumulators and its executable definition."""

    name: str
    doc: str
    aliases: tuple[str, ...]
    sums: tuple[str, ...]
    query_sums: tuple[str, ...]
    row_sums: tuple[str, ...]
    join: str
    quick: bool
    reference: str
    scale: str
    tolerance: float


@dataclass(frozen=True)
class Dtype:
    """One element type."""

    name: str
    c: str
    numpy: str
    bytes: int


@dataclass(frozen=True)
class Form:
    """One shape of work."""

    name: str
    doc: str
    fixed_dims: bool
    once: str
    side: int
    chains: int
    unroll: int
    prefetch: tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class Spec:
    """Everything that exists, in the order of the file."""

    dims: tuple[int, ...]
    isas: tuple[Isa, ...]
    metrics: tuple[Metric, ...]
    dtypes: tuple[Dtype, ...]
    forms: tuple[Form, ...]

    @property
    def features(self) -> tuple[str, ...]:
        """Every CPU feature that some ISA requires, in order of first mention."""
        return tuple(dict.fromkeys(name for isa in self.isas for name in isa.requires))


Row = TypeVar("Row", Isa, Metric, Dtype, Form)

# Bounds of the integers and choices of the enums that reach a template.
BOUNDS = {
    "lanes": (1, 64),
    "registers": (8, 64),
    "chains": (1, 16),
    "bytes": (1, 8),
    "unroll": (1, 16),
    "side": (1, 8),
    "prefetch": (1, 1 << 16),
}
CHOICES = {"arch": ARCHES, "join": JOINS, "c": C_TYPES, "once": ("nothing", "query", "both", "alone")}
LISTS = ("requires", "aliases", "sums", "query_sums", "row_sums")  # of names
IDENTIFIERS = (*LISTS, "numpy")


def load(path: Path = PATH) -> Spec:
    """Read and check a spec file. Raises SpecError, or OSError if it cannot be read."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SpecError(f"{path.name}: not valid TOML: {error}") from None
    return parse(data)


def parse(data: Mapping[str, Any]) -> Spec:
    """Check already decoded TOML and build the Spec."""
    known = {"dims", "isa", "metric", "dtype", "form"}
    if extra := sorted(set(data) - known):
        raise SpecError(f"[{extra[0]}]: unknown table; known are {', '.join(sorted(known))}")
    spec = Spec(
        dims=_dims(data.get("dims", [])),
        isas=_rows(data, "isa", Isa),
        metrics=_rows(data, "metric", Metric),
        dtypes=_rows(data, "dtype", Dtype),
        forms=_rows(data, "form", Form),
    )
    _check_relations(spec)
    return spec


def check_dim(value: object, where: str = "dims") -> int:
    """Return value if it is a usable dimension, else raise SpecError."""
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= MAX_DIM:
        raise SpecError(f"{where}: {value!r} is not a dimension; give an integer in 1…{MAX_DIM}")
    return value


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
    keys = [field.name for field in fields(cls) if field.name != "name"]
    for key in keys:
        if key not in table:
            raise SpecError(f"[{where}] {key}: missing")
    if extra := sorted(set(table) - set(keys)):
        raise SpecError(f"[{where}] {extra[0]}: unknown key; known are {', '.join(keys)}")
    hints = get_type_hints(cls)
    return cls(name=name, **{key: _value(f"[{where}] {key}", key, table[key], hints[key]) for key in keys})


def _value(where: str, key: str, value: Any, hint: Any) -> Any:
    if key == "prefetch":
        return _triples(where, value)
    if key in LISTS:
        if not isinstance(value, list):
            raise SpecError(f"{where}: give a list of names")
        value = tuple(value)
    elif hint is float and type(value) is int:
        value = float(value)
    elif type(value) is not hint:
        raise SpecError(f"{where}: {value!r} is not a {hint.__name__}")
    for word in value if key in LISTS else (value,):
        if key in IDENTIFIERS and not (isinstance(word, str) and WORD.fullmatch(word)):
            raise SpecError(f"{where}: {word!r} is not a name; use {WORD.pattern}")
    if key in BOUNDS and not BOUNDS[key][0] <= value <= BOUNDS[key][1]:
        raise SpecError(f"{where}: {value} is outside {BOUNDS[key][0]}…{BOUNDS[key][1]}")
    if key in CHOICES and value not in CHOICES[key]:
        raise SpecError(f"{where}: {value!r} is not one of {', '.join(CHOICES[key])}")
    if key == "tolerance" and not 0 < value < float("inf"):
        raise SpecError(f"{where}: {value} is not a positive number")
    if key == "doc" and (not value.strip() or not value.isprintable() or re.search(r'[\\"?]|\*/', value)):
        raise SpecError(f'{where}: give one line of text without \\ " ? or */')
    return value


def _triples(where: str, value: Any) -> tuple[tuple[int, ...], ...]:
    low, high = BOUNDS["prefetch"]
    good = isinstance(value, list) and all(
        isinstance(row, list) and len(row) == 3 and all(type(n) is int and low <= n <= high for n in row)
        for row in value
    )
    if not good or [row[0] for row in value] != sorted({row[0] for row in value}):
        rule = f"[row bytes, rows ahead, lines] triples in {low}…{high}, by ascending bytes"
        raise SpecError(f"{where}: give {rule}")
    return tuple(tuple(row) for row in value)


def _check_relations(spec: Spec) -> None:
    for metric in spec.metrics:
        where = f"[metric.{metric.name}]"
        if not metric.sums:
            raise SpecError(f"{where} sums: at least one is needed")
        once = (*metric.query_sums, *metric.row_sums)
        if stray := set(once) - set(metric.sums):
            raise SpecError(f"{where} query_sums, row_sums: {min(stray)!r} is not in sums")
        if len(set(once)) < len(once) or len(set(metric.sums)) < len(metric.sums):
            raise SpecError(f"{where} sums, query_sums, row_sums: name each once")
        if len(metric.sums) != len(once) + 1:
            raise SpecError(f"{where} sums: all but one must be in query_sums or row_sums")
    _unique("metric", [n for m in spec.metrics for n in (m.name, *m.aliases)])
    for isa in spec.isas:
        _power_of_two(f"[isa.{isa.name}] lanes", isa.lanes)
    for form in spec.forms:
        _power_of_two(f"[form.{form.name}] chains", form.chains)
        _power_of_two(f"[form.{form.name}] unroll", form.unroll)
    if spec.isas[0].requires or spec.isas[0].arch != "any":
        raise SpecError(
            f"[isa.{spec.isas[0].name}]: the first ISA is the fallback: arch any, requires nothing"
        )


def _power_of_two(where: str, value: int) -> None:
    if value & (value - 1):
        raise SpecError(f"{where}: {value} is not a power of two")


def _unique(kind: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise SpecError(f"[{kind}.{name}]: the name or alias {name!r} is used twice")
        seen.add(name)
