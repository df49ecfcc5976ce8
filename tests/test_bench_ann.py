"""The benchmark against other libraries, on libraries that are made up: none needs to be there."""

from __future__ import annotations

import json

import numpy as np
import pytest

from benches.ann import artefact, command, judge, table
from benches.ann.curve import at, distances, front, recall
from benches.ann.processes import run
from benches.ann.sets import read

FAKES = """
import os, signal, time
import numpy as np
from benches.ann.adapter import Adapter

class Exact(Adapter):
    package = "numpy"
    def sweeps(self): return [[1, 2]]
    def build(self, rows, threads): self.rows = rows
    def batch(self, queries, k):
        far = ((queries[:, None] - self.rows) ** 2).sum(-1)
        return np.argsort(far, axis=1)[:, :k]

class Half(Exact):
    def batch(self, queries, k): return super().batch(queries, k // 2)

class Crash(Exact):
    def build(self, rows, threads):
        print("about to crash", flush=True)
        os.kill(os.getpid(), signal.SIGSEGV)

class Late(Exact):
    def batch(self, queries, k):
        if self.parameter == 2: os._exit(3)
        return super().batch(queries, k)

class Hang(Exact):
    def build(self, rows, threads): time.sleep(600)

class Raise(Exact):
    def build(self, rows, threads): raise ValueError("no such option")
"""


@pytest.fixture
def data(tmp_path):
    """A set of 500 rows, and the modules of made-up libraries on the path of processes."""
    rng = np.random.default_rng(0)
    rows, queries = (rng.standard_normal((n, 8), np.float32) for n in (500, 100))
    far = ((queries[:, None] - rows) ** 2).sum(-1)
    path = tmp_path / "tiny-euclidean.npz"
    np.savez(path, train=rows, test=queries, neighbors=np.argsort(far, axis=1)[:, :10])
    (tmp_path / "fakes.py").write_text(FAKES, encoding="utf-8")
    return path


@pytest.fixture
def task(data, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(data.parent))

    def of(name):
        return {
            "adapter": f"fakes:{name}", "config": {}, "data": str(data), "k": 10, "stop": 1.1, "core": 0,
            "queries": 100, "singles": 70, "repeats": 1, "build_threads": 1,
        }  # fmt: skip

    return of


def test_recall_counts_rows_that_are_as_near_as_the_kth_once_each():
    rows = np.array([[0], [1], [2], [2.001], [9]], np.float32)
    queries = np.zeros((1, 1), np.float32)
    farthest = np.array([2], np.float32)

    def of(*ids):
        given = np.array([ids])
        return recall(distances(rows, queries, given), given, farthest)

    assert of(0, 1, 2) == 1
    assert of(0, 1, 3) == 1  # within a thousandth
    assert of(0, 1, 4) == pytest.approx(2 / 3)
    assert of(0, 1, 1) == pytest.approx(2 / 3)
    assert of(0, -1, 99) == pytest.approx(1 / 3)  # ids of no row


def test_front_keeps_what_nothing_beats():
    points = [(0.9, 100.0), (0.8, 90.0), (0.95, 50.0), (0.95, 60.0), (0.99, 10.0)]
    assert front(points) == [(0.9, 100.0), (0.95, 60.0), (0.99, 10.0)]
    assert front([]) == []


def test_speed_at_a_recall_is_interpolated_in_its_logarithm():
    points = [(0.9, 10_000.0), (0.7, 500.0), (1.0, 100.0)]
    assert at(points, 0.95) == pytest.approx(1000)
    assert at(points, 0.9) == pytest.approx(10_000)
    assert at(points, 1.0) == pytest.approx(100)
    assert at(points, 0.5) == 10_000  # at least
    assert at(points[:2], 0.95) is None


def test_a_library_is_built_and_searched_in_both_modes(task):
    found = run(task("Exact"), 60)
    assert "error" not in found
    assert found["build"]["wall_s"] >= 0
    for mode in ("batch", "single"):
        assert [point["recall"] for point in found[mode]] == [1, 1]
        assert all(point["per_s"] > 0 and point["reference_us"] > 0 for point in found[mode])
    for part in ("p50", "p95", "p99"):
        assert all(us > 0 for us in found["latency_us"][part])


def test_fewer_results_are_less_recall(task):
    assert run(task("Half"), 60)["batch"][0]["recall"] == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("name", "timeout", "told"),
    [
        ("Crash", 60, "crashed by SIGSEGV; about to crash"),
        ("Hang", 3, "ended after 3 s"),
        ("Raise", 60, "ValueError: no such option"),
    ],
)
def test_a_library_that_fails_is_reported(task, name, timeout, told):
    assert run(task(name), timeout)["error"].startswith(told)


def test_what_was_measured_before_a_crash_is_kept(task):
    found = run(task("Late"), 60)
    assert "status 3" in found["error"]
    assert [point["parameter"] for point in found["batch"]] == [1]


@pytest.fixture
def libraries(data, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(data.parent))
    monkeypatch.syspath_prepend(data.parent)
    fakes = __import__("fakes")
    monkeypatch.delitem(__import__("sys").modules, "fakes")
    chosen = {"crash": fakes.Crash, "absent": type("Absent", (fakes.Exact,), {"package": "no-such-package"})}
    chosen |= {"exact": fakes.Exact}
    for module in (table, command):
        monkeypatch.setattr(module, "LIBRARIES", chosen)
    return chosen


def test_a_crash_stops_no_other_and_absent_ones_are_named(data, libraries, tmp_path, capsys):
    out = tmp_path / "ann.json"
    words = ["--quick", "--data", str(data), "--core", "0", "--only", *libraries, "--out", str(out)]
    assert command.main(words) == 0
    said = capsys.readouterr().out
    assert "skipped absent: no-such-package is not installed" in said
    assert "crashed by SIGSEGV" in said
    facts = json.loads(out.read_text(encoding="utf-8"))
    assert facts["sets"] == {"tiny-euclidean": {"rows": 500, "dim": 8, "angular": False}}
    assert "error" in facts["results"]["tiny-euclidean | crash | "]
    assert facts["results"]["tiny-euclidean | exact | "]["batch"][0]["recall"] == 1
    assert str(tmp_path) not in json.dumps(facts["results"])


def test_an_interrupted_run_keeps_what_it_has_and_says_so(data, libraries, tmp_path, monkeypatch):
    answers = iter([{"batch": []}])

    def once(task, timeout):
        try:
            return next(answers)
        except StopIteration:
            raise KeyboardInterrupt from None

    monkeypatch.setattr(command, "run", once)
    out = tmp_path / "ann.json"
    assert command.main(["--data", str(data), "--only", "exact", "crash", "--out", str(out)]) == 130
    facts = json.loads(out.read_text(encoding="utf-8"))
    assert facts["partial"] is True
    assert [*facts["results"]] == ["tiny-euclidean | exact | "]


def entry(speed, **more):
    point = {"recall": 0.96, "per_s": speed, "reference_us": 1.0}
    return {"batch": [point], "single": [point], **more}


def test_runs_add_to_an_artefact(tmp_path):
    path = tmp_path / "ann.json"
    first = artefact.merged(artefact.known(path, "x"), {"a": {"rows": 1}}, {"a | one | ": entry(1)})
    artefact.write(path, "first", first)
    cpu = json.loads(path.read_text(encoding="utf-8"))["cpu"]
    second = {"b | one | ": entry(2), "a | one | ": {"error": "crashed"}}
    both = artefact.merged(artefact.known(path, cpu), {"b": {"rows": 2}}, second)
    assert set(both["results"]) == {"a | one | ", "b | one | "}
    assert both["results"]["a | one | "] == entry(1)  # a failure does not undo what was measured
    assert set(both["sets"]) == {"a", "b"}
    again = artefact.merged(both, {}, {"a | one | ": entry(3)})
    assert again["results"]["a | one | "] == entry(3)


def test_figures_of_another_processor_are_dropped_aloud(tmp_path, capsys):
    path = tmp_path / "ann.json"
    artefact.write(path, "first", {"sets": {"a": {}}, "results": {"a | one | ": entry(1)}})
    assert artefact.known(path, "another") == {"sets": {}, "results": {}}
    assert "another processor" in capsys.readouterr().out


def test_bars_hold_or_not_by_the_figures():
    name = "debsift-1m-128-euclidean"
    results = {f"{name} | ruvgen | codec=auto": entry(100.0), f"{name} | ruvgen | codec=f32": entry(30.0)}
    results |= {f"{name} | hnswlib | M=16": entry(20.0), f"{name} | hnswlib | M=24": entry(10.0)}
    results |= {f"{name} | glass | R=32": entry(80.0)}
    found = {bar.name: bar for bar in judge.bars({"sets": {name: {}}, "results": results})}
    assert found["batch, of the best peer's"].value == pytest.approx(1.25)
    assert not found["batch, of the best peer's"].held
    assert found["batch, of hnswlib's"].value == pytest.approx(5)
    assert found["single queries, of the best peer's"].held
    assert found["batch of float32 codes, of hnswlib's"].value == pytest.approx(1.5)
    assert not any("glass's" in bar for bar in found)  # a bar of another set
    assert not any("0.99" in bar for bar in found)  # which nobody reaches


def test_speeds_are_adjusted_by_the_reference_work():
    slow = [{"recall": 0.96, "per_s": 50.0, "reference_us": 2.0}]
    results = {"s | ruvgen | ": entry(100.0), "s | glass | ": {"batch": slow, "single": slow}}
    facts = {"sets": {"s": {}}, "results": results}
    first, second = judge.ranking(facts, "s", "batch", 0.95)
    assert first["per_s"] == pytest.approx(second["per_s"])


@pytest.mark.parametrize(
    ("name", "change", "told"),
    [
        ("tiny-manhattan.npz", {}, "name the metric last"),
        ("tiny-euclidean.npz", {"test": np.zeros((3, 5))}, "do not fit"),
        ("tiny-euclidean.npz", {"neighbors": np.zeros((100, 4), int)}, "do not fit"),
    ],
)
def test_a_malformed_set_is_refused(data, tmp_path, name, change, told):
    with np.load(data) as file:
        arrays = dict(file) | change
    path = tmp_path / name
    np.savez(path, **arrays)
    with pytest.raises(ValueError, match=told):
        read(path, 100, 10)


def test_rows_of_angular_sets_are_of_length_one(data, tmp_path):
    path = tmp_path / "tiny-angular.npz"
    path.write_bytes(data.read_bytes())
    vectors = read(path, 50, 10)
    assert vectors.angular
    assert np.linalg.norm(vectors.rows, axis=1) == pytest.approx(1)
    assert vectors.queries.shape == (50, 8)
