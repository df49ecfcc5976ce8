"""Numbers that float32 does not hold: pairs, cdist and knn compute them in float64."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen.arrays import vectors

from . import model
from .elements import FLOATS, alike

DOUBLE = alike("double")

# Numbers that float32 does not hold, and as which type they are computed.
WIDE: dict[str, Any] = {
    "float64": np.array([[1.7e9 + 1, 2], [1.7e9 + 2.5, 7]]),
    "foreign": np.array([[1.7e9 + 1, 2], [1.7e9 + 2.5, 7]], ">f8"),
    "lists": [[1.7e9 + 1, 2.0], [1.7e9 + 2.5, 7.0]],
    "column-major": np.asfortranarray([[1.7e9 + 1, 2], [1.7e9 + 2.5, 7]]),
    "long doubles": np.array([[1.7e9 + 1, 2], [1.7e9 + 2.5, 7]], "g"),
    "int64": np.array([[1_700_000_001, 2], [1_700_000_003, 7]]),
    "uint32": np.array([[1_700_000_001, 2], [1_700_000_003, 7]], "u4"),
    "lists of int": [[1_700_000_001, 2], [1_700_000_003, 7]],
}


@pytest.mark.parametrize("metric", FLOATS)
@pytest.mark.parametrize("kind", WIDE)
def test_nothing_is_lost_of_doubles(kind: str, metric: str) -> None:
    """Before it is subtracted: in float32 both would be the same. Distances are rounded to float32."""
    x = WIDE[kind]
    wide = np.asarray(x, np.float64)
    want = model.distances(metric, DOUBLE, wide, wide)[0]
    close: Any = {"rtol": 3e-7, "atol": 3e-7}
    got = rv.cdist(x, x, metric)
    assert got.dtype == np.float32
    np.testing.assert_allclose(got, want, **close)
    np.testing.assert_array_equal(rv.cdist(x, x, metric, accurate=True), got)
    np.testing.assert_array_equal(rv.cdist(list(np.asarray(x)) * 20, x, metric), np.tile(got, (20, 1)))
    ids, near = rv.knn(x, x, 2, metric)
    np.testing.assert_array_equal(near, np.take_along_axis(got, ids, 1))
    np.testing.assert_array_equal(near, np.sort(got))
    pair = getattr(rv, metric)(x[0], np.asarray(x)[1]) * (-1 if metric == "dot" else 1)
    np.testing.assert_allclose(pair, want[0, 1], **close)
    for other in ("f4", "f2", "i1"):  # with which they meet in float64
        small = np.array([[1, 2], [3, 4]], other)
        want = model.distances(metric, DOUBLE, wide, small.astype(np.float64))[0]
        np.testing.assert_allclose(rv.cdist(x, small, metric), want, **close)
        np.testing.assert_allclose(rv.cdist(small, x, metric), want.T, **close)


def test_doubles_are_used_in_place() -> None:
    for given in (np.zeros((40, 8)), np.zeros((40, 8))[::2, :5]):
        found, kind = vectors(given, "X", 2, wide=True)
        assert kind == "double"
        assert found.__array_interface__["data"] == given.__array_interface__["data"]
