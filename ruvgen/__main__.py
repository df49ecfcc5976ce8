"""Command line: python -m ruvgen COMMAND."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from typing import Final

COMMANDS: Final = ("export", "generate", "info", "packs", "tune")


def parser() -> argparse.ArgumentParser:
    """The command line."""
    main = argparse.ArgumentParser(prog="python -m ruvgen", description=__doc__)
    commands = main.add_subparsers(required=True, dest="command")
    for name in COMMANDS:
        module = import_module(f".commands.{name}", __package__)
        about = module.__doc__ or ""
        command = commands.add_parser(name, help=about.partition("\n")[0], description=about)
        module.configure(command)
        command.set_defaults(run=module.run)
    return main


def main(argv: list[str] | None = None) -> int:
    """Run a command; every expected failure is one line on stderr and exit status 2."""
    args = parser().parse_args(argv)
    try:
        return int(args.run(args))
    except (OSError, RuntimeError, ValueError) as error:
        print(f"ruvgen {args.command}: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
