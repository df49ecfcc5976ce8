"""Threads that change an index while others ask: what they did and saw is a history for the judge."""

from __future__ import annotations

import sys
import tempfile
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np

import ruvgen as rv

from . import linear_reader, linear_writer
from .linear import Floats, History, Ints


@dataclass(frozen=True)
class Scenario:
    """One kind of life: which index, which data, which calls, how often each."""

    name: str
    changes: Mapping[str, int]
    reads: Mapping[str, int]
    rows: int = 200  # at the start, and about as many later
    grows_to: int = 0  # rows that are added from the start on, in few calls; 0: as many as at the start
    dim: int = 8
    values: int = 256  # elements are whole numbers below this
    halves: bool = False  # rows that a code without loss does not hold come too
    writers: int = 1
    readers: int = 2
    threads: tuple[int, ...] = (1,)
    batch: int = 12  # rows of a change, at most
    flat: bool = False
    options: Mapping[str, Any] = field(default_factory=dict)
    switch: float = 1e-5
    rounds: int = 2  # lives of so many indexes, of a short run
    asks: int = 300  # of each reader, in a life, or more
    least: int = 0  # changes that each writer makes while readers ask
    logged: bool = False  # changes are appended to a log, of which readers take copies

    def opened(self) -> Any:
        """An empty index."""
        if self.flat:
            return rv.FlatIndex(self.dim, **self.options)
        options: dict[str, Any] = {"degree": 8, "ef_construction": 16, "codec": "f32"}
        return rv.Index(self.dim, **options | dict(self.options))


class Life:
    """One index, its threads, and what they note."""

    hot = 0  # the id of a row that is replaced again and again
    hot_at = -400.0  # around here, far from all others

    def __init__(self, scenario: Scenario, seed: int, reads: int) -> None:
        self.scenario, self.seed, self.reads = scenario, seed, reads
        self.index = scenario.opened()
        self.ticks = count()
        self.done = threading.Event()
        self.writers: list[linear_writer.Writer] = []
        self.failed: list[BaseException] = []
        draw = np.random.default_rng((seed, 99))
        self.start_ids = np.arange(scenario.rows)
        self.start_rows = self.vectors(draw, self.start_ids)
        if scenario.rows:
            self.index.add(self.start_rows, self.start_ids)
        self._folder = tempfile.TemporaryDirectory() if scenario.logged else None
        if self._folder is not None:
            self.path = Path(self._folder.name) / "index"
            self.index.save(self.path)
            self.index.log(self.path, sync="never")
        self.start = threading.Barrier(scenario.writers + scenario.readers)

    def run(self) -> History:
        """Let all threads run to their end."""
        scenario, before = self.scenario, sys.getswitchinterval()
        writers = self.writers = [linear_writer.Writer(self, number) for number in range(scenario.writers)]
        readers = [linear_reader.Reader(self, number) for number in range(scenario.readers)]
        runs = [each.run for each in writers] + [each.run for each in readers]
        threads = [threading.Thread(target=self._guarded, args=(run,)) for run in runs]
        sys.setswitchinterval(scenario.switch)
        try:
            for thread in threads:
                thread.start()
            for thread in threads[len(writers) :]:
                thread.join()
            self.done.set()
            for thread in threads:
                thread.join()
        finally:
            sys.setswitchinterval(before)
            if self._folder is not None:
                self.index.log(None)
                self._folder.cleanup()
        if self.failed:
            raise self.failed[0]
        history = History(self.start_ids, self.start_rows, [each.log for each in writers])
        history.reads = [read for each in readers for read in each.log]
        history.lossless = scenario.flat or not scenario.halves
        history.metric = self.index.metric
        return history

    def enough(self) -> bool:
        """Whether all writers have changed as much as they should."""
        return all(len(writer.log) >= self.scenario.least for writer in self.writers)

    def _guarded(self, run: Callable[[], None]) -> None:
        try:
            self.start.wait()
            run()
        except BaseException as error:  # noqa: BLE001 - whatever it is, the test reports it
            self.failed.append(error)
            self.done.set()

    def vectors(self, draw: np.random.Generator, ids: Ints) -> Floats:
        """New rows for ids; that of the hot one is where no other is."""
        rows = draw.integers(0, self.scenario.values, (len(ids), self.scenario.dim)).astype(np.float32)
        if self.scenario.changes.get("hot"):
            hot = ids == self.hot
            rows[hot] = self.hot_at + draw.integers(0, 3, (hot.sum(), self.scenario.dim))
        return rows
