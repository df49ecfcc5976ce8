"""The files of a kernel pack, and the checks before it is loaded."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from . import _lib

LIBRARY: Final = "pack.so"
FACTS: Final = "pack.json"
MOST: Final = 1 << 26  # bytes of a library, at most
MOST_FACTS: Final = 1 << 22  # bytes of its facts, at most
LINKS: Final = 40  # symbolic links on the way to a folder, as many as Linux follows
OPEN_FILES: Final = "/proc/self/fd"  # where Linux lists the open files of a process
OTHERS: Final = stat.S_IWGRP | stat.S_IWOTH
SHAPE: Final = {"abi": int, "compiler": str, "kernels": list, "machine": str, "sha256": str, "spec": str}


class ForeignPackError(ValueError):
    """A pack for another version of this library or another machine: useless here, but harmless."""


class UnsafePackError(ValueError):
    """A pack that is damaged, or that another user could have written."""


def machine() -> str:
    """The platform that a compiled library depends on."""
    return f"{sys.platform} {os.uname().machine}"


def safe(path: Path, kind: str) -> None:
    """Raise UnsafePackError for a link, and for a file or folder that others own or may write to."""
    _safe(path.lstat(), path.name, kind)


def _safe(found: os.stat_result, name: str, kind: str) -> None:
    plain = stat.S_ISDIR if kind == "folder" else stat.S_ISREG
    if not plain(found.st_mode):
        raise UnsafePackError(f"{name} is no plain {kind}")
    if found.st_uid != os.geteuid():
        raise UnsafePackError(f"{name} belongs to user {found.st_uid}, not to you")
    if found.st_mode & OTHERS:
        raise UnsafePackError(f"others may write to {name}; run `chmod go-w` on it")


def guarded(folder: Path) -> None:
    """Raise UnsafePackError if another user could replace a folder.

    Every folder on the way to it, also through links, must belong to this user or to root; others may not
    write to it, unless it is sticky, as /tmp is.
    """
    here, links, ahead = Path(folder.anchor), 0, list(reversed(folder.parts[1:]))
    while ahead:
        _closed(here.lstat(), here)
        step = ahead.pop()
        if not ahead:
            return  # at the folder itself, which `safe` checks
        there = here.parent if step == ".." else here / step
        found = there.lstat()
        if not stat.S_ISLNK(found.st_mode):
            here = there
            continue
        _closed(found, there)
        links += 1
        if links > LINKS:
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(folder))
        to = there.readlink()
        here = Path(to.anchor) if to.is_absolute() else here
        ahead += reversed(to.parts[1:] if to.is_absolute() else to.parts)


def _closed(found: os.stat_result, path: Path) -> None:
    if found.st_uid not in (0, os.geteuid()):
        raise UnsafePackError(f"{path} belongs to user {found.st_uid}, who could put other packs there")
    open_to_all = found.st_mode & OTHERS and not found.st_mode & stat.S_ISVTX
    if open_to_all and not stat.S_ISLNK(found.st_mode):
        raise UnsafePackError(f"others may write to {path}; run `chmod go-w` on it")


@dataclass(frozen=True)
class Library:
    """A verified library, held open."""

    descriptor: int
    copies: ExitStack

    def path(self, number: int) -> str:
        """A path at which the loader finds the verified bytes, even if the original file has been replaced.

        On Linux this is the path of the open descriptor. The loader identifies libraries by path, and
        descriptors are reused, so the path is made different for each number. Elsewhere it is a copy in a new
        private folder, which is removed with this object.
        """
        if Path(OPEN_FILES).is_dir():
            return f"{OPEN_FILES}/{'./' * number}{self.descriptor}"
        import tempfile

        folder = self.copies.enter_context(tempfile.TemporaryDirectory(prefix="ruvgen-"))
        copy = Path(folder) / LIBRARY
        copy.write_bytes(os.pread(self.descriptor, MOST, 0))
        return str(copy)


@contextmanager
def verified(folder: Path) -> Iterator[tuple[dict[str, Any], Library]]:
    """The facts of a pack that may be opened, as `write_facts` writes them, and its library.

    Everything is opened once, without following links, and the checks are made on the open files.
    Raises ForeignPackError or UnsafePackError with the reason, OSError where it cannot be read.
    """
    with ExitStack() as stack:
        guarded(folder)
        safe(folder, "folder")
        inside = _opened(stack, folder, os.O_DIRECTORY)
        _safe(os.fstat(inside), folder.name, "folder")
        files = {}
        for name in (FACTS, LIBRARY):
            safe(folder / name, "file")  # gives a better error for what cannot be opened
            files[name] = _opened(stack, name, os.O_NONBLOCK, inside)
            _safe(os.fstat(files[name]), name, "file")
        facts = _read(files[FACTS])
        if facts["abi"] != _lib.PACK_ABI or facts["spec"] != _lib.spec():
            raise ForeignPackError("made for another version of ruvgen; generate it again")
        if facts["machine"] != machine():
            raise ForeignPackError(f"made for {facts['machine']}")
        library = files[LIBRARY]
        if os.fstat(library).st_size > MOST or sha256(library) != facts["sha256"]:
            raise UnsafePackError(f"{LIBRARY} is not the file that was generated; remove the pack")
        yield facts, Library(library, stack)


def check(folder: Path) -> dict[str, Any]:
    """The facts of a pack that may be opened. Raises as `verified`."""
    with verified(folder) as (facts, _):
        return facts


def _opened(stack: ExitStack, path: Path | str, flags: int, inside: int | None = None) -> int:
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | flags, dir_fd=inside)
    stack.callback(os.close, descriptor)
    return descriptor


def _read(descriptor: int) -> dict[str, Any]:
    try:
        short = os.fstat(descriptor).st_size <= MOST_FACTS
        facts = json.loads(os.pread(descriptor, MOST_FACTS, 0)) if short else None
    except (ValueError, RecursionError):  # not JSON, not UTF-8, or nested too deeply
        facts = None
    if (
        not isinstance(facts, dict)
        or any(type(facts.get(key)) is not kind for key, kind in SHAPE.items())
        or not all(isinstance(name, str) for name in facts["kernels"])
    ):
        raise UnsafePackError(f"{FACTS} is damaged; remove the pack")
    return facts


def write_facts(folder: Path, compiler: str, kernels: list[str]) -> None:
    """Write the facts of a new library next to it, and make both writable by this user only."""
    facts = {
        "abi": _lib.PACK_ABI,
        "spec": _lib.spec(),
        "machine": machine(),
        "compiler": compiler,
        "sha256": sha256(folder / LIBRARY),
        "kernels": kernels,
    }
    (folder / FACTS).write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
    for path, mode in ((folder / LIBRARY, 0o700), (folder / FACTS, 0o600), (folder, 0o700)):
        path.chmod(mode)


def sha256(file: Path | int) -> str:
    """The SHA-256 of a file, given by path or descriptor."""
    with open(file, "rb", closefd=not isinstance(file, int)) as bytes_of:
        return hashlib.file_digest(bytes_of, "sha256").hexdigest()
