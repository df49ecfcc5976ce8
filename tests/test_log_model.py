"""Any changes, saves, logs and crashes in any order, against a dictionary."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

import ruvgen as rv

from . import disks
from .log_model import MARK, State, begin, contents, rows

IDS = st.integers(0, 12)
SYNCS = st.sampled_from(["always", "never", 3600])


class Logged(RuleBasedStateMachine):
    """An index, what it holds, and what its file and log hold."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="ruvgen-log-", dir=disks.memory()))
        self.path = self.folder / "index"
        self.index, self.state = begin(self.path)
        self.disk: State = self.state
        self.logged, self.value = False, 0.0

    def teardown(self) -> None:
        self.index.log(None)
        shutil.rmtree(self.folder)

    def became(self, state: State) -> None:
        self.state = state
        if self.logged:
            self.disk = state

    @rule(keys=st.lists(IDS, min_size=1, max_size=5, unique=True))
    def upsert(self, keys: list[int]) -> None:
        self.value += 1.0
        more = dict.fromkeys(keys, self.value)
        self.index.upsert(*rows(more), threads=1)
        self.became({**self.state, **more})

    @rule(count=st.integers(1, 4))
    def add(self, count: int) -> None:
        """Under the next ids, which no crash gives away again if they were acknowledged."""
        self.value += 1.0
        before, low = set(self.state), max([-1, *self.state]) + 1
        guess = dict.fromkeys(range(low, low + count), self.value)
        self.index.add(*rows(guess), threads=1)
        assert set(self.index.ids.tolist()) == before | set(guess)
        self.became({**self.state, **guess})

    @rule(keys=st.sets(IDS, min_size=1, max_size=4))
    def remove(self, keys: set[int]) -> None:
        there = keys & set(self.state)
        assert self.index.remove(sorted(keys), missing="ignore", threads=1) == len(there)
        self.became({key: value for key, value in self.state.items() if key not in there})

    @rule(keys=st.sets(IDS, min_size=1, max_size=4), marks=st.booleans())
    def mark(self, keys: set[int], marks: bool) -> None:
        """Those that are there; one that is not refuses all."""
        there = keys & set(self.state)
        call = self.index.mark if marks else self.index.unmark
        if keys - there:
            with contextlib.suppress(KeyError):
                call(sorted(keys))
                raise AssertionError(keys)
        half = MARK if marks else 0.0
        new = {key: self.state[key] // 1 + half for key in there}
        assert call(sorted(there)) == sum(self.state[key] != value for key, value in new.items())
        self.became({**self.state, **new})

    @rule(old=IDS, new=IDS)
    def rename(self, old: int, new: int) -> None:
        try:
            self.index.rename(old, new)
        except KeyError:
            assert old not in self.state
        except ValueError:
            assert new in self.state
        else:
            assert old in self.state
            assert new not in self.state
            self.became({(new if key == old else key): value for key, value in self.state.items()})

    @rule()
    def compact(self) -> None:
        self.index.compact(threads=1)

    @rule()
    def save(self) -> None:
        self.index.save(self.path)
        self.disk = self.state

    @rule()
    def save_elsewhere(self) -> None:
        other = self.folder / "other"
        self.index.save(other)
        assert contents(rv.Index.load(other)) == self.state

    @precondition(lambda self: not self.logged)
    @rule(sync=SYNCS)
    def log(self, sync: str | float) -> None:
        """Only if the file is what the index is; else it says so, and nothing is begun."""
        try:
            self.index.log(self.path, sync=sync)
        except ValueError as error:
            if "save(path) before log(path)" not in str(error):
                raise
            self.index.save(self.path)
            self.index.log(self.path, sync=sync)
        self.logged, self.disk = True, self.state

    @rule()
    def unlog(self) -> None:
        self.index.log(None)
        self.logged = False

    @rule(torn=st.binary(max_size=60), mapped=st.booleans(), together=st.booleans())
    def crash(self, torn: bytes, mapped: bool, together: bool) -> None:
        """The process is killed, perhaps in the middle of a record; the next one goes on."""
        if together:  # as it is while the log is written
            assert contents(rv.Index.load(self.path)) == self.disk
        self.index.log(None)
        log = Path(f"{self.path}.ruvlog")
        if self.logged:
            with log.open("ab") as file:
                file.write(torn)
        self.index = rv.Index.load(self.path, mmap=mapped)
        self.state = contents(self.index)
        assert self.state == self.disk
        if self.logged:
            self.index.log(self.path)
            assert not torn or not log.read_bytes().endswith(torn) or not any(torn)


Logged.TestCase.settings = settings(
    max_examples=40, stateful_step_count=30, deadline=None, derandomize=True, database=None
)
test_model = Logged.TestCase
