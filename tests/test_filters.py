"""What a filter may be: bools are a mask, integers are ids, and numbers that stand for a mask are neither."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import ruvgen as rv

N = 6
ROWS = np.arange(N * 3, dtype=np.float32).reshape(N, 3)
KEPT = np.array([0, 1, 1, 0, 1, 0])
INTEGERS = (np.uint8, np.int8, np.uint16, np.int32, np.int64, np.uint64, ">i4")


@pytest.fixture(params=[rv.Index, rv.FlatIndex])
def index(request: pytest.FixtureRequest) -> Any:
    made = request.param(3)
    made.add(ROWS)
    return made


def found(index: Any, chosen: Any) -> list[int]:
    ids = index.search(ROWS[0], N, filter=chosen)[0]
    return sorted(ids[ids >= 0].tolist())


@pytest.mark.parametrize("dtype", INTEGERS)
@pytest.mark.parametrize("mask", [KEPT, 1 - KEPT, KEPT * 0, KEPT * 0 + 1, KEPT[:3], KEPT[1:3], KEPT[::-1]])
def test_masks_of_numbers(index: Any, dtype: Any, mask: Any) -> None:
    """Each is a mask in all but its type, of whatever length; taken as ids it would be silently wrong."""
    wrong = mask.astype(dtype)
    for given, queries in ((wrong, ROWS[0]), (wrong.tolist(), ROWS[0]), ([wrong, wrong], ROWS[:2])):
        with pytest.raises(ValueError, match=r"of zeros and ones: give a mask as bool, .*\.astype\(bool\)"):
            index.search(queries, filter=given)
    if len(mask) == N:
        assert found(index, wrong.astype(bool)) == np.flatnonzero(mask).tolist()


@pytest.mark.parametrize("dtype", INTEGERS)
@pytest.mark.parametrize("ids", [[0], [1], [0, 1], [1, 0], [0, 1, 2], [2, 2, 5], [0, 0, 2], []])
def test_ids_of_any_integers(index: Any, dtype: Any, ids: list[int]) -> None:
    assert found(index, np.array(ids, dtype)) == sorted(set(ids))
    if ids:
        assert found(index, ids) == sorted(set(ids))


def test_masks(index: Any) -> None:
    for mask in (KEPT.astype(bool), KEPT.astype(bool).tolist(), KEPT > 0, np.repeat(KEPT > 0, 2)[::2]):
        assert found(index, mask) == [1, 2, 4]


@pytest.mark.parametrize(
    ("wrong", "error", "text"),
    [
        (KEPT.astype(float), TypeError, "filter is float64, not of integers"),
        (KEPT.astype(object), TypeError, "filter is object, not of integers"),
        (np.array(["1"]), TypeError, "filter is <U1, not of integers"),
        ({0.5}, TypeError, "filter is float64, not of integers"),
        ("all", TypeError, "filter is <U3, not of integers"),
        (True, ValueError, "filter has 0 dimensions, not 1"),
        (5, ValueError, "filter has 0 dimensions, not 1"),
        ([2**63], ValueError, "filter holds 9223372036854775808; ids are at most"),
        ([2**64], ValueError, "filter holds 18446744073709551616; ids are at most"),
        (np.ma.array(KEPT > 0, mask=KEPT > 0), ValueError, "filter hides 3 masked elements"),
    ],
)
def test_no_filter(index: Any, wrong: Any, error: type[Exception], text: str) -> None:
    with pytest.raises(error, match=text):
        index.search(ROWS[0], filter=wrong)
