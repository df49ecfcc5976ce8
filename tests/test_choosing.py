"""Which differences count, on times that are planted."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from ruvgen._kernels import Contract, Preference
from ruvgen.choosing import Case, Finding, Times, clear, decide, gain, ranges

CONTRACT = Contract("dot", "f32", "pair")
CASE = Case(CONTRACT, 64)


def times(**places: dict[str, list[float]]) -> Times:
    return places


def steady(new: float, old: float = 100.0) -> dict[str, list[float]]:
    """Rounds of which all take as long."""
    return {"avx512": [old] * 9, "avx2": [new] * 9}


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (times(L1=steady(90)), True),
        (times(L1=steady(98)), False),  # faster, but hardly
        (times(L1=steady(101)), False),
        (times(L1=steady(90), L2=steady(100)), True),
        (times(L1=steady(90), L2=steady(102)), False),  # slower elsewhere
        (times(L1={"avx512": [100.0] * 8, "avx2": [90, 90, 90, 90, 90, 99, 99, 99]}), False),  # not always
        (times(L1={"avx512": [100, 200, 300, 400], "avx2": [90, 180, 270, 360]}), True),  # noise of both
        (times(L1={"avx512": [100.0] * 9, "avx2": [90.0] * 8 + [500.0]}), True),  # an interruption
    ],
)
def test_clearly_faster(found: Times, expected: bool) -> None:
    assert clear(found, "avx512", "avx2") is expected


def test_gain_is_over_places() -> None:
    assert gain(times(L1=steady(50), L2=steady(200)), "avx512", "avx2") == pytest.approx(1)
    assert gain(times(L1=steady(80), L2=steady(80)), "avx512", "avx2") == pytest.approx(1.25)


class Machine:
    """Answers with what is planted, measurement by measurement."""

    def __init__(self, *answers: dict[str, float]) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[str, ...]] = []

    def __call__(self, _: Case, isas: Sequence[str]) -> Times:
        self.asked.append(tuple(isas))
        return {"L1": {isa: [ns] * 9 for isa, ns in self.answers.pop(0).items()}}


def test_the_fastest_is_chosen_when_it_is_so_twice() -> None:
    machine = Machine({"avx512": 100, "avx2": 80, "scalar": 90}, {"avx512": 100, "avx2": 84})
    found = decide(CASE, "avx512", ("avx512", "avx2", "scalar"), machine)
    assert (found.better, found.isa) == ("avx2", "avx2")
    assert found.gain == pytest.approx(100 / 84)
    assert machine.asked == [("avx512", "avx2", "scalar"), ("avx512", "avx2")]


def test_what_is_not_confirmed_is_not_chosen() -> None:
    """Not even in the second place, unless that is."""
    machine = Machine({"avx512": 100, "avx2": 80, "scalar": 90}, {"avx512": 100, "avx2": 99}, {"avx512": 100})
    found = decide(CASE, "avx512", ("avx512", "avx2", "scalar"), machine)
    assert (found.better, found.isa) == (None, "avx512")
    assert found.gain == pytest.approx(1.25)
    assert len(machine.asked) == 3
    machine = Machine(
        {"avx512": 100, "avx2": 80, "scalar": 90}, {"avx512": 100, "avx2": 99}, {"avx512": 100, "scalar": 90}
    )
    assert decide(CASE, "avx512", (), machine).better == "scalar"


def test_the_default_stays_without_a_rival() -> None:
    found = decide(CASE, "avx512", ("avx512", "scalar"), Machine({"avx512": 100}))
    assert (found.better, found.gain) == (None, 0)
    found = decide(CASE, "scalar", ("avx2", "scalar"), Machine({"avx2": 140, "scalar": 100}))
    assert (found.better, round(found.gain, 3)) == (None, 0.714)


def test_a_better_instruction_set_can_win_back_what_is_preferred_by_default() -> None:
    machine = Machine({"avx512": 80, "avx2": 100}, {"avx512": 80, "avx2": 100})
    assert decide(CASE, "avx2", ("avx512", "avx2"), machine).better == "avx512"


def finding(dim: int, better: str | None, contract: Contract = CONTRACT) -> Finding:
    return Finding(Case(contract, dim), "avx512", better, 1.1 if better else 0.9)


def test_ranges_join_neighbours_that_agree() -> None:
    other = CONTRACT._replace(metric="cosine")
    chain = {3: "avx2", 8: "avx2", 16: None, 33: "avx2", 64: "scalar", 100: "scalar", 128: None, 200: "avx2"}
    findings = [finding(dim, better) for dim, better in chain.items()] + [finding(8, "avx2", other)]
    found = ranges(reversed(findings))
    assert list(found) == [
        Preference(*other, 8, 8, "avx2"),
        Preference(*CONTRACT, 3, 8, "avx2"),
        Preference(*CONTRACT, 33, 33, "avx2"),
        Preference(*CONTRACT, 64, 100, "scalar"),
        Preference(*CONTRACT, 200, 200, "avx2"),
    ]
    assert [one.case.dim for one in found[Preference(*CONTRACT, 64, 100, "scalar")]] == [64, 100]
    assert ranges([]) == {}
    assert ranges([finding(3, None)]) == {}
