"""What every test may use. The installed ruvgen is tested; codegen is the checkout's."""

from __future__ import annotations

import fcntl
import os
import platform
import re
import signal
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from . import ROOT, ordering, sanitizing, toolchain

# Only what was built is tested, not what this user has generated besides, or measured.
os.environ |= {"RUVGEN_PACKS": "", "RUVGEN_PROFILE": ""}
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as for jobs in the background of a script
    signal.signal(signal.SIGINT, signal.default_int_handler)
# What source archives leave out cannot be tested there.
ABSENT = re.compile(r'^from (benches|profiling)|"(benches|docs)"', re.MULTILINE)
collect_ignore = [
    path.name
    for path in sorted((ROOT / "tests").glob("test_*.py"))
    if not (ROOT / "benches").exists() and ABSENT.search(path.read_text(encoding="utf-8"))
]

# Last, so that the installed ruvgen wins over its source tree.
sys.path.append(str(ROOT))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let continuous integration insist on the tools that a laptop may lack."""
    parser.addoption("--require-tools", action="store_true", help="fail, rather than skip, without a tool")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The longest first, whatever order they are in otherwise, on each of the workers."""
    workers = getattr(config, "workerinput", {}).get("workercount", 1)
    items[:] = [items[k] for k in ordering.longest_first([item.nodeid for item in items], workers)]


def pytest_report_header() -> str:
    """Seeds and the ISA under test, so that a failure can be repeated from its log."""
    from . import oracle

    forced = os.environ.get("RUVGEN_ISA") or "not set"
    return f"ruvgen: seed {oracle.SEED}, RUVGEN_ISA {forced}, {platform.machine()}"


@pytest.fixture(scope="session")
def tool(request: pytest.FixtureRequest) -> Callable[..., str]:
    """Path of the first of some programs that is installed; skips or fails if none is."""

    def get(*names: str) -> str:
        try:
            return toolchain.find(*names)
        except toolchain.MissingToolError as error:
            if request.config.getoption("--require-tools"):
                pytest.fail(str(error))
            pytest.skip(str(error))

    return get


@pytest.fixture(scope="session")
def compiled_once(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., list[Path]]:
    """Objects of units in a folder of some name, compiled once for all workers."""
    home = tmp_path_factory.getbasetemp()
    shared = home.parent if "PYTEST_XDIST_WORKER" in os.environ else home

    def get(name: str, compiler: str, units: list[Path], *options: str) -> list[Path]:
        out = shared / name
        out.mkdir(exist_ok=True)
        with (out / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # whoever comes second waits, and finds them
            if not (out / "done").exists():
                toolchain.compile_objects(compiler, units, out, *options)
                (out / "done").touch()
        return [out / f"{toolchain.label(unit)}.o" for unit in units]

    return get


@pytest.fixture(scope="session")
def objects(
    tool: Callable[..., str],
    compiled_once: Callable[..., list[Path]],
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[[str], list[Path]]:
    """The generated and hand-written C as objects for an architecture, warnings being errors.

    This machine's kernels are those that the build under test made, if RUVGEN_KERNELS names them.
    """

    @cache
    def build(arch: str) -> list[Path]:
        units = [*toolchain.generated_units(), *toolchain.runtime_units()]
        made = list[Path]()
        if arch == toolchain.MACHINE and os.environ.get("RUVGEN_KERNELS"):
            made = toolchain.kernels(tmp_path_factory.mktemp("kernels"))
            units = [unit for unit in units if unit.parent != toolchain.GENERATED]
        compiler = tool(*toolchain.compilers(arch))
        return [*made, *compiled_once(f"objects-{arch}", compiler, units, *toolchain.WARNINGS)]

    return build


@pytest.fixture(scope="session")
def clang_objects(tool: Callable[..., str], compiled_once: Callable[..., list[Path]]) -> list[Path]:
    """The same by clang, which warns of nothing, and is told to optimise little."""
    units = [*toolchain.generated_units(), *toolchain.runtime_units()]
    options = ("-O1", *toolchain.WARNINGS, "-Wpedantic")
    return compiled_once("objects-clang", tool(*toolchain.CLANG), units, *options)


@pytest.fixture(scope="session")
def runtime(
    tool: Callable[..., str], compiled_once: Callable[..., list[Path]]
) -> Callable[[str], list[Path]]:
    """The hand-written C as objects, in one of the ways of sanitizing.WAYS."""

    @cache
    def build(way: str) -> list[Path]:
        compiler, options = tool(*toolchain.compilers(toolchain.MACHINE)), sanitizing.WAYS[way]
        name, units = f"runtime-{way.partition(' ')[0]}", toolchain.runtime_units()
        if way not in sanitizing.ONLY:
            return compiled_once(name, compiler, units, *toolchain.WARNINGS, *options)
        alike, stem = sanitizing.ONLY[way]
        own = [unit for unit in units if unit.stem == stem]
        made = compiled_once(name, compiler, own, *toolchain.WARNINGS, *options)
        return [*made, *(path for path in build(alike) if path.stem != stem)]

    return build


@pytest.fixture
def free_isa() -> Iterator[None]:
    """Let a test choose instruction sets; afterwards the environment's choice holds again."""
    import ruvgen

    ruvgen.use_isa(None)
    yield
    ruvgen.use_isa(os.environ.get("RUVGEN_ISA") or None)


@pytest.fixture(scope="session")
def gpu_library(tool: Callable[..., str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The kernels for GPUs on this CPU, behind the entry points of NVIDIA's libraries; built once for all."""
    from . import gpu

    home = tmp_path_factory.getbasetemp()
    out = (home.parent if "PYTEST_XDIST_WORKER" in os.environ else home) / "gpu"
    out.mkdir(exist_ok=True)
    with (out / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (out / "done").exists():
            gpu.build(tool(*gpu.COMPILERS), out)
            (out / "done").touch()
    return out / "gpu.so"


@pytest.fixture
def fake_gpu(gpu_library: Path, tmp_path: Path) -> Iterator[Any]:
    """A GPU that is not there, with nothing on it; when the test ends there is nothing on it again."""
    from . import gpu

    with gpu.in_place(gpu_library, tmp_path / "cubins") as fake:
        yield fake
