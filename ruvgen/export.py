"""Kernels as C for projects without Python: one header, one source file, and what builds them."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Mapping
from importlib.metadata import distribution, version
from pathlib import Path

from ._generator import generator
from .scalars import boolean

LICENCES = ("LICENSE-MIT", "LICENSE-APACHE")
HEAD = 512  # bytes at the start of a file that say who made it


def export(
    directory: str | Path,
    *,
    dims: Iterable[int] = (),
    metrics: Iterable[str] | None = None,
    dtypes: Iterable[str] | None = ("f32",),
    isas: Iterable[str] | None = None,
    any_dim: bool = True,
) -> tuple[list[Path], int]:
    """Write kernels and their dispatch as a C library into a directory, which is made if it is not there.

    None is every name. Portable C is always among the instruction sets. `dims` have kernels of their own;
    without `any_dim` no other dimension has any. Returns the paths of the files and the number of kernels.
    The same call writes the same bytes. Either all files are written or none is.
    Raises ValueError for names and dimensions that do not exist or do not go together, FileExistsError
    where a file of another origin is in the way, OSError if the directory cannot be written, RuntimeError
    without Jinja.
    """
    any_dim = boolean("any_dim", any_dim)
    amalgam, spec = generator("amalgam"), generator("spec").load()
    kernels = generator("choose").choose(
        spec, dims=dims, metrics=metrics, dtypes=dtypes, isas=isas, forms=amalgam.FORMS, any_dim=any_dim
    )
    csrc = Path(__file__).with_name("csrc")
    sources = {name: (csrc / name).read_text(encoding="utf-8") for name in amalgam.SOURCES}
    texts = {**amalgam.amalgamate(spec, kernels, version("ruvgen"), sources), **_licences()}
    files = {name: text.encode() for name, text in texts.items()}
    return _write(files, Path(directory), amalgam.COMMAND.encode()), len(kernels)


def _licences() -> dict[str, str]:
    """The texts of the licences, as installed."""
    package = distribution("ruvgen")
    texts = {name: package.read_text(f"licenses/{name}") for name in LICENCES}
    return {name: text for name, text in texts.items() if text}


def _write(files: Mapping[str, bytes], out: Path, mark: bytes) -> list[Path]:
    """Write all files under temporary names first, then rename them all."""
    pending = {out / name: out / f".{name}.{os.getpid()}.new" for name in files}
    try:
        out.mkdir(parents=True, exist_ok=True)
        for path in pending:
            _check(path, files[path.name], mark)
        try:
            for path, beside in pending.items():
                beside.write_bytes(files[path.name])
            for path, beside in pending.items():
                beside.replace(path)
        finally:
            for beside in pending.values():
                beside.unlink(missing_ok=True)
    except OSError as error:
        raise type(error)(f"{error.filename}: {error.strerror}; choose another directory") from None
    return list(pending)


def _check(path: Path, content: bytes, mark: bytes) -> None:
    """Refuse to overwrite a file that this command did not write."""
    if not path.exists():
        return
    there = path.read_bytes()
    if there != content and mark not in there[:HEAD]:
        raise FileExistsError(errno.EEXIST, "not made by this command", str(path))
