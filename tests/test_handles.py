"""Objects of the C library without a file are not copied: two that share one would not know of each other."""

from __future__ import annotations

import copy
import inspect
import pickle
from collections.abc import Callable

import pytest

import ruvgen as rv

MADE: dict[str, Callable[[], object]] = {
    "Arena": rv.runtime.Arena,
    "Counter": rv.runtime.Counter,
    "Histogram": rv.runtime.Histogram,
    "Lease": lambda: rv.runtime.ObjectPool(object, 1).acquire(),
    "ObjectPool": lambda: rv.runtime.ObjectPool(object, 1),
    "Stats": rv.Stats,
    "Subset": lambda: rv.Index(2).subset([1]),
    "WorkQueue": lambda: rv.runtime.WorkQueue(1),
}


def test_no_class_is_forgotten() -> None:
    modules = (rv, rv.runtime)
    classes = {name for of in modules for name in of.__all__ if inspect.isclass(getattr(of, name))}
    assert classes | {"Lease"} == {*MADE, "QueueClosed", "FlatIndex", "Index", "SoAStore"}


@pytest.mark.parametrize("name", MADE)
@pytest.mark.parametrize("take", [copy.copy, copy.deepcopy, pickle.dumps, lambda made: pickle.dumps(made, 0)])
def test_copies(name: str, take: Callable[[object], object]) -> None:
    made = MADE[name]()
    with pytest.raises(TypeError, match=f"^a ruvgen.{name} can be neither copied nor pickled$"):
        take(made)


@pytest.mark.parametrize("wrong", [["f32"], {}, None, 5, b"f32", ("f32", "l2")])
def test_names_of_other_types(wrong: object) -> None:
    """Whatever is given for a name, the error lists the names."""
    for call in (
        lambda: rv.FlatIndex(4, wrong),
        lambda: rv.FlatIndex(4, dtype=wrong),
        lambda: rv.FlatIndex(4, layout=wrong),
        lambda: rv.SoAStore(4, wrong),
        lambda: rv.Index(4, wrong),
        lambda: rv.Index(4, codec=wrong),
        lambda: rv.which(wrong),
        lambda: rv.which("dot", wrong),
        lambda: rv.which("dot", "f32", wrong),
        lambda: rv.use_isa(wrong if wrong is not None else 1),
        lambda: rv.SoAStore(4).distances([], wrong),
    ):
        with pytest.raises(ValueError, match=r"^unknown (metric|dtype|layout|codec|form|ISA) .*; known are "):
            call()
    for load in (rv.Index.load, rv.FlatIndex.load, rv.SoAStore.load):
        with pytest.raises(ValueError, match="^verify is .*; it is 'full' or 'header'"):
            load("nowhere", verify=wrong)
