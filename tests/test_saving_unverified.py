"""What was mapped with verify="header" is verified before it is saved: no damage gets right checksums."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import ruvgen as rv

from .index_data import normal

ROWS = normal(3_000, 24)[0]


def index(codec: str) -> rv.Index:
    made = rv.Index(24, codec=codec, degree=8, ef_construction=16)
    made.add(np.tile(ROWS, (4, 1)) + np.arange(4, dtype=np.float32).repeat(len(ROWS))[:, None])
    made.remove(np.arange(0, 300, 7))
    return made


def flat() -> rv.FlatIndex:
    made = rv.FlatIndex(24)
    made.add(ROWS)
    return made


def store() -> rv.SoAStore:
    made = rv.SoAStore(24)
    made.extend(ROWS)
    return made


KINDS: dict[str, Callable[[], Any]] = {
    "f32": lambda: index("f32"),
    "sq8": lambda: index("sq8"),
    "flat": flat,
    "store": store,
}
every_kind = pytest.mark.parametrize("kind", KINDS)


def sections(data: bytes) -> list[tuple[int, int]]:
    """Of a file: where each section that is not empty begins, and its bytes."""
    words = np.frombuffer(data, np.uint64, 512)[48 : 48 + 24].reshape(-1, 3)
    return [(int(at), int(size)) for at, size, _ in words if size]


def mapped(made: Any, path: Path) -> Any:
    return type(made).load(path, mmap=True, verify="header")


def change(made: Any) -> None:
    if isinstance(made, rv.SoAStore):
        made.extend(ROWS[:5])
        made.delete(3)
    else:
        made.add(ROWS[:5])
        made.remove([1000, 1001])


@every_kind
def test_damage_is_not_saved(kind: str, tmp_path: Path) -> None:
    """Wherever a bit is wrong, whether rows changed since or not, and whatever the file is called by now."""
    path, new = tmp_path / "file", tmp_path / "new"
    made = KINDS[kind]()
    made.save(path)
    sound = path.read_bytes()
    tried = 0
    for at, size in sections(sound):
        for place in (at, at + size // 2, at + size - 1):
            damaged = bytearray(sound)
            damaged[place] ^= 1
            path.write_bytes(damaged)
            try:
                hurt = mapped(made, path)
            except ValueError:
                continue  # this section is read as it is loaded
            tried += 1
            for target in (new, path):
                with pytest.raises(
                    ValueError, match=r"file', from which this .* is damaged; nothing was saved"
                ):
                    hurt.save(target)
            assert path.read_bytes() == damaged
            assert not new.exists()
            if place == at + size // 2:
                try:
                    change(hurt)
                except ValueError:
                    continue
                with pytest.raises(ValueError, match="load a sound copy of it"):
                    hurt.save(new)
    assert tried >= 3


@every_kind
def test_what_is_sound_is_saved(kind: str, tmp_path: Path) -> None:
    """Over the file that is mapped too, once it was changed, and again."""
    path, new = tmp_path / "file", tmp_path / "new"
    made = KINDS[kind]()
    made.save(path)
    loaded = mapped(made, path)
    loaded.save(new)
    assert new.read_bytes() == path.read_bytes()
    change(loaded)
    for _ in range(2):
        loaded.save(path)
        assert len(type(made).load(path)) == len(loaded)
    again = mapped(made, path)
    path.unlink()
    again.save(new)
    assert len(type(made).load(new)) == len(loaded)


@every_kind
def test_a_file_that_changes_while_it_is_mapped(kind: str, tmp_path: Path) -> None:
    """By somebody who writes into it; its header too."""
    path = tmp_path / "file"
    made = KINDS[kind]()
    made.save(path)
    for place in (64, sections(path.read_bytes())[0][0]):
        made.save(path)
        loaded = mapped(made, path)
        with path.open("r+b") as file:
            file.seek(place)
            file.write(b"\x77")
        with pytest.raises(ValueError, match="is damaged; nothing was saved"):
            loaded.save(tmp_path / "new")


@pytest.mark.parametrize("loader", ["Index", "FlatIndex", "SoAStore"])
def test_files_of_others(loader: str, tmp_path: Path) -> None:
    """A sound file of another class is not called damaged: the error says whose it is."""
    made = {"Index": lambda: index("f32"), "FlatIndex": flat, "SoAStore": store}
    for name, make in made.items():
        path = tmp_path / name
        make().save(path)
        for given in (path, str(path), bytes(path)):
            if name == loader:
                getattr(rv, loader).load(given)
                continue
            with pytest.raises(
                ValueError, match=rf"is not an? .* of ruvgen, but a file of {name}: use {name}.load"
            ):
                getattr(rv, loader).load(given)
    path = tmp_path / "text"
    path.write_bytes(b"no file of ruvgen" * 400)
    with pytest.raises(ValueError, match="of ruvgen, or it is damaged"):
        getattr(rv, loader).load(path)
