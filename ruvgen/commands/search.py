"""Search an index for the nearest rows to vectors of a file.

Prints CSV with a line per neighbour: the number of the query, rank from 0, id, distance. With --format
json a line per query; with npz, which needs -o, the arrays `ids` and `distances` (m, k), where -1 and inf
stand for neighbours that there are not. k is at most the number of rows.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

import numpy as np
from numpy.typing import NDArray

from . import reading

FORMATS = ("csv", "json", "npz")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add its options."""
    reading.argument(parser, "index", "INDEX", reading.WRITTEN)
    reading.argument(parser, "queries", "QUERIES")
    parser.add_argument("-k", type=int, default=10, metavar="N", help="neighbours of each; default: 10")
    parser.add_argument("--ef", type=int, metavar="N", help="candidates, of a graph; default: 64")
    parser.add_argument("--probes", type=int, metavar="N", help="shards to ask, of clusters; default: all")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="default: one per core")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: standard output")
    parser.add_argument("--format", choices=FORMATS, help="default: as the output's name ends, else csv")


def run(args: argparse.Namespace) -> int:
    """Search, and write what was found."""
    if args.output:
        reading.place(args.output, args.index, args.queries)
    ending = args.output.suffix[1:].lower() if args.output else ""
    form = args.format or (ending if ending in FORMATS else "csv")
    if form == "npz" and not args.output:
        raise ValueError("npz is not text; give a file with -o")
    index, asked = reading.index(args.index, mmap=True), reading.queries(args.queries)
    reading.fit(index, asked, args.queries)
    options: dict[str, Any] = {"threads": args.threads}
    if args.ef is not None:
        if not reading.graphs(index):
            raise ValueError(f"--ef is for a graph; {args.index} is searched exactly")
        options["ef"] = args.ef
    options |= reading.probes(index, args.probes, args.index)
    ids, distances = index.search(asked, min(args.k, max(1, len(index))), **options)
    if form == "npz":
        with args.output.open("wb") as file:  # savez would add an ending to a path
            np.savez(file, ids=ids, distances=distances)
        return 0
    with _opened(args.output) as text:
        (_csv if form == "csv" else _json)(text, ids, distances)
    return 0


@contextlib.contextmanager
def _opened(path: Path | None) -> Iterator[TextIO]:
    if path is None:
        yield sys.stdout
        return
    with path.open("w", encoding="utf-8", newline="") as file:
        yield file


def _csv(text: TextIO, ids: NDArray[np.int64], distances: NDArray[np.float32]) -> None:
    lines = csv.writer(text, lineterminator="\n")
    lines.writerow(["query", "rank", "id", "distance"])
    for query, found in enumerate(ids):
        there = int(np.count_nonzero(found >= 0))
        lines.writerows(
            (query, rank, found[rank], value)
            for rank, value in enumerate(reading.numbers(distances[query, :there]))
        )


def _json(text: TextIO, ids: NDArray[np.int64], distances: NDArray[np.float32]) -> None:
    for query, found in enumerate(ids):
        there = found >= 0
        line = {"query": query, "ids": found[there].tolist()}
        text.write(json.dumps({**line, "distances": reading.numbers(distances[query, there])}) + "\n")
