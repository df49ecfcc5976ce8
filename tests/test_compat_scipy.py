"""ruvgen.compat.scipy against SciPy itself."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import scipy.spatial.distance as theirs

from ruvgen.compat import scipy as ours

RNG = np.random.default_rng(18)
D = 11
# As precise as ruvgen's distances of float64.
EPS = 1e-12
KINDS: dict[str, Callable[[int], Any]] = {
    "float64": lambda m: np.random.default_rng(m).random((m, D)) - 0.4,
    "float32": lambda m: np.random.default_rng(m).random((m, D), np.float32),
    "int": lambda m: np.random.default_rng(m).integers(-3, 4, (m, D)),
    "bool": lambda m: np.random.default_rng(m).random((m, D)) < 0.5,
    "list": lambda m: np.random.default_rng(m).random((m, D)).tolist(),
    "strided": lambda m: np.random.default_rng(m).random((2 * m, 2 * D))[::2, ::-2],
}
WEIGHTS = [None, RNG.random(D), np.arange(D) % 3]
TRUTHS = {"dice", "jaccard", "rogerstanimoto", "russellrao", "sokalsneath", "yule"}
WITHOUT_WEIGHTS = {"jensenshannon", "mahalanobis", "seuclidean"}


CASES = [
    (metric, kind, w)
    for metric in ours.ALIASES
    for kind in (("bool", "int") if metric in TRUTHS else KINDS)
    for w in WEIGHTS
    if w is None or metric not in WITHOUT_WEIGHTS
]


@pytest.mark.filterwarnings("ignore::RuntimeWarning")  # SciPy's, of 0 / 0
@pytest.mark.parametrize(("metric", "kind", "w"), CASES)
def test_distances_are_those_of_scipy(metric: str, kind: str, w: Any) -> None:
    x, y = KINDS[kind](20), KINDS[kind](31)
    if metric == "correlation" and kind == "bool":  # of rows that are constant, what rounding makes of 0 / 0
        heavy = slice(None) if w is None else w > 0
        x, y = (rows[np.ptp(rows[:, heavy].astype(int), axis=1) > 0] for rows in (x, y))
    if metric == "jensenshannon":  # of shares; less than nothing is refused here
        x, y = np.abs(x), np.abs(y)
    ours_x, ours_y = x, y
    if metric in TRUTHS:  # whose numbers are truths here, where SciPy has other formulas for some
        x, y = x != 0, y != 0
    more = {} if w is None else {"w": w}
    found, expected = ours.cdist(ours_x, ours_y, metric, **more), theirs.cdist(x, y, metric, **more)
    assert found.dtype == np.float64
    np.testing.assert_allclose(found, expected, rtol=EPS, atol=EPS)
    condensed = ours.pdist(ours_x, metric, **more)
    assert condensed.dtype == np.float64
    np.testing.assert_allclose(condensed, theirs.pdist(x, metric, **more), rtol=EPS, atol=EPS)


def test_names_and_defaults_are_those_of_scipy() -> None:
    x, y = np.abs(KINDS["float64"](7)), np.abs(KINDS["float64"](6))
    for alias, name in ours.NAMES.items():
        for written in (alias, alias.upper()):
            np.testing.assert_array_equal(ours.cdist(x, y, written), ours.cdist(x, y, name))
    np.testing.assert_array_equal(ours.cdist(x, y), ours.cdist(x, y, "euclidean"))
    known = {name for info in theirs._METRICS.values() for name in info.aka}
    assert known == set(ours.NAMES)
    for name in ("cdist", "pdist"):
        one, other = (inspect.signature(getattr(module, name)) for module in (ours, theirs))
        assert [*one.parameters] == [*other.parameters]
        assert [p.default for p in one.parameters.values()] == [p.default for p in other.parameters.values()]


@pytest.mark.parametrize(
    ("metric", "more"),
    [
        ("minkowski", {"p": 1}),
        ("minkowski", {"p": 2.0}),
        ("minkowski", {"p": np.inf}),
        ("minkowski", {"p": 1, "w": np.arange(D)}),
        ("minkowski", {"p": 3}),
        ("minkowski", {"p": 0.5, "w": np.arange(D)}),
        ("seuclidean", {"V": np.arange(1, D + 1)}),
        ("mahalanobis", {"VI": np.diag(np.arange(1.0, D + 1))}),
    ],
)
def test_keywords(metric: str, more: dict[str, Any]) -> None:
    x, y = KINDS["float64"](15), KINDS["float64"](6)
    for of in ("cdist", "pdist"):
        given = (x, y) if of == "cdist" else (x,)
        found, expected = (getattr(module, of)(*given, metric, **more) for module in (ours, theirs))
        np.testing.assert_allclose(found, expected, rtol=EPS, atol=EPS)


@pytest.mark.parametrize(
    "metric", ["braycurtis", "cosine", "correlation", "dice", "jaccard", "jensenshannon", "yule"]
)
def test_rows_of_zeros(metric: str) -> None:
    x = np.zeros((3, D), bool if metric in TRUTHS else float)
    x[1, ::2] = 1
    with np.errstate(all="ignore"):
        np.testing.assert_allclose(ours.cdist(x, x, metric), theirs.cdist(x, x, metric), rtol=EPS, atol=EPS)


SINGULAR = np.linalg.pinv(np.cov(RNG.random((40, D - 1)) @ RNG.random((D - 1, D)), rowvar=False))
GRADED = np.diag(10.0 ** np.arange(0, -2 * D, -2))
MATRICES = {
    "zeros": np.zeros((D, D)),
    "some zeros": np.diag(np.arange(D) % 2.0),
    "singular": SINGULAR,
    "one direction": np.outer(np.arange(D), np.arange(D)),
    "not symmetric": np.eye(D) + np.triu(np.full((D, D), 0.01), 1),
    "graded": GRADED @ (np.eye(D) + 0.3) @ GRADED,
}


@pytest.mark.parametrize("name", MATRICES)
def test_mahalanobis_by_any_positive_semi_definite_matrix(name: str) -> None:
    x, y, matrix = RNG.random((15, D)), RNG.random((6, D)), MATRICES[name]
    if name == "graded":  # so that all elements matter
        x, y = (rows / np.diagonal(GRADED) for rows in (x, y))
    expected = theirs.cdist(x, y, "mahalanobis", VI=matrix)
    np.testing.assert_allclose(ours.cdist(x, y, "mahalanobis", VI=matrix), expected, rtol=EPS, atol=1e-7)
    for wrong in (np.diag([-0.001] + [1] * (D - 1)), np.eye(D) - np.outer(np.ones(D), np.ones(D))):
        with pytest.raises(ValueError, match="positive semi-definite"):
            ours.cdist(x, y, "mahalanobis", VI=wrong)


@pytest.mark.parametrize("metric", ours.ALIASES)
def test_no_rows(metric: str) -> None:
    x = RNG.random((2 * D, D))
    for one, other in ((x[:0], x), (x, x[:0])):
        assert ours.cdist(one, other, metric).shape == (len(one), len(other))


def test_seuclidean_is_that_of_ruvgen() -> None:
    """Large values that differ by little, as times do, keep their digits; constant columns are named."""
    x = np.column_stack([1.7e9 + np.arange(6.0), np.arange(6.0) ** 2])
    np.testing.assert_allclose(ours.pdist(x, "seuclidean"), theirs.pdist(x, "seuclidean"), rtol=1e-12)
    x[:, 1] = 3
    with pytest.raises(ValueError, match="variance of column 1"):
        ours.pdist(x, "seuclidean")


def test_callables() -> None:
    x, y = KINDS["float64"](5), KINDS["float64"](4)
    of = lambda u, v, scale=1: scale * abs(u - v).sum()  # noqa: E731
    np.testing.assert_allclose(ours.cdist(x, y, of, scale=3), 3 * theirs.cdist(x, y, "cityblock"))
    np.testing.assert_allclose(ours.pdist(x, of), theirs.pdist(x, "cityblock"))
    np.testing.assert_array_equal(ours.cdist(x, y, theirs.cosine), ours.cdist(x, y, "cosine"))
    x = np.abs(x)
    expected = theirs.cdist(x, x, "jensenshannon")
    np.testing.assert_allclose(ours.cdist(x, x, theirs.jensenshannon), expected, atol=1e-12)


def test_out() -> None:
    x, y = KINDS["float64"](6), KINDS["float64"](4)
    whole, part = np.empty((6, 4)), np.empty(15)
    assert ours.cdist(x, y, out=whole) is whole
    np.testing.assert_array_equal(whole, ours.cdist(x, y))
    assert ours.pdist(x, out=part) is part
    np.testing.assert_array_equal(part, ours.pdist(x))
    for out, text in (
        (np.empty((4, 6)), "incorrect shape"),
        (np.empty((4, 6)).T, "C-contiguous"),
        (np.empty((6, 4), np.float32), "double"),
    ):
        with pytest.raises(ValueError, match=text):
            ours.cdist(x, y, out=out)


def test_more_rows_than_a_block() -> None:
    x = RNG.random((2 * ours.BLOCK + 7, 3))
    np.testing.assert_allclose(ours.pdist(x), theirs.pdist(x), rtol=EPS, atol=EPS)
    for m in (0, 1, 2):
        assert ours.pdist(x[:m]).shape == (m * (m - 1) // 2,)
    assert ours.cdist(x[:0], x).shape == (0, len(x))


@pytest.mark.parametrize("kind", ["complex128", "complex64", "object", "U3", "M8[s]"])
def test_what_is_not_real_is_refused(kind: str) -> None:
    """An imaginary part is not dropped in silence."""
    given = np.zeros((2, 3), kind)
    for metric in ("euclidean", "jaccard", "correlation"):
        for call in (lambda x, m: ours.cdist(x, np.zeros((2, 3)), m), ours.pdist):
            with pytest.raises(ValueError, match="Unsupported dtype"):
                call(given, metric)


@pytest.mark.parametrize(
    ("call", "error", "text"),
    [
        (lambda x: ours.cdist(x, x, "sqeuclidian"), ValueError, "known here are braycurtis, canberra"),
        (lambda x: ours.cdist(x, x, "minkowski", p=0), ValueError, "greater than 0"),
        (lambda x: ours.cdist(x, x[:, :3]), ValueError, "same number of columns"),
        (lambda x: ours.cdist(x[0], x), ValueError, "XA must be a 2-dimensional"),
        (lambda x: ours.pdist(x[0]), ValueError, "2-dimensional array must be passed"),
        (lambda x: ours.cdist(x, x, 3), TypeError, "string identifier or a function"),
        (lambda x: ours.cdist(x, x, nonsense=1), TypeError, "nonsense"),
        (lambda x: ours.cdist(x, x, w=[1, 2]), ValueError, "same size as input"),
        (lambda x: ours.cdist(x, x, w=-np.ones(D)), ValueError, "non-negative"),
        (lambda x: ours.cdist(x, x, "seuclidean", V=[1]), ValueError, "same dimension"),
        (lambda x: ours.cdist(x, x, "seuclidean", V=[[1]]), ValueError, "one-dimensional"),
        (lambda x: ours.cdist(x[:2], x[:2], "mahalanobis"), ValueError, "too small"),
        (lambda x: ours.cdist(x, x, "mahalanobis", VI=-np.eye(D)), ValueError, "positive semi-definite"),
    ],
)
def test_errors(call: Callable[[Any], object], error: type[Exception], text: str) -> None:
    with pytest.raises(error, match=text):
        call(KINDS["float64"](5))
