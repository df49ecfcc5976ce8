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

from ._common import SPACES, UNKNOWN, Common, Floats, label_array


class Index(Common[graph.Index]):
    """hnswlib's Index on `ruvgen.Index`; M becomes twice as many links per row, as in hnswlib's base layer.

    Vectors that are marked as deleted are taken out of the graph and kept aside, for `unmark_deleted`.
    """

    _KIND = "ruvgen.compat.hnswlib.Index"
    _ef, _m, _replaces = 10, 0, False

    def __init__(self, space: str, dim: int) -> None:
        super().__init__(space, dim)
        self._deleted: dict[int, Floats] = {}

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
            again = [label for label in labels.tolist() if label in self._deleted] if self._deleted else []
            if again and self._replaces and not replace_deleted:
                raise RuntimeError(
                    "Can't use addPoint to update a deleted element. Use replacement of deleted elements "
                    f"instead: label {again[0]} is marked as deleted"
                )
            new = len(labels) - int(np.count_nonzero(native.contains(labels))) - len(again)
            gone = min(new, len(self._deleted) - len(again)) if replace_deleted else 0
            if self.element_count + new - gone > self._max:
                raise RuntimeError(
                    f"The number of elements exceeds the specified limit, which is {self._max}: see "
                    "resize_index"
                )
            native.upsert(rows, labels, threads=self._threads(num_threads, len(rows)))
            for label in again:
                del self._deleted[label]
            for label in list(self._deleted)[:gone]:
                del self._deleted[label]
            self._next += len(rows)

    def mark_deleted(self, label: int) -> None:
        """Leave a vector out of all results from now on."""
        with self._lock:
            native, label = self._ready(), whole(label)
            if label in self._deleted:
                raise RuntimeError(f"The requested to delete element is already deleted: label {label}")
            if label not in native:
                raise RuntimeError(f"{UNKNOWN}: {label}")
            self._deleted[label] = native.get(label)  # first, so that no interruption loses it
            try:
                native.remove(label)
            finally:
                if label in native:
                    del self._deleted[label]

    def unmark_deleted(self, label: int) -> None:
        """Bring a vector back that was marked as deleted."""
        with self._lock:
            native, label = self._ready(), whole(label)
            if label not in self._deleted:
                known = label in native
                raise RuntimeError(
                    f"{'The requested to undelete element is not deleted' if known else UNKNOWN}: {label}"
                )
            native.upsert(self._deleted[label][None], [label])  # it is there after an interruption
            del self._deleted[label]

    def get_items(self, ids: ArrayLike | None = None, return_type: str = "numpy") -> Any:
        """The vectors of labels, or all that are not deleted: an array (n, dim), or a list of lists.

        For "cosine" they are normalised. Raises RuntimeError for a label that is not there.
        """
        form, native = known("return_type", return_type, ("numpy", "list")), self._ready()
        labels = native.ids if ids is None else label_array(np.ravel(plain(ids, "ids")))
        if ids is not None and not np.ndim(plain(ids, "ids")):
            raise ValueError("get_items accepts a list of indices and returns a list of vectors")
        try:
            rows = native.get(labels)
        except KeyError as error:
            raise RuntimeError(f"{UNKNOWN}: {error.args[0]}") from None
        if self._space == "cosine":
            rows /= np.linalg.norm(rows, axis=1, keepdims=True) + np.float32(1e-30)
        return rows.tolist() if form == "list" else rows

    def get_ids_list(self) -> list[int]:
        """All labels, those marked as deleted included."""
        return [*self._ready().ids.tolist(), *self._deleted]

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

    def get_current_count(self) -> int:
        """How many vectors there are, those marked as deleted included."""
        return super().get_current_count() + len(self._deleted)

    def load_index(
        self, path_to_index: Path, max_elements: int = 0, allow_replace_deleted: bool = False
    ) -> None:
        """Read what save_index wrote, instead of what is there; `ef` stays what it is."""
        facts, (labels, rows), native = self._load(path_to_index, graph.Index)
        with self._lock:
            self._native, self._m, self._replaces = native, facts["M"], bool(allow_replace_deleted)
            self._deleted = dict(zip(labels.tolist(), rows, strict=True))
            self._next = self.get_current_count()
            self._max = max_elements if max_elements >= self._next else facts["max"]
            native.ef = self._ef

    def _facts(self) -> _files.Facts:
        return {**super()._facts(), "M": self._m}

    def _arrays(self) -> list[NDArray[Any]]:
        rows = np.array([*self._deleted.values()], np.float32).reshape(-1, self._dim)
        return [np.array([*self._deleted], np.int64), rows]

    def __copy__(self) -> Self:
        twin = type(self).__new__(type(self))
        state = self.__getstate__()
        native = state.get("_native")
        twin.__setstate__({**state, "_native": native and native.__copy__(), "_deleted": dict(self._deleted)})
        return twin
