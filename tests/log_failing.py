"""Changes on a disk that fails at one call, run by test_log_faults.py in a process of its own."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable
from pathlib import Path

import ruvgen as rv

from . import disks
from .log_filing import Log
from .log_model import State, begin, change, changed, contents, log_of, make, rows

WAYS = {"EIO": errno.EIO, "ENOSPC": errno.ENOSPC, "short": -1}
CHANGES = range(1709, 1718)  # a save, log(None), marks and a new id among them
FOREVER = 1 << 30
MADE = "the change was made"
OTHER = 1000  # an id that no change is about


def failure(error: int, call: Callable[..., object], *arguments: object, **options: object) -> str:
    """How a call fails, "" if it does not. It says what failed, and what is to be done."""
    try:
        call(*arguments, **options)
    except OSError as found:
        ours = found.errno in (error, errno.EIO)
        return str(found) if ours and found.filename else f"?{found!r}"
    except ValueError as found:
        return str(found)
    return ""


def attempt(path: Path, k: int, error: int, last: int, sync: str) -> tuple[int, int]:
    """All changes while the calls with numbers from k to `last` fail; returns calls, and failures."""
    disk = disks.loaded()
    index, state = begin(path)
    log = log_of(path)
    disk.disk_begin(str(path.parent).encode(), k, last, error)
    said, unsure = [failure(error, index.log, path, sync=sync)], False
    for number in CHANGES:
        size = log.stat().st_size if log.exists() else 0
        said.append(failure(error, make, index, number, state, path, sync))
        made = contents(index)
        if "the change was not made" in said[-1] and last == k:  # else it cannot be shortened, either
            assert log.stat().st_size == size
        if said[-1]:
            assert made == state or (made == changed(number, state) and MADE in said[-1]), said
        else:
            assert made == changed(number, state), number
        if change(number, state)[0] not in ("save", "again"):
            # Nobody may make a change on a disk that forgot one; what changes nothing is none.
            assert not unsure or "takes no changes" in said[-1] or changed(number, state) == state, said
            unsure = unsure or MADE in said[-1]
        else:
            unsure = False
        state = made
    calls = disk.disk_end()
    assert not any(text.startswith("?") for text in said), said
    check_file(path, index, state)
    return calls, len([text for text in said if text])


def check_file(path: Path, index: rv.Index, state: State) -> None:
    """If the index is logged, or the log failed, file and log hold what it holds; saving mends all."""
    loaded = contents(rv.Index.load(path))
    said = failure(-1, index.upsert, *rows({OTHER: 0.0}))
    if said:
        assert "log(None)" in said, said
        assert loaded == state, "it refuses changes, but the log is not what the index is"
    elif OTHER in contents(rv.Index.load(path)):
        assert loaded == state
        Log.of(log_of(path).read_bytes())  # nothing is left of what failed
    index.save(path)
    index.log(None)
    index.log(path)
    index.upsert(*rows({7: 5.0}))
    assert contents(index) == contents(rv.Index.load(path))
    assert contents(index)[7] == 5.0
    index.log(None)


def main(folder: str, way: str, last: str, sync: str) -> None:
    """Every call fails once, or from then on; prints how many there are, and how often changes failed."""
    k, failed = 0, 0
    while True:
        own = Path(folder) / "own"
        shutil.rmtree(own, ignore_errors=True)
        own.mkdir()
        calls, failures = attempt(own / "index", k, WAYS[way], FOREVER if last == "1" else k, sync)
        failed += failures > 0
        if calls <= k:
            print(k, failed)
            return
        k += 1
