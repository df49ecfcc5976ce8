"""Jobs, workers and lent arenas, in C and under sanitizers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from . import toolchain

# How they are built; jobs, short-lived threads, forks (of which ThreadSanitizer knows nothing).
WAYS: dict[str, tuple[tuple[str, ...], tuple[int, int, int]]] = {
    "plain": (("-O2",), (1000, 10_000, 100)),
    "asan": (("-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"), (1000, 200, 10)),
    "tsan": (("-O1", "-g", "-fsanitize=thread"), (300, 200, 0)),
    "emulated futex": (("-O2", "-DRUVGEN_FUTEX_EMULATED"), (300, 1000, 0)),
}


@pytest.mark.parametrize("way", WAYS)
def test_jobs(
    way: str,
    tool: Callable[..., str],
    objects: Callable[[str], Iterable[Path]],
    tmp_path: Path,
) -> None:
    """Nothing twice or left out, the first error, giving up, no memory, forks; leaks are an error too."""
    flags, counts = WAYS[way]
    compiler = tool(*toolchain.compilers(toolchain.MACHINE))
    kernels = [path for path in objects(toolchain.MACHINE) if path.parent.name == "generated"]
    units = [
        toolchain.label(path) for path in toolchain.runtime_units() if path.is_relative_to(toolchain.CSRC)
    ]
    program = toolchain.program(compiler, "workers", units, tmp_path, *flags, *map(str, kernels))
    said = toolchain.output([program, *counts], environment={"ASAN_OPTIONS": toolchain.ASAN})
    grown = re.search(r"grown (-?\d+)", said)
    assert grown, said
    if way == "plain":
        assert int(grown[1]) < 1 << 20
