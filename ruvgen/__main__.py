"""Command line: python -m ruvgen info."""

from __future__ import annotations

import argparse
import json
import sys

from .info import info


def main(argv: list[str] | None = None) -> int:
    """Run a command."""
    parser = argparse.ArgumentParser(prog="python -m ruvgen", description=__doc__)
    commands = parser.add_subparsers(required=True, dest="command")
    command = commands.add_parser("info", help="versions, CPU, instruction sets, build options")
    command.add_argument("--json", action="store_true", help="machine-readable")
    args = parser.parse_args(argv)
    facts = info()
    if args.json:
        print(json.dumps(facts, indent=1))
    else:
        width = max(map(len, facts))
        for key, value in facts.items():
            print(f"{key:{width}}  {' '.join(map(str, value)) if isinstance(value, list) else value}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
