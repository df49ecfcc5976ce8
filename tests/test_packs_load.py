"""Which packs are not opened, and that opening one disturbs nobody."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

import ruvgen as rv
from ruvgen import _lib, pack_file, packs
from ruvgen._native import ffi, lib

from . import ROOT, toolchain
from .packing import BEST, DIM, SMALL, generated, run, ruvgen


@pytest.fixture(scope="module", autouse=True)
def compiler(tool: Callable[..., str]) -> str:
    """There is one."""
    return tool("cc", "gcc", "clang")


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack; nobody changes it."""
    return generated(tmp_path_factory.mktemp("packs"))


@pytest.fixture
def pack(good: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    folder = tmp_path / "packs"
    folder.mkdir(mode=0o700)
    return Path(shutil.copytree(good, folder / good.name))


def change(pack: Path, **facts: object) -> None:
    """Say something else in pack.json."""
    path = pack / "pack.json"
    path.write_text(json.dumps(json.loads(path.read_bytes()) | facts), encoding="utf-8")


def append(path: Path) -> None:
    """One more byte."""
    path.write_bytes(path.read_bytes() + b"\0")


def replace_by_link(path: Path) -> None:
    """The same bytes, elsewhere."""
    path.rename(path.parent.parent.parent / "elsewhere")
    path.symlink_to(path.parent.parent.parent / "elsewhere")


DAMAGE: dict[str, tuple[Callable[[Path], object], str]] = {
    "a byte more": (
        lambda pack: append(pack / "pack.so"),
        "not the file that was generated; remove the pack",
    ),
    "no library": (lambda pack: (pack / "pack.so").unlink(), "No such file"),
    "no facts": (lambda pack: (pack / "pack.json").unlink(), "No such file"),
    "no JSON": (lambda pack: (pack / "pack.json").write_text("{"), "pack.json is damaged"),
    "no text": (lambda pack: (pack / "pack.json").write_bytes(b"\xff\xfe"), "pack.json is damaged"),
    "a list": (lambda pack: (pack / "pack.json").write_text("[]"), "pack.json is damaged"),
    "a number": (lambda pack: change(pack, sha256=7), "pack.json is damaged"),
    "another sum": (lambda pack: change(pack, sha256="0" * 64), "not the file that was generated"),
    "a link": (lambda pack: replace_by_link(pack / "pack.so"), "pack.so is no plain file"),
    "open library": (
        lambda pack: (pack / "pack.so").chmod(0o722),
        "others may write to pack.so; run `chmod go-w`",
    ),
    "open facts": (lambda pack: (pack / "pack.json").chmod(0o620), "others may write to pack.json"),
    "open folder": (lambda pack: pack.chmod(0o777), "others may write to "),
}
FOREIGN = {
    "another ABI": ({"abi": 999}, "made for another version of ruvgen; generate it again"),
    "another spec": ({"spec": "0" * 64}, "made for another version of ruvgen; generate it again"),
    "another machine": ({"machine": "linux riscv64"}, "made for linux riscv64"),
}


@pytest.mark.parametrize("case", DAMAGE)
def test_damage(case: str, pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    damage, words = DAMAGE[case]
    damage(pack)
    assert words in packs.reason(pack)
    monkeypatch.setenv("RUVGEN_PACKS", str(pack.parent))
    monkeypatch.setattr(packs, "ignored", {})
    with pytest.warns(RuntimeWarning, match=f"kernel pack {pack.name} is ignored: .*packs list"):
        packs.load_all()
    assert words in packs.ignored[pack.name]
    assert not packs.loaded


@pytest.mark.parametrize("case", FOREIGN)
def test_foreign(case: str, pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No reason for a warning: several versions may share the folder."""
    facts, words = FOREIGN[case]
    change(pack, **facts)
    monkeypatch.setenv("RUVGEN_PACKS", str(pack.parent))
    monkeypatch.setattr(packs, "ignored", {})
    packs.load_all()
    assert packs.ignored == {pack.name: words}
    assert f"{pack.name}: {words}" in rv.info()["ignored"]
    assert not packs.loaded


def test_of_another_user(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not packs.reason(pack)
    user = os.geteuid()
    monkeypatch.setattr(pack_file.os, "geteuid", lambda: user + 1)
    assert packs.reason(pack) == f"{pack.name} belongs to user {user}, not to you"


def test_a_folder_that_others_may_write_to(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Is not looked into."""
    pack.parent.chmod(0o770)
    monkeypatch.setenv("RUVGEN_PACKS", str(pack.parent))
    monkeypatch.setattr(packs, "ignored", {})
    with pytest.warns(RuntimeWarning, match="others may write to packs"):
        packs.load_all()
    assert list(packs.ignored) == [str(pack.parent)]


def test_a_process_goes_on_without(pack: Path) -> None:
    """And says why, in a warning, in `info` and in the list."""
    append(pack / "pack.so")
    done = run(pack.parent, "-c", f"import ruvgen as rv; print(rv.which('dot', 'f32', 'rows', {DIM}))")
    assert "_dn__" in done.stdout
    assert done.stderr.count("RuntimeWarning") == 1
    listed = ruvgen(pack.parent, "packs", "list", PYTHONWARNINGS="ignore").stdout
    assert listed.startswith(f"{pack.name}  ignored: pack.so is not the file")
    assert ruvgen(pack.parent, "packs", "verify").returncode == 1
    done = ruvgen(pack.parent, "generate", *SMALL, PYTHONWARNINGS="ignore")
    assert done.returncode == 0, done.stderr
    assert ruvgen(pack.parent, "packs", "verify").stdout == f"{pack.name}  fine\n"
    assert len(list(pack.parent.iterdir())) == 1


def forged(tmp_path: Path, text: str) -> Path:
    """A library of some C, which the facts beside it call a pack."""
    (tmp_path / "forged.c").write_text(f'#include "ruvgen.h"\n{text}\n', encoding="utf-8")
    folder = tmp_path / "packs" / "forged"
    folder.mkdir(parents=True)
    compiler = toolchain.find(*toolchain.compilers(toolchain.MACHINE))
    command = [
        compiler,
        *toolchain.INCLUDES,
        "-shared",
        "-fPIC",
        "-o",
        folder / "pack.so",
        tmp_path / "forged.c",
    ]
    subprocess.run(command, check=True)
    pack_file.write_facts(folder, "none", [])
    return folder


PACK = """
static const ruvgen_table *const tables[] = {{NULL}};
static const ruvgen_kernel_pack pack = {{{abi}, {row}, "{spec}", tables}};
const ruvgen_kernel_pack *ruvgen_kernels(void);
const ruvgen_kernel_pack *ruvgen_kernels(void) {{ return &pack; }}
"""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("int x;", "no kernel pack"),
        (PACK.format(abi=999, row="sizeof(ruvgen_row)", spec=_lib.spec()), "another version"),
        (PACK.format(abi="RUVGEN_PACK_ABI", row=8, spec=_lib.spec()), "another version"),
        (PACK.format(abi="RUVGEN_PACK_ABI", row="sizeof(ruvgen_row)", spec="0"), "another version"),
    ],
)
def test_what_only_calls_itself_a_pack(text: str, words: str, tmp_path: Path) -> None:
    before = lib.ruvgen_packs_count()
    with pytest.raises(ValueError, match=words):
        packs.load(forged(tmp_path, text))
    assert lib.ruvgen_packs_count() == before


def test_there_is_an_end(tmp_path: Path) -> None:
    """Packs without rows change no answer; one that is there counts once."""
    text = PACK.format(abi="RUVGEN_PACK_ABI", row="sizeof(ruvgen_row)", spec=_lib.spec())
    code = f"""
import ctypes, shutil
import ruvgen as rv
from ruvgen import _lib
from ruvgen._native import lib
first, before = {str(forged(tmp_path, text) / "pack.so")!r}, rv.which("dot", "f32", "rows", {DIM})
handles = []
for i in range(lib.RUVGEN_PACKS_MAX + 1):
    path = first + str(i)
    shutil.copy(first, path)
    handle = ctypes.CDLL(path)
    handle.ruvgen_kernels.restype = ctypes.c_void_p
    handles.append(handle)
    if i == lib.RUVGEN_PACKS_MAX:
        try:
            _lib.add_pack(handle.ruvgen_kernels())
        except ValueError as error:
            print(error)
    else:
        for _ in range(2):
            _lib.add_pack(handle.ruvgen_kernels())
        assert lib.ruvgen_packs_count() == i + 1
        assert rv.which("dot", "f32", "rows", {DIM}) == before
"""
    done = run("", "-c", code)
    assert done.stdout == "127 kernel packs are in use, as many as can be; remove some\n", done.stderr


def test_threads_that_search_meanwhile(pack: Path) -> None:
    """Every answer is the old one or the new; after the load it is the new one, remembered or not."""
    code = f"""
import os, threading
from pathlib import Path
import ruvgen as rv
from ruvgen import _lib, packs
rv.use_isa({BEST!r})
forms = ("pair", "rows", "gather")
old = {{form: rv.which("dot", "f32", form, {DIM}) for form in forms}}
seen, stop = {{form: [] for form in forms}}, threading.Event()

def ask(form):
    while not stop.is_set():
        name = rv.which("dot", "f32", form, {DIM})
        if seen[form][-1:] != [name]:
            seen[form].append(name)

threads = [threading.Thread(target=ask, args=(form,)) for form in forms]
for thread in threads:
    thread.start()
packs.load(Path({str(pack)!r}))
new = {{form: rv.which("dot", "f32", form, {DIM}) for form in forms}}
stop.set()
for thread in threads:
    thread.join()
assert any("_d{DIM}_" in name for name in new.values()), new
for form in forms:
    assert seen[form] in ([], [old[form]], [old[form], new[form]], [new[form]]), seen
rows = _lib.rows()
assert rows[-3:] == [f"rk_dot_f32_{{form}}_d{DIM}__{BEST}" for form in forms]
assert len(rows) == rv.info()["kernels"]
"""
    done = run("", "-c", code)
    assert done.returncode == 0, done.stderr


def test_one_symbol(good: Path, tool: Callable[..., str]) -> None:
    listing = toolchain.output([tool("nm"), "-D", "--defined-only", good / "pack.so"])
    assert [line.split()[-1] for line in listing.splitlines()] == ["ruvgen_kernels"]


def test_flags_are_those_of_the_build() -> None:
    """Without them kernels of a pack would differ in the last bits."""
    from ruvgen.compilers import FLAGS

    assert set(toolchain.flags()) <= {*FLAGS, '"-ffile-prefix-map=${CMAKE_CURRENT_SOURCE_DIR}=."'}
    assert ffi.string(lib.ruvgen_spec).decode() in (ROOT / "generated" / "registry.c").read_text(
        encoding="utf-8"
    )
