"""Names and numbers that somebody typed, checked against what there is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar

Value = TypeVar("Value", int, str)
BETWEEN = str.maketrans("", "", "_- ")  # as in ruvgen/_lib.py


def named(
    kind: str, names: Iterable[str], known: Collection[str], aliases: Mapping[str, str] | None = None
) -> list[str]:
    """The names, each in the spec's spelling. Raises ValueError for unknown ones and those given twice.

    Where there are aliases, capital letters, what stands between words, and "distance" at the end of a name
    do not matter.
    """
    found = list(names)
    if aliases is not None:
        every = {**aliases, **{name: name for name in known}}
        found = [every.get(name.lower().translate(BETWEEN).removesuffix("distance"), name) for name in found]
    for name in found:
        if name not in known:
            raise ValueError(f"unknown {kind} {name!r}; known are {', '.join(known)}")
    return once(kind, found)


def once(kind: str, values: list[Value]) -> list[Value]:
    """The values. Raises ValueError for one that is given twice."""
    seen: set[Value] = set()
    for value in values:
        if value in seen:
            raise ValueError(f"{kind} {value!r} is given twice; give it once")
        seen.add(value)
    return values
