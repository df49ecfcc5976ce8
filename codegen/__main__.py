"""Command line: python -m codegen generate | add-dim | list."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from . import emit
from .plan import plan
from .spec import PATH, SpecError, check_dim, load

OUT = Path(__file__).resolve().parent.parent / "generated"


def generate(args: argparse.Namespace) -> int:
    """Render the spec and write it, or with --check compare."""
    from .render import render  # here, so that `list` and `add-dim` work without Jinja

    spec = load(args.spec)
    kernels = plan(spec)
    files = emit.with_manifest(render(spec, kernels), kernels)
    if args.check:
        lines = list(emit.diff(files, args.out))
        fine = f"{args.out.name}/: {len(files)} files, {len(kernels)} kernels, up to date"
        print("\n".join(lines[:80] or [fine]))
        if lines:
            print(f"\n{args.out.name}/ differs from the spec; run `nox -s generate` and commit the result")
        return bool(lines)
    changed = emit.write(files, args.out)
    print(f"{args.out.name}/: {len(files)} files, {len(kernels)} kernels, {len(changed)} changed")
    return 0


def add_dim(args: argparse.Namespace) -> int:
    """Add dimensions to the spec, for good."""
    text = args.spec.read_text(encoding="utf-8")
    dims = sorted({*load(args.spec).dims, *(check_dim(dim, "add-dim") for dim in args.dims)})
    text, count = re.subn(r"(?m)^dims = \[[^\]]*\]", f"dims = {dims}", text, count=1)
    if not count:
        raise SpecError(f"{args.spec.name}: found no line `dims = […]` to edit")
    args.spec.write_text(text, encoding="utf-8", newline="\n")
    print(f"{args.spec.name}: dims = {dims}")
    return 0


def list_(args: argparse.Namespace) -> int:
    """Print every kernel's symbol, best first."""
    print("\n".join(kernel.symbol for kernel in plan(load(args.spec))))
    return 0


def parser() -> argparse.ArgumentParser:
    """The command line."""
    main = argparse.ArgumentParser(prog="codegen", description=__doc__)
    main.add_argument("--spec", type=Path, default=PATH, help="spec file (default: the package's spec.toml)")
    commands = main.add_subparsers(required=True)
    command = commands.add_parser("generate", help="render templates/ into generated/")
    command.add_argument("--check", action="store_true", help="write nothing; exit 1 if the files differ")
    command.add_argument("--out", type=Path, default=OUT, help="output directory (default: generated/)")
    command.set_defaults(run=generate)
    command = commands.add_parser("add-dim", help="give dimensions kernels of their own, in the spec")
    command.add_argument("dims", nargs="+", type=int, metavar="N")
    command.set_defaults(run=add_dim)
    command = commands.add_parser("list", help="print every kernel's symbol")
    command.set_defaults(run=list_)
    return main


def main(argv: list[str] | None = None) -> int:
    """Run a command; every expected failure is one line on stderr and exit status 2."""
    args = parser().parse_args(argv)
    try:
        return int(args.run(args))
    except ModuleNotFoundError as error:
        message = f"{error.name} is missing; run `pip install jinja2`, or use `nox -s generate`"
    except OSError as error:
        cure = "a file with --spec" if error.filename == str(args.spec) else "a writable directory with --out"
        message = f"{error.filename}: {error.strerror}; choose {cure}"
    except ValueError as error:
        message = str(error)
    print(f"codegen: {message}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
