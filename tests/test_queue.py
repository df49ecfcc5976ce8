"""WorkQueue: order, waiting, closing, forking, and who holds what."""

from __future__ import annotations

import _thread
import gc
import os
import queue
import subprocess
import sys
import threading
import time
import tracemalloc
import weakref
from collections.abc import Callable
from itertools import chain

import pytest

import ruvgen as rv


def test_first_in_first_out() -> None:
    work: rv.runtime.WorkQueue[object] = rv.runtime.WorkQueue(3)
    things = [None, 0, "x"]
    for thing in things:
        work.put(thing)
    assert (len(work), work.capacity, repr(work)) == (3, 3, "<ruvgen.runtime.WorkQueue: 3 of 3>")
    assert [work.get() for _ in things] == things
    assert len(work) == 0


@pytest.mark.parametrize("timeout", [0, 0.01, 0.12])
def test_full_and_empty(timeout: float) -> None:
    work: rv.runtime.WorkQueue[int] = rv.runtime.WorkQueue(1)
    with pytest.raises(queue.Empty):
        work.get(timeout)
    work.put(1, timeout)
    with pytest.raises(queue.Full):
        work.put(2, timeout)
    assert work.get(timeout) == 1


def test_many_at_once() -> None:
    work: rv.runtime.WorkQueue[int] = rv.runtime.WorkQueue(5)
    assert work.put_many(range(8)) == 5
    assert work.put_many([]) == 0
    with pytest.raises(queue.Full):
        work.put_many([9], timeout=0)
    assert work.get_many(3) == [0, 1, 2]
    assert work.get_many(100) == [3, 4]
    with pytest.raises(queue.Empty):
        work.get_many(1, timeout=0)
    with pytest.raises(ValueError, match="limit is 0"):
        work.get_many(0)


def test_a_large_limit_costs_nothing() -> None:
    """Places are made for what may come, not for all that is asked for."""
    work: rv.runtime.WorkQueue[int] = rv.runtime.WorkQueue(1 << 22)
    work.put_many(range(3000))
    tracemalloc.start()
    try:
        assert work.get_many(1 << 62) == list(range(3000))
        with pytest.raises(queue.Empty):
            work.get_many(1 << 62, timeout=0)
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()


def test_close() -> None:
    with rv.runtime.WorkQueue[int](2) as work:
        work.put(1)
        assert not work.closed
    assert work.closed
    work.close()
    for put in (lambda: work.put(2), lambda: work.put(2, 0), lambda: work.put_many([2, 3])):
        with pytest.raises(rv.runtime.QueueClosed):
            put()
    assert work.get() == 1
    for timeout in (None, 0, 1):
        with pytest.raises(rv.runtime.QueueClosed):
            work.get(timeout)
    assert repr(work) == "<ruvgen.runtime.WorkQueue: 0 of 2, closed>"


@pytest.mark.parametrize("capacity", [0, -1, (1 << 30) + 1, 1 << 64])
def test_bad_capacity(capacity: int) -> None:
    with pytest.raises(ValueError, match=str(capacity)):
        rv.runtime.WorkQueue(capacity)


@pytest.mark.parametrize("capacity", [1.0, "1", None, True])
def test_capacity_of_another_type(capacity: object) -> None:
    with pytest.raises(TypeError, match="capacity"):
        rv.runtime.WorkQueue(capacity)  # type: ignore[arg-type]


def test_bad_timeout() -> None:
    work: rv.runtime.WorkQueue[int] = rv.runtime.WorkQueue(1)
    for call in (work.get, lambda timeout: work.put(1, timeout)):
        with pytest.raises(ValueError, match="timeout"):
            call(-1)
        with pytest.raises(TypeError, match="timeout"):
            call("1")
    assert len(work) == 0


def waits(call: Callable[[], object], wake: Callable[[], object]) -> list[object]:
    """What a call in another thread gives or raises, once it waits and is woken."""
    results: list[object] = []

    def work() -> None:
        try:
            results.append(call())
        except rv.runtime.QueueClosed as error:
            results.append(type(error))

    thread = threading.Thread(target=work)
    thread.start()
    time.sleep(0.1)
    assert not results
    wake()
    thread.join(30)
    return results


def test_waiting_calls_are_woken() -> None:
    work: rv.runtime.WorkQueue[int] = rv.runtime.WorkQueue(1)
    assert waits(work.get, lambda: work.put(7)) == [7]
    work.put(1)
    assert waits(lambda: work.put(2), work.get) == [None]
    assert waits(lambda: work.put(3), work.close) == [rv.runtime.QueueClosed]
    assert work.get() == 2
    empty: rv.runtime.WorkQueue[int] = rv.runtime.WorkQueue(1)
    assert waits(empty.get, empty.close) == [rv.runtime.QueueClosed]


@pytest.mark.parametrize(
    ("producers", "consumers", "capacity"), [(1, 1, 1), (4, 4, 8), (2, 8, 64), (8, 2, 3)]
)
def test_nothing_lost_doubled_or_out_of_order(producers: int, consumers: int, capacity: int) -> None:
    work: rv.runtime.WorkQueue[tuple[int, int]] = rv.runtime.WorkQueue(capacity)
    each = 400
    taken: list[list[tuple[int, int]]] = [[] for _ in range(consumers)]

    def produce(number: int) -> None:
        for i in range(each):
            work.put((number, i))

    def consume(into: list[tuple[int, int]]) -> None:
        try:
            while True:
                into.extend(work.get_many(3))
        except rv.runtime.QueueClosed:
            pass

    makers = [threading.Thread(target=produce, args=(i,)) for i in range(producers)]
    takers = [threading.Thread(target=consume, args=(into,)) for into in taken]
    for thread in (*makers, *takers):
        thread.start()
    for thread in makers:
        thread.join()
    work.close()
    for thread in takers:
        thread.join()
    assert sorted(chain(*taken)) == [(p, i) for p in range(producers) for i in range(each)]
    for into in taken:
        for producer in range(producers):
            order = [i for p, i in into if p == producer]
            assert order == sorted(order)


class Thing:
    pass


def test_references() -> None:
    """Taken, refused or left behind: the queue keeps nothing."""
    work: rv.runtime.WorkQueue[object] = rv.runtime.WorkQueue(2)
    things = [Thing() for _ in range(4)]
    alive = [weakref.ref(thing) for thing in things]
    work.put(things[0])
    work.put(things[1])
    with pytest.raises(queue.Full):
        work.put(things[2], timeout=0)
    work.get()
    work.close()
    with pytest.raises(rv.runtime.QueueClosed):
        work.put(things[3])
    del things
    gc.collect()
    assert [ref() is not None for ref in alive] == [False, True, False, False]
    del work
    gc.collect()
    assert alive[1]() is None


def test_a_queue_in_itself_is_garbage() -> None:
    work: rv.runtime.WorkQueue[object] = rv.runtime.WorkQueue(1)
    work.put(work)
    ref = weakref.ref(work)
    del work
    gc.collect()
    assert ref() is None


@pytest.mark.parametrize("full", [False, True])
def test_keyboard_interrupt_while_waiting(full: bool) -> None:
    work: rv.runtime.WorkQueue[int] = rv.runtime.WorkQueue(1)
    if full:
        work.put(1)
    timer = threading.Timer(0.2, _thread.interrupt_main)
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        work.put(2) if full else work.get()
    timer.join()
    assert len(work) == full
    if full:
        assert work.get(0) == 1
    work.put(3)
    assert work.get(0) == 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_fork_with_threads() -> None:
    """The child has a copy that works, whatever the other threads were at."""
    work: rv.runtime.WorkQueue[int] = rv.runtime.WorkQueue(4)
    stop = threading.Event()

    def turn() -> None:
        while not stop.is_set():
            work.put(1)
            work.get()

    threads = [threading.Thread(target=turn) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(10):
            child = os.fork()
            if not child:
                try:
                    while len(work):
                        work.get(timeout=0)
                    for i in range(10):
                        work.put(i, timeout=30)
                        assert work.get(timeout=30) == i
                    work.close()
                    os._exit(0)
                finally:
                    os._exit(1)
            assert os.waitpid(child, 0)[1] == 0
    finally:
        stop.set()
        for thread in threads:
            thread.join()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_fork_keeps_things_and_state() -> None:
    work: rv.runtime.WorkQueue[str] = rv.runtime.WorkQueue(3)
    work.put("a")
    work.put("b")
    work.close()
    child = os.fork()
    if not child:
        try:
            assert [work.get(), work.get(), work.closed] == ["a", "b", True]
            os._exit(0)
        finally:
            os._exit(1)
    assert os.waitpid(child, 0)[1] == 0
    assert work.get() == "a"


def test_exit_with_work_queued_and_threads_waiting() -> None:
    code = (
        "import threading, ruvgen as rv; q = rv.runtime.WorkQueue(2); q.put(1); q.put(object());"
        "p = rv.runtime.ObjectPool(object, 1); kept = p.acquire(); h = rv.runtime.Histogram(); h.record(1);"
        "[threading.Thread(target=call, daemon=True).start() for call in (lambda: q.put(3), p.acquire)];"
        "print(len(q))"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "2\n", "")
