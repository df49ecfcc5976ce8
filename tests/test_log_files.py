"""Logs that are damaged, or made to deceive: refused, or cut where nothing shows that there was more."""

from __future__ import annotations

import os
import random
import re
import shutil
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import ruvgen as rv

from .log_filing import HEADER, MARKED, REMOVED, RENAMED, ROWS, UNMARKED, Entry, Log
from .log_model import DIM, State, begin, changed, contents, make, row

COUNT = 14  # changes, without those that begin a new log
TRIES = 4 * int(os.environ.get("RUVGEN_KILLS", "20"))


class Made:
    """An index with a log, and its states."""

    def __init__(self, path: Path, sync: str) -> None:
        self.path, self.log = path, Path(f"{path}.ruvlog")
        index, state = begin(path)
        index.log(path, sync=sync)
        self.states, number = [state], 100
        while len(self.states) <= COUNT:
            after = changed(number, self.states[-1])
            if after != self.states[-1]:
                make(index, number, self.states[-1], path, sync)
                self.states.append(after)
            number += 1
        index.log(None)
        self.whole = self.log.read_bytes()
        self.parts = Log.of(self.whole)

    def load(self, data: bytes, how: str = "replay") -> State:
        self.log.write_bytes(data)
        return contents(rv.Index.load(self.path, log=how))


@pytest.fixture(params=["always", "never"], scope="module")
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return Made(tmp_path_factory.mktemp("log") / "index", request.param)


def test_it_is_as_documented(made: Made) -> None:
    assert [entry.sequence for entry in made.parts.entries] == list(range(1, COUNT + 1))
    assert made.parts.dim == DIM
    assert made.parts.base == struct.unpack("<512Q", made.path.read_bytes()[:4096])[3]
    assert made.load(made.whole) == made.states[-1]


def test_every_length(made: Made) -> None:
    """A log that ends early is one that was not written further."""
    ends = made.parts.offsets()
    lengths = {end + step for end in ends for step in (-1, 0, 1)} | set(range(HEADER, len(made.whole), 12))
    for length in sorted(lengths & set(range(HEADER, len(made.whole) + 1))):
        done = sum(end <= length for end in ends) - 1
        assert made.load(made.whole[:length]) == made.states[done], length
    assert made.load(b"") == made.states[0]
    for length in range(1, HEADER, 7):
        with pytest.raises(ValueError, match="damaged"):
            made.load(made.whole[:length])


def flip(data: bytearray, draw: random.Random) -> int:
    at = draw.randrange(len(data))
    data[at] ^= 1 << draw.randrange(8)
    return at


def blank(data: bytearray, draw: random.Random) -> int:
    at, count = draw.randrange(len(data)), draw.randint(1, 600)
    data[at : at + count] = bytes(len(data[at : at + count]))
    return at


def drop(data: bytearray, draw: random.Random) -> int:
    at, count = draw.randrange(len(data)), 8 * draw.randint(1, 60)
    del data[at : at + count]
    return at


def double(data: bytearray, draw: random.Random) -> int:
    at, count = draw.randrange(len(data)), 8 * draw.randint(1, 60)
    data[at:at] = data[at : at + count]
    return at


def noise(data: bytearray, draw: random.Random) -> int:
    at, count = draw.randrange(len(data)), draw.randint(1, 600)
    data[at : at + count] = draw.randbytes(len(data[at : at + count]))
    return at


def swap(data: bytearray, draw: random.Random) -> int:
    one, other = sorted(draw.sample(range(len(data) - 200), 2))
    data[one : one + 200], data[other : other + 200] = data[other : other + 200], data[one : one + 200]
    return one


@pytest.mark.parametrize("damage", [flip, blank, drop, double, noise, swap], ids=lambda one: one.__name__)
def test_damage(made: Made, damage: Callable[[bytearray, random.Random], int]) -> None:
    """No crash; no state that never was; and what was kept is not dropped in silence."""
    draw, refused = random.Random(damage.__name__), 0
    for _ in range(TRIES):
        data = bytearray(made.whole)
        at = damage(data, draw)
        found, said = loaded(made, bytes(data))
        if said:
            refused += 1
            assert re.search("damaged|version|another index", said), said
            assert made.load(bytes(data), "ignore") == made.states[0]
            assert at < HEADER or made.load(bytes(data), "cut") in made.states
            continue
        assert found in made.states
        before = sum(end <= at for end in made.parts.offsets()) - 1  # records that are sound
        lost = found != made.states[-1]
        assert not lost or (at >= HEADER and made.states.index(found) >= before)
        # Every head shows that all records before it were kept, so only the last can be cut in silence.
        # Bytes that are gone up to somewhere in the last one are a log that was not written further.
        end = damage is drop and at + len(made.whole) - len(data) > made.parts.offsets()[-2]
        assert not lost or damage not in (flip, drop, double) or end or before >= COUNT - 2, at
    assert refused > TRIES // 2


def loaded(made: Made, data: bytes) -> tuple[State, str]:
    """What is loaded, or how that fails."""
    try:
        return made.load(data), ""
    except ValueError as error:
        return {}, str(error)


def test_of_another_index(made: Made, tmp_path: Path) -> None:
    other, _ = begin(tmp_path / "index", seed=5)
    other.upsert(row(3, 9.0)[None], [3])
    other.save(tmp_path / "index")
    shutil.copy(tmp_path / "index", tmp_path / "copy")
    (tmp_path / "index.ruvlog").write_bytes(made.whole)
    for act in (rv.Index.load, other.log):
        with pytest.raises(ValueError, match=r"index\.ruvlog.*(another index|not the log of)"):
            act(tmp_path / "index")
    assert contents(rv.Index.load(tmp_path / "index", log="ignore")) == contents(other)
    other.save(tmp_path / "index")
    assert not (tmp_path / "index.ruvlog").exists()
    assert contents(rv.Index.load(tmp_path / "index")) == contents(other)


def content(ids: list[int], rows: list[np.ndarray] | None = None) -> bytes:
    return np.array(ids, np.int64).tobytes() + (np.array(rows, np.float32).tobytes() if rows else b"")


NAN = row(3, np.nan)
FORGED: dict[str, Callable[[Log], Log]] = {
    "a number is left out": lambda log: log.with_entry(4, sequence=6),
    "a number comes again": lambda log: log.with_entry(4, sequence=4),
    "of no kind": lambda log: log.with_entry(4, kind=6),
    "of a kind that its version does not have": lambda log: added(
        replace(old(log), version=1), MARKED, content([77])
    ),
    "of kind 0": lambda log: log.with_entry(4, kind=0),
    "of nothing": lambda log: log.with_entry(4, count=0, content=b""),
    "of too much": lambda log: log.with_entry(4, count=2**31 + 1),
    "of all there is": lambda log: log.with_entry(4, count=2**64 - 1),
    "it was kept before it was": lambda log: log.with_entry(4, kept=2**40),
    "a row is not a number": lambda log: added(log, ROWS, content([3], [NAN])),
    "a row is infinite": lambda log: added(log, ROWS, content([3], [row(3, np.inf)])),
    "an id is negative": lambda log: added(log, ROWS, content([-3], [row(3, 1.0)])),
    "an id comes twice": lambda log: added(log, ROWS, content([3, 3], [row(3, 1.0), row(3, 2.0)])),
    "what is removed is not there": lambda log: added(log, REMOVED, content([4_000])),
    "what is removed is negative": lambda log: added(log, REMOVED, content([-1])),
    "removed twice": lambda log: added(
        added(log, ROWS, content([9], [row(9, 1.0)])), REMOVED, content([9, 9])
    ),
    "marked, and not there": lambda log: added(log, MARKED, content([4_000])),
    "unmarked, and not there": lambda log: added(log, UNMARKED, content([-1])),
    "renamed, and not there": lambda log: added(log, RENAMED, content([4_000, 4_001])),
    "renamed to what is there": lambda log: added(seven(log), RENAMED, content([77, 77])),
    "renamed to a negative id": lambda log: added(seven(log), RENAMED, content([77, -1])),
    "renamed twice": lambda log: added(seven(log), RENAMED, content([77, 77, 80, 81])),
    "renamed to one id": lambda log: added(seven(log), RENAMED, content([77, 78, 80, 80])),
    "of another dimension": lambda log: replace(log, dim=DIM * 2, entries=()),
    "of no dimension": lambda log: replace(log, dim=0, entries=()),
    "of another element type": lambda log: replace(log, dim=DIM | 3 << 32, entries=()),
    "of no element type": lambda log: replace(log, dim=DIM | 6 << 32, entries=()),
    "of a type that its version does not have": lambda log: replace(
        log, dim=DIM | 3 << 32, entries=(), version=1
    ),
    "of no id": lambda log: replace(log, ident=0),
    "of another base": lambda log: replace(log, base=log.base + 1),
}


def added(log: Log, kind: int, data: bytes) -> Log:
    """One record more."""
    size = 8 + {ROWS: 4 * DIM, RENAMED: 8}.get(kind, 0)
    entry = Entry(len(log.entries) + 1, kind, len(data) // size, HEADER, data)
    return replace(log, entries=(*log.entries, entry))


def seven(log: Log) -> Log:
    """With rows 77 and 78."""
    return added(log, ROWS, content([77, 78], [row(77, 1.0), row(78, 1.0)]))


def old(log: Log) -> Log:
    """As version 1 has it: a log of added rows."""
    return seven(replace(log, entries=()))


@pytest.mark.parametrize("wrong", FORGED)
def test_checksums_prove_nothing(made: Made, wrong: str) -> None:
    with pytest.raises(ValueError, match=r"damaged|another index"):
        made.load(FORGED[wrong](made.parts).packed())


def test_right_changes_of_others_are_made(made: Made) -> None:
    """What the forgeries above differ from."""
    log = added(added(made.parts, ROWS, content([77], [row(77, 1.0)])), REMOVED, content([77]))
    assert made.load(log.packed()) == made.states[-1]
    log = added(made.parts, ROWS, content([77], [row(77, 1.0)]))
    assert made.load(log.packed()) == {**made.states[-1], 77: 1.0}
    log = added(
        added(added(log, MARKED, content([77])), RENAMED, content([77, 99])), ROWS, content([77], [NAN + 1])
    )
    log = log.with_entry(len(log.entries) - 1, kind=UNMARKED, content=content([99]), count=1)
    assert made.load(log.packed()) == {**made.states[-1], 99: 1.0}


def test_version_1(made: Made) -> None:
    """What wrote no marks is read; but nothing is written to it."""
    data = replace(old(made.parts), version=1).packed()
    assert made.load(data) == {**made.states[0], 77: 1.0, 78: 1.0}
    index = rv.Index.load(made.path)
    with pytest.raises(ValueError, match="another version"):
        index.log(made.path)


def test_header_words_of_a_save(tmp_path: Path) -> None:
    """A save that holds the changes of a log says so in two words and its version."""
    path = tmp_path / "index"
    index, _ = begin(path)
    index.log(path)
    plain = struct.unpack("<512Q", path.read_bytes()[:4096])
    assert (plain[1], plain[510], plain[511]) == (2, 0, 0)
    ident = Log.of(Path(f"{path}.ruvlog").read_bytes()).ident
    index.upsert(row(3, 9.0)[None], [3])
    index.remove(3)
    index.save(path)
    words = struct.unpack("<512Q", path.read_bytes()[:4096])
    assert (words[1], words[510], words[511]) == (3, ident, 2)
    log = Log.of(Path(f"{path}.ruvlog").read_bytes())
    assert (log.base, log.entries) == (words[3], ())
    assert struct.unpack("<512Q", index.to_bytes()[:4096])[510:] == (0, 0)


def options_in(said: str) -> list[str]:
    """The values of `log` that an error names as cures."""
    return re.findall(r"log='(\w+)'", said)


def test_the_cures_work(made: Made) -> None:
    """What an error about a damaged log advises does not raise, wherever the damage is."""
    size = len(made.whole)
    broken = [made.whole[:length] for length in range(1, HEADER)]
    places = [*range(HEADER), *range(HEADER, size, max(1, size // 40))]
    broken += [made.whole[:at] + bytes([made.whole[at] ^ 1]) + made.whole[at + 1 :] for at in places]
    seen = 0
    for data in broken:
        _, said = loaded(made, data)
        if "damaged" in said:
            assert "ignore" in options_in(said)
            for how in options_in(said):
                assert made.load(data, how) in made.states
                seen += 1
    assert seen > HEADER
