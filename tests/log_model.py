"""What an index with a log is compared with: a dictionary, and changes that follow from their numbers."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np

import ruvgen as rv

from .index_data import Floats

DIM = 8
IDS = 40  # ids that changes are about
State = dict[int, float]  # by id, what the row says, a whole number; half more if the row is marked
MARK = 0.5


def row(key: int, value: float) -> Floats:
    """A row that says its id and a value."""
    return np.array([value, key] * (DIM // 2), np.float32)


def rows(state: State) -> tuple[Floats, list[int]]:
    """What add takes."""
    return np.array([row(key, value) for key, value in state.items()]).reshape(-1, DIM), list(state)


def contents(index: rv.Index) -> State:
    """What an index holds. Rows that are mixed, or graphs that are wrong, are errors."""
    ids = index.ids
    found = index.get(ids) if len(ids) else np.empty((0, DIM), np.float32)
    state = {int(key): float(its[0]) for key, its in zip(ids, found, strict=True)}
    for (key, value), its in zip(state.items(), found, strict=True):
        assert np.array_equal(its, row(int(its[1]), value)), (key, its)  # it may have got another id since
    for key in index.marked.tolist():
        state[key] += MARK
    if len(ids):
        near = set(index.search(found[0], len(ids), len(ids))[0].tolist()) - {-1}
        assert near == {key for key, value in state.items() if value % 1 == 0}
    report = index.check()
    assert not any(report[name] for name in ("wild", "self_links", "duplicates", "wrong_ids")), report
    return state


def log_of(path: Path) -> Path:
    """Where the log of a file lies."""
    return Path(f"{path}.ruvlog")


def begin(path: Path, **options: object) -> tuple[rv.Index, State]:
    """A small index that was saved."""
    state = dict.fromkeys(range(0, IDS, 2), -1.0)
    index = rv.Index(DIM, **{"degree": 8, "ef_construction": 20, **options})  # type: ignore[arg-type]
    index.add(*rows(state), threads=1)
    index.save(path)
    return index, state


def change(number: int, state: State) -> tuple[str, State | list[int]]:
    """The change with a number: "put" rows, "remove", "mark", "unmark" or "rename" ids, and others.

    These are "save", and "again": log(None) and log(path). Ids are renamed from the first to the last.
    """
    draw = random.Random(number)
    kinds = ("put", "remove", "many", "save", "again", "mark", "unmark", "rename")
    kind = draw.choices(kinds, (50, 15, 5, 7, 3, 8, 5, 7))[0]
    if kind in ("remove", "mark", "unmark") and state:
        return kind, draw.sample(sorted(state), min(len(state), draw.randint(1, 3)))
    if kind == "rename" and 0 < len(state) < IDS:
        free = [key for key in range(IDS) if key not in state]
        return "rename", [draw.choice(sorted(state)), draw.choice(free)]
    if kind in ("save", "again"):
        return kind, []
    count = IDS if kind == "many" else draw.randint(1, 4)
    return "put", {key: float(number) for key in draw.sample(range(IDS), count)}


def changed(number: int, state: State) -> State:
    """The state after it."""
    kind, what = change(number, state)
    if kind == "put":
        return {**state, **dict(what)}  # type: ignore[arg-type]
    if kind == "rename":
        old, new = what
        return {(new if key == old else key): value for key, value in state.items()}
    if kind in ("mark", "unmark"):
        half = MARK if kind == "mark" else 0.0
        return {key: value // 1 + (half if key in what else value % 1) for key, value in state.items()}
    return {key: value for key, value in state.items() if kind != "remove" or key not in what}


def states(first: State, count: int, start: int = 0) -> Iterator[State]:
    """The states before, between and after so many changes."""
    yield first
    for number in range(start, start + count):
        first = changed(number, first)
        yield first


def make(index: rv.Index, number: int, state: State, path: Path | str, sync: str | float) -> None:
    """Make the change with a number."""
    kind, what = change(number, state)
    if kind == "put":
        index.upsert(*rows(what), threads=1)  # type: ignore[arg-type]
    elif kind == "remove":
        index.remove(list(what), threads=1)
    elif kind in ("mark", "unmark"):
        getattr(index, kind)(list(what))
    elif kind == "rename":
        index.rename(*what)
    elif kind == "save":
        index.save(path)
    else:
        index.log(None)
        index.log(path, sync=sync)
