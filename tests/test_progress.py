"""What long calls show while they work, and when."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Callable
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen import progress, scalars

ROWS = np.random.default_rng(0).standard_normal((3000, 8), np.float32)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    made = Terminal()
    # Not sys.stderr itself, which pytest replaces between the set-up of a test and the test.
    monkeypatch.setattr(progress, "sys", SimpleNamespace(stderr=made))
    return made


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Whose only number is the time."""
    now = [1000.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    return now


@pytest.fixture
def no_tqdm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tqdm", None)


class FakeBar:
    """What is used of a bar of tqdm."""

    made: list[FakeBar]
    columns = 100

    def __init__(self, **options: Any) -> None:
        self.options, self.n, self.start_t, self.closed = options, 0, 500.0, 0
        self.last_print_t, self.ncols, self.dynamic_ncols = 500.0, self.columns, "of the terminal"
        self.made.append(self)

    def update(self, more: int) -> None:
        self.n += more

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def bars(monkeypatch: pytest.MonkeyPatch) -> list[FakeBar]:
    module = ModuleType("tqdm")
    FakeBar.made = []
    module.tqdm = FakeBar  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "tqdm", module)
    return FakeBar.made


CALLS: dict[str, Callable[..., object]] = {
    "add": lambda value: rv.Index(8).add(ROWS, progress=value),
    "upsert": lambda value: rv.Index(8).upsert(ROWS, range(3000), progress=value),
}


@pytest.mark.parametrize("name", CALLS)
def test_functions_and_switches(name: str, no_tqdm: None, capsys: pytest.CaptureFixture[str]) -> None:
    seen: list[tuple[int, int]] = []
    CALLS[name](lambda done, n: seen.append((done, n)))
    assert seen[-1] == (3000, 3000)
    assert sorted(seen) == seen
    for off in (None, False, np.False_):
        CALLS[name](off)
    assert capsys.readouterr().err == ""
    for on in (True, np.True_):
        CALLS[name](on)
        assert re.search(r"\radding 3,000 of 3,000 rows *\n$", capsys.readouterr().err)
    for wrong in ("no", "", 0, 1, 0.0, [], np.int8(1), np.array([True, False])):
        with pytest.raises(
            TypeError, match=f"^progress is {re.escape(scalars.shown(wrong))}, not True, False or a function$"
        ):
            CALLS[name](wrong)


def test_nothing_to_do(no_tqdm: None, capsys: pytest.CaptureFixture[str]) -> None:
    rv.Index(8).add(ROWS[:0], progress=True)
    assert capsys.readouterr().err == ""


def test_unasked_only_on_a_terminal_and_after_a_while(
    terminal: Terminal, clock: list[float], no_tqdm: None
) -> None:
    with progress.reporting(None, 1000) as report:
        report(100)
        clock[0] += 1.9
        report(200)
        assert terminal.getvalue() == ""
        clock[0] += 2.1
        report(400)
        assert terminal.getvalue() == "\radding 400 of 1,000 rows, 100 per second, 0:06 left"
        clock[0] += 0.01
        report(401)  # too soon to show
        clock[0] += 101
        report(900)
    lines = terminal.getvalue().split("\r")[2:]
    assert lines[0].rstrip() == "adding 900 of 1,000 rows, 9 per second, 0:12 left"
    assert lines[-1].endswith("\n")
    assert lines[-1].rstrip() == "adding 900 of 1,000 rows"
    widths = [len(line.rstrip("\n")) for line in lines]
    assert widths == sorted(widths)  # no line leaves the end of the one before


def test_not_unasked_elsewhere(
    clock: list[float], no_tqdm: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    closed = io.StringIO()
    closed.close()
    for stderr in (sys.stderr, None, closed):
        monkeypatch.setattr(sys, "stderr", stderr)
        with progress.reporting(None, 10) as report:
            clock[0] += 5
            report(5)
    assert capsys.readouterr().err == ""


def test_a_bar_of_tqdm(terminal: Terminal, clock: list[float], bars: list[FakeBar]) -> None:
    with progress.reporting(None, 1000) as report:
        report(100)
        assert not bars
        clock[0] += 3
        report(400)
        report(1500)  # another pass over the rows
    (bar,) = bars
    assert bar.n == bar.options["total"] == 1000
    assert bar.start_t == bar.last_print_t == 497  # the work began before the bar was shown
    assert bar.dynamic_ncols
    assert bar.closed == 1
    assert terminal.getvalue() == ""


def test_the_tqdm_that_is_installed(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("tqdm")
    rv.Index(8).add(ROWS, progress=True)
    text = capsys.readouterr().err
    assert "adding: 100%" in text
    assert "rows/s" in text
    assert text.endswith("\n")


@pytest.mark.parametrize("kind", ["line", "bar"])
def test_the_bar_ends_with_the_work(kind: str, request: pytest.FixtureRequest, terminal: Terminal) -> None:
    bars = request.getfixturevalue("bars" if kind == "bar" else "no_tqdm")
    with pytest.raises(KeyboardInterrupt), progress.reporting(True, 10) as report:  # noqa: PT012
        report(5)
        raise KeyboardInterrupt
    assert bars[0].closed == 1 if kind == "bar" else terminal.getvalue().endswith("\n")


class Gone(Terminal):
    def write(self, _: str) -> int:
        raise BrokenPipeError("nobody reads")


def test_work_does_not_end_because_nobody_looks(monkeypatch: pytest.MonkeyPatch, no_tqdm: None) -> None:
    for gone in (Gone(), None):
        monkeypatch.setattr(sys, "stderr", gone)
        index = rv.Index(8)
        index.add(ROWS, progress=True)
        assert len(index) == 3000


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal of POSIX")
@pytest.mark.parametrize("columns", [0, 60])
def test_a_bar_in_a_terminal(columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where it does not know its size; the first rate counts from the start of the work."""
    import fcntl
    import pty
    import struct
    import termios

    pytest.importorskip("tqdm")
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("4H", 24 * bool(columns), columns, 0, 0))
    with open(slave, "w", encoding="utf-8") as stderr, open(master, "rb", buffering=0) as seen:  # noqa: PTH123
        monkeypatch.setattr(progress, "sys", SimpleNamespace(stderr=stderr))
        bar = progress._tqdm(1000, "adding", "rows", 100.0)
        bar.update(500)  # some 5 per second
        bar.refresh()
        bar.close()
        text = seen.read(9999).decode()
    assert "50%" in text
    rates = re.findall(r"([\d.]+k?) rows/s", text)
    assert rates
    assert all(4 < float(rate) < 5.1 for rate in rates)
