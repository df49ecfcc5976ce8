"""Compilers and emulators: finding them, and building C with the flags of CMakeLists.txt."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from . import ROOT

CSRC = ROOT / "ruvgen" / "csrc"
GENERATED = ROOT / "generated"
INCLUDES = (f"-I{CSRC}", f"-I{GENERATED}")
MACHINE = platform.machine().replace("arm64", "aarch64")
ASAN = "allocator_may_return_null=1:detect_leaks=1"  # allocations beyond reason are part of the tests
CLANG = ("clang", *(f"clang-{version}" for version in range(25, 13, -1)))
WARNINGS = ("-Wall", "-Wextra", "-Wconversion", "-Wmissing-prototypes", "-Werror")


class MissingToolError(Exception):
    """No program of the wanted kind is installed."""


def find(*names: str) -> str:
    """The path of the first program that exists."""
    for name in names:
        if path := shutil.which(name):
            return path
    raise MissingToolError(f"needs {' or '.join(names)}")


def compilers(arch: str) -> tuple[str, ...]:
    """Names of a compiler for an architecture: the machine's own, or a cross compiler."""
    return (os.environ.get("CC") or "gcc", "cc") if arch == MACHINE else (f"{arch}-linux-gnu-gcc",)


def flags() -> tuple[str, ...]:
    """Code generation flags, read from CMakeLists.txt so that tests see what is shipped."""
    text = (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")
    release = re.search(r'CMAKE_C_FLAGS_RELEASE "([^"]+)"', text)
    common = re.search(r"(-fvisibility=hidden[^\n\"]*)", text)
    assert release, "CMakeLists.txt no longer states CMAKE_C_FLAGS_RELEASE"
    assert common, "CMakeLists.txt no longer states its compile options after -fvisibility=hidden"
    return ("-std=c11", *release[1].split(), *common[1].split())


def generated_units() -> list[Path]:
    """The generated C files that have kernels, or their table."""
    listed = re.findall(
        r"^ +(\w+\.c)$", (GENERATED / "sources.cmake").read_text(encoding="utf-8"), re.MULTILINE
    )
    return [GENERATED / name for name in listed if name != "catalogue.c"]


def runtime_units() -> list[Path]:
    """The hand-written C files that do not need Python, and the names of what there is."""
    lists = (CSRC / "sources.cmake", GENERATED / "sources.cmake")
    named = [re.findall(r"^ +([\w/]+\.c)$", path.read_text(encoding="utf-8"), re.MULTILINE) for path in lists]
    paths = [CSRC / name for name in (*named[0], *named[1]) if (CSRC / name).exists()]
    return [*paths, GENERATED / "catalogue.c"]


def written() -> list[Path]:
    """All hand-written C files and headers of the library."""
    return sorted(CSRC.rglob("*.[ch]"))


def compile_objects(compiler: str, units: Iterable[Path], out: Path, *extra: str) -> list[Path]:
    """Compile units to objects in `out`, as many at a time as there are cores."""
    targets = {source: out / f"{label(source)}.o" for source in units}

    def compile_one(source: Path) -> None:
        targets[source].parent.mkdir(parents=True, exist_ok=True)
        command = [compiler, *flags(), *extra, *INCLUDES, "-c", str(source), "-o", str(targets[source])]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{source.name}:\n{done.stderr}"

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(compile_one, targets))
    return list(targets.values())


def kernels(out: Path) -> list[Path]:
    """The generated C as objects: those of the archive RUVGEN_KERNELS, built with warnings as errors."""
    library = Path(os.environ["RUVGEN_KERNELS"]).resolve()
    cache = (library.parent / "CMakeCache.txt").read_text(encoding="utf-8")
    assert "RUVGEN_WERROR:BOOL=ON" in cache, (
        f"{library} was built without RUVGEN_WERROR=ON: unset RUVGEN_KERNELS"
    )
    folder = out / "generated"
    folder.mkdir(parents=True, exist_ok=True)
    done = subprocess.run([find("ar"), "x", str(library)], cwd=folder, check=False)
    assert done.returncode == 0, f"ar cannot read {library}"
    return sorted(folder.glob("*.o"))


def archive(objects: Sequence[Path], out: Path) -> Path:
    """A static library in a folder."""
    library = out / "libruntime.a"
    output([find("ar"), "qcs", library, *objects])
    return library


def unit(name: str) -> Path:
    """The one hand-written C file of a name, or of a folder and a name."""
    (found,) = CSRC.rglob(f"{name}.c")
    return found


def label(path: Path) -> str:
    """Folder and name of a C file or its object: names alone are not unique."""
    return f"{path.parent.name}/{path.stem}"


def program(
    compiler: str, name: str, units: Iterable[str], out: Path, *extra: str, libraries: Iterable[Path] = ()
) -> Path:
    """tests/c/<name>.c linked with units of ruvgen/csrc. Raises MissingToolError without a sanitizer."""
    sources = [ROOT / "tests" / "c" / f"{name}.c", *map(unit, units)]
    command = [compiler, "-std=c11", *WARNINGS, *extra, *INCLUDES, *sources, *libraries, "-pthread", "-lm"]
    done = subprocess.run(
        [str(part) for part in (*command, "-o", out / name)], capture_output=True, text=True, check=False
    )
    if done.returncode and "sanitize" in done.stderr + "".join(extra) and "cannot find" in done.stderr:
        raise MissingToolError(f"{compiler} without its sanitizers")
    assert done.returncode == 0, done.stderr
    return out / name


def output(
    command: Sequence[object], timeout: float = 300, environment: Mapping[str, str] | None = None
) -> str:
    """Standard output of a command that must succeed."""
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False, timeout=timeout,
        env={**os.environ, **(environment or {})},
    )  # fmt: skip
    assert done.returncode == 0, f"{command[0]} ended with {done.returncode}: {done.stderr[-2000:]}"
    return done.stdout
