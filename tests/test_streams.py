"""Files of indexes in file objects, of whatever kind."""

from __future__ import annotations

import bz2
import gzip
import io
import re
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import ruvgen as rv

from .specimens import BASES


class Slow(io.RawIOBase):
    """Takes and gives a few bytes at a time, as pipes and sockets may."""

    def __init__(self) -> None:
        self.data, self.at = bytearray(), 0

    def writable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        taken = bytes(data[:777])
        self.data += taken
        return len(taken)

    def read(self, size: int = -1) -> bytes:
        given = bytes(self.data[self.at : self.at + min(size, 333)])
        self.at += len(given)
        return given

    def rewind(self) -> None:
        self.at = 0


class Minimal:
    """Nothing but write, which tells nothing, and read."""

    def __init__(self) -> None:
        self.file = io.BytesIO()

    def write(self, data: Any) -> None:
        self.file.write(data)

    def read(self, size: int) -> memoryview:
        return memoryview(self.file.read(size))

    def rewind(self) -> None:
        self.file.seek(0)


def packed(opener: Callable[..., Any]) -> Callable[[Path], tuple[Any, Callable[[], Any]]]:
    def make(folder: Path) -> tuple[Any, Callable[[], Any]]:
        file = opener(folder / "packed", "wb")

        def again() -> Any:
            file.close()
            return opener(folder / "packed", "rb")

        return file, again

    return make


def rewound(file: Any) -> tuple[Any, Callable[[], Any]]:
    def again() -> Any:
        (file.rewind if hasattr(file, "rewind") else partial(file.seek, 0))()
        return file

    return file, again


KINDS: dict[str, Callable[[Path], tuple[Any, Callable[[], Any]]]] = {
    "BytesIO": lambda _: rewound(io.BytesIO()),
    "open": lambda folder: rewound((folder / "file").open("w+b")),
    "unbuffered": lambda folder: rewound((folder / "file").open("w+b", buffering=0)),
    "NamedTemporaryFile": lambda _: rewound(tempfile.NamedTemporaryFile()),  # noqa: SIM115
    "SpooledTemporaryFile": lambda _: rewound(tempfile.SpooledTemporaryFile(10**9)),  # noqa: SIM115
    "gzip": packed(gzip.open),
    "bz2": packed(bz2.open),
    "slow": lambda _: rewound(Slow()),
    "minimal": lambda _: rewound(Minimal()),
}


@pytest.mark.parametrize("kind", KINDS)
def test_several_in_one(kind: str, tmp_path: Path) -> None:
    """One behind the other; each is read to its end."""
    things = [rv.SoAStore(3), BASES["plain"](), rv.FlatIndex(5, "dot")]
    things[2].threads = 4
    file, again = KINDS[kind](tmp_path)
    for thing in things:
        thing.save(file)
    source = again()
    for thing in things:
        found = type(thing).load(source)
        assert found.to_bytes() == thing.to_bytes()
        assert found.threads == 1
    assert bytes(source.read(1)) == b""
    getattr(source, "close", lambda: None)()


def test_load_takes_the_options_of_load(tmp_path: Path) -> None:
    file = io.BytesIO(rv.FlatIndex(5).to_bytes())
    assert not rv.FlatIndex.load(file, prune=False).prune
    assert not rv.FlatIndex.from_bytes(file.getvalue(), prune=False).prune
    with pytest.raises(TypeError, match="prune is 1, not True or False"):
        rv.FlatIndex.from_bytes(file.getvalue(), prune=1)  # type: ignore[arg-type]
    for cls in (rv.Index, rv.FlatIndex, rv.SoAStore):
        for options in ({"mmap": True}, {"mmap": True, "verify": "header"}):
            with pytest.raises(ValueError, match="^mmap=True is for paths; <_io.BytesIO .* is a file object"):
                cls.load(file, **options)
        with pytest.raises(ValueError, match="verify='header' is for mmap=True"):
            cls.load(file, verify="header")


class Odd:
    """What write gives, other than how many bytes it took."""

    def __init__(self, given: object) -> None:
        self.given = given

    def write(self, _: Any) -> object:
        return self.given


class Busy(io.RawIOBase):
    """A raw file that does not block, and takes nothing now."""

    def writable(self) -> bool:
        return True

    def write(self, _: Any) -> None:
        return None


@pytest.mark.parametrize("cls", [rv.Index, rv.FlatIndex, rv.SoAStore])
def test_wrong_file_objects(cls: type[Any], tmp_path: Path) -> None:
    made = cls(3)
    with pytest.raises(TypeError, match="StringIO .* gives str, not bytes; open it in mode 'rb'"):
        cls.load(io.StringIO("text"))
    with (tmp_path / "text").open("w") as text, tempfile.NamedTemporaryFile("w") as named:
        for wrong in (text, named, io.StringIO(), io.TextIOWrapper(io.BytesIO())):
            with pytest.raises(TypeError, match="takes no bytes .*str.*; open it in mode 'wb'$"):
                made.save(wrong)
    for file in (Odd(0), Odd(-1), Odd(10**9), Odd("x"), Odd(1.5), Busy()):
        with pytest.raises(
            OSError, match=r"does not take the whole file: write\(\) gave .* for the last [\d,]+"
        ):
            made.save(file)
    made.save(Odd(None))
    with (tmp_path / "file").open("wb") as file, pytest.raises(OSError, match="read"):
        cls.load(file)
    closed = io.BytesIO()
    closed.close()
    for call in (lambda: made.save(closed), lambda: cls.load(closed)):
        with pytest.raises(ValueError, match="closed"):
            call()
    for wrong in (5, None, [], object()):
        for call in (made.save, cls.load):
            with pytest.raises(
                TypeError, match=f"^path is {re.escape(repr(wrong))}, not str, bytes, os.Path"
            ):
                call(wrong)
    with pytest.raises(TypeError, match=r"PathLike or a file object with write\(\)$"):
        made.save(Odd)  # a class, whose write is no method
    with pytest.raises(TypeError, match=r"PathLike or a file object with read\(\)$"):
        cls.load(Odd(0))


class Promising(io.BytesIO):
    """Whose reads are counted."""

    asked = 0

    def read(self, size: int | None = -1) -> bytes:
        assert size is not None
        self.asked = max(self.asked, size)
        return super().read(size)


def test_a_header_that_promises_much() -> None:
    """Memory is taken as bytes come, not as the header says."""
    data = bytearray(BASES["plain"]().to_bytes())
    data[16:24] = (2**63 - 1).to_bytes(8, "little")
    file = Promising(data)
    with pytest.raises(ValueError, match="is not an index of ruvgen, or it is damaged"):
        rv.Index.load(file)
    assert file.asked <= 1 << 24


def test_paths_that_can_write(tmp_path: Path) -> None:
    """Some path classes have methods of file objects."""

    class Local:
        def __fspath__(self) -> str:
            return str(tmp_path / "file")

        def write(self, _: Any) -> None:
            raise AssertionError

        read = write

    rv.SoAStore(3).save(Local())
    assert len(rv.SoAStore.load(Local(), mmap=True)) == 0
