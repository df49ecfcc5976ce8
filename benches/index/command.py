"""The graph index against what it is to reach: nox -s bench -- index [--data FOLDER] [--quick].

Speed at a recall, latency, codecs, threads, building beside hnswlib, life under changes, the longest calls
while rows come and go, memory and files, tiers of codecs, and filters. CPU time counts, of all threads
together. With a folder of sets the main one has a million rows, else ten thousand.
"""

from __future__ import annotations

import argparse
import contextlib
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import ruvgen as rv
from benches.common.bar import Bar
from benches.common.machine import bench_command, write_artefact

from .build import build
from .churn import replaced, stalls
from .filters import selective
from .life import filters, metrics, reach, removal
from .memory import files, pages, vectors
from .plan import Plan
from .search import search
from .tiers import tiers

PARTS: dict[str, tuple[Callable[[Plan], Iterator[Bar]], ...]] = {
    "search": (search,),
    "build": (build,),
    "life": (reach, removal, filters, metrics),
    "churn": (stalls, replaced),
    "memory": (vectors, pages, files),
    "tiers": (tiers,),
    "filters": (selective,),
}


def parser() -> argparse.ArgumentParser:
    """The command line."""
    options = argparse.ArgumentParser(
        prog="index", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--quick", action="store_true", help="few rows and rounds")
    options.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS), help="some parts")
    options.add_argument("--data", type=Path, help="folder of sets, else the one that is shipped")
    options.add_argument("--rows", type=int, default=1 << 31, help="of the main set, no more than so many")
    options.add_argument("--keep", type=Path, help="folder for indexes, which further runs then load")
    options.add_argument("--out", type=Path, help="JSON artefact")
    return options


def main(argv: list[str]) -> int:
    """Measure part by part, print every bar, write the artefact."""
    args = parser().parse_args(argv)
    bars: list[Bar] = []
    with contextlib.ExitStack() as stack:
        keep = args.keep or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="ruvgen-")))
        keep.mkdir(parents=True, exist_ok=True)
        plan = Plan(args.data, args.quick, keep, args.rows)
        for name in args.only:
            for part in PARTS[name]:
                for bar in part(plan):
                    print(bar, flush=True)
                    bars.append(bar)
    if args.out:
        said = ["FOLDER" if word in (str(args.data), str(args.keep)) else word for word in argv]
        facts = {
            "isa": rv.isa(),
            "build": rv.info()["build"],
            "bars": [bar.facts() for bar in bars],
            "results": plan.figures,
        }
        write_artefact(args.out, bench_command("index", said), facts)
    return 0
