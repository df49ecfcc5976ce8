"""Part of faiss's Python interface: `import ruvgen.compat.faiss as faiss`.

`IndexFlat`, `IndexFlatL2`, `IndexFlatIP`, `IndexHNSWFlat`, `IndexIDMap` and `IndexIDMap2`, with selectors,
files, `index_factory` for these, `knn` and `normalize_L2`. `search` returns D and I: squared distances from
the smallest, or products from the largest, and −1 where there are fewer than k.
"""

from ._files import clone_index, deserialize_index, read_index, serialize_index, write_index
from ._index import Index, IndexFlat, IndexFlatIP, IndexFlatL2, IndexHNSWFlat
from ._map import IndexIDMap, IndexIDMap2
from ._plain import (
    METRIC_INNER_PRODUCT,
    METRIC_L2,
    index_factory,
    knn,
    normalize_L2,
    omp_get_max_threads,
    omp_set_num_threads,
)
from ._selectors import (
    IDSelectorArray,
    IDSelectorBatch,
    IDSelectorNot,
    IDSelectorRange,
    SearchParameters,
    SearchParametersHNSW,
)

__all__ = [
    "METRIC_INNER_PRODUCT",
    "METRIC_L2",
    "IDSelectorArray",
    "IDSelectorBatch",
    "IDSelectorNot",
    "IDSelectorRange",
    "Index",
    "IndexFlat",
    "IndexFlatIP",
    "IndexFlatL2",
    "IndexHNSWFlat",
    "IndexIDMap",
    "IndexIDMap2",
    "SearchParameters",
    "SearchParametersHNSW",
    "clone_index",
    "deserialize_index",
    "index_factory",
    "knn",
    "normalize_L2",
    "omp_get_max_threads",
    "omp_set_num_threads",
    "read_index",
    "serialize_index",
    "write_index",
]
