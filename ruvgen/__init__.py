"""ruvgen: distances and nearest neighbours on kernels generated for your dimension and your CPU.

Every metric is also a function of two vectors, or of two arrays of them, row by row:
`ruvgen.sqeuclidean(a, b)` and so on.
"""

from __future__ import annotations

from sys import modules as _modules
from typing import TYPE_CHECKING
from typing import Any as _Any

from . import packs as _packs
from .distance import PAIRS as _PAIRS
from .distance import Pair as _Pair
from .distance import cdist, knn, radius
from .flat import FlatIndex
from .index import Index
from .info import info
from .isa import isa, isas, use_isa, which
from .pairs import correlation, dice, haversine, jensenshannon, minkowski, russellrao, seuclidean
from .soa import SoAStore
from .specialise import generate
from .stats import Stats, stats
from .subset import Subset
from .workers import pin_workers

__version__: str
__all__ = [
    "FlatIndex",
    "Index",
    "SoAStore",
    "Stats",
    "Subset",
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

# What an import that Ctrl-C ended had loaded is not loaded again, so Python does not name it here.
for _name, _module in [*_modules.items()]:
    if _name.rpartition(".")[0] == __name__:
        globals().setdefault(_name.rpartition(".")[2], _module)


_MOVED = ("Arena", "Counter", "Histogram", "ObjectPool", "QueueClosed", "WorkQueue")  # to ruvgen.runtime

if TYPE_CHECKING:
    from . import runtime as runtime
    from .runtime import Arena as Arena
    from .runtime import Counter as Counter
    from .runtime import Histogram as Histogram
    from .runtime import ObjectPool as ObjectPool
    from .runtime import QueueClosed as QueueClosed
    from .runtime import WorkQueue as WorkQueue

    def __getattr__(name: str) -> _Pair: ...  # for the metrics' functions

else:

    def __getattr__(name: str) -> _Any:
        """What is looked up when asked for, so that the import need not wait for it."""
        if name == "__version__":
            from importlib.metadata import version

            return globals().setdefault(name, version("ruvgen"))
        if name == "runtime" or name in _MOVED:
            from importlib import import_module

            runtime = import_module(".runtime", __name__)
            if name == "runtime":
                return runtime
            import warnings

            text = f"ruvgen.{name} is now ruvgen.runtime.{name}; the old name goes with the next release"
            warnings.warn(text, DeprecationWarning, stacklevel=2)
            return getattr(runtime, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
