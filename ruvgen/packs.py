"""Kernel packs: where they are stored, which of them this process uses, and why others are ignored."""

from __future__ import annotations

import ctypes
import os
import sys
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, Final

from . import _lib

VARIABLE: Final = "RUVGEN_PACKS"
CURE: Final = f"choose another folder with {VARIABLE}"

loaded: Final[dict[str, Any]] = {}  # handles by the pack's name; libraries are never closed
ignored: Final[dict[str, str]] = {}  # reasons by name
lock: Final = threading.RLock()
_openings: Final = count()  # numbers of opened libraries, also of those that are no packs: they stay open


def directory() -> Path | None:
    """The folder that holds the packs, one folder each; None if packs are disabled."""
    return kept(VARIABLE, "packs")


def kept(variable: str, name: str) -> Path | None:
    """The folder of this user for one kind of compiled code: what a variable names, or one of a cache.

    None if the variable is empty, or if there is no user.
    """
    chosen = os.environ.get(variable)
    if chosen is not None:
        return Path(chosen).absolute() if chosen else None  # OSError: relative, but no current folder
    try:
        home = Path.home()
    except RuntimeError:  # the system does not know the user
        return None
    given = Path(os.environ.get("XDG_CACHE_HOME", ""))
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "ruvgen" / name
    return (given if given.is_absolute() else home / ".cache") / "ruvgen" / name


def folders() -> list[Path]:
    """All packs, whatever their state."""
    home = directory()
    if home is None or not home.is_dir():
        return []
    return sorted(path for path in home.iterdir() if not path.name.startswith("."))


def reason(folder: Path) -> str:
    """Why a pack cannot be used; "" if it can."""
    from .pack_file import check

    try:
        check(folder)
    except (OSError, ValueError) as error:
        return _words(error)
    return ""


def load_all() -> None:
    """Let dispatch find the rows of all usable packs; others are ignored.

    A RuntimeWarning reports damaged packs, and a folder that cannot be read or that others may change; the
    import never fails. Packs for other versions give no warning, because versions share the folder.
    """
    home = None
    try:
        home = directory()
        if home is None or not home.is_dir():
            return
        from .pack_file import guarded, safe

        guarded(home)
        safe(home, "folder")
        found = folders()
    except Exception as error:  # noqa: BLE001  an import must not fail because of files
        where = os.environ.get(VARIABLE) if home is None else str(home)
        _ignore(f"kernel packs in {where} are", str(where), f"{_words(error)}; {CURE}")
        return
    with lock:
        for folder in found:
            _load_or_ignore(folder)


def _load_or_ignore(folder: Path) -> None:
    from .pack_file import ForeignPackError

    try:
        load(folder)
    except ForeignPackError as error:
        ignored[folder.name] = str(error)
    except Exception as error:  # noqa: BLE001  as above
        why = f"{_words(error)}; see `python -m ruvgen packs list`"
        _ignore(f"kernel pack {folder.name} is", folder.name, why)


def _ignore(what: str, name: str, why: str) -> None:
    ignored[name] = why.rpartition("; ")[0]
    warnings.warn(f"{what} ignored: {why}", RuntimeWarning, stacklevel=5)


def _words(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def load(folder: Path) -> None:
    """Use a pack. Raises ValueError with the reason if it is not usable, OSError if it cannot be opened."""
    from .pack_file import verified

    with lock:
        if folder.name not in loaded:
            with verified(folder) as (_, library):
                loaded[folder.name] = opened(library.path(next(_openings)))
            ignored.pop(folder.name, None)


def opened(library: Path | str) -> Any:
    """Open a library and let dispatch find its rows; returns its handle. Raises as load does."""
    handle = ctypes.CDLL(str(library), mode=ctypes.RTLD_LOCAL)
    try:
        function = handle.ruvgen_kernels
    except AttributeError:
        raise ValueError("the library is no kernel pack") from None
    function.restype = ctypes.c_void_p
    _lib.add_pack(function())
    return handle


@contextmanager
def explained() -> Iterator[None]:
    """Add the cure to errors of the system in the folder of packs."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, f"{error.strerror}; {CURE}", str(directory())) from None


@contextmanager
def scratch() -> Iterator[Path]:
    """A new temporary folder next to the packs, removed afterwards; complete packs are renamed from there.

    Raises OSError if it cannot be made, ValueError if packs are disabled or others may write there.
    """
    import shutil  # these imports take milliseconds, and only `generate` needs them
    import tempfile

    from .pack_file import guarded, safe

    home = directory()
    if home is None:
        raise ValueError(f"there is no folder for kernel packs; {CURE}")
    with explained():
        for each in (*reversed(home.parents), home):
            if not each.is_dir():
                each.mkdir(mode=0o700, exist_ok=True)
        guarded(home)
        safe(home, "folder")
        made = Path(tempfile.mkdtemp(prefix=".new-", dir=home))
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def remove(names: list[str]) -> None:
    """Remove packs; processes that use them are not affected. Raises ValueError for an unknown name."""
    import shutil

    known = {folder.name: folder for folder in folders()}
    for name in names:
        if name not in known:
            raise ValueError(f"there is no pack {name!r}; known are {', '.join(known) or 'none'}")
    with explained():
        for name in dict.fromkeys(names):
            gone = known[name].with_name(f".gone-{name}")
            shutil.rmtree(gone, ignore_errors=True)
            known[name].rename(gone)  # atomic: never half a pack
            if gone.is_dir() and not gone.is_symlink():
                shutil.rmtree(gone)
            else:
                gone.unlink()
