"""Changes on a disk that writes down what is done to it, run by test_log_power.py in a process of its own."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np

from . import disks
from .log_model import begin, make, row, states

THREADS, EACH, BASE = 3, 12, 1_000


def rule(sync: str) -> str | float:
    """As `log` takes it."""
    return float(sync) if sync[0].isdigit() else sync


def main(folder: str, trace: str, sync: str, count: str) -> None:
    """Changes one after the other. Marks: 2 · number before one, and 2 · number + 1 after it."""
    disk, path = disks.loaded(), Path(folder) / "index"
    disk.disk_begin(folder.encode(), -1, -1, 0)
    disk.disk_trace(trace.encode())
    index, state = begin(path)
    index.log(path, sync=rule(sync))
    for number, before in enumerate(states(state, int(count) - 1)):
        disk.disk_mark(2 * number)
        make(index, number, before, path, rule(sync))
        disk.disk_mark(2 * number + 1)


def together(folder: str, trace: str) -> None:
    """Rows from several threads; marks as above, the number being BASE · thread + change."""
    disk, path = disks.loaded(), Path(folder) / "index"
    disk.disk_begin(folder.encode(), -1, -1, 0)
    disk.disk_trace(trace.encode())
    index, _ = begin(path)
    index.log(path)

    def work(thread: int) -> None:
        for number in range(BASE * thread, BASE * thread + EACH):
            disk.disk_mark(2 * number)
            index.add(row(number, 1.0)[None], np.array([number]), threads=1)
            disk.disk_mark(2 * number + 1)

    workers = [threading.Thread(target=work, args=(1 + i,)) for i in range(THREADS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
