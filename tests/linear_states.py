"""In which states an answer can have been given; that there is one."""

from __future__ import annotations

import numpy as np

from .linear import Bools, Ints, Read, Window
from .linear_text import explain

Found = tuple[int, list[list[Ints]]]


class Wrong(Exception):
    """An answer that no state justifies."""


def states_of(window: Window, right: Bools) -> list[list[Ints]]:
    """Of each query the states of each writer that justify it; none where that is any of the window."""
    found = []
    for row in right:
        parts = [np.flatnonzero(row[window.part(w)]) + low for w, low in enumerate(window.least)]
        if any(
            len(part) <= high - low for part, low, high in zip(parts, window.least, window.most, strict=True)
        ):
            found.append(parts)
    return found


def justify(
    read: Read, window: Window, seen: Bools, unseen: Bools, owners: Ints, right: Bools | None = None
) -> Found:
    """Fails if some query has no state; right: what else the states must fulfil."""
    justified = window.justified(seen, unseen, owners)
    if right is not None:
        justified &= right
    for query, row in enumerate(justified):
        if not all(row[window.part(w)].any() for w in range(len(window.least))):
            raise Wrong(explain(read, window, query, seen[query], unseen[query], owners[query]))
    return len(seen), states_of(window, justified)


def owners(window: Window, ids: Ints) -> Ints:
    """How many of (queries, k) ids each writer owns."""
    writers = len(window.least)
    return np.stack([((ids >= 0) & (ids % writers == w)).sum(1) for w in range(writers)], axis=1)
