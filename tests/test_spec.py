"""A broken spec is refused in one line that names the table and the key."""

from __future__ import annotations

import copy
import tomllib
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import Any

import pytest

from codegen.spec import KINDS, MAX_DIM, PATH, SpecError, check_dim, load, parse

GOOD: dict[str, Any] = tomllib.loads(PATH.read_text(encoding="utf-8"))
REMOVE = object()


def changed(table: str, key: str, value: object) -> dict[str, Any]:
    """The spec with one value replaced; `table` is dotted, "" is the top."""
    data = copy.deepcopy(GOOD)
    place = data
    for part in filter(None, table.split(".")):
        place = place[part]
    if value is REMOVE:
        del place[key]
    else:
        place[key] = value
    return data


def test_the_spec_is_good() -> None:
    spec = parse(GOOD)
    assert spec == load()
    assert [metric.name for metric in spec.metrics] == list(GOOD["metric"])
    assert spec.features[:2] == tuple(GOOD["isa"]["avx2"]["requires"][:2])
    with pytest.raises(FrozenInstanceError):
        spec.dims = ()  # type: ignore[misc]
    hash(spec)


WRONG_TYPES: list[tuple[str, str, object]] = [
    ("isa.avx2", "registers", "16"),
    ("isa.avx2", "registers", True),
    ("isa.avx2", "registers", 16.0),
    ("isa.avx2", "requires", "avx2"),
    ("isa.avx2", "doc", 3),
    ("metric.dot", "tolerance", "2"),
    ("metric.dot", "tolerance", True),
    ("metric.dot", "reference", ["x"]),
    ("metric.dot", "fixed", 1),
    ("metric.dot.float", "sums", {"xy": 1}),
    ("metric.dot.float", "row_sums", "yy"),
    ("metric.dot.float", "quick", 1),
    ("metric.dot.float", "panels", "yes"),
    ("metric.dot.float", "panels", 1),
    ("metric.dot.float", "fold", []),
    ("metric.dot.float", "result", 4),
    ("dtype.f32", "bits", None),
    ("dtype.f32", "block", None),
    ("dtype.f32", "panels", True),
    ("dtype.f32", "query", ["f32"]),
    ("dtype.f32", "forms", "pair"),
    ("dtype.f32", "metrics", {"dot": 1}),
    ("dtype.f32", "fixed_on", True),
    ("form.pair", "fixed_dims", 1),
    ("form.pair", "once", True),
    ("form.pair", "side", 1.0),
    ("form.pair", "chains", [8]),
    ("form.rows", "beside", "256"),
]
OUT_OF_RANGE: list[tuple[str, str, object]] = [
    ("isa.avx2", "registers", 1 << 40),
    ("isa.avx2", "registers", 7),
    ("isa.avx2", "arch", "riscv"),
    ("dtype.f32", "bits", 0),
    ("dtype.f32", "bits", 65),
    ("dtype.f32", "block", 0),
    ("dtype.f32", "block", 65),
    ("dtype.f32", "c", "int"),
    ("dtype.f32", "kind", "complex"),
    ("dtype.f32", "vocabulary", "complex"),
    ("dtype.f32", "panels", "complex"),
    ("dtype.f32", "group", 0),
    ("dtype.f32", "group", 5),
    ("form.rows", "chains", 17),
    ("form.rows", "chains", 3),
    ("form.rows", "chains", 0),
    ("form.rows", "unroll", 0),
    ("form.rows", "unroll", 6),
    ("form.rows", "side", 0),
    ("form.rows", "side", 9),
    ("form.rows", "beside", -1),
    ("form.rows", "beside", 65_537),
    ("form.rows", "once", "twice"),
    ("metric.dot.float", "join", "min"),
    ("metric.dot.float", "sums", []),
    ("metric.dot.float", "query_sums", ["zz"]),
    ("metric.dot.integer", "result", "double"),
    ("metric.dot", "tolerance", 0),
    ("metric.dot", "tolerance", -1.0),
    ("metric.dot", "tolerance", float("nan")),
    ("metric.dot", "tolerance", float("inf")),
]
HOSTILE = [
    'x); system("true"); (',
    "x y",
    "x-y",
    "x\ny",
    "x\0",
    "x/*",
    "*/",
    "${x}",
    "{% x %}",
    "//: x",
    "__x",
    "X",
    "1x",
    "",
    "größe",
    "\uff58",
    "x" * 33,
]


@pytest.mark.parametrize(("table", "key", "value"), WRONG_TYPES + OUT_OF_RANGE)
def test_values(table: str, key: str, value: object) -> None:
    with pytest.raises(SpecError) as error:
        parse(changed(table, key, value))
    assert f"[{table}] {key}" in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    "table",
    [
        *(f"{kind}.{name}" for kind in GOOD if kind != "dims" for name in GOOD[kind]),
        *(f"metric.{name}.{kind}" for name, row in GOOD["metric"].items() for kind in KINDS if kind in row),
    ],
)
def test_missing_and_unknown_keys(table: str) -> None:
    rows = GOOD
    for part in table.split("."):
        rows = rows[part]
    for key in rows:
        if key in KINDS:  # optional
            continue
        with pytest.raises(SpecError) as error:
            parse(changed(table, key, REMOVE))
        assert str(error.value) == f"[{table}] {key}: missing"
    with pytest.raises(SpecError, match="unknown key; known are") as error:
        parse(changed(table, "colour", "red"))
    assert f"[{table}] colour" in str(error.value)


@pytest.mark.parametrize("kind", ["isa", "metric", "dtype", "form"])
def test_tables(kind: str) -> None:
    for data in (
        changed("", kind, REMOVE),
        changed("", kind, {}),
        changed("", kind, 3),
        changed("", kind, []),
    ):
        with pytest.raises(SpecError, match=rf"^\[{kind}\]: at least one"):
            parse(data)
    with pytest.raises(SpecError, match=rf"^\[{kind}\.new\]: give a table"):
        parse(changed(kind, "new", 3))
    with pytest.raises(SpecError, match=r"^\[colour\]: unknown table"):
        parse({**GOOD, "colour": {}})


@pytest.mark.parametrize("name", HOSTILE)
def test_names_that_could_reach_the_output(name: str) -> None:
    """Whatever becomes part of an identifier is a word; anything else is refused."""
    for kind in ("isa", "metric", "dtype", "form"):
        some = next(iter(GOOD[kind].values()))
        with pytest.raises(SpecError, match="is not a name") as error:
            parse(changed(kind, name, some))
        assert repr(name) in str(error.value)
    for table, key in (
        ("isa.avx2", "requires"),
        ("metric.dot", "aliases"),
        ("metric.dot.float", "sums"),
        ("metric.cosine.float", "query_sums"),
        ("metric.cosine.integer", "row_sums"),
        ("dtype.f32", "metrics"),
        ("dtype.f32", "forms"),
        ("dtype.f32", "fixed_on"),
    ):
        with pytest.raises(SpecError, match="is not a name") as error:
            parse(changed(table, key, ["ok", name]))
        assert f"[{table}] {key}" in str(error.value)
    for table, key in (("dtype.f32", "query"), ("metric.dot.float", "fold"))[: 2 if name else 1]:
        with pytest.raises(SpecError, match="is not (a name|defined)") as error:
            parse(changed(table, key, name))
        assert f"[{table}] {key}" in str(error.value)


@pytest.mark.parametrize(
    "doc", ["", " ", 'a "b"', "a\\", "a\nb", "a\rb", "a */ b", "a ??/", "a\0b", "a\x1bb", "a\x85b"]
)
def test_docs_that_could_end_a_comment_or_string(doc: str) -> None:
    for table in ("isa.avx2", "metric.dot", "form.pair"):
        with pytest.raises(SpecError, match="one line of text") as error:
            parse(changed(table, "doc", doc))
        assert f"[{table}] doc" in str(error.value)


@pytest.mark.parametrize(
    "dims",
    [None, 64, "64", {}, ["64"], [64.0], [True], [0], [-1], [MAX_DIM + 1], [10**30], [64, 64], [96, 64]],
)
def test_dims(dims: object) -> None:
    with pytest.raises(SpecError, match="^dims: "):
        parse({**GOOD, "dims": dims})


def test_no_dims() -> None:
    assert parse({**GOOD, "dims": []}).dims == parse(changed("", "dims", REMOVE)).dims == ()
    assert check_dim(MAX_DIM) == MAX_DIM


@pytest.mark.parametrize("text", [b"dims = [", b"dims = 1\ndims = 2", b"\xff\xfe", b"[isa]\n[isa]"])
def test_not_toml(text: bytes, tmp_path: Path) -> None:
    path = tmp_path / "broken.toml"
    path.write_bytes(text)
    with pytest.raises(SpecError, match=r"^broken\.toml: not valid TOML"):
        load(path)


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load(tmp_path / "absent.toml")
