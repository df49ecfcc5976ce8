"""The gate: planted slowdowns are found, a revision beside itself passes, and what cannot be told is said."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("benches.common.machine", reason="the benchmarks are not here")

from benches.builds.toolchain import Problem
from profiling import gate, gate_runs
from profiling.tools import MissingTool
from profiling.verdict import Clock, Count, Seconds, Verdict

THRESHOLD, LIMIT = 0.05, 0.02


def seconds(factor: float, seed: int, spread: float = 0.02, shift: float = 0.0) -> Seconds:
    """4 generations of 25 rounds of about a hundredth of a second; shift: how much processes differ."""
    rng = np.random.default_rng(seed)
    process = 1 + shift * rng.standard_normal((4, 1))
    return np.asarray(0.01 * factor * process * (1 + spread * np.abs(rng.standard_normal((4, 25)))))


def clock(factor: float, **noise: float) -> Clock:
    base, control, head = (seconds(each, seed, **noise) for seed, each in enumerate((1.0, 1.0, factor)))
    return Clock.of(THRESHOLD, base, control, head)


def test_a_planted_slowdown_is_caught() -> None:
    found = clock(1.10)
    assert found.slower
    assert found.says == "SLOWER"
    assert found.slowdown.value == pytest.approx(1.10, abs=0.01)
    faults = Verdict({"knn": found}, {}, {}).faults
    assert len(faults) == 1
    assert faults[0].startswith("knn takes +")


@pytest.mark.parametrize("factor", [0.8, 1.0, 1.03])
def test_what_is_no_slowdown_passes(factor: float) -> None:
    found = clock(factor)
    assert not found.slower
    assert found.says == "as fast"
    assert not Verdict({"knn": found}, {}, {}).faults


def test_noise_is_added_to_the_threshold() -> None:
    """Processes that differ by a tenth from each other cannot tell a slowdown of a tenth, and say so."""
    found = clock(1.10, shift=0.1)
    assert found.noise > THRESHOLD
    assert not found.slower
    assert found.says == "too noisy to tell"
    assert clock(2.0, shift=0.1).slower


def test_one_generation_apart_is_noise() -> None:
    base = seconds(1, 0)
    control = base.copy()
    control[2] *= 1.08
    found = Clock.of(THRESHOLD, base, control, base * 1.10)
    assert found.noise == pytest.approx(0.08)
    assert not found.slower


def test_estimates_are_percentiles_of_known_data() -> None:
    base = np.full((1, 101), 1.0)
    head = np.linspace(1, 2, 101)[None]
    found = Clock.of(THRESHOLD, base, base, head)
    assert found.slowdown.value == pytest.approx(1.5)
    assert found.slowdown.low < 1.5 < found.slowdown.high
    assert found.control.low == found.control.high == 1
    assert found.noise == 0


@pytest.mark.parametrize(("head", "more"), [(1000, False), (1019, False), (1021, True), (900, False)])
def test_instructions(head: int, more: bool) -> None:
    count = Count(1000, head, LIMIT)
    assert count.more is more
    assert bool(Verdict({}, {"knn": count}, {}).faults) is more


def test_table_and_facts_name_everything() -> None:
    verdict = Verdict({"knn": clock(1.0)}, {"knn": Count(100, 110, LIMIT)}, {"pairs": "the base cannot"})
    text = verdict.table()
    for word in ("knn", "as fast", "MORE INSTRUCTIONS", "pairs", "left out: the base cannot"):
        assert word in text
    assert verdict.facts()["faults"] == ["knn takes +10.0% of instructions, over 2%"]


STUB = """
import math
def sqeuclidean(x, y):
    return math.fsum(range({steps}))
"""


def stub(place: Path, steps: int, text: str = STUB) -> Path:
    """A build that has one function and nothing else."""
    package = place / "ruvgen"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(text.format(steps=steps))
    return place


def without_valgrind(out: Path) -> Path:
    raise MissingTool("valgrind not found")


def test_a_slow_build_is_caught_end_to_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Real processes take turns; what the builds lack is left out by name."""
    monkeypatch.setattr(gate, "marks", without_valgrind)
    monkeypatch.setattr(gate, "QUICK_ROUNDS", 3)
    base, head = stub(tmp_path / "base", 50), stub(tmp_path / "head", 2000)
    verdict = gate.judge(base, head, tmp_path, quick=True)
    assert list(verdict.clocks) == ["pairs"]
    assert verdict.clocks["pairs"].slower
    assert "AttributeError" in verdict.left_out["knn"]
    assert "valgrind" in verdict.left_out["instructions"]


def test_a_slowdown_must_be_seen_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    turns = iter([1.5, 1.0])

    def timed(sites: object, names: list[str], *size: int) -> dict[str, tuple[Seconds, ...]]:
        factor = next(turns)
        return {name: (seconds(1, 0), seconds(1, 1), seconds(factor, 2)) for name in names}

    monkeypatch.setattr(gate, "timed", timed)
    found = gate.clocks(Path("a"), Path("b"), ["knn"], (4, 25), THRESHOLD)
    assert not found["knn"].slower
    assert next(turns, None) is None


def test_builds_without_common_work(tmp_path: Path) -> None:
    base = stub(tmp_path / "base", 1, "")
    with pytest.raises(Problem, match="no workload runs on both builds"):
        gate.judge(base, base, tmp_path)


def test_another_ruvgen_is_not_taken_for_the_build(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="was loaded, not"):
        gate_runs.facts_of(tmp_path / "empty")


def test_a_build_that_dies(tmp_path: Path) -> None:
    base = stub(tmp_path / "base", 1, "import os; os._exit(3)")
    with pytest.raises(Problem, match="ended with status 3"):
        gate_runs.facts_of(base)


def test_unknown_revision(capsys: pytest.CaptureFixture[str]) -> None:
    assert gate.main(["--base", "no-such-revision"]) == 2
    assert "'no-such-revision' is no revision" in capsys.readouterr().err
