"""Calls with many ids, beside a dictionary: in any order, and all or nothing where one is wrong."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ruvgen as rv

from .elements import Array
from .flat_data import KINDS

DIM = 3
MADE = {
    "graph": lambda: rv.Index(DIM, degree=4, ef_construction=8),
    "codes": lambda: rv.Index(DIM, degree=4, ef_construction=8, codec="sq8", keep_raw=False),
    **{
        f"{layout} {kind}": lambda layout=layout, kind=kind: rv.FlatIndex(DIM, dtype=kind, layout=layout)
        for layout in ("rows", "soa")
        for kind in KINDS
    },
}
every = pytest.mark.parametrize("name", MADE)
ids = st.integers(0, 90)
some = st.lists(ids, max_size=130)
unique = st.lists(ids, max_size=80, unique=True)
steps = st.lists(
    st.one_of(
        *(
            st.tuples(st.just(kind), each)
            for kind, each in (("upsert", unique), ("remove", unique), ("ignore", unique), ("twice", some))
        ),
        st.tuples(st.just("refused"), unique),
    ),
    max_size=8,
)


def vectors(index: Any, seed: int, n: int) -> Array:
    """Whole numbers of the index's type, of which few are the same."""
    drawn = np.random.default_rng(seed).integers(0, 100, (n, DIM))
    kind = getattr(index, "dtype", "f32")
    if kind == "bf16":
        return (drawn.astype(np.float32).view(np.uint32) >> 16).astype(np.uint16)
    return drawn.astype({"f32": "f4", "f16": "f2", "i8": "i1", "u8": "u1"}[kind])


class Twin:
    """An index and a dictionary of its rows."""

    def __init__(self, name: str) -> None:
        self.index: Any = MADE[name]()
        self.rows: dict[int, bytes] = {}
        self.seed = 0

    def change(self, kind: str, keys: list[int]) -> None:
        self.seed += 1
        rows = vectors(self.index, self.seed, len(keys))
        missing = [key for key in keys if key not in self.rows]
        if kind == "upsert":
            self.index.upsert(rows, keys)
            self.rows |= {key: row.tobytes() for key, row in zip(keys, rows, strict=True)}
        elif kind == "refused":  # the last of them is wrong
            with pytest.raises(ValueError, match="id -1 is negative"):
                self.index.upsert(vectors(self.index, self.seed, len(keys) + 1), [*keys, -1])
            if rows.dtype.kind == "f" and keys:
                rows[-1, 1] = np.nan
                with pytest.raises(ValueError, match=f"row {len(keys) - 1} of X holds NaN"):
                    self.index.upsert(rows, keys)
        elif len(set(keys)) < len(keys):
            for call in (
                lambda: self.index.upsert(rows, keys),
                lambda: self.index.remove(keys, missing="ignore"),
            ):
                with pytest.raises(ValueError, match=r"id \d+ is given twice"):
                    call()
        elif kind == "remove" and missing:
            with pytest.raises(KeyError, match=f"'id {missing[0]} is not in the index'"):
                self.index.remove(keys)
        else:
            removed = self.index.remove(keys, missing="error" if kind == "remove" else "ignore")
            assert removed == len(keys) - len(missing)
            for key in keys:
                self.rows.pop(key, None)

    def check(self, asked: list[int]) -> None:
        assert sorted(self.index.ids.tolist()) == sorted(self.rows)
        assert len(self.index) == len(self.rows)
        there = self.index.contains(asked)
        assert there.dtype == bool
        assert there.tolist() == [key in self.rows for key in asked]
        assert there.tolist() == [self.index.contains(key) for key in asked]
        missing = [key for key in asked if key not in self.rows]
        if missing:
            with pytest.raises(KeyError, match=f"'id {missing[0]} is not in the index'"):
                self.index.get(asked)
        known = [key for key in asked if key in self.rows]
        rows = self.index.get(known)
        assert rows.shape == (len(known), DIM)
        assert [row.tobytes() for row in rows] == [self.rows[key] for key in known]
        assert [row.tobytes() for row in rows] == [self.index.get(key).tobytes() for key in known]


@every
@settings(max_examples=15, deadline=None)
@given(steps=steps, asked=some)
def test_as_a_dictionary(name: str, steps: list[tuple[str, list[int]]], asked: list[int]) -> None:
    twin = Twin(name)
    twin.change("upsert", list(range(0, 70, 2)))
    for kind, keys in steps:
        twin.change(kind, keys)
        twin.check(asked)


@every
@pytest.mark.parametrize(
    "given", [list, tuple, np.array, lambda x: np.array(x, np.uint16), lambda x: np.array(x)[::-1]]
)
def test_what_ids_may_be(name: str, given: Any) -> None:
    index = MADE[name]()
    index.upsert(vectors(index, 0, 9), range(9))
    keys = given([7, 3, 3])
    assert index.get(keys).shape == (3, DIM)
    assert index.contains(keys).all()
    assert index.contains(range(8, 10)).tolist() == [True, False]
    assert index.contains([2**63 - 1, -(2**63)]).tolist() == [False, False]
    assert index.contains(np.int32(3)) is True
    assert index.contains("3") is False
    assert index.get(()).shape == (0, DIM)
    assert index.contains(()).shape == (0,)
    assert index.remove((), missing="ignore") == 0
    assert index.remove(8) == 1


@every
def test_what_ids_may_not_be(name: str) -> None:
    index = MADE[name]()
    index.upsert(vectors(index, 0, 9), range(9))
    for call in (index.get, index.contains):
        for wrong, error, text in (
            ([1.0], TypeError, "ids is float64, not of integers"),
            ([True], TypeError, "ids is bool, not of integers"),
            ([[1]], ValueError, "ids has 2 dimensions, not 1"),
            ([2**64], ValueError, f"ids holds {2**64}; ids are at most"),
        ):
            with pytest.raises(error, match=text):
                call(wrong)
    for wrong in ("no", None, True, 0):
        with pytest.raises(ValueError, match=r"unknown missing .*; known are error, ignore"):
            index.remove(1, missing=wrong)
    with pytest.raises(ValueError, match="X has 9 rows, but ids 8"):
        index.upsert(vectors(index, 0, 9), range(8))


@pytest.mark.parametrize("layout", ["rows", "soa"])
def test_upsert_in_all_blocks(layout: str) -> None:
    """Sums, sketches and new blocks are as if the rows had been added at once."""
    draw = np.random.default_rng(3)
    rows = (draw.standard_normal((6000, 4)) @ draw.standard_normal((4, 24))).astype(np.float32)
    index, wanted = rv.FlatIndex(24, layout=layout), rv.FlatIndex(24, layout=layout, prune=False)
    index.add(rows[::-1][:4500], range(4500))
    index.upsert(rows, range(6000))
    index.upsert(rows[64:130] + 1, range(64, 130))
    index.upsert(rows[64:130], range(64, 130))
    wanted.add(rows)
    assert index.ids.tolist() == list(range(6000))
    for m in (1, 20):
        for got, right in zip(index.search(rows[:m], 50), wanted.search(rows[:m], 50), strict=True):
            np.testing.assert_array_equal(got, right)
    assert index.add(rows[:1]).tolist() == [6000]


@every
def test_an_array_without_dimensions_is_one_id(name: str) -> None:
    index = MADE[name]()
    index.add(vectors(index, 0, 5))
    one = np.array(3)
    assert index.contains(one) is True
    assert index.contains(np.array(7)) is False
    assert (index.get(one) == index.get(3)).all()
    with pytest.raises(KeyError, match="id 7 is not in the index"):
        index.get(np.array(7))
    lims = index.search_radius(vectors(index, 0, 5), np.array(1.0))[0]
    assert (lims == index.search_radius(vectors(index, 0, 5), 1.0)[0]).all()
    assert index.remove(one) == 1
