"""Write kernels as a stand-alone C library.

One header and one source file, with their own dispatch, for projects without Python; also a README,
licences, and what CMake and pkg-config need. Names are those of `python -m ruvgen info`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from ruvgen.export import export


def configure(parser: argparse.ArgumentParser) -> None:
    """Add its options."""
    parser.add_argument(
        "--dims", nargs="+", type=int, default=[], metavar="N", help="dimensions with kernels of their own"
    )
    parser.add_argument("--only-dims", action="store_true", help="no kernels for any other dimension")
    parser.add_argument("--metrics", nargs="+", metavar="NAME", help="default: all")
    parser.add_argument("--dtypes", nargs="+", metavar="NAME", default=["f32"], help="default: f32")
    parser.add_argument("--isa", nargs="+", metavar="NAME", help="default: all; scalar is always among them")
    parser.add_argument(
        "-o", "--output", required=True, type=Path, metavar="DIRECTORY", help="where to write"
    )


def run(args: argparse.Namespace) -> int:
    """Write the library and report the files."""
    paths, kernels = export(
        args.output,
        dims=args.dims,
        metrics=args.metrics,
        dtypes=args.dtypes,
        isas=args.isa,
        any_dim=not args.only_dims,
    )
    print("\n".join(map(str, paths)))
    print(f"{len(paths)} files, {kernels} kernels")
    return 0
