"""Other libraries' kernels, by the function pointers that they ship.

A peer is a function from a case to contestants; one that is not installed is skipped by name.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import version

from .case import Case, Contestant, Convention
from .faiss import faiss
from .hnswlib import hnswlib
from .openblas import openblas
from .pointers import numkong, simsimd

__all__ = ["Case", "Contestant", "Convention", "available", "contestants"]

PEERS: dict[str, tuple[str, Callable[[Case], Iterator[Contestant]]]] = {  # by name: the package, its kernels
    "simsimd": ("simsimd", simsimd),
    "numkong": ("numkong", numkong),
    "faiss": ("faiss-cpu", faiss),
    "hnswlib": ("hnswlib", hnswlib),
    "openblas": ("numpy", openblas),
}


def available() -> tuple[dict[str, str], dict[str, str]]:
    """Versions of the peers that can be measured here, and reasons for the others."""
    versions: dict[str, str] = {}
    missing: dict[str, str] = {}
    for name, (package, peer) in PEERS.items():
        try:
            versions[name] = version(package)
            list(peer(Case("rows", "sqeuclidean", "f32", 128, "L2")))
        except (ImportError, AttributeError, OSError, subprocess.CalledProcessError) as error:
            versions.pop(name, None)
            missing[name] = f"{type(error).__name__}: {error}"
    return versions, missing


def contestants(names: Iterable[str], case: Case) -> list[Contestant]:
    """The kernels of the named peers for one case."""
    return [entry for name in names if name in PEERS for entry in PEERS[name][1](case)]
