"""Power failures at any moment of a log's life: what was acknowledged is there, and at most the next change.

The disk of the model keeps what was synced, and of the rest any part: see disks.py. RUVGEN_KILLS=500 for a
long run.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import ruvgen as rv

from . import disks
from .log_model import State, begin, change, contents, states
from .log_traced import BASE, EACH, THREADS

CHANGES = 60 if int(os.environ.get("RUVGEN_KILLS", "20")) < 100 else 400
CHANCES = 2 if CHANGES == 60 else 20
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="LD_PRELOAD and /proc")


@pytest.fixture(scope="module")
def shim(tool: Callable[..., str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return disks.library(tool, tmp_path_factory.mktemp("shim"))


def put(files: dict[str, bytes], folder: Path) -> None:
    for old in folder.iterdir():
        old.unlink()
    for name, data in files.items():
        (folder / name).write_bytes(data)


def loaded(path: Path) -> tuple[State, bool]:
    """What there is, and whether the log has holes, behind which it is cut then."""
    try:
        return contents(rv.Index.load(path)), False
    except ValueError as error:
        if "damaged at byte" not in str(error):
            raise
        return contents(rv.Index.load(path, log="cut")), True


@pytest.mark.parametrize("sync", ["always", "3600", "never"])
def test_nothing_is_lost_or_invented(shim: Path, tmp_path: Path, sync: str) -> None:
    live, dead, trace = tmp_path / "live", tmp_path / "dead", tmp_path / "trace"
    live.mkdir()
    dead.mkdir()
    disks.run(shim, "log_traced.main", live, trace, sync, CHANGES)
    history = list(states(begin(tmp_path / "other")[1], CHANGES))
    disk, started, ended, kept, seen, refused = disks.Disk(), -1, 0, 0, 0, 0
    for position, (word, number, second, data) in enumerate(disks.lines(trace)):
        if word != disks.MARK:
            disk.act(word, number, second, data)
        elif number % 2:
            ended = number // 2 + 1
            # A save is on the disk when it returns, and what log(None) ends, if it is synced at all.
            always = change(number // 2, history[number // 2])[0] == "save" or sync == "always"
            again = change(number // 2, history[number // 2])[0] == "again" and sync != "never"
            kept = ended if always or again else kept
        else:
            started = number // 2
        if started < 0:
            continue
        for files in disks.failures(disk, position, CHANCES):
            put(files, dead)
            found, holes = loaded(dead / "index")
            assert not holes or sync == "never"  # of changes that nobody promised to keep, some are there
            refused += holes
            assert found in history[kept : started + 2], (position, word, kept, ended)
            seen += 1
    assert ended == CHANGES
    print(f"{seen} power failures, {refused} of them leave a log with holes")


def test_threads_that_share_a_sync(shim: Path, tmp_path: Path) -> None:
    live, dead, trace = tmp_path / "live", tmp_path / "dead", tmp_path / "trace"
    live.mkdir()
    dead.mkdir()
    disks.run(shim, "log_traced.together", live, trace)
    first = set(begin(tmp_path / "other")[1])
    disk, started, ended = disks.Disk(), set(first), set(first)
    for position, (word, number, second, data) in enumerate(disks.lines(trace)):
        if word != disks.MARK:
            disk.act(word, number, second, data)
        elif number % 2:
            ended.add(number // 2)
        else:
            started.add(number // 2)
        if not any(key >= BASE for key in started):
            continue
        for files in disks.failures(disk, position, CHANCES):
            put(files, dead)
            found = set(contents(rv.Index.load(dead / "index")))
            assert ended <= found <= started, (position, ended - found, found - started)
    assert len(ended) == len(started) == len(first) + THREADS * EACH
