"""Which kernel does what, and in which shape: no device is needed to decide that."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
FROM_TILES: Final = 16  # queries
MOST_KEPT: Final = 1024  # neighbours
TILES_KEPT: Final = 128  # of these with tiles, whose queues share their memory with many queries
MOST_ASKED: Final = 4096  # queries at a time
SLOTS: Final = {32: 64, 128: 256, 512: 1024, MOST_KEPT: 2048}  # by how many are kept
SHARED: Final = 96 << 10  # bytes that a block may have on every card
ASKED: Final = {1: 32 << 10, 8: 64 << 10}  # of these for queries, by how many a block has
SIZES: Final = {"f32": 4, "f16": 2, "bf16": 2, "i8": 1, "u8": 1, "b1": 1}  # bytes of an element
KINDS: Final = {
    "f32": "float",
    "f16": "float",
    "bf16": "float",
    "i8": "integer",
    "u8": "integer",
    "b1": "bits",
}
CHUNK: Final = 256  # words of floats that are added up in one chain
DEEP: Final = 16
ROWS: Final = 8  # of a thread of a tile
LINE = re.compile(r"^//@ (\w+) (\w+) (\w+) (\d) (\d) (\d)$", re.MULTILINE)


@dataclass(frozen=True)
class Block:
    """The threads of a block, and how many of them lie along the rows of a tile."""

    threads: int = 256
    wide: int = 16


BLOCK = Block()


@dataclass(frozen=True)
class Metric:
    """A metric of an element type: the type of its distances, and the sums of a pair, a query and a row."""

    name: str
    dtype: str
    result: str
    sums: int
    query_sums: int
    row_sums: int

    @property
    def structure(self) -> str:
        """What the kernels' text calls it."""
        return f"{self.name}_{KINDS[self.dtype]}<{self.dtype}>"


@dataclass(frozen=True)
class Shape:
    """Vectors of a metric, an element type and a dimension, as they lie on a device."""

    metric: Metric
    dim: int

    @property
    def vectors(self) -> int:
        """Of 16 bytes, that a row has."""
        return -(-self.width // 16)

    @property
    def pitch(self) -> int:
        """Bytes from a row to the next."""
        return 16 * self.vectors

    @property
    def width(self) -> int:
        """Bytes of a row up to its last element."""
        return self.dim * SIZES[self.metric.dtype]

    @property
    def whole(self) -> bool:
        """Whether a row has nothing behind its last element."""
        return self.width == self.pitch

    @property
    def words(self) -> int:
        """Of four bytes, that a query has: floats, or as many bytes as a row has."""
        return self.pitch // min(4, SIZES[self.metric.dtype]) if self.floats else self.pitch // 4

    @property
    def floats(self) -> bool:
        """Whether queries are float32."""
        return KINDS[self.metric.dtype] == "float"

    @property
    def copied(self) -> bool:
        """Whether sums are distances as they are: whole numbers, of which the compiler keeps copies."""
        return not self.floats and not self.metric.query_sums

    @property
    def chained(self) -> bool:
        """Whether a tile adds up more than one chain, and so holds twice as many sums."""
        return self.floats and self.words > CHUNK


@dataclass(frozen=True)
class Kernel:
    """A compiled kernel: the values of its macros; and how it is launched."""

    name: str
    macros: tuple[tuple[str, str], ...]
    shared: int  # bytes
    queries: int  # of a block
    turn: int  # rows of a block at a time
    blocks: int  # that a multiprocessor holds at once

    @property
    def options(self) -> list[str]:
        """What the compiler is told, beside the architecture."""
        return [f"-DRUVGEN_{name}={value}" for name, value in self.macros]


@cache
def metrics() -> Mapping[tuple[str, str], Metric]:
    """All that there are kernels for, by name and element type."""
    found = [Metric(*words[:3], *map(int, words[3:])) for words in LINE.findall(text("metrics.cuh"))]
    return {(metric.name, metric.dtype): metric for metric in found}


@cache
def text(name: str) -> str:
    """A file of the kernels' text."""
    return (HERE / name).read_text(encoding="utf-8")


def slots(k: int) -> int:
    """The places of a queue that keeps k."""
    return next(places for most, places in SLOTS.items() if k <= most)


def search(shape: Shape, m: int, k: int, *, listed: bool = False) -> Kernel:
    """The kernel for the k nearest of m queries; listed: among rows of a list."""
    if m >= FROM_TILES and k <= TILES_KEPT and not listed:
        return _tile(shape, "tile", slots(k))
    return _scan(shape, m, slots(k), listed)


def cdist(shape: Shape) -> Kernel:
    """The kernel for all distances."""
    return _tile(shape, "cdist", 0)


def sums(shape: Shape, of: str) -> Kernel:
    """The kernel for the sums of queries or of rows alone."""
    return _kernel(shape, f"{of}_sums", 0, 1, BLOCK.threads // 32, 4)


def merge(k: int) -> Kernel:
    """The kernel that merges what blocks have found, of any metric."""
    places = slots(k)
    any_shape = Shape(metrics()["sqeuclidean", "f32"], 1)
    return _kernel(any_shape, "merge", _queues(1, places), 1, BLOCK.threads, 4, SLOTS=places)


def _queues(queries: int, places: int) -> int:
    """Bytes of the queues of so many queries: keys, a limit and a count each."""
    return queries * (8 * places + 8 + 4)


def _scan(shape: Shape, m: int, places: int, listed: bool) -> Kernel:
    def bytes_of(queries: int) -> tuple[int, bool]:
        asked = 4 * queries * shape.words
        fits = asked <= ASKED[queries]
        return _queues(queries, places) + (asked if fits else 0), fits

    team = 1
    while 2 * team <= min(shape.vectors, 8 if shape.vectors < 256 else 32):
        team *= 2
    several_chains = shape.floats and shape.words > team * CHUNK
    (most, fits), several = bytes_of(8), shape.metric.sums > 1 or several_chains
    eight = m > 1 and fits and most <= SHARED and not several
    queries, side = (8, 2) if eight else (1, 4)  # 16 sums in registers, or 4
    shared, asked = bytes_of(queries)
    turn = BLOCK.threads // team * side
    blocks = 1 if eight and shape.copied else 2 if eight or several_chains else 3
    macros = {"TEAM": team, "QUERIES": queries, "SIDE": side, "ASKED": int(asked), "LISTED": int(listed)}
    return _kernel(shape, "scan", shared, queries, turn, blocks, SLOTS=places, **macros)


def _tile(shape: Shape, name: str, places: int) -> Kernel:
    """One block on a multiprocessor where more than half of the registers are taken.

    That is where sums have several chains, or are copied; and where all distances are written, by their
    addresses.
    """
    high = 4 if shape.metric.sums == 1 and places <= 64 else 2
    panel, reach = high * (BLOCK.threads // BLOCK.wide), ROWS * BLOCK.wide
    shared = 4 * DEEP * (panel + reach) + (_queues(panel, places) if places else 0)
    blocks = 1 if shape.chained or shape.copied or not places else 2
    return _kernel(shape, name, shared, panel, reach, blocks, HIGH=high, SLOTS=places or 64)


def _kernel(
    shape: Shape, name: str, shared: int, queries: int, turn: int, blocks: int, **macros: int
) -> Kernel:
    values: dict[str, object] = {
        "KERNEL": name, "METRIC": shape.metric.structure, "VECTORS": shape.vectors,
        "TEAM": 1, "QUERIES": 1, "SIDE": 4, "ASKED": 0, "LISTED": 0, "HIGH": 4, "SLOTS": 64,
        "THREADS": BLOCK.threads, "WIDE": BLOCK.wide, "BLOCKS": blocks, **macros,
    }  # fmt: skip
    return Kernel(
        name, tuple((key, str(value)) for key, value in values.items()), shared, queries, turn, blocks
    )


def grid(kernel: Kernel, count: int, m: int, multiprocessors: int) -> tuple[int, int, int]:
    """Blocks along the rows and along the queries, and rows of each: some blocks for each that can run."""
    groups = -(-m // kernel.queries)
    wanted = max(1, 2 * multiprocessors * kernel.blocks // groups)
    turns = -(-count // kernel.turn)
    share = -(-turns // min(wanted, turns)) * kernel.turn
    return -(-count // share), groups, share
