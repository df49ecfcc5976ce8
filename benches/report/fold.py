"""Folds the details of docs/results.md, so that what matters is seen first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

OPEN = 12  # rows of a table that is shown at once


def folded(lines: Iterable[str]) -> Iterator[str]:
    """Markdown of a section: subsections, which have three hashes, and long tables can be opened."""
    lead, *parts = re.split(r"^### ", "\n".join(lines), flags=re.MULTILINE)
    yield from _lead(lead.splitlines())
    for part in parts:
        title, _, body = part.partition("\n")
        yield from _details(title, body)


def _lead(lines: list[str]) -> Iterator[str]:
    table: list[str] = []
    for line in [*lines, ""]:
        if line.startswith("|"):
            table.append(line)
            continue
        if len(table) > OPEN + 2:  # with its head
            yield from _details(f"Table of {len(table) - 2} rows", "\n".join(table))
        else:
            yield from table
        table = []
        yield line


def _details(title: str, body: str) -> Iterator[str]:
    """With the attribute by which Python-Markdown reads what is inside, as others do anyway."""
    summary = re.sub(r"`([^`]*)`", r"<code>\1</code>", title)
    yield f'\n<details markdown="1"><summary>{summary}</summary>\n'
    yield body.strip("\n")
    yield "\n</details>\n"
