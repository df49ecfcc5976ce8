"""Data frames of pandas whose numbers are objects to NumPy: nullable types, and mixtures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import ruvgen as rv

pd = pytest.importorskip("pandas")

ROWS = np.array([[0, 1, 2, 3], [4, 5, 6, 7], [9, 8, 1, 1]], np.float32)
FRAME = pd.DataFrame(ROWS, columns=[*"abcd"])

# Frames that mean ROWS.
SAME: dict[str, Callable[[], Any]] = {
    **{kind: lambda kind=kind: FRAME.astype(kind) for kind in ("Float32", "Float64", "Int64", "UInt8")},  # type: ignore[misc]
    "one nullable column": lambda: FRAME.astype({"b": "Int16"}),
    "all kinds": lambda: FRAME.astype({"a": "int8", "b": "Float64", "c": "UInt32", "d": "float16"}),
    "labels": lambda: FRAME.astype("Int64").set_axis([7, 7, 9]),
    "equal names": lambda: FRAME.astype("Int64").set_axis([*"aaaa"], axis=1),
}
MISSING: dict[str, Callable[[], Any]] = {
    kind: lambda kind=kind: FRAME.astype(kind).mask(FRAME == 6)  # type: ignore[misc]
    for kind in ("Float32", "Int64", "UInt8")
}


def graph(x: Any) -> Any:
    index = rv.Index(4)
    index.add(x)
    return index.get([0, 1, 2])


def flat(x: Any) -> Any:
    index = rv.FlatIndex(4, dtype="u8")
    index.add(x)
    return index.get([0, 1, 2])


CALLS: dict[str, Callable[[Any], Any]] = {
    "Index": graph,
    "FlatIndex": flat,
    "cdist": lambda x: rv.cdist(x, ROWS),
    "knn": lambda x: rv.knn(x, x, 2)[1],
    "pairs": lambda x: rv.cosine(x, ROWS[::-1]),
}


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("kind", SAME)
def test_nullable_types_without_a_missing_value(kind: str, name: str) -> None:
    np.testing.assert_allclose(CALLS[name](SAME[kind]()), CALLS[name](ROWS), atol=1e-6)


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("kind", MISSING)
def test_a_missing_value_has_its_place(kind: str, name: str) -> None:
    with pytest.raises(ValueError, match=r"^row 1 of .* has no value in column 2 \(NA\); .*fillna"):
        CALLS[name](MISSING[kind]())


def test_series() -> None:
    row = pd.Series([1, 2, 3, 4], dtype="Int64")
    assert rv.sqeuclidean(row, [1, 2, 3, 5]) == rv.sqeuclidean(row.array, [1, 2, 3, 5]) == 1
    with pytest.raises(ValueError, match=r"^the first vector has no value at 2 \(NA\)"):
        rv.dot(row.mask(row == 3), row)


def test_booleans() -> None:
    """Beside numbers they are numbers; alone they are bits."""
    mixed = pd.DataFrame({"a": [True, False], "b": [1, 2], "c": [1.5, 2.5], "d": [2, 3]})
    np.testing.assert_array_equal(rv.cdist(mixed, mixed), [[0, 4], [4, 0]])
    bits = pd.DataFrame({"a": [True, False], "b": [True, True]}).astype("boolean")
    assert rv.cdist(bits, bits, "hamming").tolist() == [[0, 1], [1, 0]]


def test_what_is_no_number() -> None:
    for wrong in (FRAME.astype({"a": str}), FRAME.astype({"b": "Int64"}).astype({"a": object}) * 1j):
        with pytest.raises(TypeError, match="^X is .*not of real numbers"):
            rv.Index(4).add(wrong)


# Columns whose elements are rows.
COLUMNS: dict[str, Callable[[], Any]] = {
    "arrays": lambda: pd.DataFrame({"e": list(ROWS)})["e"],
    "lists": lambda: pd.Series(ROWS.tolist()),
    "tuples": lambda: pd.Series([tuple(row) for row in ROWS.tolist()], index=[5, 5, 1]),
    "mixed": lambda: pd.Series([ROWS[0], ROWS[1].tolist(), ROWS[2].astype(int)]),
    "numpy": lambda: pd.Series(list(ROWS)).to_numpy(),
}


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("kind", COLUMNS)
def test_columns_of_rows(kind: str, name: str) -> None:
    np.testing.assert_allclose(CALLS[name](COLUMNS[kind]()), CALLS[name](ROWS), atol=1e-6)


@pytest.mark.parametrize("name", CALLS)
def test_columns_that_are_no_rows(name: str) -> None:
    for ragged in ([[1, 2], [3]], [ROWS[0], ROWS[1][:3]], [ROWS[0], ROWS], [[1, [2]], [1, 2]]):
        with pytest.raises(ValueError, match=r"rows have \d+ to \d+ elements; .*np\.stack"):
            CALLS[name](pd.Series(ragged))
    with pytest.raises(ValueError, match=r"has no value at 1 \(NA\); .*dropna"):
        CALLS[name](pd.Series([ROWS[0], None, ROWS[1]]))
    with pytest.raises(ValueError, match="hides 1 masked elements"):
        CALLS[name](pd.Series([ROWS[0], np.ma.masked_equal(ROWS[1], 5)]))
    with pytest.raises(TypeError, match="not of real numbers"):
        CALLS[name](pd.Series([ROWS[0], "text"]))
