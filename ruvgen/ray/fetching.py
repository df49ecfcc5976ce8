"""Folders that are no local ones: copied to this node's disk, and checked."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any

from ruvgen.shards import files, manifest
from ruvgen.shards.manifest import Part


def local(place: str) -> Path:
    """The folder on this machine: itself, or a copy in the user's cache of what a URL leads to."""
    kind, _, rest = place.partition("://")
    if not rest:
        return Path(place)
    if kind == "file":
        return Path(rest)
    import fsspec

    system, root = fsspec.core.url_to_fs(place)
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "ruvgen" / "shards"
    data = system.cat_file(f"{root}/{manifest.NAME}")
    found = manifest.decoded(data, f"{place}/{manifest.NAME}")
    folder = cache / hashlib.sha256(place.encode() + data).hexdigest()[:32]
    folder.mkdir(parents=True, exist_ok=True)
    for part in (*found.shards, found.codec, found.centres):
        if part is not None:
            _copy(system, f"{root}/{part.file}", folder, part)
    for number in found.logged:
        name = files.log_of(Path(found.shards[number].file)).name
        _fetch(system, f"{root}/{name}", folder, name)
    if not (folder / manifest.NAME).exists():
        manifest.write(folder, found)
    return folder


def is_copy(place: str) -> bool:
    """Whether a place is searched in a copy, and so cannot be changed."""
    kind, _, rest = place.partition("://")
    return bool(rest) and kind != "file"


def _copy(system: Any, name: str, folder: Path, part: Part) -> None:
    """Copy a file that is not there yet, under a name of its own first: others never see half of it."""
    path = folder / part.file
    if path.exists() and path.stat().st_size == part.bytes:
        return
    _fetch(system, name, folder, part.file, part if part.file.endswith(".ruvgen") else None)


def _fetch(system: Any, name: str, folder: Path, to: str, part: Part | None = None) -> None:
    """Copy a file, and check it, before it has its name."""
    beside = folder / f".copy-{os.getpid()}-{to}"
    try:
        system.get_file(name, str(beside))
        if part is not None:
            files.check(beside, part)
        beside.replace(folder / to)
    finally:
        beside.unlink(missing_ok=True)
