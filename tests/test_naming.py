"""Symbols say everything about a kernel, and can be read back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen import naming
from codegen.spec import MAX_DIM

word = st.from_regex(r"[a-z][a-z0-9]{0,31}", fullmatch=True)
names = st.builds(naming.Name, word, word, word, st.integers(0, MAX_DIM), word)


def test_examples() -> None:
    name = naming.Name("sqeuclidean", "f32", "rows", 128, "avx512")
    assert naming.symbol(name) == "rk_sqeuclidean_f32_rows_d128__avx512"
    assert naming.contract("dot", "f32", "pair", 0) == "dot_f32_pair_dn"
    assert naming.parse("rk_dot_f32_pair_dn__scalar") == naming.Name("dot", "f32", "pair", 0, "scalar")
    assert naming.file("rows", "neon") == "rows_neon.c"


@pytest.mark.parametrize(
    ("symbol", "isa"),
    [
        ("rk_dot_f32_pair_d64__avx512", "avx512"),
        (naming.edges("estimate", "avx2"), "avx2"),
        ("edges_estimate__", ""),
        ("edges_estimate", ""),
        ("ruvgen_edges_avx2", ""),
        ("not_edges_estimate__avx2", ""),
        ("rk_dot_f32_pair__avx2", ""),
    ],
)
def test_instruction_sets_of_symbols(symbol: str, isa: str) -> None:
    """Of kernels that are rows and of those that are not."""
    assert naming.isa(symbol) == isa


@settings(deadline=None, derandomize=True, database=None)
@given(names)
def test_parse_is_the_inverse(name: naming.Name) -> None:
    assert naming.parse(naming.symbol(name)) == name


@settings(deadline=None, derandomize=True, database=None)
@given(names, names)
def test_symbols_are_unique(one: naming.Name, other: naming.Name) -> None:
    assert (naming.symbol(one) == naming.symbol(other)) == (one == other)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "rk_",
        "dot_f32_pair_dn__avx2",
        "rk_dot_f32_pair_dn_avx2",
        "rk_dot_f32_pair_d0__avx2",
        "rk_dot_f32_pair_d064__avx2",
        "rk_dot_f32_pair_d-1__avx2",
        "rk_dot_f32_pair_d٣__avx2",
        "rk_dot_f32_pair__avx2",
        "rk_Dot_f32_pair_dn__avx2",
        "rk_dot_f32_pair_dn__avx2.cold",
        "rk_dot_f32_pair_dn__avx2\n",
        " rk_dot_f32_pair_dn__avx2",
        "rk_dot_f32_pair_dn__",
        "rk__f32_pair_dn__avx2",
    ],
)
def test_parse_refuses(text: str) -> None:
    with pytest.raises(ValueError, match="is not a kernel symbol") as error:
        naming.parse(text)
    assert repr(text) in str(error.value)
