"""Sets of vectors to measure with: rows, queries, the metric they are meant for, and their exact neighbours.

`load` reads what the field exchanges: fvecs, bvecs and ivecs (TEXMEX), HDF5 (ann-benchmarks), fbin, u8bin,
i8bin and ibin (big-ann-benchmarks), npy and npz. `ground_truth` finds and keeps the neighbours that a set
comes without. `synthetic` makes sets of a chosen intrinsic dimension. HDF5 needs `pip install
'ruvgen[datasets]'`.
"""

from __future__ import annotations

from .dataset import Dataset
from .files import load, read
from .made import synthetic
from .truth import ground_truth

__all__ = ["Dataset", "ground_truth", "load", "read", "synthetic"]
