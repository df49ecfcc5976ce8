"""Arrays of element types that a call does not take: the error names what was found, and what cures it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import ruvgen as rv

ROWS = np.arange(24, dtype=np.float32).reshape(6, 4)
WRONG = (
    "float64",
    "int64",
    "int32",
    "uint32",
    "int16",
    "bool",
    ">f8",
    "complex64",
    "longdouble",
    "object",
    "uint16",
)


def graph() -> rv.Index:
    index = rv.Index(4)
    index.add(ROWS)
    return index


def flat(dtype: str = "f32") -> rv.FlatIndex:
    return rv.FlatIndex(4, dtype=dtype)


def store() -> rv.SoAStore:
    made = rv.SoAStore(4)
    made.extend(ROWS)
    return made


CALLS: dict[str, tuple[Callable[..., object], str, int]] = {
    "Index.add": (lambda x, **o: graph().add(x, **o), "X", 2),
    "Index.upsert": (lambda x, **o: graph().upsert(x, range(6), **o), "X", 2),
    "Index.search": (lambda x, **o: graph().search(x, **o), "Q", 2),
    "Index.search one": (lambda x, **o: graph().search(x, **o), "Q", 1),
    "Index.search_radius": (lambda x, **o: graph().search_radius(x, 1, **o), "Q", 2),
    "Index.tune": (lambda x, **o: graph().tune(x, **o), "Q", 2),
    "FlatIndex.add": (lambda x, **o: flat().add(x, **o), "X", 2),
    "FlatIndex.search": (lambda x, **o: flat().search(x, **o), "Q", 2),
    "FlatIndex.search one": (lambda x, **o: flat().search(x, **o), "Q", 1),
    "FlatIndex.search_radius": (lambda x, **o: flat().search_radius(x, 1, **o), "Q", 2),
    "FlatIndex.upsert": (lambda x, **o: flat().upsert(x, range(6), **o), "X", 2),
    "SoAStore.push": (lambda x, **o: store().push(x, **o), "x", 1),
    "SoAStore.extend": (lambda x, **o: store().extend(x, **o), "X", 2),
    "SoAStore.set": (lambda x, **o: store().set(0, x, **o), "x", 1),
    "SoAStore.distances": (lambda x, **o: store().distances(x, **o), "q", 1),
    "SoAStore.search": (lambda x, **o: store().search(x, **o), "Q", 2),
    "cdist X": (lambda x, **o: rv.cdist(x, ROWS, **o), "X", 2),
    "cdist Y": (lambda x, **o: rv.cdist(ROWS, x, **o), "Y", 2),
    "knn base": (lambda x, **o: rv.knn(x, ROWS, 1, **o), "base", 2),
    "knn queries": (lambda x, **o: rv.knn(ROWS, x, 1, **o), "queries", 2),
    "radius base": (lambda x, **o: rv.radius(x, ROWS, 1, **o), "base", 2),
    "radius queries": (lambda x, **o: rv.radius(ROWS, x, 1, **o), "queries", 2),
    "first": (lambda x, **o: rv.sqeuclidean(x, ROWS[0], **o), "the first vector", 1),
    "second": (lambda x, **o: rv.sqeuclidean(ROWS[0], x, **o), "the second vector", 1),
}

# Calls that compute float64 as it is.
DOUBLE = ("cdist X", "cdist Y", "knn base", "knn queries", "radius base", "radius queries", "first", "second")


@pytest.mark.parametrize("dtype", WRONG)
@pytest.mark.parametrize("name", CALLS)
def test_types(name: str, dtype: str) -> None:
    call, named, ndim = CALLS[name]
    wrong = (ROWS if ndim == 2 else ROWS[1]).astype(dtype)
    found = re.escape(str(wrong.dtype))
    if wrong.dtype.kind == "f" and wrong.itemsize == 8 and name in DOUBLE:
        with pytest.raises(TypeError, match=r" is float64.*; give both the same type$"):
            call(wrong, dtype="strict")  # beside float32
        call(wrong)
        return
    with pytest.raises(TypeError) as caught:
        call(wrong, dtype="strict")
    assert re.fullmatch(
        rf"{named} is {found}, not .*float32.*; convert it with np\.asarray\(…\)\.astype\(np\.float32\)",
        str(caught.value),
    )
    if wrong.dtype.kind not in "cO":
        call(wrong)
        call(np.asarray(wrong).astype(np.float32), dtype="strict")
    else:
        with pytest.raises(TypeError, match=f"^{named} is {found}, not of real numbers; "):
            call(wrong)


@pytest.mark.parametrize("name", CALLS)
def test_options_of_types(name: str) -> None:
    call, _, ndim = CALLS[name]
    for wrong in ("f32", "float32", np.float32, "Strict", 0, ["bf16"]):
        with pytest.raises(ValueError, match="^unknown dtype .*; known are strict, bf16"):
            call(ROWS if ndim == 2 else ROWS[1], dtype=wrong)


@pytest.mark.parametrize("name", CALLS)
def test_what_is_no_array(name: str) -> None:
    call, named, ndim = CALLS[name]
    masked = np.ma.masked_equal(ROWS if ndim == 2 else ROWS[1], 5)
    for wrong, error in (
        ("text", TypeError),
        (None, TypeError),
        ({}, TypeError),
        ([[1.0], [1, 2]], ValueError),
    ):
        with pytest.raises(error, match=f"^{named} is "):
            call(wrong)
    with pytest.raises(ValueError, match=rf"^{named} hides 1 masked elements; .*\.filled\(…\)"):
        call(masked)
    call(np.ma.array(masked.filled(5)))  # hides nothing


@pytest.mark.parametrize(
    ("out", "text"),
    [
        ([0], "out is a list, not a float32 array"),
        (np.zeros((6, 6)), "out is float64, not float32 in the byte order of this machine"),
        (np.zeros((6, 6), ">f4"), "out is >f4, not float32 in the byte order of this machine"),
    ],
)
def test_out(out: Any, text: str) -> None:
    with pytest.raises(TypeError, match=f"^{text}$"):
        rv.cdist(ROWS, ROWS, out=out)


class Lying(np.ndarray):
    """An array that says that it is larger than its memory."""

    @property
    def shape(self) -> tuple[int, int]:  # type: ignore[override]
        return 6, 6


def test_what_subclasses_say_is_not_believed() -> None:
    small = np.zeros((1, 1), np.float32).view(Lying)
    with pytest.raises(ValueError, match=r"^out has shape \(1, 1\), not \(6, 6\)"):
        rv.cdist(ROWS, ROWS, out=small)
    for name, (call, named, ndim) in CALLS.items():
        if ndim == 2 and name != "cdist Y":
            with pytest.raises(
                ValueError, match=f"{named} .*has? vectors of 1|X and Y|queries and base|of 4 and 1"
            ):
                call(small)


@pytest.mark.parametrize(
    ("dtype", "cure"),
    [("f16", "np.float16"), ("bf16", "ml_dtypes.bfloat16"), ("i8", "np.int8"), ("u8", "np.uint8")],
)
def test_the_cure_is_of_the_index(dtype: str, cure: str) -> None:
    for made in (flat(dtype).add, rv.SoAStore(4, dtype).extend):
        for wrong in (ROWS, ROWS.astype(float), ROWS.astype(int)):
            with pytest.raises(TypeError, match=rf"X is {wrong.dtype}, not .*astype\({cure}\)$"):
                made(wrong, dtype="strict")
