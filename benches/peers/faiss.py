"""FAISS: the kernels of its AVX-512 level, else of AVX2: a vector, four, a matrix, or rows by number."""

from __future__ import annotations

import ctypes
import importlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from .case import Case, Contestant, Convention

# By metric, Itanium names: of a pair, of four rows, of a matrix, of rows by number.
PAIRS = {
    "sqeuclidean": "_ZN5faiss10fvec_L2sqrILNS_9SIMDLevelE{level}EEEfPKfS3_m",
    "dot": "_ZN5faiss18fvec_inner_productILNS_9SIMDLevelE{level}EEEfPKfS3_m",
    "manhattan": "_ZN5faiss7fvec_L1ILNS_9SIMDLevelE{level}EEEfPKfS3_m",
    "chebyshev": "_ZN5faiss9fvec_LinfILNS_9SIMDLevelE{level}EEEfPKfS3_m",
}
FOURS = {
    "sqeuclidean": "_ZN5faiss18fvec_L2sqr_batch_4ILNS_9SIMDLevelE{level}EEEvPKfS3_S3_S3_S3_mRfS4_S4_S4_",
    "dot": "_ZN5faiss26fvec_inner_product_batch_4ILNS_9SIMDLevelE{level}EEEvPKfS3_S3_S3_S3_mRfS4_S4_S4_",
}
MATRICES = {
    "sqeuclidean": "_ZN5faiss13fvec_L2sqr_nyILNS_9SIMDLevelE{level}EEEvPfPKfS4_mm",
    "dot": "_ZN5faiss22fvec_inner_products_nyILNS_9SIMDLevelE{level}EEEvPfPKfS4_mm",
}
BY_NUMBER = {
    "sqeuclidean": "_ZN5faiss17fvec_L2sqr_by_idxEPfPKfS2_PKlmmm",
    "dot": "_ZN5faiss26fvec_inner_products_by_idxEPfPKfS2_PKlmmm",
}
HAMMING = "_ZN5faiss8hammingsEPKhS1_mmmPi"

WAYS = {
    "pair": [("faiss", Convention.VALUE, PAIRS)],
    "rows": [
        ("faiss", Convention.VALUE, PAIRS),
        ("faiss-4", Convention.BATCH4, FOURS),
        ("faiss-ny", Convention.ROWS_NY, MATRICES),
    ],
    "gather": [("faiss", Convention.VALUE, PAIRS), ("faiss-ids", Convention.GATHER_IDX, BY_NUMBER)],
}


def faiss(case: Case) -> Iterator[Contestant]:
    """Floats, and the Hamming distance of whole words of bits."""
    module = importlib.import_module("faiss")
    module.omp_set_num_threads(1)
    library = ctypes.CDLL(str(Path(str(module.__file__)).with_name("libfaiss.so")))

    def address(symbol: str) -> int:
        found = ctypes.cast(library[symbol.format(level=_level())], ctypes.c_void_p).value
        assert found is not None
        return found

    sign = -1 if case.metric == "dot" else 1
    if case.dtype == "f32":
        for name, convention, symbols in WAYS.get(case.form, []):
            if case.metric in symbols:
                yield Contestant(name, convention, address(symbols[case.metric]), sign=sign)
    if (case.form, case.metric) == ("rows", "hamming") and case.elements % 8 == 0:
        yield Contestant("faiss", Convention.ROWS_HAMMING, address(HAMMING), np.int32)


def _level() -> int:
    import ruvgen

    return 2 if "avx512f" in ruvgen.info()["cpu features"] else 1
