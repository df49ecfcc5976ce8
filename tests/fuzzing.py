"""Mutants of files with right checksums: refused, or as good as any other file. A worker of test_fuzz_files.

`run(seed, first, count)` makes the mutants first, …, each from its number alone, so that a failure names one
that can be made again. A mutant is loaded in every way. What full verification accepts must hold what an
index promises, and go on doing so while it changes; of what was not verified only this is asked: no crash.
"""

from __future__ import annotations

import faulthandler
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

import ruvgen as rv
from ruvgen import pack_file, profile_file

from .filing import Array, Parts
from .mutating import Draw, mutate, mutated_text, pick
from .specimens import BASES, normal, saved, stored

WAYS: tuple[dict[str, Any], ...] = ({}, {"mmap": True}, {"mmap": True, "verify": "header"})
MUST_BE_ZERO = ("duplicates", "wild", "self_links", "wrong_ids")
ENOUGH = 1e15  # beyond it squares overflow, and distances say nothing


def near(found: Array, wanted: Array, size: float) -> bool:
    """Distances that differ by no more than rounding of rows of a size."""
    return bool(np.allclose(found, wanted, rtol=2e-3, atol=1e-5 * (1 + size * size)))


def numbers(rows: Array, kind: str) -> Array:
    """Rows of an element type as what is compared: floats as float32."""
    if kind == "bf16":
        return (rows.astype(np.uint32) << 16).view(np.float32)
    return rows.astype(np.float32) if kind == "f16" else rows


def whole(made: Any) -> None:
    """What must hold of an index: its graph, its ids, its rows; searches find those and no others."""
    ids = made.ids
    assert len(ids) == len(made) == len(set(ids.tolist()))
    assert not len(ids) or ids.min() >= 0
    if isinstance(made, rv.Index):
        report = made.check()
        assert not any(report[name] for name in MUST_BE_ZERO), report
        assert report["nodes"] == len(made), report
    if not len(ids):
        return
    rows = np.array([made.get(int(one)) for one in ids])
    assert all(int(one) in made for one in ids[:9])
    if isinstance(made, rv.FlatIndex):
        again = rv.FlatIndex(made.dim, made.metric, made.dtype, made.layout)
        again.add(rows, ids)
        asked = stored(normal(3, made.dim, 1), made.dtype)
        asked = asked if made.dtype in ("i8", "u8") else normal(3, made.dim, 1)
        one, other = made.search(asked, 9), again.search(asked, 9)
        assert (one[0] == other[0]).all()
        assert (one[1] == other[1]).all()
        return
    asked, rows = (numbers(each, made.dtype) for each in (stored(normal(3, made.dim, 1), made.dtype), rows))
    assert np.isfinite(rows).all()
    size = max(float(np.abs(rows.astype(np.float64)).max()), 3.0) * made.dim**0.5
    if size < ENOUGH:
        found, distances = made.search(asked, 5, ef=10**6)
        seen = ~np.isin(ids, made.marked)
        wanted = np.full((3, 5), np.inf, np.float32)
        if seen.any():
            wanted = rv.knn(rows[seen], asked, 5, made.metric)[1]
        assert near(distances[np.isfinite(wanted)], wanted[np.isfinite(wanted)], size)
        assert set(found.ravel().tolist()) <= {*ids.tolist(), -1}
    found, distances = made.search(asked, 5, ef=12)
    assert set(found.ravel().tolist()) <= {*ids[~np.isin(ids, made.marked)].tolist(), -1}
    with np.errstate(invalid="ignore"):
        assert not (np.diff(distances) < 0).any()


def change(made: Any, draw: Draw, check: Callable[[Any], None]) -> None:
    """Add, replace and remove rows, and look at what came of it each time."""
    kind = getattr(made, "dtype", "f32")
    before = len(made)
    more = stored(normal(4, made.dim, 2), kind)
    with suppress(OverflowError):  # there may be no default ids left
        made.add(more)
        assert len(made) == before + 4
        check(made)
    ids = made.ids
    free = [int(one) for one in draw.integers(2**40, size=9) if int(one) not in made]
    made.add(stored(normal(len(free), made.dim, 3), kind), free)
    if isinstance(made, rv.Index) and len(ids):
        made.upsert(more[:1], ids[:1])
        assert made.get(int(ids[0])).shape == (made.dim,)
    check(made)
    if isinstance(made, rv.Index) and len(ids):
        made.mark(ids[draw.random(len(ids)) < 0.5])
        made.unmark(ids[draw.random(len(ids)) < 0.2])
        made.rename(ids[0], 2**45)
        check(made)
        made.rename(2**45, ids[0])
    made.remove(ids[draw.random(len(ids)) < pick(draw, (0.1, 0.6, 1.1))])
    check(made)
    if isinstance(made, rv.Index):
        made.add(more, np.arange(4) + 2**50)
        check(made)
        made.compact()
        check(made)


def store(made: rv.SoAStore, draw: Draw, trusted: bool) -> None:
    """A store without ids: rows that are got and set are those that are searched."""
    asked = stored(normal(1, made.dim, 1), made.dtype)[0]
    for _ in range(2):
        n = len(made)
        rows = np.array([made.get(i) for i in range(n)]).reshape(n, made.dim)
        again = rv.SoAStore(made.dim, made.dtype)
        again.extend(stored(normal(0, made.dim), made.dtype) if not n else rows)
        one, other = made.distances(asked), again.distances(asked)
        assert not trusted or one.tobytes() == other.tobytes()
        made.extend(stored(normal(70, made.dim, 2), made.dtype))
        made.set(int(draw.integers(len(made))), asked)
        made.delete(0)
        made.search(asked.reshape(1, -1), 5)


def exercise(made: Any, draw: Draw, trusted: bool, path: Path) -> None:
    """Use what was loaded as any other, and save it and load it again."""

    def check(one: Any) -> None:
        if trusted:
            whole(one)
            return
        one.search(stored(normal(2, one.dim, 1), getattr(one, "dtype", "f32")), 5)
        if isinstance(one, rv.Index):
            one.check()

    if isinstance(made, rv.SoAStore):
        store(made, draw, trusted)
    else:
        check(made)
        change(made, draw, check)
    made.save(path)
    again = type(made).load(path)
    assert len(again) == len(made)
    before = path.read_bytes()
    again.save(path)
    assert before == path.read_bytes()


def binary(draw: Draw, folder: Path, counts: Counter[str]) -> None:
    """One mutant of a file of save."""
    kind, data = saved(pick(draw, sorted(BASES)))
    parts = Parts(data)
    names = mutate(parts, draw)
    mutant = parts.data()
    path = folder / "mutant"
    path.write_bytes(mutant)
    accepted = 0
    for way in WAYS:
        trusted = way.get("verify") != "header"
        try:
            made = kind.load(path, **way)  # type: ignore[attr-defined]
        except ValueError as error:
            if "of ruvgen" not in str(error):
                raise
            continue
        except MemoryError:
            continue
        accepted += trusted
        if way == {}:
            assert kind.from_bytes(mutant).to_bytes() == made.to_bytes()  # type: ignore[attr-defined]
        if trusted:
            exercise(made, draw, True, folder / "again")
        else:
            with suppress(ValueError, KeyError, OverflowError, MemoryError, AssertionError):
                exercise(made, draw, False, folder / "again")
        del made
    assert accepted in (0, 2), "copied and mapped differ"
    if not accepted:
        with suppress(ValueError, MemoryError):
            kind.from_bytes(mutant)  # type: ignore[attr-defined]
            raise AssertionError("the same bytes in a file are refused")
    counts["accepted" if accepted else "refused"] += 1
    counts["unchanged"] += mutant == data
    counts.update({f"by {name}": 1 for name in names})


@cache
def documents(folder: Path) -> tuple[str, str]:
    """The text of a profile, and of a pack that has a library of no use in `folder`."""
    profile = folder / "profile"
    profile_file.write(profile, profile_file.Profile(index={"width": 2, "group": 3}))
    pack = folder / "pack"
    pack.mkdir()
    (pack / pack_file.LIBRARY).write_bytes(b"no library")
    pack_file.write_facts(pack, "cc", ["rk_dot_f32_pair_d9__scalar"])
    return profile.read_text(), (pack / pack_file.FACTS).read_text()


def text(draw: Draw, folder: Path, counts: Counter[str]) -> None:
    """One mutant of a profile and one of a pack's facts: read as they were meant, or a reason."""
    profile, facts = documents(folder)
    path = folder / "profile"
    path.write_bytes(mutated_text(profile, draw))
    with suppress(ValueError, OSError):
        found = profile_file.read(path)
        assert set(found.index) in ({"width", "group"}, set())
        assert all(type(value) is int for value in found.index.values())
        counts["profiles accepted"] += 1
    (folder / "pack" / pack_file.FACTS).write_bytes(mutated_text(facts, draw))
    with suppress(ValueError, OSError):
        read = pack_file.check(folder / "pack")
        assert all(
            read[name] == value for name, value in json.loads(facts).items() if name in ("abi", "spec")
        )
        counts["packs accepted"] += 1
    counts["documents"] += 2


def run(seed: int, first: int, count: int) -> Counter[str]:
    """These mutants; what became of them. A failure is told with the mutant's number."""
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(first, first + count):
            draw = np.random.default_rng([seed, number])
            print(f"\r{number}", end="", file=sys.stderr, flush=True)  # the last thing told before a crash
            try:
                (text if number % 8 == 7 else binary)(draw, folder, counts)
            except Exception as error:
                raise AssertionError(f"mutant {number} of seed {seed}") from error
    return counts


def main(argv: list[str]) -> int:
    """Run some mutants and tell the counts: SEED FIRST COUNT."""
    faulthandler.enable()
    np.seterr(all="ignore")
    print(json.dumps(run(*map(int, argv))))
    return 0
