"""A child of a fork finds the index and the store in order, whatever other threads were doing."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")

BEFORE = """
import os, threading, time, traceback
import numpy as np, ruvgen as rv

draw = np.random.default_rng(0)
rows = draw.standard_normal((30_000, 16), dtype=np.float32)
queries = rows[:50]

def in_child(check):
    child = os.fork()
    if not child:
        status = 1
        try:
            check()
            status = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0
"""

ADDING = """
index = rv.Index(16, ef_construction=100)
index.add(rows[:10_000])
index.remove(range(0, 1_000))
linking = threading.Event()
other = threading.Thread(
    target=index.add, args=(rows[10_000:],), kwargs={"threads": THREADS, "progress": lambda *_: linking.set()}
)
other.start()
linking.wait()

def check():
    if not first and len(index) == 29_000:
        return  # it was faster than this test
    assert len(index) == 9_000
    assert not index.ids[index.ids >= 10_000].size
    found, distances = index.search(rows[1_000:1_050], 1, ef=100)
    assert (distances == 0).mean() > 0.95
    index.add(rows[10_000:10_500], np.arange(10_000, 10_500))
    index.remove([5_000])
    assert 5_000 not in index and len(index) == 9_499
    if first:  # none of the rows that the other thread was adding has been seen
        index.add(rows[:1])
        assert index.ids.max() == 10_500
        index.remove([10_500])
    report = index.check()
    assert report["wild"] == report["wrong_ids"] == report["duplicates"] == 0

for first in (True, False, False, False, False):
    in_child(check)
    time.sleep(0.05)
other.join()
assert len(index) == 29_000
"""

OWN = """
index = rv.Index(16)
forked = []

def report(done, total):
    if not forked and done > 1_000:
        forked.append(os.fork())

index.add(rows[:5_000], progress=report)
index.remove([3])
index.add(rows[:100])
assert len(index) == 5_099
if not forked[0]:
    os._exit(0)
assert os.waitpid(forked[0], 0)[1] == 0
"""

STORES = """
store = rv.SoAStore(16)
store.extend(rows[:1_000])
stop = threading.Event()

def work():
    while not stop.is_set():
        store.extend(rows[:3_000])
        store.search(queries, 5)

others = [threading.Thread(target=work) for _ in range(3)]
for other in others:
    other.start()

def check():
    before = len(store)
    store.extend(rows[:7])
    assert len(store) == before + 7 and (before - 1_000) % 3_000 == 0
    assert (store.search(queries, 1)[1] == 0).all()

for _ in range(20):
    in_child(check)
stop.set()
for other in others:
    other.join()
"""

CASES = {
    "beside an insertion": ADDING.replace("THREADS", "1"),
    "beside an insertion with workers": ADDING.replace("THREADS", "2"),
    "within an insertion": OWN,
    "beside a store that grows": STORES,
}


@pytest.mark.parametrize("case", CASES)
def test_the_child_goes_on(case: str) -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-W", "ignore::DeprecationWarning", "-c", BEFORE + CASES[case]],
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
