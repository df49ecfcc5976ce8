"""Searches on several threads: the same bits, and nothing lost when they end early."""

from __future__ import annotations

import _ctypes
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import ruvgen as rv
from ruvgen import _lib, workers

from . import oracle
from .elements import Array

# Chosen so that every way to split work is taken: few queries and many, few rows and many, k small and large.
SHAPES = [
    (1, 300_000, 64, 3),
    (3, 150_003, 33, 7),
    (15, 9001, 100, 5),
    (16, 20_000, 40, 4),
    (17, 19_999, 65, 600),
    (130, 3000, 64, 200),
    (700, 5000, 24, 3),
    (2500, 63, 96, 5),
    (2500, 65, 96, 70),
]
CALLS: dict[str, Callable[..., object]] = {
    "knn": lambda x, y, threads: rv.knn(y, x, 5, threads=threads),
    "cdist": lambda x, y, threads: rv.cdist(x, y, threads=threads),
}
every_call = pytest.mark.parametrize("name", CALLS)
unix = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def data(m: int, n: int, dim: int) -> tuple[Array, Array]:
    """Queries and rows; many rows tie, one is NaN."""
    rng = np.random.default_rng([oracle.SEED, m, n, dim])
    x, y = (rng.standard_normal((count, dim), dtype=np.float32) for count in (m, n))
    y[n // 3 : n // 2] = y[0]
    y[-1] = np.nan
    return x, y


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("metric", ["sqeuclidean", "dot", "cosine", "manhattan"])
def test_same_bits(metric: str, shape: tuple[int, int, int, int]) -> None:
    """As the functions that know no threads."""
    m, n, dim, k = shape
    x, y = data(m, n, dim)
    number, row = _lib.METRICS[metric], 4 * dim
    distances = np.empty((m, n), np.float32)
    ids, near = np.empty((m, k), np.int64), np.empty((m, k), np.float32)
    px, py, out, nearest = map(_lib._data, (x, y, distances, near))
    assert not _lib.lib.ruvgen_cdist(number, 0, px, row, m, py, row, n, dim, out, 4 * n)
    found = _lib.ffi.cast("int64_t *", ids.ctypes.data)
    assert not _lib.lib.ruvgen_knn(
        number, 0, py, row, n, px, row, m, dim, k, found, _lib.ffi.cast("float *", nearest)
    )
    for threads in (0, 1, 2, 3, 7):
        assert rv.cdist(x, y, metric, threads=threads).tobytes() == distances.tobytes()
        got = rv.knn(y, x, k, metric, threads=threads)
        assert (got[0].tobytes(), got[1].tobytes()) == (ids.tobytes(), near.tobytes())
    assert _lib.lib.ruvgen_workers_count() >= 2


@every_call
def test_from_many_threads_at_once(name: str) -> None:
    x, y = data(40, 6000, 50)
    want = np.asarray(CALLS[name](x, y, 1)[-1])  # type: ignore[index]
    wrong = list[Array]()

    def search() -> None:
        results = (np.asarray(CALLS[name](x, y, threads)[-1]) for threads in (1, 2, 3) * 4)  # type: ignore[index]
        wrong.extend(got for got in results if not np.array_equal(got, want, equal_nan=True))

    callers = [threading.Thread(target=search) for _ in range(6)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert not wrong


@every_call
def test_bad_threads(name: str) -> None:
    x, y = data(2, 3, 4)
    for wrong in (True, 1.0, "2", None):
        with pytest.raises(TypeError, match="threads is .*, not an integer"):
            CALLS[name](x, y, wrong)
    for bad in (-1, 513, 1 << 40):
        with pytest.raises(ValueError, match=f"threads is {bad}; it must lie in 0…512"):
            CALLS[name](x, y, bad)
    CALLS[name](x, y, np.int8(2))


LONG = """
import numpy as np, ruvgen as rv
x = np.ones((4096, 512), np.float32)
y = np.ones((1 << 17, 512), np.float32)
"""
# Background jobs of a shell ignore Ctrl-C, and so would their children.
AS_A_TERMINAL = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"


def python(code: str, *, code_before: str = LONG, timeout: float = 120) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-P", "-c", AS_A_TERMINAL + code_before + code],
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


SEARCHES = {  # before; a long search; a short one whose result is 0
    "knn": ("", "rv.knn(y, x, 10, threads={})", "rv.knn(y[:10], x[:20], 1, threads={})[0].sum()"),
    "Index": (
        """
some = np.random.default_rng(0).standard_normal((20_000, 8), dtype=np.float32)
many = np.tile(some, (200, 1))
index = rv.Index(8)
index.add(some)
""",
        "index.search(many, 10, threads={})",
        "(index.search(some[:20], 1, threads={})[0].ravel() - np.arange(20)).sum()",
    ),
}


@pytest.mark.parametrize("what", SEARCHES)
@pytest.mark.parametrize("threads", [1, 2])
def test_interrupted(threads: int, what: str) -> None:
    """Ctrl-C ends a long search, and the next one is right."""
    before, search, right = SEARCHES[what]
    code = f"""
import _thread, threading
{before}
threading.Timer(0.2, _thread.interrupt_main).start()
try:
    {search.format(threads)}
except KeyboardInterrupt:
    print("interrupted")
print({right.format(threads)})
"""
    done = python(code)
    assert (done.stdout.split(), done.stderr) == (["interrupted", "0"], "")


@unix
def test_fork_from_a_signal_handler_inside_a_search() -> None:
    """The child has no workers: it begins again, and both find the same."""
    code = """
import os, signal, threading
x, y = x[:600, :256].copy(), y[:20000, :256] + np.arange(20000, dtype=np.float32)[:, None]
pids = []
signal.signal(signal.SIGUSR1, lambda *_: pids.append(os.fork()))
timer = threading.Timer(0.05, lambda: os.kill(os.getpid(), signal.SIGUSR1))
timer.start()
for _ in range(1000):
    ids, _ = rv.knn(y, x, 1, threads=2)
    assert not ids.any()
    if pids:
        break
if pids[0]:
    assert os.waitpid(pids[0], 0)[1] == 0
    print("parent")
else:
    os._exit(0)
"""
    done = python(code)
    assert (done.returncode, done.stdout, done.stderr) == (0, "parent\n", "")


@unix
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_fork_while_threads_search() -> None:
    x, y = data(64, 9000, 64)
    want = rv.knn(y, x, 3, threads=2)[0]
    stop = threading.Event()

    def search() -> None:
        while not stop.is_set():
            rv.knn(y, x, 3, threads=3)

    searchers = [threading.Thread(target=search) for _ in range(2)]
    for searcher in searchers:
        searcher.start()
    statuses = []
    for _ in range(20):
        pid = os.fork()
        if not pid:
            signal.alarm(60)
            same = np.array_equal(rv.knn(y, x, 3, threads=2)[0], want)
            os._exit(0 if same and _lib.lib.ruvgen_workers_count() == 1 else 1)
        statuses.append(os.waitpid(pid, 0)[1])
    stop.set()
    for searcher in searchers:
        searcher.join()
    assert statuses == [0] * 20


def test_exit_with_work_queued() -> None:
    """A daemon thread is left in the middle of a search, with workers helping it."""
    code = """
import threading, time
threading.Thread(target=lambda: rv.knn(y, x, 10, threads=3), daemon=True).start()
time.sleep(0.2)
print("bye")
"""
    done = python(code)
    assert (done.returncode, done.stdout, done.stderr) == (0, "bye\n", "")


def test_short_lived_threads() -> None:
    """Ten thousand of them leave less than a mebibyte."""
    code = """
import threading, os
def resident():
    return int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGESIZE")
x, y = x[:20, :128].copy(), y[:2000, :128].copy()
def search():
    rv.knn(y, x, 3, threads=2)
def some(n):
    for _ in range(n // 4):
        threads = [threading.Thread(target=search) for _ in range(4)]
        for t in threads: t.start()
        for t in threads: t.join()
some(1000)
before = resident()
some(9000)
print(resident() - before)
"""
    if not Path("/proc/self/statm").exists():
        pytest.skip("needs /proc")
    done = python(code)
    assert done.stderr == ""
    assert int(done.stdout) < 1 << 20


def test_unloading() -> None:
    """Whoever closes the library once too often does not take the code from under the workers."""
    if not hasattr(_ctypes, "dlclose"):
        pytest.skip("needs dlclose")
    code = f"""
import _ctypes, ctypes, sys
rv.knn(y[:, :8], x[:100, :8], 3, threads=3)
handle = ctypes.CDLL({str(sys.modules["ruvgen._native"].__file__)!r})._handle
for _ in range(20):
    _ctypes.dlclose(handle)
print(rv.knn(y[:5], x[:20], 1, threads=2)[0].sum())
"""
    done = python(code)
    assert (done.returncode, done.stdout) == (0, "0\n"), done.stderr


def test_pins() -> None:
    if not hasattr(os, "sched_getaffinity"):
        pytest.skip("needs thread affinity")
    allowed = sorted(os.sched_getaffinity(0))
    x, y = data(40, 9000, 64)
    rv.knn(y, x, 3, threads=3)

    def masks() -> list[set[int]]:
        own = threading.get_native_id()
        tasks = (int(path.name) for path in Path("/proc/self/task").iterdir())
        return [os.sched_getaffinity(task) for task in tasks if task != own]

    try:
        rv.pin_workers(allowed[:1])
        assert masks().count({allowed[0]}) >= 2 or len(allowed) == 1
        rv.knn(y, x, 3, threads=4)  # workers made later obey too
        assert masks().count({allowed[0]}) >= 3 or len(allowed) == 1
    finally:
        rv.pin_workers(None)
    assert set(allowed) in masks()
    assert os.sched_getaffinity(0) == set(allowed)
    with pytest.raises(ValueError, match="cpus is empty"):
        rv.pin_workers([])
    for bad in ([-1], [1023], [1 << 40], allowed * 600):
        with pytest.raises(ValueError, match="some that this process may not use"):
            rv.pin_workers(bad)
    for wrong in (["0"], [True], [1.5]):
        with pytest.raises(TypeError, match="not an integer"):
            rv.pin_workers(wrong)  # type: ignore[arg-type]


def test_cores() -> None:
    if hasattr(os, "sched_getaffinity"):
        assert workers.cores() == len(os.sched_getaffinity(0))
    assert rv.info()["cores"] == workers.cores() >= 1
    assert rv.info()["numa nodes"]
