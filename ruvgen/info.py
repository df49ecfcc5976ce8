"""Describes the installation, for bug reports."""

from __future__ import annotations

import platform
from typing import Any

import numpy as np

from . import _lib, packs, profile
from .isa import isa, isas
from .workers import cores, numa_nodes


def info() -> dict[str, Any]:
    """Versions, CPU features, instruction sets and build options, as a dictionary of plain values."""
    from importlib.metadata import version  # importing this takes longer than everything else

    return {
        "ruvgen": version("ruvgen"),
        "python": platform.python_version(),
        "numpy": np.__version__,
        "platform": platform.platform(),
        "build": _lib.build(),
        "cores": cores(),
        "numa nodes": numa_nodes(),
        "cpu features": list(_lib.features()),
        "isa": isa(),
        "isas": list(isas()),
        "profile": profile.describe(),
        "metrics": [*_lib.METRICS, *_lib.DERIVED],
        "dtypes": list(_lib.DTYPES),
        "forms": list(_lib.FORMS),
        "kernels": len(_lib.rows()),
        "packs": list(packs.loaded),
        "ignored": [f"{name}: {why}" for name, why in packs.ignored.items()],
    }
