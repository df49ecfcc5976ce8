"""Codes of rows of any bits, under sanitizers: defined behaviour, grids of numbers, rows that come back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from . import sanitizing, toolchain

ROUNDS = 5  # `nox -s asan` takes more


def test_any_bits(tool: Callable[..., str], runtime: Callable[[str], list[Path]], tmp_path: Path) -> None:
    compiler, flags = tool(*toolchain.compilers(toolchain.MACHINE)), sanitizing.WAYS["address"]
    own = [path for path in runtime("address") if path.stem != "build"]
    try:
        program = toolchain.program(
            compiler, "codes", (), tmp_path, *flags, "-DPLAIN_KERNELS", *map(str, own)
        )
    except toolchain.MissingToolError as error:
        pytest.skip(str(error))
    toolchain.output(sanitizing.command(program, (ROUNDS,), "address"), environment=sanitizing.ENVIRONMENT)
