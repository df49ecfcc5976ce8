"""The C drivers of tests/c at length under a sanitizer: `python -m tests.sanitizing thread|address`.

With --python the tests of threads, on an installed extension that is built for the sanitizer. No suppression
file: a report is a failure.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from . import ROOT, toolchain

FLAGS = {
    "thread": ("-O1", "-g", "-DRUVGEN_CHECKS", "-fsanitize=thread"),
    "address": ("-O1", "-g", "-DRUVGEN_CHECKS", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"),
}
# The hand-written C as pytest builds it, once for all tests. A codec is trained at a fifth of the rows, so
# the same time sees more of it. `nox -s tsan` and `nox -s asan` run what ships.
FEWER = "-DRUVGEN_TRAIN_FROM=2000"
WAYS = {
    "plain": ("-O2",),
    "emulated futex": ("-O2", "-DRUVGEN_FUTEX_EMULATED"),
    "thread": (*FLAGS["thread"], FEWER),
    "address": (*FLAGS["address"], "-fsanitize=float-cast-overflow", FEWER),  # "undefined" leaves it out
}
# A way that differs from another in one unit, which alone reads what it defines.
ONLY = {"emulated futex": ("plain", "futex")}
ENVIRONMENT = {
    "TSAN_OPTIONS": "halt_on_error=1:suppressions=:allocator_may_return_null=1",
    "ASAN_OPTIONS": toolchain.ASAN,
    "UBSAN_OPTIONS": "print_stacktrace=1",
}
# Arguments of each driver in tests/c, for which see there; with the futex of Linux, and with its emulation.
RUNS: dict[str, tuple[tuple[int, ...], ...]] = {
    "arena": ((7, 50_000, 100_000),),
    "codes": ((200,),),
    "index_log": ((10,),),
    "index_race": ((60,),),
    "linear": ((3_000, 300, 1), (3_000, 60, 2), (150, 9_900, 3)),
    "numa": ((),),
    "pool": ((8, 20_000, 3), (4, 40_000, 64), (16, 5_000, 1)),
    "prefer": ((8, 20_000),),
    "queue": ((4, 4, 400_000, 16), (2, 3, 100_000, 1), (8, 8, 200_000, 5), (1, 1, 200_000, 1024)),
    "stats": ((8, 20_000, 2_000),),
    "store": ((60,),),
    "workers": ((200, 200, 20),),
}
NO_FORKS = {("workers", "thread"): ((200, 200, 0),)}  # of which ThreadSanitizer knows nothing
PYTHON = (
    "test_arena",
    "test_copies_race",
    "test_counter",
    "test_histogram",
    "test_pool",
    "test_prefer",
    "test_queue",
    "test_stats",
    "test_threads",
)
ALSO: dict[str, tuple[str, ...]] = {
    "address": ("test_fuzz_files", "test_copies_hostile")  # of which the first has workers of one thread
}
OWN: dict[str, tuple[str, ...]] = {"numa": ("memory", "numa")}  # units with options of its own
EXTRA = {"numa": ("-D_DEFAULT_SOURCE", "-DRUVGEN_NUMA_FROM=1")}
FUTEXES: dict[str, tuple[str, ...]] = {"futex": (), "emulated futex": ("-DRUVGEN_FUTEX_EMULATED",)}
SINGLE = {"arena", "codes", "numa"}  # threads: one


# Forks, which ThreadSanitizer does not know; resident memory, the sanitizer's own; drivers, which were run.
UNFIT = "not fork and not short_lived and not asan and not tsan and not sanit"


# With these the threads of a driver give way by chance at the graph's atomic operations, and before locks.
YIELDING = {"linear": ("-DCOUNT_AFTER", f"-I{ROOT / 'tests' / 'count'}", "-Wl,--wrap=pthread_mutex_lock")}


def yielding(compiler: str, objects: Iterable[Path], out: Path, *flags: str) -> list[Path]:
    """The same objects, but those of the graph compiled anew, so that they call a hook of the driver."""
    graph = [unit for unit in toolchain.runtime_units() if unit.parent.name == "graph" or unit.stem == "gate"]
    hooked = toolchain.compile_objects(compiler, graph, out, *flags)
    return [
        *hooked,
        *(part for part in objects if toolchain.label(part) not in set(map(toolchain.label, graph))),
    ]


def command(program: Path, arguments: tuple[int, ...], sanitizer: str) -> list[object]:
    """ThreadSanitizer of gcc 12 does not start where addresses are spread over more than 28 bits."""
    still = ["setarch", "-R"] if sanitizer == "thread" and shutil.which("setarch") else []
    return [*still, program, *arguments]


def python(compiler: str, sanitizer: str, arguments: list[str]) -> int:
    """The tests of threads, with the sanitizer's library before all others."""
    library = {"thread": "libtsan.so", "address": "libasan.so"}[sanitizer]
    path = toolchain.output([compiler, f"-print-file-name={library}"]).strip()
    environment = {**os.environ, **ENVIRONMENT, "LD_PRELOAD": path, "PYTHONMALLOC": "malloc"}
    # Leaks are Python's own here; the drivers look for those of the library.
    environment["ASAN_OPTIONS"] = "detect_leaks=0:allocator_may_return_null=1"
    tests = [str(ROOT / "tests" / f"{name}.py") for name in (*PYTHON, *ALSO.get(sanitizer, ()))]
    deselected = ["-k", UNFIT]
    line = command(Path(sys.executable), (), sanitizer)
    line += ["-P", "-m", "pytest", "-q", "--capture=no", *tests, *deselected, *arguments]
    return subprocess.run([str(word) for word in line], env=environment, check=False).returncode


def main(argv: list[str]) -> int:
    """Build and run every driver; the first report ends it."""
    sanitizer, *rest = argv
    compiler = toolchain.find(*toolchain.compilers(toolchain.MACHINE))
    if rest[:1] == ["--python"]:
        return python(compiler, sanitizer, rest[1:])
    with tempfile.TemporaryDirectory() as name:
        out = Path(name)
        for futex, defines in FUTEXES.items():
            flags = (*FLAGS[sanitizer], *defines)
            units = [*toolchain.generated_units(), *toolchain.runtime_units()]
            objects = toolchain.compile_objects(compiler, units, out / futex.split()[0], *flags)
            for driver, runs in RUNS.items():
                if driver in SINGLE and (defines or sanitizer == "thread"):
                    continue
                parts = [part for part in objects if part.stem not in OWN.get(driver, ())]
                extra = (*flags, *EXTRA.get(driver, ()), *YIELDING.get(driver, ()))
                if driver in YIELDING:
                    parts = yielding(compiler, parts, out / "yielding", *extra)
                own = [*extra, *map(str, parts)]
                program = toolchain.program(compiler, driver, OWN.get(driver, ()), out, *own)
                for arguments in NO_FORKS.get((driver, sanitizer), runs):
                    begin = time.monotonic()
                    toolchain.output(command(program, arguments, sanitizer), 1200, ENVIRONMENT)
                    spent = time.monotonic() - begin
                    print(f"{sanitizer}, {futex}: {driver} {arguments}: clean ({spent:.0f} s)", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
