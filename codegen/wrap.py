"""Calls and signatures that are too long for a line, broken between their arguments."""

from __future__ import annotations

COLUMNS = 110


def wrap(text: str, depth: int = 0) -> str:
    """The line, which will stand `depth` times four columns in; further lines stand four columns more.

    It is broken between arguments of its outermost parentheses alone, as late as possible.
    """
    indent = 4 * depth
    lines: list[str] = []
    while indent + len(text) > COLUMNS and (places := _places(text, within=bool(lines))):
        fitting = [place for place in places if indent + 4 * bool(lines) + place <= COLUMNS]
        place = fitting[-1] if fitting else places[0]
        lines.append(text[:place])
        text = text[place + 1 :]
    return f"\n{' ' * (indent + 4)}".join([*lines, text])


def _places(text: str, *, within: bool) -> list[int]:
    """Where the spaces after commas between arguments are; text may begin within the parentheses."""
    depth, places = int(within), []
    for place, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if depth == 1 and text[place - 1 : place + 1] == ", ":
            places.append(place)
    return places
