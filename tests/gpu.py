"""A GPU that is not there: kernels on the CPU, behind the entry points of the driver and of the compiler."""

from __future__ import annotations

import ctypes
import gc
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

from ruvgen.cuda import _device, _driver, _nvrtc, _plan

from . import ROOT

SOURCES = ROOT / "tests" / "cuda"
KERNELS = ROOT / "ruvgen" / "cuda"
INCLUDES = [f"-I{path}" for path in (SOURCES, KERNELS, ROOT / "generated")]
# Little is optimised, for the compiler takes longer than the tests do.
OPTIONS = (
    "-std=c++17",
    "-O0",
    "-fPIC",
    "-ffp-contract=off",
    "-Wall",
    "-Wno-unknown-pragmas",
    "-Wno-sign-compare",
)
BLOCK = _plan.Block(64, 8)  # two warps, so that a block is soon through


class Variant(NamedTuple):
    """Numbers that are sizes of arrays: queries and rows side by side of `scan`, and queries of a thread of
    `tile`."""

    queries: int
    side: int
    high: int


VARIANTS = {"one": Variant(1, 4, 4), "eight": Variant(8, 2, 2)}
COMPILERS = ("g++", "c++", "clang++")


def listed(only: str = "") -> str:
    """The metrics whose name has this."""
    return " ".join(
        f"PAIR({metric.structure.partition('<')[0]}, {metric.dtype})"
        for metric in _plan.metrics().values()
        if only in metric.structure
    )


def build(compiler: str, out: Path, kernels: Path = KERNELS, only: str = "") -> Path:
    """The library, of kernels in a folder; `only` those of metrics whose name has this."""
    out.mkdir(parents=True, exist_ok=True)

    def compiled(job: tuple[str, Path, list[str]]) -> Path:
        name, source, words = job
        made = out / f"{name}.o"
        command = [compiler, *OPTIONS, f"-I{kernels}", *INCLUDES, *words, "-c", str(source), "-o", str(made)]
        subprocess.run(command, check=True)
        return made

    jobs = [
        (name, SOURCES / "variant.cpp", [
            f"-DRUVGEN_VARIANT={name}", f"-DRUVGEN_LIST={listed(only)}",
            *(f"-DRUVGEN_{key.upper()}={value}" for key, value in numbers._asdict().items()),
            f"-DRUVGEN_THREADS={BLOCK.threads}", f"-DRUVGEN_WIDE={BLOCK.wide}",
        ])
        for name, numbers in VARIANTS.items()
    ]  # fmt: skip
    jobs += [(name, SOURCES / f"{name}.cpp", list[str]()) for name in ("device", "fibers")]
    with ThreadPoolExecutor(2) as pool:
        objects = list(pool.map(compiled, jobs))
    library = out / "gpu.so"
    subprocess.run([compiler, "-shared", *map(str, objects), "-o", str(library)], check=True)
    return library


class Fake:
    """What tests ask of the GPU that is not there."""

    def __init__(self, library: Path) -> None:
        self.path = library
        self.library = ctypes.CDLL(str(library))
        self.library.fake_wrong.restype = ctypes.c_char_p
        self.library.fake_live.restype = ctypes.c_size_t
        self.library.fake_set.argtypes = (ctypes.c_int, ctypes.c_int, ctypes.c_size_t)
        self.library.fake_order.argtypes = (ctypes.c_size_t,)
        self.library.fake_reset()

    @property
    def wrong(self) -> str:
        """What was used wrongly, if anything was."""
        return self.library.fake_wrong().decode()  # type: ignore[no-any-return]

    @property
    def live(self) -> int:
        """Pieces of memory that are not freed."""
        return self.library.fake_live()  # type: ignore[no-any-return]

    def calls(self, name: str) -> int:
        """How often a function was called."""
        return self.library.fake_calls(name.encode())  # type: ignore[no-any-return]

    def fail(self, name: str, after: int = 0, status: int = 719) -> None:
        """Let a call of a function fail, after others that do not."""
        self.library.fake_fail(name.encode(), after, status)

    def offer(self, devices: int = 1, capability: int = 9, nbytes: int = 1 << 30) -> None:
        """What there is from now on."""
        self.library.fake_set(devices, capability, nbytes)


@contextmanager
def in_place(library: Path, cubins: Path) -> Iterator[Fake]:
    """The library instead of NVIDIA's; afterwards nothing may be left on it, and nothing was used wrongly."""
    fake = Fake(library)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RUVGEN_CUBINS", str(cubins))
        patch.setattr(_driver, "_opened", lambda _: fake.library)
        patch.setattr(_nvrtc, "candidates", lambda: iter([str(library)]))
        patch.setattr(_plan, "BLOCK", BLOCK)
        forget()
        try:
            yield fake
        finally:
            gc.collect()
            forget()
    assert not fake.wrong
    assert not fake.live


def forget() -> None:
    """Devices and compilers are looked for anew."""
    for each in (_device.device, _driver.driver, _nvrtc.compiler):
        each.cache_clear()
