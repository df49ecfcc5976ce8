"""Readers beside a writer, under sanitizers: no race, and no answer that makes no sense."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from . import sanitizing, toolchain

DRIVERS = ("index_race", "store")
ROUNDS = 4  # `nox -s tsan` and `nox -s asan` take more, with the kernels that ship


@pytest.mark.parametrize("sanitizer", sanitizing.FLAGS)
def test_races(sanitizer: str, tool: Callable[..., str], tmp_path: Path) -> None:
    compiler, flags = tool(*toolchain.compilers(toolchain.MACHINE)), sanitizing.FLAGS[sanitizer]
    units = [unit for unit in toolchain.runtime_units() if unit.stem != "build"]
    own = toolchain.compile_objects(compiler, units, tmp_path, *flags)
    for driver in DRIVERS:
        try:
            program = toolchain.program(
                compiler, driver, (), tmp_path, *flags, "-DPLAIN_KERNELS", *map(str, own)
            )
        except toolchain.MissingToolError as error:
            pytest.skip(str(error))
        command = sanitizing.command(program, (ROUNDS,), sanitizer)
        toolchain.output(command, environment=sanitizing.ENVIRONMENT)
