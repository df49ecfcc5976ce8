"""The file of a profile: short, readable JSON, checked strictly and written atomically."""

from __future__ import annotations

import json
import os
import stat
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

from . import _kernels, _lib
from ._kernels import CHOSEN, Contract, Preference
from .processor import model

VERSION: Final = 1
KEYS: Final = ("profile", "cpu", "features", "ruvgen", "kernels", "index", "prefer")
MAX_BYTES: Final = 1 << 20
MAX_SETTING: Final = 8  # of width and group
OTHERS_MAY_WRITE: Final = stat.S_IWGRP | stat.S_IWOTH


@dataclass(frozen=True)
class Profile:
    """Measured instruction sets that are faster than the default, and settings of new indexes."""

    prefer: tuple[Preference, ...] = ()
    index: dict[str, int] = field(default_factory=dict)
    path: str = ""


def read(path: Path) -> Profile:
    """Read a profile. Raises OSError, or ValueError with the reason why it is not valid for this process."""
    try:
        facts = json.loads(_content(path))
    except RecursionError:
        raise ValueError("it is not a profile, but nested too deeply") from None
    except UnicodeDecodeError:
        raise ValueError("it is not text in UTF-8") from None
    except json.JSONDecodeError as error:
        raise ValueError(f"it is not JSON: {error}") from None
    if not isinstance(facts, dict) or type(facts.get("profile")) is not int:
        raise ValueError("it is not a profile")
    if facts["profile"] != VERSION:
        raise ValueError(f"its format is {facts['profile']}, and {VERSION} is known")
    if set(facts) != set(KEYS):
        raise ValueError(f"it has the keys {', '.join(sorted(map(repr, facts)))}, not {', '.join(KEYS)}")
    for name, own, what in (
        ("cpu", model(), "another processor"),
        ("features", list(_lib.features()), "other CPU features"),
        ("ruvgen", version("ruvgen"), "another ruvgen"),
        ("kernels", _kernels.digest(), "other kernels"),
    ):
        if facts[name] != own:
            raise ValueError(f"it was measured with {what}: {_short(facts[name])}, not {_short(own)}")
    return Profile(_preferences(facts["prefer"]), _settings(facts["index"]), str(path))


def write(path: Path, profile: Profile) -> None:
    """Replace the file, readable by all and writable only by the user. On OSError the old one stays."""
    facts = {
        "profile": VERSION,
        "cpu": model(),
        "features": list(_lib.features()),
        "ruvgen": version("ruvgen"),
        "kernels": _kernels.digest(),
        "index": profile.index,
    }
    lines = [f" {json.dumps(name)}: {json.dumps(value)},\n" for name, value in facts.items()]
    rows = ",\n".join(f"  {json.dumps(one._asdict())}" for one in profile.prefer)
    text = "{\n" + "".join(lines) + ' "prefer": [' + (f"\n{rows}\n " if rows else "") + "]\n}\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:100]}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fchmod(handle, 0o644)
            os.fsync(handle)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink()
        raise


def _content(path: Path) -> str:
    """The text of a regular file that only this user or root can have written."""
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)  # opening a pipe would block
    try:
        facts = os.fstat(handle)
        if not stat.S_ISREG(facts.st_mode):
            raise ValueError("it is not a regular file")
        if facts.st_uid not in (0, os.geteuid()):
            raise ValueError(f"it belongs to user {facts.st_uid}")
        if facts.st_mode & OTHERS_MAY_WRITE:
            raise ValueError(f"others may write to it (mode {stat.S_IMODE(facts.st_mode):04o})")
        if facts.st_size > MAX_BYTES:
            raise ValueError(f"it has {facts.st_size:,} bytes, more than {MAX_BYTES:,}")
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read(MAX_BYTES).decode("utf-8")
    finally:
        os.close(handle)


def _settings(found: Any) -> dict[str, int]:
    if found == {} and isinstance(found, dict):
        return {}
    if not isinstance(found, dict) or set(found) != {"width", "group"}:
        raise ValueError(f"index is {_short(found)}, not width and group")
    for name, value in found.items():
        if type(value) is not int or not 1 <= value <= MAX_SETTING:
            raise ValueError(f"index {name} is {_short(value)}, not in 1…{MAX_SETTING}")
    return found


def _preferences(found: Any) -> tuple[Preference, ...]:
    if not isinstance(found, list):
        raise ValueError(f"prefer is {_short(found)}, not a list")
    preferences = tuple(_preference(entry) for entry in found)
    _apart(preferences)
    return preferences


def _preference(entry: Any) -> Preference:
    if not isinstance(entry, dict) or set(entry) != set(Preference._fields):
        raise ValueError(f"a preference is {_short(entry)}; it has {', '.join(Preference._fields)}")
    for name in ("low", "high"):
        if type(entry[name]) is not int or not 1 <= entry[name] <= _lib.MAX_DIM:
            raise ValueError(f"{name} is {_short(entry[name])}, not in 1…{_lib.MAX_DIM}")
    if entry["low"] > entry["high"]:
        raise ValueError(f"a range is {entry['low']} to {entry['high']}")
    known = {"metric": _lib.METRICS, "dtype": _lib.DTYPES, "form": CHOSEN, "isa": _lib.ISAS}
    for name, names in known.items():
        if not isinstance(entry[name], str) or entry[name] not in names:
            raise ValueError(f"{name} is {_short(entry[name])}; known are {', '.join(names)}")
    if missing := _lib.isa_missing(_lib.ISAS[entry["isa"]]):
        raise ValueError(f"this CPU lacks {', '.join(missing)} for {entry['isa']}")
    one = Preference(**entry)
    if one.isa not in _kernels.isas_of(one.contract):
        raise ValueError(f"there are no kernels of {one.isa} for {one.metric} on {one.dtype} as {one.form}")
    return one


def _apart(preferences: Iterable[Preference]) -> None:
    ends: dict[Contract, int] = {}
    for one in sorted(preferences):
        if one.low <= ends.get(one.contract, 0):
            raise ValueError(f"two ranges of {' '.join(one.contract)} hold {one.low}")
        ends[one.contract] = one.high


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}…"
