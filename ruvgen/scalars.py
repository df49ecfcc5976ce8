"""Checks of numbers and booleans that callers pass, with uniform errors.

Every public integer, boolean and number of seconds or percent goes through one of these functions, so that an
error always names the argument, its value and what is allowed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, Final

import numpy as np

COUNT: Final = 2**31 - 1  # the most rows of an index, and so the most results and candidates
SHOWN: Final = 80  # characters of a value in an error


def shown(value: object) -> str:
    """A value as text for an error: shortened if long; never raises."""
    try:
        text = repr(value)
    except Exception:  # noqa: BLE001  for example an integer with more digits than Python prints
        bits = f" of {value.bit_length():,} bits" if isinstance(value, int) else ""
        return f"a value of type {type(value).__name__}{bits}"
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"


def is_integer(value: object) -> bool:
    """Whether it is an integer of Python or NumPy; booleans and timedeltas are not."""
    return isinstance(value, (int, np.integer)) and not isinstance(value, (bool, np.timedelta64))


def integer(name: str, value: Any, least: int | None = None, most: int | None = None) -> int:
    """`value` as an int: TypeError if it is no integer, ValueError if it is not in least…most."""
    if not is_integer(value):
        raise TypeError(
            f"{name} is {shown(value)}, not an integer{_span(' in', ' of at least', least, most)}"
        )
    number = int(value)
    if (least is not None and number < least) or (most is not None and number > most):
        raise ValueError(f"{name} is {shown(number)}; it must{_span(' lie in', ' be at least', least, most)}")
    return number


def number(name: str, value: Any, least: float, most: float, *, above: bool = False) -> float:
    """`value` as a float: TypeError if it is no real number, ValueError if it is not in least…most.

    above: least itself is refused; most is inf then.
    """
    if not is_integer(value) and not isinstance(value, (float, np.floating)):
        raise TypeError(f"{name} is {shown(value)}, not a number")
    if not least <= value <= most or (above and value == least):
        limits = f"lie in {least:.12g}…{most:.12g}" if most < float("inf") else f"be at least {least:g}"
        limits = f"be greater than {least:g}" if above else limits
        raise ValueError(f"{name} is {shown(value)}; it must {limits}")
    try:
        return float(value)
    except OverflowError:  # a large int
        return float("inf")


def boolean(name: str, value: Any) -> bool:
    """`value` as a bool; TypeError for any other type."""
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    raise TypeError(f"{name} is {shown(value)}, not True or False")


def known(kind: str, value: object, names: Collection[str], aliases: Iterable[str] = ()) -> str:
    """`value` if it is one of some names; otherwise ValueError that lists them, and what is near it."""
    if isinstance(value, str) and value in names:
        return value
    raise ValueError(
        f"unknown {kind} {shown(value)}; known are {', '.join(names)}{_near(value, names, aliases)}"
    )


def _near(value: object, names: Iterable[str], aliases: Iterable[str]) -> str:
    if not isinstance(value, str) or len(value) > SHOWN:
        return ""
    from difflib import get_close_matches  # which takes a while to import, and is rarely needed

    given, every = value.lower(), [*names, *aliases]
    near = get_close_matches(given, every) or [name for name in every if len(name) > 2 and name in given]
    return f"; did you mean {' or '.join(map(repr, near))}?" if near else ""


def _span(within: str, above: str, least: int | None, most: int | None) -> str:
    if least is None:
        return ""
    return f"{above} {least}" if most is None else f"{within} {least}…{most}"
