"""Small pieces of C for benchmarks, compiled when they are needed."""

from __future__ import annotations

import ctypes
import subprocess
import tempfile
from pathlib import Path


def compile_library(source: Path, compiler: str, *flags: str) -> ctypes.CDLL:
    """Compile one file to a shared library and load it. Raises CalledProcessError if that fails."""
    with tempfile.TemporaryDirectory() as scratch:
        library = Path(scratch) / f"{source.stem}.so"
        command = [compiler, "-O2", *flags, "-shared", "-fPIC", "-o", str(library), str(source)]
        subprocess.run(command, check=True, capture_output=True, text=True)
        return ctypes.CDLL(str(library))
