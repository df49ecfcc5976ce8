"""Other libraries' kernels, by the function pointers that they ship.

A peer is a function from a case to contestants; one that is not installed is skipped by name.
"""

from __future__ import annotations

import ctypes
import importlib
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from benches.native import compile_library

VALUE, ROWS, BY_POINTER, OUT_DOUBLE, BATCH4, GATHER = range(6)  # as in timing.c


@dataclass(frozen=True)
class Contestant:
    """A kernel and how to call it.

    `sign` turns its result into a distance, `offset` is added then; a gather's rows are fetched `ahead`.
    """

    name: str
    convention: int
    address: int
    sign: int = 1
    offset: float = 0.0
    ahead: int = 0


class Case(NamedTuple):
    """What is to be computed."""

    form: str
    metric: str
    dim: int
    place: str


Peer = Callable[[Case], Iterator[Contestant]]


def simsimd(case: Case) -> Iterator[Contestant]:
    """SimSIMD: its own dispatch hands out the pointer."""
    module = importlib.import_module("simsimd")
    if case.metric in ("sqeuclidean", "dot", "cosine"):
        yield Contestant(
            "simsimd", OUT_DOUBLE, getattr(module, f"pointer_to_{case.metric}")("f32"), _sign(case.metric)
        )


def numkong(case: Case) -> Iterator[Contestant]:
    """NumKong, which accumulates float32 in float64."""
    module = importlib.import_module("numkong")
    if case.metric in ("sqeuclidean", "dot", "cosine"):
        name = "angular" if case.metric == "cosine" else case.metric
        yield Contestant(
            "numkong", OUT_DOUBLE, getattr(module, f"pointer_to_{name}")("f32"), _sign(case.metric)
        )


def faiss(case: Case) -> Iterator[Contestant]:
    """FAISS: kernels of its AVX-512 level, else of AVX2, one vector or four at a time."""
    library = ctypes.CDLL(str(Path(str(importlib.import_module("faiss").__file__)).with_name("libfaiss.so")))
    level = "2" if _cpu_has("avx512f") else "1"
    symbols = {
        "sqeuclidean": f"_ZN5faiss10fvec_L2sqrILNS_9SIMDLevelE{level}EEEfPKfS3_m",
        "dot": f"_ZN5faiss18fvec_inner_productILNS_9SIMDLevelE{level}EEEfPKfS3_m",
    }
    batch = {
        "sqeuclidean": f"_ZN5faiss18fvec_L2sqr_batch_4ILNS_9SIMDLevelE{level}EEEvPKfS3_S3_S3_S3_mRfS4_S4_S4_",
        "dot": f"_ZN5faiss26fvec_inner_product_batch_4ILNS_9SIMDLevelE{level}EEEvPKfS3_S3_S3_S3_mRfS4_S4_S4_",
    }
    if case.metric in symbols:
        yield Contestant("faiss", VALUE, _address(library[symbols[case.metric]]), _sign(case.metric))
    if case.form == "rows" and case.metric in batch:
        yield Contestant("faiss-4", BATCH4, _address(library[batch[case.metric]]), _sign(case.metric))


def hnswlib(case: Case) -> Iterator[Contestant]:
    """hnswlib's own choice for the dimension, its headers compiled for this CPU."""
    if case.metric in ("sqeuclidean", "dot"):
        choose = getattr(_hnswlib_shim(), f"hnswlib_{case.metric}")
        choose.restype, choose.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
        yield Contestant(
            "hnswlib", BY_POINTER, choose(case.dim), offset=-1.0 if case.metric == "dot" else 0.0
        )


PEERS: dict[str, tuple[str, Peer]] = {  # by name: the package, and its kernels
    "simsimd": ("simsimd", simsimd),
    "numkong": ("numkong", numkong),
    "faiss": ("faiss-cpu", faiss),
    "hnswlib": ("hnswlib", hnswlib),
}


def available() -> tuple[dict[str, str], dict[str, str]]:
    """Versions of the peers that can be measured here, and reasons for the others."""
    versions: dict[str, str] = {}
    missing: dict[str, str] = {}
    for name, (package, peer) in PEERS.items():
        try:
            versions[name] = version(package)
            list(peer(Case("rows", "sqeuclidean", 128, "L2")))
        except (ImportError, AttributeError, OSError, subprocess.CalledProcessError) as error:
            versions.pop(name, None)
            missing[name] = f"{type(error).__name__}: {error}"
    return versions, missing


def contestants(names: Iterable[str], case: Case) -> list[Contestant]:
    """The kernels of the named peers for one case."""
    return [entry for name in names for entry in PEERS[name][1](case)]


def _sign(metric: str) -> int:
    return -1 if metric == "dot" else 1


def _address(function: object) -> int:
    address = ctypes.cast(function, ctypes.c_void_p).value  # type: ignore[arg-type]
    assert address is not None
    return address


def _cpu_has(feature: str) -> bool:
    import ruvgen

    return feature in ruvgen.info()["cpu features"]


@cache
def _hnswlib_shim() -> ctypes.CDLL:
    """The header-only library comes as its source distribution; the wheel has no headers."""
    with tempfile.TemporaryDirectory() as scratch:
        what = ["--no-deps", "--no-binary=hnswlib", f"hnswlib=={version('hnswlib')}"]
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--dest", scratch]
        subprocess.run([*pip, *what], check=True, capture_output=True)
        (archive,) = Path(scratch).glob("hnswlib-*.tar.gz")
        with tarfile.open(archive) as packed:
            packed.extractall(scratch, filter="data")
        (headers,) = (path for path in Path(scratch).glob("hnswlib-*") if path.is_dir())
        source = Path(__file__).with_name("hnswlib_shim.cpp")
        return compile_library(source, "c++", "-O3", "-march=native", f"-I{headers}")
