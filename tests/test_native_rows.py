"""What passes rows to C refuses those of another type or length, which C would read beyond or amiss."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen import _graph, _lib, _status, _store
from ruvgen._hits import Hits
from ruvgen.sketch import Sketch

DIM, ROWS = 16, 40
KEYS = np.arange(ROWS)
RADII = np.ones(ROWS)
DOT = _lib.METRICS["dot"]
SQUARED = _lib.METRICS["sqeuclidean"]


def graph(kind: str) -> Any:
    metric = "hamming" if kind == "b1" else "sqeuclidean"
    return rv.Index(DIM, metric, dtype=kind)._graph


def store(kind: str, named: bool = False) -> _store.Store:
    return _store.Store.open(DIM, kind, "rows", SQUARED if named else -1)


def entry(kind: str) -> dict[str, tuple[np.dtype[Any], Callable[[Any], object]]]:
    """What takes rows of an element type, or queries for them: the type that it takes, and the call."""
    own, f32, query = _lib.ELEMENTS[kind], np.dtype(np.float32), _lib.QUERIES[kind]
    found: dict[str, tuple[np.dtype[Any], Callable[[Any], object]]] = {}
    hits = Hits(ROWS)  # which, as all that is searched, has to outlive the call
    if kind in _graph.ARRAYS:
        index = graph(kind)
        found |= {
            "insert": (own, lambda x: index.insert(x, KEYS, False, 1, lambda _: None)),
            "change": (own, lambda x: index.change(_graph.ADDS, x, KEYS, 1)),
            "search": (f32, lambda x: index.search(x, 3, 10, 1, ())),
            "within": (f32, lambda x: index.searcher.within(x, RADII, 1)),
        }
    if kind == "f32":
        plain = store(kind)
        found["teach"] = own, lambda x: index.teach(x, 1)
        found["sketch"] = own, lambda x: plain.sketch(Sketch(x[:8], x[0], (8,)))
    if kind in _store.KINDS:
        numbered, named = _store.Store.open(DIM, kind, "soa"), store(kind, True)
        asked = own if own.itemsize == 1 else f32
        result = np.dtype(np.int32 if own.itemsize == 1 else np.float32)
        found |= {
            "extend": (own, numbered.extend),
            "extend ids": (own, lambda x: named.extend(x, KEYS)),
            "set": (own, lambda x: numbered.set(0, x[0])),
            "upsert": (own, lambda x: named.upsert(x, KEYS)),
            "distances": (asked, lambda x: numbered.distances(SQUARED, x[0], result)),
            "store search": (asked, lambda x: numbered.searcher(SQUARED).nearest(x, 3, 3, 1)),
            "store within": (asked, lambda x: numbered.searcher(SQUARED).within(x, RADII, 1)),
        }
    metric = DOT if kind != "b1" else _lib.METRICS["hamming"]
    y, q = np.zeros((ROWS, DIM), own), np.zeros((ROWS, DIM), query)
    out = _lib.result(metric, kind, DIM)
    assert out is not None
    each, pairs = np.empty(ROWS, out), np.empty((ROWS, ROWS), out)
    if kind != "f64":
        found["pairs x"] = own, lambda x: _lib.pairs(metric, kind, x, y, 1, each)
        found["pairs y"] = own, lambda x: _lib.pairs(metric, kind, y, x, 1, each)
    found |= {
        "cdist x": (query, lambda x: _lib.cdist(metric, kind, x, y, pairs, 1)),
        "cdist y": (own, lambda x: _lib.cdist(metric, kind, q, x, pairs, 1)),
        "knn base": (own, lambda x: _lib.knn(metric, kind, x, q, 3, 1)),
        "knn queries": (query, lambda x: _lib.knn(metric, kind, y, x, 3, 1)),
    }
    if kind not in ("double", "f64"):  # for which there is radius search in Python alone
        found |= {
            "radius base": (own, lambda x: _lib.radius(metric, kind, x, q, RADII, 1, hits.handle)),
            "radius queries": (query, lambda x: _lib.radius(metric, kind, y, x, RADII, 1, hits.handle)),
        }
    return found


ENTRIES = [(kind, name) for kind in _lib.ELEMENTS for name in entry(kind)]


@pytest.mark.parametrize(("kind", "name"), ENTRIES)
def test_wrong_rows_are_refused(kind: str, name: str) -> None:
    wanted, call = entry(kind)[name]
    for other in {*_lib.ELEMENTS.values(), np.dtype(">f4"), np.dtype(np.int64)} - {wanted}:
        with pytest.raises(TypeError, match="internal error"):
            call(np.zeros((ROWS, DIM), other))
    if name != "sketch":  # whose rows may be any, of any length that it fits
        for wrong in (np.zeros((ROWS, 2 * DIM), wanted)[:, ::2], np.zeros((ROWS, DIM - 1), wanted)):
            if (
                name not in ("cdist y", "pairs y", "knn base", "radius base")
                or wrong.strides[-1] != wanted.itemsize
            ):
                with pytest.raises(ValueError, match="internal error"):
                    call(wrong)


@pytest.mark.parametrize(("kind", "name"), ENTRIES)
def test_right_rows_are_taken(kind: str, name: str) -> None:
    wanted, call = entry(kind)[name]
    try:
        call(np.zeros((ROWS, DIM), wanted))
    except _status.Status:  # there is no row to set
        assert name == "set"
    except RuntimeError:
        assert name == "sketch"


def test_no_pointer_is_made_without_a_check() -> None:
    """ctypes.data and from_buffer of arrays are where it is checked, or of memory that was just made."""
    from . import ROOT

    places = {
        (path.name, line.strip())
        for path in sorted((ROOT / "ruvgen").glob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if ".ctypes.data" in line or ("from_buffer(" in line and "def " not in line)
    }
    assert {name for name, _ in places} == {"_graph.py", "_status.py", "_store.py", "trials.py"}, places
    assert {line for name, line in places if name in ("_graph.py", "_store.py")} == {
        "status = lib.ruvgen_index_unpack(ffi.from_buffer(given.data), len(given.data), made)",
        "status = lib.ruvgen_store_unpack(ffi.from_buffer(given.data), len(given.data), named, made)",
        'return ffi.cast("void *", array.ctypes.data)',
    }


@pytest.mark.parametrize("array", [np.zeros(4, np.int32), np.zeros(4, np.float32), np.zeros(4, ">i8")])
def test_ids_and_masks(array: Any) -> None:
    with pytest.raises(TypeError, match="internal error"):
        _status.at(array, "int64_t")
    with pytest.raises(TypeError, match="internal error"):
        _status.at(array, "uint8_t")


def test_codecs_are_of_equal_options() -> None:
    """A codec that was learned for float32 says nothing of rows with fewer bytes."""
    rows = np.random.default_rng(0).standard_normal((50, DIM)).astype(np.float32)
    one = rv.Index(DIM)
    one._graph.teach(rows, 1)
    for other in (
        rv.Index(DIM, dtype="f16"), rv.Index(DIM, dtype="u8"), rv.Index(DIM + 1), rv.Index(DIM, "cosine"),
        rv.Index(DIM, codec="f16"), rv.Index(DIM, keep_raw=False),
    ):  # fmt: skip
        with pytest.raises(ValueError, match="with the same options alone"):
            other._graph.adopt(one._graph)
        with pytest.raises(ValueError, match="with the same options alone"):
            one._graph.adopt(other._graph)
    with pytest.raises(ValueError, match="with the same options alone"):
        rv.Index(DIM, dtype="f16")._graph.teach(rows, 1)
    rv.Index(DIM)._graph.adopt(one._graph)


@pytest.mark.parametrize("kind", ["f64", "double"])
@pytest.mark.parametrize("formula", ["MINKOWSKI", "WEIGHTED", "HAVERSINE", "JENSENSHANNON"])
def test_queries_of_formulas_have_their_parameters(formula: str, kind: str) -> None:
    """They are float64, whatever the rows are, and as long as C reads them."""
    number = int(getattr(_lib.lib, f"RUVGEN_{formula}"))
    dim = 3 if formula == "HAVERSINE" else DIM
    wide = dim + {"MINKOWSKI": 1, "WEIGHTED": dim}.get(formula, 0)
    rows, result = np.ones((ROWS, dim), _lib.ELEMENTS[kind]), np.float32 if kind == "f64" else np.float64
    out, each = np.empty((ROWS, ROWS), result), np.empty(ROWS, result)
    calls: list[Callable[[Any], object]] = [
        lambda x: _lib.cdist(number, kind, x, rows, out, 1),
        lambda x: _lib.pairs(number, kind, x, rows, 1, each),
        lambda x: _lib.knn(number, kind, rows, x, 3, 1),
    ]
    for call in calls:
        call(np.ones((ROWS, wide)))
        with pytest.raises(TypeError, match="internal error"):
            call(np.ones((ROWS, wide), np.float32))
        with pytest.raises(ValueError, match="internal error"):
            call(np.ones((ROWS, wide - 1)))
