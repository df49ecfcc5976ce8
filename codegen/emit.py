"""Write rendered files, or compare them with what is there."""

from __future__ import annotations

import difflib
import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from .plan import Kernel

MANIFEST = "manifest.json"
README = "README.md"  # the one file of an output directory that people write


def with_manifest(files: Mapping[str, str], kernels: tuple[Kernel, ...]) -> dict[str, str]:
    """Add manifest.json: the symbols, and a digest of the text they were rendered to."""
    digest = hashlib.sha256()
    for path, text in sorted(files.items()):
        digest.update(f"{path}\0{text}\0".encode())
    manifest = {"sha256": digest.hexdigest(), "symbols": [kernel.symbol for kernel in kernels]}
    return {**files, MANIFEST: json.dumps(manifest, indent=1) + "\n"}


def write(files: Mapping[str, str], out: Path) -> list[str]:
    """Bring `out` to exactly `files`; return the paths that changed. Equal files keep their time stamp.

    Everything is written beside its target first and renamed last, so a failure leaves the old files.
    """
    out.mkdir(parents=True, exist_ok=True)
    changed = [path for path, text in files.items() if _read(out / path) != text]
    pending = [(out / f".{path}.new", out / path) for path in changed]
    try:
        for temporary, target in pending:
            temporary.write_text(files[target.name], encoding="utf-8", newline="\n")
        for temporary, target in pending:
            temporary.replace(target)
    finally:
        for temporary, _ in pending:
            temporary.unlink(missing_ok=True)
    strangers = _strangers(files, out)
    for path in strangers:
        (out / path).unlink()
    return [*changed, *strangers]


def diff(files: Mapping[str, str], out: Path) -> Iterator[str]:
    """Lines of a unified diff from `out` to `files`; none when they agree."""
    for path, text in files.items():
        old = _read(out / path)
        if old is not None and old != text and old.splitlines() == text.splitlines():
            yield f"{path}: differs in the ends of its lines"
        elif old != text:
            yield from difflib.unified_diff(
                (old or "").splitlines(),
                text.splitlines(),
                f"{path} (on disk)",
                f"{path} (rendered)",
                lineterm="",
            )
    for path in _strangers(files, out):
        yield f"{path}: not made by this spec"


def _read(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8", errors="replace")
    except FileNotFoundError:
        return None


def _strangers(files: Mapping[str, str], out: Path) -> list[str]:
    """Leftovers of an earlier spec. Only names that a generator could have made are ever removed."""
    made = {".c", ".cuh", ".h", ".cmake", ".md", ".json"}
    return sorted(
        path.name
        for path in (out.iterdir() if out.is_dir() else ())
        if path.suffix in made and path.name != README and path.name not in files
    )
