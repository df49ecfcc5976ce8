"""Relations between the fields of files: one that does not hold is refused, though checksums are right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen import _lib

from .filing import Parts
from .mutating import bits
from .specimens import saved

Spoil = Callable[[Parts], object]
ALWAYS, VERIFIED = True, False  # whether it is seen without a look at whole sections, too
WRONG: dict[str, tuple[str, bool, Spoil]] = {}
RIGHT: dict[str, tuple[str, Spoil]] = {}


def wrong(base: str, seen: bool) -> Callable[[Spoil], Spoil]:
    """Enter what makes a file one that contradicts itself."""

    def enter(spoil: Spoil) -> Spoil:
        WRONG[f"{spoil.__name__}-{base}"] = (base, seen, spoil)
        return spoil

    return enter


def right(base: str) -> Callable[[Spoil], Spoil]:
    """Enter what makes it another file that is right."""

    def enter(spoil: Spoil) -> Spoil:
        RIGHT[f"{spoil.__name__}-{base}"] = (base, spoil)
        return spoil

    return enter


def put(name: str, value: Callable[[Parts], int] | int) -> Spoil:
    """Another number in the header."""

    def spoil(parts: Parts) -> None:
        parts[name] = value(parts) if callable(value) else value

    return spoil


def living(parts: Parts) -> np.ndarray:
    """Slots of rows that were not removed."""
    marks = np.unpackbits(parts.array("dead").view(np.uint8), bitorder="little")[: parts["slots"]]
    return np.flatnonzero(marks == 0)


def lists(parts: Parts) -> np.ndarray:
    """Links, slot by slot."""
    return parts.array("links").reshape(-1, parts["degree"])


HEADERS: tuple[tuple[str, str, Any], ...] = (
    ("plain", "next_id", lambda parts: int(parts.array("ids").max())),
    ("plain", "next_id", 2**63 + 1),
    ("plain", "next_id", 0),
    ("plain", "unfit", lambda parts: parts["coded"] + 1),
    ("plain", "keep_raw", 2),
    ("plain", "lossless", 0),
    ("plain", "lossless", 2),
    ("plain", "stale", 1),
    ("plain", "scale", bits(2.0)),
    ("plain", "low", bits(1.0)),
    ("plain", "alpha", bits(1.1) | 1 << 32),
    ("plain", "codec", len(_lib.CODECS)),
    ("plain", "degree", 6),
    ("plain", "passes", 5),
    ("plain", "width", 9),
    ("plain", "group", 0),
    ("plain", "landmarks", 0),
    ("holes_with_links", "stale", 9),
    ("bytes_and_rows", "codec", 1),
    ("bytes_and_rows", "codec", 3),
    ("bytes_and_rows", "keep_raw", 0),
    ("bytes_alone", "low", bits(0.0)),
    ("bytes_alone", "lossless", 1),
    ("whole_bytes", "scale", bits(0.5)),
    ("halves", "codec", 2),
    ("halves", "led", 2**40),
    ("plain", "coded", 2**64 - 1),
    ("halves", "scale", bits(3.0)),
    ("flat_panels", "next_id", lambda parts: int(parts.array("ids").max())),
    ("flat_panels", "next_id", 2**63 + 1),
    ("flat_panels", "layout", 2),
    ("panels", "next_id", 1),
    ("no_panels", "layout", 1),
)
for number, (base, name, value) in enumerate(HEADERS):
    WRONG[f"{name}-{number}-{base}"] = (base, ALWAYS, put(name, value))


@wrong("plain", ALWAYS)
@wrong("flat_rows", ALWAYS)
def more_in_the_header(parts: Parts) -> None:
    parts.words[40] = 1


@wrong("plain", ALWAYS)
@wrong("panels", ALWAYS)
def more_behind_the_sections(parts: Parts) -> None:
    parts.words[511] = 1


@wrong("plain", ALWAYS)
def a_name_that_goes_on(parts: Parts) -> None:
    parts.words[7] = 1 << 40


@wrong("plain", ALWAYS)
def a_sum_of_nothing(parts: Parts) -> None:
    parts.forced[48 + 3 * 2 + 2] = 5


@wrong("plain", VERIFIED)
@wrong("flat_panels", VERIFIED)
def padding_that_is_none(parts: Parts) -> None:
    parts.padding[next(iter(parts.sections))] = b"\0\1"


@wrong("plain", ALWAYS)
@wrong("flat_panels", ALWAYS)
def an_id_twice(parts: Parts) -> None:
    parts.array("ids")[1] = parts.array("ids")[0]


@wrong("plain", ALWAYS)
@wrong("flat_panels", ALWAYS)
def a_negative_id(parts: Parts) -> None:
    parts.array("ids")[1] = -1


@wrong("plain", ALWAYS)
def landmarks_that_are_all_one(parts: Parts) -> None:
    parts.resize("landmarks", 4 * 70)
    parts["landmarks"] = 70
    parts.array("landmarks")[:] = 3


@wrong("plain", ALWAYS)
def a_landmark_twice(parts: Parts) -> None:
    parts.resize("landmarks", 8)
    parts["landmarks"] = 2
    parts.array("landmarks")[:] = parts.array("landmarks")[0]


@wrong("plain", ALWAYS)
def a_landmark_that_is_not_there(parts: Parts) -> None:
    parts.array("landmarks")[0] = parts["slots"]


@wrong("holes_to_be_filled", ALWAYS)
def a_landmark_whose_place_is_free(parts: Parts) -> None:
    free = np.setdiff1d(np.arange(parts["slots"]), living(parts))
    parts.array("landmarks")[0] = free[0]


@wrong("plain", ALWAYS)
def removed_behind_the_last(parts: Parts) -> None:
    parts.array("dead")[-1] |= np.uint64(1 << 63)


@wrong("plain", VERIFIED)
def a_link_to_nowhere(parts: Parts) -> None:
    lists(parts)[0, 0] = parts["slots"]


@wrong("plain", VERIFIED)
def a_link_twice(parts: Parts) -> None:
    lists(parts)[0, 1] = lists(parts)[0, 0]


@wrong("plain", VERIFIED)
def a_link_behind_the_end(parts: Parts) -> None:
    lists(parts)[5, 0] = 5


@wrong("plain", VERIFIED)
def a_constant_that_there_is_not(parts: Parts) -> None:
    lists(parts)[0, 0] |= 1 << 32


@wrong("bytes_and_rows", VERIFIED)
def a_link_with_anothers_constant(parts: Parts) -> None:
    lists(parts)[0, 0] ^= 1 << 40


@wrong("bytes_and_rows", VERIFIED)
@wrong("whole_bytes", VERIFIED)
def a_constant_of_another_code(parts: Parts) -> None:
    parts.array("codes")[0] ^= 0x55


@wrong("holes_to_be_filled", VERIFIED)
def a_link_to_a_free_place(parts: Parts) -> None:
    alive = living(parts)
    lists(parts)[alive[0], 0] = np.setdiff1d(np.arange(parts["slots"]), alive)[0]


@wrong("holes_with_links", VERIFIED)
def no_links_to_the_removed_it_says(parts: Parts) -> None:
    assert parts["stale"]
    parts["stale"] = 0


@wrong("plain", VERIFIED)
@wrong("halves", VERIFIED)
def codes_that_are_not_finite(parts: Parts) -> None:
    parts.array("codes")[7] = np.nan


@wrong("bytes_and_rows", VERIFIED)
def rows_that_are_not_finite(parts: Parts) -> None:
    parts.array("raw")[7] = -np.inf


@wrong("flat_panels", VERIFIED)
@wrong("flat_rows", VERIFIED)
@wrong("panels", VERIFIED)
def blocks_that_are_not_finite(parts: Parts) -> None:
    parts.array("blocks")[7] = np.inf


@wrong("flat_halves", VERIFIED)
def halves_that_are_not_finite(parts: Parts) -> None:
    parts.array("blocks")[7] = 0x7F80


@wrong("flat_panels", VERIFIED)
@wrong("flat_rows", VERIFIED)
@wrong("flat_bytes", VERIFIED)
def rows_behind_the_last(parts: Parts) -> None:
    """The first element of the last row of the last panel, or the last one of its last row."""
    blocks = parts.array("blocks")
    size = len(blocks) // -(-parts["rows"] // 64)
    group = 4 if blocks.itemsize == 1 else 1
    blocks[-size + 63 * group if parts["layout"] == 0 else -2] = 3


@wrong("flat_panels", VERIFIED)
def sums_in_a_file(parts: Parts) -> None:
    parts.array("blocks")[-20] = 1


@wrong("flat_bytes", VERIFIED)
def half_a_group(parts: Parts) -> None:
    """Thirteen elements are three groups of four and one."""
    parts.array("blocks")[3 * 64 * 4 + 1] = 5


@wrong("flat_rows", VERIFIED)
def padding_of_a_row(parts: Parts) -> None:
    parts.array("blocks")[15] = 1


@right("plain")
@right("flat_panels")
def the_last_ids_are_used(parts: Parts) -> None:
    parts.array("ids")[0] = 2**63 - 1
    parts["next_id"] = 2**63


@right("plain")
@right("flat_panels")
def ids_were_used_and_are_gone(parts: Parts) -> None:
    parts["next_id"] += 1000


@right("holes_to_be_filled")
def removed_rows_lead_where_they_did(parts: Parts) -> None:
    free = np.setdiff1d(np.arange(parts["slots"]), living(parts))
    lists(parts)[free[0], 0] = free[1] if lists(parts)[free[0], 0] % 2**32 != free[1] else free[2]


@right("nothing_but_holes")
def no_landmarks_where_nothing_lives(parts: Parts) -> None:
    parts.resize("landmarks", 0)
    parts["landmarks"] = 0


def load(kind: Any, path: Path, **options: Any) -> Any:
    return kind.load(path, **options)


@pytest.mark.parametrize("name", WRONG)
def test_contradictions_are_refused(name: str, tmp_path: Path) -> None:
    base, seen, spoil = WRONG[name]
    kind, data = saved(base)
    parts, path = Parts(data), tmp_path / "file"
    assert parts.data() == data
    spoil(parts)
    assert parts.data() != data
    path.write_bytes(parts.data())
    for options in ({}, {"mmap": True}, {"mmap": True, "verify": "header"}):
        if options.get("verify") and not seen:
            made = load(kind, path, **options)
            types = {"i8": np.int8, "u8": np.uint8}
            made.search(np.ones((1, made.dim), types.get(getattr(made, "dtype", ""), np.float32)), 3)
            if kind is rv.Index:
                made.check()
            continue
        with pytest.raises(ValueError, match=r"is not an? \w+ of ruvgen, or it is damaged"):
            load(kind, path, **options)


@pytest.mark.parametrize("name", RIGHT)
def test_what_is_right_is_not(name: str, tmp_path: Path) -> None:
    base, spoil = RIGHT[name]
    kind, data = saved(base)
    parts, path = Parts(data), tmp_path / "file"
    spoil(parts)
    path.write_bytes(parts.data())
    for options in ({}, {"mmap": True}, {"mmap": True, "verify": "header"}):
        made = load(kind, path, **options)
        made.save(tmp_path / "again")
        assert (tmp_path / "again").read_bytes() == parts.data()
        del made


class Stop(Exception):
    """Of a progress callback."""


@pytest.mark.parametrize("replace", [False, True])
@pytest.mark.parametrize("after", [0, 1, 40])
def test_interrupted_insertions_can_be_saved(after: int, replace: bool, tmp_path: Path) -> None:
    """Rows that were taken back leave places, counts and landmarks with which an index loads again."""
    rows = np.random.default_rng(0).standard_normal((600, 6)).astype(np.float32)
    index = rv.Index(6, degree=8, ef_construction=10)
    if replace:
        index.add(rows[:200])

    def stop(done: int, _: int) -> None:
        if done > after:
            raise Stop

    for _ in range(2):
        with pytest.raises(Stop):
            (index.upsert if replace else index.add)(rows, np.arange(600), progress=stop)
        index.save(tmp_path / "file")
        for mmap in (False, True):
            again = rv.Index.load(tmp_path / "file", mmap=mmap)
            assert again.ids.tolist() == index.ids.tolist() == list(range(200 if replace else 0))
            again.add(rows[:300], np.arange(300) + 1000)
            assert len(again) == len(index) + 300
            report = again.check()
            assert not report["wrong_ids"] + report["duplicates"] + report["self_links"]


@pytest.mark.parametrize("codec", ["sq8", "f16", "sq4", "fused"])
def test_codes_are_made_of_what_was_not_verified(codec: str, tmp_path: Path) -> None:
    """Rows that are no numbers, in a file that nobody looked through, from which a codec is then trained."""
    rows = np.random.default_rng(0).standard_normal((995, 1280)).astype(np.float32)
    index, path = rv.Index(1280, codec=codec, degree=4, ef_construction=4), tmp_path / "file"
    index.add(rows)
    index.save(path)
    data = bytearray(path.read_bytes())
    parts = Parts(bytes(data))
    codes = parts.array("codes")
    codes[:: 1280 // 16] = np.nan
    codes[7::1999] = -np.inf
    offset = parts.words[48 + 3]
    data[offset : offset + len(parts.sections["codes"])] = parts.sections["codes"]
    path.write_bytes(data)
    with pytest.raises(ValueError, match="is damaged"):
        rv.Index.load(path, mmap=True)
    index = rv.Index.load(path, mmap=True, verify="header")
    index.add(rows[:20])
    assert index.stats()["codec"] == codec
    index.search(rows[:5], 3)
    index.remove(np.arange(900))
    index.compact()
    assert not index.check()["wild"]
