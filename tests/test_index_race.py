"""Readers beside a writer, memory and disks that fail, under sanitizers: no race, no leak, no nonsense."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from . import sanitizing, toolchain

# `nox -s tsan` and `nox -s asan` take more rounds, with the kernels that ship. In a run of `linear` a codec
# is trained, at 2,000 rows.
DRIVERS = {
    "linear": ((20, 1_980, 2), (150, 300, 1)),
    "index_log": ((2,),),
    "index_race": ((4,),),
    "store": ((4,),),
}
FAILING = ("mmap", "munmap", "mprotect", "pwrite", "pread", "fsync", "close", "renameat", "open", "openat")
# What an index does, of which the driver lets every allocation fail, and every call of the disk.
ACTS = (
    *("add to none", "add", "add, and code", "add, and code anew", "upsert", "remove"),
    *("upsert marked rows", "mark", "rename", "mark, logged", "rename, logged", "compact"),
    *("search", "search coded rows", "search with a filter", "save", "log", "add, logged", "remove, logged"),
    "changes together",
    *(f"{act}, {way}" for act in ("load", "save") for way in ("EIO", "ENOSPC", "short")),
)


@pytest.mark.parametrize("driver", DRIVERS)
@pytest.mark.parametrize("sanitizer", sanitizing.FLAGS)
def test_races(
    sanitizer: str,
    driver: str,
    tool: Callable[..., str],
    runtime: Callable[[str], list[Path]],
    tmp_path: Path,
) -> None:
    compiler, parts = tool(*toolchain.compilers(toolchain.MACHINE)), needed(runtime(sanitizer))
    extra = (*sanitizing.WAYS[sanitizer], "-DPLAIN_KERNELS", *sanitizing.YIELDING.get(driver, ()))
    if driver in sanitizing.YIELDING:
        parts = sanitizing.yielding(compiler, parts, tmp_path / "yielding", *extra)
    program = linked(compiler, driver, tmp_path, *extra, *map(str, parts))
    for arguments in DRIVERS[driver]:
        command = sanitizing.command(program, arguments, sanitizer)
        toolchain.output(command, environment=sanitizing.ENVIRONMENT)


def test_faults(tool: Callable[..., str], runtime: Callable[[str], list[Path]], tmp_path: Path) -> None:
    compiler, flags = tool(*toolchain.compilers(toolchain.MACHINE)), sanitizing.WAYS["address"]
    wrapped = [f"-Wl,--wrap={name}" for name in FAILING]
    parts = map(str, needed(runtime("address")))
    program = linked(compiler, "index_faults", tmp_path, *flags, *parts, *wrapped)
    told = toolchain.output([program, tmp_path], environment=sanitizing.ENVIRONMENT)
    counts = dict(line.rsplit(": ", 1) for line in told.splitlines())
    assert tuple(counts) == ACTS
    assert all(int(count) >= 5 for count in counts.values()), counts


def needed(objects: list[Path]) -> list[Path]:
    """Without the name of the build, which plain kernels bring."""
    return [path for path in objects if path.stem != "build"]


def linked(compiler: str, driver: str, out: Path, *options: str) -> Path:
    """A driver, unless the compiler lacks its sanitizers."""
    try:
        return toolchain.program(compiler, driver, (), out, *options)
    except toolchain.MissingToolError as error:
        pytest.skip(str(error))
