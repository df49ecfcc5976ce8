"""Kernels whose CPU this machine is not, but for one instruction: a handler of illegal ones executes that.

AVX-VNNI is AVX2 and `vpdpbusd`; no emulator of Debian's knows it. The compiled kernels run as they are.
"""

from __future__ import annotations

import ctypes
import sys
import tempfile
from functools import cache
from pathlib import Path

from . import ROOT, toolchain

FEATURES = ("avxvnni",)


@cache
def library() -> ctypes.CDLL | None:
    """The loaded handler of tests/c/avxvnni.c, or None: it needs Linux, x86-64 and a compiler."""
    if (sys.platform, toolchain.MACHINE) != ("linux", "x86_64"):
        return None
    try:
        compiler = toolchain.find(*toolchain.compilers("x86_64"))
    except toolchain.MissingToolError:
        return None
    source = ROOT / "tests" / "c" / "avxvnni.c"
    with tempfile.TemporaryDirectory() as folder:
        built = Path(folder) / "avxvnni.so"
        options = ["-std=c11", "-O2", *toolchain.WARNINGS, "-shared", "-fPIC"]
        toolchain.output([compiler, *options, source, "-o", built])
        loaded = ctypes.CDLL(str(built))
    return loaded if loaded.avxvnni_emulate() == 0 else None
