"""The threads that batch search runs on, and the machine under them."""

from __future__ import annotations

from collections.abc import Iterable

from . import _lib
from .scalars import integer, shown


def pin_workers(cpus: Iterable[int] | None) -> None:
    """Keep worker i on core cpus[i % len(cpus)], from now on; None lets the system move them again.

    The calling thread is the first of those that work on a call, and is left where it is. Raises ValueError
    for an empty list and cores that this process may not use, TypeError for what are no integers,
    RuntimeError where threads cannot be pinned.
    """
    if cpus is not None and not isinstance(cpus, Iterable):
        raise TypeError(f"cpus is {shown(cpus)}, not None or several cores")
    wanted = [] if cpus is None else [integer("a core", cpu) for cpu in cpus]
    if cpus is not None and not wanted:
        raise ValueError("cpus is empty; None lets workers run anywhere")
    _lib.pin_workers(wanted)


def cores() -> int:
    """Cores that this process may use: what `threads=0` means."""
    return int(_lib.lib.ruvgen_cores())


def numa_nodes() -> list[int]:
    """Nodes of this machine that this process may have memory on; [0] where there is only one."""
    return [node for node in range(_lib.lib.RUVGEN_NODES_MAX) if _lib.lib.ruvgen_numa_has(node)]
