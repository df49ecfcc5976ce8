"""Any sequence of changes to a store and to an exact index, beside plain arrays.

RUVGEN_OPERATIONS sets how many are tried.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

import ruvgen as rv

from . import disks
from .elements import Array
from .flat_data import BYTES, KINDS, bits, same

DIM = 5
STEPS = 50
OPERATIONS = int(os.environ.get("RUVGEN_OPERATIONS", "2000"))
SETTINGS = settings(
    max_examples=max(1, OPERATIONS // STEPS),
    stateful_step_count=STEPS,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
counts = st.sampled_from([1, 2, 3, 20, 63, 64, 65, 200])
kinds = st.sampled_from(KINDS)


class Rows(RuleBasedStateMachine):
    """What both have in common: small whole numbers, of which distances are exact and often equal."""

    kind: str
    draw: np.random.Generator

    def vectors(self, n: int) -> Array:
        whole = self.draw.integers(0, 4, (n, DIM))
        if self.kind == "bf16":
            return (whole.astype(np.float32).view(np.uint32) >> 16).astype(np.uint16)
        names = {"f32": np.float32, "f16": np.float16, "i8": np.int8, "u8": np.uint8}
        return whole.astype(names[self.kind])

    def values(self, rows: Array) -> Array:
        if self.kind == "bf16":
            return (rows.astype(np.uint32) << 16).view(np.float32).astype(np.float64)
        return rows.astype(np.float64)

    def metrics(self) -> tuple[str, ...]:
        return BYTES if self.kind in ("i8", "u8") else (*BYTES, "manhattan", "chebyshev")

    def true(self, queries: Array, rows: Array, metric: str) -> Array:
        x, y = self.values(queries)[:, None], self.values(rows)[None]
        gap = np.abs(x - y)
        found = {
            "sqeuclidean": lambda: (gap**2).sum(-1),
            "euclidean": lambda: np.sqrt((gap**2).sum(-1)),
            "dot": lambda: -(x * y).sum(-1),
            "manhattan": lambda: gap.sum(-1),
            "chebyshev": lambda: gap.max(-1, initial=0),
        }[metric]()
        return np.asarray(found, np.float32) + np.float32(0)  # no −0

    def nearest(self, distances: Array, names: Array, k: int) -> tuple[Array, Array]:
        """By distance, then by id."""
        m = len(distances)
        ids, best = np.full((m, k), -1, np.int64), np.full((m, k), np.inf, np.float32)
        for i, row in enumerate(distances):
            order = np.lexsort((names, row))[:k]
            ids[i, : len(order)], best[i, : len(order)] = names[order], row[order]
        return ids, best


class Store(Rows):
    @initialize(kind=kinds, seed=st.integers(0, 99))
    def start(self, kind: str, seed: int) -> None:
        self.kind, self.draw = kind, np.random.default_rng(seed)
        self.store = rv.SoAStore(DIM, kind)
        self.rows = self.vectors(0)

    @rule(n=counts)
    def extend(self, n: int) -> None:
        more = self.vectors(n)
        self.store.extend(more)
        self.rows = np.concatenate([self.rows, more])

    @rule()
    def push(self) -> None:
        more = self.vectors(1)
        assert self.store.push(more[0]) == len(self.rows)
        self.rows = np.concatenate([self.rows, more])

    @precondition(lambda self: len(self.rows))
    @rule(share=st.floats(0, 1))
    def set(self, share: float) -> None:
        i, row = int(share * (len(self.rows) - 1)), self.vectors(1)
        self.store.set(i, row[0])
        self.rows[i] = row[0]

    @precondition(lambda self: len(self.rows))
    @rule(share=st.floats(0, 1), times=counts)
    def delete(self, share: float, times: int) -> None:
        for _ in range(min(times, len(self.rows))):
            i = int(share * (len(self.rows) - 1))
            self.store.delete(i)
            self.rows[i] = self.rows[-1]
            self.rows = self.rows[:-1]

    @rule(n=counts)
    def reserve(self, n: int) -> None:
        self.store.reserve(len(self.rows) + n)

    @precondition(lambda self: self.kind in ("f32", "f16"))
    @rule(n=counts)
    def refused(self, n: int) -> None:
        rows = self.vectors(n)
        rows[-1, 2] = np.nan
        with pytest.raises(ValueError, match=f"row {n - 1} of X holds NaN"):
            self.store.extend(rows)

    @rule(mmap=st.booleans())
    def reload(self, mmap: bool) -> None:
        with tempfile.TemporaryDirectory(dir=disks.memory()) as folder:
            self.store.save(Path(folder) / "store")
            self.store = rv.SoAStore.load(Path(folder) / "store", mmap=mmap)

    @rule(m=st.sampled_from([1, 2, 16, 19]), k=st.sampled_from([1, 5, 100]), choice=st.integers(0, 4))
    def search(self, m: int, k: int, choice: int) -> None:
        metric = self.metrics()[choice % len(self.metrics())]
        queries = self.vectors(m)
        true = self.true(queries, self.rows, metric)
        assert same(self.store.search(queries, k, metric), self.nearest(true, np.arange(len(self.rows)), k))
        assert (self.store.distances(queries[0], metric).astype(np.float32) == true[0]).all()

    @invariant()
    def holds_what_it_should(self) -> None:
        if not hasattr(self, "store"):
            return
        assert len(self.store) == len(self.rows)
        stored = np.stack([self.store.dimension(j) for j in range(DIM)], axis=1)
        assert (bits(stored) == bits(self.rows)).all()
        if len(self.rows):
            i = int(self.draw.integers(len(self.rows)))
            assert (bits(self.store.get(i)) == bits(self.rows[i])).all()


class Index(Rows):
    @initialize(
        kind=kinds, seed=st.integers(0, 99), layout=st.sampled_from(["soa", "rows"]), choice=st.integers(0, 4)
    )
    def start(self, kind: str, seed: int, layout: str, choice: int) -> None:
        self.kind, self.draw = kind, np.random.default_rng(seed)
        self.index = rv.FlatIndex(DIM, self.metrics()[choice % len(self.metrics())], kind, layout)
        self.rows: dict[int, Array] = {}
        self.next = 0

    @rule(n=counts)
    def add(self, n: int) -> None:
        rows = self.vectors(n)
        assert self.index.add(rows).tolist() == list(range(self.next, self.next + n))
        self.rows.update(zip(range(self.next, self.next + n), rows, strict=True))
        self.next += n

    @rule(n=counts, gap=st.integers(1, 9))
    def add_by_id(self, n: int, gap: int) -> None:
        rows, ids = self.vectors(n), self.next + self.draw.permutation(n * gap)[:n]
        assert (self.index.add(rows, ids) == ids).all()
        self.rows.update(zip(ids.tolist(), rows, strict=True))
        self.next = int(ids.max()) + 1

    @precondition(lambda self: self.rows)
    @rule(n=counts)
    def refused(self, n: int) -> None:
        ids = np.append(self.next + np.arange(n), next(iter(self.rows)))
        with pytest.raises(ValueError, match=f"id {ids[-1]} is in the index already"):
            self.index.add(self.vectors(n + 1), ids)

    @rule(share=st.sampled_from([0.02, 0.3, 1.0]))
    def remove(self, share: float) -> None:
        ids = [i for i in self.rows if self.draw.random() < share]
        self.index.remove(np.array(ids, np.int64))
        for i in ids:
            del self.rows[i]

    @rule(mmap=st.booleans())
    def reload(self, mmap: bool) -> None:
        with tempfile.TemporaryDirectory(dir=disks.memory()) as folder:
            self.index.save(Path(folder) / "index")
            self.index = rv.FlatIndex.load(Path(folder) / "index", mmap=mmap)

    @rule(
        m=st.sampled_from([1, 2, 16, 19]),
        k=st.sampled_from([1, 5, 100]),
        share=st.sampled_from([None, 0.0, 0.03, 0.6]),
        each=st.booleans(),
        threads=st.integers(1, 2),
    )
    def search(self, m: int, k: int, share: float | None, each: bool, threads: int) -> None:
        queries, ids = self.vectors(m), self.index.ids
        rows = np.stack([self.rows[i] for i in ids.tolist()]) if len(ids) else self.vectors(0)
        true = self.true(queries, rows, self.index.metric)
        if share is None:
            assert same(self.index.search(queries, k, threads=threads), self.nearest(true, ids, k))
            return
        masks = self.draw.random((m if each else 1, len(ids))) < share
        found = self.index.search(queries, k, threads=threads, filter=masks if each else masks[0])
        for i in range(m):
            mask = masks[i if each else 0]
            want = self.nearest(true[i : i + 1, mask], ids[mask], k)
            assert same((found[0][i], found[1][i]), (want[0][0], want[1][0]))

    @invariant()
    def holds_what_it_should(self) -> None:
        if not hasattr(self, "index"):
            return
        ids = self.index.ids
        assert len(self.index) == len(self.rows)
        assert set(ids.tolist()) == set(self.rows)
        for i in ids[:3].tolist():
            assert i in self.index
            assert (bits(self.index.get(i)) == bits(self.rows[i])).all()
        assert self.next not in self.index


TestStore = Store.TestCase
TestStore.settings = SETTINGS
TestIndex = Index.TestCase
TestIndex.settings = SETTINGS
