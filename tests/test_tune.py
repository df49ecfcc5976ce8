"""python -m ruvgen tune: what it measures, stores, shows and removes. The times of most tests are planted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

import ruvgen as rv
from codegen import naming
from ruvgen import _kernels, index_settings, measuring, profile, profile_file, trials
from ruvgen.__main__ import main
from ruvgen._kernels import CHOSEN, Contract
from ruvgen.choosing import Case, Times
from ruvgen.commands import tune as command

CONTRACT = Contract("dot", "f32", "rows")
LITTLE = trials.Effort((24,), 2, 1000.0)
several = pytest.mark.skipif(len(rv.isas()) < 2, reason="needs two instruction sets")
Plant = Callable[[str, dict[str, int]], None]


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free_isa: None) -> Iterator[Path]:
    """Where this test's profile is; afterwards none is in use."""
    path = tmp_path / "settings" / "profile.json"
    monkeypatch.setenv("RUVGEN_PROFILE", str(path))
    yield path
    profile.use(None)


@pytest.fixture
def plant(monkeypatch: pytest.MonkeyPatch) -> Plant:
    """Let an instruction set be faster for one contract, all others slower than the default; and settings."""

    def let(winner: str, settings: dict[str, int]) -> None:
        def measure(case: Case, isas: Sequence[str], default: str, effort: trials.Effort) -> Times:
            wins = winner if case.contract == CONTRACT and winner in isas else default
            return {"L1": {isa: [80.0 if isa == wins else 100.0] * 5 for isa in isas}}

        monkeypatch.setattr(trials, "measure", measure)
        monkeypatch.setattr(index_settings, "measure", lambda _: ({"width": 4, "group": 4}, settings))

    return let


def served(dim: int) -> str:
    return naming.parse(rv.which(*CONTRACT, dim)).isa


@several
def test_what_is_faster_is_stored_and_used(
    place: Path, plant: Plant, capsys: pytest.CaptureFixture[str]
) -> None:
    """Twice with the same result: the second run measures against the defaults, too."""
    before = rv.which(*CONTRACT, 128)
    plant("scalar", {"width": 4, "group": 6})
    assert main(["tune"]) == 0
    found = capsys.readouterr()
    assert f"{_kernels.tiers(CONTRACT, 3)[served(2)].symbol} → " in found.out
    assert "dim 3 to 4096: ×1.25" in found.out
    assert "group of new indexes: 6, before 4" in found.out
    assert "width of new indexes: 4, as before" in found.out
    assert found.out.splitlines()[-1] == f"stored in {place}"
    assert "measured" in found.err
    assert found.err.endswith("\n")
    assert (served(3), served(128), served(4096)) == ("scalar",) * 3
    assert served(4097) != "scalar"
    text = place.read_text(encoding="utf-8")
    assert main(["tune"]) == 0
    assert place.read_text(encoding="utf-8") == text
    assert main(["info"]) == 0
    assert str(place) in capsys.readouterr().out
    assert main(["tune", "--show"]) == 0
    assert capsys.readouterr().out == text
    assert main(["tune", "--reset"]) == 0
    assert "the defaults serve again" in capsys.readouterr().out
    assert not place.exists()
    assert rv.which(*CONTRACT, 128) == before
    assert main(["tune", "--reset"]) == 0
    assert "there is no profile" in capsys.readouterr().out


@several
def test_the_defaults_may_be_best(place: Path, plant: Plant, capsys: pytest.CaptureFixture[str]) -> None:
    plant("none", {"width": 4, "group": 4})
    assert main(["tune", "--quick"]) == 0
    out = capsys.readouterr().out
    assert "the defaults are best: in none of" in out
    assert "the kernel by default is ×1.25 as fast as the next best" in out
    found = profile_file.read(place)
    assert (found.prefer, found.index) == ((), {})


def test_interrupted(place: Path, plant: Plant, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is stored."""

    def interrupt(rows: int) -> None:
        raise KeyboardInterrupt

    plant("none", {})
    monkeypatch.setattr(index_settings, "measure", interrupt)
    assert main(["tune"]) == 130
    assert not place.exists()


@pytest.mark.parametrize("options", [[], ["--show"], ["--reset"]])
def test_disabled(
    options: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RUVGEN_PROFILE", "")
    assert main(["tune", *options]) == 2
    assert "RUVGEN_PROFILE is empty" in capsys.readouterr().err


@several
def test_not_under_a_limit(capsys: pytest.CaptureFixture[str]) -> None:
    rv.use_isa("scalar")
    assert main(["tune"]) == 2
    assert "unset RUVGEN_ISA" in capsys.readouterr().err


def test_nothing_to_show(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tune", "--show"]) == 2
    assert "`python -m ruvgen tune` makes one" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written(
    tmp_path: Path, plant: Plant, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line that names it; the profile is not in use."""
    (tmp_path / "file").write_text("mine")
    monkeypatch.setenv("RUVGEN_PROFILE", str(tmp_path / "file" / "profile.json"))
    plant("scalar", {"width": 4, "group": 4})
    assert main(["tune"]) == 2
    assert str(tmp_path / "file") in capsys.readouterr().err
    assert profile.active() is None


def test_cases_are_those_with_a_choice() -> None:
    found = list(trials.cases(trials.FULL))
    assert len({case for case, _, _ in found}) == len(found)
    for case, default, isas in found:
        assert case.contract.form in CHOSEN
        assert default in isas
        assert len(isas) > 1
    assert bool(found) == (len(rv.isas()) > 1)
    dims = {kernel.dim for kernel in _kernels.kernels()[CONTRACT] if kernel.dim}
    assert not found or dims <= {case.dim for case, _, _ in found if case.contract == CONTRACT}


@several
def test_every_kernel_can_be_timed(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the C loops, with results that are not those of nothing; few rows, so that it does not take long."""
    small = {
        form: tuple(one._replace(bytes=min(one.bytes, 1 << 12)) for one in places)
        for form, places in trials.PLACES.items()
    }
    monkeypatch.setattr(trials, "PLACES", small)
    trials._rows.cache_clear()
    try:
        for case, default, isas in trials.cases(LITTLE):
            times = trials.measure(case, isas, default, LITTLE)
            assert list(times) == [one.name for one in small[case.contract.form]]
            for taken in times.values():
                assert default in taken
                assert all(len(rounds) == 2 and min(rounds) >= 0 for rounds in taken.values())
    finally:
        trials._rows.cache_clear()


def test_settings_of_an_index() -> None:
    before, after = index_settings.measure(300)
    assert before == {"width": 4, "group": 4}
    assert all(1 <= value <= profile_file.MAX_SETTING for value in after.values())


@several
def test_the_summary_of_a_range(plant: Plant) -> None:
    plant("scalar", {"width": 4, "group": 4})
    outcome = measuring.tune(True, lambda *_: None)
    lines = list(command.summary(outcome))
    cases = sum(case.contract == CONTRACT for case, _, _ in trials.cases(trials.BRIEF))
    assert any(line.startswith(f"{cases} of ") for line in lines)
