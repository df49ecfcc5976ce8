"""Names for addresses that py-spy leaves without one: of libraries whose symbols lie in a file apart."""

from __future__ import annotations

import re
import shutil
import subprocess
from html import escape
from pathlib import Path

# As py-spy writes them, and the lines of /proc/PID/maps and readelf.
NAMELESS = re.compile(r"0x([0-9a-f]+) \(([^()]+)\)")
MAPPING = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) \S+ ([0-9a-f]+) \S+ \d+\s+(/.*)$", re.MULTILINE)
SEGMENT = re.compile(r"^\s+LOAD\s+0x([0-9a-f]+) 0x([0-9a-f]+) 0x[0-9a-f]+ 0x([0-9a-f]+)", re.MULTILINE)


def place(address: int, maps: str) -> tuple[str, int] | None:
    """The file that an address is mapped from, and where in it."""
    for low, high, offset, path in MAPPING.findall(maps):
        if int(low, 16) <= address < int(high, 16):
            return path, address - int(low, 16) + int(offset, 16)
    return None


def virtual(offset: int, segments: str) -> int | None:
    """What the symbols of a file call the place at an offset, from `readelf -lW`."""
    for start, address, size in SEGMENT.findall(segments):
        if int(start, 16) <= offset < int(start, 16) + int(size, 16):
            return offset - int(start, 16) + int(address, 16)
    return None


def printed(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def symbol(path: str, offset: int) -> str | None:
    """The function there, which addr2line also finds in debug files such as those of libc6-dbg."""
    address = virtual(offset, printed("readelf", "-lW", path))
    name = "" if address is None else printed("addr2line", "-f", "-e", path, hex(address)).partition("\n")[0]
    return name if re.match(r"\w", name) else None


def named(svg: str, maps: str) -> str:
    """The picture with names where they are found; as it is where binutils are missing."""
    if not (shutil.which("addr2line") and shutil.which("readelf")):
        return svg
    known: dict[str, str] = {}
    for address, library in set(NAMELESS.findall(svg)):
        found = place(int(address, 16), maps)
        if found and Path(found[0]).name == Path(library).name and (name := symbol(*found)):
            known[f"0x{address} ({library})"] = f"{escape(name)} ({library})"
    return NAMELESS.sub(lambda match: known.get(match[0], match[0]), svg)
