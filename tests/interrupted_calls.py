"""Public calls that may take long, to be interrupted: of each how its object is made, and how it looks."""

from __future__ import annotations

import copy
import io
import pickle
import queue
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

import ruvgen as rv
from ruvgen import datasets, tuning

DIM, ROWS, MORE = 24, 400, 300
FEW = 40  # rows of a call that joins others
RNG = np.random.default_rng(14)
BASE = RNG.standard_normal((ROWS, DIM)).astype(np.float32)
NEW = RNG.standard_normal((MORE, DIM)).astype(np.float32)
LARGE = RNG.standard_normal((3_000, 64)).astype(np.float32)


@dataclass
class State:
    """An object under test and what a call has given; `things` is what else it needs."""

    object: Any
    given: list[Any] = field(default_factory=list)
    things: Any = None


@dataclass(frozen=True)
class Call:
    """`make` an object in an empty folder, `call` it, and `look` at what is to be as before or as after.

    `use` is what must work afterwards, in every thread and in a forked process.
    """

    make: Callable[[Path], State]
    call: Callable[[State], object]
    look: Callable[[State], object]
    use: Callable[[State], object]


def rows_of(index: Any) -> object:
    """Ids and their rows."""
    ids = sorted(index.ids.tolist())
    return ids, [index.get(key).tobytes() for key in ids]


def index_looks(state: State) -> object:
    """The rows, after looking whether the graph is in order."""
    index = state.object
    report = index.check()
    assert not any(report[name] for name in ("duplicates", "wild", "self_links", "wrong_ids")), report
    rows = np.stack([index.get(key) for key in index.ids.tolist()])
    assert (index.search(rows, 1, len(rows))[0][:, 0] == index.ids).all()
    return rows_of(index)


def marks_look(state: State) -> object:
    """The rows, and which are marked, which searches agree with."""
    index = state.object
    there = index.search(BASE[0], ROWS, ROWS)[0]
    marked = index.marked.tolist()
    assert sorted([*there[there >= 0].tolist(), *marked]) == sorted(index.ids.tolist())
    return rows_of(index), marked


def change(state: State) -> None:
    """Every kind of change, and back."""
    index = state.object
    before = len(index)
    index.add(NEW[:3], [10**9, 10**9 + 1, 10**9 + 2])
    index.mark(10**9)
    index.rename(10**9, 10**9 + 3)
    index.remove([10**9 + 3, 10**9 + 1, 10**9 + 2])
    assert len(index) == before


def an_index(folder: Path) -> State:
    index = rv.Index(DIM, degree=8, ef_construction=32)
    index.add(BASE, threads=1)
    index.save(folder / "index")
    return State(index, things=folder)


def with_dead_rows(folder: Path) -> State:
    state = an_index(folder)
    state.object.remove(range(0, ROWS, 20))
    return state


def with_marks(folder: Path) -> State:
    state = an_index(folder)
    state.object.mark(range(0, ROWS, 2))
    return state


def a_flat_index(folder: Path) -> State:
    index = rv.FlatIndex(DIM)
    index.add(BASE)
    index.save(folder / "index")
    return State(index, things=folder)


def flat_change(state: State) -> None:
    state.object.add(NEW[:2], [10**9, 10**9 + 1])
    state.object.remove([10**9, 10**9 + 1])


def a_store(folder: Path) -> State:
    store = rv.SoAStore(DIM)
    store.extend(BASE)
    store.save(folder / "index")
    return State(store, things=folder)


def store_looks(state: State) -> object:
    return [state.object.get(i).tobytes() for i in range(len(state.object))]


def store_change(state: State) -> None:
    state.object.delete(state.object.push(NEW[0]))


def file_looks(state: State) -> object:
    """One file, which is whole."""
    (path,) = state.things.iterdir()
    return len(type(state.object).load(path))


def nothing(_: Path) -> State:
    return State(None)


def exact(state: State) -> object:
    """Nothing that was lent for a computation is still lent."""
    return rv._lib.lib.ruvgen_scratch_lent()


def knn(state: State) -> None:
    ids, _ = rv.knn(LARGE, LARGE[:40], 3, threads=2)
    assert (ids[:, 0] == np.arange(40)).all()


def radius(state: State) -> None:
    lims, ids, _ = rv.radius(LARGE, LARGE[:40], 1e-3, threads=2)
    assert (np.diff(lims) >= 1).all()
    assert (np.diff(ids) >= 0).all()


def cdist(state: State) -> None:
    assert abs(np.diagonal(rv.cdist(LARGE[:500], LARGE[:500], threads=2))).max() < 1e-3


def a_queue(*things: int) -> Callable[[Path], State]:
    def make(_: Path) -> State:
        work: rv.runtime.WorkQueue[int] = rv.runtime.WorkQueue(4)
        work.put_many(things)
        return State(work)

    return make


def queue_looks(state: State) -> object:
    """All that was ever in it, in order: what was given, and what is left, which is put back."""
    left: list[int] = []
    try:
        while True:
            left.append(state.object.get(0))
    except queue.Empty:
        if left:
            state.object.put_many(left)
    return state.given + left


def queue_use(state: State) -> None:
    left = [state.object.get(0) for _ in range(len(state.object))]
    state.object.put(0, 0)
    assert state.object.get(0) == 0
    if left:
        assert state.object.put_many(left, 0) == len(left)


def until(error: type[Exception], call: Callable[[], object]) -> None:
    """A call that waits until its time is over."""
    with suppress(error):
        call()


def a_pool(lent: int) -> Callable[[Path], State]:
    def make(_: Path) -> State:
        pool = rv.runtime.ObjectPool(lambda: [0], 2, reset=list.reverse)
        return State(pool, things=[pool.acquire() for _ in range(lent)])

    return make


def pool_looks(state: State) -> object:
    """Objects that are lent, but those that the test has."""
    state.given.clear()
    assert all(lease.object == [0] for lease in state.things if lease._held)
    return state.object.lent - len([lease for lease in state.things if lease._held])


def pool_use(state: State) -> None:
    if state.object.lent < state.object.capacity:
        with state.object.acquire(0) as thing:
            assert thing == [0]


def release_one(state: State) -> None:
    state.things[0].release()


def an_arena(_: Path) -> State:
    arena = rv.runtime.Arena(4096)
    state = State(arena, things=[arena.mark()])
    arena.alloc(100)
    state.things.append(arena.mark())
    arena.alloc(100)
    return state


def arena_looks(state: State) -> object:
    state.object.rewind(state.things[0])
    return state.object.used


def a_data_set(folder: Path) -> State:
    for part in ("base", "query"):
        np.save(folder / f"l2_{part}.npy", BASE)
        rows = [np.int32(DIM).tobytes() + row.tobytes() for row in BASE]
        (folder / f"a_{part}.fvecs").write_bytes(b"".join(rows))
    np.savez_compressed(folder / "b-l2.npz", train=BASE, test=BASE)
    return State(folder)


def read_data(state: State) -> None:
    for name in ("l2_base.npy", "a_base.fvecs", "b-l2.npz"):
        assert len(datasets.load(state.object / name).train) == ROWS


def tune(state: State) -> None:
    """Where nothing is clearly faster; so it is as before, whenever it ends."""
    choices = {"width": (1, 2), "group": (1, 2)}
    facts = state.object._graph.facts()
    before, tuning.CLEARLY = tuning.CLEARLY, 0.0  # type: ignore[misc]
    try:
        tuning.tune(state.object._graph, BASE[:8], 3, 16, facts["width"], facts["group"], choices)
    finally:
        tuning.CLEARLY = before  # type: ignore[misc]


def settings(state: State) -> object:
    return [state.object.stats()[name] for name in ("width", "group")]


def progress(state: State) -> None:
    state.object.add(NEW, threads=1, progress=lambda done, _: state.object.search(NEW[done - 1]))


FILTER = np.arange(0, ROWS, 3)
CALLS = {
    "Index.add": Call(an_index, lambda s: s.object.add(NEW, threads=2), index_looks, change),
    "Index.add ids": Call(
        an_index, lambda s: s.object.add(NEW, range(9_000, 9_000 + MORE), threads=1), index_looks, change
    ),
    "Index.add progress": Call(an_index, progress, index_looks, change),
    "Index.upsert": Call(
        an_index, lambda s: s.object.upsert(NEW, range(200, 200 + MORE), threads=1), index_looks, change
    ),
    "Index.remove": Call(
        an_index, lambda s: s.object.remove(range(0, ROWS, 2), threads=1), index_looks, change
    ),
    "Index.add few": Call(an_index, lambda s: s.object.add(NEW[:FEW], threads=2), index_looks, change),
    "Index.upsert few": Call(
        an_index, lambda s: s.object.upsert(NEW[:FEW], range(FEW), threads=1), index_looks, change
    ),
    "Index.remove few": Call(an_index, lambda s: s.object.remove(range(FEW)), index_looks, change),
    "Index.mark": Call(an_index, lambda s: s.object.mark(range(0, ROWS, 2)), marks_look, change),
    "Index.mark one": Call(an_index, lambda s: s.object.mark(3), marks_look, change),
    "Index.unmark": Call(with_marks, lambda s: s.object.unmark(range(0, ROWS, 2)), marks_look, change),
    "Index.rename": Call(
        an_index,
        lambda s: s.object.rename(range(0, ROWS, 2), range(5_000, 5_000 + ROWS // 2)),
        index_looks,
        change,
    ),
    "Index.compact": Call(with_dead_rows, lambda s: s.object.compact(threads=1), index_looks, change),
    "Index.search": Call(an_index, lambda s: s.object.search(BASE, 5, 64, threads=2), index_looks, change),
    "Index.search filter": Call(
        an_index, lambda s: s.object.search(BASE, 5, 64, filter=FILTER), index_looks, change
    ),
    "Index.search_radius": Call(
        an_index, lambda s: s.object.search_radius(BASE, 9.0, 8, threads=2), index_looks, change
    ),
    "Index.save": Call(an_index, lambda s: s.object.save(s.things / "index"), file_looks, change),
    "Index.load": Call(
        an_index, lambda s: s.given.append(rv.Index.load(s.things / "index")), file_looks, change
    ),
    "Index copy": Call(an_index, lambda s: s.given.append(copy.copy(s.object)), index_looks, change),
    "Index.save stream": Call(an_index, lambda s: s.object.save(io.BytesIO()), index_looks, change),
    "Index.check": Call(an_index, lambda s: s.object.check(), index_looks, change),
    "Index.tune": Call(an_index, tune, settings, change),
    "Index": Call(nothing, lambda s: s.given.append(rv.Index(DIM)), exact, lambda _: rv.Index(DIM)),
    "FlatIndex.add": Call(
        a_flat_index, lambda s: s.object.add(NEW), lambda s: rows_of(s.object), flat_change
    ),
    "FlatIndex.remove": Call(
        a_flat_index, lambda s: s.object.remove(range(0, ROWS, 2)), lambda s: rows_of(s.object), flat_change
    ),
    "FlatIndex.upsert": Call(
        a_flat_index,
        lambda s: s.object.upsert(NEW, range(200, 200 + MORE)),
        lambda s: rows_of(s.object),
        flat_change,
    ),
    "FlatIndex.search_radius": Call(
        a_flat_index, lambda s: s.object.search_radius(BASE, 9.0), lambda s: rows_of(s.object), flat_change
    ),
    "FlatIndex.search": Call(
        a_flat_index, lambda s: s.object.search(BASE, 5), lambda s: rows_of(s.object), flat_change
    ),
    "FlatIndex.save": Call(
        a_flat_index, lambda s: s.object.save(s.things / "index"), file_looks, flat_change
    ),
    "FlatIndex.load": Call(
        a_flat_index, lambda s: s.given.append(rv.FlatIndex.load(s.things / "index")), file_looks, flat_change
    ),
    "FlatIndex pickle": Call(
        a_flat_index,
        lambda s: s.given.append(pickle.loads(pickle.dumps(s.object))),
        lambda s: rows_of(s.object),
        flat_change,
    ),
    "SoAStore.extend": Call(a_store, lambda s: s.object.extend(NEW), store_looks, store_change),
    "SoAStore.search": Call(a_store, lambda s: s.object.search(BASE, 5), store_looks, store_change),
    "SoAStore.save": Call(a_store, lambda s: s.object.save(s.things / "index"), file_looks, store_change),
    "SoAStore.load": Call(
        a_store, lambda s: s.given.append(rv.SoAStore.load(s.things / "index")), file_looks, store_change
    ),
    "radius": Call(nothing, radius, exact, radius),
    "knn": Call(nothing, knn, exact, knn),
    "cdist": Call(nothing, cdist, exact, cdist),
    "WorkQueue.put": Call(a_queue(1, 2), lambda s: s.object.put(3), queue_looks, queue_use),
    "WorkQueue.put_many": Call(a_queue(1), lambda s: s.object.put_many([2, 3]), queue_looks, queue_use),
    "WorkQueue.put waits": Call(
        a_queue(1, 2, 3, 4),
        lambda s: until(queue.Full, lambda: s.object.put(5, 0.06)),
        queue_looks,
        queue_use,
    ),
    "WorkQueue.get": Call(a_queue(1, 2, 3), lambda s: s.given.append(s.object.get()), queue_looks, queue_use),
    "WorkQueue.get_many": Call(
        a_queue(1, 2, 3), lambda s: s.given.extend(s.object.get_many(2)), queue_looks, queue_use
    ),
    "WorkQueue.get waits": Call(
        a_queue(), lambda s: until(queue.Empty, lambda: s.object.get(0.06)), queue_looks, queue_use
    ),
    "ObjectPool.acquire": Call(a_pool(1), lambda s: s.given.append(s.object.acquire()), pool_looks, pool_use),
    "ObjectPool.acquire waits": Call(
        a_pool(2), lambda s: until(TimeoutError, lambda: s.object.acquire(0.06)), pool_looks, pool_use
    ),
    "Lease.release": Call(a_pool(2), release_one, pool_looks, pool_use),
    "Arena.alloc": Call(
        an_arena, lambda s: s.given.append(len(s.object.alloc(64))), arena_looks, arena_looks
    ),
    "Arena.rewind": Call(an_arena, lambda s: s.object.rewind(s.things[1]), arena_looks, arena_looks),
    "Histogram": Call(
        nothing, lambda s: s.given.append(rv.runtime.Histogram()), exact, lambda _: rv.runtime.Histogram()
    ),
    "datasets.load": Call(a_data_set, read_data, lambda s: len(list(s.object.iterdir())), read_data),
}
