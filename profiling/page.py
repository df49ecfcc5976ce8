"""What a profile says: tables on the terminal, in JSON, and on one page that links all files."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from html import escape
from pathlib import Path
from typing import Any

from benches.common.machine import origin

STYLE = (
    ":root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;"
    "padding:0 1rem}table{border-collapse:collapse;margin:1rem 0}td,th{padding:.15rem .8rem;text-align:left;"
    "border-bottom:1px solid #8884}td+td{text-align:right;font-variant-numeric:tabular-nums}"
    "code{overflow-wrap:anywhere}"
)


@dataclass(frozen=True)
class Table:
    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]

    def text(self) -> str:
        """The first column last: names are the longest."""
        lines = [self.title]
        for name, *cells in (self.head, *self.rows):
            lines += ["".join(f"{cell:>16}" for cell in cells) + f"  {name}"]
        return "\n".join(lines)

    def html(self) -> str:
        def line(cells: Sequence[str], tag: str) -> str:
            return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"

        body = "".join(line(row, "td") for row in self.rows)
        return f"<h3>{escape(self.title)}</h3><table>{line(self.head, 'th')}{body}</table>"


@dataclass
class Part:
    """What one tool, or several of a kind, found: `notes` are lines, `uncounted` what this machine cannot."""

    name: str
    notes: list[str] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    figures: dict[str, Any] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)
    uncounted: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)  # what makes the session fail

    def text(self) -> str:
        tables = [table.text() for table in self.tables]
        lines = [f"not counted here: {line}" for line in self.uncounted]
        faults = [f"FAILED: {line}" for line in self.faults]
        return "\n".join([f"== {self.name}", *tables, *self.notes, *lines, *faults])

    def html(self) -> str:
        links = " · ".join(f'<a href="{escape(name)}">{escape(name)}</a>' for name in self.files)
        kinds = (("", self.notes), ("Not counted here: ", self.uncounted), ("Failed: ", self.faults))
        lines = "".join(f"<li>{escape(kind + line)}</li>" for kind, told in kinds for line in told)
        tables = "".join(table.html() for table in self.tables)
        return f"<h2>{escape(self.name)}</h2><p>{links}</p><ul>{lines}</ul>{tables}"

    def write(self, out: Path) -> None:
        """As text and JSON, which are files of the part too."""
        self.files += [f"{self.name}.txt", f"{self.name}.json"]
        (out / f"{self.name}.txt").write_text(self.text() + "\n", encoding="utf-8")
        facts = origin(f"nox -s profile -- {self.name}") | asdict(self)
        (out / f"{self.name}.json").write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")


def write_page(out: Path, parts: Sequence[Part], skipped: Sequence[str]) -> Path:
    """The page of a run; what did not run is named."""
    facts = origin("nox -s profile")
    where = f"{facts['cpu']}, {facts['cores']} cores, {facts['system']}; commit {facts['commit'][:12]}"
    lines = "".join(f"<li>Skipped: {escape(line)}</li>" for line in skipped)
    body = "".join(part.html() for part in parts)
    page = (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>ruvgen: profile</title>'
        f"<style>{STYLE}</style><h1>Profile</h1><p>{escape(where)}; {facts['date']}</p>"
        f"<ul>{lines}</ul>{body}</html>\n"
    )
    path = out / "index.html"
    path.write_text(page, encoding="utf-8")
    return path
