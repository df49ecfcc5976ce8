"""Files of `save`, taken apart and put together again, with checksums that are right whatever they say."""

from __future__ import annotations

import struct
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

PAGE, FIRST = 4096, 48  # bytes; the word with which sections begin
BITS = 64
LARGEST = 1 << 18  # bytes of a section
MAGIC = {0x78696E6567767572: "index", 0x74736E6567767572: "store"}
WORDS = {
    "index": {
        "metric": 4, "dim": 8, "degree": 9, "ef_construction": 10, "passes": 11, "keep_raw": 12, "alpha": 13,
        "seed": 14, "codec": 15, "kind": 16, "lossless": 17, "low": 18, "scale": 19, "slots": 20, "stale": 21,
        "next_id": 22, "unfit": 23, "coded": 24, "width": 25, "group": 26, "landmarks": 27, "tried": 28,
        "depth": 29, "tried_rows": 30, "measured": 31, "led": 32, "recall_f32": 34, "recall_sq8": 35,
        "recall_f16": 36, "recall_sq4": 37, "recall_fused": 38, "log": 510, "logged": 511,
    },
    "store": {"metric": 4, "dtype": 8, "layout": 12, "dim": 13, "rows": 14, "next_id": 15},
}  # fmt: skip
SECTIONS = {
    "index": ("links", "codes", "raw", "constants", "ids", "dead", "landmarks", "guards"),
    "store": ("blocks", "ids"),
}
CODES = {1: np.float32, 2: np.uint8, 3: np.float16, 4: np.uint8, 5: np.uint8}
NUMBERED = {1: np.float16, 2: np.uint16, 3: np.int8, 4: np.uint8, 5: np.uint8}
TYPES = {
    "links": np.uint64, "raw": np.float32, "constants": np.float32, "ids": np.int64, "dead": np.uint64,
    "landmarks": np.uint32,
    "guards": np.uint32,
}  # fmt: skip
STORED = {"f32": np.float32, "f16": np.float16, "bf16": np.uint16, "i8": np.int8, "u8": np.uint8}


@lru_cache(256)
def xxh64(data: bytes) -> int:
    """The published algorithm."""
    p1, p2, p3, p4, p5 = (
        0x9E3779B185EBCA87,
        0xC2B2AE3D27D4EB4F,
        0x165667B19E3779F9,
        0x85EBCA77C2B2AE63,
        0x27D4EB2F165667C5,
    )
    mask = 2**64 - 1

    def rot(x: int, r: int) -> int:
        return (x << r | x >> (BITS - r)) & mask

    def step(lane: int, word: int) -> int:
        return rot((lane + word * p2) & mask, 31) * p1 & mask

    whole = len(data) // 32 * 32
    lanes = [(p1 + p2) & mask, p2, 0, -p1 & mask]
    words = struct.unpack(f"<{whole // 8}Q", data[:whole])
    for i in range(0, len(words), 4):
        lanes = [step(lane, word) for lane, word in zip(lanes, words[i : i + 4], strict=True)]
    h = p5
    if whole:
        h = (rot(lanes[0], 1) + rot(lanes[1], 7) + rot(lanes[2], 12) + rot(lanes[3], 18)) & mask
        for lane in lanes:
            h = ((h ^ step(0, lane)) * p1 + p4) & mask
    h = (h + len(data)) & mask
    rest = data[whole:]
    for (word,) in struct.iter_unpack("<Q", rest[: len(rest) // 8 * 8]):
        h = (rot(h ^ step(0, word), 27) * p1 + p4) & mask
    rest = rest[len(rest) // 8 * 8 :]
    if len(rest) >= 4:
        h = (rot(h ^ struct.unpack("<I", rest[:4])[0] * p1 & mask, 23) * p2 + p3) & mask
        rest = rest[4:]
    for byte in rest:
        h = rot(h ^ byte * p5 & mask, 11) * p1 & mask
    h = (h ^ h >> 33) * p2 & mask
    h = (h ^ h >> 29) * p3 & mask
    return h ^ h >> 32


def signed(data: bytes, sections: int = 7) -> bytes:
    """With the checksums that its sections and header should have."""
    words = list(struct.unpack("<512Q", data[:PAGE]))
    for section in range(sections):
        offset, size, _ = words[FIRST + 3 * section : FIRST + 3 + 3 * section]
        padded = (size + PAGE - 1) // PAGE * PAGE
        words[FIRST + 2 + 3 * section] = xxh64(data[offset : offset + padded])
    words[3] = 0
    words[3] = xxh64(struct.pack("<512Q", *words))
    return struct.pack("<512Q", *words) + data[PAGE:]


class Parts:
    """The words of a header, and what is in the sections, padded or not."""

    def __init__(self, data: bytes) -> None:
        self.words = list(struct.unpack("<512Q", data[:PAGE]))
        self.kind = MAGIC[self.words[0]]
        self.sections: dict[str, bytearray] = {}
        self.padding: dict[str, bytes] = {}  # instead of zeros
        self.forced: dict[int, int] = {}  # words that are not what follows from the rest
        for i, name in enumerate(SECTIONS[self.kind]):
            offset, size = self.words[FIRST + 3 * i : FIRST + 2 + 3 * i]
            self.sections[name] = bytearray(data[offset : offset + size])

    def __getitem__(self, name: str) -> int:
        return self.words[WORDS[self.kind][name]]

    def __setitem__(self, name: str, value: int) -> None:
        self.words[WORDS[self.kind][name]] = value % 2**64

    def dtype(self, name: str) -> type[np.generic]:
        """Of the elements of a section, as the header has it."""
        if name == "codes":
            typed = self["keep_raw"] >> 32  # the number of an element type
            return NUMBERED.get(typed, np.uint8) if typed else CODES.get(self["kind"], np.uint8)
        if name == "blocks":
            return STORED.get(struct.pack("<Q", self["dtype"]).rstrip(b"\0").decode("latin-1"), np.uint8)
        return TYPES[name]

    def array(self, name: str) -> Array:
        """A section's elements, to be changed in place."""
        whole = self.sections[name]
        size = np.dtype(self.dtype(name)).itemsize
        return np.frombuffer(memoryview(whole)[: len(whole) // size * size], self.dtype(name))

    def resize(self, name: str, size: int, filling: bytes = b"\0") -> None:
        """Shorter, or longer by some filling, within reason."""
        whole, size = self.sections[name], min(size, LARGEST)
        self.sections[name] = (whole + filling * max(0, size - len(whole)))[:size]

    def data(self) -> bytes:
        """The file."""
        words, body = list(self.words), b""
        for i, name in enumerate(SECTIONS[self.kind]):
            content = bytes(self.sections[name])
            room = -len(content) % PAGE
            padded = content + self.padding.get(name, b"")[:room].ljust(room, b"\0")
            words[FIRST + 3 * i : FIRST + 3 + 3 * i] = [PAGE + len(body), len(content), xxh64(padded)]
            body += padded
        words[2] = PAGE + len(body)
        for at, value in self.forced.items():
            words[at] = value % 2**64
        if 3 not in self.forced:
            words[3] = 0
            words[3] = xxh64(struct.pack("<512Q", *words))
        return struct.pack("<512Q", *words) + body
