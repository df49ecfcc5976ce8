"""Any sequence of changes, beside a dictionary that is searched by brute force.

RUVGEN_EXAMPLES=2000 for a long run.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import numpy as np
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

import ruvgen as rv

from . import disks

METRICS = ["sqeuclidean", "euclidean", "dot", "cosine", "manhattan", "braycurtis", "canberra"]
DIM = 6


class Life(RuleBasedStateMachine):
    @initialize(
        metric=st.sampled_from(METRICS),
        degree=st.sampled_from([4, 8, 32]),
        seed=st.integers(0, 9),
        whole=st.booleans(),
        codec=st.sampled_from(["f32", "auto", "f16"]),
    )
    def start(self, metric: str, degree: int, seed: int, whole: bool, codec: str) -> None:
        self.draw = np.random.default_rng(seed)
        self.whole, self.degree = whole, degree
        self.index = rv.Index(DIM, metric, codec=codec, degree=degree, ef_construction=20, seed=seed)
        self.rows: dict[int, np.ndarray] = {}
        self.next = 0
        if codec != "f32":  # as many as a code is made for, of which few stay
            rows = self.vectors(10_000)
            self.index.add(rows)
            self.index.remove(np.arange(5, len(rows)))
            self.index.compact()
            self.rows.update(enumerate(rows[:5]))
            self.next = len(rows)

    def vectors(self, n: int) -> np.ndarray:
        if self.whole:  # many equal rows and equal distances
            return self.draw.integers(0, 3, (n, DIM)).astype(np.float32)
        return self.draw.standard_normal((n, DIM)).astype(np.float32)

    @rule(n=st.integers(1, 40), threads=st.integers(1, 2))
    def add(self, n: int, threads: int) -> None:
        rows = self.vectors(n)
        self.index.add(rows, threads=threads)
        self.rows.update(zip(range(self.next, self.next + n), rows, strict=True))
        self.next += n

    @rule(n=st.integers(1, 20), top=st.integers(1, 200))
    def upsert(self, n: int, top: int) -> None:
        ids = self.draw.permutation(top + n)[:n]
        rows = self.vectors(n)
        self.index.upsert(rows, ids, threads=1)
        for i, row in zip(ids.tolist(), rows, strict=True):
            self.rows.pop(i, None)
            self.rows[i] = row
        self.next = max(self.next, int(ids.max()) + 1)

    @rule(share=st.sampled_from([0.1, 0.5, 1.0]))
    def remove(self, share: float) -> None:
        ids = [i for i in self.rows if self.draw.random() < share]
        self.index.remove(np.array(ids, np.int64))
        for i in ids:
            del self.rows[i]

    @rule()
    def compact(self) -> None:
        self.index.compact(threads=1)
        assert self.index.stats()["deleted"] == 0

    @rule(mmap=st.booleans())
    def reload(self, mmap: bool) -> None:
        with tempfile.TemporaryDirectory(dir=disks.memory()) as folder:
            self.index.save(Path(folder) / "index")
            self.index = rv.Index.load(Path(folder) / "index", mmap=mmap)

    @rule(k=st.integers(1, 12), ef=st.sampled_from([1, 10, 500]), share=st.sampled_from([0.0, 0.1, 0.7]))
    def filtered(self, k: int, ef: int, share: float) -> None:
        queries = self.vectors(3)
        mask = self.draw.random(len(self.rows)) < share
        allowed = self.index.ids[mask]
        ids, distances = self.index.search(queries, k, ef=ef, filter=mask)
        self.plausible(queries, ids, distances, allowed, exact=ef >= len(self.rows))
        same, _ = self.index.search(queries, k, ef=ef, filter=allowed)
        assert (same == ids).all()

    @rule(k=st.integers(1, 60), ef=st.sampled_from([1, 20, 1000]), m=st.integers(1, 6))
    def search(self, k: int, ef: int, m: int) -> None:
        queries = self.vectors(m)
        ids, distances = self.index.search(queries, k, ef=ef)
        everything = max(ef, k) >= len(self.rows)
        self.plausible(queries, ids, distances, np.array(list(self.rows), np.int64), exact=everything)

    def plausible(
        self, queries: np.ndarray, ids: np.ndarray, distances: np.ndarray, allowed: np.ndarray, exact: bool
    ) -> None:
        """As many as there are, each once, allowed, sorted, at its true distance; the nearest, if exact."""
        wanted = min(ids.shape[1], len(allowed))
        assert (ids[:, wanted:] == -1).all()
        assert np.isinf(distances[:, wanted:]).all()
        if not wanted:
            return
        ids, distances = ids[:, :wanted], distances[:, :wanted]
        assert np.isin(ids, allowed).all()
        assert all(len(set(row)) == wanted for row in ids.tolist())
        assert (np.diff(distances, axis=1) >= 0).all()
        rows = np.stack([self.rows[i] for i in allowed.tolist()])
        true = rv.cdist(queries, rows, self.index.metric)
        place = {i: at for at, i in enumerate(allowed.tolist())}
        own = np.array([[place[i] for i in row] for row in ids.tolist()])
        np.testing.assert_allclose(distances, np.take_along_axis(true, own, 1), rtol=1e-4, atol=1e-5)
        if exact:
            np.testing.assert_allclose(distances, np.sort(true, axis=1)[:, :wanted], rtol=1e-4, atol=1e-5)

    @invariant()
    def holds_what_it_should(self) -> None:
        if not hasattr(self, "index"):
            return
        assert len(self.index) == len(self.rows)
        assert sorted(self.index.ids.tolist()) == sorted(self.rows)
        for i, row in list(self.rows.items())[:3]:
            assert i in self.index
            assert (self.index.get(i) == row).all()
        report = self.index.check()
        assert not any(report[name] for name in ("wild", "self_links", "duplicates", "wrong_ids"))
        assert report["reachable"] == report["nodes"] == len(self.rows)
        assert report["least_in_degree"] >= 2 or len(self.rows) < 100 or self.degree == 4


TestLife = Life.TestCase
EXAMPLES = int(os.environ.get("RUVGEN_EXAMPLES", "40"))
TestLife.settings = settings(
    max_examples=EXAMPLES,
    stateful_step_count=25 if EXAMPLES <= 40 else 50,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
