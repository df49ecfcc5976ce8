"""The documents: their fenced blocks and commands, as tests and readers see them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from . import ROOT

DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"(?:<!-- not run: *(.*?) *-->\n+)?^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
WORDS = re.compile(r"`((?:nox -s|python -m ruvgen|ruvgen) [^`]+)`")


@dataclass(frozen=True)
class Block:
    """A fenced block: `reason` is None unless it is not to be run."""

    document: Path
    line: int
    language: str
    text: str
    reason: str | None


def blocks(document: Path, language: str) -> list[Block]:
    """Those of a language, in order."""
    text = document.read_text(encoding="utf-8")
    return [
        Block(document, text.count("\n", 0, found.start(3)) + 1, found[2], found[3], found[1])
        for found in FENCE.finditer(text)
        if found[2] == language
    ]


def commands(document: Path) -> Iterator[str]:
    """Command lines of shell blocks and of the text, without comments, prompts and what precedes `&&`."""
    for block in blocks(document, "shell"):
        for line in block.text.splitlines():
            yield from re.split(r"&&|;", line.partition("#")[0])
    prose = FENCE.sub("", document.read_text(encoding="utf-8"))
    for found in WORDS.finditer(prose):
        yield found[1]
