"""SIGKILL at any moment of changes and saves of a sharded index: nothing that was acknowledged is lost.

RUVGEN_SHARD_KILLS=200 for a long run.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

KILLS = int(os.environ.get("RUVGEN_SHARD_KILLS", "12"))

# Each change is told before and after it is made. A row is its id and a version, so that a mixture is seen.
SCRIPT = """
import os, random, signal, sys, time
import numpy as np
from ruvgen.shards import ShardedIndex

folder, kills, router = sys.argv[1], int(sys.argv[2]), sys.argv[3]
IDS = 120

def row(key, version):
    return np.array([key, version, key * version % 97, 1], np.float32)

def live(told, seed):
    rng, index = np.random.default_rng(seed), ShardedIndex.load(folder, mmap=bool(seed % 2))
    index.log(folder, sync="never")
    version = 1000 * (seed + 1)
    while True:
        version += 1
        keys = rng.choice(IDS, 8, replace=False)
        if rng.random() < 0.1:
            index.save(folder)
        gone = rng.random() < 0.3
        os.write(told, f"begin {int(gone)} {version} {' '.join(map(str, keys))}\\n".encode())
        if gone:
            index.remove(keys, missing="ignore")
        else:
            index.upsert(np.array([row(key, version) for key in keys]), keys, threads=1)
        os.write(told, b"done\\n")

index = ShardedIndex(4, shards=3, router=router, degree=8, ef_construction=20)
index.add(np.array([row(key, 1) for key in range(IDS)]), range(IDS))
index.save(folder)
state = {key: {1} for key in range(IDS)}  # versions that may be there; 0: none
draw, changes = random.Random(1), 0
for kill in range(kills):
    read, write = os.pipe()
    child = os.fork()
    if not child:
        try:
            live(write, kill)
        finally:
            os._exit(1)
    os.close(write)
    time.sleep(draw.uniform(0.05, 0.4))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), f"the child ended by itself: {status}"
    with os.fdopen(read) as file:
        lines = file.read().splitlines()
    for line in lines:
        words = line.split()
        if words[0] == "begin":
            begun = int(words[1]), int(words[2]), list(map(int, words[3:]))
            for key in begun[2]:
                state[key] = state[key] | {0 if begun[0] else begun[1]}
        else:
            changes += 1
            for key in begun[2]:
                state[key] = {0 if begun[0] else begun[1]}
    index = ShardedIndex.load(folder)
    for key in range(IDS):
        found = index.get(key) if key in index else None
        version = 0 if found is None else int(found[1])
        assert version in state[key], (kill, key, version, state[key])
        assert found is None or (found == row(key, version)).all(), (key, found)
        state[key] = {version}
    writer = ShardedIndex.load(folder)
    writer.log(folder)  # a row that was on its way to another shard settles
    assert len(set(writer)) == len(writer), sorted(writer)
    for key in range(IDS):
        version = int(writer.get(key)[1]) if key in writer else 0
        assert version in state[key] or router == "clusters", (key, version)
        state[key] = {version}
    writer.close()
print(kills, changes)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("router", ["hash", "clusters"])
def test_kills(tmp_path: Path, router: str) -> None:
    command = [sys.executable, "-P", "-c", SCRIPT, str(tmp_path / "index"), str(KILLS), router]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120 + 4 * KILLS)
    assert done.returncode == 0, done.stderr
    kills, changes = map(int, done.stdout.split())
    print(f"{kills} kills, {changes} changes acknowledged")
    assert kills == KILLS
    assert changes > 0
