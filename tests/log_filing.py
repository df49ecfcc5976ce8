"""Logs taken apart and put together again as docs/format.md says, with checksums that are right."""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace

from .filing import xxh64

HEADER, HEAD = 64, 48
MAGIC = 0x676C6E6567767572
ROWS, REMOVED, MARKED, UNMARKED, RENAMED = 1, 2, 3, 4, 5
VERSION = 2
SIZES = (4, 2, 2, 1, 1, 1)  # bytes of an element, by the number of its type in the upper half of `dim`


@dataclass(frozen=True)
class Entry:
    """A record: what its head says, and its content."""

    sequence: int
    kind: int
    count: int
    kept: int
    content: bytes

    def packed(self, ident: int) -> bytes:
        """Its bytes in a log."""
        words = (self.sequence, self.kind, self.count, self.kept, xxh64(self.content))
        head = struct.pack("<5Q", *words)
        return struct.pack("<Q", xxh64(struct.pack("<Q", ident) + head)) + head + self.content


@dataclass(frozen=True)
class Log:
    """A log."""

    ident: int
    base: int
    dim: int
    entries: tuple[Entry, ...]
    version: int = VERSION

    @staticmethod
    def of(data: bytes) -> Log:
        """A log that is whole."""
        magic, version, total, ident, base, dim, *rest = struct.unpack("<8Q", data[:HEADER])
        assert (magic, version, rest) == (MAGIC, VERSION, [0, 0])
        assert total == xxh64(data[:16] + bytes(8) + data[24:HEADER])
        entries, at = [], HEADER
        while at < len(data):
            _, sequence, kind, count, kept, _ = struct.unpack("<6Q", data[at : at + HEAD])
            floats = count * (dim % 2**32) * SIZES[dim >> 32] if kind == ROWS else 0
            ids = 2 * count if kind == RENAMED else count
            end = at + HEAD + ids * 8 + (floats + 7) // 8 * 8
            entries.append(Entry(sequence, kind, count, kept, data[at + HEAD : end]))
            at = end
        log = Log(ident, base, dim, tuple(entries))
        assert log.packed() == data
        return log

    def packed(self) -> bytes:
        """The bytes of the file."""
        words = (MAGIC, self.version, 0, self.ident, self.base, self.dim, 0, 0)
        total = xxh64(struct.pack("<8Q", *words))
        data = bytearray(struct.pack("<8Q", *words[:2], total, *words[3:]))
        for entry in self.entries:
            data += entry.packed(self.ident)
        return bytes(data)

    def offsets(self) -> list[int]:
        """Where each record begins, and where the last one ends."""
        found = [HEADER]
        for entry in self.entries:
            found.append(found[-1] + HEAD + len(entry.content))
        return found

    def with_entry(self, number: int, **changes: object) -> Log:
        """With other words in one record."""
        entries = list(self.entries)
        entries[number] = replace(entries[number], **changes)  # type: ignore[arg-type]
        return replace(self, entries=tuple(entries))
