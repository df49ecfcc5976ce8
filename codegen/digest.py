"""What kernels follow from, in one number: kernels of two specs that differ in it do not belong together."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from .spec import Spec

DECIDING = ("plan.py", "shape.py", "render.py", "wrap.py")


def digest(spec: Spec, templates: Path) -> str:
    """SHA-256 of the spec without dimensions and codecs, of what shapes kernels, and of the templates."""
    found = hashlib.sha256(repr(replace(spec, dims=(), codecs=())).encode())
    for path in (*(Path(__file__).with_name(name) for name in DECIDING), *sorted(templates.rglob("*.j2"))):
        found.update(path.name.encode() + b"\0" + path.read_text(encoding="utf-8").encode() + b"\0")
    return found.hexdigest()
