"""Bytes, file objects and pickled states that are damaged, or made to deceive."""

from __future__ import annotations

import copy
import io
import pickle
import re
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import ruvgen as rv

from .copying_objects import MADE

FILES = ["plain", "flat_with_settings", "store_with_settings"]


@pytest.fixture(scope="module")
def objects() -> dict[str, Any]:
    return {name: MADE[name]() for name in FILES}


def state_of(made: Any) -> dict[str, Any]:
    state: dict[str, Any] = made.__reduce_ex__(4)[2]
    return state


def refused(cls: type[Any], state: object) -> str:
    """What is said of a state, to an object that nothing may be found in afterwards."""
    with pytest.raises((ValueError, TypeError)) as caught:
        cls.__new__(cls).__setstate__(state)
    return str(caught.value)


@pytest.mark.parametrize("name", FILES)
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


@pytest.mark.parametrize("name", FILES)
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


def test_a_damaged_mapping_is_not_copied(tmp_path: Path, objects: dict[str, Any]) -> None:
    """One that was loaded without verification: its damage would get right checksums."""
    for name in FILES:
        cls, data = type(objects[name]), bytearray(objects[name].to_bytes())
        data[4096 + 5] ^= 1
        path = tmp_path / name
        path.write_bytes(data)
        made = cls.load(path, mmap=True, verify="header")
        for call in (made.to_bytes, lambda: copy.copy(made), lambda: pickle.dumps(made)):  # noqa: B023
            with pytest.raises(ValueError, match="is damaged; nothing was saved"):
                call()
