"""Whatever lies in a user's folders, `import ruvgen` succeeds, warns where that helps, and opens nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from ruvgen import pack_file, packs
from ruvgen.pack_file import UnsafePackError, guarded

CODE = "import ruvgen; print(len(ruvgen._packs.loaded), ruvgen.dot(b'ab', b'ab'))"
SAYS = f"0 {97 * 97 + 98 * 98}\n"
NOBODY = 65_534
ROOT = os.geteuid() == 0


def imported(**environment: str) -> subprocess.CompletedProcess[str]:
    """A process that imports it."""
    drop = ("RUVGEN_PACKS", "RUVGEN_PROFILE", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")
    env = {key: value for key, value in os.environ.items() if key not in drop} | environment
    return subprocess.run(
        [sys.executable, "-P", "-c", CODE], env=env, capture_output=True, text=True, check=False, timeout=120
    )


def pack(folder: Path, facts: bytes = b"{}", library: bytes = b"") -> Path:
    """What looks like a pack."""
    made = folder / "packs" / "0123456789abcdef"
    made.mkdir(parents=True, mode=0o700)
    for path in (made, made.parent):
        path.chmod(0o700)
    (made / "pack.json").write_bytes(facts)
    (made / "pack.so").write_bytes(library)
    for name in ("pack.json", "pack.so"):
        (made / name).chmod(0o600)
    return made


def replaced(path: Path, make: Callable[[Path], object]) -> None:
    """Something else in the place of a file or folder."""
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    make(path)


@dataclass(frozen=True)
class Trap:
    """What is prepared in a folder, how it is called, and what the warning says; "" if there is none."""

    make: Callable[[Path], object]
    says: str
    packs: str = "packs"


def loop(path: Path) -> None:
    path.symlink_to(path)


def sparse(path: Path) -> None:
    """A file that is larger than memory."""
    with path.open("r+b") as file:
        file.truncate(1 << 40)


TRAPS = {
    "nothing": Trap(lambda _: None, ""),
    "a file": Trap(lambda folder: (folder / "packs").write_text("x"), ""),
    "a pipe": Trap(lambda folder: os.mkfifo(folder / "packs"), ""),
    "a loop of links": Trap(lambda folder: loop(folder / "packs"), ""),
    "an overlong name": Trap(lambda _: None, "File name too long", "x" * 300),
    "an overlong path": Trap(lambda _: None, "File name too long", "x/" * 3000),
    "a name that is no text": Trap(
        lambda folder: pack(folder).rename(folder / "packs" / "\udcff"), "damaged"
    ),
    "an empty folder": Trap(lambda folder: (folder / "packs").mkdir(mode=0o700), ""),
    "empty files": Trap(lambda folder: pack(folder, b""), "pack.json is damaged"),
    "no text": Trap(lambda folder: pack(folder, b"\xff\xfe\x00"), "pack.json is damaged"),
    "nested JSON": Trap(lambda folder: pack(folder, b"[" * 100_000), "pack.json is damaged"),
    "nested objects": Trap(lambda folder: pack(folder, b'{"a":' * 100_000), "pack.json is damaged"),
    "long numbers": Trap(lambda folder: pack(folder, b"1" * 100_000), "pack.json is damaged"),
    "huge facts": Trap(lambda folder: sparse(pack(folder) / "pack.json"), "pack.json is damaged"),
    "a pipe for facts": Trap(
        lambda folder: replaced(pack(folder) / "pack.json", os.mkfifo), "pack.json is no plain file"
    ),
    "a pipe for a library": Trap(
        lambda folder: replaced(pack(folder) / "pack.so", os.mkfifo), "pack.so is no plain file"
    ),
    "a loop for facts": Trap(
        lambda folder: replaced(pack(folder) / "pack.json", loop), "pack.json is no plain file"
    ),
    "a folder for facts": Trap(
        lambda folder: replaced(pack(folder) / "pack.json", Path.mkdir), "pack.json is no plain file"
    ),
    "a loop for a pack": Trap(lambda folder: replaced(pack(folder), loop), "is no plain folder"),
    "a pipe for a pack": Trap(lambda folder: replaced(pack(folder), os.mkfifo), "is no plain folder"),
    "open to others": Trap(lambda folder: pack(folder).parent.chmod(0o777), "others may write to packs"),
    "a parent open to others": Trap(
        lambda folder: pack(folder) and folder.chmod(0o777), "others may write to"
    ),
}


@pytest.mark.parametrize("name", TRAPS)
def test_packs(name: str, tmp_path: Path) -> None:
    trap, folder = TRAPS[name], tmp_path / "home"
    folder.mkdir(mode=0o755)
    trap.make(folder)
    done = imported(RUVGEN_PACKS=str(folder / trap.packs), RUVGEN_PROFILE="")
    assert (done.returncode, done.stdout) == (0, SAYS), done.stderr
    assert trap.says in done.stderr
    assert bool(trap.says) == ("RuntimeWarning: kernel pack" in done.stderr), done.stderr
    assert "RUVGEN_PACKS" in done.stderr or "packs list" in done.stderr or not trap.says


PROFILES: dict[str, Callable[[Path], object]] = {
    "a pipe": os.mkfifo,
    "a folder": Path.mkdir,
    "nested": lambda path: path.write_bytes(b"[" * 100_000),
    "no text": lambda path: path.write_bytes(b"\xff\xfe"),
    "long numbers": lambda path: path.write_bytes(b'{"profile": ' + b"1" * 100_000 + b"}"),
    "huge": lambda path: (path.touch(), sparse(path)),
}


@pytest.mark.parametrize("name", PROFILES)
def test_profiles(name: str, tmp_path: Path) -> None:
    PROFILES[name](tmp_path / "profile")
    done = imported(RUVGEN_PROFILE=str(tmp_path / "profile"), RUVGEN_PACKS="")
    assert (done.returncode, done.stdout) == (0, SAYS), done.stderr
    assert "RuntimeWarning: the profile" in done.stderr


def test_overlong_profile() -> None:
    done = imported(RUVGEN_PROFILE="x" * 5_000, RUVGEN_PACKS="")
    assert (done.returncode, done.stdout) == (0, SAYS), done.stderr


def test_home_of_another_user(tmp_path: Path) -> None:
    """Its folder cannot be read: a warning, and how to get rid of it."""
    home = tmp_path / "home"
    (home / ".cache" / "ruvgen" / "packs").mkdir(parents=True)
    home.chmod(0o700)
    code = "import os, sys\n" + (
        f"os.setgroups([]); os.setgid({NOBODY}); os.setuid({NOBODY})\n" if ROOT else ""
    )
    # The modules are found before: another user may not read where they lie.
    code = "import numpy, cffi, json, hashlib, dataclasses, contextlib, ruvgen._lib\n" + code
    code += "from ruvgen import packs\npacks.loaded.clear(); packs.load_all(); print('done')"
    if not ROOT:
        home.chmod(0)
    env = {**os.environ, "HOME": str(home), "RUVGEN_PROFILE": ""}
    env.pop("RUVGEN_PACKS", None)
    env.pop("XDG_CACHE_HOME", None)
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], env=env, capture_output=True, text=True, check=False, timeout=120
    )
    home.chmod(0o700)
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr
    assert "Permission denied; choose another folder with RUVGEN_PACKS" in done.stderr


def test_no_current_folder(tmp_path: Path) -> None:
    """A relative RUVGEN_PACKS, seen from a folder that is gone."""
    gone = tmp_path / "gone"
    code = f"import os; os.mkdir({str(gone)!r}); os.chdir({str(gone)!r}); os.rmdir({str(gone)!r})\n{CODE}"
    env = {**os.environ, "RUVGEN_PACKS": "relative", "RUVGEN_PROFILE": ""}
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], env=env, capture_output=True, text=True, check=False, timeout=120
    )
    assert (done.returncode, done.stdout) == (0, SAYS), done.stderr
    assert "choose another folder with RUVGEN_PACKS" in done.stderr


def steps(folder: Path) -> dict[str, tuple[Path, str]]:
    """Ways to a folder, and why one cannot be trusted."""
    home = folder / "a" / "packs"
    home.mkdir(parents=True)
    others = folder / "others"
    (others / "packs").mkdir(parents=True)
    (folder / "link").symlink_to(folder / "others")
    (folder / "chain").symlink_to("link")
    (folder / "safe").symlink_to("a")
    sticky = folder / "sticky"
    (sticky / "packs").mkdir(parents=True)
    others.chmod(0o777)
    sticky.chmod(0o1777)
    return {
        "plain": (home, ""),
        "by a link": (folder / "safe" / "packs", ""),
        "dots": (folder / "others" / ".." / "a" / "packs", "others may write"),
        "open": (others / "packs", "others may write"),
        "open, by a link": (folder / "link" / "packs", "others may write"),
        "open, by two": (folder / "chain" / "packs", "others may write"),
        "sticky": (sticky / "packs", ""),
    }


@pytest.mark.parametrize(
    "name", ["plain", "by a link", "dots", "open", "open, by a link", "open, by two", "sticky"]
)
def test_ways_to_a_folder(name: str, tmp_path: Path) -> None:
    path, why = steps(tmp_path)[name]
    if not why:
        guarded(path)
        return
    with pytest.raises(UnsafePackError, match=why):
        guarded(path)


@pytest.mark.skipif(not ROOT, reason="needs root to give files away")
@pytest.mark.parametrize("part", ["parent", "link", "pack", "pack.so"])
def test_of_another_user(part: str, tmp_path: Path) -> None:
    home = tmp_path / "parent" / "packs"
    (home / "x").mkdir(parents=True)
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "parent")
    (home / "x" / "pack.so").touch()
    (home / "x" / "pack.json").touch()
    target = {"parent": home.parent, "link": link, "pack": home / "x", "pack.so": home / "x" / "pack.so"}[
        part
    ]
    os.chown(target, NOBODY, NOBODY, follow_symlinks=False)

    def look() -> None:
        guarded(link / "packs")
        pack_file.check(home / "x")

    with pytest.raises(UnsafePackError, match=f"user {NOBODY}"):
        look()


@pytest.mark.parametrize("places", [pack_file.OPEN_FILES, "/nowhere"], ids=["open files", "copies"])
def test_what_is_checked_is_what_is_opened(
    places: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The files are exchanged after they were verified: the loader gets the bytes that were."""
    monkeypatch.setattr(pack_file, "OPEN_FILES", places)
    (tmp_path / "packs").mkdir(mode=0o700)
    monkeypatch.setattr(packs, "loaded", {})
    seen = []
    for number in range(3):
        made = pack(tmp_path / str(number), library=b"good %d" % number)
        pack_file.write_facts(made, "cc", [])

        made = made.rename(made.with_name(f"pack{number}"))

        def swapped(library: str, made: Path = made) -> object:
            (made / "pack.so").rename(made / "old")
            (made / "pack.so").write_bytes(b"evil")
            seen.append((library, Path(library).read_bytes()))
            return object()

        monkeypatch.setattr(packs, "opened", swapped)
        packs.load(made)
    assert [content for _, content in seen] == [b"good 0", b"good 1", b"good 2"]
    assert len({name for name, _ in seen}) == 3, "the loader would take the second for the first"
    assert (
        places == "/nowhere" or not Path(places).is_dir() or all(name.startswith(places) for name, _ in seen)
    )
    assert not any(Path(name).parent.name.startswith("ruvgen-") and Path(name).exists() for name, _ in seen)
