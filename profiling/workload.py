"""What is profiled: a graph index of the shipped descriptors, built, searched and changed on one thread.

    python -P profiling/workload.py PART [--seconds S] [--operations N] [--rows N] [--index FILE] …

The same arguments do the same work: what is asked, added and removed, and in which order, is a matter of the
seed. A part other than `build` starts from the index of --index, or builds its own. With --marks, which names
the library that marks.c becomes, valgrind counts the part and nothing before it.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import resource
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import ruvgen as rv

# Last, so that `ruvgen` above is the installed one, never the source tree.
sys.path.append(str(Path(__file__).resolve().parent.parent))
from benches.data.sets import Floats, shipped

K, BATCH = 10, 20
ROWS = 10_000  # all: from so many on, rows are kept in bytes
SHARES = (0.7, 0.9)  # of searches, and of these and additions; the rest removes


class Work:
    """An index, what it is asked, and a sum over the answers that tells whether two runs did the same."""

    def __init__(self, rows: int, index: Path | None) -> None:
        data = shipped()
        self.base, self.queries = data.base, np.concatenate([data.train, data.test])
        self.rows, self.rng, self.sum = min(rows, len(self.base)), np.random.default_rng(0), 0
        self.index = rv.Index.load(index) if index else None

    def built(self) -> rv.Index:
        """The index, made now if it was not."""
        if self.index is None:
            self.index = rv.Index(self.base.shape[1])
            self.index.add(self.base[: self.rows], threads=1)
        return self.index

    def note(self, ids: NDArray[np.int64]) -> None:
        self.sum = (self.sum * 31 + int(ids.sum())) % 2**32

    def build(self) -> Iterator[None]:
        """An index anew, as one operation."""
        while True:
            self.index = None
            self.note(self.built().search(self.queries[:BATCH], K)[0])
            yield

    def search(self) -> Iterator[None]:
        """A query by itself, twenty times, then as many at once."""
        index, turn = self.built(), 0
        while True:
            for query in self.queries[turn : turn + BATCH]:
                self.note(index.search(query, K)[0])
                yield
            self.note(index.search(self.queries[turn : turn + BATCH], K)[0])
            turn = (turn + BATCH) % (len(self.queries) - BATCH)
            yield

    def mixed(self) -> Iterator[None]:
        """Searches, additions and removals as 70 : 20 : 10, one at a time."""
        index = self.built()
        alive = index.ids.tolist()
        fresh = max(alive) + 1
        while True:
            chance = self.rng.random()
            if chance < SHARES[0]:
                self.note(index.search(self.queries[self.rng.integers(len(self.queries))], K)[0])
            elif chance < SHARES[1]:
                row: Floats = self.base[fresh % len(self.base)]
                index.add(row[None], np.array([fresh]), threads=1)
                alive.append(fresh)
                fresh += 1
            else:
                place = int(self.rng.integers(len(alive)))
                alive[place], alive[-1] = alive[-1], alive[place]
                index.remove(alive.pop(), threads=1)
            yield


PARTS: dict[str, Callable[[Work], Iterator[None]]] = {
    "build": Work.build,
    "search": Work.search,
    "mixed": Work.mixed,
}


def main() -> int:
    """Do it, and say in a line of JSON what was done."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("part", choices=PARTS)
    parser.add_argument("--seconds", type=float, default=0.0)
    parser.add_argument("--operations", type=int, default=1)
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--index", type=Path)
    parser.add_argument("--save", type=Path)
    parser.add_argument("--marks", type=Path)
    parser.add_argument("--maps", type=Path, help="write here where libraries lie in memory")
    args = parser.parse_args()
    work = Work(args.rows, args.index)
    if args.part != "build":
        work.built()
    marks = ctypes.CDLL(str(args.marks)) if args.marks else None
    operations, steps = 0, PARTS[args.part](work)
    if marks:
        marks.marks_start()
    end = time.monotonic() + args.seconds
    while operations < args.operations or time.monotonic() < end:
        next(steps)
        operations += 1
    if marks:
        marks.marks_stop(args.part.encode())
    if args.maps:
        args.maps.write_bytes(Path("/proc/self/maps").read_bytes())
    if args.save:
        work.built().save(args.save)
    done = {"part": args.part, "operations": operations, "rows": len(work.built()), "sum": work.sum}
    here = {"isa": rv.isa(), "build": rv.info()["build"], "index_bytes": work.built().memory()}
    unit = 1 if sys.platform == "darwin" else 1024
    here["peak_bytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
    print(json.dumps(done | here))
    return 0


if __name__ == "__main__":
    sys.exit(main())
