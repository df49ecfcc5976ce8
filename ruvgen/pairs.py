"""Functions of two vectors, or of rows, for the metrics that are made of others; see derived.py."""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from .arrays import plain
from .derived import Options
from .distance import derived_task

FIRST, SECOND = "the first vector", "the second vector"


def _distance(metric: str, x: ArrayLike, y: ArrayLike, dtype: str | None, options: Options) -> Any:
    one, other = plain(x, FIRST), plain(y, SECOND)
    depth = 2 if 2 in (one.ndim, other.ndim) else 1
    if depth == 2:
        one, other = (each[None] if each.ndim == 1 else each for each in (one, other))
        if len(one) != len(other) and 1 not in (len(one), len(other)):
            raise ValueError(
                f"the first are {len(one)} vectors and the second {len(other)}; give as many of each, or one"
            )
    found = derived_task(metric, one, FIRST, other, SECOND, dtype, options, ndim=depth).pairs()
    return found if depth == 2 else float(found[0])


def minkowski(x: ArrayLike, y: ArrayLike, /, *, p: float = 2, dtype: str | None = None) -> Any:
    """(Σ |x−y|^p)^(1/p), p > 0; p = inf is the maximum. Vectors (d,), or rows (n, d), as every metric."""
    return _distance("minkowski", x, y, dtype, Options(p=p))


def seuclidean(x: ArrayLike, y: ArrayLike, /, *, V: ArrayLike, dtype: str | None = None) -> Any:
    """√ Σ (x−y)²/V with a variance V (d,) per element. Vectors (d,), or rows (n, d), as every metric."""
    return _distance("seuclidean", x, y, dtype, Options(V=V))


def correlation(x: ArrayLike, y: ArrayLike, /, *, dtype: str | None = None) -> Any:
    """1 − Pearson's r, 1 for a vector of one value. Vectors (d,), or rows (n, d), as every metric."""
    return _distance("correlation", x, y, dtype, Options())


def jensenshannon(x: ArrayLike, y: ArrayLike, /, *, dtype: str | None = None) -> Any:
    """The root of the Jensen–Shannon divergence, in nats, of x/Σx and y/Σy. Rows as every metric."""
    return _distance("jensenshannon", x, y, dtype, Options())


def haversine(x: ArrayLike, y: ArrayLike, /, *, dtype: str | None = None) -> Any:
    """The angle between places on a sphere: (latitude, longitude), all in radians. Rows as every metric."""
    return _distance("haversine", x, y, dtype, Options())


def dice(x: ArrayLike, y: ArrayLike, /, *, dtype: str | None = None) -> Any:
    """1 − 2|x∧y| / (|x| + |y|), Sørensen's too, 0 of two empty ones; booleans, or bits in uint8."""
    return _distance("dice", x, y, dtype, Options())


def russellrao(x: ArrayLike, y: ArrayLike, /, *, dtype: str | None = None) -> Any:
    """1 − |x∧y| / d; booleans, or bits in uint8, of which there are eight times as many as bytes."""
    return _distance("russellrao", x, y, dtype, Options())
