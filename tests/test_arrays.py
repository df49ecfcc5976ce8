"""Any real array, at every call that takes vectors: tables of inputs, of calls, and of what comes of both."""

from __future__ import annotations

import array
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from numpy.typing import NDArray

import ruvgen as rv
from ruvgen import _lib
from ruvgen.arrays import vectors

Array = NDArray[Any]
NUMBERS = [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11], [3, 1, 2, 0], [9, 9, 1, 1]]
ROWS = np.array(NUMBERS, np.float32)


class Exporter:
    """Not an array, but it can become one."""

    def __init__(self, x: Array) -> None:
        self.x = x

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Array:
        return self.x


class Capsule:
    """A tensor of another library, of which only DLPack is known."""

    def __init__(self, x: Array) -> None:
        self.x = x

    def __dlpack__(self, **options: Any) -> Any:
        return self.x.__dlpack__(**options)

    def __dlpack_device__(self) -> Any:
        return self.x.__dlpack_device__()


class Frame:
    """What pandas has for a table: columns of one type, which lie one after the other."""

    def __init__(self, x: Array) -> None:
        self.columns = [np.ascontiguousarray(column) for column in x.T]

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Array:
        return np.stack(self.columns).T


def mapped(x: Array, folder: Path) -> Array:
    np.save(folder / "rows.npy", x)
    return np.load(folder / "rows.npy", mmap_mode="r")  # type: ignore[no-any-return]


class Sparse:
    """As of SciPy: no array, but there is a way to one."""

    def toarray(self) -> Array:
        return ROWS


# Inputs that mean ROWS.
SAME: dict[str, Callable[[Path], Any]] = {
    "float32": lambda _: ROWS,
    "lists of int": lambda _: NUMBERS,
    "lists of float": lambda _: ROWS.tolist(),
    "tuples": lambda _: tuple(map(tuple, NUMBERS)),
    "list of arrays": lambda _: [*ROWS.astype(float)],
    **{
        dtype: lambda _, dtype=dtype: ROWS.astype(dtype)  # type: ignore[misc]
        for dtype in ("f2", "f8", ">f8", "longdouble", "i1", "u1", "i2", "u2", ">u2", "i4", "u4", "i8", "u8")
    },
    "bfloat16": lambda _: ROWS.astype(ml_dtypes.bfloat16),
    "column-major": lambda _: np.asfortranarray(ROWS.astype(float)),
    "reversed": lambda _: ROWS[::-1].astype(int)[::-1],
    "read-only": lambda _: np.frombuffer(ROWS.astype(float).tobytes()).reshape(ROWS.shape),
    "masked, but nothing is": lambda _: np.ma.array(NUMBERS),
    "record field": lambda _: np.array([(row,) for row in NUMBERS], [("x", "i4", (4,))])["x"],
    "memoryview": lambda _: memoryview(ROWS.astype(float)),  # type: ignore[arg-type]
    "memory map": lambda folder: mapped(ROWS.astype(float), folder),
    "array.array": lambda _: [array.array("d", row) for row in NUMBERS],
    "__array__": lambda _: Exporter(ROWS.astype(float)),
    "frame": lambda _: Frame(ROWS.astype(float)),
    "DLPack": lambda _: Capsule(ROWS.copy()),
    "DLPack of int64": lambda _: Capsule(ROWS.astype(int)),
}


def graph(x: Any) -> Any:
    index = rv.Index(4)
    index.add(x)
    return [index.get(key) for key in range(5)], index.search(ROWS, 3, ef=9)


def replaced(x: Any) -> Any:
    index = rv.Index(4)
    index.add(ROWS + 1)
    index.upsert(x, range(5))
    return index.search(ROWS, 3, ef=9)


def asked(x: Any) -> Any:
    index = rv.Index(4)
    index.add(ROWS)
    return index.search(x, 3, ef=9)


def flat(dtype: str, layout: str) -> Callable[[Any], Any]:
    def call(x: Any) -> Any:
        index = rv.FlatIndex(4, dtype=dtype, layout=layout)
        index.add(x)
        return [index.get(key) for key in range(5)], index.search(x, 3)

    return call


def store(dtype: str) -> Callable[[Any], Any]:
    def call(x: Any) -> Any:
        made = rv.SoAStore(4, dtype)
        made.extend(x)
        for i, row in enumerate(np.asarray(made.distances([1, 2, 3, 4]))):
            made.set(i, [row % 7] * 4)
        made.extend(x)
        return [made.dimension(j) for j in range(4)], made.search(x, 3, "dot")

    return call


CALLS: dict[str, Callable[[Any], Any]] = {
    "Index.add": graph,
    "Index.upsert": replaced,
    "Index.search": asked,
    **{f"FlatIndex {dtype}": flat(dtype, "rows") for dtype in ("f32", "f16", "i8", "u8")},
    "FlatIndex panels": flat("f32", "soa"),
    "SoAStore f32": store("f32"),
    "SoAStore i8": store("i8"),
    "cdist X": lambda x: rv.cdist(x, ROWS),
    "cdist Y": lambda x: rv.cdist(ROWS, x, "manhattan"),
    "cdist accurate": lambda x: rv.cdist(x, x, accurate=True).astype(np.float32),
    "cdist both": lambda x: rv.cdist(x, x, "cosine"),
    "knn base": lambda x: rv.knn(x, ROWS, 3),
    "knn both": lambda x: rv.knn(x, x, 3),
}


def same(got: Any, want: Any) -> None:
    if isinstance(want, (tuple, list)):
        assert len(got) == len(want)
        for one, other in zip(got, want, strict=True):
            same(one, other)
    else:
        np.testing.assert_allclose(np.asarray(got, float), np.asarray(want, float), atol=1e-6)


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("kind", SAME)
def test_what_means_the_same_gives_the_same(kind: str, name: str, tmp_path: Path) -> None:
    """All values are small whole numbers, which every element type holds."""
    same(CALLS[name](SAME[kind](tmp_path)), CALLS[name](ROWS))


@pytest.mark.parametrize("metric", [m for m in _lib.METRICS if m not in ("hamming", "jaccard")])
@pytest.mark.parametrize("kind", SAME)
def test_pairs(kind: str, metric: str, tmp_path: Path) -> None:
    x = np.asarray(SAME[kind](tmp_path)) if "DLPack" not in kind else SAME[kind](tmp_path).x
    pair = getattr(rv, metric)
    want = pair(ROWS[1], ROWS[4])
    for one, other in ((x[1], x[4]), (x[1].tolist(), x[4]), (ROWS[1], x[4]), (tuple(x[1]), list(x[4]))):
        assert pair(one, other) == pytest.approx(want, abs=1e-6)


# What does not mean ROWS: calls, and what they give or say.
REFUSED: dict[str, tuple[Any, type[Exception], str]] = {
    "complex": (ROWS.astype(complex), TypeError, r"is complex128, not of real numbers; .*np\.real"),
    "object": (ROWS.astype(object), TypeError, r"is object, not of real numbers; convert .*astype"),
    "nullable": ([[1, None, 2, 3]] * 5, TypeError, "is object, not of real numbers"),
    "strings": (ROWS.astype(str), TypeError, "is <U32, not of real numbers; convert"),
    "bytes": (ROWS.astype(bytes), TypeError, "is .S32, not of real numbers; convert"),
    "datetimes": (ROWS.astype("M8[s]"), TypeError, r"is datetime64\[s\], not of real numbers"),
    "timedeltas": (ROWS.astype("m8[s]"), TypeError, r"is timedelta64\[s\], not of real numbers"),
    "records": (np.zeros(5, "f4,f4"), TypeError, "is .*, not of real numbers"),
    "None": (None, TypeError, r"is object \(NoneType\), not of real numbers"),
    "a dict": ({"x": 1}, TypeError, r"is object \(dict\), not of real numbers; give an array"),
    "sparse": (Sparse(), TypeError, r"is object \(Sparse\), .* \.toarray\(\)"),
    "a generator": ((row for row in NUMBERS), TypeError, r"is object \(generator\)"),
    "ragged": ([[1, 2, 3, 4], [1]], ValueError, "is not an array of numbers"),
    "masked": (np.ma.masked_equal(NUMBERS, 7), ValueError, r"hides 1 masked elements; .*\.filled"),
    "list of masked": (list(np.ma.masked_equal(NUMBERS, 7)), ValueError, "hides 1 masked elements"),
    "one vector": (ROWS[0], ValueError, r"has 1 dimensions, not 2"),
    "no elements": (np.zeros((5, 0)), ValueError, "has vectors of 0 elements"),
    "too large": (np.where(ROWS == 6, 1e39, ROWS.astype(float)), ValueError, r"holds 1e\+39 in column 2"),
}
TAKERS = [
    name for name in CALLS if name not in ("Index.search", "FlatIndex i8", "FlatIndex u8", "SoAStore i8")
]


@pytest.mark.parametrize("name", TAKERS)
@pytest.mark.parametrize("kind", REFUSED)
def test_what_is_refused(kind: str, name: str) -> None:
    value, error, text = REFUSED[kind]
    if kind == "too large" and name.startswith(("cdist", "knn")):
        value = np.where(ROWS == 6, np.longdouble("1e400"), ROWS)  # what float64 holds is computed
        text = r"holds 1e\+400 in column 2; float64 ends at"
    if kind == "a generator":
        value = iter(NUMBERS)
        text = r"is object \(list_iterator\)"
    with pytest.raises(error, match=text):
        CALLS[name](value)
    if kind == "too large":
        with pytest.raises(error, match="^row 1 of "):
            CALLS[name](value)


BYTES: dict[str, tuple[str, Any, str | list[int]]] = {
    "too large": ("i8", [[0, 1], [2, 300]], "row 1 of X holds 300 in column 1; int8 holds -128…127"),
    "negative": ("u8", np.array([[0, -1]]), "row 0 of X holds -1 in column 1; uint8 holds 0…255"),
    "unsigned": ("i8", np.array([[0, 200]], np.uint8), "row 0 of X holds 200 in column 1"),
    "NaN": ("i8", [[0, np.nan]], "row 0 of X holds nan in column 1"),
    "Inf": ("u8", [[np.inf, 1]], "row 0 of X holds inf in column 0"),
    "just too small": ("i8", [[-128.5000001, 1]], "row 0 of X holds -128.5000001 in column 0"),
    "just too large": ("u8", [[255.5, 1]], r"row 0 of X holds 255.5 in column 0"),
    "rounded": ("u8", [[255.49, 0.5]], [255, 0]),
    "ties": ("i8", [[1.5, -2.5]], [2, -2]),
    "booleans": ("i8", [[True, False]], [1, 0]),
    "a float32 beyond float16": ("f16", np.array([[1, 65_520]], "f4"), "row 0 of X holds 65520 in column 1"),
    "an integer beyond float16": ("f16", [[1, 70_000]], "row 0 of X holds 70000 in column 1; float16 ends"),
    "the last of float16": ("f16", np.array([[1, 65_519.0]]), [1, 65_504]),
    "beyond bfloat16": ("bf16", [[3.4e38, 1]], r"row 0 of X holds 3.4e\+38 in column 0; bfloat16 ends"),
    "bits of bfloat16": ("bf16", np.array([[0x3F80, 0x4000]], np.uint16), [0x3F80, 0x4000]),
    "numbers of bfloat16": ("bf16", [[1, 2]], [0x3F80, 0x4000]),
    "uint16 in float32": ("f32", np.array([[0x3F80, 1]], np.uint16), [0x3F80, 1]),
}


@pytest.mark.parametrize("kind", BYTES)
def test_ranges(kind: str) -> None:
    """Rounded to the nearest, or refused, and the index as it was."""
    dtype, rows, want = BYTES[kind]
    for index in (rv.FlatIndex(2, dtype=dtype), rv.FlatIndex(2, dtype=dtype, layout="soa")):
        index.add(np.zeros((1, 2)))
        if isinstance(want, str):
            with pytest.raises(ValueError, match=want):
                index.add(rows)
            assert len(index) == 1
            if dtype in ("i8", "u8"):
                with pytest.raises(ValueError, match=re.sub("^row . of X", "Q", want)):
                    index.search(rows[-1])
        else:
            index.add(rows)
            assert index.get(1).tolist() == want


def test_sixteen_bits_come_back_as_they_went() -> None:
    """What get() returns of bfloat16 can be added, and asked for, as it is."""
    index = rv.FlatIndex(4, dtype="bf16")
    index.add(ROWS)
    other = rv.FlatIndex(4, dtype="bf16")
    other.add(np.stack([index.get(key) for key in range(5)]))
    assert all((other.get(key) == index.get(key)).all() for key in range(5))
    assert other.search(index.get(3), 1)[0].tolist() == [3]
    graph = rv.Index(4)
    graph.add(np.stack([index.get(key) for key in range(5)]), dtype="bf16")
    np.testing.assert_array_equal(graph.get(3), ROWS[3])
    assert graph.search(index.get(3), 1, dtype="bf16")[0].tolist() == [3]


@pytest.mark.parametrize("metric", ["hamming", "jaccard"])
def test_booleans_are_bits(metric: str) -> None:
    """For metrics of bits; a type between numbers and bits is refused."""
    rng = np.random.default_rng(0)
    x, y = rng.random((3, 21)) < 0.5, rng.random((5, 21)) < 0.5
    want = rv.cdist(np.packbits(x, axis=1), np.packbits(y, axis=1), metric)
    np.testing.assert_array_equal(rv.cdist(x, y.tolist(), metric), want)
    np.testing.assert_array_equal(rv.knn(y, x, 5, metric)[1], np.sort(want.astype(np.float32)))
    assert getattr(rv, metric)(x[1].tolist(), y[2]) == want[1, 2]
    for wrong in (np.packbits(y, axis=1), y.astype(int), y[:, :20], np.pad(y, ((0, 0), (0, 1)))):
        with pytest.raises(
            (TypeError, ValueError), match="is for booleans and bits in uint8|have vectors of"
        ):
            rv.cdist(x, wrong, metric)
    with pytest.raises(TypeError, match="X is bool, not one of"):
        rv.cdist(x, y, metric, dtype="strict")


@pytest.mark.parametrize("dtype", ["f4", "f2", "i1", "u1", ml_dtypes.bfloat16])
def test_nothing_is_copied_without_need(dtype: Any) -> None:
    rows = np.zeros((40, 8), dtype)
    for given in (rows, rows[:, 2:5], rows[::3], rows[7:7]):
        assert vectors(given, "X", 2)[0].__array_interface__["data"] == given.__array_interface__["data"]


def test_rows_that_are_given_stay_as_they_are() -> None:
    rows = np.array([[1.5, 2.5, 300, -1]])
    before = rows.copy()
    rv.Index(4).add(rows)
    rv.cdist(rows, rows)
    np.testing.assert_array_equal(rows, before)


def test_the_first_calls_of_a_newcomer() -> None:
    rng = np.random.default_rng(0)
    index = rv.Index(16)
    index.add(rng.random((1000, 16)))
    assert len(index) == 1000
    assert rv.cosine([1, 2, 3], [1, 2, 3]) == pytest.approx(0, abs=1e-6)
    x, q = rng.random((50, 8)), rng.random((4, 8))
    ids, near = rv.knn(x, q, 3)
    want = ((x[None] - q[:, None]) ** 2).sum(2)
    np.testing.assert_array_equal(ids, np.argsort(want)[:, :3])
    np.testing.assert_allclose(near, np.sort(want)[:, :3], rtol=1e-5)
    assert rv.cdist(np.array([[1, 2, 3]], np.uint16), np.array([[4, 5, 6]], np.uint16)).tolist() == [[27]]


@pytest.mark.parametrize("library", ["torch", "pandas", "polars", "jax.numpy"])
def test_other_libraries(library: str) -> None:
    module = pytest.importorskip(library)
    made = {
        "torch": lambda: module.tensor(NUMBERS, dtype=module.float64),
        "pandas": lambda: module.DataFrame(NUMBERS),
        "polars": lambda: module.DataFrame(NUMBERS, orient="row"),
        "jax.numpy": lambda: module.asarray(NUMBERS),
    }[library]()
    for call in CALLS.values():
        same(call(made), call(ROWS))
