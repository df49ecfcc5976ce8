"""Objects with a file, each way to hand one on, and what must come through. Spawned processes import it."""

from __future__ import annotations

import copy
import io
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

import ruvgen as rv

from .filing import Array
from .specimens import BASES, normal, stored


class Named(rv.Index):
    """A subclass that adds an attribute, and whose __init__ takes other arguments."""

    def __init__(self, name: str, labels: list[str]) -> None:
        super().__init__(6)
        self.name, self.labels = name, labels


class NamedFlat(rv.FlatIndex):
    """The same of another class."""


def named() -> Named:
    made = Named("a name", ["x", "y"])
    made.add(normal(40, 6))
    return made


def with_settings() -> rv.Index:
    made = BASES["plain"]()
    made.ef, made.threads = 33, 2
    return made


def flat_with_settings() -> rv.FlatIndex:
    made = rv.FlatIndex(5, "dot", prune=False)
    made.add(normal(9, 5), np.arange(9) + 2**40)
    made.threads = 3
    return made


def store_with_settings() -> rv.SoAStore:
    made = rv.SoAStore(5, "u8")
    made.extend(stored(normal(70, 5), "u8"))
    made.threads = 0
    return made


MADE: dict[str, Callable[[], Any]] = {
    **BASES,
    "named": named,
    "with_settings": with_settings,
    "flat_with_settings": flat_with_settings,
    "store_with_settings": store_with_settings,
}


def out_of_band(made: Any) -> Any:
    """A pickle without the bytes of the file, which come beside it."""
    buffers: list[pickle.PickleBuffer] = []
    text = pickle.dumps(made, 5, buffer_callback=buffers.append)
    assert len(buffers) == 1
    assert len(text) < 1000
    return pickle.loads(text, buffers=buffers)


def by_stream(made: Any) -> Any:
    """In the middle of other data."""
    file = io.BytesIO()
    file.write(b"before")
    made.save(file)
    file.write(b"after")
    file.seek(6)
    again = type(made).load(file)
    assert file.read() == b"after"
    return again


COPIES: dict[str, Callable[[Any], Any]] = {
    **{f"pickle {i}": lambda made, i=i: pickle.loads(pickle.dumps(made, i)) for i in range(6)},
    "pickle out of band": out_of_band,
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
}
FILES: dict[str, Callable[[Any], Any]] = {  # which have no settings
    "bytes": lambda made: type(made).from_bytes(made.to_bytes()),
    "bytearray": lambda made: type(made).from_bytes(bytearray(made.to_bytes())),
    "array": lambda made: type(made).from_bytes(np.frombuffer(made.to_bytes(), np.uint32)),
    "file object": by_stream,
}
SETTINGS = ("ef", "threads", "prune")


def settings(made: Any) -> dict[str, object]:
    """Those that the class has."""
    return {name: getattr(made, name) for name in SETTINGS if hasattr(made, name)}


def saved_bytes(made: Any, folder: Path) -> bytes:
    """What save writes to a path."""
    made.save(folder / "file")
    return (folder / "file").read_bytes()


def answers(made: Any) -> tuple[Array, Array]:
    """What a search by default settings finds."""
    asked = stored(normal(3, made.dim, 1), getattr(made, "dtype", "f32"))
    found: tuple[Array, Array] = made.search(asked, 5)
    return found


def more(made: Any) -> None:
    """Change an object."""
    rows = stored(normal(70, made.dim, 2), getattr(made, "dtype", "f32"))
    (made.extend if isinstance(made, rv.SoAStore) else made.add)(rows)
    if isinstance(made, rv.SoAStore):
        made.delete(0)
    else:
        made.remove(made.ids[:2])


def elsewhere(made: Any) -> tuple[bytes, dict[str, object], Any, Array]:
    """What another process has got, after a search."""
    return made.to_bytes(), settings(made), getattr(made, "labels", None), answers(made)[0]


def metric_elsewhere(metric: Callable[..., Any]) -> object:
    """What another process computes."""
    return metric(np.float32([1, 2]), np.float32([3, 5]))
