"""The driver of workloads: what it counts, what it catches, and small runs of every mix."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

import ruvgen as rv
from benches.workloads import command as workloads
from benches.workloads.life import FAULTS, Life, Search, faults, recall, recalls
from benches.workloads.run import Clock, Driver, Mix, Settings, Timings, probe
from benches.workloads.sets import prepare, sets
from ruvgen.datasets import synthetic

SEARCHES = Mix("searches", (100, 0, 0))


class Fake(Clock):
    """A clock that only what takes time moves."""

    def __init__(self) -> None:
        self.time = 0

    def now(self) -> int:  # type: ignore[override]
        return self.time

    def cpu(self) -> int:  # type: ignore[override]
        return self.time

    def until(self, moment: int) -> None:
        self.time = max(self.time, moment)


class Slow:
    """An index whose n-th search takes as many ns as told, the others 1 ms."""

    def __init__(self, clock: Fake, slow: dict[int, int]) -> None:
        self._clock, self._slow, self._turn = clock, slow, 0

    def search(self, *_: object) -> tuple[NDArray[np.int64], None]:
        self._clock.time += self._slow.get(self._turn, 1_000_000)
        self._turn += 1
        return np.arange(10), None


def drive(index: Any, clock: Fake, rate: float | None, seconds: float = 1.0) -> dict[str, Any]:
    rows = np.zeros((20, 4), np.float32)
    driver = Driver(index, rows, 20, rows[:3], Settings(SEARCHES, 1, seconds, 0.0, 10, rate), clock)
    return driver.run().timings.summary()["search"]


def test_percentiles_are_those_of_the_values() -> None:
    timings = Timings()
    for value in range(1, 1001):
        timings.record("insert", 0, 0, value * 1000, value * 10)
    found = timings.summary()
    assert set(found) == {"insert"}
    assert found["insert"]["count"] == 1000
    expected = {"p50": 500, "p95": 950, "p99": 990, "p99.9": 999, "max": 1000}
    assert found["insert"]["wall"] == pytest.approx(expected, rel=2e-3)
    assert found["insert"]["cpu"] == pytest.approx({k: v / 100 for k, v in expected.items()}, rel=2e-3)


def test_an_open_loop_counts_the_wait_behind_a_slow_operation() -> None:
    """100 arrive per second; the first takes half a second, so 49 wait, the last of them 10 ms."""
    clock = Fake()
    found = drive(Slow(clock, {0: 500_000_000}), clock, 100.0)
    assert found["count"] == 100
    assert found["service"]["p50"] == pytest.approx(1000, rel=2e-3)
    assert found["service"]["p95"] == pytest.approx(1000, rel=2e-3)
    assert found["wall"]["max"] == pytest.approx(500_000, rel=2e-3)
    assert found["wall"]["p95"] > 400_000
    assert found["wall"]["p50"] > 1000


def test_a_closed_loop_does_not() -> None:
    clock = Fake()
    found = drive(Slow(clock, {0: 500_000_000}), clock, None)
    assert found["count"] == 501
    assert found["wall"]["p99"] == pytest.approx(1000, rel=2e-3)
    assert found["wall"]["max"] == pytest.approx(500_000, rel=2e-3)


def test_warm_up_is_checked_and_not_measured() -> None:
    clock = Fake()
    rows = np.zeros((20, 4), np.float32)
    driver = Driver(Slow(clock, {}), rows, 20, rows, Settings(SEARCHES, 1, 1.0, 0.5, 10), clock)
    outcome = driver.run()
    assert (len(outcome.searches), len(outcome.measured)) == (1500, 1000)
    assert outcome.timings.summary()["search"]["count"] == 1000
    assert outcome.seconds == 1


def test_ids_that_were_not_there_are_caught() -> None:
    life = Life(3, 6)
    life.removing[0], life.removed[0] = 90, 100  # gone at 100
    life.adding[3], life.added[3] = 200, 210  # there at 210

    def found(start: int, end: int, *ids: int) -> dict[str, int]:
        counts = faults([Search(0, start, end, np.array(ids))], life)
        return {kind: count for kind, count in counts.items() if count}

    assert found(0, 50, 0, 1, 2) == {}
    assert found(95, 300, 0, 1, 2) == {}, "its removal had not ended when the search began"
    assert found(101, 300, 0, 1, 2) == {"dead": 1}
    assert found(150, 199, 1, 2, 3) == {"unborn": 1}
    assert found(150, 200, 1, 2, 3) == {}, "its insertion had begun when the search ended"
    assert found(150, 400, 1, 2, 4) == {"unborn": 1}
    assert found(0, 50, 1, 2, -1) == {"unknown": 1}
    assert found(0, 50, 1, 2, 6) == {"unknown": 1}
    assert found(0, 50, 1, 2, 2) == {"twice": 1}
    assert faults([], life) == dict.fromkeys(FAULTS, 0)


def test_recall_is_against_the_rows_of_the_moment() -> None:
    """Rows on a line, the query at 0: the nearest are the first, as far as they are there."""
    rows = np.arange(8, dtype=np.float32)[:, None] + 1
    queries = np.zeros((1, 1), np.float32)
    life = Life(6, 8)
    life.removing[0], life.removed[0] = 100, 110
    life.adding[6], life.added[6] = 200, 210

    def of(start: int, end: int, *ids: int) -> float:
        search = Search(0, start, end, np.array(ids))
        return float(recalls([search], life, rows, queries, "sqeuclidean")[0])

    assert of(0, 50, 0, 1) == 1
    assert of(0, 50, 1, 2) == 0.5
    assert of(0, 50, 4, 5) == 0
    assert of(120, 150, 1, 2) == 1
    assert of(120, 150, 0, 1) == 0.5, "the dead one does not count"
    assert of(90, 150, 0, 1) == 1, "one that goes meanwhile may be there"
    assert of(90, 150, 1, 2) == 1, "or not"
    assert recall([], 5, life, rows, queries, "sqeuclidean") == {}


def test_recall_counts_rows_that_are_as_near() -> None:
    rows = np.ones((6, 2), np.float32)
    search = Search(0, 0, 1, np.array([3, 5]))
    assert recalls([search], Life(6, 6), rows, rows[:1], "sqeuclidean")[0] == 1


@pytest.mark.parametrize("mix", workloads.MIXES, ids=lambda mix: mix.name)
@pytest.mark.parametrize("rate", [None, 2000.0], ids=["closed", "open"])
def test_a_small_run_of_every_mix(mix: Mix, rate: float | None, tmp_path: Path) -> None:
    prepared = prepare(synthetic(2000, 16, 8), None, tmp_path, threads=1)
    assert prepared.facts["recall_at_ef"] >= 0.95
    assert prepared.present == 1000
    run = workloads.measure(prepared, mix, 2, 600, rate, 300)
    assert run["checked_searches"] > 0
    assert not any(run["faults"].values())
    kinds = {kind for kind, share in zip(("search", "insert", "delete"), mix.shares, strict=True) if share}
    assert set(run["us"]) == kinds
    assert sum(part["count"] for part in run["us"].values()) == 300
    assert run["recall"]["before"]["mean"] >= 0.9
    assert run["recall"]["after"]["mean"] >= 0.9
    assert json.loads(json.dumps(run)) == run
    assert mix.name in workloads.line(run)


class Lying:
    """An index that goes on to return what was removed."""

    def __init__(self, index: rv.Index) -> None:
        self._index, self._removed = index, list[int]()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._index, name)

    def remove(self, key: int, **options: Any) -> None:
        self._index.remove(key, **options)
        self._removed.append(key)

    def search(self, *arguments: Any) -> tuple[NDArray[np.int64], Any]:
        ids, far = self._index.search(*arguments)
        if self._removed:
            ids[0] = self._removed[0]
        return ids, far


def test_a_planted_dead_id_is_caught_in_a_run() -> None:
    data = synthetic(500, 8, 8)
    index = rv.Index(8)
    index.add(data.train, threads=1)
    driver = Driver(
        Lying(index), data.train, 500, data.test, Settings(Mix("m", (50, 0, 50)), 2, 600, 0.0, 64, None, 400)
    )
    outcome = driver.run()
    assert faults(outcome.searches, outcome.life)["dead"] > 0
    honest = probe(index, data.test, 20, 64)
    assert not any(faults(honest, outcome.life).values())


def test_an_error_in_a_thread_ends_the_run() -> None:
    class Broken:
        def search(self, *_: object) -> None:
            raise RuntimeError("planted")

    rows = np.zeros((20, 4), np.float32)
    with pytest.raises(RuntimeError, match="planted"):
        Driver(Broken(), rows, 20, rows, Settings(SEARCHES, 2, 60.0, 0.0, 10)).run()


def test_a_run_ends_when_rows_run_out() -> None:
    data = synthetic(120, 8, 8)
    index = rv.Index(8)
    index.add(data.train[:100], threads=1)
    outcome = Driver(
        index, data.train, 100, data.test, Settings(Mix("m", (0, 100, 0)), 2, 60.0, 0.0, 64)
    ).run()
    assert outcome.ran_out
    assert outcome.used == len(index) == 120


def test_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ["--data", "synthetic-1k-16-id8", "--only", "mixed", "--threads", "1"]
    where += ["--seconds", "600", "--operations", "200"]
    out = tmp_path / "workloads.json"
    assert workloads.main([*where, "--no-artefact"]) == 0
    assert workloads.main([*where, "--out", str(out)]) == 0
    facts = json.loads(out.read_text(encoding="utf-8"))
    assert not facts["partial"]
    assert [run["mode"] for run in facts["results"].values()] == ["closed", "open"]

    whole = workloads.measure

    def interrupted(*arguments: Any) -> dict[str, Any]:
        if arguments[4] is not None:
            raise KeyboardInterrupt
        return whole(*arguments)

    monkeypatch.setattr(workloads, "measure", interrupted)
    assert workloads.main([*where, "--out", str(out)]) == 130
    facts = json.loads(out.read_text(encoding="utf-8"))
    assert facts["partial"]
    assert len(facts["results"]) == 1
    monkeypatch.setattr(workloads, "measure", lambda *a: whole(*a) | {"faults": {"dead": 1}})
    assert workloads.main([*where, "--no-artefact"]) == 1
    assert "FAILED mixed" in capsys.readouterr().out


def test_sets_that_are_not_there(tmp_path: Path) -> None:
    for where in (tmp_path, tmp_path / "missing"):
        with pytest.raises(SystemExit, match=str(where)):
            list(sets(str(where)))
