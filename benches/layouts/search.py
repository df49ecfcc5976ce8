"""Exact search on top of layouts, against that of other libraries, on real vectors."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

import ruvgen
from benches.data.sets import DATA, Floats, vectors
from benches.peers.batches import installed
from benches.timing.contest import Entry, python_call
from benches.timing.limits import MEMORY

K = 10
BATCHES, FEWER_BATCHES = (1, 16, 256), (1, 16)
MANY = 500_000  # rows, of which a call for a large batch takes the slower ones ten seconds
PREFIXES = {"debsift-1m-128-euclidean": 50_000}  # sets of which a part is measured, too
CHECKED, BLOCK = 8, 100_000  # queries; rows at once
TOLERANCE = 1e-4
USEARCH_PAIR = 16  # bytes, that its exact search keeps of every pair
WINDOW_NS = 2e6
# Exact indexes: with a sketch where it pays, every row of them, and in panels.
FLAT: dict[str, dict[str, Any]] = {"flat": {}, "flat-plain": {"prune": False}, "flat-soa": {"layout": "soa"}}
PEERS = ("faiss", "usearch")

Find = Callable[[], Any]


@dataclass
class SearchCase:
    """Rows, queries, and who finds the nearest; angular sets are of length 1, and meet by product."""

    name: str
    metric: str
    rows: Floats
    queries: Floats
    batches: tuple[int, ...]
    peers: dict[str, ModuleType]

    window_ns = WINDOW_NS

    def finders(self, m: int, missing: dict[str, str]) -> dict[str, Find]:
        """Calls that give the ids of the nearest, (m, K)."""
        x, y = np.resize(self.queries, (m, self.rows.shape[1])), self.rows  # again from the first, if too few
        found: dict[str, Find] = {}
        for name, options in FLAT.items():
            found[name] = self._flat(options, x)
        found["knn"] = lambda: ruvgen.knn(y, x, K, metric=self.metric)[0]
        product = self.metric == "dot"
        if "faiss" in self.peers:
            faiss = self.peers["faiss"]
            index = (faiss.IndexFlatIP if product else faiss.IndexFlatL2)(y.shape[1])
            index.add(y)
            found["faiss"] = lambda: index.search(x, K)[1]
        if "usearch" in self.peers and m * len(y) * USEARCH_PAIR > MEMORY // 4:
            missing[f"usearch on {self.name}, {m} queries"] = "too little memory"
        elif "usearch" in self.peers:
            find = importlib.import_module("usearch.index").search
            kind = "ip" if product else "l2sq"
            found["usearch"] = lambda: find(y, x, K, kind, exact=True, threads=1).keys.reshape(m, K)
        found["numpy"] = self._numpy(x)
        return found

    def _flat(self, options: dict[str, Any], x: Floats) -> Find:
        index = ruvgen.FlatIndex(self.rows.shape[1], self.metric, **options)
        index.add(self.rows)
        asked = x[0] if len(x) == 1 else x
        return lambda: index.search(asked, k=K, threads=1)[0].reshape(-1, K)

    def _numpy(self, x: Floats) -> Find:
        """OpenBLAS and a partial sort; the squares of the rows at hand."""
        y = self.rows
        squares = np.einsum("ij,ij->i", y, y) if self.metric == "sqeuclidean" else np.float32(0)
        factor = np.float32(-2 if self.metric == "sqeuclidean" else -1)

        def find() -> NDArray[np.int64]:
            far = x @ y.T
            far *= factor
            far += squares
            near = np.argpartition(far, K, axis=1)[:, :K]
            order = np.argsort(np.take_along_axis(far, near, 1), axis=1)
            return np.take_along_axis(near, order, 1)

        return find

    def entries(self, m: int, missing: dict[str, str]) -> tuple[list[Entry], str, dict[str, str]]:
        """Who finds the nearest, the first of ours, and who does not, which of ours is an error."""
        finders, some = self.finders(m, missing), min(m, CHECKED)
        right = self.distances(some)
        nearest = np.sort(np.partition(right, K - 1, axis=1)[:, :K], axis=1)
        faults: dict[str, str] = {}
        for name, find in finders.items():
            given = np.take_along_axis(right, np.asarray(find())[:some].astype(np.int64), axis=1)
            if not np.allclose(np.sort(given, axis=1), nearest, rtol=TOLERANCE, atol=TOLERANCE):
                faults[name] = "not the nearest"
        if ours := [name for name in faults if name.startswith(("flat", "knn"))]:
            raise RuntimeError(f"{', '.join(ours)} on {self.name}: not the nearest")
        good = [python_call(name, find) for name, find in finders.items() if name not in faults]
        return good, good[0].name, faults

    def distances(self, some: int) -> NDArray[np.float64]:
        """Of the first queries to all rows, the reference."""
        x, parts = self.queries[:some].astype(np.float64), []
        for first in range(0, len(self.rows), BLOCK):
            y = self.rows[first : first + BLOCK].astype(np.float64)
            product = x @ y.T
            squares = (x * x).sum(1)[:, None] + (y * y).sum(1)
            parts.append(-product if self.metric == "dot" else squares - 2 * product)
        return np.concatenate(parts, axis=1)


def search_cases(
    folder: Path | None, quick: bool, missing: dict[str, str]
) -> tuple[list[SearchCase], dict[str, str]]:
    """A case for every set of a folder, the shipped ones by default; versions of the peers."""
    modules, versions, reasons = installed()
    kept = {name: module for name, module in modules.items() if name in PEERS}
    missing |= {name: reason for name, reason in reasons.items() if name in PEERS}
    cases = []
    for path in sorted((folder or DATA).glob("*.npz")):
        rows, queries = vectors(path)
        angular = path.stem.endswith("angular")
        if angular:
            rows, queries = (each / np.linalg.norm(each, axis=1, keepdims=True) for each in (rows, queries))
        metric = "dot" if angular else "sqeuclidean"
        batches = FEWER_BATCHES if quick or len(rows) > MANY else BATCHES
        cases.append(SearchCase(path.stem, metric, rows, queries, batches, kept))
        if part := PREFIXES.get(path.stem):
            name = f"{path.stem}, its first {part}"
            cases.append(SearchCase(name, metric, rows[:part], queries, batches, kept))
    return cases, {name: versions[name] for name in ("numpy", *kept)}
