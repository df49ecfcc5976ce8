"""Loading a file with its log: the changes are made again, many at a time, by the code that made them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import numpy as np

from . import _log
from ._graph import ARRAYS, Graph, Ints, Rows
from ._status import Path, Status
from .arguments import thread_count

ROWS: Final = 1 << 14  # rows of a batch, and their bytes, at most
BYTES: Final = 1 << 26


class Changes:
    """What consecutive changes amount to: ids to remove from the index, and then rows to put into it.

    A search that sees the index before and after a batch cannot tell it from the changes one by one.
    """

    def __init__(self, graph: Graph, dim: int, damaged: Callable[[str], Exception]) -> None:
        self._graph, self._dim, self._damaged = graph, dim, damaged
        self._room = max(1, min(ROWS, BYTES // (4 * dim)))
        self._rows = np.empty((self._room, dim), ARRAYS[graph.dtype])
        self._used = 0
        self._place: dict[int, int] = {}  # of each id, its row among these, in the order of insertion
        self._gone: set[int] = set()  # ids of the index
        self.next_id = 0  # follows all that were put

    def make(self, change: _log.Change) -> None:
        """A change of a log."""
        if change.rows is not None:
            self.put(change.ids, change.rows)
        elif change.new is not None:
            self.renamed(change.ids, change.new)
        elif change.kind == _log.REMOVED:
            self.remove(change.ids)
        else:
            self.mark(change.ids, change.kind == _log.MARKED)

    def put(self, ids: Ints, rows: Rows) -> None:
        """Rows that were added, or replaced others."""
        keys = ids.tolist()
        if len(set(keys)) < len(keys):
            raise self._damaged(", an id twice")
        self.next_id = max(self.next_id, max(keys) + 1)
        if self._used + len(keys) > self._room:
            self.flush()
        if len(keys) > self._room:
            self._insert(ids, rows)
            return
        self._rows[self._used : self._used + len(keys)] = rows
        for at, key in enumerate(keys, self._used):
            self._place.pop(key, None)  # a row that replaces another one comes last
            self._place[key] = at
        self._used += len(keys)

    def remove(self, ids: Ints) -> None:
        """Ids that were removed."""
        for key, there in zip(ids.tolist(), self._graph.contains_all(ids).tolist(), strict=True):
            known = self._place.pop(key, None)
            if there and key not in self._gone:
                self._gone.add(key)
            elif known is None:
                raise self._damaged(f", id {key} removed that is not there")

    def mark(self, ids: Ints, marks: bool) -> None:
        """Ids that were marked, or unmarked."""
        self.flush()
        try:
            self._graph.mark(ids, marks)
        except Status as error:
            raise self._damaged(f", id {ids[error.at]} marked or unmarked that is not there") from None

    def renamed(self, old: Ints, new: Ints) -> None:
        """Ids that got other ones."""
        self.flush()
        try:
            self._graph.rename_ids(old, new)
        except Status as error:
            at = error.at
            raise self._damaged(f", id {old[at]} renamed to {new[at]}, which cannot be") from None

    def flush(self) -> None:
        """Make the changes."""
        if self._gone:
            self._graph.remove(np.fromiter(self._gone, np.int64, len(self._gone)), thread_count(0), False)
        if self._place:
            count = len(self._place)
            at = np.fromiter(self._place.values(), np.intp, count)
            self._insert(np.fromiter(self._place, np.int64, count), self._rows[at])
        self._gone.clear()
        self._place.clear()
        self._used = 0

    def _insert(self, ids: Ints, rows: Rows) -> None:
        try:
            self._graph.insert(rows, ids, True, thread_count(0), lambda _: None)
        except Status as error:
            raise self._damaged(f", id {ids[error.at]} or its row") from None


def replay(graph: Graph, log: _log.Reader, since: int, cut: bool) -> None:
    """Make the changes of a log that come after the number `since`."""
    changes, last = Changes(graph, log.dim, log.damaged), since
    for change in log.changes(cut):
        if change.sequence <= since:
            continue
        last = change.sequence
        changes.make(change)
    changes.flush()
    graph.replayed(log.id if last > since else 0, last if last > since else 0, changes.next_id)


def loaded(path: Path, load: Callable[[], Any], how: str) -> Graph:
    """What `load` loads from a path, and the log beside it.

    The log is opened first. So what is loaded is as new or newer, and if both do not fit together, the file
    was replaced meanwhile, and so was the log.
    """
    name, seen = _log.beside(path), None
    while True:
        try:
            log = _log.reader(name) if how != "ignore" else None
        except OSError:
            load()  # whose error comes first
            raise
        graph: Graph = load()
        if log is None:
            return graph
        ident, folded, sequence = graph.saved()
        if log.base == ident or log.id == folded:
            break
        if seen == (ident, log.id):
            raise ValueError(
                f"{log.name!r} is the log of another index than {path!r}: move it away, or log='ignore' "
                "loads what was saved without it"
            )
        seen = ident, log.id
    if log.dim != graph.options()["dim"] or log.stored != ARRAYS[graph.dtype]:
        raise log.damaged(", of another dimension or element type")
    replay(graph, log, sequence if log.id == folded else 0, how == "cut")
    return graph
