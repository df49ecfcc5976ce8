"""Arenas: the Python face, and the C under sanitizers."""

from __future__ import annotations

import gc
import re
import sys
import threading
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ruvgen as rv

from . import toolchain

SANITIZERS = {
    "plain": ("-O2",),
    "asan": ("-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"),
}


def address(view: memoryview) -> int:
    return int(np.frombuffer(view, np.uint8).ctypes.data)


@pytest.mark.parametrize("way", SANITIZERS)
def test_model(way: str, tool: Callable[..., str], tmp_path: Path) -> None:
    """Random sequences, a million resets, failing allocations, poisoned memory; leaks are an error too."""
    program = toolchain.program(
        tool(*toolchain.compilers(toolchain.MACHINE)),
        "arena",
        ("arena", "memory", "numa"),
        tmp_path,
        *SANITIZERS[way],
    )
    resets = 1_000_000 if way == "plain" else 20_000
    said = toolchain.output([program, "1", "20000", resets], environment={"ASAN_OPTIONS": toolchain.ASAN})
    assert ("poisoned" in said) == (way == "asan")


def test_pieces() -> None:
    arena = rv.runtime.Arena()
    assert (arena.allocated, arena.used, arena.peak, arena.wasted) == (0, 0, 0, 0)
    view = arena.alloc(100)
    assert isinstance(view, memoryview)
    assert (view.nbytes, view.format, view.readonly, view.ndim) == (100, "B", False, 1)
    assert address(view) % 64 == 0
    view[:] = bytes(range(100))
    other = arena.alloc(8, align=4096)
    assert address(other) % 4096 == 0
    other[:] = b"12345678"
    assert bytes(view) == bytes(range(100))
    assert arena.used == 108
    assert arena.allocated == 1 << 20
    assert arena.alloc(0).nbytes == 0
    numbers = np.frombuffer(arena.alloc(4000), np.float32)
    numbers[:] = 7
    assert numbers.sum() == 7000


def test_chunks() -> None:
    arena = rv.runtime.Arena(chunk=4096)
    arena.alloc(10_000)
    assert arena.allocated == 12_288
    arena.alloc(3000)
    assert arena.allocated == 12_288 + 4096
    seen = set()
    for _ in range(1000):
        arena.reset()
        arena.alloc(3000)
        arena.alloc(10_000)
        seen.add(arena.allocated)
    assert len(seen) == 1  # whatever is asked for again and again
    arena.reset()
    assert arena.used == 0
    assert arena.peak == 13_000


def test_views_are_respected() -> None:
    arena = rv.runtime.Arena()
    early = arena.alloc(10)
    mark = arena.mark()
    late = arena.alloc(10)
    array = np.frombuffer(late, np.uint8)
    part = late[2:5]
    for undo in (arena.reset, lambda: arena.rewind(mark), arena.close):
        with pytest.raises(BufferError, match="2 views|1 views"):
            undo()
    del late, part
    with pytest.raises(BufferError, match="1 views of the arena are alive"):
        arena.rewind(mark)
    del array
    arena.rewind(mark)  # the early view may live on
    early[:] = b"0123456789"
    assert arena.used == 10
    early.release()
    arena.reset()
    assert arena.used == 0


def test_views_outlive_their_arena() -> None:
    arena = rv.runtime.Arena()
    view = arena.alloc(1 << 20)
    view[-1] = 9
    del arena
    gc.collect()
    assert view[-1] == 9


def test_marks() -> None:
    arena = rv.runtime.Arena(chunk=4096)
    empty = arena.mark()
    assert arena.mark() is empty
    arena.alloc(100)
    outer = arena.mark()
    arena.alloc(5000)
    inner = arena.mark()
    arena.alloc(50)
    arena.rewind(inner)
    arena.rewind(inner)
    assert arena.used == 5100
    arena.rewind(outer)
    assert arena.used == 100
    arena.alloc(7000)
    for bad in (inner, rv.runtime.Arena().mark()):
        with pytest.raises(ValueError, match="of another arena, or of a state that was rewound"):
            arena.rewind(bad)
    arena.rewind(empty)
    assert arena.used == 0
    arena.reset()
    with pytest.raises(ValueError, match="rewound"):
        arena.rewind(empty)


def test_closed() -> None:
    with rv.runtime.Arena() as arena:
        view = arena.alloc(10)
        mark = arena.mark()
        with pytest.raises(BufferError):
            arena.close()
        view.release()
    assert arena.allocated == 0
    assert arena.peak == 10
    arena.close()
    assert "closed" in repr(arena)
    for use in (lambda: arena.alloc(1), arena.mark, lambda: arena.rewind(mark), arena.reset):
        with pytest.raises(ValueError, match="the arena is closed"):
            use()


def test_errors_pass_through() -> None:
    """A view in the frame of an exception does not hide it."""
    arena = rv.runtime.Arena()
    view = arena.alloc(10)

    def fail() -> None:
        with arena:
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    view.release()
    arena.close()


@pytest.mark.parametrize("align", [0, -64, 3, 48, 65, (1 << 20) + 1])
def test_bad_alignment(align: int) -> None:
    with pytest.raises(ValueError, match=f"align is {align}; it must be a power of two"):
        rv.runtime.Arena().alloc(10, align)


@pytest.mark.parametrize("nbytes", [1 << 62, sys.maxsize - 64, sys.maxsize, 1 << 64, 1 << 100])
def test_beyond_memory(nbytes: int) -> None:
    arena = rv.runtime.Arena()
    with pytest.raises(MemoryError, match=str(nbytes)):
        arena.alloc(nbytes)
    with pytest.raises(MemoryError):
        arena.alloc(1, 1 << 63)
    assert arena.used == 0
    arena.alloc(1)


def test_bad_input() -> None:
    arena = rv.runtime.Arena()
    with pytest.raises(ValueError, match="nbytes is -1; it must be at least 0"):
        arena.alloc(-1)
    for wrong in (True, 1.0, "1", None):
        with pytest.raises(TypeError, match="nbytes is .*, not an integer"):
            arena.alloc(wrong)  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="align is .*, not an integer"):
            arena.alloc(1, wrong)  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="chunk is .*, not an integer"):
            rv.runtime.Arena(wrong)  # type: ignore[arg-type]
    for chunk in (0, -1, 4095, 1 << 63, 1 << 80):
        with pytest.raises(ValueError, match=f"chunk is {chunk}; it must lie in 4096…"):
            rv.runtime.Arena(chunk)
    for numa in (-1, 64, 1 << 40, "near", True):
        with pytest.raises(ValueError, match="numa is .*, not None, 'interleave' or a node"):
            rv.runtime.Arena(numa=numa)


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(st.lists(st.tuples(st.integers(0, 9000), st.sampled_from([1, 2, 16, 64, 256, 8192])), max_size=40))
def test_pieces_do_not_overlap(wanted: list[tuple[int, int]]) -> None:
    arena = rv.runtime.Arena(4096)
    views = [arena.alloc(nbytes, align) for nbytes, align in wanted]
    spans = sorted((address(view), view.nbytes) for view in views if view.nbytes)
    assert all(a + n <= b for (a, n), (b, _) in pairwise(spans))
    assert all(address(view) % align == 0 for view, (n, align) in zip(views, wanted, strict=True) if n)
    assert arena.used == arena.peak == sum(n for n, _ in wanted)
    assert arena.used + arena.wasted <= arena.allocated or not wanted


@pytest.mark.parametrize("numa", [None, "interleave", 0])
def test_options(numa: int | str | None) -> None:
    arena = rv.runtime.Arena(1000_000, huge_pages=True, numa=numa)
    view = arena.alloc(3 << 20)
    assert arena.allocated == 4 << 20
    view[:4] = b"good"
    del view
    arena.close()


def test_threads_may_share_one() -> None:
    arena = rv.runtime.Arena(4096)
    views: list[list[memoryview]] = [[] for _ in range(4)]

    def take(mine: list[memoryview], number: int) -> None:
        for _ in range(500):
            view = arena.alloc(24)
            view[:] = bytes([number]) * 24
            mine.append(view)

    threads = [threading.Thread(target=take, args=(views[i], i)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert arena.used == 4 * 500 * 24
    assert all(set(view) == {i} for i in range(4) for view in views[i])


@pytest.mark.parametrize("unit", toolchain.runtime_units(), ids=lambda unit: unit.name)
def test_one_way_to_memory(unit: Path) -> None:
    """So that failing allocations can be tested, and an embedding program can serve them."""
    text = unit.read_text(encoding="utf-8")
    found = set(
        re.findall(r"\b(malloc|calloc|realloc|aligned_alloc|posix_memalign|free|mmap|strdup)\(", text)
    )
    if toolchain.label(unit) in {"file/load", "file/origin", "memory/span"}:
        found -= {"mmap"}  # of files, and of addresses without memory yet
    assert not found or unit.name == "memory.c"
