"""Whenever a signal interrupts a call: its object is as before or as after, and of use to everyone."""

from __future__ import annotations

import os
import signal
import threading
from pathlib import Path

import numpy as np
import pytest

import ruvgen as rv

from . import interrupting
from .interrupted_calls import CALLS, Call, State

# Interruptions of each kind for each call. `nox -s tests_at_length -- signals` goes to nearly every boundary,
# the short form to a few, and to those in the modules that take locks, calls and memory from C.
MOST = int(os.environ.get("RUVGEN_SIGNALS", "3"))
MOST_OWNING = max(MOST, 30)
OWNING = {"_graph.py", "_hits.py", "_lib.py", "_store.py", "arena.py", "pool.py", "queue.py", "tuning.py"}

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork"),
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning"),
]


def spread(places: list[str]) -> list[int]:
    """Numbers of boundaries, from 1 on, in both kinds of modules."""
    numbers = range(1, len(places) + 1)
    owning = [at for at in numbers if places[at - 1] in OWNING]
    others = [at for at in numbers if places[at - 1] not in OWNING]
    return sorted(evenly(owning, MOST_OWNING) + evenly(others, MOST))


def evenly(numbers: list[int], most: int) -> list[int]:
    if len(numbers) <= most:
        return numbers
    return [numbers[len(numbers) * i // most] for i in range(most)]


class Subject:
    """A call, and what may be seen of its object after it was interrupted."""

    def __init__(self, call: Call, home: Path) -> None:
        self.call, self.home, self.made, self.count = call, home, 0, 0
        state = self.make()
        before = call.look(state)
        state = self.make()
        call.call(state)
        self.seen = [before, call.look(state)]

    def make(self) -> State:
        self.made += 1
        folder = self.home / str(self.made)
        folder.mkdir()
        return self.call.make(folder)

    def verify(self, state: State, where: str) -> None:
        self.count += 1
        assert self.call.look(state) in self.seen, f"neither as before nor as after, interrupted at {where}"
        self.call.use(state)
        if self.count % 4 == 1:
            interrupting.in_thread(lambda: self.call.use(state))
            interrupting.in_child(lambda: self.call.use(state))
        assert self.call.look(state) in self.seen, f"use changes it, interrupted at {where}"


@pytest.mark.parametrize("name", CALLS)
def test_interrupted(name: str, tmp_path: Path) -> None:
    """At boundaries between Python's instructions, and at moments of the whole call."""
    subject = Subject(CALLS[name], tmp_path)
    call = subject.call.call
    state = subject.make()
    _, places = interrupting.traced(lambda: call(state))
    boundaries = len(places)
    assert boundaries
    for at in spread(places):
        state = subject.make()
        if interrupting.traced(lambda state=state: call(state), at)[0]:
            subject.verify(state, f"boundary {at} of {boundaries}")
    counted = subject.count
    assert counted, "no boundary was met again"
    state = subject.make()
    whole = interrupting.length(lambda: call(state))
    for moment in range(MOST):
        state = subject.make()
        if interrupting.timed(lambda state=state: call(state), whole * (moment + 0.5) / MOST):
            subject.verify(state, f"moment {moment} of {MOST}")
    print(f"\n{name}: {counted} of {boundaries} boundaries, {subject.count - counted} moments")


def test_progress_that_uses_the_index() -> None:
    """Changes are refused, a child goes on alone, and what is raised takes the rows out."""
    index = rv.Index(8)
    rows = np.random.default_rng(0).standard_normal((500, 8)).astype(np.float32)
    for change in (lambda: index.remove(0), lambda: index.add(rows), index.compact, index.check):
        with pytest.raises(RuntimeError, match="by this very thread"):
            index.add(rows, progress=lambda *_, change=change: change())
        assert len(index) == 0
    index.add(rows, progress=lambda *_: interrupting.in_child(lambda: index.search(rows[0])))
    assert len(index) == 500


@pytest.mark.parametrize("change", ["remove", "add", "add few", "save", "check", "compact"])
def test_waiting_for_a_writer_ends_by_a_signal(change: str, tmp_path: Path) -> None:
    """The writer goes on only when the waiting call was interrupted; if it cannot be, after a long time."""
    index = rv.Index(8)
    rows = np.random.default_rng(0).standard_normal((300, 8)).astype(np.float32)
    index.add(rows)
    calls = {
        "remove": lambda: index.remove(0),
        "add": lambda: index.add(rows),
        "add few": lambda: index.add(rows[:5]),
        "save": lambda: index.save(tmp_path / "index"),
        "check": index.check,
        "compact": index.compact,
    }
    busy, go_on = threading.Event(), threading.Event()

    def hold(*_: object) -> None:
        busy.set()
        assert go_on.wait(interrupting.PATIENCE)

    failed: list[BaseException] = []

    def write() -> None:
        try:
            index.add(rows, progress=hold)
        except BaseException as error:  # noqa: BLE001  looked at below
            failed.append(error)

    writer = threading.Thread(target=write, daemon=True)
    writer.start()
    assert busy.wait(interrupting.PATIENCE)
    interrupted = interrupting.timed(calls[change], 0.02)
    go_on.set()
    writer.join(interrupting.PATIENCE)
    assert interrupted
    assert not failed
    assert len(index) == 600


def test_a_handler_that_uses_the_index() -> None:
    """It searches as always; what it changes is refused while this thread changes the index."""
    index = rv.Index(8)
    rows = np.random.default_rng(0).standard_normal((3_000, 8)).astype(np.float32)
    index.add(rows[:100])
    answers: list[str] = []

    inside: list[bool] = []

    def handle(*_: object) -> None:
        index.search(rows[0])
        if inside:  # on a slow machine the next signal interrupts the handler, between its two changes
            return
        inside.append(True)
        try:
            index.remove(0)
            index.add(rows[:1], [0])
            answers.append("changed")
        except RuntimeError:
            answers.append("refused")
        finally:
            inside.clear()

    before = signal.signal(signal.SIGALRM, handle)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.002, 0.002)
        index.add(rows[100:], threads=1)
        signal.setitimer(signal.ITIMER_REAL, 0)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert answers
    assert len(index) == 3_000
    assert index.check()["wrong_ids"] == 0
