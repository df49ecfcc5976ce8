"""The sections of docs/results.md as HTML: subsections folded where there is much, pictures left to plots."""

from __future__ import annotations

import re
from collections.abc import Iterable

from markdown_it import MarkdownIt
from markdown_it.token import Token

OPEN = 60  # rows of tables in a section, up to which all of it is shown at once


def section(lines: Iterable[str]) -> str:
    """Markdown of a section, whose subsections have three hashes."""
    lead, *parts = re.split(r"^### ", "\n".join(lines), flags=re.MULTILINE)
    rows = [_count(part) for part in (lead, *parts)]
    out = [_render(lead) if rows[0] <= OPEN else _folded("All figures", lead, False)]
    for part, count in zip(parts, rows[1:], strict=True):
        title, _, body = part.partition("\n")
        out.append(_folded(title, body, sum(rows) <= OPEN or " to reach" in title, count))
    return "\n".join(out)


def _count(text: str) -> int:
    return max(0, sum(line.startswith("|") for line in text.splitlines()) - 2)


def _folded(title: str, text: str, shown: bool, rows: int = 0) -> str:
    note = f' <span class="note">{rows} rows</span>' if rows else ""
    summary = MARKDOWN.renderInline(title)
    return f"<details{' open' * shown}><summary>{summary}{note}</summary>\n{_render(text)}</details>"


def _render(text: str) -> str:
    tokens = list(_local(MARKDOWN.parse(text)))
    html: str = MARKDOWN.renderer.render(tokens, MARKDOWN.options, {})
    html = html.replace("<table>", '<div class="scroll"><table>').replace("</table>", "</table></div>")
    return re.sub(r"<td>([×≥~±]?-?[\d,.]+(?: ?%)?)</td>", r'<td class="figure">\1</td>', html)


def _local(tokens: Iterable[Token]) -> Iterable[Token]:
    """Without pictures, which the page draws itself, and links to documents, which it does not have."""
    for token in tokens:
        if token.children is not None:
            token.children = [
                child for child in token.children if child.type not in ("image", "link_open", "link_close")
            ]
        yield token


MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")
