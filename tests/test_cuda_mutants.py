"""The tests of kernels can fail: without any one of their barriers, or with a mistake, they find it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from . import ROOT, gpu

METRIC = "sqeuclidean_float<f32"
BARRIER = re.compile(r"__sync(threads|warp)\(\);")
# What a slip would look like: the file, the text, and the slip.
SLIPS = {
    "a tie": ("queues.cuh", "key >= limit", "(key >> 32) >= (limit >> 32)"),
    "a full queue": ("queues.cuh", "place >= RUVGEN_SLOTS", "place > RUVGEN_SLOTS"),
    "a lane": ("scan.cuh", "first && !upper", "first"),
    "the end of the rows": ("scan.cuh", "places.item(i) >= end", "places.item(i) > end"),
    "the end of a tile": ("tile.cuh", "row < end)", "row <= end)"),
    "the end of the queries": ("tile.cuh", "query >= task.asked || row", "row"),
    "a part": ("merge.cuh", "blockIdx.x * task.pitch", "0 * task.pitch"),
}


# In `offer`, the barrier after queues were tidied: without it a key that comes too early is offered again. It
# stays, for what is written and read at the same time has no meaning in CUDA.
KEPT = ("queues.cuh", 2)


def barriers() -> list[tuple[str, int]]:
    """Where the kernels have them, all but KEPT: the file, and which of its barriers."""
    return [
        (path.name, number)
        for path in sorted(gpu.KERNELS.glob("*.cuh"))
        for number in range(len(BARRIER.findall(path.read_text(encoding="utf-8"))))
        if (path.name, number) != KEPT
    ]


def found(tmp_path: Path, compiler: str, name: str, change: Callable[[str], str]) -> bool:
    """Whether searches by kernels with a change in a file go wrong."""
    kernels = tmp_path / "kernels"
    shutil.copytree(gpu.KERNELS, kernels)
    text = (kernels / name).read_text(encoding="utf-8")
    changed = change(text)
    assert changed != text
    (kernels / name).write_text(changed, encoding="utf-8")
    library = gpu.build(compiler, tmp_path / "out", kernels, METRIC)
    command = [sys.executable, "-P", "-m", "tests.cuda_search", str(library), str(tmp_path / "cubins")]
    code = f"import runpy, sys; sys.path.append({str(ROOT)!r}); sys.argv = {command[3:]!r}"
    script = f"{code}; runpy.run_module('tests.cuda_search', run_name='__main__')"
    done = subprocess.run(
        [sys.executable, "-P", "-c", script], cwd=tmp_path, capture_output=True, check=False
    )
    return done.returncode != 0


@pytest.mark.parametrize(("name", "number"), barriers())
def test_every_barrier_is_needed(name: str, number: int, tool: Callable[..., str], tmp_path: Path) -> None:
    def change(text: str) -> str:
        places = list(BARRIER.finditer(text))
        return text[: places[number].start()] + ";" + text[places[number].end() :]

    assert found(tmp_path, tool(*gpu.COMPILERS), name, change)


@pytest.mark.parametrize("slip", SLIPS)
def test_slips(slip: str, tool: Callable[..., str], tmp_path: Path) -> None:
    name, text, other = SLIPS[slip]
    assert found(tmp_path, tool(*gpu.COMPILERS), name, lambda whole: whole.replace(text, other, 1))


def test_kernels_as_they_are(tool: Callable[..., str], tmp_path: Path) -> None:
    """Without a change nothing goes wrong."""
    assert not found(tmp_path, tool(*gpu.COMPILERS), "scan.cuh", lambda whole: whole + "\n")
