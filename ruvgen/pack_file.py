"""What a kernel pack is on disk, and what is checked before it is opened."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import sys
from pathlib import Path
from typing import Any, Final

from . import _lib

LIBRARY: Final = "pack.so"
FACTS: Final = "pack.json"
MOST: Final = 1 << 26  # bytes of a library that are worth reading
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
    found = path.lstat()
    plain = stat.S_ISDIR if kind == "folder" else stat.S_ISREG
    if not plain(found.st_mode):
        raise UnsafePackError(f"{path.name} is no plain {kind}")
    if found.st_uid != os.geteuid():
        raise UnsafePackError(f"{path.name} belongs to user {found.st_uid}, not to you")
    if found.st_mode & OTHERS:
        raise UnsafePackError(f"others may write to {path.name}; run `chmod go-w` on it")


def check(folder: Path) -> dict[str, Any]:
    """The facts of a pack that may be opened, as `facts` writes them.

    Raises ForeignPackError or UnsafePackError with the reason, OSError where it cannot be read.
    """
    safe(folder, "folder")
    for name in (FACTS, LIBRARY):
        safe(folder / name, "file")
    facts = _read(folder / FACTS)
    if facts["abi"] != _lib.PACK_ABI or facts["spec"] != _lib.spec():
        raise ForeignPackError("made for another version of ruvgen; generate it again")
    if facts["machine"] != machine():
        raise ForeignPackError(f"made for {facts['machine']}")
    library = folder / LIBRARY
    if library.stat().st_size > MOST or sha256(library) != facts["sha256"]:
        raise UnsafePackError(f"{LIBRARY} is not the file that was generated; remove the pack")
    return facts


def _read(path: Path) -> dict[str, Any]:
    try:
        facts = json.loads(path.read_bytes()) if path.stat().st_size <= MOST else None
    except ValueError:  # no JSON, or not UTF-8
        facts = None
    if not isinstance(facts, dict) or any(type(facts.get(key)) is not kind for key, kind in SHAPE.items()):
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


def sha256(path: Path) -> str:
    """Of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
