"""Copies, pickles and bytes: the same object once more, which shares nothing with the first."""

from __future__ import annotations

import copy
import inspect
import io
import multiprocessing
import pickle
import re
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
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
from .specimens import BASES, normal


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
    """Resolves the loaded class, and numpy and builtins not even."""

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


def state_of(made: Any) -> dict[str, Any]:
    state: dict[str, Any] = made.__reduce_ex__(4)[2]
    return state


def refused(cls: type[Any], state: object) -> str:
    """What is said of a state, to an object that nothing may be found in afterwards."""
    with pytest.raises((ValueError, TypeError)) as caught:
        cls.__new__(cls).__setstate__(state)
    return str(caught.value)


@pytest.mark.parametrize("name", ["plain", "flat_with_settings", "store_with_settings"])
def test_hostile_bytes(name: str, objects: dict[str, Any], tmp_path: Path) -> None:
    """What a file is refused for, bytes, file objects and pickles are refused for; nothing else is."""
    made = objects[name]
    cls, data = type(made), made.to_bytes()
    rng = np.random.default_rng(0)
    hostile = [data[:n] for n in (0, 1, 64, 4095, 4096, 8191, len(data) - 1)] + [data + b"\0", b"x" * 5000]
    for at in [*range(0, 64, 3), *rng.integers(64, len(data), 60).tolist()]:
        flipped = bytearray(data)
        flipped[at] ^= 1 << int(rng.integers(8))
        hostile.append(bytes(flipped))
    path = tmp_path / "hostile"
    for each in hostile:
        path.write_bytes(each)
        with pytest.raises(ValueError, match=r"of ruvgen") as caught:
            cls.load(path)
        of_file = str(caught.value).removeprefix(repr(str(path)))
        wanted = re.sub(r"(: use \w+\.)load$", r"\1from_bytes", of_file)
        with pytest.raises(ValueError, match=r"^the data is (not|of) ") as caught:
            cls.from_bytes(each)
        assert str(caught.value).removeprefix("the data") == wanted
        assert refused(cls, state_of(made) | {"file": each}).removeprefix("the pickled file") == wanted
        if each != data + b"\0":  # of which a file object leaves the last byte
            with pytest.raises(ValueError, match=r"^what was read from <_io.BytesIO") as caught:
                cls.load(io.BytesIO(each))
            assert str(caught.value).endswith(of_file)


@pytest.mark.parametrize("name", ["plain", "flat_with_settings", "store_with_settings"])
@pytest.mark.parametrize("cls", [rv.Index, rv.FlatIndex, rv.SoAStore])
def test_the_wrong_class(cls: type[Any], name: str, objects: dict[str, Any]) -> None:
    made = objects[name]
    right = type(made).__name__
    if cls is type(made):
        return
    for call, method in (
        (lambda: cls.from_bytes(made.to_bytes()), "from_bytes"),
        (lambda: cls.load(io.BytesIO(made.to_bytes())), "load"),
        (lambda: cls.__new__(cls).__setstate__({"file": made.to_bytes()}), "from_bytes"),
    ):
        with pytest.raises(ValueError, match=f"but a file of {right}: use {right}.{method}$"):
            call()


@pytest.mark.parametrize(
    ("wrong", "text"),
    [
        (None, "is None, not the file and settings"),
        ({}, "is {}, not the file and settings"),
        (("file",), "not the file and settings"),
        ({"file": 5}, "the pickled file is 5, not bytes"),
        ({"file": "text"}, "the pickled file is 'text', not bytes"),
        ({"ef": 0}, "ef is 0; it must lie in 1…"),
        ({"ef": "64"}, "ef is '64', not an integer"),
        ({"threads": -1}, "threads is -1; it must lie in 0…"),
        ({"threads": None}, "threads is None, not an integer"),
        ({"speed": 1}, r"has \['speed'\], unknown to this version"),
        ({"added": 5}, "attributes of a subclass of ruvgen.Index are 5"),
        ({"added": {"_graph": None}}, "attributes of a subclass of ruvgen.Index are {'_graph': None}"),
    ],
)
def test_hostile_states(wrong: Any, text: str, objects: dict[str, Any]) -> None:
    state = {**state_of(objects["plain"]), **wrong} if isinstance(wrong, dict) and wrong else wrong
    with pytest.raises((ValueError, TypeError), match=text):
        rv.Index.__new__(rv.Index).__setstate__(state)


def test_a_buffer_that_changes_while_it_is_loaded(objects: dict[str, Any]) -> None:
    """Either it is refused, or the index is in order: what is checked is a copy."""
    data = bytearray(objects["plain"].to_bytes())
    sound, done = bytes(data), threading.Event()

    def spoil() -> None:
        rng = np.random.default_rng(0)
        while not done.wait(1e-4):
            at = int(rng.integers(len(data)))
            data[at] ^= 255
            data[at] = sound[at]

    thread = threading.Thread(target=spoil)
    thread.start()
    try:
        for _ in range(300):
            try:
                made = rv.Index.from_bytes(data)
            except ValueError:
                continue
            assert made.to_bytes() == sound
    finally:
        done.set()
        thread.join()


@pytest.mark.parametrize("cls", [rv.Index, rv.FlatIndex])
@pytest.mark.parametrize("way", ["pickle 4", "pickle out of band", "copy", "bytes", "file object"])
def test_a_state_of_one_moment(cls: type[Any], way: str) -> None:
    """Beside calls of which each adds or removes 20 rows at once, and beside searches."""
    made = cls(6)
    made.add(normal(20, 6, 0), np.arange(20))
    done, failed, written = threading.Event(), [], [0]

    def repeat(call: Callable[[int], object]) -> None:
        first = 0
        try:
            while not done.is_set():
                first += 20
                call(first)
        except BaseException as error:
            failed.append(error)
            raise

    def write(first: int) -> None:
        made.add(normal(20, 6, first), np.arange(20) + first)
        made.remove(np.arange(20) + first - 20)
        written.append(first)

    asked = normal(2, 6, 1)
    threads = [
        threading.Thread(target=repeat, args=(call,)) for call in (write, lambda _: made.search(asked, 5))
    ]
    for thread in threads:
        thread.start()
    seen = set()
    try:
        for _ in range(25):
            begun = len(written)
            while len(written) == begun and not failed:  # whatever thread the locks prefer
                time.sleep(1e-4)
            again = {**COPIES, **FILES}[way](made)
            ids = np.sort(again.ids)
            assert len(ids) in (20, 40)
            assert ids[0] % 20 == 0
            assert (ids == ids[0] + np.arange(len(ids))).all(), "rows of a call that was half done"
            for first in ids[::20].tolist():
                assert (again.get(first + 3) == normal(20, 6, first)[3]).all()
            if cls is rv.Index:
                report = again.check()
                assert not any(report[each] for each in ("duplicates", "wild", "self_links", "wrong_ids"))
            seen.add(int(ids[0]))
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert not failed
    assert len(seen) > 12  # a copy may come between a change and the note of it


def test_spawned_processes() -> None:
    """Objects of every class and metric functions, there and back."""
    things = [
        MADE[name]() for name in ("with_settings", "flat_with_settings", "store_with_settings", "named")
    ]
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        got = pool.map(elsewhere, things)
        back = pool.map(copy.copy, things)
        assert pool.map(metric_elsewhere, [rv.dot, rv.sqeuclidean]) == [13.0, 13.0]
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


def test_a_damaged_mapping_is_not_copied(tmp_path: Path, objects: dict[str, Any]) -> None:
    """One that was loaded without verification: its damage would get right checksums."""
    for name in ("plain", "flat_with_settings", "store_with_settings"):
        cls, data = type(objects[name]), bytearray(objects[name].to_bytes())
        data[4096 + 5] ^= 1
        path = tmp_path / name
        path.write_bytes(data)
        made = cls.load(path, mmap=True, verify="header")
        for call in (made.to_bytes, lambda: copy.copy(made), lambda: pickle.dumps(made)):  # noqa: B023
            with pytest.raises(ValueError, match="is damaged; nothing was saved"):
                call()


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
