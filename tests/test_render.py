"""Rendering: every template has its use, unknown names are errors, nothing but words gets in."""

from __future__ import annotations

import copy
import dataclasses
import re
import shutil
import tomllib
from pathlib import Path

import jinja2
import pytest

from codegen import naming
from codegen.amalgam import FORMS, SOURCES, amalgamate
from codegen.choose import choose
from codegen.edges import shapes
from codegen.pack import Choice
from codegen.pack import kernels as pack_kernels
from codegen.plan import plan
from codegen.render import TEMPLATES, environment, render, render_pack
from codegen.spec import PATH, load, parse
from codegen.wrap import wrap

SPEC = load()
KERNELS = plan(SPEC)
DEFINED = re.compile(r"^(?:static \w+ |RUVGEN_[A-Z_]+\()(rk_\w+)[(,]", re.MULTILINE)

INLINE = re.compile(r"^RUVGEN_INLINE [\w ]+?\*?(\w+)\(", re.MULTILINE)


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    """The whole spec, rendered."""
    return render(SPEC, KERNELS)


def test_files(files: dict[str, str]) -> None:
    units = {naming.file(kernel.form.unit, kernel.isa.name) for kernel in KERNELS}
    headers = {naming.common(kernel.isa.name) for kernel in KERNELS}
    units |= {shape.unit for shape in shapes(SPEC)}
    assert set(files) == units | headers | {
        "catalogue.c",
        "contract.h",
        "metrics.cuh",
        "registry.c",
        "sources.cmake",
        "kernels.md",
    }
    assert list(files) == sorted(files)
    assert len(files) <= 64


def test_every_kernel_is_defined_and_registered_once(files: dict[str, str]) -> None:
    text = "\n".join(text for path, text in files.items() if path.endswith(".c"))
    symbols = [kernel.symbol for kernel in KERNELS]
    assert sorted(DEFINED.findall(text)) == sorted(symbols)
    rows = re.findall(r"^ +ROW\(\w+, \w+, \w+, \d+, (rk_\w+), \w+\),", text, re.MULTILINE)
    assert sorted(rows) == sorted(symbols)


def test_tables_are_of_one_isa_by_form(files: dict[str, str]) -> None:
    order = [form.name for form in SPEC.forms]
    for path, text in files.items():
        names = [naming.parse(symbol) for symbol in re.findall(r"^ +ROW\(.*, (rk_\w+), ", text, re.MULTILINE)]
        assert len({name.isa for name in names}) <= 1, path
        assert names == sorted(names, key=lambda name: order.index(name.form)), path


def test_units_are_listed(files: dict[str, str]) -> None:
    listed = set(re.findall(r"^ +(\w+\.c)$", files["sources.cmake"], re.MULTILINE))
    assert listed == {path for path in files if path.endswith(".c")}
    for unit in listed - {"catalogue.c", "registry.c"}:
        assert files["registry.c"].count(f"    &ruvgen_{unit.removesuffix('.c')},") == 1


def test_every_template_has_its_use(monkeypatch: pytest.MonkeyPatch) -> None:
    used: set[str] = set()
    find = jinja2.FileSystemLoader.get_source

    def get_source(self: jinja2.FileSystemLoader, env: jinja2.Environment, name: str) -> object:
        used.add(name)
        return find(self, env, name)

    monkeypatch.setattr(jinja2.FileSystemLoader, "get_source", get_source)
    environment.cache_clear()
    render(SPEC, KERNELS)
    amalgamate(
        SPEC, choose(SPEC, forms=FORMS), "1.0", dict.fromkeys(SOURCES, "#ifndef X\n#define X\n#endif\n")
    )
    render_pack(SPEC, pack_kernels(SPEC, Choice((333,), ("dot",), ("f32",))))
    assert {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.j2")} == used


def test_no_template_syntax_is_left(files: dict[str, str]) -> None:
    for path, text in files.items():
        plain = text.replace("%{vex%}", "")  # how gcc and clang escape braces in assembly
        for mark in ("${", "//:", "//#", "{%", "%}", "/*#", "{{"):
            assert mark not in plain, path


def test_includes(files: dict[str, str]) -> None:
    """Generated C knows its header, libc, one intrinsics header, and what its instruction set shares."""
    for path, text in files.items():
        headers = set(re.findall(r"#include (\S+)", text))
        own = naming.common(path.removesuffix(".c").rpartition("_")[2])
        extra = headers - {'"ruvgen.h"', "<math.h>", "<string.h>", "<stddef.h>", f'"{own}"'}
        assert extra <= {"<immintrin.h>", "<arm_neon.h>"}, path
        assert len(extra) <= 1, path


def test_functions_are_shared_and_defined_once(files: dict[str, str]) -> None:
    """By an instruction set's header or by a unit, never by both; steps and the like are called."""
    for header, text in files.items():
        if not header.startswith("common_"):
            continue
        units = [files[path] for path in files if path.endswith(f"{header[6:-2]}.c")]
        for unit in units:
            defined = INLINE.findall(text) + INLINE.findall(unit)
            assert sorted(defined) == sorted(set(defined)), header
        shared = [name for name in INLINE.findall(text) if re.search(r"_(step|finish|after|four)$", name)]
        assert shared, header
        unused = [name for name in shared if not re.search(rf"\b{name}\b", "".join(units))]
        assert not [name for name in unused if text.count(f"{name}(") < 2], header


def test_two_shared_functions_of_one_name_are_an_error(tmp_path: Path) -> None:
    """As when a step depended on the element type that its vectors were read from."""
    shutil.copytree(TEMPLATES, tmp_path / "t")
    path = tmp_path / "t" / "isa" / "float" / "avx2.j2"
    text = path.read_text(encoding="utf-8")
    other = "{% macro sub_bf16(a, b) %}_mm256_sub_ps(${b}, ${a}){% endmacro %}\n"
    path.write_text(text.replace("{% macro prelude", other + "{% macro prelude", 1), encoding="utf-8")
    with pytest.raises(ValueError, match="'sqeuclidean_f32_step'"):
        render(SPEC, KERNELS, tmp_path / "t")


def test_unknown_names_are_errors() -> None:
    for text in ("${nothing}", "${spec.nothing}", "//: for x in nothing\n//: endfor"):
        with pytest.raises(jinja2.UndefinedError):
            environment().from_string(text).render(spec=SPEC)


def test_c_passes_through() -> None:
    text = "int a[] = {#x}; /* {{ }} */ // $x {1} %d\n"
    assert environment().from_string(text).render() == text


def test_dims_beyond_the_spec(files: dict[str, str]) -> None:
    more = render(SPEC, plan(SPEC, [333]))
    assert "rk_dot_f32_pair_d333__avx2" in more["pair_avx2.c"]
    assert "rk_dot_f32_pair_d333__scalar" not in more["pair_scalar.c"]
    assert set(more) == set(files)


def test_a_metric_is_two_files(files: dict[str, str], tmp_path: Path) -> None:
    """A table in the spec and a fragment for each kind of elements; kernels, table and docs follow."""
    data = copy.deepcopy(tomllib.loads(PATH.read_text(encoding="utf-8")))
    data["metric"]["minkowski"] = {**data["metric"]["manhattan"], "aliases": ["power"], "doc": "new"}
    del data["metric"]["minkowski"]["integer"]
    shutil.copytree(TEMPLATES, tmp_path / "t")
    fragments = tmp_path / "t" / "metric" / "float"
    shutil.copy(fragments / "manhattan.j2", fragments / "minkowski.j2")
    spec = parse(data)
    kernels = plan(spec)
    made = render(spec, kernels, tmp_path / "t")
    assert set(made) == set(files)
    old, new = (
        [kernel.symbol for kernel in kernels if (kernel.metric.name, kernel.dtype.kind) == (name, "float")]
        for name in ("manhattan", "minkowski")
    )
    assert new == [symbol.replace("manhattan", "minkowski") for symbol in old]
    text = "\n".join(made[path] for path in made if path.endswith(".c"))
    assert sorted(name for name in DEFINED.findall(text) if "minkowski" in name) == sorted(new)
    assert sorted(re.findall(r"ROW\(.*, (rk_minkowski_\w+), ", text)) == sorted(new)
    assert '{"minkowski", "new", "power",' in made["catalogue.c"]
    assert "RUVGEN_METRIC_MINKOWSKI" in made["contract.h"]
    assert "`minkowski`" in made["kernels.md"]


def test_an_isa_is_a_table_and_a_file_for_each_vocabulary(files: dict[str, str], tmp_path: Path) -> None:
    last = SPEC.isas[-1]
    isa = dataclasses.replace(last, name="newer", requires=(*last.requires, "newfeature"))
    spec = dataclasses.replace(SPEC, isas=(*SPEC.isas, isa))
    shutil.copytree(TEMPLATES, tmp_path / "t")
    for vocabulary, _ in last.lanes:
        folder = tmp_path / "t" / "isa" / vocabulary
        shutil.copy(folder / f"{last.name}.j2", folder / "newer.j2")
    made = render(spec, plan(spec), tmp_path / "t")
    units = {kernel.form.unit for kernel in KERNELS if kernel.isa == last}
    assert set(made) - set(files) == {f"{unit}_newer.c" for unit in units} | {"common_newer.h"}
    assert "RUVGEN_CPU_NEWFEATURE" in made["contract.h"]


@pytest.mark.parametrize("missing", ["isa/integer/neondot.j2", "metric/bits/jaccard.j2", "tile.j2"])
def test_a_missing_file_is_named(missing: str, tmp_path: Path) -> None:
    shutil.copytree(TEMPLATES, tmp_path / "t")
    (tmp_path / "t" / missing).unlink()
    with pytest.raises(ValueError, match=f"templates/{missing} is missing"):
        render(SPEC, KERNELS, tmp_path / "t")


BROKEN_TEMPLATES = [
    (
        "metric/float/dot.j2",
        "${v.fma(x, y, acc)}",
        "${v.pow(x, y, acc)}",
        r"templates/metric/float/dot\.j2:3: templates/isa/float/\w+\.j2 lacks the macro 'pow': define it",
    ),
    (
        "rows.j2",
        "${formula.result} d[4]",
        "${m.begin(v)}",
        r"templates/rows\.j2:\d+: templates/metric/\w+/\w+\.j2 lacks",
    ),
    ("rows.j2", "${formula.result} d[4]", "${nothing}", r"templates/rows\.j2:\d+: 'nothing' is undefined"),
    ("rows.j2", "${formula.result} d[4]", "${", r"templates/rows\.j2:\d+: "),
]


@pytest.mark.parametrize(("path", "old", "new", "message"), BROKEN_TEMPLATES)
def test_errors_name_the_template_and_the_cure(
    path: str, old: str, new: str, message: str, tmp_path: Path
) -> None:
    folder = tmp_path / "templates"
    shutil.copytree(TEMPLATES, folder)
    text = (folder / path).read_text(encoding="utf-8")
    assert old in text
    (folder / path).write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(ValueError, match=f"^{message}"):
        render(SPEC, KERNELS, folder)


@pytest.mark.parametrize("form", FORMS)
def test_a_metric_comes_with_its_base(form: str) -> None:
    """Chosen without it, it is computed by functions of the base, which have no rows."""
    chosen = choose(SPEC, metrics=["euclidean"], dtypes=["f32", "i8"], forms=[form], isas=["avx2"])
    text = render(SPEC, chosen)[f"{form}_avx2.c"]
    assert set(re.findall(r"ROW\(.*, (rk_\w+), ", text)) == {
        kernel.symbol for kernel in chosen if kernel.isa.name == "avx2"
    }
    helpers = {name for name in DEFINED.findall(text) if name.startswith("rk_sqeuclidean")}
    assert len(helpers) == (0 if form == "pair" else 2)
    assert all(text.count(name) == 2 for name in helpers)  # defined, and called


def test_long_lines_are_broken_between_arguments() -> None:
    assert wrap("f(a, b)") == "f(a, b)"
    long = f"f({'a' * 60}, g({'b' * 20}, c), {'d' * 30});"
    assert wrap(long, 2) == f"f({'a' * 60}, g({'b' * 20}, c),\n            {'d' * 30});"
    assert all(len(line) <= 110 for line in wrap(f"f({'abc, ' * 100}d)").splitlines())
    assert wrap(f"f({'a' * 200})") == f"f({'a' * 200})"
