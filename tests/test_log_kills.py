"""SIGKILL at any moment of a logged index: what was acknowledged is there, and at most the next change.

RUVGEN_KILLS=500 for a long run.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from . import ROOT

KILLS = int(os.environ.get("RUVGEN_KILLS", "20"))

# A child makes changes by their numbers and tells in shared memory which it began and which was acknowledged.
SCRIPT = """
import mmap, os, random, signal, struct, sys, time
path, kills, root = sys.argv[1], int(sys.argv[2]), sys.argv[3]
sys.path.append(root)
import ruvgen as rv
from tests.log_model import begin, changed, contents, make, states

shared = mmap.mmap(-1, 16)

def live(number, state, sync, mapped):
    index = rv.Index.load(path, mmap=mapped)
    assert contents(index) == state
    index.log(path, sync=sync)
    while True:
        shared[:8] = struct.pack("<q", number + 1)
        make(index, number, state, path, sync)
        shared[8:] = struct.pack("<q", number + 1)
        state, number = changed(number, state), number + 1

state, number, between, draw = begin(path)[1], 0, 0, random.Random(1)
for kill in range(kills):
    shared[:] = struct.pack("<qq", number, number)
    child = os.fork()
    if not child:
        try:
            live(number, state, ("always", "never", 0.005)[kill % 3], kill % 2 == 1)
        finally:
            os._exit(1)
    while struct.unpack("<qq", shared[:])[1] == number and kill % 4:
        time.sleep(0.001)
    time.sleep(draw.uniform(0, 0.03))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), f"the child ended by itself: {status}"
    began, ended = struct.unpack("<qq", shared[:])
    assert ended <= began <= ended + 1
    for name in os.listdir(os.path.dirname(path)):
        if name.startswith(".ruvgen-"):
            os.remove(os.path.join(os.path.dirname(path), name))
    found = contents(rv.Index.load(path))
    *_, acknowledged = states(state, ended - number, number)
    if found == acknowledged:
        state, number = acknowledged, ended
    else:
        assert began > ended and found == changed(ended, acknowledged), (kill, number, began, ended)
        state, number, between = found, began, between + 1
print(kills, number, between)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_kills(tmp_path: Path) -> None:
    command = [sys.executable, "-P", "-c", SCRIPT, str(tmp_path / "index"), str(KILLS), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60 + KILLS)
    assert done.returncode == 0, done.stderr
    kills, changes, between = map(int, done.stdout.split())
    print(f"{kills} kills in {changes} changes, {between} of which nobody acknowledged")
    assert kills == KILLS
    assert changes > KILLS
