"""Finds and runs this machine's C compiler, without a shell."""

from __future__ import annotations

import importlib.util
import os
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

# As in CMakeLists.txt. Without -ffp-contract=off, kernels of fixed and of any dimension would differ in the
# last bits.
FLAGS: Final = (
    "-std=c11", "-O3", "-DNDEBUG", "-fvisibility=hidden", "-ffp-contract=off", "-fno-math-errno",
    "-fno-trapping-math", "-fPIC", "-shared",
)  # fmt: skip
USUAL: Final = ("cc", "gcc", "clang")
LINES: Final = 12  # of a compiler's message that errors quote
LENGTH: Final = 1500


@dataclass(frozen=True)
class Compiler:
    """A program with its first arguments, and the version that it reports."""

    command: tuple[str, ...]
    version: str

    def library(self, out: str, sources: Sequence[str], include: Path, cwd: Path, timeout: float) -> None:
        """Compile sources in a folder to a shared library there. Raises RuntimeError with its message."""
        _run([*self.command, *FLAGS, f"-I{include}", "-o", out, *sources, "-lm"], cwd, timeout)
        if not (cwd / out).is_file():
            raise RuntimeError(f"{self.command[0]!r} made no library; name a C compiler in CC")


def find(chosen: str | None = None) -> Compiler:
    """The compiler named by `chosen` or CC, else cc, gcc, clang, or that of the package ziglang.

    Raises RuntimeError if there is none, or if it does not tell its version.
    """
    command = _command(chosen or os.environ.get("CC") or "")
    if {"zig", "ziglang"} & {Path(word).name for word in command}:
        command += (
            "-mcpu=baseline",
        )  # by default zig compiles for this CPU, but each kernel chooses its own instruction set
    said = _run([*command, "--version"], Path.cwd(), 60.0)
    return Compiler(command, next(iter(said.splitlines()), "unknown"))


def _command(text: str) -> tuple[str, ...]:
    try:
        words = shlex.split(text)
    except ValueError as error:
        raise ValueError(f"CC is {text!r}, which is no command: {error}") from None
    if words:
        path = shutil.which(words[0])
        if not path:
            raise RuntimeError(f"there is no program {words[0]!r}; name a C compiler in CC")
        return os.path.abspath(path), *words[1:]  # noqa: PTH100  absolute; links stay, for ccache
    for name in USUAL:
        if path := shutil.which(name):
            return (path,)
    if importlib.util.find_spec("ziglang"):
        return sys.executable, "-m", "ziglang", "cc"
    raise RuntimeError(
        f"no C compiler found ({', '.join(USUAL)}); install one, name it in CC, or run `pip install ziglang`"
    )


def _run(command: list[str], cwd: Path, timeout: float) -> str:
    """The output of a command. It and all its child processes are killed on timeout, or by Ctrl-C."""
    try:
        process = subprocess.Popen(
            command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, errors="replace", start_new_session=True,
        )  # fmt: skip
    except OSError as error:
        raise RuntimeError(f"cannot run {command[0]!r}: {error.strerror}; name a C compiler in CC") from None
    with process:
        try:
            said, _ = process.communicate(timeout=timeout)
        except BaseException as error:
            os.killpg(process.pid, signal.SIGKILL)
            if isinstance(error, subprocess.TimeoutExpired):
                raise RuntimeError(
                    f"{command[0]!r} took more than {timeout:g} s and was ended; "
                    "give it more time, or choose fewer dimensions, metrics or dtypes"
                ) from None
            raise
    if process.returncode:
        raise RuntimeError(f"{command[0]!r} ended with {process.returncode}:\n{_trimmed(said)}")
    return said


def _trimmed(text: str) -> str:
    lines = text.strip().splitlines()
    short = "\n".join(lines[:LINES])[:LENGTH] or "it said nothing"
    return short + ("\n…" if len(lines) > LINES or len(short) == LENGTH else "")
