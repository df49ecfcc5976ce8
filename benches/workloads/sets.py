"""What workloads run on: a set, an index of most of its rows, kept in files, and the `ef` that it needs."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import ruvgen as rv
from benches.data.sets import Floats
from ruvgen.datasets import Dataset, load, synthetic

from .life import Life, recall
from .run import probe

EFS = (10, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512)
AIM = 0.96  # recall before the run, above the target, which is to hold all through it
SPLIT = 2  # the first half of the queries chooses ef, the other is measured
SMALL, RESERVE_SMALL, RESERVE = 100_000, 2, 10  # rows; one of so many is kept to be inserted
JUDGED = 500  # queries per ef


def sets(where: str) -> Iterator[Dataset]:
    """The set of a name or file, or those of a folder; what cannot be read is an error that names it."""
    if made := re.fullmatch(r"synthetic-(\d+)(k?)-(\d+)-id(\d+)", where):
        rows = int(made[1]) * (1000 if made[2] else 1)
        yield synthetic(rows, int(made[3]), int(made[4]), queries=1000)
        return
    path = Path(where)
    if not path.exists():
        raise SystemExit(f"{path}: no such file or folder of data")
    found = (
        sorted(each for end in ("npz", "hdf5") for each in path.glob(f"*.{end}")) if path.is_dir() else [path]
    )
    if not found:
        raise SystemExit(f"{path}: no *.npz and no *.hdf5 in it")
    yield from map(load, found)


@dataclass
class Prepared:
    """A set and two files: an index without the rows that are inserted later, and one of all."""

    name: str
    metric: str
    rows: Floats
    queries: Floats
    present: int
    folder: Path
    ef: int = 0
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """Rows."""
        return len(self.rows)

    def path(self, *, full: bool) -> Path:
        return self.folder / ("all.ruvgen" if full else "most.ruvgen")

    def open(self, *, full: bool) -> tuple[rv.Index, int, Floats]:
        """A fresh index, how many rows it holds, and all rows."""
        return rv.Index.load(self.path(full=full)), self.count if full else self.present, self.rows


def prepare(data: Dataset, most: int | None, folder: Path, *, threads: int = 0) -> Prepared:
    """Build and save the indexes, and find the least ef with enough recall; or take what is in the folder."""
    wide = data.float32()
    rows = wide.train[:most]
    n, half = len(rows), len(wide.test) // SPLIT
    present = n - n // (RESERVE_SMALL if n < SMALL else RESERVE)
    home = folder / f"{data.name}-{n}"
    name = data.name if n == len(wide.train) else f"{data.name}, its first {n}"
    prepared = Prepared(name, data.metric, rows, wide.test[half:], present, home)
    known = home / "facts.json"
    if not known.exists():
        home.mkdir(parents=True, exist_ok=True)
        facts = _built(prepared, wide.test[:half], threads)
        known.write_text(json.dumps(facts), encoding="utf-8")  # last, so that it stands for the others
    prepared.facts = json.loads(known.read_text(encoding="utf-8"))
    prepared.ef = prepared.facts["ef"]
    return prepared


def _built(prepared: Prepared, asked: Floats, threads: int) -> dict[str, Any]:
    """What is said of the indexes that are now in their files."""
    rows, metric, n = prepared.rows, prepared.metric, prepared.count
    index = rv.Index(rows.shape[1], metric)
    began = time.perf_counter()
    index.add(rows[: prepared.present], threads=threads)
    index.save(prepared.path(full=False))
    index.add(rows[prepared.present :], threads=threads)
    index.save(prepared.path(full=True))
    built = time.perf_counter() - began
    for ef in EFS:
        found = recall(probe(index, asked, JUDGED, ef), JUDGED, Life(n, n), rows, asked, metric)["mean"]
        if found >= AIM:
            break
    return {
        "rows": n, "dim": index.dim, "metric": metric, "present": prepared.present,
        "queries": len(prepared.queries), "codec": index.stats()["codec"], "build_s": round(built, 1),
        "ef": ef, "recall_at_ef": found,
    }  # fmt: skip
