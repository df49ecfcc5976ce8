"""Append logs as users see them: what is logged, by whom, how it is loaded, and what errors say."""

from __future__ import annotations

import copy
import io
import itertools
import os
import pickle
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest

import ruvgen as rv

from . import interrupting
from .index_data import normal
from .log_filing import Log
from .log_model import DIM, begin, contents, row, rows


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "index"


def log_of(path: Path) -> Path:
    return Path(f"{path}.ruvlog")


@pytest.mark.parametrize("codec", ["auto", "f32", "f16", "sq8", "sq4", "fused"])
@pytest.mark.parametrize("keep_raw", [True, False])
def test_rows_are_as_they_were_given(path: Path, codec: str, keep_raw: bool) -> None:
    """Whatever the index makes of them: with keep_raw=False it has only codes, the log has the rows."""
    data, _ = normal(1200, 64)
    index = rv.Index(64, codec=codec, keep_raw=keep_raw, degree=16, ef_construction=60)
    index.save(path)
    index.log(path, sync="never")
    index.add(data[:1000], threads=1)
    for some in np.array_split(np.arange(1000, 1200), 9):
        index.add(data[some], some, threads=1)
    log = Log.of(log_of(path).read_bytes())
    found = [np.frombuffer(entry.content[8 * entry.count :], np.float32) for entry in log.entries]
    assert np.array_equal(np.concatenate(found).reshape(-1, 64), data)
    again = rv.Index.load(path)
    assert np.array_equal(again.ids, index.ids)
    assert np.array_equal(again.get(again.ids), data if keep_raw else again.get(again.ids))
    near = rv.knn(data, data[:50], 1)[0]
    assert np.mean(again.search(data[:50], 1)[0] == near) > (0.95 if keep_raw else 0.6)


def test_the_next_id(path: Path) -> None:
    """As in the index itself, also where the last ids were removed again."""
    index = rv.Index(DIM)
    index.save(path)
    index.log(path)
    index.add(np.zeros((5, DIM)))
    index.add(np.ones((3, DIM)), [90, 20, 50])
    index.remove([90, 1])
    index.add(np.ones((2, DIM)))
    again = rv.Index.load(path)
    assert sorted(again) == sorted(index) == [0, 2, 3, 4, 20, 50, 91, 92]
    index.remove([91, 92])
    again = rv.Index.load(path)
    for one in (index, again):
        one.log(None)
        one.add(np.zeros((1, DIM)))
        assert 93 in one


def test_threads_in_the_order_in_which_they_were_seen(path: Path) -> None:
    """Several threads replace and remove the same rows; the log ends with what the index ends with."""
    index, _ = begin(path)
    index.log(path, sync="always")
    failures: list[BaseException] = []

    def work(thread: int) -> None:
        try:
            for number in range(40):
                keys = {(thread + number * step) % 12: thread * 100.0 + number for step in (1, 5)}
                if number % 4 == 3:
                    index.remove(sorted(keys), missing="ignore", threads=1)
                else:
                    index.upsert(*rows(keys), threads=1)
        except BaseException as error:  # noqa: BLE001
            failures.append(error)

    workers = [threading.Thread(target=work, args=(i,)) for i in range(4)]
    for worker in workers:
        worker.start()
    while any(worker.is_alive() for worker in workers):  # a log that is being written can be loaded, too
        contents(rv.Index.load(path))
    for worker in workers:
        worker.join()
    assert not failures
    assert contents(rv.Index.load(path)) == contents(index)


def test_loads_meet_saves(path: Path) -> None:
    """Who loads while another one saves finds a state that was there: numbers only grow."""
    index, _ = begin(path)
    index.log(path, sync="never")
    done = threading.Event()

    def work() -> None:
        for number in range(60):
            index.upsert(*rows({1: float(number)}), threads=1)
            if number % 3 == 0:
                index.save(path)
        done.set()

    worker = threading.Thread(target=work)
    worker.start()
    last = -1.0
    while not done.is_set():
        now = contents(rv.Index.load(path)).get(1, -1.0)
        assert now >= last
        last = now
    worker.join()
    assert contents(rv.Index.load(path))[1] == 59.0


def test_an_interrupted_call_is_not_logged(path: Path) -> None:
    index, state = begin(path)
    index.log(path)
    seen = []

    def stop(done: int, _: int) -> None:
        seen.append(done)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        index.add(np.ones((9000, DIM)), progress=stop)
    assert seen
    assert contents(rv.Index.load(path)) == contents(index) == state
    assert Log.of(log_of(path).read_bytes()).entries == ()


@pytest.mark.parametrize("what", ["upsert", "remove", "save", "log", "unlog"])
def test_a_signal_at_every_moment(path: Path, what: str) -> None:
    """Whatever it stops: the log is what the index is, and can be ended, begun and written."""
    for at in itertools.count(1):
        index, _ = begin(path)
        if what != "log":
            index.log(path, sync="never")
        acts = {
            "upsert": lambda index=index: index.upsert(*rows({1: 5.0}), threads=1),
            "remove": lambda index=index: index.remove([0, 2], threads=1),
            "save": lambda index=index: index.save(path),
            "log": lambda index=index: index.log(path),
            "unlog": lambda index=index: index.log(None),
        }
        stopped, _ = interrupting.traced(acts[what], at)
        assert contents(rv.Index.load(path)) == contents(index)
        index.log(None)
        index.log(path)
        index.upsert(*rows({3: 7.0}))
        assert contents(rv.Index.load(path)) == contents(index)
        index.log(None)
        if not stopped:
            return


def test_many_rows_in_one_record(path: Path) -> None:
    """More than fit into the writer's memory; all of them are there, or none."""
    data, _ = normal(3000, 128)
    index = rv.Index(128, degree=8, ef_construction=16)
    index.save(path)
    index.log(path, sync="never")
    index.add(data)
    again = rv.Index.load(path)
    assert np.array_equal(again.get(np.arange(3000)), data)
    whole = log_of(path).read_bytes()
    log_of(path).write_bytes(whole[:-4])
    assert len(rv.Index.load(path)) == 0


def test_ways_of_loading(path: Path) -> None:
    index, _ = begin(path)
    state = contents(index)
    index.log(path)
    index.upsert(*rows({1: 5.0}))
    for options in ({}, {"mmap": True}, {"mmap": True, "verify": "header"}, {"log": "cut"}):
        assert contents(rv.Index.load(path, **options)) == {**state, 1: 5.0}
    assert contents(rv.Index.load(path, log="ignore")) == state
    with path.open("rb") as file:  # which knows no path
        assert contents(rv.Index.load(file)) == state
    assert contents(rv.Index.load(io.BytesIO(path.read_bytes()))) == state
    for other in (copy.copy(index), pickle.loads(pickle.dumps(index)), rv.Index.from_bytes(index.to_bytes())):
        other.upsert(*rows({2: 7.0}))  # they are not logged
        assert contents(rv.Index.load(path)) == {**state, 1: 5.0}
    link = path.with_name("link")
    link.symlink_to(path)
    assert contents(rv.Index.load(link)) == {**state, 1: 5.0}
    assert contents(rv.Index.load(os.fsencode(path))) == {**state, 1: 5.0}


def test_one_writer(path: Path) -> None:
    """Another index, of this process or another one, neither logs to the same file nor replaces it."""
    index, state = begin(path)
    index.log(path)
    other = rv.Index.load(path)
    for act in (other.log, other.save):
        with pytest.raises(BlockingIOError, match=r"index\.ruvlog.*log\(None\)"):
            act(path)
    script = (
        "import sys, ruvgen as rv; index = rv.Index.load(sys.argv[1])\n"
        "for act in (index.log, index.save):\n"
        "    try: act(sys.argv[1])\n"
        "    except BlockingIOError: print('refused')"
    )
    command = [sys.executable, "-P", "-c", script, str(path)]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "refused\n" * 2
    index.upsert(*rows({1: 5.0}))
    index.log(None)
    with pytest.raises(ValueError, match="does not hold"):  # it was loaded before
        other.log(path)
    other = rv.Index.load(path)
    other.log(path)
    other.upsert(*rows({2: 6.0}))
    assert contents(rv.Index.load(path)) == {**state, 1: 5.0, 2: 6.0}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_the_child_of_a_fork(path: Path) -> None:
    """The log is its parent's: changes are refused until log(None), and the parent goes on."""
    script = """
import os, sys
import numpy as np, ruvgen as rv
path = sys.argv[1]
index = rv.Index(2); index.save(path); index.log(path)
child = os.fork()
if not child:
    for act in (lambda: index.add([[1, 2]]), lambda: index.save(path)):
        try:
            act()
        except RuntimeError as error:
            print(error, flush=True)
    index.log(None)
    index.add([[1, 2]])
    os._exit(len(index))
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 1
index.add([[3, 4]])
index.log(None)
print(rv.Index.load(path).get(0))
"""
    done = subprocess.run(
        [sys.executable, "-P", "-c", script, str(path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("was forked from") == 2
    assert "[3. 4.]" in done.stdout


def test_a_save_makes_a_log_void(path: Path) -> None:
    """Also one that a process left behind; and a log may begin again, with what the save holds."""
    index, state = begin(path)
    index.log(path)
    index.upsert(*rows({1: 5.0}))
    index.save(path)
    assert Log.of(log_of(path).read_bytes()).entries == ()
    index.upsert(*rows({2: 5.0}))
    index.log(None)
    other = rv.Index.load(path)
    other.save(path)
    assert not log_of(path).exists()
    assert contents(rv.Index.load(path)) == {**state, 1: 5.0, 2: 5.0}
    other.log(path)
    other.upsert(*rows({3: 5.0}))
    other.log(None)
    fresh = rv.Index(DIM)
    fresh.save(path)
    assert contents(rv.Index.load(path)) == {}


def test_a_log_goes_on(path: Path) -> None:
    """log(None) and log(path), in the same index and after loading: one log, without a gap."""
    index, state = begin(path)
    for number in range(3):
        index.log(path, sync="never" if number % 2 else "always")
        index.upsert(*rows({1: float(number)}))
        index.log(None)
    for number in range(3, 6):
        index = rv.Index.load(path)
        index.log(path)
        index.upsert(*rows({1: float(number)}))
        del index
    assert [entry.sequence for entry in Log.of(log_of(path).read_bytes()).entries] == [1, 2, 3, 4, 5, 6]
    assert contents(rv.Index.load(path)) == {**state, 1: 5.0}


def test_changes_without_a_log_are_found_out(path: Path) -> None:
    index, _ = begin(path)
    for change in (
        lambda: index.upsert(*rows({1: 5.0})),
        lambda: index.remove(0),
        lambda: index.add(row(7, 1.0)[None], [70]),
    ):
        change()
        with pytest.raises(ValueError, match=r"save\(path\) before log\(path\)"):
            index.log(path)
        index.save(path)
        index.log(path)
        index.log(None)
    index.compact()  # which changes no row
    index.log(path)


def test_the_mode_of_the_file(path: Path) -> None:
    """Nobody may read a log who may not read the file."""
    index, _ = begin(path)
    path.chmod(0o600)
    index.log(path)
    assert stat.S_IMODE(log_of(path).stat().st_mode) == 0o600
    index.save(path)
    assert stat.S_IMODE(log_of(path).stat().st_mode) == 0o600


def test_seconds(path: Path) -> None:
    """A thread syncs what was logged; its head then says that it was kept."""
    index, _ = begin(path)
    index.log(path, sync=0.01)
    end = time.monotonic() + 30
    while time.monotonic() < end:
        index.upsert(*rows({1: 1.0}))
        log = Log.of(log_of(path).read_bytes())
        if log.entries[-1].kept > log.offsets()[0]:
            break
        time.sleep(0.01)
    assert log.entries[-1].kept > log.offsets()[0]
    threads = [thread for thread in threading.enumerate() if thread.name == "ruvgen log"]
    assert threads
    index.log(None)
    for thread in threads:
        thread.join(30)
        assert not thread.is_alive()


def test_kept_is_what_was_synced(path: Path) -> None:
    for sync in ("always", "never", 3600):
        index, _ = begin(path)
        index.log(path, sync=sync)
        for number in range(3):
            index.upsert(*rows({1: float(number)}))
        log = Log.of(log_of(path).read_bytes())
        first = log.offsets()[0]
        wanted = [first] * 3 if sync == 3600 else log.offsets()[:3]
        assert [entry.kept for entry in log.entries] == wanted
        index.save(path)
        index.log(None)


@pytest.mark.parametrize(
    ("sync", "error", "said"),
    [
        ("sometimes", ValueError, "unknown sync 'sometimes'"),
        (0, ValueError, "sync is 0"),
        (-1.0, ValueError, "sync is -1"),
        (float("nan"), ValueError, "sync is nan"),
        (1e9, ValueError, "must lie in"),
        (None, TypeError, "sync is None"),
        (True, TypeError, "sync is True"),
    ],
)
def test_bad_rules(path: Path, sync: object, error: type[Exception], said: str) -> None:
    index, _ = begin(path)
    with pytest.raises(error, match=said):
        index.log(path, sync=sync)  # type: ignore[arg-type]
    assert not log_of(path).exists()


def test_bad_paths(path: Path) -> None:
    index, _ = begin(path)
    with pytest.raises(FileNotFoundError, match="nowhere"):
        index.log(path.with_name("nowhere"))
    with pytest.raises(IsADirectoryError):
        index.log(path.parent)
    with pytest.raises(ValueError, match="null byte"):
        index.log("a\0b")
    with pytest.raises(TypeError):
        index.log(io.BytesIO())  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="unknown log 'both'"):
        rv.Index.load(path, log="both")
    path.with_name("text").write_text("not an index" * 1000)
    with pytest.raises(ValueError, match="save"):
        index.log(path.with_name("text"))
    index.log(path)
    with pytest.raises(ValueError, match="logged already"):
        index.log(path)
    assert contents(rv.Index.load(path)) == contents(index)


@pytest.mark.parametrize("what", ["folder", "pipe", "text"])
def test_something_else_lies_there(path: Path, what: str) -> None:
    """It is named, and left as it is."""
    index, _ = begin(path)
    log = log_of(path)
    if what == "folder":
        log.mkdir()
    elif what == "pipe":
        os.mkfifo(log)
    else:
        log.write_text("my notes " * 20)
    for act in (rv.Index.load, index.log, index.save):
        with pytest.raises((OSError, ValueError), match=r"index\.ruvlog|directory|regular"):
            act(path)
    assert log.exists()
    if what == "text":
        assert log.read_text() == "my notes " * 20
    log.rmdir() if what == "folder" else log.unlink()
    index.log(path)
