"""ruvgen: distances and nearest neighbours on kernels generated for your dimension and your CPU.

Every metric is also a function of two vectors, or of two arrays of them, row by row:
`ruvgen.sqeuclidean(a, b)` and so on.
"""

from __future__ import annotations

from . import packs as _packs
from .arena import Arena
from .counter import Counter
from .distance import PAIRS as _PAIRS
from .distance import Pair as _Pair
from .distance import cdist, knn, radius
from .flat import FlatIndex
from .histogram import Histogram
from .index import Index
from .info import info
from .isa import isa, isas, use_isa, which
from .pairs import correlation, dice, haversine, jensenshannon, minkowski, russellrao, seuclidean
from .pool import ObjectPool
from .queue import QueueClosed, WorkQueue
from .soa import SoAStore
from .specialise import generate
from .stats import Stats, stats
from .subset import Subset
from .workers import pin_workers

__version__: str
__all__ = [
    "Arena",
    "Counter",
    "FlatIndex",
    "Histogram",
    "Index",
    "ObjectPool",
    "QueueClosed",
    "SoAStore",
    "Stats",
    "Subset",
    "WorkQueue",
    "cdist",
    "correlation",
    "dice",
    "generate",
    "haversine",
    "info",
    "isa",
    "isas",
    "jensenshannon",
    "knn",
    "minkowski",
    "pin_workers",
    "radius",
    "russellrao",
    "seuclidean",
    "stats",
    "use_isa",
    "which",
]

__all__ += list(_PAIRS)
globals().update(_PAIRS)
_packs.load_all()


def __getattr__(name: str) -> _Pair:
    # Reached for names that do not exist; tells type checkers that the metrics' functions do.
    if name == "__version__":  # looked up when asked for: that takes longer than importing all the rest
        from importlib.metadata import version

        return globals().setdefault(name, version("ruvgen"))  # type: ignore[no-any-return]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
