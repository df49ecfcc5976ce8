"""Cubins that were compiled before, in a folder of this user: `~/.cache/ruvgen/cubins`, or RUVGEN_CUBINS.

A file is named after all that a cubin follows from: the text, the options, the architecture and the compiler.
It begins with the checksum of the rest. What others could have written is not read, and a damaged file is
replaced.
"""

from __future__ import annotations

import hashlib
import os
import stat
import tempfile
import warnings
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from ruvgen import packs
from ruvgen.pack_file import UnsafePackError, guarded, safe

VARIABLE: Final = "RUVGEN_CUBINS"
MOST: Final = 1 << 24  # bytes of a cubin


def name(parts: list[str]) -> str:
    """The file of a cubin that follows from these texts."""
    found = hashlib.sha256()
    for part in parts:
        found.update(part.encode() + b"\0")
    return f"{found.hexdigest()}.cubin"


def cubin(parts: list[str], compiled: Callable[[], bytes]) -> bytes:
    """The cubin that follows from `parts`: from the folder, or compiled now and put there if possible."""
    home = _home()
    if home is None:
        return compiled()
    path = home / name(parts)
    known = _read(path)
    if known is not None:
        return known
    made = compiled()
    with suppress(OSError):  # a full disk, or a folder that is read-only
        _write(path, made)
    return made


def _home() -> Path | None:
    """The folder, made if need be; None if there is none that is this user's alone."""
    home = packs.kept(VARIABLE, "cubins")
    if home is None:
        return None
    try:
        for each in (*reversed(home.parents), home):
            if not each.is_dir():
                each.mkdir(mode=0o700, exist_ok=True)
        guarded(home)
        safe(home, "folder")
    except (OSError, UnsafePackError) as error:
        text = f"compiled kernels are not kept in {home}: {error}; choose another folder with {VARIABLE}"
        warnings.warn(text, RuntimeWarning, stacklevel=2)
        return None
    return home


def _read(path: Path) -> bytes | None:
    """A cubin, None if there is none, or none that this user wrote as it is."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
    except OSError:
        return None
    found = os.fstat(descriptor)
    others = found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    if not stat.S_ISREG(found.st_mode) or found.st_uid != os.geteuid() or others:
        os.close(descriptor)
        return None
    with os.fdopen(descriptor, "rb") as file:
        data = file.read(MOST + 33)
    checksum, body = data[:32], data[32:]
    return body if body and len(body) <= MOST and hashlib.sha256(body).digest() == checksum else None


def _write(path: Path, made: bytes) -> None:
    """Atomically: other processes see the whole file or none."""
    descriptor, beside = tempfile.mkstemp(prefix=".new-", dir=path.parent)  # for this user alone
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(hashlib.sha256(made).digest() + made)
        Path(beside).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(beside).unlink()
        raise
