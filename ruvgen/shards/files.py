"""The files of a folder of shards: opening each with its checks, and writing those that changed."""

from __future__ import annotations

import errno
import os
import re
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import numpy as np

from ruvgen._log import SUFFIX
from ruvgen.index import Index
from ruvgen.streams import MAGICS

from . import manifest as manifests
from .manifest import Manifest, Part
from .routing import ROUTERS, Clusters, Hashed

LOG_HEADER: Final = 64  # bytes of a log without changes
_LEFT: Final = re.compile(r"\.(ruvgen|MANIFEST)-[0-9a-f]{16}")  # by a writer that was killed


def said(number: int, folder: Path) -> str:
    """What errors call a shard."""
    return f"shard {number} of {str(folder)!r}"


@contextmanager
def naming(number: int, folder: Path | None = None) -> Iterator[None]:
    """Errors that say which shard they are about."""
    name = f"shard {number}" if folder is None else said(number, folder)
    try:
        yield
    except OSError as error:
        if error.errno is None:
            raise type(error)(f"{name}: {error}") from None
        raise type(error)(error.errno, f"{name}: {error.strerror}", error.filename) from None
    except (ValueError, MemoryError, RuntimeError, OverflowError) as error:
        raise type(error)(f"{name}: {error}") from None


def header(path: Path) -> tuple[int, int]:
    """Bytes of the file of an index, and the checksum in its header, which covers all others of it."""
    with path.open("rb") as file:
        words = struct.unpack("<4Q", file.read(32).ljust(32, b"\0"))
        size = os.fstat(file.fileno()).st_size
    if words[0].to_bytes(8, "little") != MAGICS[0]:
        raise ValueError(f"{str(path)!r} is not an index of ruvgen, or it is damaged")
    return size, words[3]


def check(path: Path, part: Part) -> None:
    """ValueError if a file is another one than the manifest means."""
    if header(path) != (part.bytes, part.header):
        raise ValueError(f"{str(path)!r} is not the file that the manifest means, or it is damaged")


def open_shard(
    folder: Path, manifest: Manifest, number: int, mmap: bool = False, verify: str = "full",
    log: str = "replay",
) -> Index:  # fmt: skip
    """A shard, as Index.load loads it, with its log. Errors name it."""
    part = manifest.shards[number]
    with naming(number, folder):
        check(folder / part.file, part)
        if log != "ignore" and number in manifest.logged:
            require_log(folder / part.file)
        index = Index.load(folder / part.file, mmap=mmap, verify=verify, log=log)
        if (index.dim, index.metric, index.dtype) != (manifest.dim, manifest.metric, manifest.dtype):
            raise ValueError(f"it has {index.dim} elements of {index.dtype} and the metric {index.metric}")
        return index


def log_of(path: Path) -> Path:
    """The log beside a shard."""
    return Path(f"{path}{SUFFIX}")


def require_log(path: Path) -> None:
    """FileNotFoundError if the log beside a shard is gone, which was begun: rows may be in it alone."""
    name = str(log_of(path))
    if not os.path.lexists(name):
        raise FileNotFoundError(
            errno.ENOENT,
            "its log is missing, and with it all changes since the last save, if there were any: put it "
            "back, or log='ignore' loads what was saved without it",
            name,
        )


def part_of(index: Index, folder: Path, name: str) -> Part:
    """Save an index under a name, and say what it is."""
    index.save(folder / name)
    size, checksum = header(folder / name)
    return Part(name, size, checksum, len(index))


def router_of(folder: Path, manifest: Manifest) -> Hashed | Clusters:
    """The router of a manifest; ValueError if its centres are missing or damaged."""
    shards, router = len(manifest.shards), ROUTERS[manifest.router](len(manifest.shards))
    if manifest.centres is None:
        return router  # type: ignore[no-any-return]
    path = folder / manifest.centres.file
    wrong = f"{str(path)!r} is not the file of centres that the manifest means, or it is damaged"
    data = path.read_bytes()
    if len(data) != manifest.centres.bytes or digest(data) != manifest.centres.header:
        raise ValueError(wrong)
    table = np.load(path, allow_pickle=False)
    if table.dtype != np.float32 or table.ndim != 2 or table.shape[1] != manifest.dim + 1 or not len(table):
        raise ValueError(wrong)
    owner = table[:, 0].astype(np.int64)
    if (
        not np.isfinite(table).all()
        or owner.min() < 0
        or owner.max() >= shards
        or not isinstance(router, Clusters)
    ):
        raise ValueError(wrong)
    return Clusters(shards, np.ascontiguousarray(table[:, 1:]), owner, manifest.metric == "cosine")


def write_centres(router: Clusters, folder: Path, name: str) -> Part:
    """A table of float32: per centre its shard, then its elements."""
    table = np.column_stack([np.asarray(router.owner, np.float32), router.trained()])
    path = folder / name
    with path.open("wb") as file:
        np.save(file, np.ascontiguousarray(table, np.float32))
        file.flush()
        os.fsync(file.fileno())
    data = path.read_bytes()
    return Part(name, len(data), digest(data), len(table))


def digest(data: bytes) -> int:
    """64 bits of SHA-256."""
    import hashlib

    return int.from_bytes(hashlib.sha256(data).digest()[:8], "little")


def next_generation(folder: Path) -> int:
    """One above that of every file that is there, whether a manifest means it or not."""
    own = [manifests.generation_of(name) for name in _names(folder)]
    return 1 + max(own, default=0)


def clean(folder: Path, keep: Manifest) -> None:
    """Remove the files of other generations, their logs, and what writers left that were killed."""
    for name in [path.name for path in folder.iterdir()]:
        stem = name.removesuffix(SUFFIX)
        if (manifests.is_own(stem) and stem not in keep.files) or _LEFT.fullmatch(name):
            (folder / name).unlink(missing_ok=True)


def has_changes(path: Path) -> bool:
    """Whether the log beside a shard holds any."""
    try:
        return log_of(path).stat().st_size > LOG_HEADER
    except FileNotFoundError:
        return False


def _names(folder: Path) -> list[str]:
    stems = (path.name.removesuffix(SUFFIX) for path in folder.iterdir())
    return [stem for stem in stems if manifests.is_own(stem)]
