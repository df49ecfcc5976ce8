"""What a run of the index's benchmark works with, and what it has found."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import ruvgen as rv

from .sets import TEXT, Rows, main_set

ROUNDS, QUICK_ROUNDS = 9, 3


@dataclass
class Plan:
    """The sets, how long to measure, where indexes are kept, and figures by case."""

    data: Path | None
    quick: bool
    keep: Path
    rows: int = 1 << 31
    figures: dict[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def rounds(self) -> int:
        return QUICK_ROUNDS if self.quick else ROUNDS

    @cached_property
    def main(self) -> Rows:
        rows = main_set(self.data)
        return rows.part(self.rows, 1000) if self.rows < len(rows.base) else rows

    @cached_property
    def text(self) -> Rows | None:
        """Embeddings of text, which are not whole numbers; not among what is shipped."""
        return Rows.read(self.data / f"{TEXT}.npz") if self.data else None

    def some(self, rows: int) -> Rows:
        """Of the main set; fewer for a quick run."""
        return self.main.part(min(rows, 5_000) if self.quick else rows, 1000)

    def index(self, rows: Rows, **options: Any) -> rv.Index:
        """An index of these rows, kept for further runs of the same library."""
        return rv.Index.load(self.file(rows, **options))

    def file(self, rows: Rows, **options: Any) -> Path:
        """Its file, made where there is none yet."""
        words = repr((rows.name, len(rows.base), sorted(options.items()), rv.__version__))
        path = self.keep / f"{hashlib.sha256(words.encode()).hexdigest()[:16]}.index"
        if not path.exists():
            start = time.process_time()
            index = rows.index(**options)
            said = ", ".join(f"{name} {value}" for name, value in options.items())
            print(f"built {rows.name}, {said}: {time.process_time() - start:.1f} s of CPU", flush=True)
            index.save(path)
        return path

    def note(self, case: str, found: dict[str, Any]) -> None:
        """Keep figures, and show them."""
        self.figures[case] = found
        cells = (f"{name} {value:.4g}" for name, value in found.items())
        print(f"{case}: {', '.join(cells)}", flush=True)
