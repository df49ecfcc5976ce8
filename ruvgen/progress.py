"""What long calls tell while they work: a bar by tqdm where it is installed, else a line, on stderr."""

from __future__ import annotations

import importlib
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

import numpy as np

from .scalars import shown

AFTER: Final = 2.0  # seconds of work from which it is shown unasked
COLUMNS: Final = 80  # of a bar where the terminal has none
EVERY: Final = 0.1  # seconds between two states of the line

Report = Callable[[int], None]


@contextmanager
def reporting(progress: Any, n: int, doing: str = "adding", what: str = "rows") -> Iterator[Report]:
    """The function to call with the number of items done so far, of n.

    progress: the option of that name of public calls. None shows a bar if stderr is a terminal and the work
    takes more than two seconds; True shows it in any case, False never; a function is called with the numbers
    done and all. Raises TypeError for anything else, and what the function raises.
    """
    if callable(progress):
        yield lambda done: progress(min(done, n), n)
        return
    if progress is not None and not isinstance(progress, (bool, np.bool_)):
        raise TypeError(f"progress is {shown(progress)}, not True, False or a function")
    if sys.stderr is None or not (_is_terminal() if progress is None else progress):
        yield lambda _: None
        return
    bar = Bar(n, doing, what, 0.0 if progress else AFTER)
    try:
        yield bar.show
    finally:
        bar.close()


class Bar:
    """How far a work of n items is; it appears when `after` seconds have passed."""

    def __init__(self, n: int, doing: str, what: str, after: float) -> None:
        self.n, self.doing, self.what, self.after = n, doing, what, after
        self.began, self.done, self.width = time.monotonic(), 0, 0
        self.last = -EVERY  # when the line was written
        self.tqdm: Any = None

    def show(self, done: int) -> None:
        """So many are done. Never fails: work does not end because its progress cannot be shown."""
        self.done = min(done, self.n)
        taken = time.monotonic() - self.began
        if taken < self.after:
            return
        with suppress(OSError, ValueError):  # a pipe or file that was closed
            if not self.width and self.tqdm is None:
                self.tqdm = _tqdm(self.n, self.doing, self.what, taken)
            if self.tqdm is not None:
                self.tqdm.update(self.done - self.tqdm.n)
            elif taken - self.last >= EVERY:
                self.last = taken
                self._write(f"{self._text()}{self._pace(taken)}")

    def close(self) -> None:
        """Leave the last state, and the cursor on a new line."""
        with suppress(OSError, ValueError):
            if self.tqdm is not None:
                self.tqdm.close()
            elif self.width:
                self._write(self._text(), "\n")

    def _text(self) -> str:
        return f"{self.doing} {self.done:,} of {self.n:,} {self.what}"

    def _pace(self, taken: float) -> str:
        if not self.done or taken < EVERY:
            return ""
        left = round(taken / self.done * (self.n - self.done))
        return f", {self.done / taken:,.0f} per second, {left // 60}:{left % 60:02d} left"

    def _write(self, text: str, end: str = "") -> None:
        sys.stderr.write(f"\r{text:{self.width}}{end}")
        sys.stderr.flush()
        self.width = max(self.width, len(text))


def _is_terminal() -> bool:
    with suppress(AttributeError, ValueError):  # no file of Python's, or closed
        return bool(sys.stderr.isatty())
    return False


def _tqdm(n: int, doing: str, what: str, taken: float) -> Any:
    """A bar of tqdm for work that began some seconds ago; None where it is not installed."""
    try:
        tqdm = importlib.import_module("tqdm").tqdm
    except ImportError:
        return None
    bar = tqdm(total=n, desc=doing, unit=f" {what}", unit_scale=True, file=sys.stderr, dynamic_ncols=True)
    bar.start_t -= taken
    bar.last_print_t -= taken  # of which the first rate is
    if bar.ncols is not None and bar.ncols <= 0:  # a terminal that does not know its size
        bar.dynamic_ncols, bar.ncols, bar.nrows = None, COLUMNS, None
    return bar
