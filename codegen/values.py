"""What the values of a spec may be; every error names the table and the key."""

from __future__ import annotations

import re
from typing import Any

from .relations import SpecError, power_of_two

MAX_DIM = 65_536
ARCHES = ("any", "x86_64", "aarch64")
JOINS = ("add", "max")
VOCABULARIES = ("float", "double", "integer", "nibble", "panel", "bits")
EDGES = "edges"  # vectors of the kernels of codes of edges, which no element type has
KINDS = ("float", "integer", "bits")
WORD = re.compile(r"[a-z][a-z0-9]{0,31}")  # what may become part of a C identifier
C_TYPES = {"float": 32, "double": 64, "uint16_t": 16, "int8_t": 8, "uint8_t": 8}  # and their bits
RESULTS = ("float", "int32_t", "uint32_t")
MEASURES = ("length", "square", "product", "angle", "share")
ONCE = ("nothing", "query", "each", "both", "rows", "queries")

# Bounds of the integers and choices of the enums that reach a template.
BOUNDS = {
    "lanes": (1, 64),
    "registers": (8, 64),
    "chains": (1, 16),
    "bits": (1, 64),
    "block": (1, 64),
    "unroll": (1, 16),
    "side": (1, 8),
    "beside": (0, 1 << 16),
    "low": (1, MAX_DIM),
    "high": (1, MAX_DIM),
    "prefetch": (1, 1 << 16),
    "group": (1, 4),
}
CHOICES = {
    "arch": ARCHES,
    "join": JOINS,
    "measures": MEASURES,
    "c": tuple(C_TYPES),
    "once": ONCE,
    "result": RESULTS,
    "kind": KINDS,
    "vocabulary": VOCABULARIES,
    "panels": VOCABULARIES,
}
LISTS = (
    "requires",
    "aliases",
    "sums",
    "query_sums",
    "row_sums",
    "metrics",
    "dtypes",
    "forms",
    "fixed_on",
)  # of names
IDENTIFIERS = (*LISTS, "query", "base", "fold", "isa", "over", "dtype")


def check_dim(value: object, where: str = "dims") -> int:
    """Return value if it is a usable dimension, else raise SpecError."""
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= MAX_DIM:
        raise SpecError(f"{where}: {value!r} is not a dimension; give an integer in 1…{MAX_DIM}")
    return value


def value_of(where: str, key: str, value: Any, hint: Any) -> Any:
    """The checked value of a key, of the type that its dataclass has for it; or raise SpecError."""
    if key == "prefetch":
        return _triples(where, value)
    if key == "lanes":
        return _lanes(where, value)
    if key == "panels" and hint is bool:
        return _flag(where, value)
    if key in LISTS:
        if not isinstance(value, list):
            raise SpecError(f"{where}: give a list of names")
        value = tuple(value)
    elif hint is float and type(value) is int:
        value = float(value)
    elif type(value) is not hint:
        raise SpecError(f"{where}: {value!r} is not a {hint.__name__}")
    for word in value if key in LISTS else (value,) if value else ():
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


def _flag(where: str, value: Any) -> bool:
    if type(value) is not bool:
        raise SpecError(f"{where}: {value!r} is not a bool")
    return value


def _lanes(where: str, value: Any) -> tuple[tuple[str, int], ...]:
    low, high = BOUNDS["lanes"]
    known = (*VOCABULARIES, EDGES)
    if not isinstance(value, dict) or not value or not set(value) <= set(known):
        raise SpecError(f"{where}: give a table of vocabularies; known are {', '.join(known)}")
    for name, lanes in value.items():
        if type(lanes) is not int or not low <= lanes <= high:
            raise SpecError(f"{where}.{name}: {lanes!r} is outside {low}…{high}")
        power_of_two(f"{where}.{name}", lanes)
    return tuple(value.items())
