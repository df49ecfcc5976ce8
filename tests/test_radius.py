"""Radius search by comparing every row: what is found is what distances of all pairs say is within."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen import _hits

from .elements import Array
from .flat_data import KINDS, ROWS, SOA, data
from .test_sketch import clustered, every_metric, twins

Results = tuple[Array, Array, Array]
LAYOUTS = [(*pair, "soa") for pair in SOA] + [(*pair, "rows") for pair in ROWS]
SIZES = (0, 1, 63, 64, 65, 200)


def within(distances: Array, radii: Any, names: Array, allowed: Array | None = None) -> Results:
    """What a search must find, by distances of all pairs; a radius is compared as NumPy does it."""
    m = len(distances)
    lims, ids, found = [0], [np.empty(0, np.int64)], [np.empty(0, np.float32)]
    for row, radius, may in zip(
        distances,
        np.broadcast_to(radii, (m,)).tolist(),
        [True] * m if allowed is None else allowed,
        strict=True,
    ):
        own = np.flatnonzero((row <= radius) & may)
        own = own[np.lexsort((names[own], row[own]))]
        ids.append(names[own])
        found.append(row[own].astype(np.float32))
        lims.append(lims[-1] + len(own))
    return np.array(lims), np.concatenate(ids), np.concatenate(found)


def same(one: Results, other: Results) -> None:
    """Bit by bit, and of the types that are promised."""
    assert [part.dtype for part in one] == [np.int64, np.int64, np.float32]
    for got, wanted in zip(one, other, strict=True):
        np.testing.assert_array_equal(got, wanted)


def radii(distances: Array) -> list[float]:
    """Exact distances of some pairs, and radii that hold all, none and those of equal rows."""
    chosen = np.unique(distances)
    some = chosen[np.linspace(0, len(chosen) - 1, 4).astype(int)].tolist() if len(chosen) else [1.0]
    return [radius for radius in (*some, np.inf, 0.0) if radius >= 0 or (distances < 0).any()]


def of_search(found: tuple[Array, Array], radii: Any) -> Results:
    """The results of a search for all rows that are within."""
    ids, distances = found
    keep = (ids >= 0) & (distances <= np.broadcast_to(np.asarray(radii, np.float32), len(ids))[:, None])
    return np.concatenate([[0], keep.sum(1).cumsum()]), ids[keep], distances[keep]


@pytest.mark.parametrize(("metric", "kind"), ROWS)
def test_arrays(metric: str, kind: str) -> None:
    """For one query and for so many that they are packed; threads change nothing."""
    for n in SIZES:
        queries, rows = data(kind, n, 21, 18)
        names = np.arange(n)
        for m in (0, 1, 18):
            true = rv.cdist(queries[:m], rows, metric)
            for radius in radii(true):
                if metric != "dot" and radius < 0:
                    continue
                wanted = within(true, radius, names)
                same(rv.radius(rows, queries[:m], radius, metric), wanted)
                same(rv.radius(rows, queries[:m], radius, metric, threads=3), wanted)


@pytest.mark.parametrize("metric", ["hamming", "jaccard"])
def test_bits(metric: str) -> None:
    rows = np.random.default_rng(0).integers(0, 256, (300, 9)).astype(np.uint8)
    true = rv.cdist(rows[:20], rows, metric)
    for radius in radii(true):
        same(rv.radius(rows, rows[:20], radius, metric), within(true, radius, np.arange(300)))


@pytest.mark.parametrize(("metric", "kind", "layout"), LAYOUTS)
def test_index(metric: str, kind: str, layout: str) -> None:
    """As a search for all rows, up to the radius; one per query too, and with filters."""
    for n in (1, 64, 200):
        queries, rows = data(kind, n, 21, 18)
        names = np.random.default_rng(n).permutation(500)[:n]
        index = rv.FlatIndex(21, metric, kind, layout)
        index.add(rows, names)
        for m in (1, 18):
            every = index.search(queries[:m], n)
            finite = every[1][np.isfinite(every[1])]
            each = every[1][np.arange(m), np.arange(m) % n]
            if metric != "dot":
                each = np.maximum(each, 0)
            for radius in (*radii(finite), each):
                same(index.search_radius(queries[:m], radius), of_search(every, radius))
            mask = np.random.default_rng(1).random(n) < 0.4
            masks = np.random.default_rng(2).random((m, n)) < 0.4
            for chosen in (mask, names[mask], masks, np.zeros(n, bool)):
                some = index.search(queries[:m], n, filter=chosen)
                for threads in (1, 2):
                    found = index.search_radius(queries[:m], each, filter=chosen, threads=threads)
                    same(found, of_search(some, each))


def test_one_vector_is_a_batch_of_one() -> None:
    queries, rows = data("f32", 64, 21, 18)
    for index in (rv.FlatIndex(21), rv.Index(21)):
        index.add(rows)
        same(index.search_radius(queries[0], 1e5), index.search_radius(queries[:1], 1e5))


@every_metric
def test_sketches_lose_nothing(metric: str) -> None:
    rows = clustered(6000, 48, 1)
    pruned, plain = twins(metric, rows)
    queries = np.concatenate([clustered(5, 48, 2), rows[:2], 0 * rows[:1]])
    nearest = plain.search(queries, 2000)[1]
    mask = np.random.default_rng(3).random(len(rows)) < 0.5
    for place in (0, 1, 10, 300, 1999):
        radius = nearest[:, place] if metric == "dot" else np.maximum(nearest[:, place], 0)
        for some in (slice(None), slice(1)):
            for chosen in (None, mask):
                wanted = plain.search_radius(queries[some], radius[some], filter=chosen)
                same(pruned.search_radius(queries[some], radius[some], filter=chosen), wanted)


def test_large_numbers_are_compared_exactly() -> None:
    """Distances of bytes beyond 2^24, which float32 does not tell apart."""
    row = np.zeros((1, 65_536), np.uint8)
    queries = np.full((2, 65_536), 16, np.uint8)
    queries[1, 0] = 15  # 2^24 and 2^24 - 31
    queries[0, 1:3] = 17, 16  # 2^24 + 33
    true = rv.cdist(queries, row)
    assert true.ravel().tolist() == [2**24 + 33, 2**24 - 31]
    for radius in (2**24 + 32, 2**24 + 32.9, 2**24 + 33, 2**24 + 33.5, 2**24 - 31, 2**24 - 31.5, 2.0**40):
        assert np.diff(rv.radius(row, queries, radius)[0]).tolist() == (true.ravel() <= radius).tolist()


@pytest.mark.parametrize("index", [None, rv.FlatIndex(4), rv.Index(4)])
def test_not_a_number_is_within_no_radius(index: Any) -> None:
    """Distances of which sums overflow to inf − inf; and inf is within inf alone."""
    rows = np.array([[0, 0, 0, 0], [3e38, 3e38, 0, 0], [1, 0, 0, 0]], np.float32)
    if index is None:
        rows[2, 0] = np.nan
    else:
        index.add(rows)
    for radius, wanted in ((np.inf, 2), (1e39, 1), (3e38, 1)):
        found = rv.radius(rows, rows[:1], radius) if index is None else index.search_radius(rows[0], radius)
        assert found[0].tolist() == [0, wanted + (index is not None)]


def test_results_are_sorted_whatever_their_number() -> None:
    """Many equal distances, of ids of all sizes, and more results than a block holds."""
    draw = np.random.default_rng(5)
    rows = draw.integers(0, 3, (60_000, 3)).astype(np.float32)
    names = draw.permutation(np.concatenate([np.arange(30_000), 2**62 + np.arange(30_000) * 2**31]))
    index = rv.FlatIndex(3)
    index.add(rows, names)
    queries = rows[[0, 7, 9]]
    same(index.search_radius(queries, [4, 0, 100]), within(rv.cdist(queries, rows), [4, 0, 100], names))
    spread = draw.standard_normal((60_000, 3)).astype(np.float32)
    same(rv.radius(spread, queries, 3.5), within(rv.cdist(queries, spread), 3.5, np.arange(60_000)))


def test_signals_are_looked_for_while_results_are_sorted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Queries with and without results fall into parts of all kinds."""
    rows = np.arange(40, dtype=np.float32)[:, None]
    radius = np.resize([0, 1e4, 3, 0, 0, 1e4, 1e4], 40)
    wanted = rv.radius(rows, rows, radius)
    for many in (0, 1, 39, 40, 41, 100):
        monkeypatch.setattr(_hits, "SORTED", many)
        same(rv.radius(rows, rows, radius), wanted)


CALLS: dict[str, Any] = {
    "arrays": lambda metric: lambda q, r, **o: rv.radius(np.eye(4, dtype=np.float32), q, r, metric, **o),
    "FlatIndex": lambda metric: filled(rv.FlatIndex(4, metric)).search_radius,
    "Index": lambda metric: filled(rv.Index(4, metric)).search_radius,
}


def filled(index: Any) -> Any:
    index.add(np.eye(4, dtype=np.float32))
    return index


@pytest.mark.parametrize("name", CALLS)
def test_what_is_no_radius_is_named(name: str) -> None:
    call, asked = CALLS[name]("euclidean"), np.eye(4, dtype=np.float32)[:3]
    for wrong, error, text in (
        (np.nan, ValueError, "radius is nan; it must be at least 0"),
        (-1, ValueError, "radius is -1; it must be at least 0"),
        (-np.inf, ValueError, "radius is -inf; it must be at least 0"),
        ([1, -2, 3], ValueError, "radius is -2 for query 1; it must be at least 0"),
        ([1, 2], ValueError, r"radius has shape \(2,\); it is a number, or one per query: \(3,\)"),
        (np.ones((3, 1)), ValueError, r"radius has shape \(3, 1\)"),
        ("1", TypeError, "radius is '1', not a number"),
        (True, TypeError, "radius is True, not a number"),
        (None, TypeError, "radius is None, not a number"),
        (1j, TypeError, "radius is 1j, not a number"),
        (-(10**5000), ValueError, "radius is a value of type int"),
        (["1", "2", "3"], TypeError, "radius is <U1, not of real numbers"),
        (np.ones(3, bool), TypeError, "radius is bool, not of real numbers"),
        (np.ma.masked_equal([1, 2, 3], 2), ValueError, "radius hides 1 masked elements"),
    ):
        with pytest.raises(error, match=text):
            call(asked, wrong)
    with pytest.raises(ValueError, match=r"elements"):
        call(asked[:, :3], 1)
    with pytest.raises(ValueError, match="threads is -1"):
        call(asked, 1, threads=-1)
    products = CALLS[name]("dot")
    assert products(asked, -1)[1].tolist() == [0, 1, 2]  # products of at least 1
    assert np.diff(products(asked, [0, -np.inf, np.inf])[0]).tolist() == [4, 0, 4]
    with pytest.raises(ValueError, match="radius is nan; it must be at least -inf"):
        products(asked, np.nan)


@pytest.mark.parametrize("name", ["FlatIndex", "Index"])
def test_queries_that_are_not_finite(name: str) -> None:
    asked = np.eye(4, dtype=np.float32)
    asked[2, 1] = np.inf
    with pytest.raises(ValueError, match="Q holds NaN or Inf"):
        CALLS[name]("euclidean")(asked, 1)
    with pytest.raises(ValueError, match=r"a mask has \[3\] entries, but the index 4 rows"):
        CALLS[name]("euclidean")(asked[:1], 1, filter=np.ones(3, bool))


@pytest.mark.parametrize("kind", KINDS)
def test_rows_that_went_are_not_found(kind: str) -> None:
    queries, rows = data(kind, 200, 21, 18)
    index = rv.FlatIndex(21, dtype=kind)
    index.add(rows)
    index.remove(range(0, 200, 3))
    left = np.flatnonzero(np.arange(200) % 3)
    true = rv.cdist(queries, rows[left])
    same(index.search_radius(queries, float(np.median(true))), within(true, float(np.median(true)), left))
