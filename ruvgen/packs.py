"""Kernel packs: where they are kept, which of them this process uses, and why not the others."""

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

loaded: Final[dict[str, Any]] = {}  # handles by name of the pack: a library that is open stays so
ignored: Final[dict[str, str]] = {}  # reasons by name
lock: Final = threading.RLock()
_openings: Final = count()  # of libraries, those that were no packs among them, for they stay open


def directory() -> Path | None:
    """The folder of packs, of which each is a folder; None if there is to be none."""
    chosen = os.environ.get(VARIABLE)
    if chosen is not None:
        return Path(chosen).absolute() if chosen else None  # OSError: a relative one, but no current folder
    try:
        home = Path.home()
    except RuntimeError:  # a user whom the system does not know
        return None
    given = Path(os.environ.get("XDG_CACHE_HOME", ""))
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "ruvgen" / "packs"
    return (given if given.is_absolute() else home / ".cache") / "ruvgen" / "packs"


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
    """Let dispatch find the rows of all packs that are fit for it; those that are not are ignored.

    A RuntimeWarning tells of damaged ones, and of a folder that cannot be read or that others may change:
    whatever lies there, the import goes on. Packs of other versions are not worth a warning: versions share
    the folder.
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
    except Exception as error:  # noqa: BLE001  of nothing that lies there may an import fail
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
    """Use a pack. Raises ValueError with the reason why it is not fit, OSError where it cannot be opened."""
    from .pack_file import verified

    with lock:
        if folder.name not in loaded:
            with verified(folder) as (_, library):
                loaded[folder.name] = opened(library.path(next(_openings)))
            ignored.pop(folder.name, None)


def opened(library: Path | str) -> Any:
    """The handle of a library whose rows dispatch finds from now on. Raises as load does."""
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
    """What the system refuses in the folder of packs, with the cure."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, f"{error.strerror}; {CURE}", str(directory())) from None


@contextmanager
def scratch() -> Iterator[Path]:
    """A new folder beside the packs, which is removed again: what is complete is renamed into its place.

    Raises OSError where there can be none, ValueError where packs are turned off or others may write.
    """
    import shutil  # these take milliseconds, and only those who generate need them
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
    """Remove packs; processes that use them go on doing so. Raises ValueError for a name that is none."""
    import shutil

    known = {folder.name: folder for folder in folders()}
    for name in names:
        if name not in known:
            raise ValueError(f"there is no pack {name!r}; known are {', '.join(known) or 'none'}")
    with explained():
        for name in dict.fromkeys(names):
            gone = known[name].with_name(f".gone-{name}")
            shutil.rmtree(gone, ignore_errors=True)
            known[name].rename(gone)  # at once: never half a pack
            if gone.is_dir() and not gone.is_symlink():
                shutil.rmtree(gone)
            else:
                gone.unlink()
