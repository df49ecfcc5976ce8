"""Imports the generator that comes with the package, on demand; no other runtime module knows it."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType


def generator(name: str) -> ModuleType:
    """A module of ruvgen.codegen. Raises RuntimeError if what it needs is not installed."""
    try:
        return import_module(f"ruvgen.codegen.{name}")
    except ModuleNotFoundError as error:
        if error.name != "jinja2":
            raise
        raise RuntimeError("jinja2 is missing; run `pip install 'ruvgen[generate]'`") from None
