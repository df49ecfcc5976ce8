"""The processor's name, which differs whenever speed may: model, family, stepping."""

from __future__ import annotations

import ctypes
import platform
import sys
from functools import cache
from pathlib import Path

CPUINFO = Path("/proc/cpuinfo")
ENOUGH = 4096  # bytes, enough for the first core; reading all cores of a large machine is slow
# Fields of x86-64 and of AArch64, as Linux names them.
FIELDS = (
    "vendor_id", "model name", "cpu family", "model", "stepping",
    "CPU implementer", "CPU architecture", "CPU variant", "CPU part", "CPU revision",
)  # fmt: skip


@cache
def model() -> str:
    """The name, never empty."""
    return (_apple() if sys.platform == "darwin" else _linux()) or platform.machine() or "unknown"


def _linux() -> str:
    try:
        with CPUINFO.open("rb") as file:
            text = file.read(ENOUGH).decode(errors="replace")
    except OSError:
        return ""
    first = text.split("\n\n")[0].splitlines()
    found = {name.strip(): value.strip() for name, _, value in (line.partition(":") for line in first)}
    return " ".join(found[name] for name in FIELDS if found.get(name))


def _apple() -> str:
    text = ctypes.create_string_buffer(256)
    size = ctypes.c_size_t(len(text))
    failed = ctypes.CDLL(None).sysctlbyname(b"machdep.cpu.brand_string", text, ctypes.byref(size), None, 0)
    return "" if failed else text.value.decode(errors="replace")
