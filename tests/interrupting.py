"""Signals that raise, at every moment of a call, and what may be seen afterwards.

Python runs handlers of signals only where it looks for them: after a call of C, at the start of a function
and at jumps backwards. `traced` goes to these boundaries one by one, by tracing instructions; `timed` comes
after any time, so while C computes, too.
"""

from __future__ import annotations

import dis
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, Final

LOOKS: Final = {"CALL", "CALL_FUNCTION_EX", "RESUME", "JUMP_BACKWARD"}  # instructions that look for signals
PATIENCE: Final = 60  # seconds after which a call counts as hanging


class Interrupted(KeyboardInterrupt):
    """What the handler raises."""


@lru_cache(None)
def _names(code: CodeType) -> dict[int, str]:
    return {step.offset: step.opname for step in dis.get_instructions(code)}


class _Tracer:
    """Counts the places where Python looks for signals, and raises at one of them."""

    def __init__(self, at: int) -> None:
        self.at = at
        self.places: list[str] = []  # files in which boundaries were met
        self.last: dict[FrameType, str] = {}

    def __call__(self, frame: FrameType, _event: str, _arg: Any) -> Any:
        if frame.f_code.co_filename == __file__ or "<frozen" in frame.f_code.co_filename:
            return None
        caller = frame.f_back
        # Returning from Python to Python, but by the call of a class, is no place to look.
        if caller in self.last and frame.f_code.co_name != "__init__":
            self.last[caller] = ""
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        return self._step

    def _step(self, frame: FrameType, event: str, _: Any) -> Any:
        if event == "opcode":
            looked = self.last.get(frame) in LOOKS
            self.last[frame] = _names(frame.f_code)[frame.f_lasti]
            if looked:
                self.places.append(Path(frame.f_code.co_filename).name)
                if len(self.places) == self.at:
                    sys.settrace(None)
                    raise Interrupted
        return self._step


def traced(call: Callable[[], object], at: int = 0) -> tuple[bool, list[str]]:
    """Whether a call was interrupted at that boundary, and the files of all that it came to."""
    tracer = _Tracer(at)
    before = sys.gettrace()
    with ignored_in_destructors():
        try:
            sys.settrace(tracer)
            call()
        except Interrupted:
            return True, tracer.places
        finally:
            sys.settrace(before)
            tracer.last.clear()  # frames, which hold what the call had
    return False, tracer.places


def timed(call: Callable[[], object], seconds: float) -> bool:
    """Whether a call was interrupted after so long; it may have ended before."""

    def handle(*_: object) -> None:
        raise Interrupted

    before = signal.signal(signal.SIGALRM, handle)
    try:
        with ignored_in_destructors():
            try:
                signal.setitimer(signal.ITIMER_REAL, max(seconds, 1e-6))
                call()
                signal.setitimer(signal.ITIMER_REAL, 0)
            except Interrupted:
                return True
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
    finally:
        signal.signal(signal.SIGALRM, before)
    return False


@contextmanager
def ignored_in_destructors() -> Iterator[None]:
    """Python prints what a handler raises while a destructor runs, and goes on; files close by themselves."""
    before = sys.unraisablehook

    def hook(found: Any) -> None:
        if not issubclass(found.exc_type, (Interrupted, ResourceWarning)):
            before(found)

    sys.unraisablehook = hook
    try:
        yield
    finally:
        sys.unraisablehook = before


def length(call: Callable[[], object]) -> float:
    """Seconds that a call takes."""
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def in_thread(call: Callable[[], object]) -> None:
    """Another thread can do it."""
    failed: list[BaseException] = []

    def work() -> None:
        try:
            call()
        except BaseException as error:  # noqa: BLE001  raised below
            failed.append(error)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(PATIENCE)
    assert not thread.is_alive(), "another thread hangs"
    if failed:
        raise failed[0]


def in_child(call: Callable[[], object]) -> None:
    """A forked process can do it."""
    child = os.fork()
    if not child:
        try:
            call()
            os._exit(0)
        finally:
            os._exit(1)
    end = time.monotonic() + PATIENCE
    while (done := os.waitpid(child, os.WNOHANG)) == (0, 0):
        if time.monotonic() > end:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            raise AssertionError("a forked process hangs")
        time.sleep(0.0005)
    assert done[1] == 0, "a forked process fails"
