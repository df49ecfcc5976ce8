"""ObjectPool: who has what, and what goes wrong."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Iterator

import pytest

import ruvgen as rv


def counted() -> Iterator[int]:
    yield from range(1_000_000)


def test_lends_the_same_objects() -> None:
    numbers = counted()
    pool = rv.runtime.ObjectPool(lambda: [next(numbers)], 3)
    with pool.acquire() as first, pool.acquire() as second:
        assert (first, second, pool.lent, pool.capacity) == ([0], [1], 2, 3)
    seen = set()
    for _ in range(10):
        with pool.acquire() as thing:
            seen.add(id(thing))
    assert seen <= {id(first), id(second)}
    assert (pool.lent, repr(pool)) == (0, "<ruvgen.runtime.ObjectPool: 0 of 3 lent>")


def test_reset_hook() -> None:
    pool = rv.runtime.ObjectPool(list, 1, reset=list.clear)
    with pool.acquire() as thing:
        thing.append(1)
    with pool.acquire() as again:
        assert again is thing
        assert not again


def test_failing_reset_makes_a_new_object() -> None:
    pool = rv.runtime.ObjectPool(dict, 1, reset=lambda thing: thing["missing"])
    lease = pool.acquire()
    first = lease.object
    with pytest.raises(KeyError, match="missing"):
        lease.release()
    second = pool.acquire(timeout=0)
    assert second.object is not first
    with pytest.raises(KeyError):
        second.release()


def test_failing_factory_costs_no_place() -> None:
    works = False

    def factory() -> str:
        if not works:
            raise OSError("nothing there")
        return "thing"

    pool = rv.runtime.ObjectPool(factory, 1)
    for _ in range(5):
        with pytest.raises(OSError, match="nothing there"):
            pool.acquire(timeout=0)
    works = True
    with pool.acquire(timeout=0) as thing:
        assert thing == "thing"


def test_exhausted() -> None:
    pool = rv.runtime.ObjectPool(object, 2)
    leases = [pool.acquire(), pool.acquire()]
    for timeout in (0, 0.01, 0.12):
        with pytest.raises(TimeoutError, match="all 2 objects"):
            pool.acquire(timeout)
    leases[0].release()
    pool.acquire(0).release()


def test_double_release() -> None:
    pool = rv.runtime.ObjectPool(object, 2)
    lease = pool.acquire()
    lease.release()
    other = pool.acquire()
    for give in (lease.release, lambda: pool.release(lease)):
        with pytest.raises(RuntimeError, match="ended already"):
            give()
    with pytest.raises(RuntimeError, match="acquire another"):
        _ = lease.object
    assert pool.lent == 1
    other.release()


def test_foreign_objects() -> None:
    pool, other = rv.runtime.ObjectPool(object, 1), rv.runtime.ObjectPool(object, 1)
    lease = other.acquire()
    for thing in (lease, lease.object, None, 0):
        with pytest.raises(ValueError, match="no lease of this pool"):
            pool.release(thing)
    assert other.lent == 1
    lease.release()


def test_dropped_lease_comes_back() -> None:
    pool = rv.runtime.ObjectPool(object, 1)
    pool.acquire()
    gc.collect()
    pool.acquire(0).release()


@pytest.mark.parametrize("capacity", [0, -1, 1 << 31, 1 << 64])
def test_bad_capacity(capacity: int) -> None:
    with pytest.raises(ValueError, match=str(capacity)):
        rv.runtime.ObjectPool(object, capacity)


@pytest.mark.parametrize("capacity", [1.0, "1", None, True])
def test_capacity_of_another_type(capacity: object) -> None:
    with pytest.raises(TypeError, match="capacity"):
        rv.runtime.ObjectPool(object, capacity)  # type: ignore[arg-type]


def test_bad_timeout() -> None:
    for timeout in (-1, float("nan")):
        with pytest.raises(ValueError, match="timeout"):
            rv.runtime.ObjectPool(object, 1).acquire(timeout)
    with pytest.raises(TypeError, match="timeout"):
        rv.runtime.ObjectPool(object, 1).acquire("1")  # type: ignore[arg-type]


def test_waiting_threads_get_their_turn() -> None:
    """Twelve threads, three objects, each used by one thread at a time."""
    pool = rv.runtime.ObjectPool(lambda: [0], 3)
    used = rv.runtime.Counter()

    def work() -> None:
        for _ in range(300):
            with pool.acquire() as thing:
                before = thing[0]
                used.add()
                thing[0] = before + 1

    threads = [threading.Thread(target=work) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    leases = [pool.acquire(0) for _ in range(3)]
    assert used.value == 3600 == sum(lease.object[0] for lease in leases)


def test_objects_of_dead_threads_are_not_stranded() -> None:
    pool = rv.runtime.ObjectPool(object, 4)
    for _ in range(200):
        thread = threading.Thread(target=lambda: pool.acquire().release())
        thread.start()
        thread.join()
    assert len({id(lease.object) for lease in [pool.acquire(0) for _ in range(4)]}) == 4


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_fork_with_threads() -> None:
    pool = rv.runtime.ObjectPool(object, 2)
    stop = threading.Event()

    def work() -> None:
        while not stop.is_set():
            pool.acquire().release()

    thread = threading.Thread(target=work)
    thread.start()
    try:
        for _ in range(10):
            child = os.fork()
            if not child:
                try:  # at most one is with the thread that is not here
                    pool.acquire(timeout=30).release()
                    os._exit(0)
                finally:
                    os._exit(1)
            assert os.waitpid(child, 0)[1] == 0
    finally:
        stop.set()
        thread.join()
