"""Profile the installed library: python -m profiling cpu|flamegraph|memory|cache|all [--quick]; install.

`nox -s profile` builds it with symbols first. Files and a page that links them are written to build/profile/.
`all` leaves out what lacks its tool, by name, and fails only if something that ran did.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from benches.builds.toolchain import Problem

from .cache import cache
from .cpu import cpu
from .flamegraph import flamegraph
from .memory import memory
from .page import Part, write_page
from .tools import ROOT, MissingTool, install

PARTS: dict[str, Callable[[Path, bool], Part]] = {
    "cpu": cpu,
    "flamegraph": flamegraph,
    "memory": memory,
    "cache": cache,
}


def profile(
    names: list[str], out: Path, quick: bool, parts: dict[str, Callable[[Path, bool], Part]] = PARTS
) -> int:
    """Run parts, write what they say; returns the exit status."""
    out.mkdir(parents=True, exist_ok=True)
    done, skipped, failed = list[Part](), list[str](), False
    for name in names:
        print(f"profile: {name} …", flush=True)
        try:
            part = parts[name](out, quick)
        except MissingTool as problem:
            skipped.append(f"{name}: {problem}")
            print(f"profile: {name} skipped: {problem}", file=sys.stderr)
            failed |= len(names) == 1
            continue
        except Problem as problem:
            part = Part(name, faults=[str(problem)])
        except KeyboardInterrupt:
            skipped.append(f"{name}: interrupted, its files are partial")
            print(f"profile: interrupted in {name}; {write_page(out, done, skipped)} holds what was done")
            return 130
        part.write(out)
        print(part.text(), flush=True)
        failed |= bool(part.faults)
        done.append(part)
    print(f"profile: {write_page(out, done, skipped)}")
    return int(failed or not done)


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="nox -s profile --", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=[*PARTS, "all", "install"])
    parser.add_argument("--quick", action="store_true", help="short: does it work, not what are the figures")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "profile", help=argparse.SUPPRESS)
    args = parser.parse_args(argv)
    if args.what == "install":
        try:
            install()
        except Problem as problem:
            print(f"profile: {problem}", file=sys.stderr)
            return 1
        return 0
    return profile(list(PARTS) if args.what == "all" else [args.what], args.out.resolve(), args.quick)


if __name__ == "__main__":
    sys.exit(main())
