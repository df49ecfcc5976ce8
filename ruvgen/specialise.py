"""Generates and compiles kernels for further dimensions, stores them as a pack, and uses them at once."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from itertools import islice
from math import inf
from pathlib import Path
from typing import Any

from . import _lib, codecs, packs
from ._generator import generator
from .isa import isas as usable
from .scalars import number, shown

CSRC = Path(__file__).parent / "csrc"
TIMEOUT = 300.0


def generate(
    dims: int | Iterable[int],
    metrics: str | Iterable[str] = (),
    dtypes: str | Iterable[str] = (),
    isas: str | Iterable[str] = (),
    *,
    cc: str | None = None,
    timeout: float = TIMEOUT,
) -> list[str]:
    """Make kernels for dimensions, store them in the user's cache, and use them; returns the new symbols.

    metrics, dtypes, isas: names; by default all metrics, the dtypes that fixed dimensions make faster, and
    the instruction sets that this CPU can use. Existing kernels are not made again. cc: the compiler's
    command, by default that of CC, else cc, gcc, clang or `python -m ziglang cc`. timeout: its seconds.

    Indexes and stores that are opened later use the new kernels, and so do processes that import ruvgen
    later. Needs the extra `generate`. Raises ValueError for names and dimensions that do not exist, and where
    nothing is to be made, as for dtypes="sq4" alone, whose kernels serve every dimension as they are;
    RuntimeError without a compiler and with what a failing one says, OSError if the cache cannot be written.
    By instruction set 12 to 54 kernels per dimension if nothing is narrowed.
    """
    timeout = number("timeout", timeout, 0, inf)
    if cc is not None and not isinstance(cc, str):
        raise TypeError(f"cc is {shown(cc)}, not None or the command of a compiler")
    wanted = dims if isinstance(dims, Iterable) else (dims,)
    pack = generator("pack")
    choice = pack.Choice(
        tuple(map(_plain, islice(wanted, pack.MOST_DIMS + 1))),
        tuple(map(_lib.metric_name, _names(metrics))),
        _names(dtypes),
        _names(isas) or usable(),
    )
    spec = generator("spec").load()
    kernels = pack.kernels(spec, choice)
    own = {symbol.rpartition("__")[2] for symbol in _lib.rows()}
    if strange := [name for name in choice.isas if name not in own]:
        raise ValueError(
            f"{strange[0]!r} is of another architecture; here there are {', '.join(sorted(own))}"
        )
    if not kernels:
        raise ValueError(_nothing(pack, spec, choice))
    render = _generator()["render"]  # what needs jinja2, after all that the caller can mend
    with packs.lock:
        there = set(_lib.rows())
        missing = tuple(kernel for kernel in kernels if kernel.symbol not in there)
        if missing:
            _make(render.render_pack(spec, missing), [k.symbol for k in missing], cc, timeout)
        return [kernel.symbol for kernel in missing]


def for_index(dim: int, metric: str, codec: str, kind: str = "f32") -> None:
    """Make the kernels that an index calls, for its metric and for comparing codes, if there are any."""
    codegen = _generator()
    spec, pack = codegen["spec"].load(), codegen["pack"]
    wanted = codecs.kernels(codec, metric, dim) if kind == "f32" else [(metric, kind)]
    for name, dtype in wanted:
        if pack.kernels(spec, pack.Choice((dim,), (name,), (dtype,))):
            generate([dim], name, dtype)


def _nothing(pack: Any, spec: Any, choice: Any) -> str:
    """Why a choice has no kernels."""
    never = [
        name for name in choice.dtypes if not pack.kernels(spec, pack.Choice(choice.dims, dtypes=(name,)))
    ]
    if never:
        return f"kernels of {', '.join(never)} serve every dimension as they are: none are needed for yours"
    return "there are no kernels of fixed dimensions for these metrics, dtypes and isas"


def _names(names: str | Iterable[str]) -> tuple[str, ...]:
    if not isinstance(names, Iterable):
        raise TypeError(f"metrics, dtypes and isas are names; {shown(names)} is none")
    return (names,) if isinstance(names, str) else tuple(map(str, names))


def _plain(dim: Any) -> Any:
    """NumPy's integers as Python's; the generator checks everything else."""
    return int(dim) if hasattr(dim, "dtype") and dim.dtype.kind in "iu" else dim


def _generator() -> dict[str, Any]:
    """The installed generator, if it is the one that made the library."""
    found = {name: generator(name) for name in ("spec", "pack", "digest", "render")}
    if found["digest"].digest(found["spec"].load(), found["render"].TEMPLATES) != _lib.spec():
        raise RuntimeError("ruvgen's generator and library are of different versions; install ruvgen again")
    return found


def _make(files: dict[str, str], symbols: list[str], cc: str | None, timeout: float) -> None:
    """Compile in a temporary folder, which is renamed on success, unless another process was faster."""
    import hashlib  # here, so that importing ruvgen does not wait for it

    from . import compilers, pack_file

    with packs.scratch() as scratch:
        compiler = compilers.find(cc)
        key = repr((_lib.PACK_ABI, _lib.spec(), pack_file.machine(), compiler.version, symbols))
        target = scratch.with_name(hashlib.sha256(key.encode()).hexdigest()[:16])
        if target.exists() and not packs.reason(target):
            packs.load(target)  # another process made it meanwhile
            return
        new = scratch / "pack"
        with packs.explained():
            new.mkdir(mode=0o700)
            for name, text in files.items():
                (scratch / name).write_text(text, encoding="utf-8")
        sources = [name for name in files if name.endswith(".c")]
        compiler.library(f"{new.name}/{pack_file.LIBRARY}", sources, CSRC, scratch, timeout)
        with packs.explained():
            pack_file.write_facts(new, compiler.version, symbols)
        try:
            handle = packs.opened(new / pack_file.LIBRARY)
        except (OSError, ValueError) as error:
            raise RuntimeError(f"{compiler.command[0]!r} made what cannot be used: {error}") from None
        with packs.explained():
            if target.exists() and packs.reason(target):
                with suppress(FileNotFoundError):  # another process repairs it too
                    target.rename(scratch / "old")
            if not target.exists():
                _settle(new, target)
        packs.loaded[target.name] = handle
        packs.ignored.pop(target.name, None)


def _settle(new: Path, target: Path) -> None:
    try:
        new.rename(target)
    except OSError:
        if not target.exists():
            raise
