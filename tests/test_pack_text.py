"""What is generated on a user's machine: lines that are known, in which nothing varies but the dimension."""

from __future__ import annotations

import os
import re
from functools import cache

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from codegen import naming
from codegen.pack import Choice, kernels
from codegen.render import render_pack
from codegen.spec import MAX_DIM, Dtype, Isa, Metric, SpecError

from .elements import SPEC

EXAMPLES = int(os.environ.get("RUVGEN_EXAMPLES", "100"))
MOST = 3  # dimensions of an example
# Where a dimension may stand: in a symbol, in a row, and as the length that a kernel hands on.
PLACES = re.compile(
    r"(?<=_d)\d+(?=__)|(?<=, )\d+(?=, rk_)|(?<=_(?:rows|pair), )\d+(?=\)\n)|(?<=_gather, )\d+(?=\)\n)"
)
# Lines that are too long with some dimensions.
BROKEN = re.compile(r"(?<=,)\n +(?=rk_|\w+_(?:finish|after_all)\)\n)")


def lines(text: str) -> frozenset[str]:
    """The lines, with D for the dimension."""
    return frozenset(PLACES.sub("D", BROKEN.sub(" ", text)).splitlines())


@cache
def known() -> dict[str, frozenset[str]]:
    """All lines of all files, of everything that there is, with D for the dimension."""
    metrics, dtypes = ([row.name for row in rows] for rows in (SPEC.metrics, SPEC.dtypes))
    everything = kernels(SPEC, Choice((64,), tuple(metrics), tuple(dtypes)))
    files = render_pack(SPEC, everything)
    return {path: lines(text) for path, text in files.items()}


def names(
    rows: tuple[Metric, ...] | tuple[Dtype, ...] | tuple[Isa, ...],
) -> st.SearchStrategy[tuple[str, ...]]:
    """A few of them."""
    return st.lists(st.sampled_from([row.name for row in rows]), min_size=1, max_size=2, unique=True).map(
        tuple
    )


@settings(max_examples=EXAMPLES, deadline=None)
@example(dims=(333, 1, MAX_DIM), metrics=(), dtypes=(), isas=())
@example(dims=(128, 100), metrics=(), dtypes=("sq4",), isas=())
@given(
    dims=st.lists(st.integers(1, MAX_DIM), min_size=1, max_size=MOST, unique=True).map(tuple),
    metrics=names(SPEC.metrics),
    dtypes=names(SPEC.dtypes),
    isas=names(SPEC.isas),
)
def test_every_line_is_known(
    dims: tuple[int, ...], metrics: tuple[str, ...], dtypes: tuple[str, ...], isas: tuple[str, ...]
) -> None:
    found = kernels(SPEC, Choice(dims, metrics, dtypes, isas))
    assert len({kernel.symbol for kernel in found}) == len(found)
    for kernel in found:
        assert kernel.dim in dims
        assert kernel.metric.name in (metrics or (kernel.metric.name,))
        assert kernel.dtype.name in (dtypes or (kernel.dtype.name,))
        assert kernel.isa.name in (isas or (kernel.isa.name,))
    files = render_pack(SPEC, found)
    units = {naming.file(k.form.name, k.isa.name) for k in found}
    assert set(files) == {"pack.c"} | units | {naming.common(k.isa.name) for k in found}
    for path, text in files.items():
        assert {int(number) for number in PLACES.findall(text)} <= set(dims), path
        strange = lines(text) - known()[path]
        assert not strange, (path, strange)


WORDS = st.one_of(
    st.text(max_size=40), st.sampled_from(["dot) {", "*/ int x; /*", 'f32"', "f32\n#include <a.h>"])
)


@given(word=WORDS, place=st.sampled_from(["metrics", "dtypes", "isas"]))
def test_other_words_reach_no_template(word: str, place: str) -> None:
    there = {"metrics": SPEC.metrics, "dtypes": SPEC.dtypes, "isas": SPEC.isas}[place]
    if word not in [row.name for row in there]:  # type: ignore[attr-defined]
        with pytest.raises(ValueError, match="known are"):
            kernels(SPEC, Choice((7,), **{place: (word,)}))


@given(
    dim=st.one_of(
        st.integers(max_value=0),
        st.integers(min_value=MAX_DIM + 1),
        st.floats(),
        st.text(),
        st.booleans(),
        st.none(),
    )
)
def test_other_dimensions_reach_no_template(dim: object) -> None:
    with pytest.raises(SpecError, match="is not a dimension"):
        kernels(SPEC, Choice((dim,)))  # type: ignore[arg-type]


def test_types_that_are_named_get_them_everywhere() -> None:
    """Others where the spec found that they gain."""
    isas = {kernel.isa.name for kernel in kernels(SPEC, Choice((7,), dtypes=("f16",)))}
    assert isas == {isa.name for isa in SPEC.isas if isa.vector("float")}
    assert {kernel.dtype.name for kernel in kernels(SPEC, Choice((7,)))} == {
        dtype.name for dtype in SPEC.dtypes if dtype.fixed_on
    }


def test_metrics_without_fixed_dimensions_get_them_if_named() -> None:
    rare = {metric.name for metric in SPEC.metrics if not metric.fixed}
    assert rare
    assert not rare & {kernel.metric.name for kernel in kernels(SPEC, Choice((7,)))}
    assert {kernel.metric.name for kernel in kernels(SPEC, Choice((7,), tuple(rare)))} == rare


def test_a_pack_has_no_rows_of_any_dimension() -> None:
    text = "".join(render_pack(SPEC, kernels(SPEC, Choice((7, 8)))).values())
    assert not re.search(r"\brk_\w+_dn__", text)
