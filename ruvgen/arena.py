"""Memory that is taken piece by piece and given back all at once."""

from __future__ import annotations

import threading
from functools import partial
from types import TracebackType
from typing import Any, Self

from . import _lib
from .handles import Handle
from .scalars import boolean, integer, shown


class Mark:
    """A state of an arena that `rewind` can restore. Made by `Arena.mark`."""

    __slots__ = ("_native", "_next")

    def __init__(self, native: Any, following: int) -> None:
        self._native, self._next = native, following


class Arena(Handle):
    """Pieces cut from chunks of `chunk` bytes (1 MiB), all given back by `reset` or `rewind` in O(chunks).

    `huge_pages` asks the system for 2 MiB pages, which suits memory that is read at random. `numa` says where
    pages go on machines with several nodes: None where they are first written, "interleave" page by page, or
    the number of a node; it is only a hint. Threads may share an arena. As a context manager it closes on
    leaving.
    Raises ValueError for a chunk under 4,096 bytes and an unknown node, TypeError for other types.
    """

    def __init__(
        self, chunk: int = 1 << 20, *, huge_pages: bool = False, numa: int | str | None = None
    ) -> None:
        size = integer("chunk", chunk, _lib.lib.RUVGEN_CHUNK_MIN, _lib.MAX_BYTES // 2)
        self._native = _lib.arena_open(size, _lib.numa_place(numa), boolean("huge_pages", huge_pages))
        self._views: dict[int, Any] = {}  # memory of pieces with a live view, by their number
        self._next = 0  # number of the next piece
        self._marks: list[Mark] = []  # valid marks, oldest first
        self._lock = threading.Lock()  # calls into C let other threads run
        self._closed = False

    def alloc(self, nbytes: int, align: int = 64) -> memoryview:
        """A writable view of `nbytes` uninitialised bytes, aligned to `align`, a power of two. O(1).

        While the view, or anything made from it such as an array, is alive, it cannot be given back.
        Raises ValueError for a negative size and other alignments, MemoryError.
        """
        size, alignment = integer("nbytes", nbytes, 0), integer("align", align)
        if alignment < 1 or alignment & (alignment - 1):
            raise ValueError(f"align is {shown(alignment)}; it must be a power of two")
        with self._open():
            number = self._next
            # A C function, so that no signal handler can run in it while a view is collected.
            gone = partial(self._views.pop, number)
            view = _lib.arena_take(self._native, size, alignment, gone)
            self._views[number] = self._native
            self._next += 1
            return view

    def mark(self) -> Mark:
        """The current state, for `rewind`."""
        with self._open():
            if not self._marks or self._marks[-1]._next != self._next:
                self._marks.append(Mark(_lib.arena_mark(self._native), self._next))
            return self._marks[-1]

    def rewind(self, mark: Mark) -> None:
        """Give back everything taken since the mark, which stays valid.

        Raises BufferError while a view of that is alive, ValueError for a mark of another arena or of a state
        that has been given back.
        """
        with self._open():
            if not any(mark is known for known in reversed(self._marks)):
                raise ValueError("the mark is of another arena, or of a state that was rewound")
            self._give_back(mark._next)
            del self._marks[self._marks.index(mark) + 1 :]  # before they become invalid
            _lib.arena_rewind(self._native, mark._native)

    def reset(self) -> None:
        """Give back everything, keeping the chunks. Raises BufferError while a view is alive."""
        with self._open():
            self._give_back(0)
            _lib.lib.ruvgen_arena_reset(self._native)
            self._marks.clear()

    def close(self) -> None:
        """Return the chunks to the system, for good. Raises BufferError while a view is alive."""
        with self._lock:
            self._give_back(0)
            _lib.lib.ruvgen_arena_release(self._native)
            self._marks.clear()
            self._closed = True

    @property
    def allocated(self) -> int:
        """Bytes taken from the system."""
        return int(self._native.allocated)

    @property
    def used(self) -> int:
        """Bytes handed out and not given back."""
        return int(self._native.used)

    @property
    def peak(self) -> int:
        """The most bytes that were ever handed out at the same time."""
        return int(_lib.lib.ruvgen_arena_peak(self._native))

    @property
    def wasted(self) -> int:
        """Bytes lost to alignment and the ends of chunks."""
        return int(_lib.lib.ruvgen_arena_wasted(self._native))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self.close()
        except BufferError:
            if error is None:  # otherwise the error's traceback may hold the view
                raise

    def __repr__(self) -> str:
        state = "closed" if self._closed else f"{self.used:,} of {self.allocated:,} bytes used"
        return f"<ruvgen.runtime.Arena: {state}>"

    def _open(self) -> threading.Lock:
        if self._closed:
            raise ValueError("the arena is closed")
        return self._lock

    def _give_back(self, first: int) -> None:
        """Raise BufferError if a view of a piece from number `first` on is alive."""
        if alive := sum(number >= first for number in tuple(self._views)):
            raise BufferError(f"{alive} views of the arena are alive; release or delete them first")
