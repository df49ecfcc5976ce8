"""Copies, pickles and bytes: the same object once more, which shares nothing with the first."""

from __future__ import annotations

import copy
import inspect
import io
import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import ruvgen as rv

from .copying_objects import (
    COPIES,
    FILES,
    MADE,
    answers,
    elsewhere,
    metric_elsewhere,
    more,
    named,
    saved_bytes,
    settings,
)
from .specimens import BASES


@pytest.fixture(scope="module")
def objects() -> dict[str, Any]:
    return {name: make() for name, make in MADE.items()}


@pytest.mark.parametrize("way", {**COPIES, **FILES})
@pytest.mark.parametrize("name", MADE)
def test_the_same_once_more(name: str, way: str, objects: dict[str, Any], tmp_path: Path) -> None:
    """The same file, answers and settings; then each can change without the other."""
    made = objects[name]
    again = {**COPIES, **FILES}[way](made)
    assert type(again) is type(made)
    before = saved_bytes(made, tmp_path)
    assert again.to_bytes() == made.to_bytes() == before
    if way in COPIES:
        assert repr(again) == repr(made)
        assert settings(again) == settings(made)
    else:
        assert settings(again) == settings(type(made).load(tmp_path / "file"))
    for one, other in zip(answers(made), answers(again), strict=True):
        assert one.tobytes() == other.tobytes()
    again.threads = 5
    more(again)
    assert made.threads != 5
    assert again.to_bytes() != before
    assert made.to_bytes() == before
    third = COPIES["copy"](made)
    more(third)
    more(copy.copy(made))
    again = {**COPIES, **FILES}[way](made)
    more(again)
    assert again.to_bytes() == third.to_bytes(), "what comes later depends on the way"


@pytest.mark.parametrize("way", COPIES)
def test_subclasses_keep_what_they_add(way: str) -> None:
    made = named()
    again = COPIES[way](made)
    assert again.name == "a name"
    assert again.labels == ["x", "y"]
    assert (again.labels is made.labels) == (way == "copy")


def test_deepcopy_knows_itself() -> None:
    made: Any = named()
    made.labels = [made, made]
    again = copy.deepcopy(made)
    assert again.labels[0] is again.labels[1] is again


def test_nothing_of_the_object_is_forgotten() -> None:
    """What is neither in the file nor a setting counts as a subclass's, which no object of ours has."""
    for make in BASES.values():
        made = make()
        made.threads = 2
        more(made)
        answers(made)
        assert "added" not in made.__reduce_ex__(4)[2]


class OnlyClasses(pickle.Unpickler):
    """Resolves the classes of ruvgen, and nothing else, not even of numpy and builtins."""

    def find_class(self, module: str, name: str) -> Any:
        assert (module, name) in {
            (f"ruvgen.{m}", c) for m, c in (("index", "Index"), ("flat", "FlatIndex"), ("soa", "SoAStore"))
        }
        return super().find_class(module, name)


@pytest.mark.parametrize("protocol", [3, 4, 5])
@pytest.mark.parametrize("name", BASES)
def test_unpickling_calls_nothing_but_the_class(name: str, protocol: int, objects: dict[str, Any]) -> None:
    made = objects[name]
    again = OnlyClasses(io.BytesIO(pickle.dumps(made, protocol))).load()
    assert again.to_bytes() == made.to_bytes()


def test_spawned_processes() -> None:
    """Objects of every class and metric functions, there and back."""
    things = [
        MADE[name]() for name in ("with_settings", "flat_with_settings", "store_with_settings", "named")
    ]
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, spawn) as pool:  # which fails where a process dies, and does not wait
        got = list(pool.map(elsewhere, things))
        back = list(pool.map(copy.copy, things))
        assert list(pool.map(metric_elsewhere, [rv.dot, rv.sqeuclidean])) == [13.0, 13.0]
    for thing, (data, kept, labels, ids), returned in zip(things, got, back, strict=True):
        assert data == thing.to_bytes() == returned.to_bytes()
        assert kept == settings(thing) == settings(returned)
        assert labels == getattr(thing, "labels", None)
        assert (ids == answers(thing)[0]).all()


def test_loky() -> None:
    """Through joblib's processes, whose pickler is cloudpickle's."""
    joblib = pytest.importorskip("joblib")
    things = [MADE[name]() for name in ("with_settings", "flat_with_settings", "store_with_settings")]
    got = joblib.Parallel(n_jobs=2)(joblib.delayed(elsewhere)(thing) for thing in things)
    for thing, (data, kept, _, ids) in zip(things, got, strict=True):
        assert data == thing.to_bytes()
        assert kept == settings(thing)
        assert (ids == answers(thing)[0]).all()


def test_joblib_dump(tmp_path: Path) -> None:
    joblib = pytest.importorskip("joblib")
    made = MADE["with_settings"]()
    joblib.dump({"index": made, "metric": rv.cosine}, tmp_path / "dump", compress=3)
    again = joblib.load(tmp_path / "dump")
    assert again["metric"] is rv.cosine
    assert again["index"].to_bytes() == made.to_bytes()
    assert joblib.hash(made) == joblib.hash(again["index"])


def test_a_mapping_is_copied_into_memory(tmp_path: Path, objects: dict[str, Any]) -> None:
    path = tmp_path / "index"
    objects["plain"].save(path)
    mapped = rv.Index.load(path, mmap=True)
    again = copy.copy(mapped)
    assert mapped.stats()["mapped"]
    assert not again.stats()["mapped"]
    assert again.to_bytes() == path.read_bytes()


@pytest.mark.parametrize("metric", rv._PAIRS)
def test_metric_functions(metric: str) -> None:
    """By their name, in every protocol; copies are the same function."""
    function = getattr(rv, metric)
    for protocol in range(6):
        text = pickle.dumps(function, protocol)
        assert pickle.loads(text) is function
        assert len(text) < 60
    assert copy.copy(function) is copy.deepcopy(function) is function
    assert (function.__module__, function.__name__) == ("ruvgen", metric)
    assert repr(function) == f"<built-in function {metric}>"
    assert inspect.isbuiltin(function)
