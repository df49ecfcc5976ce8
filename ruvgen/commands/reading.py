"""What commands read: files of vectors and of ids, and indexes of either kind."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ruvgen import FlatIndex, Index
from ruvgen.datasets.files import PLAIN, check_regular, read
from ruvgen.row_types import elements
from ruvgen.streams import MAGICS

WRITTEN = "a file or folder that `build`, or save() of an index, wrote"
ENDINGS = ", ".join(end for end in sorted(PLAIN) if end not in (".ivecs", ".ibin"))


def argument(parser: argparse.ArgumentParser, name: str, what: str, help: str = "") -> None:  # noqa: A002
    """An argument that is the path of a file."""
    parser.add_argument(name, type=Path, metavar=what, help=help or f"vectors: {ENDINGS}")


def rows(path: Path) -> NDArray[Any]:
    """The vectors of a file (n, d), mapped; ValueError for other shapes."""
    found = read(path)
    if found.ndim != 2:
        raise ValueError(f"{path}: has shape {found.shape}; vectors are rows of a matrix (n, d)")
    return found


def queries(path: Path) -> NDArray[Any]:
    """The same; one vector (d,) is one query."""
    found = read(path)
    return found[None] if found.ndim == 1 else rows(path)


def ids(path: Path, n: int) -> NDArray[Any]:
    """The ids of n rows, from a file of one array (n,) or (n, 1)."""
    found = read(path)
    if found.dtype.kind not in "iu" or found.size != n or found.ndim > 2:
        raise ValueError(f"{path}: holds {found.dtype} of shape {found.shape}, not {n} integers, one per row")
    return found.reshape(-1)


def index(path: Path, *, mmap: bool = False) -> Any:
    """The index in a file, of the kind that its first bytes name, or of a folder of shards."""
    if path.is_dir():
        from ruvgen.shards import ShardedIndex, manifest

        if not (path / manifest.NAME).exists():
            raise ValueError(
                f"{str(path)!r} is a folder without a {manifest.NAME}, as `build --shards` makes it"
            )
        return ShardedIndex.load(path, mmap=mmap)
    check_regular(path)
    with path.open("rb") as file:
        kind: type[Index | FlatIndex] = FlatIndex if file.read(8) == MAGICS[1] else Index
    return kind.load(path, mmap=mmap)


def graphs(found: Any) -> list[Index]:
    """The graphs of an index: itself, or its shards; none of a FlatIndex."""
    if isinstance(found, FlatIndex):
        return []
    return [found] if isinstance(found, Index) else [shard for shard in found.shards if shard is not None]


def described(found: Any) -> str:
    """What an index is, in a line."""
    parts = graphs(found)
    codecs = ", ".join(sorted({part.stats()["codec"] for part in parts}))
    how = f"codec {codecs}" if parts else f"{found.dtype}, exact"
    if parts and parts != [found]:
        how += f", {len(parts)} shards by {found.router.name}"
    return f"{len(found):,} rows of {found.dim} elements, {found.metric}, {how}"


def probes(found: Any, number: int | None, path: Path) -> dict[str, Any]:
    """The option of searches; ValueError for an index that is not of shards."""
    if number is None:
        return {}
    if graphs(found) in ([], [found]):
        raise ValueError(f"--probes is for a folder of shards; {path} is one index")
    return {"probes": number}


def fit(found: Any, asked: NDArray[Any], path: Path) -> None:
    """ValueError if queries are not as long as the rows of an index."""
    if elements(asked, found.dtype) != found.dim:
        raise ValueError(f"{path}: has vectors of {asked.shape[1]} elements, the index of {found.dim}")


def place(path: Path, *inputs: Path | None) -> Path:
    """Where to write; an error before the work if that cannot be, or would replace what is read."""
    if not path.parent.is_dir():
        raise ValueError(f"there is no folder {str(path.parent)!r} to write {path.name!r} to")
    for each in inputs:
        if each is not None and path.exists() and each.exists() and path.samefile(each):
            raise ValueError(f"{str(path)!r} is read, and would be replaced; give another name")
    return path


def numbers(values: NDArray[np.float32]) -> list[float]:
    """Float32 with the fewest digits that mean them."""
    return [float(str(value)) for value in values]
