"""Versions, CPU, instruction sets, build options."""

from __future__ import annotations

import argparse
import json

from ruvgen.info import info


def configure(parser: argparse.ArgumentParser) -> None:
    """Add its options."""
    parser.add_argument("--json", action="store_true", help="machine-readable")


def run(args: argparse.Namespace) -> int:
    """Print them."""
    facts = info()
    if args.json:
        print(json.dumps(facts, indent=1))
        return 0
    width = max(map(len, facts))
    for key, value in facts.items():
        print(f"{key:{width}}  {' '.join(map(str, value)) if isinstance(value, list) else value}")
    return 0
