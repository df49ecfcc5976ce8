"""Make an index of a file of vectors.

The index is a graph, for approximate search; with --exact it is a FlatIndex, which compares all rows.
Vectors of any real type are converted to --dtype, each number to the nearest. With --shards, FILE
may be a folder of such files, INDEX is a folder, and a build that was stopped goes on.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import Any

from ruvgen import FlatIndex, Index, row_types

from . import reading

GRAPH = ("codec", "degree", "ef_construction")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add its options."""
    reading.argument(parser, "file", "FILE")
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="INDEX", help="where to write")
    parser.add_argument("--metric", default="sqeuclidean", metavar="NAME", help="default: sqeuclidean")
    parser.add_argument(
        "--shards", type=int, metavar="N", help="a folder of so many shards, built one by one"
    )
    parser.add_argument(
        "--router", metavar="NAME", help="of shards: hash (default), or clusters, for --probes"
    )
    parser.add_argument(
        "--dtype", metavar="NAME", help="of rows: f32 (default), f16, bf16, i8, u8, or b1 for bits in a graph"
    )
    parser.add_argument("--ids", type=Path, metavar="FILE", help="integers, one per row; default: 0, 1, …")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="default: one per core")
    graph = parser.add_argument_group("options of a graph")
    graph.add_argument("--codec", metavar="NAME", help="how rows are stored; default: auto")
    graph.add_argument("--degree", type=int, metavar="N", help="links of a row; default: 32")
    graph.add_argument("--ef-construction", type=int, metavar="N", help="candidates for links; default: 200")
    graph.add_argument(
        "--progress",
        action=argparse.BooleanOptionalAction,
        help="by default on a terminal, after two seconds",
    )
    flat = parser.add_argument_group("options of exact search")
    flat.add_argument("--exact", action="store_true", help="make a FlatIndex")


def run(args: argparse.Namespace) -> int:
    """Build it, save it, and say what it is."""
    output = args.output if args.shards is not None else reading.place(args.output, args.file, args.ids)
    options = {name: getattr(args, name) for name in GRAPH}
    given = {name: value for name, value in options.items() if value is not None}
    if args.shards is not None:
        return _sharded(args, given)
    if args.router is not None:
        raise ValueError("--router is for --shards")
    if args.exact and given:
        raise ValueError(f"--{next(iter(given)).replace('_', '-')} is for a graph; leave out --exact or it")
    rows, kind = reading.rows(args.file), args.dtype or "f32"
    keys = None if args.ids is None else reading.ids(args.ids, len(rows))
    began = time.perf_counter()
    index: Index | FlatIndex
    if args.exact:
        index = FlatIndex(rows.shape[1], args.metric, kind)
        index.add(rows, keys)
    else:
        index = Index(row_types.elements(rows, kind), args.metric, dtype=kind, **given)
        index.add(rows, keys, threads=args.threads, progress=args.progress)
    built = time.perf_counter() - began
    index.save(output)
    size = output.stat().st_size / 1e6
    print(f"{output}: {reading.described(index)}; {size:,.1f} MB, built in {built:.1f} s")
    return 0


def _sharded(args: argparse.Namespace, given: dict[str, Any]) -> int:
    """A folder of shards."""
    from ruvgen.shards import build

    for name in ("exact", "ids"):
        if getattr(args, name):
            raise ValueError(f"--{name} is for one index, not for --shards")
    began = time.perf_counter()
    options = {"shards": args.shards, "threads": args.threads, "progress": args.progress}
    given |= {name: getattr(args, name) for name in ("router", "dtype") if getattr(args, name) is not None}
    many = build(args.file, args.output, args.metric, **options, **given)
    built = time.perf_counter() - began
    what = f"{len(many):,} rows of {many.dim} elements in {args.shards} shards"
    print(f"{args.output}: {what}, built in {built:.1f} s")
    return 0
