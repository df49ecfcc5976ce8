"""What each idea is worth: nox -s bench -- ablation [--quick] [--data FILE] [--out FILE].

One search workload on the graph index and one of exact search, everything on, and with one thing switched
off at a time. Every variant is a process; base, a second base (the A/A control) and a variant search by turns
in random order, and ratios are of a round. What cannot be switched off is said, not simulated.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import numpy as np

import ruvgen
from benches.common.machine import bench_command, write_artefact
from benches.common.places import latest
from benches.common.ratios import speedup
from benches.data.sets import SHIPPED

from .toolchain import Compiler, Problem
from .variants import Variant, fingerprint

Facts = dict[str, Any]

WORKER = Path(__file__).with_name("ablation_worker.py")
K, RECALL = 10, 0.95
EFS = (10, 16, 24, 32, 40, 48, 64, 80, 100, 128, 200)
ROUNDS, QUICK_ROUNDS = 25, 7
WORKLOADS = ("batch", "single", "threads", "exact")
BASE = {"isa": None, "codec": "auto", "group": 0, "layout": "soa", "build": "base"}
NO_ARENA, LOCKED = "-DRUVGEN_SCRATCH_KEEP=0", "-DRUVGEN_LOCKED_STATS"
BUILDS = {"base": (), "no_arena": (NO_ARENA,), "locked": (LOCKED,), "neither": (NO_ARENA, LOCKED)}
FLAGGED = {"no_arena", "locked", "neither"}


@dataclass(frozen=True)
class Off:
    """Something switched off: what changes, and what the first version of this project hoped of it."""

    title: str
    change: Facts
    projected: str = ""


OFF = {
    "control": Off("nothing (A/A)", {}),
    "simd": Off("SIMD: scalar C as the compiler makes it", {"isa": "scalar"}, "+30 %"),
    "avx2": Off("AVX-512: AVX2 at most", {"isa": "avx2"}),
    "soa": Off("panels: rows, exact search", {"layout": "rows"}, "+25 %"),
    "arena": Off("kept scratch: from malloc in every call", {"build": "no_arena"}, "+15 %"),
    "lockfree": Off(
        "lock-free statistics: behind a mutex", {"build": "locked"}, "+40 % in threads, p99 −50 %"
    ),
    "codec": Off("codes of bytes: float32", {"codec": "f32"}),
    "interleaving": Off("interleaved queries: one at a time", {"group": 1}),
    "all": Off(
        "all of these",
        {"isa": "scalar", "layout": "rows", "build": "neither", "codec": "f32", "group": 1},
        "2.5–3.5×",
    ),
}
UNSWITCHED = {
    "the gate and the published graph": "searches read while the index changes; nothing could replace that",
    "the arena within a call": "exact search cuts its pieces from one chunk whichever way it got that",
}


class Process:
    """A variant that searches on demand."""

    def __init__(self, settings: Facts) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-P", str(WORKER), json.dumps(settings)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.facts = self._answer()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate()

    def ask(self, workload: str) -> Facts:
        """One run of a workload."""
        assert self.process.stdin
        self.process.stdin.write(f"{workload}\n")
        self.process.stdin.flush()
        return self._answer()

    def _answer(self) -> Facts:
        assert self.process.stdout
        line = self.process.stdout.readline()
        if not line:
            self.process.communicate()
            raise RuntimeError(
                f"a variant ended with status {self.process.returncode}; what it said is above"
            )
        found: Facts = json.loads(line)
        return found


def builds(missing: dict[str, str]) -> dict[str, str]:
    """Directories of the library built in every way; without a compiler only as it is installed."""
    try:
        compiler = Compiler.find()
        sites = {}
        for name, flags in BUILDS.items():
            variant = Variant(f"ablation-{name}", name, flags=flags)
            sources, made = fingerprint(), variant.site.parent / "sources"
            if not made.exists() or made.read_text(encoding="ascii") != sources:
                shutil.rmtree(variant.site.parent, ignore_errors=True)
                variant.build(compiler)
                made.write_text(sources, encoding="ascii")
                print(f"built {name} ({variant.says})", flush=True)
            sites[name] = str(variant.site)
        return sites
    except Problem as problem:
        missing.update(dict.fromkeys(FLAGGED, str(problem)))
        return {"base": ""}


def saved(data: Path, folder: Path) -> tuple[dict[str, str], int]:
    """Files of the index with each codec, tuned, and the first ef of enough recall."""
    with np.load(data) as file:
        rows, queries = (np.ascontiguousarray(file[key], np.float32) for key in ("train", "test"))
        nearest = file["neighbors"][:, :K]
    metric = "cosine" if data.stem.endswith("angular") else "sqeuclidean"
    paths, found = {}, EFS[-1]
    for codec in ("auto", "f32"):
        index = ruvgen.Index(rows.shape[1], metric, codec=codec)
        index.add(rows)
        index.tune(rows[:: max(1, len(rows) // 256)])
        if codec == "auto":
            recalls = {ef: _recall(index.search(queries, K, ef)[0], nearest) for ef in EFS}
            found = next((ef for ef, recall in recalls.items() if recall >= RECALL), EFS[-1])
        paths[codec] = str(folder / codec)
        index.save(paths[codec])
    return paths, found


def _recall(ids: Any, nearest: Any) -> float:
    hits = [len(np.intersect1d(*pair)) for pair in zip(ids, nearest, strict=False)]
    return float(np.mean(hits)) / K


def compare(settings: dict[str, Facts], rounds: int, nearest: Any) -> Iterator[tuple[str, Facts]]:
    """Of everything switched off in turn: how many times as fast the base is, by workload."""
    shuffle = random.Random(0)
    with ExitStack() as stack:
        base = stack.enter_context(Process(settings["base"]))
        for name in OFF:
            if name not in settings:
                continue
            with Process(settings[name]) as variant:
                both = {"base": base, name: variant}
                asked: dict[str, dict[str, list[Facts]]] = {
                    workload: {who: [] for who in both} for workload in WORKLOADS
                }
                for turn in range(rounds + 1):  # the first is not counted
                    for workload, answers in asked.items():
                        for who in shuffle.sample(list(both), len(both)):
                            answer = both[who].ask(workload)
                            if turn:
                                answers[who].append(answer)
                yield (
                    name,
                    {
                        **variant.facts,
                        "recall": _recall(asked["batch"][name][0]["ids"], nearest),
                        "workloads": {
                            workload: _ratios(answers["base"], answers[name])
                            for workload, answers in asked.items()
                        },
                    },
                )


def _ratios(base: list[Facts], variant: list[Facts]) -> Facts:
    def of(key: str) -> list[float]:
        own, other = (np.array([answer[key] for answer in answers]) for answers in (base, variant))
        found = speedup(own, other)
        return [round(value, 3) for value in (found.value, found.low, found.high)]

    us = {"base_us": base, "us": variant}
    medians = {name: round(float(np.median([a["s"] for a in who])) * 1e6, 2) for name, who in us.items()}
    return {**medians, "faster": of("s")} | ({"p99": of("p99")} if "p99" in base[0] else {})


def line(name: str, facts: Facts) -> str:
    """One line of the table."""
    cells = []
    for workload, found in facts["workloads"].items():
        value, low, high = found["faster"]
        cells.append(f"{workload} ×{value:.2f} [{low:.2f}, {high:.2f}]")
        if "p99" in found:
            cells.append(f"p99 ×{found['p99'][0]:.2f}")
    return f"{OFF[name].title:42} {', '.join(cells)}"


def pgo() -> Facts:
    """From the last comparison of builds, which has controls of its own."""
    path = latest("pgo_build")
    if not path.exists():
        return {}
    facts = json.loads(path.read_text(encoding="utf-8"))
    kept = ("control", "flags", "pgo")
    return {
        "projected": "+10–15 %",
        "origin": {key: facts[key] for key in ("command", "commit", "date", "cpu")},
        "exact": {name: facts["overall"][name] for name in kept if name in facts["overall"]},
    }


def main(argv: list[str]) -> int:
    """Build, measure, print a line per thing switched off, write the artefact."""
    options = argparse.ArgumentParser(prog="ablation", description=__doc__)
    options.add_argument("--quick", action="store_true", help="few rounds, and no other builds")
    options.add_argument("--data", type=Path, default=SHIPPED, help="a set, else the shipped one")
    options.add_argument("--threads", type=int, default=2 * (os.cpu_count() or 1), help="of Python")
    options.add_argument("--out", type=Path, default=None, help="JSON artefact")
    args = options.parse_args(argv)
    missing: dict[str, str] = dict.fromkeys(FLAGGED, "--quick builds nothing") if args.quick else {}
    sites = {"base": ""} if args.quick else builds(missing)
    with np.load(args.data) as file:
        nearest = file["neighbors"][:, :K]
    with tempfile.TemporaryDirectory(prefix="ruvgen-ablation-") as folder:
        paths, ef = saved(args.data, Path(folder))
        common = {"data": str(args.data.resolve()), "ef": ef, "threads": args.threads}
        settings = {}
        for name, change in {"base": {}, **{name: off.change for name, off in OFF.items()}}.items():
            chosen = BASE | change
            if chosen["build"] in sites and chosen["isa"] in (None, *ruvgen.isas()):
                places = {"site": sites[chosen["build"]], "index": paths[chosen["codec"]]}
                settings[name] = common | chosen | places
            else:
                print(f"skipped {name}: {missing.get(chosen['build'], 'this CPU has it not')}")
        print(f"{args.data.stem}, ef {ef}: everything on is so many times as fast as without")
        results = {}
        for name, facts in compare(settings, QUICK_ROUNDS if args.quick else ROUNDS, nearest):
            results[name] = {"title": OFF[name].title, "projected": OFF[name].projected, **facts}
            print(line(name, facts), flush=True)
    if args.out:
        said = [args.data.name if word == str(args.data) else word for word in argv]
        facts = {"set": args.data.stem, "ef": ef, "threads": args.threads, "isa": ruvgen.isa()}
        facts |= {"unswitched": UNSWITCHED, "missing": missing, "pgo": pgo(), "results": results}
        write_artefact(args.out, bench_command("ablation", said), facts)
    return 0
