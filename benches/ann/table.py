"""The libraries that are compared, by name; which of them are there."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from .adapter import Adapter
from .graphs import AlayaLite, Faiss, Glass, Hnswlib, Ruvgen, Svs, SymphonyQG, Usearch, Voyager, Vsag
from .lists import FaissLists, Lorann, Scann

OWN = "ruvgen"
LIBRARIES: dict[str, type[Adapter]] = {
    OWN: Ruvgen,
    "hnswlib": Hnswlib,
    "glass": Glass,
    "symphonyqg": SymphonyQG,
    "faiss-hnsw": Faiss,
    "faiss-ivfpqfs": FaissLists,
    "usearch": Usearch,
    "alayalite": AlayaLite,
    "vsag": Vsag,
    "svs": Svs,
    "scann": Scann,
    "voyager": Voyager,
    "lorann": Lorann,
}


def available(names: list[str]) -> tuple[dict[str, str], dict[str, str]]:
    """Versions of those that are installed, and why the others are not measured."""
    versions: dict[str, str] = {}
    missing: dict[str, str] = {}
    for name in names:
        package = LIBRARIES[name].package
        try:
            versions[name] = version(package)
        except PackageNotFoundError:
            missing[name] = f"{package} is not installed"
    return versions, missing
