"""Which ids may be returned or are to be removed, and the parameters of one search."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ruvgen.arguments import id_array

Ids = NDArray[np.int64]


class IDSelectorBatch:
    """The ids of an array."""

    def __init__(self, ids: ArrayLike) -> None:
        self._ids = id_array(ids, "ids")

    def chosen(self, ids: Ids) -> NDArray[np.bool_]:
        """Which of ids are selected, (n,) bool."""
        return np.isin(ids, self._ids)


class IDSelectorArray(IDSelectorBatch):
    """The same."""


class IDSelectorRange:
    """The ids from imin to below imax."""

    def __init__(self, imin: int, imax: int) -> None:
        self._span = imin, imax

    def chosen(self, ids: Ids) -> NDArray[np.bool_]:
        """Which of ids are selected, (n,) bool."""
        return np.asarray((ids >= self._span[0]) & (ids < self._span[1]))


class IDSelectorNot:
    """The ids that another selector does not select."""

    def __init__(self, sel: Selector) -> None:
        self._sel = sel

    def chosen(self, ids: Ids) -> NDArray[np.bool_]:
        """Which of ids are selected, (n,) bool."""
        return np.asarray(~self._sel.chosen(ids))


Selector = IDSelectorBatch | IDSelectorRange | IDSelectorNot


def selector(given: Any) -> Selector:
    """A selector, also for an array of ids."""
    return given if isinstance(given, Selector) else IDSelectorBatch(given)


class SearchParameters:
    """sel: which ids a search may return."""

    efSearch: int | None = None  # noqa: N815

    def __init__(self, sel: Selector | None = None) -> None:
        self.sel = sel


class SearchParametersHNSW(SearchParameters):
    """efSearch: the candidate pool of one search."""

    def __init__(self, efSearch: int = 16, sel: Selector | None = None) -> None:
        super().__init__(sel)
        self.efSearch = efSearch
