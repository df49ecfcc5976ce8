"""Vectors from the command line: indexes of files, kernels for your dimension, facts of this machine."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Final

COMMANDS: Final = ("build", "search", "serve", "bench", "generate", "packs", "tune", "export", "info")
EXPECTED: Final = (
    OSError,
    RuntimeError,
    ValueError,
    TypeError,
    KeyError,
    ImportError,
    MemoryError,
    OverflowError,
)
FAILED, STOPPED, BROKEN = 2, 130, 141  # the last two as a shell has them for signals: 128 and the number


class Version(argparse.Action):
    """Prints the version, which takes a while to look up, when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from ruvgen import __version__

        print(f"ruvgen {__version__}")
        parser.exit()


def parser() -> argparse.ArgumentParser:
    """The command line."""
    script = Path(sys.argv[0]).stem == "ruvgen"
    main = argparse.ArgumentParser(prog="ruvgen" if script else "python -m ruvgen", description=__doc__)
    main.add_argument("--version", action=Version, nargs=0, help="print the version and exit")
    commands = main.add_subparsers(required=True, dest="command", metavar="COMMAND")
    for name in COMMANDS:
        module = import_module(f".commands.{name}", __package__)
        about = module.__doc__ or ""
        command = commands.add_parser(
            name,
            help=about.partition("\n")[0],
            description=about,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.configure(command)
        command.set_defaults(run=module.run)
    return main


def main(argv: list[str] | None = None) -> int:
    """Run a command; every expected failure is one line on stderr and exit status 2.

    Status 130 after Ctrl-C, 141 if whoever reads the output has stopped, as `head` does.
    """
    command = "ruvgen"
    try:
        args = parser().parse_args(argv)
        command = f"ruvgen {args.command}"
        if sys.stdout is None:  # a file opened later would be taken for it
            raise ValueError("standard output is closed; give it a place, such as >/dev/null")
        status = int(args.run(args))
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still to be written goes nowhere, or Python would complain when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN
    except KeyboardInterrupt:
        print(f"{command}: interrupted", file=sys.stderr)
        return STOPPED
    except EXPECTED as error:
        print(f"{command}: {_line(error)}", file=sys.stderr)
        return FAILED
    return status


def _line(error: BaseException) -> str:
    """What is wrong, in one line."""
    if isinstance(error, KeyError) and error.args:
        return str(error.args[0])
    return " ".join(str(error).split()) or type(error).__name__


if __name__ == "__main__":
    sys.exit(main())
