"""Kernel packs: generated from the installed package, found by dispatch, right to the last bit."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import ruvgen as rv
from ruvgen import packs, specialise

from .elements import FLOATS
from .index_data import CODED
from .packing import BEST, DIM, SMALL, SYMBOLS, generated, run, ruvgen, start

# Every row of a pack beside that of any dimension: prints what differs and how far both are from float64.
COMPARE = """
import json, sys
import numpy as np, ruvgen as rv
from ruvgen import _lib
from ruvgen._native import ffi, lib

rows, i = {}, 0
while (row := lib.ruvgen_row_at(i)) != ffi.NULL:
    rows[ffi.string(row.symbol).decode()], i = row, i + 1
draw = np.random.default_rng(0)
found = {}
for symbol in json.loads(sys.argv[1]):
    metric, dtype, form, dim, isa = symbol[3:].replace("__", "_").split("_")
    dim = int(dim[1:])
    base = draw.standard_normal((13, dim), dtype=np.float32)
    x = draw.standard_normal(dim, dtype=np.float32)
    ids = draw.integers(13, size=13, dtype=np.uint32)
    results = []
    for name in (symbol, symbol.replace(f"_d{dim}__", "_dn__")):
        out, fn = np.zeros(13, np.float32), rows[name].fn
        a, b, c = (ffi.cast("void *", array.ctypes.data) for array in (x, base, out))
        if form == "rows":
            ffi.cast("void (*)(const void *, const void *, size_t, size_t, size_t, void *)", fn)(
                a, b, base.strides[0], 13, dim, c)
        else:
            of = "void (*)(const void *, const void *, size_t, const uint32_t *, size_t, size_t, void *)"
            ffi.cast(of, fn)(a, b, base.strides[0], ffi.cast("uint32_t *", ids.ctypes.data), 13, dim, c)
        results.append(out)
    wide = (base[ids] if form == "gather" else base).astype(np.float64)
    far = np.abs(results[0] - ((wide - x) ** 2).sum(axis=1)).max()
    near = bool(far < 2 * dim**0.5 * 1.2e-7 * 4 * dim)
    found[symbol] = [results[0].tobytes() == results[1].tobytes(), near]
print(json.dumps(found))
"""


@pytest.fixture(scope="module", autouse=True)
def compiler(tool: Callable[..., str]) -> str:
    """There is one."""
    return tool("cc", "gcc", "clang")


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pack of SMALL; nobody changes it."""
    return generated(tmp_path_factory.mktemp("packs"))


def test_dispatch_finds_the_new_rows(pack: Path) -> None:
    """In another process, at this dimension and no other; turned off, they are not there."""
    code = f"""
import ruvgen as rv
rv.use_isa({BEST!r})
dims, forms = ({DIM}, {DIM + 1}), ('rows', 'gather')
print(*[rv.which('dot', 'f32', form, dim) for dim in dims for form in forms])
print(*rv.info()['packs'])
"""
    found, names = run(pack.parent, "-c", code).stdout.splitlines()
    expected = [rv.which("dot", "f32", form, DIM + 1) for form in ("rows", "gather")]
    assert names == pack.name
    assert found.split()[:2] == SYMBOLS
    assert found.split()[2:] == expected
    assert f"_d{DIM}_" not in run("", "-c", code).stdout


def test_a_better_isa_beats_an_exact_dimension(tmp_path: Path) -> None:
    if len(rv.isas()) < 2:
        pytest.skip("needs two instruction sets")
    assert ruvgen(tmp_path, "generate", *SMALL[:-1], "scalar").returncode == 0
    ask = f"print(rv.which('dot', 'f32', 'rows', {DIM}))"
    code = f"import ruvgen as rv; {ask}; rv.use_isa('scalar'); {ask}"
    best, scalar = run(tmp_path, "-c", code).stdout.split()
    assert best == rv.which("dot", "f32", "rows", DIM)
    assert scalar == f"rk_dot_f32_rows_d{DIM}__scalar"


def test_rows_are_right_to_the_last_bit(tmp_path: Path) -> None:
    """On every instruction set, and where a constant length leaves nothing but a tail."""
    options = ("--dims", "3", str(DIM), "--metrics", "l2sq", "--dtypes", "f32")
    assert ruvgen(tmp_path, "generate", *options).returncode == 0
    (folder,) = tmp_path.iterdir()
    symbols = json.loads((folder / "pack.json").read_bytes())["kernels"]
    isas = [isa for isa in rv.isas() if isa != "avx512vnni"]
    assert len(symbols) == 2 * 2 * len(isas)
    found = json.loads(run(tmp_path, "-c", COMPARE, json.dumps(symbols)).stdout)
    assert found == {symbol: [True, True] for symbol in symbols}


def test_nothing_is_made_twice(pack: Path) -> None:
    """Nor is a compiler asked for."""
    done = ruvgen(pack.parent, "generate", *SMALL, CC="false")
    assert (done.returncode, done.stdout) == (0, "all there already\n")


def test_an_index_asks_for_its_own(tmp_path: Path) -> None:
    """Before it is opened; it finds what one without finds. The next one needs no compiler."""
    code = """
import numpy as np, ruvgen as rv
rows = np.random.default_rng(0).standard_normal((500, 37), dtype=np.float32)
plain, own = rv.Index(37, "dot", codec="f32"), rv.Index(37, "dot", codec="f32", specialise=True)
print(rv.which("dot", "f32", "gather", 37))
for index in (plain, own):
    index.add(rows)
for a, b in zip(plain.search(rows, 5), own.search(rows, 5)):
    assert np.array_equal(a, b)
"""
    done = run(tmp_path, "-c", code)
    assert "_gather_d37__" in done.stdout, done.stderr
    assert not done.stderr
    again = run(
        tmp_path, "-c", "import ruvgen as rv; rv.Index(37, 'dot', codec='f32', specialise=True)", CC="no"
    )
    assert again.returncode == 0, again.stderr


@pytest.mark.parametrize("codec", ["auto", "f32", "sq8", "f16", "sq4", "fused"])
@pytest.mark.parametrize("metric", FLOATS)
def test_what_an_index_asks_for(metric: str, codec: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it ranks by, in each of the types that its rows may be kept in; codes have products alone."""
    made: set[tuple[str, str]] = set()
    monkeypatch.setattr(specialise, "generate", lambda _, name, dtype: made.add((name, dtype)))
    specialise.for_index(DIM, metric, codec)
    ranked = "sqeuclidean" if metric == "euclidean" else metric
    expected = {(metric, "f32"), (ranked, "f32")}
    if codec == "f16":
        expected.add((ranked, "f16"))
    if codec in ("auto", "sq8", "fused") and metric in CODED:
        expected.add(("dot", "sq8"))
    assert made == expected  # of sq4 there are none to be made
    for each, dtype in made:
        assert rv.which(each, dtype, "gather", DIM)


@pytest.mark.parametrize("codec", ["auto", "f32", "sq8", "f16", "sq4", "fused"])
def test_every_index_can_be_specialised(codec: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of every metric that the codec has: what there is to be made is made, and nothing else is asked for."""
    made: list[str] = []
    monkeypatch.setattr(specialise, "_make", lambda _, symbols, *__: made.extend(symbols))
    for metric in FLOATS:
        if codec in ("auto", "f32", "f16") or metric in CODED:
            made.clear()
            rv.Index(41, metric, codec=codec, specialise=True)
            assert f"rk_{metric}_f32_gather_d41__scalar" in made
            assert all("_d41__" in symbol for symbol in made)


@pytest.mark.parametrize("metrics", [(), "dot", "cosine"])
def test_kernels_for_every_dimension_need_no_others(metrics: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(specialise, "_make", lambda *_: None)
    with pytest.raises(ValueError, match="kernels of sq4 serve every dimension as they are"):
        rv.generate(43, metrics, "sq4")
    beside = rv.generate(43, metrics or "cosine", ["f32", "sq4"])
    assert beside
    assert all("_f32_" in symbol for symbol in beside)


def test_an_index_without_a_compiler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUVGEN_PACKS", str(tmp_path))
    monkeypatch.setenv("CC", "nosuchcc")
    with pytest.raises(RuntimeError, match="no program 'nosuchcc'; name a C compiler in CC"):
        rv.Index(35, specialise=True)


def test_two_at_once(tmp_path: Path) -> None:
    """Both are content, and one pack is left."""
    both = [start(tmp_path, "-m", "ruvgen", "generate", *SMALL) for _ in range(2)]
    said = [process.communicate(timeout=300) for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    assert len(list(tmp_path.iterdir())) == 1
    assert ruvgen(tmp_path, "packs", "verify").returncode == 0


def test_a_path_with_everything(tmp_path: Path) -> None:
    pack = generated(tmp_path / "a b;$(touch x)'\"&ü")
    assert ruvgen(pack.parent, "packs", "verify").stdout == f"{pack.name}  fine\n"
    assert not list(tmp_path.rglob("x"))


def test_list_and_remove(tmp_path: Path) -> None:
    pack = generated(tmp_path)
    assert f"{pack.name}  2 kernels: d{DIM}; dot; f32; {BEST}; " in ruvgen(tmp_path, "packs", "list").stdout
    wrong = ruvgen(tmp_path, "packs", "remove", "../x")
    assert (wrong.returncode, wrong.stderr) == (
        2, f"ruvgen packs: there is no pack '../x'; known are {pack.name}\n",
    )  # fmt: skip
    assert ruvgen(tmp_path, "packs", "remove").returncode == 2
    assert ruvgen(tmp_path, "packs", "remove", pack.name).stdout == "1 removed\n"
    assert not list(tmp_path.iterdir())
    assert ruvgen(tmp_path, "packs", "list").stdout == f"no packs in {tmp_path}\n"
    assert ruvgen(tmp_path, "packs", "remove", "--all").stdout == "0 removed\n"


@pytest.mark.parametrize(
    ("variables", "folder"),
    [
        ({"RUVGEN_PACKS": "/x/y"}, "/x/y"),
        ({"RUVGEN_PACKS": ""}, None),
        ({"HOME": "/h", "XDG_CACHE_HOME": "/c"}, "/c/ruvgen/packs"),
        ({"HOME": "/h", "XDG_CACHE_HOME": "not/absolute"}, "/h/.cache/ruvgen/packs"),
        ({"HOME": "/h"}, "/h/.cache/ruvgen/packs"),
    ],
)
def test_where_they_are(
    variables: dict[str, str], folder: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("RUVGEN_PACKS", "HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    if sys.platform == "darwin" and folder and "HOME" in variables:
        folder = "/h/Library/Caches/ruvgen/packs"
    assert packs.directory() == (folder and Path(folder))


def test_the_import_does_not_look_for_what_is_not_there(tmp_path: Path) -> None:
    code = "import sys, ruvgen; print(*{'ruvgen.pack_file', 'ruvgen.compilers'} & {*sys.modules})"
    assert run(tmp_path / "none", "-c", code).stdout == "\n"
    assert not (tmp_path / "none").exists()
