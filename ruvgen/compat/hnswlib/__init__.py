"""`Index` and `BFIndex` as in hnswlib: `import ruvgen.compat.hnswlib as hnswlib`.

Distances are those of hnswlib: squared for "l2", 1 − x·y for "ip" and "cosine". Labels are uint64, as there,
of which those below 2⁶³ can be used. Errors are RuntimeErrors where hnswlib raises them; for NaN, Inf and
what is not of real numbers they are those of `ruvgen.Index`.
"""

from ._exact import BFIndex
from ._graph import Index

__all__ = ["BFIndex", "Index"]
