"""Jobs, workers and lent arenas, in C and under sanitizers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from . import sanitizing, toolchain

# By how they are built: jobs, short-lived threads, forks (of which ThreadSanitizer knows nothing).
COUNTS = {
    "plain": (1000, 10_000, 100),
    "address": (1000, 200, 10),
    "thread": (300, 200, 0),
    "emulated futex": (300, 1000, 0),
}


@pytest.mark.parametrize("way", sanitizing.WAYS)
def test_jobs(
    way: str,
    tool: Callable[..., str],
    objects: Callable[[str], Iterable[Path]],
    runtime: Callable[[str], list[Path]],
    tmp_path: Path,
) -> None:
    """Nothing twice or left out, the first error, giving up, no memory, forks; leaks are an error too."""
    compiler = tool(*toolchain.compilers(toolchain.MACHINE))
    kernels = [path for path in objects(toolchain.MACHINE) if path.parent.name == "generated"]
    parts = [*(path for path in runtime(way) if path.parent.name != "generated"), *kernels]
    program = toolchain.program(compiler, "workers", (), tmp_path, *sanitizing.WAYS[way], *map(str, parts))
    said = toolchain.output([program, *COUNTS[way]], environment={"ASAN_OPTIONS": toolchain.ASAN})
    grown = re.search(r"grown (-?\d+)", said)
    assert grown, said
    if way == "plain":
        assert int(grown[1]) < 1 << 20
