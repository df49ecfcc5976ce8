"""Hard data against what it is to reach: nox -s bench -- hard [--quick] [--only KIND …] [--codecs CODEC …].

A line for each kind of data, metric and codec, after the rows were added and again after half of them
were replaced: recall of the 10 nearest at ef 32, 64 and 128, beside hnswlib (M 16) and FAISS's HNSW (M 16),
both made anew of the rows there are, with ef_construction 200; the rows that find themselves at ef 64; the
fewest links that lead to a row; rows that no path leads to.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

import ruvgen as rv
from benches.common.machine import bench_command, write_artefact
from benches.common.partial import Partial

from .peers import PEERS, Peer
from .sets import KINDS, Kind
from .truth import K, Truth
from .verdict import EFS, SELF_EF, line, missed

CODECS = ("f32", "auto")
ROWS, QUICK_ROWS = 20_000, 10_000  # from which on rows are coded
QUERIES, QUICK_QUERIES = 400, 100
STEPS = 10  # in which rows are replaced

Facts = dict[str, Any]


def parser() -> argparse.ArgumentParser:
    """The command line."""
    options = argparse.ArgumentParser(
        prog="hard", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--quick", action="store_true", help="fewer rows and queries, no churn")
    options.add_argument("--only", nargs="+", choices=KINDS, default=list(KINDS), metavar="KIND")
    options.add_argument("--metrics", nargs="+", default=None, help="only these")
    options.add_argument("--codecs", nargs="+", choices=("auto", "f32", "sq8", "f16", "sq4"), default=CODECS)
    options.add_argument("--rows", type=int, default=None)
    options.add_argument("--no-peers", action="store_true", help="without hnswlib and FAISS")
    options.add_argument("--out", type=Path, default=None, help="JSON artefact")
    return options


def make(kind: Kind, metric: str, codec: str, truth: Truth) -> rv.Index:
    """An index of the rows, with default options but for the codec."""
    index = rv.Index(kind.dim, metric, codec=codec)
    for part in truth.rows[:, None] if kind.single else [truth.rows]:
        index.add(part, threads=1)
    return index


def churn(index: rv.Index, rows: np.ndarray, fresh: np.ndarray) -> np.ndarray:
    """Half of the rows go, and others take their ids, step by step; the rows there are then."""
    rows, n = rows.copy(), len(rows)
    gone = np.random.default_rng(1).permutation(n)[: n // 2]
    for ids in np.array_split(gone, STEPS):
        index.remove(ids, threads=1)
        rows[ids] = fresh[ids]
        index.add(rows[ids], ids, threads=1)
    return rows


def measured(index: rv.Index, truth: Truth) -> Facts:
    """All that is asked of an index."""
    report = index.check()
    return {
        "codec": index.stats()["codec"],
        "recall": [truth.recall(index.search(truth.queries, K, ef)[0]) for ef in EFS],
        "self": truth.selves(index.search(truth.rows, 1, SELF_EF)[0][:, 0]),
        "in_degree": report["least_in_degree"],
        "unreachable": report["nodes"] - report["reachable"],
    }


def beside(truth: Truth, peer: type[Peer]) -> Facts:
    """What another library finds of the same rows."""
    index = peer(truth.metric, truth.rows)
    return {
        "recall": [truth.recall(index.search(truth.queries, K, ef)) for ef in EFS],
        "self": truth.selves(index.search(truth.rows, 1, SELF_EF)[:, 0]),
    }


def cases(kind: Kind, metric: str, args: argparse.Namespace) -> Iterator[tuple[str, Facts]]:
    """Every codec on one kind of data by one metric: the case, and what was found."""
    n = args.rows or (QUICK_ROWS if args.quick else ROWS)
    rows, queries = kind.draw(n, QUICK_QUERIES if args.quick else QUERIES)
    truth = Truth.of(metric, rows, queries)
    indexes = {codec: make(kind, metric, codec, truth) for codec in args.codecs}
    yield from phase(f"{kind.name} {metric}", truth, indexes, args)
    if args.quick:
        return
    fresh = kind.draw(n, 0, seed=1)[0]
    for index in indexes.values():
        after = churn(index, rows, fresh)
    yield from phase(f"{kind.name} {metric} churned", Truth.of(metric, after, queries), indexes, args)


def phase(
    name: str, truth: Truth, indexes: dict[str, rv.Index], args: argparse.Namespace
) -> Iterator[tuple[str, Facts]]:
    """The state that the indexes are in."""
    peers = {} if args.no_peers else {peer: beside(truth, made) for peer, made in PEERS.items()}
    plain: Facts | None = None
    for codec, index in indexes.items():
        found = measured(index, truth)
        plain = found if codec == "f32" else plain
        found |= {"peers": peers, "missed": missed(found, peers, plain, len(truth.rows))}
        yield f"{name} {codec}", found


def main(argv: list[str]) -> int:
    """Measure kind by kind, print a line for each case, write the artefact."""
    args = parser().parse_args(argv)
    results: dict[str, Facts] = {}
    with Partial() as run:
        for name in args.only:
            kind = KINDS[name]
            for metric in kind.metrics:
                if args.metrics and metric not in args.metrics:
                    continue
                for case, found in cases(kind, metric, args):
                    print(line(case, found), flush=True)
                    results[case] = found
    short = sum(bool(found["missed"]) for found in results.values())
    print(f"{short} of {len(results)} cases miss a bar")
    if args.out:
        facts = {"isa": rv.isa(), "build": rv.info()["build"], "results": results}
        write_artefact(args.out, bench_command("hard", argv), run.mark | facts)
    return run.status
