"""The C side of kernel packs: what it refuses, how many it takes, and threads that search meanwhile."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from ruvgen import _lib, pack_file, packs
from ruvgen._native import ffi, lib

from . import ROOT, toolchain
from .packing import BEST, DIM, generated, run


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory, tool: Callable[..., str]) -> Path:
    """The pack of SMALL; nobody changes it."""
    tool("cc", "gcc", "clang")
    return generated(tmp_path_factory.mktemp("packs"))


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
forms = ("rows", "gather")
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
assert rows[-2:] == [f"rk_dot_f32_{{form}}_d{DIM}__{BEST}" for form in forms]
assert len(rows) == rv.info()["kernels"]
"""
    done = run("", "-c", code)
    assert done.returncode == 0, done.stderr


def test_one_symbol(pack: Path, tool: Callable[..., str]) -> None:
    listing = toolchain.output([tool("nm"), "-D", "--defined-only", pack / "pack.so"])
    assert [line.split()[-1] for line in listing.splitlines()] == ["ruvgen_kernels"]


def test_flags_are_those_of_the_build() -> None:
    """Without them kernels of a pack would differ in the last bits."""
    from ruvgen.compilers import FLAGS

    assert set(toolchain.flags()) <= {*FLAGS, '"-ffile-prefix-map=${CMAKE_CURRENT_SOURCE_DIR}=."'}
    assert ffi.string(lib.ruvgen_spec).decode() in (ROOT / "generated" / "registry.c").read_text(
        encoding="utf-8"
    )
