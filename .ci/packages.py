"""Check what the packages hold: python .ci/packages.py SDIST WHEEL WHEEL, the wheels being two builds."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable
from email.parser import Parser
from fnmatch import fnmatch
from pathlib import Path

MAX_WHEEL = 2_000_000

IN_WHEEL = """
ruvgen/__init__.py ruvgen/py.typed ruvgen/_native.abi3.so ruvgen/_native.pyi ruvgen/csrc/ruvgen.h
ruvgen/csrc/contract.h ruvgen/cuda/kernel.cu ruvgen/cuda/metrics.cuh
ruvgen/codegen/__main__.py ruvgen/codegen/plan.py ruvgen/codegen/spec.toml
ruvgen/templates/*.j2 ruvgen/templates/isa/*.j2 ruvgen/templates/metric/*.j2
*.dist-info/METADATA *.dist-info/licenses/LICENSE*
"""
NOT_IN_WHEEL = "*.c *.cdef *.pyc *.o CMakeLists.txt benches/* generated/* tests/*"

IN_SDIST = """
CMakeLists.txt pyproject.toml README.md LICENSE* PKG-INFO codegen/spec.toml templates/*.j2 generated/*.c
generated/common_*.h generated/metrics.cuh
generated/sources.cmake ruvgen/csrc/*/*.c ruvgen/csrc/python/native.cdef ruvgen/py.typed
tests/*.py
"""
NOT_IN_SDIST = """
build/* dist/* .git/* .nox/* .venv/* .*_cache/* *__pycache__* *.pyc *.so *.o *.whl
.ci/* .github/* benches/* docs/*
"""


def contents(package: str, names: Iterable[str], wanted: str, unwanted: str) -> list[str]:
    """Patterns that match nothing, and names that match what must not be there."""
    names = list(names)
    lacking = [want for want in wanted.split() if not any(fnmatch(name, want) for name in names)]
    strange = [name for name in names if any(fnmatch(name, bad) for bad in unwanted.split())]
    return [f"{package} lacks {want}" for want in lacking] + [f"{package} holds {name}" for name in strange]


def metadata(wheel: zipfile.ZipFile) -> list[str]:
    """Run-time dependencies other than numpy and cffi."""
    (name,) = (name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    needs = Parser().parsestr(wheel.read(name).decode()).get_all("Requires-Dist", [])
    always = {re.split(r"[^\w-]", need)[0] for need in needs if "extra ==" not in need}
    return [f"the wheel depends on {name}" for name in sorted(always - {"numpy", "cffi"})]


def exports(wheel: zipfile.ZipFile) -> list[str]:
    """Symbols that other libraries could see, beyond the modules' init functions."""
    with tempfile.TemporaryDirectory() as directory:
        library = wheel.extract("ruvgen/_native.abi3.so", directory)
        options = ["-gU"] if sys.platform == "darwin" else ["-D", "--defined-only"]
        listing = subprocess.run(["nm", *options, library], capture_output=True, text=True, check=True).stdout
    symbols = {line.split()[-1].lstrip("_") for line in listing.splitlines()}
    if not any(symbol.startswith("PyInit_") for symbol in symbols):
        return ["_native.abi3.so exports no PyInit_ function"]
    others = sorted(symbol for symbol in symbols if not symbol.startswith("PyInit_"))
    return [f"_native.abi3.so exports {symbol}" for symbol in others]


def main(sdist: Path, first: Path, second: Path) -> int:
    """Print every violation; exit status 1 if there is one."""
    with tarfile.open(sdist) as archive:
        inside = [member.name.partition("/")[2] for member in archive.getmembers() if member.isfile()]
    wrong = contents("the sdist", inside, IN_SDIST, NOT_IN_SDIST)
    with zipfile.ZipFile(first) as wheel:
        wrong += contents("the wheel", wheel.namelist(), IN_WHEEL, NOT_IN_WHEEL)
        wrong += metadata(wheel) + exports(wheel)
    size = first.stat().st_size
    if size > MAX_WHEEL:
        wrong.append(f"the wheel has {size:,} bytes, more than {MAX_WHEEL:,}")
    if "-cp311-abi3-" not in first.name:
        wrong.append(f"{first.name} is no cp311-abi3 wheel")
    if first.name != second.name or first.read_bytes() != second.read_bytes():
        wrong.append("two builds of the wheel differ")
    fine = f"{first.name}: {size:,} bytes, twice the same; {sdist.name}: {len(inside)} files"
    print("\n".join(wrong) or fine)
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
