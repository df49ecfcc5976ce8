"""Every benchmark in turn: one that fails, hangs or is interrupted stops no other, and is marked."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from benches import all as every
from benches.common.partial import INTERRUPTED, Partial

from . import ROOT

WRITES = "import pathlib, sys; pathlib.Path(sys.argv[1]).write_text('{\\n \"results\": {}\\n}\\n'); "


def ran(
    tmp_path: Path, script: str, limit: float | None = None
) -> tuple[every.Done, dict[str, object] | None]:
    """How a script ends that stands for a benchmark, and the artefact that it leaves."""
    out = tmp_path / "it.json"
    done = every.run("it", [sys.executable, "-c", script, str(out)], out, limit)
    return done, json.loads(out.read_text(encoding="utf-8")) if out.exists() else None


@pytest.mark.parametrize(
    ("status", "state", "fine"),
    [
        (0, "done", True),
        (77, "skipped", True),
        (130, "interrupted", False),
        (3, "failed with exit status 3", False),
    ],
)
def test_exit_statuses(tmp_path: Path, status: int, state: str, fine: bool) -> None:
    done, facts = ran(tmp_path, f"{WRITES}sys.exit({status})")
    assert (done.state, done.fine) == (state, fine)
    assert facts == ({"results": {}} if fine else {"partial": state, "results": {}})


def test_one_that_takes_too_long_is_asked_to_end(tmp_path: Path) -> None:
    script = f"{WRITES}import time\ntry: time.sleep(600)\nexcept KeyboardInterrupt: sys.exit(130)"
    done, facts = ran(tmp_path, script, 3)
    assert done.state == "ended after 3 s"
    assert facts == {"partial": "ended after 3 s", "results": {}}


def test_one_that_does_not_listen_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(every, "GRACE", 0.2)
    script = "import signal, time; signal.signal(signal.SIGINT, signal.SIG_IGN); time.sleep(600)"
    done, facts = ran(tmp_path, script, 2)
    assert done.state == "ended after 2 s"
    assert facts is None


def test_ctrl_c_ends_the_one_that_runs(tmp_path: Path) -> None:
    listens = "import signal, time; signal.signal(signal.SIGINT, signal.default_int_handler)"
    script = f"{listens}\n{WRITES}time.sleep(600)"

    def press() -> None:
        while not (tmp_path / "it.json").exists():
            time.sleep(0.01)
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    presser = threading.Thread(target=press)
    presser.start()
    done, facts = ran(tmp_path, script)
    presser.join()
    assert done.state == "interrupted"
    assert facts == {"partial": "interrupted", "results": {}}


def test_an_older_artefact_is_not_marked(tmp_path: Path) -> None:
    out = tmp_path / "it.json"
    out.write_text("{\n}\n", encoding="utf-8")
    os.utime(out, (1e9, 1e9))
    done, facts = ran(tmp_path, "raise SystemExit(1)")
    assert done.state == "failed with exit status 1"
    assert facts == {}


def test_an_artefact_that_was_cut_short_goes(tmp_path: Path) -> None:
    _, facts = ran(tmp_path, "import pathlib, sys; pathlib.Path(sys.argv[1]).write_text('{'); sys.exit(1)")
    assert facts is None


def test_shares_fill_the_budget() -> None:
    names = [name for name in every.COMMANDS if name not in every.NO_BENCHMARKS]
    ends = every.limits(names)
    assert list(ends) == names
    assert sorted(ends.values()) == list(ends.values())
    assert ends[names[-1]] == pytest.approx(every.BUDGET)
    assert set(every.NO_BENCHMARKS) < set(every.COMMANDS)


def test_every_benchmark_takes_quick_and_out() -> None:
    for name in every.COMMANDS:
        if name not in every.NO_BENCHMARKS:
            command = [sys.executable, str(ROOT / "benches" / "run.py"), name, "--help"]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            assert done.returncode == 0, name + done.stderr
            assert "--quick" in done.stdout, name
            assert "--out" in done.stdout, name


def test_partial_keeps_what_there_is() -> None:
    found = []
    with Partial() as run:
        found.append(1)
        raise KeyboardInterrupt
    assert (found, run.mark, run.status) == ([1], {"partial": "interrupted"}, INTERRUPTED)
    with Partial() as whole:
        found.append(2)
    assert (whole.mark, whole.status) == ({}, 0)
    with pytest.raises(ValueError, match="odd"), Partial():
        raise ValueError("odd")
