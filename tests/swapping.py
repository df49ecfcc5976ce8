"""A plugin of pytest: another library's own tests meet ruvgen.compat in place of that library.

RUVGEN_SWAP names it. Nothing of those tests is in this repository: SciPy and scikit-learn have theirs in
their wheels, those of hnswlib and usearch are in checkouts of their sources; see docs/compat.md.
"""

from __future__ import annotations

import os
import sys
from functools import wraps
from importlib import import_module
from typing import Any


def swap(peer: str) -> None:
    """Put ruvgen's module, or what it has, in place of the peer's."""
    ours = import_module(f"ruvgen.compat.{peer}")
    if peer == "hnswlib":
        sys.modules[peer] = ours
    elif peer == "usearch":
        put("usearch.index", import_module("ruvgen.compat.usearch.index"), skip=("MetricKind", "ScalarKind"))
    elif peer == "sklearn":
        put("sklearn.neighbors", ours)
    elif peer == "scipy":
        theirs = import_module("scipy.spatial.distance")
        for name in ours.__all__:
            setattr(theirs, name, unless_of_tests(getattr(theirs, name), getattr(ours, name)))
    else:
        raise ValueError(f"unknown library {peer!r}")


def put(module: str, ours: Any, skip: tuple[str, ...] = ()) -> None:
    theirs = import_module(module)
    for name in set(ours.__all__) - {*skip}:
        setattr(theirs, name, getattr(ours, name))


def unless_of_tests(theirs: Any, ours: Any) -> Any:
    """SciPy's function where its tests want its slow forms in Python, to compare with."""

    @wraps(theirs)
    def call(*given: Any, **named: Any) -> Any:
        texts = [value for value in (*given, *named.values()) if isinstance(value, str)]
        return (theirs if any(text.startswith("test_") for text in texts) else ours)(*given, **named)

    return call


swap(os.environ["RUVGEN_SWAP"])
