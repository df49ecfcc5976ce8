"""Versions, CPU, instruction sets, build options; or what an index is."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from ruvgen.info import info

from . import reading


def configure(parser: argparse.ArgumentParser) -> None:
    """Add its options."""
    parser.add_argument(
        "index",
        nargs="?",
        type=Path,
        metavar="INDEX",
        help=f"of this, {reading.WRITTEN}; default: of the machine",
    )
    parser.add_argument("--json", action="store_true", help="machine-readable")


def run(args: argparse.Namespace) -> int:
    """Print them."""
    facts = info() if args.index is None else _of(args.index)
    if args.json:
        print(json.dumps(facts, indent=1))
        return 0
    width = max(map(len, facts))
    for key, value in facts.items():
        print(f"{key:{width}}  {' '.join(map(str, value)) if isinstance(value, list) else value}")
    return 0


def _of(path: Path) -> dict[str, Any]:
    """What an index is, and how large."""
    found = reading.index(path, mmap=True)
    facts: dict[str, Any] = {
        "kind": type(found).__name__, "rows": len(found), "dim": found.dim, "metric": found.metric,
        "dtype": found.dtype,
    }  # fmt: skip
    parts = reading.graphs(found)
    if parts:
        facts |= {"codec": sorted({part.stats()["codec"] for part in parts}), "degree": parts[0].degree}
    if path.is_dir():
        facts |= {"router": found.router.name, "shards": [len(part) for part in parts]}
    files = [path] if path.is_file() else [each for each in path.iterdir() if each.is_file()]
    return {**facts, "bytes": sum(each.stat().st_size for each in files)}
