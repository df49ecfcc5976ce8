"""python -m ruvgen: what it prints, and that a failure is one line."""

from __future__ import annotations

import json
from types import ModuleType

import pytest

import ruvgen as rv
from ruvgen.__main__ import COMMANDS, main
from ruvgen.commands import info


def test_info(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == rv.info()
    assert main(["info"]) == 0
    assert rv.isa() in capsys.readouterr().out


@pytest.mark.parametrize("name", COMMANDS)
def test_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main([name, "--help"])
    assert end.value.code == 0
    assert name in capsys.readouterr().out


def test_failure_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def run(args: object) -> ModuleType:
        raise ValueError("no such thing: 7")

    monkeypatch.setattr(info, "run", run)
    assert main(["info"]) == 2
    assert capsys.readouterr().err == "ruvgen info: no such thing: 7\n"
