"""Callers' arrays are read once: what was checked is what is kept, whatever another thread writes meanwhile.

A library that is made for it hands out memory whose pages change once they were read.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import pytest

from ruvgen import _store, rounding
from ruvgen._status import Status

from . import ROOT, toolchain
from .flat_data import KINDS

PAGE = 4096
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a fault is another signal elsewhere")


@pytest.fixture(scope="module")
def guard(tool: Callable[..., str], tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    """The library."""
    library = tmp_path_factory.mktemp("guard") / "guard.so"
    compiler = tool(*toolchain.compilers(toolchain.MACHINE))
    source = ROOT / "tests" / "c" / "guard.c"
    toolchain.output(
        [compiler, "-std=c11", *toolchain.WARNINGS, "-O1", "-shared", "-fPIC", source, "-o", library]
    )
    made = ctypes.CDLL(str(library))
    made.guard_open.restype = ctypes.c_void_p
    made.guard_open.argtypes = [ctypes.c_size_t]
    return made


def guarded(guard: ctypes.CDLL, array: np.ndarray) -> np.ndarray:
    """A copy of an array in such memory."""
    at = guard.guard_open(-(-array.nbytes // PAGE))
    assert at
    whole = (ctypes.c_char * array.nbytes).from_address(at)
    copy = np.frombuffer(whole, array.dtype).reshape(array.shape)
    copy[...] = array
    return copy


@contextmanager
def once(guard: ctypes.CDLL) -> Iterator[None]:
    """Every page is come to once, or not at all; at last the memory is gone."""
    guard.guard_arm()
    try:
        yield
    finally:
        most = guard.guard_disarm()
    assert most == 1


def data(kind: str, n: int, dim: int) -> np.ndarray:
    """Vectors as stores keep them."""
    values = np.random.default_rng([n, dim]).integers(1, 100, (n, dim))
    if kind == "bf16":
        return (values.astype(np.float32).view(np.uint32) >> 16).astype(np.uint16)
    return values.astype(rounding.STORED[kind])


def opened(kind: str, layout: str, dim: int) -> _store.Store:
    return _store.Store.open(dim, kind, layout, 0)


@pytest.mark.parametrize("layout", ["soa", "rows"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("n", "dim"), [(150, 3000), (3000, 33), (1, 60000)])
def test_rows(n: int, dim: int, kind: str, layout: str, guard: ctypes.CDLL) -> None:
    store, rows = opened(kind, layout, dim), data(kind, n, dim)
    store.extend(rows[:1])
    array = guarded(guard, rows)
    with once(guard):
        store.extend(array)
    assert all((store.get(i + 1) == rows[i]).all() for i in range(n))
    array = guarded(guard, rows[n // 2])
    with once(guard):
        store.set(0, array)
    assert (store.get(0) == rows[n // 2]).all()


@pytest.mark.parametrize("way", ["add", "remove", "add what is there", "remove what is not", "twice"])
def test_ids(way: str, guard: ctypes.CDLL) -> None:
    n = 40_000
    ids = np.random.default_rng(0).permutation(10**6)[:n]
    store, rows = opened("f32", "rows", 1), np.ones((n, 1), np.float32)
    if "add" not in way:
        store.extend(rows, ids)
    if way == "add what is there":
        store.extend(rows[:1], ids[-1:])
    if way == "remove what is not":
        ids[-1] = 10**7
    if way == "twice":
        ids[-1] = ids[0]
    before, array = store.ids(), guarded(guard, ids)
    act: Callable[[Any], object] = (
        (lambda keys: store.extend(rows, keys)) if "add" in way else (lambda keys: store.remove(keys, False))
    )
    failed = None
    with once(guard):
        try:
            act(array)
        except Status as error:
            failed = error.at
    kept = store.ids()
    if way in ("add", "remove"):
        assert failed is None
        assert kept.tolist() == (ids.tolist() if way == "add" else [])
    else:
        assert failed == n - 1
        assert (kept == before).all()
    assert all(store.contains(int(one)) for one in kept[:50])
