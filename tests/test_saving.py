"""Where a file of save goes, what it replaces, and who may read it."""

from __future__ import annotations

import multiprocessing
import os
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import ruvgen as rv


def rows(n: int) -> np.ndarray:
    return np.random.default_rng(n).standard_normal((n, 8)).astype(np.float32)


def index(n: int) -> rv.Index:
    made = rv.Index(8, degree=8, ef_construction=8)
    made.add(rows(n))
    return made


def flat(n: int) -> rv.FlatIndex:
    made = rv.FlatIndex(8)
    made.add(rows(n))
    return made


def store(n: int) -> rv.SoAStore:
    made = rv.SoAStore(8)
    made.extend(rows(n))
    return made


KINDS: dict[str, Callable[[int], Any]] = {"Index": index, "FlatIndex": flat, "SoAStore": store}
every_kind = pytest.mark.parametrize("make", KINDS.values(), ids=KINDS)


@pytest.fixture(autouse=True)
def umask() -> Iterator[None]:
    """A usual one."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def load(made: Any, path: Any, **options: Any) -> int:
    return len(type(made).load(path, **options))


@every_kind
def test_paths_of_all_types(make: Callable[[int], Any], tmp_path: Path) -> None:
    made = make(9)

    class Elsewhere:
        def __fspath__(self) -> bytes:
            return os.fsencode(tmp_path / "of bytes")

    long = "x" * 255  # as long as names may be
    for path in (tmp_path / "a", str(tmp_path / "b"), os.fsencode(tmp_path / "c\udcff"), Elsewhere()):
        made.save(path)
        assert load(made, path) == load(made, path, mmap=True) == 9
    made.save(tmp_path / long)
    made.save(tmp_path / long)
    assert load(made, tmp_path / long) == 9
    assert len(left(tmp_path)) == 5
    for path in (3, None, ["a"]):
        with pytest.raises(TypeError, match="PathLike"):
            made.save(path)
        with pytest.raises(TypeError, match="PathLike"):
            type(made).load(path)


@every_kind
@pytest.mark.parametrize("kind", [str, os.fsencode])
def test_null_bytes(make: Callable[[int], Any], kind: Callable[[str], Any], tmp_path: Path) -> None:
    made, path = make(9), kind(str(tmp_path / "file") + "\0more")
    for act in (made.save, type(made).load):
        with pytest.raises(ValueError, match="holds a null byte"):
            act(path)
    assert not left(tmp_path)


@every_kind
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o400, 0o666, 0o644, 0o755, 0o000])
def test_modes_stay(make: Callable[[int], Any], mode: int, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"what was there")
    path.chmod(mode)
    made = make(9)
    made.save(path)
    assert stat.S_IMODE(path.stat().st_mode) == mode
    path.chmod(0o600)
    assert load(made, path) == 9


@pytest.mark.parametrize("mask", [0o022, 0o077, 0o000, 0o027])
def test_new_files_obey_the_umask(mask: int, tmp_path: Path) -> None:
    os.umask(mask)
    for name, make in KINDS.items():
        make(9).save(tmp_path / name)
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o666 & ~mask


def test_never_readable_by_more(tmp_path: Path) -> None:
    """Whatever is beside a private file while it is saved is private too."""
    path, made, seen, done = tmp_path / "file", flat(20_000), set(), threading.Event()
    path.write_bytes(b"")
    path.chmod(0o600)

    def watch() -> None:
        while not done.is_set():
            for entry in os.scandir(tmp_path):
                try:
                    seen.add((entry.name == "file", stat.S_IMODE(entry.stat().st_mode)))
                except FileNotFoundError:
                    continue

    watcher = threading.Thread(target=watch)
    watcher.start()
    for _ in range(20):
        made.save(path)
    done.set()
    watcher.join()
    assert (False, 0o600) in seen
    assert {mode for _, mode in seen} == {0o600}


@every_kind
def test_links_are_followed(make: Callable[[int], Any], tmp_path: Path) -> None:
    made, folder = make(9), tmp_path / "folder"
    folder.mkdir()
    (folder / "target").write_bytes(b"")
    (folder / "target").chmod(0o640)
    (tmp_path / "second").symlink_to("folder/target")
    (tmp_path / "first").symlink_to(tmp_path / "second")
    (tmp_path / "dangling").symlink_to("folder/new")
    for name, target in (("first", "target"), ("dangling", "new")):
        made.save(tmp_path / name)
        assert (tmp_path / name).is_symlink()
        assert not (folder / target).is_symlink()
        assert load(made, folder / target) == load(made, tmp_path / name) == 9
    assert stat.S_IMODE((folder / "target").stat().st_mode) == 0o640
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(OSError, match="loop"):
        made.save(tmp_path / "loop")
    (tmp_path / "lost").symlink_to("nowhere/file")
    with pytest.raises(FileNotFoundError):
        made.save(tmp_path / "lost")
    assert left(folder) == ["new", "target"]
    assert left(tmp_path) == ["dangling", "first", "folder", "loop", "lost", "second"]


def strange(folder: Path) -> dict[str, Path]:
    """What is no file, none of which may be touched, and none of which may be waited for."""
    os.mkfifo(folder / "pipe")
    (folder / "directory").mkdir()
    server = socket.socket(socket.AF_UNIX)
    before = Path.cwd()
    os.chdir(folder)  # names of sockets are short
    try:
        server.bind("socket")
    finally:
        os.chdir(before)
        server.close()
    (folder / "link").symlink_to("pipe")
    names = {name: folder / name for name in ("pipe", "directory", "socket", "link")}
    return {**names, "device": Path("/dev/null"), "full": Path("/dev/full"), "slash": folder / "directory/."}


@every_kind
def test_what_is_no_file_stays(make: Callable[[int], Any], tmp_path: Path) -> None:
    made, paths = make(9), strange(tmp_path)
    before = {name: os.lstat(path)[:6] for name, path in paths.items()}
    for name, path in paths.items():
        error, text = (
            (IsADirectoryError, "Is a directory")
            if name in ("directory", "slash")
            else (OSError, "Not a regular file, but a pipe, socket or device")
        )
        for act in (made.save, type(made).load):
            with pytest.raises(error, match=text) as raised:
                act(path)
            assert raised.value.filename == str(path)
        assert os.lstat(path)[:6] == before[name]
    assert left(tmp_path) == ["directory", "link", "pipe", "socket"]
    assert not left(tmp_path / "directory")


def test_two_savers_in_threads(tmp_path: Path) -> None:
    """Each saves its own to one path; afterwards it is one of them, and nobody had an error."""
    path, failures = tmp_path / "file", []

    def save(made: Any) -> None:
        try:
            for _ in range(15):
                made.save(path)
        except OSError as error:
            failures.append(error)

    makers: list[tuple[Callable[[int], Any], tuple[int, ...]]] = [
        (index, (300, 700)),
        (flat, (3000, 7000)),
        (store, (3000, 7000)),
    ]
    for make, sizes in makers:
        several = [make(n) for n in sizes]
        threads = [threading.Thread(target=save, args=(made,)) for made in several]
        for thread in threads:
            thread.start()
        while any(thread.is_alive() for thread in threads):
            if path.exists():
                assert load(several[0], path) in sizes
        assert load(several[0], path) in sizes
        path.unlink()
    assert not failures
    assert not left(tmp_path)


def save_often(path: str, n: int) -> None:
    made = flat(n)
    for _ in range(20):
        made.save(path)


def test_two_savers_in_processes(tmp_path: Path) -> None:
    spawn = multiprocessing.get_context("spawn")
    savers = [spawn.Process(target=save_often, args=(str(tmp_path / "file"), n)) for n in (3000, 7000)]
    for saver in savers:
        saver.start()
    for saver in savers:
        saver.join()
        assert saver.exitcode == 0
    assert load(flat(1), tmp_path / "file") in (3000, 7000)
    assert left(tmp_path) == ["file"]


# Two processes of one number, as in two containers that share a folder.
SAME_NUMBER = """
import os, sys
import numpy as np, ruvgen as rv
assert os.getpid() == 1
made = rv.FlatIndex(8)
made.add(np.ones((int(sys.argv[2]), 8), np.float32))
for _ in range(20):
    made.save(sys.argv[1])
"""


def test_two_savers_of_one_number(tmp_path: Path) -> None:
    space = ["unshare", "--user", "--map-root-user", "--pid", "--fork"]
    try:
        possible = subprocess.run([*space, "true"], capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        possible = False
    if not possible:
        pytest.skip("no namespaces of processes here")
    path = str(tmp_path / "file")
    savers = [
        subprocess.Popen([*space, sys.executable, "-P", "-c", SAME_NUMBER, path, str(n)])
        for n in (30_000, 70_000)
    ]
    assert [saver.wait() for saver in savers] == [0, 0]
    assert load(flat(1), path) in (30_000, 70_000)
    assert left(tmp_path) == ["file"]


def test_names_are_never_those_of_others(tmp_path: Path) -> None:
    """What lies beside, links among it, is neither followed nor overwritten, whatever its name."""
    made, path, victim = flat(9), tmp_path / "file", tmp_path / "victim"
    victim.write_bytes(b"mine")
    for name in ("file.tmp", f"file.{os.getpid()}.tmp", ".file.tmp", ".ruvgen-0000000000000000"):
        (tmp_path / name).symlink_to(victim)
    before = left(tmp_path)
    for _ in range(3):
        made.save(path)
    assert victim.read_bytes() == b"mine"
    assert left(tmp_path) == sorted([*before, "file"])


@every_kind
def test_failures_leave_nothing(make: Callable[[int], Any], tmp_path: Path) -> None:
    made, folder = make(9), tmp_path / "closed"
    folder.mkdir()
    folder.chmod(0o555)
    if os.geteuid():
        with pytest.raises(PermissionError):
            made.save(folder / "file")
    folder.chmod(0o755)
    with pytest.raises(OSError, match="too long"):
        made.save(folder / ("x" * 256))
    with pytest.raises(FileNotFoundError):
        made.save("")
    with pytest.raises(NotADirectoryError):
        made.save(Path(__file__) / "file")
    assert not left(folder)
