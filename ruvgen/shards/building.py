"""Building a sharded index of more rows than fit into memory: in steps, each of which leaves a file.

Every step is a function of a plan and a number, so that it can run in any process, and again: a step whose
file is there is done. So a build that was stopped goes on where it was.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from ruvgen import row_types
from ruvgen._status import Path as Named
from ruvgen.index import Index
from ruvgen.progress import reporting
from ruvgen.scalars import known

from . import files, manifest, routing
from .changing import SAMPLE
from .index import ShardedIndex
from .locking import Lock
from .manifest import Manifest, file_name
from .routing import ROUTERS, Clusters
from .sources import Source, in_type, pieces, sample, sources, width

WORK: Final = ".build"
Progress = bool | Callable[[int, int], object] | None


@dataclass(frozen=True)
class Plan:
    """What is built where."""

    folder: str
    sources: list[Source]
    dim: int
    metric: str
    router: str
    shards: int
    options: dict[str, Any]

    @property
    def work(self) -> Path:
        """Where steps leave their files."""
        return Path(self.folder) / WORK

    @property
    def dtype(self) -> str:
        """The element type of rows."""
        return str(self.options.get("dtype", "f32"))

    @property
    def rows(self) -> int:
        """All."""
        return sum(source.rows for source in self.sources)


def build(
    source: Named, folder: Named, metric: str = "sqeuclidean", *, shards: int = 4, router: str = "hash",
    threads: int = 0, progress: Progress = None, **options: Any,
) -> ShardedIndex:  # fmt: skip
    """Build a sharded index of the vectors of files in a folder, and return it, mapped.

    source: a file of vectors, or a folder of such: .npy, .fvecs, .bvecs, .fbin, .u8bin, .i8bin, .parquet
    (with pyarrow). Ids count the rows of all files in the order of names, or are those of a Parquet column
    "id".
    folder: a new one, or one with an unfinished build of the same source and options, which goes on. options:
    those of Index. One shard is in memory at a time. progress: as of Index.add, of rows.
    Raises ValueError for files that cannot be read or do not fit together, which names them, and for a folder
    that holds an index or another build; BlockingIOError if another process builds there.
    """
    plan = begin(source, folder, metric, shards, router, options)
    with locked(plan), reporting(progress, plan.rows, "building") as report:
        for number in range(len(plan.sources)):
            route(plan, number)
        done = 0
        for number in range(plan.shards):
            done += shard(plan, number, threads, lambda n, before=done: report(before + n))  # type: ignore[misc]
        return finish(plan)


@contextmanager
def locked(plan: Plan) -> Iterator[None]:
    """Nobody else builds or saves there meanwhile."""
    lock = Lock(Path(plan.folder))
    try:
        yield
    finally:
        lock.release()


def begin(
    source: Named, folder: Named, metric: str, shards: int, router: str, options: dict[str, Any]
) -> Plan:
    """The plan; trains the codec and the centres, unless an unfinished build has."""
    place, number = Path(os.fsdecode(folder)), routing.count(shards)
    every = sources(Path(os.fsdecode(source)))
    kind = known("dtype", options.get("dtype", "f32"), row_types.TYPES)
    routing.of_name(router, kind)
    plan = Plan(str(place), every, width(every[0], kind), metric, router, number, options)
    place.mkdir(exist_ok=True)
    if (place / manifest.NAME).exists():
        raise ValueError(f"{str(place)!r} holds an index already; give a new folder")
    plan.work.mkdir(exist_ok=True)
    text = json.dumps(asdict(plan), indent=1)
    path = plan.work / "plan.json"
    if path.exists():
        if path.read_text(encoding="utf-8") != text:
            raise ValueError(
                f"{str(plan.work)!r} is of a build of other rows or options: remove it, or finish that"
            )
        return plan
    many = ShardedIndex(plan.dim, metric, shards=number, router=router, **options)
    many.train(sample(every, SAMPLE, kind))
    many._teacher.save(plan.work / "codec.ruvgen")
    if isinstance(many.router, Clusters):
        np.save(plan.work / "centres.npy", many.router.trained())
        np.save(plan.work / "owner.npy", np.asarray(many.router.owner))
    beside = plan.work / "plan.new"
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)
    return plan


def route(plan: Plan, number: int) -> int:
    """Find the shards of the rows of a file, if it has not been done; returns how many rows it has."""
    path, source = plan.work / f"route-{number:06d}.npy", plan.sources[number]
    if not path.exists():
        router = _router(plan)
        found = np.empty(source.rows, np.uint16)
        at = 0
        for piece in pieces(source):
            with _naming(source, at):
                _fits(piece.rows, plan)
            rows = in_type(piece.rows, plan.dtype, source, at)
            with _naming(source, at):
                found[at : at + len(rows)] = router.of(piece.ids, row_types.as_floats(rows, plan.dtype))
            at += len(rows)
        _save(path, found)
    return source.rows


def shard(plan: Plan, number: int, threads: int = 0, report: Callable[[int], object] = lambda _: None) -> int:
    """Build a shard, if it has not been done; returns how many rows it has."""
    path = plan.work / f"shard-{number:04d}.ruvgen"
    if path.exists():
        rows = len(Index.load(path, mmap=True, verify="header"))
        report(rows)
        return rows
    index = Index(plan.dim, plan.metric, **plan.options)
    index._graph.adopt(Index.load(plan.work / "codec.ruvgen")._graph)
    for at, source in enumerate(plan.sources):
        owner, row = np.load(plan.work / f"route-{at:06d}.npy", mmap_mode="r"), 0
        for piece in pieces(source):
            mine = np.flatnonzero(owner[row : row + len(piece.ids)] == number)
            with _naming(source, row):
                if len(mine):
                    _fits(piece.rows, plan)
                    index.add(_rows(piece.rows[mine], plan), piece.ids[mine], threads=threads, progress=False)
            row += len(piece.ids)
            report(len(index))
    index.save(path)
    return len(index)


def finish(plan: Plan) -> ShardedIndex:
    """Make the files an index, all at once."""
    place = Path(plan.folder)
    parts = []
    for number in range(plan.shards):
        index = Index.load(plan.work / f"shard-{number:04d}.ruvgen", mmap=True, verify="header")
        parts.append((_placed(plan.work / f"shard-{number:04d}.ruvgen", place, f"shard-{number:04d}"), index))
    shards = tuple(_part(place / name, len(index)) for name, index in parts)
    codec = _part(place / _placed(plan.work / "codec.ruvgen", place, "codec"), 0)
    router = _router(plan)
    centres = (
        files.write_centres(router, place, file_name("centres", 1, "npy"))
        if isinstance(router, Clusters)
        else None
    )
    next_id = max((index._graph.next_id() for _, index in parts), default=0)
    manifest.sync_folder(place)
    now = Manifest(1, plan.dim, plan.metric, plan.router, next_id, shards, codec, centres, plan.dtype)
    manifest.write(place, now)
    shutil.rmtree(plan.work)
    return ShardedIndex.load(place, mmap=True, verify="header")


def _placed(path: Path, place: Path, what: str) -> str:
    """Give a file its last name too; its first stays until the build is finished, so that it can go on."""
    name = file_name(what, 1)
    (place / name).unlink(missing_ok=True)
    os.link(path, place / name)
    return name


def _part(path: Path, rows: int) -> manifest.Part:
    size, checksum = files.header(path)
    return manifest.Part(path.name, size, checksum, rows)


def _router(plan: Plan) -> Any:
    router = ROUTERS[plan.router](plan.shards)
    if isinstance(router, Clusters):
        router.centres, router.owner = (np.load(plan.work / f"{name}.npy") for name in ("centres", "owner"))
        router.normalised = plan.metric == "cosine"
    return router


def _fits(rows: Any, plan: Plan) -> None:
    """ValueError if rows are of another length than those before."""
    if (found := row_types.elements(rows, plan.dtype)) != plan.dim:
        raise ValueError(f"it has vectors of {found} elements, those before {plan.dim}")


def _rows(rows: Any, plan: Plan) -> Any:
    """Rows of a file in the element type of the index."""
    return row_types.rows_of(rows, "X", plan.dtype, plan.dim, None)


def _save(path: Path, array: Any) -> None:
    beside = path.with_suffix(f".{os.getpid()}")
    with beside.open("wb") as file:
        np.save(file, array)
    beside.replace(path)


@contextmanager
def _naming(source: Source, row: int) -> Iterator[None]:
    """Errors that name the file and the piece of it that they are about."""
    try:
        yield
    except (ValueError, TypeError) as error:
        raise type(error)(f"{source.path!r}, in the rows from {row} on: {error}") from None
