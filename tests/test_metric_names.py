"""Names of metrics as people write them, and what is said of others."""

from __future__ import annotations

import numpy as np
import pytest

import ruvgen as rv
from ruvgen import _lib

ROWS = np.arange(20, dtype=np.float32).reshape(5, 4)
NAMES = {
    "sqeuclidean": (
        "L2",
        "l2",
        "l2sq",
        "L2SQ",
        "SqEuclidean",
        "squared_euclidean",
        "squared euclidean distance",
    ),
    "euclidean": ("Euclidean", "EUCLIDEAN", "EuclideanDistance"),
    "dot": ("IP", "ip", "inner", "inner_product", "Inner Product", "InnerProduct", "DOT", "dot_product"),
    "cosine": ("cos", "Cosine", "angular", "ANGULAR", "COSINE_DISTANCE"),
    "manhattan": ("l1", "L1", "cityblock", "CityBlock", "city_block", "taxicab"),
    "chebyshev": ("linf", "Linf", "L_inf", "chebyshev-distance"),
    "jaccard": ("tanimoto", "Tanimoto"),
}


@pytest.mark.parametrize(("metric", "alias"), [(m, a) for m, names in NAMES.items() for a in names])
def test_metrics_as_people_write_them(metric: str, alias: str) -> None:
    assert list(_lib.METRICS)[_lib.metric_number(alias)] == metric
    if metric != "jaccard":
        assert rv.Index(4, alias).metric == metric
        np.testing.assert_array_equal(rv.cdist(ROWS, ROWS, alias), rv.cdist(ROWS, ROWS, metric))


@pytest.mark.parametrize(
    ("wrong", "near"),
    [
        ("euclid", "'euclidean'"),
        ("EUCLIDEN", "'euclidean'"),
        ("cosin", "'cosine' or 'cos'"),
        ("manhatten", "'manhattan'"),
        ("inner_prod", "'innerproduct'"),
        ("hammming", "'hamming'"),
        ("cosine_similarity", "'cosine' or 'cos'"),
        ("distance", None),
        ("zzz", None),
        ("", None),
    ],
)
def test_names_that_are_near(wrong: str, near: str | None) -> None:
    with pytest.raises(ValueError, match=f"^unknown metric {wrong!r}; known are sqeuclidean, .*") as caught:
        rv.Index(4, wrong)
    if near:
        assert f"did you mean {near}" in str(caught.value)
    else:
        assert "did you mean" not in str(caught.value)
