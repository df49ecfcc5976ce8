"""Pool, counters, histogram and queue in C, under stress, starved of memory, and under the sanitizers.

`nox -s tsan` and `nox -s asan` run longer.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from . import sanitizing, toolchain

RUNS = {  # by program: its arguments; see tests/c
    "queue": [(4, 4, 100_000, 16), (2, 3, 20_000, 1), (8, 8, 50_000, 5)],
    "pool": [(8, 5_000, 3), (4, 20_000, 64)],
    "stats": [(8, 10_000, 10_000)],
}


@pytest.fixture(scope="session")
def built(
    tool: Callable[..., str],
    runtime: Callable[[str], list[Path]],
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[[str, str], Path]:
    """A program built in some way, linked at most once."""
    compiler = tool(*toolchain.compilers(toolchain.MACHINE))

    @cache
    def library(way: str) -> Path:
        """An archive: the linker takes only what a program calls, so generated kernels are not needed."""
        return toolchain.archive(runtime(way), tmp_path_factory.mktemp("lockfree"))

    @cache
    def build(name: str, way: str) -> Path:
        out = tmp_path_factory.mktemp(name)
        try:
            return toolchain.program(compiler, name, (), out, *sanitizing.WAYS[way], libraries=[library(way)])
        except toolchain.MissingToolError as error:
            pytest.skip(str(error))

    return build


@pytest.mark.parametrize("sanitizer", sanitizing.WAYS)
@pytest.mark.parametrize("name", RUNS)
def test_under_stress(built: Callable[[str, str], Path], name: str, sanitizer: str) -> None:
    """Nothing lost, doubled, shared, torn or leaked; a failing allocation is an error and changes nothing."""
    program = built(name, sanitizer)
    for arguments in RUNS[name]:
        shrink = 5 if sanitizer == "thread" else 1
        sizes = [size // shrink if size >= 1000 else size for size in arguments]
        toolchain.output([program, *sizes], timeout=120, environment={"ASAN_OPTIONS": toolchain.ASAN})


def test_short_threads_share_few_slots(built: Callable[[str, str], Path]) -> None:
    """10,000 threads, one after the other: none needs memory of its own for long."""
    assert 1 <= int(toolchain.output([built("stats", "plain"), 2, 100, 10_000])) <= 64
