"""Kernels for your dimensions, compiled here and kept for later."""

from __future__ import annotations

import argparse
import time

from ruvgen import packs
from ruvgen.specialise import TIMEOUT, generate


def configure(parser: argparse.ArgumentParser) -> None:
    """Add its options."""
    parser.add_argument("--dims", nargs="+", type=int, required=True, metavar="N", help="dimensions")
    parser.add_argument("--metrics", nargs="+", default=(), metavar="NAME", help="all if none is named")
    parser.add_argument(
        "--dtypes", nargs="+", default=(), metavar="NAME", help="those that gain by it if none is named"
    )
    parser.add_argument(
        "--isa", nargs="+", default=(), metavar="NAME", help="those of this CPU if none is named"
    )
    parser.add_argument(
        "--cc", metavar="COMMAND", help="C compiler (default: CC, else cc, gcc, clang, ziglang)"
    )
    parser.add_argument("--timeout", type=float, default=TIMEOUT, metavar="SECONDS", help="of the compiler")


def run(args: argparse.Namespace) -> int:
    """Make them and say how many."""
    begun = time.monotonic()
    made = generate(args.dims, args.metrics, args.dtypes, args.isa, cc=args.cc, timeout=args.timeout)
    taken = time.monotonic() - begun
    print(f"{len(made)} kernels made in {taken:.1f} s: {packs.directory()}" if made else "all there already")
    return 0
