"""What requests say besides vectors, in the query string or the JSON object: each name is known."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from .limits import Refused

_INTEGER: Final = re.compile(r"[+-]?[0-9]{1,18}")


def given(
    query: Iterable[tuple[str, str]], stated: Mapping[str, Any], known: Iterable[str]
) -> dict[str, Any]:
    """The options of a request by name. query: those of the query string; stated: those of the object.

    Raises Refused for a name that is not among the known ones, or is there twice.
    """
    found: dict[str, Any] = {}
    for name, value in (*((name, _text(name, value)) for name, value in query), *stated.items()):
        if name not in known:
            raise Refused(400, f"there is no option {name[:40]!r} here; there are {', '.join(known)}")
        if name in found:
            raise Refused(400, f"{name} is given twice")
        found[name] = value
    return found


def _text(name: str, value: str) -> Any:
    """What an option of the query string stands for, as JSON would say it."""
    if name in ("ids", "filter"):
        return [_number(part) for part in value.split(",")] if value else []
    if name == "upsert":
        return {"true": True, "false": False}.get(value, value)
    return value if name == "missing" else _number(value)


def _number(text: str) -> Any:
    text = text.strip()
    return int(text) if _INTEGER.fullmatch(text) else text


def integer(found: Mapping[str, Any], name: str, otherwise: int) -> int:
    """An option that is an integer."""
    value = found.get(name, otherwise)
    if type(value) is not int:
        raise Refused(400, f"{name} is {_shown(value)}, not an integer")
    return value


def truth(found: Mapping[str, Any], name: str) -> bool:
    """An option that is true or false, by default false."""
    value = found.get(name, False)
    if type(value) is not bool:
        raise Refused(400, f"{name} is {_shown(value)}, neither true nor false")
    return value


def ids(found: Mapping[str, Any], name: str) -> list[int] | None:
    """An option that is a list of integers, or nothing."""
    return _each(found[name], name, _one) if name in found else None


def chosen(found: Mapping[str, Any]) -> Any:
    """The filter: ids, or a list of ids for each query."""
    value = found.get("filter")
    if value is None:
        return None
    if isinstance(value, list) and value and isinstance(value[0], list):
        return _each(value, "filter", lambda one, name, place: _each(one, f"{name}[{place}]", _one))
    return _each(value, "filter", _one)


def _each(value: Any, name: str, check: Callable[[Any, str, int], Any]) -> list[Any]:
    if not isinstance(value, list):
        raise Refused(400, f"{name} is {_shown(value)}, not a list of integers")
    return [check(one, name, place) for place, one in enumerate(value)]


def _one(value: Any, name: str, place: int) -> int:
    if type(value) is not int:
        raise Refused(400, f"{name} has {_shown(value)} at place {place}, not a list of integers")
    if not -(2**63) <= value < 2**63:
        raise Refused(400, f"{name} has {_shown(value)} at place {place}; ids are integers up to 2⁶³ − 1")
    return value


def _shown(value: Any) -> str:
    return json.dumps(value)[:40]
