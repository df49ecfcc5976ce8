"""Names and dimensions that somebody typed: which kernels they are, and what is wrong with them."""

from __future__ import annotations

import re
from typing import Any

import pytest

from codegen.choose import choose
from codegen.plan import plan
from codegen.spec import load

SPEC = load()


def names(**options: Any) -> list[str]:
    return [kernel.symbol for kernel in choose(SPEC, **options)]


def test_everything_by_default() -> None:
    assert choose(SPEC, dims=SPEC.dims) == plan(SPEC)
    assert choose(SPEC) == plan(SPEC, [])


def test_chosen_names_and_portable_c() -> None:
    found = names(dims=[333], metrics=["cos"], dtypes=["f32"], isas=["avx2"], forms=["rows"])
    kernels = (("333", "avx2"), ("n", "avx2"), ("n", "scalar"))
    assert found == [f"rk_cosine_f32_rows_d{dim}__{isa}" for dim, isa in kernels]


def test_order_of_words_does_not_matter() -> None:
    one = names(dims=[7, 5], metrics=["dot", "cosine"], isas=["neon", "avx2"])
    assert one == names(dims=[5, 7], metrics=["cosine", "dot"], isas=["avx2", "neon"])


def test_without_any_dim_every_set_has_kernels_of_its_own() -> None:
    found = choose(SPEC, dims=[333], dtypes=["i8"], metrics=["dot"], forms=["rows"], any_dim=False)
    assert {kernel.dim for kernel in found} == {333}
    having = {isa.name for isa in SPEC.isas if isa.vector("integer")}
    assert {kernel.isa.name for kernel in found} == having


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"dims": [0]}, "dims: 0 is not a dimension; give an integer in 1…65536"),
        ({"dims": [-1]}, "dims: -1 is not a dimension"),
        ({"dims": [65_537]}, "dims: 65537 is not a dimension"),
        ({"dims": [10**9]}, "dims: 1000000000 is not a dimension"),
        ({"dims": ["7"]}, "dims: '7' is not a dimension"),
        ({"dims": [7, 7]}, "dimension 7 is given twice"),
        ({"metrics": ["l3"]}, "unknown metric 'l3'; known are sqeuclidean, euclidean"),
        ({"metrics": ["l2", "sqeuclidean"]}, "metric 'sqeuclidean' is given twice"),
        ({"metrics": []}, "no metric is given; known are sqeuclidean"),
        ({"dtypes": ["quad"]}, "unknown element type 'quad'; known are f32"),
        ({"isas": ["sse2; rm -rf ~"]}, "unknown instruction set 'sse2; rm -rf ~'"),
        ({"forms": ["couple"]}, "unknown form 'couple'; known are pair"),
        ({"metrics": ["hamming"], "dtypes": ["f32"]}, "metric 'hamming' has no kernel among these"),
        ({"metrics": ["hamming", "dot"], "dtypes": ["f32"]}, "it has some for the element types b1 and"),
        ({"dtypes": ["i8"], "isas": ["avx512"]}, "instruction set 'avx512' has no kernel among these"),
        ({"any_dim": False}, "dims: none is given"),
    ],
)  # fmt: skip
def test_errors_name_the_value_and_what_is_allowed(options: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=re.escape(words)):
        choose(SPEC, **options)
