"""Memory near cores."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import ruvgen as rv
from ruvgen import workers

from . import toolchain

linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")


@linux
def test_placing(tool: Callable[..., str], tmp_path: Path) -> None:
    """What was asked for is what get_mempolicy answers, on as many nodes as this machine has."""
    compiler = tool(*toolchain.compilers(toolchain.MACHINE))
    program = toolchain.program(
        compiler, "numa", ("memory", "numa"), tmp_path, "-D_DEFAULT_SOURCE", "-DRUVGEN_NUMA_FROM=1"
    )
    said = toolchain.output([program])
    assert said == f"{len(workers.numa_nodes())} nodes\n"


@linux
def test_nodes_are_those_of_the_system() -> None:
    online = Path("/sys/devices/system/node")
    known = {int(path.name[4:]) for path in online.glob("node[0-9]*")} or {0}
    assert set(workers.numa_nodes()) <= known
    assert rv.info()["numa nodes"] == workers.numa_nodes()
