"""The cost simulator: the same figures every time, and the queue ahead of a mutex by what is claimed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from . import simulating, toolchain


@pytest.fixture(scope="module")
def program(tool: Callable[..., str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return simulating.compiled(tool(*toolchain.compilers(toolchain.MACHINE)), tmp_path_factory.mktemp("sim"))


@pytest.fixture(scope="module")
def figures(program: Path) -> simulating.Figures:
    return simulating.run(program, work=simulating.WORK[0])


def test_repeats_to_the_digit(program: Path, figures: simulating.Figures) -> None:
    assert simulating.run(program, work=simulating.WORK[0]) == figures


def test_one_number_of_cores_alone(program: Path, figures: simulating.Figures) -> None:
    """The same figures, to the digit, as among all the others."""
    found = simulating.run(program, work=simulating.WORK[0], cores=simulating.CORES)
    cores = str(simulating.CORES)
    assert found == {task: {cores: figures[task][cores]} for task in figures if task.startswith("queue/")}


def test_known_answers(figures: simulating.Figures) -> None:
    """One core moves no line; shards scale and move none; one shared word moves with every addition."""
    for by_cores in figures.values():
        assert by_cores.get("1", {"transfers": 0})["transfers"] == 0
    sharded, shared = figures["counter/sharded"], figures["counter/shared"]
    assert all(found["transfers"] == 0 for found in sharded.values())
    assert sharded["64"]["mops"] > 60 * sharded["1"]["mops"]
    assert shared["64"]["transfers"] > 0.99


def test_costs_matter(program: Path, figures: simulating.Figures) -> None:
    slower = simulating.run(program, work=simulating.WORK[0], transfer=90)
    assert slower["counter/shared"]["16"]["mops"] < 0.7 * figures["counter/shared"]["16"]["mops"]
    with pytest.raises(AssertionError):
        simulating.run(program, unknown=1)


def test_ticket_queue_is_ahead(program: Path) -> None:
    """By the costs as believed at every load, and by others where the queue is busiest."""
    for work in simulating.WORK:
        found = simulating.ratios(simulating.run(program, work=work, cores=simulating.CORES))
        assert min(found.values()) >= simulating.AT_LEAST, work
    for changed in simulating.sensitivity(program, simulating.WORK[0]).values():
        assert min(changed.values()) >= simulating.AT_LEAST
