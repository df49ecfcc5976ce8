"""Cache misses of layouts, counted by cachegrind, whose caches are simulated: the same on every machine.

It knows two levels; the second is as large as a core's own. Nothing is fetched ahead of time there, so misses
of sequential reading cost less in fact; whole columns show how often their sums go through the cache.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from benches.common.places import ROOT

ROWS, DIM, QUERIES = 12_800, 128, 2
CACHES = ("--D1=49152,12,64", "--LL=1048576,16,64")
FIGURES = {
    "reads and writes": r"D\s+refs",
    "misses of 48 KiB": r"D1\s+misses",
    "misses of 1 MiB": r"LLd misses",
}
LAYOUTS = ("rows", "soa", "columns", "pdx")
KERNELS = ("-O3", "-ffp-contract=off", "-fno-math-errno", "-fno-trapping-math")
HERE = Path(__file__).parent


def compiled(out: Path) -> Path:
    """The program, with the kernels of AVX2 and whole columns as a compiler makes them for any CPU."""
    generated = ROOT / "generated"
    includes = f"-I{ROOT / 'ruvgen' / 'csrc'}", f"-I{generated}"
    units = {
        generated / "rows_avx2.c": KERNELS,
        generated / "soa_avx2.c": KERNELS,
        HERE / "misses.c": ("-O2",),
        HERE / "layouts.c": ("-O3",),
    }
    for unit, flags in units.items():
        command = ["gcc", "-std=c11", *flags, *includes, "-c", str(unit), "-o", str(out / f"{unit.stem}.o")]
        subprocess.run(command, check=True, capture_output=True, text=True)
    objects = [str(out / f"{unit.stem}.o") for unit in units]
    subprocess.run(["gcc", *objects, "-lm", "-o", str(out / "misses")], check=True)
    return out / "misses"


def counted(program: Path, layout: str, rows: int, queries: int) -> dict[str, int]:
    """What cachegrind counts in one run."""
    command = ["valgrind", "--tool=cachegrind", "--cache-sim=yes", *CACHES, "--cachegrind-out-file=/dev/null"]
    arguments = [str(program), layout, str(rows), str(DIM), str(queries)]
    text = subprocess.run([*command, *arguments], check=True, capture_output=True, text=True).stderr
    found = {}
    for name, pattern in FIGURES.items():
        match = re.search(rf"{pattern}:\s+([\d,]+)", text)
        assert match, text
        found[name] = int(match[1].replace(",", ""))
    return found


def misses(quick: bool, missing: dict[str, str]) -> dict[str, dict[str, float]]:
    """Per distance, by layout; without what filling memory takes."""
    if not shutil.which("valgrind"):
        missing["cachegrind"] = "valgrind is not installed"
        return {}
    rows = ROWS // 10 if quick else ROWS
    results = {}
    with tempfile.TemporaryDirectory() as scratch:
        program = compiled(Path(scratch))
        for layout in LAYOUTS:
            before, after = (counted(program, layout, rows, queries) for queries in (0, QUERIES))
            results[f"{layout}/{rows}x{DIM}"] = {
                name: round((after[name] - before[name]) / QUERIES / rows, 3) for name in FIGURES
            }
    return results
