"""Codes of rows of any bits, under sanitizers: defined behaviour, grids of numbers, rows that come back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from . import sanitizing, toolchain

ROUNDS = 5  # `nox -s asan` takes more
OVERFLOW = "-fsanitize=float-cast-overflow"  # which "undefined" leaves out


def test_any_bits(tool: Callable[..., str], tmp_path: Path) -> None:
    compiler, flags = tool(*toolchain.compilers(toolchain.MACHINE)), (*sanitizing.FLAGS["address"], OVERFLOW)
    units = [unit for unit in toolchain.runtime_units() if unit.stem != "build"]
    own = toolchain.compile_objects(compiler, units, tmp_path, *flags)
    try:
        program = toolchain.program(
            compiler, "codes", (), tmp_path, *flags, "-DPLAIN_KERNELS", *map(str, own)
        )
    except toolchain.MissingToolError as error:
        pytest.skip(str(error))
    toolchain.output(sanitizing.command(program, (ROUNDS,), "address"), environment=sanitizing.ENVIRONMENT)
