"""The exact index, in both layouts: results, ids, filters and refusals."""

from __future__ import annotations

import threading
from typing import Any

import numpy as np
import pytest

import ruvgen as rv

from . import model
from .elements import Array
from .flat_data import KINDS, ROWS, SOA, bits, data, operands, same

EVERY = [(*pair, "soa") for pair in SOA] + [(*pair, "rows") for pair in ROWS]
layouts = pytest.mark.parametrize("layout", ["soa", "rows"])


def built(rows: Array, metric: str, kind: str, layout: str, ids: Any = None) -> rv.FlatIndex:
    index = rv.FlatIndex(rows.shape[1], metric, kind, layout)
    assert index.add(rows, ids).tolist() == list(range(len(rows)) if ids is None else ids)
    return index


def plausible(
    index: rv.FlatIndex, true: tuple[Array, Array], found: tuple[Array, Array], allowed: Any = None
) -> None:
    """Each id once, at its true distance, and none left out that is nearer by more than rounding."""
    (want, tolerance), names = true, index.ids
    for q, (ids, distances) in enumerate(zip(*found, strict=True)):
        may = np.ones(len(names), bool) if allowed is None else allowed[q]
        some = min(len(ids), int(may.sum()))
        assert (ids[some:] == -1).all()
        assert np.isposinf(distances[some:]).all()
        place = {int(name): at for at, name in enumerate(names)}
        own = np.array([place[int(i)] for i in ids[:some]], int)
        assert len(set(own.tolist())) == some
        assert may[own].all()
        assert (np.diff(distances[:some]) >= 0).all()
        slack = tolerance[q] + np.abs(want[q]) * 2.0**-23
        assert (np.abs(distances[:some] - want[q][own]) <= slack[own]).all()
        out = may.copy()
        out[own] = False
        if some and out.any():
            assert (want[q][out] >= distances[some - 1] - 2 * slack[out].max()).all()


@pytest.mark.parametrize(("metric", "kind", "layout"), EVERY)
def test_search(metric: str, kind: str, layout: str) -> None:
    for n in (1, 16, 63, 64, 65, 200):
        queries, rows = data(kind, n, 21, 18)
        index = built(rows, metric, kind, layout)
        true = model.distances(metric, operands(kind), queries, bits(rows))
        for m in (1, 3, 18):
            for k in (1, 6, n + 2):
                plausible(index, true, index.search(queries[:m], k))
        one = index.search(queries[0], 4)
        assert one[0].shape == (4,)
        assert same(one, tuple(part[0] for part in index.search(queries[:1], 4)))


@pytest.mark.parametrize(("metric", "kind", "layout"), EVERY)
def test_filters(metric: str, kind: str, layout: str) -> None:
    """A mask or ids, for all or for each query, of few rows and of most; unknown ids are nobody's."""
    queries, rows = data(kind, 200, 21, 18)
    true = model.distances(metric, operands(kind), queries, bits(rows))
    names = np.random.default_rng(5).permutation(500)[:200]
    index, rng = built(rows, metric, kind, layout, names), np.random.default_rng(6)
    for share in (0.0, 0.01, 0.3, 0.9):
        for m in (1, 18):
            mask = rng.random(200) < share
            found = index.search(queries[:m], 6, filter=mask)
            plausible(index, true, found, np.tile(mask, (m, 1)))
            chosen = np.sort(names[mask])
            assert same(found, index.search(queries[:m], 6, filter=np.append(chosen, 10_000)))
            masks = rng.random((m, 200)) < share
            found = index.search(queries[:m], 6, filter=masks)
            plausible(index, true, found, masks)
            assert same(found, index.search(queries[:m], 6, filter=[names[mask] for mask in masks]))


@layouts
@pytest.mark.parametrize("kind", KINDS)
def test_threads_change_no_bit(kind: str, layout: str) -> None:
    for m in (1, 20, 300):
        queries, rows = data(kind, 20_011, 36, m)
        index = rv.FlatIndex(36, "sqeuclidean", kind, layout)
        for piece in np.array_split(rows, 5):
            index.add(piece)
        masks = [None, np.random.default_rng(0).random(20_011) < 0.3]
        for mask in masks:
            want = index.search(queries, 20, filter=mask)
            for threads in (0, 2, 5):
                assert same(index.search(queries, 20, threads=threads, filter=mask), want)


@layouts
def test_ties_go_to_the_smaller_id(layout: str) -> None:
    """Wherever its row is."""
    names = np.random.default_rng(2).permutation(1000)
    index = built(np.ones((1000, 5), np.float32), "sqeuclidean", "f32", layout, names)
    for threads in (1, 2):
        for m in (1, 20):
            ids, distances = index.search(np.ones((m, 5), np.float32), 30, threads=threads)
            assert (ids == np.arange(30)).all()
            assert not distances.any()
    index.remove(np.arange(0, 1000, 2))
    assert index.search(np.ones(5, np.float32), 3)[0].tolist() == [1, 3, 5]


@layouts
def test_ids(layout: str) -> None:
    rows = np.arange(40, dtype=np.float32).reshape(10, 4)
    index = rv.FlatIndex(4, "l2sq" if "l2sq" in rv._lib.ALIASES else "sqeuclidean", layout=layout)
    assert index.add(rows[:3]).tolist() == [0, 1, 2]
    assert index.add(rows[3:5], [100, 7]).tolist() == [100, 7]
    assert index.add(rows[5:6]).tolist() == [101]
    assert index.ids.tolist() == [0, 1, 2, 100, 7, 101]
    assert 100 in index
    assert 3 not in index
    assert "100" not in index
    assert True not in index
    assert (index.get(7) == rows[4]).all()
    index.remove(1)
    assert index.ids.tolist() == [0, 101, 2, 100, 7]
    assert (index.get(101) == rows[5]).all()
    index.remove([7, 0])
    assert sorted(index.ids.tolist()) == [2, 100, 101]
    assert index.add(rows[6:7], [1]).tolist() == [1]
    assert index.add(rows[7:8]).tolist() == [102]
    index.remove(index.ids)
    assert len(index) == 0
    assert index.search(rows[0], 2)[0].tolist() == [-1, -1]
    assert index.add(rows).tolist() == list(range(103, 113))
    assert index.search(rows[4], 1)[0].tolist() == [107]
    assert index.add(np.empty((0, 4), np.float32)).shape == (0,)
    assert repr(index) == (
        f"FlatIndex(dim=4, metric='sqeuclidean', rows=10, dtype='f32', layout='{layout}', threads=1)"
    )
    assert index.nbytes > 0


ROWS4 = np.arange(12, dtype=np.float32).reshape(4, 3)


@layouts
@pytest.mark.parametrize(
    ("rows", "ids", "error", "text"),
    [
        (ROWS4[:, :2], None, ValueError, "X has vectors of 2 elements, the index of 3"),
        (ROWS4[0], None, ValueError, "X has 1 dimensions, not 2"),
        (ROWS4.astype(complex), None, TypeError, "X is complex128, not of real numbers"),
        (ROWS4.astype(str), None, TypeError, "X is <U32, not of real numbers"),
        (ROWS4 * np.float64(1e38), None, ValueError, r"row 1 of X holds 4e\+38 in column 1; float32 ends at"),
        (ROWS4, [5, 6, 7], ValueError, "X has 4 rows, but ids 3"),
        (ROWS4, [5, 6, 5, 7], ValueError, "id 5 is given twice"),
        (ROWS4, [5, 6, 2, 7], ValueError, "id 2 is in the index already; upsert replaces rows$"),
        (ROWS4, [5, 6, -2, 7], ValueError, "id -2 is negative"),
        (ROWS4, [5.0, 6, 7, 8], TypeError, "ids is float64, not of integers"),
        (ROWS4, np.array([5, 6, 7, 2**63], np.uint64), ValueError, "ids are at most"),
        (np.where(ROWS4 == 7, np.nan, ROWS4), None, ValueError, "row 2 of X holds NaN or Inf in column 1"),
        (
            np.where(ROWS4 == 3, -np.inf, ROWS4),
            [9, 8, 7, 6],
            ValueError,
            "row 1 of X holds NaN or Inf in column 0",
        ),
    ],
)
def test_add_refuses(layout: str, rows: Any, ids: Any, error: type[Exception], text: str) -> None:
    index = built(ROWS4, "sqeuclidean", "f32", layout)
    with pytest.raises(error, match=text):
        index.add(rows, ids)
    assert index.ids.tolist() == [0, 1, 2, 3]
    assert index.search(ROWS4, 1)[0].ravel().tolist() == [0, 1, 2, 3]
    assert index.add(ROWS4[:1]).tolist() == [4]


@layouts
@pytest.mark.parametrize(
    ("arguments", "error", "text"),
    [
        ({"Q": ROWS4[:, :2]}, ValueError, "Q has vectors of 2 elements"),
        ({"Q": np.float32(3)}, ValueError, "Q has 0 dimensions"),
        ({"Q": ROWS4.astype(int), "dtype": "strict"}, TypeError, "Q is int64"),
        ({"Q": ROWS4.astype(object)}, TypeError, "Q is object, not of real numbers"),
        ({"Q": np.where(ROWS4 == 4, np.inf, ROWS4)}, ValueError, "row 1 of Q holds NaN or Inf in column 1"),
        ({"Q": np.array([0, np.nan, 1], np.float32)}, ValueError, "^Q holds NaN or Inf in column 1$"),
        ({"k": 0}, ValueError, "k is 0"),
        ({"k": 2.5}, TypeError, "k is 2.5"),
        ({"threads": -1}, ValueError, "threads is -1"),
        ({"filter": np.ones(3, bool)}, ValueError, r"a mask has \[3\] entries, but the index 4 rows"),
        ({"filter": np.ones(5, bool)}, ValueError, r"a mask has \[5\] entries, but the index 4 rows"),
        ({"filter": np.ones((3, 4), bool)}, ValueError, "filter has 3 entries for 4 queries"),
        ({"filter": np.ones((1, 4, 4), bool)}, ValueError, "filter has 3 dimensions"),
        ({"filter": [[1], [2]]}, ValueError, "filter has 2 entries for 4 queries"),
        ({"filter": np.array([0.5])}, TypeError, "filter is float64"),
    ],
)
def test_search_refuses(layout: str, arguments: dict[str, Any], error: type[Exception], text: str) -> None:
    index = built(ROWS4, "sqeuclidean", "f32", layout)
    with pytest.raises(error, match=text):
        index.search(**{"Q": ROWS4, "k": 2, **arguments})


@layouts
def test_remove_refuses(layout: str) -> None:
    index = built(ROWS4, "sqeuclidean", "f32", layout)
    with pytest.raises(KeyError, match="id 9 is not in the index"):
        index.remove([1, 9])
    with pytest.raises(ValueError, match="id 1 is given twice"):
        index.remove([1, 2, 1])
    with pytest.raises(TypeError, match="ids is float64"):
        index.remove(0.5)
    assert index.ids.tolist() == [0, 1, 2, 3]
    index.remove(2)
    for again in (lambda: index.remove(2), lambda: index.get(2)):
        with pytest.raises(KeyError, match="id 2 is not in the index"):
            again()
    with pytest.raises(KeyError, match="id 'two' is not in the index"):
        index.get("two")  # type: ignore[arg-type]
    index.remove([])
    assert sorted(index.ids.tolist()) == [0, 1, 3]


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({"dim": 0}, "dim is 0; it must lie in 1…65536"),
        ({"metric": "hausdorff"}, "unknown metric 'hausdorff'"),
        ({"metric": "hamming"}, "there is no hamming distance of float32 of rows; known are sqeuclidean"),
        ({"metric": "hamming", "layout": "soa"}, "no hamming distance of float32 in panels"),
        ({"metric": "canberra", "layout": "soa"}, "no canberra distance of float32 in panels"),
        ({"metric": "braycurtis", "dtype": "i8"}, "no braycurtis distance of int8 of rows"),
        ({"metric": "l1", "dtype": "i8", "layout": "soa"}, "no manhattan distance of int8 in panels"),
        ({"metric": "jaccard", "dtype": "u8", "layout": "rows"}, "no jaccard distance of uint8 of rows"),
        ({"dim": 40_000, "metric": "dot", "dtype": "u8"}, "products of 40000 unsigned bytes"),
        ({"dtype": "float64"}, r"unknown dtype 'float64'; known are f32 \(float32\), f16"),
        ({"layout": "columns"}, "unknown layout 'columns'; known are soa, rows"),
    ],
)
def test_options(arguments: dict[str, Any], text: str) -> None:
    with pytest.raises(ValueError, match=text):
        rv.FlatIndex(**{"dim": 3, **arguments})


@layouts
def test_searches_beside_changes(layout: str) -> None:
    """What is found is always whole: as many as there were at some moment, at their distances."""
    rows = np.random.default_rng(0).standard_normal((3000, 8)).astype(np.float32)
    index = built(rows[:1000], "sqeuclidean", "f32", layout)
    wrong = []

    def search() -> None:
        for i in range(150):
            ids, distances = index.search(rows[i : i + 1 + i % 20], 5, threads=1 + i % 2)
            good = distances[:, 0] == 0
            wrong.extend(ids[~good & (distances[:, 0] < 0)].tolist())
            if (ids < 0).any() or not (np.diff(distances, axis=1) >= 0).all():
                wrong.append(i)

    searchers = [threading.Thread(target=search) for _ in range(3)]
    for searcher in searchers:
        searcher.start()
    for i in range(1000, 3000, 50):
        index.add(rows[i : i + 50])
        index.remove(np.arange(i - 1000, i - 980))
        assert i in index
    for searcher in searchers:
        searcher.join()
    assert not wrong
    assert len(index) == 3000 - 40 * 20
