"""The worker threads of batch searches, and the machine's cores and nodes."""

from __future__ import annotations

from collections.abc import Iterable

from . import _lib
from .scalars import integer, shown


def pin_workers(cpus: Iterable[int] | None) -> None:
    """Keep worker i on core cpus[i % len(cpus)], from now on; None lets the system move them again.

    The calling thread also works on a call, but is not pinned. Raises ValueError for an empty list and cores
    that this process may not use, TypeError for anything but integers, RuntimeError if threads cannot be
    pinned.
    """
    if cpus is not None and not isinstance(cpus, Iterable):
        raise TypeError(f"cpus is {shown(cpus)}, not None or several cores")
    wanted = [] if cpus is None else [integer("a core", cpu) for cpu in cpus]
    if cpus is not None and not wanted:
        raise ValueError("cpus is empty; None lets workers run anywhere")
    _lib.pin_workers(wanted)


def cores() -> int:
    """The number of cores that this process may use: the meaning of `threads=0`."""
    return int(_lib.lib.ruvgen_cores())


def numa_nodes() -> list[int]:
    """NUMA nodes on which this process may have memory; [0] if there is only one."""
    return [node for node in range(_lib.lib.RUVGEN_NODES_MAX) if _lib.lib.ruvgen_numa_has(node)]
