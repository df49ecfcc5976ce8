"""Element types from Python: what is taken, what comes back, and what is refused with a cure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import ml_dtypes
import numpy as np
import pytest

import ruvgen as rv

from . import model, oracle, samples
from .elements import ELEMENTS, F32, FLOATS, PYTHON, SPEC, Array, Operands, alike

every = pytest.mark.parametrize(("metric", "name"), PYTHON)
NAMES = tuple(dict.fromkeys(name for _, name in PYTHON))
MIXES = [(a, b) for a in ("f32", "f16", "bf16") for b in ("f32", "f16", "bf16") if a != b]
every_mix = pytest.mark.parametrize(("first", "second"), MIXES)
PRODUCT_DIM = 33_025  # products of so many unsigned bytes fit int32


def some(name: str) -> str:
    """A metric that an element type has."""
    return next(metric for metric, each in PYTHON if each == name)


def data(types: Operands, m: int, n: int, dim: int) -> tuple[Array, Array]:
    """Stored vectors of every distribution."""
    rng = np.random.default_rng([oracle.SEED, 13, m, n, dim])
    made = [
        np.stack([samples.vectors(rng, each, dim)[k % 4] for k in range(count)]).reshape(count, -1)
        for each, count in ((types.query, m), (types.rows, n))
    ]
    return made[0], made[1]


def shown(types: Operands, x: Array, y: Array) -> tuple[Array, Array]:
    """The same as Python code has them."""
    return types.query.shown(x), types.rows.shown(y)


@every
def test_pairs_match_the_reference(metric: str, name: str) -> None:
    """Integers come back as integers, whole; `dot` is the plain product."""
    types, function = alike(name), getattr(rv, metric)
    kind = oracle.result(oracle.METRICS[metric], types)
    for dim in (*range(1, 70), *SPEC.dims[::3], 999, 4097, 9000, 65_536):
        x, base = samples.case(types, dim)
        want, tolerance = samples.answers(metric, types, dim)
        got = [function(*shown(types, x, y)) for y in base]
        assert {type(d) for d in got} == {float if kind.kind == "f" else int}
        signed = np.array(got, np.float64) * (-1 if metric == "dot" else 1)
        with np.errstate(invalid="ignore"):  # of infinities, where they are right
            assert ((signed == want) | (np.abs(signed - want) <= tolerance)).all(), dim


@every
@pytest.mark.parametrize("shape", [(1, 1, 1), (3, 5, 7), (2, 9, 128), (4, 17, 1025), (1, 1100, 3)])
def test_cdist_matches_the_reference(metric: str, name: str, shape: tuple[int, int, int]) -> None:
    types = alike(name)
    x, y = data(types, *shape)
    want, tolerance = model.distances(metric, types, x, y)
    got = rv.cdist(*shown(types, x, y), metric)
    assert got.dtype == oracle.result(oracle.METRICS[metric], types)
    assert not oracle.wrong(oracle.METRICS[metric], got, want, tolerance).any()


@every_mix
@pytest.mark.parametrize("metric", FLOATS)
def test_floats_mix(metric: str, first: str, second: str) -> None:
    """One by one, in batches, and in pairs; knn finds what cdist says."""
    types = Operands(ELEMENTS[first], ELEMENTS[second])
    for m, n, dim in ((2, 70, 9), (17, 70, 37)):
        x, y = data(types, m, n, dim)
        want, tolerance = model.distances(metric, types, x, y)
        queries, rows = shown(types, x, y)
        got = rv.cdist(queries, rows, metric)
        assert got.dtype == np.float32
        assert not oracle.wrong(oracle.METRICS[metric], got, want, tolerance).any()
        for found, expected in zip(rv.knn(rows, queries, 5, metric), model.nearest(got, 5), strict=True):
            np.testing.assert_array_equal(found, expected)
        pair = getattr(rv, metric)(queries[1], rows[3]) * (-1 if metric == "dot" else 1)
        assert abs(pair - want[1, 3]) <= tolerance[1, 3]


@pytest.mark.parametrize("metric", FLOATS)
@pytest.mark.parametrize(("first", "second"), [("f32", "f32"), *MIXES])
def test_accurate(metric: str, first: str, second: str) -> None:
    """Rounded once, whatever cancels; however many queries."""
    types = Operands(ELEMENTS[first], ELEMENTS[second], accurate=True)
    for m, n, dim in ((2, 70, 9), (17, 70, 1025)):
        x, y = data(types, m, n, dim)
        want, tolerance = model.distances(metric, types, x, y)
        got = rv.cdist(*shown(types, x, y), metric, accurate=True)
        assert got.dtype == np.float32
        assert not oracle.wrong(oracle.METRICS[metric], got, want, tolerance).any()
    ones = np.full((1, 8), 1e4, np.float32)
    cancelling = np.array([[1e8, 1, -1e8, 0, 0, 0, 0, 0]], np.float32)
    assert rv.cdist(cancelling, ones, "dot", accurate=True)[0, 0] == -1e4


@every
def test_accurate_changes_nothing_that_is_exact(metric: str, name: str) -> None:
    if alike(name).kind != "float":
        x, y = data(alike(name), 3, 9, 33)
        np.testing.assert_array_equal(rv.cdist(x, y, metric, accurate=True), rv.cdist(x, y, metric))


def test_sixteen_bits_without_a_name_are_integers() -> None:
    """But for dtype="bf16", with which they are the bits of bfloat16."""
    x, y = data(alike("bf16"), 20, 70, 33)
    named = x.view(ml_dtypes.bfloat16), y.view(ml_dtypes.bfloat16)
    numbers = x.astype(np.float32), y.astype(np.float32)
    assert x.dtype == np.uint16
    for rows in (3, 20):
        want = rv.cdist(named[0][:rows], named[1])
        np.testing.assert_array_equal(rv.cdist(x[:rows], y, dtype="bf16"), want)
        np.testing.assert_array_equal(rv.cdist(x[:rows], named[1], dtype="bf16"), want)
        np.testing.assert_array_equal(
            rv.knn(y, x[:rows], 3, dtype="bf16")[0], rv.knn(named[1], x[:rows].view(ml_dtypes.bfloat16), 3)[0]
        )
        np.testing.assert_array_equal(rv.cdist(x[:rows], y), rv.cdist(numbers[0][:rows], numbers[1]))
    for metric in FLOATS:
        pair = getattr(rv, metric)
        want = pair(*(each[0] for each in named))
        assert pair(x[0], y[0], dtype="bf16") == pair(x[0], named[1][0], dtype="bf16") == want or want != want
        assert pair(x[0], y[0]) == pair(*(each[0] for each in numbers))


def test_overflow_on_conversion_is_infinity() -> None:
    """NumPy made it so; it is a neighbour, but for NaN, and the last one."""
    with np.errstate(over="ignore"):
        base = np.array([[1e6], [1], [-1e6], [np.nan], [6e4]], np.float32).astype(np.float16)
    ids, near = rv.knn(base, np.array([[0]], np.float16), 5)
    np.testing.assert_array_equal(ids, [[1, 4, 0, 2, -1]])
    assert (near[0, 2:] == np.inf).all()
    assert rv.sqeuclidean(base[0], base[1]) == np.inf


LAYOUTS: dict[str, Callable[[Array], Any]] = {
    "Fortran": np.asfortranarray,
    "window": lambda x: np.pad(x, ((0, 3), (1, 2)))[:-3, 1:-2],
    "every other row": lambda x: np.repeat(x, 2, axis=0)[::2],
    "reversed rows": lambda x: x[::-1].copy()[::-1],
    "reversed columns": lambda x: x[:, ::-1].copy()[:, ::-1],
    "every other column": lambda x: np.repeat(x, 2, axis=1)[:, ::2],
    "read-only": lambda x: np.frombuffer(x.tobytes(), x.dtype).reshape(x.shape),
    "misaligned": lambda x: np.frombuffer(b"\0" + x.tobytes(), x.dtype, offset=1).reshape(x.shape),
    "broadcast": lambda x: np.broadcast_to(x[0], x.shape),
}


@pytest.mark.parametrize("layout", [*LAYOUTS, "swapped bytes", "memoryview", "records"])
@pytest.mark.parametrize("name", NAMES)
def test_layouts(name: str, layout: str) -> None:
    types, metric = alike(name), some(name)
    for m, dim in ((1, 6), (5, 1), (5, 9), (20, 37)):
        x, y = shown(types, *data(types, m, 70, dim))
        bits: dict[str, Any] = (
            {"dtype": "bf16"} if name == "bf16" and layout in ("swapped bytes", "memoryview") else {}
        )
        if layout == "swapped bytes":
            x = x.view(np.uint16) if name == "bf16" else x
            value = x.astype(x.dtype.newbyteorder())
        elif layout == "memoryview":
            value = memoryview(x.view(np.uint16) if name == "bf16" else x)  # type: ignore[arg-type]
        elif layout == "records":
            value = np.zeros(m, [("flag", "i1"), ("row", x.dtype, (dim,))])
            value["row"] = x
            value = value["row"]
        else:
            value = LAYOUTS[layout](x)
        plain = np.array(value, order="C")
        want = rv.cdist(plain, y, metric, **bits)
        np.testing.assert_array_equal(rv.cdist(value, y, metric, **bits), want)
        np.testing.assert_array_equal(rv.cdist(y, value, metric, **bits), rv.cdist(y, plain, metric, **bits))
        if layout != "memoryview":
            pair = getattr(rv, metric)
            assert (
                pair(value[0], y[0], **bits) == pair(y[0], value[0], **bits) == pair(plain[0], y[0], **bits)
            )


@every
def test_no_rows(metric: str, name: str) -> None:
    for m, n in ((0, 3), (3, 0), (0, 0)):
        x, y = (alike(name).rows.shown(np.zeros((k, 8), ELEMENTS[name].stored)) for k in (m, n))
        assert rv.cdist(x, y, metric).shape == (m, n)
        ids, near = rv.knn(y, x, 2, metric)
        assert ids.shape == near.shape == (m, 2)
        assert (ids == -1).all()


@pytest.mark.parametrize(
    ("first", "second"), [("f4", "i1"), ("i1", "f2"), ("i1", "u1"), ("u1", "i1"), ("u1", "u2"), ("f4", "u1")]
)
def test_types_that_differ(first: str, second: str) -> None:
    """Both become float32; the error of strict calls names both, and says what to do."""
    x, y = data(F32, 2, 3, 4)
    x, y = (np.abs(each).clip(0, 100).astype(dtype) for each, dtype in ((x, first), (y, second)))
    same = x.astype(np.float32), y.astype(np.float32)
    np.testing.assert_array_equal(rv.cdist(x, y), rv.cdist(*same))
    np.testing.assert_array_equal(rv.knn(y, x, 2)[1], rv.knn(same[1], same[0], 2)[1])
    assert rv.dot(x[0], y[0]) == rv.dot(same[0][0], same[1][0])
    words = f"{x.dtype}.*{y.dtype}; give both the same type"
    if second == "u2":
        words = "uint16, not one of"
    for call in (
        lambda: rv.cdist(x, y, dtype="strict"),
        lambda: rv.knn(y, x, 1, dtype="strict"),
        lambda: rv.dot(x[0], y[0], dtype="strict"),
    ):
        with pytest.raises(TypeError, match=words):
            call()


@pytest.mark.parametrize("name", NAMES)
def test_metrics_that_a_type_does_not_have(name: str) -> None:
    """The error lists those that the metric is for; bytes are integers or bits, as the metric wants them."""
    there = {metric for metric, each in PYTHON if each == name or (each == "b1" and name == "u8")}
    there |= {metric for metric, each in PYTHON if each == "u8" and name == "b1"}
    floats = set(FLOATS) - there  # bytes are made floats for them, unless that is refused
    x = alike(name).rows.shown(np.ones((2, 4), ELEMENTS[name].stored))
    for metric in set(oracle.METRICS) - there:
        words = rf"^{metric} has no kernels for \w+; it is for "
        for call in (
            lambda m=metric, **o: rv.cdist(x, x, m, **o),
            lambda m=metric, **o: rv.knn(x, x, 1, m, **o),
            lambda m=metric, **o: getattr(rv, m)(x[0], x[1], **o),
        ):
            if metric not in floats:
                with pytest.raises(TypeError, match=words):
                    call()
            with pytest.raises(TypeError, match=words) as error:
                call(dtype="strict")
            for_bits = oracle.METRICS[metric].formula("bits") is not None
            assert ("bits in uint8" in str(error.value)) == for_bits
    for metric in there:
        assert rv.cdist(x, x, metric).shape == (2, 2)
    for metric in floats:
        wide = x.astype(np.float32)
        np.testing.assert_array_equal(rv.cdist(x, x, metric), rv.cdist(wide, wide, metric))
        assert getattr(rv, metric)(x[0], x[1]) == getattr(rv, metric)(wide[0], wide[1])


@every
def test_out_is_of_the_results_type(metric: str, name: str) -> None:
    types = alike(name)
    x, y = shown(types, *data(types, 20, 70, 9))
    want = rv.cdist(x, y, metric)
    out = np.zeros((20, 70), want.dtype)
    assert rv.cdist(x, y, metric, out=out) is out
    np.testing.assert_array_equal(out, want)
    for dtype in {"f4", "i4", "u4", "f8", "i8", ">u4", ">f4"} - {want.dtype.str[1:]}:
        words = f"^out is {np.dtype(dtype)}, not {want.dtype} in the byte order"
        with pytest.raises(TypeError, match=words):
            rv.cdist(x, y, metric, out=np.zeros((20, 70), dtype))


@pytest.mark.parametrize("m", [1, 16])
def test_products_that_int32_cannot_hold(m: int) -> None:
    """Refused where the result is int32; exact where it is a Python integer."""
    x, y = np.full((m, PRODUCT_DIM), 255, np.uint8), np.full((64, PRODUCT_DIM), 255, np.uint8)
    assert (rv.cdist(x, y, "dot") == -PRODUCT_DIM * 255**2).all()
    wide = np.full((m, PRODUCT_DIM + 1), 255, np.uint8)
    for call in (lambda: rv.cdist(wide, wide, "dot"), lambda: rv.knn(wide, wide, 1, "dot")):
        with pytest.raises(
            ValueError, match=f"{PRODUCT_DIM + 1} unsigned bytes may exceed int32.*{PRODUCT_DIM}"
        ):
            call()
    longest = np.full(65_536, 255, np.uint8)
    assert rv.dot(wide[0], wide[0]) == (PRODUCT_DIM + 1) * 255**2
    assert rv.dot(longest, longest) == rv.sqeuclidean(longest, np.zeros_like(longest)) == 65_536 * 255**2
    signed = np.full((m, 65_536), -128, np.int8)
    assert (rv.cdist(signed, signed, "dot") == -(1 << 30)).all()
    assert (rv.cdist(signed, ~signed) == 65_536 * 255**2).all()


@pytest.mark.parametrize("m", [1, 16])
@pytest.mark.parametrize(("metric", "name"), [("sqeuclidean", "u8"), ("sqeuclidean", "i8"), ("dot", "i8")])
def test_large_integers_are_ordered_exactly(metric: str, name: str, m: int) -> None:
    """Distances beyond 2^24 that differ by one; float32 takes many of them for equal."""
    limits = np.iinfo(ELEMENTS[name].stored)
    rng = np.random.default_rng([oracle.SEED, 14])
    queries = np.full((m, 20_000), limits.min, limits.dtype)
    base = np.full((200, 20_000), limits.max, limits.dtype)
    last = rng.permutation(200) % 100
    base[:, -1] = limits.min + last
    if metric == "dot":
        queries[:, -1] = 1
    exact = np.array(
        [oracle.evaluate(oracle.METRICS[metric].reference, queries[0] * 1.0, y * 1.0) for y in base]
    )
    assert len(np.unique(exact.astype(np.float32))) < len(np.unique(exact))
    ids, near = rv.knn(base, queries, 150, metric)
    order = np.lexsort((np.arange(200), exact))[:150]
    np.testing.assert_array_equal(ids, np.broadcast_to(order, (m, 150)))
    np.testing.assert_array_equal(near, np.broadcast_to(exact[order].astype(np.float32), (m, 150)))
