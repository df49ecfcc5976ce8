"""What an index says of itself, and the defaults of its searches."""

from __future__ import annotations

import copy
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen._searching import Searcher

from .specimens import normal

INDEX: dict[str, Any] = {
    "dim": 6, "metric": "cosine", "codec": "f16", "degree": 12, "ef_construction": 44, "alpha": 1.3,
    "passes": 2, "keep_raw": False, "seed": 2**64 - 1,
}  # fmt: skip
FLAT: dict[str, Any] = {"dim": 6, "metric": "dot", "dtype": "i8", "layout": "soa", "prune": False}
STORE: dict[str, Any] = {"dim": 6, "dtype": "u8"}
GIVEN = ((rv.Index, INDEX), (rv.FlatIndex, FLAT), (rv.SoAStore, STORE))


@pytest.mark.parametrize(("cls", "given"), GIVEN)
def test_options_can_be_read(cls: type[Any], given: dict[str, Any]) -> None:
    """As they were given, whatever way the object came; they cannot be set."""
    made = cls(**given)
    for one in (made, copy.copy(made)):
        for name, value in given.items():
            found = getattr(one, name)
            assert found == value
            assert type(found) is type(value)
            with pytest.raises(AttributeError):
                setattr(one, name, value)
    assert {name: getattr(cls.from_bytes(made.to_bytes()), name) for name in given} | (
        {"prune": False} if cls is rv.FlatIndex else {}
    ) == given
    again = cls(**{name: getattr(made, name) for name in given})
    assert again.to_bytes() == made.to_bytes()


def test_defaults_can_be_read() -> None:
    """Aliases are told by the metric's name, alpha as it was written."""
    made = rv.Index(6, "l1")
    assert [made.metric, made.codec, made.degree, made.ef_construction] == ["manhattan", "auto", 32, 200]
    assert [made.alpha, made.passes, made.keep_raw, made.seed] == [1.1, 1, True, 0]
    for alpha in (1, 1.05, 1.2345, 3.999, 4):
        assert rv.Index(6, alpha=alpha).alpha == alpha


def test_texts() -> None:
    index = rv.Index(6, "cosine")
    index.add(normal(9, 6))
    want = "Index(dim=6, metric='cosine', rows=9, codec='f32 (auto)', degree=32, ef=64, threads=1)"
    assert repr(index) == want
    index.ef, index.threads = 80, 2
    assert repr(index) == want.replace("ef=64, threads=1", "ef=80, threads=2")
    assert "codec='f32 (sq8)'" in repr(rv.Index(6, codec="sq8"))
    assert "codec='f32'," in repr(rv.Index(6, codec="f32"))
    assert repr(rv.FlatIndex(6)) == (
        "FlatIndex(dim=6, metric='sqeuclidean', rows=0, dtype='f32', layout='rows', threads=1)"
    )
    assert repr(rv.SoAStore(6, "i8")) == "SoAStore(dim=6, rows=0, dtype='i8', threads=1)"


SETTINGS = [(rv.Index, "ef", 1, 2**31 - 1)] + [
    (cls, "threads", 0, 1024) for cls in (rv.Index, rv.FlatIndex, rv.SoAStore)
]


@pytest.mark.parametrize(("cls", "name", "least", "most"), SETTINGS)
def test_settings_are_checked(cls: type[Any], name: str, least: int, most: int) -> None:
    made = cls(6)
    before = getattr(made, name)
    for wrong, error in (
        (least - 1, ValueError), (2**40, ValueError), ("2", TypeError), (2.0, TypeError), (None, TypeError),
        (True, TypeError),
    ):  # fmt: skip
        with pytest.raises(error, match=f"^{name} is "):
            setattr(made, name, wrong)
        assert getattr(made, name) == before
    for right in (least, np.int32(7), most if name == "ef" else 2):
        setattr(made, name, right)
        assert getattr(made, name) == right
        assert type(getattr(made, name)) is int


def hard() -> rv.Index:
    """In which small pools miss neighbours."""
    made = rv.Index(32, degree=4, ef_construction=8, codec="f32")
    made.add(normal(2000, 32))
    return made


def test_ef_is_the_default_of_search() -> None:
    """For one vector, for batches and with filters; what a call says comes first."""
    made, asked = hard(), normal(40, 32, 1)
    allowed = made.ids[::2]
    for ef in (64, 2, 400):
        if ef != 64:
            made.ef = ef
        for question in (asked[0], asked, np.float16(asked[0]).astype(np.float32)[::1]):
            for options in ({}, {"filter": allowed}, {"threads": 2}):
                want = made.search(question, 5, ef, **options)
                for one, other in zip(want, made.search(question, 5, **options), strict=True):
                    assert one.tobytes() == other.tobytes()
                for one, other in zip(want, made.search(question, 5, None, **options), strict=True):
                    assert one.tobytes() == other.tobytes()
    assert (made.search(asked, 5, 2)[0] != made.search(asked, 5)[0]).any(), "ef makes no difference here"


def test_ef_is_the_default_of_tune(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    monkeypatch.setattr(rv.tuning, "tune", lambda *arguments: seen.append(arguments[3]))
    made = rv.Index(6)
    made.add(normal(9, 6))
    made.tune(normal(2, 6))
    made.ef = 7
    made.tune(normal(2, 6))
    made.tune(normal(2, 6), ef=8)
    assert seen == [64, 7, 8]


def asked_threads(made: Any, monkeypatch: pytest.MonkeyPatch, **options: Any) -> list[int]:
    """The numbers of threads that searches of (2, 6) and (6,) ask the C library for."""
    seen = []
    real = Searcher.nearest

    def nearest(self: Searcher, *arguments: Any) -> Any:
        seen.append(arguments[3])  # after queries, k and ef
        return real(self, *arguments)

    with monkeypatch.context() as patch:
        patch.setattr(Searcher, "nearest", nearest)
        made.search(normal(2, 6), 1, **options)
        made.search(normal(1, 6)[0], 1, **options)
    return seen


@pytest.mark.parametrize("cls", [rv.Index, rv.FlatIndex, rv.SoAStore])
def test_threads_is_the_default_of_search(cls: type[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    made = cls(6)
    (made.extend if cls is rv.SoAStore else made.add)(normal(50, 6))
    assert set(asked_threads(made, monkeypatch)) == {1}
    made.threads = 3
    assert asked_threads(made, monkeypatch) == [3, 3]
    assert asked_threads(made, monkeypatch, threads=2) == [2, 2]
    assert set(asked_threads(made, monkeypatch, threads=1)) == {1}
    made.threads = 0
    assert asked_threads(made, monkeypatch) == [rv.workers.cores()] * 2


@pytest.mark.parametrize("cls", [rv.Index, rv.FlatIndex])
def test_ids_are_what_it_contains(cls: type[Any]) -> None:
    """As keys of a dictionary: length, membership and iteration agree, and get finds each."""
    made = cls(6)
    assert list(made) == []
    made.add(normal(5, 6), [7, 2**62, 0, 9, 4])
    made.remove([9])
    assert list(made) == made.ids.tolist()
    assert sorted(made) == [0, 4, 7, 2**62]
    assert {type(key) for key in made} == {int}
    assert all(key in made for key in made)
    assert len(made) == len(list(made)) == 4
    assert 9 not in made
    assert all(made.get(key).shape == (6,) for key in made)
    keys = iter(made)
    made.remove(list(made))  # what was begun goes on with what there was
    assert sorted(keys) == [0, 4, 7, 2**62]


def test_a_store_has_numbers_not_ids() -> None:
    """So neither a row nor a number is a plain answer; range(len(store)) says what is meant."""
    store = rv.SoAStore(6)
    with pytest.raises(TypeError, match="not iterable"):
        iter(store)  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="not iterable"):
        assert 0 in store  # type: ignore[operator]
