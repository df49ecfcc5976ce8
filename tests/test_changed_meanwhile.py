"""Arrays that another thread changes during a call: what was checked is what is used."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen import _graph, _status, _store
from ruvgen.arguments import filters, id_array

N, DIM = 500, 12
X = np.random.default_rng(4).standard_normal((N, DIM)).astype(np.float32)


@pytest.mark.parametrize("dtype", [np.int64, np.uint64, np.int32, ">i8", np.uint8])
@pytest.mark.parametrize("step", [1, 2])
def test_ids_are_copies(dtype: Any, step: int) -> None:
    given = np.arange(20).astype(dtype)[::step]
    assert not np.shares_memory(id_array(given, "ids"), given)
    assert not any(np.shares_memory(one, given) for one in filters(given, 1))


def test_masks_are_copies() -> None:
    mask = np.ones((3, 20), np.bool_)
    for given, m in ((mask, 3), (mask[0], 1), (list(mask), 3), (mask[:, ::2], 3)):
        assert not any(np.shares_memory(one, mask) for one in filters(given, m))


@pytest.mark.parametrize("make", [lambda: rv.Index(DIM), lambda: rv.FlatIndex(DIM)])
def test_c_sees_no_ids_or_masks_of_the_caller(
    make: Callable[[], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the call: of integers and masks C is given copies only."""
    ids, mask = np.arange(N), np.ones(N, np.bool_)
    seen = []

    def at(array: Any, kind: str) -> Any:
        seen.append(kind)
        assert not np.shares_memory(array, ids)
        assert not np.shares_memory(array, mask)
        return before(array, kind)

    before = _status.at
    for module, name in ((_graph, "_at"), (_store, "at"), (_status, "at")):
        monkeypatch.setattr(module, name, at)
    index = make()
    index.add(X, ids)
    index.search(X[:3], filter=mask)
    index.search(X[:3], filter=ids)
    index.search(X[:2], filter=[mask, ids])
    if hasattr(index, "upsert"):
        index.upsert(X, ids)
    index.remove(ids)
    assert {"int64_t", "uint8_t"} <= {*seen}


CALLS: dict[str, Callable[[Any, Any, Any], object]] = {
    "add": lambda x, ids, _: rv.Index(DIM, degree=4, ef_construction=8).add(x, ids),
    "remove": lambda _, ids, __: filled().remove(ids),
    "search": lambda x, ids, mask: GRAPH.search(x, 3, filter=mask if ids[0] else ids),
    "flat add": lambda x, ids, _: rv.FlatIndex(DIM).add(x, ids),
    "flat search": lambda x, _, mask: FLAT.search(x, 3, filter=mask),
    "cdist": lambda x, _, __: rv.cdist(x, x[:50]),
    "cdist out": lambda x, _, __: rv.cdist(x[:50], x[:50], out=np.empty((50, 50), np.float32)),
    "knn": lambda x, _, __: rv.knn(x, x[:50], 3),
    "store": lambda x, _, __: rv.SoAStore(DIM).extend(x),
}
FLAT = rv.FlatIndex(DIM)
FLAT.add(X)
GRAPH = rv.Index(DIM, degree=4, ef_construction=8)
GRAPH.add(X)


def filled() -> rv.FlatIndex:
    index = rv.FlatIndex(DIM)
    index.add(X)
    return index


@pytest.mark.parametrize("name", CALLS)
def test_flipped(name: str) -> None:
    """Values, shapes and types change all the time: refused or served, never read beyond the end."""
    rows, ids, mask = X.copy(), np.arange(N), np.ones(N, np.bool_)
    stop = threading.Event()

    def flip() -> None:
        while not stop.is_set():
            ids[0], mask[::2], rows[0, 0] = 10**12, False, np.nan
            with suppress(Exception):
                rows.shape = N * DIM, 1
            ids[0], mask[::2], rows[0, 0] = 0, True, 1
            with suppress(Exception):
                rows.shape = N, DIM
            with suppress(Exception):
                rows.dtype = np.float64
                rows.dtype = np.float32

    thread = threading.Thread(target=flip)
    thread.start()
    try:
        for _ in range(40):
            with suppress(ValueError, TypeError, KeyError):
                CALLS[name](rows, ids, mask)
    finally:
        stop.set()
        thread.join()
