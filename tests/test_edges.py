"""Kernels of codes of edges against a model in NumPy: every instruction set of this machine, exactly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

import ruvgen as rv
from codegen.edges import COLUMNS, ENTRIES, GROUP, LEVELS, WORD, shapes
from ruvgen._native import ffi, lib

from .elements import SPEC
from .fences import Fence

Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]
Doubles = NDArray[np.float64]
Number = float | np.floating[Any]
NAMES = [isa.name for isa in SPEC.isas]
FALLBACK = NAMES[0]
MOST = 4096
DIMS = (1, 31, 32, 63, 64, 65, 100, 127, 128, 200, 333, 384, 500, 768, 1000, 1536, 2047, 4033, 4096)
LENGTHS = (1, 2, 3, 4, 7, 8, 15, 16, 17, 32, 63, 64, 65, 100, 129, 256, 999)
SIZES = tuple(1 << k for k in range(13))
QUERY, TABLE, BLOCK, OUT = Fence(4 * MOST), Fence(4 * MOST), Fence(8 * COLUMNS + 4 * MOST), Fence(4 * COLUMNS)
ROOM = lib.RUVGEN_LIST_ROOM
LIST = Fence(8 * (MOST + ROOM + 1))
FLOATS, OTHERS, WORDS = Fence(4 * MOST), Fence(4 * MOST), Fence(MOST // 8)


@dataclass(frozen=True)
class Kernels:
    """One instruction set's, callable with arrays, each of which ends at a fence."""

    name: str
    of: Any

    def table(self, y: Floats, bits: int) -> tuple[Bytes, np.float32, np.float32]:
        """The table of a query, its slope and its shift."""
        query, table = QUERY.end(y), TABLE.end(np.full(4 * bits, 255, np.uint8))
        numbers = ffi.new("float[2]")
        self.of.table(floats(query), len(y), bits, octets(table), numbers, numbers + 1)
        return table.copy(), np.float32(numbers[0]), np.float32(numbers[1])

    def estimate(self, table: Bytes, block: Bytes, numbers: tuple[Number, Number, Number, Number]) -> Any:
        """The estimates of a block, and the word of those that are near enough."""
        bits, own, of = len(table) // 4, TABLE.end(table), BLOCK.end(block)
        out = OUT.end(np.zeros(COLUMNS, np.float32))
        place = ffi.cast("void *", of.ctypes.data)
        near = self.of.estimate(octets(own), place, bits, *numbers, floats(out), place)
        return out.copy(), near

    def signs(self, x: Floats, flips: NDArray[np.uint64], factor: Number) -> Floats:
        own, words = FLOATS.end(x), WORDS.end(flips)
        self.of.signs(floats(own), ffi.cast("uint64_t *", words.ctypes.data), len(x), factor)
        return own.copy()

    def transform(self, x: Floats) -> Floats:
        own = FLOATS.end(x)
        self.of.transform(floats(own), len(x))
        return own.copy()

    def mix(self, x: Floats, y: Floats, factor: Number) -> tuple[Floats, Floats]:
        first, second = FLOATS.end(x), OTHERS.end(y)
        self.of.mix(floats(first), floats(second), len(x), factor)
        return first.copy(), second.copy()

    def insert(self, numbers: Doubles, keys: Doubles, olds: Doubles) -> Doubles:
        """What becomes of a list, with the number before it and the room behind it between fences."""
        made = []
        whole = np.concatenate([[-np.inf], numbers, np.full(ROOM, np.inf)])
        for placed in (LIST.end, LIST.start):
            own = placed(whole)
            start = ffi.cast("double *", own.ctypes.data) + 1
            place = self.of.insert(start, len(numbers), doubles(keys), doubles(olds), len(keys))
            assert place == np.searchsorted(numbers, keys.min())
            assert own[0] == -np.inf
            made.append(own[1 : 1 + len(numbers)].copy())
        np.testing.assert_array_equal(*made)
        return made[0]


def doubles(array: Doubles) -> Any:
    return ffi.cast("double *", array.ctypes.data)


def floats(array: Floats) -> Any:
    return ffi.cast("float *", array.ctypes.data)


def octets(array: Bytes) -> Any:
    return ffi.cast("uint8_t *", array.ctypes.data)


def sets() -> list[Kernels]:
    """Those that this machine can run, best first."""
    found, place = list[Kernels](), 0
    while not found or found[-1].name != FALLBACK:
        of = lib.ruvgen_edge_sets[place]
        if NAMES[of.isa] in rv.isas():
            found.append(Kernels(NAMES[of.isa], of))
        place += 1
    return found


SETS = sets()
every_set = pytest.mark.parametrize("kernels", SETS, ids=[kernels.name for kernels in SETS])
every_dim = pytest.mark.parametrize("dim", DIMS)


def whole(dim: int) -> int:
    """Elements of which edges of a codec have the signs."""
    return -(-dim // WORD) * WORD


def random(*key: int) -> np.random.Generator:
    return np.random.default_rng(key)


# The model. Queries as whole numbers, signs as they are, in float64 and integers.


def levels(y: Floats, bits: int) -> tuple[NDArray[np.int64], np.float32]:
    """The levels of a query, and their step."""
    reach = np.abs(y).max(initial=np.float32(0))
    step = np.float32(reach / np.float32(LEVELS))
    found = np.zeros(bits, np.int64)
    if np.isfinite(reach) and step >= np.finfo(np.float32).tiny:
        found[: len(y)] = np.rint(y * (np.float32(1) / step))
    return found, step


def entries(of: NDArray[np.int64]) -> Bytes:
    """For all signs of each group of four levels: those chosen, less all that are negative."""
    chosen = np.arange(ENTRIES)[:, None] >> np.arange(GROUP) & 1
    groups = of.reshape(-1, GROUP)
    table = groups @ chosen.T - np.minimum(groups, 0).sum(1, keepdims=True)
    assert table.min(initial=0) >= 0
    assert table.max(initial=0) <= GROUP * LEVELS
    return np.asarray(table.astype(np.uint8).ravel())


def packed(signs: NDArray[np.bool_], added: Floats, factor: Floats) -> Bytes:
    """A block, bit by bit as the layout is written down."""
    codes = np.zeros((signs.shape[1] // GROUP, 2 * COLUMNS // GROUP), np.uint8)
    for c, own in enumerate(signs):
        nibbles = (own.reshape(-1, GROUP) << np.arange(GROUP)).sum(1).astype(np.uint8)
        codes[:, 2 * (c % 8) + c // 8 % 2] |= nibbles << (0 if c < COLUMNS // 2 else GROUP)
    return np.concatenate([added.view(np.uint8), factor.view(np.uint8), codes.ravel()])


def some_block(rng: np.random.Generator, bits: int) -> tuple[Any, Floats, Floats]:
    signs = rng.random((COLUMNS, bits)) < rng.choice([0.0, 0.5, 1.0], (COLUMNS, 1), p=[0.1, 0.8, 0.1])
    added, factor = rng.standard_normal((2, COLUMNS)).astype(np.float32)
    return signs, added, factor


def fused(a: Any, b: Any, c: Any) -> Any:
    """a * b + c, rounded once: of floats that are sums of few bits, in float64 without loss."""
    return (np.float64(a) * np.float64(b) + np.float64(c)).astype(np.float32)


# What comes out.


@every_set
@every_dim
def test_tables_are_the_models(kernels: Kernels, dim: int) -> None:
    """Every byte of them; the shift makes products of sums."""
    rng = random(1, dim)
    for y in (
        rng.standard_normal(dim),
        rng.integers(-15, 16, dim),
        np.zeros(dim),
        -np.ones(dim),
        np.eye(dim)[0],
    ):
        query = (y * rng.choice([1e-30, 1e-3, 1, 1e30])).astype(np.float32)
        of, step = levels(query, whole(dim))
        table, slope, shift = kernels.table(query, whole(dim))
        np.testing.assert_array_equal(table, entries(of))
        assert slope == 2 * step
        assert shift == np.float32(-step * np.float32(np.abs(of).sum()))


@every_set
def test_fewer_bits_than_elements(kernels: Kernels) -> None:
    """A query that is longer is cut by the caller; one that is much shorter is filled with zeros."""
    y = random(2).standard_normal(70).astype(np.float32)
    for bits in (128, 256, 1024):
        table, _, _ = kernels.table(y, bits)
        np.testing.assert_array_equal(table, entries(levels(y, bits)[0]))
        assert not table[18 * ENTRIES :].any()


@every_set
@pytest.mark.parametrize("place", [0, 5, 63, 64, 99])
@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_products_with_what_is_no_number_are_none(kernels: Kernels, place: int, bad: float) -> None:
    y = random(3).standard_normal(100).astype(np.float32)
    y[place] = bad
    table, slope, shift = kernels.table(y, 128)
    assert not table.any()
    block = packed(*some_block(random(3), 128))
    estimates, near = kernels.estimate(table, block, (1, slope, shift, np.inf))
    assert np.isnan(estimates).all()
    assert near == 0


@every_set
@pytest.mark.parametrize("size", [0, 1e-45, 1e-38, 1.8e-37, 3.4028235e38])
def test_queries_of_any_size(kernels: Kernels, size: float) -> None:
    """The largest and the smallest; so small ones that steps are not normal count as zero."""
    y = np.float32(size) * np.array([1, -1, 0, 0.5, -0.1] * 20, np.float32)
    of, step = levels(y, 128)
    table, slope, shift = kernels.table(y, 128)
    np.testing.assert_array_equal(table, entries(of))
    assert slope == 2 * step
    with np.errstate(over="ignore"):
        assert shift == np.float32(-step * np.float32(np.abs(of).sum()))
    assert bool(of.any()) == (size > 1e-37)


@every_set
@every_dim
def test_estimates_are_the_models(kernels: Kernels, dim: int) -> None:
    """Sums exactly; in whole numbers all of it, on every instruction set."""
    rng, bits = random(4, dim), whole(dim)
    signs, _, _ = some_block(rng, bits)
    y = rng.integers(-LEVELS, LEVELS + 1, dim).astype(np.float32)
    y[rng.integers(dim)] = LEVELS  # so that the step is 1
    table, slope, shift = kernels.table(y, bits)
    added, factor = rng.integers(-3, 4, (2, COLUMNS)).astype(np.float32)
    estimates, near = kernels.estimate(table, packed(signs, added, factor), (5, slope, shift, 0))
    wide = np.zeros(bits)
    wide[:dim] = y
    want = 5 + added + factor * np.where(signs, wide, -wide).sum(1)
    np.testing.assert_array_equal(estimates, want)
    assert [near >> c & 1 for c in range(COLUMNS)] == (want <= 0).tolist()


@every_set
@every_dim
def test_sums_of_the_largest_entries(kernels: Kernels, dim: int) -> None:
    """No byte and no word overflows, whatever the signs: those of the query, and their opposites."""
    rng, bits = random(5, dim), whole(dim)
    positive = rng.random(bits) < 0.5
    table = entries(np.where(positive, LEVELS, -LEVELS))
    added, factor = np.zeros(COLUMNS, np.float32), np.ones(COLUMNS, np.float32)
    like = rng.random(COLUMNS) < 0.5
    block = packed(np.where(like[:, None], positive, ~positive), added, factor)
    estimates, near = kernels.estimate(table, block, (0, 1, 0, 1))
    np.testing.assert_array_equal(estimates, np.where(like, bits * LEVELS, 0))
    assert [near >> c & 1 for c in range(COLUMNS)] == (~like).tolist()


@every_set
@every_dim
def test_estimates_round_as_written(kernels: Kernels, dim: int) -> None:
    """By two fused multiply-adds; portable C within three roundings of that."""
    rng, bits = random(6, dim), whole(dim)
    signs, added, factor = some_block(rng, bits)
    table = entries(rng.integers(-LEVELS, LEVELS + 1, bits))
    base, slope, shift, limit = (np.float32(x) for x in (0.7, 0.013, -3.3, 0.5))
    estimates, near = kernels.estimate(table, packed(signs, added, factor), (base, slope, shift, limit))
    codes = (signs.reshape(COLUMNS, -1, GROUP) << np.arange(GROUP)).sum(2)
    sums = np.take_along_axis(table.reshape(-1, ENTRIES), codes.T, 1).sum(0, dtype=np.float64)
    inner = fused(slope, sums, shift)
    want = fused(factor, inner, added + base)
    if kernels.name == FALLBACK:
        scale = np.abs(factor) * (slope * sums + abs(shift)) + np.abs(added) + base
        assert (np.abs(estimates - want) <= 3 * np.finfo(np.float32).eps * scale).all()
    else:
        np.testing.assert_array_equal(estimates, want)
    assert [near >> c & 1 for c in range(COLUMNS)] == (estimates <= limit).tolist()


@every_set
def test_columns_without_an_edge(kernels: Kernels) -> None:
    """NaN is near to nothing, not even with an infinite limit, and stays in its column."""
    signs, added, factor = some_block(random(7), 128)
    added[[0, 7, 8, 15, 16, 23, 24, 31]], factor[3] = np.nan, np.nan
    table, slope, shift = kernels.table(random(7).standard_normal(128).astype(np.float32), 128)
    estimates, near = kernels.estimate(table, packed(signs, added, factor), (1, slope, shift, np.inf))
    absent = np.isnan(added) | np.isnan(factor)
    np.testing.assert_array_equal(np.isnan(estimates), absent)
    assert [near >> c & 1 for c in range(COLUMNS)] == (~absent).tolist()
    assert kernels.estimate(table, packed(signs, added, factor), (1, slope, shift, np.nan))[1] == 0


@every_set
@pytest.mark.parametrize("offset", [1, 7, 16, 33])
def test_alignment_does_not_matter(kernels: Kernels, offset: int) -> None:
    """Tables lie anywhere, floats at any multiple of four, and what is prefetched need not exist."""
    rng, bits = random(11), 128
    y = rng.standard_normal(bits).astype(np.float32)
    table, slope, shift = kernels.table(y, bits)
    block = packed(*some_block(rng, bits))
    want, near = kernels.estimate(table, block, (0.5, slope, shift, 0))
    own, query = TABLE.start(np.zeros_like(table), offset), QUERY.start(y, 4 * offset)
    numbers = ffi.new("float[2]")
    kernels.of.table(floats(query), bits, bits, octets(own), numbers, numbers + 1)
    np.testing.assert_array_equal(own, table)
    of, out = BLOCK.start(block, 4 * offset), OUT.end(np.zeros(COLUMNS, np.float32))
    place = ffi.cast("void *", of.ctypes.data)
    nowhere = ffi.cast("void *", offset)
    assert kernels.of.estimate(octets(own), place, bits, 0.5, *numbers, 0, floats(out), nowhere) == near
    np.testing.assert_array_equal(out, want)


@every_set
@pytest.mark.parametrize("n", SIZES)
def test_transforms_are_the_matrix(kernels: Kernels, n: int) -> None:
    """In whole numbers exactly; entry i, j of it is -1 to the power of the bits that i and j share."""
    x = random(8, n).integers(-999, 1000, n)
    places = range(n)
    rows = list(places) if n <= 256 else random(8).choice(n, 64, replace=False).tolist()
    odd = np.array([[(i & j).bit_count() & 1 for j in places] for i in rows])
    np.testing.assert_array_equal(kernels.transform(x.astype(np.float32))[rows], (1 - 2 * odd) @ x)


@every_set
@pytest.mark.parametrize("n", LENGTHS)
def test_signs_and_mixes(kernels: Kernels, n: int) -> None:
    """Of any number of elements, bit by bit."""
    rng = random(9, n)
    x, y = rng.standard_normal((2, n)).astype(np.float32)
    flips = rng.integers(0, 2**64, -(-n // WORD), np.uint64)
    flipped = flips[np.arange(n) // WORD] >> np.arange(n, dtype=np.uint64) % np.uint64(WORD) & np.uint64(1)
    factor = np.float32(0.37)
    got = kernels.signs(x, flips, factor)
    np.testing.assert_array_equal(got, np.where(flipped, -x, x) * factor)
    sums = kernels.mix(x, y, factor)
    np.testing.assert_array_equal(sums, [x * factor + y * factor, x * factor - y * factor])


@every_set
@pytest.mark.parametrize("n", SIZES)
def test_all_rotate_alike(kernels: Kernels, n: int) -> None:
    """To the last bit, so that an index may move to another machine."""
    x = random(10, n).standard_normal(n).astype(np.float32)
    np.testing.assert_array_equal(kernels.transform(x), SETS[-1].transform(x))


@every_set
@pytest.mark.parametrize("size", [1, 2, 3, 4, 7, 8, 9, 16, 40, 64, 100, 333])
def test_lists_stay_sorted_and_drop_the_last(kernels: Kernels, size: int) -> None:
    """Keys that take the place of others, keys that are less than all or beyond all, and free places."""
    rng = random(12, size)
    for turn in range(60):
        filled = int(rng.integers(size + 1))
        model = sorted(rng.choice(10 * size, filled, replace=False).tolist()) + [np.inf] * (size - filled)
        numbers = np.array(model)
        keys = rng.choice(10 * size, min(1 + turn % 8, 10 * size), replace=False) + 0.5
        keys[keys > 9 * size] -= 10 * size + 1
        olds = np.full(len(keys), np.inf)
        for i, key in enumerate(keys):
            greater = [x for x in model if key < x < np.inf]
            if greater and rng.random() < 0.4:
                olds[i] = rng.choice(greater)
                model.remove(olds[i])
            elif rng.random() < 0.2:
                olds[i] = model[-1] + 1  # was dropped before
            model = sorted([*model, key])[:size]
        np.testing.assert_array_equal(kernels.insert(numbers, keys, olds), model)


def test_those_of_the_machine(free_isa: None) -> None:
    """The best that is allowed, which is that of the spec's order; the last is for every CPU."""
    order = [shape.isa.name for shape in shapes(SPEC)]
    assert [kernels.name for kernels in SETS] == [name for name in order if name in rv.isas()]
    for name in rv.isas():
        rv.use_isa(name)
        below = NAMES[: NAMES.index(name) + 1]
        want = next(own for own in order if own in below and own in rv.isas())
        assert NAMES[lib.ruvgen_edge_kernels_best().isa] == want
