"""Kernel packs in processes of their own: a library that is loaded would stay in this one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from ruvgen import isas

from .elements import SPEC

DIM = next(dim for dim in range(333, 65_536) if dim not in SPEC.dims and dim + 1 not in SPEC.dims)
BEST = next(isa for isa in isas() if isa != "avx512vnni")  # of float32
SMALL = ("--dims", str(DIM), "--metrics", "dot", "--dtypes", "f32", "--isa", BEST)
SYMBOLS = [f"rk_dot_f32_{form}_d{DIM}__{BEST}" for form in ("rows", "gather")]


def environment(folder: Path | str, **more: str) -> dict[str, str]:
    """For a process with packs in a folder, and every instruction set."""
    env = {key: value for key, value in os.environ.items() if key not in ("RUVGEN_ISA", "CC")}
    return env | {"RUVGEN_PACKS": str(folder)} | more


def start(folder: Path | str, *arguments: str, **more: str) -> subprocess.Popen[str]:
    """Python, away from the checkout."""
    return subprocess.Popen(
        [sys.executable, "-P", *arguments], env=environment(folder, **more), text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def run(folder: Path | str, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """The same, to its end."""
    process = start(folder, *arguments, **more)
    out, err = process.communicate(timeout=300)
    return subprocess.CompletedProcess(arguments, process.returncode, out, err)


def ruvgen(folder: Path | str, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """A command of it."""
    return run(folder, "-m", "ruvgen", *arguments, **more)


def generated(folder: Path) -> Path:
    """The pack of SMALL in a folder."""
    done = ruvgen(folder, "generate", *SMALL)
    assert done.returncode == 0, done.stderr
    (pack,) = folder.iterdir()
    return pack
