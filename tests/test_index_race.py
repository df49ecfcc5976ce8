"""Readers beside a writer, memory and disks that fail, under sanitizers: no race, no leak, no nonsense."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from . import sanitizing, toolchain

# `nox -s tsan` and `nox -s asan` take more rounds, with the kernels that ship.
DRIVERS = {"index_race": ((4,),), "store": ((4,),), "linear": ((150, 300, 1), (10, 9_900, 2))}
FAILING = ("mmap", "munmap", "mprotect", "pwrite", "pread", "fsync", "close", "renameat", "open", "openat")
# What an index does, of which the driver lets every allocation fail, and every call of the disk.
ACTS = (
    *("add to none", "add", "add, and code", "add, and code anew", "upsert", "remove", "compact"),
    *("search", "search coded rows", "search with a filter", "save"),
    *(f"{act}, {way}" for act in ("load", "save") for way in ("EIO", "ENOSPC", "short")),
)


@pytest.mark.parametrize("sanitizer", sanitizing.FLAGS)
def test_races(sanitizer: str, tool: Callable[..., str], tmp_path: Path) -> None:
    compiler, flags = tool(*toolchain.compilers(toolchain.MACHINE)), sanitizing.FLAGS[sanitizer]
    units = [unit for unit in toolchain.runtime_units() if unit.stem != "build"]
    own = toolchain.compile_objects(compiler, units, tmp_path, *flags)
    for driver, runs in DRIVERS.items():
        extra = (*flags, "-DPLAIN_KERNELS", *sanitizing.YIELDING.get(driver, ()))
        parts = own
        if driver in sanitizing.YIELDING:
            parts = sanitizing.yielding(compiler, own, tmp_path / "yielding", *extra)
        try:
            program = toolchain.program(compiler, driver, (), tmp_path, *extra, *map(str, parts))
        except toolchain.MissingToolError as error:
            pytest.skip(str(error))
        for arguments in runs:
            command = sanitizing.command(program, arguments, sanitizer)
            toolchain.output(command, environment=sanitizing.ENVIRONMENT)
    if sanitizer == "address":
        wrapped = [f"-Wl,--wrap={name}" for name in FAILING]
        program = toolchain.program(compiler, "index_faults", (), tmp_path, *flags, *map(str, own), *wrapped)
        told = toolchain.output([program, tmp_path], environment=sanitizing.ENVIRONMENT)
        counts = dict(line.rsplit(": ", 1) for line in told.splitlines())
        assert tuple(counts) == ACTS
        assert all(int(count) >= 5 for count in counts.values()), counts
