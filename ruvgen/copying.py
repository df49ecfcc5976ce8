"""What indexes and stores have in common: files, bytes, pickles, copies, and the default of threads.

A pickle, a copy and the result of to_bytes are what `save` writes, from one moment, and loading them makes
all checks of `load`. Settings that files do not have, such as `threads`, come along in pickles and copies.
"""

from __future__ import annotations

import copy
import copyreg
import pickle
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO, ClassVar, NamedTuple, Self

from . import _lib, streams
from ._status import Given, Path
from .arguments import verifies
from .handles import Handle
from .scalars import boolean, integer, shown


class Kind(NamedTuple):
    """What is particular to a class."""

    loader: str  # the class that the file belongs to
    native: Any  # the class of the C object
    held: str  # the attribute that holds it
    settings: tuple[str, ...]  # which files do not have; each is also an attribute with an underscore before
    others: tuple[str, ...] = ()  # attributes that follow from the C object

    def own(self) -> set[str]:
        """All attributes of an object that are not of a subclass."""
        return {self.held, *self.others, *(f"_{name}" for name in self.settings)}


class Saved(Handle):
    """An object with a file."""

    _KIND: ClassVar[Kind]
    _begin: Callable[..., None]  # (C object that was loaded, settings by name)
    _threads = 1

    @property
    def threads(self) -> int:
        """How many threads a search takes that does not say, 1 at first; 0 for one per core.

        Can be set; raises ValueError out of range, TypeError for anything but an integer. Not saved in files,
        but kept by pickles and copies.
        """
        return self._threads

    @threads.setter
    def threads(self, threads: int) -> None:
        self._threads = integer("threads", threads, 0, _lib.MAX_THREADS)

    def save(self, path: Path | BinaryIO) -> None:
        """Write a file; searches go on, changes wait. Also to a file object, anything with `write`.

        An existing file is replaced atomically when all data is on disk, and keeps its mode; links are
        followed. On OSError, such as for a folder, pipe or device at the path, nothing is replaced. Raises
        ValueError for a path with a null byte; and for what was loaded with verify="header" from a file that
        is damaged, of which every section is verified first: nothing is written then.
        For a file object the file is made in memory first, where it takes its size; it is written at the
        current position, neither atomically nor flushed. Raises what its `write` does.
        """
        if streams.is_stream(path, "write"):
            streams.write(path, memoryview(self._packed()))
        else:
            self._native().save(path)

    def to_bytes(self) -> bytes:
        """What `save` writes, as bytes. Takes their size twice while they are made; O(size)."""
        return bytes(self._packed())

    @classmethod
    def from_bytes(cls, data: Any) -> Self:
        """What `to_bytes` or a file holds: bytes, or any contiguous buffer. O(size), without a copy of it.

        Raises ValueError for what is not of this class, damaged, or of another version, as `load` does, and
        TypeError for what is no buffer.
        """
        return cls._opened(cls._unpacked(data, "the data"))

    @classmethod
    def _opened(cls, native: Any, **settings: Any) -> Self:
        made = cls.__new__(cls)
        made._begin(native, **settings)
        return made

    def _native(self) -> Any:
        return getattr(self, self._KIND.held)

    def _packed(self) -> Any:
        """The file, an array of bytes that cannot be written to."""
        return self._native().pack()

    @classmethod
    def _unpacked(cls, data: Any, said: str, cure: str = "from_bytes") -> Any:
        """The C object of a file in memory; said: what errors call it."""
        try:
            view = memoryview(data)
            view = view.cast("B") if view.nbytes else memoryview(b"")
        except TypeError:
            raise TypeError(f"{said} is {shown(data)}, not bytes or another contiguous buffer") from None
        given = Given(said, view, cure)
        return cls._KIND.native.unpack(given, cls._KIND.loader)

    @classmethod
    def _loaded(cls, path: Path | BinaryIO, mmap: bool, verify: str) -> Any:
        """The C object of a file."""
        mapped, full = boolean("mmap", mmap), verifies(verify, mmap)
        if not streams.is_stream(path, "read"):
            return cls._KIND.native.load(path, mapped, full, cls._KIND.loader)
        if mapped:
            raise ValueError(f"mmap=True is for paths; {shown(path)} is a file object")
        return cls._unpacked(streams.read(path), f"what was read from {shown(path)}", "load")

    def _state(self, data: Any, each: Callable[[Any], Any]) -> dict[str, Any]:
        """The file, the settings, and what a subclass added; `each` is applied to the last."""
        kind = self._KIND
        own = kind.own()
        added = {name: each(value) for name, value in vars(self).items() if name not in own}
        settings = {name: getattr(self, name) for name in kind.settings}
        return {"file": data, **settings, **({"added": added} if added else {})}

    def __setstate__(self, state: Any) -> None:
        """What unpickling calls. Raises the errors of from_bytes; settings are checked as when set."""
        kind, loader = self._KIND, f"ruvgen.{self._KIND.loader}"
        if not isinstance(state, Mapping) or "file" not in state:
            raise TypeError(f"the pickled state of a {loader} is {shown(state)}, not the file and settings")
        rest = {name: value for name, value in state.items() if name not in ("file", "added")}
        if unknown := sorted(set(map(str, rest)) - set(kind.settings)):
            raise ValueError(f"the pickled state of a {loader} has {unknown}, unknown to this version")
        self._begin(self._unpacked(state["file"], "the pickled file"), **rest)
        added = state.get("added", {})
        if not isinstance(added, dict) or kind.own() & set(added):
            raise ValueError(f"the pickled attributes of a subclass of {loader} are {shown(added)}")
        vars(self).update(added)

    def __reduce_ex__(self, protocol: Any) -> Any:
        """For pickle and what uses it; from protocol 5 on the file can be passed out of band."""
        data = self._packed()
        file = pickle.PickleBuffer(data) if protocol >= 5 else bytes(data)
        return copyreg.__newobj__, (type(self),), self._state(file, lambda value: value)  # type: ignore[attr-defined]

    def __copy__(self) -> Self:
        """An independent object with the same rows, graph and settings."""
        twin = type(self).__new__(type(self))
        twin.__setstate__(self._state(self._packed(), lambda value: value))
        return twin

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """The same, with deep copies of what a subclass added."""
        twin = type(self).__new__(type(self))
        memo[id(self)] = twin
        twin.__setstate__(self._state(self._packed(), lambda value: copy.deepcopy(value, memo)))
        return twin


def described(of: object, **parts: object) -> str:
    """The text of an object: its class, and what it is."""
    return f"{type(of).__name__}({', '.join(f'{name}={value!r}' for name, value in parts.items())})"
