"""What a kernel pack is on disk, and what is checked before it is opened."""

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
MOST: Final = 1 << 26  # bytes of a library that are worth reading
MOST_FACTS: Final = 1 << 22  # and of what is said about it
LINKS: Final = 40  # on the way to a folder, as many as Linux follows
OPEN_FILES: Final = "/proc/self/fd"  # where Linux names the open files of a process
OTHERS: Final = stat.S_IWGRP | stat.S_IWOTH
SHAPE: Final = {"abi": int, "compiler": str, "kernels": list, "machine": str, "sha256": str, "spec": str}


class ForeignPackError(ValueError):
    """Made for another version of this library or another machine: of no use here, and no danger."""


class UnsafePackError(ValueError):
    """Damaged, or somebody else could have written it."""


def machine() -> str:
    """What a compiled library depends on."""
    return f"{sys.platform} {os.uname().machine}"


def safe(path: Path, kind: str) -> None:
    """Raise UnsafePackError unless a file or folder is plain, this user's, and closed to others."""
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
    """Raise UnsafePackError if another user could put something else in the place of a folder.

    That is, into any folder on the way to it, through links too: each belongs to this user or to root, and
    others may not write to it, or only add to it (it is sticky, as /tmp).
    """
    here, links, ahead = Path(folder.anchor), 0, list(reversed(folder.parts[1:]))
    while ahead:
        _closed(here.lstat(), here)
        step = ahead.pop()
        if not ahead:
            return  # at the folder itself, which `safe` looks at
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
    """A library that was verified, and is open."""

    descriptor: int
    copies: ExitStack

    def path(self, number: int) -> str:
        """Where the system's loader finds the bytes that were verified, whatever is now at their old place.

        On Linux the open file itself has a name. The loader takes a name that it knows for the library that
        it has, and descriptors are used again: so the name is another for each number. Elsewhere it is a
        copy in a new folder of this user's, which goes with this object.
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

    Everything is opened once, links are not followed, and what is looked at is what was opened.
    Raises ForeignPackError or UnsafePackError with the reason, OSError where it cannot be read.
    """
    with ExitStack() as stack:
        guarded(folder)
        safe(folder, "folder")
        inside = _opened(stack, folder, os.O_DIRECTORY)
        _safe(os.fstat(inside), folder.name, "folder")
        files = {}
        for name in (FACTS, LIBRARY):
            safe(folder / name, "file")  # a reason in words for what does not even open
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
    except (ValueError, RecursionError):  # no JSON, not UTF-8, or nested too deeply
        facts = None
    if (
        not isinstance(facts, dict)
        or any(type(facts.get(key)) is not kind for key, kind in SHAPE.items())
        or not all(isinstance(name, str) for name in facts["kernels"])
    ):
        raise UnsafePackError(f"{FACTS} is damaged; remove the pack")
    return facts


def write_facts(folder: Path, compiler: str, kernels: list[str]) -> None:
    """Say beside a new library what it is, and keep others from writing to both."""
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
    """Of the bytes of a file, or of an open one."""
    with open(file, "rb", closefd=not isinstance(file, int)) as bytes_of:
        return hashlib.file_digest(bytes_of, "sha256").hexdigest()
