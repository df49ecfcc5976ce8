"""Fail if a revision is slower than another: python -m profiling.gate --base REV [--head REV|worktree].

Both are built anew under build/gate/. Their processes take turns, beside a second one of the base, which
tells the noise; a slowdown must be seen twice. What clocks cannot resolve, callgrind's instructions do.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from benches.builds.toolchain import Problem
from benches.common.machine import write_artefact

from .gate_runs import counted, facts_of, timed
from .tools import ROOT, MissingTool, marks, run
from .verdict import Clock, Count, Verdict

WORKTREE = "worktree"
GENERATIONS, ROUNDS = 4, 25
QUICK_GENERATIONS, QUICK_ROUNDS = 2, 8


def source_of(revision: str, out: Path) -> Path:
    """The files of a revision, in a directory; those of the checkout as they are for "worktree"."""
    if revision == WORKTREE:
        return ROOT
    archive, source = out / "source.tar", out / "source"
    run(["git", "-C", ROOT, "archive", f"--output={archive}", revision])
    shutil.unpack_archive(archive, source, filter="data")
    archive.unlink()
    return source


def commit_of(revision: str) -> str:
    """Raises Problem for what is none."""
    if revision == WORKTREE:
        return revision
    command = ["git", "-C", str(ROOT), "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Problem(f"{revision!r} is no revision of {ROOT}; name a commit, a branch or {WORKTREE!r}")
    return done.stdout.strip()


def build(revision: str, out: Path) -> Path:
    """Build a wheel of a revision and unpack it; returns the directory for the path."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    source = source_of(revision, out)
    options = ["--wheel", "--no-isolation", f"--outdir={out / 'dist'}", f"-Cbuild-dir={out / 'cmake'}"]
    run([sys.executable, "-P", "-m", "build", *options, source], log=out / "build.txt")
    (wheel,) = (out / "dist").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(out / "site")
    return out / "site"


def clocks(
    base: Path, head: Path, names: list[str], size: tuple[int, int], threshold: float
) -> dict[str, Clock]:
    """Every workload once; those that seem slower again, and the second time counts."""

    def once(chosen: list[str]) -> dict[str, Clock]:
        seconds = timed((base, base, head), chosen, *size)
        return {name: Clock.of(threshold, *seconds[name]) for name in chosen}

    found = once(names)
    if slower := [name for name, clock in found.items() if clock.slower]:
        print(f"gate: once more: {', '.join(slower)}", flush=True)
        found |= once(slower)
    return found


def judge(
    base: Path, head: Path, out: Path, *, quick: bool = False, threshold: float = 0.05, limit: float = 0.02
) -> Verdict:
    """Compare two directories that each hold a ruvgen."""
    facts = {"base": facts_of(base), "head": facts_of(head)}
    left_out = {
        name: f"the {side} cannot run it ({why})"
        for side, told in facts.items()
        for name, why in told["lacking"].items()
    }
    names = [name for name in facts["base"]["calls"] if name not in left_out]
    if not names:
        raise Problem(f"no workload runs on both builds: {'; '.join(left_out.values())}")
    size = (QUICK_GENERATIONS, QUICK_ROUNDS) if quick else (GENERATIONS, ROUNDS)
    timings = clocks(base, head, names, size, threshold)
    counts: dict[str, Count] = {}
    try:
        library = marks(out)
        ours, theirs = (counted(site, library, out) for site in (base, head))
        counts = {name: Count(ours[name], theirs[name], limit) for name in names}
    except MissingTool as problem:
        left_out["instructions"] = str(problem)
    return Verdict(timings, counts, left_out)


def gate(args: argparse.Namespace, out: Path) -> int:
    revisions = {"base": commit_of(args.base), "head": commit_of(args.head)}
    out.mkdir(parents=True, exist_ok=True)
    sites = {}
    for side, revision in revisions.items():
        if side == "head" and revision == revisions["base"]:
            sites[side] = out / "head" / "site"  # the same source gives the same bytes
            shutil.rmtree(out / "head", ignore_errors=True)
            shutil.copytree(sites["base"], sites[side])
            continue
        print(f"gate: build {side}, {revision[:12]}", flush=True)
        sites[side] = build(revision, out / side)
    print("gate: measure", flush=True)
    percent = args.threshold / 100, args.instructions / 100
    verdict = judge(
        sites["base"], sites["head"], out, quick=args.quick, threshold=percent[0], limit=percent[1]
    )
    (out / "table.txt").write_text(verdict.table() + "\n", encoding="utf-8")
    print(verdict.table())
    command = f"nox -s gate -- --base {args.base} --head {args.head}"
    write_artefact(out / "result.json", command, {"revisions": revisions} | verdict.facts())
    for fault in verdict.faults:
        print(f"gate: {fault}", file=sys.stderr)
    print(f"gate: {'FAILED' if verdict.faults else 'passed'}")
    return int(bool(verdict.faults))


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="nox -s gate --", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--base", required=True, help="the revision to compare with")
    parser.add_argument("--head", default=WORKTREE, help=f"a revision, or {WORKTREE!r}, the default")
    parser.add_argument("--threshold", type=float, default=5.0, help="percent of time, beyond the noise")
    parser.add_argument("--instructions", type=float, default=2.0, help="percent of instructions")
    parser.add_argument("--quick", action="store_true", help="few rounds")
    args = parser.parse_args(argv)
    try:
        return gate(args, ROOT / "build" / "gate")
    except Problem as problem:
        print(f"gate: {problem}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("gate: interrupted; nothing was judged", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
