"""Indexes whose ids are the positions of their rows."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Any, Final, NoReturn

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ruvgen import flat
from ruvgen import index as graph
from ruvgen.arrays import plain
from ruvgen.scalars import COUNT, integer, shown

from . import _plain
from ._selectors import Ids, SearchParameters, selector

Floats = NDArray[np.float32]
MOST: Final = np.finfo(np.float32).max
SPACES: Final = {_plain.METRIC_L2: "sqeuclidean", _plain.METRIC_INNER_PRODUCT: "dot"}


class Index:
    """What all kinds have: rows of d float32, `ntotal` of them. Changes take turns."""

    is_trained = True
    verbose = False
    _fields: Final = frozenset(("d", "metric_type", "index", "hnsw", "_native", "_lock", "_change"))

    def __init__(self, d: int, metric: int = _plain.METRIC_L2) -> None:
        if metric not in SPACES:
            raise RuntimeError(f"metric type {metric!r} is not METRIC_L2 or METRIC_INNER_PRODUCT")
        self.d, self.metric_type = integer("d", d, 1), metric
        self._lock = threading.RLock()

    def __setattr__(self, name: str, value: Any) -> None:
        if name not in self._fields and not hasattr(type(self), name):
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r} that can be set")
        super().__setattr__(name, value)

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in vars(self).items() if name != "_lock"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state, _lock=threading.RLock())

    @property
    def ntotal(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def __len__(self) -> int:
        return self.ntotal

    def train(self, x: ArrayLike) -> None:
        """Nothing: there is nothing to train."""

    def assign(self, x: ArrayLike, k: int = 1) -> Ids:
        """Ids of the k nearest, (m, k)."""
        return np.asarray(self.search(x, k)[1])

    def search(self, x: ArrayLike, k: int, *, params: SearchParameters | None = None) -> tuple[Floats, Ids]:
        """The k nearest to each row of x: D float32 (m, k) and I int64 (m, k)."""
        raise NotImplementedError

    def add_with_ids(self, x: ArrayLike, ids: ArrayLike) -> NoReturn:
        """Is for IndexIDMap."""
        raise RuntimeError(
            f"add_with_ids is not implemented for {type(self).__name__}: wrap it in IndexIDMap"
        )

    def search_and_reconstruct(
        self, x: ArrayLike, k: int, *, params: SearchParameters | None = None
    ) -> tuple[Floats, Ids, Floats]:
        """As search, and the rows found, (m, k, d), NaN where there are fewer."""
        found, ids = self.search(x, k, params=params)
        rows = np.full((*ids.shape, self.d), np.nan, np.float32)
        rows[ids >= 0] = self.reconstruct_batch(ids[ids >= 0])
        return found, ids, rows

    def reconstruct(self, key: int) -> Floats:
        """The row of an id, (d,). Raises RuntimeError if there is none."""
        return np.asarray(self.reconstruct_batch([key])[0])

    def reconstruct_batch(self, key: ArrayLike) -> Floats:
        """The rows of several ids, (n, d)."""
        raise NotImplementedError

    def _rows(self, x: ArrayLike) -> NDArray[Any]:
        rows = plain(x, "x")
        if rows.ndim != 2 or rows.shape[1] != self.d:
            raise AssertionError(f"x has shape {rows.shape}; it must be (n, {self.d}), as d is {self.d}")
        return rows


class Positions(Index):
    """Rows in an index of ruvgen, under their positions.

    Each call takes that index once, at its beginning, as changes may put another in its place.
    """

    _native: graph.Index | flat.FlatIndex

    @property
    def ntotal(self) -> int:
        """How many rows there are."""
        return len(self._native)

    def add(self, x: ArrayLike) -> None:
        """Append rows (n, d)."""
        with self._lock:
            self._native.add(self._rows(x))

    def search(self, x: ArrayLike, k: int, *, params: SearchParameters | None = None) -> tuple[Floats, Ids]:
        """The k nearest to each row of x: D float32 (m, k) and I int64 (m, k)."""
        rows, native = self._rows(x), self._native
        k = integer("k", k, 1, COUNT)
        single = len(rows) == 1  # as a vector, which takes less time per call
        ids, found = native.search(
            rows[0] if single else rows,
            k,
            threads=1 if single else _plain.threads(),
            filter=_allowed(params, len(native)),
            **self._how(params),
        )
        ids, found = ids.reshape(-1, k), found.reshape(-1, k)
        if len(ids) and ids[:, -1].min() < 0:
            found[ids < 0] = MOST
        if self.metric_type == _plain.METRIC_INNER_PRODUCT:
            np.negative(found, out=found)
        return found, ids

    def range_search(
        self, x: ArrayLike, thresh: float, *, params: SearchParameters | None = None
    ) -> tuple[NDArray[np.uint64], Floats, Ids]:
        """Rows at distances below thresh, or with products above: lims uint64 (m + 1,), D and I."""
        product = self.metric_type == _plain.METRIC_INNER_PRODUCT
        within = np.nextafter(np.float32(-thresh if product else thresh), np.float32(-np.inf))
        rows, native = self._rows(x), self._native
        if not product and within < 0:
            empty = np.empty(0, np.float32)
            return np.zeros(len(rows) + 1, np.uint64), empty, empty.astype(np.int64)
        lims, ids, found = native.search_radius(
            rows,
            within,
            threads=_plain.threads(),
            filter=_allowed(params, len(native)),
            **self._how(params),
        )
        return lims.view(np.uint64), (np.negative(found, out=found) if product else found), ids

    def reconstruct_n(self, n0: int = 0, ni: int = -1) -> Floats:
        """Rows from position n0 on, ni of them or by default all, (ni, d)."""
        count = self.ntotal - n0 if ni < 0 else ni
        if n0 < 0 or n0 + count > self.ntotal:
            raise RuntimeError(f"rows {n0} to {n0 + count} are not all there: ntotal is {self.ntotal}")
        return self.reconstruct_batch(np.arange(n0, n0 + count))

    def reconstruct_batch(self, key: ArrayLike) -> Floats:
        """The rows of several positions, (n, d)."""
        try:
            return np.asarray(self._native.get(np.asarray(key, np.int64)))
        except KeyError:
            raise RuntimeError(f"{shown(key)} are not all positions of the {self.ntotal} rows") from None

    def _how(self, params: SearchParameters | None) -> dict[str, Any]:
        return {}


def _allowed(params: SearchParameters | None, ntotal: int) -> Ids | None:
    if params is None or params.sel is None:
        return None
    ids = np.arange(ntotal)
    return ids[params.sel.chosen(ids)]


class IndexFlat(Positions):
    """Exact search, on `ruvgen.FlatIndex`."""

    _native: flat.FlatIndex

    def __init__(self, d: int, metric: int = _plain.METRIC_L2) -> None:
        super().__init__(d, metric)
        self.reset()

    def reset(self) -> None:
        """Remove all rows."""
        with self._lock:
            self._native = self._empty()

    def remove_ids(self, x: Any) -> int:
        """Remove rows, by a selector or an array of positions; later ones move up. Returns how many."""
        with self._lock:
            before, after = self._native, self._empty()
            gone = selector(x).chosen(np.arange(len(before)))
            after.add(before.get(np.flatnonzero(~gone)))
            self._native = after  # one assignment: other threads and interrupts find the old or the new rows
        return int(np.count_nonzero(gone))

    def _empty(self) -> flat.FlatIndex:
        return flat.FlatIndex(self.d, SPACES[self.metric_type])


class IndexFlatL2(IndexFlat):
    """By squared distances."""

    def __init__(self, d: int) -> None:
        super().__init__(d, _plain.METRIC_L2)


class IndexFlatIP(IndexFlat):
    """By products."""

    def __init__(self, d: int) -> None:
        super().__init__(d, _plain.METRIC_INNER_PRODUCT)


@dataclass(slots=True)
class HNSW:
    """Parameters of a graph; others cannot be set."""

    M: int
    efConstruction: int = 40  # noqa: N815
    efSearch: int = 16  # noqa: N815


class IndexHNSWFlat(Positions):
    """Approximate search, on `ruvgen.Index` with 2 M links per row.

    `hnsw.efSearch` is the candidate pool of searches, `hnsw.efConstruction` that of insertions, which can be
    set until rows are added.
    """

    _native: graph.Index

    def __init__(self, d: int, M: int = 32, metric: int = _plain.METRIC_L2) -> None:
        super().__init__(d, metric)
        self.hnsw = HNSW(integer("M", M, 1, COUNT))
        self.reset()

    def reset(self) -> None:
        """Remove all rows."""
        with self._lock:
            self._native = graph.Index(
                self.d,
                SPACES[self.metric_type],
                degree=min(max(4, -(-2 * self.hnsw.M // 4) * 4), 128),
                ef_construction=self.hnsw.efConstruction,
            )

    def add(self, x: ArrayLike) -> None:
        """Append rows (n, d)."""
        with self._lock:
            if not self.ntotal and self._native.ef_construction != self.hnsw.efConstruction:
                self.reset()
            self._native.add(self._rows(x), threads=_plain.threads())

    def remove_ids(self, x: Any) -> NoReturn:
        """Is not there, as in faiss, because it would change the positions of other rows."""
        raise RuntimeError("remove_ids is not implemented for IndexHNSWFlat")

    def _how(self, params: SearchParameters | None) -> dict[str, Any]:
        own = None if params is None else params.efSearch
        return {"ef": self.hnsw.efSearch if own is None else own}
