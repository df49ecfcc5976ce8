"""What builds cost: nox -s bench -- build [--quick] [--out FILE].

Size, seconds to build and to import for each way to build the library, and for the one that is installed. How
fast each searches, with its controls, is what `nox -s pgo_build` measured last.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from benches.common.bar import Bar
from benches.common.machine import bench_command, write_artefact
from benches.common.places import latest
from ruvgen import _lib

from .toolchain import Compiler, Problem
from .variants import PROFILE, Variant, shared_object

Facts = dict[str, Any]

# NumPy first, so that what is timed is this library, with cffi.
IMPORT = """
import numpy, time
before = time.process_time(), time.perf_counter()
import ruvgen
print(time.process_time() - before[0], time.perf_counter() - before[1])
"""
IMPORTS, FEWER_IMPORTS = 31, 15
WAYS = {
    "base": Variant("timed-base", "base"),
    "lto": Variant("timed-lto", "LTO", lto=True),
    "pgo": Variant("timed-pgo", "PGO", pgo="use"),
    "pgo_lto": Variant("timed-pgo-lto", "PGO+LTO", lto=True, pgo="use"),
}
MEGABYTE = 1_000_000
LARGEST, GOAL = 10, 6  # MB of the installed library
PGO_MORE = 1.10  # times the size without
SLOWEST = 50  # ms to import


def import_ms(site: Path | None, times: int) -> dict[str, list[float]]:
    """Milliseconds that `import ruvgen` takes once NumPy is there: median, and the quartiles."""
    environment = os.environ | ({"PYTHONPATH": str(site)} if site else {})
    command = [sys.executable, "-P", "-c", IMPORT]
    taken = []
    for _ in range(times + 1):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        taken.append([float(seconds) for seconds in done.stdout.split()])
    found = np.quantile(taken[1:], (0.5, 0.25, 0.75), axis=0).T * 1e3  # the first reads the files
    return dict(zip(("cpu", "wall"), found.round(2).tolist(), strict=True))


def size(library: Path) -> int:
    """Bytes without symbols, as wheels have it; tests and profiles want it with them."""
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(library, folder)
        if tool := shutil.which("strip"):
            subprocess.run([tool, "--strip-unneeded", copy], check=True)
        return Path(copy).stat().st_size


def built(variant: Variant, compiler: Compiler, times: int) -> Facts:
    """Build afresh; what that took, and what came of it."""
    shutil.rmtree(variant.site.parent, ignore_errors=True)
    start, before = time.perf_counter(), _spent()
    variant.build(compiler)
    wall, cpu = time.perf_counter() - start, _spent() - before
    facts = {"build_s": round(wall, 1), "build_cpu_s": round(cpu, 1)}
    facts |= {"bytes": size(shared_object(variant.site))}
    return facts | {"says": variant.says, "import_ms": import_ms(variant.site, times)}


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def installed(times: int) -> Facts:
    """The library that this process uses."""
    (path,) = Path(_lib.__file__).parent.glob("_native*.so")
    return {"bytes": size(path), "says": _lib.build(), "import_ms": import_ms(None, times)}


def speeds() -> Facts:
    """From the last `nox -s pgo_build`: how many times as fast as base each build is, and its size."""
    path = latest("pgo_build")
    if not path.exists():
        return {}
    facts = json.loads(path.read_text(encoding="utf-8"))
    kept = ("command", "commit", "date", "cpu", "compiler", "overall", "library_bytes", "noise", "verdict")
    return {key: facts[key] for key in kept}


def bars(results: dict[str, Facts], compared: Facts) -> list[Bar]:
    """Sizes and import times that must not be exceeded."""
    found = []
    for name, facts in results.items():
        found.append(Bar("size, MB", name, facts["bytes"] / MEGABYTE, 0, LARGEST))
        found.append(Bar("size, MB: the goal", name, facts["bytes"] / MEGABYTE, 0, GOAL))
        found.append(Bar("import over NumPy's, ms of CPU", name, facts["import_ms"]["cpu"][0], 0, SLOWEST))
    sizes = {name: facts["bytes"] for name, facts in results.items()}
    sizes = compared.get("library_bytes", {}) | sizes
    for trained, plain in (("pgo", "base"), ("pgo_lto", "lto")):
        if {trained, plain} <= {*sizes}:
            ratio = sizes[trained] / sizes[plain]
            found.append(Bar("size with a profile, of that without", trained, ratio, 0, PGO_MORE))
    return found


def main(argv: list[str]) -> int:
    """Build, measure, print a line per build and the bars, write the artefact."""
    options = argparse.ArgumentParser(prog="build", description=__doc__)
    options.add_argument("--quick", action="store_true", help="only the installed build")
    options.add_argument("--out", type=Path, default=None, help="JSON artefact")
    args = options.parse_args(argv)
    times = FEWER_IMPORTS if args.quick else IMPORTS
    results, missing, compiler = {"installed": installed(times)}, dict[str, str](), ""
    for name, variant in {} if args.quick else WAYS.items():
        try:
            if variant.pgo == "use" and not PROFILE.exists():
                raise Problem("no profile here; `nox -s pgo_build` makes one")
            cc = Compiler.find()
            compiler = cc.version
            results[name] = built(variant, cc, times)
        except Problem as problem:
            missing[name] = str(problem)
            print(f"skipped {name}: {problem}")
    for name, facts in results.items():
        cost = f", built in {facts['build_s']:.0f} s" if "build_s" in facts else ""
        size = f"{facts['bytes'] / MEGABYTE:.2f} MB"
        print(f"{name}: {size}, imported in {facts['import_ms']['cpu'][0]:.1f} ms of CPU over NumPy's{cost}")
    compared = speeds()
    held = bars(results, compared)
    for bar in held:
        print(bar)
    if args.out:
        facts = {"compiler": compiler, "missing": missing, "compared": compared}
        facts |= {"bars": [bar.facts() for bar in held], "results": results}
        write_artefact(args.out, bench_command("build", argv), facts)
    return 0
