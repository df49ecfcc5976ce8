"""SIGKILL at any moment of insertion and saving: the file is the old one or the new one, whole.

RUVGEN_KILLS=500 for a long run.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

KILLS = int(os.environ.get("RUVGEN_KILLS", "30"))

# Version v of the index has v added to every element of every row, so a mixture of two is seen.
SCRIPT = """
import os, random, signal, sys, time
import numpy as np, ruvgen as rv

path, kills = sys.argv[1], int(sys.argv[2])
rows = np.random.default_rng(0).integers(0, 100, (400, 8)).astype(np.float32)
ids = np.arange(len(rows))

def version(index):
    found = {float(v) for i in ids for v in index.get(i) - rows[i]}
    assert len(index) == len(rows) and len(found) == 1, sorted(found)[:5]
    report = index.check()
    assert not any(report[name] for name in ("wild", "self_links", "duplicates", "wrong_ids")), report
    return int(found.pop())

def live(mmap):
    index = rv.Index.load(path, mmap=mmap)
    now = version(index)
    while True:
        now += 1
        for some in np.array_split(ids, 4):
            index.upsert(rows[some] + now, some, threads=1)
        index.save(path)

index = rv.Index(8, degree=8, ef_construction=20)
index.add(rows, ids)
index.save(path)
last = torn = 0
draw = random.Random(1)
for kill in range(kills):
    child = os.fork()
    if not child:
        try:
            live(mmap=bool(kill % 2))
        finally:
            os._exit(1)
    time.sleep(draw.uniform(0.005, 0.1))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), f"the child ended by itself: {status}"
    for name in os.listdir(os.path.dirname(path)):
        if name.startswith(".ruvgen-"):
            torn += 1
            os.remove(os.path.join(os.path.dirname(path), name))
    now = version(rv.Index.load(path))
    assert now >= last
    last = now
print(kills, last, torn)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_kills(tmp_path: Path) -> None:
    command = [sys.executable, "-P", "-c", SCRIPT, str(tmp_path / "index"), str(KILLS)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60 + KILLS)
    assert done.returncode == 0, done.stderr
    kills, versions, torn = map(int, done.stdout.split())
    print(f"{kills} kills, {torn} in the middle of a file, {versions} versions saved")
    assert kills == KILLS
    assert versions > 0
