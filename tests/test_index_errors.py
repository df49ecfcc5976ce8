"""Bad arguments: one clear sentence, and an index as it was."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import ruvgen as rv

ROWS = np.arange(12, dtype=np.float32).reshape(4, 3)


@pytest.fixture
def index() -> rv.Index:
    made = rv.Index(3)
    made.add(ROWS)
    return made


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"dim": 0}, "dim is 0; it must lie in 1…65536"),
        ({"dim": 65_537}, "dim is 65537"),
        ({"metric": "hausdorff"}, "unknown metric 'hausdorff'"),
        ({"metric": "hamming"}, "there is no hamming distance of float32"),
        ({"codec": "zip"}, "unknown codec 'zip'; known are auto, f32, sq8, f16, sq4, fused"),
        ({"codec": "sq8", "metric": "l1"}, "codec 'sq8' has no manhattan distance of 3 elements"),
        ({"codec": "sq4", "metric": "linf"}, "codec 'sq4' has no chebyshev distance of 3 elements"),
        ({"codec": "sq8", "dim": 30_000}, "codec 'sq8' has no sqeuclidean distance of 30,000 elements"),
        ({"degree": 2}, "degree is 2"),
        ({"degree": 30}, "degree is 30; it must be a multiple of 4"),
        ({"ef_construction": 0}, "ef_construction is 0"),
        ({"alpha": 0.9}, "alpha is 0.9"),
        ({"alpha": float("nan")}, "alpha is nan"),
        ({"passes": 0}, "passes is 0"),
        ({"seed": -1}, "seed is -1"),
    ],
)
def test_options(options: dict[str, Any], text: str) -> None:
    with pytest.raises(ValueError, match=text):
        rv.Index(**{"dim": 3, **options})


@pytest.mark.parametrize("name", ["dim", "degree", "ef_construction", "passes", "seed"])
def test_options_of_other_types(name: str) -> None:
    with pytest.raises(TypeError, match=f"{name} is '8', not an integer"):
        rv.Index(**{"dim": 3, name: "8"})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("rows", "ids", "error", "text"),
    [
        (ROWS[:, :2], None, ValueError, "X has vectors of 2 elements, the index of 3"),
        (ROWS[0], None, ValueError, "X has 1 dimensions, not 2"),
        (ROWS.astype(complex), None, TypeError, "X is complex128, not of real numbers"),
        (ROWS.astype(object), None, TypeError, "X is object, not of real numbers"),
        (
            np.where(ROWS == 7, 1e39, ROWS.astype(float)),
            None,
            ValueError,
            r"row 2 of X holds 1e\+39 in column 1",
        ),
        (ROWS, [5, 6, 7], ValueError, "X has 4 rows, but ids 3"),
        (ROWS, [5, 6, 5, 7], ValueError, "id 5 is given twice"),
        (ROWS, [5, 6, 2, 7], ValueError, "id 2 is in the index already; upsert replaces rows"),
        (ROWS, [5, 6, -2, 7], ValueError, "id -2 is negative"),
        (ROWS, [5.0, 6, 7, 8], TypeError, "ids is float64, not of integers"),
        (ROWS, [[5, 6, 7, 8]], ValueError, "ids has 2 dimensions"),
        (ROWS, np.array([5, 6, 7, 2**63], np.uint64), ValueError, "ids are at most"),
        (np.where(ROWS == 7, np.nan, ROWS), None, ValueError, "row 2 of X holds NaN or Inf in column 1"),
        (np.where(ROWS == 3, -np.inf, ROWS), None, ValueError, "row 1 of X holds NaN or Inf in column 0"),
    ],
)
def test_add(index: rv.Index, rows: Any, ids: Any, error: type[Exception], text: str) -> None:
    with pytest.raises(error, match=text):
        index.add(rows, ids)
    assert index.ids.tolist() == [0, 1, 2, 3]
    assert index.search(ROWS, 1)[0].ravel().tolist() == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("arguments", "error", "text"),
    [
        ({"Q": ROWS[:, :2]}, ValueError, "Q has vectors of 2 elements"),
        ({"Q": np.float32(3)}, ValueError, "Q has 0 dimensions"),
        ({"Q": ROWS.astype(int), "dtype": "strict"}, TypeError, "Q is int64"),
        ({"Q": ROWS.astype("M8[s]")}, TypeError, "Q is datetime64.*, not of real numbers"),
        ({"Q": ROWS, "dtype": "f32"}, ValueError, "unknown dtype 'f32'; known are strict, bf16"),
        (
            {"Q": np.where(ROWS == 4, np.inf, ROWS)},
            ValueError,
            "^row 1 of Q holds NaN or Inf in column 1$",
        ),
        ({"Q": [0, np.nan, 1]}, ValueError, "^Q holds NaN or Inf in column 1$"),
        ({"k": 0}, ValueError, "k is 0"),
        ({"k": 2.5}, TypeError, "k is 2.5"),
        ({"ef": 0}, ValueError, "ef is 0"),
        ({"threads": -1}, ValueError, "threads is -1"),
        ({"filter": np.ones(3, bool)}, ValueError, r"a mask has \[3\] entries, but the index 4 rows"),
        ({"filter": np.ones(5, bool)}, ValueError, r"a mask has \[5\] entries, but the index 4 rows"),
        ({"filter": np.ones((3, 4), bool)}, ValueError, "filter has 3 entries for 4 queries"),
        ({"filter": np.ones((1, 4, 4), bool)}, ValueError, "filter has 3 dimensions"),
        ({"filter": [[1], [2]]}, ValueError, "filter has 2 entries for 4 queries"),
        ({"filter": np.array([0.5])}, TypeError, "filter is float64"),
    ],
)
def test_search(index: rv.Index, arguments: dict[str, Any], error: type[Exception], text: str) -> None:
    with pytest.raises(error, match=text):
        index.search(**{"Q": ROWS, "k": 2, **arguments})
    assert index.search(ROWS, 1)[0].ravel().tolist() == [0, 1, 2, 3]


@pytest.mark.parametrize("dtype", ["f8", "u1", "i8", "u2", "?"])
def test_strict(index: rv.Index, dtype: str) -> None:
    """What would be converted is refused instead, if that is asked for."""
    wrong = ROWS.astype(dtype)
    for call in (
        lambda **o: index.add(wrong, **o),
        lambda **o: index.upsert(wrong, range(4), **o),
        lambda **o: index.search(wrong, 1, **o),
        lambda **o: index.search(wrong[0], 1, **o),
        lambda **o: index.tune(wrong, 1, **o),
    ):
        with pytest.raises(TypeError, match=f"is {wrong.dtype}, not float32; convert it with"):
            call(dtype="strict")
        call()
    for right in (ROWS, ROWS[:, ::-1], ROWS.astype(">f4")):
        index.search(right, 1, dtype="strict")


def test_remove(index: rv.Index) -> None:
    with pytest.raises(KeyError, match="id 9 is not in the index"):
        index.remove([1, 9])
    with pytest.raises(ValueError, match="id 1 is given twice"):
        index.remove([1, 2, 1])
    with pytest.raises(TypeError, match="ids is float64"):
        index.remove(0.5)
    assert index.ids.tolist() == [0, 1, 2, 3]
    index.remove(2)
    with pytest.raises(KeyError, match="id 2 is not in the index"):
        index.get(2)
    with pytest.raises(KeyError, match="id 'two' is not in the index"):
        index.get("two")  # type: ignore[arg-type]
    assert index.ids.tolist() == [0, 1, 3]


def test_nothing_is_added_or_removed(index: rv.Index) -> None:
    index.add(np.empty((0, 3), np.float32))
    index.upsert(np.empty((0, 3), np.float32), [])
    index.remove([])
    assert index.search(np.empty((0, 3), np.float32))[0].shape == (0, 10)
    assert len(index) == 4
    assert repr(index).startswith("Index(dim=3, metric='sqeuclidean', rows=4, codec='f32 (auto)', ")


@pytest.mark.parametrize("cls", [rv.Index, rv.FlatIndex])
def test_upsert_needs_ids(cls: Any) -> None:
    index = cls(4)
    index.add(np.eye(4))
    with pytest.raises(TypeError, match="^ids is None, not of integers; give the ids$"):
        index.upsert(np.ones((4, 4)), None)
    assert len(index) == 4
