"""The profile in use, measured on this machine: loaded at import from the user's file, if there is one.

RUVGEN_PROFILE names another file; empty, it disables profiles.
"""

from __future__ import annotations

import os
import re
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Final

from . import _kernels
from .processor import model

if TYPE_CHECKING:
    from .profile_file import Profile

CURE: Final = "run `python -m ruvgen tune` to measure again, or `python -m ruvgen tune --reset` to remove it"

_active: Profile | None = None


def path() -> Path | None:
    """The path of the profile for this processor, which need not exist; None if profiles are disabled."""
    named = os.environ.get("RUVGEN_PROFILE")
    if named is not None:
        return Path(named) if named else None
    name = re.sub(r"[^a-z0-9]+", "-", model().lower()).strip("-")
    folder = _configuration()
    return folder / "ruvgen" / f"profile-{name[:100]}.json" if folder else None


def active() -> Profile | None:
    """The profile in use."""
    return _active


def use(profile: Profile | None) -> None:
    """Use a profile in the whole process from now on; None restores the defaults.

    An existing index keeps its kernels and settings.
    """
    global _active  # noqa: PLW0603  one per process, like the preferences of the C library
    _kernels.prefer(profile.prefer if profile else ())
    _active = profile


def load() -> None:
    """Use the profile in its file; warn about one that cannot be used. Without a file, nothing changes."""
    place = path()
    if place is None or not _exists(place):
        return
    from .profile_file import read  # imports json and tempfile, which are rarely needed

    try:
        profile = read(place)
    except Exception as error:  # noqa: BLE001  an import must not fail because of a file
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        text = f"the profile {str(place)!r} is ignored: {reason}; {CURE}"
        warnings.warn(text, RuntimeWarning, stacklevel=2)
        return
    use(profile)


def describe() -> str:
    """The profile in use, in one line."""
    if _active is None:
        return "none"
    index = _active.index
    settings = f", index width {index['width']}, group {index['group']}" if index else ""
    return f"{_active.path} ({len(_active.prefer)} preferences{settings})"


def _exists(place: Path) -> bool:
    try:
        place.stat()
    except (OSError, ValueError):  # also if this user may not look there
        return False
    return True


def _configuration() -> Path | None:
    """The user's configuration folder; None without a home."""
    try:
        if sys.platform == "darwin":
            return Path.home() / "Library" / "Application Support"
        named = os.environ.get("XDG_CONFIG_HOME", "")
        return Path(named) if Path(named).is_absolute() else Path.home() / ".config"
    except RuntimeError:
        return None


load()
