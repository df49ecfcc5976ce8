"""The file that says what a folder of shards holds. It is replaced at once, so that the folder is old or new.

Its first line has the checksum of the rest, a JSON object, of which every part is checked before it is used.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
import stat
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

from ruvgen import _lib
from ruvgen.row_types import TYPES

NAME: Final = "MANIFEST"
FORMAT: Final = 2
ADDED: Final = {"dtype": "f32", "logged": []}  # what format 1 does not say
MAX_BYTES: Final = 1 << 24
_FIRST: Final = re.compile(rb"ruvgen shards (\d{1,9}) sha256 ([0-9a-f]{64}) (\d{1,9})\n")
_NAMES: Final = re.compile(r"(shard-\d{4}|codec|centres)-\d{8}\.(ruvgen|npy)")


@dataclass(frozen=True)
class Part:
    """A file of the folder. header: word 3 of an index, which covers all of it, or 64 bits of SHA-256."""

    file: str
    bytes: int
    header: int
    rows: int


@dataclass(frozen=True)
class Manifest:
    """What a folder holds. next_id: follows all ids that were used when it was written.

    logged: the shards whose log was begun, so that one that is missing then is missed.
    """

    generation: int
    dim: int
    metric: str
    router: str
    next_id: int
    shards: tuple[Part, ...]
    codec: Part | None = None
    centres: Part | None = None
    dtype: str = "f32"
    logged: tuple[int, ...] = ()

    @property
    def files(self) -> set[str]:
        """The names of all its files."""
        return {part.file for part in (*self.shards, self.codec, self.centres) if part}


def file_name(what: str, generation: int, ending: str = "ruvgen") -> str:
    """The name of a file of a generation; names are never used again."""
    return f"{what}-{generation:08d}.{ending}"


def is_own(name: str) -> bool:
    """Whether a name is one that `file_name` gives."""
    return bool(_NAMES.fullmatch(name))


def generation_of(name: str) -> int:
    """The generation that a file of the folder is of."""
    return int(name.partition(".")[0][-8:])


def encoded(manifest: Manifest) -> bytes:
    """The bytes of the file."""
    body = json.dumps(asdict(manifest), indent=1).encode()
    first = f"ruvgen shards {FORMAT} sha256 {hashlib.sha256(body).hexdigest()} {len(body)}\n"
    return first.encode() + body


def write(folder: Path, manifest: Manifest) -> None:
    """Put it in place of the one that is there, when it is on the disk."""
    beside = folder / f".{NAME}-{secrets.token_hex(8)}"
    try:
        with beside.open("xb") as file:
            file.write(encoded(manifest))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(folder / NAME)
    finally:
        beside.unlink(missing_ok=True)
    sync_folder(folder)


def sync_folder(folder: Path) -> None:
    """Write the names of a folder to the disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def read(folder: Path) -> Manifest:
    """What a folder holds; OSError if there is no manifest, ValueError if it is damaged."""
    path = folder / NAME
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise ValueError(f"{str(path)!r} is not a regular file")
        data = file.read(MAX_BYTES + 1)
    return decoded(data, str(path))


def decoded(data: bytes, name: str) -> Manifest:
    """The manifest in the bytes of a file; ValueError that says what is wrong."""
    first = _FIRST.match(data)
    if not first:
        raise ValueError(f"{name!r} is not a manifest of ruvgen's shards, or it is damaged")
    form = int(first[1])
    if not 1 <= form <= FORMAT:
        raise ValueError(f"{name!r} is of format {form}, which this version of ruvgen does not know")
    body = data[first.end() :]
    if first[0] != f"ruvgen shards {form} sha256 {hashlib.sha256(body).hexdigest()} {len(body)}\n".encode():
        raise ValueError(f"{name!r} is damaged: its checksum is not that of what it says")
    try:
        found = json.loads(body)
        return _checked({**ADDED, **found} if form == 1 and isinstance(found, dict) else found)
    except (TypeError, KeyError, ValueError, RecursionError) as error:
        raise ValueError(f"{name!r} makes no sense: {error}") from None


def _checked(found: Any) -> Manifest:
    """The manifest of a JSON object, if all of it fits together."""
    if not isinstance(found, dict) or set(found) != set(Manifest.__dataclass_fields__):
        raise ValueError("it has other entries")
    if found["metric"] not in _lib.METRICS or found["router"] not in ("hash", "clusters"):
        raise ValueError("an unknown metric or router")
    for name, most in (("generation", 10**8 - 1), ("dim", _lib.MAX_DIM), ("next_id", 2**63)):
        if type(found[name]) is not int or not (name != "next_id") <= found[name] <= most:
            raise ValueError(f"{name} is {found[name]!r}")
    if found["dtype"] not in TYPES:
        raise ValueError(f"dtype is {found['dtype']!r}")
    if not isinstance(found["shards"], list) or not 1 <= len(found["shards"]) <= 4096:
        raise ValueError("shards are not a list of 1…4096")
    parts = [_part(each, f"shard-{i:04d}-", found["generation"]) for i, each in enumerate(found["shards"])]
    others = {
        name: None if found[name] is None else _part(found[name], f"{name}-", found["generation"])
        for name in ("codec", "centres")
    }
    logged = found["logged"]
    if not isinstance(logged, list) or any(type(n) is not int or not 0 <= n < len(parts) for n in logged):
        raise ValueError("logged is no list of shards")
    return Manifest(**{**found, "shards": tuple(parts), **others, "logged": tuple(sorted(set(logged)))})


def alike(one: Manifest, other: Manifest) -> bool:
    """Whether two say the same of what was saved, whatever logs were begun since."""
    return replace(one, logged=()) == replace(other, logged=())


def _part(found: Any, name: str, generation: int) -> Part:
    if not isinstance(found, dict) or set(found) != {"file", "bytes", "header", "rows"}:
        raise ValueError(f"{name[:-1]} has other entries")
    text = found["file"]
    if not isinstance(text, str) or not is_own(text) or not text.startswith(name):
        raise ValueError(f"{name[:-1]} has the file {text!r}")
    if generation_of(text) > generation or text.endswith("npy") != name.startswith("centres"):
        raise ValueError(f"{name[:-1]} has the file {text!r}")
    for key, most in (("bytes", 2**62), ("header", 2**64 - 1), ("rows", 2**31 - 1)):
        if type(found[key]) is not int or not 0 <= found[key] <= most:
            raise ValueError(f"{name[:-1]} has {key} {found[key]!r}")
    return Part(**found)
