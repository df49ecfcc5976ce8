"""Disks that fail, and disks that forget: tests/c/disk.c from Python, and a model of a power failure.

The model knows what POSIX promises and no more. What was written to a file since its last sync is on the disk
in any part, by sectors; names that were made, renamed or removed since the folder was synced are, or are not.
"""

from __future__ import annotations

import ctypes
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from . import ROOT, toolchain

SECTOR = 512
ROOM = 32 << 20  # more than all tests there take
MARK = "mark"


def memory() -> str | None:
    """A file system in memory, if there is one with some room; None is the usual place of temporary files.

    For tests of the order of calls and of their failing, which need no disk to wait for.
    """
    place = Path("/dev/shm")
    fits = place.is_dir() and os.access(place, os.W_OK) and shutil.disk_usage(place).free > ROOM
    return str(place) if fits else None


def library(tool: Callable[..., str], out: Path) -> Path:
    """tests/c/disk.c, compiled."""
    made, source = out / "disk.so", ROOT / "tests" / "c" / "disk.c"
    compiler = tool(*toolchain.compilers(toolchain.MACHINE))
    toolchain.output(
        [compiler, "-std=c11", *toolchain.WARNINGS, "-O1", "-shared", "-fPIC", source, "-o", made, "-ldl"]
    )
    return made


def run(shim: Path, function: str, *arguments: object, timeout: float = 300) -> str:
    """What a function "module.name" of tests/ prints, with that library before all others."""
    module, _, name = function.partition(".")
    place = f"import sys; sys.path.append({str(ROOT)!r}); "
    script = f"{place}from tests.{module} import {name}; {name}(*sys.argv[1:])"
    done = subprocess.run(
        [sys.executable, "-P", "-c", script, *map(str, arguments)],
        env={**os.environ, "LD_PRELOAD": str(shim), "DISK": str(shim)},
        capture_output=True, text=True, check=False, timeout=timeout,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-4000:]
    return done.stdout


def loaded() -> ctypes.CDLL:
    """The library, in a process that it was loaded into."""
    return ctypes.CDLL(os.environ["DISK"])


@dataclass
class File:
    """Bytes that are on the disk, and what was done since: writes (offset, bytes) and cuts (size, None)."""

    kept: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)

    def sync(self, count: int) -> None:
        """The first so many of what waits are kept."""
        for at, data in self.waiting[:count]:
            apply(self.kept, at, data)
        del self.waiting[:count]

    def after(self, draw: Callable[[], float]) -> bytes:
        """What is there after a power failure."""
        found = bytearray(self.kept)
        for at, data in self.waiting:
            if data is None:
                if draw() < 0.5:
                    apply(found, at, None)
                continue
            whole = draw()  # all of it, nothing, or some sectors
            for start in range(0, len(data), SECTOR):
                if whole < 0.4 or (whole > 0.6 and draw() < 0.5):
                    apply(found, at + start, data[start : start + SECTOR])
        return bytes(found)


def apply(to: bytearray, at: int, data: bytes | None) -> None:
    """Write or cut."""
    end = at + len(data or b"")
    if len(to) < end:
        to.extend(bytes(end - len(to)))
    if data is None:
        del to[at:]
    else:
        to[at:end] = data


class Disk:
    """A folder and its files, as a trace changes them."""

    def __init__(self) -> None:
        self.files: dict[int, File] = {}  # by inode
        self.kept: dict[str, File] = {}
        self.waiting: list[tuple[str, str, File | None]] = []  # (old name or "", new name or "", file)
        self.names: dict[str, File] = {}
        self.syncing: dict[int, int] = {}

    def act(self, word: str, inode: int, number: int, data: bytes) -> None:
        """One line of the trace."""
        if word == "create":
            self.files[inode] = File()
            self._name("", data.decode(), self.files[inode])
        elif word == "rename":
            old, new = data.decode().split("/")
            self._name(old, new, self.names[old])
        elif word == "unlink":
            self._name(data.decode(), "", None)
        elif word == "write":
            self.files[inode].waiting.append((number, data))
        elif word == "cut":
            self.files[inode].waiting.append((number, None))
        elif word == "syncing":
            self.syncing[number] = len(self.files[inode].waiting if inode else self.waiting)
        elif word == "synced" and inode:
            self.files[inode].sync(self.syncing.pop(number))
        elif word == "synced":
            count = self.syncing.pop(number)
            for change in self.waiting[:count]:
                rename(self.kept, *change)
            del self.waiting[:count]

    def _name(self, old: str, new: str, file: File | None) -> None:
        rename(self.names, old, new, file)
        self.waiting.append((old, new, file))

    def after(self, draw: Callable[[], float]) -> dict[str, bytes]:
        """Files by name, after a power failure."""
        names = dict(self.kept)
        for change in self.waiting:
            if draw() < 0.5:
                rename(names, *change)
        return {name: file.after(draw) for name, file in names.items()}


def rename(names: dict[str, File], old: str, new: str, file: File | None) -> None:
    """The file has the new name and not the old one; "" is none."""
    names.pop(old, None)
    if new and file is not None:
        names[new] = file


def lines(trace: Path) -> Iterator[tuple[str, int, int, bytes]]:
    """What was done: a word, an inode or the number of a mark, a number, and bytes."""
    with trace.open("rb") as file:
        while line := file.readline():
            word, first, second, length = line.split()
            has = word in (b"create", b"rename", b"unlink", b"write")
            yield word.decode(), int(first), int(second), file.read(int(length)) if has else b""


def failures(disk: Disk, seed: int, count: int) -> Iterator[dict[str, bytes]]:
    """Files after power failures: all that was done is kept, nothing that waits is, and others by chance."""
    draw = random.Random(seed)
    yield disk.after(lambda: 0.0)
    yield disk.after(lambda: 0.5)
    for _ in range(count):
        yield disk.after(draw.random)
