"""Ways in which a file with right checksums can be wrong: fields, relations between them, and contents.

A mutation changes `Parts` in place. Some leave a file that is right, or as good as another one.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import numpy as np

from .filing import FIRST, PAGE, SECTIONS, WORDS, Array, Parts

Draw = np.random.Generator
Mutation = Callable[[Parts, Draw], None]

EDGES = (0, 1, 2, 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**63 - 1, 2**63, 2**63 + 1, 2**64 - 1)
FLOATS = (np.nan, -np.nan, np.inf, -np.inf, 0.0, -0.0, 1.0, -128.0, 1e30, -1e30, 1e-42, 65504.0)
ALL: dict[str, list[Mutation]] = {"index": [], "store": []}


def of(*kinds: str) -> Callable[[Mutation], Mutation]:
    """Enter a mutation for kinds of files."""

    def enter(mutation: Mutation) -> Mutation:
        for kind in kinds:
            ALL[kind].append(mutation)
        return mutation

    return enter


def pick(draw: Draw, several: Any) -> Any:
    """One of them."""
    return several[int(draw.integers(len(several)))]


def bits(value: float) -> int:
    """Of a float32."""
    return int(np.float32(value).view(np.uint32))


@of("index", "store")
def field(parts: Parts, draw: Draw) -> None:
    """Another number in the header."""
    name = pick(draw, list(WORDS[parts.kind]))
    near = parts[name] + int(draw.integers(-2, 3))
    flipped = parts[name] ^ 1 << int(draw.integers(64))
    other = parts[pick(draw, list(WORDS[parts.kind]))]
    small = int(draw.integers(200))
    parts[name] = pick(draw, (near, near, flipped, other, small, pick(draw, EDGES), bits(pick(draw, FLOATS))))


@of("index", "store")
def unused(parts: Parts, draw: Draw) -> None:
    """A word that should be zero, or the rest of a name."""
    own = max(WORDS[parts.kind].values())
    at = pick(draw, [5, 7, *range(own + 1, FIRST), *range(FIRST + 3 * len(SECTIONS[parts.kind]), 512)])
    parts.words[at] = 1 << int(draw.integers(64))


@of("index", "store")
def structure(parts: Parts, draw: Draw) -> None:
    """Offsets, lengths and sums that lie."""
    at = pick(draw, [0, 1, 2, 3, *range(FIRST, FIRST + 3 * len(SECTIONS[parts.kind]))])
    parts.forced[at] = pick(draw, (parts.words[at] + pick(draw, (-PAGE, -1, 1, 8, PAGE)), pick(draw, EDGES)))


@of("index", "store")
def padding(parts: Parts, draw: Draw) -> None:
    """Something between two sections."""
    name = pick(draw, SECTIONS[parts.kind])
    parts.padding[name] = bytes(int(draw.integers(8))) + b"\x40"


@of("index")
def slots(parts: Parts, draw: Draw) -> None:
    """More or fewer slots, with sections that fit."""
    old = parts["slots"]
    new = max(0, old + pick(draw, (-old, -1, 1, -3, 60, 64, 1 - old)))
    for name in ("links", "codes", "raw", "constants", "ids"):
        size = len(parts.sections[name])
        parts.resize(name, size // max(old, 1) * new if old else 0, pick(draw, (b"\0", b"\1", b"\xff")))
    parts.resize("dead", (new // 64 + 1) * 8, pick(draw, (b"\0", b"\xff")))
    parts["slots"] = new


@of("store")
def rows(parts: Parts, draw: Draw) -> None:
    """More or fewer rows, with sections that fit."""
    old = parts["rows"]
    new = max(0, old + pick(draw, (-old, -1, 1, -64, 64, 1 - old)))
    blocks = -(-old // 64)
    stride = len(parts.sections["blocks"]) // max(blocks, 1)
    parts.resize("blocks", stride * -(-new // 64) if blocks else 0, pick(draw, (b"\0", b"\1")))
    if parts.sections["ids"]:
        parts.resize("ids", 8 * new, pick(draw, (b"\0", b"\1", b"\xff")))
    parts["rows"] = new


@of("index", "store")
def ends(parts: Parts, draw: Draw) -> None:
    """The next id beside the largest there is, and ids at the end of all numbers."""
    ids = parts.array("ids")
    if not len(ids):
        return
    if draw.random() < 0.3:
        ids[int(draw.integers(len(ids)))] = pick(draw, (2**63 - 1, 2**63 - 2))
    parts["next_id"] = pick(draw, (int(ids.max()), int(ids.max()) + 1, 2**63 - 1, 2**63, 2**63 + 1))


@of("index")
def counts(parts: Parts, draw: Draw) -> None:
    """What is counted twice."""
    dead = int(np.bitwise_count(parts.array("dead")).sum())
    name, near = pick(
        draw,
        (
            ("stale", dead),
            ("stale", 0),
            ("stale", dead | 1 << 32),
            ("keep_raw", 3 << 32 | 1),
            ("unfit", parts["coded"]),
            ("coded", parts["unfit"]),
        ),
    )
    parts[name] = near + pick(draw, (-1, 0, 1))


@of("index")
def codec(parts: Parts, draw: Draw) -> None:
    """A codec, how it is used, and the sections that it has, which may be others' bytes."""
    parts["kind"] = pick(draw, (0, 1, 2, 3, 4, parts["kind"]))
    parts["codec"] = pick(draw, (0, 1, 2, 3, 4, 5, parts["codec"]))
    parts["lossless"], parts["keep_raw"] = pick(draw, (0, 1)), pick(draw, (0, 1))
    if draw.random() < 0.5:
        parts["low"], parts["scale"] = bits(pick(draw, FLOATS)), bits(pick(draw, (*FLOATS, 0.5, 2.0**-130)))
    count, dim = parts["slots"], parts["dim"]
    if not 0 < dim < 2**16 or count > 2**12:
        return
    raw = parts["kind"] in (2, 3) and not parts["lossless"] and parts["keep_raw"]
    size = {1: 4 * dim, 2: dim, 3: 2 * dim}.get(parts["kind"], 0)
    lines = -(-size // 64) * 64
    filled = pick(draw, (b"\0", b"\1", b"\x7f"))
    parts.resize(
        "codes", count * (lines if parts["kind"] == 2 or lines - size <= size // 32 else size), filled
    )
    parts.resize("raw", 4 * dim * count if raw else 0, filled)
    parts.resize("constants", 4 * count if parts["kind"] == 2 and draw.random() < 0.7 else 0, filled)


@of("index")
def landmarks(parts: Parts, draw: Draw) -> None:
    """More, fewer, doubled, wild, or of removed rows."""
    new = max(0, parts["landmarks"] + pick(draw, (-1, 0, 0, 1, 70, 256)))
    parts.resize("landmarks", 4 * new, pick(draw, (b"\0", b"\1")))
    parts["landmarks"] = new
    marks = parts.array("landmarks")
    if len(marks):
        marks[int(draw.integers(len(marks)))] = pick(
            draw, (marks[0], parts["slots"] % 2**32, 2**32 - 1, 3, 0)
        )
        if draw.random() < 0.2:
            marks[:] = marks[0]


@of("index")
def link(parts: Parts, draw: Draw) -> None:
    """A link to a row twice, to itself too early, to a removed one, to none, or with another's constant."""
    words, degree, count = parts.array("links"), parts["degree"], parts["slots"]
    if not len(words) or not 0 < degree <= 128 or len(words) % degree:
        return
    lists = words.reshape(-1, degree)
    row = int(draw.integers(len(lists)))
    at = int(draw.integers(degree))
    constants, to = parts.array("constants"), int(draw.integers(max(count, 1)))
    right = int(constants.view(np.uint32)[to % len(constants)]) << 32 if len(constants) else 0
    lists[row, at] = pick(
        draw, (right | to, right | to, to, row, lists[row, 0], count, 2**32 - 1, lists[row, at] ^ 2**40)
    )
    if draw.random() < 0.2:
        draw.shuffle(lists[row])


@of("index", "store")
def element(parts: Parts, draw: Draw) -> None:
    """An element of any section becomes another."""
    name = pick(draw, [name for name in SECTIONS[parts.kind] if len(parts.sections[name])] or ["ids"])
    values = parts.array(name)
    if not len(values):
        return
    at = int(draw.integers(len(values)))
    if values.dtype.kind == "f":
        with np.errstate(over="ignore"):
            values[at] = pick(draw, FLOATS)
        return
    size = values.dtype.itemsize
    junk = draw.integers(256, size=size, dtype=np.uint8).view(values.dtype)[0]
    edge = np.frombuffer(int(pick(draw, EDGES) % 2**64).to_bytes(8, "little")[:size], values.dtype)[0]
    values[at] = pick(
        draw, (junk, edge, values[pick(draw, range(len(values)))], values[at] ^ values.dtype.type(1))
    )


@of("index", "store")
def doubled(parts: Parts, draw: Draw) -> None:
    """One part of a section is copied over another."""
    name = pick(draw, [name for name in SECTIONS[parts.kind] if len(parts.sections[name]) > 1] or ["ids"])
    values = parts.array(name)
    if len(values) < 2:
        return
    length = int(draw.integers(1, min(len(values), 40)))
    one, two = draw.integers(len(values) - length + 1, size=2)
    values[one : one + length] = values[two : two + length].copy()


@of("index")
def removed(parts: Parts, draw: Draw) -> None:
    """Rows that die or live by their bit alone; behind the last there are none."""
    words: Array = parts.array("dead")
    at = pick(
        draw, (int(draw.integers(parts["slots"] % 2**20 + 1)), parts["slots"] % 2**20, len(words) * 64 - 1)
    )
    if at // 64 < len(words):
        words[at // 64] ^= np.uint64(1 << at % 64)
    if draw.random() < 0.1:
        words[:] = pick(draw, (0, 2**64 - 1))


def mutate(parts: Parts, draw: Draw) -> list[str]:
    """One to three changes; their names."""
    chosen = [pick(draw, ALL[parts.kind]) for _ in range(int(draw.integers(1, 4)))]
    for one in chosen:
        one(parts, draw)
    return [one.__name__ for one in chosen]


JUNK: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 8, 65537, 2**70, 1.5, float("nan"), float("inf"), "", "x" * 5000, "f32",
    "\ud800", [], {}, [[]], [None], [1, "dot"], {"a": 1},
)  # fmt: skip


def places(tree: Any) -> list[tuple[Any, Any]]:
    """Every container in a document with every key of it."""
    keys = tree if isinstance(tree, dict) else range(len(tree)) if isinstance(tree, list) else ()
    found = [(tree, key) for key in keys]
    return found + [place for key in keys for place in places(tree[key])]


def mutated_text(text: str, draw: Draw) -> bytes:
    """A JSON document with some values, keys or types changed, or that is none any more."""
    tree: Any = json.loads(text)
    for _ in range(int(draw.integers(1, 4))):
        container, key = pick(draw, places(tree) or [([tree], 0)])
        way = draw.integers(5)
        if way == 0:
            del container[key]
        elif way == 1 and isinstance(container, dict):
            container[pick(draw, ("", "abi", "more"))] = deepcopy(pick(draw, JUNK))
        elif way == 2:
            container[key] = deepcopy(pick(draw, [at[k] for at, k in places(tree)] or [0]))
        else:
            container[key] = deepcopy(pick(draw, JUNK))
    made = json.dumps(tree).encode()
    cut = int(draw.integers(len(made)))
    return pick(draw, (made, made, made, made, made[:cut], made[:cut] + b"\xff" + made[cut:],
                       b"[" * 100_000, made + made, b""))  # fmt: skip
