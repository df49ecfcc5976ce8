"""hnswlib's Index."""

from __future__ import annotations

from operator import index as whole
from typing import Any, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ruvgen import index as graph
from ruvgen._status import Path
from ruvgen.arrays import plain
from ruvgen.compat import _files
from ruvgen.scalars import COUNT, integer, known

from ._common import SPACES, UNKNOWN, Common, label_array

Labels = NDArray[np.int64]


class Index(Common[graph.Index]):
    """hnswlib's Index on `ruvgen.Index`; M becomes twice as many links per row, as in hnswlib's base layer.

    Vectors that are marked as deleted stay in the graph, as in hnswlib: see `ruvgen.Index.mark`.
    """

    _KIND = "ruvgen.compat.hnswlib.Index"
    _ef, _m, _replaces = 10, 0, False

    def __init__(self, space: str, dim: int) -> None:
        super().__init__(space, dim)
        self._order: dict[int, None] = {}  # labels as they were marked, some no longer

    def init_index(
        self,
        max_elements: int,
        M: int = 16,
        ef_construction: int = 200,
        random_seed: int = 100,
        allow_replace_deleted: bool = False,
    ) -> None:
        """Make it ready for max_elements vectors."""
        self._begin(max_elements)
        self._m, self._replaces = integer("M", M, 1, COUNT), bool(allow_replace_deleted)
        self._native = graph.Index(
            self._dim,
            SPACES[self._space],
            degree=min(max(4, -(-2 * self._m // 4) * 4), 128),
            ef_construction=ef_construction,
            seed=random_seed,
        )
        self._native.ef = self._ef

    def add_items(
        self,
        data: ArrayLike,
        ids: ArrayLike | None = None,
        num_threads: int = -1,
        replace_deleted: bool = False,
    ) -> None:
        """Add rows, or replace those whose labels are there; all or none of them.

        replace_deleted: vectors marked as deleted make room for new ones, the oldest mark first.
        """
        with self._lock:
            native, (rows, labels) = self._ready(), self._given(data, ids)
            if replace_deleted and not self._replaces:
                raise RuntimeError("Replacement of deleted elements is disabled in constructor")
            marked = native.marked
            again = np.intersect1d(labels, marked)
            if len(again) and self._replaces and not replace_deleted:
                raise RuntimeError(
                    "Can't use addPoint to update a deleted element. Use replacement of deleted elements "
                    f"instead: label {again[0]} is marked as deleted"
                )
            new = len(labels) - int(np.count_nonzero(native.contains(labels)))
            gone = self._oldest(np.setdiff1d(marked, again), new) if replace_deleted else []
            if self.element_count + new - len(gone) > self._max:
                raise RuntimeError(
                    f"The number of elements exceeds the specified limit, which is {self._max}: see "
                    "resize_index"
                )
            native.upsert(rows, labels, threads=self._threads(num_threads, len(rows)))
            native.remove(gone, missing="ignore")
            self._next += len(rows)

    def mark_deleted(self, label: int) -> None:
        """Leave a vector out of all results from now on."""
        with self._lock:
            native, label = self._ready(), whole(label)
            if label not in native:
                raise RuntimeError(f"{UNKNOWN}: {label}")
            self._order.pop(label, None)
            self._order[label] = None
            if not native.mark(label):
                raise RuntimeError(f"The requested to delete element is already deleted: label {label}")

    def unmark_deleted(self, label: int) -> None:
        """Bring a vector back that was marked as deleted."""
        with self._lock:
            native, label = self._ready(), whole(label)
            if label not in native:
                raise RuntimeError(f"{UNKNOWN}: {label}")
            if not native.unmark(label):
                raise RuntimeError(f"The requested to undelete element is not deleted: {label}")
            self._order.pop(label, None)

    def _oldest(self, marked: Labels, count: int) -> list[int]:
        """The first that were marked, of those that are."""
        left = set(marked.tolist())
        return [label for label in self._order if label in left][:count]

    def get_items(self, ids: ArrayLike | None = None, return_type: str = "numpy") -> Any:
        """The vectors of labels, or all that are not deleted: an array (n, dim), or a list of lists.

        For "cosine" they are normalised. Raises RuntimeError for a label that is not there.
        """
        form, native = known("return_type", return_type, ("numpy", "list")), self._ready()
        labels = self._living() if ids is None else label_array(np.ravel(plain(ids, "ids")))
        if ids is not None and not np.ndim(plain(ids, "ids")):
            raise ValueError("get_items accepts a list of indices and returns a list of vectors")
        deleted = labels[np.isin(labels, native.marked)]
        try:
            if len(deleted):
                raise KeyError(f"id {deleted[0]} is marked as deleted")
            rows = native.get(labels)
        except KeyError as error:
            raise RuntimeError(f"{UNKNOWN}: {error.args[0]}") from None
        if self._space == "cosine":
            rows /= np.linalg.norm(rows, axis=1, keepdims=True) + np.float32(1e-30)
        return rows.tolist() if form == "list" else rows

    def get_ids_list(self) -> list[int]:
        """All labels, those marked as deleted included."""
        return list(self._ready())

    def resize_index(self, new_size: int) -> None:
        """Change how many vectors there can be."""
        if integer("new_size", new_size, 0) < self.element_count:
            raise RuntimeError("Cannot resize, max element is less than the current number of elements")
        self._max = int(new_size)

    def set_ef(self, ef: int) -> None:
        """Set the size of the candidate pool of searches."""
        self._ef = integer("ef", ef, 1, COUNT)
        if self._native is not None:
            self._native.ef = self._ef

    ef = property(lambda self: self._ef, set_ef, doc="The candidate pool of searches, 10 at first.")

    @property
    def max_elements(self) -> int:
        """How many vectors there can be."""
        return self._max

    @property
    def element_count(self) -> int:
        """How many vectors there are, those marked as deleted included."""
        return self.get_current_count()

    @property
    def M(self) -> int:  # noqa: N802 - as hnswlib calls it
        """Half of the links per row; 0 before init_index."""
        return self._m

    @property
    def ef_construction(self) -> int:
        """The candidate pool of insertions; 0 before init_index."""
        return 0 if self._native is None else self._native.ef_construction

    def load_index(
        self, path_to_index: Path, max_elements: int = 0, allow_replace_deleted: bool = False
    ) -> None:
        """Read what save_index wrote, instead of what is there; `ef` stays what it is."""
        facts, (order,), native = self._load(path_to_index, graph.Index)
        with self._lock:
            self._native, self._m, self._replaces = native, facts["M"], bool(allow_replace_deleted)
            self._order = dict.fromkeys(order.tolist())
            self._next = self.get_current_count()
            self._max = max_elements if max_elements >= self._next else facts["max"]
            native.ef = self._ef

    def _facts(self) -> _files.Facts:
        return {**super()._facts(), "M": self._m}

    def _arrays(self) -> list[NDArray[Any]]:
        return [np.array(self._oldest(self._ready().marked, len(self._order)), np.int64)]

    def _living(self) -> Labels:
        native = self._ready()
        ids: Labels = native.ids
        return ids[~np.isin(ids, native.marked)]

    def __copy__(self) -> Self:
        twin = type(self).__new__(type(self))
        state = self.__getstate__()
        native = state.get("_native")
        twin.__setstate__({**state, "_native": native and native.__copy__(), "_order": dict(self._order)})
        return twin
