"""Changes of drop-in indexes: after an interrupt as before or as after, and right beside other threads."""

from __future__ import annotations

import copy
import pickle
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

import ruvgen.compat.faiss as faiss
from ruvgen.compat.usearch.index import Index

from . import interrupting

D, N, MORE = 8, 24, 8
X = np.random.default_rng(21).standard_normal((N + MORE, D)).astype(np.float32)
Look = dict[int, list[bytes]]  # the rows of each key


def flat() -> Any:
    index = faiss.IndexFlatL2(D)
    index.add(X[:N])
    return index


def mapped(kind: str = "IDMap,Flat") -> Any:
    index = faiss.index_factory(D, kind)
    index.add_with_ids(X[:N], 1_000 + np.arange(N))
    return index


def graph() -> Any:
    return mapped("IDMap,HNSW8")


def several() -> Index:
    index = Index(ndim=D, metric="l2sq", multi=True)
    index.add(np.arange(N) // 2, X[:N])
    return index


def single() -> Index:
    index = Index(ndim=D, metric="l2sq")
    index.add(np.arange(N), X[:N])
    return index


def look(index: Any) -> Look:
    """The rows of each key, after looking whether searches for them give it."""
    if isinstance(index, Index):
        keys = np.array(index.keys).astype(int).tolist()
        rows = np.asarray(index.vectors)
        every = {key: np.reshape(index.get(key), (-1, D)) for key in keys}
        found = index.search(rows, 1, exact=True).keys[:, 0].astype(int).tolist() if keys else []
        assert len(index) == sum(map(len, every.values())) == index.count([*every]).sum()
    else:
        keys = getattr(index, "id_map", np.arange(index.ntotal)).tolist()
        rows = getattr(index, "index", index).reconstruct_n() if keys else X[:0]
        every = {key: rows[i : i + 1] for i, key in enumerate(keys)}
        found = index.search(rows, 1)[1][:, 0].tolist() if keys else []
        assert index.ntotal == len(keys)
    assert [every[key][0].tobytes() for key in found] == [every[key][0].tobytes() for key in keys]
    return {key: sorted(row.tobytes() for row in rows) for key, rows in every.items()}


@dataclass(frozen=True)
class Change:
    """An index, and a change of it; `both`: an interrupt may leave the new key beside the old."""

    make: Callable[[], Any]
    change: Callable[[Any], object]
    both: bool = False


FRESH = 5_000 + np.arange(MORE)
CHANGES = {
    "flat add": Change(flat, lambda i: i.add(X[N:])),
    "flat remove": Change(flat, lambda i: i.remove_ids(np.arange(0, N, 3))),
    "flat reset": Change(flat, lambda i: i.reset()),
    "map add": Change(mapped, lambda i: i.add_with_ids(X[N:], FRESH)),
    "map remove": Change(mapped, lambda i: i.remove_ids(1_000 + np.arange(0, N, 3))),
    "map reset": Change(mapped, lambda i: i.reset()),
    "map of a graph add": Change(graph, lambda i: i.add_with_ids(X[N:], FRESH)),
    "multi add": Change(several, lambda i: i.add(np.arange(MORE), X[N:])),
    "multi add None": Change(several, lambda i: i.add(None, X[N:])),
    "multi remove": Change(several, lambda i: i.remove([0, 3, 5])),
    "multi rename": Change(several, lambda i: i.rename(0, 1)),
    "multi clear": Change(several, lambda i: i.clear()),
    "single add": Change(single, lambda i: i.add(FRESH, X[N:])),
    "single rename": Change(single, lambda i: i.rename(0, 999), both=True),
}


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
@pytest.mark.parametrize("name", CHANGES)
def test_interrupted_at_every_boundary_of_the_module(name: str) -> None:
    of = CHANGES[name]
    index = of.make()
    seen = [look(index)]
    _, places = interrupting.traced(lambda: of.change(index))
    seen.append(look(index))
    assert seen[0] != seen[1]
    if of.both:
        seen.append({**seen[0], **seen[1]})
    own = [at for at, place in enumerate(places, 1) if place in {"_index.py", "_map.py", "_keys.py"}]
    others = [at for at in range(1, len(places) + 1) if at not in own]
    for at in own + others[:: max(1, len(others) // 20)]:
        index = of.make()
        if not interrupting.traced(lambda index=index: of.change(index), at)[0]:
            continue
        where = f"boundary {at} of {len(places)}"
        assert look(index) in seen, where
        for twin in (pickle.loads(pickle.dumps(index)), copy.deepcopy(index)):
            assert look(twin) == look(index), where
        after = look(index)
        if isinstance(index, Index):  # it goes on, with other rows, as if nothing had been
            index.add([7_000], X[:1] + 100)
            index.remove(7_000)
        elif isinstance(index, faiss.IndexIDMap):
            index.add_with_ids(X[:1] + 100, [7_000])
            assert index.search(X[:1] + 100, 1)[1] == 7_000
            assert look(index).keys() == {*after, 7_000}
            continue
        assert look(index) == after, where


def together(*works: Callable[[], object]) -> None:
    """Run all at once, and raise what one of them raises."""
    failed: list[BaseException] = []

    def run(work: Callable[[], object]) -> None:
        try:
            work()
        except BaseException as error:  # noqa: BLE001  raised below
            failed.append(error)

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed:
        raise failed[0]


STEP, WRITERS = 4, 4
MANY = np.random.default_rng(22).standard_normal((800, D)).astype(np.float32)


def parts(writer: int) -> list[slice]:
    return [slice(i, i + STEP) for i in range(writer * STEP, len(MANY), WRITERS * STEP)]


@pytest.mark.parametrize("kind", ["IDMap,Flat", "IDMap,HNSW8"])
def test_writers_and_searches_of_a_map(kind: str) -> None:
    index, ids = faiss.index_factory(D, kind), 9 * np.arange(len(MANY))

    def write(writer: int) -> None:
        for part in parts(writer):
            index.add_with_ids(MANY[part], ids[part])

    def search() -> None:
        while index.ntotal < len(MANY):
            found, names = index.search(MANY[::40], 1)
            same = found[:, 0] == 0
            assert (names[same, 0] == ids[::40][same]).all()

    together(*[lambda w=w: write(w) for w in range(WRITERS)], search)
    order = np.argsort(index.id_map)
    np.testing.assert_array_equal(index.id_map[order], ids)
    np.testing.assert_array_equal(index.index.reconstruct_n()[order], MANY)


def test_removing_beside_adding_and_searches() -> None:
    index, plain = mapped(), flat()
    last = X[N - 1 : N]

    def add() -> None:
        for part in parts(0):
            index.add_with_ids(MANY[part] + 50, 9_000 + np.arange(len(MANY))[part])

    def remove() -> None:
        for i in range(N - 1):
            index.remove_ids(np.array([1_000 + i]))
            plain.remove_ids(np.array([0]))

    def search() -> None:
        while plain.ntotal > 1:
            assert plain.search(last, 1)[0] == 0  # the row is always there, whatever its position

    together(add, remove, search)
    assert plain.ntotal == 1
    assert index.search(last, 1)[1] == 1_000 + N - 1
    for part in parts(0):
        np.testing.assert_array_equal(
            index.search(MANY[part] + 50, 1)[1][:, 0], 9_000 + np.arange(len(MANY))[part]
        )


@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize("multi", [True, False])
def test_writers_and_searches_of_usearch(multi: bool, named: bool) -> None:
    index = Index(ndim=D, metric="l2sq", multi=multi)

    def write(writer: int) -> None:
        for part in parts(writer):
            index.add(np.arange(len(MANY))[part] if named else None, MANY[part])

    def search() -> None:
        while len(index) < len(MANY):
            index.search(MANY[:5], 3)

    together(*[lambda w=w: write(w) for w in range(WRITERS)], search)
    keys = np.array(index.keys).astype(int)
    assert sorted(keys) == [*range(len(MANY))]
    if named:
        np.testing.assert_array_equal(index.vectors[np.argsort(keys)], MANY)


def test_ids_and_rows_that_do_not_belong_together_are_refused() -> None:
    index = mapped()
    index.index.add(X[N:])  # past the map
    with pytest.raises(RuntimeError, match="changed behind IndexIDMap"):
        faiss.serialize_index(index)
    with pytest.raises(ValueError, match=f"{N} ids for {N + MORE} rows"):
        pickle.loads(pickle.dumps(index))
