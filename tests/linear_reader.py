"""A thread that asks an index, and notes what it asked, when, and what came."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ruvgen import _log

from .linear import Read

if TYPE_CHECKING:
    from .linear_life import Life

PAUSE = 1e-3  # seconds between questions of one that has asked enough, and waits for the writers


class Reader:
    """Asks by chance, and notes what it asked, when, and what came."""

    def __init__(self, life: Life, number: int) -> None:
        self.life, self.scenario, self.number = life, life.scenario, number
        self.draw = np.random.default_rng((life.seed, 2, number))
        self.log: list[Read] = []
        self.most = 2 * max(self.scenario.rows, self.scenario.grows_to) + 100
        self._subset: tuple[Any, Any] | None = None

    def run(self) -> None:
        """As many questions as were asked for, and until there were enough changes."""
        kinds, weights = list(self.scenario.reads), np.array([*self.scenario.reads.values()], float)
        while len(self.log) < self.life.reads or not self.life.enough():
            for kind in self.draw.choice(kinds, 16, p=weights / weights.sum()):
                if self.life.failed:
                    return
                getattr(self, kind if kind != "in" else "within")()
                if len(self.log) > self.life.reads:
                    time.sleep(PAUSE)

    def _ask(self, kind: str, asked: dict[str, Any], call: Callable[[], Any]) -> Any:
        begun = next(self.life.ticks)
        try:
            answer = call()
        except Exception as error:  # noqa: BLE001 - whether it may be raised is for the judge
            answer = error
        self.log.append(Read(kind, begun, next(self.life.ticks), asked, answer, self.number))
        return answer

    def _id(self) -> int:
        return int(self.draw.integers(0, self.most // 2 + 2))

    def get(self) -> None:
        key = self._id()
        self._ask("get", {"id": key}, lambda: self.life.index.get(key))

    def several(self) -> None:
        """Rows of ids, or whether they are there, at one moment."""
        keys = self.draw.integers(0, self.most // 2 + 2, int(self.draw.integers(1, 9)))
        if self.draw.random() < 0.5:
            self._ask("several", {"ids": keys}, lambda: self.life.index.contains(keys))
        else:
            self._ask("several", {"ids": keys}, lambda: self.life.index.get(keys))

    def within(self) -> None:
        key = self._id()
        self._ask("in", {"id": key}, lambda: key in self.life.index)

    def len(self) -> None:
        self._ask("len", {}, lambda: len(self.life.index))

    def ids(self) -> None:
        self._ask("ids", {}, lambda: self.life.index.ids)

    def save(self) -> None:
        """One state, to a file, which is then looked at."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "index"
            if self._ask("save", {}, lambda: self.life.index.save(path)) is None:
                loaded = type(self.life.index).load(path)
                ids = loaded.ids
                rows = [loaded.get(i) for i in ids.tolist()]
                self.log[-1].answer = ids, np.array(rows, np.float32).reshape(len(ids), self.scenario.dim)

    def replay(self) -> None:
        """What another process would find, were this one killed now: the file, and the log so far."""

        def replayed() -> tuple[Any, Any]:
            with tempfile.TemporaryDirectory() as folder:
                path, own = Path(folder) / "index", self.life.path
                for suffix in ("", _log.SUFFIX):
                    shutil.copyfile(f"{own}{suffix}", f"{path}{suffix}")
                loaded = type(self.life.index).load(path, log="replay")
                ids = loaded.ids
                return ids, loaded.get(ids)

        self._ask("replay", {}, replayed)

    def _search(self, kind: str, m: int, k: int, ef: int, **asked: Any) -> None:
        """m 0: one vector, not a batch."""
        queries = asked.pop("Q", None)
        if queries is None:
            shape = (m, self.scenario.dim) if m else self.scenario.dim
            queries = self.draw.integers(0, self.scenario.values, shape).astype(np.float32)
        lists = asked.get("filter")
        allowed = asked.get("mask") if lists is None else lists[0] if len(lists) == 1 else lists
        prepared = asked.pop("prepared", allowed)
        options: dict[str, Any] = {"threads": int(self.draw.choice(self.scenario.threads))}
        options["filter"] = prepared
        asked |= {
            "Q": queries,
            "k": k,
            "ef": self.most if self.scenario.flat else ef,
            "threads": options["threads"],
        }
        if not self.scenario.flat:
            options["ef"] = ef
        self._ask(kind, asked, lambda: self.life.index.search(queries, k, **options))

    def _ef(self) -> int:
        """Of all rows, or of some."""
        return int(self.draw.choice([16, 64, self.most, 10 * self.most]))

    def one(self) -> None:
        self._search("one", 0, int(self.draw.choice([1, 10, 30])), self._ef())

    def batch(self) -> None:
        m = int(self.draw.choice([1, 3, 9, 70]))
        self._search("batch", m, int(self.draw.choice([1, 10])), 32 if m == 70 else self._ef())

    def everything(self) -> None:
        """As many results as there are rows."""
        self._search("everything", int(self.draw.choice([0, 2])), self.most, self.most)

    def few(self) -> None:
        allowed = np.unique(self.draw.integers(0, self.most, int(self.draw.integers(1, 12))))
        self._search("few", int(self.draw.choice([0, 5])), 5, self._ef(), filter=[allowed])

    def many(self) -> None:
        allowed = np.flatnonzero(self.draw.random(self.most) < self.draw.choice([0.3, 0.9]))
        self._search("many", int(self.draw.choice([0, 5])), 10, self._ef(), filter=[allowed])

    def subset(self) -> None:
        """By a filter that was prepared some changes ago: a set of ids, whichever rows they have now."""
        if self._subset is None or self.draw.random() < 0.1:
            share = self.draw.choice([0.02, 0.3, 0.9])
            allowed = np.flatnonzero(self.draw.random(self.most) < share)
            self._subset = allowed, self.life.index.subset(allowed)
        allowed, prepared = self._subset
        m = int(self.draw.choice([0, 5]))
        self._search("subset", m, 10, self._ef(), filter=[allowed], prepared=prepared)

    def each(self) -> None:
        """A filter for each query."""
        sizes = self.draw.integers(1, 80, int(self.draw.choice([4, 60])))
        lists = [np.unique(self.draw.integers(0, self.most, n)) for n in sizes]
        self._search("each", len(lists), 10, self._ef(), filter=lists)

    def radius(self) -> None:
        """With a pool of all rows, so that none may be missed; or of few."""
        m, ef = int(self.draw.choice([1, 3, 9])), int(self.draw.choice([4, self.most]))
        queries = self.draw.integers(0, self.scenario.values, (m, self.scenario.dim)).astype(np.float32)
        reach = self.scenario.values**2 * self.scenario.dim
        radius = float(self.draw.integers(0, reach // 4))
        if self.life.index.metric == "dot":
            radius = -radius
        options: dict[str, Any] = {"threads": int(self.draw.choice(self.scenario.threads))}
        asked = {"Q": queries, "radius": radius, "ef": self.most if self.scenario.flat else ef, "k": 1}
        if not self.scenario.flat:
            options["ef"] = ef
        self._ask("radius", asked, lambda: self.life.index.search_radius(queries, radius, **options))

    def mask(self) -> None:
        """In the order of the ids that there are, or were."""
        since = next(self.life.ticks)
        order = self.life.index.ids
        mask = self.draw.random(len(order)) < self.draw.choice([0.05, 0.5, 1.0])
        m = int(self.draw.choice([0, 5]))
        self._search("mask", m, self.most, self.most, mask=mask, order=order, since=since)

    def hot(self) -> None:
        place = np.full(self.scenario.dim, self.life.hot_at + 1, np.float32)
        self._search("hot", 0, 1, int(self.draw.choice([16, 64])), Q=place, hot=self.life.hot)
