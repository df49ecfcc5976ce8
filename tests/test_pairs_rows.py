"""Metric functions of many vectors: row by row, each with the bits of the call for two vectors."""

from __future__ import annotations

from typing import Any

import ml_dtypes
import numpy as np
import pytest

import ruvgen as rv

from .elements import SPEC
from .specimens import normal

TYPES = ("float32", "float16", "bfloat16", "int8", "uint8")


def rows(n: int, dim: int, dtype: str, seed: int) -> Any:
    """Of an element type."""
    drawn = np.random.default_rng([n, dim, seed])
    if dtype in ("int8", "uint8"):
        limits = np.iinfo(dtype)
        return drawn.integers(limits.min, limits.max + 1, (n, dim)).astype(dtype)
    found = drawn.standard_normal((n, dim)).astype(np.float32)
    return found.astype(ml_dtypes.bfloat16 if dtype == "bfloat16" else dtype)


def takes(metric: str, dtype: str) -> bool:
    try:
        getattr(rv, metric)(rows(1, 4, dtype, 0)[0], rows(1, 4, dtype, 1)[0])
    except TypeError:
        return False
    return True


CASES = [(metric, dtype) for metric in rv._PAIRS for dtype in TYPES if takes(metric, dtype)]


def test_every_metric_is_here() -> None:
    assert {metric for metric, _ in CASES} == set(rv._PAIRS)


def one_by_one(metric: str, x: Any, y: Any) -> list[Any]:
    return [getattr(rv, metric)(a, b) for a, b in zip(x, y, strict=True)]


@pytest.mark.parametrize(("metric", "dtype"), CASES)
def test_as_one_by_one(metric: str, dtype: str) -> None:
    function = getattr(rv, metric)
    for dim in (1, 3, 64, 100, *SPEC.dims[:2]):
        x, y = rows(9, dim, dtype, 0), rows(9, dim, dtype, 1)
        want = one_by_one(metric, x, y)
        found = function(x, y)
        assert found.shape == (9,)
        assert found.tolist() == want
        one = rv.cdist(x[:1], y[:1], metric)
        assert found.dtype == (np.uint32 if (metric, dtype) == ("dot", "uint8") else one.dtype)
        assert found.dtype.kind == ("f" if isinstance(want[0], float) else found.dtype.kind)
        vector = [function(x[0], each) for each in y]
        for one_row in (x[0], x[:1]):
            assert function(one_row, y).tolist() == vector
        assert function(y, x[0]).tolist() == [function(each, x[0]) for each in y]
        for none in (function(x[:0], y[:0]), function(x[:0], y[0]), function(x[:1], y[:0])):
            assert none.shape == (0,)
            assert none.dtype == found.dtype


def test_largest_products_of_bytes() -> None:
    """Beyond int32, where a single product is right, too."""
    x = np.full((2, 65_536), 255, np.uint8)
    assert rv.dot(x, x).tolist() == [65_536 * 255 * 255] * 2 == [rv.dot(x[0], x[0])] * 2
    lowest = np.full((2, 65_536), -128, np.int8)
    assert rv.dot(lowest, lowest).tolist() == [65_536 * 128 * 128] * 2
    assert rv.dot(lowest, ~lowest).tolist() == [-65_536 * 128 * 127] * 2


LAYOUTS = {
    "strided rows": lambda x: np.repeat(x, 2, axis=0)[::2],
    "column-major": np.asfortranarray,
    "reversed": lambda x: x[::-1].copy()[::-1],
    "columns": lambda x: np.repeat(x, 2, axis=1)[:, ::2],
    "swapped bytes": lambda x: x.astype(">f4"),
    "broadcast": lambda x: np.broadcast_to(x[0], x.shape),
    "read-only": lambda x: np.frombuffer(x.tobytes(), np.float32).reshape(x.shape),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_layouts(layout: str) -> None:
    x, y = LAYOUTS[layout](normal(7, 33)), normal(7, 33, 1)
    want = one_by_one("cosine", x, y)
    assert rv.cosine(x, y).tolist() == want
    assert rv.cosine(y, x).tolist() == one_by_one("cosine", y, x)
    assert rv.cosine(x, LAYOUTS[layout](y)).tolist() == one_by_one("cosine", x, LAYOUTS[layout](y))


def test_mixed_floats() -> None:
    x, y = normal(7, 33), normal(7, 33, 1).astype(np.float16)
    assert rv.euclidean(x, y).tolist() == one_by_one("euclidean", x, y)
    assert rv.euclidean(y[0], x).tolist() == [rv.euclidean(y[0], each) for each in x]


def test_any_real_rows() -> None:
    """Rows are converted as vectors are: lists, float64, other types in one call, bits by name."""
    x, y = normal(7, 33), normal(7, 33, 1)
    wide = x.astype(np.float64)
    assert rv.cosine(x.astype(np.float16), y).tolist() == one_by_one("cosine", x.astype(np.float16), y)
    assert rv.cosine(wide, y.tolist()).tolist() == one_by_one("cosine", wide, y.astype(np.float64))
    whole = np.arange(21, dtype=np.int64).reshape(7, 3)
    assert rv.dot(whole, whole.astype(np.int8)).tolist() == (whole * whole).sum(axis=1).tolist()
    bits = rows(7, 33, "bfloat16", 0)
    found = rv.dot(bits.view(np.uint16), bits.view(np.uint16)[0], dtype="bf16")
    assert found.tolist() == rv.dot(bits, bits[0]).tolist()
    flags = x > 0
    assert rv.hamming(flags, y > 0).tolist() == one_by_one("hamming", flags, y > 0)


def test_errors() -> None:
    x = normal(4, 5)
    for wrong, text in (
        ((x, normal(3, 5)), "the first are 4 vectors and the second 3; give as many of each, or one"),
        ((x, normal(4, 6)), "vectors of 5 and 6 elements"),
        ((x, x[0, :4]), "vectors of 5 and 4 elements"),
        ((x[None], x), "the first vector has 3 dimensions, not [12]"),
        ((x[0], x[None]), "the second vector has 3 dimensions, not [12]"),
        ((x, np.float32(1)), "the second vector has 0 dimensions, not [12]"),
        ((x[:, :0], x[:, :0]), "vectors of 0 elements"),
    ):
        with pytest.raises(ValueError, match=text):
            rv.dot(*wrong)
    with pytest.raises(TypeError, match="is float32 and the second vector is int8; give both the same type"):
        rv.dot(x, np.ones((4, 5), np.int8), dtype="strict")
    with pytest.raises(TypeError, match="braycurtis has no kernels for int8"):
        rv.braycurtis(np.ones((4, 5), np.int8), np.ones((4, 5), np.int8), dtype="strict")
    with pytest.raises(TypeError, match="two vectors, not 3 arguments"):
        rv.dot(x, x, x)
    masked = np.ma.masked_greater(x, 0)
    with pytest.raises(ValueError, match="hides .* masked elements"):
        rv.dot(masked, x)


def test_calls_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Python handles signals between them; they join without a seam."""
    x, y = normal(50, 33), normal(50, 33, 1)
    want = rv.cosine(x, y), rv.cosine(x[0], y), rv.cosine(x, y[0])
    for elements in (1, 33, 100, 1000):
        monkeypatch.setattr(rv._lib, "PAIRED", elements)
        got = rv.cosine(x, y), rv.cosine(x[0], y), rv.cosine(x, y[0])
        for one, other in zip(want, got, strict=True):
            assert one.tobytes() == other.tobytes()
