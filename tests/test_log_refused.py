"""What logs refuse: a second writer, the child of a fork, what is no log, and rules that are none."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

import ruvgen as rv

from .log_model import begin, contents, log_of, rows


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "index"


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


def test_from_a_callback_of_a_change(path: Path) -> None:
    """As other calls that wait for changes: refused, and nothing is other than before."""
    index, state = begin(path)
    said = list[str]()

    def attempt(*_: int) -> None:
        for act in (lambda: index.log(path), lambda: index.log(None)):
            try:
                act()
            except RuntimeError as error:
                said.append(str(error))

    index.upsert(*rows({1: 5.0}), progress=attempt)
    assert len(said) >= 2
    assert all("by this very thread" in text for text in said)
    index.save(path)
    index.log(path)
    index.upsert(*rows({2: 6.0}), progress=attempt)
    index.upsert(*rows({3: 7.0}))
    assert contents(rv.Index.load(path)) == {**state, 1: 5.0, 2: 6.0, 3: 7.0}


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


SAID = {"folder": "move it away", "pipe": "pipe", "link": "remove the link", "text": "damaged|move it away"}


@pytest.mark.parametrize("what", ["folder", "pipe", "link", "text"])
def test_something_else_lies_there(path: Path, what: str) -> None:
    """It is named, and left as it is."""
    index, _ = begin(path)
    log = log_of(path)
    if what == "folder":
        log.mkdir()
    elif what == "pipe":
        os.mkfifo(log)
    elif what == "link":
        log.symlink_to("nowhere")
    else:
        log.write_text("my notes " * 20)
    for act in (rv.Index.load, index.log, index.save):
        with pytest.raises((OSError, ValueError), match=SAID[what]) as error:
            act(path)
        assert "index.ruvlog" in str(error.value)
    assert contents(rv.Index.load(path, log="ignore")) == contents(index)
    assert os.path.lexists(log)
    if what == "text":
        assert log.read_text() == "my notes " * 20
    log.rmdir() if what == "folder" else log.unlink()
    index.log(path)
