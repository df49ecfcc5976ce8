"""Build ruvgen with and without profile-guided and link-time optimisation, measure all, keep the best.

    python -m profiling.pgo [--quick] [--out FILE]    in the repository's root, as `nox -s pgo_build` does

Everything is built anew under build/pgo/, so nothing stale is trained or measured; the kernels once, by the
first build, since no option changes them, or by an earlier one, whose archive RUVGEN_KERNELS names. The
profile is of the hand-written C alone; CMakeLists.txt makes it an error if a unit's profile is missing or
does not fit.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from benches.builds.index_work import index_cases, scratch_folder
from benches.builds.measure import Library, Work, cases, measure
from benches.builds.toolchain import Compiler, Problem
from benches.builds.variants import PROFILE, WORK, Variant, fingerprint, run, shared_object
from benches.common.machine import origin
from benches.common.places import ROOT, measured
from benches.data.sets import all_sets
from profiling.report import Comparison

# Of the first build, for all, unless RUVGEN_KERNELS names those of an earlier one of this source.
KERNELS = WORK / "base" / "cmake" / "libruvgen_kernels.a"
ROUNDS, QUICK_ROUNDS = 100, 10


class Steps:
    """Progress: one line per step, with the time since the start."""

    def __init__(self, total: int) -> None:
        self.start, self.number, self.total = time.perf_counter(), 0, total

    @property
    def elapsed(self) -> float:
        return time.perf_counter() - self.start

    def __call__(self, what: str) -> None:
        self.number += 1
        print(f"[{self.number}/{self.total}] {self.elapsed:4.0f} s  {what}", flush=True)


def load(variants: list[Variant]) -> dict[str, Library]:
    """All builds in this process, and a copy of the first under another path: the A/A control."""
    copy = WORK / "control" / shared_object(variants[0].site).name
    copy.parent.mkdir()
    shutil.copy(shared_object(variants[0].site), copy)
    paths = {variants[0].name: shared_object(variants[0].site), "control": copy}
    paths |= {variant.name: shared_object(variant.site) for variant in variants[1:]}
    libraries = {name: Library.load(name, path) for name, path in paths.items()}
    for variant in variants:
        if not (told := libraries[variant.name].build).endswith(f"; {variant.says}"):
            cure = "install lld, or use gcc" if variant.lto and "lto=OFF" in told else "see its log"
            raise Problem(f"build {variant.name} is {told!r}, not {variant.says!r}; {cure}")
    return libraries


def compare(libraries: dict[str, Library], titles: dict[str, str], rounds: int) -> Comparison:
    def tell(done: int) -> None:
        if done % max(1, rounds // 5) == 0:
            print(f"      {done} of {rounds} rounds", flush=True)

    sets, first = all_sets(), next(iter(libraries.values()))
    with scratch_folder() as folder:
        work: list[Work] = [*cases(sets, first.searched), *index_cases(sets, first, Path(folder))]
        return Comparison(work, titles, measure(list(libraries.values()), work, rounds, tell))


def facts_of(compiler: Compiler, libraries: dict[str, Library], rounds: int) -> dict[str, Any]:
    """Where the figures come from."""
    return origin("nox -s pgo_build") | {
        "compiler": compiler.version,
        "isa": next(iter(libraries.values())).isa,
        "rounds": rounds,
        "data_sha256": {data.name: data.sha256 for data in all_sets()},
        "builds": {name: library.build for name, library in libraries.items()},
        "library_bytes": {name: library.path.stat().st_size for name, library in libraries.items()},
    }


def keep(wheel: Path, directory: Path) -> Path:
    """Copy in one step: an interrupted run leaves no half-written wheel."""
    directory.mkdir(exist_ok=True)
    target = directory / wheel.name
    partial = target.with_suffix(".partial")
    shutil.copy(wheel, partial)
    partial.replace(target)
    return target


def target(*, quick: bool, out: Path | None) -> Path:
    """Where the figures go beside the builds: see benches/common/places.py."""
    if out or quick:
        return out or WORK / "result.json"
    return measured(f"pgo_build{'_clang' if 'clang' in os.environ.get('CC', '') else ''}")


def write(facts: dict[str, Any], results: Path) -> None:
    """Figures there and beside the builds, as JSON."""
    for path in {WORK / "result.json", results}:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")


def pgo_build(rounds: int, results: Path, *, quick: bool) -> None:
    compiler = Compiler.find()
    compiler.profdata()  # asked for now, so that a missing tool is known before the builds
    base = Variant("base", "base")
    flags = Variant("flags", "flags only", flags=compiler.profile_flags)
    lto = Variant("lto", "LTO", lto=True)
    instrumented = Variant("instrumented", "instrumented", pgo="generate")
    trained = [Variant("pgo", "PGO", pgo="use"), Variant("pgo_lto", "PGO+LTO", lto=True, pgo="use")]
    plain = [base, flags, lto] if flags.flags else [base, lto]
    if quick:
        plain, trained = [base, lto], trained[-1:]
    step = Steps(len(plain) + len(trained) + 5)

    print(f"compiler: {compiler.version}")
    shutil.rmtree(WORK, ignore_errors=True)
    sources = fingerprint()
    step("generate: is generated/ what the spec says?")
    run("generate.log", sys.executable, "-m", "codegen", "generate", "--check")
    if not quick and not flags.flags:
        print("      no flags-only control: clang's -fprofile-use switches on no further passes")
    wheels: dict[str, Path] = {}
    given = os.environ.get("RUVGEN_KERNELS")
    kernels = Path(given).resolve() if given else None
    for variant in plain:
        step(f"build {variant.title} ({variant.says})")
        wheels[variant.name] = variant.build(compiler, kernels)
        kernels = kernels or KERNELS
    step("build instrumented")
    instrumented.build(compiler, kernels)
    step("train: exact search and all pairs on every instruction set, the graph index on the best")
    train = [sys.executable, str(ROOT / "profiling" / "train.py"), "--require", instrumented.says]
    path = os.pathsep.join(filter(None, (str(instrumented.site), os.environ.get("PYTHONPATH"))))
    if subprocess.run(train, env=os.environ | {"PYTHONPATH": path}, cwd=WORK, check=False).returncode:
        raise Problem("training failed")
    compiler.check_profile(PROFILE)
    for variant in trained:
        step(f"build {variant.title} ({variant.says}), a missing profile is an error")
        wheels[variant.name] = variant.build(compiler, kernels)
    if fingerprint() != sources:
        raise Problem("sources changed while they were being built; run it again")

    step(f"measure on queries that were not trained on, {rounds} rounds")
    libraries = load([*plain, *trained])
    titles = {"base": base.title, "control": "A/A control"}
    titles |= {variant.name: variant.title for variant in [*plain[1:], *trained]}
    comparison = compare(libraries, titles, rounds)
    step("keep the best")
    wheel = keep(wheels[comparison.kept], ROOT / "dist")
    facts = (
        facts_of(compiler, libraries, rounds) | comparison.facts() | {"wheel": str(wheel.relative_to(ROOT))}
    )
    facts["seconds"] = round(step.elapsed)
    write(facts, results)
    sizes = ", ".join(f"{titles[name]} {size >> 10} KiB" for name, size in facts["library_bytes"].items())
    print(f"\n{comparison.table()}\n\nOn {facts['isa']}; library: {sizes}.\n{comparison.conclusion()}")
    print(f"{facts['wheel']} is the {titles[comparison.kept]} build; figures in {results}")


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--quick", action="store_true", help="does it work, not how fast is it: fewer builds and rounds"
    )
    parser.add_argument("--out", type=Path, help="where the figures go, by default build/bench/full/")
    args = parser.parse_args(argv)
    try:
        rounds = QUICK_ROUNDS if args.quick else ROUNDS
        pgo_build(rounds, target(quick=args.quick, out=args.out), quick=args.quick)
    except Problem as problem:
        print(f"pgo_build: {problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("pgo_build: interrupted; dist/ is as it was", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
